//! The time plan of a meeting, as a grid.

use super::Form;
use crate::letter::time_plan::TimePlan;
use egui::Ui;

/// Shows it; `salt` tells it from others. Returns the new one if its structure changed.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, salt: &str, time_plan: &TimePlan) -> Option<TimePlan> {
    let _ = (ui, form, salt, time_plan);
    None
}
