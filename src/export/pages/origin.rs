//! What a piece of content prints, carried to the page in the place of the source, which it does not
//! have: Typst hands it on to every letter.

use crate::letter::text::TextId;
use std::num::NonZeroU64;
use typst_syntax::Span;

/// What a piece of content prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A text of the letter.
    Text(TextId),
    /// What the program prints of itself: labels, names, numbers.
    Own,
    /// Header or footer.
    Margin,
}

/// In Typst, the upper 16 bits of a place are the file, the others the place in the file.
const FILE: u32 = 48;
/// The first places have a meaning to Typst.
const FIRST: u64 = 2;

impl Origin {
    /// The place that stands for it.
    pub fn span(self) -> Span {
        let (file, number) = match self {
            Origin::Text(TextId(id)) => (1, u64::from(id)),
            Origin::Own => (2, 0),
            Origin::Margin => (3, 0),
        };
        let raw = (file << FILE) | (number + FIRST);
        NonZeroU64::new(raw).map_or(Span::detached(), Span::from_raw)
    }

    /// What a place stands for.
    pub fn of(span: Span) -> Origin {
        let raw = span.into_raw().get();
        match raw >> FILE {
            1 => {
                let number = (raw & ((1 << FILE) - 1)).saturating_sub(FIRST);
                Origin::Text(TextId(u32::try_from(number).unwrap_or_default()))
            }
            3 => Origin::Margin,
            _ => Origin::Own,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_found_again() {
        for id in [0, 1, 900, u32::MAX] {
            let origin = Origin::Text(TextId(id));
            assert_eq!(Origin::of(origin.span()), origin);
        }
        assert_eq!(Origin::of(Origin::Margin.span()), Origin::Margin);
        assert_eq!(Origin::of(Origin::Own.span()), Origin::Own);
        assert_eq!(Origin::of(Span::detached()), Origin::Own);
    }
}
