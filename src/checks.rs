//! What is missing or contradictory in a draft. Better to miss a mistake than to cry wolf.
//!
//! One file a check; `CHECKS` is their list. A check cannot fail, and reads no clock and no disk.

mod annexes;
mod deadline_order;
mod group_numbers;
mod missing_facts;
mod proposed_wording;
mod renditions;
mod table_cells;
mod time_plan_days;
mod unfinished_texts;

use crate::draft::Draft;
use crate::language::Language;
use crate::layout::document::Document;
use crate::letter::text::TextId;
use std::fmt;

/// Something that a careful reviser would point at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How certain it is.
    pub weight: Weight,
    /// The part of the letter.
    pub at: Part,
    /// The text that it concerns, if it concerns one alone.
    pub text: Option<TextId>,
    /// The language that it concerns, if it concerns one alone.
    pub language: Option<Language>,
    /// What is wrong, with the values that were found, in one sentence.
    pub sentence: String,
}

/// How certain a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Certainly wrong or missing.
    Error,
    /// Most likely wrong.
    Warning,
    /// Worth a look.
    Hint,
}

/// A part of a letter, as the form names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Series, number, author code.
    Reference,
    /// Place and date.
    Date,
    /// Whom to ask.
    Contacts,
    /// To whom it goes.
    Addressees,
    /// The subject.
    Subject,
    /// The meeting.
    Meeting,
    /// The letter itself.
    Body,
    /// Key deadlines.
    Deadlines,
    /// The signature.
    Signature,
    /// The annexes.
    Annexes,
    /// Renditions in other languages.
    Translation,
    /// Standard wording.
    Wording,
}

/// A draft and what it prints, for the checks.
struct Case<'a> {
    draft: &'a Draft,
    /// The draft as printed in its own language.
    printed: Document,
}

type Check = fn(&Case<'_>, &mut Vec<Finding>);

const CHECKS: [Check; 9] = [
    missing_facts::check,
    group_numbers::check,
    deadline_order::check,
    time_plan_days::check,
    table_cells::check,
    annexes::check,
    unfinished_texts::check,
    renditions::check,
    proposed_wording::check,
];

/// Everything that the checks find, the certain first, then in the order of the form.
pub fn findings(draft: &Draft) -> Vec<Finding> {
    let case = Case {
        draft,
        printed: crate::layout::document(draft, draft.letter.language, None),
    };
    let mut findings = Vec::new();
    for check in CHECKS {
        check(&case, &mut findings);
    }
    findings.sort_by_key(|finding| (finding.weight, finding.at));
    findings
}

impl Finding {
    fn new(weight: Weight, at: Part, sentence: impl Into<String>) -> Finding {
        Finding {
            weight,
            at,
            text: None,
            language: None,
            sentence: sentence.into(),
        }
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Weight::Error => "error",
            Weight::Warning => "warning",
            Weight::Hint => "hint",
        })
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Part::Reference => "reference",
            Part::Date => "place and date",
            Part::Contacts => "contacts",
            Part::Addressees => "addressees",
            Part::Subject => "subject",
            Part::Meeting => "meeting",
            Part::Body => "body",
            Part::Deadlines => "deadlines",
            Part::Signature => "signature",
            Part::Annexes => "annexes",
            Part::Translation => "translation",
            Part::Wording => "wording",
        })
    }
}
