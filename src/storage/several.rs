//! Several files that are written together: nothing that is there and differs is replaced unasked, and
//! nothing is written before that is known.

use super::disk::{self, Disk, Rights};
use super::replace::make_folders;
use super::{SaveError, put_on};
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use std::io;
use std::path::{Path, PathBuf};

/// Why several files could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SeveralError {
    /// The folder could not be made.
    NoFolder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// Nothing was written: these files are there already and differ.
    WouldReplace(Vec<PathBuf>),
    /// Some were written, then one could not be.
    Unwritable {
        /// Those that were.
        written: Vec<PathBuf>,
        /// What went wrong.
        fault: SaveError,
    },
}

impl Said for SeveralError {
    fn message(&self) -> Message {
        match self {
            SeveralError::NoFolder { folder, cause, .. } => {
                message!("several-error-no-folder", folder, cause)
            }
            SeveralError::WouldReplace(paths) => message!(
                "several-error-would-replace",
                count = paths.len(),
                paths = paths.iter().collect::<Vec<_>>()
            ),
            SeveralError::Unwritable { fault, .. } => fault.message(),
        }
    }
}

shown_in_english!(SeveralError);

impl SeveralError {
    /// The files that were written all the same.
    pub fn written(self) -> Vec<PathBuf> {
        match self {
            SeveralError::Unwritable { written, .. } => written,
            SeveralError::NoFolder { .. } | SeveralError::WouldReplace(_) => Vec::new(),
        }
    }
}

/// Makes the folder that files are written into.
///
/// # Errors
/// If the system would not.
pub fn make_folder(folder: &Path) -> Result<(), SeveralError> {
    make_folders(&disk::System, folder).map_err(|cause| SeveralError::NoFolder {
        folder: folder.to_owned(),
        cause,
    })
}

/// Makes sure that none of `files` would replace one that is there and differs.
///
/// # Errors
/// [`SeveralError::WouldReplace`] with those that would.
pub fn replace_nothing(files: &[(PathBuf, Vec<u8>)]) -> Result<(), SeveralError> {
    let there = |path: &Path| disk::System.read(path, u64::MAX);
    let differ = files.iter().filter(|(path, bytes)| match there(path) {
        Ok(there) => there != *bytes,
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    });
    let differ: Vec<PathBuf> = differ.map(|(path, _)| path.clone()).collect();
    match differ.is_empty() {
        true => Ok(()),
        false => Err(SeveralError::WouldReplace(differ)),
    }
}

/// Writes `files`, each all or nothing.
///
/// # Errors
/// [`SeveralError::Unwritable`] with those that were written before.
pub fn put_all(files: &[(PathBuf, Vec<u8>)]) -> Result<Vec<PathBuf>, SeveralError> {
    put_all_on(&disk::System, files)
}

pub(super) fn put_all_on(
    disk: &dyn Disk,
    files: &[(PathBuf, Vec<u8>)],
) -> Result<Vec<PathBuf>, SeveralError> {
    let mut written = Vec::new();
    for (path, bytes) in files {
        if let Err(fault) = put_on(disk, path, bytes, Rights::Usual) {
            return Err(SeveralError::Unwritable { written, fault });
        }
        written.push(path.clone());
    }
    Ok(written)
}
