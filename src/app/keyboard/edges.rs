//! The edges of panels: a screen reader says what they are, the arrow keys move them.

use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::{Context, Event, FocusDirection, Id, Key, Modifiers, Ui};
use std::collections::HashMap;

/// Where the edges of panels and their names are kept for a frame.
pub(super) fn all() -> Id {
    Id::unique("edges of panels")
}

/// Says that `id` is the edge of a panel, which the arrow keys move, and what it is called.
pub fn resizes(ui: &Ui, id: Id, name: &str) {
    ui.data_mut(|data| {
        let edges: &mut HashMap<Id, String> = data.get_temp_mut_or_default(all());
        edges.insert(id, name.to_owned());
    });
}

/// The arrow keys move the edge of a panel that has the keyboard, as a screen reader does.
pub(super) fn move_edge(ctx: &Context, focused: Option<Id>) {
    let id = focused.unwrap_or(Id::NULL);
    let known: HashMap<Id, String> = ctx.data(|data| data.get_temp(all())).unwrap_or_default();
    if !known.contains_key(&id) {
        return;
    }
    let mut moved = None;
    ctx.input_mut(|input| {
        for (key, action) in [
            (Key::ArrowLeft, Action::Decrement),
            (Key::ArrowDown, Action::Decrement),
            (Key::ArrowRight, Action::Increment),
            (Key::ArrowUp, Action::Increment),
        ] {
            if input.consume_key(Modifiers::NONE, key) {
                moved = Some(action);
            }
        }
    });
    if let Some(action) = moved {
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        let request = ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node: id.accesskit_id(),
            data: None,
        };
        ctx.input_mut(|input| input.events.push(Event::AccessKitActionRequest(request)));
    }
}
