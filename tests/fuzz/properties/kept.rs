//! What stands beside letters and in the program's own folders: side files, journals, backups.

use super::letters::{NOTE, saved_and_read};
use super::shelf::Shelf;
use super::{choice, same};
use circular_desk::storage::backup::Description;
use circular_desk::storage::cabinet::{Cabinet, Meanwhile, Over};
use circular_desk::storage::disk::Disk;
use circular_desk::storage::journal::{Journal, left_behind_on};
use circular_desk::storage::side_file::{Asked, Holder, SideFile};
use circular_desk::storage::{OpenError, write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

const LETTER_FILE: &str = "/letters/letter.ron";

/// A person at this machine.
fn me() -> Holder {
    Holder {
        person: "A. Person".to_owned(),
        host: "here".to_owned(),
        process: 7,
        ..Holder::default()
    }
}

/// Whatever stands in the place of a side file: the letter is ours, or somebody else's whose file is left as it
/// is until the person takes the letter over; and nothing is left when it is closed.
pub fn side_file(input: &[u8]) {
    let (letter, place) = (
        Path::new(LETTER_FILE),
        Path::new("/letters/.~lock.letter.ron#"),
    );
    let shelf = Shelf::holding(place, input);
    let disk: Arc<dyn Disk> = Arc::new(shelf.clone());
    let looked = SideFile::look(&disk, letter, &me());
    same("looked at", &shelf.get(place).as_deref(), &Some(input));
    let ours = match SideFile::ask(&disk, letter, &me()) {
        Asked::Ours(ours) => {
            assert!(looked.is_none(), "taken from {looked:?}");
            ours
        }
        Asked::Elsewhere(other) => {
            same("asked for", &shelf.get(place).as_deref(), &Some(input));
            same("seen", &looked.as_ref(), &Some(&other));
            match SideFile::take_over(&disk, letter, &me(), &other) {
                Asked::Ours(ours) => ours,
                other => panic!("not taken over: {other:?}"),
            }
        }
        Asked::Nowhere(error) => panic!("{error}"),
    };
    ours.hold()
        .unwrap_or_else(|other| panic!("lost to {other:?}"));
    let colleague = Holder {
        host: "there".to_owned(),
        ..me()
    };
    match SideFile::ask(&disk, letter, &colleague) {
        Asked::Elsewhere(seen) => same("read again", &seen.holder.as_ref(), &Some(ours.holder())),
        other => panic!("open twice: {other:?}"),
    }
    drop(ours);
    assert!(shelf.paths().is_empty(), "{:?}", shelf.paths());
}

/// Whatever stands in a journal that a program left behind: it is found, and a draft in it is kept again as it
/// was, with what is said of it; and it is gone when it is not wanted.
pub fn journal(input: &[u8]) {
    let folder = Path::new("/kept");
    let shelf = Shelf::holding(&folder.join("letter-1-0/draft.ron"), input);
    let disk: Arc<dyn Disk> = Arc::new(shelf.clone());
    let found = || left_behind_on(&disk, folder).expect("the folder can be read");
    let mut left = found();
    assert_eq!(left.len(), 1);
    let first = left.remove(0);
    if let Ok(draft) = &first.draft {
        saved_and_read(draft);
        let about = first.about.clone().unwrap_or_default();
        let journal = Journal::begin_on(&disk, folder).expect("there is room");
        journal.write(draft, &about).expect("there is room");
        drop(journal);
        let again = found();
        let again = again.iter().find(|one| one.file() != first.file());
        let again = again.expect("it is found again");
        same("about", &again.about.as_ref(), &Some(&about));
        let read = again.draft.as_ref();
        let read = read.unwrap_or_else(|error| panic!("{error}"));
        let file = |draft| write(draft).expect("it was written before");
        same("kept again", &file(read), &file(draft));
    }
    first.discard().expect("it can be removed");
    for other in found() {
        other.discard().expect("it can be removed");
    }
    let lock = folder.join(".lock");
    assert!(shelf.paths().iter().all(|path| *path == lock));
}

/// Where the backups of the letter stand.
static BACKUPS: LazyLock<PathBuf> = LazyLock::new(|| {
    let shelf = Shelf::holding(Path::new("/letters/other"), b"");
    let saved = cabinet(&shelf).save(
        &NOTE,
        Path::new(LETTER_FILE),
        &Over::Nothing,
        None,
        Default::default(),
    );
    assert!(saved.is_ok_and(|saved| saved.faults.is_empty()));
    let mut paths = shelf.paths().into_iter();
    let kept = paths.find(|path| path.extension().is_some_and(|end| end == "ron"));
    let kept = kept.expect("it is kept before the letter stands there");
    kept.parent().expect("it is a file").to_owned()
});

fn cabinet(shelf: &Shelf) -> Cabinet {
    let disk = Arc::new(shelf.clone());
    Cabinet::on(disk, Some(Path::new("/kept")), me(), |_| {
        Description::default()
    })
}

/// Whatever stands among the backups of a letter, or in its own place: a backup is the letter that was kept or is
/// refused, and what a letter replaces is kept, byte for byte.
///
/// By the first byte, the first line is the name of the backup, or the backup has the right name.
pub fn backup(input: &[u8]) {
    let Some((which, bytes)) = choice(input) else {
        return;
    };
    let line = bytes.iter().position(|byte| *byte == b'\n');
    let (head, letter) = bytes.split_at(line.map_or(bytes.len(), |line| line + 1));
    let path = Path::new(LETTER_FILE);
    let shelf = Shelf::holding(path, letter);
    let cabinet = cabinet(&shelf);
    let (stamp, opened) = match cabinet.look(path) {
        Meanwhile::Letter(opened) => (opened.stamp.clone(), Some(opened.draft)),
        Meanwhile::NoLetter { stamp, .. } => (stamp.expect("it can be read"), None),
        Meanwhile::Gone => panic!("it was put there"),
    };
    let name = match which % 2 {
        0 => format!("20261120T103000.000-{}.ron", stamp.digest()),
        _ => String::from_utf8_lossy(head).trim().replace('/', "-"),
    };
    if name.is_empty() || name.starts_with('.') {
        return;
    }
    let file = BACKUPS.join(&name);
    shelf.put(&file, if which % 2 == 0 { bytes } else { letter });
    let backups = cabinet.backups(path).expect("the folder can be read");
    for backup in &backups {
        assert!(backup.file == file && backup.size <= bytes.len() as u64);
        match cabinet.read(backup) {
            Ok(draft) => saved_and_read(&draft),
            Err(OpenError::Unreadable { cause, .. }) => panic!("{cause}"),
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
    if which % 2 == 0 {
        let kept = cabinet.newest_good(path).map(|(_, draft)| draft);
        same("kept", &kept, &opened);
    }
    let over = Over::Seen(stamp.clone());
    let saved = cabinet.save(&NOTE, path, &over, None, Default::default());
    let saved = saved.unwrap_or_else(|error| panic!("{error}"));
    assert!(saved.faults.is_empty(), "{:?}", saved.faults);
    assert!(!cabinet.open(path).expect("it was saved").altered);
    let backups = cabinet.backups(path).expect("the folder can be read");
    let replaced = backups.iter().find(|one| one.digest == stamp.digest());
    let replaced = replaced.expect("what was replaced is kept");
    let kept = shelf.get(&replaced.file).expect("it is listed");
    assert!(kept.ends_with(letter), "something else was kept");
}
