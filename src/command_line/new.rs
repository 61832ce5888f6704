//! `circular-desk new`.

use super::{Failure, Outcome, Voice, home};
use crate::draft::Draft;
use crate::draft::following::Following;
use crate::kind::{self, Beginning};
use crate::language::Language;
use crate::language::dates::{Dates, NotDates};
use crate::layout;
use crate::letter::answers::Answers;
use crate::letter::group::Group;
use crate::letter::inherited::Place;
use crate::letter::meeting::Mode;
use crate::letter::office::Office;
use crate::storage::{self, office};
use chrono::{Datelike, NaiveDate};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Begin a letter of a given kind, with everything that follows from the meeting filled in.
#[derive(Args)]
#[command(after_help = "\
Examples: circular-desk new --kind collective-letter --group 12 --meeting 2021-05-04..2021-05-13 --out draft.ron
          circular-desk new --from last-year.docx --number 13 --meeting 2022-05-03..2022-05-12 --out draft.ron")]
pub(super) struct New {
    /// The kind of letter; “circular-desk kinds” lists them.
    #[arg(long, required_unless_present = "from")]
    kind: Option<String>,
    /// The letter of an earlier meeting, a letter file or a Word file, of which everything is taken over that does
    /// not belong to that meeting alone; what is taken over waits to be confirmed, and is listed.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["kind", "to", "group", "title", "offers", "annex", "language"])]
    from: Option<PathBuf>,
    /// The letter file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The group that meets: 12, SG12, WP1/11, SG12RG-AMR, TSAG.
    #[arg(long, conflicts_with = "to")]
    group: Option<Group>,
    /// The days of the meeting: 2021-05-04..2021-05-13, 2020-11-19, or several days between quotes.
    #[arg(long, value_name = "DATES", value_parser = meeting, conflicts_with = "to")]
    meeting: Option<Dates>,
    /// Town and country of the meeting, as they are to be printed.
    #[arg(long, conflicts_with = "to")]
    place: Option<String>,
    /// The title of the event.
    #[arg(long, conflicts_with = "to")]
    title: Option<String>,
    /// How one takes part.
    #[arg(long, value_enum, conflicts_with = "to")]
    mode: Option<Taking>,
    /// What is offered at the meeting, joined by commas [default: what is usual for the kind]
    #[arg(long, value_enum, value_delimiter = ',', conflicts_with = "to")]
    offers: Option<Vec<Offer>>,
    /// Annexes beyond those that the kind has, joined by commas: free, list, terms-of-reference, …
    #[arg(long, value_delimiter = ',', value_name = "ANNEX")]
    annex: Vec<String>,
    /// The language in which the letter is written: ar en es fr ru zh [default: en]
    #[arg(long, conflicts_with = "to")]
    language: Option<Language>,
    /// The number of the letter in its series, or of the change to a letter.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=9999))]
    number: Option<u32>,
    /// The date of the letter: 2021-02-05.
    #[arg(long, value_parser = date)]
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

/// What can be offered at a meeting.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Offer {
    /// Interpretation between the official languages.
    Interpretation,
    /// Fellowships.
    Fellowships,
    /// Captions or sign language.
    Captioning,
    /// Letters that support an application for a visa.
    VisaSupport,
    /// Following the meeting from afar.
    RemoteParticipation,
    /// A briefing for new delegates.
    Newcomers,
    /// None of these.
    Nothing,
}

fn answers(offers: &[Offer]) -> Answers {
    let offered = |offer| offers.contains(&offer);
    Answers {
        interpretation: offered(Offer::Interpretation),
        fellowships: offered(Offer::Fellowships),
        captioning: offered(Offer::Captioning),
        visa_support: offered(Offer::VisaSupport),
        remote_participation: offered(Offer::RemoteParticipation),
        newcomers: offered(Offer::Newcomers),
        // A question of the kind of letter.
        translation: false,
    }
}

/// Letters of this program are of these years; others are slips of the pen.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2199;
/// No meeting is longer, in days.
const LONGEST: i64 = 92;

fn date(text: &str) -> Result<NaiveDate, String> {
    match text.parse::<NaiveDate>() {
        Ok(date) if YEARS.contains(&date.year()) => Ok(date),
        Ok(_) => Err(format!("the year of “{text}” cannot be meant")),
        Err(_) => Err(format!("“{text}” is not a date; write 2021-02-05")),
    }
}

fn meeting(text: &str) -> Result<Dates, String> {
    let dates: Dates = text.parse().map_err(|fault: NotDates| fault.to_string())?;
    let (first, last) = (dates.first(), dates.last());
    if !YEARS.contains(&first.year()) || !YEARS.contains(&last.year()) {
        return Err(format!("a year of “{text}” cannot be meant"));
    }
    if (last - first).num_days() > LONGEST {
        return Err(format!("“{text}” is longer than any meeting"));
    }
    Ok(dates)
}

impl New {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        if let Some(from) = self.from.clone() {
            return self.after(&from, voice);
        }
        let asked = self.kind.clone().unwrap_or_default();
        let kinds = kind::kinds()?;
        let Some(kind) = kinds.iter().find(|kind| kind.id == asked) else {
            let known: Vec<_> = kinds.iter().map(|kind| kind.id.as_str()).collect();
            return Err(Failure::of_command(format!(
                "there is no kind of letter “{asked}”; there are {}",
                known.join(", ")
            )));
        };
        if self.to.is_some() && kind.template.amends.is_none() {
            return Err(Failure::of_command(format!(
                "a letter of the kind “{}” changes no other letter: leave out --to",
                kind.id
            )));
        }
        if let (Some(group), Some(convenes)) = (&self.group, kind.template.convenes)
            && !convenes.fits(group)
        {
            return Err(Failure::of_command(format!(
                "a letter of the kind “{}” does not convene {group}; “circular-desk kinds” says what each is for",
                kind.id
            )));
        }
        let annexes = kind::annex_kinds()?;
        if let Some(strange) =
            (self.annex.iter()).find(|name| annexes.iter().all(|(file, _)| file != *name))
        {
            let known: Vec<_> = annexes.iter().map(|(file, _)| file.as_str()).collect();
            return Err(Failure::of_command(format!(
                "there is no kind of annex “{strange}”; there are {}",
                known.join(", ")
            )));
        }
        let amended = self.to.as_deref().map(storage::open).transpose()?;
        if let (Some(file), Some(amended)) = (&self.to, &amended)
            && amended.letter.liaison.is_some()
        {
            return Err(Failure::of_command(format!(
                "{} is a liaison statement; send a new one instead of changing it",
                file.display()
            )));
        }
        if self.to.as_ref() == Some(&self.out) {
            return Err(Failure::of_command(
                "the letter that is changed is kept: give --out another name".to_owned(),
            ));
        }
        // Also a link that leads nowhere is somebody's.
        if self.out.symlink_metadata().is_ok() && !self.overwrite {
            return Err(Failure::of_file(format!(
                "{} is there already: add --overwrite to replace it, or choose another name",
                self.out.display()
            )));
        }
        let office = home().map(|folder| office::open::<Office>(&folder));
        let office = Arc::new(office.transpose()?.unwrap_or_default());
        let letter = kind.begin(&Beginning {
            language: self.language,
            number: self.number,
            date: self.date,
            group: self.group,
            dates: self.meeting,
            place: self.place,
            title: self.title,
            mode: self.mode.map(Mode::from),
            annexes: self.annex,
            answers: self.offers.as_deref().map(answers),
            amended: amended.as_ref().map(|draft| draft.letter.clone()),
            office: Arc::clone(&office),
        })?;
        let draft = match &amended {
            Some(amended) => Draft::begin_from(letter, &amended.translations),
            None => Draft::begin(letter),
        };
        let draft = draft.with_names_of(&office);
        storage::save(&draft, &self.out)?;
        voice.say(self.out.display())?;
        Ok(Outcome::Well)
    }

    /// The letter after the one in a file.
    fn after(&self, from: &Path, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        if from == self.out {
            return Err(Failure::of_command(
                "the earlier letter is kept: give --out another name".to_owned(),
            ));
        }
        // Also a link that leads nowhere is somebody's.
        if self.out.symlink_metadata().is_ok() && !self.overwrite {
            return Err(Failure::of_file(format!(
                "{} is there already: add --overwrite to replace it, or choose another name",
                self.out.display()
            )));
        }
        let word = (from.extension().and_then(|ending| ending.to_str())).is_some_and(|ending| {
            ["docx", "docm", "dotx"].contains(&ending.to_lowercase().as_str())
        });
        let earlier = match word {
            true => super::import::letter(from)?,
            false => storage::open(from)?,
        };
        let language = earlier.letter.language;
        let place = self.place.as_ref();
        let draft = earlier.followed_by(&Following {
            number: self.number,
            date: self.date,
            dates: self.meeting.clone(),
            place: place.map(|place| kind::place_named(place, language).wording),
            mode: self.mode.map(Mode::from),
        });
        storage::save(&draft, &self.out)?;
        voice.say(self.out.display())?;
        for (what, missing) in [
            ("--number", self.number.is_none()),
            ("--date", self.date.is_none()),
            (
                "--meeting",
                self.meeting.is_none() && draft.letter.meeting.is_some(),
            ),
        ] {
            if missing {
                voice.say(format_args!(
                    "still to be filled in: what {what} would have said"
                ))?;
            }
        }
        for old in earlier.of_its_meeting() {
            voice.say(format_args!(
                "left out, as it belongs to the earlier meeting: {old}"
            ))?;
        }
        for waiting in draft.letter.unconfirmed() {
            let what = match &waiting.fact {
                Place::Text(id) => {
                    let texts = draft.letter.texts();
                    let text = texts.iter().find(|text| text.id == *id);
                    let words = text.map(|text| layout::text(&draft, language, text));
                    format!(
                        "text “{}”",
                        super::import::shown(&words.unwrap_or_default())
                    )
                }
                other => called(other),
            };
            voice.say(format_args!("to be confirmed: {what}: {}", waiting.value))?;
        }
        Ok(Outcome::Well)
    }
}

/// What a fact is called.
fn called(place: &Place) -> String {
    match place {
        Place::Number => "number of the letter".to_owned(),
        Place::AuthorCode => "author code".to_owned(),
        Place::LetterDate => "date of the letter".to_owned(),
        Place::MeetingDates => "days of the meeting".to_owned(),
        Place::MeetingOpening => "opening time of the meeting".to_owned(),
        Place::MeetingPage => "page of the meeting".to_owned(),
        Place::RegistrationPage => "page of the registration".to_owned(),
        Place::Contact(at) => format!("contact {}", at + 1),
        Place::Deadline(name) => format!("deadline “{name}”"),
        Place::LatestPage => "page of the latest information".to_owned(),
        Place::Text(_) => "text".to_owned(),
    }
}
