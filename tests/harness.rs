//! The whole window in a test, worked by label as a person would: what both test binaries need of it.

use circular_desk::app::jobs::Dialogs;
use circular_desk::app::{App, Opening};
use circular_desk::language::Language;
use egui_kittest::Harness;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

pub type Window = Harness<'static, Rc<RefCell<Option<App>>>>;

/// How a window looks.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Its size, in points: at 200 %, half of its pixels.
    pub size: [f32; 2],
    /// Pixels of a point, in pictures.
    pub scale: f32,
    /// By night.
    pub dark: bool,
    /// In which language it speaks.
    pub language: Language,
}

impl Default for Look {
    fn default() -> Look {
        Look {
            size: [1440.0, 900.0],
            scale: 1.0,
            dark: false,
            language: Language::En,
        }
    }
}

/// The window with a letter, or at its start, with what it remembers in `home`.
pub fn window(home: &Path, letter: Option<PathBuf>, look: Look) -> Window {
    let app: Rc<RefCell<Option<App>>> = Rc::default();
    let made = Rc::clone(&app);
    let opening = Opening {
        letter,
        dialogs: Dialogs::Field,
        home: Some(home.to_owned()),
        language: look.language,
    };
    let theme = match look.dark {
        true => egui::Theme::Dark,
        false => egui::Theme::Light,
    };
    let builder = Harness::builder()
        .with_size(look.size)
        .with_pixels_per_point(look.scale)
        .with_theme(theme);
    let mut window = builder
        .with_context_setup(move |ctx| *made.borrow_mut() = Some(App::new(ctx, opening)))
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

/// Lets the window work until `done`, for half a minute at most: its threads take their time.
pub fn until(window: &mut Window, what: &str, done: impl Fn(&Window) -> bool) {
    let begun = Instant::now();
    while !done(window) {
        assert!(begun.elapsed() < Duration::from_secs(30), "{what}: never");
        std::thread::sleep(Duration::from_millis(15));
        window.step();
    }
    window.run_steps(2);
}

/// The window has a letter.
pub fn has_letter(window: &Window) -> bool {
    let app = window.state().borrow();
    app.as_ref().is_some_and(|app| app.letter().is_some())
}

/// A letter as a test finds it, in a folder of its own.
pub fn copy_of(case: &str, folder: &Path) -> PathBuf {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let path = folder.join("letter.ron");
    std::fs::copy(letters.join(case).join("letter.ron"), &path).unwrap();
    path
}
