//! Hostile Word files: how much time and memory the program takes for them, and whether any makes it panic.
//!
//! `cargo bench --bench hostile` imports files that were made to be large, deep or slow, each by a program of its
//! own, whose peak of memory and time are shown. `cargo bench --bench hostile -- mutate 300` changes the seeds in
//! `tests/fuzz/corpus` and the real letters by chance for 300 seconds and reads what comes of it; a file that makes
//! the program panic is kept in `target/hostile`.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::import::letter::{traced, understand};
use circular_desk::import::{changes, word};
use circular_desk::language::Language;
use circular_desk::{layout, storage};
use std::fs;
use std::io::{Cursor, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use zip::write::SimpleFileOptions;

type Parts = Vec<(String, Vec<u8>)>;

fn main() {
    let asked: Vec<String> = std::env::args()
        .skip(1)
        .filter(|a| a != "--bench")
        .collect();
    match asked.first().map(String::as_str) {
        Some("mutate") => {
            let seconds = asked.get(1).and_then(|s| s.parse().ok()).unwrap_or(60);
            mutate(Duration::from_secs(seconds));
        }
        _ => measure(),
    }
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        if zip
            .start_file(name.as_str(), SimpleFileOptions::default())
            .is_ok()
        {
            zip.write_all(bytes).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

fn unpacked(file: &[u8]) -> Option<Parts> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).ok()?;
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).ok()?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        parts.push((part.name().to_owned(), bytes));
    }
    Some(parts)
}

fn document(body: &str) -> Vec<u8> {
    let text = format!(
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{body}</w:body></w:document>"
    );
    packed(&[
        ("[Content_Types].xml".to_owned(), b"<Types/>".to_vec()),
        ("word/document.xml".to_owned(), text.into_bytes()),
    ])
}

fn p(words: &str) -> String {
    format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
}

/// Files that were made to take much, with what each has.
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let letter = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters")).unwrap();
    let letter = letter
        .map(|entry| entry.unwrap().path().join("letter.ron"))
        .next();
    let draft = storage::open(&letter.unwrap()).unwrap();
    let printed = layout::document(&draft, Language::En, None);
    let own = docx::carrying(&printed, Some(&storage::write(&draft).unwrap())).unwrap();
    let mut carrier = unpacked(&own).unwrap();
    for (name, bytes) in &mut carrier {
        if name == "customXml/item1.xml" {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let filler = "x".repeat(14 << 20);
            *bytes = text
                .replacen("words: &quot;", &format!("words: &quot;{filler}"), 1)
                .into_bytes();
        }
    }
    let head = p("Geneva, 7 July 2023")
        + &p("Ref: TSB Circular 116")
        + &p("Subject: Meeting")
        + &p("Dear Sir/Madam,");
    let runs =
        |count| "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>".repeat(count);
    let cells = |count: usize| {
        format!(
            "<w:tbl>{}</w:tbl>",
            format!("<w:tr>{}</w:tr>", "<w:tc><w:p/></w:tc>".repeat(60)).repeat(count)
        )
    };
    let deep = "<w:tbl><w:tr><w:tc>".repeat(60) + "<w:p/>" + &"</w:tc></w:tr></w:tbl>".repeat(60);
    let dates = p(&"4 May 2021, ".repeat(8_000)).repeat(4);
    let brackets = p(&format!(
        "Meeting of Study Group 12 {}",
        "(".repeat(200_000)
    ));
    let labels = p(&"Tel: ".repeat(40_000));
    let long = (0..20_000)
        .map(|at| p(&format!("Paragraph {at} about Study Group {}", at % 20)))
        .collect::<String>();
    vec![
        ("a real letter, as exported", own.clone()),
        ("14 MB in the carried letter", packed(&carrier)),
        (
            "15 MB of one paragraph",
            document(&(head.clone() + &p(&"x ".repeat(7 << 20)))),
        ),
        ("20 MB of spaces", document(&" ".repeat(20 << 20))),
        (
            "300,000 empty paragraphs",
            document(&"<w:p/>".repeat(300_000)),
        ),
        (
            "20,000 paragraphs with words",
            document(&(head.clone() + &long)),
        ),
        (
            "200,000 runs",
            document(&(head.clone() + &format!("<w:p>{}</w:p>", runs(100_000)))),
        ),
        (
            "60 × 3,000 cells",
            document(&(head.clone() + &cells(3_000))),
        ),
        ("60 tables deep", document(&deep)),
        (
            "1,000 tables deep",
            document(&"<w:tbl><w:tr><w:tc>".repeat(1_000)),
        ),
        ("32,000 dates", document(&(head.clone() + &dates))),
        ("200,000 brackets", document(&(head.clone() + &brackets))),
        ("40,000 labels on a line", document(&(labels + &head))),
        ("a thousand letters in one", document(&head.repeat(1_000))),
        (
            "4,000 annexes",
            document(
                &(head + &p("Yours faithfully,") + &(p("ANNEX A") + &p("Title")).repeat(4_000)),
            ),
        ),
    ]
}

/// Imports each hostile file by the program, and shows what that took.
fn measure() {
    let folder = tempfile::tempdir().unwrap();
    println!("{:<34}{:>10}{:>10}  says", "file", "ms", "MB");
    for (name, bytes) in hostile() {
        let path = folder.path().join("hostile.docx");
        fs::write(&path, &bytes).unwrap();
        let begun = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_circular-desk"))
            .args(["import", "hostile.docx", "--out", "out.ron", "--overwrite"])
            .current_dir(folder.path())
            .env("CIRCULAR_DESK_HOME", folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0.0_f64;
        let over = loop {
            if let Ok(said) = fs::read_to_string(&status)
                && let Some(line) = said.lines().find(|line| line.starts_with("VmHWM:"))
                && let Some(size) = line
                    .split_whitespace()
                    .nth(1)
                    .and_then(|size| size.parse::<f64>().ok())
            {
                peak = peak.max(size / 1024.0);
            }
            if let Some(over) = child.try_wait().unwrap() {
                break over;
            }
            if begun.elapsed() > Duration::from_secs(20) {
                child.kill().unwrap();
                break child.wait().unwrap();
            }
            std::thread::sleep(Duration::from_micros(300));
        };
        let took = begun.elapsed().as_millis();
        let mut said = String::new();
        let _ = child.stderr.take().unwrap().read_to_string(&mut said);
        let said: String = said
            .lines()
            .next()
            .unwrap_or("")
            .chars()
            .take(120)
            .collect();
        println!(
            "{name:<34}{took:>10}{peak:>10.0}  {} {said}",
            over.code().unwrap_or(-1)
        );
    }
}

/// A row of numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % end.max(1)
    }
}

const PIECES: [&str; 26] = [
    "<w:p>",
    "</w:p>",
    "<w:tbl>",
    "</w:tbl>",
    "<w:tr>",
    "<w:tc>",
    "<w:br/>",
    "<w:tab/>",
    "<w:r><w:t>",
    "</w:t></w:r>",
    "<w:gridSpan w:val='9'/>",
    "<w:vMerge/>",
    "<w:numPr><w:ilvl w:val='7'/><w:numId w:val='1'/></w:numPr>",
    "<w:fldChar w:fldCharType='begin'/>",
    "<w:footnoteReference w:id='1'/>",
    "Ref:",
    "Tel:",
    "Subject:",
    "[",
    "（",
    "4-13 May 2021",
    "2021年5月4-13日",
    "ANNEX A",
    "Yours faithfully,",
    "\u{301}",
    "&#x1F600;",
];

fn changed(parts: &mut Parts, chance: &mut Chance) {
    let text: Vec<usize> = (parts.iter().enumerate())
        .filter(|(_, (name, _))| name.ends_with(".xml") || name.ends_with(".rels"))
        .map(|(at, _)| at)
        .collect();
    let main = parts
        .iter()
        .position(|(name, _)| name == "word/document.xml");
    let at = match chance.below(4) {
        0 => text[chance.below(text.len())],
        _ => main.unwrap_or(text[0]),
    };
    let bytes = &mut parts[at].1;
    for _ in 0..=chance.below(6) {
        let length = bytes.len();
        if length == 0 {
            break;
        }
        let place = chance.below(length);
        let end = (place + chance.below(200)).min(length);
        // Most changes at the borders of elements, where they make other files rather than none.
        let place = bytes[..place]
            .iter()
            .rposition(|byte| *byte == b'<')
            .unwrap_or(place);
        let end = bytes[end..]
            .iter()
            .position(|byte| *byte == b'<')
            .map_or(length, |far| end + far);
        match chance.below(6) {
            0 => {
                bytes[place.min(length.saturating_sub(1))] =
                    u8::try_from(chance.below(256)).unwrap()
            }
            1 => drop(bytes.drain(place..end)),
            2 => {
                let copy = bytes[place..end].to_vec();
                bytes.splice(place..place, copy);
            }
            3 => {
                let copy = bytes[place..end].to_vec();
                let to = chance.below(length);
                let to = bytes[..to]
                    .iter()
                    .rposition(|byte| *byte == b'<')
                    .unwrap_or(to);
                bytes.splice(to..to, copy);
            }
            4 => {
                let piece = PIECES[chance.below(PIECES.len())].as_bytes().to_vec();
                bytes.splice(place..place, piece);
            }
            _ => {
                // Into the words.
                let inner = bytes[place..end]
                    .iter()
                    .position(|byte| *byte == b'>')
                    .map_or(end, |at| place + at + 1);
                let piece = PIECES[15 + chance.below(PIECES.len() - 15)]
                    .as_bytes()
                    .to_vec();
                bytes.splice(inner..inner, piece);
            }
        }
        if bytes.is_empty() {
            return;
        }
    }
}

fn read_whole(file: &[u8]) -> bool {
    let Ok(letter) = word::read(file) else {
        return false;
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
    Draft::new(draft.letter, draft.translations).expect("what was read is a sound letter");
    true
}

fn seeds() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<Vec<u8>> = Vec::new();
    let mut corpus: Vec<PathBuf> = (fs::read_dir(root.join("tests/fuzz/corpus/word")).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    corpus.sort();
    found.extend(corpus.iter().map(|path| fs::read(path).unwrap()));
    for case in fs::read_dir(root.join("tests/letters")).unwrap() {
        let draft = storage::open(&case.unwrap().path().join("letter.ron")).unwrap();
        for language in [Language::En, Language::Zh, Language::Ar] {
            let printed = layout::document(&draft, language, None);
            found.push(docx::carrying(&printed, Some(&storage::write(&draft).unwrap())).unwrap());
        }
    }
    found
}

fn mutate(time: Duration) {
    let seeds = seeds();
    let begun = Instant::now();
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15 ^ u64::from(std::process::id()));
    let (mut files, mut read, mut faults) = (0_u64, 0_u64, 0_u64);
    let mut slowest = Duration::ZERO;
    while begun.elapsed() < time {
        let seed = &seeds[chance.below(seeds.len())];
        let mut file = seed.clone();
        if chance.below(10) == 0 {
            for _ in 0..=chance.below(20) {
                let at = chance.below(file.len());
                file[at] = u8::try_from(chance.below(256)).unwrap();
            }
        } else if let Some(mut parts) = unpacked(seed) {
            // What carries no letter is understood.
            if chance.below(2) == 0 {
                parts.retain(|(name, _)| !name.starts_with("customXml"));
            }
            for _ in 0..=chance.below(3) {
                changed(&mut parts, &mut chance);
            }
            file = packed(&parts);
        }
        let one = Instant::now();
        match catch_unwind(AssertUnwindSafe(|| read_whole(&file))) {
            Ok(whole) => read += u64::from(whole),
            Err(_) => {
                faults += 1;
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/hostile");
                fs::create_dir_all(&folder).unwrap();
                fs::write(folder.join(format!("{faults}.docx")), &file).unwrap();
            }
        }
        if one.elapsed() > slowest {
            slowest = one.elapsed();
        }
        files += 1;
    }
    println!(
        "{files} files, {read} of them read as letters, {faults} panics, slowest {} ms",
        slowest.as_millis()
    );
}
