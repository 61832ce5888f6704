//! Large print: at 200 % a window has half the room, and everything is still there.

use super::{is_control, on_all, rect, told};
use crate::harness::Look;
use crate::harness::Window;
use egui::Rect;
use egui::accesskit::{Orientation, Role};
use egui::epaint::Shape;
use egui_kittest::kittest::NodeT;

/// What may stand over an edge, in points.
const EDGE: f32 = 2.0;

/// Screens that are left out: pages hidden in a slim window have no menu of their languages; time plans scroll to the
/// side within themselves; the table of shortcuts in the help is wider than the smallest window.
const LEFT_OUT: [&str; 4] = [
    "menu-page-language",
    "form-chinese-annex",
    "popup-agenda",
    "dialog-help",
];

/// Controls that cannot be brought into the window.
fn unreachable(window: &Window) -> Vec<String> {
    let whole = window.ctx.content_rect().expand(EDGE);
    let mut faults = Vec::new();
    let all = window
        .root()
        .children_recursive()
        .map(|node| node.accesskit_node());
    let bars: Vec<_> = all
        .filter(|node| node.role() == Role::ScrollBar)
        .filter_map(|node| Some((node.parent_id()?, node.orientation())))
        .collect();
    for node in window.root().children_recursive() {
        let node = node.accesskit_node();
        if node.is_hidden() || !is_control(&node) || node.role() == Role::Splitter {
            continue;
        }
        let place = rect(&node);
        if whole.contains_rect(place) {
            continue;
        }
        // What scrolls in a direction may stand out in it.
        let mut across =
            whole.x_range().contains(place.left()) && whole.x_range().contains(place.right());
        let mut down =
            whole.y_range().contains(place.top()) && whole.y_range().contains(place.bottom());
        let mut parent = node.parent();
        while let Some(above) = parent {
            for (_, orientation) in bars.iter().filter(|(of, _)| *of == above.id()) {
                match orientation {
                    Some(Orientation::Horizontal) => across = true,
                    _ => down = true,
                }
            }
            parent = above.parent();
        }
        if !across || !down {
            faults.push(format!("out of the window: {}", told(&node)));
        }
    }
    faults
}

/// Words that are cut off at the left or the right. What ends in “…” says so itself.
fn cut(window: &Window) -> Vec<String> {
    let mut faults = Vec::new();
    let whole = window.ctx.content_rect();
    for clipped in &window.output().shapes {
        words(
            &clipped.shape,
            clipped.clip_rect.intersect(whole),
            &mut faults,
        );
    }
    faults
}

fn words(shape: &Shape, clip: Rect, faults: &mut Vec<String>) {
    match shape {
        Shape::Vec(shapes) => {
            for shape in shapes {
                words(shape, clip, faults);
            }
        }
        Shape::Text(text) => {
            let place = text.visual_bounding_rect();
            let seen = place.bottom() > clip.top() && place.top() < clip.bottom();
            let said = text.galley.text().trim();
            if !seen || said.is_empty() || text.galley.elided || !clip.is_positive() {
                return;
            }
            if place.left() < clip.left() - EDGE || place.right() > clip.right() + EDGE {
                faults.push(format!(
                    "cut off: “{}”, {:.0}–{:.0} in {:.0}–{:.0}",
                    said.chars().take(60).collect::<String>(),
                    place.left(),
                    place.right(),
                    clip.left(),
                    clip.right()
                ));
            }
        }
        _ => {}
    }
}

/// The window of 1440×900 pixels, at 200 %.
#[test]
fn there_is_room_for_large_print() {
    let look = Look {
        size: [720.0, 450.0],
        ..Look::default()
    };
    on_all(look, &LEFT_OUT, |_, window| {
        [unreachable(window), cut(window)].concat()
    });
}

/// The window of 1024×700 pixels, at 200 %.
#[test]
fn there_is_room_for_large_print_in_a_small_window() {
    let look = Look {
        size: [512.0, 350.0],
        ..Look::default()
    };
    // Behind their menus, time plans scroll to the side.
    let left_out = [&LEFT_OUT[..], &["popup-plan"]].concat();
    on_all(look, &left_out, |_, window| {
        [unreachable(window), cut(window)].concat()
    });
}
