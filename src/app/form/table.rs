//! A table, cell by cell.

use super::Form;
use crate::letter::table::Table;
use egui::Ui;

/// Shows it; `salt` tells it from others. Returns the new one if its structure changed.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, salt: &str, table: &Table) -> Option<Table> {
    let _ = (ui, form, salt, table);
    None
}
