//! Texts whose source has changed: what has changed, word by word, and the rendition put right as far as
//! facts, dates and numbers go. Where nothing else has changed, that is done by itself, once.

use super::list::List;
use super::{Desk, changes};
use crate::app::form::Form;
use crate::app::mirror;
use crate::app::theme;
use crate::draft::edit::Edit;
use crate::language::{self, Language};
use crate::letter::text::{Markup, Run, TextId};
use crate::translation::carry::{self, Direction};
use crate::translation::difference::{Change, Piece, difference};
use crate::translation::{Rendition, Standing, State};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Frame, Label, Margin, Stroke, Ui};

/// Words that are the same are shown this far around what has changed, in characters.
const AROUND: usize = 60;

fn direction(form: &Form<'_>) -> Direction {
    Direction {
        source: form.language(),
        target: form.view.other,
    }
}

/// Puts renditions right whose source differs in facts, dates and numbers alone: each once for each new
/// source, so that who takes it back has decided.
pub(super) fn mend(form: &mut Form<'_>, desk: &Desk<'_>, list: &List) {
    let target = form.view.other;
    let mut mended: Vec<(TextId, Option<Rendition>)> = Vec::new();
    for unit in list
        .units
        .iter()
        .filter(|unit| unit.standing == Standing::Stale)
    {
        let key = (unit.text, target);
        let tried = form.view.translating.tried.get(&key);
        if tried.is_some_and(|source| *source == unit.source) {
            continue;
        }
        form.view.translating.tried.insert(key, unit.source.clone());
        let translation = form.draft.translations.get(&target);
        let Some(old) = translation.and_then(|translation| translation.get(&unit.text)) else {
            continue;
        };
        let (before, words) = (&old.made_from.0, &old.words.0);
        let carried = carry::carried(direction(form), before, &unit.source, words);
        if let Some(words) = carried {
            form.view.translating.mended.insert(key, before.clone());
            let rendition = Rendition {
                words: Markup(words),
                made_from: Markup(unit.source.clone()),
                state: State::Draft,
                ..old.clone()
            };
            mended.push((unit.text, Some(changes::signed(desk, rendition))));
        }
    }
    if !mended.is_empty() {
        form.edit(Edit::Renditions(target, mended));
    }
}

/// The words of a stale rendition with the facts, dates and numbers of the new source, if that changes them.
pub(super) fn offer(form: &Form<'_>, list: &List, at: usize) -> Option<Vec<Run>> {
    let unit = &list.units[at];
    if unit.standing != Standing::Stale {
        return None;
    }
    if let Some(known) = list.offers.borrow().get(&at) {
        return known.clone();
    }
    let old = changes::latest(form, unit.text)?;
    let words = carry::put_right(
        direction(form),
        &old.made_from.0,
        &unit.source,
        &old.words.0,
    );
    let offer = (words != old.words.0).then_some(words);
    list.offers.borrow_mut().insert(at, offer.clone());
    offer
}

/// The source before it changed: of a stale text, and of one that was put right by itself.
pub(super) fn before(form: &Form<'_>, list: &List, at: usize) -> Option<Vec<Run>> {
    let unit = &list.units[at];
    let key = (unit.text, form.view.other);
    match unit.standing {
        Standing::Stale => Some(changes::latest(form, unit.text)?.made_from.0),
        Standing::Current(_) => form.view.translating.mended.get(&key).cloned(),
        _ => None,
    }
}

/// Shows what differs between two wordings in a language, under a caption.
pub(super) fn difference_ui(
    ui: &mut Ui,
    form: &Form<'_>,
    language: Language,
    caption: &str,
    old: &[Run],
    new: &[Run],
) {
    Frame::new()
        .fill(form.palette.warning_ground)
        .corner_radius(egui::CornerRadius::same(theme::CORNER))
        .inner_margin(Margin::symmetric(9, 6))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 3.0;
            let caption = egui::RichText::new(caption).size(theme::SMALL - 0.5);
            ui.add(Label::new(caption.color(form.palette.warning)).selectable(false));
            pieces_ui(ui, form, language, &difference(old, new));
        });
}

/// Shows pieces of two wordings in a language.
pub(super) fn pieces_ui(ui: &mut Ui, form: &Form<'_>, language: Language, pieces: &[Piece]) {
    let right_to_left = language.direction() == language::Direction::RightToLeft;
    let job = job(form, language, pieces);
    let layout = egui::Layout::top_down(mirror::side(ui.ctx(), right_to_left));
    ui.with_layout(layout, |ui| ui.add(Label::new(job).wrap()));
}

/// The pieces with signs, strokes and colours.
fn job(form: &Form<'_>, language: Language, pieces: &[Piece]) -> LayoutJob {
    let palette = form.palette;
    let font = FontId::proportional(theme::BODY - 0.5);
    let plain = |color: Color32| TextFormat {
        font_id: font.clone(),
        color,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::default();
    let mut put = |sign: &str, words: &str, format: TextFormat| {
        if !sign.is_empty() {
            let bare = TextFormat {
                strikethrough: Stroke::NONE,
                underline: Stroke::NONE,
                ..format.clone()
            };
            job.append(sign, 2.0, bare);
        }
        job.append(words, 0.0, format);
    };
    let count = pieces.len();
    for (at, piece) in pieces.iter().enumerate() {
        let words = match &piece.fact {
            Some(fact) => form.analysis.fact(form.draft, language, fact),
            None => piece.text.replace('\n', " ⏎ "),
        };
        match piece.change {
            Change::Same => {
                let words = shortened(&words, at == 0, at + 1 == count);
                put("", &words, plain(palette.text));
            }
            Change::Removed => put(
                "\u{2212}",
                &words,
                TextFormat {
                    strikethrough: Stroke::new(1.0, palette.error),
                    background: palette.error_ground,
                    ..plain(palette.error)
                },
            ),
            Change::Added => put(
                "+",
                &words,
                TextFormat {
                    underline: Stroke::new(1.0, palette.good),
                    background: palette.hover,
                    ..plain(palette.good)
                },
            ),
        }
    }
    job
}

/// Words that are the same, without the middle of what is long.
fn shortened(words: &str, first: bool, last: bool) -> String {
    let characters: Vec<char> = words.chars().collect();
    let most = if first || last { AROUND } else { 2 * AROUND };
    if characters.len() <= most + 8 {
        return words.to_owned();
    }
    // Not from the middle of a word, nor to it.
    let is_space = |at: &usize| characters[*at].is_whitespace();
    let to = (AROUND / 2..AROUND).rev().find(is_space).unwrap_or(AROUND);
    let from = characters.len() - AROUND;
    let from = (from..from + AROUND / 2)
        .find(is_space)
        .map_or(from, |at| at + 1);
    let begin: String = characters[..to].iter().collect();
    let end: String = characters[from..].iter().collect();
    match (first, last) {
        (true, true) => format!("{begin} …"),
        (true, false) => format!("… {end}"),
        (false, true) => format!("{begin} …"),
        (false, false) => format!("{begin} … {end}"),
    }
}
