//! Deadlines lie between the date of the letter and the opening (checks.md A4).

use super::{Case, Finding, Part, Weight};

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
        let (mistake, other) = match (letter.date, opening) {
            (_, Some(opening)) if due >= opening => ("deadline-after-opening", opening),
            (Some(date), _) if due < date && convenes => ("deadline-before-letter", date),
            _ => continue,
        };
        findings.push(
            Finding::new(mistake, Weight::Error, Part::Deadlines)
                .of_text(Some(deadline.action.id))
                .with("deadline", deadline.name.as_str())
                .with("due", due)
                .with("other", other),
        );
    }
}
