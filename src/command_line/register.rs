//! `circular-desk register`.

use super::{Failure, Outcome, Voice, home};
use crate::letter::group::Group;
use crate::letter::issued::{Issued, Sequence};
use crate::letter::reference::{FileCode, study_period};
use crate::storage::office::register::{
    Entry, Register as _, RegisterError, SqliteRegister, Taken, read_csv, write_csv,
};
use crate::{layout, storage};
use chrono::Utc;
use clap::{Args, Subcommand};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Keep the numbers of issued letters: which are taken, by which letter, and which is next.
#[derive(Args)]
#[command(after_help = "\
The register is kept in the office's folder, CIRCULAR_DESK_HOME or the folder of this user's settings.
Exit code 1: the number is taken by another letter, or there are gaps.")]
pub(super) struct Register {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// List the issued letters as CSV.
    List(Row),
    /// Say the next free number, of a letter or of a series.
    Next(Next),
    /// Take the number of a letter for it.
    Take(Take),
    /// Take in a list of issued letters, a CSV file with the headings series, group, number, date (or
    /// period), title; all of it or nothing.
    Import {
        /// The list.
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
    },
    /// Write the list of issued letters as a CSV file.
    Export {
        /// The file.
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
        /// Replace the file if it is there already.
        #[arg(long)]
        overwrite: bool,
    },
    /// List the numbers that were passed over.
    Gaps(Row),
}

/// Which letters.
#[derive(Args)]
struct Row {
    /// Only this series: COL, CIR.
    #[arg(long, value_parser = series)]
    series: Option<String>,
    /// Only the letters of this group: 12, SG12RG-AMR, TSAG.
    #[arg(long)]
    group: Option<Group>,
    /// Only this study period: T25.
    #[arg(long)]
    period: Option<String>,
}

impl Row {
    fn holds(&self, issued: &Issued) -> bool {
        let group = self.group.as_ref().map(Group::in_reference);
        let fits = |wanted: &Option<String>, found: &str| {
            (wanted.as_deref()).is_none_or(|wanted| wanted.eq_ignore_ascii_case(found))
        };
        fits(&self.series, &issued.series)
            && fits(&self.period, &issued.period)
            && (group.is_none() || group == issued.group)
    }
}

#[derive(Args)]
struct Next {
    /// The letter that is to be numbered; its own number does not matter.
    #[arg(value_name = "LETTER", required_unless_present = "series")]
    letter: Option<PathBuf>,
    /// The series: COL, CIR.
    #[arg(long, value_parser = series, conflicts_with = "letter")]
    series: Option<String>,
    /// The group, where every group counts for itself: 12, SG12RG-AMR, TSAG.
    #[arg(long, conflicts_with = "letter")]
    group: Option<Group>,
    /// The study period: T25 [default: the one of today]
    #[arg(long, conflicts_with = "letter")]
    period: Option<String>,
}

#[derive(Args)]
struct Take {
    /// The letter file.
    #[arg(value_name = "LETTER")]
    letter: PathBuf,
    /// Put the letter in the place of the one that has the number.
    #[arg(long)]
    replace: bool,
}

fn series(text: &str) -> Result<String, String> {
    let code = FileCode::try_from(text.to_uppercase());
    code.map(String::from).map_err(|fault| fault.to_string())
}

impl Register {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        match self.task {
            Task::List(row) => {
                let mut entries = entries()?;
                entries.retain(|entry| row.holds(&entry.issued));
                voice.say(write_csv(&entries).trim_end())?;
                Ok(Outcome::Well)
            }
            Task::Next(next) => {
                let sequence = next.sequence()?;
                let issued: Vec<Issued> =
                    entries()?.into_iter().map(|entry| entry.issued).collect();
                voice.say(sequence.next(&issued))?;
                Ok(Outcome::Well)
            }
            Task::Take(take) => take.run(voice),
            Task::Import { file } => import(&file, voice),
            Task::Export { file, overwrite } => {
                if file.symlink_metadata().is_ok() && !overwrite {
                    return Err(Failure::of_file(format!(
                        "{} is there already: add --overwrite to replace it, or choose another name",
                        file.display()
                    )));
                }
                storage::put(&file, write_csv(&entries()?).as_bytes())?;
                voice.say(file.display())?;
                Ok(Outcome::Well)
            }
            Task::Gaps(row) => {
                let mut issued: Vec<Issued> =
                    entries()?.into_iter().map(|entry| entry.issued).collect();
                issued.retain(|issued| row.holds(issued));
                let rows: BTreeSet<Sequence> = issued.iter().map(Issued::sequence).collect();
                let mut outcome = Outcome::Well;
                for row in rows {
                    for gap in row.gaps(&issued) {
                        outcome = Outcome::Findings;
                        match (gap.start(), gap.end()) {
                            (first, last) if first == last => {
                                voice.say(format_args!("{row}: {first}"))?
                            }
                            (first, last) => voice.say(format_args!("{row}: {first}-{last}"))?,
                        }
                    }
                }
                Ok(outcome)
            }
        }
    }
}

impl Next {
    fn sequence(&self) -> Result<Sequence, Failure> {
        let today = Utc::now().date_naive();
        if let Some(letter) = &self.letter {
            let draft = storage::open(letter)?;
            let reference = &draft.letter.reference;
            let date = draft.letter.date.unwrap_or(today);
            return reference.sequence(Some(date)).ok_or_else(|| {
                Failure::of_command(format!(
                    "{} is counted in no series: it changes another letter, or names no group",
                    letter.display()
                ))
            });
        }
        let period = self.period.as_ref().map(|period| period.to_uppercase());
        Ok(Sequence {
            series: self.series.clone().unwrap_or_default(),
            group: self.group.as_ref().map(Group::in_reference),
            period: period
                .or(study_period(today).map(str::to_owned))
                .unwrap_or_default(),
        })
    }
}

impl Take {
    fn run(&self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let entry = entry(&self.letter, &storage::open(&self.letter)?).ok_or_else(|| {
            Failure::of_command(format!(
                "{} has no number to take: it lacks its number, date or group, or changes another letter",
                self.letter.display()
            ))
        })?;
        let mut register = register()?;
        let (number, row) = (entry.issued.number, entry.issued.sequence());
        if self.replace {
            register.replace(&entry)?;
            voice.say(format_args!(
                "number {number} of {row} is this letter’s now"
            ))?;
            return Ok(Outcome::Well);
        }
        match register.take(&entry).map_err(refused)? {
            Taken::Now => voice.say(format_args!("number {number} of {row} is taken"))?,
            Taken::Before => voice.say(format_args!(
                "number {number} of {row} was taken already for this letter"
            ))?,
        }
        Ok(Outcome::Well)
    }
}

fn import(file: &Path, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
    let fault = |what: &dyn std::fmt::Display| {
        Failure::of_file(format!("{} cannot be read: {what}", file.display()))
    };
    let bytes = fs::read(file).map_err(|cause| fault(&cause))?;
    let text = String::from_utf8(bytes).map_err(|_| fault(&"it is not UTF-8 text"))?;
    let list = read_csv(&text).map_err(RegisterError::Lines)?;
    let imported = register()?.import(&list)?;
    voice.say(format_args!(
        "{} letters were imported, {} were known already",
        imported.new, imported.known
    ))?;
    Ok(Outcome::Well)
}

/// The office's register.
pub(super) fn register() -> Result<SqliteRegister, Failure> {
    let folder = home().ok_or_else(|| {
        Failure::of_file(
            "this system has no folder for the register: name one by CIRCULAR_DESK_HOME".to_owned(),
        )
    })?;
    Ok(SqliteRegister::open(&folder)?)
}

/// What is in the register; nothing where there is none.
fn entries() -> Result<Vec<Entry>, Failure> {
    match home().map(|folder| SqliteRegister::open_existing(&folder)) {
        Some(register) => match register? {
            Some(register) => Ok(register.entries()?),
            None => Ok(Vec::new()),
        },
        None => Ok(Vec::new()),
    }
}

/// The entry of a letter, if it has a number of a series.
pub(super) fn entry(file: &Path, draft: &crate::draft::Draft) -> Option<Entry> {
    Some(Entry {
        issued: layout::issued(draft)?,
        file: Some(std::path::absolute(file).unwrap_or_else(|_| file.to_owned())),
        taken_at: Some(Utc::now()),
    })
}

/// A number that another letter has is a finding, not a fault of a file.
pub(super) fn refused(fault: RegisterError) -> Failure {
    match fault {
        RegisterError::Taken { .. } => Failure {
            sentence: fault.to_string(),
            code: 1,
        },
        fault => Failure::from(fault),
    }
}
