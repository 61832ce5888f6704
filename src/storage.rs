//! A letter file and a draft: RON with a version, read strictly, written atomically.

pub mod journal;
pub mod office;
pub mod several;

use crate::draft::{Draft, DraftFault};
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::letter::Letter;
use crate::translation::Translation;
use crate::{message, shown_in_english};
use ron::extensions::Extensions;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

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
        what: String,
    },
    /// The parts do not fit together.
    Unsound {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: DraftFault,
    },
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
            OpenError::Unsound { path, cause, .. } => message!("open-error-unsound", path, cause),
        }
    }
}

impl Said for SaveError {
    fn message(&self) -> Message {
        match self {
            SaveError::Unwritable { path, cause, .. } => {
                message!("save-error-unwritable", path, cause)
            }
            SaveError::Unspeakable { path, cause, .. } => {
                message!("save-error-unspeakable", path, cause = cause.to_string())
            }
        }
    }
}

shown_in_english!(OpenError, SaveError);

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
    let unreadable = |cause| OpenError::Unreadable {
        path: path.to_owned(),
        cause,
    };
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > LARGEST {
        return Err(OpenError::TooLarge {
            path: path.to_owned(),
            size,
        });
    }
    let bytes = fs::read(path).map_err(unreadable)?;
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
fn plainly(error: &ron::Error) -> String {
    match error {
        ron::Error::Eof => "the file ends too early; a part of it is missing".to_owned(),
        ron::Error::ExceededRecursionLimit => {
            "lists or conditions stand too deep in each other".to_owned()
        }
        other => other.to_string(),
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
    put(path, text.as_bytes())
}

/// Puts bytes in the place of a file, all or nothing, and makes sure that they stay.
///
/// # Errors
/// If the system would not take them; the file is then as it was.
pub fn put(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    put_beside(path, bytes).map_err(|cause| SaveError::Unwritable {
        path: path.to_owned(),
        cause,
    })
}

fn put_beside(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // What a link points to is replaced, not the link.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        let sentence = format!("there is no folder {}", folder.display());
        return Err(io::Error::new(io::ErrorKind::NotFound, sentence));
    }
    let old = fs::metadata(path).ok().map(|old| old.permissions());
    if old.as_ref().is_some_and(fs::Permissions::readonly) {
        let sentence = "the file is write-protected";
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, sentence));
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".circular-desk-");
    // Temporary files are private; a new letter is as open as any file of this person.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // The error would name the temporary file, which nobody has heard of.
    let nameless = |error: io::Error| io::Error::from(error.kind());
    let mut beside = builder.tempfile_in(folder).map_err(nameless)?;
    // Or else colleagues would lose a letter that they share.
    if let Some(old) = old {
        beside.as_file().set_permissions(old)?;
    }
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    beside
        .persist(path)
        .map_err(|error| nameless(error.error))?;
    // The name lasts only once the folder is on the disk. Some network drives refuse this; the
    // letter is there all the same.
    #[cfg(unix)]
    if let Ok(folder) = fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Writes a path where there is one that a text file can hold: one that is not Unicode must not keep
/// the rest from being saved.
fn unicode<S: serde::Serializer>(path: &Option<PathBuf>, serializer: S) -> Result<S::Ok, S::Error> {
    let path = path.as_ref().and_then(|path| path.to_str());
    path.serialize(serializer)
}
