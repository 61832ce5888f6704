//! Letters that are Word files, read off the window's thread.

use crate::draft::Draft;
use crate::import::letter::{Account, Imported, NotUnderstood, notes, understand};
use crate::import::translation::is_review;
use crate::import::word::{self, WordLetter};
use crate::import::{Change, changes};
use crate::language::interface::{Message, Said};
use crate::message;
use crate::storage;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// A letter that came as a Word file.
pub struct FromWord {
    /// The letter.
    pub draft: Draft,
    /// How it came to be.
    pub how: How,
}

/// How a letter came to be of a Word file.
pub enum How {
    /// Its words were read and understood.
    Understood {
        /// What was found, and what was not understood.
        account: Account,
        /// What the file holds.
        word: Box<WordLetter>,
        /// Why the letter that it carries was not used, if it carries one.
        fault: Option<Message>,
    },
    /// The file carries it.
    Carried {
        /// What was changed in Word since it was exported.
        changes: Vec<Change>,
        /// Comments, tracked changes.
        notes: Vec<NotUnderstood>,
    },
}

/// Whether a file is one of a word processor by the ending of its name; those that are not read get a sentence
/// with what to do.
pub(super) fn is_word(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| {
        let ending = ending.to_lowercase();
        ["docx", "docm", "dotx", "doc", "odt", "rtf"].contains(&ending.as_str())
    })
}

/// What a Word file says, or a sentence that says why that is not known.
pub(super) fn understood(path: &Path) -> Result<Imported, Message> {
    Ok(understand(&read(path)?))
}

fn read(path: &Path) -> Result<WordLetter, Message> {
    let sentence = |fault: &dyn Said| message!("import-failed", path, cause = fault.message());
    let most = u64::try_from(word::LARGEST_FILE).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|fault| sentence(&fault))?;
    // One byte more, so that the reader sees that it is too large.
    (file.take(most + 1).read_to_end(&mut bytes)).map_err(|fault| sentence(&fault))?;
    let letter = word::read(&bytes).map_err(|fault| sentence(&fault))?;
    match is_review(&letter) {
        true => Err(message!("import-review-file", path)),
        false => Ok(letter),
    }
}

/// The letter that a Word file gives, or a sentence that says why there is none.
pub(super) fn import(path: &Path) -> Result<FromWord, Message> {
    let letter = read(path)?;
    let mut fault = None;
    if let Some(carried) = &letter.carried {
        match storage::read(&carried.letter_file, path) {
            Ok(draft) => {
                let changes = changes(&draft, carried.language, &letter);
                let notes = notes(&letter);
                return Ok(FromWord {
                    draft,
                    how: How::Carried { changes, notes },
                });
            }
            Err(why) => fault = Some(why.message()),
        }
    }
    let (draft, account) = understand(&letter).into_draft();
    Ok(FromWord {
        draft,
        how: How::Understood {
            account,
            word: Box::new(letter),
            fault,
        },
    })
}
