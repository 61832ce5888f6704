//! Letters that were Word files: every word comes back, facts in their fields.

use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::import::letter::{Imported, understand};
use circular_desk::import::word;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::layout::document::{Block, Document, Run};
use circular_desk::letter::text::Wording;
use circular_desk::storage;
use std::path::Path;

const LETTERS: [&str; 5] = [
    "circular-116",
    "circular-258",
    "collective-letter-12-12",
    "liaison-sg12rg-amr",
    "working-party-1-11",
];

fn letter(name: &str) -> Draft {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    storage::open(&folder.join(name).join("letter.ron")).unwrap()
}

/// The languages in which a letter has all its texts.
fn languages(draft: &Draft) -> Vec<Language> {
    let all = Language::ALL.into_iter();
    all.filter(|language| draft.untranslated(*language) == 0)
        .collect()
}

fn imported(draft: &Draft, language: Language) -> (Document, Imported) {
    let document = layout::document(draft, language, None);
    let file = docx::export(&document).unwrap();
    (document, understand(&word::read(&file).unwrap()))
}

/// Every paragraph that a document prints, as words alone.
fn paragraphs(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => found.push(paragraph),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                found.extend(cells.flat_map(|cell| &cell.paragraphs));
            }
        }
    }
    let said = found.into_iter().map(|paragraph| {
        let mut said = String::new();
        for run in &paragraph.runs {
            match run {
                Run::Words(words) => said.push_str(&words.text),
                _ => said.push(' '),
            }
        }
        let words: Vec<_> = said
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.join(" ")
    });
    said.filter(|said| !said.is_empty()).collect()
}

#[test]
fn every_word_of_the_real_letters_comes_back_in_its_order() {
    for name in LETTERS {
        let draft = letter(name);
        for language in languages(&draft) {
            let (document, Imported { letter, account }) = imported(&draft, language);
            let again = Draft::begin(letter);
            assert_eq!(again.letter.language, language, "{name}");
            let printed = layout::document(&again, language, None);
            assert_eq!(
                paragraphs(&printed),
                paragraphs(&document),
                "{name} in {language}: {:#?}",
                account.not_understood
            );
        }
    }
}

#[test]
fn the_facts_of_the_real_letters_come_back() {
    for name in LETTERS {
        let draft = letter(name);
        for language in languages(&draft) {
            let (_, Imported { letter, .. }) = imported(&draft, language);
            let again = Draft::begin(letter).letter;
            let was = &draft.letter;
            let place = format!("{name} in {language}");
            assert_eq!(again.kind, was.kind, "{place}");
            assert_eq!(again.reference, was.reference, "{place}");
            assert_eq!(again.date, was.date, "{place}");
            assert_eq!(again.contacts, was.contacts, "{place}");
            assert_eq!(again.annex_count, was.annex_count, "{place}");
            let names = |letter: &circular_desk::letter::Letter| -> Vec<String> {
                letter
                    .annexes
                    .iter()
                    .map(|annex| annex.name.clone())
                    .collect()
            };
            assert_eq!(names(&again), names(was), "{place}");
            let (now, then) = (again.meeting.as_ref(), was.meeting.as_ref());
            let group = |m: &circular_desk::letter::meeting::Meeting| m.group.clone();
            let dates = |m: &circular_desk::letter::meeting::Meeting| m.dates.clone();
            if was.liaison.is_none() {
                assert_eq!(now.map(dates), then.map(dates), "{place}");
                if was.reference.series.per_group {
                    assert_eq!(now.map(group), then.map(group), "{place}");
                }
                assert_eq!(now.map(|m| m.mode), then.map(|m| m.mode), "{place}");
            }
            let standard = |letter: &circular_desk::letter::Letter| {
                letter
                    .texts()
                    .iter()
                    .filter(|text| matches!(text.wording, Wording::Standard(_)))
                    .count()
            };
            // A text or two may read differently in a file: a title that is a fact of the letter, say.
            assert!(standard(&again) + 2 >= standard(was), "{place}");
        }
    }
}

#[test]
fn the_command_makes_a_draft_and_says_what_it_found() {
    use crate::command_line::{code, err, out, run};
    let folder = tempfile::tempdir().unwrap();
    let draft = letter("collective-letter-12-12");
    let document = layout::document(&draft, Language::Zh, None);
    let path = folder.path().join("last-year.docx");
    std::fs::write(&path, docx::export(&document).unwrap()).unwrap();
    let import = ["import", "last-year.docx", "--out", "draft.ron"];
    let done = run(folder.path(), &import);
    assert_eq!(code(&done), 0, "{}", err(&done));
    let said = out(&done);
    assert!(said.starts_with("draft.ron\n"), "{said}");
    assert!(
        said.contains("reference (certain): 电信标准化局第12/12号集体函"),
        "{said}"
    );
    let again = storage::open(&folder.path().join("draft.ron")).unwrap();
    assert_eq!(again.letter.reference.number, Some(12));
    assert!(!again.letter.inherited.is_empty());
    let refused = run(folder.path(), &import);
    assert_eq!(code(&refused), 3);
    assert!(err(&refused).contains("--overwrite"), "{}", err(&refused));
    std::fs::write(&path, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").unwrap();
    let refused = run(folder.path(), &[&import[..], &["--overwrite"]].concat());
    assert_eq!(code(&refused), 3);
    assert!(err(&refused).contains("Word 97–2003"), "{}", err(&refused));
}
