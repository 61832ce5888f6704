//! The keyboard's way through the window: Tab goes in the order in which one reads, also where the window is built in
//! another; a pane is left at once; what opens takes the keyboard, and gives it back when it closes.

mod edges;
mod order;

pub use edges::resizes;
pub use order::is_written;

use egui::accesskit::{Action, ActionRequest, NodeId, Role, TreeId};
use egui::text_edit::TextEditState;
use egui::{Context, Event, FocusDirection, Id, Key, LayerId, Modifiers, Rect, Ui, WidgetRect};
use order::{in_layer, layers, read_order, turn_rows};
use std::collections::HashMap;

/// A pane of the window, in the order in which one reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pane {
    /// The bar at the top.
    Top,
    /// Find and replace.
    Find,
    /// The parts of the letter.
    Navigator,
    /// The form, or whatever stands in its place.
    Form,
    /// The Word file from which the letter came.
    Word,
    /// The pages.
    Pages,
    /// The findings.
    Findings,
    /// The bar at the bottom.
    Status,
}

/// What opened over the window, and where the keyboard was before.
#[derive(Clone, Copy, Debug)]
struct Opened {
    layer: LayerId,
    before: Option<Id>,
    frames: u8,
    by_key: bool,
}

/// How many frames a dialog or a menu has to take the keyboard itself.
const PATIENCE: u8 = 3;

/// So many places of the keyboard are remembered.
const TRAIL: usize = 6;

/// Where the keyboard is and where it was.
#[derive(Default)]
pub struct Keyboard {
    /// In this frame: from which widget of the ground on which pane begins; likewise for its children in the tree that
    /// a screen reader reads.
    begun: Vec<(Pane, usize, usize)>,
    /// The same of the frame before.
    panes: Vec<(Pane, usize, usize)>,
    opened: Vec<Opened>,
    /// The layer of the window itself.
    ground: Option<LayerId>,
    /// What had the keyboard last.
    last: Option<Id>,
    /// What had it before, the latest at the end.
    trail: Vec<Id>,
    /// What had it last in each pane.
    kept: HashMap<Pane, Id>,
    /// A key came later than the last click.
    by_key: bool,
}

/// Texts in which Tab is a key like others. Told by themselves, every frame.
fn takes_tab() -> Id {
    Id::unique("takes tab")
}

/// Says that Tab, in this frame and the next, belongs to the text `id`, and that it is a text.
pub fn takes(ui: &Ui, id: Id, tab: bool) {
    let frame = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(takes_tab(), (id, tab, frame)));
}

fn text(ctx: &Context, id: Id) -> Option<bool> {
    let known: Option<(Id, bool, u64)> = ctx.data(|data| data.get_temp(takes_tab()));
    let now = ctx.cumulative_pass_nr();
    known
        .filter(|(of, _, frame)| *of == id && now <= frame + 2)
        .map(|(_, tab, _)| tab)
}

/// Whether one writes in the widget.
fn is_text(ctx: &Context, id: Id) -> bool {
    text(ctx, id).is_some() || TextEditState::load(ctx, id).is_some()
}

fn toggled() -> Id {
    Id::unique("is turned on and off")
}

fn entered() -> Id {
    Id::unique("Enter for the question")
}

/// Says that the Space key turns a control on and off: in a dialog, Enter is not for it.
pub fn toggles(response: &egui::Response) {
    if response.has_focus() {
        let frame = response.ctx.cumulative_pass_nr();
        let of = (response.id, frame);
        response
            .ctx
            .data_mut(|data| data.insert_temp(toggled(), of));
    }
}

/// Whether Enter is pressed, and is for the question as a whole and for no control of it.
pub fn enter_is_free(ctx: &Context) -> bool {
    let now = ctx.cumulative_pass_nr();
    let taken: Option<u64> = ctx.data(|data| data.get_temp(entered()));
    if taken == Some(now) {
        return true;
    }
    let focused = ctx.memory(|memory| memory.focused());
    ctx.input(|input| input.key_pressed(Key::Enter))
        && focused.is_none_or(|id| TextEditState::load(ctx, id).is_some())
}

/// In a dialog, Enter on what is turned on and off answers the question.
fn keep_enter(ctx: &Context, focused: Option<Id>) {
    let now = ctx.cumulative_pass_nr();
    let turned: Option<(Id, u64)> = ctx.data(|data| data.get_temp(toggled()));
    let turned = turned.filter(|(id, frame)| focused == Some(*id) && now <= frame + 2);
    if turned.is_none() || ctx.memory(|memory| memory.top_modal_layer()).is_none() {
        return;
    }
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        ctx.data_mut(|data| data.insert_temp(entered(), now));
    }
}

/// A step from control to control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    On,
    Back,
}

impl Keyboard {
    /// Begins a frame: Tab and its like, what opened and closed. `ground` is the layer of the window itself.
    pub fn begin(&mut self, ctx: &Context, ground: LayerId) {
        self.panes = std::mem::take(&mut self.begun);
        self.ground = Some(ground);
        ctx.input(|input| {
            for event in &input.events {
                match event {
                    Event::Key { pressed: true, .. } => self.by_key = true,
                    Event::PointerButton { pressed: true, .. } => self.by_key = false,
                    _ => {}
                }
            }
        });
        let layers = layers(ctx, ground);
        self.closed(ctx, &layers);
        self.opens(ctx, &layers);
        let focused = ctx.memory(|memory| memory.focused());
        if let Some(focused) = focused {
            self.last = Some(focused);
            if self.trail.last() != Some(&focused) {
                self.trail.push(focused);
                let gone = self.trail.len().saturating_sub(TRAIL);
                self.trail.drain(..gone);
            }
            if let Some(pane) = self.pane_of(ctx, ground, focused) {
                self.kept.insert(pane, focused);
            }
        }
        keep_enter(ctx, focused);
        edges::move_edge(ctx, focused);
        if let Some(way) = step(ctx, focused) {
            self.go(ctx, ground, layers.last().copied(), way);
        }
    }

    /// The widgets from here on are those of a pane; called in `ui` of the whole window, before the pane is built.
    pub fn pane(&mut self, ui: &Ui, pane: Pane) {
        let layer = ui.layer_id();
        let count = (ui.ctx()).viewport(|v| v.this_pass.widgets.get_layer(layer).count());
        let children =
            (ui.ctx()).accesskit_node_builder(ui.unique_id(), |node| node.children().len());
        self.begun.push((pane, count, children.unwrap_or(0)));
    }

    /// The keyboard goes to the next pane, or to the one before.
    pub fn next_pane(&mut self, ctx: &Context, back: bool) {
        let ground = self.ground.unwrap_or_else(LayerId::background);
        let order = self.order(ctx, ground);
        let mut panes: Vec<Pane> = order.iter().filter_map(|(pane, _)| *pane).collect();
        panes.dedup();
        let focused = ctx.memory(|memory| memory.focused()).or(self.last);
        let here = focused.and_then(|id| order.iter().find(|(_, widget)| widget.id == id));
        let here = here.and_then(|(pane, _)| panes.iter().position(|p| Some(*p) == *pane));
        let count = panes.len();
        let next = match (here, back) {
            (Some(at), false) => (at + 1) % count.max(1),
            (Some(at), true) => (at + count - 1) % count.max(1),
            (None, false) => 0,
            (None, true) => count.saturating_sub(1),
        };
        let Some(pane) = panes.get(next) else { return };
        let inside: Vec<&WidgetRect> = order
            .iter()
            .filter(|(of, _)| of == &Some(*pane))
            .map(|(_, widget)| widget)
            .collect();
        let kept = self.kept.get(pane);
        let kept = kept.and_then(|id| inside.iter().find(|widget| widget.id == *id));
        let seen = inside
            .iter()
            .find(|widget| widget.interact_rect.is_positive());
        if let Some(to) = kept.or(seen).or(inside.first()) {
            give(ctx, to);
        }
    }

    /// Ends a frame: shows where the keyboard is, and puts the tree of a screen reader in order.
    pub fn end(&self, ui: &Ui) {
        self.ring(ui.ctx());
        self.order_tree(ui);
    }

    /// A ring around the control that has the keyboard, if a key brought it there. Plain boxes in which one writes have
    /// their own.
    fn ring(&self, ctx: &Context) {
        let Some(id) = ctx
            .memory(|memory| memory.focused())
            .filter(|_| self.by_key)
        else {
            return;
        };
        let Some(widget) = ctx.viewport(|viewport| viewport.this_pass.widgets.get(id).copied())
        else {
            return;
        };
        if TextEditState::load(ctx, id).is_some() || !widget.interact_rect.is_positive() {
            return;
        }
        let painter = ctx.layer_painter(widget.layer_id);
        // What is cut off at the edge of a list is ringed as far as it is seen.
        let rect = widget
            .interact_rect
            .intersect(ctx.content_rect().shrink(3.0));
        super::widgets::ring(&painter, super::theme::palette(ctx), rect);
    }

    /// Puts the tree of a screen reader into the order in which one reads.
    fn order_tree(&self, ui: &Ui) {
        let ctx = ui.ctx();
        let edges: HashMap<Id, String> = ctx.data_mut(|data| {
            data.get_temp_mut_or_default::<HashMap<Id, String>>(edges::all())
                .clone()
        });
        for (id, name) in edges {
            if ctx.has_accesskit_node(id) {
                ctx.accesskit_node_builder(id, |node| node.set_label(name));
            }
        }
        let known: Option<HashMap<NodeId, (Id, Option<Rect>)>> = ctx.viewport(|viewport| {
            let state = viewport.this_pass.accesskit_state.as_ref()?;
            let known = state.nodes.iter().map(|(id, node)| {
                // Cells of a grid that begins at the right are texts: they stay as they are.
                let text = matches!(
                    node.role(),
                    Role::TextInput | Role::MultilineTextInput | Role::Splitter
                );
                let bounds = node.bounds().filter(|_| !text).map(|r| {
                    #[expect(clippy::cast_possible_truncation, reason = "points of a window")]
                    let [left, top, right, bottom] =
                        [r.x0 as f32, r.y0 as f32, r.x1 as f32, r.y1 as f32];
                    Rect::from_min_max(egui::pos2(left, top), egui::pos2(right, bottom))
                });
                (id.accesskit_id(), (*id, bounds))
            });
            Some(known.collect())
        });
        let Some(known) = known else { return };
        for (id, _) in known.values() {
            ctx.accesskit_node_builder(*id, |node| {
                let children = node.children();
                if children.len() < 2 {
                    return;
                }
                let bounds = |child: &NodeId| known.get(child).and_then(|(_, bounds)| *bounds);
                let mut sorted = children.to_vec();
                turn_rows(&mut sorted, &bounds);
                if sorted != children {
                    node.set_children(sorted);
                }
            });
        }
        ctx.accesskit_node_builder(ui.unique_id(), |node| {
            let children = node.children().to_vec();
            let mut pieces = vec![(None, 0)];
            pieces.extend(self.begun.iter().map(|(pane, _, at)| (Some(*pane), *at)));
            let mut sorted: Vec<(Option<Pane>, NodeId)> = children
                .iter()
                .enumerate()
                .map(|(at, child)| {
                    let of = pieces.iter().rev().find(|(_, from)| *from <= at);
                    (of.and_then(|(pane, _)| *pane), *child)
                })
                .collect();
            sorted.sort_by_key(|(pane, _)| *pane);
            node.set_children(
                sorted
                    .into_iter()
                    .map(|(_, child)| child)
                    .collect::<Vec<_>>(),
            );
        });
    }

    /// What can have the keyboard on the ground of the window, in the order in which one reads.
    fn order(&self, ctx: &Context, ground: LayerId) -> Vec<(Option<Pane>, WidgetRect)> {
        let widgets = in_layer(ctx, ground);
        let mut order: Vec<(Option<Pane>, WidgetRect)> = widgets
            .into_iter()
            .map(|(at, widget)| {
                let pane = self.panes.iter().rev().find(|(_, from, _)| *from <= at);
                (pane.map(|(pane, ..)| *pane), widget)
            })
            .collect();
        order.sort_by_key(|(pane, _)| *pane);
        let mut sorted = Vec::with_capacity(order.len());
        for of_pane in order.chunk_by(|(one, _), (other, _)| one == other) {
            let pane = of_pane[0].0;
            let widgets = of_pane.iter().map(|(_, widget)| *widget).collect();
            sorted.extend(
                read_order(ctx, widgets)
                    .into_iter()
                    .map(|widget| (pane, widget)),
            );
        }
        sorted
    }

    fn pane_of(&self, ctx: &Context, ground: LayerId, id: Id) -> Option<Pane> {
        let (layer, at) = ctx.viewport(|viewport| viewport.prev_pass.widgets.order(id))?;
        if layer != ground {
            return None;
        }
        let pane = self.panes.iter().rev().find(|(_, from, _)| *from <= at);
        pane.map(|(pane, ..)| *pane)
    }

    /// Goes a step; within what is open over the window, if something is.
    fn go(&mut self, ctx: &Context, ground: LayerId, top: Option<LayerId>, way: Way) {
        let order: Vec<WidgetRect> = match top {
            Some(layer) => {
                let inside = in_layer(ctx, layer).into_iter();
                read_order(ctx, inside.map(|(_, widget)| widget).collect())
            }
            None => {
                let all = self.order(ctx, ground).into_iter();
                all.map(|(_, widget)| widget).collect()
            }
        };
        if order.is_empty() {
            return;
        }
        let focused = ctx.memory(|memory| memory.focused()).or(self.last);
        let here = focused.and_then(|id| order.iter().position(|widget| widget.id == id));
        let count = order.len();
        let next = match (here, way) {
            (Some(at), Way::On) => (at + 1) % count,
            (Some(at), Way::Back) => (at + count - 1) % count,
            (None, Way::On) => 0,
            (None, Way::Back) => count - 1,
        };
        give(ctx, &order[next]);
        self.last = Some(order[next].id);
    }

    /// What is no longer open gives the keyboard back, unless somebody has taken it already.
    fn closed(&mut self, ctx: &Context, layers: &[LayerId]) {
        while let Some(top) = self.opened.last().copied() {
            if layers.contains(&top.layer) {
                break;
            }
            self.opened.pop();
            let focused = ctx.memory(|memory| memory.focused());
            let there = |id: Id| ctx.viewport(|v| v.prev_pass.widgets.contains(id));
            if let Some(before) = top.before
                && focused.is_none_or(|id| !there(id))
                && there(before)
            {
                ctx.memory_mut(|memory| memory.request_focus(before));
                self.last = Some(before);
            }
        }
    }

    /// What has opened gets the keyboard: dialogs always, menus if a key opened them.
    fn opens(&mut self, ctx: &Context, layers: &[LayerId]) {
        let focused = ctx.memory(|memory| memory.focused());
        for layer in layers {
            if !self.opened.iter().any(|known| known.layer == *layer) {
                // It may have taken the keyboard at once.
                let inside = |id: &Id| {
                    let of = ctx.viewport(|viewport| viewport.prev_pass.widgets.order(*id));
                    of.is_none_or(|(of, _)| of == *layer)
                };
                let before = focused.iter().chain(self.trail.iter().rev());
                self.opened.push(Opened {
                    layer: *layer,
                    before: before.copied().find(|id| !inside(id)),
                    frames: 0,
                    by_key: self.by_key,
                });
            }
        }
        let Some(top) = self.opened.last_mut() else {
            return;
        };
        if top.frames > PATIENCE {
            return;
        }
        top.frames += 1;
        let inside = |id: Id| {
            let layer = ctx.viewport(|viewport| viewport.prev_pass.widgets.order(id));
            layer.is_some_and(|(layer, _)| layer == top.layer)
        };
        let modal = ctx.memory(|memory| memory.top_modal_layer()) == Some(top.layer);
        let free = match focused {
            None => modal || top.by_key,
            Some(id) => top.by_key && !inside(id) && !is_text(ctx, id),
        };
        if top.frames == PATIENCE && free {
            let widgets = in_layer(ctx, top.layer).into_iter();
            let order = read_order(ctx, widgets.map(|(_, widget)| widget).collect());
            if let Some(first) = order.first() {
                give(ctx, first);
            }
        }
    }
}

/// The step that a person asks for in this frame. Tab belongs to a text in which it means something; Ctrl+Tab leads
/// out of that, too.
fn step(ctx: &Context, focused: Option<Id>) -> Option<Way> {
    let taken = focused.and_then(|id| text(ctx, id)).unwrap_or(false);
    let mut way = None;
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key {
                key: Key::Tab,
                pressed: true,
                modifiers,
                ..
            } = event
            else {
                return true;
            };
            let Modifiers {
                alt,
                ctrl,
                command,
                shift,
                ..
            } = *modifiers;
            let ours = !alt && (ctrl || command || !taken);
            if ours {
                way = Some(if shift { Way::Back } else { Way::On });
            }
            !ours
        });
    });
    if way.is_some() {
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    way
}

/// Gives a widget the keyboard, and brings it into view.
fn give(ctx: &Context, to: &WidgetRect) {
    ctx.memory_mut(|memory| memory.request_focus(to.id));
    let hidden = to.rect.area() - to.interact_rect.area().max(0.0);
    if !to.interact_rect.is_positive() || hidden > 0.1 * to.rect.area() {
        let request = ActionRequest {
            action: Action::ScrollIntoView,
            target_tree: TreeId::ROOT,
            target_node: to.id.accesskit_id(),
            data: None,
        };
        ctx.input_mut(|input| input.events.push(Event::AccessKitActionRequest(request)));
    }
    ctx.request_repaint();
}
