//! `circular-desk align`.

use super::import::{imported, shown};
use super::memory::{own as memory_of_office, tell};
use super::{Failure, Outcome, Voice};
use crate::draft::Draft;
use crate::import::versions::{Piece, Side, Source, align, by_text, side, tsv, units};
use crate::language::Language;
use crate::storage;
use crate::translation::alignment::Bead;
use crate::translation::alignment::by_hand::Row;
use crate::translation::memory::Unit;
use crate::translation::tmx;
use chrono::Utc;
use clap::Args;
use std::path::{Path, PathBuf};

/// Find which paragraphs of two language versions of a letter say the same.
#[derive(Args)]
#[command(after_help = "\
Each line gives how sure a pair is, in per cent, and what both sides say; “?” marks pairs that somebody should
look at, “-” what only one side has. A draft in two languages is its own second version.
Examples: circular-desk align 12-E.docx 12-C.docx
          circular-desk align 12-E.docx 12-C.docx --out pairs.tmx --remember
          circular-desk align letter.ron --to zh --out pairs.tsv")]
pub(super) struct Align {
    /// The first version: a Word file (.docx) or a letter file.
    #[arg(value_name = "FIRST")]
    first: PathBuf,
    /// The second version.
    #[arg(value_name = "SECOND")]
    second: Option<PathBuf>,
    /// The language of the second version, if that is a translation in a letter file.
    #[arg(long, value_name = "LANGUAGE")]
    to: Option<Language>,
    /// Write the pairs to this file: .tsv (how sure, first, second) has all, .tmx those that are sure and no
    /// standard wording.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Put the pairs that are sure into the office's translation memory; standard wording need not be there.
    #[arg(long)]
    remember: bool,
    /// Replace the file if it is there already.
    #[arg(long)]
    overwrite: bool,
}

impl Align {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let first = letter(&self.first)?;
        let own = first.letter.language;
        let (first, second, beads) = match &self.second {
            Some(path) => {
                let second = letter(path)?;
                let language = match self.to {
                    Some(language) => known(&second, path, language)?,
                    None => second.letter.language,
                };
                if language == own {
                    return Err(Failure::of_command(format!(
                        "both files are in “{own}”: name two language versions of one letter"
                    )));
                }
                let (first, second) = (side(&first, own), side(&second, language));
                let beads = align(&first, &second);
                (first, second, beads)
            }
            None => {
                let language = match (self.to, first.translations.keys().next()) {
                    (Some(language), _) => known(&first, &self.first, language)?,
                    (None, Some(language)) if first.translations.len() == 1 => *language,
                    _ => {
                        return Err(Failure::of_command(format!(
                            "{} has no translation, or several: name a second file, or a language \
                             with --to",
                            self.first.display()
                        )));
                    }
                };
                let (first, second) = (side(&first, own), side(&first, language));
                let beads = by_text(&first, &second);
                (first, second, beads)
            }
        };
        match &self.out {
            Some(out) => {
                self.write(out, &first, &second, &beads)?;
                voice.say(out.display())?;
            }
            None => {
                for bead in &beads {
                    voice.say(line(&first, &second, bead))?;
                }
            }
        }
        let pairs = beads.iter().filter(|bead| bead.is_pair());
        let unsure = pairs.clone().filter(|bead| !bead.is_sure()).count();
        let alone = |language: Language, side: fn(&Bead) -> bool| {
            let count = beads.iter().filter(|bead| side(bead)).count();
            format!("{count} only in “{language}”")
        };
        voice.say(format_args!(
            "{} pairs, {unsure} to be looked at; {}, {}",
            pairs.count(),
            alone(first.language, |bead| bead.second.is_empty()),
            alone(second.language, |bead| bead.first.is_empty())
        ))?;
        if self.remember {
            let units = self.units(&first, &second, &beads);
            tell(memory_of_office()?.put(&units)?, voice)?;
        }
        Ok(Outcome::Well)
    }

    fn units(&self, first: &Side, second: &Side, beads: &[Bead]) -> Vec<Unit> {
        let rows: Vec<Row> = beads.iter().map(Row::from).collect();
        let names = [Some(&self.first), self.second.as_ref()];
        let names = names
            .into_iter()
            .flatten()
            .filter_map(|path| path.file_name());
        let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
        let source = Source {
            origin: names.join(" – "),
            by: None,
            at: Some(Utc::now().format("%Y-%m-%dT%H:%M:%SZ").to_string()),
        };
        units(first, second, &rows, &source)
    }

    fn write(
        &self,
        out: &Path,
        first: &Side,
        second: &Side,
        beads: &[Bead],
    ) -> Result<(), Failure> {
        let ending = out.extension().and_then(|ending| ending.to_str());
        let ending = ending.unwrap_or_default().to_lowercase();
        // Also a link that leads nowhere is somebody's.
        if out.symlink_metadata().is_ok() && !self.overwrite {
            return Err(Failure::of_file(format!(
                "{} is there already: add --overwrite to replace it, or choose another name",
                out.display()
            )));
        }
        match ending.as_str() {
            "tsv" => {
                let rows: Vec<Row> = beads.iter().map(Row::from).collect();
                storage::put(out, tsv(first, second, &rows).as_bytes())?;
            }
            "tmx" => {
                let mut file = Vec::new();
                tmx::write(self.units(first, second, beads), &mut file)?;
                storage::put(out, &file)?;
            }
            _ => {
                return Err(Failure::of_command(format!(
                    "{}: pairs are written as .tsv or .tmx",
                    out.display()
                )));
            }
        }
        Ok(())
    }
}

/// The letter that a file holds.
fn letter(path: &Path) -> Result<Draft, Failure> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    match ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        true => Ok(storage::open(path)?),
        false => Ok(imported(path)?.into_draft().0),
    }
}

/// The language, if the letter is in it or has been translated into it.
fn known(draft: &Draft, path: &Path, language: Language) -> Result<Language, Failure> {
    let there = draft.letter.language == language || draft.translations.contains_key(&language);
    there.then_some(language).ok_or_else(|| {
        Failure::of_command(format!(
            "{} has no translation into “{language}”",
            path.display()
        ))
    })
}

/// A bead in one line.
fn line(first: &Side, second: &Side, bead: &Bead) -> String {
    let mark = match (bead.is_pair(), bead.is_sure()) {
        (false, _) => '-',
        (true, true) => ' ',
        (true, false) => '?',
    };
    let words = |pieces: &[Piece]| match pieces.is_empty() {
        true => "–".to_owned(),
        false => shown(&said(pieces)),
    };
    format!(
        "{mark} {:>3} %  {}  |  {}",
        (bead.confidence * 100.0).round(),
        words(&first.pieces[bead.first.clone()]),
        words(&second.pieces[bead.second.clone()])
    )
}

fn said(pieces: &[Piece]) -> String {
    let words: Vec<&str> = (pieces.iter())
        .map(|piece| piece.paragraph.words.as_str())
        .collect();
    words.join(" ")
}
