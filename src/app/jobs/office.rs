//! What the office sets, read from its folder and put there.

use crate::language::interface::{Message, Said};
use crate::layout::document::Picture;
use crate::layout::emblem;
use crate::storage::office::paper;
use std::path::Path;

/// The office's emblem, if it has one, or a sentence that says why it cannot be printed.
pub(super) fn emblem(folder: &Path) -> Result<Option<Picture>, Message> {
    let found = paper::emblem(folder).map_err(|fault| fault.message())?;
    let Some((path, bytes)) = found else {
        return Ok(None);
    };
    let picture = emblem::picture(&path, bytes);
    picture.map(Some).map_err(|fault| fault.message())
}
