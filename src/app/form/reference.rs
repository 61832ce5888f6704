//! Kind, reference, place and date.

use super::Form;
use egui::Ui;

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    let _ = (ui, form);
}
