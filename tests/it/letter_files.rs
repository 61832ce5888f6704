//! Letter files: read strictly, refused with a sentence that says where, saved all or nothing.

use circular_desk::draft::Draft;
use circular_desk::kind::{Beginning, kinds};
use circular_desk::storage::{self, OpenError};
use std::fs;
use std::path::Path;

fn draft() -> Draft {
    let kind = kinds()
        .unwrap()
        .into_iter()
        .find(|kind| kind.id == "collective-letter");
    let known = Beginning {
        group: Some("12".parse().unwrap()),
        dates: Some("2021-05-04..2021-05-13".parse().unwrap()),
        number: Some(12),
        ..Beginning::default()
    };
    Draft::begin(kind.unwrap().begin(&known).unwrap())
}

fn refusal(text: &str) -> String {
    storage::read(text, Path::new("letter.ron"))
        .unwrap_err()
        .to_string()
}

#[test]
fn frozen_files_of_version_1_open() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/v1");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let draft = storage::open(&path).unwrap_or_else(|error| panic!("{error}"));
        let again = storage::read(&storage::write(&draft).unwrap(), &path).unwrap();
        assert_eq!(again, draft, "{}", path.display());
        count += 1;
    }
    assert!(count >= 8, "only {count} frozen files");
}

#[test]
fn a_newer_file_is_refused_by_its_version() {
    let text = storage::write(&draft())
        .unwrap()
        .replace("version: 1", "version: 7, colour: Blue(3)");
    let refusal = refusal(&text);
    assert!(
        refusal.contains("newer version") && refusal.contains("file format 7"),
        "{refusal}"
    );
}

#[test]
fn an_unknown_field_is_named_with_its_place() {
    let text = storage::write(&draft()).unwrap().replace(
        "    letter: (\n",
        "    letter: (\n        colour: \"blue\",\n",
    );
    let refusal = refusal(&text);
    assert!(
        refusal.contains("colour") && refusal.contains("line 4"),
        "{refusal}"
    );
}

/// Not only in the letter itself: in every part that is written with names.
#[test]
fn an_unknown_field_is_named_in_every_part() {
    let text = storage::write(&draft()).unwrap();
    let parts = [
        "reference: (",
        "series: (",
        "meeting: (",
        "answers: (",
        "Deadlines(",
        "RunIn(",
        "Agenda((",
        "TimePlan((",
        "Meeting(",
        "signature: (",
        "latest_information: (",
        "Standard(",
    ];
    for part in parts {
        assert!(text.contains(part), "{part}");
        let refusal = refusal(&text.replacen(part, &format!("{part}colour: 3, "), 1));
        assert!(refusal.contains("colour"), "{part}: {refusal}");
    }
    let odd = text.replacen("due: DaysBefore(12)", "due: On(dat: \"2021-04-01\")", 1);
    assert!(refusal(&odd).contains("dat"), "{}", refusal(&odd));
}

#[test]
fn wording_that_does_not_exist_is_refused() {
    let text = storage::write(&draft())
        .unwrap()
        .replace("\"salutation\"", "\"salutatoin\"");
    assert!(
        refusal(&text).contains("“salutatoin” is no standard wording"),
        "{}",
        refusal(&text)
    );
}

#[test]
fn other_texts_are_no_letters() {
    assert_eq!(
        refusal("Dear Sir or Madam"),
        "letter.ron is not a letter file"
    );
    let marked = format!("\u{FEFF}{}", storage::write(&draft()).unwrap());
    storage::read(&marked, Path::new("letter.ron")).unwrap();
}

#[test]
fn a_damaged_file_is_refused_with_its_place() {
    let text = storage::write(&draft()).unwrap();
    let cut: String = text.chars().take(text.chars().count() / 2).collect();
    let refusal = refusal(&cut);
    assert!(
        refusal.starts_with("letter.ron is damaged at line "),
        "{refusal}"
    );
}

#[test]
fn a_fact_that_nobody_knows_is_named() {
    let text = storage::write(&draft()).unwrap();
    let text = text.replacen(
        "Standard(",
        "Own(id: 900, words: \"on {meeting-day}\"), y: (",
        1,
    );
    assert!(refusal(&text).contains("meeting-day"), "{}", refusal(&text));
}

#[test]
fn two_texts_with_one_id_are_refused() {
    let text = storage::write(&draft())
        .unwrap()
        .replacen("id: 3,", "id: 2,", 1);
    assert!(
        refusal(&text).contains("two texts have the id 2"),
        "{}",
        refusal(&text)
    );
}

#[test]
fn what_is_no_text_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.ron");
    fs::write(&path, [0x50, 0x4b, 0xff, 0xfe]).unwrap();
    assert!(matches!(
        storage::open(&path),
        Err(OpenError::NotText { at: 2, .. })
    ));
    let absent = folder.path().join("absent.ron");
    let sentence = storage::open(&absent).unwrap_err().to_string();
    assert!(
        sentence.contains("absent.ron") && sentence.contains("cannot be read"),
        "{sentence}"
    );
}

#[test]
fn saving_leaves_one_file_and_the_letter_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.ron");
    let draft = draft();
    storage::save(&draft, &path).unwrap();
    storage::save(&draft, &path).unwrap();
    assert_eq!(storage::open(&path).unwrap(), draft);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn what_cannot_be_saved_leaves_the_old_letter() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone/letter.ron");
    let sentence = storage::save(&draft(), &gone).unwrap_err().to_string();
    assert!(sentence.contains("nothing there has changed"), "{sentence}");
    // A folder in the place of the file: the rename fails after everything was written.
    let taken = folder.path().join("taken.ron");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("inside"), "kept").unwrap();
    storage::save(&draft(), &taken).unwrap_err();
    assert_eq!(fs::read_to_string(taken.join("inside")).unwrap(), "kept");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn a_saved_letter_keeps_the_rights_of_the_old_one() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.ron");
    fs::write(&path, "").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    storage::save(&draft(), &path).unwrap();
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o664
    );
}
