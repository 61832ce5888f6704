//! XLIFF, the OASIS format in which translation tools exchange texts: version 2.1, and version 1.2, which
//! most tools still read best. A text is a unit, its identity that of the text; facts, links, emphasis and
//! line breaks are inline codes with their native words beside them.
//!
//! | state here | 1.2 | 2.1 |
//! |---|---|---|
//! | missing | no target; or `new`, with the source as target | `initial`, no target |
//! | stale | `needs-translation` | `initial`, `circular-desk:stale` |
//! | from memory | `needs-review-translation`, `leveraged-tm` | `initial`, `circular-desk:from-memory` |
//! | draft | `translated` | `translated` |
//! | reviewed | `signed-off` | `reviewed` |
//! | approved | `final`, `approved="yes"` | `final` |

mod read;
mod read_inline;
mod write;

use crate::language::UnknownLanguage;
use crate::language::interface::{Message, Said};
use crate::xml::XmlFault;
use crate::{message, shown_in_english};
pub use read::read;
pub use write::write;

/// The versions that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// XLIFF 1.2 (OASIS Standard, 1 February 2008), valid by its strict schema.
    V1_2 {
        /// A text without a rendition has its source as target, in the state `new`: OmegaT passes over units
        /// without a target.
        filled: bool,
    },
    /// XLIFF 2.1 (OASIS Standard, 13 February 2018), its core alone.
    V2_1,
}

/// The subState of texts that come from the translation memory.
const FROM_MEMORY: &str = "circular-desk:from-memory";
/// The subState of texts whose source has changed.
const STALE: &str = "circular-desk:stale";

/// Files larger than this are refused, in bytes; a letter of a hundred pages makes a hundredth of it.
pub const LARGEST: usize = 32 << 20;

/// Why a file could not be read as XLIFF.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum XliffError {
    /// It is XML of another kind.
    Other(String),
    /// It holds nothing.
    Empty,
    /// It is of a version that came after the program, or before all.
    Version(String),
    /// It does not say from which language it is.
    NoSource,
    /// It does not say into which language it is.
    NoTarget,
    /// It is from or into a language that letters are not written in.
    Language(#[from] UnknownLanguage),
    /// It holds files of several pairs of languages.
    SeveralPairs,
    /// It is larger than a letter can be.
    TooLarge,
    /// It is no XML, or breaks off.
    Damaged(#[from] XmlFault),
}

impl Said for XliffError {
    fn message(&self) -> Message {
        match self {
            XliffError::Other(what) => message!("xliff-error-other", what),
            XliffError::Empty => message!("xliff-error-empty"),
            XliffError::Version(what) => message!("xliff-error-version", what),
            XliffError::NoSource => message!("xliff-error-no-source"),
            XliffError::NoTarget => message!("xliff-error-no-target"),
            XliffError::Language(cause) => cause.message(),
            XliffError::SeveralPairs => message!("xliff-error-several-pairs"),
            XliffError::TooLarge => message!("xliff-error-too-large", most = LARGEST >> 20),
            XliffError::Damaged(cause) => message!("xliff-error-damaged", cause),
        }
    }
}

shown_in_english!(XliffError);

#[cfg(test)]
mod tests;
