//! A table, cell by cell.

mod cells;
mod edges;
mod marked;

use super::Form;
use crate::app::icons;
use crate::app::view::Columns;
use crate::app::widgets;
use crate::language::interface::language_name;
use crate::letter::table::Table;
use crate::letter::table::grid::Grid;
use egui::{Id, Ui};
use marked::Marked;

/// Shows it; `salt` tells it from others. Returns the new one if its structure changed.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, salt: &str, table: &Table) -> Option<Table> {
    let fitted = Grid::of(table);
    let mut grid = fitted.clone();
    let grids = form.grids();
    for columns in grids {
        form.in_columns(*columns, |form| {
            if grids.len() > 1 {
                widgets::caption(ui, language_name(form.grid_language()));
            }
            one(ui, form, salt, &fitted, &mut grid);
        });
    }
    (grid != fitted).then(|| grid.table())
}

/// One grid with its tools; what is done is done to `grid`.
fn one(ui: &mut Ui, form: &mut Form<'_>, salt: &str, fitted: &Grid, grid: &mut Grid) {
    let own = form.view.columns != Columns::Other;
    let id = Id::unique(("table", salt, own));
    let mut marked = Marked::load(ui, id, fitted);
    let shown = ui.scope(|ui| {
        if own {
            toolbar(ui, form, fitted, grid, &mut marked);
        }
        cells::ui(ui, form, id, fitted, grid, &mut marked);
    });
    let elsewhere = ui.input(|input| {
        let at = input.pointer.interact_pos();
        input.pointer.primary_pressed() && at.is_some_and(|at| !shown.response.rect.contains(at))
    });
    if elsewhere && !egui::Popup::is_any_open(ui.ctx()) {
        marked = Marked::default();
    }
    marked.keep(ui, id);
}

/// What can be done with the marked cells and with the table.
fn toolbar(ui: &mut Ui, form: &Form<'_>, fitted: &Grid, grid: &mut Grid, marked: &mut Marked) {
    let area = marked.area(fitted);
    let cells = || {
        let area = area.as_ref();
        let inside = move |cell: &&crate::letter::table::grid::Placed| {
            area.is_some_and(|area| cell.touches(area))
        };
        fitted.cells().iter().filter(inside)
    };
    let several = cells().count() > 1;
    let merged = cells().any(|cell| cell.rows.len() * cell.columns.len() > 1);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(2.0, 4.0);
        let tool = |ui: &mut Ui, enabled: bool, glyph: &str, key: &str| {
            widgets::icon_button_if(ui, enabled, glyph, &form.say(key)).clicked()
        };
        if tool(ui, several, icons::ARROWS_MERGE, "table-merge")
            && let Some(area) = &area
        {
            grid.merge(area);
        }
        if tool(ui, merged, icons::ARROWS_SPLIT, "table-split")
            && let Some(area) = &area
        {
            grid.split(area);
        }
        if tool(ui, true, icons::ARROWS_HORIZONTAL, "table-even") {
            grid.even_widths();
        }
        ui.add_space(6.0);
        if widgets::button(ui, Some(icons::ROWS), &form.say("table-add-row")).clicked() {
            let at = area.as_ref().map_or(fitted.rows, |area| area.rows.end);
            grid.insert_row(at);
        }
        ui.add_space(4.0);
        if widgets::button(ui, Some(icons::COLUMNS), &form.say("table-add-column")).clicked() {
            let at = area
                .as_ref()
                .map_or(fitted.columns(), |area| area.columns.end);
            grid.insert_column(at);
        }
        ui.add_space(8.0);
        ui.horizontal(|ui| header_rows(ui, form, fitted, grid));
    });
}

/// How many of the first rows name the columns.
fn header_rows(ui: &mut Ui, form: &Form<'_>, fitted: &Grid, grid: &mut Grid) {
    let values = [("count", fitted.header_rows.into())];
    ui.label(widgets::weak(ui, form.texts.with("table-headers", &values)));
    let fewer = fitted.header_rows > 0;
    if widgets::icon_button_if(ui, fewer, icons::MINUS, &form.say("table-fewer-headers")).clicked()
    {
        // A cell across the border would bring the row back.
        let band = fitted.band(fitted.header_rows - 1);
        grid.set_header_rows(band.start);
    }
    let more = fitted.header_rows < fitted.rows;
    if widgets::icon_button_if(ui, more, icons::PLUS, &form.say("table-more-headers")).clicked() {
        grid.set_header_rows(fitted.header_rows + 1);
    }
}
