//! Words that a person has declared right: a plain text file, one word a line.

use super::{Damage, OfficeFile};
use std::collections::BTreeSet;

/// Words that the spelling check takes for right, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordList {
    words: BTreeSet<String>,
}

impl WordList {
    /// Takes a word for right; gives back whether it is new.
    pub fn add(&mut self, word: &str) -> bool {
        let word = word.trim();
        !word.is_empty() && !word.contains(['\n', '\r']) && self.words.insert(word.to_owned())
    }

    /// Takes a word no longer for right; gives back whether it was there.
    pub fn remove(&mut self, word: &str) -> bool {
        self.words.remove(word.trim())
    }

    /// The words in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }
}

impl OfficeFile for WordList {
    const NAME: &'static str = "words.txt";

    fn read(text: &str) -> Result<WordList, Damage> {
        let mut list = WordList::default();
        for line in text.trim_start_matches('\u{FEFF}').lines() {
            list.add(line);
        }
        Ok(list)
    }

    fn write(&self, _: Option<&str>) -> Result<String, ron::Error> {
        Ok(self.iter().map(|word| format!("{word}\n")).collect())
    }
}
