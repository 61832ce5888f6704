//! A kind of letter is data: a folder in `templates/` with its parts and its words. No code names
//! one.

pub mod calendar;
mod rules;

use crate::language::Language;
use crate::language::dates::Dates;
use crate::language::interface::{Message, Said};
use crate::language::phrasebook::{TEMPLATES, phrasebook};
use crate::letter::annex::Annex;
use crate::letter::answers::Answers;
use crate::letter::block::Block;
use crate::letter::contact::Contact;
use crate::letter::group::Group;
use crate::letter::meeting::{Meeting, Mode};
use crate::letter::office::{Office, Signatory};
use crate::letter::text::Text;
use crate::letter::{Letter, Line, reference::Amendment};
use crate::{message, shown_in_english};
use chrono::{NaiveDate, NaiveTime};
use serde::Deserialize;
use std::sync::{Arc, LazyLock};

/// A kind of letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Kind {
    /// The name of its folder.
    pub id: String,
    /// What it is made of.
    pub template: Template,
}

/// The parts of a kind of letter: `templates/<kind>/kind.ron`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// The annexes, in order.
    #[serde(default)]
    pub annexes: Vec<AnnexUse>,
    /// Whether it changes an earlier letter, whose head it takes over.
    #[serde(default)]
    pub amends: Option<Amendment>,
    /// Whether it takes over the text of that letter, too, to be changed.
    #[serde(default)]
    pub takes_over_text: bool,
    /// Whose meetings it convenes, where not those of any group.
    #[serde(default)]
    pub convenes: Option<Convenes>,
    /// When meetings of this kind usually open.
    #[serde(default)]
    pub openings: Openings,
    /// A letter of this kind before anything is filled in.
    pub letter: Letter,
}

/// Whose meetings a kind of letter convenes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Convenes {
    /// Working parties.
    WorkingParties,
    /// Study groups, their regional groups, TSAG.
    Groups,
}

impl Convenes {
    /// Whether it convenes the meetings of `group`.
    pub fn fits(self, group: &Group) -> bool {
        matches!(group, Group::WorkingParty { .. }) == (self == Convenes::WorkingParties)
    }
}

/// When meetings usually open: at a place in the morning, over the network within the core hours of
/// all time zones.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Openings {
    /// Of a meeting to which one can come: `09:30`.
    pub at_a_place: Option<String>,
    /// Of a meeting over the network alone.
    pub online: Option<String>,
}

impl Openings {
    fn usual(&self, mode: Mode) -> Option<NaiveTime> {
        let time = match mode {
            Mode::Virtual => &self.online,
            Mode::InPerson | Mode::Hybrid => &self.at_a_place,
        };
        NaiveTime::parse_from_str(time.as_ref()?, "%H:%M").ok()
    }
}

/// An annex that a kind of letter has.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnexUse {
    /// The name of its file in `templates/annexes/`.
    pub file: String,
    /// Its title, where that is not the file's.
    #[serde(default)]
    pub title: Vec<Line>,
}

/// A template cannot be read; a test reads them all, so a person never sees this.
#[derive(Debug, thiserror::Error)]
pub struct TemplateFault {
    /// The file.
    pub file: String,
    /// Why.
    pub cause: String,
}

impl Said for TemplateFault {
    fn message(&self) -> Message {
        message!("template-error", file = &self.file, cause = &self.cause)
    }
}

shown_in_english!(TemplateFault);

/// What is known when a letter is begun.
#[derive(Clone, Debug, Default)]
pub struct Beginning {
    /// The language in which it will be written.
    pub language: Option<Language>,
    /// Its number in the series.
    pub number: Option<u32>,
    /// The date that it will bear.
    pub date: Option<NaiveDate>,
    /// The group that meets.
    pub group: Option<Group>,
    /// The days of the meeting.
    pub dates: Option<Dates>,
    /// Town and country of the meeting, as they are printed.
    pub place: Option<String>,
    /// The title of the event.
    pub title: Option<String>,
    /// How one takes part.
    pub mode: Option<Mode>,
    /// What is offered at the meeting, if not what is usual.
    pub answers: Option<Answers>,
    /// Annexes beyond those that the kind has, by the names of their files.
    pub annexes: Vec<String>,
    /// The letter that is changed.
    pub amended: Option<Letter>,
    /// What the office sets for its letters.
    pub office: Arc<Office>,
}

/// All kinds, in alphabetical order of their folders.
///
/// # Errors
/// If a template cannot be read.
pub fn kinds() -> Result<Vec<Kind>, TemplateFault> {
    let mut kinds = Vec::new();
    for folder in TEMPLATES.dirs() {
        let path = folder.path().join("kind.ron");
        if TEMPLATES.get_file(&path).is_some() {
            kinds.push(Kind {
                id: folder.path().display().to_string(),
                template: read(&path.display().to_string())?,
            });
        }
    }
    kinds.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(kinds)
}

/// The kind of that name; read once.
pub fn kind(id: &str) -> Option<&'static Kind> {
    static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| kinds().unwrap_or_default());
    KINDS.iter().find(|kind| kind.id == id)
}

/// The kinds of annex with the names of their files, in alphabetical order.
///
/// # Errors
/// If a template cannot be read.
pub fn annex_kinds() -> Result<Vec<(String, Annex)>, TemplateFault> {
    let mut annexes = Vec::new();
    if let Some(folder) = TEMPLATES.get_dir("annexes") {
        for file in folder.files() {
            let name = file.path().file_stem().unwrap_or_default();
            let annex = read(&file.path().display().to_string())?;
            annexes.push((name.to_string_lossy().into_owned(), annex));
        }
    }
    annexes.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(annexes)
}

/// A new annex for `letter`, of the kind that `kind` shows: under a name that no annex of the letter has, its
/// time plans with the days of the meeting.
pub fn new_annex(kind: &Annex, letter: &Letter) -> Annex {
    let mut annex = kind.clone();
    let mut further = 2;
    while letter.annex_place(&annex.name).is_some() {
        annex.name = format!("{}-{further}", kind.name);
        further += 1;
    }
    let meeting = letter.meeting.as_ref();
    if let Some(dates) = meeting.and_then(|meeting| meeting.dates.as_ref()) {
        fill_time_plans(&mut annex.blocks, dates);
    }
    annex
}

fn read<T: for<'de> Deserialize<'de>>(path: &str) -> Result<T, TemplateFault> {
    let fault = |cause: String| TemplateFault {
        file: path.to_owned(),
        cause,
    };
    let text = TEMPLATES
        .get_file(path)
        .and_then(|file| file.contents_utf8())
        .ok_or_else(|| fault("there is no such file".to_owned()))?;
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(text)
        .map_err(|cause| fault(cause.to_string()))
}

impl Kind {
    /// Its name in `language`: “Collective letter of a study group”.
    pub fn name(&self, language: Language) -> String {
        phrasebook(language).say(&format!("{}-name", self.id), &[])
    }

    /// What it is for, in one sentence.
    pub fn summary(&self, language: Language) -> String {
        phrasebook(language).say(&format!("{}-summary", self.id), &[])
    }

    /// A letter of this kind with everything filled in that follows from what is known.
    ///
    /// # Errors
    /// If a template cannot be read.
    pub fn begin(&self, known: &Beginning) -> Result<Letter, TemplateFault> {
        let mut letter = self.template.letter.clone();
        letter.kind.clone_from(&self.id);
        let usual = &known.office.new_letters;
        letter.language = (known.language.or(usual.language)).unwrap_or(Language::En);
        for used in &self.template.annexes {
            let mut annex: Annex = read(&format!("annexes/{}.ron", used.file))?;
            if !used.title.is_empty() {
                annex.title.clone_from(&used.title);
            }
            letter.annexes.push(annex);
        }
        for file in &known.annexes {
            letter.annexes.push(read(&format!("annexes/{file}.ron"))?);
        }
        letter.date = known.date;
        if self.template.amends.is_none() {
            letter.reference.number = known.number;
        }
        if let Some(answers) = known.answers {
            letter.answers = Answers {
                translation: letter.answers.translation,
                ..answers
            };
        }
        if let (Some(change), Some(amended)) = (&self.template.amends, &known.amended) {
            take_over(&mut letter, amended, self.template.takes_over_text);
            // A change to a change is a further change to the letter itself.
            let changed = amended.reference.amendment.as_ref();
            letter.reference.amendment = Some(Amendment {
                number: known.number,
                of_letter_dated: changed.map_or(amended.date, |change| change.of_letter_dated),
                ..change.clone()
            });
        } else if let Some(change) = &self.template.amends {
            letter.reference.amendment = Some(Amendment {
                number: known.number,
                ..change.clone()
            });
        }
        let group = known
            .group
            .clone()
            .or_else(|| letter.reference.group.clone());
        if letter.reference.series.per_group {
            letter.reference.group.clone_from(&group);
        }
        fill_contacts(&mut letter.contacts, group.as_ref());
        if let (Some(contact), None) = (&usual.contact, &known.amended) {
            match letter
                .contacts
                .first_mut()
                .filter(|first| first.name.is_none())
            {
                Some(first) => *first = with_own(contact, first),
                None => letter.contacts.insert(0, contact.clone()),
            }
        }
        // A change to a letter has the deadlines of that letter, as they stand there.
        if known.amended.is_none() {
            self.count_as(&mut letter.deadlines, group.as_ref());
        }
        // A change to a letter has the meeting of that letter, as it stands there.
        if let (Some(meeting), None) = (&mut letter.meeting, &known.amended) {
            fill_meeting(meeting, known, group, letter.language);
            meeting.opening = self.template.openings.usual(meeting.mode);
        }
        if let Some(dates) = letter.meeting.as_ref().and_then(|m| m.dates.clone()) {
            for annex in &mut letter.annexes {
                fill_time_plans(&mut annex.blocks, &dates);
            }
        }
        if let Some(signature) = &mut letter.signature
            && signature.name.is_none()
        {
            // A letter is signed before its meeting; the newest of all signs what has neither date.
            let by = known.date.or(known.dates.as_ref().map(Dates::first));
            signature.name = signatory(by, &known.office);
        }
        Ok(letter)
    }
}

/// An amending letter has the head of the letter that it changes. Its texts keep their identity, on
/// which their renditions hang.
fn take_over(letter: &mut Letter, amended: &Letter, text_too: bool) {
    let amended = amended.clone();
    if text_too {
        letter.body.extend(amended.body);
        letter.deadlines = amended.deadlines;
        letter.latest_information = amended.latest_information;
        letter.annex_count = amended.annex_count;
        letter.annexes = amended.annexes;
    }
    letter.language = amended.language;
    letter.reference = amended.reference;
    letter.place = amended.place;
    letter.contacts = amended.contacts;
    letter.addressees = amended.addressees;
    letter.copy_to = amended.copy_to;
    letter.subject = amended.subject;
    letter.meeting = amended.meeting;
    letter.answers = amended.answers;
}

/// Addresses in templates name the group's mailbox and page as `{mailbox}` and `{page}`.
fn fill_contacts(contacts: &mut [Contact], group: Option<&Group>) {
    for contact in contacts {
        for addresses in [&mut contact.emails, &mut contact.pages] {
            addresses.retain_mut(|address| match group {
                Some(group) => {
                    *address = address
                        .replace("{mailbox}", &group.mailbox())
                        .replace("{page}", &group.page());
                    true
                }
                None => !address.contains('{'),
            });
        }
    }
}

/// The office's contact, with what the kind of letter knows where the office says nothing.
fn with_own(contact: &Contact, template: &Contact) -> Contact {
    let or = |own: &[String], template: &[String]| match own {
        [] => template.to_vec(),
        own => own.to_vec(),
    };
    Contact {
        name: contact.name.clone(),
        telephones: or(&contact.telephones, &template.telephones),
        faxes: or(&contact.faxes, &template.faxes),
        emails: or(&contact.emails, &template.emails),
        pages: or(&contact.pages, &template.pages),
    }
}

fn fill_meeting(
    meeting: &mut Meeting,
    known: &Beginning,
    group: Option<Group>,
    language: Language,
) {
    if let Some(Group::StudyGroup(number)) = &group {
        let title = format!("group-title-{number}");
        if phrasebook(language).status(&title).is_some() {
            meeting.group_title = Some(Text::standard(&title));
        }
    }
    if group.is_some() {
        meeting.group = group;
    }
    if known.dates.is_some() {
        meeting.dates.clone_from(&known.dates);
    }
    let usual = known.office.new_letters.place.as_ref();
    if let Some(place) = known.place.as_ref().or(usual) {
        meeting.place = Some(place_named(place, language));
    }
    if let Some(title) = &known.title {
        meeting.title = Some(Text::plain(title));
    }
    if let Some(mode) = known.mode {
        meeting.mode = mode;
    }
}

/// The text that names a place: standard wording where it has one, so that nothing of it is translated.
pub fn place_named(words: &str, language: Language) -> Text {
    let home = "place-geneva";
    if words == phrasebook(language).say(home, &[]) {
        Text::standard(home)
    } else {
        Text::plain(words)
    }
}

fn fill_time_plans(blocks: &mut [Block], dates: &Dates) {
    for block in blocks {
        match block {
            Block::TimePlan(plan) if plan.days.is_empty() => plan.move_to(dates),
            Block::If(_, blocks) => fill_time_plans(blocks, dates),
            _ => {}
        }
    }
}

/// Who signs a letter of this date: whom the office names, or else the last whom the program knows to have
/// signed by then; for an undated letter, the last of all.
fn signatory(date: Option<NaiveDate>, office: &Office) -> Option<Text> {
    if let Some(own) = office.signatory(date) {
        return Some(match &own.phrase {
            Some(phrase) => Text::standard(&phrase.0),
            None => Text::plain(own.name.trim()),
        });
    }
    let mut latest = signatories().iter().rev();
    latest
        .find(|signatory| date.is_none_or(|date| date >= signatory.from))
        .and_then(|signatory| signatory.phrase.as_ref())
        .map(|phrase| Text::standard(&phrase.0))
}

/// Those who are known to have signed letters, in the order of their terms.
pub fn signatories() -> &'static [Signatory] {
    static SIGNATORIES: LazyLock<Vec<Signatory>> =
        LazyLock::new(|| read("signatories.ron").unwrap_or_default());
    &SIGNATORIES
}
