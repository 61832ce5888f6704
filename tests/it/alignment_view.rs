//! The view in which two letters are aligned, worked by label as a person would; and several Word files dropped on
//! the window together.

use crate::harness::Window;
use crate::window::window;
use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::storage;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn until(window: &mut Window, label: &str) {
    crate::harness::until(window, label, crate::window::shows(label));
    window.run_steps(3);
}

/// Lets the window work until a file is there.
fn there(window: &mut Window, file: &Path) {
    let begun = Instant::now();
    while !file.exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{file:?}: never");
        std::thread::sleep(Duration::from_millis(15));
        window.step();
    }
    window.run_steps(2);
}

fn shows(window: &Window, what: &str) -> bool {
    window.query_all_by_label_contains(what).next().is_some()
}

fn press(window: &mut Window, modifiers: egui::Modifiers, key: egui::Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_steps(3);
}

fn click(window: &mut Window, label: &str) {
    window.get_by_role_and_label(Role::Button, label).click();
    window.run_steps(3);
}

fn letter(case: &str) -> Draft {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    storage::open(&letters.join(case).join("letter.ron")).unwrap()
}

fn word_file(draft: &Draft, language: Language, folder: &Path) -> PathBuf {
    let file = docx::export(&layout::document(draft, language, None)).unwrap();
    let path = folder.join(format!("{language}.docx"));
    fs::write(&path, file).unwrap();
    path
}

fn type_into(window: &mut Window, label: &str, words: &str) {
    let field = window.get_by_role_and_label(Role::TextInput, label);
    field.focus();
    window.run_steps(1);
    let field = window.get_by_role_and_label(Role::TextInput, label);
    field.type_text(words);
    window.run_steps(2);
}

/// The window with the two letters side by side.
fn aligned(home: &Path, first: &Path, second: &Path) -> Window {
    let mut window = window(home, None);
    let ctrl_shift = egui::Modifiers::COMMAND | egui::Modifiers::SHIFT;
    press(&mut window, ctrl_shift, egui::Key::P);
    let event = egui::Event::Text("Align two".to_owned());
    window.input_mut().events.push(event);
    window.run_steps(3);
    press(&mut window, egui::Modifiers::NONE, egui::Key::Enter);
    type_into(&mut window, "First letter", first.to_str().unwrap());
    type_into(&mut window, "Second letter", second.to_str().unwrap());
    click(&mut window, "Align");
    until(&mut window, "Row 1:");
    window
}

/// A file that is dropped on the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|fault| fault.to_string())
    }
}

const NONE: egui::Modifiers = egui::Modifiers::NONE;

#[test]
fn two_letters_are_aligned_and_put_right() {
    let home = tempfile::tempdir().unwrap();
    let draft = letter("collective-letter-12-12");
    let first = word_file(&draft, Language::En, home.path());
    let second = word_file(&draft, Language::Zh, home.path());
    let mut window = aligned(home.path(), &first, &second);
    assert!(shows(&window, "– en.docx"));
    assert!(shows(&window, "– zh.docx"));
    press(&mut window, NONE, egui::Key::Home);
    let chosen = |window: &Window| {
        let mut rows = window.query_all_by_role(Role::RadioButton);
        rows.find(|row| row.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True))
            .and_then(|row| row.accesskit_node().label())
            .unwrap_or_default()
    };
    assert!(chosen(&window).starts_with("Row 1:"), "{}", chosen(&window));
    press(&mut window, NONE, egui::Key::ArrowDown);
    assert!(chosen(&window).starts_with("Row 2:"), "{}", chosen(&window));
    // A row is no pair, and is one again.
    click(&mut window, "Not a pair");
    assert_eq!(chosen(&window), "Row 2: Not a pair");
    press(&mut window, NONE, egui::Key::X);
    assert_eq!(chosen(&window), "Row 2: Confirmed");
    // Joined with the next, taken apart again.
    press(&mut window, NONE, egui::Key::J);
    assert_eq!(
        window.query_all_by_label("Row 2, English").count(),
        2,
        "both texts stand in the row"
    );
    click(&mut window, "Split");
    assert_eq!(window.query_all_by_label("Row 2, English").count(), 1);
    // The right text goes down a row, and comes back.
    let text = |window: &Window, label: &str| {
        let box_ = window.query_by_label(label);
        box_.and_then(|text| text.accesskit_node().value()).unwrap()
    };
    let (here, below) = (
        text(&window, "Row 2, Chinese"),
        text(&window, "Row 3, Chinese"),
    );
    assert_ne!(here, below);
    press(&mut window, egui::Modifiers::ALT, egui::Key::ArrowDown);
    assert_eq!(text(&window, "Row 2, Chinese"), below);
    assert_eq!(text(&window, "Row 3, Chinese"), here);
    assert!(chosen(&window).starts_with("Row 3:"));
    press(&mut window, egui::Modifiers::COMMAND, egui::Key::Z);
    assert_eq!(text(&window, "Row 2, Chinese"), here);
    // What has not been kept is asked about.
    press(&mut window, NONE, egui::Key::Escape);
    assert!(shows(&window, "has not been kept"));
    click(&mut window, "Go on");
    assert!(!shows(&window, "has not been kept"));
    // And it is kept in a file.
    click(&mut window, "Save the pairs…");
    until(&mut window, "Path");
    let out = home.path().join("pairs.tsv");
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.focus();
    window.run_steps(1);
    press(&mut window, egui::Modifiers::COMMAND, egui::Key::A);
    type_into(&mut window, "Path", out.to_str().unwrap());
    click(&mut window, "OK");
    there(&mut window, &out);
    let table = fs::read_to_string(&out).unwrap();
    assert!(table.starts_with("confidence\ten\tzh\n"), "{table}");
    assert!(
        table.contains("Opening of the meeting\t会议开始"),
        "{table}"
    );
    // And in the memory.
    let put = window.query_all_by_label_contains("pairs into the memory");
    put.into_iter().next().unwrap().click();
    window.run_steps(3);
    there(&mut window, &home.path().join("memory.sqlite"));
    std::thread::sleep(Duration::from_millis(400));
    window.run_steps(3);
    press(&mut window, NONE, egui::Key::Escape);
    window.run_steps(3);
    assert!(!shows(&window, "Row 1:"));
}

#[test]
fn unsure_rows_come_one_after_another() {
    let home = tempfile::tempdir().unwrap();
    let mut draft = letter("circular-258");
    let first = word_file(&draft, Language::En, home.path());
    // Other words in two of the Chinese paragraphs.
    let chinese = draft.translations.get_mut(&Language::Zh).unwrap();
    for id in [16, 25] {
        let rendition = chinese
            .get_mut(&circular_desk::letter::text::TextId(id))
            .unwrap();
        rendition.words = "2019年3月5日第999号决议。".to_owned().try_into().unwrap();
    }
    let second = word_file(&draft, Language::Zh, home.path());
    let mut window = aligned(home.path(), &first, &second);
    // The view begins at the first of them.
    let unsure = |window: &Window| window.query_all_by_label_contains(": Check").count();
    assert!(unsure(&window) >= 1);
    // Beside the button that leads to the next one.
    let left = |window: &Window| window.query_all_by_label_contains("to check").count() > 1;
    assert!(left(&window));
    for _ in 0..60 {
        if !left(&window) {
            break;
        }
        press(&mut window, NONE, egui::Key::F8);
        press(&mut window, NONE, egui::Key::C);
    }
    assert!(!left(&window));
    assert!(shows(&window, ": Confirmed") || shows(&window, ": Only here"));
}

#[test]
fn versions_dropped_together_become_one_draft() {
    let home = tempfile::tempdir().unwrap();
    let draft = letter("circular-258");
    let files = [
        word_file(&draft, Language::En, home.path()),
        word_file(&draft, Language::Zh, home.path()),
    ];
    let mut window = window(home.path(), None);
    for path in files {
        let dropped = std::sync::Arc::new(Dropped(path));
        window.input_mut().dropped_files.push(dropped);
    }
    window.run_steps(2);
    until(&mut window, "Reference and date");
    let app = window.state().borrow();
    let open = app.as_ref().unwrap().letter().unwrap();
    let draft = open.editing.draft();
    assert_eq!(draft.letter.language, Language::En);
    assert_eq!(draft.untranslated(Language::Zh), 0);
}
