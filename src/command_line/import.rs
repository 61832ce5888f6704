//! `circular-desk import`.

use super::{Failure, Outcome, Voice};
use crate::import::letter::{Account, Imported, understand};
use crate::import::versions::{Joined, join};
use crate::import::word;
use crate::storage;
use clap::Args;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// How much of the words that a fact was read from is shown, in characters.
const SHOWN: usize = 72;

/// Make a draft of a letter that is a Word file, and say what was understood; of its language versions, each a
/// Word file, if several are named.
#[derive(Args)]
#[command(after_help = "\
Each line says what was found, how sure that is, the words, and where they stood; what was not understood is
kept as text, and listed at the end. Facts that were taken over wait in the draft to be confirmed.
Of several language versions the first gives the letter: its facts are kept where others differ, and what the
others say becomes the translation of its texts, as drafts that somebody has to look at. What only one version
has is named.
Examples: circular-desk import last-year.docx --out draft.ron
          circular-desk import 12-E.docx 12-C.docx --out draft.ron")]
pub(super) struct Import {
    /// The Word files (.docx), one for each language; the first gives the letter.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The letter file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Replace the letter file if it is there already.
    #[arg(long)]
    overwrite: bool,
}

impl Import {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        if self.files.contains(&self.out) {
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
        let mut versions = Vec::new();
        for file in &self.files {
            versions.push(imported(file)?);
        }
        if versions.len() > 1 {
            let joined = join(versions).map_err(|error| Failure::of_command(error.to_string()))?;
            storage::save(&joined.draft, &self.out)?;
            voice.say(self.out.display())?;
            say_joined(&joined, voice)?;
            return Ok(Outcome::Well);
        }
        let Some(version) = versions.pop() else {
            return Err(Failure::of_command("no Word file was named".to_owned()));
        };
        let (draft, account) = version.into_draft();
        storage::save(&draft, &self.out)?;
        voice.say(self.out.display())?;
        say(&account, voice)?;
        Ok(Outcome::Well)
    }
}

/// What a Word file says.
pub(super) fn imported(file: &Path) -> Result<Imported, Failure> {
    let bytes = bytes(file)?;
    let letter = word::read(&bytes).map_err(|error| {
        Failure::of_file(format!("{} was not imported: {error}", file.display()))
    })?;
    Ok(understand(&letter))
}

/// The bytes of a file that is not larger than a letter can be.
fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
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

/// What was understood of every version, and how they were joined.
fn say_joined(joined: &Joined, voice: &mut Voice<'_>) -> Result<(), Failure> {
    for (language, account) in &joined.accounts {
        voice.say(format_args!("version in “{language}”"))?;
        say(account, voice)?;
    }
    let first = joined.draft.letter.language;
    for version in &joined.versions {
        let language = version.language;
        voice.say(format_args!(
            "“{first}” and “{language}”: {} texts belong together",
            version.paired
        ))?;
        for difference in &version.differences {
            let sentence = difference.sentence(first, language);
            voice.say(format_args!("not the same: {sentence}"))?;
        }
        for (one, other) in &version.unsure {
            let (one, other) = (shown(one), shown(other));
            voice.say(format_args!(
                "look whether these belong together: {one} – {other}"
            ))?;
        }
        for kept in &version.only_here {
            let words = shown(&kept.words);
            match &kept.behind {
                Some(text) => voice.say(format_args!(
                    "only in “{language}”: {words} – kept behind the translation of: {}",
                    shown(text)
                ))?,
                None => voice.say(format_args!("only in “{language}”, not kept: {words}"))?,
            }
        }
        for words in &version.only_first {
            voice.say(format_args!(
                "only in “{first}”, without translation: {}",
                shown(words)
            ))?;
        }
    }
    Ok(())
}

/// Words in one line that is not too long.
pub(super) fn shown(words: &str) -> String {
    let line: Vec<_> = words.split_whitespace().collect();
    let line = line.join(" ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    line.chars().take(SHOWN).chain(['…']).collect()
}
