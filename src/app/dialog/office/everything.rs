//! All of it as one file; what the program says of itself.

use super::super::Answer;
use super::files::{self, OfficeFile};
use super::{OfficeDialog, about};
use crate::app::{icons, widgets};
use crate::language::interface::Texts;
use egui::{ScrollArea, Ui};

pub(super) fn ui(ui: &mut Ui, dialog: &mut OfficeDialog, texts: &Texts) -> Option<Answer> {
    about(ui, texts, "office-everything-about");
    let what = [OfficeFile::EverythingIn, OfficeFile::EverythingOut];
    let answer = files::ui(ui, dialog, texts, &what, "office-everything-hint");
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
            ui.add(egui::Label::new(text).wrap().selectable(true));
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
