//! Any bytes as a Word file: reading and understanding them never panics, and a draft comes of what was read.
//!
//! `cargo install cargo-fuzz`, then `cargo +nightly fuzz run --fuzz-dir tests/fuzz word` from the root. Without
//! them, `cargo bench --bench hostile -- mutate 300` does much the same by chance alone.

#![no_main]

use circular_desk::draft::Draft;
use circular_desk::import::changes;
use circular_desk::import::letter::{traced, understand};
use circular_desk::import::word;
use circular_desk::storage;
use libfuzzer_sys::fuzz_target;
use std::path::Path;

fuzz_target!(|file: &[u8]| {
    let Ok(letter) = word::read(file) else { return };
    if let Some(carried) = &letter.carried
        && let Ok(draft) = storage::read(&carried.letter_file, Path::new("carried"))
    {
        for change in changes(&draft, carried.language, &letter) {
            let _ = change.edit(&draft);
        }
    }
    let (draft, account) = understand(&letter).into_draft();
    traced(&letter, &account, &draft);
    Draft::new(draft.letter, draft.translations).expect("what was read is a sound letter");
});
