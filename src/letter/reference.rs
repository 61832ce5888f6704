//! The reference by which a letter is cited.

use super::group::Group;
use super::issued::Sequence;
use super::text::Phrase;
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Series, number, group and author code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// The series in which letters are numbered.
    pub series: Series,
    /// The number in its series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The group whose series it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    /// Second line: who wrote it, “SG12/MA”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_code: Option<String>,
    /// The letter is a change to the one of this series and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amendment: Option<Amendment>,
}

/// A series of letters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// The wording with `$number` and `$group`: “TSB Circular 258”.
    pub phrase: Phrase,
    /// The series in file names: `CIR`, `COL`, `LS`.
    pub code: FileCode,
    /// Whether every group counts for itself.
    #[serde(default)]
    pub per_group: bool,
}

/// A part of a file name: a few Latin letters, so that every system can write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FileCode(String);

/// The text cannot stand in a file name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct NotAFileCode(String);

impl Said for NotAFileCode {
    fn message(&self) -> Message {
        message!("not-a-file-code", what = &self.0)
    }
}

shown_in_english!(NotAFileCode);

impl TryFrom<String> for FileCode {
    type Error = NotAFileCode;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let sound = (1..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase());
        if sound {
            Ok(FileCode(text))
        } else {
            Err(NotAFileCode(text))
        }
    }
}

impl From<FileCode> for String {
    fn from(code: FileCode) -> String {
        code.0
    }
}

/// What makes a letter a change to an earlier one: “Addendum 1 to TSB Circular 116”.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// The wording with `$number` and `$reference`.
    pub phrase: Phrase,
    /// What file names append: `ADD`, `COR`, `REV` (of our making: no ITU file of a changed letter
    /// was seen).
    pub code: FileCode,
    /// The number of this change among those of its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The date of the letter that is changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_letter_dated: Option<NaiveDate>,
}

// The closing days of the assemblies are those of their proceedings; that numbers begin again soon
// after is seen in Collective letter 1/13 of 30 November 2016 (conventions.md §1).
/// First days after each World Telecommunication Standardization Assembly, when the numbers of all
/// series begin again, with the two digits that ITU gives the study period in file names.
const STUDY_PERIODS: [(i32, u32, u32, &str); 7] = [
    (2000, 10, 7, "T01"),
    (2004, 10, 15, "T05"),
    (2008, 10, 31, "T09"),
    (2012, 11, 30, "T13"),
    (2016, 11, 4, "T17"),
    (2022, 3, 10, "T22"),
    (2024, 10, 25, "T25"),
];

/// The study period in which a letter of this date is numbered, as file names write it: `T17`.
/// A letter from before the first known period has none.
pub fn study_period(date: NaiveDate) -> Option<&'static str> {
    STUDY_PERIODS
        .iter()
        .rev()
        .find(|(year, month, day, _)| {
            NaiveDate::from_ymd_opt(*year, *month, *day).is_some_and(|first| date >= first)
        })
        .map(|(.., name)| *name)
}

impl Reference {
    /// The row in which a letter of this date is counted. A change to a letter is counted with that
    /// letter and takes no number of the row; a group or study period that is not known has no row.
    pub fn sequence(&self, date: Option<NaiveDate>) -> Option<Sequence> {
        if self.amendment.is_some() {
            return None;
        }
        let group = match (&self.group, self.series.per_group) {
            (Some(group), true) => Some(group.in_reference()),
            (None, true) => return None,
            (_, false) => None,
        };
        Some(Sequence {
            series: self.series.code.0.clone(),
            group,
            period: study_period(date?)?.to_owned(),
        })
    }

    /// The name of the file in language `letter`, by ITU's pattern
    /// `T17-SG12-COL-0012!!MSW-E` (conventions.md §1); what is not known yet is `XXXX`.
    pub fn file_name(&self, date: Option<NaiveDate>, letter: char) -> String {
        // A change is filed with its letter, which may be of an earlier study period.
        let amended = self
            .amendment
            .as_ref()
            .and_then(|change| change.of_letter_dated);
        let period = amended.or(date).and_then(study_period).unwrap_or("TXX");
        let body = match &self.group {
            Some(group) if self.series.per_group => match group {
                Group::WorkingParty { group, .. } => format!("SG{group}"),
                group => group.to_string(),
            },
            None if self.series.per_group => "SGXX".to_owned(),
            _ => "TSB".to_owned(),
        };
        let number = self
            .number
            .map_or_else(|| "XXXX".to_owned(), |number| format!("{number:04}"));
        let amendment = self.amendment.as_ref().map_or_else(String::new, |change| {
            let number = change
                .number
                .map_or_else(|| "X".to_owned(), |number| number.to_string());
            format!("{}{number}", change.code.0)
        });
        format!(
            "{period}-{body}-{}-{number}!{amendment}!MSW-{letter}",
            self.series.code.0
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(code: &str, per_group: bool, number: u32) -> Reference {
        Reference {
            series: Series {
                phrase: Phrase("reference".to_owned()),
                code: FileCode(code.to_owned()),
                per_group,
            },
            number: Some(number),
            group: Some(Group::StudyGroup(16)),
            author_code: None,
            amendment: None,
        }
    }

    #[test]
    fn files_are_named_as_itu_names_them() {
        let date = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
        assert_eq!(
            reference("COL", true, 4).file_name(date(2009, 7, 30), 'F'),
            "T09-SG16-COL-0004!!MSW-F"
        );
        assert_eq!(
            reference("CIR", false, 179).file_name(date(2026, 10, 8), 'E'),
            "T25-TSB-CIR-0179!!MSW-E"
        );
        // Numbered anew less than a month after the assembly of 2016.
        assert_eq!(study_period(date(2016, 11, 30).unwrap()), Some("T17"));
        assert_eq!(study_period(date(2021, 2, 5).unwrap()), Some("T17"));
        assert_eq!(study_period(date(1999, 12, 20).unwrap()), None);
    }
}
