//! What is offered at a meeting, and the conditions by which standard paragraphs and deadlines
//! depend on it.

use super::group::Group;
use super::meeting::{Meeting, Mode};
use serde::{Deserialize, Serialize};

/// What is offered at a meeting. `false` is the answer of a virtual meeting in English only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    /// Interpretation between the official languages.
    pub interpretation: bool,
    /// Fellowships for delegates of eligible countries.
    pub fellowships: bool,
    /// Captions or sign language.
    pub captioning: bool,
    /// Letters that support an application for a visa.
    pub visa_support: bool,
    /// One can follow from afar a meeting that is held at a place.
    pub remote_participation: bool,
    /// A briefing for delegates who are new.
    pub newcomers: bool,
    /// Contributions are translated.
    pub translation: bool,
}

/// What must be so for a paragraph or a deadline to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// One can come to a place: in person or hybrid.
    AtAPlace,
    /// Nobody comes to a place.
    Virtual,
    /// One can take part over the network.
    Remote,
    /// Interpretation is provided.
    Interpretation,
    /// No interpretation is provided.
    NoInterpretation,
    /// Fellowships are offered.
    Fellowships,
    /// No fellowships are offered.
    NoFellowships,
    /// Captions or sign language are provided.
    Captioning,
    /// Visa letters are provided.
    VisaSupport,
    /// New delegates are briefed.
    Newcomers,
    /// New delegates are not briefed.
    NoNewcomers,
    /// Contributions are translated.
    Translation,
    /// A study group meets, or one of its parties or regional groups; or nobody knows yet who.
    StudyGroupMeets,
    /// TSAG meets.
    AdvisoryGroupMeets,
    /// The meeting is on a single day.
    OneDay,
    /// The meeting has several days, or its days are not known yet.
    SeveralDays,
}

impl Answers {
    /// Whether `condition` holds for `meeting`.
    pub fn holds(&self, condition: Condition, meeting: Option<&Meeting>) -> bool {
        let mode = meeting.map(|meeting| meeting.mode).unwrap_or_default();
        let dates = meeting.and_then(|meeting| meeting.dates.as_ref());
        let group = meeting.and_then(|meeting| meeting.group.as_ref());
        let advisory = group.is_some_and(|group| *group == Group::Tsag);
        let one_day = dates.is_some_and(|dates| dates.first() == dates.last());
        match condition {
            Condition::AtAPlace => mode != Mode::Virtual,
            Condition::Virtual => mode == Mode::Virtual,
            Condition::Remote => mode != Mode::InPerson || self.remote_participation,
            Condition::Interpretation => self.interpretation,
            Condition::NoInterpretation => !self.interpretation,
            // Nobody travels to a virtual meeting.
            Condition::Fellowships => self.fellowships && mode != Mode::Virtual,
            Condition::NoFellowships => !self.fellowships || mode == Mode::Virtual,
            Condition::Captioning => self.captioning,
            Condition::VisaSupport => self.visa_support && mode != Mode::Virtual,
            Condition::Newcomers => self.newcomers,
            Condition::NoNewcomers => !self.newcomers,
            Condition::Translation => self.translation,
            Condition::StudyGroupMeets => !advisory,
            Condition::AdvisoryGroupMeets => advisory,
            Condition::OneDay => one_day,
            Condition::SeveralDays => !one_day,
        }
    }
}
