//! Two letters, read and aligned off the window's thread; several language versions of one letter as one draft.

use super::import;
use crate::import::versions::{Joined, Side, align, join, side};
use crate::language::interface::{Message, Said};
use crate::message;
use crate::storage;
use crate::translation::alignment::Bead;
use std::path::{Path, PathBuf};

/// Two versions and what of them belongs together.
#[derive(Clone, Debug)]
pub struct Aligned {
    /// The first version.
    pub first: AlignedSide,
    /// The second.
    pub second: AlignedSide,
    /// What belongs together.
    pub beads: Vec<Bead>,
}

/// A version with the name of its file.
#[derive(Clone, Debug)]
pub struct AlignedSide {
    /// The name of the file.
    pub name: String,
    /// Its texts.
    pub side: Side,
}

/// The two letters aligned, or a sentence that says why not.
pub(super) fn aligned(first: &Path, second: &Path) -> Result<Aligned, Message> {
    let (first, second) = (read(first)?, read(second)?);
    if first.side.language == second.side.language {
        return Err(message!(
            "align-same-language",
            first = &first.name,
            second = &second.name,
            language = &first.side.language
        ));
    }
    let beads = align(&first.side, &second.side);
    Ok(Aligned {
        first,
        second,
        beads,
    })
}

fn read(path: &Path) -> Result<AlignedSide, Message> {
    let draft = match import::is_word(path) {
        true => import::understood(path)?.into_draft().0,
        false => storage::open(path).map_err(|error| error.message())?,
    };
    Ok(AlignedSide {
        name: (path.file_name().unwrap_or_default())
            .to_string_lossy()
            .into_owned(),
        side: side(&draft, draft.letter.language),
    })
}

/// Whether these are several Word files, which can only be versions of one letter.
pub fn are_versions(paths: &[PathBuf]) -> bool {
    paths.len() > 1 && paths.iter().all(|path| import::is_word(path))
}

/// The draft that several language versions give, or a sentence that says why there is none.
pub(super) fn joined(paths: &[PathBuf]) -> Result<Joined, Message> {
    let versions: Result<Vec<_>, Message> =
        paths.iter().map(|path| import::understood(path)).collect();
    join(versions?).map_err(|error| error.message())
}
