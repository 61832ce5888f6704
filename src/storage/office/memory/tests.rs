use super::*;
use crate::language::Language::{self, En, Zh};
use crate::letter::text::markup;
use crate::translation::memory::{Context, MatchKind, Side, Wanted};
use std::fs;

fn unit(source: &str, target: &str, at: &str) -> Unit {
    let side = |language: Language, text: &str| Side::new(language, &markup::parse(text).unwrap());
    Unit {
        source: side(En, source),
        target: side(Zh, target),
        by: Some("A. Translator".to_owned()),
        at: Some(at.to_owned()),
        origin: "COL 12/12".to_owned(),
    }
}

const FIRST: &str = "2021-02-05T10:30:00Z";
const SECOND: &str = "2021-03-05T10:30:00Z";

fn offered(memory: &Memory, text: &str) -> Vec<(MatchKind, String)> {
    let wanted = Wanted {
        source: En,
        target: Zh,
        runs: &markup::parse(text).unwrap(),
        context: Context::default(),
        least: 60,
        most: 5,
    };
    let found = memory.matches(&wanted).into_iter();
    found
        .map(|found| (found.kind, markup::write(&found.offered)))
        .collect()
}

#[test]
fn units_last_and_newer_ones_take_the_place_of_older_ones() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = OfficeMemory::open(folder.path()).unwrap();
    let units = [
        unit(
            "The **draft** agenda of {group}",
            "{group}议程**草案**",
            FIRST,
        ),
        unit("Closing", "闭幕", FIRST),
        unit("Closing", "", FIRST),
    ];
    let taken = office.put(&units).unwrap();
    assert_eq!((taken.new, taken.refused), (2, 1));
    let mut memory = Memory::new();
    office.load(&mut memory).unwrap();
    assert_eq!(memory.units().collect::<Vec<_>>(), units[..2]);
    // Another program: the same again, a newer one, an older one.
    let mut other = OfficeMemory::open(folder.path()).unwrap();
    let taken = other
        .put(&[
            unit("Closing", "闭幕", SECOND),
            unit(
                "The **draft** agenda of {group}",
                "{group}**议程草案**",
                SECOND,
            ),
        ])
        .unwrap();
    assert_eq!((taken.known, taken.replaced), (1, 1));
    let taken = other.put(&[unit("Closing", "结束", FIRST)]).unwrap();
    assert_eq!(taken.known, 1);
    // What was read before is not read again, what is new is.
    office.load(&mut memory).unwrap();
    assert_eq!(memory.len(), 2);
    assert_eq!(office.count().unwrap(), 2);
    let expected = [(MatchKind::Exact, "{group}**议程草案**".to_owned())];
    assert_eq!(
        offered(&memory, "The **draft** agenda of {group}"),
        expected
    );
    assert_eq!(offered(&memory, "Closing")[0].1, "闭幕");
}

#[test]
fn memories_of_others_are_read_and_left_as_they_are() {
    let (own, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut theirs = OfficeMemory::open(other.path()).unwrap();
    theirs
        .put(&[
            unit("Opening", "开幕", FIRST),
            unit("Closing", "结束", FIRST),
        ])
        .unwrap();
    drop(theirs);
    let mut office = OfficeMemory::open(own.path()).unwrap();
    office.put(&[unit("Closing", "闭幕", FIRST)]).unwrap();
    let before = fs::read(other.path().join("memory.sqlite")).unwrap();
    office.attach(other.path()).unwrap();
    let mut memory = Memory::new();
    office.load(&mut memory).unwrap();
    assert_eq!(offered(&memory, "Opening")[0].1, "开幕");
    assert_eq!(offered(&memory, "Closing")[0].1, "闭幕");
    let mut attached = SqliteMemory::attach(&other.path().join("memory.sqlite")).unwrap();
    let refused = attached.put(&[unit("New", "新", FIRST)]).unwrap_err();
    assert!(matches!(refused, MemoryError::ReadOnly { .. }));
    assert_eq!(
        fs::read(other.path().join("memory.sqlite")).unwrap(),
        before
    );
    // Those in the office's folder are attached at once; what is none of them is told.
    let memories = own.path().join("memories");
    fs::create_dir(&memories).unwrap();
    fs::copy(
        other.path().join("memory.sqlite"),
        memories.join("a.sqlite"),
    )
    .unwrap();
    fs::write(
        memories.join("b.sqlite"),
        "no database at all, but long enough",
    )
    .unwrap();
    fs::write(memories.join("c.txt"), "").unwrap();
    let mut office = OfficeMemory::open(own.path()).unwrap();
    let faults = office.attach_all(own.path());
    assert!(
        matches!(faults.as_slice(), [MemoryError::Damaged { .. }]),
        "{faults:?}"
    );
    let mut memory = Memory::new();
    office.load(&mut memory).unwrap();
    assert_eq!(offered(&memory, "Opening")[0].1, "开幕");
    let missing = office.attach(&other.path().join("nothing")).unwrap_err();
    assert!(matches!(missing, MemoryError::Missing { .. }), "{missing}");
}

#[test]
fn several_programs_put_in_at_once() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for program in 0..4 {
            let folder = folder.path();
            scope.spawn(move || {
                let mut office = OfficeMemory::open(folder).unwrap();
                for number in 0..10 {
                    let text = format!(
                        "Text {} of program {}",
                        "x".repeat(number),
                        "y".repeat(program)
                    );
                    office.put(&[unit(&text, "文本", FIRST)]).unwrap();
                }
            });
        }
    });
    assert_eq!(
        OfficeMemory::open(folder.path()).unwrap().count().unwrap(),
        40
    );
}

#[test]
fn what_is_damaged_is_refused_and_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("memory.sqlite");
    fs::write(&path, "this is no database, but it is somebody's").unwrap();
    for refused in [
        OfficeMemory::open(folder.path()).map(drop),
        SqliteMemory::attach(&path).map(drop),
    ] {
        let refused = refused.unwrap_err();
        assert!(matches!(refused, MemoryError::Damaged { .. }), "{refused}");
    }
    assert_eq!(
        fs::read(&path).unwrap(),
        b"this is no database, but it is somebody's"
    );
    fs::remove_file(&path).unwrap();
    // Another database of this program is none either.
    drop(crate::storage::office::register::SqliteRegister::open(folder.path()).unwrap());
    fs::rename(folder.path().join("register.sqlite"), &path).unwrap();
    let refused = OfficeMemory::open(folder.path()).unwrap_err();
    assert!(
        refused.to_string().contains("another program’s database"),
        "{refused}"
    );
}

#[test]
fn patterns_of_another_version_are_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = OfficeMemory::open(folder.path()).unwrap();
    office
        .put(&[unit("By 4 May 2021", "2021年5月4日前", FIRST)])
        .unwrap();
    drop(office);
    let database = rusqlite::Connection::open(folder.path().join("memory.sqlite")).unwrap();
    database
        .execute(
            "UPDATE unit SET patterns = 0, source_pattern = 'old', target_pattern = 'alt'",
            [],
        )
        .unwrap();
    drop(database);
    let mut memory = Memory::new();
    OfficeMemory::open(folder.path())
        .unwrap()
        .load(&mut memory)
        .unwrap();
    let expected = [(MatchKind::Exact, "2022年6月5日前".to_owned())];
    assert_eq!(offered(&memory, "By 5 June 2022"), expected);
}
