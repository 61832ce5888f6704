//! The boxes that are no texts: a number, a date, an address, a choice. Which one a finding is about, and what
//! each says.

use super::{contacts, deadlines};
use crate::app::view;
use crate::checks::{Finding, Part, Value};
use crate::letter::Letter;
use crate::letter::text::fact::Fact;
use egui::Id;

/// A fact that stands in a box of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxedFact {
    /// The part of the form.
    pub part: view::Part,
    /// The box.
    pub id: Id,
    /// What it says, as the letter prints it.
    pub words: String,
}

/// The facts of a letter that stand in boxes, in the order of the form; `printed` says what a fact prints.
pub fn boxed_facts(letter: &Letter, printed: &dyn Fn(&Fact) -> String) -> Vec<BoxedFact> {
    use view::Part::{Contacts, Deadlines, Meeting, Reference, Signature};
    let mut found = Vec::new();
    let mut put = |part, id, words: &str| {
        if !words.trim().is_empty() {
            let words = words.to_owned();
            found.push(BoxedFact { part, id, words });
        }
    };
    let reference = &letter.reference;
    if reference.number.is_some() || reference.amendment.is_some() {
        let id = Id::unique(("number of the letter", "number"));
        put(Reference, id, &printed(&Fact::Reference));
    }
    if let Some(code) = &reference.author_code {
        put(Reference, Id::unique("author code"), code);
    }
    if letter.date.is_some() {
        let id = Id::unique("date of the letter");
        put(Reference, id, &printed(&Fact::LetterDate));
    }
    if let Some(meeting) = &letter.meeting {
        if meeting.group.is_some() {
            let id = Id::unique("group that meets").with("sort");
            put(
                Meeting,
                id,
                &printed(&Fact::Group(None, Default::default())),
            );
        }
        if meeting.dates.is_some() {
            let id = Id::unique("meeting days").with("first");
            put(
                Meeting,
                id,
                &printed(&Fact::MeetingDates(Default::default())),
            );
        }
        if meeting.opening.is_some() {
            let fact = Fact::MeetingOpening(Default::default());
            put(Meeting, Id::unique("opening time"), &printed(&fact));
        }
        for (key, page) in [
            ("meeting-page", &meeting.page),
            ("meeting-registration-page", &meeting.registration_page),
        ] {
            put(
                Meeting,
                Id::unique(("page", key)),
                page.as_deref().unwrap_or_default(),
            );
        }
    }
    for (at, contact) in letter.contacts.iter().enumerate() {
        let name = contact.name.as_deref().unwrap_or_default();
        put(Contacts, contacts::name_id(at), name);
        for (key, values) in [
            ("contacts-telephone", &contact.telephones),
            ("contacts-email", &contact.emails),
            ("contacts-fax", &contact.faxes),
            ("contacts-page", &contact.pages),
        ] {
            for (place, value) in values.iter().enumerate() {
                put(Contacts, contacts::box_id(at, key, place), value);
            }
        }
    }
    for deadline in letter.deadlines.iter().filter(|of| letter.holds(&of.when)) {
        let fact = Fact::Deadline(deadline.name.clone(), Default::default());
        put(Deadlines, deadlines::box_id(deadline), &printed(&fact));
    }
    let page = (letter.latest_information.as_ref()).and_then(|latest| latest.page.as_deref());
    let id = Id::unique("latest information");
    put(Signature, id, page.unwrap_or_default());
    found
}

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
