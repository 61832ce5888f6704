//! The letters that are measured: those of `tests/letters`, and long ones made of their blocks.

use circular_desk::draft::Draft;
use circular_desk::language::Language;
use circular_desk::letter::Letter;
use circular_desk::letter::annex::Annex;
use circular_desk::letter::block::Block;
use circular_desk::letter::text::{TextId, Wording};
use std::fs;
use std::path::Path;

/// The first is the one that stands for “one letter”: with two annexes, agenda and time plan the
/// richest of the five.
const NAMES: [&str; 5] = [
    "collective-letter-12-12",
    "circular-116",
    "circular-258",
    "liaison-sg12rg-amr",
    "working-party-1-11",
];

/// The texts of the letter files.
pub fn texts() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let text = |name| fs::read_to_string(folder.join(name).join("letter.ron"));
    NAMES
        .iter()
        .map(|name| text(name).expect("the letter files of tests/letters can be read"))
        .collect()
}

/// The first letter in English, with annexes that each hold the blocks of all letters: paragraphs,
/// numbered ones, headings, lists, agendas as lists and as tables, time plans.
pub fn long(drafts: &[Draft], rounds: usize) -> Draft {
    let letters: Vec<Letter> = drafts.iter().map(in_english).collect();
    let blocks: Vec<Block> = letters.iter().flat_map(blocks).cloned().collect();
    let mut letter = letters[0].clone();
    let annex = Annex {
        blocks,
        ..letter.annexes[0].clone()
    };
    let annexes = (1..=rounds).map(|round| Annex {
        name: format!("annex-{round}"),
        ..annex.clone()
    });
    letter.annexes = annexes.collect();
    letter.visit_texts(&mut |text| text.id = TextId::default());
    Draft::begin(letter)
}

/// The blocks of a letter and of its annexes.
fn blocks(letter: &Letter) -> impl Iterator<Item = &Block> {
    let annexes = letter.annexes.iter().flat_map(|annex| &annex.blocks);
    letter.body.iter().chain(annexes)
}

/// The letter as if it had been written in English.
fn in_english(draft: &Draft) -> Letter {
    let mut letter = draft.letter.clone();
    letter.language = Language::En;
    if let Some(renditions) = draft.translations.get(&Language::En) {
        letter.visit_texts(&mut |text| {
            let rendition = renditions.get(&text.id);
            if let (Wording::Own { runs, .. }, Some(rendition)) = (&mut text.wording, rendition) {
                runs.clone_from(&rendition.words.0);
            }
        });
    }
    letter
}
