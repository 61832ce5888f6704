//! The screens of the window in all its languages: their words, their room, their pictures. A binary of its own,
//! so that it is built fast.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod arabic;
mod longer;
mod messages;
mod pictures;
mod tokens;

use circular_desk::app::command::Command;
use circular_desk::app::jobs::Dialogs;
use circular_desk::app::{App, Opening};
use circular_desk::language::Language;
use circular_desk::language::interface::Texts;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

pub type Window = Harness<'static, Rc<RefCell<Option<App>>>>;

/// How one comes to a screen, and its name.
pub struct Screen {
    pub name: &'static str,
    /// Whether it shows a letter.
    pub letter: bool,
    /// What is done, one after the other.
    pub commands: &'static [Command],
    /// Whether something lies over something else.
    pub over: bool,
}

const fn screen(name: &'static str, letter: bool, commands: &'static [Command]) -> Screen {
    Screen {
        name,
        letter,
        commands,
        over: false,
    }
}

const fn over(name: &'static str, letter: bool, commands: &'static [Command]) -> Screen {
    Screen {
        over: true,
        ..screen(name, letter, commands)
    }
}

/// The screens; `over` has a dialog or a menu over it.
pub const SCREENS: &[Screen] = &[
    screen("start", false, &[]),
    over("new", false, &[Command::New]),
    over("help", false, &[Command::Help]),
    over("align", false, &[Command::Align]),
    over("path", false, &[Command::OpenPath]),
    over("palette", false, &[Command::Palette]),
    screen("form", true, &[]),
    screen("both", true, &[Command::BothColumns]),
    screen("translation", true, &[Command::Translation]),
    screen("findings", true, &[Command::NextFinding]),
    screen("replace", true, &[Command::Replace]),
    over("export", true, &[Command::Export]),
    over("send-out", true, &[Command::TranslationOut]),
    over("commands", true, &[Command::Palette]),
];

/// A window in `language` with what it remembers in `home`.
pub fn window(
    home: &Path,
    letter: Option<PathBuf>,
    language: Language,
    size: egui::Vec2,
) -> Window {
    let app: Rc<RefCell<Option<App>>> = Rc::default();
    let made = Rc::clone(&app);
    let opening = Opening {
        letter,
        dialogs: Dialogs::Field,
        home: Some(home.to_owned()),
        language,
    };
    let mut window = Harness::builder()
        .with_size(size)
        .with_context_setup(move |ctx| {
            *made.borrow_mut() = Some(App::new(ctx, opening));
        })
        .build_ui_state(
            |ui, app: &mut Rc<RefCell<Option<App>>>| {
                if let Some(app) = app.borrow_mut().as_mut() {
                    app.show(ui);
                }
            },
            app,
        );
    window.run_steps(3);
    window
}

/// A letter as a test finds it, in a folder of its own.
pub fn letter(case: &str, folder: &Path) -> PathBuf {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let path = folder.join(format!("{case}.ron"));
    std::fs::copy(letters.join(case).join("letter.ron"), &path).unwrap();
    path
}

/// Lets the window work until `done`, for half a minute at most.
pub fn until(window: &mut Window, what: &str, done: impl Fn(&Window) -> bool) {
    let begun = Instant::now();
    while !done(window) {
        assert!(begun.elapsed() < Duration::from_secs(30), "{what}: never");
        std::thread::sleep(Duration::from_millis(15));
        window.step();
    }
    window.run_steps(2);
}

/// The window has opened its letter and shows all pages of it.
pub fn open(window: &mut Window) {
    until(window, "the letter", |window| {
        let app = window.state().borrow();
        app.as_ref().is_some_and(|app| app.letter().is_some())
    });
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
pub fn perform(window: &mut Window, command: Command) {
    let ctx = window.ctx.clone();
    if let Some(app) = window.state().borrow_mut().as_mut() {
        app.perform(&ctx, command);
    }
    window.run_steps(4);
}

/// Says everything with other texts.
pub fn speak(window: &mut Window, texts: Texts) {
    let ctx = window.ctx.clone();
    if let Some(app) = window.state().borrow_mut().as_mut() {
        app.speak(&ctx, texts);
    }
    window.run_steps(4);
}

/// Closes whatever lies over the screen.
pub fn escape(window: &mut Window) {
    window.key_press(egui::Key::Escape);
    window.run_steps(3);
}

#[test]
fn the_language_is_changed_while_the_window_runs_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let path = letter("collective-letter-12-12", home.path());
    let size = egui::vec2(1440.0, 900.0);
    let mut shown = window(home.path(), Some(path), Language::En, size);
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
        for key in ["part-addressees", "addressees-to-title", "pages-language"] {
            assert!(says(&shown, &texts, key), "{language}: {key}");
            assert!(!says(&shown, &english, key), "{language}: {key} in English");
        }
        let app = shown.state().borrow();
        let open = app.as_ref().unwrap().letter().unwrap();
        // The letter keeps its own.
        assert_eq!(
            open.editing.draft().letter.language,
            Language::Ar.min(Language::En).max(Language::En)
        );
        assert!(!open.editing.changed(), "the letter was touched");
    }
    drop(shown);
    // Found again, whatever the system speaks.
    let again = window(home.path(), None, Language::Ru, size);
    assert!(says(&again, &Texts::of(Language::Zh), "start-new"));
}

#[test]
fn the_first_window_speaks_the_language_of_the_system() {
    for language in Language::ALL {
        let home = tempfile::tempdir().unwrap();
        let shown = window(home.path(), None, language, egui::vec2(1024.0, 700.0));
        let title = Texts::of(language).say("start-new");
        assert!(
            shown.query_all_by_label(&title).next().is_some(),
            "{language}"
        );
    }
}

/// What a screen reader says of a node.
pub fn text_of(node: &egui_kittest::Node<'_>) -> String {
    use egui_kittest::kittest::NodeT;
    node.accesskit_node().label().unwrap_or_default()
}
