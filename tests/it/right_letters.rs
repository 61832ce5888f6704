//! Paragraphs as secretariats write them, `tests/checks/right_letters.tsv`: in no kind of letter, however the
//! meeting is held, has a check an error or a warning about them.

use crate::real::beginning;
use circular_desk::checks::{Finding, Known, Weight, findings};
use circular_desk::draft::Draft;
use circular_desk::kind::{Beginning, Kind, kinds};
use circular_desk::language::Language;
use circular_desk::language::interface::Texts;
use circular_desk::language::phrasebook::phrasebook;
use circular_desk::letter::Letter;
use circular_desk::letter::block::{Block, List, ListItem, ListMarker};
use circular_desk::letter::meeting::Mode;
use circular_desk::letter::text::{Markup, Text, TextId, Wording};
use circular_desk::translation::{Rendition, State};
use std::collections::BTreeMap;
use std::path::Path;

const RENDITIONS: &str = include_str!("../checks/right_renditions.tsv");
const RIGHT: &str = include_str!("../checks/right_letters.tsv");

/// The text that a row is about.
const TEXT: TextId = TextId(900);

fn paragraph(words: &str) -> Block {
    Block::Paragraph(Text {
        id: TEXT,
        wording: Wording::Own {
            runs: Markup::try_from(words.to_owned()).unwrap().0,
            departed_from: Vec::new(),
        },
    })
}

/// A letter of `kind` with a paragraph behind its own.
fn letter(kind: &Kind, tag: &str, mode: Mode, place: Option<&str>, words: &str) -> Draft {
    let mut letter = kind
        .begin(&Beginning {
            mode: Some(mode),
            place: place.map(str::to_owned),
            ..beginning(tag)
        })
        .unwrap();
    letter.body.push(paragraph(words));
    Draft::begin(letter)
}

/// What fires on the paragraph, by its sentence.
fn said(draft: &Draft, least: Weight) -> Vec<String> {
    let texts = Texts::english();
    let mut found = findings(draft, &Known::default());
    found.retain(|finding: &Finding| finding.text == Some(TEXT) && finding.weight <= least);
    (found.iter())
        .map(|f| format!("{} {}: {}", f.weight, f.mistake, f.sentence(&texts)))
        .collect()
}

#[test]
fn what_secretariats_write_gives_no_warning() {
    let least = match std::env::var_os("HINTS") {
        Some(_) => Weight::Hint,
        None => Weight::Warning,
    };
    let kinds = kinds().unwrap();
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (row, line) in RIGHT.lines().skip(1).enumerate() {
        let (tag, words) = line.split_once('\t').unwrap();
        for kind in &kinds {
            let held = [
                (Mode::Virtual, None),
                (Mode::Hybrid, Some("Geneva")),
                (Mode::InPerson, Some("Geneva")),
            ];
            for (mode, place) in held.into_iter().skip(row % 3).step_by(3) {
                for said in said(&letter(kind, tag, mode, place, words), least) {
                    let of = format!("{} {mode:?}", kind.id);
                    wrong
                        .entry(format!("{said}\n   in “{words}”"))
                        .or_default()
                        .push(of);
                }
            }
        }
    }
    // In a list, in a note, as a numbered paragraph, in an annex.
    let places: [fn(&mut Letter, Block); 4] = [
        |letter, block| {
            if let Block::Paragraph(text) = block {
                let list = List {
                    marker: ListMarker::Bullet,
                    items: vec![ListItem { text, list: None }],
                };
                letter.body.push(Block::List(list));
            }
        },
        |letter, block| {
            if let Block::Paragraph(text) = block {
                letter.body.push(Block::Numbered(text));
            }
        },
        |letter, block| {
            if let (Some(annex), Block::Paragraph(text)) = (letter.annexes.first_mut(), block) {
                annex.blocks.push(Block::Note(text));
            }
        },
        |letter, block| {
            if let Some(annex) = letter.annexes.last_mut() {
                annex.blocks.push(block);
            }
        },
    ];
    assert_eq!(kinds[1].id, "collective-letter");
    for line in RIGHT.lines().skip(1) {
        let (tag, words) = line.split_once('\t').unwrap();
        for (at, put) in places.iter().enumerate() {
            let mut draft = letter(&kinds[1], tag, Mode::Hybrid, Some("Geneva"), words);
            let block = draft.letter.body.pop().unwrap();
            put(&mut draft.letter, block);
            for said in said(&draft, least) {
                wrong
                    .entry(format!("{said}\n   in “{words}”"))
                    .or_default()
                    .push(format!("place {at}"));
            }
        }
    }
    let wrong: Vec<_> = (wrong.iter())
        .map(|(said, of)| format!("{said}\n   {}", of.join(", ")))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A letter in English with a paragraph and its rendition.
fn rendered(source: &str, language: Language, words: &str) -> Draft {
    let kind = kinds().unwrap().remove(0);
    let mut draft = letter(&kind, "en", Mode::Hybrid, Some("Geneva"), source);
    let markup = |words: &str| Markup::try_from(words.to_owned()).unwrap();
    let rendition = Rendition {
        words: markup(words),
        made_from: markup(source),
        state: State::Draft,
        by: None,
        at: None,
    };
    let renditions = BTreeMap::from([(TEXT, rendition)]);
    draft.translations.insert(language, renditions);
    draft
}

#[test]
fn right_translations_give_no_warning() {
    let mut wrong = Vec::new();
    for line in RENDITIONS.lines().skip(1) {
        let cells: Vec<_> = line.split('\t').collect();
        let draft = rendered(cells[0], cells[1].parse().unwrap(), cells[2]);
        for said in said(&draft, Weight::Warning) {
            wrong.push(format!("{said}\n   in “{}”", cells[2]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The standard wording of the house, as if a person had typed and translated it.
#[test]
fn translations_of_the_house_give_no_warning() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = std::fs::read_dir(root.join("templates")).unwrap();
    let files = folders
        .map(|folder| folder.unwrap().path().join("en.ftl"))
        .chain([root.join("locales/en/letter.ftl")]);
    let mut wrong = Vec::new();
    for file in files.filter(|file| file.exists()) {
        let file = std::fs::read_to_string(file).unwrap();
        let keys = file.lines().filter_map(|line| line.split_once(" = "));
        for (key, _) in keys.filter(|(key, _)| !key.starts_with([' ', '#', '.', '-'])) {
            let source = phrasebook(Language::En).say(key, &[]);
            for language in Language::ALL.into_iter().filter(|l| *l != Language::En) {
                let words = phrasebook(language).say(key, &[]);
                if source.contains("{ $")
                    || Markup::try_from(words.clone()).is_err()
                    || Markup::try_from(source.clone()).is_err()
                {
                    continue;
                }
                for said in said(&rendered(&source, language, &words), Weight::Warning) {
                    // A letter of another kind has not all facts; two pieces are official as they are.
                    let known = ["fact-missing", "text-empty", "slip-known"];
                    if known.iter().any(|known| said.contains(known)) || key == "address-line" {
                        continue;
                    }
                    wrong.push(format!(
                        "{key} {language} {said}\n   “{source}”\n   “{words}”"
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
