//! The facts of a letter that are no texts, each with its name and value, so that two letters can be compared.

use super::Shape;
use crate::language::Language;
use crate::language::dates::Dates;
use crate::letter::Letter;
use crate::letter::answers::{Answers, Condition};
use crate::letter::contact::Contact;
use crate::letter::deadline::{Deadline, Due};
use crate::letter::inherited::Inherited;
use crate::letter::meeting::{Meeting, Mode};
use crate::letter::part::Part;
use crate::letter::reference::Amendment;
use crate::letter::text::{Run, Text};
use crate::translation::{Rendition, State};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeMap;

/// Which fact of a letter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The kind that it was begun from.
    Kind,
    /// The series in which it is numbered.
    Series,
    /// Its number.
    Number,
    /// The group whose letters are counted.
    CountedGroup,
    /// The code of the authors.
    AuthorCode,
    /// What makes it a change to an earlier letter.
    Amendment,
    /// Its date.
    Date,
    /// By which deadline a liaison statement is to be answered.
    AnswerBy,
    /// Whether it is about a meeting.
    Meeting,
    /// The group that meets.
    Group,
    /// The days of the meeting.
    MeetingDates,
    /// How one takes part.
    Mode,
    /// When it opens.
    Opening,
    /// The page of the meeting.
    MeetingPage,
    /// Where one registers.
    RegistrationPage,
    /// Something that is offered at the meeting, by the key of its switch.
    Offer(&'static str),
    /// A contact, by the name or address that it has.
    Contact(String),
    /// When a deadline is due, by the name of the deadline.
    Deadline(String),
    /// “(signed)” is printed.
    Signed,
    /// There is a link to the latest information.
    LatestInformation,
    /// The page that it leads to.
    LatestPage,
    /// The line that counts the annexes is printed.
    AnnexCount,
    /// The letter is named below the heading of an annex, by the name of the annex.
    NamesLetter(String),
    /// A finding that may stay.
    Waiver(String),
    /// A fact of an earlier letter that nobody has confirmed, by where it stands.
    Inherited(String),
}

/// What a fact, a text or a rendition is.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not there, or not given.
    Nothing,
    /// On or off.
    Switch(bool),
    /// A number, an address, a name: the same in every language.
    Words(String),
    /// A day.
    Day(NaiveDate),
    /// The days of a meeting.
    Days(Dates),
    /// A time of day.
    Time(NaiveTime),
    /// How one takes part in a meeting.
    Mode(Mode),
    /// When a deadline is due.
    Due(Due),
    /// The conditions under which it is printed.
    When(Vec<Condition>),
    /// A language.
    Language(Language),
    /// What kind of paragraph it is.
    Shape(Shape),
    /// Texts of the letter.
    Texts(Vec<Text>),
    /// A rendition: its words, and how far it is.
    Rendition(Vec<Run>, State),
}

impl Value {
    /// Texts, or nothing where there are none.
    pub fn texts<'a>(texts: impl IntoIterator<Item = &'a Text>) -> Value {
        let texts: Vec<Text> = texts.into_iter().cloned().collect();
        match texts.is_empty() {
            true => Value::Nothing,
            false => Value::Texts(texts),
        }
    }

    /// A rendition, if there is one.
    pub fn rendition(rendition: Option<&Rendition>) -> Value {
        rendition.map_or(Value::Nothing, |rendition| {
            Value::Rendition(rendition.words.0.clone(), rendition.state)
        })
    }

    pub(crate) fn words(words: Option<&impl ToString>) -> Value {
        words.map_or(Value::Nothing, |words| Value::Words(words.to_string()))
    }

    pub(crate) fn day(day: Option<&NaiveDate>) -> Value {
        day.map_or(Value::Nothing, |day| Value::Day(*day))
    }

    pub(crate) fn amendment(amendment: Option<&Amendment>) -> Value {
        amendment.map_or(Value::Nothing, |change| {
            let number = change.number.map(|number| number.to_string());
            let date = change.of_letter_dated.map(|date| date.to_string());
            let code = String::from(change.code.clone());
            let said: Vec<_> = [Some(code), number, date].into_iter().flatten().collect();
            Value::Words(said.join(" "))
        })
    }

    pub(crate) fn contact(contact: &Contact) -> Value {
        let said: Vec<&str> = (contact.name.iter())
            .chain(&contact.telephones)
            .chain(&contact.faxes)
            .chain(&contact.emails)
            .chain(&contact.pages)
            .map(String::as_str)
            .collect();
        Value::Words(said.join(", "))
    }
}

/// The switches of what is offered, each with its key.
pub(crate) fn offers(answers: &Answers) -> [(&'static str, bool); 7] {
    [
        ("answers-interpretation", answers.interpretation),
        ("answers-fellowships", answers.fellowships),
        ("answers-captioning", answers.captioning),
        ("answers-visa-support", answers.visa_support),
        ("answers-remote-participation", answers.remote_participation),
        ("answers-newcomers", answers.newcomers),
        ("answers-translation", answers.translation),
    ]
}

/// By what a contact is known: its name, or the first of its addresses and numbers.
pub(crate) fn contact_name(contact: &Contact) -> Option<&String> {
    (contact.name.iter())
        .chain(&contact.emails)
        .chain(&contact.telephones)
        .chain(&contact.faxes)
        .chain(&contact.pages)
        .next()
}

/// How a place of an inherited fact is known.
pub(crate) fn inherited_name(inherited: &Inherited) -> String {
    format!("{:?}", inherited.fact)
}

/// The facts of a letter, each with its part and value.
pub fn fields(letter: &Letter) -> BTreeMap<Field, (Part, Value)> {
    let mut found = BTreeMap::new();
    let mut put = |part, field, value| {
        if value != Value::Nothing {
            found.insert(field, (part, value));
        }
    };
    let reference = &letter.reference;
    let part = Part::Reference;
    put(part, Field::Kind, Value::Words(letter.kind.clone()));
    let series = Value::words(Some(&reference.series.phrase));
    put(part, Field::Series, series);
    put(part, Field::Number, Value::words(reference.number.as_ref()));
    let group = Value::words(reference.group.as_ref());
    put(part, Field::CountedGroup, group);
    let code = Value::words(reference.author_code.as_ref());
    put(part, Field::AuthorCode, code);
    let amendment = Value::amendment(reference.amendment.as_ref());
    put(part, Field::Amendment, amendment);
    put(part, Field::Date, Value::day(letter.date.as_ref()));
    let answer_by = letter.liaison.as_ref().and_then(|l| l.answer_by.as_ref());
    put(Part::Liaison, Field::AnswerBy, Value::words(answer_by));
    if let Some(meeting) = &letter.meeting {
        of_meeting(meeting, &mut put);
    }
    for (key, on) in offers(&letter.answers) {
        put(Part::Meeting, Field::Offer(key), Value::Switch(on));
    }
    for contact in &letter.contacts {
        let name = contact_name(contact).cloned().unwrap_or_default();
        put(
            Part::Contacts,
            Field::Contact(name),
            Value::contact(contact),
        );
    }
    for Deadline { name, due, .. } in &letter.deadlines {
        let due = Value::Due(due.clone());
        put(Part::Deadlines, Field::Deadline(name.clone()), due);
    }
    let part = Part::Signature;
    if let Some(signature) = &letter.signature {
        put(part, Field::Signed, Value::Switch(signature.signed));
    }
    if let Some(latest) = &letter.latest_information {
        put(part, Field::LatestInformation, Value::Switch(true));
        put(part, Field::LatestPage, Value::words(latest.page.as_ref()));
    }
    let part = Part::Annexes;
    put(part, Field::AnnexCount, Value::Switch(letter.annex_count));
    for (at, annex) in letter.annexes.iter().enumerate() {
        let field = Field::NamesLetter(annex.name.clone());
        put(Part::Annex(at), field, Value::Switch(annex.names_letter));
    }
    for waiver in &letter.waivers {
        let field = Field::Waiver(waiver.finding.clone());
        put(Part::Body, field, Value::Words(waiver.reason.clone()));
    }
    for inherited in &letter.inherited {
        let field = Field::Inherited(inherited_name(inherited));
        put(Part::Body, field, Value::Words(inherited.value.clone()));
    }
    found
}

fn of_meeting(meeting: &Meeting, put: &mut dyn FnMut(Part, Field, Value)) {
    let part = Part::Meeting;
    put(part, Field::Meeting, Value::Switch(true));
    put(part, Field::Group, Value::words(meeting.group.as_ref()));
    let dates = meeting.dates.clone().map_or(Value::Nothing, Value::Days);
    put(part, Field::MeetingDates, dates);
    put(part, Field::Mode, Value::Mode(meeting.mode));
    let opening = meeting.opening.map_or(Value::Nothing, Value::Time);
    put(part, Field::Opening, opening);
    let page = Value::words(meeting.page.as_ref());
    put(part, Field::MeetingPage, page);
    let page = Value::words(meeting.registration_page.as_ref());
    put(part, Field::RegistrationPage, page);
}
