//! What lies above the letter: the command palette, the dialogs, the tour.

use super::dialog::{self, Dialog};
use super::{App, form, navigator, palette};
use std::sync::Arc;
use std::time::Duration;

impl App {
    pub(super) fn show_overlays(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        let situation = self.situation();
        if let Some(palette) = &mut self.palette {
            let draft = self.open.as_ref().map(|open| open.editing.draft());
            let parts = draft.map(|draft| navigator::choices(draft, &self.texts));
            let parts = parts.unwrap_or_default();
            match palette::ui(ui, palette, &situation, parts, &self.texts) {
                palette::Answer::Nothing => {}
                palette::Answer::Closed => self.palette = None,
                palette::Answer::GoTo(part) => {
                    self.palette = None;
                    self.show_part(part);
                }
                palette::Answer::Add(kind) => {
                    self.palette = None;
                    if let Some(open) = &mut self.open {
                        let now = Duration::from_secs_f64(ctx.input(|input| input.time).max(0.0));
                        let draft = Arc::clone(open.editing.draft());
                        let edit = form::annexes::added(&draft.letter, kind, &mut open.view);
                        open.editing.end_step();
                        open.editing.apply(edit, now);
                        open.view.given(open.editing.given(), draft.letter.language);
                    }
                }
                palette::Answer::Chosen(command) => {
                    self.palette = None;
                    self.perform(&ctx, command);
                }
            }
        }
        self.show_dialog(ui);
    }

    pub(super) fn show_dialog(&mut self, ui: &mut egui::Ui) {
        if self.dialog.is_none() {
            self.dialog = self.asks_next.pop_front();
        }
        if let Some(dialog) = &mut self.dialog
            && let Some(answer) = dialog::ui(ui, dialog, &self.texts, self.help.width(ui.ctx()))
        {
            match self.dialog.take() {
                Some(Dialog::Recovery(left)) if dialog::recovery::goes_on(&left, &answer) => {
                    self.dialog = Some(Dialog::Recovery(left));
                }
                _ => {}
            }
            self.answer(&ui.ctx().clone(), answer);
        }
        self.show_tour(ui);
    }
}
