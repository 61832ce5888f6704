//! The strips above and beside a table: a menu for every column and every row, and edges that can be
//! moved.

use super::marked::Marked;
use crate::app::form::Form;
use crate::app::widgets::grid::Places;
use crate::app::widgets::menu::{self, entry};
use crate::app::{icons, theme};
use crate::letter::table::grid::Grid;
use egui::{Align2, CursorIcon, FontId, Id, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

/// Height of the strip above, width of the strip beside.
pub const STRIP: f32 = 18.0;
/// How near an edge the pointer can move it.
const REACH: f32 = 4.0;
/// By how much of the table a column grows from its menu.
const STEP: f32 = 0.05;

/// A handle with a menu.
fn handle(ui: &mut Ui, form: &Form<'_>, id: Id, rect: Rect, name: &str) -> Response {
    let response = ui.interact(rect, id, Sense::click());
    crate::app::widgets::named(&response, Role::Button, true, name);
    let lit = response.hovered() || response.has_focus();
    if lit {
        let ground = form.palette.hover;
        ui.painter().rect_filled(rect.shrink(1.0), 4.0, ground);
    }
    let colour = match lit {
        true => form.palette.text,
        false => form.palette.weak,
    };
    let font = FontId::new(14.0, theme::icons());
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        icons::DOTS_THREE,
        font,
        colour,
    );
    crate::app::widgets::focus_ring(ui, &response, rect.shrink(2.0));
    response
}

/// The strip above: a menu for every column.
pub fn columns(
    ui: &mut Ui,
    form: &Form<'_>,
    id: Id,
    places: &Places,
    fitted: &Grid,
    grid: &mut Grid,
) {
    let count = fitted.columns();
    for column in 0..count {
        let (from, to) = (places.columns[column], places.columns[column + 1]);
        let top = places.rect.top() - STRIP;
        let rect = Rect::from_two_pos(pos2(from, top), pos2(to, top + STRIP));
        let values = [("number", (column + 1).into())];
        let name = form.texts.with("table-column-menu", &values);
        let button = handle(ui, form, id.with(("column", column)), rect, &name);
        menu::menu(&button, 230.0, |ui| {
            let say = |key: &str| form.say(key);
            if entry(ui, true, icons::PLUS, &say("table-column-before"), "") {
                grid.insert_column(column);
            }
            if entry(ui, true, icons::PLUS, &say("table-column-after"), "") {
                grid.insert_column(column + 1);
            }
            // The last column moves the edge before it.
            let (edge, sign) = match column + 1 < count {
                true => (column, 1.0),
                false => (column.saturating_sub(1), -1.0),
            };
            let several = count > 1;
            let wider = say("table-wider");
            if entry(ui, several, icons::ARROWS_HORIZONTAL, &wider, "") {
                grid.move_edge(edge, STEP * sign);
            }
            let narrower = say("table-narrower");
            if entry(ui, several, icons::ARROWS_HORIZONTAL, &narrower, "") {
                grid.move_edge(edge, -STEP * sign);
            }
            if entry(ui, several, icons::TRASH, &say("table-remove-column"), "") {
                grid.remove_column(column);
            }
        });
    }
}

/// The strip beside: a menu for every row.
pub fn rows(ui: &mut Ui, form: &Form<'_>, id: Id, places: &Places, fitted: &Grid, grid: &mut Grid) {
    let right = places.columns.first() > places.columns.last();
    for row in 0..fitted.rows {
        let left = match right {
            true => places.rect.right(),
            false => places.rect.left() - STRIP,
        };
        let height = places.rows[row + 1] - places.rows[row];
        let rect = Rect::from_min_size(pos2(left, places.rows[row]), vec2(STRIP, height));
        let values = [("number", (row + 1).into())];
        let name = form.texts.with("table-row-menu", &values);
        let button = handle(ui, form, id.with(("row", row)), rect, &name);
        menu::menu(&button, 230.0, |ui| {
            let say = |key: &str| form.say(key);
            if entry(ui, true, icons::PLUS, &say("table-row-above"), "") {
                grid.insert_row(row);
            }
            if entry(ui, true, icons::PLUS, &say("table-row-below"), "") {
                grid.insert_row(row + 1);
            }
            let up = fitted.clone().move_row_up(row).is_some();
            if entry(ui, up, icons::ARROW_UP, &say("table-row-up"), "") {
                grid.move_row_up(row);
            }
            let down = fitted.clone().move_row_down(row).is_some();
            if entry(ui, down, icons::ARROW_DOWN, &say("table-row-down"), "") {
                grid.move_row_down(row);
            }
            if entry(
                ui,
                fitted.rows > 1,
                icons::TRASH,
                &say("table-remove-row"),
                "",
            ) {
                grid.remove_row(row);
            }
        });
    }
}

/// The edges between columns, which can be moved.
pub fn widths(
    ui: &mut Ui,
    form: &Form<'_>,
    id: Id,
    places: &Places,
    fitted: &Grid,
    grid: &mut Grid,
    marked: &mut Marked,
) {
    let mirrored = places.columns.first() > places.columns.last();
    for column in 0..fitted.columns().saturating_sub(1) {
        let x = places.columns[column + 1];
        // Within the strip, so that texts can be marked up to the lines.
        let rect = Rect::from_min_max(
            pos2(x - REACH, places.rect.top() - STRIP),
            pos2(x + REACH, places.rect.top()),
        );
        let response = ui.interact(rect, id.with(("edge", column)), Sense::DRAG);
        if response.hovered() || response.dragged() {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
            let line = Stroke::new(2.0, form.palette.accent);
            let moved = match marked.edge {
                Some((edge, by)) if edge == column => by,
                _ => 0.0,
            };
            let y = places.rect.top() - STRIP..=places.rect.bottom();
            ui.painter().vline(x + moved, y, line);
        }
        if response.dragged() {
            let before = match marked.edge {
                Some((edge, by)) if edge == column => by,
                _ => 0.0,
            };
            marked.edge = Some((column, before + response.drag_delta().x));
        }
        if response.drag_stopped()
            && let Some((edge, by)) = marked.edge.take()
        {
            let by = by / places.rect.width().max(1.0);
            grid.move_edge(edge, if mirrored { -by } else { by });
        }
    }
}
