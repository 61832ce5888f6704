//! The journal: what a program that was killed leaves behind is found whole, what a running one
//! writes is left alone, and what is damaged is reported.

use circular_desk::draft::Draft;
use circular_desk::kind::{Beginning, kinds};
use circular_desk::letter::text::{Run, Text, TextId, Wording};
use circular_desk::storage::journal::{About, Journal, LeftBehind, left_behind};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// By which the program that is killed learns that it is that, and where to write.
const FOLDER: &str = "CIRCULAR_DESK_TEST_JOURNAL";

/// A letter whose salutation says which one it is.
fn draft(number: u32) -> Draft {
    let kind = kinds()
        .unwrap()
        .into_iter()
        .find(|kind| kind.id == "collective-letter");
    let known = Beginning {
        group: Some("12".parse().unwrap()),
        ..Beginning::default()
    };
    let mut draft = Draft::begin(kind.unwrap().begin(&known).unwrap());
    draft.letter.salutation = Some(Text {
        id: TextId(9000),
        wording: Wording::Own {
            runs: vec![Run::plain(&format!(
                "Number {number} {}",
                "x".repeat(20_000)
            ))],
            departed_from: Vec::new(),
        },
    });
    draft
}

fn number(draft: &Draft) -> u32 {
    match draft.letter.salutation.as_ref().unwrap().own_runs() {
        Some([Run::Words { text, .. }]) => {
            assert_eq!(text.len(), 20_000 + text.find('x').unwrap());
            text.split(' ').nth(1).unwrap().parse().unwrap()
        }
        other => panic!("{other:?}"),
    }
}

fn about(second: u32) -> About {
    About {
        letter: Some("/letters/“one”.ron".into()),
        title: "TSB Collective letter 12/12\nnew".to_owned(),
        stamp: None,
        session: "4711".to_owned(),
        at: format!("2026-11-20T10:30:{:02}Z", second % 60)
            .parse()
            .unwrap(),
    }
}

/// Drafts of programs that were killed; our own temporary folders are private, so all is ours.
fn found(folder: &Path) -> Vec<LeftBehind> {
    left_behind(folder).unwrap()
}

/// Not a test of its own: it is what the other tests kill.
#[test]
fn a_program_that_writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let journal = Journal::begin(Path::new(&folder)).unwrap();
    for number in 0.. {
        journal.write(&draft(number), &about(number)).unwrap();
    }
}

struct Program(Child);

impl Program {
    fn start(folder: &Path) -> Program {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args([
                "--exact",
                "journal::a_program_that_writes_until_it_is_killed",
            ])
            .env(FOLDER, folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Program(command.spawn().unwrap())
    }

    fn kill(self) {}
}

impl Drop for Program {
    fn drop(&mut self) {
        // Also when a test fails, or it would write for ever.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn drafts(folder: &Path) -> Vec<PathBuf> {
    let mut drafts = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let draft = entry.unwrap().path().join("draft.ron");
        if draft.exists() {
            drafts.push(draft);
        }
    }
    drafts
}

fn wait_for_drafts(folder: &Path, count: usize) {
    let begun = Instant::now();
    while drafts(folder).len() < count {
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "nothing is written"
        );
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn a_program_killed_in_the_middle_of_writing_leaves_a_whole_draft() {
    for pause in [0, 1, 3, 7, 11, 19, 31] {
        let folder = tempfile::tempdir().unwrap();
        let program = Program::start(folder.path());
        wait_for_drafts(folder.path(), 1);
        std::thread::sleep(Duration::from_millis(pause));
        program.kill();
        let mut found = found(folder.path());
        assert_eq!(found.len(), 1);
        let one = found.remove(0);
        let number = number(one.draft.as_ref().unwrap());
        assert_eq!(one.about, Some(about(number)));
        one.discard().unwrap();
        assert!(drafts(folder.path()).is_empty());
        // Not even what was being written when it was killed.
        let rest: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(rest.len(), 1, "{rest:?}");
    }
}

#[test]
fn what_a_running_program_writes_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (Program::start(folder.path()), Program::start(folder.path()));
    wait_for_drafts(folder.path(), 2);
    let own = Journal::begin(folder.path()).unwrap();
    own.write(&draft(1), &about(1)).unwrap();
    for _ in 0..20 {
        assert!(found(folder.path()).is_empty());
    }
    first.kill();
    let left = found(folder.path());
    assert_eq!(left.len(), 1);
    left.into_iter().for_each(|one| one.discard().unwrap());
    assert!(found(folder.path()).is_empty());
    assert_eq!(drafts(folder.path()).len(), 2);
    own.finish().unwrap();
    assert_eq!(drafts(folder.path()).len(), 1);
    second.kill();
    assert_eq!(found(folder.path()).len(), 1);
}

#[test]
fn a_letter_that_was_never_saved_is_found_too() {
    let folder = tempfile::tempdir().unwrap();
    for second in [3, 5, 4] {
        let journal = Journal::begin(folder.path()).unwrap();
        let about = About {
            letter: None,
            ..about(second)
        };
        journal.write(&draft(0), &about).unwrap();
        journal.write(&draft(second), &about).unwrap();
    }
    let found = found(folder.path());
    // The latest first, each as it was written last.
    let numbers: Vec<_> = found
        .iter()
        .map(|one| number(one.draft.as_ref().unwrap()))
        .collect();
    assert_eq!(numbers, [5, 4, 3]);
    assert!(
        found
            .iter()
            .all(|one| one.about.as_ref().unwrap().letter.is_none())
    );
    assert_eq!(*found[0].draft.as_ref().unwrap(), draft(5));
}

#[test]
fn a_journal_in_which_nothing_was_written_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    assert!(found(&folder.path().join("nowhere")).is_empty());
    drop(Journal::begin(folder.path()).unwrap());
    fs::create_dir(folder.path().join("letters of mine")).unwrap();
    fs::write(folder.path().join("letter-from-a-friend"), "kept").unwrap();
    assert!(found(folder.path()).is_empty());
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, [".lock", "letter-from-a-friend", "letters of mine"]);
}

#[test]
fn a_damaged_draft_is_reported_and_stays() {
    for (damage, says) in [
        (&b"(title: \"whole\")\n\xFF\xFE"[..], "UTF-8"),
        (b"", "not a letter file"),
        (b"(title: \"half\"", "not a letter file"),
        (b"(title: \"whole\")\n(version: 1, letter: (", "line "),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::begin(folder.path()).unwrap();
        journal.write(&draft(1), &about(1)).unwrap();
        drop(journal);
        fs::write(&drafts(folder.path())[0], damage).unwrap();
        let mut found = found(folder.path());
        assert_eq!(found.len(), 1);
        let one = found.remove(0);
        let sentence = one.draft.as_ref().unwrap_err().to_string();
        assert!(sentence.contains(says), "{sentence}");
        let title = one.about.as_ref().map(|about| about.title.as_str());
        let whole = damage.starts_with(b"(title: \"whole\")");
        assert_eq!(title, whole.then_some("whole"));
        assert_eq!(fs::read(one.file()).unwrap(), damage);
        drop(one);
        assert_eq!(left_behind(folder.path()).unwrap().len(), 1);
    }
}

#[test]
fn what_cannot_be_written_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let sentence = Journal::begin(&file).unwrap_err().to_string();
    assert!(
        sentence.contains("would not survive a crash") && sentence.contains("file"),
        "{sentence}"
    );
    let journal = Journal::begin(folder.path()).unwrap();
    journal.write(&draft(1), &about(1)).unwrap();
    let path = drafts(folder.path()).remove(0);
    // A folder in the place of the draft: the last step of writing fails.
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let sentence = journal.write(&draft(2), &about(2)).unwrap_err().to_string();
    assert!(sentence.contains("last changes"), "{sentence}");
    journal.finish().unwrap();
}
