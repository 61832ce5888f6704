//! The parts of a letter, as findings name them.

use std::fmt;

/// A part of a letter, as the form names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
