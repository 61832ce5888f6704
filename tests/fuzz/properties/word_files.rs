//! Word files: letters of any maker, and the review files of translations.
//!
//! What the fuzzer makes up is the text of the parts, not the bytes of the package, which would hardly ever
//! be whole. An input that begins as a package is taken as it is.

use super::interchange::brought_in;
use super::letters::{NOTE, saved_and_read};
use super::same;
use circular_desk::draft::Draft;
use circular_desk::draft::editing::Editing;
use circular_desk::import::letter::{traced, understand};
use circular_desk::import::versions::{Source, join};
use circular_desk::import::{changes, with_all, word};
use circular_desk::language::Language;
use circular_desk::storage;
use circular_desk::translation::tmx;
use std::io::{Cursor, Write};
use std::path::Path;
use std::time::Duration;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// What stands between the parts of an input, before the name of the next.
pub const PART: &[u8] = b"\n=== ";

/// The parts that an input can have behind the text itself, and what binds them to it.
const PARTS: [&str; 6] = [
    "styles",
    "numbering",
    "footnotes",
    "comments",
    "header1",
    "customXml1",
];

/// What stands between the versions of an input.
pub const VERSION: &[u8] = b"\n=== version\n";

/// Any Word file: reading and understanding it never fails, and a sound draft comes of what was read.
pub fn letter(input: &[u8]) {
    let Ok(letter) = word::read(&package(input)) else {
        return;
    };
    if let Some(carried) = &letter.carried
        && let Ok(draft) = storage::read(&carried.letter_file, Path::new("carried"))
    {
        for change in changes(&draft, carried.language, &letter) {
            let _ = change.edit(&draft);
        }
    }
    let (draft, account) = understand(&letter).into_draft();
    traced(&letter, &account, &draft);
    let draft = Draft::new(draft.letter, draft.translations);
    saved_and_read(&draft.expect("what was read is a sound letter"));
}

/// Any Word file given back as a review file.
pub fn review(input: &[u8]) {
    brought_in(package(input));
}

/// A Word file of this program that comes back: what was changed in it is taken over as a sound letter, which goes
/// out and comes back with nothing new, and can be taken back.
pub fn changed(input: &[u8]) {
    let Ok(word) = word::read(&package(input)) else {
        return;
    };
    let found = changes(&NOTE, Language::En, &word);
    let mut editing = Editing::new(NOTE.clone(), true);
    for change in &found {
        if let Some(edit) = change.edit(editing.draft()) {
            editing.apply(edit, Duration::ZERO);
            editing.end_step();
        }
    }
    saved_and_read(editing.draft());
    same("all", &with_all(NOTE.clone(), &found), editing.draft());
    while editing.undo().is_some() {}
    assert!(**editing.draft() == *NOTE);
}

/// Several language versions of one letter: they are joined to a sound draft, and the pairs that are sure go out
/// as a translation memory and come in again.
pub fn versions(input: &[u8]) {
    let mut files = Vec::new();
    let mut rest = input;
    while files.len() < 3 {
        let end = rest
            .windows(VERSION.len())
            .position(|found| found == VERSION);
        files.push(&rest[..end.unwrap_or(rest.len())]);
        let Some(end) = end else { break };
        rest = &rest[end + VERSION.len()..];
    }
    let letters = files.iter().map(|file| word::read(&package(file)));
    let letters: Vec<_> = letters.flatten().map(|word| understand(&word)).collect();
    let Ok(joined) = join(letters) else { return };
    let draft = joined.draft.clone();
    let draft = Draft::new(draft.letter, draft.translations);
    saved_and_read(&draft.expect("what was joined is a sound letter"));
    let units = joined.units(&Source::default());
    let mut written = Vec::new();
    tmx::write(units.iter().cloned(), &mut written).expect("memory takes all");
    let written = String::from_utf8(written).expect("it is written in UTF-8");
    let again = tmx::read(&written, "").unwrap_or_else(|fault| panic!("{fault}: {written}"));
    same("read again", &again.units, &units);
}

/// The pieces of an input, each but the first behind its name.
pub fn split<'a>(
    input: &'a [u8],
    first: &'static str,
    names: &[&'static str],
) -> Vec<(&'static str, &'a [u8])> {
    let mut pieces = Vec::new();
    let (mut name, mut rest) = (first, input);
    loop {
        let end = rest.windows(PART.len()).position(|found| found == PART);
        pieces.push((name, &rest[..end.unwrap_or(rest.len())]));
        let Some(end) = end else { break };
        rest = &rest[end + PART.len()..];
        let Some(known) = names.iter().find(|name| rest.starts_with(name.as_bytes())) else {
            break;
        };
        name = known;
        rest = &rest[known.len()..];
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    pieces
}

/// The Word file of an input.
pub fn package(input: &[u8]) -> Vec<u8> {
    if input.starts_with(b"PK") {
        return input.to_vec();
    }
    let parts = split(input, "document", &PARTS);
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut put = |name: &str, content: &[u8]| {
        package.start_file(name, stored).expect("memory takes all");
        package.write_all(content).expect("memory takes all");
    };
    put("[Content_Types].xml", b"<Types/>");
    put("_rels/.rels", RELATIONSHIPS.as_bytes());
    let mut links = String::from("<Relationships>");
    // A part that is named and not there would refuse the whole file.
    let there = |name: &str| parts.iter().any(|(part, _)| *part == name);
    for part in PARTS.into_iter().filter(|part| there(part)) {
        let kind = part.trim_end_matches('1');
        links +=
            &format!("<Relationship Id=\"{part}\" Type=\"{TYPES}/{kind}\" Target=\"{part}.xml\"/>");
    }
    for (at, target) in [
        "https://www.itu.int/",
        "mailto:tsbsg12@itu.int",
        "http://itu.int/a b",
    ]
    .iter()
    .enumerate()
    {
        links += &format!(
            "<Relationship Id=\"rId{at}\" Type=\"{TYPES}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>"
        );
    }
    put(
        "word/_rels/document.xml.rels",
        (links + "</Relationships>").as_bytes(),
    );
    let mut seen = Vec::new();
    for (name, content) in parts {
        if !seen.contains(&name) {
            put(&format!("word/{name}.xml"), content);
            seen.push(name);
        }
    }
    package.finish().expect("memory takes all").into_inner()
}

const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const RELATIONSHIPS: &str = "<Relationships><Relationship Id=\"r\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
    Target=\"word/document.xml\"/></Relationships>";
