//! What is offered at the meeting: the switches that decide which standard paragraphs are printed.

use super::Form;
use egui::Ui;

/// Shows the switches.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    let _ = (ui, form);
}
