//! The emblem that is printed until an office sets its own.

use super::document::{Picture, PictureFormat};
use super::wording::{Wording, plain};
use std::borrow::Cow;

/// A neutral ring, drawn for this program: the emblem of the Union is its own.
static RING: &[u8] = include_bytes!("../../assets/emblem.png");

/// Printed width and height of an emblem, in points.
pub const SIZE: f32 = 48.0;

pub(super) fn neutral(wording: &Wording<'_>) -> Picture {
    Picture {
        bytes: Cow::Borrowed(RING),
        format: PictureFormat::Png,
        width: SIZE,
        height: SIZE,
        description: plain(&wording.phrase("emblem-description")),
    }
}
