//! `circular-desk check`.

mod json;
mod sarif;

use super::{Failure, Outcome, Voice, home};
use crate::checks::{Finding, Known, Weight};
use crate::language::interface::Texts;
use crate::storage::office::{self, glossary, register};
use crate::{checks, storage};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Say what is missing or contradictory in letters.
#[derive(Args)]
#[command(after_help = "\
Exit code 0: nothing was found but hints and what somebody decided to leave; 1: something was found; 3: a
file could not be read.")]
pub(super) struct Check {
    /// The letter files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How the findings are written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Say the rule behind each finding, too.
    #[arg(long)]
    explain: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line for each finding.
    Text,
    /// One JSON value.
    Json,
    /// SARIF 2.1.0, for programs that show the findings of checks.
    Sarif,
}

/// A letter file with what was found in it.
struct Checked<'a> {
    file: &'a Path,
    findings: Vec<Finding>,
}

impl Check {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let mut unread = None;
        let texts = Texts::english();
        let known = known(voice)?;
        let mut checked = Vec::new();
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
            let findings = checks::findings(&draft, &known);
            let one = Checked { file, findings };
            if self.format == Format::Text {
                self.say(&one, &texts, voice)?;
            }
            checked.push(one);
        }
        match self.format {
            Format::Text => {}
            Format::Json => voice.say(json::write(&checked, &texts))?,
            Format::Sarif => voice.say(sarif::write(&checked, &texts))?,
        }
        let mut findings = checked.iter().flat_map(|checked| &checked.findings);
        let counts = |finding: &Finding| finding.is_open() && finding.weight < Weight::Hint;
        match unread {
            Some(failure) => Err(failure),
            None if findings.any(counts) => Ok(Outcome::Findings),
            None => Ok(Outcome::Well),
        }
    }

    fn say(
        &self,
        checked: &Checked<'_>,
        texts: &Texts,
        voice: &mut Voice<'_>,
    ) -> Result<(), Failure> {
        for finding in &checked.findings {
            let language = finding
                .language
                .map_or_else(String::new, |language| format!(" ({language})"));
            let text = finding.text.map_or_else(String::new, |text| {
                format!(" (the text with id {})", text.0)
            });
            let waived = if finding.is_open() { "" } else { "waived " };
            voice.say(format_args!(
                "{}: {waived}{}: {}{language}: {}{text}",
                checked.file.display(),
                finding.weight,
                finding.at,
                finding.sentence(texts)
            ))?;
            if let Some(waiver) = &finding.waived {
                voice.say(format_args!("    may stay: {}", waiver.reason))?;
            }
            if self.explain
                && let Some(why) = finding.why(texts)
            {
                voice.say(format_args!("    why: {why}"))?;
            }
        }
        Ok(())
    }
}

/// What the office's register and glossary know. What cannot be read keeps nobody from checking.
fn known(voice: &mut Voice<'_>) -> Result<Known, Failure> {
    let mut known = Known::default();
    match home().map(|folder| register::issued(&folder)) {
        Some(Ok(issued)) => known.issued = issued,
        Some(Err(fault)) => voice.warn(format_args!("circular-desk: {fault}"))?,
        None => {}
    }
    match home().map(|folder| office::open(&folder)) {
        Some(Ok(office)) => known.office = Arc::new(office),
        Some(Err(fault)) => voice.warn(format_args!("circular-desk: {fault}"))?,
        None => {}
    }
    match home().map(|folder| glossary::glossary(&folder)) {
        Some(Ok(glossary)) => known.glossary = glossary,
        Some(Err(fault)) => voice.warn(format_args!("circular-desk: {fault}"))?,
        None => {}
    }
    Ok(known)
}
