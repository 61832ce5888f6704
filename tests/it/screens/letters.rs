//! The letters that screens show.

use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::storage;
use std::fs;
use std::path::{Path, PathBuf};

/// A letter of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// A circular for a workshop: facts, lists, findings.
    English,
    /// A collective letter with agenda, time plan and annexes.
    Chinese,
    /// The circular in Arabic, with own words.
    Arabic,
    /// A statement to another group.
    Liaison,
    /// A Word file of somebody else.
    Word,
}

/// A letter of the tests.
pub fn draft(letter: Letter) -> Draft {
    let case = match letter {
        Letter::English | Letter::Arabic | Letter::Word => "circular-116",
        Letter::Chinese => "collective-letter-12-12",
        Letter::Liaison => "liaison-sg12rg-amr",
    };
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let path = letters.join(case).join("letter.ron");
    if letter != Letter::Arabic {
        return storage::open(&path).unwrap();
    }
    // The circular, as if it had been written in Arabic: standard wording, and a sentence of its own.
    let text = fs::read_to_string(&path).unwrap();
    let text = text.replacen("language: en", "language: ar", 1);
    let own =
        "Numbered(Own(id: 20, words: \"تعقد الورشة يومي {meeting-dates} في (مكسيكو سيتي).\")),";
    let from = "Numbered(Own(id: 20, words: \"The objectives of workshop include but are not limited to;\")),";
    assert!(text.contains(from), "the circular has changed");
    let home = tempfile::tempdir().unwrap();
    let arabic = home.path().join("letter.ron");
    fs::write(&arabic, text.replacen(from, own, 1)).unwrap();
    storage::open(&arabic).unwrap()
}

/// Where the letter lies.
pub(super) fn folder(home: &Path) -> PathBuf {
    home.join("letters")
}

/// The file of a letter.
pub(super) fn file(letter: Letter, home: &Path) -> PathBuf {
    let draft = draft(letter);
    fs::create_dir(folder(home)).unwrap();
    if letter == Letter::Word {
        let path = folder(home).join("last-year.docx");
        print(&draft, Language::En, &path);
        return path;
    }
    let path = folder(home).join("letter.ron");
    storage::save(&draft, &path).unwrap();
    path
}

/// Writes a letter as a Word file.
pub(super) fn print(draft: &Draft, language: Language, path: &Path) {
    let document = layout::document(draft, language, None);
    fs::write(path, docx::export(&document).unwrap()).unwrap();
}
