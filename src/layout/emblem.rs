//! The emblem that is printed until an office sets its own.

use super::document::{Picture, PictureFormat};
use super::stylesheet::EMBLEM_SIZE;
use super::wording::{Wording, plain};
use std::borrow::Cow;

/// A neutral ring, drawn for this program: the emblem of the Union is its own.
static RING: &[u8] = include_bytes!("../../assets/emblem.png");

pub(super) fn neutral(wording: &Wording<'_>) -> Picture {
    Picture {
        bytes: Cow::Borrowed(RING),
        format: PictureFormat::Png,
        width: EMBLEM_SIZE,
        height: EMBLEM_SIZE,
        description: plain(&wording.phrase("emblem-description")),
    }
}
