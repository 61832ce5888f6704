//! Facts without which a letter cannot be sent (checks.md B3, B9).

use super::{Case, Finding, Part, Weight};
use crate::letter::meeting::Mode;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let mut missing = |missing: bool, weight, at, sentence: &str| {
        if missing {
            findings.push(Finding::new(weight, at, sentence));
        }
    };
    let reference = &letter.reference;
    let number = match &reference.amendment {
        Some(change) => change.number.is_some() && reference.number.is_some(),
        None => reference.number.is_some(),
    };
    missing(
        !number,
        Weight::Error,
        Part::Reference,
        "The letter has no number yet.",
    );
    missing(
        reference.series.per_group && reference.group.is_none(),
        Weight::Error,
        Part::Reference,
        "The reference names no group, but this series is numbered by group.",
    );
    missing(
        letter.date.is_none() && letter.liaison.is_none(),
        Weight::Error,
        Part::Date,
        "The letter has no date yet.",
    );
    missing(
        letter
            .contacts
            .iter()
            .all(|contact| contact.emails.is_empty() && contact.telephones.is_empty()),
        Weight::Warning,
        Part::Contacts,
        "There is neither a telephone number nor an e-mail address to ask.",
    );
    if letter.liaison.is_none() {
        missing(
            letter.place.is_none(),
            Weight::Error,
            Part::Date,
            "The letter does not say where it is written; its date is not printed without that.",
        );
        missing(
            letter.addressees.is_empty(),
            Weight::Error,
            Part::Addressees,
            "The letter is addressed to nobody.",
        );
        missing(
            letter.subject.iter().all(|line| !letter.holds(&line.when)),
            Weight::Error,
            Part::Subject,
            "The letter has no subject.",
        );
        let signature = letter.signature.as_ref();
        missing(
            signature.is_none_or(|signature| signature.name.is_none()),
            Weight::Error,
            Part::Signature,
            "Nobody signs the letter.",
        );
        missing(
            signature.is_none_or(|signature| signature.closing.is_none()),
            Weight::Warning,
            Part::Signature,
            "The letter has no closing formula.",
        );
    }
    if let Some(meeting) = &letter.meeting {
        let convened = letter.liaison.is_none();
        missing(
            convened && meeting.dates.is_none(),
            Weight::Error,
            Part::Meeting,
            "The meeting has no dates yet.",
        );
        missing(
            convened && meeting.mode != Mode::Virtual && meeting.place.is_none(),
            Weight::Error,
            Part::Meeting,
            "The meeting is held at a place, but no place is given.",
        );
    }
}
