//! All of it as one file; what the program says of itself.

use super::super::Answer;
use super::files::{self, OfficeFile};
use super::{OfficeDialog, about};
use crate::app::{icons, mirror, widgets};
use crate::language::interface::Texts;
use egui::{Rect, ScrollArea, Ui};

pub(super) fn ui(ui: &mut Ui, dialog: &mut OfficeDialog, texts: &Texts) -> Option<Answer> {
    about(ui, texts, "office-everything-about");
    let what = [OfficeFile::EverythingIn, OfficeFile::EverythingOut];
    let answer = files::ui(ui, dialog, texts, &[&what], "office-everything-hint");
    ui.add_space(14.0);
    ui.label(widgets::strong(texts.say("office-diagnostics"), 13.5));
    about(ui, texts, "office-diagnostics-about");
    ScrollArea::vertical()
        .id_salt("diagnostics")
        .max_height(230.0)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            let text = egui::RichText::new(&*dialog.diagnostics)
                .monospace()
                .size(11.5);
            let label = |ui: &mut Ui| ui.add(egui::Label::new(text).wrap().selectable(true));
            let room = ui.max_rect().x_range();
            // English begins at the left in every window.
            mirror::island(ui, false, label, |shown| {
                let rect = Rect::from_x_y_ranges(room, shown.rect.y_range());
                (rect, shown.id)
            });
        });
    if let Some(log) = &dialog.log {
        let path = [("path", log.display().to_string().into())];
        let sentence = widgets::weak(ui, texts.with("office-log", &path));
        ui.add(egui::Label::new(sentence).wrap());
    }
    if widgets::button(ui, Some(icons::COPY), &texts.say("office-diagnostics-copy")).clicked() {
        ui.ctx().copy_text(dialog.diagnostics.to_string());
    }
    answer
}
