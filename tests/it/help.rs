//! What helps: the manual at what one works at, the tour for the first letter.

use crate::harness::{Window, copy_of, until};
use crate::stand::picture;
use crate::window::{CTRL, press, shows, text_field, window};
use circular_desk::app::App;
use circular_desk::language::Language;
use circular_desk::language::interface::Texts;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT, Queryable};
use std::fs;
use std::path::Path;

const CASE: &str = "collective-letter-12-12";

/// The headings of the manual, in order: their words, and where they are.
fn headings(window: &Window) -> Vec<(String, Rect)> {
    let nodes = window.query_all_by_role(Role::Heading);
    let headings = nodes.map(|node| {
        let words = node.accesskit_node().label().unwrap_or_default();
        (words, node.rect())
    });
    // At the right, or at the left in Arabic; the form has headings, too.
    let turned = circular_desk::app::mirror::is_turned(&window.ctx);
    headings
        .filter(|(_, rect)| match turned {
            true => rect.right() < 400.0,
            false => rect.left() > 1040.0,
        })
        .collect()
}

/// The section at the top of the manual.
fn section(window: &Window) -> String {
    let top = headings(window)
        .into_iter()
        .filter(|(_, rect)| rect.top() > 80.0);
    let first = top.min_by(|(_, a), (_, b)| a.top().total_cmp(&b.top()));
    first.map(|(words, _)| words).unwrap_or_default()
}

fn help(window: &mut Window) {
    press(window, Modifiers::NONE, Key::F1);
    window.run_steps(6);
}

fn opened(home: &Path) -> Window {
    let letter = copy_of(CASE, home);
    let mut window = window(home, Some(letter));
    until(&mut window, "open", shows("Reference and date"));
    window
}

fn app(window: &Window, with: impl FnOnce(&mut App)) {
    with(window.state().borrow_mut().as_mut().unwrap());
}

#[test]
fn f1_opens_the_manual_at_what_one_works_at() {
    let home = tempfile::tempdir().unwrap();
    let mut window = opened(home.path());
    // A box that is no text of the letter.
    text_field(&window, "Number").focus();
    window.run_steps(2);
    help(&mut window);
    assert_eq!(section(&window), "Reference and date");
    // Pressed again there, it closes.
    help(&mut window);
    assert_eq!(headings(&window), []);
    // A text of the letter.
    window
        .get_by_role_and_label(Role::Button, "Subject")
        .click();
    until(&mut window, "subject", shows("Line 1 of the subject"));
    window.run_steps(6);
    window.get_by_label("Line 1 of the subject").click();
    window.run_steps(4);
    help(&mut window);
    assert_eq!(section(&window), "Subject");
    // Other views.
    press(&mut window, CTRL, Key::Num4);
    window.run_steps(4);
    help(&mut window);
    assert_eq!(section(&window), "Translating");
    press(&mut window, CTRL, Key::Num1);
    press(&mut window, CTRL, Key::F);
    window.run_steps(2);
    help(&mut window);
    assert_eq!(section(&window), "Find and replace");
    picture(&mut window, "manual find");
}

#[test]
fn the_manual_stands_above_a_dialog_and_can_be_closed() {
    let home = tempfile::tempdir().unwrap();
    let mut window = opened(home.path());
    press(&mut window, CTRL, Key::E);
    until(&mut window, "dialog", shows("Signed copy"));
    help(&mut window);
    assert_eq!(section(&window), "Exporting");
    // In a small window, too, the dialog stands beside it.
    window.set_size(egui::vec2(1024.0, 700.0));
    window.run_steps(6);
    let button = window.get_by_label("Export the document").rect();
    let search = text_field(&window, "Search in the manual").rect();
    assert!(button.right() < search.left(), "{button} {search}");
    picture(&mut window, "manual dialog");
    window.set_size(egui::vec2(1440.0, 900.0));
    window.run_steps(6);
    // It can be worked while the dialog waits: searched, and closed.
    text_field(&window, "Search in the manual").click();
    window.run_steps(2);
    text_field(&window, "Search in the manual").type_text("weekday");
    window.run_steps(6);
    assert!(shows("1 of ")(&window));
    window.get_by_label("Next place").click();
    window.run_steps(6);
    assert!(shows("2 of ")(&window));
    press(&mut window, Modifiers::NONE, Key::Escape);
    window.run_steps(2);
    assert_eq!(headings(&window), []);
    assert!(
        shows("Signed copy")(&window),
        "Escape has closed the dialog, too"
    );
}

#[test]
fn the_manual_speaks_the_language_of_the_window() {
    let home = tempfile::tempdir().unwrap();
    let mut window = opened(home.path());
    text_field(&window, "Number").focus();
    window.run_steps(2);
    help(&mut window);
    for language in Language::ALL {
        let texts = Texts::of(language);
        let ctx = window.ctx.clone();
        app(&window, |app| app.speak(&ctx, texts));
        window.run_steps(8);
        // The same section, in that language.
        let text = circular_desk::app::manual::markdown(&texts);
        let (_, behind) = text.split_once("<a id=\"reference\"></a>").unwrap();
        let heading = behind.lines().find_map(|line| line.strip_prefix("## "));
        assert_eq!(Some(section(&window).as_str()), heading);
        picture(&mut window, &format!("manual {}", language.tag()));
    }
}

/// What is seen of the bubble of the tour, with `next` on its button.
fn bubble(window: &Window, place: &str, next: &str) -> Rect {
    window.get_by_role_and_label(Role::Dialog, "Tour of the first letter");
    let parts = [place, next, "End the tour"];
    let parts = parts.map(|part| window.get_by_label(part).rect());
    parts.into_iter().reduce(Rect::union).unwrap()
}

#[test]
fn the_tour_leads_from_the_start_to_the_export() {
    let home = tempfile::tempdir().unwrap();
    let mut first = window(home.path(), None);
    assert!(shows("A tour of six steps")(&first));
    picture(&mut first, "tour offer");
    first.get_by_label("Take the tour").click();
    first.run_steps(4);
    let whole = Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1440.0, 900.0));
    let mut seen = Vec::new();
    for step in 1..=6 {
        let place = format!("Step {step} of 6");
        until(&mut first, &place, shows(&place));
        first.run_steps(6);
        let next = if step == 6 { "Finish" } else { "Next" };
        let bubble = bubble(&first, &place, next);
        assert!(whole.contains_rect(bubble), "{place}: {bubble}");
        picture(&mut first, &format!("tour {step}"));
        seen.push(bubble.min);
        // By keyboard: the button has it.
        assert!(first.get_by_label(next).is_focused(), "{place}");
        press(&mut first, Modifiers::NONE, Key::Enter);
        first.run_steps(3);
        if step == 1 {
            // A kind is chosen in the dialog; the tour goes on in the form.
            until(&mut first, "dialog", shows("Create the letter"));
            first.get_by_label("Create the letter").click();
            first.run_steps(3);
        }
    }
    assert!(!shows("of 6")(&first));
    seen.dedup();
    assert!(
        seen.len() > 4,
        "the bubble stands where the controls are: {seen:?}"
    );
    // The settings are written on a thread.
    let settings = home.path().join("settings.ron");
    until(&mut first, "settings", |_| {
        fs::read_to_string(&settings).is_ok_and(|text| text.contains("tour_seen: true"))
    });
    drop(first);
    let second = window(home.path(), None);
    assert!(!shows("A tour of six steps")(&second));
}

#[test]
fn the_tour_goes_back_and_ends_at_escape() {
    let home = tempfile::tempdir().unwrap();
    let mut window = opened(home.path());
    app(&window, |app| {
        app.perform(
            &egui::Context::default(),
            circular_desk::app::command::Command::Tour,
        );
    });
    window.run_steps(4);
    assert!(shows("Step 1 of 6")(&window));
    for place in ["Step 2 of 6", "Step 3 of 6"] {
        window.get_by_label("Next").click();
        window.run_steps(6);
        assert!(shows(place)(&window), "{place}");
    }
    window.get_by_label("Back").click();
    window.run_steps(6);
    assert!(shows("Step 2 of 6")(&window));
    // What the step is about can be done meanwhile.
    text_field(&window, "Number").focus();
    window.run_steps(2);
    text_field(&window, "Number").type_text("1");
    window.run_steps(2);
    assert!(shows("Step 2 of 6")(&window));
    for (language, name) in [(Language::Zh, "zh"), (Language::Ar, "ar")] {
        let ctx = window.ctx.clone();
        app(&window, |app| app.speak(&ctx, Texts::of(language)));
        window.run_steps(6);
        picture(&mut window, &format!("tour {name}"));
    }
    press(&mut window, Modifiers::NONE, Key::Escape);
    window.run_steps(2);
    assert!(window.query_by_role(Role::Dialog).is_none());
}

#[test]
fn who_does_not_want_the_tour_is_not_asked_again() {
    let home = tempfile::tempdir().unwrap();
    let mut first = window(home.path(), None);
    first.get_by_label("Not now").click();
    first.run_steps(3);
    assert!(!shows("A tour of six steps")(&first));
}
