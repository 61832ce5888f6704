//! A letter in one language as a list of texts, ready to be aligned with another.

use super::spots::spots;
use crate::draft::Draft;
use crate::language::Language;
use crate::layout;
use crate::letter::text::{Link, Run, TextId, Wording, joined};
use crate::translation::alignment::{self, Bead, Paragraph, Version};
use crate::translation::{Standing, standing};
use std::ops::Range;

/// A letter in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The language.
    pub language: Language,
    /// Its texts, in the order in which they are printed.
    pub pieces: Vec<Piece>,
}

/// A text of a side.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Which text of the letter.
    pub text: TextId,
    /// What it says in the language of the side, facts not put in.
    pub runs: Vec<Run>,
    /// The same with words in place of facts: it needs no letter.
    pub printed: Vec<Run>,
    /// What is compared of it; its words are what it prints.
    pub paragraph: Paragraph,
}

/// What a draft says in `language`: texts without words, and those that nobody has translated, are left out.
pub fn side(draft: &Draft, language: Language) -> Side {
    let printed = draft.letter.printed();
    let translation = draft.translations.get(&language);
    let own = language == draft.letter.language;
    let pieces = spots(&printed).into_iter().filter_map(|spot| {
        let runs = match &spot.text.wording {
            Wording::Standard(phrases) => layout::standard(phrases, language),
            Wording::Own { runs, .. } if own => runs.clone(),
            Wording::Own { runs, .. } => match translation.and_then(|t| t.get(&spot.text.id)) {
                Some(rendition) => rendition.words.0.clone(),
                None if standing(spot.text, None) == Standing::NotNeeded => runs.clone(),
                None => return None,
            },
        };
        let words = layout::text(draft, language, spot.text);
        if words.trim().is_empty() {
            return None;
        }
        Some(Piece {
            text: spot.text.id,
            printed: said(draft, language, &runs),
            runs,
            paragraph: Paragraph {
                words,
                form: spot.form,
                number: spot.number,
                phrases: spot.text.phrases().to_vec(),
            },
        })
    });
    Side {
        language,
        pieces: pieces.collect(),
    }
}

/// Runs with what the draft prints in place of facts.
fn said(draft: &Draft, language: Language, runs: &[Run]) -> Vec<Run> {
    let runs = runs.iter().map(|run| match run {
        Run::Fact { fact, emphasis } => Run::Words {
            text: layout::fact(draft, language, fact),
            emphasis: *emphasis,
            link: None,
        },
        Run::Words {
            text,
            emphasis,
            link: Some(Link::Fact(fact)),
        } => Run::Words {
            text: text.clone(),
            emphasis: *emphasis,
            link: Some(Link::Address(layout::fact(draft, language, fact))),
        },
        other => other.clone(),
    });
    joined(runs.collect())
}

/// Which texts of two sides say the same.
pub fn align(first: &Side, second: &Side) -> Vec<Bead> {
    let [a, b] = [first, second].map(|side| -> Vec<Paragraph> {
        let paragraphs = side.pieces.iter().map(|piece| piece.paragraph.clone());
        paragraphs.collect()
    });
    alignment::align(
        Version {
            language: first.language,
            paragraphs: &a,
        },
        Version {
            language: second.language,
            paragraphs: &b,
        },
    )
}

/// The texts of one letter in two languages, paired by what they are: nothing has to be found out.
pub fn by_text(first: &Side, second: &Side) -> Vec<Bead> {
    let mut beads = Vec::new();
    let mut next = 0;
    for (at, piece) in first.pieces.iter().enumerate() {
        let mut there = second.pieces[next..].iter();
        let there = there.position(|other| other.text == piece.text);
        let until = there.map_or(next, |there| next + there);
        beads.extend((next..until).map(|alone| bead(at..at, alone..alone + 1)));
        let end = until + usize::from(there.is_some());
        beads.push(bead(at..at + 1, until..end));
        next = end;
    }
    let end = first.pieces.len();
    beads.extend((next..second.pieces.len()).map(|alone| bead(end..end, alone..alone + 1)));
    beads
}

fn bead(first: Range<usize>, second: Range<usize>) -> Bead {
    Bead {
        first,
        second,
        confidence: 1.0,
    }
}
