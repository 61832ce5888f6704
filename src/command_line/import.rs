//! `circular-desk import`.

use super::memory::{own, tell};
use super::{Failure, Outcome, Voice};
use crate::draft::Draft;
use crate::draft::editing::Editing;
use crate::import::letter::{Account, Imported, notes, understand};
use crate::import::translation::is_review;
use crate::import::versions::{Joined, Source, join};
use crate::import::word::{Carried, WordLetter};
use crate::import::{changes, with_all, word};
use crate::storage;
use chrono::Utc;
use clap::Args;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

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
A Word file of this program carries its letter, and gives it back as it was; each paragraph that was changed in
Word since is listed with a number, and taken over as --take says.
Examples: circular-desk import last-year.docx --out draft.ron
          circular-desk import 12-E.docx 12-C.docx --out draft.ron
          circular-desk import from-the-director.docx --out draft.ron --take 1,3")]
pub(super) struct Import {
    /// The Word files (.docx), one for each language; the first gives the letter.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The letter file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Which of the changes that were made in Word are taken over, where the file carries its letter: all, none,
    /// or their numbers joined by commas.
    #[arg(long, value_name = "CHANGES", default_value = "none")]
    take: Take,
    /// Of several language versions: put the pairs that are sure into the office's translation memory.
    #[arg(long)]
    remember: bool,
    /// Replace the letter file if it is there already.
    #[arg(long)]
    overwrite: bool,
}

/// Which changes are taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Take {
    All,
    These(Vec<usize>),
}

impl FromStr for Take {
    type Err = String;

    fn from_str(text: &str) -> Result<Take, String> {
        match text {
            "all" => Ok(Take::All),
            "none" => Ok(Take::These(Vec::new())),
            numbers => {
                let numbers = numbers.split(',').map(|number| number.trim().parse());
                let numbers: Result<Vec<usize>, _> = numbers.collect();
                numbers
                    .map(Take::These)
                    .map_err(|_| format!("“{text}” is not all, none, or numbers such as 1,3"))
            }
        }
    }
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
        let [file] = self.files.as_slice() else {
            return self.versions(voice);
        };
        if self.remember {
            return Err(Failure::of_command(
                "--remember is for several language versions: a single file has no pairs"
                    .to_owned(),
            ));
        }
        let letter = read(file)?;
        if let Some(carried) = &letter.carried {
            // The file is named, although the letter only came in it.
            match storage::read(&carried.letter_file, file) {
                Ok(draft) => return self.given_back(draft, carried, &letter, voice),
                Err(fault) => voice.warn(format_args!(
                    "the letter that the file carries is not used ({fault}); its words are read instead"
                ))?,
            }
        }
        if self.take != Take::These(Vec::new()) {
            return Err(Failure::of_command(format!(
                "{} carries no letter that its words could be compared with: leave out --take",
                file.display()
            )));
        }
        let (draft, account) = understand(&letter).into_draft();
        drop(letter);
        storage::save(&draft, &self.out)?;
        voice.say(self.out.display())?;
        say(&account, voice)?;
        Ok(Outcome::Well)
    }
}

/// The letter that a Word file carries, as its words are now, or else the one that they give.
pub(super) fn letter(file: &Path) -> Result<Draft, Failure> {
    let word = read(file)?;
    if let Some(carried) = &word.carried
        && let Ok(draft) = storage::read(&carried.letter_file, file)
    {
        let found = changes(&draft, carried.language, &word);
        return Ok(with_all(draft, &found));
    }
    Ok(understand(&word).into_draft().0)
}

/// What a Word file says.
pub(super) fn imported(file: &Path) -> Result<Imported, Failure> {
    Ok(understand(&read(file)?))
}

fn read(file: &Path) -> Result<WordLetter, Failure> {
    let bytes = bytes(file)?;
    let letter = word::read(&bytes).map_err(|error| {
        Failure::of_file(format!("{} was not imported: {error}", file.display()))
    })?;
    match is_review(&letter) {
        true => Err(Failure::of_command(format!(
            "{} is a review file, no letter: “circular-desk translate import” takes it in",
            file.display()
        ))),
        false => Ok(letter),
    }
}

impl Import {
    /// The letter of several language versions.
    fn versions(&self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        if self.take != Take::These(Vec::new()) {
            return Err(Failure::of_command(
                "--take is for one Word file that carries its letter: leave it out".to_owned(),
            ));
        }
        let versions: Result<Vec<Imported>, Failure> =
            self.files.iter().map(|file| imported(file)).collect();
        let joined = join(versions?).map_err(|error| Failure::of_command(error.to_string()))?;
        storage::save(&joined.draft, &self.out)?;
        voice.say(self.out.display())?;
        say_joined(&joined, voice)?;
        if self.remember {
            let names = self.files.iter().filter_map(|path| path.file_name());
            let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
            let units = joined.units(&Source {
                origin: names.join(" – "),
                by: None,
                at: Some(Utc::now().format("%Y-%m-%dT%H:%M:%SZ").to_string()),
            });
            tell(own()?.put(&units)?, voice)?;
        }
        Ok(Outcome::Well)
    }

    /// The letter that the file carries, with those of the changes that are taken over.
    fn given_back(
        &self,
        draft: Draft,
        carried: &Carried,
        word: &WordLetter,
        voice: &mut Voice<'_>,
    ) -> Result<Outcome, Failure> {
        let found = changes(&draft, carried.language, word);
        if let Take::These(numbers) = &self.take
            && let Some(strange) =
                (numbers.iter()).find(|number| !(1..=found.len()).contains(number))
        {
            return Err(Failure::of_command(format!(
                "there is no change {strange}: the file has {} of them",
                found.len()
            )));
        }
        let mut editing = Editing::new(draft, true);
        let mut said = Vec::new();
        for (at, change) in found.iter().enumerate() {
            let wanted = match &self.take {
                Take::All => true,
                Take::These(numbers) => numbers.contains(&(at + 1)),
            };
            let edit = change.edit(editing.draft());
            let what = match (wanted, edit) {
                (true, Some(edit)) => {
                    editing.apply(edit, Duration::ZERO);
                    editing.end_step();
                    "taken over"
                }
                (false, Some(_)) => "not taken over",
                (_, None) => "to be made in the letter by hand: it is printed from a fact",
            };
            said.push(what);
        }
        storage::save(editing.draft(), &self.out)?;
        voice.say(self.out.display())?;
        let language = carried.language;
        voice.say(format_args!(
            "the file carries its letter, printed in “{language}”; changed in Word since: {}",
            found.len()
        ))?;
        for (at, (change, what)) in found.iter().zip(said).enumerate() {
            let words = |words: &str| match words {
                "" => "nothing".to_owned(),
                words => format!("“{words}”"),
            };
            voice.say(format_args!(
                "{}. {}: {} -> {} ({what})",
                at + 1,
                change.part,
                words(&change.before),
                words(&change.after)
            ))?;
        }
        for note in notes(word) {
            voice.say(format_args!(
                "{}: {} [{}]",
                note.from,
                shown(&note.words),
                note.what
            ))?;
        }
        if !found.is_empty() && self.take == Take::These(Vec::new()) {
            voice.say("--take all, or --take with numbers, takes changes over")?;
        }
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
