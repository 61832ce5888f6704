//! The rows of “Key deadlines” are those that this meeting needs (checks.md A7).
//!
//! Rows with conditions come and go by themselves; here is found what a person took away or added against
//! the kind of letter.

use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::kind::kind;
use crate::layout;
use crate::letter::deadline::Deadline;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    // A change to a letter has only the rows that change.
    if letter.reference.amendment.is_some() || letter.liaison.is_some() {
        return;
    }
    let Some(kind) = kind(&letter.kind) else {
        return;
    };
    let group = letter.meeting.as_ref().and_then(|m| m.group.as_ref());
    let usual = kind.deadlines(group);
    for (at, row) in usual.iter().enumerate() {
        let present = letter.deadline(&row.name);
        match present {
            None if letter.holds(&row.when) => {
                findings.push(missing(case, &usual, at, row));
            }
            Some(present) if !letter.holds(&row.when) => {
                let mut rest = case.draft.letter.deadlines.clone();
                rest.retain(|other| other != present);
                let words = layout::text(case.draft, letter.language, &present.action);
                findings.push(
                    Finding::new("deadline-superfluous", Weight::Warning, Part::Deadlines)
                        .of_text(Some(present.action.id))
                        .with("deadline", case.called(row))
                        .with("words", words)
                        .mended_by(Some(Edit::Deadlines(rest))),
                );
            }
            _ => {}
        }
    }
}

fn missing(case: &Case<'_>, usual: &[Deadline], at: usize, row: &Deadline) -> Finding {
    // Certain where an answer asks for it; otherwise it may have been left out on purpose.
    let weight = match row.when.is_empty() {
        true => Weight::Hint,
        false => Weight::Warning,
    };
    let mut rows = case.draft.letter.deadlines.clone();
    // Behind the row that usually stands before it.
    let before = usual[..at].iter().rev();
    let place = before
        .filter_map(|before| rows.iter().position(|own| own.name == before.name))
        .map(|place| place + 1)
        .next();
    rows.insert(place.unwrap_or(0), row.clone());
    let words = layout::text(case.draft, case.letter.language, &row.action);
    Finding::new("deadline-missing", weight, Part::Deadlines)
        .with("deadline", case.called(row))
        .with("words", words)
        .mended_by(Some(Edit::Deadlines(rows)))
}
