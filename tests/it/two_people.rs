//! Several programs on one folder, as processes of the system: each person makes edits, saves, compares what has
//! changed meanwhile, and takes letters over. Every edit that was said to be saved is in the letter at the end.
//! The same with turns by chance at every step of the disk, and with far more edits, is in `storage/proofs`.

use chrono::{DateTime, Utc};
use circular_desk::draft::Draft;
use circular_desk::letter::text::{Run, Text, TextId, Wording};
use circular_desk::storage::SaveError;
use circular_desk::storage::backup::Description;
use circular_desk::storage::cabinet::{Cabinet, Meanwhile, Over};
use circular_desk::storage::side_file::{Asked, SideFile};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// By which a program learns that it is one of those, where the letter is, and who works at it.
const FOLDER: &str = "CIRCULAR_DESK_TEST_FOLDER";
const PERSON: &str = "CIRCULAR_DESK_TEST_PERSON";

/// The people, and the edits that each makes.
const PEOPLE: [&str; 3] = ["Ana", "Bo", "Cy"];
const EDITS: usize = 40;

fn draft(marks: &BTreeSet<String>) -> Draft {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/v1/liaison-statement.ron");
    let mut draft = circular_desk::storage::open(&file).unwrap();
    let marks: Vec<_> = marks.iter().map(String::as_str).collect();
    draft.letter.salutation = Some(Text {
        id: TextId(9000),
        wording: Wording::Own {
            runs: vec![Run::plain(&format!("begun {}", marks.join(" ")))],
            departed_from: Vec::new(),
        },
    });
    draft
}

fn marks(draft: &Draft) -> BTreeSet<String> {
    let runs = draft.letter.salutation.as_ref().unwrap().own_runs();
    match runs {
        Some([Run::Words { text, .. }]) => text.split(' ').skip(1).map(str::to_owned).collect(),
        other => panic!("{other:?}"),
    }
}

fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Not a test of its own: the programs that the other test starts.
#[test]
fn a_person_at_a_program() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let person = std::env::var(PERSON).unwrap();
    let (folder, letter) = (Path::new(&folder), Path::new(&folder).join("letter.ron"));
    let home = folder.join(&person);
    let process = std::process::id();
    let cabinet = Cabinet::new(Some(&home), &person, process, |_| Description::default());
    let mut saved = BTreeSet::new();
    let mut side: Option<SideFile> = None;
    for edit in 0..EDITS {
        // Every fifth edit is made after the letter was closed and opened again.
        if edit % 5 == 0 {
            drop(side.take());
            if let Asked::Ours(file) = cabinet.ask(&letter, now()) {
                side = Some(file);
            }
        }
        let opened = cabinet.open(&letter).unwrap();
        let mut shown = marks(&opened.draft);
        let mark = format!("{person}{edit}");
        shown.insert(mark.clone());
        let mut over = Over::Seen(opened.stamp);
        for attempt in 0.. {
            assert!(attempt < 1000, "{person} never saves");
            match cabinet.save(&draft(&shown), &letter, &over, side.as_ref(), now()) {
                Ok(done) => {
                    assert!(done.faults.is_empty(), "{:?}", done.faults);
                    saved.insert(mark);
                    break;
                }
                Err(SaveError::ChangedMeanwhile { meanwhile, .. }) => {
                    let Meanwhile::Letter(theirs) = *meanwhile else {
                        panic!("{meanwhile:?}");
                    };
                    shown.extend(marks(&theirs.draft));
                    over = Over::Seen(theirs.stamp);
                }
                Err(SaveError::OpenElsewhere { elsewhere, .. }) => {
                    side = None;
                    std::thread::sleep(std::time::Duration::from_millis(attempt % 7));
                    if attempt % 3 == 2
                        && let Asked::Ours(file) = cabinet.take_over(&letter, &elsewhere, now())
                    {
                        side = Some(file);
                    }
                }
                // Taken over in the very moment, or others write all the time: once more.
                Err(SaveError::Unwritable { .. }) => {}
                Err(error) => panic!("{error}"),
            }
        }
    }
    let saved: Vec<_> = saved.into_iter().collect();
    fs::write(home.join("saved"), saved.join(" ")).unwrap();
}

struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // Also when the test fails.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn three_programs_on_one_folder_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let letter = folder.path().join("letter.ron");
    circular_desk::storage::save(&draft(&BTreeSet::new()), &letter).unwrap();
    let programs = PEOPLE.map(|person| {
        fs::create_dir(folder.path().join(person)).unwrap();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "two_people::a_person_at_a_program"])
            .env(FOLDER, folder.path())
            .env(PERSON, person)
            .stdout(Stdio::null());
        Program(command.spawn().unwrap())
    });
    for mut program in programs {
        assert!(program.0.wait().unwrap().success());
    }
    let there = marks(&circular_desk::storage::open(&letter).unwrap());
    for person in PEOPLE {
        let saved = fs::read_to_string(folder.path().join(person).join("saved")).unwrap();
        let saved: BTreeSet<_> = saved.split(' ').map(str::to_owned).collect();
        assert_eq!(saved.len(), EDITS);
        let lost: Vec<_> = saved.difference(&there).collect();
        assert!(lost.is_empty(), "of {person}: {lost:?}");
    }
    // Neither side files nor anything half written stays behind.
    let names = fs::read_dir(folder.path()).unwrap();
    assert_eq!(names.count(), 1 + PEOPLE.len());
}
