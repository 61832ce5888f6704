//! Facts that a letter took over from an earlier one: dates, numbers, names, addresses and the numbers of
//! documents. Each waits for somebody to say that it still holds; changing it says so, too.

use super::Letter;
use super::deadline::Due;
use super::text::fact::Fact;
use super::text::{Link, Run, Text, TextId, markup};
use serde::{Deserialize, Serialize};

/// A fact that was taken over, with the value that it had then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inherited {
    /// Which fact.
    pub fact: Place,
    /// What it was.
    pub value: String,
}

/// Where a fact stands that a letter can take over.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Place {
    /// The number of the letter.
    Number,
    /// Its author code.
    AuthorCode,
    /// Its date.
    LetterDate,
    /// The days of the meeting.
    MeetingDates,
    /// When the meeting opens.
    MeetingOpening,
    /// The page of the meeting.
    MeetingPage,
    /// Where participants register.
    RegistrationPage,
    /// The name, numbers and addresses of a contact, by its place from 0.
    Contact(usize),
    /// A deadline with a date of its own, by its name.
    Deadline(String),
    /// The page of the latest information.
    LatestPage,
    /// A text that names somebody or something, or has dates, numbers or addresses in it.
    Text(TextId),
}

/// Every fact of a letter that the next letter would take over, in the order in which they are printed.
pub fn facts(letter: &Letter) -> Vec<Inherited> {
    let mut found = Vec::new();
    let mut take = |fact, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            found.push(Inherited { fact, value });
        }
    };
    let reference = &letter.reference;
    take(Place::Number, reference.number.map(|n| n.to_string()));
    take(Place::AuthorCode, reference.author_code.clone());
    take(Place::LetterDate, letter.date.map(|date| date.to_string()));
    for (at, contact) in letter.contacts.iter().enumerate() {
        let values: Vec<_> = (contact.name.iter())
            .chain(&contact.telephones)
            .chain(&contact.faxes)
            .chain(&contact.emails)
            .chain(&contact.pages)
            .map(String::as_str)
            .collect();
        take(Place::Contact(at), Some(values.join(", ")));
    }
    let mut names = Vec::new();
    if let Some(meeting) = &letter.meeting {
        let dates = meeting.dates.as_ref();
        take(Place::MeetingDates, dates.map(ToString::to_string));
        let opening = meeting.opening.map(|time| time.format("%H:%M").to_string());
        take(Place::MeetingOpening, opening);
        take(Place::MeetingPage, meeting.page.clone());
        take(Place::RegistrationPage, meeting.registration_page.clone());
        let of_meeting = [
            &meeting.title,
            &meeting.place,
            &meeting.host,
            &meeting.chair,
            &meeting.requested_by,
            &meeting.endorsed_at,
        ];
        names.extend(of_meeting.into_iter().flatten().map(|text| text.id));
    }
    if let Some(signature) = &letter.signature {
        names.extend(signature.name.iter().map(|text| text.id));
    }
    for deadline in &letter.deadlines {
        if let Due::On {
            date: Some(date), ..
        } = &deadline.due
        {
            take(
                Place::Deadline(deadline.name.clone()),
                Some(date.to_string()),
            );
        }
    }
    let latest = letter.latest_information.as_ref();
    take(Place::LatestPage, latest.and_then(|l| l.page.clone()));
    for text in letter.texts() {
        let value = match names.contains(&text.id) {
            true => whole(&text),
            false => told(&text),
        };
        take(Place::Text(text.id), Some(value));
    }
    found
}

impl Letter {
    /// What was taken over and still has the value that it had then: nobody has touched or confirmed it.
    pub fn unconfirmed(&self) -> Vec<Inherited> {
        if self.inherited.is_empty() {
            return Vec::new();
        }
        let now = facts(self);
        let mut waiting = self.inherited.clone();
        waiting.retain(|inherited| now.contains(inherited));
        waiting
    }
}

/// A text that is a name, as a letter file has it.
fn whole(text: &Text) -> String {
    match text.own_runs() {
        Some(runs) => markup::write(runs),
        None => {
            let phrases: Vec<_> = text.phrases().iter().map(|p| p.0.as_str()).collect();
            phrases.join(" ")
        }
    }
}

/// What a typed text tells of facts: its words with digits or addresses in them, and facts that hold a
/// value of their own. What the letter tells by facts changes with them.
fn told(text: &Text) -> String {
    let mut told: Vec<String> = Vec::new();
    for run in text.own_runs().unwrap_or_default() {
        match run {
            Run::Words { text, link, .. } => {
                let words = text.split_whitespace().map(|word| {
                    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/' && c != '+')
                });
                told.extend(
                    words
                        .filter(|word| {
                            word.chars().any(|c| c.is_ascii_digit()) || markup::live(word).is_some()
                        })
                        .map(str::to_owned),
                );
                if let Some(Link::Address(address)) = link {
                    told.push(address.clone());
                }
            }
            Run::Fact { fact, .. } if holds_value(fact) => told.push(fact.to_string()),
            Run::Fact { .. } | Run::LineBreak => {}
        }
    }
    told.join(" ")
}

/// Whether a fact holds its value itself instead of printing one of the letter.
fn holds_value(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Date(..)
            | Fact::Dates(..)
            | Fact::Time(..)
            | Fact::Times(..)
            | Fact::Questions(..)
            | Fact::WorkingParties(..)
            | Fact::Circular(_)
            | Fact::CollectiveLetter(..)
            | Fact::Group(Some(_), _)
    )
}
