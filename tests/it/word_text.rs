//! The Word file beside the form: what became of its paragraphs, what was changed in Word, one click each.

use crate::harness::Window;
use crate::window::{shows, window};
use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::letter::text::{TextId, Wording};
use circular_desk::storage;
use egui_kittest::kittest::Queryable;
use std::path::Path;

fn until(window: &mut Window, label: &str) {
    crate::harness::until(window, label, shows(label));
    window.run_steps(3);
}

fn draft(window: &Window) -> Draft {
    let app = window.state().borrow();
    Draft::clone(app.as_ref().unwrap().letter().unwrap().editing.draft())
}

fn letter() -> Draft {
    let path = "tests/letters/collective-letter-12-12/letter.ron";
    storage::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn click(window: &mut Window, label: &str) {
    let found = window.query_all_by_label_contains(label).next();
    found
        .unwrap_or_else(|| panic!("there is no {label}"))
        .click();
    window.run_steps(3);
}

/// What the Director's office changes: the words of two texts.
fn back_from_word() -> (Draft, Vec<u8>, TextId) {
    let draft = letter();
    let salutation = draft.letter.salutation.as_ref().unwrap().id;
    let mut changed = draft.clone();
    let closing = changed
        .letter
        .signature
        .as_mut()
        .unwrap()
        .closing
        .as_mut()
        .unwrap();
    let saying = |words: &str| Wording::Own {
        runs: vec![circular_desk::letter::text::Run::plain(words)],
        departed_from: Vec::new(),
    };
    closing.wording = saying("此致敬礼！");
    changed.letter.salutation.as_mut().unwrap().wording = saying("尊敬的各位代表：");
    // Printed from the changed letter, carrying the one that was exported.
    let printed = layout::document(&changed, Language::Zh, None);
    let file = docx::carrying(&printed, Some(&storage::write(&draft).unwrap())).unwrap();
    (draft, file, salutation)
}

#[test]
fn changes_made_in_word_are_taken_over_by_a_click_and_undone() {
    let home = tempfile::tempdir().unwrap();
    let (was, file, salutation) = back_from_word();
    let path = home.path().join("back.docx");
    std::fs::write(&path, file).unwrap();
    let mut window = window(home.path(), Some(path));
    until(&mut window, "Changed in Word");
    assert_eq!(draft(&window), was, "the letter as it was");
    click(&mut window, "Take over: 尊敬的各位代表：");
    let now = draft(&window);
    let said = |draft: &Draft| {
        let text = draft
            .letter
            .texts()
            .into_iter()
            .find(|text| text.id == salutation);
        layout::text(draft, Language::Zh, &text.unwrap())
    };
    assert_eq!(said(&now), "尊敬的各位代表：");
    until(&mut window, "Taken over");
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    window.run_steps(3);
    assert_eq!(draft(&window), was, "undone");
    click(&mut window, "Take over: 尊敬的各位代表：");
    click(&mut window, "Take over: 此致敬礼！");
    until(&mut window, "All changes have been taken over");
    click(&mut window, "Close the Word file");
    assert!(window.query_by_label("Changed in Word").is_none());
}

#[test]
fn pieces_of_a_word_file_are_moved_by_a_click() {
    let home = tempfile::tempdir().unwrap();
    let draft_was = letter();
    let document = layout::document(&draft_was, Language::En, None);
    let path = home.path().join("last-year.docx");
    std::fs::write(&path, docx::export(&document).unwrap()).unwrap();
    let mut window = window(home.path(), Some(path));
    until(&mut window, "What became of each paragraph");
    let was = draft(&window);
    click(&mut window, "Geneva, 5 February 2021");
    click(&mut window, "Move to Subject: Geneva, 5 February 2021");
    let now = draft(&window);
    assert_eq!(now.letter.subject.len(), was.letter.subject.len() + 1);
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    window.run_steps(3);
    assert_eq!(draft(&window), was, "undone");
}
