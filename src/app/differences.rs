//! What differs between two states of a letter, for a person: part by part, what it is, how it was and is, with
//! the words that differ marked.

mod said;

use super::differing;
use super::widgets::{self, Tone, strong};
use super::word_text::quiet;
use super::{navigator, theme, window};
use crate::draft::Draft;
use crate::draft::compare::field::Value;
use crate::draft::compare::{Difference, What};
use crate::draft::merge::Conflict;
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use crate::letter::part::Part;
use egui::Ui;
pub use said::said;

/// More rows than this are counted, not shown.
const MOST: usize = 150;

/// Something that differs, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// “Annex A”.
    pub part: String,
    /// What of it.
    pub about: String,
    /// How it was.
    pub before: String,
    /// How it is.
    pub after: String,
}

/// The name of a part of `draft`.
pub fn part_name(part: Part, draft: &Draft, texts: &Texts) -> String {
    match part {
        Part::Annex(at) => {
            let title = navigator::annex_name(draft, at);
            texts.with("differing-annex", &[("title", title.into())])
        }
        Part::Annexes => texts.say("differing-annexes"),
        part => texts.say(window::part_key(part)),
    }
}

/// What differs is, in a word or two; nothing for the words of a text, which speak for themselves.
fn about(what: &What, texts: &Texts) -> String {
    match what {
        What::Letter => texts.say("reference-language"),
        What::Field(field) => said::field_name(field, texts),
        What::Text(_) | What::Piece(_) => String::new(),
        What::Shape(_) => texts.say("blocks-kind"),
        What::Place(_) => texts.say("differing-place"),
        What::Order(_) => texts.say("differing-order"),
        What::Rendition(language, _) => language_name(*language).to_owned(),
        What::Arrangement(_) => texts.say("differing-arrangement"),
    }
}

fn language_of(what: &What, draft: &Draft) -> Language {
    match what {
        What::Rendition(language, _) => *language,
        _ => draft.letter.language,
    }
}

/// Differences of two drafts in words.
pub fn rows(differences: &[Difference], old: &Draft, new: &Draft, texts: &Texts) -> Vec<Row> {
    let rows = differences.iter().map(|difference| {
        let language = language_of(&difference.what, new);
        let place = matches!(difference.what, What::Place(_));
        Row {
            part: part_name(difference.part, new, texts),
            about: about(&difference.what, texts),
            before: match place {
                true => String::new(),
                false => said(&difference.before, old, language, texts),
            },
            after: said(&difference.after, new, language, texts),
        }
    });
    rows.collect()
}

/// Shows rows, each with its words before and after below these captions.
pub fn ui(ui: &mut Ui, rows: &[Row], captions: &[String; 2], texts: &Texts) {
    ui.spacing_mut().item_spacing.y = 6.0;
    if rows.is_empty() {
        quiet(ui, &texts.say("differing-nothing"));
    }
    let mut part = "";
    for row in rows.iter().take(MOST) {
        if part != row.part {
            part = &row.part;
            let name = strong(part, theme::BODY);
            ui.add_space(2.0);
            ui.add(egui::Label::new(name).wrap().selectable(false));
        }
        widgets::bare_card(ui, |ui| row_ui(ui, row, captions, texts));
    }
    if let Some(more @ 1..) = rows.len().checked_sub(MOST) {
        quiet(ui, &texts.with("differing-more", &[("count", more.into())]));
    }
}

fn row_ui(ui: &mut Ui, row: &Row, captions: &[String; 2], texts: &Texts) {
    let mut said = Vec::new();
    if !row.about.is_empty() {
        said.push((Tone::Plain, row.about.clone()));
    }
    // What is only there or only not there is said so.
    if row.before.is_empty() && !row.after.is_empty() && row.about.is_empty() {
        said.push((Tone::Good, texts.say("differing-new")));
    }
    if row.after.is_empty() && !row.before.is_empty() {
        said.push((Tone::Warning, texts.say("differing-gone")));
    }
    badges(ui, &said);
    differing::both(ui, &row.before, &row.after, captions);
}

/// Shows badges in a row that is no higher than they are.
pub fn badges(ui: &mut Ui, badges: &[(Tone, String)]) {
    if badges.is_empty() {
        return;
    }
    let usual = std::mem::take(&mut ui.spacing_mut().interact_size.y);
    ui.horizontal_wrapped(|ui| {
        for (tone, words) in badges {
            widgets::badge(ui, *tone, words);
        }
    });
    ui.spacing_mut().interact_size.y = usual;
}

/// A conflict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// By which it is decided.
    pub what: What,
    /// “Annex A”.
    pub part: String,
    /// What of it.
    pub about: String,
    /// How it was.
    pub base: String,
    /// How it is here.
    pub mine: String,
    /// How it is there.
    pub theirs: String,
}

/// Conflicts in words: how it was in `base`, is in `mine` and in `theirs`.
pub fn choices(
    conflicts: &[Conflict],
    [base, mine, theirs]: [&Draft; 3],
    texts: &Texts,
) -> Vec<Choice> {
    let choices = conflicts.iter().map(|conflict| {
        let language = language_of(&conflict.what, mine);
        let words = |value: &Value, of: &Draft| match value {
            Value::Nothing => texts.say("differing-not-there"),
            value => said(value, of, language, texts),
        };
        Choice {
            what: conflict.what.clone(),
            part: part_name(conflict.part, mine, texts),
            about: about(&conflict.what, texts),
            base: words(&conflict.base, base),
            mine: words(&conflict.mine, mine),
            theirs: words(&conflict.theirs, theirs),
        }
    });
    choices.collect()
}
