//! Renditions: other words for the same texts. Knows texts, not letters' parts.

pub mod alignment;
pub mod carry;
pub mod difference;
pub mod exchange;
pub mod glossary;
pub mod marks;
pub mod memory;
pub mod segment;
pub mod tmx;
pub mod xliff;

use crate::letter::text::{Markup, Run, Text, TextId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The renditions of a letter's texts in one language.
pub type Translation = BTreeMap<TextId, Rendition>;

/// What a translator made of a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rendition {
    /// The words in the other language.
    pub words: Markup,
    /// The words of the source that they were made from.
    pub made_from: Markup,
    /// How far it is.
    #[serde(default)]
    pub state: State,
    /// Who made or last changed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// When, as `2021-02-05T10:30:00Z`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

/// How far a rendition is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// Put in from the translation memory, and not touched by a person.
    FromMemory,
    /// Written, and not looked at by a second person.
    #[default]
    Draft,
    /// Looked at by a second person.
    Reviewed,
    /// Released.
    Approved,
}

/// Whether a text can be printed in a language that is not the letter's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing to translate: standard wording, facts alone, or nothing at all.
    NotNeeded,
    /// There is no rendition.
    Missing,
    /// There is one, made from other words than the text has now.
    Stale,
    /// There is one, made from the words that the text has now.
    Current(State),
}

/// How `text` stands in `translation`.
pub fn standing(text: &Text, translation: Option<&Translation>) -> Standing {
    let Some(runs) = text.own_runs() else {
        return Standing::NotNeeded;
    };
    if !has_words(runs) {
        return Standing::NotNeeded;
    }
    match translation.and_then(|translation| translation.get(&text.id)) {
        None => Standing::Missing,
        Some(rendition) if rendition.made_from.0 != runs => Standing::Stale,
        Some(rendition) => Standing::Current(rendition.state),
    }
}

/// Whether there is anything in `runs` that a translator would write otherwise: letters, which are
/// not an address.
fn has_words(runs: &[Run]) -> bool {
    runs.iter().any(|run| match run {
        Run::Words { text, .. } => {
            text.chars().any(char::is_alphabetic)
                && crate::letter::text::markup::live(text.trim()).is_none()
        }
        Run::Fact { .. } | Run::LineBreak => false,
    })
}
