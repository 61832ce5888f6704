//! Annexes: each with its title and its blocks; adding and reordering them.

use super::Form;
use egui::Ui;

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, at: usize) {
    let _ = (ui, form, at);
}

/// Shows what annexes can be added.
pub fn add_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let _ = (ui, form);
}
