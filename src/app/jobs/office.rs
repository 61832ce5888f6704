//! What the office sets, read from its folder and put there.

use crate::layout::document::Picture;
use crate::layout::emblem;
use crate::storage::office::paper;
use std::path::Path;

/// The office's emblem, if it has one, or a sentence that says why it cannot be printed.
pub(super) fn emblem(folder: &Path) -> Result<Option<Picture>, String> {
    let found = paper::emblem(folder).map_err(|fault| fault.to_string())?;
    let Some((path, bytes)) = found else {
        return Ok(None);
    };
    let picture = emblem::picture(bytes);
    picture
        .map(Some)
        .map_err(|why| format!("the emblem {} {why}", path.display()))
}
