//! Word files: letters of any maker, and the review files of translations.
//!
//! What the fuzzer makes up is the text of the parts, not the bytes of the package, which would hardly ever
//! be whole. An input that begins as a package is taken as it is.

use super::interchange::brought_in;
use super::letters::saved_and_read;
use circular_desk::draft::Draft;
use circular_desk::import::changes;
use circular_desk::import::letter::{traced, understand};
use circular_desk::import::word;
use circular_desk::storage;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// What stands between the parts of an input, before the name of the next.
pub const PART: &[u8] = b"\n=== ";

/// The parts that an input can have behind the text itself, and what binds them to it.
const PARTS: [&str; 5] = ["styles", "numbering", "footnotes", "comments", "header1"];

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

/// The Word file of an input.
pub fn package(input: &[u8]) -> Vec<u8> {
    if input.starts_with(b"PK") {
        return input.to_vec();
    }
    let mut parts = Vec::new();
    let (mut name, mut rest) = ("document", input);
    loop {
        let end = rest.windows(PART.len()).position(|found| found == PART);
        parts.push((name, &rest[..end.unwrap_or(rest.len())]));
        let Some(end) = end else { break };
        rest = &rest[end + PART.len()..];
        let Some(known) = PARTS.iter().find(|part| rest.starts_with(part.as_bytes())) else {
            break;
        };
        name = known;
        rest = &rest[known.len()..];
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut put = |name: &str, content: &[u8]| {
        package.start_file(name, stored).expect("memory takes all");
        package.write_all(content).expect("memory takes all");
    };
    put("[Content_Types].xml", b"<Types/>");
    put("_rels/.rels", RELATIONSHIPS.as_bytes());
    let mut links = String::from("<Relationships>");
    for part in PARTS {
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
