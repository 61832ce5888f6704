//! The account of an import: what was found where, how sure that is, and what was not understood.

use crate::language::interface::Message;
use std::fmt;

/// What became of a Word file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Every fact that was found.
    pub entries: Vec<Entry>,
    /// How many texts are standard wording.
    pub standard: usize,
    /// Pieces that stand in no field; they are kept as text where they stood, or named here if they are no text.
    pub not_understood: Vec<NotUnderstood>,
}

/// A fact that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which fact.
    pub what: Message,
    /// Where it stood: “table 1, row 2, cell 2”.
    pub from: String,
    /// The words from which it was read.
    pub words: String,
    /// How sure it is.
    pub sure: Sure,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sure {
    /// A label names it, or it is standard wording.
    Certain,
    /// It follows from words around it.
    Likely,
    /// Nothing said otherwise.
    Guessed,
}

/// A piece that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotUnderstood {
    /// Where it stood.
    pub from: Message,
    /// What it says.
    pub words: String,
    /// What became of it.
    pub what: Message,
}

impl fmt::Display for Sure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Sure::Certain => "certain",
            Sure::Likely => "likely",
            Sure::Guessed => "guessed",
        })
    }
}

impl Account {
    pub(super) fn found(&mut self, what: Message, from: &str, words: &str, sure: Sure) {
        self.entries.push(Entry {
            what,
            from: from.to_owned(),
            words: words.to_owned(),
            sure,
        });
    }

    pub(super) fn left(&mut self, from: impl Into<Message>, words: &str, what: Message) {
        self.not_understood.push(NotUnderstood {
            from: from.into(),
            words: words.to_owned(),
            what,
        });
    }
}
