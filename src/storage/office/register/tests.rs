use super::*;
use std::fs;

fn entry(group: Option<&str>, number: u32, date: &str, title: &str) -> Entry {
    let date = date.parse().ok();
    Entry {
        issued: Issued {
            series: if group.is_some() { "COL" } else { "CIR" }.to_owned(),
            group: group.map(str::to_owned),
            period: "T17".to_owned(),
            number,
            date,
            title: title.to_owned(),
        },
        file: None,
        taken_at: "2021-02-05T09:30:00Z".parse().ok(),
    }
}

fn register() -> (tempfile::TempDir, SqliteRegister) {
    let folder = tempfile::tempdir().unwrap();
    let register = SqliteRegister::open(folder.path()).unwrap();
    (folder, register)
}

#[test]
fn a_number_is_taken_once() {
    let (folder, mut register) = register();
    let first = entry(Some("12"), 12, "2021-02-05", "Meeting of Study Group 12");
    assert_eq!(register.take(&first).unwrap(), Taken::Now);
    assert_eq!(register.take(&first).unwrap(), Taken::Before);
    let other = entry(Some("12"), 12, "2021-03-05", "Another meeting");
    assert_eq!(
        register.take(&other).unwrap_err().to_string(),
        "number 12 of COL 12 T17 is taken by the letter of 2021-02-05 “Meeting of Study Group 12”: \
         give the letter another number (13 is free), or, if both are one letter, put it in the other’s \
         place with “circular-desk register take LETTER --replace”"
    );
    assert_eq!(register.next(&other.issued.sequence()).unwrap(), 13);
    // Another group, another series: other rows.
    register
        .take(&entry(Some("13"), 12, "2021-03-05", "Another"))
        .unwrap();
    register
        .take(&entry(None, 12, "2021-03-05", "Another"))
        .unwrap();
    // What one program has taken, another sees; and it is there the next day.
    let again = SqliteRegister::open(folder.path()).unwrap();
    assert_eq!(again.entries().unwrap(), register.entries().unwrap());
    assert_eq!(again.entries().unwrap().len(), 3);
    assert_eq!(issued(folder.path()).unwrap().len(), 3);
}

#[test]
fn the_letter_of_a_file_keeps_its_number_under_another_title() {
    let (_folder, mut register) = register();
    let file = Some(PathBuf::from("/letters/12-12.ron"));
    let before = Entry {
        file: file.clone(),
        ..entry(Some("12"), 12, "2021-02-05", "Meeting")
    };
    register.take(&before).unwrap();
    let after = Entry {
        file,
        taken_at: None,
        ..entry(Some("12"), 12, "2021-02-06", "Session")
    };
    assert_eq!(register.take(&after).unwrap(), Taken::Before);
    let kept = register.entries().unwrap().remove(0);
    assert_eq!(kept.issued.title, "Session");
    assert_eq!(kept.taken_at, before.taken_at);
}

#[test]
fn a_number_can_be_given_back_or_handed_over() {
    let (_folder, mut register) = register();
    let first = entry(None, 258, "2020-07-23", "Workshop");
    let other = entry(None, 258, "2020-08-01", "Webinar");
    register.take(&first).unwrap();
    register.give_back(&other).unwrap();
    assert_eq!(
        register.entries().unwrap().len(),
        1,
        "another letter gives nothing back"
    );
    register.replace(&other).unwrap();
    assert_eq!(register.entries().unwrap(), std::slice::from_ref(&other));
    register.give_back(&other).unwrap();
    assert!(register.entries().unwrap().is_empty());
}

#[test]
fn two_programs_take_different_numbers() {
    let (folder, register) = register();
    drop(register);
    let taken: Vec<u32> = std::thread::scope(|scope| {
        let programs = ["one", "two", "three", "four"].map(|name| {
            let folder = folder.path();
            scope.spawn(move || {
                let mut register = SqliteRegister::open(folder).unwrap();
                (1..=5)
                    .map(|letter| {
                        let title = format!("Letter {letter} of {name}");
                        let mut mine = entry(None, 1, "2021-02-05", &title);
                        while let Err(fault) = register.take(&mine) {
                            let RegisterError::Taken { next, .. } = fault else {
                                panic!("{fault}");
                            };
                            mine.issued.number = next;
                        }
                        mine.issued.number
                    })
                    .collect::<Vec<_>>()
            })
        });
        programs
            .into_iter()
            .flat_map(|program| program.join().unwrap())
            .collect()
    });
    let mut sorted = taken.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, (1..=20).collect::<Vec<_>>());
}

#[test]
fn a_damaged_register_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.sqlite");
    let mut register = SqliteRegister::open(folder.path()).unwrap();
    for number in 1..=400 {
        let title = format!("Letter number {number} with a title of some length");
        register
            .take(&entry(None, number, "2021-02-05", &title))
            .unwrap();
    }
    drop(register);
    let sound = fs::read(&path).unwrap();
    let mut holed = sound.clone();
    holed[5000..9000].fill(0xAA);
    let cases = [
        b"no database, but long enough to be one".to_vec(),
        sound[..sound.len() / 2].to_vec(),
        holed,
    ];
    for damaged in cases {
        fs::write(&path, &damaged).unwrap();
        let fault = SqliteRegister::open(folder.path()).unwrap_err();
        assert!(matches!(fault, RegisterError::Damaged { .. }), "{fault:?}");
        assert!(
            fault
                .to_string()
                .contains("was left as it is: put a copy of it back"),
            "{fault}"
        );
        assert!(fs::read(&path).unwrap() == damaged);
        assert!(issued(folder.path()).is_err());
    }
}

#[test]
fn other_databases_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.sqlite");
    let other = rusqlite::Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE bookmarks (address TEXT)")
        .unwrap();
    drop(other);
    let fault = SqliteRegister::open(folder.path()).unwrap_err().to_string();
    assert!(
        fault.contains("it is another program’s database"),
        "{fault}"
    );
    fs::remove_file(&path).unwrap();
    drop(SqliteRegister::open(folder.path()).unwrap());
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 2).unwrap();
    drop(newer);
    let fault = SqliteRegister::open(folder.path()).unwrap_err();
    assert!(matches!(fault, RegisterError::Newer { .. }), "{fault}");
}

#[test]
fn where_there_is_no_register_none_is_made_by_looking() {
    let folder = tempfile::tempdir().unwrap();
    assert!(issued(folder.path()).unwrap().is_empty());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let fault = SqliteRegister::open(&file).unwrap_err().to_string();
    assert!(fault.starts_with("the folder "), "{fault}");
}

#[test]
fn a_list_is_read_whatever_its_headings() {
    let lists = [
        "series,group,number,date,title\nCOL,SG12,12,2021-02-05,\"Meeting of SG12, virtual\"\n",
        "\u{FEFF}No.;Series;Study Group;Date of issue;Subject\r\n12;col;12;5.2.2021;Meeting of SG12, virtual\r\n\r\n",
        "Subject\tNumber\tBody\tStudy period\tSeries\tDate\nMeeting of SG12, virtual\t12\tWP1/12\t2017-2020\tCOL\t5 February 2021\n",
    ];
    for list in lists {
        let read = read_csv(list).unwrap();
        assert_eq!(read.len(), 1, "{list}");
        let expected = entry(Some("12"), 12, "2021-02-05", "Meeting of SG12, virtual");
        assert_eq!(
            read[0],
            (
                2,
                Entry {
                    taken_at: None,
                    ..expected
                }
            ),
            "{list}"
        );
    }
    let lines = read_csv("series,period,number\r\n\r\nCIR,T22,1\r\n\r\nCIR,T22,2\r\n").unwrap();
    assert_eq!((lines[0].0, lines[1].0), (3, 5));
    let undated = read_csv("series,period,number\nCIR,t22,116\n").unwrap();
    assert_eq!(
        (
            undated[0].1.issued.period.as_str(),
            undated[0].1.issued.date
        ),
        ("T22", None)
    );
}

#[test]
fn every_bad_line_is_named() {
    let list = "series,group,period,number,date,title\n\
                TSB Circular,,,1,2021-01-01,\n\
                CIR,,,0,2021-01-01,\n\
                CIR,,,2,01/02/2021,\n\
                CIR,,,3,,\n\
                COL,nobody,,4,2021-01-01,\n\
                CIR,,sometime,5,,\n\
                CIR,,,6,2021-01-01,sound\n\
                CIR,,,6,2021-01-02,twice\n\
                CIR,,,7,1999-01-01,early\n";
    let BadLines(bad) = read_csv(list).unwrap_err();
    let lines: Vec<u64> = bad.iter().map(|bad| bad.line).collect();
    assert_eq!(
        lines,
        [2, 3, 4, 5, 6, 7, 9, 10],
        "{}",
        BadLines(bad.clone())
    );
    assert_eq!(
        bad[6].what.to_string(),
        "number 6 of CIR T17 stands in line 8 already"
    );
    assert_eq!(
        bad[3].what.to_string(),
        "it has neither a date nor a study period"
    );
    for headless in [
        "",
        "12,2021-02-05\n",
        "number,date\n1,2021-01-01\n",
        "series,number,nr,date\n",
    ] {
        assert_eq!(read_csv(headless).unwrap_err().0[0].line, 1, "{headless}");
    }
}

#[test]
fn an_import_is_whole_or_nothing() {
    let (_folder, mut register) = register();
    let there = entry(None, 2, "2021-02-05", "Workshop");
    register.take(&there).unwrap();
    let list = |title: &str| {
        let text =
            format!("series,number,date,title\nCIR,1,2021-01-05,First\nCIR,2,2021-02-05,{title}\n");
        read_csv(&text).unwrap()
    };
    assert_eq!(
        register.import(&list("Another")).unwrap_err().to_string(),
        "nothing was imported: line 3: number 2 of CIR T17 is taken by the letter of 2021-02-05 “Workshop”"
    );
    assert_eq!(register.entries().unwrap().len(), 1);
    let imported = register.import(&list("Workshop")).unwrap();
    assert_eq!(imported, Imported { new: 1, known: 1 });
    assert_eq!(register.entries().unwrap()[1], there, "what is known stays");
}

#[test]
fn what_is_written_as_csv_can_be_read() {
    let mut entries = vec![
        entry(
            None,
            258,
            "2020-07-23",
            "Workshop “Voice”, online;\nsecond line",
        ),
        entry(Some("SG12RG-AFR"), 1, "", "=1+1"),
    ];
    let read = read_csv(&write_csv(&entries)).unwrap();
    entries.iter_mut().for_each(|entry| entry.taken_at = None);
    let read: Vec<_> = read.into_iter().map(|(_, entry)| entry).collect();
    assert_eq!(read, entries);
}

fn numbered(number: u32, title: &str) -> Issued {
    entry(None, number, "2021-02-05", title).issued
}

fn changed(from: &Issued, to: &Issued) -> Correction {
    Correction::Changed {
        from: from.clone(),
        to: to.clone(),
    }
}

#[test]
fn corrections_are_made_together_and_what_is_known_besides_stays() {
    let (_folder, mut register) = register();
    let file = Some(PathBuf::from("/letters/1.ron"));
    let first = Entry {
        file,
        ..entry(None, 1, "2021-02-05", "First")
    };
    let second = entry(None, 2, "2021-02-06", "Second");
    let never = entry(None, 3, "2021-02-07", "Never sent");
    for entry in [&first, &second, &never] {
        register.take(entry).unwrap();
    }
    // Two numbers change places.
    let (one, two) = (numbered(2, "First, as it is called"), numbered(1, "Second"));
    let corrections = [
        changed(&first.issued, &one),
        changed(&second.issued, &two),
        Correction::Removed(never.issued.clone()),
        Correction::Added(numbered(117, "The last before")),
    ];
    let foreseen = corrected(register.entries().unwrap(), &corrections);
    register.correct(&corrections).unwrap();
    let entries = register.entries().unwrap();
    assert_eq!(entries, foreseen, "a file says what the register will");
    let said: Vec<_> = (entries.iter().map(|entry| &entry.issued)).collect();
    assert_eq!(said, [&two, &one, &numbered(117, "The last before")]);
    assert_eq!(entries[0].taken_at, second.taken_at);
    assert_eq!(
        (&entries[1].file, entries[1].taken_at),
        (&first.file, first.taken_at)
    );
    assert_eq!((&entries[2].file, entries[2].taken_at), (&None, None));
    assert_eq!(register.next(&one.sequence()).unwrap(), 118);
}

#[test]
fn what_somebody_else_changed_is_not_corrected_and_nothing_else_either() {
    let (_folder, mut register) = register();
    for (number, title) in [(1, "First"), (2, "Second")] {
        let entry = entry(None, number, "2021-02-05", title);
        register.take(&entry).unwrap();
    }
    let before = register.entries().unwrap();
    let added = Correction::Added(numbered(9, "Sound"));
    let cases = [
        // It is called otherwise.
        (
            changed(&numbered(1, "As it was"), &numbered(1, "As it should be")),
            "the register was left as it is: number 1 of CIR T17 is meanwhile that of the letter of 2021-02-05 “First”; look at it and correct it again",
        ),
        // It is gone.
        (
            Correction::Removed(numbered(3, "Third")),
            "the register was left as it is: number 3 of CIR T17 is not in it any more; look at it and correct it again",
        ),
        // The number is another letter’s, whether added or changed to.
        (
            Correction::Added(numbered(2, "Another")),
            "number 2 of CIR T17 is meanwhile that of the letter of 2021-02-05 “Second”",
        ),
        (
            changed(&numbered(1, "First"), &numbered(2, "Second")),
            "number 2 of CIR T17 is meanwhile that of",
        ),
    ];
    for (wrong, sentence) in cases {
        let fault = register.correct(&[added.clone(), wrong]).unwrap_err();
        assert!(
            matches!(fault, RegisterError::Meanwhile { .. }),
            "{fault:?}"
        );
        assert!(fault.to_string().contains(sentence), "{fault}");
        assert_eq!(register.entries().unwrap(), before);
    }
}

#[test]
fn two_people_correct_one_register() {
    let (folder, mut mine) = register();
    mine.take(&entry(None, 1, "2021-02-05", "First")).unwrap();
    mine.take(&entry(None, 2, "2021-02-05", "Second")).unwrap();
    let mut theirs = SqliteRegister::open(folder.path()).unwrap();
    // Both look, then each corrects another letter; a number is taken between.
    let (first, second) = (numbered(1, "First"), numbered(2, "Second"));
    mine.correct(&[changed(&first, &numbered(1, "Mine"))])
        .unwrap();
    mine.take(&entry(None, 3, "2021-02-05", "Taken")).unwrap();
    theirs
        .correct(&[changed(&second, &numbered(2, "Theirs"))])
        .unwrap();
    // Then both the same one: who comes later is told.
    let later = [
        changed(&first, &numbered(1, "Theirs too")),
        Correction::Removed(numbered(2, "Theirs")),
    ];
    let fault = theirs.correct(&later).unwrap_err().to_string();
    assert!(fault.contains("the letter of 2021-02-05 “Mine”"), "{fault}");
    // What both add alike is there once.
    let added = [Correction::Added(numbered(4, "Added"))];
    mine.correct(&added).unwrap();
    theirs.correct(&added).unwrap();
    let titles: Vec<_> = (mine.all().unwrap().into_iter())
        .map(|issued| issued.title)
        .collect();
    assert_eq!(titles, ["Mine", "Theirs", "Taken", "Added"]);
}
