//! The register, calendars and the forms of `check`, as a person runs them.

use crate::command_line::{code, desk, err, out, run};
use circular_desk::export::ics;
use circular_desk::language::Language;
use circular_desk::letter::waiver::Waiver;
use circular_desk::storage;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Changes the letter in `folder`.
fn change(folder: &Path, name: &str, change: impl FnOnce(&mut circular_desk::draft::Draft)) {
    let path = folder.join(name);
    let mut draft = storage::open(&folder.join("draft.ron")).unwrap();
    change(&mut draft);
    storage::save(&draft, &path).unwrap();
}

#[test]
fn a_number_is_taken_when_the_copy_is_signed() {
    let folder = desk();
    let folder = folder.path();
    let next = |arguments: &[&str]| out(&run(folder, &[&["register", "next"], arguments].concat()));
    assert_eq!(next(&["draft.ron"]), "1\n");
    let exported = run(folder, &["export", "draft.ron"]);
    assert_eq!(code(&exported), 0, "{}", err(&exported));
    assert_eq!(next(&["draft.ron"]), "1\n", "not signed, not taken");

    let signed = run(folder, &["export", "draft.ron", "--signed", "--overwrite"]);
    assert_eq!(code(&signed), 0, "{}", err(&signed));
    assert_eq!(next(&["draft.ron"]), "13\n");
    assert_eq!(
        next(&["--series", "col", "--group", "SG12", "--period", "T17"]),
        "13\n"
    );
    assert_eq!(
        next(&["--series", "COL", "--group", "13", "--period", "T17"]),
        "1\n"
    );
    let listed = out(&run(folder, &["register", "list"]));
    assert!(
        listed.starts_with("series,group,period,number,date,title"),
        "{listed}"
    );
    assert!(listed.contains("\nCOL,12,T17,12,2021-02-05,"), "{listed}");
    // Signed once more, in all languages: its own number.
    let again = run(
        folder,
        &[
            "export",
            "draft.ron",
            "--signed",
            "--overwrite",
            "--language",
            "all",
        ],
    );
    assert_eq!(code(&again), 0, "{}", err(&again));
    let gaps = run(folder, &["register", "gaps"]);
    assert_eq!(
        (code(&gaps), out(&gaps).as_str()),
        (1, "COL 12 T17: 1-11\n")
    );
}

#[test]
fn a_number_of_another_letter_stops_the_signed_copy() {
    let folder = desk();
    let folder = folder.path();
    assert_eq!(code(&run(folder, &["register", "take", "draft.ron"])), 0);
    change(folder, "other.ron", |draft| {
        draft.letter.date = "2021-03-01".parse().ok()
    });
    let checked = run(folder, &["check", "other.ron"]);
    assert!(
        out(&checked).replace('\u{a0}', " ").contains("error: reference: Number 12 is taken: the register has it for the letter of 5 February 2021"),
        "{}",
        out(&checked)
    );
    let signed = run(
        folder,
        &["export", "other.ron", "--signed", "--out", "signed"],
    );
    assert_eq!(code(&signed), 1);
    assert!(
        err(&signed).contains("number 12 of COL 12 T17 is taken by the letter of 2021-02-05"),
        "{}",
        err(&signed)
    );
    assert_eq!(fs::read_dir(folder.join("signed")).unwrap().count(), 0);
    let taken = run(folder, &["register", "take", "other.ron"]);
    assert_eq!(code(&taken), 1);
    assert_eq!(
        code(&run(
            folder,
            &["register", "take", "other.ron", "--replace"]
        )),
        0
    );
    assert_eq!(
        code(&run(
            folder,
            &["export", "other.ron", "--signed", "--out", "signed"]
        )),
        0
    );
}

#[test]
fn what_could_not_be_written_has_no_number() {
    let folder = desk();
    let folder = folder.path();
    fs::write(folder.join("T17-SG12-COL-0012!!MSW-E.docx"), "somebody’s").unwrap();
    let signed = run(folder, &["export", "draft.ron", "--signed"]);
    assert_eq!(code(&signed), 3, "{}", err(&signed));
    assert_eq!(out(&run(folder, &["register", "next", "draft.ron"])), "1\n");
}

#[test]
fn a_list_is_taken_in_whole() {
    let folder = desk();
    let folder = folder.path();
    let list = "series;group;number;date;title\nCOL;12;11;2020-09-01;Earlier\nCOL;12;x;;\nCOL;12;12;2020-10-01;Taken\n";
    fs::write(folder.join("list.csv"), list).unwrap();
    let bad = run(folder, &["register", "import", "list.csv"]);
    assert_eq!(code(&bad), 3);
    assert_eq!(
        err(&bad),
        "circular-desk: nothing was imported: line 3: “x” is no number from 1 to 9999\n"
    );
    assert_eq!(out(&run(folder, &["register", "list"])).lines().count(), 1);
    fs::write(folder.join("list.csv"), list.replace("COL;12;x;;\n", "")).unwrap();
    let good = run(folder, &["register", "import", "list.csv"]);
    assert_eq!(
        (code(&good), out(&good).as_str()),
        (0, "2 letters were imported, 0 were known already\n")
    );
    let again = run(folder, &["register", "import", "list.csv"]);
    assert_eq!(
        out(&again),
        "0 letters were imported, 2 were known already\n"
    );
    let signed = run(folder, &["export", "draft.ron", "--signed"]);
    assert_eq!(code(&signed), 1);
    assert_eq!(code(&run(folder, &["register", "export", "out.csv"])), 0);
    assert_eq!(code(&run(folder, &["register", "export", "out.csv"])), 3);
    assert!(
        fs::read_to_string(folder.join("out.csv"))
            .unwrap()
            .contains("COL,12,T17,12,2020-10-01,Taken")
    );
}

#[test]
fn a_damaged_register_is_told_and_kept() {
    let folder = desk();
    let folder = folder.path();
    let office = folder.join("office");
    fs::create_dir_all(&office).unwrap();
    let bytes = b"this is no database, whatever its name says".repeat(40);
    fs::write(office.join("register.sqlite"), &bytes).unwrap();
    for command in [
        &["register", "list"][..],
        &["register", "take", "draft.ron"],
        &["export", "draft.ron", "--signed"],
    ] {
        let told = run(folder, command);
        assert_eq!(code(&told), 3);
        assert!(
            err(&told).contains("is damaged") && err(&told).contains("register import"),
            "{}",
            err(&told)
        );
    }
    // A check goes on without it.
    let checked = run(folder, &["check", "draft.ron"]);
    assert!(err(&checked).contains("is damaged"), "{}", err(&checked));
    assert!(!out(&checked).is_empty());
    assert!(fs::read(office.join("register.sqlite")).unwrap() == bytes);
}

/// A letter with an error that counts and one that somebody decided to leave.
fn waived(folder: &Path) {
    change(folder, "waived.ron", |draft| {
        draft.letter.date = None;
        draft.letter.place = None;
        let found =
            circular_desk::checks::findings(draft, &circular_desk::checks::Known::default());
        let finding = found
            .iter()
            .find(|finding| finding.mistake.contains("date"))
            .unwrap();
        draft.letter.waivers.push(Waiver {
            finding: finding.identity(),
            reason: "The date is set by the Director.".to_owned(),
            on: None,
        });
    });
}

#[test]
fn findings_are_explained_and_what_was_waived_is_marked() {
    let folder = desk();
    waived(folder.path());
    let checked = run(folder.path(), &["check", "waived.ron", "--explain"]);
    let said = out(&checked);
    assert!(said.contains("waived.ron: waived "), "{said}");
    assert!(
        said.contains("    may stay: The date is set by the Director.\n"),
        "{said}"
    );
    assert!(said.contains("    why: "), "{said}");
    assert!(!out(&run(folder.path(), &["check", "waived.ron"])).contains("why: "));
}

#[test]
fn findings_are_json() {
    let folder = desk();
    waived(folder.path());
    let checked = run(
        folder.path(),
        &["check", "waived.ron", "draft.ron", "--format", "json"],
    );
    assert_eq!(code(&checked), 1);
    let said: Value = serde_json::from_str(&out(&checked)).unwrap();
    assert_eq!(said["files"][0]["file"], "waived.ron");
    assert_eq!(said["files"][1]["file"], "draft.ron");
    let findings = said["files"][0]["findings"].as_array().unwrap();
    for finding in findings {
        for member in ["mistake", "identity", "weight", "part", "sentence", "why"] {
            assert!(finding[member].is_string(), "{member}: {finding}");
        }
    }
    let waived: Vec<_> = findings
        .iter()
        .filter(|finding| !finding["waived"].is_null())
        .collect();
    assert_eq!(waived.len(), 1);
    assert_eq!(
        waived[0]["waived"]["reason"],
        "The date is set by the Director."
    );
}

#[test]
fn findings_are_sarif() {
    let folder = desk();
    waived(folder.path());
    let checked = run(folder.path(), &["check", "waived.ron", "--format", "sarif"]);
    assert_eq!(code(&checked), 1);
    let said: Value = serde_json::from_str(&out(&checked)).unwrap();
    assert_eq!(said["version"], "2.1.0");
    let run = &said["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "Circular Desk");
    let rules = driver["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert!(!results.is_empty());
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(rule["shortDescription"]["text"].is_string(), "{rule}");
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(
            result["message"]["text"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
        let place = &result["locations"][0];
        assert_eq!(
            place["physicalLocation"]["artifactLocation"]["uri"],
            "waived.ron"
        );
        assert!(place["logicalLocations"][0]["name"].is_string());
    }
    let suppressed = results
        .iter()
        .filter(|result| result["suppressions"].is_array());
    assert_eq!(suppressed.count(), 1);
}

#[test]
fn what_was_waived_does_not_count() {
    let folder = desk();
    let folder = folder.path();
    change(folder, "all-waived.ron", |draft| {
        draft.letter.place = None;
        let found =
            circular_desk::checks::findings(draft, &circular_desk::checks::Known::default());
        assert!(!found.is_empty());
        draft
            .letter
            .waivers
            .extend(found.iter().map(|finding| Waiver {
                finding: finding.identity(),
                reason: "Tried.".to_owned(),
                on: None,
            }));
    });
    for format in ["text", "json", "sarif"] {
        let checked = run(folder, &["check", "all-waived.ron", "--format", format]);
        assert_eq!(code(&checked), 0, "{}", out(&checked));
    }
}

#[test]
fn dates_are_written_as_a_calendar() {
    let folder = desk();
    let written = run(
        folder.path(),
        &[
            "export",
            "draft.ron",
            "--format",
            "ics",
            "--language",
            "en,zh",
        ],
    );
    assert_eq!(code(&written), 0, "{}", err(&written));
    let calendar = fs::read_to_string(folder.path().join("T17-SG12-COL-0012!!MSW-C.ics")).unwrap();
    assert!(calendar.contains("SUMMARY;LANGUAGE=zh:"));
    let words = [
        "DTSTART;VALUE=DATE:20210504\r\n",
        "DTEND;VALUE=DATE:20210514\r\n",
    ];
    assert!(
        words.iter().all(|words| calendar.contains(words)),
        "{calendar}"
    );
}

/// A reader that many programs use understands the calendars of the five letters in all languages, and
/// reads every event with its days and words.
#[test]
fn a_real_reader_understands_the_calendars() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/witnesses/venv/bin/python");
    let install = "python3 -m venv target/witnesses/venv && target/witnesses/venv/bin/pip install 'icalendar==6.*'";
    let mut witness = if own.exists() {
        Command::new(own)
    } else {
        Command::new("python3")
    };
    let folder = tempfile::tempdir().unwrap();
    let mut expected = String::new();
    let mut names: Vec<_> =
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
    names.sort();
    for letter in names {
        let draft = storage::open(&letter.join("letter.ron")).unwrap();
        for language in Language::ALL {
            let name = format!(
                "{}.{language}.ics",
                letter.file_name().unwrap().to_str().unwrap()
            );
            let Ok(calendar) = ics::calendar(&draft, language) else {
                assert!(
                    draft
                        .letter
                        .meeting
                        .is_none_or(|meeting| meeting.dates.is_none())
                );
                break;
            };
            let events = calendar.matches("BEGIN:VEVENT").count();
            expected.push_str(&format!("{name} {events} {language}\n"));
            fs::write(folder.path().join(name), calendar).unwrap();
        }
    }
    assert!(
        expected.lines().count() >= 4 * Language::ALL.len(),
        "{expected}"
    );
    let script = r#"
import sys, datetime, pathlib, icalendar
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = calendar.walk("VEVENT")
    tags, identities = set(), set()
    for event in events:
        assert not event.errors, (path, event.errors)
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert type(start) is datetime.date and start < end, path
        assert event["DTSTAMP"].dt.tzinfo, path
        assert str(event["SUMMARY"]).strip(), path
        # A liaison statement whose number is not known yet has nothing more to say.
        assert str(event.get("DESCRIPTION", "")).strip() or "liaison" in path.name, path
        tags.add(event["SUMMARY"].params["LANGUAGE"])
        identities.add(str(event["UID"]))
    assert len(identities) == len(events), path
    print(path.name, len(events), *tags)
"#;
    let output = witness.arg("-c").arg(script).arg(folder.path()).output();
    let output = match output {
        Ok(output) => output,
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{witness:?}: {error}");
            eprintln!("left out: no python3 here: {error}; install it, and then: {install}");
            return;
        }
    };
    let complaint = String::from_utf8_lossy(&output.stderr);
    if complaint.contains("No module named 'icalendar'") && std::env::var_os("CI").is_none() {
        eprintln!("left out: the reader of calendars is not installed; install it with: {install}");
        return;
    }
    assert!(output.status.success(), "{complaint}");
    let mut expected: Vec<_> = expected.lines().collect();
    expected.sort_unstable();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut said: Vec<_> = said.lines().collect();
    said.sort_unstable();
    assert_eq!(said, expected);
}
