//! A deadline follows the rule of its kind of letter and group, or says why not (checks.md A5).

use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::kind::kind;
use crate::letter::deadline::{Deadline, Due};

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    let (Some(opening), None) = (letter.opening_day(), &letter.reference.amendment) else {
        return;
    };
    let group = letter.meeting.as_ref().and_then(|m| m.group.as_ref());
    let rules = kind(&letter.kind).map(|kind| kind.deadlines(group));
    let usual = |name: &str| -> Option<Due> {
        let rule = rules.as_ref()?.iter().find(|rule| rule.name == name)?;
        Some(rule.due.clone())
    };
    for deadline in &letter.deadlines {
        let Some(due) = deadline.due.date(Some(opening)) else {
            continue;
        };
        // That is a worse mistake, and said elsewhere.
        if due >= opening || letter.date.is_some_and(|date| due < date) {
            continue;
        }
        let (rule, mistake, weight) = match &deadline.due {
            Due::On {
                reason,
                departed_from,
                ..
            } => {
                let rule = departed_from.as_deref().cloned();
                let Some(rule) = rule.or_else(|| usual(&deadline.name)) else {
                    continue;
                };
                match reason.as_deref().map(str::trim).filter(|r| !r.is_empty()) {
                    Some(_) => (rule, "deadline-departs", Weight::Hint),
                    None => (rule, "deadline-departs-without-reason", Weight::Warning),
                }
            }
            own => match usual(&deadline.name) {
                Some(rule) if rule != *own => (rule, "deadline-other-rule", Weight::Hint),
                _ => continue,
            },
        };
        let Some(right) = rule.date(Some(opening)).filter(|right| *right != due) else {
            continue;
        };
        let mut finding = Finding::new(mistake, weight, Part::Deadlines)
            .of_text(Some(deadline.action.id))
            .with("deadline", case.called(deadline))
            .with("due", due)
            .with("right", right);
        if let Due::On {
            reason: Some(reason),
            ..
        } = &deadline.due
        {
            finding = finding.with("reason", reason.as_str());
        }
        findings.push(finding.mended_by(with_due(case, deadline, rule)));
    }
}

/// The deadlines of the letter with another date for one of them.
pub(super) fn with_due(case: &Case<'_>, deadline: &Deadline, due: Due) -> Option<Edit> {
    let mut deadlines = case.draft.letter.deadlines.clone();
    let row = deadlines.iter_mut().find(|row| *row == deadline)?;
    row.due = due;
    Some(Edit::Deadlines(deadlines))
}
