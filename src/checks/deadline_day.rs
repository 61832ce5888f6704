//! Deadlines on days on which nobody is at work in Geneva (checks.md A6). Letters have them, so they are
//! worth no more than a look.

use super::deadline_rule::with_due;
use super::{Case, Finding, Part, Value, Weight};
use crate::kind::calendar::{Calendar, is_weekend};
use crate::language::phrasebook::phrasebook;
use crate::letter::deadline::Due;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let opening = case.letter.opening_day();
    let calendar = Calendar::of(&case.known.office);
    for deadline in &case.letter.deadlines {
        let Some(due) = deadline.due.date(opening) else {
            continue;
        };
        let holiday = calendar.holiday(due);
        let mistake = match holiday {
            Some(_) => "deadline-on-holiday",
            None if is_weekend(due) => "deadline-on-weekend",
            None => continue,
        };
        let (Some(before), Some(after)) = (
            calendar.working_day_before(due),
            calendar.working_day_after(due),
        ) else {
            continue;
        };
        let (reason, rule) = match &deadline.due {
            Due::On {
                reason,
                departed_from,
                ..
            } => (reason.clone(), departed_from.clone()),
            rule => (None, Some(Box::new(rule.clone()))),
        };
        let moved = Due::On {
            date: Some(before),
            // It stays in the letter, where a person reads it and may change it.
            reason: reason.or_else(|| {
                let language = case.letter.language;
                Some(phrasebook(language).say("deadline-moved-reason", &[]))
            }),
            departed_from: rule,
        };
        findings.push(
            Finding::new(mistake, Weight::Hint, Part::Deadlines)
                .of_text(Some(deadline.action.id))
                .with("deadline", case.called(deadline))
                .with("due", Value::Weekday(due))
                .with("holiday", holiday.unwrap_or_default())
                .with("before", Value::Weekday(before))
                .with("after", Value::Weekday(after))
                .mended_by(with_due(case, deadline, moved)),
        );
    }
}
