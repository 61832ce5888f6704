//! Office data and settings: small files in the user's configuration folder, which every letter of an
//! office shares. A letter never needs them to open, to be shown or to be exported.
//!
//! What a newer program has written and this one does not know stays in the files. A damaged file is
//! set aside under another name, never overwritten. The folder is always given by the caller.

pub mod address_book;
pub mod bundle;
mod database;
mod dictionaries;
pub mod glossary;
mod kept;
pub mod memory;
pub mod paper;
pub mod recent;
pub mod register;
pub mod settings;
pub mod word_list;

pub use dictionaries::{dictionaries, dictionary};

use super::disk::{self, Disk, Lock, Rights};
use super::replace::make_folders;
use super::{SaveError, put_on, wait_for};
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Files larger than this hold no office data: 16 MiB.
const LARGEST: u64 = 16 << 20;

/// How often another program that is writing is waited for, and how long each time.
const PATIENCE: (u32, Duration) = (50, Duration::from_millis(10));

/// Why office data could not be read or written. Each is one sentence for the person at the program.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// The system would not give the file.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The file is damaged; it has another name now, and the program goes on without it.
    SetAside {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: Damage,
        /// Its new name.
        aside: PathBuf,
    },
    /// The file is damaged, and the system would not give it another name; it is still there.
    Stuck {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: Damage,
        /// What the system says.
        cause: io::Error,
    },
    /// There is no folder for the file.
    NoFolder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The data cannot be put into words of the file format.
    Unspeakable {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: ron::Error,
    },
    /// The system would not take the file.
    Unwritable(#[from] SaveError),
}

/// What is wrong with a damaged file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// It is not text.
    NotText,
    /// It is far larger than it can be.
    TooLarge(u64),
    /// Something in it cannot be understood.
    At {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        what: Message,
    },
}

impl Said for OfficeError {
    fn message(&self) -> Message {
        match self {
            OfficeError::Unreadable { path, cause, .. } => {
                message!("office-error-unreadable", path, cause)
            }
            OfficeError::SetAside {
                path, what, aside, ..
            } => message!("office-error-set-aside", path, what, aside),
            OfficeError::Stuck {
                path, what, cause, ..
            } => message!("office-error-stuck", path, what, cause),
            OfficeError::NoFolder { path, cause, .. } => {
                message!("office-error-no-folder", path, cause)
            }
            OfficeError::Unspeakable { path, cause, .. } => {
                message!("office-error-unspeakable", path, cause = cause.to_string())
            }
            OfficeError::Unwritable(cause) => cause.message(),
        }
    }
}

impl Said for Damage {
    fn message(&self) -> Message {
        match self {
            Damage::NotText => message!("damage-not-text"),
            Damage::TooLarge(what) => message!("damage-too-large", what),
            Damage::At {
                line, column, what, ..
            } => message!("damage-at", line, column, what),
        }
    }
}

shown_in_english!(OfficeError, Damage);

/// A file of office data.
pub trait OfficeFile: Default {
    /// Its name in the folder.
    const NAME: &'static str;

    /// Understands its text.
    ///
    /// # Errors
    /// If the text is damaged.
    fn read(text: &str) -> Result<Self, Damage>;

    /// Its text; `before` is the text that will be replaced, of which what this program does not know
    /// is kept.
    ///
    /// # Errors
    /// If it cannot be put into words of the file format.
    fn write(&self, before: Option<&str>) -> Result<String, ron::Error>;
}

/// The folder in which this system keeps the settings of this program, if it has one.
pub fn default_folder() -> Option<PathBuf> {
    let project = directories::ProjectDirs::from("int", "ITU", "Circular Desk")?;
    Some(project.config_dir().to_owned())
}

/// Opens a file of office data; what has never been written is empty.
///
/// # Errors
/// If the file cannot be read, or is damaged. A damaged file is set aside, so that the next attempt
/// finds none.
pub fn open<T: OfficeFile>(folder: &Path) -> Result<T, OfficeError> {
    open_on(&disk::System, folder)
}

pub(super) fn open_on<T: OfficeFile>(disk: &dyn Disk, folder: &Path) -> Result<T, OfficeError> {
    Ok(open_if_there(disk, folder)?.unwrap_or_default())
}

fn open_if_there<T: OfficeFile>(disk: &dyn Disk, folder: &Path) -> Result<Option<T>, OfficeError> {
    let path = folder.join(T::NAME);
    match text(disk, &path) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(OfficeError::Unreadable { path, cause }),
        Ok(Ok(text)) => (T::read(&text).map(Some)).map_err(|what| set_aside(disk, &path, what)),
        Ok(Err(what)) => Err(set_aside(disk, &path, what)),
    }
}

/// Saves a file of office data, all or nothing; makes the folder if there is none.
///
/// # Errors
/// If the system would not take it; the file is then as it was.
pub fn save<T: OfficeFile>(folder: &Path, value: &T) -> Result<(), OfficeError> {
    let disk = &disk::System;
    let _lock = lock(disk, folder)?;
    save_locked(disk, folder, value)
}

/// Opens a file of office data, changes it, and saves it, while no other program does: what two
/// windows remember is not lost. Gives back what has been saved.
///
/// # Errors
/// If it cannot be opened or saved.
pub fn update<T: OfficeFile>(folder: &Path, change: impl FnOnce(&mut T)) -> Result<T, OfficeError> {
    update_on(&disk::System, folder, change)
}

pub(super) fn update_on<T: OfficeFile>(
    disk: &dyn Disk,
    folder: &Path,
    change: impl FnOnce(&mut T),
) -> Result<T, OfficeError> {
    let _lock = lock(disk, folder)?;
    let found = open_if_there::<T>(disk, folder)?;
    let path = folder.join(T::NAME);
    // A drive that comes and goes must not make a file new that is there.
    if found.is_none() && disk.look(&path).is_ok() {
        let cause = io::Error::from(io::ErrorKind::ResourceBusy);
        return Err(OfficeError::Unreadable { path, cause });
    }
    let mut value = found.unwrap_or_default();
    change(&mut value);
    save_locked(disk, folder, &value)?;
    Ok(value)
}

fn save_locked<T: OfficeFile>(
    disk: &dyn Disk,
    folder: &Path,
    value: &T,
) -> Result<(), OfficeError> {
    let path = folder.join(T::NAME);
    let before = match text(disk, &path) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => None,
        Err(cause) => return Err(OfficeError::Unreadable { path, cause }),
        Ok(before) => match before.and_then(|text| T::read(&text).map(|_| text)) {
            Ok(text) => Some(text),
            // Somebody has damaged it since it was opened: it is not overwritten either.
            Err(what) => match set_aside(disk, &path, what) {
                OfficeError::SetAside { .. } => None,
                stuck => return Err(stuck),
            },
        },
    };
    let text = value
        .write(before.as_deref())
        .map_err(|cause| OfficeError::Unspeakable {
            path: path.clone(),
            cause,
        })?;
    if before.as_deref() != Some(&text) {
        put_on(disk, &path, text.as_bytes(), Rights::Usual)?;
    }
    Ok(())
}

/// The text of a file, or what is wrong with it.
fn text(disk: &dyn Disk, path: &Path) -> io::Result<Result<String, Damage>> {
    let size = disk.look(path)?.size;
    if size > LARGEST {
        return Ok(Err(Damage::TooLarge(size)));
    }
    Ok(String::from_utf8(disk.read(path, LARGEST)?).map_err(|_| Damage::NotText))
}

/// Gives a damaged file a name under which nobody looks for it, and under which none is yet.
fn set_aside(disk: &dyn Disk, path: &Path, what: Damage) -> OfficeError {
    let named = |number: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(".damaged");
        if number > 1 {
            name.push(format!("-{number}"));
        }
        PathBuf::from(name)
    };
    let path = path.to_owned();
    let free = (1..=1000)
        .map(named)
        .find(|aside| disk.look(aside).is_err());
    let Some(aside) = free else {
        let cause = io::Error::other("a thousand damaged files are there already");
        return OfficeError::Stuck { path, what, cause };
    };
    match disk.rename(&path, &aside) {
        Ok(()) => OfficeError::SetAside { path, what, aside },
        Err(cause) => OfficeError::Stuck { path, what, cause },
    }
}

/// Keeps other programs from writing in `folder` while the result lives. Where the system knows no
/// locks, or somebody holds on to one, the last to write wins.
fn lock(disk: &dyn Disk, folder: &Path) -> Result<Option<Lock>, OfficeError> {
    make_folders(disk, folder).map_err(|cause| OfficeError::NoFolder {
        path: folder.to_owned(),
        cause,
    })?;
    Ok(wait_for(disk, &folder.join(".lock"), PATIENCE))
}

#[cfg(test)]
mod tests;
