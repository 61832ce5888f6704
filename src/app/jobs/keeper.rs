//! Keeps the journal of the open letter: what was typed is on the disk within two seconds, also of a letter
//! that was never saved.

use crate::draft::Draft;
use crate::language::interface::{Message as Sentence, Said};
use crate::storage::journal::{About, Journal, LeftBehind};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What is typed waits this long for more, so that not every key is a write.
const PAUSE: Duration = Duration::from_millis(900);

/// How long somebody waits for the journal who cannot go on without it.
const PATIENCE: Duration = Duration::from_secs(3);

enum Message {
    Changed(Arc<Draft>, About),
    TakenOver(Box<LeftBehind>),
    NotNeeded,
    LeftBehind,
    Now(Sender<()>),
    End,
}

/// The journals of this program, for a panic in whatever thread.
static JOURNALS: Mutex<Vec<(usize, Sender<Message>)>> = Mutex::new(Vec::new());

/// How many panics there have been in this program.
static PANICS: AtomicUsize = AtomicUsize::new(0);

/// From now on, a panic in whatever thread first writes down what has been typed.
pub fn write_on_panic() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        PANICS.fetch_add(1, Ordering::Relaxed);
        // The keeper cannot wait for itself.
        if std::thread::current().name() != Some(THREAD) {
            let journals = JOURNALS.try_lock().map(|journals| journals.clone());
            for (_, journal) in journals.unwrap_or_default() {
                write_now(&journal);
            }
        }
        usual(panic);
    }));
}

/// How many panics there have been since [`write_on_panic`].
pub fn panics() -> usize {
    PANICS.load(Ordering::Relaxed)
}

fn write_now(tell: &Sender<Message>) -> bool {
    let (written, wait) = channel();
    tell.send(Message::Now(written)).is_ok() && wait.recv_timeout(PATIENCE).is_ok()
}

/// The name of the thread.
const THREAD: &str = "journal";

/// The thread that keeps the journal.
pub struct Keeper {
    /// By which it stands among all journals of this program.
    number: usize,
    tell: Sender<Message>,
    faults: Receiver<Sentence>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Keeper {
    /// Keeps journals in `folder`.
    pub fn new(folder: PathBuf, ctx: &egui::Context) -> Keeper {
        let (tell, messages) = channel();
        let (complain, faults) = channel();
        let ctx = ctx.clone();
        let named = std::thread::Builder::new().name(THREAD.to_owned());
        let thread = named.spawn(move || {
            keep(folder, &messages, &|fault| {
                // The window may be gone by now.
                let _ = complain.send(fault);
                ctx.request_repaint();
            });
        });
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut journals = JOURNALS.lock().unwrap_or_else(PoisonError::into_inner);
        journals.push((number, tell.clone()));
        drop(journals);
        Keeper {
            number,
            tell,
            faults,
            // Without a thread nothing is kept, and the first change says so.
            thread: thread.ok(),
        }
    }

    /// The letter has changed.
    pub fn changed(&self, draft: Arc<Draft>, about: About) {
        self.send(Message::Changed(draft, about));
    }

    /// A letter that was left behind is shown again: once it stands in a journal of this program, the old
    /// one goes.
    pub fn taken_over(&self, left: LeftBehind) {
        self.send(Message::TakenOver(Box::new(left)));
    }

    /// The letter has been saved, or its changes are not wanted.
    pub fn not_needed(&self) {
        self.send(Message::NotNeeded);
    }

    /// The letter goes, and its changes stay in the journal for the next start.
    pub fn left_behind(&self) {
        self.send(Message::LeftBehind);
    }

    /// Waits until what was told is on the disk, but not for ever; whether it is.
    pub fn write_now(&self) -> bool {
        write_now(&self.tell)
    }

    fn send(&self, message: Message) {
        // The thread ends only with the window.
        let _ = self.tell.send(message);
    }

    /// Why the journal could not be kept, since this was last asked.
    pub fn faults(&self) -> Vec<Sentence> {
        self.faults.try_iter().collect()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        // What was typed last is still to be written.
        self.send(Message::End);
        let mut journals = JOURNALS.lock().unwrap_or_else(PoisonError::into_inner);
        journals.retain(|(number, _)| *number != self.number);
        drop(journals);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the thread knows.
struct Keeping<'a> {
    folder: PathBuf,
    complain: &'a dyn Fn(Sentence),
    journal: Option<Journal>,
    waiting: Option<(Arc<Draft>, About, Instant)>,
    taken_over: Vec<LeftBehind>,
    complained: bool,
}

fn keep(folder: PathBuf, messages: &Receiver<Message>, complain: &dyn Fn(Sentence)) {
    let mut keeping = Keeping {
        folder,
        complain,
        journal: None,
        waiting: None,
        taken_over: Vec::new(),
        complained: false,
    };
    loop {
        let message = match &keeping.waiting {
            Some((.., since)) => messages.recv_timeout(PAUSE.saturating_sub(since.elapsed())),
            None => messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match message {
            Ok(Message::Changed(draft, about)) => {
                let since = keeping
                    .waiting
                    .map_or_else(Instant::now, |(.., since)| since);
                keeping.waiting = Some((draft, about, since));
            }
            Ok(Message::TakenOver(left)) => keeping.taken_over.push(*left),
            Ok(Message::NotNeeded) => keeping.finish(),
            Ok(Message::LeftBehind) => {
                keeping.write();
                keeping.journal = None;
            }
            Ok(Message::Now(written)) => {
                if keeping.write() {
                    // Who asked may have lost patience.
                    let _ = written.send(());
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                keeping.write();
            }
            Ok(Message::End) | Err(RecvTimeoutError::Disconnected) => {
                keeping.write();
                return;
            }
        }
    }
}

impl Keeping<'_> {
    /// Writes what waits; whether everything is on the disk.
    fn write(&mut self) -> bool {
        let Some((draft, about, _)) = self.waiting.take() else {
            return true;
        };
        // A fault of the program in one draft must not be the end of all journals.
        let (folder, journal) = (&self.folder, &mut self.journal);
        let result = catch_unwind(AssertUnwindSafe(|| write(folder, journal, &draft, &about)));
        let result = result.unwrap_or_else(|_| Err(Sentence::new("journal-broke")));
        match result {
            Ok(()) => {
                self.complained = false;
                for left in self.taken_over.drain(..) {
                    if let Err(fault) = left.discard() {
                        (self.complain)(fault.message());
                    }
                }
                true
            }
            Err(fault) => {
                // Once is enough: the disk stays full for a while.
                if !self.complained {
                    self.complained = true;
                    (self.complain)(fault);
                }
                false
            }
        }
    }

    fn finish(&mut self) {
        self.waiting = None;
        let left = self.taken_over.drain(..).map(LeftBehind::discard);
        let journal = self.journal.take().map(Journal::finish);
        for fault in journal.into_iter().chain(left).filter_map(Result::err) {
            (self.complain)(fault.message());
        }
    }
}

fn write(
    folder: &std::path::Path,
    journal: &mut Option<Journal>,
    draft: &Draft,
    about: &About,
) -> Result<(), Sentence> {
    if journal.is_none() {
        *journal = Some(Journal::begin(folder).map_err(|fault| fault.message())?);
    }
    match journal {
        Some(journal) => journal.write(draft, about).map_err(|fault| fault.message()),
        None => Ok(()),
    }
}
