//! A list whose rows can be dragged by a handle, or moved by Alt+Up and Alt+Down on the handle.

use super::{focus_ring, named, palette};
use crate::app::{icons, theme};
use egui::{
    Align2, CursorIcon, FontId, Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke, Ui, vec2,
};

/// Width of a handle, in points.
const HANDLE: f32 = 20.0;
/// Width between a handle and its row.
const GAP: f32 = 4.0;
/// So near to the edge of the window the list scrolls while a row is dragged.
const EDGE: f32 = 44.0;
/// How fast it scrolls at the very edge, in points a second.
const FASTEST: f32 = 900.0;
/// From the top of a card to its first line.
const CARD_MARGIN: f32 = 14.0;

/// Shows `count` rows; `row` builds the one at a place, from 0, beside its handle. Returns the place of the
/// row that was moved and its new place.
pub fn reorder(
    ui: &mut Ui,
    id: Id,
    count: usize,
    handle_name: &str,
    row: impl FnMut(&mut Ui, usize),
) -> Option<(usize, usize)> {
    list(ui, id, count, handle_name, 0.0, row)
}

/// The same for rows that are cards: the handle stands beside the first line of the card, and a card that is
/// alone has none.
pub fn reorder_cards(
    ui: &mut Ui,
    id: Id,
    count: usize,
    handle_name: &str,
    mut row: impl FnMut(&mut Ui, usize),
) -> Option<(usize, usize)> {
    if count == 1 {
        row(ui, 0);
        return None;
    }
    list(ui, id, count, handle_name, CARD_MARGIN, row)
}

/// The handle of the row at a place: whoever takes Tab away from a row's text gives it the keyboard.
pub fn handle_id(list: Id, at: usize) -> Id {
    list.with(("handle", at))
}

fn list(
    ui: &mut Ui,
    id: Id,
    count: usize,
    handle_name: &str,
    lowered: f32,
    mut row: impl FnMut(&mut Ui, usize),
) -> Option<(usize, usize)> {
    let mut moved = None;
    let mut drag = None;
    let mut rows: Vec<Rect> = Vec::with_capacity(count);
    let spacing = ui.spacing().item_spacing;
    for at in 0..count {
        let shown = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let name = format!("{handle_name} {}", at + 1);
            let response = ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(lowered);
                handle(ui, handle_id(id, at), count > 1, handle_name, &name)
            });
            let lifted = response.inner.dragged();
            let width = ui.available_width();
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing = spacing;
                if lifted {
                    ui.multiply_opacity(0.45);
                }
                row(ui, at);
            });
            response.inner
        });
        rows.push(shown.response.rect);
        let handle = shown.inner;
        if handle.dragged() || handle.drag_stopped() {
            drag = Some((at, handle.clone()));
        }
        moved = moved.or_else(|| by_keyboard(ui, id, &handle, at, count));
    }
    if let Some((from, handle)) = drag
        && let Some(to) = dragged(ui, &handle, from, &rows, spacing.y)
    {
        moved = Some((from, to));
    }
    moved
}

fn handle(ui: &mut Ui, id: Id, movable: bool, tip: &str, name: &str) -> Response {
    let (_, rect) = ui.allocate_space(vec2(HANDLE, theme::CONTROL));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    named(&response, Role::Button, movable, name);
    if ui.is_rect_visible(rect) {
        let palette = palette(ui);
        let lit = movable && (response.hovered() || response.dragged() || response.has_focus());
        let colour = match (movable, lit) {
            (false, _) => palette.weak.gamma_multiply(0.3),
            (true, false) => palette.weak,
            (true, true) => palette.text,
        };
        let font = FontId::new(16.0, theme::icons());
        let glyph = icons::DOTS_SIX_VERTICAL;
        ui.painter()
            .text(rect.center(), Align2::CENTER_CENTER, glyph, font, colour);
        focus_ring(ui, &response, rect.shrink2(vec2(1.0, 3.0)));
    }
    if !movable {
        return response;
    }
    let cursor = match response.dragged() {
        true => CursorIcon::Grabbing,
        false => CursorIcon::Grab,
    };
    let response = response.on_hover_cursor(cursor);
    if response.dragged() {
        return response;
    }
    response.on_hover_text(format!("{tip} (Alt+↑ ↓)"))
}

fn by_keyboard(
    ui: &Ui,
    id: Id,
    handle: &Response,
    at: usize,
    count: usize,
) -> Option<(usize, usize)> {
    if !handle.has_focus() {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    let to = if pressed(Key::ArrowUp) {
        at.checked_sub(1)
    } else if pressed(Key::ArrowDown) {
        Some(at + 1).filter(|to| *to < count)
    } else {
        None
    }?;
    // The keyboard goes along with the row.
    ui.memory_mut(|memory| memory.request_focus(handle_id(id, to)));
    Some((at, to))
}

/// Shows where a dragged row would land. Returns its new place once it is let go.
fn dragged(ui: &Ui, handle: &Response, from: usize, rows: &[Rect], gap: f32) -> Option<usize> {
    let ctx = ui.ctx();
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        ctx.stop_dragging();
        return None;
    }
    let pointer = handle
        .interact_pointer_pos()
        .or(ctx.pointer_latest_pos())?
        .y;
    let slot = rows.iter().filter(|row| row.center().y < pointer).count();
    let to = if slot > from { slot - 1 } else { slot };
    if handle.drag_stopped() {
        // Escape stops a drag, too.
        let dropped = ui.input(|input| input.pointer.any_released());
        return (dropped && to != from).then_some(to);
    }
    scroll_at_edges(ui, pointer);
    if to == from {
        return None;
    }
    let y = match (rows.get(slot), slot.checked_sub(1).map(|at| rows[at])) {
        (Some(below), Some(above)) => f32::midpoint(above.bottom(), below.top()),
        (Some(below), None) => below.top() - gap / 2.0,
        (None, Some(above)) => above.bottom() + gap / 2.0,
        (None, None) => return None,
    };
    let (left, right) = (rows[from].left() + HANDLE + GAP, rows[from].right());
    let accent = palette(ui).accent;
    ui.painter()
        .hline(left..=right, y, Stroke::new(2.0, accent));
    ui.painter().circle_filled(egui::pos2(left, y), 3.5, accent);
    None
}

fn scroll_at_edges(ui: &Ui, pointer: f32) {
    let clip = ui.clip_rect();
    let above = (clip.top() + EDGE - pointer).clamp(0.0, EDGE);
    let below = (pointer - clip.bottom() + EDGE).clamp(0.0, EDGE);
    let speed = (above - below) / EDGE * FASTEST;
    if speed != 0.0 {
        let way = speed * ui.input(|input| input.stable_dt).min(0.1);
        ui.scroll_with_delta_animation(vec2(0.0, way), egui::style::ScrollAnimation::none());
        ui.ctx().request_repaint();
    }
}

/// `list` with the one at `from` at the place `to`.
pub fn moved<T: Clone>(list: &[T], from: usize, to: usize) -> Vec<T> {
    let mut list = list.to_vec();
    if from < list.len() {
        let one = list.remove(from);
        list.insert(to.min(list.len()), one);
    }
    list
}
