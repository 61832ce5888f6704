//! The way of the keyboard: every control is reached in the order in which one reads, none keeps the keyboard, and one
//! sees where it is.

use super::{chosen, is_open, on_all, rect, told};
use crate::harness::Look;
use crate::harness::Window;
use circular_desk::app::theme;
use egui::accesskit::{Action, Role};
use egui::epaint::Shape;
use egui::{Color32, Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT, Queryable};
use std::collections::BTreeSet;

/// Leads on from everything, also from a text in which Tab means something.
const ON: (Modifiers, Key) = (Modifiers::CTRL, Key::Tab);
const BACK: (Modifiers, Key) = (Modifiers::CTRL.plus(Modifiers::SHIFT), Key::Tab);
/// No screen has more controls.
const MOST: usize = 700;

#[derive(Clone, Debug, PartialEq)]
struct Stop {
    id: u64,
    told: String,
    rect: Rect,
    role: Role,
}

fn focused(window: &Window) -> Option<Stop> {
    let id = window.ctx.memory(|memory| memory.focused())?;
    let id = id.accesskit_id().0;
    let all = window.root().children_recursive();
    let node = all
        .map(|node| node.accesskit_node())
        .find(|node| node.locate().0.0 == id)?;
    Some(Stop {
        id,
        told: told(&node),
        rect: rect(&node),
        role: node.role(),
    })
}

/// Walks from control to control until the first comes again.
fn walk(window: &mut Window, way: (Modifiers, Key), faults: &mut Vec<String>) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    for _ in 0..MOST {
        window.key_press_modifiers(way.0, way.1);
        window.run_steps(2);
        let Some(stop) = focused(window) else {
            faults.push(format!("nothing has the keyboard after {}", last(&stops)));
            return stops;
        };
        if stops.last().is_some_and(|last| last.id == stop.id) {
            if stops.len() > 1 {
                faults.push(format!("keeps the keyboard: {}", stop.told));
            }
            return stops;
        }
        if stops.iter().any(|known| known.id == stop.id) {
            if stops[0].id != stop.id {
                faults.push(format!("back to {} after {}", stop.told, last(&stops)));
            }
            return stops;
        }
        seen(window, &stop, faults);
        // The first control of a dialog is the one that it gave the keyboard to, which need not stand first.
        if way == ON
            && stops.len() > 1
            && let Some(before) = stops.last().and_then(|last| now(window, last))
        {
            order(&before, &stop, faults);
        }
        stops.push(stop);
    }
    faults.push(format!("no end after {MOST} controls"));
    stops
}

/// A stop as it is now: the form may have scrolled under it.
fn now(window: &Window, stop: &Stop) -> Option<Stop> {
    let all = window.root().children_recursive();
    let node = all
        .map(|node| node.accesskit_node())
        .find(|node| node.locate().0.0 == stop.id)?;
    Some(Stop {
        rect: rect(&node),
        ..stop.clone()
    })
}

fn last(stops: &[Stop]) -> String {
    stops
        .last()
        .map_or_else(|| "the beginning".to_owned(), |stop| stop.told.clone())
}

/// One sees where the keyboard is: a line in the colour of the focus around the control, within the window.
fn seen(window: &Window, stop: &Stop, faults: &mut Vec<String>) {
    let whole = window.ctx.content_rect();
    if !whole.expand(1.0).intersects(stop.rect) {
        faults.push(format!("has the keyboard out of sight: {}", stop.told));
        return;
    }
    let colour = theme::palette(&window.ctx).accent;
    let near = |rect: Rect| {
        rect.expand(3.0).intersects(stop.rect) && rect.area() <= stop.rect.expand(6.0).area() * 1.3
    };
    let ringed = window
        .output()
        .shapes
        .iter()
        .any(|clipped| ring(&clipped.shape, colour, &near));
    if !ringed {
        faults.push(format!("the keyboard is not seen: {}", stop.told));
    }
}

fn ring(shape: &Shape, colour: Color32, near: &dyn Fn(Rect) -> bool) -> bool {
    match shape {
        Shape::Vec(shapes) => shapes.iter().any(|shape| ring(shape, colour, near)),
        Shape::Rect(rect) => {
            rect.stroke.width >= 1.5 && rect.stroke.color == colour && near(rect.rect)
        }
        _ => false,
    }
}

/// What can have the keyboard: of the window itself, or of what is open over it.
fn focusable(window: &Window) -> Vec<Stop> {
    let all = window.root().children_recursive();
    let nodes = all.map(|node| node.accesskit_node());
    nodes
        .filter(|node| node.data().supports_action(Action::Focus) && !node.is_disabled())
        .map(|node| Stop {
            id: node.locate().0.0,
            told: told(&node),
            rect: rect(&node),
            role: node.role(),
        })
        .collect()
}

/// Within a line, the way leads to the right.
fn order(one: &Stop, next: &Stop, faults: &mut Vec<String>) {
    {
        let texts = [Role::TextInput, Role::MultilineTextInput];
        if texts.contains(&one.role) && texts.contains(&next.role) {
            // Cells of a grid in a language that runs from right to left.
            return;
        }
        let overlap = one.rect.y_range().intersection(next.rect.y_range()).span();
        let line = overlap >= 0.6 * one.rect.height().min(next.rect.height())
            && one.rect.height().max(next.rect.height()) < 60.0;
        let gap = one.rect.left() - next.rect.right();
        if line && (0.0..60.0).contains(&gap) {
            faults.push(format!("to the left: {} then {}", one.told, next.told));
        }
    }
}

/// Every screen from its first control to its last.
#[test]
fn the_keyboard_reaches_everything() {
    // The findings open the form in its middle, and whoever comes round enters it where it stands.
    let left_out = ["findings"];
    on_all(Look::default(), &left_out, |screen, window| {
        let mut faults = Vec::new();
        // The form scrolls under the walk: all its parts are walked by the first of them.
        // The other views of whole letters are made of the same rows.
        let whole = [
            "form-",
            "side-",
            "other-",
            "translation-",
            "concordance",
            "pages-",
            "navigator-",
            "tour-",
        ];
        let walked = ["form-english-reference"];
        if whole.iter().any(|kind| screen.name.starts_with(kind))
            && !walked.contains(&screen.name.as_str())
        {
            return faults;
        }
        let wanted = focusable(window);
        let stops = walk(window, ON, &mut faults);
        let reached: BTreeSet<u64> = stops.iter().map(|stop| stop.id).collect();
        let open = is_open(screen);
        let inside: Vec<&Stop> = match open {
            // What is under a menu or a dialog waits.
            true => wanted.iter().filter(|stop| covers(window, stop)).collect(),
            false => wanted.iter().collect(),
        };
        for stop in inside {
            // Arrow keys choose in the palette, while one types.
            let by_arrows = screen.name == "palette" && stop.role == Role::ListBoxOption;
            // A page comes and goes while one walks, and leads where Tab leads anyway.
            let page = stop.role == Role::Image;
            if !reached.contains(&stop.id) && !by_arrows && !page {
                faults.push(format!("not reached: {}", stop.told));
            }
        }
        if open {
            let mut back = walk(window, BACK, &mut faults);
            back.reverse();
            let ids = |stops: &[Stop]| stops.iter().map(|stop| stop.id).collect::<BTreeSet<_>>();
            if ids(&back) != ids(&stops) {
                faults.push("another way back".to_owned());
            }
        }
        faults
    });
}

/// Whether a control stands in the topmost layer.
fn covers(window: &Window, stop: &Stop) -> bool {
    let layer = |id: u64| {
        window.ctx.viewport(|viewport| {
            let widgets = &viewport.prev_pass.widgets;
            let mut all = widgets.layers().flat_map(|(_, rects)| rects);
            all.find(|rect| rect.id.accesskit_id().0 == id)
                .map(|rect| rect.layer_id)
        })
    };
    let focus = window.ctx.memory(|memory| memory.focused());
    let focus = focus.and_then(|id| layer(id.accesskit_id().0));
    layer(stop.id) == focus
}

/// Escape closes what is open, and the keyboard is where it was.
#[test]
fn what_closes_gives_the_keyboard_back() {
    let mut faults = Vec::new();
    let english = chosen()
        .into_iter()
        .find(|screen| screen.name == "form-english-subject");
    let Some(screen) = english else { return };
    let home = tempfile::tempdir().unwrap();
    let mut window = screen.open(home.path(), Look::default());
    let say = |key: &str| circular_desk::language::interface::Texts::english().say(key);
    let opened = [
        ("menu", Role::Button),
        ("columns-choose", Role::Button),
        ("pages-language", Role::ComboBox),
    ];
    for (key, role) in opened {
        let name = say(key);
        window.get_by_role_and_label(role, &name).focus();
        window.run_steps(2);
        let before = focused(&window).unwrap();
        window.key_press(Key::Enter);
        window.run_steps(6);
        let inside = focused(&window);
        if inside.is_none_or(|inside| inside.id == before.id) {
            faults.push(format!("{name}: does not take the keyboard"));
        }
        window.key_press(Key::Escape);
        window.run_steps(5);
        let after = focused(&window);
        if after.as_ref().is_none_or(|after| after.id != before.id) {
            faults.push(format!(
                "{name}: gave the keyboard to {:?}",
                after.map(|stop| stop.told)
            ));
        }
    }
    // Dialogs, from within a text.
    let text = say("subject-row");
    let text = text
        .split('\u{2068}')
        .next()
        .unwrap()
        .split('{')
        .next()
        .unwrap()
        .trim()
        .to_owned();
    let field = window.query_all_by_label_contains(&text).find(|node| {
        matches!(
            node.accesskit_node().role(),
            Role::TextInput | Role::MultilineTextInput
        )
    });
    field.unwrap().focus();
    window.run_steps(3);
    let before = focused(&window).unwrap();
    for (modifiers, key) in [
        (Modifiers::COMMAND, Key::E),
        (Modifiers::COMMAND, Key::N),
        (Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P),
    ] {
        window.key_press_modifiers(modifiers, key);
        window.run_steps(6);
        let inside = focused(&window);
        if inside.is_none_or(|inside| inside.id == before.id) {
            faults.push(format!("{key:?}: does not take the keyboard"));
        }
        window.key_press(Key::Escape);
        window.run_steps(5);
        let after = focused(&window);
        if after.as_ref().is_none_or(|after| after.id != before.id) {
            faults.push(format!(
                "{key:?}: gave the keyboard to {:?}",
                after.map(|stop| stop.told)
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
