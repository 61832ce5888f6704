//! Letters that were open when the program ended without warning, each with what differs from its file.

use super::{Answer, answers, body, heading};
use crate::app::differences::{self, Row};
use crate::app::hours::day_and_hour;
use crate::app::jobs::letters::Recovered;
use crate::app::word_text::quiet;
use crate::app::{icons, theme, widgets};
use crate::draft::compare::differences;
use crate::language::interface::Said;
use crate::language::interface::Texts;
use egui::{RichText, ScrollArea, Ui};

/// What was left behind.
pub struct RecoveryDialog {
    letters: Vec<Left>,
    /// Of which letter the differences are shown.
    shown: Option<usize>,
    /// Which letter is to be thrown away, if that is said once more.
    thrown: Option<usize>,
}

/// A letter, and what differs from its file; nothing is known where there is no file.
struct Left {
    recovered: Recovered,
    rows: Option<Vec<Row>>,
}

impl RecoveryDialog {
    /// Compares letters with their files.
    pub fn new(letters: Vec<Recovered>, texts: &Texts) -> RecoveryDialog {
        let letters: Vec<Left> = letters
            .into_iter()
            .map(|recovered| {
                let rows = match (&recovered.in_file, &recovered.left.draft) {
                    (Some(file), Ok(draft)) => {
                        let found = differences(&file.draft, draft);
                        Some(differences::rows(&found, &file.draft, draft, texts))
                    }
                    _ => None,
                };
                Left { recovered, rows }
            })
            .collect();
        RecoveryDialog {
            // One letter has room for everything at once.
            shown: (letters.len() == 1).then_some(0),
            letters,
            thrown: None,
        }
    }
}

/// What was clicked of a letter.
enum Wish {
    Take,
    Beside,
    Throw,
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, dialog: &mut RecoveryDialog, texts: &Texts) -> Option<Answer> {
    let count = texts.with("recovery-title", &[("count", dialog.letters.len().into())]);
    let wish = body(ui, |ui| {
        heading(ui, icons::CLOCK_COUNTER_CLOCKWISE, count);
        ui.label(texts.say("recovery-sentence"));
        ui.add_space(6.0);
        let mut wish = None;
        let height = (ui.ctx().content_rect().height() - 210.0).max(160.0);
        ScrollArea::vertical()
            .id_salt("left behind")
            .max_height(height)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for (at, left) in dialog.letters.iter().enumerate() {
                    let asked = dialog.thrown == Some(at);
                    let clicked = widgets::bare_card(ui, |ui| {
                        letter(ui, left, asked, texts).or_else(|| {
                            let shown = dialog.shown == Some(at);
                            changes(ui, left, shown, texts).then_some(Click::Changes)
                        })
                    });
                    match clicked {
                        Some(Click::Changes) => {
                            dialog.shown = (dialog.shown != Some(at)).then_some(at);
                        }
                        Some(Click::Throw) => dialog.thrown = Some(at),
                        Some(Click::Keep) => dialog.thrown = None,
                        Some(Click::Wish(of)) => wish = Some((at, of)),
                        None => {}
                    }
                }
            });
        wish
    });
    ui.add_space(8.0);
    let mut later = false;
    answers(ui, |ui| {
        later = widgets::button(ui, None, &texts.say("recovery-later")).clicked();
    });
    if let Some((at, wish)) = wish {
        dialog.thrown = None;
        dialog.shown = None;
        let recovered = dialog.letters.remove(at).recovered;
        return Some(match wish {
            Wish::Take => Answer::Recover(Box::new(recovered)),
            Wish::Beside => Answer::SaveLeft(Box::new(recovered.left)),
            Wish::Throw => Answer::Abandon(Box::new(recovered.left)),
        });
    }
    later.then_some(Answer::Closed)
}

/// Whether there are letters left of which nothing has been decided, once one is.
pub fn goes_on(dialog: &RecoveryDialog, answer: &Answer) -> bool {
    // A letter that is taken up is shown: the others wait for the next start.
    matches!(answer, Answer::SaveLeft(_) | Answer::Abandon(_)) && !dialog.letters.is_empty()
}

enum Click {
    Changes,
    Throw,
    Keep,
    Wish(Wish),
}

fn letter(ui: &mut Ui, left: &Left, asked: bool, texts: &Texts) -> Option<Click> {
    let behind = &left.recovered.left;
    let (title, when) = match &behind.about {
        Some(about) => {
            let when = day_and_hour(texts, about.at);
            (
                about.title.clone(),
                texts.with("recovery-when", &[("when", when.into())]),
            )
        }
        None => (texts.say("recovery-nameless"), String::new()),
    };
    ui.add(egui::Label::new(widgets::strong(title, 13.5)).wrap());
    let file = match left.recovered.path() {
        Some(path) => path.display().to_string(),
        None => texts.say("recovery-unsaved"),
    };
    ui.label(RichText::new(when).size(theme::SMALL));
    ui.add(egui::Label::new(widgets::weak(ui, file).size(theme::SMALL)).wrap());
    if let Err(error) = &behind.draft {
        widgets::complaint(ui, &error.message().say(texts));
    } else if left.recovered.path().is_some() && left.rows.is_none() {
        quiet(ui, &texts.say("recovery-no-file"));
    } else if left.recovered.changed {
        quiet(ui, &texts.say("recovery-changed"));
    }
    ui.add_space(4.0);
    let mut clicked = None;
    if asked {
        let palette = widgets::palette(ui);
        let sure = RichText::new(texts.say("recovery-sure")).color(palette.error);
        ui.add(egui::Label::new(sure).wrap());
        ui.horizontal_wrapped(|ui| {
            if widgets::button(ui, None, &texts.say("recovery-throw-now")).clicked() {
                clicked = Some(Click::Wish(Wish::Throw));
            }
            let keep = widgets::main_button(ui, None, &texts.say("recovery-keep"));
            if keep.clicked() {
                clicked = Some(Click::Keep);
            }
        });
        return clicked;
    }
    ui.horizontal_wrapped(|ui| {
        if behind.draft.is_ok() {
            let take = widgets::main_button(ui, None, &texts.say("recovery-take"));
            if ui.ctx().memory(|memory| memory.focused().is_none()) {
                take.request_focus();
            }
            if take.clicked() {
                clicked = Some(Click::Wish(Wish::Take));
            }
            let beside = texts.say("recovery-beside");
            if left.recovered.path().is_some() && widgets::button(ui, None, &beside).clicked() {
                clicked = Some(Click::Wish(Wish::Beside));
            }
        }
        if widgets::button(ui, None, &texts.say("recovery-throw")).clicked() {
            clicked = Some(Click::Throw);
        }
    });
    clicked
}

/// What differs from the file; whether it was asked to be shown, or hidden.
fn changes(ui: &mut Ui, left: &Left, shown: bool, texts: &Texts) -> bool {
    let Some(rows) = &left.rows else {
        return false;
    };
    ui.add_space(4.0);
    let count = texts.with("recovery-differences", &[("count", rows.len().into())]);
    if rows.is_empty() {
        quiet(ui, &count);
        return false;
    }
    let glyph = if shown {
        icons::CARET_DOWN
    } else {
        icons::CARET_RIGHT
    };
    let clicked = widgets::button(ui, Some(glyph), &count).clicked();
    if shown {
        let captions = [texts.say("recovery-in-file"), texts.say("recovery-left")];
        differences::ui(ui, rows, &captions, texts);
    }
    clicked
}
