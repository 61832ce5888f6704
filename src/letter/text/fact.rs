//! Facts: what in a text prints a value of the letter, so that it is entered once.
//!
//! Written `{name}`, `{name|form}`, `{name value}` or `{name value|form}`; in Fluent files
//! `{ FACT("name value|form") }`.

use crate::language::dates::{DateForm, Dates, RangeForm};
use crate::language::interface::{Message, Said};
use crate::language::names::Case;
use crate::language::times::TimeForm;
use crate::letter::group::Group;
use crate::{message, shown_in_english};
use chrono::{NaiveDate, NaiveTime};
use std::fmt;

/// A value that a text prints.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// The reference of this letter: “TSB Collective letter 12/12”.
    Reference,
    /// The date of this letter.
    LetterDate,
    /// The reference of the letter that this one amends.
    AmendedReference,
    /// The date of the letter that this one amends.
    AmendedDate,
    /// A group: the one that meets, or one named by the text.
    Group(Option<Group>, GroupForm),
    /// The study group that the group that meets is or belongs to.
    StudyGroup(GroupForm),
    /// The field of work of the group that meets.
    GroupTitle,
    /// The address of the page of the group that meets.
    GroupPage,
    /// The title of the event.
    MeetingTitle,
    /// The place of the meeting.
    MeetingPlace,
    /// Who hosts the meeting.
    MeetingHost,
    /// The days of the meeting.
    MeetingDates(RangeForm),
    /// The first day of the meeting.
    MeetingFirstDay(DateForm),
    /// The last day of the meeting.
    MeetingLastDay(DateForm),
    /// When the meeting opens.
    MeetingOpening(TimeForm),
    /// The page of the event.
    MeetingPage,
    /// The page where participants register.
    RegistrationPage,
    /// Who chairs the meeting.
    Chair,
    /// At whose request the meeting is convened.
    MeetingRequestedBy,
    /// By which meeting it was endorsed.
    MeetingEndorsedAt,
    /// The date of a deadline, by the deadline's name.
    Deadline(String, DateForm),
    /// An annex of this letter, by the annex's name: “Annex A”.
    Annex(String),
    /// A date that is no date of the meeting.
    Date(NaiveDate, DateForm),
    /// Days of another meeting.
    Dates(Dates, RangeForm),
    /// A time of day.
    Time(NaiveTime, TimeForm),
    /// From one time of day to another.
    Times(NaiveTime, NaiveTime, TimeForm),
    /// Questions of a study group: `{questions 1 2/12}`.
    Questions(Vec<u8>, u8, Case),
    /// Working parties of a study group: `{working-parties 1 2 3/12}`.
    WorkingParties(Vec<u8>, u8, Case),
    /// Another circular of the Bureau: `{circular 118}`.
    Circular(u32),
    /// Another collective letter: `{group-letter 11/12}`.
    CollectiveLetter(u32, Group),
}

/// How a group is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum GroupForm {
    /// Study Group 12.
    #[default]
    Name,
    /// After “of”: differs where the language has cases.
    Genitive,
    /// SG12.
    Short,
    /// Study Group 12 (Performance, Quality of Service, Quality of Experience); without brackets for
    /// groups that have no field of work of their own.
    Titled,
    /// The same after “of”.
    TitledGenitive,
}

/// Every form that some fact has.
const FORMS: [&str; 13] = [
    "",
    "weekday",
    "day-month",
    "to",
    "from-to",
    "inclusive",
    "both",
    "twelve-hours",
    "digits",
    "genitive",
    "short",
    "titled",
    "titled-genitive",
];

/// The text between braces is no fact.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownFact(pub String);

impl Said for UnknownFact {
    fn message(&self) -> Message {
        message!("unknown-fact", what = &self.0)
    }
}

shown_in_english!(UnknownFact);

fn range_form(form: &str) -> Option<RangeForm> {
    Some(match form {
        "" => RangeForm::Dash,
        "to" => RangeForm::To,
        "from-to" => RangeForm::FromTo,
        "inclusive" => RangeForm::Inclusive,
        "both" => RangeForm::Both,
        _ => return None,
    })
}

fn date_form(form: &str) -> Option<DateForm> {
    Some(match form {
        "" => DateForm::Full,
        "weekday" => DateForm::Weekday,
        "day-month" => DateForm::DayMonth,
        _ => return None,
    })
}

fn time_form(form: &str) -> Option<TimeForm> {
    Some(match form {
        "" => TimeForm::Words,
        "twelve-hours" => TimeForm::TwelveHours,
        "digits" => TimeForm::Digits,
        _ => return None,
    })
}

fn case(form: &str) -> Option<Case> {
    Some(match form {
        "" => Case::Nominative,
        "genitive" => Case::Genitive,
        _ => return None,
    })
}

fn group_form(form: &str) -> Option<GroupForm> {
    Some(match form {
        "" => GroupForm::Name,
        "genitive" => GroupForm::Genitive,
        "short" => GroupForm::Short,
        "titled" => GroupForm::Titled,
        "titled-genitive" => GroupForm::TitledGenitive,
        _ => return None,
    })
}

fn time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}

fn name(text: &str) -> Option<String> {
    let well_formed = !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    well_formed.then(|| text.to_owned())
}

/// `1 2 3/12` → the numbers and the number of the group.
fn numbered(text: &str) -> Option<(Vec<u8>, u8)> {
    let (numbers, group) = text.split_once('/')?;
    let numbers: Vec<u8> = numbers
        .split_whitespace()
        .map(|number| number.parse().ok())
        .collect::<Option<_>>()?;
    (!numbers.is_empty()).then_some((numbers, group.parse().ok()?))
}

impl Fact {
    /// Reads what stands between the braces.
    ///
    /// # Errors
    /// If the name, the value or the form is not known.
    pub fn parse(text: &str) -> Result<Fact, UnknownFact> {
        Fact::read(text).ok_or_else(|| UnknownFact(text.to_owned()))
    }

    fn read(text: &str) -> Option<Fact> {
        let (rest, form) = text.split_once('|').unwrap_or((text, ""));
        let (key, value) = rest.split_once(' ').unwrap_or((rest, ""));
        let alone = |fact: Fact| (value.is_empty() && form.is_empty()).then_some(fact);
        let formless = |fact: Option<Fact>| fact.filter(|_| form.is_empty());
        let valueless = |fact: Option<Fact>| fact.filter(|_| value.is_empty());
        match key {
            "reference" => alone(Fact::Reference),
            "letter-date" => alone(Fact::LetterDate),
            "amended-reference" => alone(Fact::AmendedReference),
            "amended-date" => alone(Fact::AmendedDate),
            "group" if value.is_empty() => Some(Fact::Group(None, group_form(form)?)),
            "group" => {
                let form = group_form(form)?;
                // Only of the group that meets is the field of work known.
                let titled = matches!(form, GroupForm::Titled | GroupForm::TitledGenitive);
                let group = value.parse().ok().filter(|_| !titled)?;
                Some(Fact::Group(Some(group), form))
            }
            "study-group" => valueless(
                group_form(form)
                    .filter(|form| !matches!(form, GroupForm::Titled | GroupForm::TitledGenitive))
                    .map(Fact::StudyGroup),
            ),
            "group-title" => alone(Fact::GroupTitle),
            "group-page" => alone(Fact::GroupPage),
            "meeting-title" => alone(Fact::MeetingTitle),
            "meeting-place" => alone(Fact::MeetingPlace),
            "meeting-host" => alone(Fact::MeetingHost),
            "meeting-dates" => valueless(range_form(form).map(Fact::MeetingDates)),
            "meeting-first-day" => valueless(date_form(form).map(Fact::MeetingFirstDay)),
            "meeting-last-day" => valueless(date_form(form).map(Fact::MeetingLastDay)),
            "meeting-opening" => valueless(time_form(form).map(Fact::MeetingOpening)),
            "meeting-page" => alone(Fact::MeetingPage),
            "registration-page" => alone(Fact::RegistrationPage),
            "chair" => alone(Fact::Chair),
            "meeting-requested-by" => alone(Fact::MeetingRequestedBy),
            "meeting-endorsed-at" => alone(Fact::MeetingEndorsedAt),
            "deadline" => Some(Fact::Deadline(name(value)?, date_form(form)?)),
            "annex" => formless(name(value).map(Fact::Annex)),
            "date" => Some(Fact::Date(value.parse().ok()?, date_form(form)?)),
            "dates" => Some(Fact::Dates(value.parse().ok()?, range_form(form)?)),
            "time" => Some(Fact::Time(time(value)?, time_form(form)?)),
            "times" => {
                let (from, to) = value.split_once('-')?;
                Some(Fact::Times(time(from)?, time(to)?, time_form(form)?))
            }
            "questions" => {
                let (numbers, group) = numbered(value)?;
                Some(Fact::Questions(numbers, group, case(form)?))
            }
            "working-parties" => {
                let (numbers, group) = numbered(value)?;
                Some(Fact::WorkingParties(numbers, group, case(form)?))
            }
            "circular" => formless(value.parse().ok().map(Fact::Circular)),
            "group-letter" => {
                let (number, group) = value.split_once('/')?;
                let group: Group = group.parse().ok()?;
                // A working party has no series of its own.
                let in_series = !matches!(group, Group::WorkingParty { .. });
                formless(in_series.then_some(Fact::CollectiveLetter(number.parse().ok()?, group)))
            }
            _ => None,
        }
    }

    /// The same fact in its other forms.
    pub fn other_forms(&self) -> impl Iterator<Item = Fact> {
        let written = self.to_string();
        let (name, own) = match written.split_once('|') {
            Some((name, form)) => (name.to_owned(), form.to_owned()),
            None => (written, String::new()),
        };
        let others = FORMS.into_iter().filter(move |form| *form != own);
        others.filter_map(move |form| {
            let written = match form {
                "" => name.clone(),
                form => format!("{name}|{form}"),
            };
            Fact::parse(&written).ok()
        })
    }

    /// Its name: what stands before value and form.
    pub fn name(&self) -> &'static str {
        match self {
            Fact::Reference => "reference",
            Fact::LetterDate => "letter-date",
            Fact::AmendedReference => "amended-reference",
            Fact::AmendedDate => "amended-date",
            Fact::Group(..) => "group",
            Fact::StudyGroup(_) => "study-group",
            Fact::GroupTitle => "group-title",
            Fact::GroupPage => "group-page",
            Fact::MeetingTitle => "meeting-title",
            Fact::MeetingPlace => "meeting-place",
            Fact::MeetingHost => "meeting-host",
            Fact::MeetingDates(_) => "meeting-dates",
            Fact::MeetingFirstDay(_) => "meeting-first-day",
            Fact::MeetingLastDay(_) => "meeting-last-day",
            Fact::MeetingOpening(_) => "meeting-opening",
            Fact::MeetingPage => "meeting-page",
            Fact::RegistrationPage => "registration-page",
            Fact::Chair => "chair",
            Fact::MeetingRequestedBy => "meeting-requested-by",
            Fact::MeetingEndorsedAt => "meeting-endorsed-at",
            Fact::Deadline(..) => "deadline",
            Fact::Annex(_) => "annex",
            Fact::Date(..) => "date",
            Fact::Dates(..) => "dates",
            Fact::Time(..) => "time",
            Fact::Times(..) => "times",
            Fact::Questions(..) => "questions",
            Fact::WorkingParties(..) => "working-parties",
            Fact::Circular(_) => "circular",
            Fact::CollectiveLetter(..) => "group-letter",
        }
    }

    /// What it prints, whatever the form: as it is written, without its form.
    pub fn key(&self) -> String {
        let value = self.value();
        match value.is_empty() {
            true => self.name().to_owned(),
            false => format!("{} {value}", self.name()),
        }
    }

    /// This fact in the form that `other` has, where it can have it.
    pub fn in_form_of(&self, other: &Fact) -> Fact {
        let key = self.key();
        let written = match other.form() {
            "" => key,
            form => format!("{key}|{form}"),
        };
        Fact::parse(&written).unwrap_or_else(|_| self.clone())
    }

    fn value(&self) -> String {
        let numbered = |numbers: &[u8], group: &u8| {
            let numbers: Vec<_> = numbers.iter().map(u8::to_string).collect();
            format!("{}/{group}", numbers.join(" "))
        };
        let clock = |time: &NaiveTime| time.format("%H:%M").to_string();
        match self {
            Fact::Group(Some(group), _) => group.to_string(),
            Fact::Deadline(name, _) | Fact::Annex(name) => name.clone(),
            Fact::Date(date, _) => date.to_string(),
            Fact::Dates(dates, _) => dates.to_string(),
            Fact::Time(time, _) => clock(time),
            Fact::Times(from, to, _) => format!("{}-{}", clock(from), clock(to)),
            Fact::Questions(numbers, group, _) | Fact::WorkingParties(numbers, group, _) => {
                numbered(numbers, group)
            }
            Fact::Circular(number) => number.to_string(),
            Fact::CollectiveLetter(number, group) => format!("{number}/{}", group.in_reference()),
            _ => String::new(),
        }
    }

    fn form(&self) -> &'static str {
        match self {
            Fact::Group(_, GroupForm::Genitive)
            | Fact::StudyGroup(GroupForm::Genitive)
            | Fact::Questions(_, _, Case::Genitive)
            | Fact::WorkingParties(_, _, Case::Genitive) => "genitive",
            Fact::Group(_, GroupForm::Titled) | Fact::StudyGroup(GroupForm::Titled) => "titled",
            Fact::Group(_, GroupForm::TitledGenitive)
            | Fact::StudyGroup(GroupForm::TitledGenitive) => "titled-genitive",
            Fact::Group(_, GroupForm::Short) | Fact::StudyGroup(GroupForm::Short) => "short",
            Fact::MeetingDates(form) | Fact::Dates(_, form) => match form {
                RangeForm::Dash => "",
                RangeForm::To => "to",
                RangeForm::FromTo => "from-to",
                RangeForm::Inclusive => "inclusive",
                RangeForm::Both => "both",
            },
            Fact::MeetingFirstDay(form)
            | Fact::MeetingLastDay(form)
            | Fact::Deadline(_, form)
            | Fact::Date(_, form) => match form {
                DateForm::Weekday => "weekday",
                DateForm::DayMonth => "day-month",
                DateForm::Full => "",
            },
            Fact::MeetingOpening(form) | Fact::Time(_, form) | Fact::Times(_, _, form) => {
                match form {
                    TimeForm::Words => "",
                    TimeForm::TwelveHours => "twelve-hours",
                    TimeForm::Digits => "digits",
                }
            }
            _ => "",
        }
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        let (value, form) = (self.value(), self.form());
        if !value.is_empty() {
            write!(f, " {value}")?;
        }
        if !form.is_empty() {
            write!(f, "|{form}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_read_as_they_are_written() {
        for text in [
            "reference",
            "group",
            "group|genitive",
            "group SG12|short",
            "group|titled-genitive",
            "study-group|genitive",
            "meeting-dates|inclusive",
            "meeting-first-day|weekday",
            "meeting-opening|digits",
            "deadline registration",
            "annex practical-information",
            "date 2020-08-20",
            "dates 2023-09-19..2023-09-28|from-to",
            "times 16:00-17:30|twelve-hours",
            "questions 1 2/12",
            "working-parties 1 2 3/12|genitive",
            "circular 118",
            "group-letter 11/12",
        ] {
            assert_eq!(Fact::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_fact_takes_the_form_of_another() {
        for (fact, other, right) in [
            (
                "date 2020-08-20",
                "date 2021-05-04|weekday",
                "date 2020-08-20|weekday",
            ),
            ("date 2020-08-20|weekday", "letter-date", "date 2020-08-20"),
            ("group SG12", "group|genitive", "group SG12|genitive"),
            ("chair", "group|genitive", "chair"),
        ] {
            let [fact, other] = [fact, other].map(|text| Fact::parse(text).unwrap());
            assert_eq!(fact.in_form_of(&other).to_string(), right);
        }
        let fact = Fact::parse("date 2020-08-20|weekday").unwrap();
        assert_eq!(fact.key(), "date 2020-08-20");
    }

    #[test]
    fn what_is_no_fact_is_refused() {
        for text in [
            "",
            "meeting",
            "meeting-dates|loud",
            "date 2020-02-30",
            "annex",
            "annex A B",
            "times 16:00",
            "reference 12",
            "group SG12|titled",
            "questions /12",
        ] {
            assert!(Fact::parse(text).is_err(), "{text}");
        }
    }
}
