//! The heading of a part of the form: its title, and one sentence about it.

use super::Form;
use crate::app::{theme, widgets};
use egui::Ui;

/// The messages `<key>-title` and `<key>-about`.
pub(super) fn part(ui: &mut Ui, form: &Form<'_>, key: &str) {
    let title = form.say(&format!("{key}-title"));
    let about = form.say(&format!("{key}-about"));
    titled(ui, &title, &about);
}

/// A title and a sentence.
pub(super) fn titled(ui: &mut Ui, title: &str, about: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        widgets::heading(ui, widgets::strong(title, theme::TITLE), 2);
        let about = widgets::weak(ui, about);
        ui.add(egui::Label::new(about).wrap().selectable(false));
    });
    ui.add_space(4.0);
}
