//! The translation memory of an office: what was approved once, in `memory.sqlite` in the office's folder.
//!
//! It grows and is written to by several programs at once, so that it is a database; behind the trait
//! [`UnitStore`] a server can stand in its place. Memories of other offices are attached and only read: a
//! database on a network drive is not to be written to by several machines, so such a one is attached, too.
//! A damaged database is refused and left as it is.

mod sqlite;

use crate::language::interface::{Message, Said};
use crate::translation::memory::{Memory, Unit};
use crate::{message, shown_in_english};
pub use sqlite::SqliteMemory;
use std::io;
use std::path::{Path, PathBuf};

/// How far a store has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position(i64);

/// What putting units in came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Units that were not there.
    pub new: usize,
    /// Units that took the place of older ones.
    pub replaced: usize,
    /// Units that were there already, or a newer one in their place.
    pub known: usize,
    /// Units without words on one side, or of one language.
    pub refused: usize,
}

/// Units that last.
pub trait UnitStore {
    /// Puts units in, all of them or none. A unit takes the place of an older one with the same source
    /// between the same texts.
    ///
    /// # Errors
    /// If the store cannot be written to.
    fn put(&mut self, units: &[Unit]) -> Result<Taken, MemoryError>;

    /// Puts into `memory` what came into the store after `position`.
    ///
    /// # Errors
    /// If the store cannot be read.
    fn load(&self, memory: &mut Memory, position: Position) -> Result<Position, MemoryError>;

    /// How many units there are.
    ///
    /// # Errors
    /// If the store cannot be read.
    fn count(&self) -> Result<usize, MemoryError>;
}

/// Why a translation memory could not be read or written to. Each is one sentence for the person at the
/// program.
#[derive(Debug, thiserror::Error)]
pub enum MemoryError {
    /// There is no folder for it.
    NoFolder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// There is no such memory.
    Missing {
        /// The database.
        path: PathBuf,
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
    /// It is attached and only read.
    ReadOnly {
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
}

impl Said for MemoryError {
    fn message(&self) -> Message {
        match self {
            MemoryError::NoFolder { path, cause, .. } => {
                message!("memory-error-no-folder", path, cause)
            }
            MemoryError::Missing { path, .. } => message!("memory-error-missing", path),
            MemoryError::Damaged { path, what, .. } => message!("memory-error-damaged", path, what),
            MemoryError::Newer { path, .. } => message!("memory-error-newer", path),
            MemoryError::Busy { path, .. } => message!("memory-error-busy", path),
            MemoryError::ReadOnly { path, .. } => message!("memory-error-read-only", path),
            MemoryError::Failed { path, cause, .. } => message!("memory-error-failed", path, cause),
        }
    }
}

shown_in_english!(MemoryError);

/// The memory of an office with those of others that are attached to it.
#[derive(Debug)]
pub struct OfficeMemory {
    own: SqliteMemory,
    read: Position,
    attached: Vec<(SqliteMemory, Position)>,
}

impl OfficeMemory {
    /// Opens the memory in the office's folder; makes both if there are none.
    ///
    /// # Errors
    /// If it cannot be opened or is damaged.
    pub fn open(folder: &Path) -> Result<OfficeMemory, MemoryError> {
        Ok(OfficeMemory {
            own: SqliteMemory::open(folder)?,
            read: Position::default(),
            attached: Vec::new(),
        })
    }

    /// Attaches the memory of another office, which is only read.
    ///
    /// # Errors
    /// If there is none, or it cannot be read.
    pub fn attach(&mut self, database: &Path) -> Result<(), MemoryError> {
        let attached = SqliteMemory::attach(database)?;
        self.attached.push((attached, Position::default()));
        Ok(())
    }

    /// Attaches the memories in the folder `memories` of the office's folder: files that end in `.sqlite`, or
    /// links to them. What cannot be read is left out and told.
    pub fn attach_all(&mut self, folder: &Path) -> Vec<MemoryError> {
        let mut faults = Vec::new();
        for database in attached(folder) {
            faults.extend(self.attach(&database).err());
        }
        faults
    }

    /// Puts units into the office's own memory, all of them or none.
    ///
    /// # Errors
    /// If it cannot be written to.
    pub fn put(&mut self, units: &[Unit]) -> Result<Taken, MemoryError> {
        self.own.put(units)
    }

    /// Puts into `memory` what came in since the last time: the others' first, so that of equals the
    /// office's own one stays.
    ///
    /// # Errors
    /// If one of the memories cannot be read.
    pub fn load(&mut self, memory: &mut Memory) -> Result<(), MemoryError> {
        for (attached, read) in &mut self.attached {
            *read = attached.load(memory, *read)?;
        }
        self.read = self.own.load(memory, self.read)?;
        Ok(())
    }

    /// How many units there are in the office's own memory.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn count(&self) -> Result<usize, MemoryError> {
        self.own.count()
    }
}

/// The memories that belong to the office whose folder this is, by name.
pub fn attached(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder.join("memories")) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "sqlite"))
        .collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests;
