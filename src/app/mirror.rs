//! Arabic in the window. egui shapes Arabic words but sets them from left to right, and lays everything out from
//! the left. Here, behind its back: what it has painted is put into the order in which one reads it
//! (`turned`), and in an Arabic window the whole picture is turned around a line down its middle, with the
//! pointer, what a screen reader is told and the keys left and right. Panels, menus, toolbars, scroll bars and
//! tooltips stand where a reader of Arabic expects them, and nobody who builds a screen has to think of it.
//!
//! What must not be turned around stands on an island: boxes in which one writes, pages of letters. An island as
//! a whole is moved to its mirrored place; within it, everything is as it was. Not turned: the system's own
//! dialogs, and texts of a letter's tables, whose columns are turned like those of any table in the window.

mod order;
mod turned;

use egui::accesskit::{Node, NodeId, Rect as NodeRect};
use egui::emath::GuiRounding as _;
use egui::{
    Context, CornerRadius, CursorIcon, Event, FullOutput, Id, Key, LayerId, Mesh, Order, Plugin,
    Pos2, RawInput, Rect, Shape, TextureId, Ui, pos2,
};
pub use order::from_right;
use std::collections::HashMap;
use std::sync::Arc;
use turned::Turned;

/// Textures of this number and beyond are no textures: they mark where an island begins and ends.
const MARK: u64 = u64::MAX - (1 << 20);

/// Turns what is painted, and what comes from the pointer.
#[derive(Default)]
pub struct Mirror {
    on: bool,
    /// The islands of the frame that is being made.
    next: Vec<Island>,
    /// Those of the last one, which is on the screen.
    shown: Vec<Island>,
    /// The island in which a button of the pointer went down.
    held: Option<Island>,
    turned: Turned,
}

/// A place that is moved as a whole.
#[derive(Clone, Copy, Debug)]
struct Island {
    rect: Rect,
    /// What is seen of it.
    visible: Rect,
    layer: LayerId,
    /// One writes in it with a box of egui's, whose caret knows nothing of turned words.
    writing: bool,
    /// It has the keyboard.
    focused: bool,
}

/// Turns the window around, or back.
pub fn turn(ctx: &Context, on: bool) {
    let mirror = ctx.plugin_or_default::<Mirror>();
    mirror.lock().on = on;
    ctx.request_repaint();
}

/// Whether the window is turned around.
pub fn is_turned(ctx: &Context) -> bool {
    ctx.with_plugin(|mirror: &mut Mirror| mirror.on)
        .unwrap_or_default()
}

/// On which side of its room a text of that direction stands: `from_right` is that of the text.
pub fn side(ctx: &Context, from_right: bool) -> egui::Align {
    match from_right == is_turned(ctx) {
        true => egui::Align::Min,
        false => egui::Align::Max,
    }
}

/// A point of an island as the rest of the window sees it: where something is to hang that does not stand on
/// the island.
pub fn off_island(ctx: &Context, island: Rect, at: Pos2) -> Pos2 {
    match is_turned(ctx) {
        true => pos2(island.left() + island.right() - at.x, at.y),
        false => at,
    }
}

/// The same for a rectangle.
pub fn rect_off_island(ctx: &Context, island: Rect, rect: Rect) -> Rect {
    match is_turned(ctx) {
        true => mirrored(rect, island.left() + island.right()),
        false => rect,
    }
}

/// Shows something that keeps its directions in a turned window; `place` is where it stands, and the identity of
/// what has the keyboard there.
pub fn island<R>(
    ui: &mut Ui,
    writing: bool,
    add: impl FnOnce(&mut Ui) -> R,
    place: impl FnOnce(&R) -> (Rect, Id),
) -> R {
    let mirror = ui.ctx().plugin_or_default::<Mirror>();
    let number = {
        let mut mirror = mirror.lock();
        mirror.next.push(Island {
            rect: Rect::NOTHING,
            visible: Rect::NOTHING,
            layer: ui.layer_id(),
            writing,
            focused: false,
        });
        mirror.next.len() - 1
    };
    ui.painter().add(mark(number, true));
    let shown = add(ui);
    ui.painter().add(mark(number, false));
    let (rect, id) = place(&shown);
    let focused = ui.memory(|memory| memory.has_focus(id));
    if let Some(island) = mirror.lock().next.get_mut(number) {
        island.rect = rect;
        island.visible = rect.intersect(ui.clip_rect());
        island.focused = focused;
    }
    shown
}

fn mark(number: usize, begins: bool) -> Shape {
    let number = MARK + 2 * number as u64 + u64::from(begins);
    Shape::Mesh(Arc::new(Mesh::with_texture(TextureId::User(number))))
}

/// The island that a mark speaks of, and whether it begins.
fn marked(shape: &Shape) -> Option<(usize, bool)> {
    match shape {
        Shape::Mesh(mesh) => match mesh.texture_id {
            TextureId::User(number) if number >= MARK => {
                let number = number - MARK;
                Some((usize::try_from(number / 2).ok()?, number % 2 == 1))
            }
            _ => None,
        },
        _ => None,
    }
}

impl Island {
    /// How far it is moved; `axis` is twice where the line in the middle stands.
    fn shift(&self, ctx: &Context, axis: f32) -> f32 {
        let shift = axis - self.rect.left() - self.rect.right();
        shift.round_to_pixels(ctx.pixels_per_point())
    }

    /// Whether a point in its place belongs to it: `top` is the layer that is seen there.
    fn holds(&self, at: Pos2, place: Rect, top: Option<LayerId>) -> bool {
        let is_top = match top {
            Some(top) => top == self.layer,
            None => self.layer.order == Order::Background,
        };
        place.contains(at) && is_top
    }
}

fn mirrored(rect: Rect, axis: f32) -> Rect {
    Rect::from_min_max(
        pos2(axis - rect.max.x, rect.min.y),
        pos2(axis - rect.min.x, rect.max.y),
    )
}

fn axis(ctx: &Context) -> f32 {
    let screen = ctx.content_rect();
    screen.left() + screen.right()
}

impl Mirror {
    /// Where a point of the screen is for the program.
    fn inward(&self, ctx: &Context, axis: f32, at: Pos2) -> Pos2 {
        let over = pos2(axis - at.x, at.y);
        let on = |island: &Island| pos2(at.x - island.shift(ctx, axis), at.y);
        if let Some(held) = &self.held {
            return on(held);
        }
        match self.island_at(ctx, axis, at) {
            Some(island) => on(island),
            None => over,
        }
    }

    fn island_at(&self, ctx: &Context, axis: f32, at: Pos2) -> Option<&Island> {
        let top = ctx.layer_id_at(pos2(axis - at.x, at.y));
        let mut islands = self.shown.iter().rev();
        islands.find(|island| island.holds(at, mirrored(island.visible, axis), top))
    }
}

impl Plugin for Mirror {
    fn debug_name(&self) -> &'static str {
        "mirror"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        if !self.on {
            return;
        }
        let axis = match input.screen_rect {
            Some(screen) => screen.left() + screen.right(),
            None => axis(ctx),
        };
        let writes = self.shown.iter().any(|island| island.focused);
        for event in &mut input.events {
            match event {
                Event::PointerMoved(pos)
                | Event::Touch { pos, .. }
                | Event::MiddleClickPaste { pos, .. } => *pos = self.inward(ctx, axis, *pos),
                Event::PointerButton { pos, pressed, .. } => {
                    if *pressed {
                        self.held = self.held.or(self.island_at(ctx, axis, *pos).copied());
                    }
                    *pos = self.inward(ctx, axis, *pos);
                    if !*pressed {
                        self.held = None;
                    }
                }
                Event::MouseMoved(delta) | Event::MouseWheel { delta, .. } => delta.x = -delta.x,
                // The caret of a box goes where the arrow points; so does the way through controls.
                Event::Key { key, .. } if !writes => match *key {
                    Key::ArrowLeft => *key = Key::ArrowRight,
                    Key::ArrowRight => *key = Key::ArrowLeft,
                    _ => {}
                },
                _ => {}
            }
        }
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        self.shown = std::mem::take(&mut self.next);
        let axis = axis(ctx);
        let mut within: Vec<Island> = Vec::new();
        self.turned.begin();
        output.shapes.retain_mut(|clipped| {
            if let Some((number, begins)) = marked(&clipped.shape) {
                match begins {
                    true => within.extend(self.shown.get(number)),
                    false => drop(within.pop()),
                }
                return false;
            }
            let island = within.last();
            // Where one writes with egui's own box, words stay as its caret takes them.
            if !island.is_some_and(|island| island.writing && island.focused) {
                let mirrored = self.on && island.is_none();
                self.turned.shape(ctx, &mut clipped.shape, mirrored);
            }
            if self.on {
                let shift = island.map(|island| (island, island.shift(ctx, axis)));
                clipped.clip_rect = match shift {
                    Some((island, shift)) if island.rect.contains_rect(clipped.clip_rect) => {
                        clipped.clip_rect.translate(egui::vec2(shift, 0.0))
                    }
                    _ => mirrored(clipped.clip_rect, axis),
                };
                match shift {
                    Some((_, shift)) => clipped.shape.translate(egui::vec2(shift, 0.0)),
                    None => flip(&mut clipped.shape, axis, ctx.pixels_per_point()),
                }
            }
            true
        });
        if self.turned.end() {
            // Signs that were not painted before reach the screen with the next frame.
            ctx.request_repaint();
        }
        if self.on {
            self.turn_platform(ctx, axis, output);
        }
    }
}

impl Mirror {
    fn turn_platform(&self, ctx: &Context, axis: f32, output: &mut FullOutput) {
        let platform = &mut output.platform_output;
        let outward = |rect: Rect, layer: Option<LayerId>| {
            // What lies over an island is not on it.
            let top = layer.or_else(|| ctx.layer_id_at(rect.center()));
            let mut islands = self.shown.iter().rev();
            match islands.find(|island| island.holds(rect.center(), island.rect, top)) {
                Some(island) => rect.translate(egui::vec2(island.shift(ctx, axis), 0.0)),
                None => mirrored(rect, axis),
            }
        };
        if let Some(ime) = &mut platform.ime {
            ime.rect = outward(ime.rect, None);
            ime.cursor_rect = outward(ime.cursor_rect, None);
        }
        platform.cursor_icon = match platform.cursor_icon {
            CursorIcon::ResizeEast => CursorIcon::ResizeWest,
            CursorIcon::ResizeWest => CursorIcon::ResizeEast,
            CursorIcon::ResizeNeSw => CursorIcon::ResizeNwSe,
            CursorIcon::ResizeNwSe => CursorIcon::ResizeNeSw,
            other => other,
        };
        if let Some(update) = &mut platform.accesskit_update {
            let layers = layers(ctx);
            for (id, node) in &mut update.nodes {
                let layer = layers.get(id).copied();
                turn_node(node, &|rect| outward(rect, layer));
            }
        }
    }
}

/// On which layer each control of the frame that has just been made stands.
fn layers(ctx: &Context) -> HashMap<NodeId, LayerId> {
    ctx.viewport(|viewport| {
        let layers = viewport.prev_pass.widgets.layers();
        let nodes = layers.flat_map(|(layer, widgets)| {
            (widgets.iter()).map(|widget| (widget.id.accesskit_id(), *layer))
        });
        nodes.collect()
    })
}

#[expect(clippy::cast_possible_truncation, reason = "points of a screen")]
fn turn_node(node: &mut Node, outward: &impl Fn(Rect) -> Rect) {
    if let Some(bounds) = node.bounds() {
        let rect = Rect::from_min_max(
            pos2(bounds.x0 as f32, bounds.y0 as f32),
            pos2(bounds.x1 as f32, bounds.y1 as f32),
        );
        let rect = outward(rect);
        node.set_bounds(NodeRect {
            x0: rect.min.x.into(),
            y0: rect.min.y.into(),
            x1: rect.max.x.into(),
            y1: rect.max.y.into(),
        });
    }
}

/// Turns a shape around; words and pictures keep their faces.
fn flip(shape: &mut Shape, axis: f32, scale: f32) {
    let point = |at: &mut Pos2| at.x = axis - at.x;
    match shape {
        Shape::Noop | Shape::Band(_) => {}
        Shape::Vec(shapes) => shapes.iter_mut().for_each(|shape| flip(shape, axis, scale)),
        Shape::Circle(circle) => point(&mut circle.center),
        Shape::Ellipse(ellipse) => point(&mut ellipse.center),
        Shape::LineSegment { points, .. } => points.iter_mut().for_each(point),
        Shape::Path(path) => path.points.iter_mut().for_each(point),
        Shape::Rect(rect) => {
            rect.rect = mirrored(rect.rect, axis);
            let corners = rect.corner_radius;
            rect.corner_radius = CornerRadius {
                nw: corners.ne,
                ne: corners.nw,
                sw: corners.se,
                se: corners.sw,
            };
        }
        Shape::Text(text) => {
            let room = text.galley.rect;
            text.pos.x = axis - text.pos.x - room.left() - room.right();
            text.pos = text.pos.round_to_pixels(scale);
        }
        Shape::Mesh(mesh) => {
            let mesh = Arc::make_mut(mesh);
            (mesh.vertices.iter_mut()).for_each(|vertex| point(&mut vertex.pos));
        }
        Shape::QuadraticBezier(curve) => curve.points.iter_mut().for_each(point),
        Shape::CubicBezier(curve) => curve.points.iter_mut().for_each(point),
        Shape::Callback(callback) => callback.rect = mirrored(callback.rect, axis),
    }
}

/// The icons that point to a side: in a turned window they point to the other.
fn points_aside(icon: &str) -> bool {
    use crate::app::icons::*;
    const ASIDE: [&str; 11] = [
        ARROW_BEND_DOWN_RIGHT,
        ARROW_LEFT,
        ARROW_RIGHT,
        ARROW_U_UP_LEFT,
        ARROW_U_UP_RIGHT,
        CARET_LEFT,
        CARET_RIGHT,
        LIST_BULLETS,
        SIDEBAR_SIMPLE,
        TEXT_INDENT,
        TEXT_OUTDENT,
    ];
    ASIDE.contains(&icon)
}

/// Whether words are set in the face of the icons.
fn is_icon(job: &egui::text::LayoutJob) -> bool {
    let family = crate::app::theme::icons();
    (job.sections.iter()).all(|section| section.format.font_id.family == family)
}

#[cfg(test)]
mod tests;
