//! The journal: what has been typed since a letter was last saved, so that nothing is lost when the
//! program or the machine stops.
//!
//! A folder for every open letter: a locked file as a sign that the program still runs, and the whole
//! draft, put there all or nothing. The first line of that file says whose draft it is; the rest is
//! the text of a letter file, which a person can save with any editor.

use super::{OpenError, SaveError};
use crate::draft::Draft;
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The draft in the folder of a letter.
const DRAFT: &str = "draft.ron";

/// The file that a running program has locked.
const RUNNING: &str = "running";

/// The names of the folders begin like this; what has another name is none of ours.
const FOLDER: &str = "letter-";

/// Files larger than this are no drafts: 64 MiB.
const LARGEST: u64 = 64 << 20;

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
    /// The draft could not be written. The one that was written before is still there.
    Unwritable(#[from] SaveError),
}

impl Said for JournalError {
    fn message(&self) -> Message {
        match self {
            JournalError::Unusable { path, cause, .. } => {
                message!("journal-error-unusable", path, cause)
            }
            JournalError::Unwritable(cause) => message!("journal-error-unwritable", cause),
        }
    }
}

shown_in_english!(JournalError);

/// The journal of one open letter. It stays behind if it is dropped without [`Journal::finish`].
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    /// Locked as long as the program runs; `None` where the system knows no locks.
    running: Option<File>,
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
    folder: PathBuf,
}

impl Journal {
    /// Begins the journal of a letter that has been opened or begun; makes `folder` if it is not
    /// there.
    ///
    /// # Errors
    /// If the system gives no place for it.
    pub fn begin(folder: &Path) -> Result<Journal, JournalError> {
        let unusable = |cause| JournalError::Unusable {
            path: folder.to_owned(),
            cause,
        };
        fs::create_dir_all(folder).map_err(unusable)?;
        // Until the new folder's file is locked, nobody may take it for left behind.
        let _gate = gate(folder);
        let own = tempfile::Builder::new()
            .prefix(FOLDER)
            .tempdir_in(folder)
            .map_err(unusable)?;
        let file = File::create_new(own.path().join(RUNNING)).map_err(unusable)?;
        let running = file.try_lock().is_ok().then_some(file);
        Ok(Journal {
            folder: own.keep(),
            running,
        })
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
        super::put(&path, format!("{about}\n{letter}").as_bytes())?;
        Ok(())
    }

    /// Ends the journal: the letter has been saved, or its changes are not wanted.
    ///
    /// # Errors
    /// If the system would not remove it; it is then found as left behind once.
    pub fn finish(self) -> Result<(), JournalError> {
        let _gate = self.folder.parent().map(gate);
        // Some systems remove no file that is open.
        drop(self.running);
        remove(&self.folder)
    }
}

/// The drafts in `folder` of programs that run no longer, the latest first. Those whose program still
/// runs are not among them.
///
/// # Errors
/// If the folder cannot be read; where there is none, nothing was left behind.
pub fn left_behind(folder: &Path) -> Result<Vec<LeftBehind>, JournalError> {
    let unusable = |cause| JournalError::Unusable {
        path: folder.to_owned(),
        cause,
    };
    let entries = match fs::read_dir(folder) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(unusable)?,
    };
    let _gate = gate(folder);
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(unusable)?.path();
        let ours = (path.file_name().and_then(|name| name.to_str()))
            .is_some_and(|name| name.starts_with(FOLDER));
        if !ours || !path.is_dir() || runs(&path) {
            continue;
        }
        match fs::symlink_metadata(path.join(DRAFT)) {
            // Nothing had been written yet.
            Err(error) if error.kind() == io::ErrorKind::NotFound => remove(&path)?,
            _ => found.push(read(path)),
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
        let _gate = self.folder.parent().map(gate);
        remove(&self.folder)
    }
}

/// Whether the program that keeps the journal in `folder` still runs.
fn runs(folder: &Path) -> bool {
    // Without a lock to ask, a draft offered once too often is better than one never offered.
    let file = File::options().write(true).open(folder.join(RUNNING));
    file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

fn read(folder: PathBuf) -> LeftBehind {
    let path = folder.join(DRAFT);
    let unreadable = |cause| OpenError::Unreadable {
        path: path.clone(),
        cause,
    };
    let mut about = None;
    let draft = (|| {
        let size = fs::metadata(&path).map_err(unreadable)?.len();
        if size > LARGEST {
            let path = path.clone();
            return Err(OpenError::TooLarge { path, size });
        }
        let bytes = fs::read(&path).map_err(unreadable)?;
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
    })();
    LeftBehind {
        about,
        draft,
        folder,
    }
}

fn remove(folder: &Path) -> Result<(), JournalError> {
    match fs::remove_dir_all(folder) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(JournalError::Unusable {
            path: folder.to_owned(),
            cause,
        }),
        _ => Ok(()),
    }
}

/// Keeps other programs from looking at the journals in `folder` while the result lives. Not for
/// ever: a program that hangs must not stop this one.
fn gate(folder: &Path) -> Option<File> {
    let mut options = File::options();
    let options = options.create(true).truncate(false).write(true);
    let file = options.open(folder.join(".lock")).ok()?;
    for _ in 0..PATIENCE.0 {
        match file.try_lock() {
            Ok(()) => return Some(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PATIENCE.1),
            Err(TryLockError::Error(_)) => return None,
        }
    }
    None
}
