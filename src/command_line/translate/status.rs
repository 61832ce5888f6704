//! `circular-desk translate status`.

use super::super::{Failure, Languages, Outcome, Voice};
use super::targets;
use crate::draft::Draft;
use crate::draft::units::{Need, Progress, units};
use crate::language::Language;
use crate::storage;
use clap::Args;
use std::path::PathBuf;

/// Say how far the translations of a letter are.
#[derive(Args)]
#[command(after_help = "\
Words are those of the letter's own language. Texts of standard wording need nobody; repeated ones are written
once. Example: circular-desk translate status draft.ron --language zh")]
pub(super) struct Status {
    /// The letter file.
    #[arg(value_name = "LETTER")]
    file: PathBuf,
    /// The languages: tags joined by commas, or “all” [default: those that there are renditions in]
    #[arg(long, value_name = "LANGUAGES")]
    language: Option<Languages>,
}

impl Status {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let draft = storage::open(&self.file)?;
        let asked = self.language.as_ref().map(|asked| &asked.0[..]);
        let languages = targets(&draft, asked)?;
        if languages.is_empty() {
            voice.say("There are no renditions yet; name a language with --language.")?;
        }
        for language in languages {
            say(&draft, language, voice)?;
        }
        Ok(Outcome::Well)
    }
}

fn say(draft: &Draft, language: Language, voice: &mut Voice<'_>) -> Result<(), Failure> {
    let units = units(draft, language);
    let progress = Progress::of(&units);
    let standard = units.iter().filter(|unit| unit.need == Need::Standard);
    let repeated = (units.iter()).filter(|unit| matches!(unit.need, Need::Repeated(_)));
    for (name, count) in [
        ("standard wording", standard.count()),
        ("repeated", repeated.count()),
        ("missing", progress.missing),
        ("stale", progress.stale),
        ("from memory", progress.from_memory),
        ("draft", progress.draft),
        ("reviewed", progress.reviewed),
        ("approved", progress.approved),
    ] {
        voice.say(format_args!("{language}\t{name}\t{count}"))?;
    }
    voice.say(format_args!(
        "{language}\twords left\t{} of {} ({} new, {} changed, {} repeated; {} of standard wording)",
        progress.left(),
        progress.words,
        progress.left_new,
        progress.left_changed,
        progress.left_repeated,
        progress.standard
    ))?;
    Ok(())
}
