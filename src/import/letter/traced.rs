//! What became of each paragraph of a Word file in the letter that was made of it: to be shown beside the form.

use super::account::{Account, Sure};
use super::line::{Line, text};
use super::witness::bare;
use crate::draft::Draft;
use crate::import::part::{self, Part};
use crate::import::word::{WordBlock, WordLetter, WordParagraph};
use crate::language::interface::Message;
use crate::language::phrasebook::phrasebook;
use crate::layout;
use crate::letter::Letter;
use crate::letter::text::{Run, TextId};
use std::collections::{BTreeMap, BTreeSet};

/// A paragraph of a Word file, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Traced {
    /// What it says, with its number.
    pub words: String,
    /// The same to be put into a text: without its number.
    pub runs: Vec<Run>,
    /// All its words are bold.
    pub bold: bool,
    /// It stands in a table.
    pub in_table: bool,
    /// The texts of the letter that say it, or a part of it.
    pub texts: Vec<TextId>,
    /// The facts that were read from it.
    pub facts: Vec<(Message, Sure)>,
    /// It was not understood; what became of it.
    pub open: Option<Message>,
}

/// Fewer letters than this may stand in any paragraph by chance.
const FEW: usize = 8;

/// Every paragraph of the file with words, in order, and what became of it in `draft`.
pub fn traced(word: &WordLetter, account: &Account, draft: &Draft) -> Vec<Traced> {
    let language = draft.letter.language;
    let mut whole: BTreeMap<String, Vec<TextId>> = BTreeMap::new();
    let mut long: Vec<(String, TextId)> = Vec::new();
    for text in draft.letter.texts() {
        let said = bare(&layout::text(draft, language, &text));
        if said.is_empty() {
            continue;
        }
        if said.chars().count() >= FEW {
            long.push((said.clone(), text.id));
        }
        whole.entry(said).or_default().push(text.id);
    }
    let facts: Vec<(String, &Message, Sure)> = (account.entries.iter())
        .map(|entry| (bare(&entry.words), &entry.what, entry.sure))
        .filter(|(words, what, _)| !words.is_empty() && what.key() != "imported-language")
        .collect();
    let open: BTreeMap<String, &Message> = (account.not_understood.iter())
        .map(|piece| (bare(&piece.words), &piece.what))
        .collect();
    // The letter prints them itself; the office of its signatory has them too.
    let letterhead =
        ["organization", "bureau"].map(|key| bare(&phrasebook(language).say(key, &[])));
    let mut found = Vec::new();
    each(&word.blocks, false, &mut |paragraph, in_table| {
        let line = Line::new(paragraph, String::new());
        let said = bare(&line.words());
        if said.is_empty() {
            return;
        }
        let mut texts = BTreeSet::new();
        match whole.get_mut(&said) {
            // Each text once, in order, where several say the same.
            Some(ids) if ids.len() > 1 => texts.extend([ids.remove(0)]),
            Some(ids) => texts.extend(ids.iter().copied()),
            None if letterhead.contains(&said) => {}
            None => {
                let within = long.iter().filter(|(words, _)| {
                    said.contains(words) || said.chars().count() >= FEW && words.contains(&said)
                });
                texts.extend(within.map(|(_, id)| *id));
            }
        }
        let mut read: Vec<(Message, Sure)> = Vec::new();
        for (words, what, sure) in &facts {
            let fits = *words == said
                || words.chars().count() >= 4 && said.contains(words)
                || line
                    .lines()
                    .iter()
                    .any(|line| bare(&line.words()) == *words);
            if fits && !read.iter().any(|(known, _)| known == *what) {
                read.push(((*what).clone(), *sure));
            }
        }
        let number = line.number.as_ref().map(|number| number.text.as_str());
        found.push(Traced {
            words: match number {
                Some(number) => format!("{number} {}", line.words()),
                None => line.words(),
            },
            bold: line.bold || line.heading,
            in_table,
            texts: texts.into_iter().collect(),
            facts: read,
            open: open.get(&said).map(|what| (*what).clone()),
            runs: line.runs,
        });
    });
    found
}

fn each(blocks: &[WordBlock], in_table: bool, see: &mut dyn FnMut(&WordParagraph, bool)) {
    for block in blocks {
        match block {
            WordBlock::Paragraph(paragraph) => see(paragraph, in_table),
            WordBlock::Table(table) => {
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    each(&cell.blocks, true, see);
                }
            }
        }
    }
}

/// The letter in which the first of the texts that say a paragraph has been moved to another part, or in which
/// the paragraph stands there if no text says it; `None` where the text cannot leave its place.
pub fn moved(draft: &Draft, piece: &Traced, to: Part) -> Option<Letter> {
    let texts = draft.letter.texts();
    let there = piece
        .texts
        .iter()
        .find(|id| texts.iter().any(|text| text.id == **id));
    if let Some(id) = there {
        return part::moved(&draft.letter, *id, to);
    }
    let mut letter = draft.letter.clone();
    part::put_into(&mut letter, to, text(piece.runs.clone()));
    Some(letter)
}
