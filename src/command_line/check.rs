//! `circular-desk check`.

use super::{Failure, Outcome, Voice};
use crate::{checks, storage};
use clap::Args;
use std::path::PathBuf;

/// Say what is missing or contradictory in letters.
#[derive(Args)]
#[command(
    after_help = "Exit code 0: nothing was found; 1: something was found; 3: a file could not be read."
)]
pub(super) struct Check {
    /// The letter files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl Check {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let mut outcome = Outcome::Well;
        for file in &self.files {
            let draft = storage::open(file)?;
            for finding in checks::findings(&draft) {
                let language = finding
                    .language
                    .map_or_else(String::new, |language| format!(" ({language})"));
                voice.say(format_args!(
                    "{}: {}: {}{language}: {}",
                    file.display(),
                    finding.weight,
                    finding.at,
                    finding.sentence
                ))?;
                outcome = Outcome::Findings;
            }
        }
        Ok(outcome)
    }
}
