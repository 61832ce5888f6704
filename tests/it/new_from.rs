//! A new letter from an earlier one, which may be a Word file.

use crate::command_line::{code, err, out, run};
use circular_desk::export::docx;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::storage;
use std::path::Path;

/// From the Word file as from the letter file: number, dates and place are asked for once, deadlines follow, what
/// belongs to the old meeting is gone, and the rest is listed.
#[test]
fn the_next_letter_begins_from_a_word_file() {
    let folder = tempfile::tempdir().unwrap();
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let path = letters.join("collective-letter-12-12/letter.ron");
    let draft = storage::open(&path).unwrap();
    for language in [Language::En, Language::Zh] {
        let document = layout::document(&draft, language, None);
        let file = docx::export(&document).unwrap();
        std::fs::write(folder.path().join("last.docx"), file).unwrap();
        let done = run(
            folder.path(),
            &[
                "new",
                "--from",
                "last.docx",
                "--number",
                "13",
                "--meeting",
                "2022-05-03..2022-05-12",
                "--place",
                "Geneva",
                "--mode",
                "in-person",
                "--out",
                "next.ron",
                "--overwrite",
            ],
        );
        assert_eq!(code(&done), 0, "{}", err(&done));
        let next = storage::open(&folder.path().join("next.ron")).unwrap();
        let letter = &next.letter;
        assert_eq!((letter.reference.number, letter.date), (Some(13), None));
        let opening = letter.opening_day();
        assert_eq!(opening, "2022-05-03".parse().ok());
        let days: Vec<String> = (letter.deadlines.iter())
            .filter_map(|deadline| Some(deadline.due.date(opening)?.to_string()))
            .collect();
        assert_eq!(
            days,
            ["2022-03-03", "2022-04-03", "2022-04-21"],
            "{language}"
        );
        let text = std::fs::read_to_string(folder.path().join("next.ron")).unwrap();
        assert!(!text.contains("TD1350"), "{language}");
        let said = out(&done);
        assert!(
            said.contains("left out, as it belongs to the earlier meeting: "),
            "{said}"
        );
        assert!(said.contains("TD1350"), "{said}");
        assert!(
            said.contains("still to be filled in: what --date"),
            "{said}"
        );
        assert!(
            said.contains("to be confirmed: author code: SG12/MA"),
            "{said}"
        );
    }
    let strange = [
        "new",
        "--from",
        "last.docx",
        "--kind",
        "x",
        "--out",
        "a.ron",
    ];
    assert_eq!(code(&run(folder.path(), &strange)), 2);
    assert_eq!(code(&run(folder.path(), &["new", "--out", "a.ron"])), 2);
}
