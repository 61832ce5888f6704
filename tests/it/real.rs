//! The real letters, for all tests.

use circular_desk::draft::Draft;
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

/// One of them.
pub fn letter(name: &str) -> Draft {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    storage::open(&letters.join(name).join("letter.ron")).unwrap_or_else(|error| panic!("{error}"))
}
