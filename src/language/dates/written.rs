//! Finds dates, ranges of dates and their weekdays in running words, as each language writes them
//! (conventions.md §5). The counterpart of [`Language::date`] and [`Language::dates`].
//!
//! Names of months and weekdays are those of the phrasebook; here stand only the patterns around
//! them. What is no date in any of these forms is passed over.

mod months;
mod names;
mod patterns;

use super::Dates;
use crate::language::Language;
use chrono::{Datelike, NaiveDate, Weekday};
pub use months::{WrittenMonth, month_like, written_months};
pub use names::weekday_like;
use regex::Captures;
use std::ops::Range;

/// A date or several as they stand in running words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where it stands, from the first day (or its weekday) to the end of the year.
    pub bytes: Range<usize>,
    /// The same with the words around a range: “from … to …, inclusive”.
    pub whole: Range<usize>,
    /// The first day.
    pub first: Day,
    /// The last day, if there are several.
    pub last: Option<Day>,
    /// What stands between the two.
    pub joined: Joined,
}

/// What stands between the days of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// There is one day alone.
    Alone,
    /// A dash: 18-19 September.
    Dash,
    /// Words: 5 to 9 March.
    To,
    /// A list of two: 8 and 9 May.
    And,
}

/// A day as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The number of the day.
    pub day: u32,
    /// The number of the month, its own or that of the range.
    pub month: u32,
    /// The year, its own or that of the range, if one is written.
    pub year: Option<i32>,
    /// The weekday that is named with it.
    pub weekday: Option<Named>,
}

/// A weekday as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Where.
    pub bytes: Range<usize>,
    /// Which.
    pub weekday: Weekday,
}

/// Why written days are no dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDates {
    /// There is no such day: 31 June.
    NoSuchDay,
    /// The year has not four digits.
    BrokenYear,
    /// The end lies before the beginning.
    Reversed,
}

impl Day {
    /// The date; without a year of its own, in `year`.
    pub fn date(&self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year.unwrap_or(year), self.month, self.day)
    }

    fn is_possible(&self) -> bool {
        // A leap year stands in for a year that is not written.
        self.date(2000).is_some()
    }
}

impl Written {
    /// Whether a year is written.
    pub fn has_year(&self) -> bool {
        self.last.as_ref().unwrap_or(&self.first).year.is_some()
    }

    /// The days, in `year` where none is written.
    ///
    /// # Errors
    /// If what is written is no day, or the end lies before the beginning.
    pub fn dates(&self, year: i32) -> Result<Dates, NoDates> {
        let days = || std::iter::once(&self.first).chain(&self.last);
        if days().any(|day| day.year.is_some_and(|year| !(1000..=9999).contains(&year))) {
            return Err(NoDates::BrokenYear);
        }
        if !days().all(Day::is_possible) {
            return Err(NoDates::NoSuchDay);
        }
        let first = self.first.date(year).ok_or(NoDates::NoSuchDay)?;
        let Some(last) = &self.last else {
            return Ok(Dates::Range(first, first));
        };
        let mut last = last.date(year).ok_or(NoDates::NoSuchDay)?;
        // “28 December to 5 January” without a year crosses the turn of the year.
        if last < first && !self.has_year() && first.month0() > last.month0() + 6 {
            last = NaiveDate::from_ymd_opt(year + 1, last.month(), last.day())
                .ok_or(NoDates::NoSuchDay)?;
        }
        if last < first {
            Err(NoDates::Reversed)
        } else if self.joined == Joined::And && first < last && first.succ_opt() != Some(last) {
            Ok(Dates::Days(vec![first, last]))
        } else {
            Ok(Dates::Range(first, last))
        }
    }
}

/// The dates that are written in `text`, in order.
pub fn written_dates(language: Language, text: &str) -> Vec<Written> {
    let mut found = Vec::new();
    // Every form has a number.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    let pattern = patterns::dates(language);
    let mut at = 0;
    while let Some(captures) = pattern.captures_at(text, at) {
        let whole = captures.get(0).map_or(at..at + 1, |found| found.range());
        match written(language, text, &captures) {
            Some(written) => {
                at = whole.end;
                found.push(written);
            }
            None => {
                let next = text[whole.start..].chars().next().map_or(1, char::len_utf8);
                at = whole.start + next;
            }
        }
    }
    found
}

/// The weekdays that are named in `text`, with or without a date.
pub fn written_weekdays(language: Language, text: &str) -> Vec<Named> {
    let found = patterns::weekdays(language).find_iter(text);
    found
        .filter_map(|name| {
            Some(Named {
                bytes: name.range(),
                weekday: names::weekday_named(language, name.as_str())?,
            })
        })
        .collect()
}

/// Ranges of days that lost their dash, “2428 January”, with what they should be.
pub fn range_without_dash(language: Language, text: &str) -> Vec<(Range<usize>, String)> {
    let pattern = patterns::without_dash(language);
    let mut found = Vec::new();
    for captures in pattern.captures_iter(text) {
        let (Some(first), Some(last)) = (captures.name("d1"), captures.name("d2")) else {
            continue;
        };
        let day = |digits: &str| digits.parse::<u32>().unwrap_or_default();
        let (begin, end) = (day(first.as_str()), day(last.as_str()));
        let all = captures.get(0).map_or(0..0, |all| all.range());
        let before = text[..all.start].chars().next_back();
        let rest = text[all.end..].trim_start();
        // “2021 May 3” begins with a year.
        let day_follows = rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.chars().take_while(char::is_ascii_digit).count() < 4;
        let goes_on = language != Language::Zh && before.is_some_and(char::is_alphanumeric);
        // In Arabic the larger number is stored first.
        let (begin, end) = match language {
            Language::Ar => (end, begin),
            _ => (begin, end),
        };
        if !goes_on && !day_follows && 0 < begin && begin < end && end <= 31 {
            let dash = if language == Language::Ru { "–" } else { "-" };
            let right = format!("{}{dash}{}", first.as_str(), last.as_str());
            found.push((first.start()..last.end(), right));
        }
    }
    found
}

fn written(language: Language, text: &str, captures: &Captures<'_>) -> Option<Written> {
    let group = |name: &str| captures.name(name);
    let number = |name: &str| group(name).and_then(|digits| digits.as_str().parse::<u32>().ok());
    let all = captures.get(0)?.range();
    // A number that goes on to the left or the right is no day and no year.
    let before = text[..all.start].chars().next_back();
    let after = text[all.end..].chars().next();
    let goes_on = |c: char| c.is_ascii_digit();
    let letter = |c: char| c.is_alphabetic() && language != Language::Zh;
    // Behind 日 a time of day may follow at once.
    let closed = text[all.clone()].ends_with('日');
    if before.is_some_and(|c| goes_on(c) || letter(c)) || !closed && after.is_some_and(goes_on) {
        return None;
    }
    let month =
        |name: &str| group(name).and_then(|found| names::month_number(language, found.as_str()));
    let year = |name: &str| {
        let digits = group(name)?.as_str();
        digits.parse::<i32>().ok()
    };
    let weekday = |names: [&str; 2]| {
        let found = names.into_iter().find_map(group)?;
        Some(Named {
            bytes: found.range(),
            weekday: names::weekday_named(language, found.as_str())?,
        })
    };
    let day = |day: u32, month: u32, year, weekday| Day {
        day,
        month,
        year,
        weekday,
    };
    let (mut first, mut last);
    let joined;
    if let Some(second) = number("d2") {
        let (month1, month2) = (month("m1"), month("m2"));
        let (year1, year2) = (year("y1"), year("y2"));
        // In Chinese the month of the end follows from that of the beginning, elsewhere the other way.
        let month_of_first = month1.or(month2)?;
        let month_of_last = month2.or(month1)?;
        first = day(
            number("d1")?,
            month_of_first,
            year1.or(year2),
            weekday(["w1", "v1"]),
        );
        last = day(
            second,
            month_of_last,
            year2.or(year1),
            weekday(["w2", "v2"]),
        );
        joined = if group("dash").is_some() {
            Joined::Dash
        } else if group("and").is_some() {
            Joined::And
        } else {
            Joined::To
        };
        // “Friday, 5-9 March” may follow “Monday to”: a weekday for one end alone says nothing.
        if first.weekday.is_none() || last.weekday.is_none() {
            first.weekday = None;
            last.weekday = None;
        }
        // The year of the range is behind it, that of the beginning may be the one before.
        if year1.is_none() && year2.is_some() && month_of_first > month_of_last + 6 {
            first.year = year2.map(|year| year - 1);
        }
        // In Arabic the larger of two numbers with a dash is stored first.
        if language == Language::Ar
            && joined == Joined::Dash
            && month1.is_none()
            && first.day > last.day
        {
            std::mem::swap(&mut first.day, &mut last.day);
        }
    } else {
        first = day(number("d")?, month("m")?, year("y"), weekday(["w", "v"]));
        last = first.clone();
        joined = Joined::Alone;
    }
    let lead = group("lead").map_or(all.start, |lead| lead.end());
    let tail = group("tail").map_or(all.end, |tail| tail.start());
    let start = lead + leading_space(&text[lead..]);
    Some(Written {
        bytes: start..tail,
        whole: all,
        first,
        last: (joined != Joined::Alone).then_some(last),
        joined,
    })
}

fn leading_space(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

#[cfg(test)]
mod tests;
