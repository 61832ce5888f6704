//! The glossary: concepts with their terms in each language, which of them are official, which must not be
//! used, and where in a text they stand.
//!
//! Knows no file and no letter. What comes with the program is [`Glossary::built_in`]; the entries of an
//! office are laid over it ([`Glossary::with`]).

mod built_in;
mod exchange;
mod index;
pub mod list;
pub mod tbx;
mod words;

use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use index::Index;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::str::FromStr;
use std::sync::{Arc, LazyLock, OnceLock};
pub use words::Reading;

/// A concept and what it is called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    /// Its lasting name; an office's entry of the same name takes the place of the program's.
    pub id: String,
    /// What sort of concept it is.
    pub kind: Kind,
    /// What it is called, the preferred term of each language first.
    pub terms: BTreeMap<Language, Vec<Term>>,
    /// What a translator should know.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Where the terms were seen.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// One name of a concept in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Term {
    /// The words, as a dictionary lists them.
    pub words: String,
    /// Other ways of writing the same term: inflected, shortened, spelled otherwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    /// Whether it may be used.
    pub status: Status,
}

/// Whether a term may be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Status {
    /// An official text has it.
    Official,
    /// It is in use and waits for confirmation.
    #[default]
    Proposed,
    /// It is wrong.
    Forbidden,
}

/// The sort of a concept.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Kind {
    /// A term of the field, a phrase.
    #[default]
    Term,
    /// An organization or a part of one.
    Body,
    /// The field of work of a study group.
    StudyGroup,
    /// An office that somebody holds, those to whom letters are addressed.
    Title,
    /// A country or area.
    Country,
    /// A system or service with a name of its own.
    Product,
}

/// A word that stands for no kind or status.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Unknown {
    said: String,
    known: &'static str,
}

impl Said for Unknown {
    fn message(&self) -> Message {
        message!("unknown-word", said = &self.said, known = &self.known)
    }
}

shown_in_english!(Unknown);

macro_rules! named {
    ($type:ident, $known:literal, $($variant:ident = $name:literal),+) => {
        impl $type {
            /// The word for it in lists.
            pub fn name(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }

        impl FromStr for $type {
            type Err = Unknown;

            fn from_str(said: &str) -> Result<$type, Unknown> {
                match said.trim().to_lowercase().as_str() {
                    $($name => Ok($type::$variant),)+
                    _ => Err(Unknown { said: said.to_owned(), known: $known }),
                }
            }
        }
    };
}

named!(
    Status,
    "official, proposed, forbidden",
    Official = "official",
    Proposed = "proposed",
    Forbidden = "forbidden"
);
named!(
    Kind,
    "term, body, study group, title, country, product",
    Term = "term",
    Body = "body",
    StudyGroup = "study group",
    Title = "title",
    Country = "country",
    Product = "product"
);

impl Term {
    /// The words and the other ways of writing them.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.words)
            .chain(&self.forms)
            .map(String::as_str)
    }

    /// Whether a text says it in whatever form.
    fn is_said(&self, text: &Reading) -> bool {
        self.written().any(|words| text.says(words))
    }

    /// Whether it may stand in a letter.
    pub fn is_allowed(&self) -> bool {
        self.status != Status::Forbidden
    }
}

impl Entry {
    /// Its terms in a language, the preferred one first; none where it has none there.
    pub fn terms(&self, language: Language) -> &[Term] {
        self.terms.get(&language).map_or(&[], Vec::as_slice)
    }

    /// The term to write in a language, if there is one.
    pub fn preferred(&self, language: Language) -> Option<&Term> {
        let allowed = || self.terms(language).iter().filter(|term| term.is_allowed());
        allowed()
            .find(|term| term.status == Status::Official)
            .or_else(|| allowed().next())
    }

    /// Whether a text says one of its terms that may be used, in whatever form: more generous than
    /// [`Glossary::hits`], for a text must not be blamed for its grammar.
    pub fn is_said(&self, text: &Reading) -> bool {
        let terms = self.terms(text.language()).iter();
        let mut allowed = terms.filter(|term| term.is_allowed());
        allowed.any(|term| term.is_said(text))
    }

    /// A lasting name made of its first term, English if it has one.
    pub fn name_from_terms(&self) -> String {
        let english = self.terms(Language::En).iter();
        let others = self.terms.values().flatten();
        let first = english.chain(others).map(|term| id(&term.words));
        first
            .into_iter()
            .find(|id| !id.is_empty())
            .unwrap_or_default()
    }
}

/// Words as a name of an entry: letters and digits in small letters with hyphens between. A name begins with
/// a letter, as identities in XML do.
pub fn id(words: &str) -> String {
    let mut id = String::new();
    for character in words.chars() {
        if character.is_alphanumeric() {
            id.extend(character.to_lowercase());
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    let id = id.trim_end_matches('-');
    match id.starts_with(|c: char| c.is_numeric()) {
        true => format!("n{id}"),
        false => id.to_owned(),
    }
}

/// A term of the glossary in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<'a> {
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// The concept.
    pub entry: &'a Entry,
    /// The term of the text's language that stands there.
    pub term: &'a Term,
    /// The terms of the language into which is translated, those that may be used first. None where the
    /// glossary has none.
    pub terms: Vec<&'a Term>,
}

/// A term in a text: its place in bytes, and the places of its entry and of itself in the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// The place of the entry among [`Glossary::entries`].
    pub entry: usize,
    /// The place of the term among those of the entry in this language.
    pub term: usize,
}

/// Concepts and what they are called in each language.
#[derive(Debug, Default)]
pub struct Glossary {
    entries: Vec<Entry>,
    /// By [`Language`]; made when a language is first asked for.
    indexes: [OnceLock<Index>; 6],
}

impl Clone for Glossary {
    fn clone(&self) -> Glossary {
        Glossary::new(self.entries.clone())
    }
}

impl PartialEq for Glossary {
    fn eq(&self, other: &Glossary) -> bool {
        self.entries == other.entries
    }
}

impl Glossary {
    /// A glossary of these entries. Where two have the same term, the later one is found.
    pub fn new(entries: Vec<Entry>) -> Glossary {
        Glossary {
            entries,
            indexes: Default::default(),
        }
    }

    /// What comes with the program.
    pub fn built_in() -> &'static Arc<Glossary> {
        static BUILT_IN: LazyLock<Arc<Glossary>> =
            LazyLock::new(|| Arc::new(Glossary::new(built_in::entries())));
        &BUILT_IN
    }

    /// This glossary without the entries of some names and with others behind: an entry takes the place of
    /// the one of its name.
    pub fn with(&self, without: &BTreeSet<String>, others: &[Entry]) -> Glossary {
        let theirs: BTreeSet<&str> = others.iter().map(|entry| entry.id.as_str()).collect();
        let kept = self
            .entries
            .iter()
            .filter(|entry| !without.contains(&entry.id) && !theirs.contains(entry.id.as_str()));
        Glossary::new(kept.chain(others).cloned().collect())
    }

    /// The entries, those of an office last.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of a name.
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The terms of language `from` in `text`, in order and apart, the longest first where several begin at
    /// one place; with what they are in language `into`. Facts may stand in the text as any one sign.
    pub fn found(&self, from: Language, into: Language, text: &str) -> Vec<Found<'_>> {
        let mut found = Vec::new();
        for hit in self.hits(from, text) {
            let entry = &self.entries[hit.entry];
            let mut terms: Vec<&Term> = entry.terms(into).iter().collect();
            terms.sort_by_key(|term| !term.is_allowed());
            found.push(Found {
                range: hit.range,
                entry,
                term: &entry.terms(from)[hit.term],
                terms,
            });
        }
        found
    }

    /// The terms of one language in a text, in order and apart.
    pub fn hits(&self, language: Language, text: &str) -> Vec<Hit> {
        self.index(language).hits(text)
    }

    /// A text that can be asked which terms it says.
    pub fn reading(language: Language, text: &str) -> Reading {
        Reading::new(language, text)
    }

    /// Entries of which a term in `language`, or in any, contains these words, capitals or not.
    pub fn search(&self, words: &str, language: Option<Language>) -> Vec<&Entry> {
        let words = words.trim().to_lowercase();
        let holds = |term: &Term| {
            term.written()
                .any(|own| own.to_lowercase().contains(&words))
        };
        let found = self.entries.iter().filter(|entry| match language {
            Some(language) => entry.terms(language).iter().any(holds),
            None => entry.terms.values().flatten().any(holds),
        });
        found.collect()
    }

    fn index(&self, language: Language) -> &Index {
        self.indexes[language as usize].get_or_init(|| Index::new(&self.entries, language))
    }
}

#[cfg(test)]
mod tests;
