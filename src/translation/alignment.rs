//! Finds which paragraphs of two language versions of a letter say the same.
//!
//! A dynamic program over both lists, after Gale and Church (1993): the lengths in characters, by a ratio for
//! the pair of languages, and beside them what both versions write alike – dates, numbers, addresses, names –
//! their structure, and the standard wording that is known in both. Then paragraphs that stand in another
//! order are looked for. Knows paragraphs, not letters.

pub mod by_hand;
mod crossing;
mod evidence;
mod lengths;
mod path;
mod signs;

#[cfg(test)]
mod tests;

use crate::language::Language;
use crate::letter::text::Phrase;
use evidence::Evidence;
use std::ops::Range;

/// From which confidence on a bead needs no second look.
pub const SURE: f32 = 0.8;

/// A paragraph, heading, item or cell of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// What it says as printed, without its number.
    pub words: String,
    /// What it is.
    pub form: Form,
    /// Its number as printed: “4.1”, “iii”; nothing for a bullet.
    pub number: Option<String>,
    /// The standard wording that it consists of, where that is known.
    pub phrases: Vec<Phrase>,
}

impl Paragraph {
    /// A paragraph of which nothing but its words is known.
    pub fn plain(words: &str) -> Paragraph {
        Paragraph {
            words: words.to_owned(),
            form: Form::Paragraph,
            number: None,
            phrases: Vec::new(),
        }
    }
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A heading, a title, a line of the subject.
    Heading,
    /// A paragraph of running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A whole row of a table.
    Row,
}

/// A version of a letter.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// Its language.
    pub language: Language,
    /// Its paragraphs, in order.
    pub paragraphs: &'a [Paragraph],
}

/// What of the first version and what of the second belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Bead {
    /// The paragraphs of the first version; empty, where they would stand, if there are none.
    pub first: Range<usize>,
    /// The paragraphs of the second version.
    pub second: Range<usize>,
    /// How sure that is, from 0 to 1.
    pub confidence: f32,
}

impl Bead {
    /// Whether it has paragraphs of both versions.
    pub fn is_pair(&self) -> bool {
        !self.first.is_empty() && !self.second.is_empty()
    }

    /// Whether it needs no second look.
    pub fn is_sure(&self) -> bool {
        self.confidence >= SURE
    }
}

/// Aligns two versions: every paragraph of either stands in exactly one bead. The beads follow the first
/// version; where the second has another order, they cross.
pub fn align(first: Version<'_>, second: Version<'_>) -> Vec<Bead> {
    let evidence = Evidence::of(first, second);
    let mut beads = path::straight(&evidence);
    crossing::reorder(&evidence, &mut beads);
    beads
}
