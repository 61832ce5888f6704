//! The box that a finding is about where it is about no text: a number, a date, an address, a choice.

use super::{contacts, deadlines};
use crate::checks::{Finding, Part, Value};
use crate::letter::Letter;
use egui::Id;

/// The box of the form, if the finding is about one.
pub fn box_of(letter: &Letter, finding: &Finding) -> Option<Id> {
    let single = |name: &str| Some(Id::unique(name));
    let optional = |salt: &str| Some(Id::unique(("optional text", salt)));
    let page = |key: &str| Some(Id::unique(("page", key)));
    match finding.mistake {
        "missing-number"
        | "number-taken"
        | "number-taken-undated"
        | "number-leaves-gap"
        | "unconfirmed-number" => Some(Id::unique(("number of the letter", "number"))),
        "author-code-form" | "missing-author-code" | "unconfirmed-author-code" => {
            single("author code")
        }
        "missing-group" => Some(Id::unique("group of the series").with("sort")),
        "missing-place" => optional("place of the letter"),
        "missing-meeting-dates" | "unconfirmed-meeting-dates" => {
            Some(Id::unique("meeting days").with("first"))
        }
        "missing-opening" | "unconfirmed-opening" => single("opening time"),
        "missing-meeting-place" => optional("meeting-place"),
        "unconfirmed-page" => page("meeting-page"),
        "unconfirmed-registration-page" => page("meeting-registration-page"),
        "missing-signatory" | "signatory-not-in-office" | "signatory-without-office" => {
            single("signatory")
        }
        "missing-closing" => optional("closing"),
        "unconfirmed-latest-page" | "address-of-another-group" => single("latest information"),
        "group-of-another" if finding.at == Part::Meeting => {
            Some(Id::unique("group that meets").with("sort"))
        }
        "group-of-another" if finding.at == Part::Reference => {
            Some(Id::unique("group of the series").with("sort"))
        }
        "missing-email" => Some(contacts::box_id(0, "contacts-email", 0)),
        "missing-telephone" | "missing-contact" => {
            Some(contacts::box_id(0, "contacts-telephone", 0))
        }
        _ => match finding.at {
            Part::Date => single("date of the letter"),
            Part::Contacts => Some(in_contacts(letter, finding)),
            Part::Meeting => in_meeting(letter, finding),
            // Of words that are at fault, the place is known.
            Part::Deadlines if finding.place.is_none() => {
                let about = finding.text?;
                let of = letter.deadlines.iter().find(|of| of.action.id == about)?;
                Some(deadlines::box_id(of))
            }
            _ => None,
        },
    }
}

/// The box of a contact with the value that the finding names; else the name of the contact.
fn in_contacts(letter: &Letter, finding: &Finding) -> Id {
    let named = ["address", "value", "number", "name", "found"];
    let named: Vec<&str> = named
        .into_iter()
        .filter_map(|n| words(finding, n))
        .collect();
    let is_named = |value: &str| named.iter().any(|named| named.trim() == value.trim());
    for (at, contact) in letter.contacts.iter().enumerate() {
        for (key, values) in [
            ("contacts-telephone", &contact.telephones),
            ("contacts-email", &contact.emails),
            ("contacts-fax", &contact.faxes),
            ("contacts-page", &contact.pages),
        ] {
            if let Some(place) = values.iter().position(|value| is_named(value)) {
                return contacts::box_id(at, key, place);
            }
        }
        if contact.name.as_deref().is_some_and(is_named) {
            return contacts::name_id(at);
        }
    }
    let empty = |contact: &crate::letter::contact::Contact| {
        contact.name.is_none() && contact.emails.is_empty() && contact.telephones.is_empty()
    };
    contacts::name_id(letter.contacts.iter().position(empty).unwrap_or(0))
}

/// The page of the meeting that the finding names.
fn in_meeting(letter: &Letter, finding: &Finding) -> Option<Id> {
    let meeting = letter.meeting.as_ref()?;
    let address = words(finding, "address")?;
    let is = |page: &Option<String>| page.as_deref().map(str::trim) == Some(address.trim());
    let key = match (is(&meeting.page), is(&meeting.registration_page)) {
        (true, _) => "meeting-page",
        (false, true) => "meeting-registration-page",
        _ => return None,
    };
    Some(Id::unique(("page", key)))
}

fn words<'f>(finding: &'f Finding, name: &str) -> Option<&'f str> {
    finding.values.iter().find_map(|(of, value)| match value {
        Value::Words(words) if *of == name => Some(words.as_str()),
        _ => None,
    })
}
