//! Letters that are Word files, read off the window's thread.

use crate::draft::Draft;
use crate::import::letter::{Account, Imported, understand};
use crate::import::word;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Whether a file is one of a word processor by the ending of its name; those that are not read get a sentence
/// with what to do.
pub(super) fn is_word(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| {
        let ending = ending.to_lowercase();
        ["docx", "docm", "dotx", "doc", "odt", "rtf"].contains(&ending.as_str())
    })
}

/// The draft that a Word file gives, or a sentence that says why there is none.
pub(super) fn import(path: &Path) -> Result<(Draft, Account), String> {
    Ok(understood(path)?.into_draft())
}

/// What a Word file says, or a sentence that says why that is not known.
pub(super) fn understood(path: &Path) -> Result<Imported, String> {
    let sentence =
        |fault: &dyn std::error::Error| format!("{} was not imported: {fault}", path.display());
    let most = u64::try_from(word::LARGEST_FILE).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|fault| sentence(&fault))?;
    // One byte more, so that the reader sees that it is too large.
    (file.take(most + 1).read_to_end(&mut bytes)).map_err(|fault| sentence(&fault))?;
    let letter = word::read(&bytes).map_err(|fault| sentence(&fault))?;
    Ok(understand(&letter))
}
