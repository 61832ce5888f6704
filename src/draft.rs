//! A draft: a letter and its renditions in other languages.

use crate::language::Language;
use crate::letter::Letter;
use crate::letter::text::TextId;
use crate::translation::Translation;
use std::collections::{BTreeMap, BTreeSet};

/// A letter and its renditions in other languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The letter.
    pub letter: Letter,
    /// Renditions by language; never the letter's own.
    pub translations: BTreeMap<Language, Translation>,
}

/// Why a letter and renditions make no draft.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftFault {
    /// Two texts have the same identity, so their renditions could not be told apart.
    #[error("two texts have the id {}", .0.0)]
    IdTwice(TextId),
    /// A text has no identity.
    #[error("text number {0} of the letter has no id")]
    NoId(usize),
    /// Renditions in the letter's own language.
    #[error("there are renditions in “{0}”, which is the language of the letter itself")]
    OwnLanguage(Language),
}

impl Draft {
    /// A draft of a letter whose texts all have an identity.
    ///
    /// # Errors
    /// If an identity is missing or occurs twice, or a translation is in the letter's own language.
    pub fn new(
        letter: Letter,
        translations: BTreeMap<Language, Translation>,
    ) -> Result<Draft, DraftFault> {
        let mut seen = BTreeSet::new();
        for (place, text) in letter.texts().iter().enumerate() {
            if text.id == TextId::default() {
                return Err(DraftFault::NoId(place + 1));
            }
            if !seen.insert(text.id) {
                return Err(DraftFault::IdTwice(text.id));
            }
        }
        if translations.contains_key(&letter.language) {
            return Err(DraftFault::OwnLanguage(letter.language));
        }
        Ok(Draft {
            letter,
            translations,
        })
    }

    /// A draft of a letter fresh from a template, whose texts get their identity here.
    pub fn begin(mut letter: Letter) -> Draft {
        let mut last = letter.texts().iter().map(|text| text.id.0).max();
        letter.visit_texts(&mut |text| {
            if text.id == TextId::default() {
                let next = last.map_or(1, |last| last.saturating_add(1).max(1));
                last = Some(next);
                text.id = TextId(next);
            }
        });
        Draft {
            letter,
            translations: BTreeMap::new(),
        }
    }
}
