//! The number of the letter in the office's register: another letter has it (checks.md B2 for the letter
//! itself), or it leaves a gap. Says nothing where the register is not known, of a letter that has been
//! signed, and of a change to a letter, which has no number of the row.

use super::{Case, Finding, Part, Value, Weight};
use crate::draft::edit::Edit;
use crate::layout;
use crate::letter::reference::Reference;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let known = &case.known.issued;
    let signature = case.letter.signature.as_ref();
    if known.is_empty() || signature.is_some_and(|signature| signature.signed) {
        return;
    }
    let Some(own) = layout::issued(case.draft) else {
        return;
    };
    let sequence = own.sequence();
    let next = sequence.next(known);
    let renumbered = || {
        Some(Edit::Reference(Reference {
            number: Some(next),
            ..case.draft.letter.reference.clone()
        }))
    };
    let free = next.to_string();
    match sequence.holder(known, own.number) {
        Some(holder) if holder.fits(own.date, &own.title) => {}
        Some(holder) => {
            let finding = match holder.date {
                Some(date) => Finding::new("number-taken", Weight::Error, Part::Reference)
                    .with("date", Value::Date(date)),
                None => Finding::new("number-taken-undated", Weight::Error, Part::Reference),
            };
            findings.push(
                finding
                    .with("number", own.number.to_string())
                    .with("title", holder.title.as_str())
                    .with("next", free)
                    .mended_by(renumbered()),
            );
        }
        // In an empty row nothing can be said of gaps: the register may begin later.
        None if own.number > next && next > 1 => findings.push(
            Finding::new("number-leaves-gap", Weight::Hint, Part::Reference)
                .with("number", own.number.to_string())
                .with("next", free)
                .mended_by(renumbered()),
        ),
        None => {}
    }
}

#[cfg(test)]
#[path = "tests_register.rs"]
mod tests;
