//! What goes out to a translator and what comes back, whatever file carries it: texts with their inline
//! codes, and how what comes back is put into the renditions that are there.
//!
//! Knows texts and values that the caller has printed; no letter, no disk, no clock.

pub mod codes;
pub mod merge;

use super::{Rendition, Standing, State};
use crate::language::Language;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Run, TextId, joined};
use codes::CodeFault;
use std::collections::HashMap;

/// The texts of a letter, as they go out to be translated into one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    /// How the letter is cited in its own language; empty where it has no reference yet.
    pub letter: String,
    /// The language of the letter.
    pub source: Language,
    /// The language of the renditions.
    pub target: Language,
    /// The texts, in the order in which they are printed.
    pub units: Vec<Unit>,
    /// What every fact in them prints.
    pub printed: HashMap<Fact, Printed>,
}

/// What a fact prints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// In the language of the letter.
    pub source: String,
    /// In that of the renditions.
    pub target: String,
}

/// A text on its way to a translator.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its lasting identity.
    pub id: TextId,
    /// What it says.
    pub source: Vec<Run>,
    /// What there is of it in the other language.
    pub content: Content,
    /// Where it stands, for the translator.
    pub note: String,
}

/// What there is of a text in the other language.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A person writes it, or has.
    Own(Option<Rendition>),
    /// Standard wording: it goes along to be read, not to be changed.
    Standard(Vec<Run>),
}

impl Unit {
    /// How its rendition stands.
    pub fn standing(&self) -> Standing {
        match &self.content {
            Content::Standard(_) => Standing::NotNeeded,
            Content::Own(None) => Standing::Missing,
            Content::Own(Some(rendition)) if rendition.made_from.0 != self.source => {
                Standing::Stale
            }
            Content::Own(Some(rendition)) => Standing::Current(rendition.state),
        }
    }

    /// What it says in the other language, if anything.
    pub fn words(&self) -> Option<&[Run]> {
        match &self.content {
            Content::Own(rendition) => rendition.as_ref().map(|rendition| &rendition.words.0[..]),
            Content::Standard(words) => Some(words),
        }
    }

    /// Whether a translator may change it.
    pub fn is_locked(&self) -> bool {
        matches!(self.content, Content::Standard(_))
    }
}

impl Exchange {
    /// What a fact prints; nothing where the caller has not said.
    pub fn value(&self, fact: &Fact, language: Language) -> &str {
        match self.printed.get(fact) {
            Some(printed) if language == self.source => &printed.source,
            Some(printed) => &printed.target,
            None => "",
        }
    }

    /// Runs with every fact as the words that it prints.
    pub fn printed(&self, runs: &[Run], language: Language) -> Vec<Run> {
        let printed = runs.iter().map(|run| match run {
            Run::Fact { fact, emphasis } => Run::Words {
                text: self.value(fact, language).to_owned(),
                emphasis: *emphasis,
                link: None,
            },
            other => other.clone(),
        });
        joined(printed.collect())
    }
}

/// A file that has come back.
#[derive(Clone, Debug, PartialEq)]
pub struct Returned {
    /// The letter that it names, as [`Exchange::letter`] does.
    pub letter: Option<String>,
    /// The language that was translated.
    pub source: Language,
    /// The language that it was translated into.
    pub target: Language,
    /// The texts, as the file has them.
    pub units: Vec<ReturnedUnit>,
    /// What the file holds besides, in words: whatever cannot be put to a text.
    pub strays: Vec<String>,
    /// It went out with every text of the letter, so that what it lacks was taken out of it.
    pub whole: bool,
}

/// A text that has come back.
#[derive(Clone, Debug, PartialEq)]
pub struct ReturnedUnit {
    /// The identity that the file gives it.
    pub id: String,
    /// It went along to be read only.
    pub locked: bool,
    /// What the text said when the file was made.
    pub source: Result<Vec<Run>, CodeFault>,
    /// What was made of it; nothing where the file holds nothing.
    pub target: Option<Result<Vec<Run>, CodeFault>>,
    /// How far it is; nothing where the file does not call it translated.
    pub state: Option<State>,
}

impl ReturnedUnit {
    /// The text that it is, if the identity can be one.
    pub fn text(&self) -> Option<TextId> {
        self.id.parse().ok().map(TextId)
    }
}

/// The plain words of runs, for messages: a fact is `{…}`.
pub fn plain(runs: &[Run]) -> String {
    let mut words = String::new();
    for run in runs {
        match run {
            Run::Words { text, .. } => words.push_str(text),
            Run::Fact { fact, .. } => words.push_str(&format!("{{{fact}}}")),
            Run::LineBreak => words.push(' '),
        }
    }
    words
}
