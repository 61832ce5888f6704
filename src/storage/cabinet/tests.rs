//! What a person meets: a letter that is open elsewhere, has changed meanwhile, or can only be looked at. On the
//! disks of this machine.

use super::*;
use crate::storage::save;
use std::fs;
use std::process::Command;

fn draft(place: &str) -> Draft {
    let text = include_str!("../../../tests/files/v1/liaison-statement.ron");
    let mut draft = crate::storage::read(text, Path::new("letter.ron")).unwrap();
    draft.letter.kind = place.to_owned();
    draft
}

fn describe(draft: &Draft) -> Description {
    Description {
        title: draft.letter.kind.clone(),
        ..Description::default()
    }
}

fn now(minute: u32) -> DateTime<Utc> {
    format!("2026-11-20T09:{minute:02}:00Z").parse().unwrap()
}

struct Office {
    folder: tempfile::TempDir,
    letter: PathBuf,
}

impl Office {
    fn new() -> Office {
        let folder = tempfile::tempdir().unwrap();
        let letter = folder.path().join("letter.ron");
        save(&draft("first"), &letter).unwrap();
        Office { folder, letter }
    }

    fn cabinet(&self, person: &str, host: &str, process: u32) -> Cabinet {
        let who = Holder {
            person: person.to_owned(),
            host: host.to_owned(),
            process,
            ..Holder::default()
        };
        let home = self.folder.path().join(person);
        Cabinet::on(Arc::new(disk::System), Some(&home), who, describe)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn ours(asked: Asked) -> SideFile {
    match asked {
        Asked::Ours(file) => file,
        other => panic!("{other:?}"),
    }
}

fn elsewhere(asked: Asked) -> Elsewhere {
    match asked {
        Asked::Elsewhere(other) => other,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_letter_says_who_has_it_open_until_it_is_closed() {
    let office = Office::new();
    let (ana, bo) = (
        office.cabinet("Ana", "front", 1),
        office.cabinet("Bo", "archive", 1),
    );
    let hers = ours(ana.ask(&office.letter, now(1)));
    assert_eq!(office.names(), [".~lock.letter.ron#", "letter.ron"]);
    let seen = elsewhere(bo.ask(&office.letter, now(2)));
    let holder = seen.holder.as_ref().unwrap();
    assert_eq!(
        (holder.person.as_str(), holder.host.as_str()),
        ("Ana", "front")
    );
    assert_eq!(holder.since, now(1));
    // It can be looked at all the same, and saved elsewhere, but not in its place.
    let opened = bo.open(&office.letter).unwrap();
    assert_eq!(opened.draft, draft("first"));
    let over = Over::Seen(opened.stamp);
    let refused = bo
        .save(&draft("his"), &office.letter, &over, None, now(3))
        .unwrap_err();
    assert!(
        refused.to_string().contains("open elsewhere (Ana, front"),
        "{refused}"
    );
    let copy = office.folder.path().join("copy.ron");
    bo.save(&draft("his"), &copy, &Over::Nothing, None, now(3))
        .unwrap();
    drop(hers);
    assert!(bo.open_elsewhere(&office.letter).is_none());
    bo.save(&draft("his"), &office.letter, &over, None, now(4))
        .unwrap();
    assert_eq!(office.names(), ["Bo", "copy.ron", "letter.ron"]);
}

#[test]
fn who_has_lost_a_letter_learns_of_it_when_saving() {
    let office = Office::new();
    let (ana, bo) = (
        office.cabinet("Ana", "front", 1),
        office.cabinet("Bo", "archive", 1),
    );
    let hers = ours(ana.ask(&office.letter, now(1)));
    let opened = ana.open(&office.letter).unwrap();
    let seen = elsewhere(bo.ask(&office.letter, now(2)));
    let his = ours(bo.take_over(&office.letter, &seen, now(3)));
    let over = Over::Seen(opened.stamp);
    let refused = ana.save(&draft("hers"), &office.letter, &over, Some(&hers), now(4));
    let SaveError::OpenElsewhere { elsewhere, .. } = refused.unwrap_err() else {
        panic!();
    };
    assert_eq!(elsewhere.holder.as_ref().unwrap().person, "Bo");
    // What is taken over is what was seen, not whoever came later.
    let cy = office.cabinet("Cy", "front", 3);
    let late = cy.take_over(&office.letter, &seen, now(5));
    assert!(matches!(late, Asked::Elsewhere(other) if other == *elsewhere));
    // Closing does not take it from him.
    drop(hers);
    assert!(his.hold().is_ok());
    bo.save(&draft("his"), &office.letter, &over, Some(&his), now(6))
        .unwrap();
    // She takes it back, and is told that it has changed.
    let again = ours(ana.take_over(&office.letter, &elsewhere, now(7)));
    let changed = ana.save(&draft("hers"), &office.letter, &over, Some(&again), now(8));
    let SaveError::ChangedMeanwhile { meanwhile, .. } = changed.unwrap_err() else {
        panic!();
    };
    let Meanwhile::Letter(theirs) = *meanwhile else {
        panic!();
    };
    assert_eq!(theirs.draft, draft("his"));
    let over = Over::Seen(theirs.stamp);
    let saved = ana
        .save(&draft("both"), &office.letter, &over, Some(&again), now(9))
        .unwrap();
    assert!(saved.faults.is_empty());
    let titles: Vec<_> = (ana.backups(&office.letter).unwrap().into_iter())
        .map(|backup| backup.description.title)
        .collect();
    assert_eq!(titles, ["both", "his"]);
}

#[test]
fn a_program_that_runs_no_longer_keeps_nobody_out() {
    let office = Office::new();
    let mut child = Command::new(std::env::current_exe().unwrap());
    let mut child = child
        .arg("--list")
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let ended = child.id();
    child.wait().unwrap();
    let host = disk::host();
    let left = |process: u32, host: &str| {
        let words = format!("(person:\"Ana\",host:{host:?},process:{process},number:999999)");
        fs::write(office.folder.path().join(".~lock.letter.ron#"), words).unwrap();
    };
    let bo = office.cabinet("Bo", &host, std::process::id());
    left(ended, &host);
    assert!(cfg!(not(unix)) || bo.open_elsewhere(&office.letter).is_none());
    if cfg!(unix) {
        drop(ours(bo.ask(&office.letter, now(1))));
    }
    // One of our own that we do not hold could only not be removed.
    left(std::process::id(), &host);
    drop(ours(bo.ask(&office.letter, now(1))));
    // Of another machine nobody knows.
    left(ended, "another machine");
    elsewhere(bo.ask(&office.letter, now(1)));
    // Half a side file is waited for, then replaced; what another program has written there is not.
    let side = office.folder.path().join(".~lock.letter.ron#");
    for half in ["", "\0\0\0\0", "(person:\"An"] {
        fs::write(&side, half).unwrap();
        drop(ours(bo.ask(&office.letter, now(1))));
        assert!(!side.exists(), "{half:?}");
    }
    fs::write(&side, ",ana,front,20.11.2026 09:01,file:///home/ana;").unwrap();
    let seen = elsewhere(bo.ask(&office.letter, now(1)));
    assert!(seen.holder.is_none());
    drop(ours(bo.take_over(&office.letter, &seen, now(2))));
}

#[test]
fn a_file_that_was_only_touched_has_not_changed() {
    let office = Office::new();
    let ana = office.cabinet("Ana", "front", 1);
    let opened = ana.open(&office.letter).unwrap();
    let bytes = fs::read(&office.letter).unwrap();
    fs::remove_file(&office.letter).unwrap();
    let over = Over::Seen(opened.stamp);
    let gone = ana
        .save(&draft("hers"), &office.letter, &over, None, now(1))
        .unwrap_err();
    assert!(gone.to_string().contains("is gone"), "{gone}");
    assert!(!office.letter.exists());
    fs::write(&office.letter, bytes).unwrap();
    let saved = ana
        .save(&draft("hers"), &office.letter, &over, None, now(1))
        .unwrap();
    // What is saved can be saved over, with the stamp that was given back.
    let over = Over::Seen(saved.stamp);
    ana.save(&draft("again"), &office.letter, &over, None, now(2))
        .unwrap();
    let there = ana.save(&draft("new"), &office.letter, &Over::Nothing, None, now(3));
    assert!(matches!(there, Err(SaveError::ChangedMeanwhile { .. })));
    ana.save(&draft("new"), &office.letter, &Over::Whatever, None, now(4))
        .unwrap();
    assert_eq!(ana.backups(&office.letter).unwrap().len(), 4);
}

#[test]
fn a_letter_that_another_program_has_changed_is_said_to_be() {
    let office = Office::new();
    let ana = office.cabinet("Ana", "front", 1);
    assert!(!ana.open(&office.letter).unwrap().altered);
    let text = fs::read_to_string(&office.letter).unwrap();
    fs::write(&office.letter, text.replace("\n", "\r\n")).unwrap();
    assert!(
        !ana.open(&office.letter).unwrap().altered,
        "only its line ends"
    );
    fs::write(&office.letter, text.replace("\"first\"", "\"firsd\"")).unwrap();
    let opened = ana.open(&office.letter).unwrap();
    assert!(opened.altered && opened.draft == draft("firsd"));
    // Files without a seal, older or written by hand, are as good as any.
    fs::write(&office.letter, write(&draft("hand")).unwrap()).unwrap();
    assert!(!ana.open(&office.letter).unwrap().altered);
}

#[cfg(unix)]
#[test]
fn links_and_long_names_are_no_obstacle() {
    let office = Office::new();
    let ana = office.cabinet("Ana", "front", 1);
    let link = office.folder.path().join("link.ron");
    std::os::unix::fs::symlink(&office.letter, &link).unwrap();
    let held = ours(ana.ask(&link, now(1)));
    elsewhere(
        office
            .cabinet("Bo", "archive", 1)
            .ask(&office.letter, now(1)),
    );
    ana.save(
        &draft("second"),
        &office.letter,
        &Over::Whatever,
        Some(&held),
        now(2),
    )
    .unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(ana.open(&link).unwrap().draft, draft("second"));
    drop(held);
    let long = office
        .folder
        .path()
        .join(format!("{}.ron", "长".repeat(80)));
    let saved = ana
        .save(&draft("long"), &long, &Over::Nothing, None, now(3))
        .unwrap();
    let held = ours(ana.ask(&long, now(4)));
    let over = Over::Seen(saved.stamp);
    ana.save(&draft("longer"), &long, &over, Some(&held), now(5))
        .unwrap();
    drop(held);
    assert_eq!(office.names().len(), 4, "{:?}", office.names());
}

#[test]
fn where_nothing_is_remembered_there_are_no_backups_and_no_complaint() {
    let office = Office::new();
    let who = Holder::default();
    let nobody = Cabinet::on(Arc::new(disk::System), None, who, describe);
    let saved = nobody.save(
        &draft("second"),
        &office.letter,
        &Over::Whatever,
        None,
        now(1),
    );
    assert!(saved.unwrap().faults.is_empty());
    assert!(nobody.backups(&office.letter).unwrap().is_empty());
    assert!(nobody.newest_good(&office.letter).is_none());
}
