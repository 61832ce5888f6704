//! What must not block a frame: opening, saving, exporting, the journal, the system's dialogs. Each runs
//! on a thread of its own and reports back.

pub mod alignment;
mod exchange;
pub mod export;
pub mod import;
pub mod keeper;
pub mod letters;
pub mod log;
pub mod memory;
mod motion;
mod office;
pub mod recall;

use super::dialog::office::{Kept, OfficeFile, Read};
use super::dialog::send_out::SendOut;
use crate::checks::Known;
use crate::draft::Draft;
use crate::export::handover::Carrier;
use crate::import::translation::Translated;
use crate::import::versions::Joined;
use crate::language::interface::{Message, Said};
use crate::layout::document::Letterhead;
use crate::letter::issued::Issued;
use crate::letter::office::Office;
use crate::storage::cabinet::Cabinet;
use crate::storage::office::bundle::Bundle;
use crate::storage::office::memory::{OfficeMemory, Taken};
use crate::storage::office::register::Correction;
use crate::storage::side_file::{Asked, SideFile};
use crate::storage::{self, SaveError};
use crate::translation::memory::Unit;
use alignment::Aligned;
use export::{ExportOrder, ExportOutcome};
use import::FromWord;
use letters::{LetterRead, LetterSaved, LetterUnread, Looked, Recovered, Version};
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

/// For what a path was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A letter to open.
    Open,
    /// A letter from which a new one begins.
    Model,
    /// Where to save the letter.
    Save,
    /// Where to save another version of the letter; the open one stays what it is.
    SaveVersion,
    /// The folder for exported documents.
    ExportFolder,
    /// The first of two letters to be aligned.
    AlignFirst,
    /// The second.
    AlignSecond,
    /// Where to save the pairs that were found.
    Pairs,
    /// Where to write a translation that goes out.
    SendOut(SendOut),
    /// A translation that has come back.
    BringIn,
    /// The folder for the hand-over.
    HandOver,
    /// A file from which the office takes something.
    OfficeIn,
    /// A file into which something of the office goes.
    OfficeOut,
}

impl Purpose {
    /// The key of what stands above the question.
    pub fn title(self) -> &'static str {
        match self {
            Purpose::Open => "dialog-open-title",
            Purpose::Model => "dialog-model-title",
            Purpose::Save | Purpose::SaveVersion => "dialog-save-title",
            Purpose::ExportFolder => "dialog-folder-title",
            Purpose::AlignFirst => "align-first",
            Purpose::AlignSecond => "align-second",
            Purpose::Pairs => "align-save",
            Purpose::SendOut(_) => "exchange-out-title",
            Purpose::BringIn => "dialog-in-title",
            Purpose::HandOver => "dialog-hand-over-title",
            Purpose::OfficeIn => "office-in-title",
            Purpose::OfficeOut => "office-out-title",
        }
    }
}

/// Something that has been done.
pub enum Done {
    /// A letter was read from which another begins, or a sentence says why not.
    Model(Result<Box<Draft>, Message>),
    /// A letter that is a Word file was read, or a sentence says why not.
    Imported {
        /// For what.
        purpose: Purpose,
        /// The letter, and how it came to be.
        result: Result<Box<FromWord>, Message>,
    },
    /// Several language versions of a letter were read and joined, or a sentence says why not.
    Joined(Result<Box<Joined>, Message>),
    /// Two letters were aligned, or a sentence says why not.
    Aligned(Result<Box<Aligned>, Message>),
    /// The pairs of two letters were put into the translation memory, or a sentence says why not.
    Remembered(Result<Taken, Message>),
    /// The pairs of two letters were written to a file, or a sentence says why not.
    PairsSaved(Result<PathBuf, Message>),
    /// A letter was read to be edited, or cannot be read.
    Read(Result<Box<LetterRead>, Box<LetterUnread>>),
    /// The open letter was asked for again.
    TakenBack {
        /// Its file.
        path: PathBuf,
        /// What came of it.
        asked: Asked,
    },
    /// The open letter was written, or was not.
    Saved {
        /// Its file.
        path: PathBuf,
        /// What was written.
        state: Arc<Draft>,
        /// The fault.
        result: Result<Box<LetterSaved>, SaveError>,
    },
    /// Another version of the letter was written, or a sentence says why not.
    SavedBeside {
        /// Its file.
        path: PathBuf,
        /// The fault.
        result: Result<(), Message>,
    },
    /// A letter that was left behind stands beside its file now, and perhaps still in the journal; or it could
    /// not be written.
    LeftSaved {
        /// Where it stands now.
        result: Result<PathBuf, Message>,
        /// Why it could not be taken out of the journal.
        fault: Option<Message>,
    },
    /// The file of the open letter was looked at.
    Looked(Box<Looked>),
    /// The earlier versions of a letter.
    Versions {
        /// Its file.
        path: PathBuf,
        /// The latest first.
        result: Result<Vec<Version>, Message>,
    },
    /// Letters that a program left behind which ended without warning.
    LeftBehind(Result<Vec<Recovered>, Message>),
    /// A job ended in a fault of the program itself.
    Broke,
    /// Documents were written.
    Exported(ExportOutcome),
    /// A translation was written into a file, or a sentence says why not.
    SentOut {
        /// The file.
        path: PathBuf,
        /// The fault.
        result: Result<(), Message>,
    },
    /// A translation that has come back was read, or a sentence says why not.
    BroughtIn {
        /// The file.
        path: PathBuf,
        /// What it holds.
        result: Result<Box<Translated>, Message>,
    },
    /// What the office knows was read, with a sentence for each part that could not be.
    Known(Box<(Known, Letterhead)>, Vec<Message>),
    /// The register of the office was read.
    Issued(Option<Vec<Issued>>),
    /// Something of the office was read from a file or written into one.
    OfficeFile(Result<Read, Message>),
    /// What the office sets was kept, but for what these sentences say.
    OfficeKept(Vec<Message>),
    /// Whether the system says that nothing should move by itself.
    Motion(bool),
    /// A path was chosen, or none.
    Chosen {
        /// For what.
        purpose: Purpose,
        /// Which.
        path: Option<PathBuf>,
        /// No dialog came up: the system has none.
        no_dialog: bool,
    },
}

/// How the window asks for paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialogs {
    /// By the system's dialogs.
    System,
    /// By a field in which the path is typed.
    Field,
}

/// An export that is under way.
#[derive(Clone, Debug)]
pub struct Running {
    /// How many documents there will be.
    pub total: usize,
    done: Arc<AtomicUsize>,
    cancelled: Arc<AtomicBool>,
}

impl Running {
    /// How many documents have been written.
    pub fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }

    /// Stops after the document that is being written.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }
}

/// A dialog that closes this fast was never seen by a person.
const UNSEEN: Duration = Duration::from_millis(400);

/// The threads of the window.
pub struct Jobs {
    ctx: egui::Context,
    tell: Sender<Done>,
    done: Receiver<Done>,
    /// How paths are asked for.
    pub dialogs: Dialogs,
    /// Where and as whom letters are kept.
    pub cabinet: Cabinet,
}

impl Jobs {
    /// No job yet; `ctx` is asked to repaint when one is done.
    pub fn new(ctx: &egui::Context, dialogs: Dialogs, cabinet: Cabinet) -> Jobs {
        let (tell, done) = channel();
        Jobs {
            ctx: ctx.clone(),
            tell,
            done,
            dialogs,
            cabinet,
        }
    }

    /// What has been done since this was last asked.
    pub fn done(&self) -> Vec<Done> {
        self.done.try_iter().collect()
    }

    fn run(&self, job: impl FnOnce() -> Done + Send + 'static) {
        let (tell, ctx) = (self.tell.clone(), self.ctx.clone());
        std::thread::spawn(move || {
            // Else the window would wait for ever.
            let done = std::panic::catch_unwind(AssertUnwindSafe(job));
            // The window may be gone by now.
            let _ = tell.send(done.unwrap_or(Done::Broke));
            ctx.request_repaint();
        });
    }

    /// Reads a letter, which may be a Word file; `released` was the side file of the letter before it.
    pub fn open(&self, path: PathBuf, purpose: Purpose, released: Option<Arc<SideFile>>) {
        if import::is_word(&path) {
            self.run(move || {
                drop(released);
                Done::Imported {
                    purpose,
                    result: import::import(&path).map(Box::new),
                }
            });
            return;
        }
        if purpose != Purpose::Model {
            return self.read(path, released);
        }
        self.run(move || {
            drop(released);
            let result = storage::open(&path);
            Done::Model(result.map(Box::new).map_err(|error| error.message()))
        });
    }

    /// Reads several language versions of a letter and joins them.
    pub fn join(&self, paths: Vec<PathBuf>) {
        self.run(move || Done::Joined(alignment::joined(&paths).map(Box::new)));
    }

    /// Reads two letters and finds what of them belongs together.
    pub fn align(&self, first: PathBuf, second: PathBuf) {
        self.run(move || Done::Aligned(alignment::aligned(&first, &second).map(Box::new)));
    }

    /// Puts units into the translation memory of the office whose folder this is.
    pub fn put_units(&self, folder: PathBuf, units: Vec<Unit>) {
        self.run(move || {
            let taken = OfficeMemory::open(&folder).and_then(|mut memory| memory.put(&units));
            Done::Remembered(taken.map_err(|error| error.message()))
        });
    }

    /// Writes the pairs of two letters.
    pub fn save_pairs(&self, path: PathBuf, pairs: Vec<u8>) {
        self.run(move || {
            let written = storage::put(&path, &pairs);
            Done::PairsSaved(written.map(|()| path).map_err(|error| error.message()))
        });
    }

    /// Reads the register, the glossary and the settings of the office whose folder this is.
    pub fn read_office(&self, folder: PathBuf) {
        self.run(move || {
            let (mut known, mut faults) = (Known::default(), Vec::new());
            let mut letterhead = Letterhead::default();
            match storage::office::open::<Office>(&folder) {
                Ok(office) => {
                    letterhead.address_lines.clone_from(&office.address_lines);
                    known.office = Arc::new(office);
                }
                Err(fault) => faults.push(fault.message()),
            }
            match office::emblem(&folder) {
                Ok(emblem) => letterhead.emblem = emblem,
                Err(fault) => faults.push(fault),
            }
            match storage::office::register::issued(&folder) {
                Ok(issued) => known.issued = issued,
                Err(fault) => faults.push(fault.message()),
            }
            match storage::office::glossary::glossary(&folder) {
                Ok(glossary) => known.glossary = glossary,
                Err(fault) => faults.push(fault.message()),
            }
            Done::Known(Box::new((known, letterhead)), faults)
        });
    }

    /// Reads something of the office from a file, or writes it into one, over a file that is there if so.
    pub fn office_file(
        &self,
        what: OfficeFile,
        path: PathBuf,
        replace: bool,
        (bundle, corrections): (Bundle, Vec<Correction>),
        folder: Option<PathBuf>,
    ) {
        self.run(move || {
            let shown = (bundle, corrections.as_slice());
            Done::OfficeFile(office::file(what, path, replace, shown, folder.as_deref()))
        });
    }

    /// Reads the register of the office whose folder this is; what is wrong with it was said before.
    pub fn read_register(&self, folder: PathBuf) {
        self.run(move || Done::Issued(storage::office::register::issued(&folder).ok()));
    }

    /// Keeps what the office sets in its folder.
    pub fn keep_office(&self, folder: PathBuf, kept: Kept) {
        self.run(move || Done::OfficeKept(office::keep(&folder, kept)));
    }

    /// Writes documents.
    pub fn export(&self, order: ExportOrder) -> Running {
        let running = Running {
            total: order.documents(),
            done: Arc::default(),
            cancelled: Arc::default(),
        };
        let (done, cancelled) = (Arc::clone(&running.done), Arc::clone(&running.cancelled));
        let ctx = self.ctx.clone();
        self.run(move || {
            Done::Exported(export::export(&order, &|| {
                done.fetch_add(1, Ordering::Relaxed);
                ctx.request_repaint();
                !cancelled.load(Ordering::Relaxed)
            }))
        });
        running
    }

    /// Asks the system for a path; `name` is proposed for a file to save, `folder` is where to begin.
    pub fn choose(&self, purpose: Purpose, title: &str, name: &str, folder: Option<&Path>) {
        if self.dialogs == Dialogs::Field {
            self.run(move || Done::Chosen {
                purpose,
                path: None,
                no_dialog: true,
            });
            return;
        }
        let mut dialog = rfd::AsyncFileDialog::new().set_title(title);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        let opens = matches!(
            purpose,
            Purpose::Open | Purpose::Model | Purpose::AlignFirst | Purpose::AlignSecond
        );
        if opens {
            dialog = dialog.add_filter("Circular Desk, Word", &["ron", "docx"]);
        }
        if opens || matches!(purpose, Purpose::Save | Purpose::SaveVersion) {
            dialog = dialog.add_filter("Circular Desk", &["ron"]);
        }
        dialog = match purpose {
            Purpose::BringIn => dialog.add_filter("XLIFF, Word", &["xlf", "xliff", "docx"]),
            Purpose::SendOut(order) => match order.carrier {
                Carrier::Review => dialog.add_filter("Word", &["docx"]),
                Carrier::Xliff(_) => dialog.add_filter("XLIFF", &["xlf"]),
            },
            _ => dialog,
        };
        // Made on the window's thread, as some systems demand, and awaited on another.
        type Choice = std::pin::Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>>;
        let choice: Choice = match purpose {
            Purpose::Open
            | Purpose::Model
            | Purpose::AlignFirst
            | Purpose::AlignSecond
            | Purpose::BringIn
            | Purpose::OfficeIn => Box::pin(dialog.pick_file()),
            Purpose::Save
            | Purpose::SaveVersion
            | Purpose::Pairs
            | Purpose::OfficeOut
            | Purpose::SendOut(_) => Box::pin(dialog.set_file_name(name).save_file()),
            Purpose::ExportFolder | Purpose::HandOver => Box::pin(dialog.pick_folder()),
        };
        let asked = Instant::now();
        self.run(move || {
            let path = pollster::block_on(choice).map(|file| file.path().to_owned());
            Done::Chosen {
                purpose,
                no_dialog: path.is_none() && asked.elapsed() < UNSEEN,
                path,
            }
        });
    }
}

/// The system and the processor: “linux x86_64”.
pub fn system() -> String {
    format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)
}

/// The name that the system has for the person who works here; nothing if it has none.
pub fn person() -> String {
    let known = ["USER", "LOGNAME", "USERNAME"].into_iter();
    let mut known = known.filter_map(|name| std::env::var(name).ok());
    known
        .find(|name| !name.trim().is_empty())
        .unwrap_or_default()
}

/// The folder `dictionaries` beside the program, where an office can put what the system lacks.
pub fn beside_program() -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.parent()?.join("dictionaries"))
}
