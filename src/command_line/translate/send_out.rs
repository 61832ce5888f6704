//! `circular-desk translate export`.

use super::super::{Failure, Outcome, Voice};
use super::targets;
use crate::export::handover::Carrier;
use crate::language::Language;
use crate::storage;
use crate::storage::several;
use crate::translation::xliff::Version;
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// Write the texts of a letter into a file for a translator or reviser.
#[derive(Args)]
#[command(after_help = "\
Facts of the letter are locked placeholders in XLIFF, and marked words in the review file.
Example: circular-desk translate export draft.ron --to zh --format review --out for-the-reviser.docx")]
pub(super) struct Export {
    /// The letter file.
    #[arg(value_name = "LETTER")]
    file: PathBuf,
    /// The language to be translated into: ar, en, es, fr, ru or zh.
    #[arg(long, value_name = "LANGUAGE")]
    to: Language,
    /// The format.
    #[arg(long, value_enum)]
    format: Format,
    /// The file to write [default: beside the letter file, named as ITU names the letter]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Give texts without a rendition their source as target (XLIFF 1.2; for OmegaT, which passes over units
    /// without a target).
    #[arg(long)]
    filled: bool,
    /// Leave out the texts of standard wording, which go along to be read only.
    #[arg(long)]
    own_words_only: bool,
    /// Replace the file if it is there already and differs.
    #[arg(long)]
    overwrite: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// XLIFF 2.1.
    Xliff2,
    /// XLIFF 1.2, which most tools read.
    Xliff1,
    /// A Word file of two columns.
    Review,
}

impl Export {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let draft = storage::open(&self.file)?;
        targets(&draft, Some(&[self.to]))?;
        if self.filled && self.format != Format::Xliff1 {
            return Err(Failure::of_command(
                "--filled is for --format xliff1: other formats show missing renditions as they are"
                    .to_owned(),
            ));
        }
        let carrier = match self.format {
            Format::Xliff2 => Carrier::Xliff(Version::V2_1),
            Format::Xliff1 => Carrier::Xliff(Version::V1_2 {
                filled: self.filled,
            }),
            Format::Review => Carrier::Review,
        };
        let path = self.out.clone().unwrap_or_else(|| {
            let folder = self.file.parent().unwrap_or(Path::new(""));
            folder.join(carrier.file_name(&draft, self.to))
        });
        let bytes = carrier.write(&draft, self.to, !self.own_words_only);
        let bytes = bytes.map_err(|error| {
            Failure::of_file(format!("{} was not written: {error}", path.display()))
        })?;
        let files = [(path, bytes)];
        if !self.overwrite {
            several::replace_nothing(&files).map_err(|fault| {
                Failure::of_file(format!(
                    "{fault}: add --overwrite, or choose another name with --out"
                ))
            })?;
        }
        for path in several::put_all(&files)? {
            voice.say(path.display())?;
        }
        Ok(Outcome::Well)
    }
}
