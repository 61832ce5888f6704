//! `circular-desk new`.

use super::{Failure, Outcome, Voice};
use crate::draft::Draft;
use crate::kind::{self, Beginning};
use crate::language::Language;
use crate::language::dates::Dates;
use crate::letter::group::Group;
use crate::letter::meeting::Mode;
use crate::storage;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Begin a letter of a given kind, with everything that follows from the meeting filled in.
#[derive(Args)]
#[command(after_help = "\
Example: circular-desk new --kind collective-letter --group 12 --meeting 2021-05-04..2021-05-13 --out draft.ron")]
pub(super) struct New {
    /// The kind of letter; “circular-desk kinds” lists them.
    #[arg(long)]
    kind: String,
    /// The letter file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The group that meets: 12, SG12, WP1/11, SG12RG-AMR, TSAG.
    #[arg(long)]
    group: Option<Group>,
    /// The days of the meeting: 2021-05-04..2021-05-13, 2020-11-19, or several days between quotes.
    #[arg(long, value_name = "DATES")]
    meeting: Option<Dates>,
    /// Town and country of the meeting, as they are to be printed.
    #[arg(long)]
    place: Option<String>,
    /// The title of the event.
    #[arg(long)]
    title: Option<String>,
    /// How one takes part.
    #[arg(long, value_enum)]
    mode: Option<Taking>,
    /// The language in which the letter is written: ar en es fr ru zh [default: en]
    #[arg(long)]
    language: Option<Language>,
    /// The number of the letter in its series, or of the change to a letter.
    #[arg(long)]
    number: Option<u32>,
    /// The date of the letter: 2021-02-05.
    #[arg(long)]
    date: Option<NaiveDate>,
    /// The letter file that an addendum, corrigendum or revision changes.
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// Replace the letter file if it is there already.
    #[arg(long)]
    overwrite: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Taking {
    /// At the place only.
    InPerson,
    /// Over the network only.
    Virtual,
    /// At the place or over the network.
    Hybrid,
}

impl From<Taking> for Mode {
    fn from(taking: Taking) -> Mode {
        match taking {
            Taking::InPerson => Mode::InPerson,
            Taking::Virtual => Mode::Virtual,
            Taking::Hybrid => Mode::Hybrid,
        }
    }
}

impl New {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let kinds = kind::kinds()?;
        let Some(kind) = kinds.iter().find(|kind| kind.id == self.kind) else {
            let known: Vec<_> = kinds.iter().map(|kind| kind.id.as_str()).collect();
            return Err(Failure(format!(
                "there is no kind of letter “{}”; there are {}",
                self.kind,
                known.join(", ")
            )));
        };
        if self.to.is_some() && kind.template.amends.is_none() {
            return Err(Failure(format!(
                "a letter of the kind “{}” changes no other letter: leave out --to",
                kind.id
            )));
        }
        let amended = self.to.as_deref().map(storage::open).transpose()?;
        if self.out.exists() && !self.overwrite {
            return Err(Failure(format!(
                "{} is there already: add --overwrite to replace it, or choose another name",
                self.out.display()
            )));
        }
        let letter = kind.begin(&Beginning {
            language: self.language,
            number: self.number,
            date: self.date,
            group: self.group,
            dates: self.meeting,
            place: self.place,
            title: self.title,
            mode: self.mode.map(Mode::from),
            amended: amended.map(|draft| draft.letter),
        })?;
        storage::save(&Draft::begin(letter), &self.out)?;
        voice.say(self.out.display())?;
        Ok(Outcome::Well)
    }
}
