//! Letters that were open when the program ended without warning.

use super::{Answer, heading};
use crate::app::{icons, widgets};
use crate::language::interface::Said;
use crate::language::interface::Texts;
use crate::storage::journal::LeftBehind;
use egui::{Align, Layout, RichText, Ui};

/// Shows the dialog.
pub fn ui(ui: &mut Ui, left: &mut Vec<LeftBehind>, texts: &Texts) -> Option<Answer> {
    let count = texts.with("recovery-title", &[("count", left.len().into())]);
    heading(ui, icons::CLOCK_COUNTER_CLOCKWISE, count);
    ui.label(texts.say("recovery-sentence"));
    ui.add_space(6.0);
    let (mut shown, mut thrown) = (None, None);
    for (at, letter) in left.iter().enumerate() {
        widgets::bare_card(ui, |ui| {
            ui.horizontal(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width() - 200.0);
                    let (title, when) = match &letter.about {
                        Some(about) => {
                            let local = about.at.with_timezone(&chrono::Local);
                            let when = local.format("%Y-%m-%d %H:%M").to_string();
                            (
                                about.title.clone(),
                                texts.with("recovery-when", &[("when", when.into())]),
                            )
                        }
                        None => (texts.say("recovery-nameless"), String::new()),
                    };
                    ui.label(widgets::strong(title, 13.5));
                    let file = letter
                        .about
                        .as_ref()
                        .and_then(|about| about.letter.as_ref());
                    let file = match file {
                        Some(path) => path.display().to_string(),
                        None => texts.say("recovery-unsaved"),
                    };
                    ui.label(RichText::new(when).size(12.0));
                    ui.label(widgets::weak(ui, file));
                    if let Err(error) = &letter.draft {
                        widgets::complaint(ui, &error.message().say(texts));
                    }
                });
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if letter.draft.is_ok() {
                        let show = widgets::main_button(ui, None, &texts.say("recovery-show"));
                        if ui.ctx().memory(|memory| memory.focused().is_none()) {
                            show.request_focus();
                        }
                        if show.clicked() {
                            shown = Some(at);
                        }
                    }
                    if widgets::button(ui, None, &texts.say("recovery-throw")).clicked() {
                        thrown = Some(at);
                    }
                });
            });
        });
    }
    ui.add_space(8.0);
    let mut later = false;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        later = widgets::button(ui, None, &texts.say("recovery-later")).clicked();
    });
    if let Some(at) = shown {
        return Some(Answer::Recover(Box::new(left.remove(at))));
    }
    if let Some(at) = thrown {
        let gone = left.remove(at);
        return Some(Answer::Abandon(Box::new(gone), std::mem::take(left)));
    }
    later.then_some(Answer::Closed)
}
