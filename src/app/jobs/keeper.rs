//! Keeps the journal of the open letter: what was typed is on the disk within two seconds, also of a letter
//! that was never saved.

use crate::draft::Draft;
use crate::language::interface::{Message as Sentence, Said};
use crate::storage::journal::{About, Journal, LeftBehind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// What is typed waits this long for more, so that not every key is a write.
const PAUSE: Duration = Duration::from_millis(900);

enum Message {
    Changed(Arc<Draft>, About),
    TakenOver(Box<LeftBehind>),
    NotNeeded,
}

/// The thread that keeps the journal.
pub struct Keeper {
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
        let thread = std::thread::spawn(move || {
            keep(&folder, &messages, &|fault| {
                // The window may be gone by now.
                let _ = complain.send(fault);
                ctx.request_repaint();
            });
        });
        Keeper {
            tell,
            faults,
            thread: Some(thread),
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
        let (nobody, _) = channel();
        drop(std::mem::replace(&mut self.tell, nobody));
        if let Some(thread) = self.thread.take() {
            // What was typed last is still to be written.
            let _ = thread.join();
        }
    }
}

fn keep(folder: &std::path::Path, messages: &Receiver<Message>, complain: &dyn Fn(Sentence)) {
    let mut journal: Option<Journal> = None;
    let mut waiting: Option<(Arc<Draft>, About, Instant)> = None;
    let mut taken_over: Vec<LeftBehind> = Vec::new();
    let mut complained = false;
    loop {
        let message = match &waiting {
            Some((.., since)) => {
                let left = PAUSE.saturating_sub(since.elapsed());
                messages.recv_timeout(left)
            }
            None => messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match message {
            Ok(Message::Changed(draft, about)) => {
                let since = waiting.map_or_else(Instant::now, |(.., since)| since);
                waiting = Some((draft, about, since));
                continue;
            }
            Ok(Message::TakenOver(left)) => {
                taken_over.push(*left);
                continue;
            }
            Ok(Message::NotNeeded) => {
                waiting = None;
                let left = taken_over.drain(..).map(LeftBehind::discard);
                let ended = journal.take().map(Journal::finish).into_iter().chain(left);
                for fault in ended.filter_map(Result::err) {
                    complain(fault.message());
                }
                continue;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) if waiting.is_none() => return,
            Err(RecvTimeoutError::Disconnected) => {}
        }
        let Some((draft, about, _)) = waiting.take() else {
            continue;
        };
        match write(folder, &mut journal, &draft, &about) {
            Ok(()) => {
                complained = false;
                for left in taken_over.drain(..) {
                    if let Err(fault) = left.discard() {
                        complain(fault.message());
                    }
                }
            }
            // Once is enough: the disk stays full for a while.
            Err(fault) if !complained => {
                complained = true;
                complain(fault);
            }
            Err(_) => {}
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
