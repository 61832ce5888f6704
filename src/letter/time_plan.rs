//! The time plan of a meeting: days on one side, sessions on the other.

pub mod days;
pub mod grid;
pub mod usual;

use super::text::Text;
use crate::language::dates::Dates;
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// A grid of days and sessions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimePlan {
    /// Which way the days run.
    #[serde(default)]
    pub days_run: DaysRun,
    /// The sessions of a day; a session has one or more slots.
    pub sessions: Vec<Session>,
    /// The days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Day>,
    /// What the codes in the cells mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Text>,
}

/// Which way the days of a time plan run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DaysRun {
    /// A row a day.
    #[default]
    Down,
    /// A column a day.
    Across,
}

/// A part of the day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// “Morning”.
    pub label: Text,
    /// Into how many slots it is divided.
    pub slots: u16,
}

/// A row of a time plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Day {
    /// A day of the meeting.
    Meeting {
        /// The day.
        date: NaiveDate,
        /// What happens; the cells together cover all slots.
        cells: Vec<Slot>,
    },
    /// The days off between two weeks, in one row.
    Weekend,
}

/// What happens in one or more slots.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// What happens; nothing yet if it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// How many slots it covers.
    #[serde(default = "super::one", skip_serializing_if = "super::is_one")]
    pub slots: u16,
    /// Not certain yet: printed in brackets.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub provisional: bool,
}

impl TimePlan {
    /// How many slots a day has.
    pub fn slots(&self) -> u16 {
        let slots = self.sessions.iter().map(|session| session.slots);
        slots.fold(0, u16::saturating_add)
    }
}

/// The rows for the days of a meeting, all free: its days, but one row for each weekend between
/// working days. Days of a weekend on which the meeting begins or ends are days of the meeting, and
/// so are days that are listed singly.
pub fn free_days(dates: &Dates, slots: u16) -> Vec<Day> {
    let meeting_day = |date| Day::Meeting {
        date,
        cells: (0..slots)
            .map(|_| Slot {
                text: None,
                slots: 1,
                provisional: false,
            })
            .collect(),
    };
    let (first, last) = match dates {
        Dates::Days(days) => return days.iter().copied().map(meeting_day).collect(),
        Dates::Range(first, last) => (*first, *last),
    };
    let dates: Vec<NaiveDate> = first.iter_days().take_while(|date| *date <= last).collect();
    let off = |date: &NaiveDate| matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
    let (begin, end) = match (
        dates.iter().position(|date| !off(date)),
        dates.iter().rposition(|date| !off(date)),
    ) {
        (Some(begin), Some(end)) => (begin, end),
        // Held on a weekend alone.
        _ => (dates.len(), dates.len()),
    };
    let mut days = Vec::new();
    for (at, date) in dates.iter().enumerate() {
        if !off(date) || at < begin || at > end {
            days.push(meeting_day(*date));
        } else if days.last() != Some(&Day::Weekend) {
            days.push(Day::Weekend);
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_free_plan_has_the_working_days_and_the_weekend() {
        let days = free_days(&"2021-05-04..2021-05-13".parse().unwrap(), 4);
        assert_eq!(days.len(), 9);
        assert_eq!(days[4], Day::Weekend);
        assert!(matches!(&days[8], Day::Meeting { date, cells }
            if date.to_string() == "2021-05-13" && cells.len() == 4));
        assert_eq!(
            free_days(&"2021-05-08..2021-05-09".parse().unwrap(), 2).len(),
            2
        );
        // Friday to Sunday, and Saturday to Monday: nobody comes for nothing.
        assert_eq!(
            free_days(&"2021-05-07..2021-05-09".parse().unwrap(), 2).len(),
            3
        );
        assert_eq!(
            free_days(&"2021-05-08..2021-05-10".parse().unwrap(), 2).len(),
            3
        );
    }
}
