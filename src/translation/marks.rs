//! Marks: what in a text is a value that no translator words anew – dates, times, numbers, addresses,
//! telephones, references – as each language writes it; and the pattern of a text, in which they are left
//! open. Texts of one pattern need one translation.
//!
//! Works on the flat text of runs, in which a fact is one character.

pub mod addresses;
mod numbers;
pub mod references;
pub mod telephones;

use crate::language::Language;
use crate::language::dates::written::{Joined, Written, written_dates, written_months};
use crate::language::numbers::western;
use crate::language::times::written::{Clock, written_times};
use crate::letter::text::fact::Fact;
use crate::letter::text::{Run, flat};
pub use references::Series;
use std::ops::Range;

/// A value as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands, in bytes of the flat text.
    pub bytes: Range<usize>,
    /// The same with the words that belong to it: “from … to …, inclusive”, “Resolution 95”.
    pub whole: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// What it says, the same in every language.
    pub value: Value,
}

/// What a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A fact of the letter.
    Fact,
    /// A day.
    Date,
    /// Several days.
    Dates,
    /// A month of a year, in words.
    Month,
    /// A time of day.
    Time,
    /// From one time of day to another.
    Times,
    /// A number.
    Number,
    /// From one number to another.
    Range,
    /// The number of a document, a group, a letter.
    Reference(Series),
    /// A web or e-mail address.
    Address,
    /// A telephone number.
    Telephone,
}

/// What a mark says: equal in two languages if it is the same there. A number is the same whether or not it
/// is known what it refers to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Which fact, the runs know.
    Fact,
    /// One day or several, unbroken or two single ones.
    Days {
        /// The first.
        first: Day,
        /// The last, if there are several.
        last: Option<Day>,
        /// Whether days between the two are left out.
        apart: bool,
    },
    /// Hours and minutes.
    Times {
        /// The time, or when it begins.
        first: (u32, u32),
        /// When it ends.
        last: Option<(u32, u32)>,
    },
    /// Digits; a point before a fraction; `1/12` as it is; a month as `2017-04`.
    Number(String),
    /// The smaller and the larger end, whichever stands first.
    Range(String, String),
    /// An address without scheme and language.
    Address(String),
    /// Its digits.
    Telephone(String),
}

/// A day as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year, if it is written.
    pub year: Option<i32>,
    /// The month.
    pub month: u32,
    /// The day of the month.
    pub day: u32,
}

/// The marks of a flat text, in order, apart.
pub fn marks(language: Language, flat: &str) -> Vec<Mark> {
    let mut finder = Finder {
        text: flat.to_owned(),
        found: Vec::new(),
    };
    for (at, fact) in flat.match_indices(flat::FACT) {
        finder
            .found
            .push(mark(at..at + fact.len(), Kind::Fact, Value::Fact));
    }
    finder.addresses(flat);
    let numerals = |c: char| matches!(c, '一'..='九' | '〇' | '零');
    let counts = flat.contains(|c: char| western(c).is_ascii_digit())
        || language == Language::Zh && flat.contains(numerals);
    if counts {
        finder.telephones();
        finder.dates(language);
        finder.months(language);
        finder.times(language);
        finder.references(language);
        numbers::written(language, &finder.text, &mut finder.found);
    }
    finder.found.sort_by_key(|mark| mark.bytes.start);
    finder.found
}

fn mark(bytes: Range<usize>, kind: Kind, value: Value) -> Mark {
    Mark {
        whole: bytes.clone(),
        bytes,
        kind,
        value,
    }
}

/// Stands for a byte of what is a mark already.
const TAKEN: char = '\u{1A}';

struct Finder {
    /// The text, with what was found hidden; the places are those of the whole text.
    text: String,
    found: Vec<Mark>,
}

impl Finder {
    fn take(&mut self, mark: Mark) {
        let hidden = TAKEN.to_string().repeat(mark.bytes.len());
        self.text.replace_range(mark.bytes.clone(), &hidden);
        self.found.push(mark);
    }

    fn addresses(&mut self, flat: &str) {
        let telling = [
            "://", "@", "www.", "mailto:", ".int", ".org", ".com", ".net",
        ];
        if telling.iter().any(|sign| flat.contains(sign)) {
            for bytes in addresses::written(flat) {
                let value = Value::Address(addresses::value(&flat[bytes.clone()]));
                self.take(mark(bytes, Kind::Address, value));
            }
        }
    }

    fn telephones(&mut self) {
        if !self.text.contains('+') {
            return;
        }
        let found: Vec<Mark> = (telephones::TELEPHONE.find_iter(&self.text))
            .map(|number| {
                let digits = number.as_str().chars().map(western);
                let digits = digits.filter(char::is_ascii_digit).collect();
                mark(number.range(), Kind::Telephone, Value::Telephone(digits))
            })
            .collect();
        found.into_iter().for_each(|mark| self.take(mark));
    }

    fn dates(&mut self, language: Language) {
        for written in written_dates(language, &self.text) {
            let kind = match written.last {
                Some(_) => Kind::Dates,
                None => Kind::Date,
            };
            self.take(Mark {
                value: days(&written),
                bytes: written.bytes,
                whole: written.whole,
                kind,
            });
        }
    }

    fn months(&mut self, language: Language) {
        for written in written_months(language, &self.text) {
            // As covers have it: 01/2021.
            let value = Value::Number(format!("{}-{:02}", written.year, written.month));
            self.take(mark(written.bytes, Kind::Month, value));
        }
    }

    fn times(&mut self, language: Language) {
        for written in written_times(language, &self.text) {
            let clock = |clock: Clock| (clock.hour, clock.minute);
            let kind = match written.last {
                Some(_) => Kind::Times,
                None => Kind::Time,
            };
            let value = Value::Times {
                first: clock(written.first),
                last: written.last.map(clock),
            };
            self.take(mark(written.bytes, kind, value));
        }
    }

    fn references(&mut self, language: Language) {
        let mut found = references::written(language, &self.text);
        // The one that says most about a number: “Circular letter 5” before “letter 5”.
        found.sort_by_key(|found| (found.number.start, std::cmp::Reverse(found.number.end)));
        let mut end = 0;
        for reference in found {
            if reference.number.start < end {
                continue;
            }
            end = reference.number.end;
            let number = &self.text[reference.number.clone()];
            let value = number.chars().map(western).collect();
            self.take(Mark {
                bytes: reference.number,
                whole: reference.whole,
                kind: Kind::Reference(reference.series),
                value: Value::Number(value),
            });
        }
    }
}

fn days(written: &Written) -> Value {
    let day = |day: &crate::language::dates::written::Day| Day {
        year: day.year,
        month: day.month,
        day: day.day,
    };
    let first = day(&written.first);
    let last = written.last.as_ref().map(day);
    let next = |last: &Day| (last.month, last.day) == (first.month, first.day + 1);
    let apart = written.joined == Joined::And && !last.as_ref().is_some_and(next);
    Value::Days { first, last, apart }
}

/// What stands for a mark in a pattern.
fn placeholder(kind: Kind) -> char {
    match kind {
        Kind::Fact => flat::FACT,
        Kind::Date => '\u{E000}',
        Kind::Dates => '\u{E001}',
        Kind::Time => '\u{E002}',
        Kind::Times => '\u{E003}',
        // “Resolution 95” and “95” differ in their words.
        Kind::Number | Kind::Reference(_) => '\u{E004}',
        Kind::Range => '\u{E005}',
        Kind::Address => '\u{E006}',
        Kind::Telephone => '\u{E007}',
        Kind::Month => '\u{E008}',
    }
}

/// What stands for a fact in a pattern: the same as for a value that is typed, where typed values are marks.
fn place_of(fact: &Fact) -> char {
    match fact {
        Fact::LetterDate
        | Fact::AmendedDate
        | Fact::MeetingFirstDay(_)
        | Fact::MeetingLastDay(_)
        | Fact::Deadline(..)
        | Fact::Date(..) => placeholder(Kind::Date),
        Fact::MeetingDates(_) | Fact::Dates(..) => placeholder(Kind::Dates),
        Fact::MeetingOpening(_) | Fact::Time(..) => placeholder(Kind::Time),
        Fact::Times(..) => placeholder(Kind::Times),
        Fact::GroupPage | Fact::MeetingPage | Fact::RegistrationPage => placeholder(Kind::Address),
        Fact::Group(..) | Fact::StudyGroup(_) => '\u{E010}',
        Fact::GroupTitle => '\u{E011}',
        Fact::Reference
        | Fact::AmendedReference
        | Fact::Circular(_)
        | Fact::CollectiveLetter(..) => '\u{E012}',
        Fact::MeetingTitle => '\u{E013}',
        Fact::MeetingPlace => '\u{E014}',
        Fact::MeetingHost => '\u{E015}',
        Fact::Chair => '\u{E016}',
        Fact::MeetingRequestedBy => '\u{E017}',
        Fact::MeetingEndorsedAt => '\u{E018}',
        Fact::Annex(_) => '\u{E019}',
        Fact::Questions(..) => '\u{E01A}',
        Fact::WorkingParties(..) => '\u{E01B}',
    }
}

/// What stands in patterns for a mark, which may be a fact.
pub(super) fn sign_of(kind: Kind, fact: Option<&Fact>) -> char {
    fact.map_or_else(|| placeholder(kind), place_of)
}

/// The version of patterns: another one where the same text may have another pattern than before.
pub const PATTERNS: u32 = 2;

/// The pattern of a text: its words with its marks left open. Spaces, hyphens and quotation marks that
/// differ only in form are one.
pub fn pattern(language: Language, runs: &[Run]) -> String {
    let flat = flat::text(runs);
    let marks = marks(language, &flat);
    let mut pattern = String::with_capacity(flat.len());
    let mut facts = runs.iter().filter_map(|run| match run {
        Run::Fact { fact, .. } => Some(fact),
        Run::Words { .. } | Run::LineBreak => None,
    });
    let mut at = 0;
    for mark in &marks {
        plain(&flat[at..mark.bytes.start], &mut pattern);
        let fact = match mark.kind {
            Kind::Fact => facts.next(),
            _ => None,
        };
        pattern.push(sign_of(mark.kind, fact));
        at = mark.bytes.end;
    }
    plain(&flat[at..], &mut pattern);
    pattern.truncate(pattern.trim_end().len());
    pattern
}

/// Adds `words` to a pattern.
fn plain(words: &str, pattern: &mut String) {
    for character in words.chars() {
        match character {
            c if c.is_whitespace() => {
                if !pattern.is_empty() && !pattern.ends_with(' ') {
                    pattern.push(' ');
                }
            }
            '\u{2010}' | '\u{2011}' => pattern.push('-'),
            '’' | '‘' => pattern.push('\''),
            '“' | '”' => pattern.push('"'),
            other => pattern.push(other),
        }
    }
}

#[cfg(test)]
mod tests;
