//! Facts without which a letter cannot be sent (checks.md B3, B9).

use super::{Case, Finding, Part, Weight};
use crate::letter::meeting::Mode;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let mut missing = |missing: bool, weight, at, mistake| {
        if missing {
            findings.push(Finding::new(mistake, weight, at));
        }
    };
    let reference = &letter.reference;
    let number = match &reference.amendment {
        Some(change) => change.number.is_some() && reference.number.is_some(),
        None => reference.number.is_some(),
    };
    missing(!number, Weight::Error, Part::Reference, "missing-number");
    missing(
        reference.series.per_group && reference.group.is_none(),
        Weight::Error,
        Part::Reference,
        "missing-group",
    );
    missing(
        letter.date.is_none() && letter.liaison.is_none(),
        Weight::Error,
        Part::Date,
        "missing-date",
    );
    missing(
        letter
            .contacts
            .iter()
            .all(|contact| contact.emails.is_empty() && contact.telephones.is_empty()),
        Weight::Warning,
        Part::Contacts,
        "missing-contact",
    );
    if letter.liaison.is_none() {
        missing(
            letter.place.is_none(),
            Weight::Error,
            Part::Date,
            "missing-place",
        );
        missing(
            letter.addressees.is_empty(),
            Weight::Error,
            Part::Addressees,
            "missing-addressees",
        );
        missing(
            letter.subject.iter().all(|line| !letter.holds(&line.when)),
            Weight::Error,
            Part::Subject,
            "missing-subject",
        );
        let signature = letter.signature.as_ref();
        missing(
            signature.is_none_or(|signature| signature.name.is_none()),
            Weight::Error,
            Part::Signature,
            "missing-signatory",
        );
        missing(
            signature.is_none_or(|signature| signature.closing.is_none()),
            Weight::Warning,
            Part::Signature,
            "missing-closing",
        );
    }
    if let Some(meeting) = &letter.meeting {
        let convened = letter.liaison.is_none();
        missing(
            convened && meeting.dates.is_none(),
            Weight::Error,
            Part::Meeting,
            "missing-meeting-dates",
        );
        missing(
            convened && meeting.mode != Mode::Virtual && meeting.place.is_none(),
            Weight::Error,
            Part::Meeting,
            "missing-meeting-place",
        );
    }
}
