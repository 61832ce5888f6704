//! Every operation on a disk of which every single step fails in every way, and on disks that are full, forbid,
//! or are not there: what was there is there, nothing older is lost, and the sentence names the thing and the
//! way out.

use super::{HOME, LETTER, SHARE, cabinet, disk, draft, file, minute};
use crate::storage::cabinet::{Cabinet, Over, SaveFault, Saved};
use crate::storage::disk::Disk;
use crate::storage::disk::memory::{Fault, Memory};
use crate::storage::journal::{About, Journal, left_behind_on};
use crate::storage::office::word_list::WordList;
use crate::storage::office::{OfficeError, open_on, update_on};
use crate::storage::several::put_all_on;
use crate::storage::side_file::{Asked, SideFile};
use crate::storage::{SaveError, replace};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// In which ways a step fails.
const KINDS: [ErrorKind; 9] = [
    ErrorKind::StorageFull,
    ErrorKind::PermissionDenied,
    ErrorKind::ReadOnlyFilesystem,
    ErrorKind::NotFound,
    ErrorKind::AlreadyExists,
    ErrorKind::NotConnected,
    ErrorKind::TimedOut,
    ErrorKind::Unsupported,
    ErrorKind::Other,
];

/// One of them in every sentence that says that something was not done.
const WAYS_OUT: [&str; 9] = [
    "choose",
    "look whether",
    "ask whoever",
    "try again",
    "make room",
    "under another name",
    "save the letter",
    "set aside",
    "stays as it is",
];

/// The disks on which everything is tried: those that fail at one step or from one on, and those that are ill.
fn faults(steps: u64) -> Vec<Fault> {
    let mut faults = vec![
        Fault::ReadOnly,
        Fault::Denied("/".into()),
        Fault::Denied(SHARE.into()),
        Fault::Denied(HOME.into()),
        Fault::NoRename,
        Fault::NoSync,
        Fault::NoFolderSync,
        Fault::Gone("/share".into()),
        Fault::Gone(SHARE.into()),
        Fault::Gone(HOME.into()),
        Fault::Unplugged("/share".into()),
        Fault::Unplugged("/home".into()),
    ];
    // No room at all, for the side file, for half a letter, for the backup and not the letter.
    faults.extend([0, 50, 200, 1000, 2500, 3000, 5000, 6000, 8000].map(Fault::Full));
    for step in 0..steps {
        faults.extend(KINDS.map(|kind| Fault::Step(step, kind)));
        // All of them over the steps, three at each.
        let at = usize::try_from(step).unwrap();
        let kinds = KINDS
            .iter()
            .cycle()
            .skip(at % KINDS.len())
            .step_by(4)
            .take(3);
        faults.extend(kinds.map(|kind| Fault::From(step, *kind)));
    }
    faults
}

fn says(sentence: &str, path: &str, context: &str) {
    assert!(sentence.contains(path), "{context}: {sentence}");
    let way_out = WAYS_OUT.iter().any(|way| sentence.contains(way));
    assert!(way_out, "{context}: no way out in “{sentence}”");
}

/// What a backup holds, without the line that describes it.
fn kept(disk: &Memory) -> Vec<Vec<u8>> {
    let backups = format!("{HOME}/backups");
    let mut kept = Vec::new();
    for folder in disk.names(&backups) {
        let folder = format!("{backups}/{folder}");
        for name in disk
            .names(&folder)
            .iter()
            .filter(|name| name.starts_with("2026"))
        {
            let bytes = disk.holds(&format!("{folder}/{name}")).unwrap();
            let begins = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
            kept.push(bytes[begins..].to_vec());
        }
    }
    kept
}

/// A way to save the third version of a letter of which two are kept, and the second is there.
type Save = fn(&Cabinet, &Over, Option<&SideFile>) -> Result<Saved, SaveError>;

fn saves() -> [(&'static str, bool, Save); 4] {
    fn plain(cabinet: &Cabinet, over: &Over, side: Option<&SideFile>) -> Result<Saved, SaveError> {
        cabinet.save(&draft("third"), Path::new(LETTER), over, side, minute(3))
    }
    fn whatever(cabinet: &Cabinet, _: &Over, side: Option<&SideFile>) -> Result<Saved, SaveError> {
        plain(cabinet, &Over::Whatever, side)
    }
    [
        ("saved with its side file", true, plain),
        ("saved without", false, plain),
        ("replaced with its side file", true, whatever),
        ("replaced without", false, whatever),
    ]
}

/// A letter that was saved twice, by a program that kept no backup of the second: a colleague’s.
fn begun() -> (Memory, Cabinet, Over) {
    let disk = disk();
    let cabinet = cabinet(&disk, 1);
    let saved = cabinet.save(
        &draft("first"),
        Path::new(LETTER),
        &Over::Nothing,
        None,
        minute(1),
    );
    assert!(saved.unwrap().faults.is_empty());
    disk.file(LETTER, &file(&draft("second")));
    let over = Over::Seen(cabinet.open(Path::new(LETTER)).unwrap().stamp);
    (disk, cabinet, over)
}

#[test]
fn a_letter_is_saved_or_as_it_was_and_nothing_older_is_lost() {
    let (mut refused, mut saved, mut tried) = (0, 0, 0);
    let (model, _, over) = begun();
    let begun = || {
        let disk = model.copy();
        let cabinet = cabinet(&disk, 1);
        (disk, cabinet, over.clone())
    };
    let [first, second, third] = ["first", "second", "third"].map(|words| file(&draft(words)));
    for (name, with_side_file, save) in saves() {
        let steps = {
            let (disk, cabinet, over) = begun();
            let side = with_side_file.then(|| cabinet.ask(Path::new(LETTER), minute(2)));
            let side = side.map(ours);
            disk.count();
            save(&cabinet, &over, side.as_ref()).unwrap();
            disk.count()
        };
        for fault in faults(steps) {
            let context = format!("{name}, {fault:?}");
            tried += 1;
            let (disk, cabinet, over) = begun();
            let side = with_side_file.then(|| cabinet.ask(Path::new(LETTER), minute(2)));
            let side = side.map(ours);
            disk.fail(fault.clone());
            let result = save(&cabinet, &over, side.as_ref());
            disk.mend();
            let (there, kept) = (disk.holds(LETTER).unwrap(), kept(&disk));
            assert!(kept.contains(&first), "{context}: an older backup is lost");
            match result {
                Err(error) => {
                    refused += 1;
                    assert!(there == second, "{context}: it is not as it was");
                    says(&error.to_string(), LETTER, &context);
                }
                Ok(result) => {
                    saved += 1;
                    assert!(there == third, "{context}: it is not what was saved");
                    let said = result.faults.iter();
                    let backups = said.filter(|fault| matches!(fault, SaveFault::Backup(_)));
                    let missing = [&second, &third]
                        .into_iter()
                        .filter(|one| !kept.contains(one));
                    assert!(
                        missing.count() <= backups.count(),
                        "{context}: no word of a backup"
                    );
                    for fault in &result.faults {
                        assert!(fault.to_string().contains("one.ron"), "{context}: {fault}");
                    }
                    assert!(
                        kept.iter()
                            .all(|kept| [&first, &second, &third].contains(&kept))
                    );
                }
            }
            // When the disk is well again, the letter can be saved, and nothing half written stays behind.
            let over = Over::Seen(cabinet.open(Path::new(LETTER)).unwrap().stamp);
            let fourth = draft("fourth");
            let again = cabinet.save(&fourth, Path::new(LETTER), &over, side.as_ref(), minute(4));
            assert!(again.unwrap().faults.is_empty(), "{context}");
            drop(side);
            drop(ours(cabinet.ask(Path::new(LETTER), minute(5))));
            assert_eq!(disk.names(SHARE), ["one.ron"], "{context}");
        }
    }
    println!("{tried} saves on ill disks: {refused} refused, {saved} saved");
    assert!(refused > 500 && saved > 500);
}

fn ours(asked: Asked) -> SideFile {
    match asked {
        Asked::Ours(file) => file,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_new_letter_is_saved_or_not_there() {
    let steps = {
        let disk = disk();
        let cabinet = cabinet(&disk, 1);
        disk.count();
        let saved = cabinet.save(
            &draft("new"),
            Path::new(LETTER),
            &Over::Nothing,
            None,
            minute(1),
        );
        saved.unwrap();
        disk.count()
    };
    for fault in faults(steps) {
        let disk = disk();
        let cabinet = cabinet(&disk, 1);
        disk.fail(fault.clone());
        let saved = cabinet.save(
            &draft("new"),
            Path::new(LETTER),
            &Over::Nothing,
            None,
            minute(1),
        );
        disk.mend();
        match saved {
            Ok(saved) => {
                let new = file(&draft("new"));
                assert!(disk.holds(LETTER).as_ref() == Some(&new), "{fault:?}");
                let mut said = saved.faults.iter();
                let said = said.any(|fault| matches!(fault, SaveFault::Backup(_)));
                assert!(
                    said || kept(&disk).contains(&new),
                    "{fault:?}: no word of a backup"
                );
            }
            Err(error) => {
                assert!(disk.holds(LETTER).is_none(), "{fault:?}");
                says(&error.to_string(), LETTER, &format!("{fault:?}"));
            }
        }
    }
}

#[test]
fn a_letter_is_opened_or_the_sentence_says_why() {
    for fault in faults(4) {
        let (disk, cabinet, _) = begun();
        disk.fail(fault.clone());
        let opened = cabinet.open(Path::new(LETTER));
        // Neither asking for it, nor looking for its backups, ever stops the program.
        let asked = cabinet.ask(Path::new(LETTER), minute(2));
        let offered = cabinet.newest_good(Path::new(LETTER));
        let _ = cabinet.backups(Path::new(LETTER));
        let _ = cabinet.look(Path::new(LETTER));
        drop(asked);
        disk.mend();
        match opened {
            Ok(opened) => assert_eq!(opened.draft, draft("second"), "{fault:?}"),
            Err(error) => assert!(error.to_string().contains(LETTER), "{fault:?}: {error}"),
        }
        if let Some((_, good)) = offered {
            assert_eq!(good, draft("first"), "{fault:?}");
        }
        assert!(
            disk.holds(LETTER) == Some(file(&draft("second"))),
            "{fault:?}"
        );
    }
}

#[test]
fn taking_a_letter_over_works_or_leaves_it() {
    let bo = || {
        let (disk, cabinet, _) = begun();
        let bo = super::Holder {
            person: "Bo".to_owned(),
            host: "archive".to_owned(),
            process: 7,
            ..super::Holder::default()
        };
        let bo = Cabinet::on(disk.disk(), None, bo, super::describe);
        (disk, cabinet, bo)
    };
    let steps = {
        let (disk, ana, bo) = bo();
        let _hers = ours(ana.ask(Path::new(LETTER), minute(2)));
        let seen = bo.open_elsewhere(Path::new(LETTER)).unwrap();
        assert_eq!(seen.holder.as_ref().unwrap().person, "Ana");
        disk.count();
        drop(ours(bo.take_over(Path::new(LETTER), &seen, minute(3))));
        disk.count()
    };
    for fault in faults(steps) {
        let (disk, ana, bo) = bo();
        let hers = ours(ana.ask(Path::new(LETTER), minute(2)));
        let seen = bo.open_elsewhere(Path::new(LETTER)).unwrap();
        disk.fail(fault.clone());
        let his = bo.take_over(Path::new(LETTER), &seen, minute(3));
        disk.mend();
        // Never both: whoever has lost it is told when they save.
        let told = hers.hold().is_err();
        match &his {
            Asked::Ours(his) => assert_eq!(his.hold().is_err(), !told, "{fault:?}"),
            Asked::Elsewhere(_) | Asked::Nowhere(_) => {}
        }
        let over = Over::Seen(ana.open(Path::new(LETTER)).unwrap().stamp);
        let saved = ana.save(
            &draft("third"),
            Path::new(LETTER),
            &over,
            Some(&hers),
            minute(4),
        );
        assert_eq!(saved.is_err(), told, "{fault:?}");
    }
}

#[test]
fn a_journal_is_kept_or_the_sentence_says_what_that_means() {
    let about = |number: u32| About {
        title: number.to_string(),
        ..About::default()
    };
    let folder = PathBuf::from(format!("{HOME}/journal"));
    let write = |disk: &Memory, complaints: &mut Vec<String>| {
        let disk: Arc<dyn Disk> = disk.disk();
        let mut written = None;
        match Journal::begin_on(&disk, &folder) {
            Err(error) => complaints.push(error.to_string()),
            Ok(journal) => {
                for number in 1..=2 {
                    match journal.write(&draft(&number.to_string()), &about(number)) {
                        Ok(()) => written = Some(number),
                        Err(error) => complaints.push(error.to_string()),
                    }
                }
                drop(journal);
            }
        }
        written
    };
    let steps = {
        let disk = disk();
        disk.count();
        write(&disk, &mut Vec::new());
        disk.count()
    };
    for fault in faults(steps) {
        let disk = disk();
        disk.fail(fault.clone());
        let mut complaints = Vec::new();
        let written = write(&disk, &mut complaints);
        disk.mend();
        for complaint in &complaints {
            says(complaint, HOME, &format!("{fault:?}"));
            assert!(complaint.contains("survive a crash"), "{complaint}");
        }
        assert!(
            written == Some(2) || !complaints.is_empty(),
            "{fault:?}: nothing is said"
        );
        let found = left_behind_on(&disk.disk(), &folder).unwrap();
        let numbers: Vec<_> = (found.iter())
            .map(|one| {
                super::words(one.draft.as_ref().unwrap())
                    .parse::<u32>()
                    .unwrap()
            })
            .collect();
        // One whose end could not be confirmed may be there all the same.
        assert!(numbers.len() <= 1, "{fault:?}: {numbers:?}");
        assert!(
            numbers.first().copied() >= written,
            "{fault:?}: {numbers:?}, {written:?}"
        );
        // What was left behind can be discarded, and then nothing is left.
        for one in found {
            one.discard().unwrap();
        }
        assert!(
            left_behind_on(&disk.disk(), &folder).unwrap().is_empty(),
            "{fault:?}"
        );
    }
}

#[test]
fn office_data_is_saved_or_as_it_was() {
    let path = Path::new(HOME);
    let name = format!(
        "{HOME}/{}",
        <WordList as crate::storage::office::OfficeFile>::NAME
    );
    let begun = || {
        let disk = disk();
        let add = |words: &mut WordList| {
            words.add("Kleinheubach");
        };
        update_on::<WordList>(&disk, path, add).unwrap();
        disk
    };
    let change = |disk: &Memory| -> Result<WordList, OfficeError> {
        update_on::<WordList>(disk, path, |words| {
            words.add("Geneva");
        })
    };
    let (before, after, steps) = {
        let disk = begun();
        let before = disk.holds(&name).unwrap();
        disk.count();
        change(&disk).unwrap();
        (before, disk.holds(&name).unwrap(), disk.count())
    };
    for fault in faults(steps) {
        let disk = begun();
        disk.fail(fault.clone());
        let changed = change(&disk);
        disk.mend();
        let there = disk.holds(&name).unwrap();
        match changed {
            Ok(_) => assert!(there == after, "{fault:?}"),
            Err(error) => {
                assert!(there == before, "{fault:?}");
                assert!(error.to_string().contains(HOME), "{fault:?}: {error}");
            }
        }
        open_on::<WordList>(&disk, path).unwrap();
        change(&disk).unwrap();
        assert!(disk.holds(&name).unwrap() == after, "{fault:?}");
    }
}

#[test]
fn of_several_files_it_is_said_which_are_written() {
    let files = ["one", "two", "three"].map(|name| {
        let path = PathBuf::from(format!("{SHARE}/{name}.docx"));
        (path, format!("new {name}").repeat(30).into_bytes())
    });
    let begun = || {
        let disk = disk();
        disk.file(&format!("{SHARE}/two.docx"), b"old two");
        disk
    };
    let steps = {
        let disk = begun();
        disk.count();
        put_all_on(&disk, &files).unwrap();
        disk.count()
    };
    for fault in faults(steps) {
        let disk = begun();
        disk.fail(fault.clone());
        let result = put_all_on(&disk, &files);
        disk.mend();
        let sentence = result.as_ref().err().map(ToString::to_string);
        let written = result.unwrap_or_else(|error| error.written());
        for (path, bytes) in &files {
            let there = disk.holds(path.to_str().unwrap());
            match written.contains(path) {
                true => assert!(there.as_ref() == Some(bytes), "{fault:?}"),
                false if path.ends_with("two.docx") => {
                    assert!(there.as_deref() == Some(b"old two"), "{fault:?}");
                }
                false => assert!(there.is_none(), "{fault:?}"),
            }
        }
        match sentence {
            Some(sentence) => says(&sentence, ".docx", &format!("{fault:?}")),
            None => assert_eq!(written.len(), 3, "{fault:?}"),
        }
    }
}

#[test]
fn a_protected_file_and_a_folder_in_the_place_are_left() {
    let (disk, cabinet, over) = begun();
    disk.protect(LETTER);
    let error = cabinet.save(&draft("third"), Path::new(LETTER), &over, None, minute(3));
    says(
        &error.unwrap_err().to_string(),
        "write-protected",
        "protected",
    );
    let saved = cabinet.save(
        &draft("third"),
        Path::new("/share"),
        &Over::Whatever,
        None,
        minute(3),
    );
    says(&saved.unwrap_err().to_string(), "/share", "a folder");
    let nowhere = Path::new("/share/gone/one.ron");
    let saved = cabinet.save(&draft("third"), nowhere, &Over::Nothing, None, minute(3));
    says(
        &saved.unwrap_err().to_string(),
        "/share/gone/one.ron",
        "no folder",
    );
    assert!(disk.holds(LETTER) == Some(file(&draft("second"))));
}

#[test]
fn folders_are_made_where_there_are_none_and_last() {
    let disk = disk();
    let deep = Path::new("/home/ana/circular-desk/a/b/c");
    replace::make_folders(&disk, deep).unwrap();
    replace::make_folders(&disk, deep).unwrap();
    for seed in 0..20 {
        let mut chance = crate::storage::disk::memory::Chance::new(seed);
        assert!(disk.after_the_cut(&mut chance).look(deep).unwrap().folder);
    }
}
