//! Translations that come back: XLIFF and review Word files, read, merged into the renditions of a draft, and
//! accounted for.

mod place_facts;
mod review;

use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::import::word::{self, WordError, WordLetter};
use crate::language::Language;
use crate::language::interface::Texts;
use crate::language::interface::{Message, Said};
use crate::layout::exchange::exchange;
use crate::translation::exchange::Returned;
use crate::translation::exchange::merge::{Hand, MergeError, Merged, Remark, What, merge};
use crate::translation::xliff::{self, XliffError};
use crate::xml::{XmlFault, decoded};
use crate::{message, shown_in_english};
use review::ReviewError;

/// Why a translation could not be read.
#[derive(Debug, thiserror::Error)]
pub enum TranslationError {
    /// It is some other file.
    Neither,
    /// It is no XLIFF file.
    Xliff(#[from] XliffError),
    /// Its characters cannot be read.
    Characters(#[from] XmlFault),
    /// It is no Word file that can be read.
    Word(#[from] WordError),
    /// It is a Word file, but no review file.
    Review(#[from] ReviewError),
    /// It cannot be merged.
    Merge(#[from] MergeError),
    /// It is in the language of the letter itself.
    OwnLanguage(Language),
}

impl Said for TranslationError {
    fn message(&self) -> Message {
        match self {
            TranslationError::Neither => message!("translation-error-neither"),
            TranslationError::Xliff(cause) => cause.message(),
            TranslationError::Characters(cause) => message!("translation-error-characters", cause),
            TranslationError::Word(cause) => cause.message(),
            TranslationError::Review(cause) => cause.message(),
            TranslationError::Merge(cause) => cause.message(),
            TranslationError::OwnLanguage(language) => {
                message!("translation-error-own-language", language)
            }
        }
    }
}

shown_in_english!(TranslationError);

/// A translation that has been read.
#[derive(Clone, Debug, PartialEq)]
pub struct Translated {
    /// Into which language.
    pub language: Language,
    /// What became of the file.
    pub merged: Merged,
}

/// Whether a Word file is a review file, which is read as a translation and not as a letter.
pub fn is_review(file: &WordLetter) -> bool {
    review::table(file).is_ok()
}

/// Reads a file that a translator or reviser has given back, XLIFF or review Word file, for `draft`.
///
/// # Errors
/// See [`TranslationError`].
pub fn read(file: Vec<u8>, draft: &Draft, hand: &Hand) -> Result<Translated, TranslationError> {
    let own = draft.letter.language;
    let found = |language: Language| match language == own {
        true => Err(TranslationError::OwnLanguage(own)),
        false => Ok(exchange(draft, language, true)),
    };
    let (now, returned): (_, Returned) = if file.starts_with(b"PK") {
        let letter = word::read(&file)?;
        drop(file);
        let table = review::table(&letter)?;
        if table.source != own {
            return Err(MergeError::OtherSource {
                file: table.source,
                letter: own,
            }
            .into());
        }
        let now = found(table.target)?;
        // Facts such as the title of the meeting print texts that the file itself translates: with those
        // put in, they are found again in all others.
        let first = merge(&now, &table.returned(&now), hand)?;
        let mut known = draft.clone();
        let translation = known.translations.entry(table.target).or_default();
        translation.extend(first.renditions);
        let returned = table.returned(&exchange(&known, table.target, true));
        (now, returned)
    } else {
        let text = decoded("XLIFF", file)?;
        if !text.trim_start().starts_with('<') {
            return Err(TranslationError::Neither);
        }
        let returned = xliff::read(&text)?;
        if returned.source != own {
            return Err(MergeError::OtherSource {
                file: returned.source,
                letter: own,
            }
            .into());
        }
        (found(returned.target)?, returned)
    };
    let merged = merge(&now, &returned, hand)?;
    Ok(Translated {
        language: returned.target,
        merged,
    })
}

impl Translated {
    /// The change to the draft, in one step; nothing where there is none.
    pub fn edit(&self) -> Option<Edit> {
        let renditions = self.merged.renditions.iter().cloned();
        let renditions: Vec<_> = renditions.map(|(id, new)| (id, Some(new))).collect();
        (!renditions.is_empty()).then_some(Edit::Renditions(self.language, renditions))
    }

    /// What became of the file, in one sentence.
    pub fn summary(&self, texts: &Texts) -> String {
        let merged = &self.merged;
        let left = merged.remarks.iter().filter(|remark| remark.what.is_left());
        texts.with(
            "exchange-account",
            &[
                ("words", merged.words.into()),
                ("states", merged.states.into()),
                ("unchanged", merged.unchanged.into()),
                ("untranslated", merged.untranslated.into()),
                ("left", left.count().into()),
            ],
        )
    }

    /// What a person should know, a sentence a text.
    pub fn remarks(&self, texts: &Texts) -> Vec<String> {
        (self.merged.remarks.iter())
            .map(|remark| sentence(remark, texts))
            .collect()
    }
}

fn sentence(remark: &Remark, texts: &Texts) -> String {
    let listed = |codes: &[String]| match codes {
        [] => "–".to_owned(),
        codes => codes.join(", "),
    };
    let (key, lost, added) = match &remark.what {
        What::Stale => ("stale", String::new(), String::new()),
        What::Newer => ("newer", String::new(), String::new()),
        What::Reopened => ("reopened", String::new(), String::new()),
        What::Codes { lost, added } => ("codes", listed(lost), listed(added)),
        What::Unreadable(fault) => ("unreadable", fault.to_string(), String::new()),
        What::Standard => ("standard", String::new(), String::new()),
        What::Unknown => ("unknown", String::new(), String::new()),
        What::Twice => ("twice", String::new(), String::new()),
        What::Gone => ("gone", String::new(), String::new()),
        What::Stray => ("stray", String::new(), String::new()),
    };
    texts.with(
        &format!("exchange-remark-{key}"),
        &[
            ("id", remark.id.as_str().into()),
            ("words", remark.words.as_str().into()),
            ("lost", lost.into()),
            ("added", added.into()),
        ],
    )
}
