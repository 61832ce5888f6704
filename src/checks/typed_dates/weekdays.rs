//! A weekday is that of its date (checks.md A1).

use super::facts;
use crate::checks::passage::Passage;
use crate::checks::{Case, Finding, Value, Weight};
use crate::draft::flat::FACT;
use crate::language::dates::written::{Named, Written, weekday_like, written_weekdays};
use chrono::{Datelike, NaiveDate};

pub(super) fn check(
    passage: &Passage,
    dates: &[Written],
    year: Option<i32>,
    findings: &mut Vec<Finding>,
) {
    for written in dates {
        for day in std::iter::once(&written.first).chain(&written.last) {
            let Some(named) = &day.weekday else { continue };
            let Some(year) = day.year.or(year) else {
                continue;
            };
            let Some(date) = day.date(year) else { continue };
            // Without a year, the next or the last year may be meant.
            let fits = |year| {
                let date = day.date(year);
                date.is_some_and(|date| date.weekday() == named.weekday)
            };
            if fits(year) || (day.year.is_none() && (fits(year - 1) || fits(year + 1))) {
                continue;
            }
            let weight = match day.year {
                Some(_) => Weight::Error,
                None => Weight::Warning,
            };
            report(passage, named, date, weight, findings);
        }
    }
}

/// A weekday that is typed before or behind a date that a fact prints.
pub(super) fn beside_facts(case: &Case<'_>, passage: &Passage, findings: &mut Vec<Finding>) {
    if !passage.flat.contains(FACT) {
        return;
    }
    for named in written_weekdays(passage.language, &passage.flat) {
        let before = passage.flat[..named.bytes.start].trim_end_matches(['(', '（', ' ', '\u{A0}']);
        let after = passage.flat[named.bytes.end..]
            .trim_start_matches([',', '،', ' ', '\u{A0}', '\u{202F}']);
        let at = if after.starts_with(FACT) {
            passage.flat.len() - after.len()
        } else if before.ends_with(FACT) {
            before.len() - FACT.len_utf8()
        } else {
            continue;
        };
        let fact = facts::at(passage, at);
        let Some(date) = fact.and_then(|fact| facts::day_without_weekday(case, fact)) else {
            continue;
        };
        if date.weekday() != named.weekday {
            report(passage, &named, date, Weight::Error, findings);
        }
    }
}

fn report(
    passage: &Passage,
    named: &Named,
    date: NaiveDate,
    weight: Weight,
    findings: &mut Vec<Finding>,
) {
    let words = &passage.flat[named.bytes.clone()];
    let Some(right) = weekday_like(passage.language, words, date.weekday()) else {
        return;
    };
    findings.push(
        Finding::in_passage(
            "weekday-wrong",
            weight,
            passage,
            passage.place(named.bytes.clone()),
        )
        .with("written", words)
        .with("date", Value::Weekday(date))
        .with("right", right.as_str())
        .mended_by(passage.corrected(named.bytes.clone(), &right)),
    );
}
