//! Deadlines lie between the date of the letter and the opening (checks.md A4).

use super::{Case, Finding, Part, Weight};
use crate::language::dates::DateForm;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let opening = letter.opening_day();
    let english = |date| crate::language::Language::En.date(date, DateForm::Full);
    let change = letter.reference.amendment.as_ref();
    if let (Some(date), Some(Some(of))) = (letter.date, change.map(|change| change.of_letter_dated))
        && date < of
    {
        let sentence = format!(
            "The letter is dated {}, before the letter that it changes, {}.",
            english(date),
            english(of)
        );
        findings.push(Finding::new(Weight::Error, Part::Date, sentence));
    }
    // A liaison statement may report on a meeting that is over; a change may come late.
    let convenes = letter.liaison.is_none() && change.is_none();
    if let (Some(date), Some(opening)) = (letter.date, opening)
        && date >= opening
        && convenes
    {
        let sentence = format!(
            "The letter is dated {}, but the meeting opens on {}.",
            english(date),
            english(opening)
        );
        findings.push(Finding::new(Weight::Error, Part::Date, sentence));
        return;
    }
    for deadline in letter.deadlines.iter().filter(|d| letter.holds(&d.when)) {
        let Some(due) = deadline.due.date(opening) else {
            continue;
        };
        let name = &deadline.name;
        let sentence = match (letter.date, opening) {
            (_, Some(opening)) if due >= opening => format!(
                "The deadline “{name}” is on {}, but the meeting opens on {}.",
                english(due),
                english(opening)
            ),
            (Some(date), _) if due < date && convenes => format!(
                "The deadline “{name}” is on {}, before the date of the letter, {}.",
                english(due),
                english(date)
            ),
            _ => continue,
        };
        findings.push(Finding::new(Weight::Error, Part::Deadlines, sentence));
    }
}
