//! The real letters, and how letters are begun, for all tests.

use circular_desk::draft::Draft;
use circular_desk::kind::Beginning;
use circular_desk::storage;
use std::path::Path;

/// Their names.
pub const LETTERS: [&str; 5] = [
    "circular-116",
    "circular-258",
    "collective-letter-12-12",
    "liaison-sg12rg-amr",
    "working-party-1-11",
];

/// What tests know of a letter that they begin in a language.
pub fn beginning(tag: &str) -> Beginning {
    Beginning {
        number: Some(12),
        date: "2021-02-05".parse().ok(),
        group: "12".parse().ok(),
        dates: "2021-05-04..2021-05-13".parse().ok(),
        language: tag.parse().ok(),
        ..Beginning::default()
    }
}

/// One of them.
pub fn letter(name: &str) -> Draft {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    storage::open(&letters.join(name).join("letter.ron")).unwrap_or_else(|error| panic!("{error}"))
}
