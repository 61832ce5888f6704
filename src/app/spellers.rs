//! The dictionaries of the open letter's languages, read on threads of their own when they are first needed.

use super::background;
use super::text_box::Spelling;
use crate::language::Language;
use crate::language::spelling::Speller;
use crate::storage::office;
use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

/// The dictionaries that have been read.
pub struct Spellers {
    ctx: egui::Context,
    own: Vec<String>,
    known: HashMap<Language, Option<Checked>>,
    wanted: RefCell<Vec<Language>>,
    tell: Sender<(Language, Option<Speller>)>,
    read: Receiver<(Language, Option<Speller>)>,
    revision: u64,
}

/// A dictionary, as text boxes ask it.
struct Checked {
    speller: Speller,
    revision: u64,
}

impl Spelling for Checked {
    fn misspelt(&self, word: &str) -> bool {
        self.speller.misspelt(word)
    }

    fn suggestions(&self, word: &str) -> Vec<String> {
        self.speller.suggestions(word)
    }

    fn revision(&self) -> u64 {
        self.revision
    }
}

impl Spellers {
    /// None read yet; `own` are words that are right in every language.
    pub fn new(ctx: &egui::Context, own: Vec<String>) -> Spellers {
        let (tell, read) = channel();
        Spellers {
            ctx: ctx.clone(),
            own,
            known: HashMap::new(),
            wanted: RefCell::default(),
            tell,
            read,
            revision: 0,
        }
    }

    /// The dictionary of `language`, if it has been read. If not, it will be.
    pub fn of(&self, language: Language) -> Option<&dyn Spelling> {
        match self.known.get(&language) {
            Some(known) => known.as_ref().map(|checked| checked as &dyn Spelling),
            None => {
                self.wanted.borrow_mut().push(language);
                None
            }
        }
    }

    /// Has wanted dictionaries read, and takes in those that have been.
    pub fn update(&mut self) {
        for (language, speller) in self.read.try_iter().collect::<Vec<_>>() {
            self.revision += 1;
            let revision = self.revision;
            let checked = speller.map(|speller| Checked { speller, revision });
            self.known.insert(language, checked);
        }
        for language in self.wanted.take() {
            // There until it has been read, so that it is asked for once.
            let first = match self.known.entry(language) {
                Entry::Vacant(entry) => {
                    entry.insert(None);
                    true
                }
                Entry::Occupied(_) => false,
            };
            if first {
                self.begin(language);
            }
        }
    }

    fn begin(&self, language: Language) {
        let (tell, ctx, own) = (self.tell.clone(), self.ctx.clone(), self.own.clone());
        background::spawn(move || {
            let beside = super::jobs::beside_program();
            // The window may be gone by now.
            let _ = tell.send((language, read(language, beside, &own)));
            ctx.request_repaint();
        });
    }

    /// `word` is right.
    pub fn learn(&mut self, word: &str) {
        self.own.push(word.to_owned());
        self.revision += 1;
        for checked in self.known.values_mut().flatten() {
            checked.speller.learn(word);
            checked.revision = self.revision;
        }
    }
}

fn read(language: Language, beside: Option<PathBuf>, own: &[String]) -> Option<Speller> {
    // The one that the program brings along can be exchanged for one beside it.
    let exchanged = beside.as_ref().is_some_and(|folder| folder.is_dir());
    if language == Language::En && !exchanged {
        return Some(Speller::english(own));
    }
    let (aff, dic) = office::dictionaries(language, beside.as_deref())?;
    // A dictionary that cannot be understood is as good as none.
    Speller::new(language, &aff, &dic, own).ok()
}
