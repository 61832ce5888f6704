//! How often our pages break where LibreOffice breaks those of our Word file: the five real letters
//! and every kind of letter (in person, virtual, hybrid), in six languages.
//!
//! A letter agrees if it has as many pages, and each begins with the same words.
//! `cargo bench --bench page_breaks -- FOLDER` keeps the files.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use circular_desk::draft::Draft;
use circular_desk::export::{docx, pages};
use circular_desk::kind::{Beginning, kinds};
use circular_desk::language::Language;
use circular_desk::letter::meeting::Mode;
use circular_desk::{layout, storage};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How many letters of a page may differ.
const TOLERANCE: usize = 16;
/// How many letters count as the first words of a page.
const FIRST_WORDS: usize = 32;

fn main() {
    let kept = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'));
    let temporary = tempfile::tempdir().unwrap();
    let folder = kept.map_or(temporary.path().to_owned(), PathBuf::from);
    let (ours, theirs) = (folder.join("ours"), folder.join("theirs"));
    fs::create_dir_all(&ours).unwrap();
    fs::create_dir_all(&theirs).unwrap();

    let mut names = Vec::new();
    for (name, draft) in letters().into_iter().chain(drafts()) {
        for language in Language::ALL {
            let document = layout::document(&draft, language, None);
            let name = format!("{name}.{language}");
            let word = docx::export(&document).unwrap();
            fs::write(theirs.join(format!("{name}.docx")), word).unwrap();
            let pdf = pages::pages(&document).pdf().unwrap();
            fs::write(ours.join(format!("{name}.pdf")), pdf).unwrap();
            names.push((name, language));
        }
    }
    convert(&folder, &theirs);

    let mut tally: BTreeMap<Language, (usize, usize)> = BTreeMap::new();
    for (name, language) in &names {
        let file = format!("{name}.pdf");
        let difference = difference(&read(&ours.join(&file)), &read(&theirs.join(&file)));
        let (agree, all) = tally.entry(*language).or_default();
        *all += 1;
        match difference {
            None => *agree += 1,
            Some(difference) => println!("{name}: {difference}"),
        }
    }
    println!();
    let (mut agree, mut all) = (0, 0);
    for (language, (one, of)) in tally {
        println!("{language}: {one} of {of}");
        agree += one;
        all += of;
    }
    println!(
        "in all: {agree} of {all}, {:.1} %",
        100.0 * agree as f64 / all as f64
    );
}

fn letters() -> Vec<(String, Draft)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let mut letters: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, storage::open(&path.join("letter.ron")).unwrap())
        })
        .collect();
    letters.sort_by(|a, b| a.0.cmp(&b.0));
    letters
}

fn drafts() -> Vec<(String, Draft)> {
    let mut drafts = Vec::new();
    for kind in kinds().unwrap() {
        for mode in [Mode::InPerson, Mode::Virtual, Mode::Hybrid] {
            let beginning = Beginning {
                number: Some(3),
                date: Some("2021-02-05".parse().unwrap()),
                group: Some("12".parse().unwrap()),
                dates: Some("2021-05-04..2021-05-13".parse().unwrap()),
                mode: Some(mode),
                ..Beginning::default()
            };
            let mut letter = kind.begin(&beginning).unwrap();
            if mode == Mode::Hybrid {
                letter.answers.interpretation = true;
                letter.answers.fellowships = true;
                letter.answers.captioning = true;
                letter.answers.visa_support = true;
            }
            drafts.push((format!("{}-{mode:?}", kind.id), Draft::begin(letter)));
        }
    }
    drafts
}

/// All Word files of a folder in one run: starting LibreOffice takes longer than a conversion.
fn convert(folder: &Path, files: &Path) {
    let words = fs::read_dir(files)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let words: Vec<_> = words
        .filter(|path| path.extension().is_some_and(|ending| ending == "docx"))
        .collect();
    let profile = folder.join("profile");
    let status = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}",
            profile.display()
        ))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(files)
        .args(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "LibreOffice does not run here: apt-get install libreoffice-writer poppler-utils"
    );
}

/// The text of each page.
fn read(pdf: &Path) -> Vec<String> {
    let output = Command::new("pdftotext")
        .arg(pdf)
        .arg("-")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut pages: Vec<_> = text.split('\u{000C}').map(str::to_owned).collect();
    pages.pop();
    pages
}

/// Where two renderings of a letter first break differently. A page begins alike if its first words
/// are the same, or the letters of the whole page: each is read wrongly now and then, the words where
/// a table stands first, the letters where Arabic ones are written over another.
fn difference(ours: &[String], theirs: &[String]) -> Option<String> {
    for (page, (one, other)) in ours.iter().zip(theirs).enumerate().skip(1) {
        let words = differ(&first_words(one), &first_words(other));
        let all = differ(one, other);
        if words > FIRST_WORDS / 4 && all > TOLERANCE {
            return Some(format!(
                "page {} begins “{}”, theirs “{}” ({all} letters differ); {} pages, theirs {}",
                page + 1,
                first_words(one),
                first_words(other),
                ours.len(),
                theirs.len()
            ));
        }
    }
    (ours.len() != theirs.len()).then(|| format!("{} pages, theirs {}", ours.len(), theirs.len()))
}

/// The letters with which a page begins below its header of two lines.
fn first_words(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.trim().is_empty()).skip(2);
    let letters = lines
        .flat_map(str::chars)
        .filter(|letter| letter.is_alphanumeric());
    letters.take(FIRST_WORDS).collect()
}

/// How many letters and digits are in only one of two texts.
fn differ(one: &str, other: &str) -> usize {
    let mut counts: BTreeMap<char, isize> = BTreeMap::new();
    for (text, step) in [(one, 1), (other, -1)] {
        for letter in text.chars().filter(|letter| is_letter(*letter)) {
            *counts.entry(letter).or_default() += step;
        }
    }
    counts.values().map(|count| count.unsigned_abs()).sum()
}

/// A letter or digit, but none of the vowels above and below Arabic letters: LibreOffice's files lose
/// some of them, and now and then the letter with them.
fn is_letter(character: char) -> bool {
    character.is_alphanumeric() && !matches!(character, '\u{064B}'..='\u{065F}' | '\u{0670}')
}
