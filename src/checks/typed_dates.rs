//! Dates that persons typed: they exist, their weekdays are right, and they do not contradict the days
//! of the meeting (checks.md A1, A2, A10).
//!
//! Dates that facts print follow the letter and cannot be wrong here.

mod facts;
mod impossible;
mod meeting_days;
mod weekdays;

use super::passage::MOST;
use super::{Case, Finding};
use crate::language::dates::Dates;
use crate::language::dates::written::written_dates;
use chrono::Datelike;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let meeting = case.letter.meeting.as_ref();
    let meeting = meeting.and_then(|meeting| meeting.dates.as_ref());
    // The year of dates without one.
    let year = meeting.map(Dates::first).or(case.letter.date);
    let year = year.map(|date| date.year());
    for passage in case.typed() {
        let mut dates = written_dates(passage.language, &passage.flat);
        dates.truncate(MOST);
        weekdays::beside_facts(case, passage, findings);
        impossible::check(passage, &dates, findings);
        weekdays::check(passage, &dates, year, findings);
        if let Some(year) = year {
            meeting_days::check(case, passage, &dates, year, findings);
        }
    }
}

#[cfg(test)]
mod tests;
