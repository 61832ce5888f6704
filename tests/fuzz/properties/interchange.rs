//! Files that other programs for translators write: TBX, TMX, XLIFF.

use super::letters::{LETTER, saved_and_read};
use super::{same, text};
use circular_desk::draft::Draft;
use circular_desk::draft::editing::Editing;
use circular_desk::import::translation;
use circular_desk::language::interface::Texts;
use circular_desk::layout::exchange::exchange;
use circular_desk::translation::exchange::merge::Hand;
use circular_desk::translation::glossary::{Status, tbx};
use circular_desk::translation::{tmx, xliff};
use std::time::Duration;

/// A term base: what is taken in goes out in both forms and comes in again as it was.
pub fn term_base(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let Ok(read) = tbx::read(text, Status::Proposed) else {
        return;
    };
    for form in [tbx::Form::Of2019, tbx::Form::Of2008] {
        let written = tbx::write(&read.entries, form);
        let again = tbx::read(&written, Status::Official);
        let again = again.unwrap_or_else(|fault| panic!("{fault}: {written}"));
        same("read again", &again.entries, &read.entries);
    }
}

/// A translation memory: what is taken in goes out and comes in again as it was, without a remark.
pub fn memory(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let Ok(read) = tmx::read(text, "origin.tmx") else {
        return;
    };
    let mut written = Vec::new();
    tmx::write(read.units.iter().cloned(), &mut written).expect("memory takes all");
    let written = String::from_utf8(written).expect("it is written in UTF-8");
    let again = tmx::read(&written, "").unwrap_or_else(|fault| panic!("{fault}: {written}"));
    assert!(again.remarks.is_empty(), "{:?}: {written}", again.remarks);
    same("read again", &again.units, &read.units);
}

/// Translations that come back: what is taken over makes a sound letter, and goes out and comes back with
/// nothing new.
pub fn xliff(input: &[u8]) {
    brought_in(input.to_vec());
}

/// Takes a file of a translator into the letter.
pub fn brought_in(file: Vec<u8>) {
    let hand = Hand {
        by: Some("the reviser".to_owned()),
        at: Some("2026-11-20T10:30:00Z".to_owned()),
    };
    let Ok(translated) = translation::read(file, &LETTER, &hand) else {
        return;
    };
    let texts = Texts::default();
    assert!(!translated.summary(&texts).is_empty());
    translated.remarks(&texts);
    let Some(edit) = translated.edit() else {
        return;
    };
    let mut editing = Editing::new(LETTER.clone(), true);
    editing.apply(edit, Duration::ZERO);
    saved_and_read(editing.draft());
    goes_out_and_comes_back(editing.draft(), &translated, &hand);
}

fn goes_out_and_comes_back(draft: &Draft, translated: &translation::Translated, hand: &Hand) {
    let out = exchange(draft, translated.language, true);
    for version in [xliff::Version::V1_2 { filled: false }, xliff::Version::V2_1] {
        let written = xliff::write(&out, version);
        let back = translation::read(written.clone().into_bytes(), draft, hand);
        let back = back.unwrap_or_else(|fault| panic!("{fault}: {written}"));
        assert!(
            back.edit().is_none() && back.merged.remarks.is_empty(),
            "{version:?}: {:?}\n{written}",
            back.merged
        );
    }
}
