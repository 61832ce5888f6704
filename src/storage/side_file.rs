//! The side file: says who has a letter open, as the lock files of LibreOffice do. It stands beside the letter
//! under a hidden name, where everybody who can open the letter sees it.
//!
//! It is written once and not refreshed: a drive that many share is spared, and no clock of another machine is
//! believed. Who holds it is told from who has gone by asking this machine whether the program still runs; of
//! another machine nobody knows, and a person decides. It is removed when the letter is closed.

use super::disk::{Disk, Rights};
use super::replace::{Replacement, beside, real, remove_unfinished};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The numbers of those that this program holds: one of this program that is not among them could only not be
/// removed.
static HELD: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());

/// How often a side file is looked at again that is only half written, and how long is waited each time. Then
/// whoever was writing it has been stopped in the middle.
const PATIENCE: (u32, Duration) = (15, Duration::from_millis(20));

/// Larger side files are not ours.
const LARGEST: u64 = 4096;

/// Who has a letter open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename = "Open")]
pub struct Holder {
    /// The person, as this program or the system calls them.
    pub person: String,
    /// The machine.
    pub host: String,
    /// The number of the program on that machine.
    pub process: u32,
    /// Since when, by that machine's clock.
    pub since: DateTime<Utc>,
    /// Tells the letters apart that one program opens; given by [`SideFile::ask`].
    pub number: u32,
}

/// The side file of somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Who, as far as can be read: it may be another program's, or just being written.
    pub holder: Option<Holder>,
    /// What the file holds, by which it is known again.
    words: Vec<u8>,
}

impl Elsewhere {
    /// Whether it is one of ours that has not been written to its end: the program or the power has stopped, or
    /// it is being written at this moment.
    fn half_written(&self) -> bool {
        let zeros = self.words.iter().all(|byte| *byte == 0);
        self.holder.is_none() && (zeros || self.words.starts_with(b"("))
    }
}

/// What came of asking for a letter.
#[derive(Debug)]
pub enum Asked {
    /// It is ours, until this is dropped.
    Ours(SideFile),
    /// Somebody has it open: look at it, take it over, or leave it.
    Elsewhere(Elsewhere),
    /// No side file can stand there, for instance because the folder may not be written. That is no obstacle to
    /// opening the letter.
    Nowhere(io::Error),
}

/// The side file of a letter that is open here. It is removed when this is dropped, if it is still ours.
#[derive(Debug)]
pub struct SideFile {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    words: Vec<u8>,
    holder: Holder,
}

impl SideFile {
    /// Asks for the letter in `path`. What a program of this machine that no longer runs has left is removed.
    pub fn ask(disk: &Arc<dyn Disk>, letter: &Path, holder: &Holder) -> Asked {
        let letter = real(disk.as_ref(), letter);
        let ours = SideFile::wanted(disk, &letter, holder);
        // More than once only while others come and go.
        for number in 0..PATIENCE.0 {
            match ours.create() {
                Ok(()) => {
                    remove_unfinished(disk.as_ref(), &letter);
                    return Asked::Ours(ours);
                }
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return ours.nowhere(error);
                }
                Err(_) => {}
            }
            match ours.there() {
                Ok(None) => {}
                Ok(Some(other)) if other.half_written() && number + 1 < PATIENCE.0 => {
                    disk.pause(PATIENCE.1);
                }
                Ok(Some(other)) if other.half_written() || ours.gone(&other) => {
                    if let Err(error) = ours.replace() {
                        return ours.nowhere(error);
                    }
                    if ours.is_ours() {
                        remove_unfinished(disk.as_ref(), &letter);
                        return Asked::Ours(ours);
                    }
                }
                Ok(Some(other)) => {
                    ours.forget();
                    return Asked::Elsewhere(other);
                }
                Err(error) => return ours.nowhere(error),
            }
        }
        let busy = io::Error::new(io::ErrorKind::ResourceBusy, "others come and go");
        ours.nowhere(busy)
    }

    /// Takes the letter over from `seen`, whom the person has been told of. Who had it learns of that when they
    /// save. Another one than `seen` is not taken over, but told.
    pub fn take_over(
        disk: &Arc<dyn Disk>,
        letter: &Path,
        holder: &Holder,
        seen: &Elsewhere,
    ) -> Asked {
        let letter = real(disk.as_ref(), letter);
        let ours = SideFile::wanted(disk, &letter, holder);
        match ours.there() {
            Err(error) => ours.nowhere(error),
            Ok(Some(other)) if other != *seen => {
                ours.forget();
                Asked::Elsewhere(other)
            }
            Ok(None) => {
                ours.forget();
                SideFile::ask(disk, &letter, holder)
            }
            Ok(Some(_)) => {
                if let Err(error) = ours.replace() {
                    return ours.nowhere(error);
                }
                match ours.there() {
                    Ok(Some(other)) if other.words != ours.words => {
                        ours.forget();
                        Asked::Elsewhere(other)
                    }
                    _ => {
                        // Whoever was just saving finds that they no longer may.
                        remove_unfinished(disk.as_ref(), &letter);
                        Asked::Ours(ours)
                    }
                }
            }
        }
    }

    /// Who has the letter in `path` open, if somebody has; nobody if the program does not run any more.
    pub fn look(disk: &Arc<dyn Disk>, letter: &Path, who: &Holder) -> Option<Elsewhere> {
        let looking = SideFile::wanted(disk, &real(disk.as_ref(), letter), who);
        let found = looking.there().ok().flatten();
        let found = found.filter(|other| !other.half_written() && !looking.gone(other));
        looking.forget();
        found
    }

    fn wanted(disk: &Arc<dyn Disk>, letter: &Path, holder: &Holder) -> SideFile {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let holder = Holder {
            number: NUMBER.fetch_add(1, Ordering::Relaxed),
            ..holder.clone()
        };
        held().insert(holder.number);
        // What a person or a machine is called can always be written.
        let words = super::format().to_string(&holder);
        let words = words.unwrap_or_else(|_| "()".to_owned());
        SideFile {
            disk: Arc::clone(disk),
            path: path(letter),
            words: words.into_bytes(),
            holder,
        }
    }

    /// Who holds it: this program.
    pub fn holder(&self) -> &Holder {
        &self.holder
    }

    /// Whether the letter is still ours. A side file that somebody has removed is put back.
    ///
    /// # Errors
    /// [`Elsewhere`] with who has taken it over.
    pub fn hold(&self) -> Result<(), Elsewhere> {
        match self.there() {
            Ok(Some(other)) if other.words != self.words => Err(other),
            Ok(None) => match self.create() {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => self.held_by_other(),
                // Nothing can be written here: what is saved next will say so.
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn held_by_other(&self) -> Result<(), Elsewhere> {
        match self.there() {
            Ok(Some(other)) if other.words != self.words => Err(other),
            _ => Ok(()),
        }
    }

    /// Whether `path` is the letter that this side file stands beside.
    pub(super) fn is_beside(&self, letter: &Path) -> bool {
        self.path == path(&real(self.disk.as_ref(), letter))
    }

    fn is_ours(&self) -> bool {
        matches!(self.there(), Ok(Some(there)) if there.words == self.words)
    }

    fn there(&self) -> io::Result<Option<Elsewhere>> {
        let words = match self.disk.read(&self.path, LARGEST) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            words => words?,
        };
        let holder = str::from_utf8(&words)
            .ok()
            .and_then(|words| super::format().from_str(words).ok());
        Ok(Some(Elsewhere { holder, words }))
    }

    /// Whether the program that wrote a side file on this machine runs no longer.
    fn gone(&self, other: &Elsewhere) -> bool {
        let here = (other.holder.as_ref()).filter(|one| one.host == self.holder.host);
        here.is_some_and(|one| match one.process == self.holder.process {
            true => !held().contains(&one.number),
            false => self.disk.runs(one.process) == Some(false),
        })
    }

    fn create(&self) -> io::Result<()> {
        let mut file = self.disk.create(&self.path, &Rights::Hidden)?;
        let written = file.write_all(&self.words);
        drop(file);
        if written.is_err() {
            // An empty one would keep everybody out and tell nobody why.
            let _ = self.disk.remove(&self.path);
        }
        written
    }

    fn replace(&self) -> io::Result<()> {
        let replacement = Replacement {
            path: &self.path,
            bytes: &self.words,
            rights: Rights::Hidden,
        };
        replacement.put(self.disk.as_ref(), || Ok::<(), io::Error>(()))?;
        Ok(())
    }

    fn nowhere(self, error: io::Error) -> Asked {
        self.forget();
        Asked::Nowhere(error)
    }

    /// Lets it go without looking at the disk: there is nothing of ours on it.
    fn forget(mut self) {
        self.words.clear();
    }
}

impl Drop for SideFile {
    fn drop(&mut self) {
        if !self.words.is_empty() && self.is_ours() {
            let _ = self.disk.remove(&self.path);
        }
        held().remove(&self.holder.number);
    }
}

fn held() -> MutexGuard<'static, BTreeSet<u32>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the side file of a letter stands.
fn path(letter: &Path) -> PathBuf {
    beside(letter, ".~lock.", "#")
}
