//! The letters that were opened last, with what the first page of the window says of them.

use super::kept::{self, Entries};
use super::{Damage, OfficeFile};
use crate::language::Language;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// As many as are remembered.
const MOST: usize = 20;

/// The letters that were opened last, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recent {
    letters: Entries<RecentLetter>,
}

/// A letter that was opened, as it was when it was last opened or saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecentLetter {
    /// Its file, which may be gone.
    pub path: PathBuf,
    /// Its reference, as printed.
    #[serde(default)]
    pub title: String,
    /// The kind that it was begun from.
    #[serde(default)]
    pub kind: String,
    /// What it is about, in one line.
    #[serde(default)]
    pub subject: String,
    /// When it was last opened.
    pub opened: DateTime<Utc>,
    /// Its next deadline.
    #[serde(default)]
    pub next_deadline: Option<NextDeadline>,
    /// How far it is translated.
    #[serde(default)]
    pub progress: BTreeMap<Language, Progress>,
}

/// A deadline that is still to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextDeadline {
    /// The day.
    pub date: NaiveDate,
    /// What must be done, as printed.
    pub name: String,
}

/// How far a letter is translated into a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// Texts that are translated.
    pub translated: usize,
    /// Texts that need a translation.
    pub total: usize,
}

impl Recent {
    /// The letters, the latest first.
    pub fn iter(&self) -> impl Iterator<Item = &RecentLetter> {
        self.letters.known.iter().map(|kept| &kept.value)
    }

    /// Remembers a letter that has just been opened or saved, in place of what was known of its file.
    /// A file whose path is not Unicode is not remembered.
    pub fn remember(&mut self, letter: RecentLetter) {
        if letter.path.to_str().is_none() {
            return;
        }
        let known = &mut self.letters.known;
        let entry = match known.iter().position(|kept| kept.value.path == letter.path) {
            Some(at) => {
                let mut entry = known.remove(at);
                entry.value = letter;
                entry
            }
            None => letter.into(),
        };
        known.insert(0, entry);
        known.truncate(MOST);
    }

    /// Forgets the letter in this file.
    pub fn forget(&mut self, path: &Path) {
        self.letters.known.retain(|kept| kept.value.path != path);
    }
}

impl OfficeFile for Recent {
    const NAME: &'static str = "recent.ron";

    fn read(text: &str) -> Result<Recent, Damage> {
        kept::read(text)
    }

    fn write(&self, before: Option<&str>) -> Result<String, ron::Error> {
        kept::write(self, before)
    }
}
