//! `circular-desk memory`.

use super::{Failure, Languages, Outcome, Voice, home};
use crate::draft::remembered;
use crate::language::Language;
use crate::letter::text::{Run, markup};
use crate::storage;
use crate::storage::office::memory::{OfficeMemory, SqliteMemory, Taken, UnitStore as _, attached};
use crate::translation::memory::{self, Context, Match, MatchKind, Wanted};
use crate::translation::tmx;
use crate::xml;
use clap::{Args, Subcommand};
use std::fs;
use std::path::{Path, PathBuf};

/// Keep what was translated once, and find it again.
#[derive(Args)]
#[command(after_help = "\
The memory is kept in the office's folder, CIRCULAR_DESK_HOME or the folder of this user's settings. Memories of
other offices in its folder “memories” are read, too.
Exit code 1: parts of a file could not be taken in, or nothing was found.
Examples: circular-desk memory import old.tmx
          circular-desk memory match \"Registration closes on 4 May 2021.\" --from en --to zh
          circular-desk memory search 研究组 --with /mnt/other-office/memory.sqlite")]
pub(super) struct Memory {
    /// Read this memory of another office, too: its file, or the folder of it. It is left as it is.
    #[arg(long, global = true, value_name = "MEMORY")]
    with: Vec<PathBuf>,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Take in the units of a TMX file.
    Import {
        /// The file.
        #[arg(value_name = "FILE.tmx")]
        file: PathBuf,
    },
    /// Write all units as a TMX file.
    Export {
        /// The file.
        #[arg(long, value_name = "FILE.tmx")]
        out: PathBuf,
        /// Replace the file if it is there already.
        #[arg(long)]
        overwrite: bool,
    },
    /// Take in the approved translations of a letter.
    Add(Add),
    /// Say what fits some words.
    Match(Fit),
    /// List the units in which words stand.
    Search {
        /// The words, in any language.
        #[arg(value_name = "WORDS")]
        words: String,
        /// How many units, at most.
        #[arg(long, default_value_t = 20)]
        most: usize,
    },
    /// Say how many units there are, in which languages.
    Count,
}

#[derive(Args)]
struct Add {
    /// The letter file.
    #[arg(value_name = "LETTER")]
    letter: PathBuf,
    /// Only translations into these languages: a list of tags, or all.
    #[arg(long, default_value = "all")]
    language: Languages,
    /// Also translations that nobody has approved, if they are of the words that the letter has now.
    #[arg(long)]
    all: bool,
}

#[derive(Args)]
struct Fit {
    /// The words; marks as in letter files.
    #[arg(value_name = "WORDS")]
    words: String,
    /// Their language.
    #[arg(long, value_name = "LANGUAGE")]
    from: Language,
    /// The language that they are to be translated into.
    #[arg(long, value_name = "LANGUAGE")]
    to: Language,
    /// How like a unit must be, in percent.
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u8).range(1..=100))]
    least: u8,
    /// How many units, at most.
    #[arg(long, default_value_t = 5)]
    most: usize,
}

impl Memory {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        match &self.task {
            Task::Import { file } => import(file, voice),
            Task::Export { out, overwrite } => self.export(out, *overwrite, voice),
            Task::Add(add) => add.run(voice),
            Task::Match(fit) => fit.run(&self.loaded()?, voice),
            Task::Search { words, most } => self.search(words, *most, voice),
            Task::Count => self.count(voice),
        }
    }

    /// What the office has, with what is attached; nothing where there is none.
    fn loaded(&self) -> Result<memory::Memory, Failure> {
        let mut loaded = memory::Memory::new();
        let own = home().map(|folder| attached(&folder)).unwrap_or_default();
        for path in self.with.iter().chain(&own) {
            SqliteMemory::attach(path)?.load(&mut loaded, Default::default())?;
        }
        if let Some(folder) = home()
            && let Some(own) = SqliteMemory::open_existing(&folder)?
        {
            own.load(&mut loaded, Default::default())?;
        }
        Ok(loaded)
    }

    fn export(
        &self,
        out: &Path,
        overwrite: bool,
        voice: &mut Voice<'_>,
    ) -> Result<Outcome, Failure> {
        // Also a link that leads nowhere is somebody's.
        if out.symlink_metadata().is_ok() && !overwrite {
            return Err(Failure::of_file(format!(
                "{} is there already: add --overwrite to replace it, or choose another name",
                out.display()
            )));
        }
        let loaded = self.loaded()?;
        let mut bytes = Vec::new();
        tmx::write(loaded.units(), &mut bytes)?;
        storage::put(out, &bytes)?;
        voice.say(format_args!("{}: {} units", out.display(), loaded.len()))?;
        Ok(Outcome::Well)
    }

    fn search(&self, words: &str, most: usize, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let hits = self.loaded()?.search(words, most);
        for hit in &hits {
            for side in [&hit.unit.source, &hit.unit.target] {
                voice.say(format_args!(
                    "{}\t{}",
                    side.language,
                    markup::write(&side.words.0)
                ))?;
            }
            voice.say(format_args!("\t{}", hit.unit.origin))?;
        }
        Ok(found(hits.is_empty()))
    }

    fn count(&self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let loaded = self.loaded()?;
        for (direction, count) in loaded.count() {
            voice.say(format_args!(
                "{} {}: {count}",
                direction.source, direction.target
            ))?;
        }
        voice.say(format_args!("{} units", loaded.len()))?;
        Ok(Outcome::Well)
    }
}

fn found(nothing: bool) -> Outcome {
    match nothing {
        true => Outcome::Findings,
        false => Outcome::Well,
    }
}

fn import(file: &Path, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
    let fault = |what: &dyn std::fmt::Display| {
        Failure::of_file(format!("{} cannot be read: {what}", file.display()))
    };
    let bytes = fs::read(file).map_err(|cause| fault(&cause))?;
    let text = xml::decoded("TMX", bytes).map_err(|cause| fault(&cause))?;
    let name = file.file_name().map(|name| name.to_string_lossy());
    let read = tmx::read(&text, &name.unwrap_or_default()).map_err(|cause| fault(&cause))?;
    let taken = own()?.put(&read.units)?;
    for remark in &read.remarks {
        voice.warn(format_args!("{}: {remark}", file.display()))?;
    }
    tell(taken, voice)?;
    Ok(found(!read.remarks.is_empty()))
}

pub(super) fn tell(taken: Taken, voice: &mut Voice<'_>) -> Result<(), Failure> {
    voice.say(format_args!(
        "{} units are new, {} took the place of older ones, {} were known already",
        taken.new, taken.replaced, taken.known
    ))?;
    if taken.refused > 0 {
        voice.say(format_args!(
            "{} have no words on one side and were left out",
            taken.refused
        ))?;
    }
    Ok(())
}

/// The office's memory.
pub(super) fn own() -> Result<OfficeMemory, Failure> {
    let folder = home().ok_or_else(|| {
        Failure::of_file(
            "this system has no folder for the translation memory: name one by CIRCULAR_DESK_HOME"
                .to_owned(),
        )
    })?;
    Ok(OfficeMemory::open(&folder)?)
}

impl Add {
    fn run(&self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let draft = storage::open(&self.letter)?;
        let name = self.letter.file_name().map(|name| name.to_string_lossy());
        let origin = name.unwrap_or_default();
        let fits = |state| self.all || remembered::is_approved(state);
        let mut units = Vec::new();
        for language in &self.language.0 {
            units.extend(remembered::units(&draft, *language, &origin, fits));
        }
        if units.is_empty() {
            voice.warn(format_args!(
                "{} has no {} translations in these languages{}",
                self.letter.display(),
                if self.all { "current" } else { "approved" },
                if self.all {
                    ""
                } else {
                    ": add --all to take in others, too"
                }
            ))?;
            return Ok(Outcome::Findings);
        }
        tell(own()?.put(&units)?, voice)?;
        Ok(Outcome::Well)
    }
}

impl Fit {
    fn run(&self, memory: &memory::Memory, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        // What is no markup is words.
        let runs = markup::parse(&self.words).unwrap_or_else(|_| vec![Run::plain(&self.words)]);
        let wanted = Wanted {
            source: self.from,
            target: self.to,
            runs: &runs,
            context: Context::default(),
            least: self.least,
            most: self.most,
        };
        let matches = memory.matches(&wanted);
        for found in &matches {
            self.say(found, voice)?;
        }
        if !matches.is_empty() {
            return Ok(Outcome::Well);
        }
        let sentences = memory.sentence_matches(&wanted);
        for sentence in &sentences {
            for found in sentence.matches.iter().take(1) {
                self.say(found, voice)?;
            }
        }
        if sentences.is_empty() {
            voice.warn("the memory has nothing like it")?;
        }
        Ok(found(sentences.is_empty()))
    }

    fn say(&self, found: &Match, voice: &mut Voice<'_>) -> Result<(), Failure> {
        let kind = match found.kind {
            MatchKind::Context => "context",
            MatchKind::Exact => "exact",
            MatchKind::Fuzzy => "fuzzy",
        };
        voice.say(format_args!(
            "{}%\t{kind}\t{}",
            found.percent,
            markup::write(&found.offered)
        ))?;
        let source = markup::write(&found.source);
        voice.say(format_args!("\t{}\t{source}\t{}", self.from, found.origin))?;
        Ok(())
    }
}
