//! Deadlines lie between the date of the letter and the opening (checks.md A4).

use super::{Case, Finding, Part, Weight};
use crate::language::dates::DateForm;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let opening = letter.opening_day();
    let english = |date| crate::language::Language::En.date(date, DateForm::Full);
    if let (Some(date), Some(opening)) = (letter.date, opening)
        && date >= opening
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
            (Some(date), _) if due < date => format!(
                "The deadline “{name}” is on {}, before the date of the letter, {}.",
                english(due),
                english(date)
            ),
            _ => continue,
        };
        findings.push(Finding::new(Weight::Error, Part::Deadlines, sentence));
    }
}
