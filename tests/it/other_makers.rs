//! Letters that other programs made into Word files: the five real ones by python-docx and by LibreOffice, with
//! the head in three arrangements, and our own files saved again by LibreOffice. Header facts are understood, and
//! every word is kept.
//!
//! The makers are programs outside this package. `.ci/run` installs them and sets `CI`; without `CI`, one that is
//! not installed is left out with a word on how to install it.

use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::import::letter::{Imported, understand};
use circular_desk::import::{changes, word};
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::layout::document::{Block, Document, Paragraph, Run, Table};
use circular_desk::layout::stylesheet::TableStyle;
use circular_desk::letter::Letter;
use circular_desk::storage;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const INSTALL: &str = "apt-get install libreoffice-writer; python3 -m venv target/witnesses/venv && \
    target/witnesses/venv/bin/pip install python-docx==1.2.0";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The real letters that have a head, in their own language and those into which they are translated.
fn letters() -> Vec<(String, Draft, Language)> {
    let mut found = Vec::new();
    let mut folders: Vec<_> = (fs::read_dir(root().join("tests/letters")).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    for folder in folders {
        let draft = storage::open(&folder.join("letter.ron")).unwrap();
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        for language in [Language::En, Language::Zh] {
            found.push((format!("{name}-{language}"), draft.clone(), language));
        }
    }
    assert_eq!(found.len(), 10);
    found
}

fn said(paragraph: &Paragraph) -> String {
    let mut said = String::new();
    for run in &paragraph.runs {
        match run {
            Run::Words(words) => said.push_str(&words.text),
            Run::LineBreak => said.push('\n'),
            Run::Tab => said.push('\t'),
            Run::PageNumber | Run::Emblem => {}
        }
    }
    said
}

/// The numbers of lists, as a person types them.
#[derive(Default)]
struct Numbers(BTreeMap<(usize, u8), usize>);

impl Numbers {
    fn typed(&mut self, document: &Document, paragraph: &Paragraph) -> String {
        let words = said(paragraph);
        let Some(item) = paragraph.list else {
            return words;
        };
        let deeper: Vec<_> = (self.0.keys())
            .filter(|(list, level)| *list == item.list && *level > item.level)
            .copied()
            .collect();
        for key in deeper {
            self.0.remove(&key);
        }
        *self.0.entry((item.list, item.level)).or_default() += 1;
        let levels = &document.lists[item.list].levels;
        let mut number = levels[usize::from(item.level)].text.clone();
        for level in 0..=item.level {
            let count = self.0.get(&(item.list, level)).copied().unwrap_or(1);
            let written = levels[usize::from(level)].marker.written(count);
            number = number.replace(&format!("%{}", level + 1), &written);
        }
        format!("{number}\t{words}")
    }
}

fn cells(table: &Table) -> Vec<Vec<Vec<String>>> {
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter();
        cells
            .map(|cell| cell.paragraphs.iter().map(said).collect())
            .collect()
    });
    rows.collect()
}

/// What a letter prints, for `letters.py`; nothing of a liaison statement, which has no such head.
fn told(document: &Document, draft: &Draft) -> Option<Value> {
    let head = document.blocks.iter().position(|block| match block {
        Block::Table(table) => table.style == TableStyle::Head && table.rows.len() > 1,
        Block::Paragraph(_) => false,
    });
    let head = head.filter(|_| draft.letter.liaison.is_none())?;
    let Block::Table(table) = &document.blocks[head] else {
        return None;
    };
    let mut before = Vec::new();
    for block in &document.blocks[..head] {
        match block {
            Block::Paragraph(paragraph) => before.push(said(paragraph)),
            Block::Table(table) => {
                let rows = cells(table);
                before.extend(rows.into_iter().flatten().flatten());
            }
        }
    }
    before.retain(|line| !line.trim().is_empty());
    let mut rows = cells(table);
    let subject = rows.pop()?;
    let labels: Vec<_> = (rows.iter())
        .filter(|row| !row[0].is_empty() && !row[1].is_empty())
        .map(|row| json!([row[0].join(" "), row[1]]))
        .collect();
    let mut recipients: Vec<(String, Vec<String>)> = Vec::new();
    for row in &table.rows {
        for paragraph in row
            .cells
            .get(2)
            .into_iter()
            .flat_map(|cell| &cell.paragraphs)
        {
            match (paragraph.list, recipients.last_mut()) {
                (Some(_), Some((_, names))) => names.push(said(paragraph)),
                _ => recipients.push((said(paragraph), Vec::new())),
            }
        }
    }
    let mut numbers = Numbers::default();
    let mut after = Vec::new();
    for block in &document.blocks[head + 1..] {
        match block {
            Block::Paragraph(paragraph) => {
                let words = numbers.typed(document, paragraph);
                if !words.trim().is_empty() {
                    after.push(json!(words));
                }
            }
            Block::Table(table) => {
                let rows: Vec<Vec<String>> = (table.rows.iter())
                    .map(|row| {
                        let cells = row.cells.iter().map(|cell| {
                            let lines: Vec<String> = (cell.paragraphs.iter())
                                .map(|paragraph| numbers.typed(document, paragraph))
                                .collect();
                            lines.join("\n")
                        });
                        cells.collect()
                    })
                    .collect();
                after.push(json!(rows));
            }
        }
    }
    Some(json!({
        "before": before,
        "labels": labels,
        "recipients": recipients,
        "subject": [subject[0].join(" "), subject[1]],
        "after": after,
    }))
}

fn python() -> Command {
    let own = root().join("target/witnesses/venv/bin/python");
    Command::new(if own.exists() {
        own
    } else {
        PathBuf::from("python3")
    })
}

/// Runs a maker; whether it is there.
fn made(command: &mut Command) -> Option<String> {
    let insist = std::env::var_os("CI").is_some();
    match command.output() {
        Ok(output) if output.status.success() => {
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Ok(output) => {
            let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(!insist, "{command:?}: {complaint}");
            eprintln!("left out: {command:?}: {complaint}; install with: {INSTALL}");
            None
        }
        Err(error) => {
            assert!(!insist, "{command:?}: {error}");
            eprintln!("left out: {command:?}: {error}; install with: {INSTALL}");
            None
        }
    }
}

fn office(folder: &Path, out: &Path, filter: &[&str], files: &[PathBuf]) -> Option<()> {
    let mut command = Command::new("soffice");
    command
        .arg(format!(
            "-env:UserInstallation=file://{}/profile",
            folder.display()
        ))
        .arg("--headless")
        .args(filter)
        .args(["--convert-to", "docx:MS Word 2007 XML", "--outdir"])
        .arg(out)
        .args(files);
    made(&mut command).map(|_| ())
}

/// Words in small letters, each with how often it occurs; of Chinese, each character.
fn counted<'a>(said: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for words in said {
        let mut word = String::new();
        for sign in words.to_lowercase().chars().chain([' ']) {
            let han = ('\u{2E80}'..'\u{AC00}').contains(&sign);
            if sign.is_alphanumeric() && !han {
                word.push(sign);
                continue;
            }
            if !word.is_empty() {
                *found.entry(std::mem::take(&mut word)).or_default() += 1;
            }
            if han && sign.is_alphanumeric() {
                *found.entry(sign.to_string()).or_default() += 1;
            }
        }
    }
    found
}

/// Words of the file that the letter does not print as often.
fn lost(file: &word::WordLetter, letter: Letter) -> Vec<String> {
    let draft = Draft::begin(letter);
    let document = layout::document(&draft, draft.letter.language, None);
    let mut numbers = Numbers::default();
    let printed: Vec<String> = document
        .paragraphs()
        .map(|paragraph| numbers.typed(&document, paragraph))
        .collect();
    let printed = counted(printed.iter().map(String::as_str));
    let paragraphs: Vec<String> = file.paragraphs().iter().map(|p| p.words()).collect();
    let there = counted(paragraphs.iter().map(String::as_str));
    there
        .into_iter()
        .filter(|(word, count)| printed.get(word).copied().unwrap_or(0) < *count)
        .map(|(word, _)| word)
        .collect()
}

/// The facts of the head of a letter, by name.
fn facts(letter: &Letter) -> BTreeMap<&'static str, String> {
    let draft = Draft::begin(letter.clone());
    let language = letter.language;
    let plain = |words: String| -> String {
        words
            .chars()
            .filter(|sign| sign.is_alphanumeric())
            .collect()
    };
    let text = |text: &circular_desk::letter::text::Text| {
        let texts = draft.letter.texts();
        let own = texts.iter().find(|own| own.wording == text.wording);
        plain(layout::text(&draft, language, own.unwrap_or(text)))
    };
    let mut facts = BTreeMap::new();
    facts.insert("kind", letter.kind.clone());
    facts.insert("reference", format!("{:?}", letter.reference.number));
    facts.insert("group", format!("{:?}", letter.reference.group));
    facts.insert("author code", format!("{:?}", letter.reference.author_code));
    facts.insert("date", format!("{:?}", letter.date));
    facts.insert(
        "place",
        letter.place.as_ref().map(&text).unwrap_or_default(),
    );
    facts.insert("contacts", format!("{:?}", letter.contacts));
    let names = |list: &[circular_desk::letter::addressee::Addressee]| {
        let names: Vec<_> = list.iter().map(|one| text(&one.name)).collect();
        names.join(";")
    };
    facts.insert("to", names(&letter.addressees));
    facts.insert("copy", names(&letter.copy_to));
    let subject: Vec<_> = letter.subject.iter().map(|line| text(&line.text)).collect();
    facts.insert("subject", subject.join(""));
    facts.insert(
        "salutation",
        letter.salutation.as_ref().map(&text).unwrap_or_default(),
    );
    let meeting = letter.meeting.clone().unwrap_or_default();
    facts.insert(
        "meeting",
        format!("{:?} {:?} {:?}", meeting.group, meeting.dates, meeting.mode),
    );
    let signature = letter.signature.as_ref();
    let name = signature.and_then(|signature| signature.name.as_ref());
    facts.insert("signatory", name.map(&text).unwrap_or_default());
    facts.insert(
        "annexes",
        format!("{} {}", letter.annex_count, letter.annexes.len()),
    );
    facts
}

/// What the letter would be if it were written in the language in which it is printed.
fn as_printed(draft: &Draft, language: Language) -> Letter {
    let document = layout::document(draft, language, None);
    understand(&word::read(&docx::export(&document).unwrap()).unwrap()).letter
}

fn judge(path: &Path, draft: &Draft, language: Language, wrong: &mut Vec<String>) -> usize {
    let file = word::read(&fs::read(path).unwrap()).unwrap();
    let Imported { letter, account } = understand(&file);
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let wanted = facts(&as_printed(draft, language));
    let found = facts(&letter);
    for (what, value) in &wanted {
        if found[what] != *value {
            wrong.push(format!(
                "{name}: {what}: {} instead of {value}",
                found[what]
            ));
        }
    }
    let lost = lost(&file, letter);
    assert!(lost.is_empty(), "{name}: lost {lost:?}\n{account:#?}");
    wanted.len()
}

fn verdict(wrong: &[String], all: usize) {
    for line in wrong {
        eprintln!("{line}");
    }
    let share = 1.0 - wrong.len() as f64 / all.max(1) as f64;
    eprintln!(
        "header facts: {} of {all} right ({:.1} %)",
        all - wrong.len(),
        share * 100.0
    );
    assert!(share >= 0.97, "{wrong:#?}");
}

#[test]
fn letters_made_by_other_programs_are_understood() {
    let folder = tempfile::tempdir().unwrap();
    let (mut pages, mut files) = (Vec::new(), Vec::new());
    for (name, draft, language) in letters() {
        let document = layout::document(&draft, language, None);
        let Some(told) = told(&document, &draft) else {
            continue;
        };
        let source = folder.path().join(format!("{name}.json"));
        fs::write(&source, told.to_string()).unwrap();
        let mut command = python();
        command
            .arg(root().join("tests/makers/letters.py"))
            .arg(&source)
            .arg(folder.path());
        let Some(said) = made(&mut command) else {
            return;
        };
        for kind in ["A", "B", "C"] {
            if said.trim() == "python-docx" {
                let file = folder.path().join(format!("{name}.{kind}.docx"));
                files.push((file, draft.clone(), language));
            } else {
                assert!(
                    std::env::var_os("CI").is_none(),
                    "python-docx is not installed"
                );
                eprintln!("left out: python-docx; install with: {INSTALL}");
            }
            let page = folder.path().join(format!("{name}.{kind}.html"));
            pages.push((page, draft.clone(), language));
        }
    }
    let out = folder.path().join("office");
    fs::create_dir(&out).unwrap();
    let sources: Vec<PathBuf> = pages.iter().map(|(page, ..)| page.clone()).collect();
    let filter = ["--infilter=HTML (StarWriter)"];
    if office(folder.path(), &out, &filter, &sources).is_some() {
        files.extend(pages.into_iter().map(|(page, draft, language)| {
            let name = page.with_extension("docx");
            (out.join(name.file_name().unwrap()), draft, language)
        }));
    }
    let (mut wrong, mut all) = (Vec::new(), 0);
    for (file, draft, language) in &files {
        all += judge(file, draft, *language, &mut wrong);
    }
    verdict(&wrong, all);
}

/// Our own files, opened and saved by LibreOffice: the letter that they carry is still there, and the words are
/// those that it prints; and without it, they are understood as any other.
#[test]
fn our_files_are_understood_when_another_program_has_saved_them() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("office");
    fs::create_dir(&out).unwrap();
    let mut files = Vec::new();
    for (name, draft, language) in letters() {
        let document = layout::document(&draft, language, None);
        let letter_file = storage::write(&draft).unwrap();
        let path = folder.path().join(format!("{name}.docx"));
        fs::write(
            &path,
            docx::carrying(&document, Some(&letter_file)).unwrap(),
        )
        .unwrap();
        files.push((path, draft, language));
    }
    let paths: Vec<PathBuf> = files.iter().map(|(path, ..)| path.clone()).collect();
    if office(folder.path(), &out, &[], &paths).is_none() {
        return;
    }
    let (mut wrong, mut all) = (Vec::new(), 0);
    for (path, draft, language) in &files {
        let saved = out.join(path.file_name().unwrap());
        let file = word::read(&fs::read(&saved).unwrap()).unwrap();
        let carried = file
            .carried
            .as_ref()
            .expect("LibreOffice keeps parts that it does not know");
        let back = storage::read(&carried.letter_file, &saved).unwrap();
        assert_eq!(back, *draft, "{}", saved.display());
        assert_eq!(
            changes(&back, carried.language, &file),
            [],
            "{}",
            saved.display()
        );
        if draft.letter.liaison.is_none() {
            all += judge(&saved, draft, *language, &mut wrong);
        }
    }
    verdict(&wrong, all);
}
