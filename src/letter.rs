//! A letter and its parts, as typed values (conventions.md §2 and §3).
//!
//! A part knows nothing of how it is printed, nor of files; every part can be unfinished.

pub mod addressee;
pub mod agenda;
pub mod annex;
pub mod answers;
pub mod block;
pub mod contact;
pub mod deadline;
pub mod group;
pub mod inherited;
pub mod issued;
pub mod liaison;
pub mod meeting;
pub mod office;
pub mod part;
pub mod reference;
pub mod signature;
pub mod table;
pub mod text;
pub mod texts;
pub mod time_plan;
pub mod waiver;

use crate::language::Language;
use addressee::Addressee;
use annex::Annex;
use answers::Answers;
use block::Block;
use chrono::NaiveDate;
use contact::Contact;
use deadline::Deadline;
use inherited::Inherited;
use liaison::LiaisonHead;
use meeting::Meeting;
use reference::Reference;
use serde::{Deserialize, Serialize};
use signature::{LatestInformation, Signature};
use text::Text;
use waiver::Waiver;

/// A letter: facts and texts. Its own texts are in `language`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The kind that it was begun from: the name of a folder in `templates/`.
    #[serde(default)]
    pub kind: String,
    /// The language in which its own texts are written.
    #[serde(default = "english")]
    pub language: Language,
    /// Number and code by which it is cited.
    pub reference: Reference,
    /// Where it is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Text>,
    /// The date that it bears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The head of a liaison statement, which has no addressees of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub liaison: Option<LiaisonHead>,
    /// Whom to ask.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// To whom it is sent, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addressees: Vec<Addressee>,
    /// Who receives a copy, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copy_to: Vec<Addressee>,
    /// The subject, line by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subject: Vec<Line>,
    /// The meeting or event that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Meeting>,
    /// What is offered at the meeting; switches standard paragraphs.
    #[serde(default)]
    pub answers: Answers,
    /// “Dear Sir/Madam,”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<Text>,
    /// The letter itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub body: Vec<Block>,
    /// Dates by which something must be done; printed where the body has `Deadlines`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deadlines: Vec<Deadline>,
    /// Closing formula, signatory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Signature>,
    /// The link beside the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_information: Option<LatestInformation>,
    /// Whether the line that counts the annexes is printed.
    #[serde(default)]
    pub annex_count: bool,
    /// The annexes, in order; their letters follow from it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annexes: Vec<Annex>,
    /// What was taken over from an earlier letter and nobody has confirmed yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inherited: Vec<Inherited>,
    /// Findings that may stay as they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waivers: Vec<Waiver>,
}

impl Letter {
    /// The place of the annex named `name` among the annexes, from 0.
    pub fn annex_place(&self, name: &str) -> Option<usize> {
        self.annexes.iter().position(|annex| annex.name == name)
    }

    /// The deadline named `name`.
    pub fn deadline(&self, name: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.name == name)
    }

    /// The first day of the meeting.
    pub fn opening_day(&self) -> Option<NaiveDate> {
        Some(self.meeting.as_ref()?.dates.as_ref()?.first())
    }

    /// Whether all `conditions` hold for this letter.
    pub fn holds(&self, conditions: &[answers::Condition]) -> bool {
        let meeting = self.meeting.as_ref();
        conditions
            .iter()
            .all(|condition| self.answers.holds(*condition, meeting))
    }
}

/// A line of the subject or of an annex's title.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Printed only if all of these hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<answers::Condition>,
    /// What it says.
    pub text: Text,
}

fn english() -> Language {
    Language::En
}

/// How many columns, rows or slots a cell covers if nothing is said.
fn one() -> u16 {
    1
}

fn is_one(number: &u16) -> bool {
    *number == 1
}
