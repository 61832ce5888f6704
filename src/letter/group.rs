//! The groups whose meetings letters convene.

pub mod change;

use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A group of the Standardization Sector, written as in its documents: `SG12`, `WP1/11`, `TSAG`,
/// `SG12RG-AMR`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Group {
    /// A study group.
    StudyGroup(u8),
    /// A working party of a study group.
    WorkingParty {
        /// Its number within the group.
        party: u8,
        /// The number of its study group.
        group: u8,
    },
    /// A regional group of a study group.
    RegionalGroup {
        /// The number of its study group.
        group: u8,
        /// Its region as in references: `AMR`, `AFR`, `LAC`.
        region: String,
    },
    /// The Telecommunication Standardization Advisory Group.
    Tsag,
}

/// The text names no group.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct NotAGroup(pub String);

impl Said for NotAGroup {
    fn message(&self) -> Message {
        message!("not-a-group", what = &self.0)
    }
}

shown_in_english!(NotAGroup);

impl Group {
    /// The number of the study group that it is or belongs to; TSAG has none.
    pub fn study_group(&self) -> Option<u8> {
        match self {
            Group::StudyGroup(group)
            | Group::WorkingParty { group, .. }
            | Group::RegionalGroup { group, .. } => Some(*group),
            Group::Tsag => None,
        }
    }

    /// What stands behind the stroke of a collective letter's number: “12” in “12/12”, “TSAG” in
    /// “2/TSAG”. A working party's letters count among those of its study group.
    pub fn in_reference(&self) -> String {
        match self {
            Group::StudyGroup(group) | Group::WorkingParty { group, .. } => group.to_string(),
            Group::RegionalGroup { .. } | Group::Tsag => self.to_string(),
        }
    }

    /// The name of the group's page at `itu.int/go/`: `tsg12`, `tsag`.
    pub fn page(&self) -> String {
        match self.study_group() {
            Some(group) => format!("tsg{group}"),
            None => "tsag".to_owned(),
        }
    }

    /// The mailbox of the group's secretariat, without host: `tsbsg12`, `tsbtsag`.
    pub fn mailbox(&self) -> String {
        match self.study_group() {
            Some(group) => format!("tsbsg{group}"),
            None => "tsbtsag".to_owned(),
        }
    }
}

impl FromStr for Group {
    type Err = NotAGroup;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fault = || NotAGroup(text.to_owned());
        let text = text.to_uppercase().replace(' ', "");
        let text = text.as_str();
        let number = |digits: &str| match digits.parse::<u8>() {
            Ok(0) | Err(_) => Err(fault()),
            Ok(number) if digits.starts_with(|c: char| c.is_ascii_digit()) => Ok(number),
            Ok(_) => Err(fault()),
        };
        if text == "TSAG" {
            return Ok(Group::Tsag);
        }
        if let Some(rest) = text.strip_prefix("WP") {
            let (party, group) = rest.split_once('/').ok_or_else(fault)?;
            return Ok(Group::WorkingParty {
                party: number(party)?,
                group: number(group)?,
            });
        }
        let rest = text.strip_prefix("SG").unwrap_or(text);
        if let Some((group, region)) = rest.split_once("RG-") {
            let named =
                !region.is_empty() && region.bytes().all(|byte| byte.is_ascii_alphanumeric());
            return if named {
                Ok(Group::RegionalGroup {
                    group: number(group)?,
                    region: region.to_owned(),
                })
            } else {
                Err(fault())
            };
        }
        number(rest).map(Group::StudyGroup)
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Group::StudyGroup(group) => write!(f, "SG{group}"),
            Group::WorkingParty { party, group } => write!(f, "WP{party}/{group}"),
            Group::RegionalGroup { group, region } => write!(f, "SG{group}RG-{region}"),
            Group::Tsag => f.write_str("TSAG"),
        }
    }
}

impl TryFrom<String> for Group {
    type Error = NotAGroup;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Group> for String {
    fn from(group: Group) -> String {
        group.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_written_as_in_documents() {
        for name in ["SG12", "WP1/11", "SG12RG-AMR", "TSAG"] {
            assert_eq!(name.parse::<Group>().unwrap().to_string(), name);
        }
        assert_eq!("12".parse(), Ok(Group::StudyGroup(12)));
        for name in [
            "", "SG", "SG0", "WP1", "WP/11", "SG12RG-", "twelve", "+3", "300",
        ] {
            assert!(name.parse::<Group>().is_err(), "{name}");
        }
    }
}
