//! What the program remembers between letters: settings, recent letters, address book, own words. Read when
//! it starts, written on a thread.

use crate::app::analysis::progress;
use crate::draft::Draft;
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::layout;
use crate::letter::contact::Contact;
use crate::storage::backup::Description;
use crate::storage::office::address_book::AddressBook;
use crate::storage::office::recent::{NextDeadline, Progress, Recent, RecentLetter};
use crate::storage::office::settings::Settings;
use crate::storage::office::word_list::WordList;
use crate::storage::office::{self, OfficeFile};
use chrono::{NaiveDate, Utc};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What the program remembers.
pub struct Memory {
    folder: Option<PathBuf>,
    /// What a person has set.
    pub settings: Settings,
    /// Contacts of earlier letters, the latest first.
    pub contacts: Vec<Contact>,
    /// Words that are right.
    pub words: WordList,
    recent: Recent,
    /// What could not be read or written.
    pub faults: Vec<Message>,
}

impl Memory {
    /// What `folder` holds; where there is none, nothing is remembered.
    pub fn read(folder: Option<PathBuf>) -> Memory {
        let mut faults = Vec::new();
        let settings = open(folder.as_deref(), &mut faults);
        let book: AddressBook = open(folder.as_deref(), &mut faults);
        Memory {
            settings,
            contacts: book.iter().map(|known| known.contact.clone()).collect(),
            words: open(folder.as_deref(), &mut faults),
            recent: open(folder.as_deref(), &mut faults),
            folder,
            faults,
        }
    }

    /// Where everything is kept, the register of issued letters, too.
    pub fn folder(&self) -> Option<PathBuf> {
        self.folder.clone()
    }

    /// Where the journals of open letters are kept.
    pub fn journals(&self) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join("journal"))
    }

    /// The letters that were opened last, and whether their files are there.
    pub fn recent(&self) -> Vec<(RecentLetter, bool)> {
        let recent = self.recent.iter();
        recent
            .map(|letter| (letter.clone(), letter.path.is_file()))
            .collect()
    }

    /// Remembers a letter that was opened or saved, and whom to ask in it.
    pub fn remember(&mut self, path: &Path, draft: &Draft, today: NaiveDate) {
        let letter = entry(path, draft, today);
        self.change(move |recent: &mut Recent| recent.remember(letter.clone()));
        let contacts = draft.letter.contacts.clone();
        self.change(move |book: &mut AddressBook| {
            for contact in contacts.iter().rev() {
                book.remember(contact);
            }
        });
        self.read_again();
    }

    /// Takes a letter off the list.
    pub fn forget(&mut self, path: PathBuf) {
        self.change(move |recent: &mut Recent| recent.forget(&path));
        self.read_again();
    }

    /// A word is right.
    pub fn add_word(&mut self, word: &str) {
        self.words.add(word);
        let word = word.to_owned();
        self.change(move |words: &mut WordList| {
            words.add(&word);
        });
    }

    /// Keeps the settings.
    pub fn keep_settings(&mut self) {
        let new = self.settings.clone();
        self.change(move |settings: &mut Settings| *settings = new.clone());
    }

    fn change<T: OfficeFile>(&mut self, change: impl FnOnce(&mut T)) {
        if let Some(folder) = &self.folder
            && let Err(fault) = office::update(folder, change)
        {
            self.faults.push(fault.message());
        }
    }

    fn read_again(&mut self) {
        let book: AddressBook = open(self.folder.as_deref(), &mut self.faults);
        self.contacts = book.iter().map(|known| known.contact.clone()).collect();
        self.recent = open(self.folder.as_deref(), &mut self.faults);
    }
}

fn open<T: OfficeFile>(folder: Option<&Path>, faults: &mut Vec<Message>) -> T {
    let Some(folder) = folder else {
        return T::default();
    };
    office::open(folder).unwrap_or_else(|fault| {
        faults.push(fault.message());
        T::default()
    })
}

/// What the start screen says of a letter.
fn entry(path: &Path, draft: &Draft, today: NaiveDate) -> RecentLetter {
    let letter = draft.letter.printed();
    let language = letter.language;
    let opening = letter.opening_day();
    let mut deadlines: Vec<_> = (letter.deadlines.iter())
        .filter_map(|deadline| Some((deadline.due.date(opening)?, deadline)))
        .filter(|(date, _)| *date >= today)
        .collect();
    deadlines.sort_by_key(|(date, _)| *date);
    let subject: Vec<_> = (letter.subject.iter())
        .map(|line| layout::text(draft, language, &line.text))
        .collect();
    RecentLetter {
        path: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()),
        title: layout::reference(draft, language),
        kind: letter.kind.clone(),
        subject: subject.join(" "),
        opened: Utc::now(),
        next_deadline: deadlines.first().map(|(date, deadline)| NextDeadline {
            date: *date,
            name: layout::text(draft, language, &deadline.action),
        }),
        progress: rendered(draft),
    }
}

/// How far a letter is in each language.
fn rendered(draft: &Draft) -> BTreeMap<Language, Progress> {
    let progress = progress(draft).into_iter().map(|(language, progress)| {
        let progress = Progress {
            translated: progress.current,
            total: progress.needed,
        };
        (language, progress)
    });
    progress.collect()
}

/// What a list of its versions says of a letter.
pub fn description(draft: &Draft) -> Description {
    Description {
        title: layout::reference(draft, draft.letter.language),
        progress: rendered(draft),
    }
}
