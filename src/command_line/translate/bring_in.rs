//! `circular-desk translate import`.

use super::super::import::bytes;
use super::super::{Failure, Outcome, Voice};
use crate::draft::editing::Editing;
use crate::import::translation;
use crate::language::interface::Texts;
use crate::storage;
use crate::translation::exchange::merge::Hand;
use chrono::SecondsFormat;
use clap::Args;
use std::path::PathBuf;
use std::time::Duration;

/// Take the renditions of files that have come back into the letter.
#[derive(Args)]
#[command(after_help = "\
XLIFF 1.2 and 2.1 and review Word files are told apart by what they hold. Texts are found by their numbers; what
cannot be taken over is named, and left as it is in the letter. Exit code 1: something was left.
Example: circular-desk translate import draft.ron from-the-translator.xlf --by \"Li Wei\"")]
pub(super) struct Import {
    /// The letter file.
    #[arg(value_name = "LETTER")]
    file: PathBuf,
    /// The files that have come back, in the order in which they are taken over.
    #[arg(required = true, value_name = "FILE")]
    returned: Vec<PathBuf>,
    /// The letter file to write [default: the same]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Who translated, or revised.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

impl Import {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let draft = storage::open(&self.file)?;
        let out = self.out.as_ref().unwrap_or(&self.file);
        if *out != self.file && out.symlink_metadata().is_ok() {
            return Err(Failure::of_file(format!(
                "{} is there already: choose another name with --out",
                out.display()
            )));
        }
        let texts = Texts::english();
        let hand = Hand {
            by: self.by,
            at: Some(chrono::Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true)),
        };
        let mut editing = Editing::new(draft, true);
        let mut left = false;
        for path in &self.returned {
            let bytes = bytes(path)?;
            let translated = translation::read(bytes, editing.draft(), &hand).map_err(|error| {
                Failure::of_file(format!(
                    "{} was not taken over, and the letter is as it was: {error}",
                    path.display()
                ))
            })?;
            if let Some(edit) = translated.edit() {
                editing.apply(edit, Duration::ZERO);
            }
            voice.say(format_args!(
                "{} ({}): {}",
                path.display(),
                translated.language,
                translated.summary(&texts)
            ))?;
            for remark in translated.remarks(&texts) {
                voice.say(format_args!("  {remark}"))?;
            }
            left |= (translated.merged.remarks.iter()).any(|remark| remark.what.is_left());
        }
        if editing.changed() || *out != self.file {
            storage::save(editing.draft(), out)?;
            voice.say(out.display())?;
        }
        Ok(if left {
            Outcome::Findings
        } else {
            Outcome::Well
        })
    }
}
