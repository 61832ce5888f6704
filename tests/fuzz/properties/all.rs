//! What must hold for whatever the parsers of the program are given. The fuzz targets feed these functions
//! what libFuzzer makes up; `cargo test` feeds them the kept corpus and every input that once broke one.
//!
//! A function panics where its property is broken, and returns where the input is refused.

mod interchange;
mod kept;
pub mod letters;
mod lists;
pub mod office;
mod shelf;
mod typed;
pub mod word_files;

use std::fmt::Debug;

/// A property, by the name of its fuzz target.
pub type Property = fn(&[u8]);

/// Every fuzz target and what it tries.
pub const ALL: &[(&str, Property)] = &[
    ("letter_file", letters::letter_file),
    ("markup", letters::markup),
    ("pasted", letters::pasted),
    ("office", lists::office),
    ("bundle", office::bundle),
    ("emblem", office::picture),
    ("dictionary", office::spelling),
    ("contacts_csv", office::contacts),
    ("register_csv", lists::register_csv),
    ("glossary_csv", lists::glossary_csv),
    ("spreadsheet", lists::table),
    ("tbx", interchange::term_base),
    ("tmx", interchange::memory),
    ("xliff", interchange::xliff),
    ("review", word_files::review),
    ("word", word_files::letter),
    ("changed", word_files::changed),
    ("versions", word_files::versions),
    ("side_file", kept::side_file),
    ("journal", kept::journal),
    ("backup", kept::backup),
    ("database", kept::database),
    ("typed", typed::typed),
    ("find", typed::find),
];

/// The property of a target.
pub fn of(target: &str) -> Property {
    let found = ALL.iter().find(|(name, _)| *name == target);
    found.expect("every target has its property").1
}

/// The input as text; what is no UTF-8 is refused before any parser sees it.
fn text(input: &[u8]) -> Option<&str> {
    str::from_utf8(input).ok()
}

/// A choice by the first byte, and the rest.
fn choice(input: &[u8]) -> Option<(usize, &[u8])> {
    let (first, rest) = input.split_first()?;
    Some((usize::from(*first), rest))
}

/// Like `assert_eq`, but says only where two long values part.
#[track_caller]
fn same<T: PartialEq + Debug>(what: &str, left: &T, right: &T) {
    if left == right {
        return;
    }
    let (left, right) = (format!("{left:?}"), format!("{right:?}"));
    let at = left.bytes().zip(right.bytes()).take_while(|(a, b)| a == b);
    let at = left.floor_char_boundary(at.count().saturating_sub(120));
    let shown = |text: &str| {
        let at = text.floor_char_boundary(at);
        text[at..].chars().take(400).collect::<String>()
    };
    panic!("{what}:\n  {}\nis not\n  {}", shown(&left), shown(&right));
}
