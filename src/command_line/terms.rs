//! `circular-desk terms`.

use super::{Failure, Languages, Outcome, Voice, home};
use crate::language::Language;
use crate::storage;
use crate::storage::office::glossary::{OfficeGlossary, Put};
use crate::translation::glossary::list::{self, Defaults};
use crate::translation::glossary::tbx::{self, Form};
use crate::translation::glossary::{Entry, Glossary, Kind, Status, Term};
use clap::{Args, Subcommand};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Look up, take in and write out what things are called in each language.
#[derive(Args)]
#[command(after_help = "\
What comes with the program is laid under the office's own entries, which are kept in the office's folder,
CIRCULAR_DESK_HOME or the folder of this user's settings. An entry of the same name takes the place of the
program's. `check` says where a letter departs from the glossary.
Exit code 1: nothing was found.")]
pub(super) struct Terms {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// List the entries as CSV.
    List {
        /// Only those with a term in each of these languages: zh, or en,zh.
        #[arg(long, value_name = "TAGS")]
        language: Option<Languages>,
        /// Only these: term, body, study group, title, country, product.
        #[arg(long)]
        kind: Option<Kind>,
        /// Only the office's own entries.
        #[arg(long)]
        own: bool,
    },
    /// Say which terms stand in some words, and what they are in another language; or which terms contain the
    /// words.
    Find {
        /// The words.
        words: String,
        /// Their language.
        #[arg(long, default_value = "en")]
        from: Language,
        /// The other language.
        #[arg(long, default_value = "zh")]
        to: Language,
    },
    /// Take a list into the office's glossary, a CSV file with a column for each language or a TBX file; all
    /// of it or nothing.
    Import {
        /// The list.
        #[arg(value_name = "FILE.csv|FILE.tbx")]
        file: PathBuf,
        /// The status of terms that name none: official, proposed, forbidden.
        #[arg(long, default_value = "proposed")]
        status: Status,
    },
    /// Write the glossary as a CSV or TBX file.
    Export {
        /// The file; its ending says which.
        #[arg(long, value_name = "FILE.csv|FILE.tbx")]
        out: PathBuf,
        /// Only the office's own entries.
        #[arg(long)]
        own: bool,
        /// TBX of 2008, for programs that do not read that of 2019.
        #[arg(long)]
        tbx_2008: bool,
        /// Replace the file if it is there already.
        #[arg(long)]
        overwrite: bool,
    },
    /// Take an entry out by its name, which `list` says: the office's own, or else that of the program.
    Remove {
        /// The name.
        id: String,
    },
    /// Bring back an entry of the program that was taken out.
    Restore {
        /// The name.
        id: String,
    },
}

impl Terms {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        match self.task {
            Task::List {
                language,
                kind,
                own,
            } => {
                let entries = entries(own)?;
                let fits = |entry: &&Entry| {
                    kind.is_none_or(|kind| entry.kind == kind)
                        && language.as_ref().is_none_or(|Languages(languages)| {
                            languages
                                .iter()
                                .all(|language| !entry.terms(*language).is_empty())
                        })
                };
                voice.say(list::write(entries.iter().filter(fits)).trim_end())?;
                Ok(Outcome::Well)
            }
            Task::Find { words, from, to } => find(&words, from, to, voice),
            Task::Import { file, status } => import(&file, status, voice),
            Task::Export {
                out,
                own,
                tbx_2008,
                overwrite,
            } => {
                if out.symlink_metadata().is_ok() && !overwrite {
                    return Err(Failure::of_file(format!(
                        "{} is there already: add --overwrite to replace it, or choose another name",
                        out.display()
                    )));
                }
                let entries = entries(own)?;
                let text = match sort(&out)? {
                    Sort::Csv => list::write(&entries),
                    Sort::Tbx if tbx_2008 => tbx::write(&entries, Form::Of2008),
                    Sort::Tbx => tbx::write(&entries, Form::Of2019),
                };
                storage::put(&out, text.as_bytes())?;
                voice.say(format_args!("{} entries: {}", entries.len(), out.display()))?;
                Ok(Outcome::Well)
            }
            Task::Remove { id } => change(&id, voice, |own| own.remove(&id), "was taken out"),
            Task::Restore { id } => change(&id, voice, |own| own.restore(&id), "is back"),
        }
    }
}

/// What a file is by its ending.
enum Sort {
    Csv,
    Tbx,
}

fn sort(file: &Path) -> Result<Sort, Failure> {
    let ending = file.extension().and_then(|ending| ending.to_str());
    match ending.map(str::to_lowercase).as_deref() {
        Some("csv" | "tsv" | "txt") => Ok(Sort::Csv),
        Some("tbx" | "xml") => Ok(Sort::Tbx),
        _ => Err(Failure::of_command(format!(
            "{} is neither CSV nor TBX by its name: end it in .csv or .tbx",
            file.display()
        ))),
    }
}

fn find(
    words: &str,
    from: Language,
    to: Language,
    voice: &mut Voice<'_>,
) -> Result<Outcome, Failure> {
    let glossary = glossary()?;
    let found = glossary.found(from, to, words);
    for found in &found {
        say(
            &words[found.range.clone()],
            found.entry,
            &found.terms,
            voice,
        )?;
    }
    if !found.is_empty() {
        return Ok(Outcome::Well);
    }
    let entries = glossary.search(words, Some(from));
    for entry in &entries {
        let term = entry.preferred(from).or(entry.terms(from).first());
        let terms: Vec<&Term> = entry.terms(to).iter().collect();
        say(term.map_or("", |term| &term.words), entry, &terms, voice)?;
    }
    if entries.is_empty() {
        voice.warn("the glossary has no such term")?;
    }
    match entries.is_empty() {
        true => Ok(Outcome::Findings),
        false => Ok(Outcome::Well),
    }
}

/// A line for a term: the words, what they are, and what is known of them.
fn say(words: &str, entry: &Entry, terms: &[&Term], voice: &mut Voice<'_>) -> Result<(), Failure> {
    let mut said: Vec<String> = terms
        .iter()
        .map(|term| format!("{} ({})", term.words, term.status))
        .collect();
    if said.is_empty() {
        said.push("–".to_owned());
    }
    voice.say(format_args!(
        "{words}\t{}\t{}\t{}\t{}",
        said.join(" | "),
        entry.kind,
        entry.id,
        entry.source
    ))?;
    if !entry.note.is_empty() {
        voice.say(format_args!("    {}", entry.note))?;
    }
    Ok(())
}

fn import(file: &Path, status: Status, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
    let fault = |what: &dyn std::fmt::Display| {
        Failure::of_file(format!("{} cannot be read: {what}", file.display()))
    };
    let bytes = fs::read(file).map_err(|cause| fault(&cause))?;
    let entries = match sort(file)? {
        Sort::Csv => {
            let text = String::from_utf8(bytes).map_err(|_| fault(&"it is not UTF-8 text"))?;
            let defaults = Defaults {
                status,
                ..Defaults::default()
            };
            list::read(&text, &defaults).map_err(|cause| fault(&cause))?
        }
        Sort::Tbx => {
            let text = crate::xml::decoded("TBX", bytes).map_err(|cause| fault(&cause))?;
            let read = tbx::read(&text, status).map_err(|cause| fault(&cause))?;
            if !read.other_languages.is_empty() {
                let languages: Vec<String> = read.other_languages.into_iter().collect();
                voice.warn(format_args!(
                    "circular-desk: terms in other languages were not taken over: {}",
                    languages.join(", ")
                ))?;
            }
            read.entries
        }
    };
    let mut put = Put::default();
    update(|own| put = own.put(entries))?;
    voice.say(format_args!(
        "{} entries are new, {} were changed, {} were known already",
        put.new, put.changed, put.known
    ))?;
    Ok(Outcome::Well)
}

fn change(
    id: &str,
    voice: &mut Voice<'_>,
    change: impl FnOnce(&mut OfficeGlossary) -> bool,
    done: &str,
) -> Result<Outcome, Failure> {
    let mut changed = false;
    update(|own| changed = change(own))?;
    if !changed {
        voice.warn(format_args!(
            "circular-desk: there is no entry “{id}” to change"
        ))?;
        return Ok(Outcome::Findings);
    }
    voice.say(format_args!("“{id}” {done}"))?;
    Ok(Outcome::Well)
}

fn folder() -> Result<PathBuf, Failure> {
    home().ok_or_else(|| {
        Failure::of_file(
            "this system has no folder for the glossary: name one by CIRCULAR_DESK_HOME".to_owned(),
        )
    })
}

fn update(change: impl FnOnce(&mut OfficeGlossary)) -> Result<(), Failure> {
    storage::office::update(&folder()?, change)?;
    Ok(())
}

/// What the office has of its own; nothing where it has no folder.
fn own() -> Result<OfficeGlossary, Failure> {
    match home() {
        Some(folder) => Ok(storage::office::open(&folder)?),
        None => Ok(OfficeGlossary::default()),
    }
}

fn glossary() -> Result<Arc<Glossary>, Failure> {
    Ok(own()?.glossary())
}

fn entries(only_own: bool) -> Result<Vec<Entry>, Failure> {
    let own = own()?;
    Ok(match only_own {
        true => own.iter().cloned().collect(),
        false => own.glossary().entries().to_vec(),
    })
}
