//! What an office sets for all its letters: the line at the foot of the first page, who signs and when, on
//! which days nobody is at work, how new letters begin. A letter never needs it to open, to be shown or to be
//! exported: what it uses is copied in, but for the look of the paper.

use super::contact::Contact;
use super::text::Phrase;
use crate::language::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an office sets. What it does not set is as the program has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Office {
    /// The line at the foot of the first page: address, telephone, page.
    pub address_lines: BTreeMap<Language, String>,
    /// Those who sign, in the order of their terms; before those whom the program knows.
    pub signatories: Vec<Signatory>,
    /// Days on which the office is closed, besides the holidays that the program knows.
    pub closed: Vec<ClosedDay>,
    /// Holidays that the program knows and the office does not observe, by their names in
    /// `templates/holidays.ron`.
    pub not_observed: Vec<String>,
    /// With what new letters begin.
    pub new_letters: NewLetters,
}

/// A person who signs letters, and when that person is known to be in office.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// The first date for which that is known.
    pub from: NaiveDate,
    /// The last one; none for the last signatory that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The name in Latin letters.
    pub name: String,
    /// The name as letters print it, where it is standard wording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phrase: Option<Phrase>,
    /// The name as letters print it where it is not: by language; in Latin letters where none is given.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<Language, String>,
}

/// A day on which the office is closed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosedDay {
    /// The day.
    pub day: NaiveDate,
    /// What it is called: “Eid al-Fitr”.
    #[serde(default)]
    pub name: String,
}

/// With what new letters begin, unless something else is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewLetters {
    /// The language.
    pub language: Option<Language>,
    /// Whom to ask; in place of the empty contact of the kind.
    pub contact: Option<Contact>,
    /// The place of the meeting.
    pub place: Option<String>,
}

impl Office {
    /// Whether it sets nothing.
    pub fn is_empty(&self) -> bool {
        *self == Office::default()
    }

    /// Who is known to sign on `date`, of those whom the office names itself; without a date the last.
    pub fn signatory(&self, date: Option<NaiveDate>) -> Option<&Signatory> {
        let mut latest = self.signatories.iter().rev();
        latest.find(|signatory| date.is_none_or(|date| signatory.in_office(date)))
    }
}

impl Signatory {
    /// Whether this person is known to be in office on `date`.
    pub fn in_office(&self, date: NaiveDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }

    /// The name in `language`, where it is no standard wording.
    pub fn name_in(&self, language: Language) -> &str {
        let name = self.names.get(&language).map(|name| name.trim());
        name.filter(|name| !name.is_empty())
            .unwrap_or(self.name.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signatory(name: &str, from: &str, until: Option<&str>) -> Signatory {
        Signatory {
            from: from.parse().unwrap(),
            until: until.map(|day| day.parse().unwrap()),
            name: name.to_owned(),
            ..Signatory::default()
        }
    }

    #[test]
    fn who_signs_is_in_office() {
        let office = Office {
            signatories: vec![
                signatory("A. First", "2020-01-01", Some("2023-12-31")),
                signatory("B. Second", "2024-01-01", None),
            ],
            ..Office::default()
        };
        let name = |date: Option<&str>| {
            let date = date.map(|day| day.parse().unwrap());
            office.signatory(date).map(|signs| signs.name.as_str())
        };
        assert_eq!(name(Some("2019-12-31")), None);
        assert_eq!(name(Some("2023-12-31")), Some("A. First"));
        assert_eq!(name(Some("2024-01-01")), Some("B. Second"));
        assert_eq!(name(None), Some("B. Second"));
    }

    #[test]
    fn a_name_is_in_latin_letters_where_no_other_is_given() {
        let mut second = signatory("B. Second", "2024-01-01", None);
        (second.names).insert(Language::Zh, "第二".to_owned());
        second.names.insert(Language::Ru, " ".to_owned());
        assert_eq!(second.name_in(Language::Zh), "第二");
        assert_eq!(second.name_in(Language::Ru), "B. Second");
    }
}
