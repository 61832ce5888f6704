//! `circular-desk check`.

use super::{Failure, Outcome, Voice};
use crate::language::interface::Texts;
use crate::{checks, storage};
use clap::Args;
use std::path::PathBuf;

/// Say what is missing or contradictory in letters.
#[derive(Args)]
#[command(
    after_help = "Exit code 0: nothing was found but hints; 1: something was found; 3: a file could not be read."
)]
pub(super) struct Check {
    /// The letter files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl Check {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let mut outcome = Outcome::Well;
        let mut unread = None;
        let texts = Texts::new();
        for file in &self.files {
            // One file that cannot be read says nothing about the others.
            let draft = match storage::open(file) {
                Ok(draft) => draft,
                Err(error) => {
                    if let Some(before) = unread.replace(Failure::from(error)) {
                        voice.warn(format_args!("circular-desk: {}", before.sentence))?;
                    }
                    continue;
                }
            };
            for finding in checks::findings(&draft, &checks::Known::default()) {
                let language = finding
                    .language
                    .map_or_else(String::new, |language| format!(" ({language})"));
                let text = finding.text.map_or_else(String::new, |text| {
                    format!(" (the text with id {})", text.0)
                });
                voice.say(format_args!(
                    "{}: {}: {}{language}: {}{text}",
                    file.display(),
                    finding.weight,
                    finding.at,
                    finding.sentence(&texts)
                ))?;
                if finding.weight < checks::Weight::Hint {
                    outcome = Outcome::Findings;
                }
            }
        }
        match unread {
            Some(failure) => Err(failure),
            None => Ok(outcome),
        }
    }
}
