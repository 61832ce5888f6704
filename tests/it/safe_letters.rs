//! Nothing is lost in the window, whatever a colleague, the disk or the program itself does.

use crate::colleague::{asked, colleague, leave_behind, saves};
use crate::harness::{Window, copy_of, until};
use crate::window::{CTRL, press, shows, text_field, window};
use circular_desk::draft::Draft;
use circular_desk::letter::text::{Text, Wording};
use circular_desk::storage;
use circular_desk::storage::cabinet::Over;
use circular_desk::storage::journal::left_behind;
use circular_desk::storage::side_file::Asked;
use egui_kittest::kittest::{NodeT, Queryable};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn opened(home: &Path, path: &Path) -> Window {
    let mut window = window(home, Some(path.to_owned()));
    until(&mut window, "opened", shows("Author code"));
    window
}

fn type_into(window: &mut Window, field: &str, words: &str) {
    text_field(window, field).focus();
    window.run_steps(1);
    press(window, CTRL, egui::Key::A);
    text_field(window, field).type_text(words);
    window.run_steps(2);
    press(window, egui::Modifiers::NONE, egui::Key::Tab);
}

fn number(draft: &Draft) -> Option<u32> {
    draft.letter.reference.number
}

fn code(draft: &Draft) -> Option<&str> {
    draft.letter.reference.author_code.as_deref()
}

/// The letter in the window.
fn here(window: &Window) -> Arc<Draft> {
    let app = window.state().borrow();
    Arc::clone(app.as_ref().unwrap().letter().unwrap().editing.draft())
}

fn changed(window: &Window) -> bool {
    let app = window.state().borrow();
    app.as_ref().unwrap().letter().unwrap().editing.changed()
}

fn click(window: &mut Window, label: &str) {
    // Until it stands still.
    window.run_steps(5);
    window
        .get_by_role_and_label(egui::accesskit::Role::Button, label)
        .click();
    window.run_steps(3);
}

/// A picture of the window, to be looked at, in the folder that `PICTURES` names.
fn picture(window: &mut Window, name: &str) {
    if let Some(folder) = std::env::var_os("PICTURES") {
        window.run_steps(20);
        let picture = window.render().unwrap();
        picture.save(Path::new(&folder).join(name)).unwrap();
    }
}

/// One leaves the window and comes back.
fn come_back(window: &mut Window) {
    window.input_mut().focused = false;
    window.run_steps(2);
    window.input_mut().focused = true;
    window.run_steps(2);
}

#[test]
fn what_a_colleague_saved_meanwhile_is_merged() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = opened(home.path(), &path);
    type_into(&mut window, "Author code", "MINE");
    let words = Wording::Own {
        runs: Text::plain("Said by a colleague.")
            .own_runs()
            .unwrap()
            .to_vec(),
        departed_from: Vec::new(),
    };
    saves(&path, |draft| {
        draft.letter.salutation.as_mut().unwrap().wording = words.clone();
    });
    press(&mut window, CTRL, egui::Key::S);
    until(
        &mut window,
        "conflict",
        shows("Somebody else has saved this letter"),
    );
    // What they changed is shown, before and now; what is there is not replaced.
    assert!(shows("Dear Sir/Madam")(&window) && shows("Said by a colleague.")(&window));
    assert_ne!(code(&storage::open(&path).unwrap()), Some("MINE"));
    click(&mut window, "Merge both");
    let file = path.clone();
    until(&mut window, "saved", move |_| {
        storage::open(&file).is_ok_and(|draft| code(&draft) == Some("MINE"))
    });
    let merged = storage::open(&path).unwrap();
    assert_eq!(merged.letter.salutation.unwrap().wording, words);
    until(&mut window, "saved", |window| !changed(window));
}

#[test]
fn what_both_changed_is_chosen_one_by_one_and_nothing_is_replaced_unseen() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = opened(home.path(), &path);
    type_into(&mut window, "Number", "117");
    saves(&path, |draft| {
        draft.letter.reference.number = Some(118);
        draft.letter.reference.author_code = Some("THEIRS".to_owned());
    });
    // Noticed without saving, when one comes back to the window.
    come_back(&mut window);
    until(
        &mut window,
        "noticed",
        shows("Somebody else has saved this letter"),
    );
    // What has to be decided is shown first; from what they changed, a button leads back to it.
    assert!(shows("Not decided yet")(&window));
    window.get_by_label("Their changes (2)").click();
    window.run_steps(3);
    assert!(!shows("Not decided yet")(&window));
    click(&mut window, "Choose (1)");
    assert!(shows("Not decided yet")(&window));
    click(&mut window, "Decide later");
    // Not asked at every turn; saving asks again.
    come_back(&mut window);
    std::thread::sleep(std::time::Duration::from_millis(300));
    window.run_steps(3);
    let asked = window.query_by_label("Somebody else has saved this letter");
    assert!(asked.is_none());
    press(&mut window, CTRL, egui::Key::S);
    until(
        &mut window,
        "conflict",
        shows("Somebody else has saved this letter"),
    );
    click(&mut window, "Replace theirs");
    window.run_steps(3);
    assert_eq!(
        number(&storage::open(&path).unwrap()),
        Some(118),
        "not looked at"
    );
    assert!(
        window
            .get_by_label("Merge both")
            .accesskit_node()
            .is_disabled()
    );
    window.get_by_label("Take theirs").click();
    window.run_steps(3);
    click(&mut window, "Merge both");
    until(&mut window, "saved", |window| !changed(window));
    let merged = here(&window);
    assert_eq!(
        (number(&merged), code(&merged)),
        (Some(118), Some("THEIRS"))
    );
    // It is a step that can be taken back.
    press(&mut window, CTRL, egui::Key::Z);
    assert_eq!(number(&here(&window)), Some(117));
}

#[test]
fn theirs_is_replaced_only_once_it_was_seen_and_stays_among_the_versions() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = opened(home.path(), &path);
    type_into(&mut window, "Number", "117");
    saves(&path, |draft| draft.letter.reference.number = Some(118));
    press(&mut window, CTRL, egui::Key::S);
    until(
        &mut window,
        "conflict",
        shows("Somebody else has saved this letter"),
    );
    window
        .get_by_label_contains("I have seen what they changed")
        .click();
    window.run_steps(3);
    click(&mut window, "Replace theirs");
    until(&mut window, "saved", |window| !changed(window));
    assert_eq!(number(&storage::open(&path).unwrap()), Some(117));
    // What was replaced can be brought back.
    let app = window.state().borrow_mut().take();
    drop(app);
    let mut window = opened(home.path(), &path);
    press(
        &mut window,
        egui::Modifiers::COMMAND | egui::Modifiers::SHIFT,
        egui::Key::P,
    );
    text_field(&window, "All commands…").type_text("Earlier versions");
    window.run_steps(2);
    press(&mut window, egui::Modifiers::NONE, egui::Key::Enter);
    until(&mut window, "versions", shows("Restore this version"));
    let versions: Vec<String> = window
        .query_all_by_role(egui::accesskit::Role::RadioButton)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.contains("difference") || label.contains("As it is now"))
        .collect();
    assert!(versions.len() >= 2, "{versions:?}");
    let other = versions
        .iter()
        .find(|label| label.contains("One difference"))
        .unwrap();
    window.get_by_label(other).click();
    window.run_steps(3);
    click(&mut window, "Restore this version");
    assert!(changed(&window));
    assert_ne!(number(&here(&window)), Some(117));
    press(&mut window, CTRL, egui::Key::Z);
    assert_eq!(number(&here(&window)), Some(117));
}

#[test]
fn a_letter_that_nobody_touched_here_is_shown_as_it_is_now() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = opened(home.path(), &path);
    saves(&path, |draft| draft.letter.reference.number = Some(118));
    come_back(&mut window);
    until(&mut window, "shown", |window| {
        number(&here(window)) == Some(118)
    });
    assert!(!changed(&window));
    press(&mut window, CTRL, egui::Key::S);
    std::thread::sleep(std::time::Duration::from_millis(300));
    window.run_steps(3);
    let asked = window.query_by_label("Somebody else has saved this letter");
    assert!(asked.is_none());
}

#[test]
fn a_letter_that_is_open_elsewhere_is_read_copied_or_taken_over() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let theirs = asked(&path);
    let mut first = window(home.path(), Some(path.clone()));
    until(&mut first, "told", shows("by María on pc-12"));
    click(&mut first, "Open read-only");
    until(&mut first, "opened", shows("Read only: opened by"));
    // Nothing that is tried changes it.
    let before = here(&first);
    first.run_steps(5);
    let number = text_field(&first, "Number");
    assert!(number.accesskit_node().is_disabled());
    press(&mut first, CTRL, egui::Key::S);
    until(&mut first, "asks for a name", shows("Path"));
    assert_eq!(here(&first), before);
    press(&mut first, egui::Modifiers::NONE, egui::Key::Escape);
    // Taken over, it can be edited; who had it is told when they save.
    click(&mut first, "Take over");
    until(&mut first, "taken over", |window| {
        let number = text_field(window, "Number");
        !number.accesskit_node().is_disabled()
    });
    type_into(&mut first, "Number", "117");
    press(&mut first, CTRL, egui::Key::S);
    until(&mut first, "saved", |window| !changed(window));
    let draft = storage::open(&path).unwrap();
    let stamp = colleague().open(&path).unwrap().stamp;
    let refused = colleague().save(
        &draft,
        &path,
        &Over::Seen(stamp),
        Some(&theirs),
        "2026-11-20T10:31:00Z".parse().unwrap(),
    );
    assert!(
        matches!(refused, Err(storage::SaveError::OpenElsewhere { .. })),
        "{refused:?}"
    );
}

#[test]
fn a_letter_that_was_taken_over_is_not_saved_over_the_other() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = opened(home.path(), &path);
    type_into(&mut window, "Number", "117");
    let ours = colleague().open_elsewhere(&path).unwrap();
    let Asked::Ours(_theirs) =
        colleague().take_over(&path, &ours, "2026-11-20T10:30:00Z".parse().unwrap())
    else {
        panic!("not taken over");
    };
    press(&mut window, CTRL, egui::Key::S);
    until(&mut window, "told", shows("by María on pc-12"));
    assert_eq!(number(&storage::open(&path).unwrap()), Some(116));
    click(&mut window, "Take over and save");
    until(&mut window, "saved", |window| !changed(window));
    assert_eq!(number(&storage::open(&path).unwrap()), Some(117));
}

/// A folder that is gone stands for every drive that does not take the letter.
#[test]
fn what_cannot_be_saved_stays_and_can_be_left_in_the_journal() {
    let home = tempfile::tempdir().unwrap();
    let drive = home.path().join("drive");
    fs::create_dir(&drive).unwrap();
    let path = copy_of("circular-116", &drive);
    let mut window = opened(home.path(), &path);
    type_into(&mut window, "Number", "117");
    fs::rename(&drive, home.path().join("elsewhere")).unwrap();
    press(&mut window, CTRL, egui::Key::S);
    until(&mut window, "told", shows("The letter could not be saved"));
    click(&mut window, "Try again");
    until(
        &mut window,
        "told again",
        shows("The letter could not be saved"),
    );
    fs::rename(home.path().join("elsewhere"), &drive).unwrap();
    click(&mut window, "Try again");
    until(&mut window, "saved", |window| !changed(window));

    // And where it does not come back, closing loses nothing.
    type_into(&mut window, "Number", "118");
    fs::rename(&drive, home.path().join("elsewhere")).unwrap();
    press(&mut window, CTRL, egui::Key::W);
    until(&mut window, "asked", shows("Discard the changes"));
    click(&mut window, "Save");
    until(&mut window, "told", shows("The letter could not be saved"));
    click(&mut window, "Keep for recovery and close");
    until(&mut window, "closed", shows("Recent letters"));
    drop(window.state().borrow_mut().take());
    let left = left_behind(&home.path().join("journal")).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(number(left[0].draft.as_ref().unwrap()), Some(118));
}

#[test]
fn a_damaged_letter_is_refused_and_its_newest_version_offered() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut first = opened(home.path(), &path);
    type_into(&mut first, "Number", "117");
    press(&mut first, CTRL, egui::Key::S);
    until(&mut first, "saved", |window| !changed(window));
    drop(first.state().borrow_mut().take());
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();

    let mut window = window(home.path(), Some(path.clone()));
    until(
        &mut window,
        "refused",
        shows("letter.ron is damaged at line"),
    );
    picture(&mut window, "unread.png");
    let open = window.get_by_label_contains("Open the version of");
    open.click();
    until(&mut window, "opened", shows("Author code"));
    assert_eq!(number(&here(&window)), Some(117));
    assert!(changed(&window));
    // The damaged file is replaced only on purpose.
    press(&mut window, CTRL, egui::Key::S);
    until(&mut window, "asked", shows("The letter could not be saved"));
    click(&mut window, "Replace it");
    until(&mut window, "saved", |window| !changed(window));
    assert_eq!(number(&storage::open(&path).unwrap()), Some(117));
}

#[test]
fn what_was_left_behind_does_not_replace_what_was_saved_since() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    // A version is kept, so that what both began from is known.
    let mut first = opened(home.path(), &path);
    type_into(&mut first, "Number", "200");
    press(&mut first, CTRL, egui::Key::S);
    until(&mut first, "saved", |window| !changed(window));
    drop(first.state().borrow_mut().take());
    leave_behind(home.path(), &path, 117);
    saves(&path, |draft| {
        draft.letter.reference.author_code = Some("THEIRS".to_owned());
    });
    let mut window = window(home.path(), None);
    until(
        &mut window,
        "offered",
        shows("Somebody else has saved the file since"),
    );
    click(&mut window, "Continue editing");
    until(&mut window, "shown", shows("Author code"));
    press(&mut window, CTRL, egui::Key::S);
    until(
        &mut window,
        "conflict",
        shows("different things: both can be kept"),
    );
    click(&mut window, "Merge both");
    until(&mut window, "saved", |window| !changed(window));
    let merged = storage::open(&path).unwrap();
    assert_eq!(
        (number(&merged), code(&merged)),
        (Some(117), Some("THEIRS"))
    );
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .collect()
}

#[test]
fn what_was_left_behind_shows_what_differs_before_one_decides() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("letters");
    fs::create_dir(&folder).unwrap();
    let path = copy_of("circular-116", &folder);
    let journal = home.path().join("journal");

    leave_behind(home.path(), &path, 117);
    let mut first = window(home.path(), None);
    until(&mut first, "offered", shows("One difference from the file"));
    assert!(shows("Reference and date")(&first) && shows("Not saved")(&first));
    // Thrown away only if that is said twice.
    click(&mut first, "Discard");
    assert_eq!(left_behind(&journal).unwrap().len(), 1);
    click(&mut first, "Keep them");
    click(&mut first, "Save as a separate copy");
    until(&mut first, "saved", |_| files(&folder).len() == 2);
    let beside = files(&folder)
        .into_iter()
        .find(|file| *file != path)
        .unwrap();
    assert_eq!(number(&storage::open(&beside).unwrap()), Some(117));
    assert_eq!(number(&storage::open(&path).unwrap()), Some(116));
    until(&mut first, "gone", |_| {
        left_behind(&journal).unwrap().is_empty()
    });
    drop(first.state().borrow_mut().take());

    leave_behind(home.path(), &path, 118);
    let mut second = window(home.path(), None);
    until(
        &mut second,
        "offered",
        shows("One difference from the file"),
    );
    click(&mut second, "Discard");
    picture(&mut second, "recovery.png");
    click(&mut second, "Discard for good");
    until(&mut second, "gone", |_| {
        left_behind(&journal).unwrap().is_empty()
    });
    drop(second.state().borrow_mut().take());

    leave_behind(home.path(), &path, 119);
    let mut third = window(home.path(), None);
    until(&mut third, "offered", shows("One difference from the file"));
    click(&mut third, "Continue editing");
    until(&mut third, "shown", shows("Author code"));
    assert_eq!(number(&here(&third)), Some(119));
    // What differs was shown: saving asks nothing, and undo leads back to the file.
    press(&mut third, CTRL, egui::Key::S);
    until(&mut third, "saved", |window| !changed(window));
    assert_eq!(number(&storage::open(&path).unwrap()), Some(119));
    press(&mut third, CTRL, egui::Key::Z);
    assert_eq!(number(&here(&third)), Some(116));
}

#[test]
fn a_failure_of_the_program_loses_nothing() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = opened(home.path(), &path);
    // It fails in the frame in which the number becomes 117: before the journal could know.
    if let Some(app) = window.state().borrow_mut().as_mut() {
        let mut failed = false;
        app.watch(Box::new(move |open| {
            if number(open.editing.draft()) == Some(117) && !std::mem::replace(&mut failed, true) {
                panic!("as a fault of the program would");
            }
        }));
    }
    type_into(&mut window, "Number", "117");
    until(&mut window, "told", shows("Circular Desk has failed"));
    assert!(shows("it has just been written to the recovery copy")(
        &window
    ));
    picture(&mut window, "failure.png");
    let written = fs::read_dir(home.path().join("journal"))
        .unwrap()
        .filter_map(|entry| fs::read_to_string(entry.unwrap().path().join("draft.ron")).ok())
        .any(|draft| draft.contains("number: 117"));
    assert!(written, "the journal has not what was typed last");
    click(&mut window, "Continue");
    until(&mut window, "goes on", shows("Author code"));
    assert_eq!(number(&here(&window)), Some(117));
    press(&mut window, CTRL, egui::Key::S);
    until(&mut window, "saved", |window| !changed(window));
    assert_eq!(number(&storage::open(&path).unwrap()), Some(117));
}

/// What the journals of `home` hold, of programs that run, too.
fn in_journal(home: &Path) -> String {
    let journals = fs::read_dir(home.join("journal")).into_iter().flatten();
    let drafts = journals.filter_map(|one| {
        let draft = one.ok()?.path().join("draft.ron");
        fs::read_to_string(draft).ok()
    });
    drafts.collect()
}

/// A letter that says again what its file says must not come back as it was before.
#[test]
fn what_was_taken_back_is_taken_back_in_the_journal() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("circular-116", home.path());
    let mut window = opened(home.path(), &path);
    type_into(&mut window, "Author code", "MINE");
    assert!(changed(&window));
    until(&mut window, "in the journal", |_| {
        in_journal(home.path()).contains("MINE")
    });
    press(&mut window, CTRL, egui::Key::Z);
    assert!(!changed(&window));
    until(&mut window, "taken back", |_| {
        !in_journal(home.path()).contains("MINE")
    });
}
