//! Facts of two versions of a letter, compared by value.

use crate::language::Language;
use crate::language::interface::Message;
use crate::letter::Letter;
use crate::letter::contact::Contact;
use crate::message;
use std::fmt::Display;

/// A fact that two versions do not have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which fact.
    pub what: Message,
    /// Its value in the first version; empty if that has none.
    pub first: String,
    /// Its value in the other.
    pub other: String,
}

/// The facts of two versions that are not the same.
pub(super) fn differences(first: &Letter, other: &Letter) -> Vec<Difference> {
    let (first, other) = (facts(first), facts(other));
    let mut found = Vec::new();
    let names = first.iter().chain(other.iter().filter(|(name, _)| {
        // Facts of which one version has more.
        !first.iter().any(|(known, _)| known == name)
    }));
    for (name, _) in names {
        let value = |facts: &[(Message, String)]| {
            let fact = facts.iter().find(|(known, _)| known == name);
            fact.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let (first, other) = (value(&first), value(&other));
        if first != other {
            found.push(Difference {
                what: name.clone(),
                first,
                other,
            });
        }
    }
    found
}

/// The facts of a letter by name, each written the same in every language.
fn facts(letter: &Letter) -> Vec<(Message, String)> {
    let mut facts: Vec<(Message, String)> = Vec::new();
    let mut put = |name: Message, value: String| facts.push((name, value));
    let reference = &letter.reference;
    put(message!("difference-kind-of-letter"), letter.kind.clone());
    put(
        message!("difference-series"),
        String::from(reference.series.code.clone()),
    );
    put(
        message!("difference-number"),
        said(reference.number.as_ref()),
    );
    put(
        message!("difference-group-of-the-series"),
        said(reference.group.as_ref()),
    );
    put(
        message!("difference-author-code"),
        said(reference.author_code.as_ref()),
    );
    let change = reference.amendment.as_ref();
    put(
        message!("difference-number-of-the-amendment"),
        said(change.and_then(|change| change.number).as_ref()),
    );
    put(
        message!("difference-date-of-the-letter-that-is-changed"),
        said(change.and_then(|change| change.of_letter_dated).as_ref()),
    );
    put(message!("difference-date"), said(letter.date.as_ref()));
    for (at, contact) in letter.contacts.iter().enumerate() {
        put(
            message!("difference-contact", number = at + 1),
            contact_said(contact),
        );
    }
    let count = |count: usize| count.to_string();
    put(
        message!("difference-number-of-addressees"),
        count(letter.addressees.len()),
    );
    put(
        message!("difference-number-of-copies"),
        count(letter.copy_to.len()),
    );
    let meeting = letter.meeting.as_ref();
    let of = |value: fn(&crate::letter::meeting::Meeting) -> Option<String>| {
        meeting.and_then(value).unwrap_or_default()
    };
    put(
        message!("difference-group-that-meets"),
        of(|m| Some(said(m.group.as_ref()))),
    );
    put(
        message!("difference-days-of-the-meeting"),
        of(|m| Some(said(m.dates.as_ref()))),
    );
    put(
        message!("difference-mode-of-the-meeting"),
        of(|m| Some(format!("{:?}", m.mode))),
    );
    put(
        message!("difference-opening-time"),
        of(|m| Some(said(m.opening.as_ref()))),
    );
    put(
        message!("difference-page-of-the-meeting"),
        of(|m| m.page.clone()),
    );
    put(
        message!("difference-page-of-registration"),
        of(|m| m.registration_page.clone()),
    );
    let opening = letter.opening_day();
    for (at, deadline) in letter.deadlines.iter().enumerate() {
        let date = deadline.due.date(opening);
        put(
            message!("difference-deadline", number = at + 1),
            said(date.as_ref()),
        );
    }
    let signature = letter.signature.as_ref();
    put(
        message!("difference-signed"),
        said(signature.map(|signature| signature.signed).as_ref()),
    );
    let latest = letter.latest_information.as_ref();
    put(
        message!("difference-page-of-the-latest-information"),
        said(latest.and_then(|latest| latest.page.as_ref())),
    );
    put(
        message!("difference-answer-by"),
        said((letter.liaison.as_ref()).and_then(|head| head.answer_by.as_ref())),
    );
    put(
        message!("difference-number-of-annexes"),
        count(letter.annexes.len()),
    );
    facts
}

fn said(value: Option<&impl Display>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

fn contact_said(contact: &Contact) -> String {
    let name = contact.name.iter();
    // Telephones are compared by their digits.
    let values: Vec<String> = name
        .chain(&contact.telephones)
        .chain(&contact.faxes)
        .chain(&contact.emails)
        .chain(&contact.pages)
        .map(|value| value.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    values.join(", ")
}

/// A difference in one line.
impl Difference {
    /// The difference as a sentence; `first` and `other` are the languages of the versions.
    pub fn sentence(&self, first: Language, other: Language) -> String {
        let or_nothing = |value: &str| match value {
            "" => "nothing".to_owned(),
            value => value.to_owned(),
        };
        format!(
            "{}: {} in “{first}”, {} in “{other}”; that of “{first}” was kept",
            self.what,
            or_nothing(&self.first),
            or_nothing(&self.other),
        )
    }
}
