//! The paragraphs of a Word file, and what became of each.

use super::{Wish, part_name, quiet, spoken};
use crate::app::open_letter::OpenLetter;
use crate::app::widgets::{self, Tone};
use crate::app::{icons, theme};
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::import::letter::{Sure, Traced, moved};
use crate::import::part::{Part, part_of};
use crate::language::interface::Texts;
use crate::letter::Letter;
use crate::letter::text::Wording;
use egui::{Frame, Margin, Role, Stroke, Ui};

/// Shows the paragraphs; what a click asks for.
pub(super) fn ui(
    ui: &mut Ui,
    pieces: &[Traced],
    chosen: &mut Option<usize>,
    only_open: bool,
    open: &OpenLetter,
    texts: &Texts,
) -> Vec<Wish> {
    let draft = open.editing.draft();
    let mut wishes = Vec::new();
    ui.spacing_mut().item_spacing.y = 4.0;
    let mut shown = 0;
    for (at, piece) in pieces.iter().enumerate() {
        if only_open && piece.open.is_none() {
            continue;
        }
        shown += 1;
        let is_chosen = *chosen == Some(at);
        // Far away rows keep their room and cost nothing.
        let id = egui::Id::unique(("word text piece", at));
        let known: Option<f32> = ui.data(|data| data.get_temp(id));
        let width = ui.available_width();
        if let Some(height) = known.filter(|_| !is_chosen) {
            let top = ui.cursor().top();
            let clip = ui.clip_rect();
            if top > clip.bottom() + 200.0 || top + height < clip.top() - 200.0 {
                ui.allocate_space(egui::vec2(width, height));
                continue;
            }
        }
        let row = row(ui, piece, is_chosen, draft, texts, &mut wishes);
        ui.data_mut(|data| data.insert_temp(id, row.rect.height()));
        if row.clicked() {
            *chosen = Some(at);
            let there = |id: &&crate::letter::text::TextId| part_of(&draft.letter, **id).is_some();
            if let Some(text) = piece.texts.iter().find(there) {
                wishes.push(Wish::Show(*text, draft.letter.language));
            }
        }
    }
    if shown == 0 {
        quiet(ui, &texts.say("word-text-nothing-open"));
    }
    wishes
}

fn row(
    ui: &mut Ui,
    piece: &Traced,
    chosen: bool,
    draft: &Draft,
    texts: &Texts,
    wishes: &mut Vec<Wish>,
) -> egui::Response {
    let palette = widgets::palette(ui);
    let (ground, edge) = match (chosen, piece.open.is_some()) {
        (true, _) => (palette.accent_ground, palette.accent),
        (_, true) => (palette.warning_ground, palette.warning),
        _ => (palette.card, palette.line),
    };
    let frame = Frame::new()
        .fill(ground)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(theme::CORNER)
        .inner_margin(Margin::symmetric(8, 5));
    let content = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        // Its line holds nothing as high as a control.
        ui.spacing_mut().interact_size.y = 16.0;
        spoken(ui, &piece.words, piece.bold);
        became(ui, piece, draft, texts);
    };
    let response = widgets::clickable(ui, |ui| {
        frame.show(ui, content);
    });
    widgets::named(&response, Role::Button, true, &piece.words);
    widgets::focus_ring(ui, &response, response.rect);
    if chosen || piece.open.is_some() {
        targets(ui, piece, draft, texts, wishes);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// What became of it, in a line.
fn became(ui: &mut Ui, piece: &Traced, draft: &Draft, texts: &Texts) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 2.0);
        let ink = widgets::palette(ui).weak;
        widgets::glyph(ui, icons::ARROW_RIGHT, 12.0, ink);
        for (what, sure) in &piece.facts {
            let tone = match sure {
                Sure::Certain => Tone::Good,
                Sure::Likely => Tone::Plain,
                Sure::Guessed => Tone::Warning,
            };
            let sure = match sure {
                Sure::Certain => "word-text-certain",
                Sure::Likely => "word-text-likely",
                Sure::Guessed => "word-text-guessed",
            };
            let what = texts.with(sure, &[("what", what.say(texts).into())]);
            widgets::badge(ui, tone, &what);
        }
        let all = draft.letter.texts();
        let said: Vec<_> = (piece.texts.iter())
            .filter_map(|id| all.iter().find(|text| text.id == *id))
            .collect();
        let parts = said
            .iter()
            .filter_map(|text| part_of(&draft.letter, text.id));
        let mut parts: Vec<Part> = parts.collect();
        parts.dedup();
        // An addressee stands among the addressees.
        parts.retain(|part| piece.facts.is_empty() || *part != Part::Addressees);
        for part in parts {
            quiet(ui, &part_name(part, texts));
        }
        if said
            .iter()
            .any(|text| matches!(text.wording, Wording::Standard(_)))
        {
            let standard = format!("· {}", texts.say("word-text-standard"));
            // Whole in the next line, rather than in part.
            let standard = widgets::weak(ui, standard).size(theme::SMALL);
            ui.add(egui::Label::new(standard).extend().selectable(false));
        }
        match &piece.open {
            Some(what) => quiet(
                ui,
                &texts.with("word-text-open", &[("what", what.say(texts).into())]),
            ),
            None if said.is_empty() && piece.facts.is_empty() => {
                quiet(ui, &texts.say("word-text-printed"));
            }
            None => {}
        }
    });
}

/// The parts to which it can be moved, a click each.
fn targets(ui: &mut Ui, piece: &Traced, draft: &Draft, texts: &Texts, wishes: &mut Vec<Wish>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 3.0);
        quiet(ui, &texts.say("word-text-move"));
        let now = piece
            .texts
            .iter()
            .find_map(|id| part_of(&draft.letter, *id));
        for part in parts(&draft.letter) {
            if now == Some(part) {
                continue;
            }
            let caption = match part {
                Part::Annex(place) if place == draft.letter.annexes.len() => {
                    texts.say("word-text-new-annex")
                }
                part => part_name(part, texts),
            };
            let words = egui::RichText::new(&caption).size(theme::SMALL);
            let button = ui.add(egui::Button::new(words).small());
            let name = [("part", caption.into())];
            let tip = texts.with("word-text-move-to", &name);
            let spoken = format!("{tip}: {}", piece.words);
            widgets::named(&button, Role::Button, true, &spoken);
            if button.on_hover_text(tip).clicked()
                && let Some(letter) = moved(draft, piece, part)
            {
                wishes.push(Wish::Edit(Box::new(Edit::Letter(Box::new(letter)))));
            }
        }
    });
}

fn parts(letter: &Letter) -> Vec<Part> {
    let mut parts = vec![
        Part::Subject,
        Part::Addressees,
        Part::CopyTo,
        Part::Body,
        Part::Deadlines,
        Part::Signature,
    ];
    parts.extend((0..=letter.annexes.len()).map(Part::Annex));
    parts
}
