//! A draft: a letter and its renditions in other languages.

pub mod compare;
pub mod edit;
pub mod editing;
pub mod find;
pub mod following;
pub mod merge;
pub mod remembered;
pub mod signing;
pub mod units;

/// The flat text of runs.
pub use crate::letter::text::flat;

use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::language::phrasebook::phrasebook;
use crate::letter::Letter;
use crate::letter::text::{Phrase, Run, Text, TextId, Wording, joined, markup};
use crate::translation::{Standing, State, Translation, standing};
use crate::{message, shown_in_english};
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
    IdTwice(TextId),
    /// A text has no identity.
    NoId(usize),
    /// A text, or the reference, names standard wording that does not exist.
    UnknownPhrase(String),
    /// Renditions in the letter's own language.
    OwnLanguage(Language),
}

impl Said for DraftFault {
    fn message(&self) -> Message {
        match self {
            DraftFault::IdTwice(id) => message!("draft-error-id-twice", id = id.0),
            DraftFault::NoId(what) => message!("draft-error-no-id", what),
            DraftFault::UnknownPhrase(what) => message!("draft-error-unknown-phrase", what),
            DraftFault::OwnLanguage(language) => message!("draft-error-own-language", language),
        }
    }
}

shown_in_english!(DraftFault);

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
            text.phrases().iter().try_for_each(known)?;
        }
        known(&letter.reference.series.phrase)?;
        if let Some(change) = &letter.reference.amendment {
            known(&change.phrase)?;
        }
        if translations.contains_key(&letter.language) {
            return Err(DraftFault::OwnLanguage(letter.language));
        }
        Ok(Draft {
            letter,
            translations,
        })
    }

    /// How many texts would be printed in the letter's own language in a document in `language`.
    pub fn untranslated(&self, language: Language) -> usize {
        if language == self.letter.language {
            return 0;
        }
        self.standing_so(language, |standing| standing == Standing::Missing)
    }

    /// How many texts have a rendition in `language` that a second person has not looked at since the text says
    /// what it says.
    pub fn unreviewed(&self, language: Language) -> usize {
        if language == self.letter.language {
            return 0;
        }
        self.standing_so(language, |standing| {
            matches!(
                standing,
                Standing::Stale | Standing::Current(State::Draft | State::FromMemory)
            )
        })
    }

    fn standing_so(&self, language: Language, so: impl Fn(Standing) -> bool) -> usize {
        let translation = self.translations.get(&language);
        let texts = self.letter.texts();
        let standings = texts.iter().map(|text| standing(text, translation));
        standings.filter(|standing| so(*standing)).count()
    }

    /// What `text` says in a language, its facts not put in; nothing if nobody has said it in that language.
    pub fn runs(&self, text: &Text, language: Language) -> Option<Vec<Run>> {
        match &text.wording {
            Wording::Standard(phrases) => {
                let mut runs = Vec::new();
                for (at, phrase) in phrases.iter().enumerate() {
                    if at > 0 {
                        runs.push(Run::plain(language.between_sentences()));
                    }
                    let words = phrasebook(language).say(&phrase.0, &[]);
                    runs.extend(markup::parse(&words).unwrap_or_else(|_| vec![Run::plain(&words)]));
                }
                Some(joined(runs))
            }
            Wording::Own { runs, .. } if language == self.letter.language => Some(runs.clone()),
            Wording::Own { .. } => {
                let rendition = self.translations.get(&language)?.get(&text.id)?;
                Some(rendition.words.0.clone())
            }
        }
    }

    /// A draft of a letter that has taken over texts from another: with their renditions, which
    /// `translations` of that other letter hold.
    pub fn begin_from(letter: Letter, translations: &BTreeMap<Language, Translation>) -> Draft {
        // Before new texts get an identity, which may be that of a text left behind.
        let kept: BTreeSet<_> = letter.texts().iter().map(|text| text.id).collect();
        let mut draft = Draft::begin(letter);
        for (language, translation) in translations {
            let renditions: Translation = translation
                .iter()
                .filter(|(id, _)| kept.contains(id))
                .map(|(id, rendition)| (*id, rendition.clone()))
                .collect();
            if *language != draft.letter.language && !renditions.is_empty() {
                draft.translations.insert(*language, renditions);
            }
        }
        draft
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

fn known(phrase: &Phrase) -> Result<(), DraftFault> {
    match phrasebook(Language::En).status(&phrase.0) {
        Some(_) => Ok(()),
        None => Err(DraftFault::UnknownPhrase(phrase.0.clone())),
    }
}
