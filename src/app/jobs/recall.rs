//! What the office recalls: its translation memory, read and asked on a thread of its own. A newer question
//! takes the place of one that waits.

use crate::app::background;
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::letter::text::{Run, TextId};
use crate::storage::office::memory::OfficeMemory;
use crate::translation::carry::Direction;
use crate::translation::glossary::Glossary;
use crate::translation::memory::{Context, Hit, Match, MatchKind, Memory, Unit, Wanted};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

/// How like a text must be to be offered, in percent.
const LEAST: u8 = 60;
/// How many matches are offered.
pub const MOST: usize = 3;
/// How many places a search shows.
const PLACES: usize = 60;

/// A text for which translations are wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The text.
    pub text: TextId,
    /// From which language.
    pub source: Language,
    /// Into which.
    pub target: Language,
    /// What it says.
    pub runs: Vec<Run>,
    /// What stands around it.
    pub context: Context,
}

enum Order {
    Ask(Question, Arc<Glossary>),
    Fill(Vec<Question>),
    Search(String),
    Put(Vec<Unit>),
}

enum Answer {
    Matches(Question, Vec<Match>),
    Filled(Filled),
    Found(String, Vec<Hit>),
    Fault(Message),
}

/// What the memory knows exactly, of all that was asked.
#[derive(Debug)]
pub struct Filled {
    /// Text and language, what it said, and what was made of it.
    pub known: Vec<(Question, Match)>,
    /// How many texts were asked for.
    pub asked: usize,
}

/// The memory, as the window asks it.
pub struct Recall {
    orders: Sender<Order>,
    answers: Receiver<Answer>,
    asked: RefCell<Option<Question>>,
    matches: Option<(Question, Vec<Match>)>,
    searched: RefCell<Option<String>>,
    found: Option<(String, Vec<Hit>)>,
    filled: RefCell<Vec<Filled>>,
    faults: Vec<Message>,
}

impl Recall {
    /// The memory of the office whose folder this is; where there is none, what is approved until the window
    /// is closed.
    pub fn new(folder: Option<PathBuf>, ctx: &egui::Context) -> Recall {
        let (orders, waiting) = channel();
        let (tell, answers) = channel();
        let ctx = ctx.clone();
        background::spawn(move || {
            work(folder.as_deref(), &waiting, &|answer| {
                // The window may be gone by now.
                let _ = tell.send(answer);
                ctx.request_repaint();
            });
        });
        Recall {
            orders,
            answers,
            asked: RefCell::default(),
            matches: None,
            searched: RefCell::default(),
            found: None,
            filled: RefCell::default(),
            faults: Vec::new(),
        }
    }

    /// Takes in what was answered; returns what could not be read or written.
    pub fn update(&mut self) -> Vec<Message> {
        for answer in self.answers.try_iter() {
            match answer {
                Answer::Matches(question, matches) => self.matches = Some((question, matches)),
                Answer::Filled(filled) => self.filled.borrow_mut().push(filled),
                Answer::Found(words, hits) => self.found = Some((words, hits)),
                Answer::Fault(fault) => self.faults.push(fault),
            }
        }
        std::mem::take(&mut self.faults)
    }

    /// What is offered for a text, once that is known.
    pub fn matches(&self, question: &Question, glossary: &Arc<Glossary>) -> Option<&[Match]> {
        let mut asked = self.asked.borrow_mut();
        if asked.as_ref() != Some(question) {
            self.order(Order::Ask(question.clone(), Arc::clone(glossary)));
            *asked = Some(question.clone());
        }
        let known = self.matches.as_ref().filter(|(of, _)| of == question);
        known.map(|(_, matches)| matches.as_slice())
    }

    /// Asks for all that is known exactly; the answer comes by [`Recall::filled`].
    pub fn fill(&self, questions: Vec<Question>) {
        self.order(Order::Fill(questions));
    }

    /// What was known exactly, each answer once.
    pub fn filled(&self) -> Vec<Filled> {
        std::mem::take(&mut *self.filled.borrow_mut())
    }

    /// The places in the memory where words stand, once they are known.
    pub fn found(&self, words: &str) -> Option<&[Hit]> {
        let mut searched = self.searched.borrow_mut();
        if searched.as_deref() != Some(words) {
            self.order(Order::Search(words.to_owned()));
            *searched = Some(words.to_owned());
        }
        let known = self.found.as_ref().filter(|(of, _)| of == words);
        known.map(|(_, hits)| hits.as_slice())
    }

    /// Remembers what was approved.
    pub fn remember(&self, units: Vec<Unit>) {
        self.order(Order::Put(units));
        // What is offered may be another thing now.
        *self.asked.borrow_mut() = None;
        *self.searched.borrow_mut() = None;
    }

    fn order(&self, order: Order) {
        // The thread ends only with the window.
        let _ = self.orders.send(order);
    }
}

fn work(folder: Option<&Path>, orders: &Receiver<Order>, tell: &dyn Fn(Answer)) {
    let mut memory = Memory::new();
    let mut store = None;
    let mut opened = false;
    while let Ok(first) = orders.recv() {
        // Who does not translate has no memory read.
        if !std::mem::replace(&mut opened, true) {
            store = self::store(folder, &mut memory, tell);
        }
        let mut waiting = vec![first];
        loop {
            match orders.try_recv() {
                Ok(next) => waiting.push(next),
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => break,
            }
        }
        // Everything that was approved is written, also after the window has gone.
        let last = |wanted: fn(&Order) -> bool, all: &[Order]| all.iter().rposition(wanted);
        let ask = last(|order| matches!(order, Order::Ask(..)), &waiting);
        let search = last(|order| matches!(order, Order::Search(_)), &waiting);
        for (at, order) in waiting.into_iter().enumerate() {
            match order {
                Order::Ask(question, glossary) if Some(at) == ask => {
                    let mut matches = memory.matches(&wanted(&question, LEAST));
                    terms(&glossary, &question, &mut matches);
                    tell(Answer::Matches(question, matches));
                }
                Order::Search(words) if Some(at) == search => {
                    let hits = memory.search(&words, PLACES);
                    tell(Answer::Found(words, hits));
                }
                Order::Ask(..) | Order::Search(_) => {}
                Order::Fill(questions) => tell(Answer::Filled(fill(&memory, questions))),
                Order::Put(units) => put(&mut store, &mut memory, &units, tell),
            }
        }
    }
}

/// Puts the terms of what is only alike right.
fn terms(glossary: &Glossary, question: &Question, matches: &mut [Match]) {
    let direction = Direction {
        source: question.source,
        target: question.target,
    };
    let alike = |found: &&mut Match| found.kind == MatchKind::Fuzzy;
    for found in matches.iter_mut().filter(alike) {
        found.offered =
            glossary.put_right(direction, &found.source, &question.runs, &found.offered);
    }
}

fn wanted(question: &Question, least: u8) -> Wanted<'_> {
    Wanted {
        source: question.source,
        target: question.target,
        runs: &question.runs,
        context: question.context,
        least,
        most: MOST,
    }
}

fn fill(memory: &Memory, questions: Vec<Question>) -> Filled {
    let asked = questions.len();
    let known = questions.into_iter().filter_map(|question| {
        let matches = memory.matches(&wanted(&question, 95));
        let exact = matches
            .into_iter()
            .find(|found| found.kind != MatchKind::Fuzzy)?;
        Some((question, exact))
    });
    Filled {
        known: known.collect(),
        asked,
    }
}

/// The office's memory, with what it holds put into `memory`.
fn store(
    folder: Option<&Path>,
    memory: &mut Memory,
    tell: &dyn Fn(Answer),
) -> Option<OfficeMemory> {
    let folder = folder?;
    let opened = OfficeMemory::open(folder).and_then(|mut office| {
        for fault in office.attach_all(folder) {
            tell(Answer::Fault(fault.message()));
        }
        office.load(memory)?;
        Ok(office)
    });
    match opened {
        Ok(office) => Some(office),
        Err(fault) => {
            tell(Answer::Fault(fault.message()));
            None
        }
    }
}

fn put(
    store: &mut Option<OfficeMemory>,
    memory: &mut Memory,
    units: &[Unit],
    tell: &dyn Fn(Answer),
) {
    let kept = match store {
        Some(office) => office.put(units).and_then(|_| office.load(memory)),
        None => Ok(()),
    };
    if let Err(fault) = kept {
        tell(Answer::Fault(fault.message()));
    }
    // What could not be kept is at least offered until the window is closed.
    for unit in units {
        memory.put(unit);
    }
}
