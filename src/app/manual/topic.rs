//! What the manual has a section about.

use crate::app::dialog::Dialog;
use crate::app::view::Part;

macro_rules! topics {
    ($($(#[$about:meta])* $topic:ident $id:literal;)*) => {
        /// A section of the manual.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Topic {
            $($(#[$about])* $topic,)*
        }

        impl Topic {
            /// All sections, in the order of the manual.
            pub const ALL: &[Topic] = &[$(Topic::$topic),*];

            /// Its anchor.
            pub fn id(self) -> &'static str {
                match self {
                    $(Topic::$topic => $id,)*
                }
            }
        }
    };
}

topics! {
    /// Beginning a letter.
    Begin "begin";
    /// The form as a whole.
    Form "form";
    /// Reference and date.
    Reference "reference";
    /// The head of a liaison statement.
    Liaison "liaison";
    /// The meeting.
    Meeting "meeting";
    /// Contacts.
    Contacts "contacts";
    /// Addressees.
    Addressees "addressees";
    /// The subject.
    Subject "subject";
    /// Salutation and paragraphs.
    Body "body";
    /// Key deadlines.
    Deadlines "deadlines";
    /// The signature.
    Signature "signature";
    /// Annexes, agenda, time plan.
    Annexes "annexes";
    /// The finished pages.
    Pages "pages";
    /// What the checks find.
    Findings "findings";
    /// Find and replace.
    Find "find";
    /// The translator's view.
    Translation "translation";
    /// Translations that go out and come back.
    Exchange "exchange";
    /// Two letters side by side.
    Align "align";
    /// A letter that was a Word file.
    Word "word";
    /// Exporting.
    Export "export";
    /// That nothing is lost.
    Safety "safety";
    /// What the office sets for all its letters.
    Office "office";
    /// The keys.
    Keys "keys";
}

impl Topic {
    /// The first section.
    pub const FIRST: Topic = Topic::Begin;

    /// The section with an anchor.
    pub fn of(id: &str) -> Option<Topic> {
        Topic::ALL.iter().copied().find(|topic| topic.id() == id)
    }

    /// The section about a part of the form.
    pub fn of_part(part: Part) -> Topic {
        match part {
            Part::Reference => Topic::Reference,
            Part::Liaison => Topic::Liaison,
            Part::Meeting => Topic::Meeting,
            Part::Contacts => Topic::Contacts,
            Part::Addressees => Topic::Addressees,
            Part::Subject => Topic::Subject,
            Part::Body => Topic::Body,
            Part::Deadlines => Topic::Deadlines,
            Part::Signature => Topic::Signature,
            Part::Annex(_) | Part::Annexes => Topic::Annexes,
        }
    }

    /// The section about a dialog.
    pub fn of_dialog(dialog: &Dialog) -> Topic {
        match dialog {
            Dialog::New(_) | Dialog::Next(_) | Dialog::Path { .. } | Dialog::Fault(_) => {
                Topic::Begin
            }
            Dialog::Export(_) | Dialog::Exported(_) | Dialog::Replace(_) => Topic::Export,
            Dialog::SendOut(_) | Dialog::Account { .. } => Topic::Exchange,
            Dialog::Unsaved { .. }
            | Dialog::Recovery(_)
            | Dialog::Elsewhere(_)
            | Dialog::Conflict(_)
            | Dialog::Trouble(_)
            | Dialog::Unread(_)
            | Dialog::Earlier(_) => Topic::Safety,
            Dialog::Office(_) => Topic::Office,
            Dialog::Align(_) => Topic::Align,
            Dialog::Versions(_) => Topic::Word,
        }
    }
}
