//! Where the window leads: into boxes that are no texts, and from match to match.

use crate::harness::{Window, copy_of, until};
use crate::window::{CTRL, press, shows, text_field, window};
use circular_desk::app::view::Part;
use circular_desk::storage;
use egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT;

fn is_focused(window: &Window, label: &str) -> bool {
    text_field(window, label).accesskit_node().is_focused()
}

#[test]
fn f8_leads_into_boxes_that_are_no_texts() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut draft = storage::open(&path).unwrap();
    draft.letter.reference.number = None;
    draft.letter.date = None;
    storage::save(&draft, &path).unwrap();
    let mut window = window(home.path(), Some(path));
    until(&mut window, "letter", shows("Reference and date"));
    until(&mut window, "findings", shows("2 errors"));
    press(&mut window, Modifiers::NONE, Key::F8);
    window.run_steps(4);
    assert!(is_focused(&window, "Number"));
    press(&mut window, Modifiers::NONE, Key::F8);
    window.run_steps(4);
    assert!(is_focused(&window, "Date of the letter"));
}

#[test]
fn facts_in_boxes_are_found_and_enter_goes_from_match_to_match() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = window(home.path(), Some(path));
    until(&mut window, "letter", shows("Reference and date"));
    press(&mut window, CTRL, Key::F);
    text_field(&window, "Find").type_text("730 6828");
    until(&mut window, "found", shows("fact of the letter"));
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.run_steps(6);
    let part = |window: &Window| {
        let app = window.state().borrow();
        app.as_ref().unwrap().letter().unwrap().view.part
    };
    assert_eq!(part(&window), Part::Contacts);
    assert!(is_focused(&window, "Find"));
    // From text to text, without breaking a paragraph in two.
    press(&mut window, CTRL, Key::A);
    text_field(&window, "Find").type_text("workshop");
    window.run_steps(3);
    let caret = |window: &Window| {
        let app = window.state().borrow();
        let open = app.as_ref().unwrap().letter().unwrap();
        (open.view.caret, open.editing.changed())
    };
    // Boxes come first.
    for _ in 0..8 {
        press(&mut window, Modifiers::NONE, Key::Enter);
        window.run_steps(5);
        if caret(&window).0.is_some() {
            break;
        }
    }
    let (first, changed) = caret(&window);
    assert!(first.is_some() && !changed);
    for _ in 0..3 {
        press(&mut window, Modifiers::NONE, Key::Enter);
        window.run_steps(5);
    }
    let (later, changed) = caret(&window);
    assert!(later != first && !changed);
}
