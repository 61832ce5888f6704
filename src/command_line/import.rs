//! `circular-desk import`.

use super::{Failure, Outcome, Voice};
use crate::import::letter::{Account, understand};
use crate::import::word;
use crate::storage;
use clap::Args;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// How much of the words that a fact was read from is shown, in characters.
const SHOWN: usize = 72;

/// Make a draft of a letter that is a Word file, and say what was understood.
#[derive(Args)]
#[command(after_help = "\
Each line says what was found, how sure that is, the words, and where they stood; what was not understood is
kept as text, and listed at the end. Facts that were taken over wait in the draft to be confirmed.
Example: circular-desk import last-year.docx --out draft.ron")]
pub(super) struct Import {
    /// The Word file (.docx).
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The letter file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Replace the letter file if it is there already.
    #[arg(long)]
    overwrite: bool,
}

impl Import {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        if self.file == self.out {
            return Err(Failure::of_command(
                "the Word file is kept: give --out another name".to_owned(),
            ));
        }
        // Also a link that leads nowhere is somebody's.
        if self.out.symlink_metadata().is_ok() && !self.overwrite {
            return Err(Failure::of_file(format!(
                "{} is there already: add --overwrite to replace it, or choose another name",
                self.out.display()
            )));
        }
        let bytes = bytes(&self.file)?;
        let letter = word::read(&bytes).map_err(|error| {
            Failure::of_file(format!("{} was not imported: {error}", self.file.display()))
        })?;
        drop(bytes);
        let (draft, account) = understand(&letter).into_draft();
        storage::save(&draft, &self.out)?;
        voice.say(self.out.display())?;
        say(&account, voice)?;
        Ok(Outcome::Well)
    }
}

/// The bytes of a file that is not larger than a letter can be.
pub(super) fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let unread = |error: std::io::Error| {
        Failure::of_file(format!("{} could not be read: {error}", file.display()))
    };
    let most = u64::try_from(word::LARGEST_FILE).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let open = File::open(file).map_err(unread)?;
    // One byte more, so that the reader sees that it is too large.
    open.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(unread)?;
    Ok(bytes)
}

fn say(account: &Account, voice: &mut Voice<'_>) -> Result<(), Failure> {
    for entry in &account.entries {
        voice.say(format_args!(
            "{} ({}): {} [{}]",
            entry.what,
            entry.sure,
            shown(&entry.words),
            entry.from
        ))?;
    }
    voice.say(format_args!(
        "texts of standard wording: {}",
        account.standard
    ))?;
    for piece in &account.not_understood {
        voice.say(format_args!(
            "not understood: {} [{}]: {}",
            shown(&piece.words),
            piece.from,
            piece.what
        ))?;
    }
    Ok(())
}

/// Words in one line that is not too long.
fn shown(words: &str) -> String {
    let line: Vec<_> = words.split_whitespace().collect();
    let line = line.join(" ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    line.chars().take(SHOWN).chain(['…']).collect()
}
