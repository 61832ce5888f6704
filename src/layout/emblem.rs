//! The emblem: an office's own, or the one that is printed until it sets one.

use super::document::{Picture, PictureFormat};
use super::stylesheet::EMBLEM_SIZE;
use super::wording::{Wording, plain};
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// A neutral ring, drawn for this program: the emblem of the Union is its own.
static RING: &[u8] = include_bytes!("../../assets/emblem.png");

/// Why a picture cannot be the emblem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmblemFault {
    path: PathBuf,
    why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Why {
    OtherKind,
    CutOff,
    Damaged(String),
    Empty,
}

impl Said for EmblemFault {
    fn message(&self) -> Message {
        let path = &self.path;
        match &self.why {
            Why::OtherKind => message!("emblem-error-kind", path),
            Why::CutOff => message!("emblem-error-cut-off", path),
            Why::Damaged(cause) => message!("emblem-error-damaged", path, cause),
            Why::Empty => message!("emblem-error-empty", path),
        }
    }
}

shown_in_english!(EmblemFault);

/// The emblem that is in the bytes of the PNG or JPEG file `path`; it is printed as large as the emblem's place allows.
///
/// # Errors
/// If they are no such picture, or not all of one.
pub fn picture(path: &Path, bytes: Vec<u8>) -> Result<Picture, EmblemFault> {
    let (format, width, height) = measured(&bytes).map_err(|why| EmblemFault {
        path: path.to_owned(),
        why,
    })?;
    // In this order the longer side is as long as the place, and not by a rounding longer.
    let longer = width.max(height);
    let printed = |side: f32| EMBLEM_SIZE * (side / longer);
    Ok(Picture {
        bytes: Cow::Owned(bytes),
        format,
        width: printed(width),
        height: printed(height),
        // Layout says it in the language of the document.
        description: String::new(),
    })
}

/// The kind of a picture, and its width and height in pixels.
fn measured(bytes: &[u8]) -> Result<(PictureFormat, f32, f32), Why> {
    let format = match imagesize::image_type(bytes) {
        Ok(imagesize::ImageType::Png) => PictureFormat::Png,
        Ok(imagesize::ImageType::Jpeg) => PictureFormat::Jpeg,
        _ => return Err(Why::OtherKind),
    };
    let end: &[u8] = match format {
        PictureFormat::Png => b"IEND",
        PictureFormat::Jpeg => &[0xFF, 0xD9],
    };
    if !bytes.windows(end.len()).any(|found| found == end) {
        return Err(Why::CutOff);
    }
    let size = imagesize::blob_size(bytes).map_err(|cause| Why::Damaged(cause.to_string()))?;
    let (width, height) = (pixels(size.width), pixels(size.height));
    if width < 1.0 || height < 1.0 {
        return Err(Why::Empty);
    }
    Ok((format, width, height))
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
