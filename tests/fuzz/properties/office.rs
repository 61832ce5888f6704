//! What an office brings along: all that it has set in one file, its emblem, dictionaries.

use super::letters::{NOTE, printed};
use super::word_files::{PART, split};
use super::{choice, same, text};
use circular_desk::language::Language;
use circular_desk::language::spelling::{Speller, words};
use circular_desk::layout::document::Letterhead;
use circular_desk::layout::emblem;
use circular_desk::layout::stylesheet::EMBLEM_SIZE;
use circular_desk::storage::office::address_book::{read_csv, write_csv};
use circular_desk::storage::office::bundle::Bundle;
use circular_desk::storage::office::dictionary;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The files that a bundle can hold.
pub const FILES: [&str; 7] = [
    "office.ron",
    "address-book.csv",
    "words.txt",
    "register.csv",
    "terms.csv",
    "emblem.png",
    "emblem.jpg",
];

/// All that an office has set: what is taken in goes out and comes in again as it was. An input is the text of
/// the files within, each behind its name, or a whole archive.
pub fn bundle(input: &[u8]) {
    let archive = match input.starts_with(b"PK") {
        true => input.to_vec(),
        false => archive(input),
    };
    let Ok(bundle) = Bundle::read(&archive) else {
        return;
    };
    let written = bundle.write().expect("what was read can be written");
    let read = Bundle::read(&written).unwrap_or_else(|error| panic!("{error}"));
    same("read again", &read, &bundle);
}

fn archive(input: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut seen = Vec::new();
    for (name, content) in split(input, FILES[0], &FILES) {
        if !seen.contains(&name) {
            archive.start_file(name, stored).expect("memory takes all");
            archive.write_all(content).expect("memory takes all");
            seen.push(name);
        }
    }
    archive.finish().expect("memory takes all").into_inner()
}

/// A list of contacts: what is taken in goes out and comes in again as it was.
pub fn contacts(input: &[u8]) {
    let Some(text) = text(input) else { return };
    match read_csv(text) {
        Ok(contacts) => {
            let written = write_csv(&contacts);
            let read = read_csv(&written).unwrap_or_else(|bad| panic!("{bad}: {written}"));
            same("read again", &read, &contacts);
        }
        Err(bad) => assert!(!bad.0.is_empty() && !bad.to_string().is_empty()),
    }
}

/// A picture as the emblem: what is taken fits into its place, and letters go out with it.
pub fn picture(input: &[u8]) {
    match emblem::picture(Path::new("emblem.png"), input.to_vec()) {
        Ok(picture) => {
            for side in [picture.width, picture.height] {
                assert!(side > 0.0 && side <= EMBLEM_SIZE, "{side}");
            }
            printed(
                &NOTE,
                &Letterhead {
                    emblem: Some(picture),
                    ..Letterhead::default()
                },
            );
        }
        Err(fault) => assert!(fault.to_string().contains("emblem.png")),
    }
}

/// A dictionary in Hunspell's format, by its two files: what can be understood checks words and suggests others.
pub fn spelling(input: &[u8]) {
    let Some((which, rest)) = choice(input) else {
        return;
    };
    let language = Language::ALL[which % 6];
    let end = rest.windows(PART.len()).position(|found| found == PART);
    let (affixes, list) = rest.split_at(end.unwrap_or(rest.len()));
    let list = list.strip_prefix(PART).unwrap_or_default();
    let Some((affixes, list)) = dictionary(affixes, list) else {
        return;
    };
    let Ok(speller) = Speller::new(language, &affixes, &list, ["Own"]) else {
        return;
    };
    assert!(!speller.misspelt("Own"));
    for word in words(&list).take(8) {
        let word = &list[word];
        speller.misspelt(word);
    }
    for word in words(&list).take(1) {
        let word = &list[word];
        assert!(speller.suggestions(word).len() <= 8);
        speller.learn(word);
        assert!(!speller.misspelt(word));
    }
}
