//! `circular-desk translate`: translations on their way to translators and back.

mod bring_in;
mod hand_over;
mod send_out;
mod status;

use super::{Failure, Outcome, Voice};
use crate::draft::Draft;
use crate::language::Language;
use clap::{Args, Subcommand};

/// Send the texts of a letter to translators and revisers, read back what they made of them, and hand all
/// languages over.
#[derive(Args)]
pub(super) struct Translate {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Say how far the translations of a letter are.
    Status(status::Status),
    /// Write the texts of a letter into a file for a translator or reviser.
    Export(send_out::Export),
    /// Take the renditions of files that have come back into the letter.
    Import(bring_in::Import),
    /// Compare what all languages of a letter print: days, hours, annexes, contacts, links, documents.
    Equality(hand_over::Equality),
    /// Write everything for the hand-over into a folder: Word files, review files, XLIFF, equality report.
    Pack(hand_over::Pack),
}

impl Translate {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        match self.action {
            Action::Status(action) => action.run(voice),
            Action::Export(action) => action.run(voice),
            Action::Import(action) => action.run(voice),
            Action::Equality(action) => action.run(voice),
            Action::Pack(action) => action.run(voice),
        }
    }
}

/// The languages that were asked for, or those of the draft's renditions; never its own.
fn targets(draft: &Draft, asked: Option<&[Language]>) -> Result<Vec<Language>, Failure> {
    let own = draft.letter.language;
    match asked {
        Some([only]) if *only == own => Err(Failure::of_command(format!(
            "the letter is written in “{own}” itself: choose another language"
        ))),
        Some(asked) => Ok(asked.iter().copied().filter(|l| *l != own).collect()),
        None => Ok(draft.translations.keys().copied().collect()),
    }
}
