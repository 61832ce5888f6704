//! What the manual has a section about.

use crate::app::dialog::Dialog;
use crate::app::view::Part;

macro_rules! topics {
    ($($topic:ident $id:literal $about:literal;)*) => {
        /// A section of the manual.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Topic {
            $(#[doc = $about] $topic,)*
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
    Begin "begin" "Beginning a letter.";
    Form "form" "The form as a whole.";
    Reference "reference" "Reference and date.";
    Liaison "liaison" "The head of a liaison statement.";
    Meeting "meeting" "The meeting.";
    Contacts "contacts" "Contacts.";
    Addressees "addressees" "Addressees.";
    Subject "subject" "The subject.";
    Body "body" "Salutation and paragraphs.";
    Deadlines "deadlines" "Key deadlines.";
    Signature "signature" "The signature.";
    Annexes "annexes" "Annexes, agenda, time plan.";
    Pages "pages" "The finished pages.";
    Findings "findings" "What the checks find.";
    Find "find" "Find and replace.";
    Translation "translation" "The translator's view.";
    Exchange "exchange" "Translations that go out and come back.";
    Align "align" "Two letters side by side.";
    Word "word" "A letter that was a Word file.";
    Export "export" "Exporting.";
    Safety "safety" "That nothing is lost.";
    Keys "keys" "The keys.";
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
            Dialog::Align(_) => Topic::Align,
            Dialog::Versions(_) => Topic::Word,
        }
    }
}
