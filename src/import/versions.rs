//! Several language versions of one letter, each a Word file: one draft with renditions, and what the versions
//! do not have in common.
//!
//! The first version gives the letter: its facts, its structure, its own texts. What another version says for a
//! text becomes the rendition of it; where both are the same standard wording, nothing needs to be kept. A
//! rendition that was made here is a draft: the words are those of a letter that was sent, but that they belong
//! to this text was found by a program, and nobody of this office has looked at it.

mod differences;
mod joining;
mod sides;
mod spots;
mod table;
mod units;

#[cfg(test)]
mod tests;

pub use differences::Difference;
pub use sides::{Piece, Side, align, by_text, side};
pub use table::tsv;
pub use units::{Source, units};

use super::letter::{Account, Imported};
use crate::draft::Draft;
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::letter::inherited;
use crate::letter::text::TextId;
use crate::translation::alignment::by_hand::Row;
use crate::translation::memory::Unit;
use crate::{message, shown_in_english};
use std::collections::BTreeSet;

/// Several language versions as one draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Joined {
    /// The draft, in the language of the first version.
    pub draft: Draft,
    /// What was understood of each version, the first one first.
    pub accounts: Vec<(Language, Account)>,
    /// How each further version was joined.
    pub versions: Vec<JoinedVersion>,
}

/// How a version was joined with the first.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinedVersion {
    /// Its language.
    pub language: Language,
    /// How many of its texts belong to texts of the first version.
    pub paired: usize,
    /// The texts of the draft whose counterpart is sure.
    pub sure: BTreeSet<TextId>,
    /// Facts that are not the same; those of the first version were kept.
    pub differences: Vec<Difference>,
    /// Pairs of which it is not sure that they belong together: what the first version says, and this one.
    pub unsure: Vec<(String, String)>,
    /// Texts that only this version has, and what became of them.
    pub only_here: Vec<Kept>,
    /// Texts that only the first version has: they have no rendition yet.
    pub only_first: Vec<String>,
}

/// A text of a version that belongs to none of the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it says.
    pub words: String,
    /// What the text of the first version says behind whose rendition it was kept; nothing if there is none.
    pub behind: Option<String>,
}

/// Why versions cannot be joined.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JoinError {
    /// There is nothing to join.
    Nothing,
    /// Two versions are in one language.
    SameLanguage(Language),
}

impl Said for JoinError {
    fn message(&self) -> Message {
        match self {
            JoinError::Nothing => message!("join-error-nothing"),
            JoinError::SameLanguage(language) => message!("join-error-same-language", language),
        }
    }
}

shown_in_english!(JoinError);

impl Joined {
    /// The sure pairs of every further version with the first, as units of a translation memory.
    pub fn units(&self, source: &Source) -> Vec<Unit> {
        let first = side(&self.draft, self.draft.letter.language);
        let mut found = Vec::new();
        for version in &self.versions {
            let second = side(&self.draft, version.language);
            let beads = by_text(&first, &second);
            let rows = beads.iter().map(Row::from).filter(|row| {
                let mut texts = row.first.iter().filter_map(|at| first.pieces.get(*at));
                texts.all(|piece| version.sure.contains(&piece.text))
            });
            let rows: Vec<Row> = rows.collect();
            found.extend(units(&first, &second, &rows, source));
        }
        found
    }
}

/// Joins language versions of one letter; the first gives the letter.
///
/// # Errors
/// If there are none, or two are in the same language.
pub fn join(versions: Vec<Imported>) -> Result<Joined, JoinError> {
    let mut versions = versions.into_iter();
    let first = versions.next().ok_or(JoinError::Nothing)?;
    let mut draft = Draft::begin(first.letter);
    let mut joined = Joined {
        accounts: vec![(draft.letter.language, first.account)],
        versions: Vec::new(),
        draft: draft.clone(),
    };
    for version in versions {
        let language = version.letter.language;
        if joined.accounts.iter().any(|(known, _)| *known == language) {
            return Err(JoinError::SameLanguage(language));
        }
        let other = Draft::begin(version.letter);
        let before: Vec<Language> = joined.accounts.iter().map(|(known, _)| *known).collect();
        joined
            .versions
            .push(joining::join(&mut draft, &other, &before[1..]));
        joined.accounts.push((language, version.account));
    }
    draft.letter.inherited = inherited::facts(&draft.letter);
    joined.draft = draft;
    Ok(joined)
}
