//! The register as it stands in the window while one corrects it: series with their letters, what is wrong with
//! them, and in the end the differences from what the register holds. Knows nothing of the window.

use crate::language::interface::Message;
use crate::letter::issued::{Issued, Sequence};
use crate::letter::reference::study_period;
use crate::message;
use crate::storage::office::register::{
    Correction, Entry, read_group, read_period, read_series, refused,
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;

/// A series of which every letter is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Corrected {
    pub series: Vec<Series>,
    /// How many letters were made here.
    made: u64,
}

/// The letters that are counted together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Series {
    /// Tells it from others.
    pub id: u64,
    /// What it is; while something is wrong with it, as it was last.
    pub row: Sequence,
    /// As it is typed, if it was begun here.
    pub begun: Option<Begun>,
    /// Its letters, the newest first.
    pub letters: Vec<Letter>,
    /// Those of the register that are to go.
    removed: Vec<Issued>,
    /// The next free number.
    pub next: u32,
    /// The numbers below the highest that no letter has.
    pub gaps: Vec<RangeInclusive<u32>>,
}

/// A series as one types it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Begun {
    pub series: String,
    pub group: String,
    pub period: String,
    /// What is wrong with each of them.
    pub faults: [Option<Message>; 3],
}

/// A letter as one types it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Letter {
    /// Tells it from others.
    pub id: u64,
    /// What the register has of it.
    was: Option<Issued>,
    pub number: String,
    pub date: Option<NaiveDate>,
    pub title: String,
    /// What is wrong with its number.
    pub fault: Option<Message>,
}

impl Letter {
    /// Its number, if it is one.
    fn number(&self) -> Option<u32> {
        let number = self.number.trim().parse().ok();
        number.filter(|number| (1..=9999).contains(number))
    }

    fn of(id: u64, issued: &Issued, known: bool) -> Letter {
        Letter {
            id,
            was: known.then(|| issued.clone()),
            number: issued.number.to_string(),
            date: issued.date,
            title: issued.title.clone(),
            fault: None,
        }
    }

    /// What the register is to say of it.
    fn issued(&self, row: &Sequence) -> Option<Issued> {
        let title = match &self.was {
            Some(was) if was.title.trim() == self.title.trim() => &was.title,
            _ => self.title.trim(),
        };
        Some(Issued {
            series: row.series.clone(),
            group: row.group.clone(),
            period: row.period.clone(),
            number: self.number()?,
            date: self.date,
            title: title.to_owned(),
        })
    }
}

impl Series {
    fn new(id: u64, row: Sequence) -> Series {
        Series {
            id,
            row,
            begun: None,
            letters: Vec::new(),
            removed: Vec::new(),
            next: 1,
            gaps: Vec::new(),
        }
    }

    /// Whether nothing is wrong with it.
    pub fn is_sound(&self) -> bool {
        let begun = self.begun.as_ref();
        let sound = begun.is_none_or(|begun| begun.faults.iter().all(Option::is_none));
        sound && self.letters.iter().all(|letter| letter.fault.is_none())
    }

    /// Looks at the numbers once more.
    pub fn look(&mut self) {
        let mut holders: HashMap<u32, usize> = HashMap::new();
        for number in self.letters.iter().filter_map(Letter::number) {
            *holders.entry(number).or_default() += 1;
        }
        for letter in &mut self.letters {
            letter.fault = match letter.number() {
                None => Some(message!("new-number-odd")),
                Some(number) if holders.get(&number).is_some_and(|count| *count > 1) => {
                    Some(message!("office-letter-taken", number))
                }
                Some(_) => None,
            };
        }
        let row = &self.row;
        let numbered = |number: &u32| Issued {
            series: row.series.clone(),
            group: row.group.clone(),
            period: row.period.clone(),
            number: *number,
            date: None,
            title: String::new(),
        };
        let issued: Vec<Issued> = holders.keys().map(numbered).collect();
        self.next = row.next(&issued);
        self.gaps = row.gaps(&issued);
    }
}

impl Corrected {
    /// What the register has.
    pub fn of(issued: &[Issued]) -> Corrected {
        let mut corrected = Corrected::default();
        for issued in issued {
            corrected.put(issued, true);
        }
        corrected.sort();
        corrected
    }

    fn id(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    fn put(&mut self, issued: &Issued, known: bool) {
        let (row, id) = (issued.sequence(), self.id());
        let at = self.series.iter().position(|series| series.row == row);
        let at = at.unwrap_or_else(|| {
            let id = self.id();
            self.series.push(Series::new(id, row));
            self.series.len() - 1
        });
        self.series[at].letters.push(Letter::of(id, issued, known));
    }

    fn sort(&mut self) {
        for series in &mut self.series {
            (series.letters).sort_by_key(|letter| std::cmp::Reverse(letter.number()));
            series.look();
        }
        (self.series).sort_by(|one, other| one.row.cmp(&other.row));
    }

    /// The register was read again: shown as it is now, unless one has begun to correct it.
    /// Returns whether that is something else.
    pub fn know(&mut self, issued: &[Issued]) -> bool {
        let untouched = self.is_sound() && self.corrections().is_empty();
        let now = Corrected::of(issued);
        let other = untouched && now != *self;
        if other {
            *self = now;
        }
        other
    }

    /// Begins a series of this day's study period; returns its place.
    pub fn begin(&mut self, today: NaiveDate) -> usize {
        let (id, letter) = (self.id(), self.id());
        let mut series = Series::new(
            id,
            Sequence {
                series: String::new(),
                group: None,
                period: String::new(),
            },
        );
        series.begun = Some(Begun {
            period: study_period(today).unwrap_or_default().to_owned(),
            ..Begun::default()
        });
        series.letters.push(Letter {
            id: letter,
            was: None,
            number: "1".to_owned(),
            date: None,
            title: String::new(),
            fault: None,
        });
        self.series.push(series);
        self.look();
        self.series.len() - 1
    }

    /// Looks once more at series that were begun here.
    pub fn look(&mut self) {
        for at in 0..self.series.len() {
            let Some(mut begun) = self.series[at].begun.take() else {
                continue;
            };
            let code = match begun.series.trim() {
                "" => Err(message!("office-series-needed")),
                code => read_series(code),
            };
            let group = read_group(&begun.group);
            let period = match begun.period.trim() {
                "" => Err(message!("office-period-needed")),
                period => read_period(period),
            };
            begun.faults = [
                code.as_ref().err().cloned(),
                group.as_ref().err().cloned(),
                period.as_ref().err().cloned(),
            ];
            let row = &mut self.series[at].row;
            match (code, group, period) {
                (Ok(series), Ok(group), Ok(period)) => {
                    *row = Sequence {
                        series,
                        group,
                        period,
                    };
                }
                _ => {
                    *row = Sequence {
                        series: begun.series.trim().to_uppercase(),
                        group: Some(begun.group.trim().to_owned()).filter(|g| !g.is_empty()),
                        period: begun.period.trim().to_uppercase(),
                    }
                }
            }
            self.series[at].begun = Some(begun);
            self.series[at].look();
        }
        for at in 0..self.series.len() {
            let row = &self.series[at].row;
            let mut others = self.series.iter().enumerate();
            // The one that was there before is no mistake.
            let twice = others.any(|(of, other)| {
                other.row == *row && (of < at || of > at && other.begun.is_none())
            });
            if let Some(begun) = &mut self.series[at].begun
                && twice
                && begun.faults.iter().all(Option::is_none)
            {
                begun.faults[0] = Some(message!("office-series-twice"));
            }
        }
    }

    /// Adds a letter with the next free number to a series, as the first of the list.
    pub fn add(&mut self, at: usize) {
        let id = self.id();
        if let Some(series) = self.series.get_mut(at) {
            let letter = Letter {
                id,
                was: None,
                number: series.next.to_string(),
                date: None,
                title: String::new(),
                fault: None,
            };
            series.letters.insert(0, letter);
            series.look();
        }
    }

    /// Removes a letter; a series that was begun here goes with its last one. Returns whether that is so.
    pub fn remove(&mut self, at: usize, letter: usize) -> bool {
        let Some(series) = self.series.get_mut(at) else {
            return false;
        };
        if letter < series.letters.len() {
            series.removed.extend(series.letters.remove(letter).was);
        }
        series.look();
        let gone = series.letters.is_empty() && series.removed.is_empty();
        if gone {
            self.series.remove(at);
            self.look();
        }
        gone
    }

    /// Takes in a list of letters, all of them or none; returns how many there are.
    pub fn take(&mut self, list: &[(u64, Entry)]) -> Result<usize, Message> {
        let mut there: BTreeMap<(Sequence, u32), Issued> = BTreeMap::new();
        for series in &self.series {
            let letters = (series.letters.iter()).filter_map(|letter| letter.issued(&series.row));
            there.extend(letters.map(|issued| ((issued.sequence(), issued.number), issued)));
        }
        let (mut new, mut bad) = (Vec::new(), Vec::new());
        for (line, Entry { issued, .. }) in list {
            match there.get(&(issued.sequence(), issued.number)) {
                None => new.push(issued),
                // What is known of it stays.
                Some(known) if issued.fits(known.date, &known.title) => {}
                Some(known) => bad.push((*line, issued, known)),
            }
        }
        if !bad.is_empty() {
            let cause = &refused(&bad);
            return Err(message!("office-numbers-refused", cause));
        }
        for issued in new {
            self.put(issued, false);
        }
        self.sort();
        Ok(list.len())
    }

    /// Whether nothing is wrong with it.
    pub fn is_sound(&self) -> bool {
        self.series.iter().all(Series::is_sound)
    }

    /// What differs from the register.
    pub fn corrections(&self) -> Vec<Correction> {
        let of = |series: &Series| {
            let removed = series.removed.iter().cloned().map(Correction::Removed);
            let letters = series.letters.iter().filter_map(|letter| {
                let to = letter.issued(&series.row)?;
                match &letter.was {
                    None => Some(Correction::Added(to)),
                    Some(from) if *from == to => None,
                    Some(from) => Some(Correction::Changed {
                        from: from.clone(),
                        to,
                    }),
                }
            });
            removed.chain(letters).collect::<Vec<_>>()
        };
        self.series.iter().flat_map(of).collect()
    }
}
