//! Backups of letters: at most ten versions of each, in the folder in which this person's program remembers, by
//! the path of the letter.
//!
//! They stand there and not beside the letter, because nobody who shares a folder wants ten drafts of a letter
//! in it, and because a backup on a drive that vanishes is none. Where the program has no such folder, there
//! are no backups: a hidden folder on the shared drive would show everybody what was never meant to go out.
//!
//! Both is kept: what is saved, once it is in its place, and what was in that place, if it is not kept yet. So a
//! file that is damaged later has its last words here, and a colleague's that was replaced on purpose, too.

mod thinning;

use super::disk::{Disk, Lock, Rights};
use super::office::recent::Progress;
use super::replace::{Replacement, make_folders, remove_unfinished};
use super::stamp::digest;
use super::{OpenError, wait_for};
use crate::draft::Draft;
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

pub use thinning::MOST;

/// How the names of backups say when: they sort by it.
const TIME: &str = "%Y%m%dT%H%M%S%.3f";

/// Backups larger than this were none of ours: a letter of 64 MiB and its description.
const LARGEST: u64 = (64 << 20) + (1 << 16);

/// How often another program that keeps a backup is waited for, and how long each time.
const PATIENCE: (u32, Duration) = (50, Duration::from_millis(10));

/// Why a backup could not be kept or found. The letter itself is not touched by that.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The system would not take it.
    Unkept {
        /// The letter.
        letter: PathBuf,
        /// The folder of its backups.
        folder: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The system would not give it.
    Unreadable {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
}

impl Said for BackupError {
    fn message(&self) -> Message {
        match self {
            BackupError::Unkept {
                letter,
                folder,
                cause,
            } => message!("backup-error-unkept", letter, folder, cause),
            BackupError::Unreadable { folder, cause } => {
                message!("backup-error-unreadable", folder, cause)
            }
        }
    }
}

shown_in_english!(BackupError);

/// What a list says of a version of a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Description {
    /// What the letter is called: its reference, as printed.
    pub title: String,
    /// How far it is translated.
    pub progress: BTreeMap<Language, Progress>,
}

/// A version of a letter that has been kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When it was kept.
    pub at: DateTime<Utc>,
    /// What is said of it; empty for what is no letter.
    pub description: Description,
    /// How large the letter was, in bytes.
    pub size: u64,
    /// The digest of the letter, as in [`Stamp::digest`](super::stamp::Stamp::digest).
    pub digest: String,
    /// The file in which it stands, after a line that describes it.
    pub file: PathBuf,
}

/// The first line of a backup.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Head {
    #[serde(serialize_with = "super::unicode")]
    letter: Option<PathBuf>,
    description: Description,
}

/// The backups of a person.
#[derive(Clone, Debug)]
pub(super) struct Backups {
    pub disk: Arc<dyn Disk>,
    pub folder: PathBuf,
}

impl Backups {
    /// The folder of the backups of a letter.
    pub fn of(&self, letter: &Path) -> PathBuf {
        // As the person names it: a drive that has vanished cannot be asked what its links lead to.
        let letter = std::path::absolute(letter).unwrap_or_else(|_| letter.to_owned());
        let digest = digest(letter.as_os_str().as_encoded_bytes());
        self.folder.join(&digest[..16])
    }

    /// The versions of a letter that have been kept, the latest first.
    pub fn list(&self, letter: &Path) -> Result<Vec<Backup>, BackupError> {
        let folder = self.of(letter);
        let unreadable = |cause| BackupError::Unreadable {
            folder: folder.clone(),
            cause,
        };
        let named = self.named(&folder).map_err(unreadable)?;
        let mut backups = Vec::new();
        for (at, digest, file) in named {
            // One that cannot be read now is not hidden from those who look for it.
            let bytes = self.disk.read(&file, LARGEST).unwrap_or_default();
            let (head, letter) = split(&bytes);
            backups.push(Backup {
                at,
                description: head.description,
                size: letter.len() as u64,
                digest,
                file,
            });
        }
        Ok(backups)
    }

    /// What the names of the backups in a folder say: when, the digest, the file; the latest first.
    fn named(&self, folder: &Path) -> io::Result<Vec<(DateTime<Utc>, String, PathBuf)>> {
        let files = match self.disk.list(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            files => files?,
        };
        let mut named: Vec<_> = (files.into_iter())
            .filter_map(|file| {
                let (at, digest) = file.file_stem()?.to_str()?.split_once('-')?;
                let at = NaiveDateTime::parse_from_str(at, TIME).ok()?.and_utc();
                Some((at, digest.to_owned(), file))
            })
            .collect();
        named.sort();
        named.reverse();
        Ok(named)
    }

    /// The bytes of a version, as they stood in the letter’s file.
    pub fn bytes(&self, backup: &Backup) -> Result<Vec<u8>, OpenError> {
        let path = &backup.file;
        let bytes = self.disk.read(path, LARGEST);
        let bytes = bytes.map_err(|cause| OpenError::Unreadable {
            path: path.clone(),
            cause,
        })?;
        let (_, letter) = split(&bytes);
        match digest(letter) == backup.digest {
            true => Ok(letter.to_vec()),
            false => Err(OpenError::Altered { path: path.clone() }),
        }
    }

    /// The draft of a version.
    pub fn read(&self, backup: &Backup) -> Result<Draft, OpenError> {
        super::read_bytes(self.bytes(backup)?, &backup.file)
    }

    /// Keeps what is in the place of a letter before it is replaced, unless it is kept already.
    pub fn keep_old(
        &self,
        letter: &Path,
        bytes: &[u8],
        describe: impl FnOnce() -> Description,
        at: DateTime<Utc>,
    ) -> Result<(), BackupError> {
        self.keep(letter, bytes, describe, at, |kept, digest| {
            kept.iter().any(|(_, known, _)| known == digest)
        })
    }

    /// Keeps what has just been saved.
    pub fn keep_new(
        &self,
        letter: &Path,
        bytes: &[u8],
        describe: impl FnOnce() -> Description,
        at: DateTime<Utc>,
    ) -> Result<(), BackupError> {
        self.keep(letter, bytes, describe, at, |kept, digest| {
            kept.first().is_some_and(|(_, known, _)| known == digest)
        })
    }

    fn keep(
        &self,
        letter: &Path,
        bytes: &[u8],
        describe: impl FnOnce() -> Description,
        at: DateTime<Utc>,
        known: impl FnOnce(&[(DateTime<Utc>, String, PathBuf)], &str) -> bool,
    ) -> Result<(), BackupError> {
        let folder = self.of(letter);
        let kept = self.keep_in(&folder, letter, bytes, describe, at, known);
        kept.map_err(|cause| BackupError::Unkept {
            letter: letter.to_owned(),
            folder,
            cause,
        })
    }

    fn keep_in(
        &self,
        folder: &Path,
        letter: &Path,
        bytes: &[u8],
        describe: impl FnOnce() -> Description,
        at: DateTime<Utc>,
        known: impl FnOnce(&[(DateTime<Utc>, String, PathBuf)], &str) -> bool,
    ) -> io::Result<()> {
        let disk = self.disk.as_ref();
        make_folders(disk, folder)?;
        let lock = wait_for(disk, &folder.join(".lock"), PATIENCE);
        let digest = digest(bytes);
        let before = self.named(folder)?;
        if known(&before, &digest) {
            return Ok(());
        }
        // A clock that was put back must not make the latest version the oldest.
        let latest = before.first().map(|(latest, ..)| *latest);
        let at = latest.map_or(at, |latest| at.max(latest + Duration::from_millis(1)));
        let head = Head {
            letter: std::path::absolute(letter).ok(),
            description: describe(),
        };
        let head = super::format().to_string(&head).map_err(io::Error::other)?;
        let path = folder.join(format!("{}-{digest}.ron", at.format(TIME)));
        let replacement = Replacement {
            path: &path,
            bytes: &[head.as_bytes(), b"\n", bytes].concat(),
            rights: Rights::Own,
        };
        replacement.put(disk, || Ok::<(), io::Error>(()))?;
        // Nothing old goes before the new one is there.
        let kept = self.named(folder)?;
        let ages: Vec<_> = kept
            .iter()
            .map(|(at, digest, _)| (*at, digest.as_str()))
            .collect();
        for gone in thinning::superfluous(&ages) {
            disk.remove(&kept[gone].2)?;
        }
        if matches!(lock, Some(Lock::Ours(_))) {
            remove_unfinished(disk, &path);
        }
        Ok(())
    }
}

/// The description of a backup, and the letter.
fn split(bytes: &[u8]) -> (Head, &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n');
    let (head, letter) = bytes.split_at(end.map_or(bytes.len(), |end| end + 1));
    let head = str::from_utf8(head).unwrap_or_default().trim_end();
    (super::format().from_str(head).unwrap_or_default(), letter)
}
