//! The Word file from which the open letter came, beside the form: what became of each of its paragraphs, or, if
//! it carried the letter, what was changed in Word since. One click moves a paragraph to another part of the
//! letter, or takes a change over; each is a step that can be taken back.

mod changed;
mod pieces;

use super::mirror;
use super::open_letter::OpenLetter;
use super::text_box::CaretAt;
use super::view::Columns;
use super::widgets::{self, strong};
use super::{icons, panels, theme};
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::import::letter::{NotUnderstood, Traced};
use crate::import::part::Part;
use crate::import::{Change, with_all};
use crate::language::Language;
use crate::language::interface::Message;
use crate::language::interface::Texts;
use crate::letter::text::TextId;
use egui::{Align, Frame, Layout, Margin, Panel, RichText, ScrollArea, Stroke, Ui};
use std::time::Duration;

/// A window that is at least this wide, in points, has room for the pages beside the Word file.
pub const WIDE: f32 = 1700.0;

/// What is shown of the Word file.
pub struct WordText {
    what: What,
    /// Comments, tracked changes, what was left out.
    notes: Vec<NotUnderstood>,
    /// Why the letter that the file carries was not used.
    fault: Option<Message>,
    /// The paragraph that was clicked last.
    chosen: Option<usize>,
    /// Paragraphs that became standard wording or facts are not shown.
    only_open: bool,
}

enum What {
    /// Its paragraphs.
    Pieces(Vec<Traced>),
    /// What was changed since the file was exported, and at which revision of the draft which of it had been taken
    /// over.
    Changes(Vec<Change>, Option<(u64, Vec<bool>)>),
}

/// What a click asks for.
enum Wish {
    /// A change to the letter.
    Edit(Box<Edit>),
    /// To see a text in the form.
    Show(TextId, Language),
    /// To have all changes taken over.
    TakeAll,
}

impl WordText {
    /// A letter that was understood from a file.
    pub fn understood(
        pieces: Vec<Traced>,
        notes: Vec<NotUnderstood>,
        fault: Option<Message>,
    ) -> WordText {
        WordText {
            what: What::Pieces(pieces),
            notes,
            fault,
            chosen: None,
            only_open: false,
        }
    }

    /// A letter that a file carried; nothing is shown of one that nobody changed or commented.
    pub fn carried(changes: Vec<Change>, notes: Vec<NotUnderstood>) -> Option<WordText> {
        let any = !changes.is_empty() || !notes.is_empty();
        any.then_some(WordText {
            what: What::Changes(changes, None),
            notes,
            fault: None,
            chosen: None,
            only_open: false,
        })
    }
}

/// Shows the panel and makes the edits that clicks ask for, each a step of its own; whether it stays.
pub fn show(ui: &mut Ui, word: &mut WordText, open: &mut OpenLetter, texts: &Texts) -> bool {
    let (stays, edits) = panel(ui, word, open, texts);
    for edit in edits {
        let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
        open.editing.end_step();
        open.editing.apply(edit, now);
        open.editing.end_step();
    }
    stays
}

/// Shows the panel; whether it stays, and the edits that clicks ask for, in order.
fn panel(
    ui: &mut Ui,
    word: &mut WordText,
    open: &mut OpenLetter,
    texts: &Texts,
) -> (bool, Vec<Edit>) {
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.ground)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(12, 10));
    let mut stays = true;
    let mut wishes = Vec::new();
    widgets::resizes(ui, "word text", &texts.say("resize-word"));
    // A slim window has room for it above the form.
    let room = ui.available_size();
    let slim = room.x < super::room::SLIM;
    let usual = panels::size(ui, "word-text", 430.0);
    let place = match slim {
        true => Panel::top("word text")
            .default_size(room.y * 0.45)
            .size_range(60.0..=room.y * 0.7),
        false => Panel::left("word text")
            .default_size(usual.min(room.x * 0.5))
            .size_range(260.0..=760.0_f32.min(room.x - 260.0)),
    };
    let shown = place
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            widgets::region(ui, egui::Role::Complementary, &texts.say("region-word"));
            ui.horizontal(|ui| {
                let title = match word.what {
                    What::Pieces(_) => "word-text-title",
                    What::Changes(..) => "word-changes-title",
                };
                ui.label(strong(texts.say(title), theme::HEADING));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if widgets::icon_button(ui, icons::X, &texts.say("word-text-close")).clicked() {
                        stays = false;
                    }
                });
            });
            let sentence = match word.what {
                What::Pieces(_) => "word-text-sentence",
                What::Changes(..) => "word-changes-sentence",
            };
            quiet(ui, &texts.say(sentence));
            if let Some(fault) = &word.fault {
                let fault = [("fault", fault.say(texts).into())];
                widgets::complaint(ui, &texts.with("word-text-fault", &fault));
            }
            ui.add_space(4.0);
            match &mut word.what {
                What::Pieces(pieces) => {
                    widgets::check(ui, &mut word.only_open, &texts.say("word-text-only-open"));
                    ui.add_space(4.0);
                    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                        let only = word.only_open;
                        wishes.extend(pieces::ui(ui, pieces, &mut word.chosen, only, open, texts));
                        notes(ui, &word.notes, texts);
                    });
                }
                What::Changes(changes, taken) => {
                    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                        wishes.extend(changed::ui(ui, changes, taken, open, texts));
                        notes(ui, &word.notes, texts);
                    });
                }
            }
        });
    panels::note(ui, "word-text", shown.response.rect.width());
    let mut edits = Vec::new();
    for wish in wishes {
        match wish {
            Wish::Edit(edit) => edits.push(*edit),
            Wish::Show(text, language) => show_text(open, text, language),
            Wish::TakeAll => {
                if let What::Changes(changes, _) = &word.what {
                    let draft = Draft::clone(open.editing.draft());
                    edits.push(Edit::Draft(Box::new(with_all(draft, changes))));
                }
            }
        }
    }
    (stays, edits)
}

/// Brings a text into view, in one of its languages.
fn show_text(open: &mut OpenLetter, text: TextId, language: Language) {
    let own = open.editing.draft().letter.language;
    if language != own {
        open.view.other = language;
        if open.view.columns == Columns::Own {
            open.view.show_columns(Columns::Both);
        }
    } else if open.view.columns == Columns::Other {
        open.view.show_columns(Columns::Both);
    }
    open.view.want_after_click(text, language, CaretAt::Start);
}

fn notes(ui: &mut Ui, notes: &[NotUnderstood], texts: &Texts) {
    if notes.is_empty() {
        return;
    }
    ui.add_space(10.0);
    ui.label(strong(texts.say("word-text-notes"), theme::BODY));
    for note in notes {
        let said = format!("{}: {}", note.from.say(texts), note.words);
        spoken(ui, &said, false);
        quiet(ui, &note.what.say(texts));
        ui.add_space(4.0);
    }
}

/// Words of a letter, whichever way they run.
pub(super) fn spoken(ui: &mut Ui, words: &str, bold: bool) {
    let [plain, strong] = theme::of_words(words);
    let font = egui::FontId::new(theme::BODY, if bold { strong } else { plain });
    let side = mirror::side(ui.ctx(), mirror::from_right(words));
    let words = RichText::new(words).font(font);
    ui.with_layout(Layout::top_down(side), |ui| {
        ui.add(
            egui::Label::new(words)
                .wrap()
                .selectable(false)
                .halign(side),
        );
    });
}

/// Words that matter less.
pub(super) fn quiet(ui: &mut Ui, words: &str) {
    let words = widgets::weak(ui, words).size(theme::SMALL);
    ui.add(egui::Label::new(words).wrap().selectable(false));
}

/// The key of the name of a part.
fn part_key(part: Part) -> &'static str {
    match part {
        Part::Head => "part-meeting",
        Part::Addressees => "part-addressees",
        Part::CopyTo => "word-text-copy",
        Part::Subject => "part-subject",
        Part::Body => "part-body",
        Part::Deadlines => "part-deadlines",
        Part::Signature => "part-signature",
        Part::Annex(_) => "part-annex",
    }
}

/// The name of a part: “Annex 2”.
fn part_name(part: Part, texts: &Texts) -> String {
    match part {
        Part::Annex(place) => format!("{} {}", texts.say(part_key(part)), place + 1),
        part => texts.say(part_key(part)),
    }
}
