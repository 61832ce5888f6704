//! Standard sentences, to be looked for by their words.

use crate::app::form::Form;
use crate::app::{theme, widgets};
use crate::language::phrasebook::phrasebook;
use crate::layout;
use crate::letter::text::{Phrase, Text};
use egui::{Id, Key, RichText, Role, ScrollArea, Ui};
use std::sync::Arc;

/// A standard sentence and what it prints in this letter.
struct Sentence {
    phrase: Phrase,
    prints: String,
    /// In small letters, to be compared.
    folded: String,
}

/// How long standard wording must be to be a sentence; shorter ones are labels and names. Chinese says
/// as much in a third of the characters.
const SENTENCE: usize = 24;
const CHINESE_SENTENCE: usize = 10;
/// How many are shown at once.
const MOST: usize = 60;

/// All sentences of the letter's language, those of its kind first.
fn sentences(form: &Form<'_>) -> Vec<Sentence> {
    let language = form.language();
    let least = match language {
        crate::language::Language::Zh => CHINESE_SENTENCE,
        _ => SENTENCE,
    };
    let own = format!("{}-", form.letter().kind);
    let book = phrasebook(language);
    let mut found: Vec<_> = book
        .keys()
        .filter_map(|(key, _)| {
            let wording = book.say(key, &[]);
            // Wording with values of its own cannot stand in a text.
            if wording.chars().count() < least || wording.contains("{$") {
                return None;
            }
            let prints = layout::text(form.draft, language, &Text::standard(key));
            // Titles and names end without a mark; what a kind is for is no part of a letter.
            let ends = |c| ".:;!?。：；！？؟؛".contains(c);
            if !prints.ends_with(ends) || key.ends_with("-summary") {
                return None;
            }
            Some(Sentence {
                phrase: Phrase(key.to_owned()),
                folded: prints.to_lowercase(),
                prints,
            })
        })
        .collect();
    let rank = |sentence: &Sentence| !sentence.phrase.0.starts_with(&own);
    found.sort_by(|a, b| (rank(a), &a.prints).cmp(&(rank(b), &b.prints)));
    found.dedup_by(|a, b| a.prints == b.prints);
    found
}

/// The menu `id` is closed: what a letter prints may change before it opens again.
pub fn forget(ctx: &egui::Context, id: Id) {
    ctx.data_mut(|data| data.remove::<Arc<Vec<Sentence>>>(id));
}

/// A box to search in, and what was found. Returns the sentence that was chosen.
pub fn search(ui: &mut Ui, form: &Form<'_>, id: Id) -> Option<Phrase> {
    // Of the menu that is open: made when it opens, so that typing stays quick.
    let known = ui.data(|data| data.get_temp::<Arc<Vec<Sentence>>>(id));
    let opened = known.is_none();
    let known = known.unwrap_or_else(|| {
        let made = Arc::new(sentences(form));
        ui.data_mut(|data| data.insert_temp(id, Arc::clone(&made)));
        made
    });
    let query_id = id.with("query");
    let mut query: String = ui
        .data(|data| data.get_temp(query_id))
        .filter(|_| !opened)
        .unwrap_or_default();
    ui.set_width(380.0_f32.min(ui.ctx().content_rect().width() - 40.0));
    let name = form.say("blocks-sentence-search");
    let width = ui.available_width();
    let response = widgets::line_edit(ui, id.with("search"), &mut query, &name, &name, width);
    if opened {
        response.request_focus();
    }
    let words: Vec<_> = query
        .to_lowercase()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    ui.data_mut(|data| data.insert_temp(query_id, query));
    let fits = |sentence: &&Sentence| words.iter().all(|word| sentence.folded.contains(word));
    let found: Vec<_> = known.iter().filter(fits).take(MOST).collect();
    let enter = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let mut chosen = match (enter, &found[..]) {
        (true, [first, ..]) if !words.is_empty() => Some(first.phrase.clone()),
        _ => None,
    };
    ui.add_space(4.0);
    if found.is_empty() {
        ui.label(widgets::weak(ui, form.say("blocks-sentence-none")));
    }
    let most = 320.0_f32.min(ui.ctx().content_rect().height() - 120.0);
    ScrollArea::vertical().max_height(most).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for sentence in found {
            let text = RichText::new(&sentence.prints).size(theme::SMALL + 0.5);
            let button = egui::Button::new(text).wrap();
            let response = ui.add(button);
            ui.add_space(2.0);
            widgets::named(&response, Role::MenuItem, true, &sentence.prints);
            if response.clicked() {
                chosen = Some(sentence.phrase.clone());
            }
        }
    });
    chosen
}
