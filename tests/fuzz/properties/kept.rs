//! What stands beside letters and in the program's own folders: side files, journals, backups, databases.

use super::letters::{NOTE, saved_and_read};
use super::shelf::Shelf;
use super::{choice, same};
use circular_desk::language::Language;
use circular_desk::letter::text::{Markup, markup::parse};
use circular_desk::storage::backup::Description;
use circular_desk::storage::cabinet::{Cabinet, Meanwhile, Over};
use circular_desk::storage::disk::Disk;
use circular_desk::storage::journal::{Journal, left_behind_on};
use circular_desk::storage::office::memory::{OfficeMemory, Position, SqliteMemory, UnitStore};
use circular_desk::storage::office::register::{Register, SqliteRegister, issued, read_csv};
use circular_desk::storage::side_file::{Asked, Holder, SideFile};
use circular_desk::storage::{OpenError, write};
use circular_desk::translation::memory::{Context, Memory, Side, Unit};
use circular_desk::translation::tmx;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
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

/// A sound translation memory and a sound register, as bytes.
static DATABASES: LazyLock<[Vec<u8>; 2]> = LazyLock::new(|| {
    in_folder(|folder| {
        let side = |language, words| Side {
            language,
            words: Markup(parse(words).expect("it is sound")),
            context: Context::default(),
        };
        let mut memory = OfficeMemory::open(folder).expect("there is room");
        let pairs = [
            ("By **4 May** 2021", "2021年**5月4日**前"),
            ("The page of {group}", "{group}网页"),
        ];
        let units = pairs.map(|(source, target)| Unit {
            source: side(Language::En, source),
            target: side(Language::Zh, target),
            by: Some("A. Person".to_owned()),
            at: Some("2026-11-20T10:30:00Z".to_owned()),
            origin: "COL 1/12".to_owned(),
        });
        memory.put(&units).expect("there is room");
        drop(memory);
        let mut register = SqliteRegister::open(folder).expect("there is room");
        let list = "series,group,period,number,date,title\nCOL,12,T22,5,2023-02-05,Meeting\nCIR,,T22,116,,x\n";
        for (_, entry) in read_csv(list).expect("it is sound") {
            register.take(&entry).expect("it is free");
        }
        drop(register);
        NAMES.map(|name| fs::read(folder.join(name)).expect("it was written"))
    })
});

const NAMES: [&str; 2] = ["memory.sqlite", "register.sqlite"];

/// A database of which single bytes are others: it is refused, or what it holds can be used. By the first byte it is
/// the translation memory of another office or a register; then places and what stands there, three bytes each.
pub fn database(input: &[u8]) {
    let Some((which, rest)) = choice(input) else {
        return;
    };
    let mut bytes = DATABASES[which % 2].clone();
    for change in rest.chunks_exact(3) {
        let at = usize::from(u16::from_be_bytes([change[0], change[1]])) % bytes.len();
        bytes[at] = change[2];
    }
    in_folder(|folder| {
        let path = folder.join(NAMES[which % 2]);
        fs::write(&path, &bytes).expect("there is room");
        if which % 2 == 1 {
            if let Err(error) = issued(folder) {
                assert!(!error.to_string().is_empty());
            }
            return;
        }
        let mut memory = Memory::new();
        let loaded = SqliteMemory::attach(&path)
            .and_then(|attached| attached.load(&mut memory, Position::default()));
        if let Err(error) = loaded {
            assert!(!error.to_string().is_empty());
        }
        for direction in memory.count().into_keys() {
            memory.prepare(direction);
        }
        let mut written = Vec::new();
        tmx::write(memory.units(), &mut written).expect("memory takes all");
        let written = String::from_utf8(written).expect("it is written in UTF-8");
        tmx::read(&written, "").unwrap_or_else(|fault| panic!("{fault}: {written}"));
        same("left alone", &fs::read(&path).ok(), &Some(bytes));
    });
}

/// Does something in a folder that is there only meanwhile: SQLite opens files of the system.
fn in_folder<T>(what: impl FnOnce(&Path) -> T) -> T {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let name = format!("circular-desk-fuzz-{}-{number}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    fs::create_dir_all(&folder).expect("there is room");
    let done = what(&folder);
    let _ = fs::remove_dir_all(&folder);
    done
}
