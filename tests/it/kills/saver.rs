//! The program that is killed while it saves a big letter, to its file and to its journal, again and again.

use super::typist::Voice;
use circular_desk::draft::Draft;
use circular_desk::kind::kinds;
use circular_desk::letter::block::Block;
use circular_desk::letter::text::{Run, Text, TextId, Wording};
use circular_desk::storage;
use circular_desk::storage::journal::{About, Journal};
use std::path::{Path, PathBuf};

/// How long the letter is.
const PARAGRAPHS: u32 = 2000;

/// A letter of two thousand paragraphs.
pub fn letter() -> Draft {
    let kind = kinds().unwrap().remove(0);
    let mut letter = kind.begin(&Default::default()).unwrap();
    letter.body = (0..PARAGRAPHS)
        .map(|number| {
            Block::Paragraph(own(
                10_000 + number,
                &format!("Paragraph {number} {}", "of the letter ".repeat(12)),
            ))
        })
        .collect();
    letter.salutation = Some(own(9000, "0"));
    Draft::begin(letter)
}

fn own(id: u32, words: &str) -> Text {
    Text {
        id: TextId(id),
        wording: Wording::Own {
            runs: vec![Run::plain(words)],
            departed_from: Vec::new(),
        },
    }
}

/// The number that tells which of the saved states a draft is; all of its paragraphs are there.
pub fn number(draft: &Draft) -> u64 {
    assert_eq!(draft.letter.body.len(), PARAGRAPHS as usize);
    match draft.letter.salutation.as_ref().unwrap().own_runs() {
        Some([Run::Words { text, .. }]) => text.parse().unwrap(),
        other => panic!("{other:?}"),
    }
}

/// The letter in its folder.
pub fn file(home: &Path) -> PathBuf {
    home.join("letter.ron")
}

/// Saves until it is killed.
pub fn run(home: &Path) {
    let voice = Voice::new();
    let mut draft = storage::open(&file(home)).unwrap();
    let journal = Journal::begin(&home.join("journal")).unwrap();
    for state in number(&draft) + 1.. {
        draft.letter.salutation = Some(own(9000, &state.to_string()));
        voice.say(&format!("saving 0 {state}"));
        storage::save(&draft, &file(home)).unwrap();
        voice.say(&format!("saved 0 {state}"));
        journal.write(&draft, &About::default()).unwrap();
        voice.say(&format!("typed 0 {state}"));
    }
}
