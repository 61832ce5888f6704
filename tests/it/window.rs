//! The whole window, worked by label as a person would.

use crate::harness::{self, Look, Window, copy_of, until};
use circular_desk::app::App;
use circular_desk::draft::following::Following;
use circular_desk::kind;
use circular_desk::language::Language;
use circular_desk::storage;
use egui_kittest::kittest::{NodeT, Queryable};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The usual window, with what it remembers in `home`.
pub fn window(home: &Path, letter: Option<PathBuf>) -> Window {
    harness::window(home, letter, Look::default())
}

pub fn shows(label: &str) -> impl Fn(&Window) -> bool {
    let label = label.to_owned();
    move |window| window.query_all_by_label_contains(&label).next().is_some()
}

/// The text of the document part of a Word file.
fn words(path: &Path) -> String {
    let mut file = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let mut xml = String::new();
    let mut part = file.by_name("word/document.xml").unwrap();
    std::io::Read::read_to_string(&mut part, &mut xml).unwrap();
    xml
}

pub fn text_field<'a>(window: &'a Window, label: &'a str) -> egui_kittest::Node<'a> {
    window.get_by_role_and_label(egui::accesskit::Role::TextInput, label)
}

pub fn press(window: &mut Window, modifiers: egui::Modifiers, key: egui::Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_steps(2);
}

pub const CTRL: egui::Modifiers = egui::Modifiers::COMMAND;

#[test]
fn a_letter_of_each_kind_is_begun_and_exported() {
    for kind in kind::kinds().unwrap() {
        let home = tempfile::tempdir().unwrap();
        let mut window = window(home.path(), None);
        window
            .get_by_role_and_label(egui::accesskit::Role::Button, &kind.name(Language::En))
            .click();
        window.run_steps(3);
        text_field(&window, "Number").focus();
        window.run_steps(1);
        text_field(&window, "Number").type_text("77");
        window.run_steps(2);
        window.get_by_label("Create the letter").click();
        until(&mut window, &kind.id, shows("Reference and date"));
        press(&mut window, CTRL, egui::Key::E);
        let folder = home.path().join("out");
        let field = text_field(&window, "Folder");
        field.focus();
        window.run_steps(1);
        press(&mut window, CTRL, egui::Key::A);
        text_field(&window, "Folder").type_text(folder.to_str().unwrap());
        window.run_steps(2);
        window.get_by_label("Export the document").click();
        until(
            &mut window,
            &kind.id,
            shows("The document has been written"),
        );
        let file = fs::read_dir(&folder)
            .unwrap()
            .next()
            .unwrap()
            .unwrap()
            .path();
        assert!(words(&file).contains("77"), "{}", file.display());
    }
}

/// Opens the export dialog, fills in `folder` and asks for a signed copy.
fn export_signed(window: &mut Window, folder: &Path) {
    press(window, CTRL, egui::Key::E);
    until(window, "dialog", shows("Signed copy"));
    window.get_by_label("Signed copy").click();
    window.run_steps(2);
    text_field(window, "Folder").focus();
    window.run_steps(1);
    press(window, CTRL, egui::Key::A);
    text_field(window, "Folder").type_text(folder.to_str().unwrap());
    window.run_steps(2);
    window.get_by_label("Export the document").click();
}

#[test]
fn a_signed_copy_takes_its_number_once() {
    use circular_desk::storage::office::register::issued;
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut first = window(home.path(), Some(path.clone()));
    until(&mut first, "opened", shows("Author code"));
    export_signed(&mut first, &home.path().join("signed"));
    until(
        &mut first,
        "written",
        shows("The document has been written"),
    );
    let taken = issued(home.path()).unwrap();
    assert_eq!((taken.len(), taken[0].number), (1, 116));

    // Another letter of the same number is not written; the sentence says whose it is.
    let mut other = storage::open(&path).unwrap();
    other.letter.date = "2023-07-08".parse().ok();
    let file = home.path().join("other.ron");
    storage::save(&other, &file).unwrap();
    let mut second = window(home.path(), Some(file));
    until(&mut second, "opened", shows("Author code"));
    // The letter says so before.
    until(&mut second, "found", shows("One error"));
    let folder = home.path().join("refused");
    export_signed(&mut second, &folder);
    until(
        &mut second,
        "refused",
        shows("Number 116 of CIR T22 is taken by the letter of 2023-07-07"),
    );
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn what_is_changed_is_undone_redone_and_saved() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = window(home.path(), Some(path.clone()));
    until(&mut window, "opened", shows("Author code"));
    let number = |window: &Window| {
        let app = window.state().borrow();
        let letter = app.as_ref().unwrap().letter().unwrap();
        letter.editing.draft().letter.reference.number
    };
    text_field(&window, "Number").focus();
    window.run_steps(1);
    press(&mut window, CTRL, egui::Key::A);
    text_field(&window, "Number").type_text("117");
    window.run_steps(2);
    // Leaving the field takes it over.
    press(&mut window, egui::Modifiers::NONE, egui::Key::Tab);
    assert_eq!(number(&window), Some(117));
    press(&mut window, CTRL, egui::Key::Z);
    assert_eq!(number(&window), Some(116));
    press(&mut window, CTRL, egui::Key::Y);
    assert_eq!(number(&window), Some(117));
    press(&mut window, CTRL, egui::Key::S);
    until(&mut window, "saved", shows("saved just now"));
    let saved = storage::open(&path).unwrap();
    assert_eq!(saved.letter.reference.number, Some(117));
}

#[test]
fn leaving_a_changed_letter_asks() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = window(home.path(), Some(path.clone()));
    until(&mut window, "opened", shows("Author code"));
    text_field(&window, "Number").focus();
    window.run_steps(1);
    press(&mut window, CTRL, egui::Key::A);
    text_field(&window, "Number").type_text("9");
    press(&mut window, egui::Modifiers::NONE, egui::Key::Tab);
    press(&mut window, CTRL, egui::Key::W);
    window.get_by_label("Discard the changes").click();
    until(&mut window, "start", shows("Recent letters"));
    let kept = storage::open(&path).unwrap();
    assert_eq!(kept.letter.reference.number, Some(116));
    assert!(
        shows("TSB Circular 116")(&window),
        "it is among the recent letters"
    );
}

#[test]
fn a_file_that_is_no_letter_gets_a_sentence() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("notes.txt");
    fs::write(&path, "Not a letter").unwrap();
    let mut window = window(home.path(), Some(path));
    until(&mut window, "refused", shows("is not a letter file"));
    window.get_by_label("Close").click();
    window.run_steps(3);
    assert!(shows("New letter")(&window));
}

#[test]
fn a_word_file_becomes_a_letter_that_no_file_holds() {
    let home = tempfile::tempdir().unwrap();
    let letter = copy_of("collective-letter-12-12", home.path());
    let draft = storage::open(&letter).unwrap();
    let document = circular_desk::layout::document(&draft, draft.letter.language, None);
    let word = home.path().join("last-year.docx");
    let bytes = circular_desk::export::docx::export(&document).unwrap();
    fs::write(&word, bytes).unwrap();
    let mut window = window(home.path(), Some(word));
    until(&mut window, "the Word file is read", |window| {
        let app = window.state().borrow();
        app.as_ref().is_some_and(|app| app.letter().is_some())
    });
    let app = window.state().borrow();
    let open = app.as_ref().and_then(App::letter).unwrap();
    let now = &open.editing.draft().letter;
    assert_eq!(now.reference, draft.letter.reference);
    assert!(!now.inherited.is_empty());
    assert!(open.path.is_none() && open.editing.changed());
}

#[test]
fn every_command_is_found_in_the_palette() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), None);
    let keys = egui::Modifiers::COMMAND | egui::Modifiers::SHIFT;
    press(&mut window, keys, egui::Key::P);
    text_field(&window, "All commands…").type_text("dark");
    window.run_steps(2);
    press(&mut window, egui::Modifiers::NONE, egui::Key::Enter);
    assert_eq!(window.ctx.theme(), egui::Theme::Dark);
}

#[test]
fn both_languages_stand_side_by_side() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = window(home.path(), Some(path));
    until(&mut window, "opened", shows("Author code"));
    window.get_by_label("Side by side").click();
    window.run_steps(3);
    window.get_by_label_contains("Body").click();
    window.run_steps(6);
    // The salutation in both, as standard wording.
    assert!(
        window
            .query_all_by_value("Dear Sir/Madam,")
            .next()
            .is_some()
    );
    assert!(
        window
            .query_all_by_value("尊敬的先生/女士：")
            .next()
            .is_some()
    );
}

#[test]
fn words_are_found_and_replaced_in_all_languages() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = window(home.path(), Some(path));
    until(&mut window, "opened", shows("Author code"));
    press(&mut window, CTRL, egui::Key::H);
    text_field(&window, "Find").type_text("workshop is targeted");
    window.run_steps(3);
    text_field(&window, "Replace with").focus();
    window.run_steps(1);
    text_field(&window, "Replace with").type_text("event is meant");
    window.run_steps(3);
    window.get_by_label("Replace all").click();
    window.run_steps(4);
    assert!(shows("One place was replaced")(&window));
    let app = window.state().borrow();
    let letter = app.as_ref().unwrap().letter().unwrap();
    let text = storage::write(letter.editing.draft()).unwrap();
    assert!(text.contains("The event is meant at representatives"));
}

#[test]
fn a_window_that_nobody_touches_stands_still() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("collective-letter-12-12", home.path());
    let mut window = window(home.path(), Some(path));
    let current = |window: &Window| {
        let app = window.state().borrow();
        app.as_ref().unwrap().pages_are_current()
    };
    until(&mut window, "pages", current);
    for _ in 0..100 {
        std::thread::sleep(Duration::from_millis(15));
        window.step();
    }
    let why = window.ctx.repaint_causes();
    assert!(!window.ctx.has_requested_repaint(), "{why:?}");
}

#[test]
fn a_finding_is_left_with_a_reason_and_looked_at_again() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("working-party-1-11", home.path());
    let mut window = window(home.path(), Some(path));
    until(&mut window, "letter", shows("4 errors"));
    press(&mut window, egui::Modifiers::NONE, egui::Key::F8);
    until(&mut window, "list", shows("Not ready to sign"));
    window.run_steps(6);
    // The rule stands below the finding that is looked at.
    assert!(shows("Governments cite a letter by its number.")(&window));
    window.get_by_label("Leave it as it is").click();
    window.run_steps(4);
    text_field(&window, "Why it may stay").type_text("Numbered by hand.");
    window.run_steps(2);
    window.get_by_label("Leave it as it is").click();
    until(&mut window, "waived", shows("3 errors"));
    window.get_by_label("1 left as it is").click();
    until(
        &mut window,
        "listed",
        shows("The letter has no number yet."),
    );
    press(&mut window, CTRL, egui::Key::S);
    until(&mut window, "saved", shows("saved just now"));
    let saved = storage::open(&home.path().join("letter.ron")).unwrap();
    assert_eq!(saved.letter.waivers.len(), 1);
    assert_eq!(saved.letter.waivers[0].reason, "Numbered by hand.");
    if !shows("Left as it is: Numbered by hand.")(&window) {
        window
            .query_all_by_label_contains("The letter has no number yet.")
            .last()
            .unwrap()
            .click();
    }
    until(
        &mut window,
        "reason",
        shows("Left as it is: Numbered by hand."),
    );
    window.get_by_label("Look at it again").click();
    until(&mut window, "open again", shows("4 errors"));
}

#[test]
fn what_was_taken_over_waits_to_be_confirmed() {
    let home = tempfile::tempdir().unwrap();
    let model = copy_of("circular-116", home.path());
    let draft = storage::open(&model).unwrap();
    let next = draft.followed_by(&Following {
        number: Some(117),
        date: "2023-08-01".parse().ok(),
        dates: "2023-11-06..2023-11-07".parse().ok(),
        ..Following::default()
    });
    let waiting = next.letter.unconfirmed().len();
    assert!(waiting > 5, "{:?}", next.letter.unconfirmed());
    let path = home.path().join("next.ron");
    storage::save(&next, &path).unwrap();
    let mut window = window(home.path(), Some(path));
    until(&mut window, "letter", shows("Reference and date"));
    press(&mut window, CTRL, egui::Key::E);
    until(
        &mut window,
        "count",
        shows(&format!("{waiting} facts were taken over")),
    );
    press(&mut window, egui::Modifiers::NONE, egui::Key::Escape);
    // The first warning that can be confirmed.
    for _ in 0..20 {
        press(&mut window, egui::Modifiers::NONE, egui::Key::F8);
        window.run_steps(6);
        if shows("It is right")(&window) {
            break;
        }
    }
    window.get_by_label("It is right").click();
    window.run_steps(3);
    press(&mut window, CTRL, egui::Key::E);
    let fewer = format!("{} facts were taken over", waiting - 1);
    until(&mut window, "fewer", shows(&fewer));
    press(&mut window, egui::Modifiers::NONE, egui::Key::Escape);
    press(&mut window, CTRL, egui::Key::Z);
    press(&mut window, CTRL, egui::Key::E);
    until(
        &mut window,
        "undone",
        shows(&format!("{waiting} facts were taken over")),
    );
}

#[test]
fn the_palette_goes_to_parts_and_adds_annexes() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = window(home.path(), Some(path));
    until(&mut window, "letter", shows("Reference and date"));
    let palette = egui::Modifiers::COMMAND | egui::Modifiers::SHIFT;
    press(&mut window, palette, egui::Key::P);
    text_field(&window, "All commands…").type_text("list of recommendations");
    window.run_steps(2);
    press(&mut window, egui::Modifiers::NONE, egui::Key::Enter);
    until(&mut window, "annex", shows("List of Recommendations"));
    press(&mut window, palette, egui::Key::P);
    text_field(&window, "All commands…").type_text("go to: signature");
    window.run_steps(2);
    press(&mut window, egui::Modifiers::NONE, egui::Key::Enter);
    until(&mut window, "signature", shows("Closing formula"));
}

/// The checks are seen and heard where one types, not only in their list.
#[test]
fn a_box_says_what_the_checks_say_of_it() {
    let home = tempfile::tempdir().unwrap();
    let letter = copy_of("liaison-sg12rg-amr", home.path());
    let mut window = window(home.path(), Some(letter));
    let said = |window: &Window| {
        let number = window.query_by_role_and_label(egui::accesskit::Role::TextInput, "Number");
        number.and_then(|number| number.accesskit_node().description())
    };
    until(&mut window, "said", |window| said(window).is_some());
    text_field(&window, "Number").focus();
    window.run_steps(1);
    text_field(&window, "Number").type_text("77");
    until(&mut window, "mended", |window| said(window).is_none());
}
