//! The office's own emblem, read from a picture file.

use super::Failure;
use crate::layout::document::{Picture, PictureFormat};
use crate::layout::stylesheet::EMBLEM_SIZE;
use std::borrow::Cow;
use std::fs;
use std::path::Path;

/// Reads a PNG or JPEG picture; it is printed as large as the emblem's place allows.
pub(super) fn read(path: &Path) -> Result<Picture, Failure> {
    let fault = |what: &dyn std::fmt::Display| {
        Failure::of_file(format!("the emblem {} {what}", path.display()))
    };
    let bytes = fs::read(path).map_err(|cause| fault(&format!("cannot be read: {cause}")))?;
    let format = match imagesize::image_type(&bytes) {
        Ok(imagesize::ImageType::Png) => PictureFormat::Png,
        Ok(imagesize::ImageType::Jpeg) => PictureFormat::Jpeg,
        _ => return Err(fault(&"is neither a PNG nor a JPEG picture")),
    };
    let end: &[u8] = match format {
        PictureFormat::Png => b"IEND",
        PictureFormat::Jpeg => &[0xFF, 0xD9],
    };
    if !bytes.windows(end.len()).any(|found| found == end) {
        return Err(fault(&"is cut off: its end is missing"));
    }
    let size =
        imagesize::blob_size(&bytes).map_err(|cause| fault(&format!("is damaged: {cause}")))?;
    let (width, height) = (pixels(size.width), pixels(size.height));
    if width < 1.0 || height < 1.0 {
        return Err(fault(&"is empty"));
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
