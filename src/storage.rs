//! A letter file and a draft: RON with a version, read strictly, written atomically.
//!
//! A person’s letters are opened and saved through a [`Cabinet`](cabinet::Cabinet), which overwrites nothing
//! unseen, says who has a letter open, and keeps backups. [`open`] and [`save`] are for a letter in passing.

pub mod backup;
pub mod cabinet;
pub mod disk;
pub mod journal;
pub mod office;
mod replace;
mod seal;
pub mod several;
pub mod side_file;
pub mod stamp;

use crate::draft::{Draft, DraftFault};
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::letter::Letter;
use crate::translation::Translation;
use crate::{message, shown_in_english};
use cabinet::Meanwhile;
use disk::{Disk, Lock, Rights};
use replace::{Replacement, real};
use ron::extensions::Extensions;
use seal::sealed;
use serde::{Deserialize, Serialize};
use side_file::Elsewhere;
use stamp::Stamp;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The version of the file format that this program writes.
pub const VERSION: u32 = 1;

/// Files larger than this are no letters: 64 MiB.
const LARGEST: u64 = 64 << 20;

/// Why a letter file could not be opened. Each is one sentence for the person who tried.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The system would not give the file.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The file is far larger than any letter.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        size: u64,
    },
    /// The file holds something else than text.
    NotText {
        /// The file.
        path: PathBuf,
        /// The first byte that is not text.
        at: usize,
    },
    /// The file holds text, but no letter.
    NoLetter {
        /// The file.
        path: PathBuf,
    },
    /// The file was written by a newer program.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: u32,
    },
    /// The file is damaged, or was changed by hand in a way that makes no letter.
    Damaged {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        what: Message,
    },
    /// A backup is not what was kept.
    Altered {
        /// The file.
        path: PathBuf,
    },
    /// The parts do not fit together.
    Unsound {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: DraftFault,
    },
}

impl OpenError {
    /// Whether the file is a letter, or was one, that cannot be read any more.
    pub fn is_damage(&self) -> bool {
        use OpenError::{Altered, Damaged, NotText, Unsound};
        matches!(
            self,
            Damaged { .. } | NotText { .. } | Altered { .. } | Unsound { .. }
        )
    }
}

/// Why a letter file could not be written. The file that was there before is still there.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The system would not take it.
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// What is there is not what the person has seen.
    ChangedMeanwhile {
        /// The file.
        path: PathBuf,
        /// What is there.
        meanwhile: Box<Meanwhile>,
    },
    /// Somebody else has the letter open, or has taken it over.
    OpenElsewhere {
        /// The file.
        path: PathBuf,
        /// Who.
        elsewhere: Box<Elsewhere>,
    },
    /// The letter cannot be put into words of the file format.
    Unspeakable {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: ron::Error,
    },
}

impl Said for OpenError {
    fn message(&self) -> Message {
        match self {
            OpenError::Unreadable { path, cause, .. } => {
                message!("open-error-unreadable", path, cause)
            }
            OpenError::TooLarge { path, size, .. } => message!("open-error-too-large", path, size),
            OpenError::NotText { path, at, .. } => message!("open-error-not-text", path, at),
            OpenError::NoLetter { path, .. } => message!("open-error-no-letter", path),
            OpenError::Newer { path, version, .. } => {
                message!("open-error-newer", path, version, most = VERSION)
            }
            OpenError::Damaged {
                path,
                line,
                column,
                what,
                ..
            } => message!("open-error-damaged", path, line, column, what),
            OpenError::Altered { path } => message!("backup-altered", path),
            OpenError::Unsound { path, cause, .. } => message!("open-error-unsound", path, cause),
        }
    }
}

impl Said for SaveError {
    fn message(&self) -> Message {
        match self {
            SaveError::Unwritable { path, cause, .. } => match way_out(cause) {
                Some(way) => message!("save-error-unwritable-way", path, cause, way),
                None => message!("save-error-unwritable", path, cause),
            },
            SaveError::ChangedMeanwhile { path, meanwhile } => match **meanwhile {
                Meanwhile::Gone => message!("save-error-gone", path),
                Meanwhile::Letter(_) => message!("save-error-changed", path),
                Meanwhile::NoLetter { .. } => message!("save-error-no-letter", path),
            },
            SaveError::OpenElsewhere { path, elsewhere } => match &elsewhere.holder {
                Some(holder) => message!(
                    "save-error-elsewhere",
                    path,
                    person = &holder.person,
                    host = &holder.host
                ),
                None => message!("save-error-elsewhere-unknown", path),
            },
            SaveError::Unspeakable { path, cause, .. } => {
                message!("save-error-unspeakable", path, cause = cause.to_string())
            }
        }
    }
}

shown_in_english!(OpenError, SaveError);

/// What a person can do about a file that the system would not take, where the words for what the system says do
/// not say it.
fn way_out(cause: &io::Error) -> Option<Message> {
    use io::ErrorKind as Kind;
    match cause.kind() {
        Kind::NotFound => Some(message!("way-out-vanished")),
        Kind::InvalidFilename | Kind::IsADirectory | Kind::AlreadyExists => {
            Some(message!("way-out-name"))
        }
        Kind::PermissionDenied
        | Kind::ReadOnlyFilesystem
        | Kind::StorageFull
        | Kind::QuotaExceeded
        | Kind::ResourceBusy
        | Kind::StaleNetworkFileHandle
        | Kind::NotConnected
        | Kind::TimedOut
        | Kind::OutOfMemory => None,
        _ => Some(message!("way-out-elsewhere")),
    }
}

/// A letter file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Draft")]
struct LetterFile {
    version: u32,
    letter: Letter,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    translations: BTreeMap<Language, Translation>,
}

/// What every version of the format begins with.
#[derive(Deserialize)]
struct Beginning {
    version: u32,
}

fn format() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Opens a letter file.
///
/// # Errors
/// If it cannot be read, is no letter file, is damaged, or is newer than this program.
pub fn open(path: &Path) -> Result<Draft, OpenError> {
    let (bytes, _) = bytes(&disk::System, path)?;
    read_bytes(bytes, path)
}

/// What a letter file holds, and what it was at that moment.
fn bytes(disk: &dyn Disk, path: &Path) -> Result<(Vec<u8>, Stamp), OpenError> {
    let unreadable = |cause| OpenError::Unreadable {
        path: path.to_owned(),
        cause,
    };
    let look = disk.look(path).map_err(unreadable)?;
    if look.size > LARGEST {
        let (path, size) = (path.to_owned(), look.size);
        return Err(OpenError::TooLarge { path, size });
    }
    let bytes = disk.read(path, LARGEST).map_err(unreadable)?;
    let stamp = Stamp::new(&bytes, Some(look));
    Ok((bytes, stamp))
}

/// Reads what a letter file holds; `path` is only named in errors.
fn read_bytes(bytes: Vec<u8>, path: &Path) -> Result<Draft, OpenError> {
    let text = String::from_utf8(bytes).map_err(|error| OpenError::NotText {
        path: path.to_owned(),
        at: error.utf8_error().valid_up_to(),
    })?;
    read(&text, path)
}

/// Reads the text of a letter file; `path` is only named in errors.
///
/// # Errors
/// If it is no letter file, is damaged, or is newer than this program.
pub fn read(text: &str, path: &Path) -> Result<Draft, OpenError> {
    // Some editors put a mark at the beginning of UTF-8 text.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let newer = |version| OpenError::Newer {
        path: path.to_owned(),
        version,
    };
    let file: LetterFile = match format().from_str(text) {
        Ok(file) => file,
        Err(error) => {
            // A newer file may have fields that we would call damage.
            return Err(match format().from_str(text) {
                Ok(Beginning { version }) if version > VERSION => newer(version),
                _ if !["(", "/", "#", "Draft"]
                    .iter()
                    .any(|sign| text.trim_start().starts_with(sign)) =>
                {
                    OpenError::NoLetter {
                        path: path.to_owned(),
                    }
                }
                _ => OpenError::Damaged {
                    path: path.to_owned(),
                    line: error.span.start.line,
                    column: error.span.start.col,
                    what: plainly(&error.code),
                },
            });
        }
    };
    if file.version > VERSION {
        return Err(newer(file.version));
    }
    Draft::new(file.letter, file.translations).map_err(|cause| OpenError::Unsound {
        path: path.to_owned(),
        cause,
    })
}

/// What is wrong, in words for those who did not write the format.
fn plainly(error: &ron::Error) -> Message {
    match error {
        ron::Error::Eof | ron::Error::ExpectedStringEnd => message!("ron-cut-short"),
        ron::Error::ExceededRecursionLimit => message!("ron-too-deep"),
        // Of what else can be wrong, the library speaks English.
        other => message!("ron-other", what = other.to_string()),
    }
}

/// The text of a letter file.
///
/// # Errors
/// If the draft cannot be put into words of the file format.
pub fn write(draft: &Draft) -> Result<String, ron::Error> {
    let file = LetterFile {
        version: VERSION,
        letter: draft.letter.clone(),
        translations: draft.translations.clone(),
    };
    let pretty = ron::ser::PrettyConfig::new()
        .new_line("\n")
        .indentor("    ")
        .extensions(Extensions::empty());
    let mut text = format().to_string_pretty(&file, pretty)?;
    text.push('\n');
    Ok(text)
}

/// Saves a draft: beside the file, flushed to the disk, then put in its place, so that whatever
/// happens either the old or the new letter is there.
///
/// # Errors
/// If the system would not take it; the file is then as it was.
pub fn save(draft: &Draft, path: &Path) -> Result<(), SaveError> {
    let text = write(draft).map_err(|cause| SaveError::Unspeakable {
        path: path.to_owned(),
        cause,
    })?;
    put(path, sealed(text).as_bytes())
}

/// Puts bytes in the place of a file, all or nothing, and makes sure that they stay.
///
/// # Errors
/// If the system would not take them; the file is then as it was.
pub fn put(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    put_on(&disk::System, path, bytes, Rights::Usual)
}

fn put_on(disk: &dyn Disk, path: &Path, bytes: &[u8], rights: Rights) -> Result<(), SaveError> {
    let replacement = Replacement {
        path: &real(disk, path),
        bytes,
        rights,
    };
    // What the drive does not confirm is there all the same.
    let put = replacement.put(disk, || Ok::<(), io::Error>(()));
    put.map(drop).map_err(|cause| SaveError::Unwritable {
        path: path.to_owned(),
        cause,
    })
}

/// Keeps other programs from what a file is locked for while the result lives; waits for them as often and as
/// long as `patience` says, for one that hangs must not stop this one. `None` where the system knows no locks.
fn wait_for(disk: &dyn Disk, path: &Path, patience: (u32, Duration)) -> Option<Lock> {
    for _ in 0..patience.0 {
        match disk.lock(path) {
            Ok(Lock::Taken) => disk.pause(patience.1),
            Ok(ours) => return Some(ours),
            Err(_) => return None,
        }
    }
    None
}

/// Writes a path where there is one that a text file can hold: one that is not Unicode must not keep
/// the rest from being saved.
fn unicode<S: serde::Serializer>(path: &Option<PathBuf>, serializer: S) -> Result<S::Ok, S::Error> {
    let path = path.as_ref().and_then(|path| path.to_str());
    path.serialize(serializer)
}

#[cfg(test)]
mod proofs;
