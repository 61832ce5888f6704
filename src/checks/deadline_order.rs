//! Deadlines lie between the date of the letter and the opening, in their usual order, none twice
//! (checks.md A4, A7).

use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::kind::kind;
use crate::layout;
use crate::letter::deadline::{Deadline, Due};
use crate::letter::text::Wording;
use chrono::NaiveDate;

/// Nobody can act within so few days of the date of the letter.
const TOO_SOON: i64 = 5;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let opening = letter.opening_day();
    let change = letter.reference.amendment.as_ref();
    if let (Some(date), Some(Some(of))) = (letter.date, change.map(|change| change.of_letter_dated))
        && date < of
    {
        findings.push(
            Finding::new("letter-before-changed", Weight::Error, Part::Date)
                .with("date", date)
                .with("changed", of),
        );
    }
    twice(case, findings);
    out_of_order(case, findings);
    // A liaison statement may report on a meeting that is over; a change may come late.
    let convenes = letter.liaison.is_none() && change.is_none();
    if let (Some(date), Some(opening)) = (letter.date, opening)
        && date >= opening
        && convenes
    {
        findings.push(
            Finding::new("letter-after-opening", Weight::Error, Part::Date)
                .with("date", date)
                .with("opening", opening),
        );
        return;
    }
    for deadline in letter.deadlines.iter().filter(|d| letter.holds(&d.when)) {
        let Some(due) = deadline.due.date(opening) else {
            continue;
        };
        let (mistake, weight, other) = match (letter.date, opening) {
            (_, Some(opening)) if due >= opening => {
                ("deadline-after-opening", Weight::Error, opening)
            }
            (Some(date), _) if due < date && convenes => {
                ("deadline-before-letter", Weight::Error, date)
            }
            (Some(date), _) if (due - date).num_days() <= TOO_SOON && convenes => {
                ("deadline-soon", Weight::Warning, date)
            }
            _ => continue,
        };
        findings.push(
            Finding::new(mistake, weight, Part::Deadlines)
                .of_text(Some(deadline.action.id))
                .with("deadline", case.called(deadline))
                .with("due", due)
                .with("other", other),
        );
    }
}

/// Two rows under one name, or that ask for the same.
fn twice(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let deadlines = &case.letter.deadlines;
    for (at, deadline) in deadlines.iter().enumerate() {
        let same_words = |other: &&Deadline| match (&other.action.wording, &deadline.action.wording)
        {
            (Wording::Own { runs, .. }, _) if runs.is_empty() => false,
            (one, other) => one == other,
        };
        let before = &deadlines[..at];
        let mistake = if before.iter().any(|other| other.name == deadline.name) {
            "deadline-name-twice"
        } else if before.iter().any(|other| same_words(&other)) {
            "deadline-twice"
        } else {
            continue;
        };
        let words = layout::text(case.draft, case.letter.language, &deadline.action);
        let mut kept = case.draft.letter.deadlines.clone();
        // The rows of the letter itself, of which some may be switched off.
        if let Some(row) = kept.iter().rposition(|row| row == deadline) {
            kept.remove(row);
        }
        findings.push(
            Finding::new(mistake, Weight::Warning, Part::Deadlines)
                .of_text(Some(deadline.action.id))
                .with("deadline", case.called(deadline))
                .with("words", words)
                .mended_by(Some(Edit::Deadlines(kept))),
        );
    }
}

/// Two rows whose dates come in the other order than by the rules of the kind of letter, one of them
/// because somebody gave it a date of its own.
fn out_of_order(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    let (Some(opening), Some(kind)) = (letter.opening_day(), kind(&letter.kind)) else {
        return;
    };
    let group = letter.meeting.as_ref().and_then(|m| m.group.as_ref());
    let rules = kind.deadlines(group);
    let by_rule = |deadline: &Deadline| -> Option<NaiveDate> {
        let rule = rules.iter().find(|rule| rule.name == deadline.name)?;
        rule.due.date(Some(opening))
    };
    // Without a reason, the departure itself is the mistake.
    let explained = |d: &Deadline| !matches!(d.due, Due::On { reason: None, .. });
    let by_hand = |d: &Deadline| matches!(d.due, Due::On { .. });
    for (at, one) in letter.deadlines.iter().enumerate() {
        for other in &letter.deadlines[at + 1..] {
            let (Some(rule), Some(rule_of_other)) = (by_rule(one), by_rule(other)) else {
                continue;
            };
            let due = |d: &Deadline| d.due.date(Some(opening));
            let (Some(date), Some(date_of_other)) = (due(one), due(other)) else {
                continue;
            };
            if rule.cmp(&rule_of_other) == date_of_other.cmp(&date)
                && rule != rule_of_other
                && (by_hand(one) || by_hand(other))
                && explained(one)
                && explained(other)
            {
                let (first, second) = if rule < rule_of_other {
                    ((one, date), (other, date_of_other))
                } else {
                    ((other, date_of_other), (one, date))
                };
                findings.push(
                    Finding::new("deadlines-out-of-order", Weight::Warning, Part::Deadlines)
                        .of_text(Some(first.0.action.id))
                        .with("deadline", case.called(first.0))
                        .with("due", first.1)
                        .with("other", second.0.name.as_str())
                        .with("other-due", second.1),
                );
                // One row out of place stands before several others.
                break;
            }
        }
    }
}
