//! Dates, weekdays and ranges of dates as each language writes them (conventions.md §5).
//!
//! Names and patterns are Fluent messages; here stands only which message fits which dates.

pub mod written;

use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::language::phrasebook::{Value, phrasebook};
use crate::{message, shown_in_english};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The days of a meeting: an unbroken range, or single days.
///
/// Written `2021-05-04..2021-05-13`, `2020-11-19`, or `2020-08-20 2020-08-27 2020-09-03`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Dates {
    /// From the first to the last day, both included; the same day for a meeting of one day.
    Range(NaiveDate, NaiveDate),
    /// Several days that do not follow each other, in ascending order; never empty.
    Days(Vec<NaiveDate>),
}

/// How a range of dates is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RangeForm {
    /// 18-19 September 2023.
    #[default]
    Dash,
    /// 5 to 9 March 2018.
    To,
    /// from 9 to 18 April 2018.
    FromTo,
    /// from 9 to 18 April 2018, inclusive.
    Inclusive,
    /// 8 and 9 May 2012; a longer range falls back on `FromTo`.
    Both,
}

/// How one date is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DateForm {
    /// 7 July 2023.
    #[default]
    Full,
    /// Thursday, 19 November 2020.
    Weekday,
    /// 5 May, for places where the year is plain.
    DayMonth,
}

/// The text is not a date, a range or a list of dates.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct NotDates(pub String);

impl Said for NotDates {
    fn message(&self) -> Message {
        message!("not-dates", what = &self.0)
    }
}

shown_in_english!(NotDates);

impl Dates {
    /// The first day.
    pub fn first(&self) -> NaiveDate {
        match self {
            Dates::Range(first, _) => *first,
            Dates::Days(days) => days[0],
        }
    }

    /// The last day.
    pub fn last(&self) -> NaiveDate {
        match self {
            Dates::Range(_, last) => *last,
            Dates::Days(days) => days[days.len() - 1],
        }
    }
}

impl FromStr for Dates {
    type Err = NotDates;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fault = || NotDates(text.to_owned());
        let day = |text: &str| text.trim().parse::<NaiveDate>().map_err(|_| fault());
        if let Some((first, last)) = text.split_once("..") {
            let (first, last) = (day(first)?, day(last)?);
            return if first <= last {
                Ok(Dates::Range(first, last))
            } else {
                Err(fault())
            };
        }
        let days = text
            .split_whitespace()
            .map(day)
            .collect::<Result<Vec<_>, _>>()?;
        match days.as_slice() {
            [] => Err(fault()),
            [day] => Ok(Dates::Range(*day, *day)),
            days if days.is_sorted_by(|a, b| a < b) => Ok(Dates::Days(days.to_vec())),
            _ => Err(fault()),
        }
    }
}

impl fmt::Display for Dates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Dates::Range(first, last) if first == last => write!(f, "{first}"),
            Dates::Range(first, last) => write!(f, "{first}..{last}"),
            Dates::Days(days) => {
                let days: Vec<_> = days.iter().map(NaiveDate::to_string).collect();
                f.write_str(&days.join(" "))
            }
        }
    }
}

impl TryFrom<String> for Dates {
    type Error = NotDates;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Dates> for String {
    fn from(dates: Dates) -> String {
        dates.to_string()
    }
}

fn month(language: Language, date: NaiveDate) -> String {
    phrasebook(language).say("month", &[("month", Value::Number(date.month()))])
}

fn year(date: NaiveDate) -> u32 {
    date.year().unsigned_abs()
}

impl Language {
    /// Whether a date begins with its year.
    pub fn puts_year_first(self) -> bool {
        self == Language::Zh
    }

    /// A date in a given form.
    pub fn date(self, date: NaiveDate, form: DateForm) -> String {
        let month = month(self, date);
        let weekday = self.weekday(date);
        phrasebook(self).say(
            match form {
                DateForm::Full => "date",
                DateForm::Weekday => "date-weekday",
                DateForm::DayMonth => "date-day-month",
            },
            &[
                ("day", Value::Number(date.day())),
                ("month", Value::Words(&month)),
                ("year", Value::Number(year(date))),
                ("weekday", Value::Words(&weekday)),
            ],
        )
    }

    /// The name of the weekday, as it stands within a sentence.
    pub fn weekday(self, date: NaiveDate) -> String {
        let number = date.weekday().number_from_monday();
        phrasebook(self).say("weekday", &[("weekday", Value::Number(number))])
    }

    /// The weekday as it stands below the date in a time plan: “(Tuesday)”.
    pub fn time_plan_weekday(self, date: NaiveDate) -> String {
        let weekday = self.weekday(date);
        phrasebook(self).say("time-plan-weekday", &[("weekday", Value::Words(&weekday))])
    }

    /// Place and date at the head of a letter: “Geneva, 7 July 2023”.
    pub fn date_line(self, place: &str, date: NaiveDate) -> String {
        let month = month(self, date);
        phrasebook(self).say(
            "date-line",
            &[
                ("place", Value::Words(place)),
                ("day", Value::Number(date.day())),
                ("month", Value::Words(&month)),
                ("year", Value::Number(year(date))),
            ],
        )
    }

    /// The days of a meeting.
    pub fn dates(self, dates: &Dates, form: RangeForm) -> String {
        match dates {
            Dates::Range(first, last) => self.range(*first, *last, form),
            Dates::Days(days) => {
                let days = self.days(days);
                match form {
                    RangeForm::Dash | RangeForm::To => days,
                    _ => phrasebook(self).say("range-one-day", &[("date", Value::Words(&days))]),
                }
            }
        }
    }

    fn range(self, first: NaiveDate, last: NaiveDate, form: RangeForm) -> String {
        let book = phrasebook(self);
        if first == last {
            let date = self.date(first, DateForm::Full);
            return match form {
                RangeForm::Dash | RangeForm::To => date,
                _ => book.say("range-one-day", &[("date", Value::Words(&date))]),
            };
        }
        let next_day = first.succ_opt() == Some(last);
        let (key, inclusive) = match form {
            RangeForm::Dash => ("range-dash", false),
            RangeForm::To => ("range-to", false),
            RangeForm::FromTo => ("range-from-to", false),
            RangeForm::Inclusive => ("range-from-to", true),
            RangeForm::Both if next_day => ("range-both", false),
            RangeForm::Both => ("range-from-to", false),
        };
        let span = if first.year() != last.year() {
            "years"
        } else if first.month() != last.month() {
            "months"
        } else {
            "days"
        };
        let (first_month, last_month) = (month(self, first), month(self, last));
        let range = book.say(
            key,
            &[
                ("span", Value::Words(span)),
                ("first-day", Value::Number(first.day())),
                ("first-month", Value::Words(&first_month)),
                ("first-year", Value::Number(year(first))),
                ("last-day", Value::Number(last.day())),
                ("last-month", Value::Words(&last_month)),
                ("last-year", Value::Number(year(last))),
            ],
        );
        if inclusive {
            book.say("range-inclusive", &[("range", Value::Words(&range))])
        } else {
            range
        }
    }

    /// Single days: “20, 27 August, 3 September 2020”.
    fn days(self, days: &[NaiveDate]) -> String {
        let book = phrasebook(self);
        let separator = book.say("days-separator", &[]);
        let years = days.chunk_by(|a, b| a.year() == b.year()).map(|in_year| {
            let months: Vec<_> = in_year
                .chunk_by(|a, b| a.month() == b.month())
                .map(|in_month| {
                    let days: Vec<_> = in_month
                        .iter()
                        .map(|day| book.say("days-day", &[("day", Value::Number(day.day()))]))
                        .collect();
                    book.say(
                        "days-month",
                        &[
                            ("days", Value::Words(&days.join(&separator))),
                            ("month", Value::Words(&month(self, in_month[0]))),
                        ],
                    )
                })
                .collect();
            book.say(
                "days-year",
                &[
                    ("months", Value::Words(&months.join(&separator))),
                    ("year", Value::Number(year(in_year[0]))),
                ],
            )
        });
        years.collect::<Vec<_>>().join(&separator)
    }
}
