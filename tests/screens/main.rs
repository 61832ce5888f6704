//! The window in all its languages: its messages, the pieces of its code, its way from right to left. A binary of its
//! own, so that it is built fast.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod arabic;
#[path = "../harness.rs"]
mod harness;
mod messages;
mod tokens;

use circular_desk::app::App;
use circular_desk::app::command::Command;
use circular_desk::language::Language;
use circular_desk::language::interface::Texts;
use egui_kittest::kittest::Queryable;
use harness::{Look, Window, copy_of, has_letter, until, window};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A window that speaks a language.
fn speaking(home: &Path, letter: Option<PathBuf>, language: Language) -> Window {
    let look = Look {
        language,
        ..Look::default()
    };
    window(home, letter, look)
}

/// The window has opened its letter and shows all pages of it.
fn open(window: &mut Window) {
    until(window, "the letter", has_letter);
    until(window, "the pages", |window| {
        let app = window.state().borrow();
        app.as_ref().is_some_and(App::pages_are_current)
    });
    // The checks answer when they have looked.
    for _ in 0..20 {
        std::thread::sleep(Duration::from_millis(15));
        window.step();
    }
}

/// Does what a command says.
fn perform(window: &mut Window, command: Command) {
    let ctx = window.ctx.clone();
    if let Some(app) = window.state().borrow_mut().as_mut() {
        app.perform(&ctx, command);
    }
    window.run_steps(4);
}

#[test]
fn the_language_is_changed_while_the_window_runs_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("collective-letter-12-12", home.path());
    let mut shown = speaking(home.path(), Some(path), Language::En);
    open(&mut shown);
    let says = |window: &Window, texts: &Texts, key: &str| {
        window
            .query_all_by_label_contains(&texts.say(key))
            .next()
            .is_some()
    };
    let english = Texts::english();
    assert!(says(&shown, &english, "part-addressees"));
    perform(&mut shown, Command::NextFinding);
    for (command, language) in [
        (Command::French, Language::Fr),
        (Command::Arabic, Language::Ar),
        (Command::Russian, Language::Ru),
        (Command::Spanish, Language::Es),
        (Command::Chinese, Language::Zh),
    ] {
        perform(&mut shown, command);
        let texts = Texts::of(language);
        until(&mut shown, "the findings", |window| {
            says(window, &texts, "findings-title")
        });
        for key in ["part-addressees", "part-subject", "columns-both"] {
            assert!(says(&shown, &texts, key), "{language}: {key}");
            assert!(!says(&shown, &english, key), "{language}: {key} in English");
        }
        let app = shown.state().borrow();
        let open = app.as_ref().unwrap().letter().unwrap();
        // The letter keeps its own.
        assert_eq!(open.editing.draft().letter.language, Language::Zh);
        assert!(!open.editing.changed(), "the letter was touched");
    }
    drop(shown);
    // Found again, whatever the system speaks.
    let again = speaking(home.path(), None, Language::Ru);
    assert!(says(&again, &Texts::of(Language::Zh), "start-new"));
}

#[test]
fn the_first_window_speaks_the_language_of_the_system() {
    for language in Language::ALL {
        let home = tempfile::tempdir().unwrap();
        let shown = speaking(home.path(), None, language);
        let title = Texts::of(language).say("start-new");
        assert!(
            shown.query_all_by_label(&title).next().is_some(),
            "{language}"
        );
    }
}

/// What a screen reader says of a node.
fn text_of(node: &egui_kittest::Node<'_>) -> String {
    use egui_kittest::kittest::NodeT;
    node.accesskit_node().label().unwrap_or_default()
}
