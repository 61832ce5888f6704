//! The time plan of a meeting, as a grid: as it prints, cell by cell.

mod cells;
mod marked;
mod menus;
mod pieces;
mod toolbar;
mod writing;

use super::Form;
use super::text::Look;
use crate::app::view::Columns;
use crate::app::widgets;
use crate::language::interface::language_name;
use crate::letter::text::Text;
use crate::letter::time_plan::TimePlan;
use egui::{Id, Ui};
use marked::Marked;

/// Shows it; `salt` tells it from others. Returns the new one if its structure changed.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, salt: &str, time_plan: &TimePlan) -> Option<TimePlan> {
    let mut fitted = time_plan.clone();
    let language = form.language();
    fitted.fit(&|text: &Text| form.runs_of(text, language).0);
    let mut plan = fitted.clone();
    let grids = form.grids();
    for columns in grids {
        form.in_columns(*columns, |form| {
            if grids.len() > 1 {
                widgets::caption(ui, language_name(form.grid_language()));
            }
            grid(ui, form, salt, *columns, &fitted, &mut plan);
        });
    }
    key(ui, form, salt, &fitted, &mut plan);
    (plan != fitted).then_some(plan)
}

/// One grid with its tools; what is done is done to `plan`.
fn grid(
    ui: &mut Ui,
    form: &mut Form<'_>,
    salt: &str,
    columns: Columns,
    fitted: &TimePlan,
    plan: &mut TimePlan,
) {
    let id = Id::unique(("time plan", salt, columns == Columns::Other));
    let mut marked = Marked::load(ui, id, fitted);
    let shown = ui.scope(|ui| {
        if columns == Columns::Own {
            toolbar::ui(ui, form, fitted, plan, &mut marked);
        }
        cells::ui(ui, form, id, fitted, plan, &mut marked);
    });
    let elsewhere = ui.input(|input| {
        let at = input.pointer.interact_pos();
        input.pointer.primary_pressed() && at.is_some_and(|at| !shown.response.rect.contains(at))
    });
    if elsewhere && !egui::Popup::is_any_open(ui.ctx()) {
        marked.ends = None;
        marked.editing = false;
    }
    marked.keep(ui, id);
}

/// The line that says what the codes in the cells mean.
fn key(ui: &mut Ui, form: &mut Form<'_>, salt: &str, fitted: &TimePlan, plan: &mut TimePlan) {
    let (label, hint) = (form.say("plan-key"), form.say("plan-key-hint"));
    widgets::field(ui, &label, |ui| {
        let look = Look {
            label: &label,
            hint: &hint,
            ..Look::default()
        };
        let salt = format!("time plan key {salt}");
        if let Some(key) = form.optional_text(ui, &salt, fitted.key.as_ref(), look) {
            plan.key = key;
        }
    });
}
