//! Letters and their files, off the window's thread: opening, saving, looking whether they have changed, taking
//! them over, their earlier versions, and what a program left behind that ended without warning.

use super::{Done, Jobs};
use crate::draft::Draft;
use crate::language::interface::{Message, Said};
use crate::storage::SaveError;
use crate::storage::backup::Backup;
use crate::storage::cabinet::{Cabinet, Meanwhile, Opened, Over, Saved};
use crate::storage::journal::{self, LeftBehind};
use crate::storage::side_file::{Asked, Elsewhere, SideFile};
use crate::storage::stamp::Stamp;
use chrono::{Local, Utc};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How many names are tried for a letter that is saved beside another.
const NAMES: u32 = 100;

/// A letter that was read to be edited.
pub struct LetterRead {
    /// Its file.
    pub path: PathBuf,
    /// The letter, and what its file was.
    pub opened: Opened,
    /// Whether somebody else has it open.
    pub asked: Asked,
}

/// A letter that cannot be read.
pub struct LetterUnread {
    /// Its file.
    pub path: PathBuf,
    /// Why.
    pub fault: Message,
    /// It is a letter, or was one.
    pub damaged: bool,
    /// The newest version of it that was kept and can be read.
    pub backup: Option<(Backup, Box<Draft>)>,
}

/// A letter that is to be saved.
pub struct SaveOrder {
    /// The letter.
    pub state: Arc<Draft>,
    /// Where.
    pub path: PathBuf,
    /// What is known to be there.
    pub over: Over,
    /// The side file of the letter that is open.
    pub side_file: Option<Arc<SideFile>>,
    /// The open letter has this file from now on.
    pub becomes: bool,
}

/// A letter that was saved.
pub struct LetterSaved {
    /// What its file is now, and what went wrong beside it.
    pub saved: Saved,
    /// Its side file, where it was not open under this name before.
    pub asked: Option<Asked>,
}

/// What has become of the file of the open letter.
pub struct Looked {
    /// Its file.
    pub path: PathBuf,
    /// What was known of it when it was looked at.
    pub known: Option<Stamp>,
    /// What is there now.
    pub now: Meanwhile,
    /// Who has taken the letter over.
    pub taken: Option<Elsewhere>,
}

/// A version of a letter that was kept.
pub struct Version {
    /// Which.
    pub backup: Backup,
    /// Its letter, or why it cannot be read.
    pub draft: Result<Box<Draft>, Message>,
}

/// A letter that was left behind, and what its file holds.
pub struct Recovered {
    /// What was left behind.
    pub left: LeftBehind,
    /// Its file as it is; nothing if there is none, or no letter.
    pub in_file: Option<Box<Opened>>,
    /// What the file held when the letter was last opened or saved, if that is known.
    pub base: Option<Box<Draft>>,
    /// Somebody has saved the file since.
    pub changed: bool,
}

impl Recovered {
    /// Its file, if it has one.
    pub fn path(&self) -> Option<&PathBuf> {
        self.left.about.as_ref()?.letter.as_ref()
    }
}

fn read(cabinet: &Cabinet, path: PathBuf, asked: Asked) -> Done {
    Done::Read(match cabinet.open(&path) {
        Ok(opened) => Ok(Box::new(LetterRead {
            path,
            opened,
            asked,
        })),
        Err(fault) => Err(Box::new(LetterUnread {
            fault: fault.message(),
            damaged: fault.is_damage(),
            backup: (cabinet.newest_good(&path)).map(|(backup, draft)| (backup, Box::new(draft))),
            path,
        })),
    })
}

impl Jobs {
    /// Reads a letter to be edited; `released` was the side file of the letter before it.
    pub fn read(&self, path: PathBuf, released: Option<Arc<SideFile>>) {
        let cabinet = self.cabinet.clone();
        self.run(move || {
            // Opened again, the same letter must not be found open.
            drop(released);
            let asked = cabinet.ask(&path, Utc::now());
            read(&cabinet, path, asked)
        });
    }

    /// Takes a letter over from somebody and reads it.
    pub fn take_over(&self, path: PathBuf, from: Elsewhere) {
        let cabinet = self.cabinet.clone();
        self.run(move || {
            let asked = cabinet.take_over(&path, &from, Utc::now());
            read(&cabinet, path, asked)
        });
    }

    /// Asks for a letter that is open already.
    pub fn ask_for(&self, path: PathBuf) {
        let cabinet = self.cabinet.clone();
        self.run(move || Done::TakenBack {
            asked: cabinet.ask(&path, Utc::now()),
            path,
        });
    }

    /// Takes the open letter over from somebody, as it is.
    pub fn take_back(&self, path: PathBuf, from: Elsewhere) {
        let cabinet = self.cabinet.clone();
        self.run(move || Done::TakenBack {
            asked: cabinet.take_over(&path, &from, Utc::now()),
            path,
        });
    }

    /// Writes a letter.
    pub fn save(&self, order: SaveOrder) {
        let cabinet = self.cabinet.clone();
        self.run(move || {
            let SaveOrder {
                state,
                path,
                over,
                side_file,
                becomes,
            } = order;
            let now = Utc::now();
            let held = side_file.as_deref();
            let result = cabinet.save(&state, &path, &over, held, now);
            let result = result.map(|saved| {
                let asked = (becomes && side_file.is_none()).then(|| cabinet.ask(&path, now));
                Box::new(LetterSaved { saved, asked })
            });
            match becomes {
                true => Done::Saved {
                    path,
                    state,
                    result,
                },
                false => Done::SavedBeside {
                    path,
                    result: result.map(drop).map_err(|fault| fault.message()),
                },
            }
        });
    }

    /// Writes a letter that was left behind beside its file, under a name that is free, and removes it from the
    /// journal.
    pub fn save_left(&self, left: LeftBehind, name: String) {
        let cabinet = self.cabinet.clone();
        self.run(move || {
            let beside = left.about.as_ref().and_then(|about| about.letter.clone());
            let (Some(path), Ok(draft)) = (beside, &left.draft) else {
                return Done::LeftSaved {
                    result: Err(Message::new("recovery-nowhere")),
                    fault: None,
                };
            };
            let result = save_free(&cabinet, draft, &path, &name);
            // What could not be written stays in the journal.
            let gone = result.is_ok().then(|| left.discard());
            let fault = gone.and_then(Result::err);
            Done::LeftSaved {
                result: result.map_err(|fault| fault.message()),
                fault: fault.map(|fault| fault.message()),
            }
        });
    }

    /// Looks whether the file of the open letter has changed, and whether somebody has taken it over.
    pub fn look(&self, path: PathBuf, known: Option<Stamp>, side_file: Option<Arc<SideFile>>) {
        let cabinet = self.cabinet.clone();
        self.run(move || {
            let taken = side_file.and_then(|held| held.hold().err());
            Done::Looked(Box::new(Looked {
                now: cabinet.look(&path),
                path,
                known,
                taken,
            }))
        });
    }

    /// Reads the earlier versions of a letter.
    pub fn versions(&self, path: PathBuf) {
        let cabinet = self.cabinet.clone();
        self.run(move || {
            let versions = cabinet.backups(&path).map(|backups| {
                let versions = backups.into_iter().map(|backup| Version {
                    draft: (cabinet.read(&backup))
                        .map(Box::new)
                        .map_err(|fault| fault.message()),
                    backup,
                });
                versions.collect()
            });
            Done::Versions {
                result: versions.map_err(|fault| fault.to_string().into()),
                path,
            }
        });
    }

    /// Looks for letters in `folder` that a program left behind, and reads their files.
    pub fn left_behind(&self, folder: PathBuf) {
        let cabinet = self.cabinet.clone();
        self.run(move || {
            let left = journal::left_behind(&folder).map(|left| {
                let found = left.into_iter().map(|left| recovered(&cabinet, left));
                found.collect()
            });
            Done::LeftBehind(left.map_err(|fault| fault.message()))
        });
    }

    /// Lets a side file go: on a drive that has vanished that takes its time.
    pub fn release(&self, side_file: Option<Arc<SideFile>>) {
        if let Some(side_file) = side_file {
            std::thread::spawn(move || drop(side_file));
        }
    }
}

/// A letter that was left behind with its file as it is and as it was.
fn recovered(cabinet: &Cabinet, left: LeftBehind) -> Recovered {
    let about = left.about.as_ref();
    let path = about.and_then(|about| about.letter.as_ref());
    let known = about.and_then(|about| about.stamp.as_ref());
    let in_file = path.and_then(|path| cabinet.open(path).ok());
    let changed = match (&in_file, known) {
        (Some(now), Some(known)) => now.stamp != *known,
        _ => false,
    };
    let base = match (changed, path, known) {
        (false, ..) => in_file.as_ref().map(|opened| opened.draft.clone()),
        (true, Some(path), Some(known)) => {
            let kept = cabinet.backups(path).unwrap_or_default().into_iter();
            let mut kept = kept.filter(|backup| backup.digest == known.digest());
            kept.find_map(|backup| cabinet.read(&backup).ok())
        }
        _ => None,
    };
    Recovered {
        in_file: in_file.map(Box::new),
        base: base.map(Box::new),
        changed,
        left,
    }
}

/// Saves beside `path`, under its name with `name` and the hour behind it.
fn save_free(
    cabinet: &Cabinet,
    draft: &Draft,
    path: &Path,
    name: &str,
) -> Result<PathBuf, SaveError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let hour = Local::now().format("%Y-%m-%d %H.%M");
    let mut number = 1;
    loop {
        let more = match number {
            1 => String::new(),
            number => format!(" {number}"),
        };
        let free = path.with_file_name(format!("{stem} ({name} {hour}{more}).ron"));
        match cabinet.save(draft, &free, &Over::Nothing, None, Utc::now()) {
            Err(SaveError::ChangedMeanwhile { .. }) if number < NAMES => number += 1,
            result => return result.map(|_| free),
        }
    }
}
