//! When the program itself fails while it draws the window: what was typed is written down at once, the window
//! says so, and shows nothing of the letter until the person asks for it.

use super::jobs::keeper::Keeper;
use super::keyboard::{Keyboard, Pane};
use super::widgets::{self, strong};
use super::{App, command::Command, dialog, icons, theme};
use egui::{Align, CentralPanel, Frame, Layout, RichText, Ui, vec2};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A failure of the program.
pub(super) struct Failure {
    /// What was typed is on the disk.
    kept: bool,
    /// There is a letter.
    letter: bool,
}

impl App {
    /// One frame. If the program fails in it, the letter is not lost: it is written down, and the next frame
    /// says what has happened.
    pub fn show(&mut self, ui: &mut Ui) {
        if self.failure.is_some() {
            self.show_failure(ui);
            return;
        }
        // What a frame leaves half done is of the window, not of the letter: a draft changes as a whole.
        if catch_unwind(AssertUnwindSafe(|| self.frame(ui))).is_err() {
            let letter = self.open.is_some();
            self.keep();
            let kept = self.keeper.as_ref().is_some_and(Keeper::write_now);
            self.failure = Some(Failure { kept, letter });
            // What was being shown may be the cause.
            self.dialog = None;
            self.palette = None;
            self.keyboard = Keyboard::default();
            ui.ctx().request_repaint();
        }
    }

    fn show_failure(&mut self, ui: &mut Ui) {
        for done in self.jobs.done() {
            self.take(&ui.ctx().clone(), done);
        }
        let Some(failure) = &self.failure else {
            return;
        };
        self.keyboard.begin(&ui.ctx().clone(), ui.layer_id());
        self.keyboard.pane(ui, Pane::Form);
        let sentence = match (failure.letter, failure.kept) {
            (false, _) => "failure-no-letter",
            (true, true) => "failure-kept",
            (true, false) => "failure-not-kept",
        };
        let letter = failure.letter;
        let ground = Frame::new().fill(widgets::palette(ui).ground);
        let mut chosen = None;
        CentralPanel::no_frame().frame(ground).show(ui, |ui| {
            let width = (ui.available_width() - 60.0).min(620.0);
            let side = (ui.available_width() - width) / 2.0;
            ui.add_space(ui.available_height() * 0.2);
            ui.horizontal(|ui| {
                ui.add_space(side);
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    widgets::bare_card(ui, |ui| {
                        ui.horizontal(|ui| {
                            let ink = widgets::palette(ui).warning;
                            widgets::glyph(ui, icons::WARNING_CIRCLE, 20.0, ink);
                            widgets::heading(ui, strong(self.texts.say("failure-title"), 17.0), 1);
                        });
                        ui.add_space(4.0);
                        let words = RichText::new(self.texts.say(sentence)).size(theme::BODY);
                        ui.add(egui::Label::new(words).wrap());
                        dialog::answers(ui, |ui| {
                            let caption = self.texts.say("failure-go-on");
                            let goes_on = widgets::main_button(ui, None, &caption);
                            dialog::takes_keyboard(&goes_on);
                            if goes_on.clicked() {
                                chosen = Some(None);
                            }
                            let caption = self.texts.say("command-save-as");
                            if letter && widgets::button(ui, None, &caption).clicked() {
                                chosen = Some(Some(Command::SaveAs));
                            }
                            let caption = self.texts.say("failure-close");
                            if widgets::button(ui, None, &caption).clicked() {
                                chosen = Some(Some(Command::Quit));
                            }
                        });
                    });
                });
            });
        });
        self.keyboard.end(ui);
        match chosen {
            Some(Some(Command::Quit)) => {
                // The journal stays, and is offered at the next start.
                let ctx = ui.ctx().clone();
                self.leave_in_journal(&ctx, super::Leave::Quit);
            }
            Some(Some(command)) => self.perform(&ui.ctx().clone(), command),
            Some(None) => self.failure = None,
            None => {}
        }
        let asks = self
            .dialog
            .as_ref()
            .is_some_and(dialog::Dialog::is_about_saving);
        if asks {
            self.show_dialog(ui);
        }
        self.keep();
        self.notices.show(&ui.ctx().clone());
    }

    /// Says once that a part of the program has failed off the window's thread.
    pub(super) fn say_what_failed(&mut self) {
        let panics = super::jobs::keeper::panics();
        if panics > self.panics {
            self.panics = panics;
            self.notices.say(&self.texts.say("failure-part"));
        }
    }
}
