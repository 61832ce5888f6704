//! In which order one reads what is on the screen.

use super::edges;
use egui::{Context, Id, LayerId, Order, Rect, Ui, WidgetRect};
use std::collections::{HashMap, HashSet};

/// What is open over the window and has something to be worked, from below to above.
pub(super) fn layers(ctx: &Context, ground: LayerId) -> Vec<LayerId> {
    let all: Vec<LayerId> = ctx.memory(|memory| memory.layer_ids().collect());
    let worked = |layer: &LayerId| {
        ctx.viewport(|viewport| {
            let mut widgets = viewport.prev_pass.widgets.get_layer(*layer);
            widgets.any(|widget| widget.enabled && widget.sense.is_focusable())
        })
    };
    all.into_iter()
        .filter(|layer| {
            *layer != ground
                && !matches!(
                    layer.order,
                    Order::Background | Order::Tooltip | Order::Debug
                )
        })
        .filter(worked)
        .collect()
}

/// What can have the keyboard in a layer, in the order in which it was built, with its place there.
pub(super) fn in_layer(ctx: &Context, layer: LayerId) -> Vec<(usize, WidgetRect)> {
    ctx.viewport(|viewport| {
        let widgets = viewport.prev_pass.widgets.get_layer(layer).enumerate();
        widgets
            .filter(|(_, widget)| widget.enabled && widget.visible && widget.sense.is_focusable())
            .map(|(at, widget)| (at, *widget))
            .collect()
    })
}

/// Widgets as one reads them: rows that are built from their right end are turned.
pub(super) fn read_order(ctx: &Context, widgets: Vec<WidgetRect>) -> Vec<WidgetRect> {
    let rects: HashMap<Id, Rect> = widgets
        .iter()
        .map(|widget| (widget.id, widget.rect))
        .collect();
    let edges: HashMap<Id, String> = ctx
        .data(|data| data.get_temp(edges::all()))
        .unwrap_or_default();
    let texts: HashSet<Id> = (widgets.iter().map(|widget| widget.id))
        .filter(|id| written(ctx, *id) || edges.contains_key(id))
        .collect();
    let mut ids: Vec<Id> = widgets.iter().map(|widget| widget.id).collect();
    // Cells of a grid that begins at the right are texts: they stay as they are.
    turn_rows(&mut ids, &|id| {
        rects.get(id).copied().filter(|_| !texts.contains(id))
    });
    let by_id: HashMap<Id, WidgetRect> =
        widgets.iter().map(|widget| (widget.id, *widget)).collect();
    ids.iter().filter_map(|id| by_id.get(id).copied()).collect()
}

/// Whether a widget is a text of the letter.
fn written(ctx: &Context, id: Id) -> bool {
    ctx.data(|data| data.get_temp::<u64>(id.with("text of the letter")))
        .is_some_and(|frame| ctx.cumulative_pass_nr() <= frame + 2)
}

/// Says that a widget is a text of the letter.
pub fn is_written(ui: &Ui, id: Id) {
    let frame = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(id.with("text of the letter"), frame));
}

/// Turns what was put into a row from its right end.
pub(super) fn turn_rows<T: Copy>(list: &mut [T], rect: &dyn Fn(&T) -> Option<Rect>) {
    let leads_left = |one: &T, next: &T| match (rect(one), rect(next)) {
        (Some(one), Some(next)) => {
            let overlap = one.y_range().intersection(next.y_range()).span();
            let least = one.height().min(next.height());
            next.right() <= one.left() + 1.0 && least > 0.0 && overlap >= 0.5 * least
        }
        _ => false,
    };
    let mut from = 0;
    while from < list.len() {
        let mut to = from + 1;
        while to < list.len() && leads_left(&list[to - 1], &list[to]) {
            to += 1;
        }
        list[from..to].reverse();
        from = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{pos2, vec2};

    fn turned(places: &[(f32, f32)]) -> Vec<usize> {
        let mut ids: Vec<usize> = (0..places.len()).collect();
        let rect = |id: &usize| {
            let (x, y) = places[*id];
            Some(Rect::from_min_size(pos2(x, y), vec2(20.0, 20.0)))
        };
        turn_rows(&mut ids, &rect);
        ids
    }

    #[test]
    fn rows_that_are_built_from_the_right_are_read_from_the_left() {
        // A row from the left, one from the right, and again one from the left.
        let places = [
            (0.0, 0.0),
            (30.0, 0.0),
            (90.0, 0.0),
            (60.0, 0.0),
            (0.0, 40.0),
            (30.0, 40.0),
        ];
        assert_eq!(turned(&places), [0, 1, 3, 2, 4, 5]);
    }

    #[test]
    fn the_beginning_of_the_next_line_is_no_row_from_the_right() {
        assert_eq!(turned(&[(90.0, 0.0), (0.0, 30.0), (30.0, 30.0)]), [0, 1, 2]);
        // A tall card beside others.
        assert_eq!(
            turned(&[(40.0, 0.0), (40.0, 25.0), (40.0, 50.0)]),
            [0, 1, 2]
        );
    }
}
