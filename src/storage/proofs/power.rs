//! The power is cut at every step of every operation, and of days of work: afterwards every file is the old or
//! the new one, whole; what was said to be saved is there; and what was replaced is in a backup.

use super::{HOME, LETTER, SHARE, cabinet, disk, draft, file, minute, words};
use crate::storage::cabinet::{Cabinet, Over, SaveFault};
use crate::storage::disk::memory::{Chance, Fault, Memory};
use crate::storage::journal::{About, Journal, left_behind_on};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// As many drives lose what was not synced in as many ways after each cut.
const WAYS: u64 = 6;

/// The versions that a day of work makes.
const HIGHEST: u32 = 8;

/// What a day of work has said to the person: the numbers of versions that were confirmed.
#[derive(Default)]
struct Said {
    saved: Option<u32>,
    journalled: Option<u32>,
}

/// Opens, edits, writes the journal and saves, until the power is cut or the versions are at an end.
fn work(disk: &Memory, process: u32, chance: &mut Chance, versions: u32, said: &mut Said) {
    let cabinet = cabinet(disk, process);
    let Ok(opened) = cabinet.open(Path::new(LETTER)) else {
        return;
    };
    let mut number: u32 = words(&opened.draft).parse().unwrap();
    let mut over = Over::Seen(opened.stamp);
    let asked = cabinet.ask(Path::new(LETTER), minute(0));
    let side = match asked {
        crate::storage::side_file::Asked::Ours(side) => Some(side),
        _ => None,
    };
    let journals = PathBuf::from(format!("{HOME}/journal"));
    let mut journal: Option<Journal> = None;
    for _ in 0..versions {
        number += 1;
        let draft = draft(&number.to_string());
        let at = minute(u64::from(number));
        // Most of what is typed reaches the journal before it is saved, not all of it is saved.
        if chance.below(4) > 0 {
            if journal.is_none() {
                journal = Journal::begin_on(&disk.disk(), &journals).ok();
            }
            let about = About {
                at,
                ..About::default()
            };
            if let Some(journal) = &journal
                && journal.write(&draft, &about).is_ok()
            {
                said.journalled = Some(number);
            }
        }
        if chance.below(3) > 0 {
            match cabinet.save(&draft, Path::new(LETTER), &over, side.as_ref(), at) {
                Err(_) => return,
                Ok(saved) => {
                    let sure = |fault: &SaveFault| matches!(fault, SaveFault::Backup(_));
                    if saved.faults.iter().all(sure) {
                        said.saved = Some(number);
                    }
                    over = Over::Seen(saved.stamp);
                }
            }
            if let Some(journal) = journal.take() {
                said.journalled = None;
                let _ = journal.finish();
            }
        }
    }
}

/// What is there after the power was cut; `Err` says what is lost.
fn look(after: &Memory, said: &Said) -> Result<(), String> {
    static VERSIONS: LazyLock<Vec<(u32, Vec<u8>)>> = LazyLock::new(|| {
        let versions = (1..=HIGHEST).map(|number| (number, file(&draft(&number.to_string()))));
        versions.collect()
    });
    let there = after.holds(LETTER).ok_or("the letter is gone")?;
    let found = VERSIONS.iter().find(|(_, bytes)| *bytes == there);
    let (number, _) = found.ok_or("the letter is damaged")?;
    if said.saved.is_some_and(|saved| *number < saved) {
        return Err(format!(
            "{:?} was said to be saved, and {number} is there",
            said.saved
        ));
    }
    let journals = PathBuf::from(format!("{HOME}/journal"));
    let left = left_behind_on(&after.disk(), &journals).map_err(|error| error.to_string())?;
    let mut newest = None;
    for one in &left {
        let draft = one
            .draft
            .as_ref()
            .map_err(|error| format!("a journal: {error}"))?;
        newest = newest.max(words(draft).parse::<u32>().ok());
    }
    if said.journalled > newest.max(Some(*number)) {
        return Err(format!(
            "{:?} was in the journal, and {newest:?} is",
            said.journalled
        ));
    }
    // The version before it that was in the file is in a backup, and all backups that are offered are whole.
    let cabinet = cabinet(after, 99);
    let backups = cabinet
        .backups(Path::new(LETTER))
        .map_err(|error| error.to_string())?;
    for backup in &backups {
        cabinet
            .read(backup)
            .map_err(|error| format!("a backup: {error}"))?;
    }
    Ok(())
}

fn begun() -> Memory {
    let disk = disk();
    disk.file(LETTER, &file(&draft("1")));
    disk
}

/// A day of work on a disk whose power is cut after so many steps, then the next day.
fn schedule(seed: u64, fault: Option<Fault>) -> Result<bool, String> {
    let mut chance = Chance::new(seed);
    let disk = begun();
    if let Some(fault) = fault {
        disk.fail(fault);
    }
    let mut said = Said::default();
    disk.cut_after(5 + chance.below(250) as u64);
    work(&disk, 1, &mut chance, HIGHEST - 1, &mut said);
    let after = disk.after_the_cut(&mut chance);
    after.end(1);
    look(&after, &said)?;
    // The next day: the side file of a program that runs no longer keeps nobody out.
    let next = cabinet(&after, 2);
    let opened = next
        .open(Path::new(LETTER))
        .map_err(|error| error.to_string())?;
    let over = Over::Seen(opened.stamp);
    let saved = next.save(&draft("9"), Path::new(LETTER), &over, None, minute(100));
    let saved = saved.map_err(|error| format!("the next day: {error}"))?;
    if !saved.faults.is_empty() {
        return Err(format!("the next day: {:?}", saved.faults));
    }
    match after.names(SHARE) == ["one.ron"] {
        true => Ok(said.saved.is_some() || said.journalled.is_some()),
        false => Err(format!("half written: {:?}", after.names(SHARE))),
    }
}

#[test]
fn a_thousand_days_that_end_with_the_power_cut() {
    let mut with_work = 0;
    for seed in 0..1000 {
        match schedule(seed, None) {
            Ok(worked) => with_work += u32::from(worked),
            Err(lost) => panic!("seed {seed}: {lost}"),
        }
    }
    assert!(with_work > 600, "{with_work}");
}

/// The tests above can fail: where drives only say that they have synced, they find what is lost.
#[test]
fn a_disk_that_lies_is_found_out() {
    let lost: Vec<_> = (0..200)
        .filter_map(|seed| schedule(seed, Some(Fault::Lies)).err())
        .collect();
    for what in ["damaged", "was said to be saved", "was in the journal"] {
        assert!(
            lost.iter().any(|lost| lost.contains(what)),
            "{what}: {lost:?}"
        );
    }
}

/// An operation on a letter whose first version is there.
type Operation = fn(&Memory, &Cabinet, &Over) -> bool;

fn operations() -> [(&'static str, Operation); 3] {
    fn save(cabinet: &Cabinet, words: &str, over: &Over) -> Option<Over> {
        let saved = cabinet
            .save(&draft(words), Path::new(LETTER), over, None, minute(2))
            .ok()?;
        saved.faults.is_empty().then_some(Over::Seen(saved.stamp))
    }
    [
        ("saved", |_, cabinet, over| {
            save(cabinet, "2", over).is_some()
        }),
        ("saved twice", |_, cabinet, over| {
            let second = save(cabinet, "2", over);
            second.and_then(|over| save(cabinet, "3", &over)).is_some()
        }),
        ("taken over and saved", |_, cabinet, over| {
            let Some(seen) = cabinet.open_elsewhere(Path::new(LETTER)) else {
                return save(cabinet, "2", over).is_some();
            };
            let taken = cabinet.take_over(Path::new(LETTER), &seen, minute(1));
            save(cabinet, "2", over).is_some()
                && matches!(taken, crate::storage::side_file::Asked::Ours(_))
        }),
    ]
}

#[test]
fn the_power_cut_at_every_step_leaves_the_old_or_the_new_letter_and_the_old_one_in_a_backup() {
    let mut cuts = 0;
    let versions = ["1", "2", "3"].map(|words| file(&draft(words)));
    for (name, operation) in operations() {
        for steps in 0.. {
            let mut done = false;
            for way in 0..WAYS {
                let disk = begun();
                let cabinet = cabinet(&disk, 1);
                let over = Over::Seen(cabinet.open(Path::new(LETTER)).unwrap().stamp);
                disk.cut_after(steps);
                done = operation(&disk, &cabinet, &over);
                let after = disk.after_the_cut(&mut Chance::new(steps * WAYS + way));
                cuts += 1;
                let there = after.holds(LETTER);
                let number = versions.iter().position(|one| there.as_ref() == Some(one));
                let number = number.unwrap_or_else(|| panic!("{name}, {steps}, {way}: damaged"));
                let reader = super::cabinet(&after, 2);
                let backups = reader.backups(Path::new(LETTER)).unwrap();
                let kept: Vec<_> = (backups.iter())
                    .map(|backup| words(&reader.read(backup).unwrap()))
                    .collect();
                // Whatever has been replaced is kept.
                for older in 1..=number {
                    let older = older.to_string();
                    assert!(
                        kept.contains(&older),
                        "{name}, {steps}, {way}: {older} is lost: {kept:?}"
                    );
                }
                if done {
                    assert!(
                        number > 0,
                        "{name}, {steps}, {way}: it was said to be saved"
                    );
                }
            }
            if done {
                break;
            }
        }
    }
    println!("{cuts} cuts");
    assert!(cuts > 500, "{cuts}");
}
