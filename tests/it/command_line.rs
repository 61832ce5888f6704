//! The program as a person runs it: what it writes, what it says, and its exit codes.

use circular_desk::storage;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

pub fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_circular-desk"))
        .args(arguments)
        .current_dir(folder)
        // Not the office of whoever runs the tests.
        .env("CIRCULAR_DESK_HOME", folder.join("office"))
        .output()
        .unwrap()
}

pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder with a draft of a collective letter in it.
pub fn desk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let made = run(
        folder.path(),
        &[
            "new",
            "--kind",
            "collective-letter",
            "--group",
            "12",
            "--meeting",
            "2021-05-04..2021-05-13",
            "--number",
            "12",
            "--date",
            "2021-02-05",
            "--out",
            "draft.ron",
        ],
    );
    assert_eq!(
        (code(&made), out(&made).as_str()),
        (0, "draft.ron\n"),
        "{}",
        err(&made)
    );
    folder
}

#[test]
fn the_kinds_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    let listed = run(folder.path(), &["kinds"]);
    assert_eq!(code(&listed), 0);
    for kind in circular_desk::kind::kinds().unwrap() {
        assert!(out(&listed).contains(&kind.id), "{}", kind.id);
    }
}

#[test]
fn a_new_letter_has_the_deadlines_of_its_meeting() {
    let folder = desk();
    let draft = storage::open(&folder.path().join("draft.ron")).unwrap();
    let due: Vec<_> = (draft.letter.deadlines.iter())
        .filter(|deadline| draft.letter.holds(&deadline.when))
        .map(|deadline| {
            deadline
                .due
                .date(draft.letter.opening_day())
                .unwrap()
                .to_string()
        })
        .collect();
    // Those of the real collective letter 12/12.
    assert_eq!(due, ["2021-03-04", "2021-04-04", "2021-04-22"]);
}

#[test]
fn letters_are_exported_under_the_names_of_itu() {
    let folder = desk();
    let exported = run(
        folder.path(),
        &["export", "draft.ron", "--language", "all", "--out", "word"],
    );
    assert_eq!(code(&exported), 0, "{}", err(&exported));
    let mut names: Vec<_> = fs::read_dir(folder.path().join("word"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let expected = ['A', 'C', 'E', 'F', 'R', 'S']
        .map(|letter| format!("T17-SG12-COL-0012!!MSW-{letter}.docx"));
    assert_eq!(names, expected);
    // Once more: nothing has changed, nothing is in the way.
    let again = run(
        folder.path(),
        &["export", "draft.ron", "--language", "all", "--out", "word"],
    );
    assert_eq!(code(&again), 0, "{}", err(&again));
}

#[test]
fn formats_are_named_after_one_another() {
    let folder = desk();
    let arguments = ["export", "draft.ron", "--format", "pdf,word,pdf"];
    let exported = run(folder.path(), &arguments);
    assert_eq!(code(&exported), 0, "{}", err(&exported));
    let name = "T17-SG12-COL-0012!!MSW-E";
    assert_eq!(out(&exported), format!("{name}.pdf\n{name}.docx\n"));
    for (ending, begins) in [("pdf", &b"%PDF-1.7"[..]), ("docx", b"PK")] {
        let path = folder.path().join(format!("{name}.{ending}"));
        assert!(fs::read(&path).unwrap().starts_with(begins), "{ending}");
    }
    let unknown = run(folder.path(), &["export", "draft.ron", "--format", "odt"]);
    assert_eq!(code(&unknown), 2);
}

#[test]
fn a_document_that_differs_is_not_overwritten_unasked() {
    let folder = desk();
    let path = folder.path().join("T17-SG12-COL-0012!!MSW-E.docx");
    fs::write(&path, "a colleague's work").unwrap();
    let refused = run(folder.path(), &["export", "draft.ron"]);
    assert_eq!(code(&refused), 3);
    assert!(err(&refused).contains("--overwrite"), "{}", err(&refused));
    assert_eq!(fs::read_to_string(&path).unwrap(), "a colleague's work");
    assert_eq!(
        code(&run(folder.path(), &["export", "draft.ron", "--overwrite"])),
        0
    );
    assert!(fs::read(&path).unwrap().starts_with(b"PK"));
}

#[test]
fn two_letters_never_share_a_document() {
    let folder = desk();
    fs::copy(
        folder.path().join("draft.ron"),
        folder.path().join("copy.ron"),
    )
    .unwrap();
    let refused = run(folder.path(), &["export", "draft.ron", "copy.ron"]);
    assert_eq!(code(&refused), 2);
    assert!(!folder.path().join("T17-SG12-COL-0012!!MSW-E.docx").exists());
    assert!(err(&refused).contains("copy.ron"), "{}", err(&refused));
}

#[test]
fn an_unfinished_letter_is_checked_and_exported() {
    let folder = tempfile::tempdir().unwrap();
    let made = run(
        folder.path(),
        &["new", "--kind", "workshop-circular", "--out", "w.ron"],
    );
    assert_eq!(code(&made), 0, "{}", err(&made));
    let checked = run(folder.path(), &["check", "w.ron"]);
    assert_eq!(code(&checked), 1);
    for missing in ["no number", "no date", "no dates", "no place"] {
        assert!(
            out(&checked).contains(missing),
            "{missing}: {}",
            out(&checked)
        );
    }
    assert_eq!(code(&run(folder.path(), &["export", "w.ron"])), 0);
    assert!(folder.path().join("TXX-TSB-CIR-XXXX!!MSW-E.docx").exists());
}

#[test]
fn contradictions_are_found() {
    let folder = desk();
    let path = folder.path().join("draft.ron");
    let text = fs::read_to_string(&path).unwrap();
    let text = text
        .replace("date: \"2021-02-05\"", "date: \"2021-03-20\"")
        .replace("\"tsbsg12@itu.int\"", "\"tsbsg13@itu.int\"");
    fs::write(&path, text).unwrap();
    let found = out(&run(folder.path(), &["check", "draft.ron"])).replace('\u{A0}', " ");
    assert!(
        found.contains("“tsbsg13@itu.int” does not belong to SG12"),
        "{found}"
    );
    let late = "which translation is requested” is on 4 March 2021, before the date of the letter, 20 March 2021";
    assert!(found.contains(late), "{found}");
}

#[test]
fn a_corrigendum_takes_over_the_head_of_its_letter() {
    let folder = desk();
    let made = run(
        folder.path(),
        &[
            "new",
            "--kind",
            "corrigendum",
            "--to",
            "draft.ron",
            "--number",
            "1",
            "--date",
            "2021-03-01",
            "--out",
            "c.ron",
        ],
    );
    assert_eq!(code(&made), 0, "{}", err(&made));
    let exported = run(folder.path(), &["export", "c.ron"]);
    assert_eq!(
        out(&exported),
        "T17-SG12-COL-0012!COR1!MSW-E.docx\n",
        "{}",
        err(&exported)
    );
}

#[test]
fn faults_are_one_sentence_and_a_code() {
    let folder = desk();
    let cases: [(&[&str], i32, &str); 8] = [
        (&["export", "absent.ron"], 3, "absent.ron"),
        (&["export", "draft.ron", "--language", "de"], 2, "de"),
        (
            &["new", "--kind", "poem", "--out", "p.ron"],
            2,
            "collective-letter",
        ),
        (
            &[
                "new",
                "--kind",
                "collective-letter",
                "--meeting",
                "2021-05-13..2021-05-04",
                "--out",
                "p.ron",
            ],
            2,
            "2021-05-13",
        ),
        (
            &[
                "new",
                "--kind",
                "collective-letter",
                "--group",
                "twelve",
                "--out",
                "p.ron",
            ],
            2,
            "twelve",
        ),
        (
            &["new", "--kind", "collective-letter", "--out", "draft.ron"],
            3,
            "--overwrite",
        ),
        (
            &[
                "new",
                "--kind",
                "collective-letter",
                "--to",
                "draft.ron",
                "--out",
                "p.ron",
            ],
            2,
            "--to",
        ),
        (
            &["export", "draft.ron", "--emblem", "draft.ron"],
            3,
            "neither a PNG nor a JPEG",
        ),
    ];
    for (arguments, expected, named) in cases {
        let output = run(folder.path(), arguments);
        assert_eq!(code(&output), expected, "{arguments:?}: {}", err(&output));
        assert!(
            err(&output).contains(named),
            "{arguments:?}: {}",
            err(&output)
        );
        assert!(!err(&output).contains("panicked"), "{arguments:?}");
    }
    assert!(!folder.path().join("p.ron").exists());
}

#[test]
fn slips_of_the_pen_are_refused_before_anything_is_written() {
    let folder = desk();
    let cases: [(&[&str], &str); 8] = [
        (
            &["--kind", "collective-letter", "--date", "5.2.2021"],
            "write 2021-02-05",
        ),
        (
            &["--kind", "collective-letter", "--meeting", "0202-05-04"],
            "year",
        ),
        (
            &[
                "--kind",
                "collective-letter",
                "--meeting",
                "2021-05-04..2031-05-13",
            ],
            "longer than any meeting",
        ),
        (&["--kind", "collective-letter", "--number", "0"], "0"),
        (
            &["--kind", "collective-letter", "--group", "WP1/12"],
            "does not convene WP1/12",
        ),
        (
            &["--kind", "working-party-letter", "--group", "12"],
            "does not convene SG12",
        ),
        (
            &[
                "--kind",
                "corrigendum",
                "--to",
                "draft.ron",
                "--group",
                "13",
            ],
            "--group",
        ),
        (
            &[
                "--kind",
                "revision",
                "--to",
                "draft.ron",
                "--overwrite",
                "--out",
                "draft.ron",
            ],
            "another name",
        ),
    ];
    let before = fs::read(folder.path().join("draft.ron")).unwrap();
    for (arguments, named) in cases {
        let mut all = vec!["new"];
        all.extend(arguments);
        if !arguments.contains(&"--out") {
            all.extend(["--out", "p.ron"]);
        }
        let output = run(folder.path(), &all);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", err(&output));
        assert!(
            err(&output).contains(named),
            "{arguments:?}: {}",
            err(&output)
        );
    }
    assert!(!folder.path().join("p.ron").exists());
    assert!(fs::read(folder.path().join("draft.ron")).unwrap() == before);
}

#[test]
fn a_second_addendum_cites_the_letter_itself() {
    let folder = desk();
    for (to, number, date, name) in [
        ("draft.ron", "1", "2021-03-01", "one.ron"),
        ("one.ron", "2", "2021-04-01", "two.ron"),
    ] {
        let made = run(
            folder.path(),
            &[
                "new", "--kind", "addendum", "--to", to, "--number", number, "--date", date,
                "--out", name,
            ],
        );
        assert_eq!(code(&made), 0, "{}", err(&made));
    }
    let change = storage::open(&folder.path().join("two.ron"))
        .unwrap()
        .letter
        .reference
        .amendment
        .unwrap();
    assert_eq!(change.number, Some(2));
    assert_eq!(change.of_letter_dated, "2021-02-05".parse().ok());
}

#[test]
fn a_revision_keeps_the_text_and_its_renditions() {
    let letter =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters/circular-116/letter.ron");
    let folder = tempfile::tempdir().unwrap();
    let made = run(
        folder.path(),
        &[
            "new",
            "--kind",
            "revision",
            "--to",
            letter.to_str().unwrap(),
            "--number",
            "1",
            "--date",
            "2023-08-01",
            "--out",
            "r.ron",
        ],
    );
    assert_eq!(code(&made), 0, "{}", err(&made));
    let revision = storage::open(&folder.path().join("r.ron")).unwrap();
    let original = storage::open(&letter).unwrap();
    assert!(revision.letter.body.ends_with(&original.letter.body));
    // Only the words that the revision adds wait for a translator; there are none yet.
    assert_eq!(
        revision.untranslated(circular_desk::language::Language::Zh),
        0
    );
}

#[test]
fn annexes_are_added_by_kind() {
    let folder = tempfile::tempdir().unwrap();
    let all = [
        "new",
        "--kind",
        "liaison-statement",
        "--group",
        "12",
        "--out",
        "ls.ron",
        "--annex",
    ];
    let refused = run(folder.path(), &[&all[..], &["poem"]].concat());
    assert_eq!(code(&refused), 2);
    assert!(
        err(&refused).contains("terms-of-reference"),
        "{}",
        err(&refused)
    );
    let made = run(
        folder.path(),
        &[&all[..], &["terms-of-reference,list,free"]].concat(),
    );
    assert_eq!(code(&made), 0, "{}", err(&made));
    let names: Vec<_> = (storage::open(&folder.path().join("ls.ron"))
        .unwrap()
        .letter
        .annexes
        .into_iter())
    .map(|annex| annex.name)
    .collect();
    assert_eq!(names, ["terms-of-reference", "list", "free"]);
}

#[test]
fn a_time_plan_of_other_days_is_found() {
    let folder = desk();
    let path = folder.path().join("draft.ron");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replace("2021-05-04..2021-05-13", "2021-05-04..2021-05-12"),
    )
    .unwrap();
    let found = out(&run(folder.path(), &["check", "draft.ron"])).replace('\u{A0}', " ");
    assert!(
        found.contains("The time plan has 13 May 2021, which is no day of the meeting"),
        "{found}"
    );
    // As it was begun, it has no such finding.
    fs::write(&path, text).unwrap();
    assert!(!out(&run(folder.path(), &["check", "draft.ron"])).contains("time plan has"));
}

#[test]
fn hints_alone_do_not_fail_a_check() {
    let letter =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters/circular-116/letter.ron");
    let folder = tempfile::tempdir().unwrap();
    // Without the slips that it was sent with.
    let mut text = fs::read_to_string(letter).unwrap();
    for (slip, mended) in [
        ("onsite", "on-site"),
        ("discuss about", "discuss"),
        ("limited to;", "limited to:"),
        ("objectives of workshop", "objectives of the workshop"),
        ("ITU Academia.", "ITU Academia"),
        ("国际电联学术成员。", "国际电联学术成员"),
    ] {
        text = text.replace(slip, mended);
    }
    fs::write(folder.path().join("letter.ron"), text).unwrap();
    let checked = run(folder.path(), &["check", "letter.ron"]);
    assert_eq!(code(&checked), 0, "{}", out(&checked));
    assert!(out(&checked).contains(": hint: "), "{}", out(&checked));
}

#[test]
fn every_command_explains_itself() {
    let folder = tempfile::tempdir().unwrap();
    for command in [
        "export", "new", "kinds", "check", "import", "register", "terms",
    ] {
        let help = run(folder.path(), &[command, "--help"]);
        assert_eq!(code(&help), 0);
        assert!(
            out(&help).contains("Usage: circular-desk"),
            "{}",
            out(&help)
        );
    }
}

#[test]
fn the_emblem_of_the_office_is_printed() {
    let folder = desk();
    let emblem = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/emblem.png");
    let mut own = fs::read(emblem).unwrap();
    own.extend(b"another picture");
    fs::write(folder.path().join("Our emblem.png"), &own).unwrap();
    let exported = run(
        folder.path(),
        &["export", "draft.ron", "--emblem", "Our emblem.png"],
    );
    assert_eq!(code(&exported), 0, "{}", err(&exported));
    let word = fs::File::open(folder.path().join("T17-SG12-COL-0012!!MSW-E.docx")).unwrap();
    let mut word = zip::ZipArchive::new(word).unwrap();
    let picture = (0..word.len())
        .find(|at| word.by_index(*at).unwrap().name().ends_with(".png"))
        .unwrap();
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut word.by_index(picture).unwrap(), &mut bytes).unwrap();
    assert!(bytes == own);
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_there_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let window = Command::new(env!("CARGO_BIN_EXE_circular-desk"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env("CIRCULAR_DESK_HOME", folder.path())
        .output()
        .unwrap();
    assert_eq!(code(&window), 3);
    let said = err(&window);
    assert!(said.contains("no window can be opened here"), "{said}");
    assert!(said.contains("circular-desk --help"), "{said}");
    assert!(!said.contains(".rs"), "{said}");
}
