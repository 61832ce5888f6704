//! The six official languages of the Union and how each writes dates, times, ranges, numbers and lists.
//!
//! Knows nothing of letters.

pub mod dates;
pub mod interface;
pub mod names;
pub mod numbers;
pub mod phrasebook;
pub mod spelling;
pub mod times;
pub mod traditional;

use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// One of the six official languages; in files, its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Arabic.
    Ar,
    /// English.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Chinese, in simplified characters.
    Zh,
}

/// The direction in which the lines of a language run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Language {
    /// All languages, in the order of their tags.
    pub const ALL: [Language; 6] = [
        Language::Ar,
        Language::En,
        Language::Es,
        Language::Fr,
        Language::Ru,
        Language::Zh,
    ];

    /// The short tag: `ar`, `en`, `es`, `fr`, `ru`, `zh`; also the name of the folder in `locales/`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Ar => "ar",
            Language::En => "en",
            Language::Es => "es",
            Language::Fr => "fr",
            Language::Ru => "ru",
            Language::Zh => "zh",
        }
    }

    /// The tag with region that a Word document carries, so that the right dictionary is used.
    pub fn word_tag(self) -> &'static str {
        match self {
            Language::Ar => "ar-EG",
            Language::En => "en-GB",
            Language::Es => "es-ES",
            Language::Fr => "fr-FR",
            Language::Ru => "ru-RU",
            Language::Zh => "zh-CN",
        }
    }

    /// The letter that ends an ITU file name: A, E, S, F, R, C.
    pub fn file_letter(self) -> char {
        match self {
            Language::Ar => 'A',
            Language::En => 'E',
            Language::Es => 'S',
            Language::Fr => 'F',
            Language::Ru => 'R',
            Language::Zh => 'C',
        }
    }

    /// The direction of its lines.
    pub fn direction(self) -> Direction {
        match self {
            Language::Ar => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The text is not the tag of an official language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownLanguage(pub String);

impl Said for UnknownLanguage {
    fn message(&self) -> Message {
        message!("unknown-language", what = &self.0)
    }
}

shown_in_english!(UnknownLanguage);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Language::ALL
            .into_iter()
            .find(|language| language.tag() == tag)
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}
