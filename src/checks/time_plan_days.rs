//! The days of a time plan are those of the meeting (checks.md A2).

use super::{Case, Finding, Part, Weight};
use crate::language::Language;
use crate::language::dates::{DateForm, Dates};
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
            let sentence = format!(
                "The time plan has {} slots a day and cannot be printed; give it 1 to 62.",
                plan.slots()
            );
            findings.push(Finding::new(Weight::Error, Part::Annexes, sentence));
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

fn english(date: NaiveDate) -> String {
    Language::En.date(date, DateForm::Full)
}

fn strange_days(plan: &TimePlan, meeting: &Dates) -> Option<Finding> {
    let held = |date: &NaiveDate| match meeting {
        Dates::Range(first, last) => first <= date && date <= last,
        Dates::Days(days) => days.contains(date),
    };
    let missing = [meeting.first(), meeting.last()]
        .into_iter()
        .find(|date| !plan.days.is_empty() && !days(plan).any(|day| day == *date));
    let sentence = if let Some(strange) = days(plan).find(|date| !held(date)) {
        format!(
            "The time plan has {}, which is no day of the meeting.",
            english(strange)
        )
    } else if let Some(missing) = missing {
        format!(
            "The time plan lacks {}, a day of the meeting.",
            english(missing)
        )
    } else {
        return None;
    };
    Some(Finding::new(Weight::Error, Part::Annexes, sentence))
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
            let sentence = format!(
                "On {} the time plan has more sessions than a day has slots; not all are printed.",
                english(date)
            );
            Finding::new(Weight::Error, Part::Annexes, sentence)
        })
        .collect()
}
