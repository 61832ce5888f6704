//! Whether the documents of a letter say the same in every language: deadlines and other days, hours, annexes,
//! contacts, links, numbers of documents. Read by value from what is printed, so that typed words count as
//! facts do.

mod page;

use super::document::{Block, Document, Paragraph, Run, Table};
use super::stylesheet::{Style, TableStyle};
use crate::language::Language;
use crate::translation::marks::{Day, Kind, Mark, Series, Value, addresses, marks};
pub use page::{differences, document, text};
use std::collections::{BTreeMap, BTreeSet};

/// What the documents of a letter say, value by value.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// How the letter is cited.
    pub letter: String,
    /// The languages of the documents, in their order.
    pub languages: Vec<Language>,
    /// The values, by matter and in the order in which the first document prints them.
    pub rows: Vec<Row>,
    /// Languages into which texts are not translated, with how many: those are printed in the letter's own
    /// language, and say nothing of the other.
    pub untranslated: Vec<(Language, usize)>,
}

/// A value, and how each document prints it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub matter: Matter,
    /// The value where it is printed alike in every language: an address, a telephone number.
    pub name: String,
    /// How each document prints it, in the order of the languages; nothing where it does not.
    pub printed: Vec<Option<String>>,
}

/// What a value is about, in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// A day among the deadlines.
    Deadline,
    /// Another day.
    Day,
    /// An hour.
    Hour,
    /// An annex.
    Annex,
    /// A telephone number or e-mail address.
    Contact,
    /// A page.
    Link,
    /// The number of a document.
    Document,
}

impl Row {
    /// Whether a document lacks it.
    pub fn differs(&self) -> bool {
        self.printed.iter().any(Option::is_none)
    }
}

impl Report {
    /// The values that a document lacks.
    pub fn differences(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.differs())
    }
}

/// Compares the documents of one letter; `letter` says how it is cited. All texts are taken for translated.
pub fn report(letter: &str, documents: &[Document]) -> Report {
    let found: Vec<Found> = documents.iter().map(Found::read).collect();
    let mut rows = Vec::new();
    let mut seen = BTreeSet::new();
    for reading in &found {
        for entry in &reading.entries {
            // A day without its year is the one with it.
            let key = found
                .iter()
                .fold(entry.key.clone(), |key, other| other.fullest(key));
            if !seen.insert((entry.matter.group(), key.clone())) {
                continue;
            }
            let printed = found.iter().map(|other| other.printed(&key)).collect();
            let matter = found
                .iter()
                .filter_map(|other| other.matter(&key))
                .min()
                .unwrap_or(entry.matter);
            rows.push(Row {
                matter,
                name: key.name(),
                printed,
            });
        }
    }
    rows.sort_by_key(|row: &Row| row.matter);
    // Both ends of “4-13 May” are printed by the same words everywhere.
    rows.dedup_by(|row, before| !row.differs() && row == before);
    Report {
        letter: letter.to_owned(),
        languages: documents.iter().map(|document| document.language).collect(),
        rows,
        untranslated: Vec::new(),
    }
}

impl Matter {
    /// Deadlines are days: the same day may be both.
    fn group(self) -> Matter {
        match self {
            Matter::Deadline => Matter::Day,
            other => other,
        }
    }
}

/// A value as it is compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Day(Day),
    Hour(u32, u32),
    Annex(usize),
    Telephone(String),
    Mail(String),
    Page(String),
    Number(String),
}

impl Key {
    /// What it is called where every language prints it alike.
    fn name(&self) -> String {
        match self {
            Key::Telephone(name) | Key::Mail(name) | Key::Page(name) => name.clone(),
            Key::Day(_) | Key::Hour(..) | Key::Annex(_) | Key::Number(_) => String::new(),
        }
    }

    /// Whether two values are the same; a year that is not written may be any.
    fn fits(&self, other: &Key) -> bool {
        match (self, other) {
            (Key::Day(a), Key::Day(b)) => {
                (a.month, a.day) == (b.month, b.day)
                    && (a.year == b.year || a.year.is_none() || b.year.is_none())
            }
            (a, b) => a == b,
        }
    }
}

/// A value in a document.
struct Entry {
    matter: Matter,
    key: Key,
    printed: String,
}

/// What was found in a document.
struct Found {
    entries: Vec<Entry>,
    /// Numbers of which it is not known what they count: one of them may be the number of a document.
    numbers: BTreeMap<String, String>,
}

impl Found {
    fn read(document: &Document) -> Found {
        let mut found = Found {
            entries: Vec::new(),
            numbers: BTreeMap::new(),
        };
        let mut annexes = 0;
        for block in &document.blocks {
            match block {
                Block::Paragraph(paragraph) => {
                    if paragraph.style == Style::Heading1 {
                        annexes += 1;
                        let (_, words) = flat(document, paragraph);
                        let heading = words.lines().next().unwrap_or_default().trim();
                        found.put(Matter::Annex, Key::Annex(annexes), heading);
                    }
                    found.paragraph(document, paragraph, false);
                }
                Block::Table(table) => found.table(document, table),
            }
        }
        found
    }

    fn table(&mut self, document: &Document, table: &Table) {
        let deadlines = table.style == TableStyle::Deadlines;
        for cell in table.rows.iter().flat_map(|row| &row.cells) {
            for paragraph in &cell.paragraphs {
                self.paragraph(document, paragraph, deadlines);
            }
        }
    }

    fn paragraph(&mut self, document: &Document, paragraph: &Paragraph, deadlines: bool) {
        for run in &paragraph.runs {
            if let Run::Words(words) = run
                && let Some(link) = &words.link
            {
                self.address(link);
            }
        }
        let (language, words) = flat(document, paragraph);
        for mark in marks(language, &words) {
            let printed = &words[mark.whole.clone()];
            self.mark(&mark, printed, deadlines);
        }
    }

    fn mark(&mut self, mark: &Mark, printed: &str, deadlines: bool) {
        let days = if deadlines {
            Matter::Deadline
        } else {
            Matter::Day
        };
        match (&mark.kind, &mark.value) {
            (_, Value::Days { first, last, .. }) => {
                let year = last.and_then(|last| last.year);
                let first = Day {
                    year: first.year.or(year),
                    ..*first
                };
                for day in std::iter::once(first).chain(*last) {
                    self.put(days, Key::Day(day), printed);
                }
            }
            (_, Value::Times { first, last }) => {
                for (hours, minutes) in std::iter::once(first).chain(last) {
                    self.put(Matter::Hour, Key::Hour(*hours, *minutes), printed);
                }
            }
            (_, Value::Address(_)) => self.address(printed),
            (_, Value::Telephone(digits)) => {
                self.put(
                    Matter::Contact,
                    Key::Telephone(format!("+{digits}")),
                    printed,
                );
            }
            (Kind::Reference(series), Value::Number(number)) if names_a_document(*series) => {
                self.put(Matter::Document, Key::Number(number.clone()), printed);
            }
            (_, Value::Number(number)) => {
                self.numbers
                    .entry(number.clone())
                    .or_insert_with(|| printed.to_owned());
            }
            (_, Value::Fact | Value::Range(..)) => {}
        }
    }

    fn address(&mut self, address: &str) {
        match address.strip_prefix("mailto:").unwrap_or(address) {
            mail if mail.contains('@') => {
                self.put(Matter::Contact, Key::Mail(mail.to_lowercase()), mail);
            }
            page => self.put(Matter::Link, Key::Page(addresses::value(page)), page),
        }
    }

    /// A value the first time it is printed.
    fn put(&mut self, matter: Matter, key: Key, printed: &str) {
        match self.entries.iter_mut().find(|entry| entry.key == key) {
            Some(entry) => entry.matter = entry.matter.min(matter),
            None => self.entries.push(Entry {
                matter,
                key,
                printed: printed.split_whitespace().collect::<Vec<_>>().join(" "),
            }),
        }
    }

    /// The same day with its year, if the document has it so and no other year.
    fn fullest(&self, key: Key) -> Key {
        match key {
            Key::Day(day) if day.year.is_none() => {
                let mut with = self.entries.iter().filter(|entry| {
                    entry.key.fits(&key) && matches!(entry.key, Key::Day(day) if day.year.is_some())
                });
                match (with.next(), with.next()) {
                    (Some(only), None) => only.key.clone(),
                    _ => key,
                }
            }
            key => key,
        }
    }

    fn matter(&self, key: &Key) -> Option<Matter> {
        let entry = self.entries.iter().find(|entry| entry.key == *key)?;
        Some(entry.matter)
    }

    fn printed(&self, key: &Key) -> Option<String> {
        let exact = self.entries.iter().find(|entry| entry.key == *key);
        let near = || self.entries.iter().find(|entry| entry.key.fits(key));
        if let Some(entry) = exact.or_else(near) {
            return Some(entry.printed.clone());
        }
        match key {
            Key::Number(number) => self.numbers.get(number).cloned(),
            _ => None,
        }
    }
}

fn names_a_document(series: Series) -> bool {
    matches!(
        series,
        Series::Recommendation
            | Series::Resolution
            | Series::Document
            | Series::Circular
            | Series::CollectiveLetter
    )
}

/// The words of a paragraph and their language: a text that nobody has translated speaks the letter's own.
fn flat(document: &Document, paragraph: &Paragraph) -> (Language, String) {
    let mut words = String::new();
    let mut lengths: BTreeMap<Language, usize> = BTreeMap::new();
    for run in &paragraph.runs {
        match run {
            Run::Words(own) => {
                words.push_str(&own.text);
                let language = own.language.unwrap_or(document.language);
                *lengths.entry(language).or_default() += own.text.len();
            }
            Run::LineBreak => words.push('\n'),
            Run::Tab => words.push('\t'),
            Run::PageNumber | Run::Emblem => {}
        }
    }
    let most = lengths.into_iter().max_by_key(|(_, length)| *length);
    (
        most.map_or(document.language, |(language, _)| language),
        words,
    )
}

#[cfg(test)]
mod tests;
