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
use crate::xml::XmlFault;
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
    #[error("it is no XLIFF file: its outermost element is “{0}”")]
    Other(String),
    /// It holds nothing.
    #[error("it is no XLIFF file: it is empty")]
    Empty,
    /// It is of a version that came after the program, or before all.
    #[error("it is of XLIFF version “{0}”; versions 1.0 to 1.2 and 2.0 to 2.2 can be read")]
    Version(String),
    /// It does not say from or into which language.
    #[error("it does not say {0}")]
    NoLanguage(&'static str),
    /// It is from or into a language that letters are not written in.
    #[error(transparent)]
    Language(#[from] UnknownLanguage),
    /// It holds files of several pairs of languages.
    #[error("it holds translations of several pairs of languages: split it into one file for each")]
    SeveralPairs,
    /// It is larger than a letter can be.
    #[error("it is larger than {} MB, which no letter is", LARGEST >> 20)]
    TooLarge,
    /// It is no XML, or breaks off.
    #[error("it is damaged: {0}")]
    Damaged(#[from] XmlFault),
}

#[cfg(test)]
mod tests;
