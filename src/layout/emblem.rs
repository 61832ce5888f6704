//! The emblem that is printed until an office sets its own.

use super::document::{Picture, PictureFormat};
use super::stylesheet::EMBLEM_SIZE;
use super::wording::{Wording, plain};
use std::borrow::Cow;

/// A neutral ring, drawn for this program: the emblem of the Union is its own.
static RING: &[u8] = include_bytes!("../../assets/emblem.png");

/// The office's emblem, or the neutral one, with a description in the language of the document.
pub(super) fn described(wording: &Wording<'_>, own: Option<Picture>) -> Picture {
    let emblem = own.unwrap_or(Picture {
        bytes: Cow::Borrowed(RING),
        format: PictureFormat::Png,
        width: EMBLEM_SIZE,
        height: EMBLEM_SIZE,
        description: String::new(),
    });
    Picture {
        description: plain(&wording.phrase("emblem-description")),
        ..emblem
    }
}
