//! The journal: what has been typed since a letter was last saved, so that nothing is lost when the
//! program or the machine stops.
//!
//! A folder for every open letter: a locked file as a sign that the program still runs, and the whole
//! draft, put there all or nothing. The first line of that file says whose draft it is; the rest is
//! the text of a letter file, which a person can save with any editor.

use super::disk::{self, Disk, Lock, Rights};
use super::replace::{Replacement, TRIES, make_folders, remove_all, sync_names};
use super::stamp::Stamp;
use super::{OpenError, SaveError, wait_for};
use crate::draft::Draft;
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The draft in the folder of a letter.
const DRAFT: &str = "draft.ron";

/// The file that a running program has locked.
const RUNNING: &str = "running";

/// The names of the folders begin like this; what has another name is none of ours.
const FOLDER: &str = "letter-";

/// How often another program that looks at journals is waited for, and how long each time.
const PATIENCE: (u32, Duration) = (200, Duration::from_millis(10));

/// Why the journal could not be kept. Each is one sentence for the person at the program.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The system would not give or take a folder or file.
    Unusable {
        /// The folder or file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The draft is written, but the system will not say that it stays.
    Unsure {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The draft could not be written. The one that was written before is still there.
    Unwritable(#[from] SaveError),
}

impl Said for JournalError {
    fn message(&self) -> Message {
        match self {
            JournalError::Unusable { path, cause, .. } => {
                message!("journal-error-unusable", path, cause)
            }
            JournalError::Unsure { path, cause } => message!("journal-error-unsure", path, cause),
            JournalError::Unwritable(cause) => message!("journal-error-unwritable", cause),
        }
    }
}

shown_in_english!(JournalError);

/// The journal of one open letter. It stays behind if it is dropped without [`Journal::finish`].
#[derive(Debug)]
pub struct Journal {
    disk: Arc<dyn Disk>,
    folder: PathBuf,
    /// Locked as long as the program runs; `None` where the system knows no locks.
    running: Option<Lock>,
}

/// Of which letter a draft is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// The file of the letter, if it has ever been saved (and its path is Unicode).
    #[serde(serialize_with = "super::unicode")]
    pub letter: Option<PathBuf>,
    /// What the letter is called: its reference, as printed.
    pub title: String,
    /// What the letter’s file was when it was opened or last saved: whether it has changed since then can be told.
    pub stamp: Option<Stamp>,
    /// Who wrote it: the program's run, by whatever tells it from others.
    pub session: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A draft that a program left behind which runs no longer.
#[derive(Debug)]
pub struct LeftBehind {
    /// Of which letter it is, as far as can be read.
    pub about: Option<About>,
    /// The draft, or why it cannot be read.
    pub draft: Result<Draft, OpenError>,
    disk: Arc<dyn Disk>,
    folder: PathBuf,
}

impl Journal {
    /// Begins the journal of a letter that has been opened or begun; makes `folder` if it is not
    /// there.
    ///
    /// # Errors
    /// If the system gives no place for it.
    pub fn begin(folder: &Path) -> Result<Journal, JournalError> {
        Journal::begin_on(&(Arc::new(disk::System) as Arc<dyn Disk>), folder)
    }

    /// As [`begin`](Journal::begin), on a disk.
    ///
    /// # Errors
    /// If the system gives no place for it.
    pub fn begin_on(disk: &Arc<dyn Disk>, folder: &Path) -> Result<Journal, JournalError> {
        let unusable = |cause| JournalError::Unusable {
            path: folder.to_owned(),
            cause,
        };
        make_folders(disk.as_ref(), folder).map_err(unusable)?;
        // Until the new folder's file is locked, nobody may take it for left behind.
        let _gate = gate(disk.as_ref(), folder);
        let own = own_folder(disk.as_ref(), folder).map_err(unusable)?;
        let begun = match disk.lock(&own.join(RUNNING)) {
            // The file is there, so only the lock is not to be had.
            Err(_) if disk.look(&own.join(RUNNING)).is_ok() => Ok(None),
            running => running.map(Some),
        };
        // The name of the new folder must last, or the draft in it would not.
        let begun = begun.and_then(|running| sync_names(disk.as_ref(), folder).map(|()| running));
        match begun {
            Ok(running) => Ok(Journal {
                disk: Arc::clone(disk),
                folder: own,
                running,
            }),
            Err(cause) => {
                let _ = remove(disk.as_ref(), &own);
                Err(unusable(cause))
            }
        }
    }

    /// Writes the whole draft and waits until it is on the disk. The draft that was written before is
    /// there until then.
    ///
    /// # Errors
    /// If the system would not take it.
    pub fn write(&self, draft: &Draft, about: &About) -> Result<(), JournalError> {
        let path = self.folder.join(DRAFT);
        let unspeakable = |cause| SaveError::Unspeakable {
            path: path.clone(),
            cause,
        };
        let about = super::format().to_string(about).map_err(unspeakable)?;
        let letter = super::write(draft).map_err(unspeakable)?;
        let text = format!("{about}\n{letter}");
        let replacement = Replacement {
            path: &path,
            bytes: text.as_bytes(),
            rights: Rights::Own,
        };
        let put = replacement.put(self.disk.as_ref(), || Ok::<(), io::Error>(()));
        match put {
            Ok(None) => Ok(()),
            Ok(Some(cause)) => Err(JournalError::Unsure { path, cause }),
            Err(cause) => Err(SaveError::Unwritable { path, cause }.into()),
        }
    }

    /// Ends the journal: the letter has been saved, or its changes are not wanted.
    ///
    /// # Errors
    /// If the system would not remove it; it is then found as left behind once.
    pub fn finish(self) -> Result<(), JournalError> {
        let disk = self.disk.as_ref();
        let _gate = self.folder.parent().map(|above| gate(disk, above));
        // Some systems remove no file that is open.
        drop(self.running);
        remove(disk, &self.folder)
    }
}

/// The drafts in `folder` of programs that run no longer, the latest first. Those whose program still
/// runs are not among them.
///
/// # Errors
/// If the folder cannot be read; where there is none, nothing was left behind.
pub fn left_behind(folder: &Path) -> Result<Vec<LeftBehind>, JournalError> {
    left_behind_on(&(Arc::new(disk::System) as Arc<dyn Disk>), folder)
}

/// As [`left_behind`], on a disk.
///
/// # Errors
/// If the folder cannot be read; where there is none, nothing was left behind.
pub fn left_behind_on(
    disk: &Arc<dyn Disk>,
    folder: &Path,
) -> Result<Vec<LeftBehind>, JournalError> {
    let unusable = |cause| JournalError::Unusable {
        path: folder.to_owned(),
        cause,
    };
    let there = |path: &Path| match disk.look(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        found => found.map(Some),
    };
    if there(folder).map_err(unusable)?.is_none() {
        return Ok(Vec::new());
    }
    let _gate = gate(disk.as_ref(), folder);
    let mut found = Vec::new();
    for path in disk.list(folder).map_err(unusable)? {
        let ours = (path.file_name().and_then(|name| name.to_str()))
            .is_some_and(|name| name.starts_with(FOLDER));
        let is_folder = there(&path)
            .ok()
            .flatten()
            .is_some_and(|found| found.folder);
        if !ours || !is_folder || runs(disk.as_ref(), &path) {
            continue;
        }
        match there(&path.join(DRAFT)) {
            // Nothing had been written yet.
            Ok(None) => remove(disk.as_ref(), &path)?,
            _ => found.push(read(disk, path)),
        }
    }
    let at = |one: &LeftBehind| one.about.as_ref().map(|about| about.at);
    found.sort_by(|a, b| at(b).cmp(&at(a)).then_with(|| a.folder.cmp(&b.folder)));
    Ok(found)
}

impl LeftBehind {
    /// The file in which the draft stands, for one that cannot be read: a person may want to look.
    pub fn file(&self) -> PathBuf {
        self.folder.join(DRAFT)
    }

    /// Removes it for good: it has been taken over, or is not wanted.
    ///
    /// # Errors
    /// If the system would not remove it.
    pub fn discard(self) -> Result<(), JournalError> {
        let disk = self.disk.as_ref();
        let _gate = self.folder.parent().map(|above| gate(disk, above));
        remove(disk, &self.folder)
    }
}

/// Makes a folder of its own for a journal.
fn own_folder(disk: &dyn Disk, folder: &Path) -> io::Result<PathBuf> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let process = std::process::id();
    let mut tries = 0;
    loop {
        tries += 1;
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let own = folder.join(format!("{FOLDER}{process}-{number}"));
        match disk.make_folder(&own) {
            Ok(()) => return Ok(own),
            // Left behind by a program that had our number.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tries < TRIES => {}
            Err(error) => return Err(error),
        }
    }
}

/// Whether the program that keeps the journal in `folder` still runs.
fn runs(disk: &dyn Disk, folder: &Path) -> bool {
    // Without a lock to ask, a draft offered once too often is better than one never offered.
    matches!(disk.lock(&folder.join(RUNNING)), Ok(Lock::Taken))
}

fn read(disk: &Arc<dyn Disk>, folder: PathBuf) -> LeftBehind {
    let path = folder.join(DRAFT);
    let mut about = None;
    let draft = super::bytes(disk.as_ref(), &path).and_then(|(bytes, _)| {
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let (head, letter) = bytes.split_at(end.map_or(bytes.len(), |end| end + 1));
        about = str::from_utf8(head)
            .ok()
            .and_then(|head| super::format().from_str(head.trim_end()).ok());
        let letter = str::from_utf8(letter).map_err(|error| OpenError::NotText {
            path: path.clone(),
            at: head.len() + error.valid_up_to(),
        })?;
        super::read(letter, &path)
    });
    LeftBehind {
        about,
        draft,
        disk: Arc::clone(disk),
        folder,
    }
}

/// Removes the folder of a journal: the draft at first, for without it nothing is left behind.
fn remove(disk: &dyn Disk, folder: &Path) -> Result<(), JournalError> {
    let all = || -> io::Result<()> {
        remove_all(disk, &folder.join(DRAFT))?;
        remove_all(disk, folder)
    };
    all().map_err(|cause| JournalError::Unusable {
        path: folder.to_owned(),
        cause,
    })
}

/// Keeps other programs from looking at the journals in `folder` while the result lives. Not for
/// ever: a program that hangs must not stop this one.
fn gate(disk: &dyn Disk, folder: &Path) -> Option<Lock> {
    wait_for(disk, &folder.join(".lock"), PATIENCE)
}
