//! The register of an office: which letter has which number. Every series counts for itself, collective
//! letters for every group, and all begin again with every study period.
//!
//! It grows and is written to by several programs at once, so that it is a database, `register.sqlite`
//! in the office's folder; behind the trait [`Register`] a server can stand in its place. A damaged
//! database is refused and left as it is. Reads no clock: when a number was taken is told by the caller.

mod list;
mod sqlite;

use crate::language::interface::{Message, Said};
use crate::letter::issued::{Issued, Sequence};
use crate::spreadsheet::{BadLine, BadLines};
use crate::{message, shown_in_english};
use chrono::{DateTime, Utc};
pub use list::{read_csv, read_group, read_period, read_series, write_csv};
pub use sqlite::SqliteRegister;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// A letter in the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The letter and its number.
    pub issued: Issued,
    /// Its letter file, where that is known.
    pub file: Option<PathBuf>,
    /// When the number was taken; nothing for entries of a list or put in by hand.
    pub taken_at: Option<DateTime<Utc>>,
}

impl Entry {
    /// What was an entry `before`, corrected.
    fn after(before: Option<Entry>, issued: &Issued) -> Entry {
        let (file, taken_at) = before.map_or((None, None), |entry| (entry.file, entry.taken_at));
        Entry {
            issued: issued.clone(),
            file,
            taken_at,
        }
    }

    /// Whether it and `other` are entries of one letter: of one file, or of one date and title.
    fn is_letter_of(&self, other: &Entry) -> bool {
        (self.file.is_some() && self.file == other.file)
            || self.issued.fits(other.issued.date, &other.issued.title)
    }
}

/// Whether a number was free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was, and is the letter's from now on.
    Now,
    /// The letter has it already; what the entry says is that of the letter now.
    Before,
}

/// What an import came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Letters that were not in the register.
    pub new: usize,
    /// Letters that were.
    pub known: usize,
}

/// What a person has corrected in the register, against what stood there when they looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Correction {
    /// A letter that was not there.
    Added(Issued),
    /// A letter that is said otherwise now.
    Changed {
        /// As it stood there.
        from: Issued,
        /// As it is now.
        to: Issued,
    },
    /// A letter that is to go.
    Removed(Issued),
}

impl Correction {
    /// What stood there.
    fn from(&self) -> Option<&Issued> {
        match self {
            Correction::Added(_) => None,
            Correction::Changed { from, .. } | Correction::Removed(from) => Some(from),
        }
    }

    /// What stands there now.
    fn to(&self) -> Option<&Issued> {
        match self {
            Correction::Removed(_) => None,
            Correction::Changed { to, .. } | Correction::Added(to) => Some(to),
        }
    }
}

/// A register of issued letters.
pub trait Register {
    /// All letters, in order of series, group, study period and number.
    ///
    /// # Errors
    /// If the register cannot be read.
    fn entries(&self) -> Result<Vec<Entry>, RegisterError>;

    /// Takes the number of a letter for it.
    ///
    /// # Errors
    /// [`RegisterError::Taken`] if another letter has it; or if the register cannot be written to.
    fn take(&mut self, entry: &Entry) -> Result<Taken, RegisterError>;

    /// Takes the number of a letter for it, whoever has it.
    ///
    /// # Errors
    /// If the register cannot be written to.
    fn replace(&mut self, entry: &Entry) -> Result<(), RegisterError>;

    /// Gives back a number that was taken for a letter which did not come about.
    ///
    /// # Errors
    /// If the register cannot be written to.
    fn give_back(&mut self, entry: &Entry) -> Result<(), RegisterError>;

    /// Takes in a list of letters, all of them or none; each with the line that it came from.
    ///
    /// # Errors
    /// [`RegisterError::Lines`] if numbers of the list are other letters'; or if the register cannot be
    /// written to.
    fn import(&mut self, entries: &[(u64, Entry)]) -> Result<Imported, RegisterError>;

    /// Corrects the register, all or nothing; numbers may change places. What it knows of a letter besides
    /// stays with it. A letter that somebody else has added alike is no conflict.
    ///
    /// # Errors
    /// [`RegisterError::Meanwhile`] if something does not stand there as it did, or a number that was free is
    /// another letter's; or if the register cannot be written to.
    fn correct(&mut self, corrections: &[Correction]) -> Result<(), RegisterError>;

    /// All letters, as the checks know them.
    ///
    /// # Errors
    /// If the register cannot be read.
    fn all(&self) -> Result<Vec<Issued>, RegisterError> {
        let entries = self.entries()?.into_iter();
        Ok(entries.map(|entry| entry.issued).collect())
    }

    /// The next free number of a row.
    ///
    /// # Errors
    /// If the register cannot be read.
    fn next(&self, sequence: &Sequence) -> Result<u32, RegisterError> {
        Ok(sequence.next(&self.all()?))
    }
}

/// Why the register could not be read or written to. Each is one sentence for the person at the program.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// There is no folder for it.
    NoFolder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// It is no database, or a damaged one; it stays as it is.
    Damaged {
        /// The database.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// A newer program has written it.
    Newer {
        /// The database.
        path: PathBuf,
    },
    /// Another program is writing to it and does not end.
    Busy {
        /// The database.
        path: PathBuf,
    },
    /// The database would not do it.
    Failed {
        /// The database.
        path: PathBuf,
        /// What it says.
        cause: String,
    },
    /// Another letter has the number.
    Taken {
        /// The row.
        sequence: Sequence,
        /// The number.
        number: u32,
        /// The letter that has it.
        by: Box<Entry>,
        /// The next free number.
        next: u32,
    },
    /// Somebody else has changed what was to be corrected.
    Meanwhile {
        /// The row.
        sequence: Sequence,
        /// The number.
        number: u32,
        /// What stands there now, if anything does.
        now: Option<Box<Entry>>,
    },
    /// Lines of a list cannot be taken in.
    Lines(BadLines),
}

impl Said for RegisterError {
    fn message(&self) -> Message {
        match self {
            RegisterError::NoFolder { path, cause, .. } => {
                message!("register-error-no-folder", path, cause)
            }
            RegisterError::Damaged { path, what, .. } => {
                message!("register-error-damaged", path, what)
            }
            RegisterError::Newer { path, .. } => message!("register-error-newer", path),
            RegisterError::Busy { path, .. } => message!("register-error-busy", path),
            RegisterError::Failed { path, cause, .. } => {
                message!("register-error-failed", path, cause)
            }
            RegisterError::Taken {
                sequence,
                number,
                by,
                next,
            } => taken(sequence, *number, by, *next),
            RegisterError::Meanwhile {
                sequence,
                number,
                now,
            } => meanwhile(sequence, *number, now.as_deref()),
            RegisterError::Lines(cause) => message!("register-error-lines", cause),
        }
    }
}

shown_in_english!(RegisterError);

/// Who has a number, and what can be done.
fn taken(sequence: &Sequence, number: u32, by: &Entry, next: u32) -> Message {
    message!(
        "register-error-taken",
        sequence = sequence.to_string(),
        number,
        holder = named(by),
        next
    )
}

/// What became of a number that was to be corrected.
fn meanwhile(sequence: &Sequence, number: u32, now: Option<&Entry>) -> Message {
    let sequence = sequence.to_string();
    match now {
        None => message!("register-error-gone", sequence, number),
        Some(now) => message!(
            "register-error-meanwhile",
            sequence,
            number,
            holder = named(now)
        ),
    }
}

/// An entry, as a sentence names it.
fn named(entry: &Entry) -> Message {
    let date = entry.issued.date.map(|date| date.to_string());
    let title = entry.issued.title.as_str();
    let holder = match (date, title) {
        (None, "") => message!("register-holder"),
        (None, title) => message!("register-holder-titled", title),
        (Some(date), "") => message!("register-holder-dated", date),
        (Some(date), title) => message!("register-holder-dated-titled", date, title),
    };
    match &entry.file {
        None => holder,
        Some(file) => message!("register-holder-file", holder, file),
    }
}

/// A line of a list whose number is that of `holder`.
fn line_taken(line: u64, issued: &Issued, holder: &Entry) -> BadLine {
    let (number, row) = (issued.number, issued.sequence().to_string());
    let what = message!("register-line-taken", number, row, holder = named(holder));
    BadLine { line, what }
}

/// What is wrong with a list of which numbers are other letters': each with its line, and the letter that has it.
pub fn refused(lines: &[(u64, &Issued, &Issued)]) -> BadLines {
    let bad = (lines.iter())
        .map(|(line, issued, holder)| line_taken(*line, issued, &Entry::after(None, holder)));
    BadLines(bad.collect())
}

/// The letters as they are once they are corrected, with what is known of them besides; what is not found is
/// added.
pub fn corrected(mut entries: Vec<Entry>, corrections: &[Correction]) -> Vec<Entry> {
    let places = |issued: &Issued| (issued.sequence(), issued.number);
    let mut there: BTreeMap<_, _> = (entries.drain(..))
        .map(|entry| (places(&entry.issued), entry))
        .collect();
    let changed: Vec<_> = (corrections.iter())
        .map(|correction| {
            let before = (correction.from()).and_then(|from| there.remove(&places(from)));
            (before, correction.to())
        })
        .collect();
    for (before, to) in changed {
        let Some(to) = to else { continue };
        there.insert(places(to), Entry::after(before, to));
    }
    there.into_values().collect()
}

/// The letters in the register of the office whose folder this is; none where there is no register yet.
///
/// # Errors
/// If there is one that cannot be read.
pub fn issued(folder: &Path) -> Result<Vec<Issued>, RegisterError> {
    match SqliteRegister::open_existing(folder)? {
        Some(register) => register.all(),
        None => Ok(Vec::new()),
    }
}

#[cfg(test)]
mod tests;
