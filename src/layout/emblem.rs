//! The emblem: an office's own, or the one that is printed until it sets one.

use super::document::{Picture, PictureFormat};
use super::stylesheet::EMBLEM_SIZE;
use super::wording::{Wording, plain};
use std::borrow::Cow;

/// A neutral ring, drawn for this program: the emblem of the Union is its own.
static RING: &[u8] = include_bytes!("../../assets/emblem.png");

/// Why a picture cannot be the emblem.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmblemFault {
    /// It is of another kind.
    #[error("is neither a PNG nor a JPEG picture")]
    OtherKind,
    /// Not all of it is there.
    #[error("is cut off: its end is missing")]
    CutOff,
    /// Its head cannot be understood.
    #[error("is damaged: {0}")]
    Damaged(String),
    /// It has no points.
    #[error("is empty")]
    Empty,
}

/// The emblem that is in the bytes of a PNG or JPEG file; it is printed as large as the emblem's place allows.
///
/// # Errors
/// If they are no such picture, or not all of one.
pub fn picture(bytes: Vec<u8>) -> Result<Picture, EmblemFault> {
    let format = match imagesize::image_type(&bytes) {
        Ok(imagesize::ImageType::Png) => PictureFormat::Png,
        Ok(imagesize::ImageType::Jpeg) => PictureFormat::Jpeg,
        _ => return Err(EmblemFault::OtherKind),
    };
    let end: &[u8] = match format {
        PictureFormat::Png => b"IEND",
        PictureFormat::Jpeg => &[0xFF, 0xD9],
    };
    if !bytes.windows(end.len()).any(|found| found == end) {
        return Err(EmblemFault::CutOff);
    }
    let size =
        imagesize::blob_size(&bytes).map_err(|cause| EmblemFault::Damaged(cause.to_string()))?;
    let (width, height) = (pixels(size.width), pixels(size.height));
    if width < 1.0 || height < 1.0 {
        return Err(EmblemFault::Empty);
    }
    let scale = EMBLEM_SIZE / width.max(height);
    Ok(Picture {
        bytes: Cow::Owned(bytes),
        format,
        width: width * scale,
        height: height * scale,
        // Layout says it in the language of the document.
        description: String::new(),
    })
}

fn pixels(count: usize) -> f32 {
    u16::try_from(count).map_or(f32::from(u16::MAX), f32::from)
}

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
