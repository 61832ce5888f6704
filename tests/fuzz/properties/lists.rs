//! Office data and the lists that go in and out of it.

use super::{choice, same, text};
use circular_desk::letter::office::Office;
use circular_desk::spreadsheet;
use circular_desk::storage::office::OfficeFile;
use circular_desk::storage::office::address_book::AddressBook;
use circular_desk::storage::office::glossary::OfficeGlossary;
use circular_desk::storage::office::recent::Recent;
use circular_desk::storage::office::register::{read_csv, write_csv};
use circular_desk::storage::office::settings::Settings;
use circular_desk::storage::office::word_list::WordList;
use circular_desk::translation::glossary::list::{self, Defaults};
use std::fmt::Debug;

/// Each file of office data: what is read can be written, what is not known stays, and writing again
/// changes nothing.
pub fn office(input: &[u8]) {
    let Some((which, rest)) = choice(input) else {
        return;
    };
    let Some(text) = text(rest) else { return };
    match which % 6 {
        0 => kept::<Settings>(text),
        1 => kept::<AddressBook>(text),
        2 => kept::<Recent>(text),
        3 => kept::<OfficeGlossary>(text),
        4 => kept::<WordList>(text),
        _ => kept::<Office>(text),
    }
}

fn kept<T: OfficeFile + Debug>(text: &str) {
    let Ok(value) = T::read(text) else { return };
    let written = value
        .write(Some(text))
        .expect("what was read can be written");
    let read = T::read(&written).unwrap_or_else(|what| panic!("{what}: {written}"));
    // Compared as it is shown: a number may be none.
    same("read again", &format!("{read:?}"), &format!("{value:?}"));
    let again = read.write(Some(&written)).expect("as before");
    same("written again", &again, &written);
    // The first file of an office has nothing before it.
    let alone = value.write(None).expect("as before");
    T::read(&alone).unwrap_or_else(|what| panic!("{what}: {alone}"));
}

/// A list for the register: what is taken in goes out and comes in again as it was.
pub fn register_csv(input: &[u8]) {
    let Some(text) = text(input) else { return };
    match read_csv(text) {
        Ok(entries) => {
            let entries: Vec<_> = entries.into_iter().map(|(_, entry)| entry).collect();
            let written = write_csv(&entries);
            let read = read_csv(&written).unwrap_or_else(|bad| panic!("{bad}: {written}"));
            let read: Vec<_> = read.into_iter().map(|(_, entry)| entry).collect();
            same("read again", &read, &entries);
        }
        Err(bad) => assert!(!bad.0.is_empty() && !bad.to_string().is_empty()),
    }
}

/// A list of terms: what is taken in goes out and comes in again as it was.
pub fn glossary_csv(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let defaults = Defaults::default();
    match list::read(text, &defaults) {
        Ok(entries) => {
            let written = list::write(&entries);
            let read =
                list::read(&written, &defaults).unwrap_or_else(|bad| panic!("{bad}: {written}"));
            same("read again", &read, &entries);
        }
        Err(bad) => assert!(!bad.0.is_empty() && !bad.to_string().is_empty()),
    }
}

/// A table as it leaves a spreadsheet: its lines are lines of the text, in order.
pub fn table(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let Ok(table) = spreadsheet::read(text) else {
        return;
    };
    let lines = text.matches('\n').count() as u64 + 1;
    let mut before = 0;
    for (line, _) in &table.records {
        assert!(
            *line >= before && *line <= lines,
            "line {line} behind {before} of {lines}"
        );
        before = *line;
    }
    let _ = table.columns(&[(1, &["series", "code"][..]), (2, &["number", "no"])]);
}
