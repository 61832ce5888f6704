//! The days of a time plan are those of the meeting (checks.md A2).

use super::{Case, Finding, Part, Weight};
use crate::language::dates::Dates;
use crate::letter::block::Block;
use crate::letter::time_plan::{Day, TimePlan};
use chrono::NaiveDate;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = case.draft.letter.printed();
    let meeting = letter
        .meeting
        .as_ref()
        .and_then(|meeting| meeting.dates.as_ref());
    let annexes = letter.annexes.iter().flat_map(|annex| &annex.blocks);
    for block in letter.body.iter().chain(annexes) {
        let Block::TimePlan(plan) = block else {
            continue;
        };
        if plan.slots() == 0 || plan.slots() > 62 {
            findings.push(
                Finding::new("time-plan-slots", Weight::Error, Part::Annexes)
                    .with("slots", usize::from(plan.slots())),
            );
        }
        if let Some(meeting) = meeting {
            findings.extend(strange_days(plan, meeting));
        }
        findings.extend(crowded_days(plan));
    }
}

fn days(plan: &TimePlan) -> impl Iterator<Item = NaiveDate> {
    plan.days.iter().filter_map(|day| match day {
        Day::Meeting { date, .. } => Some(*date),
        Day::Weekend => None,
    })
}

fn strange_days(plan: &TimePlan, meeting: &Dates) -> Option<Finding> {
    let held = |date: &NaiveDate| match meeting {
        Dates::Range(first, last) => first <= date && date <= last,
        Dates::Days(days) => days.contains(date),
    };
    let missing = [meeting.first(), meeting.last()]
        .into_iter()
        .find(|date| !plan.days.is_empty() && !days(plan).any(|day| day == *date));
    let (mistake, date) = match days(plan).find(|date| !held(date)) {
        Some(strange) => ("time-plan-strange-day", strange),
        None => ("time-plan-lacks-day", missing?),
    };
    Some(Finding::new(mistake, Weight::Error, Part::Annexes).with("date", date))
}

/// Sessions beyond the slots of their day are not printed.
fn crowded_days(plan: &TimePlan) -> Vec<Finding> {
    let crowded = plan.days.iter().filter_map(|day| match day {
        Day::Meeting { date, cells } => {
            let taken: usize = cells
                .iter()
                .map(|cell| usize::from(cell.slots.max(1)))
                .sum();
            (taken > usize::from(plan.slots())).then_some(*date)
        }
        Day::Weekend => None,
    });
    crowded
        .map(|date| {
            Finding::new("time-plan-crowded", Weight::Error, Part::Annexes).with("date", date)
        })
        .collect()
}
