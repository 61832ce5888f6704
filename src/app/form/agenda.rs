//! The agenda of a meeting, as a tree.

use super::Form;
use crate::letter::agenda::Agenda;
use egui::Ui;

/// Shows it; `salt` tells it from others. Returns the new one if its structure changed.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, salt: &str, agenda: &Agenda) -> Option<Agenda> {
    let _ = (ui, form, salt, agenda);
    None
}
