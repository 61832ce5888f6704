//! The letters of a person: opened with what tells whether they change meanwhile, asked for with a side file,
//! saved over nothing that the person has not seen, and kept in backups.

use super::backup::{Backup, BackupError, Backups, Description};
use super::disk::{self, Disk, Rights};
use super::replace::{Replacement, folder_of, real};
use super::seal::{self, Seal, sealed};
use super::side_file::{Asked, Elsewhere, Holder, SideFile};
use super::stamp::Stamp;
use super::{LARGEST, OpenError, SaveError, read_bytes, write};
use crate::draft::Draft;
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use chrono::{DateTime, Utc};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// How often what is in the place of a letter may change while it is being saved over whatever is there.
const PATIENCE: u32 = 5;

/// Where and as whom a person keeps letters. Copies share everything.
#[derive(Clone, Debug)]
pub struct Cabinet {
    disk: Arc<dyn Disk>,
    backups: Option<Backups>,
    /// The person, the machine, the program; `since` and `number` are of no account.
    who: Holder,
    describe: fn(&Draft) -> Description,
    /// Two saves of one program at once would each find the other’s letter in the place.
    saving: Arc<Mutex<()>>,
}

/// A letter that has been read.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The letter.
    pub draft: Draft,
    /// What its file was: to be given when it is saved.
    pub stamp: Stamp,
    /// Whether it was changed by another program, or damaged in a way that still makes a letter, since this
    /// program wrote it: the person is told, and can compare it with the newest backup.
    pub altered: bool,
}

/// What the person knows to be in the place of a letter that is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    /// Nothing.
    Nothing,
    /// The file as it was opened, last saved, or shown to the person since, whatever it holds.
    Seen(Stamp),
    /// Whatever is there: the person has just been asked whether to replace it. It is kept as a backup all the
    /// same.
    Whatever,
}

/// What is in the place of a letter now, and was not when it was opened.
#[derive(Debug)]
pub enum Meanwhile {
    /// Nothing: it was removed, renamed, or stood on a drive that is gone.
    Gone,
    /// A letter: to be compared, and replaced on purpose with [`Over::Seen`] of its stamp.
    Letter(Box<Opened>),
    /// Something that is no letter, or a damaged one.
    NoLetter {
        /// What it is, to replace it on purpose; `None` if it cannot be read at all.
        stamp: Option<Stamp>,
        /// Why it is no letter.
        fault: OpenError,
    },
}

/// A letter that has been saved.
#[derive(Debug)]
pub struct Saved {
    /// What its file is now.
    pub stamp: Stamp,
    /// What the person must know all the same.
    pub faults: Vec<SaveFault>,
}

/// What went wrong beside a letter that has been saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveFault {
    /// There is no backup of it, or of what was there before.
    Backup(#[from] BackupError),
    /// It is in its place, but the system will not say that it stays there.
    MayNotLast {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
}

impl Said for SaveFault {
    fn message(&self) -> Message {
        match self {
            SaveFault::Backup(cause) => message!("save-fault-backup", cause),
            SaveFault::MayNotLast { path, cause } => message!("save-fault-unsure", path, cause),
        }
    }
}

impl Said for RestoreError {
    fn message(&self) -> Message {
        match self {
            RestoreError::Open(cause) => cause.message(),
            RestoreError::Save(cause) => cause.message(),
        }
    }
}

shown_in_english!(SaveFault, RestoreError);

/// What is in a place.
enum There {
    Nothing,
    File { bytes: Vec<u8>, stamp: Stamp },
    Unreadable(io::Error),
}

impl Cabinet {
    /// Letters on the disks of this machine; `folder` is the one in which this person’s program remembers, or
    /// `None` if there is none: then nothing is kept in backups. `describe` says of a letter what a list of its
    /// versions shows.
    pub fn new(
        folder: Option<&Path>,
        person: &str,
        process: u32,
        describe: fn(&Draft) -> Description,
    ) -> Cabinet {
        let who = Holder {
            person: person.to_owned(),
            host: disk::host(),
            process,
            ..Holder::default()
        };
        Cabinet::on(Arc::new(disk::System), folder, who, describe)
    }

    /// Letters on a disk.
    pub fn on(
        disk: Arc<dyn Disk>,
        folder: Option<&Path>,
        who: Holder,
        describe: fn(&Draft) -> Description,
    ) -> Cabinet {
        let backups = folder.map(|folder| Backups {
            disk: Arc::clone(&disk),
            folder: folder.join("backups"),
        });
        Cabinet {
            disk,
            backups,
            who,
            describe,
            saving: Arc::default(),
        }
    }

    /// Reads a letter.
    ///
    /// # Errors
    /// If it cannot be read, is no letter file, is damaged, or is newer than this program: then
    /// [`newest_good`](Cabinet::newest_good) may have a backup.
    pub fn open(&self, path: &Path) -> Result<Opened, OpenError> {
        let (bytes, stamp) = super::bytes(self.disk.as_ref(), path)?;
        opened(bytes, stamp, path)
    }

    /// Asks for a letter, to edit it. A letter that is only looked at needs not be asked for.
    pub fn ask(&self, path: &Path, now: DateTime<Utc>) -> Asked {
        SideFile::ask(&self.disk, path, &self.holder(now))
    }

    /// Takes a letter over from somebody of whom the person has been told, and who learns of it when they save.
    pub fn take_over(&self, path: &Path, seen: &Elsewhere, now: DateTime<Utc>) -> Asked {
        SideFile::take_over(&self.disk, path, &self.holder(now), seen)
    }

    /// Who has a letter open; not programs of this machine that run no longer. This program counts as well.
    pub fn open_elsewhere(&self, path: &Path) -> Option<Elsewhere> {
        SideFile::look(&self.disk, path, &self.who)
    }

    /// What is in a place now, for somebody who was told that it has changed.
    pub fn look(&self, path: &Path) -> Meanwhile {
        self.meanwhile(path, self.there(path))
    }

    /// Saves a letter in `path`: what is there is kept as a backup, then replaced, all or nothing, if it is what
    /// `over` says. `side_file` is the one that was asked for when the letter was opened; without one the letter
    /// is asked for while it is saved.
    ///
    /// # Errors
    /// If the system would not take it, or something else is there, or somebody else has it open. The file is
    /// then as it was.
    pub fn save(
        &self,
        draft: &Draft,
        path: &Path,
        over: &Over,
        side_file: Option<&SideFile>,
        now: DateTime<Utc>,
    ) -> Result<Saved, SaveError> {
        let text = write(draft).map_err(|cause| SaveError::Unspeakable {
            path: path.to_owned(),
            cause,
        })?;
        let describe = || (self.describe)(draft);
        self.put(
            sealed(text).as_bytes(),
            describe,
            path,
            over,
            side_file,
            now,
        )
    }

    /// Puts a version that was kept in the place of a letter again; what is there is kept as a backup, even if it
    /// is damaged. Otherwise as [`save`](Cabinet::save).
    ///
    /// # Errors
    /// As [`save`](Cabinet::save), or if the version cannot be read.
    pub fn restore(
        &self,
        backup: &Backup,
        path: &Path,
        over: &Over,
        side_file: Option<&SideFile>,
        now: DateTime<Utc>,
    ) -> Result<Saved, RestoreError> {
        let draft = self.read(backup)?;
        Ok(self.save(&draft, path, over, side_file, now)?)
    }

    /// The versions of a letter that have been kept, at most ten, the latest first. The latest is usually what is
    /// in the file.
    ///
    /// # Errors
    /// If they cannot be listed.
    pub fn backups(&self, path: &Path) -> Result<Vec<Backup>, BackupError> {
        match &self.backups {
            Some(backups) => backups.list(path),
            None => Ok(Vec::new()),
        }
    }

    /// The draft of a version that was kept.
    ///
    /// # Errors
    /// If the version cannot be read or is damaged itself.
    pub fn read(&self, backup: &Backup) -> Result<Draft, OpenError> {
        let backups = Backups {
            disk: Arc::clone(&self.disk),
            folder: PathBuf::new(),
        };
        backups.read(backup)
    }

    /// The latest version of a letter that is good, for a file that is damaged, gone, or no letter.
    pub fn newest_good(&self, path: &Path) -> Option<(Backup, Draft)> {
        let backups = self.backups(path).unwrap_or_default();
        (backups.into_iter()).find_map(|backup| Some((backup.clone(), self.read(&backup).ok()?)))
    }

    fn put(
        &self,
        bytes: &[u8],
        describe: impl Fn() -> Description,
        path: &Path,
        over: &Over,
        side_file: Option<&SideFile>,
        now: DateTime<Utc>,
    ) -> Result<Saved, SaveError> {
        let _alone = self.saving.lock().unwrap_or_else(PoisonError::into_inner);
        let unwritable = |cause| SaveError::Unwritable {
            path: path.to_owned(),
            cause,
        };
        let elsewhere = |elsewhere: Elsewhere| SaveError::OpenElsewhere {
            path: path.to_owned(),
            elsewhere: Box::new(elsewhere),
        };
        let folder = folder_of(path);
        if !self.disk.look(folder).is_ok_and(|found| found.folder) {
            let sentence = format!("there is no folder {}", folder.display());
            return Err(unwritable(io::Error::new(
                io::ErrorKind::NotFound,
                sentence,
            )));
        }
        let here = side_file.filter(|file| file.is_beside(path));
        let while_saving = match here {
            Some(held) => {
                held.hold().map_err(elsewhere)?;
                None
            }
            None => match self.ask(path, now) {
                Asked::Ours(file) => Some(file),
                Asked::Elsewhere(other) => return Err(elsewhere(other)),
                // The letter itself will say why nothing can be written there.
                Asked::Nowhere(_) => None,
            },
        };
        let held = here.or(while_saving.as_ref());
        let mut faults = Vec::new();
        for _ in 0..PATIENCE {
            let there = self.there(path);
            let seen = match (&there, over) {
                (There::Nothing, Over::Nothing | Over::Whatever) => None,
                (There::File { stamp, .. }, Over::Seen(seen)) if stamp == seen => {
                    Some(stamp.clone())
                }
                (There::File { stamp, .. }, Over::Whatever) => Some(stamp.clone()),
                // What cannot be seen is not replaced.
                (There::Unreadable(_), Over::Whatever) => {
                    let There::Unreadable(cause) = there else {
                        continue;
                    };
                    return Err(unwritable(cause));
                }
                _ => {
                    return Err(SaveError::ChangedMeanwhile {
                        path: path.to_owned(),
                        meanwhile: Box::new(self.meanwhile(path, there)),
                    });
                }
            };
            faults.clear();
            if let (Some(backups), There::File { bytes, stamp }) = (&self.backups, &there) {
                let at = stamp.changed.map_or(now, |changed| changed.min(now));
                let describe = || match read_bytes(bytes.clone(), path) {
                    Ok(draft) => (self.describe)(&draft),
                    Err(_) => Description::default(),
                };
                faults.extend(
                    backups
                        .keep_old(path, bytes, describe, at)
                        .err()
                        .map(SaveFault::from),
                );
            }
            let real = real(self.disk.as_ref(), path);
            let replacement = Replacement {
                path: &real,
                bytes,
                rights: Rights::Usual,
            };
            // Everything is written and synced by then: what may still come between is one rename.
            let may = || {
                if let Some(held) = held {
                    held.hold()
                        .map_err(|other| Refused::Final(elsewhere(other)))?;
                }
                let now = match self.there(path) {
                    There::Nothing => None,
                    There::File { stamp, .. } => Some(stamp),
                    There::Unreadable(cause) => return Err(Refused::System(cause)),
                };
                match now == seen {
                    true => Ok(()),
                    false => Err(Refused::Again),
                }
            };
            match replacement.put(self.disk.as_ref(), may) {
                Ok(unsure) => {
                    let look = self.disk.look(path).ok();
                    let stamp = Stamp::new(bytes, look);
                    faults.extend(unsure.map(|cause| SaveFault::MayNotLast {
                        path: path.to_owned(),
                        cause,
                    }));
                    if let Some(backups) = &self.backups {
                        let kept = backups.keep_new(path, bytes, &describe, now);
                        faults.extend(kept.err().map(SaveFault::from));
                    }
                    return Ok(Saved { stamp, faults });
                }
                Err(Refused::Again) => {}
                Err(Refused::Final(error)) => return Err(error),
                Err(Refused::System(cause)) => {
                    // Who takes a letter over removes what is half written.
                    let held = held.map_or(Ok(()), SideFile::hold);
                    return Err(held.map_or_else(elsewhere, |()| unwritable(cause)));
                }
            }
        }
        let sentence = "others are writing it at the same time";
        Err(unwritable(io::Error::new(
            io::ErrorKind::ResourceBusy,
            sentence,
        )))
    }

    fn there(&self, path: &Path) -> There {
        match self.disk.read(path, LARGEST + 1) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => There::Nothing,
            Err(error) => There::Unreadable(error),
            Ok(bytes) => There::File {
                stamp: Stamp::new(&bytes, self.disk.look(path).ok()),
                bytes,
            },
        }
    }

    fn meanwhile(&self, path: &Path, there: There) -> Meanwhile {
        match there {
            There::Nothing => Meanwhile::Gone,
            There::Unreadable(cause) => Meanwhile::NoLetter {
                stamp: None,
                fault: OpenError::Unreadable {
                    path: path.to_owned(),
                    cause,
                },
            },
            There::File { bytes, stamp } => match opened(bytes, stamp.clone(), path) {
                Ok(opened) => Meanwhile::Letter(Box::new(opened)),
                Err(fault) => Meanwhile::NoLetter {
                    stamp: Some(stamp),
                    fault,
                },
            },
        }
    }

    fn holder(&self, now: DateTime<Utc>) -> Holder {
        Holder {
            since: now,
            ..self.who.clone()
        }
    }
}

fn opened(bytes: Vec<u8>, stamp: Stamp, path: &Path) -> Result<Opened, OpenError> {
    let altered = seal::look(&bytes) == Seal::Broken;
    let draft = read_bytes(bytes, path)?;
    Ok(Opened {
        draft,
        stamp,
        altered,
    })
}

/// Why a letter may not take its place.
enum Refused {
    /// Something else is there than a moment ago: it is looked at again.
    Again,
    Final(SaveError),
    System(io::Error),
}

impl From<io::Error> for Refused {
    fn from(cause: io::Error) -> Refused {
        Refused::System(cause)
    }
}

/// Why a version could not be put in the place of a letter again. The file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The version cannot be read.
    Open(#[from] OpenError),
    /// It cannot be saved.
    Save(#[from] SaveError),
}

#[cfg(test)]
mod tests;
