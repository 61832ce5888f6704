//! A letter that convenes a group is sent two months before the meeting (checks.md A9).

use super::{Case, Finding, Part, Weight};
use crate::letter::group::Group;
use chrono::Months;

/// Months between the letter and the opening, by Rec. ITU-T A.1 (10/2016) §1.3.2.
const NOTICE: Months = Months::new(2);

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    let convenes = letter.reference.series.per_group
        && letter.liaison.is_none()
        && letter.reference.amendment.is_none();
    let group = letter.meeting.as_ref().and_then(|m| m.group.as_ref());
    let subject_to_rule = matches!(
        group,
        Some(Group::StudyGroup(_) | Group::WorkingParty { .. } | Group::Tsag)
    );
    let (Some(date), Some(opening)) = (letter.date, letter.opening_day()) else {
        return;
    };
    let Some(latest) = opening.checked_sub_months(NOTICE) else {
        return;
    };
    if convenes && subject_to_rule && latest < date && date < opening {
        findings.push(
            Finding::new("notice-short", Weight::Warning, Part::Date)
                .with("date", date)
                .with("opening", opening)
                .with("latest", latest),
        );
    }
}
