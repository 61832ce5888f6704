//! `circular-desk translate equality` and `circular-desk translate pack`.

use super::super::{Failure, Languages, Outcome, Voice, emblem};
use super::targets;
use crate::draft::Draft;
use crate::export::handover;
use crate::language::Language;
use crate::language::interface::Texts;
use crate::layout::equality;
use crate::storage;
use crate::storage::several;
use clap::Args;
use std::path::PathBuf;

/// Compare what all languages of a letter print: days, hours, annexes, contacts, links, documents.
#[derive(Args)]
#[command(after_help = "\
Values are read from the printed documents, so that typed words count as facts do. Exit code 1: they differ.")]
pub(super) struct Equality {
    /// The letter file.
    #[arg(value_name = "LETTER")]
    file: PathBuf,
    /// The languages beside the letter's own: tags joined by commas, or “all” [default: those that there are
    /// renditions in]
    #[arg(long, value_name = "LANGUAGES")]
    language: Option<Languages>,
}

/// Write everything for the hand-over into a folder: Word files, review files, XLIFF, equality report.
#[derive(Args)]
#[command(after_help = "\
Nothing is written if a file of the pack is there already and differs. Exit code 1: the languages differ.
Example: circular-desk translate pack draft.ron --out hand-over")]
pub(super) struct Pack {
    /// The letter file.
    #[arg(value_name = "LETTER")]
    file: PathBuf,
    /// The folder, which is made where it is missing.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// The languages beside the letter's own: tags joined by commas, or “all” [default: those that there are
    /// renditions in]
    #[arg(long, value_name = "LANGUAGES")]
    language: Option<Languages>,
    /// The emblem of the office, a PNG or JPEG picture [default: that of the office, or a neutral one]
    #[arg(long, value_name = "PICTURE")]
    emblem: Option<PathBuf>,
    /// Replace files that are there already and differ.
    #[arg(long)]
    overwrite: bool,
}

fn all(draft: &Draft, asked: Option<&Languages>) -> Result<Vec<Language>, Failure> {
    let mut languages = vec![draft.letter.language];
    languages.extend(targets(draft, asked.map(|asked| &asked.0[..]))?);
    Ok(languages)
}

fn outcome(report: &equality::Report) -> Outcome {
    match report.differences().next() {
        Some(_) => Outcome::Findings,
        None => Outcome::Well,
    }
}

impl Equality {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let draft = storage::open(&self.file)?;
        let languages = all(&draft, self.language.as_ref())?;
        let report = handover::equality(&draft, &languages);
        voice.say(equality::text(&report).trim_end())?;
        Ok(outcome(&report))
    }
}

impl Pack {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let draft = storage::open(&self.file)?;
        let letterhead = emblem::letterhead(self.emblem.as_deref())?;
        let languages = all(&draft, self.language.as_ref())?;
        // Nobody can stop it here but by ending the program.
        let Some(pack) = handover::pack(&draft, &languages, Some(&letterhead), &|| true)? else {
            return Ok(Outcome::Well);
        };
        let files = pack.files.into_iter();
        let files: Vec<_> = files
            .map(|(name, bytes)| (self.out.join(name), bytes))
            .collect();
        several::make_folder(&self.out)?;
        if !self.overwrite {
            several::replace_nothing(&files).map_err(|fault| {
                Failure::of_file(format!(
                    "{fault}: add --overwrite, or choose another folder"
                ))
            })?;
        }
        for path in several::put_all(&files)? {
            voice.say(path.display())?;
        }
        for sentence in equality::differences(&pack.report, &Texts::english()) {
            voice.warn(sentence)?;
        }
        Ok(outcome(&pack.report))
    }
}
