//! Facts as printed, by the rules of the language.

use super::document::Run;
use super::wording::{Place, UNKNOWN, Wording};
use crate::language::Language;
use crate::language::dates::DateForm;
use crate::language::names::Case;
use crate::language::phrasebook::{Value, phrasebook};
use crate::letter::annex::Annex;
use crate::letter::group::Group;
use crate::letter::meeting::Meeting;
use crate::letter::reference::{Reference, Series};
use crate::letter::text::Text;
use crate::letter::text::fact::{Fact, GroupForm};
use crate::letter::text::markup;
use chrono::NaiveDate;

/// Stands in a pattern for the title that is put in as runs.
const TITLE: &str = "\u{E0F1}";

impl Wording<'_> {
    /// A fact as printed; what is not known yet is [`UNKNOWN`].
    pub(super) fn fact(&self, fact: &Fact, place: Place) -> Vec<Run> {
        let text = |bit: u8, text: fn(&Meeting) -> Option<&Text>| {
            self.text_fact(bit, self.letter().meeting.as_ref().and_then(text), place)
        };
        match fact {
            Fact::GroupTitle => text(1, |meeting| meeting.group_title.as_ref()),
            Fact::MeetingTitle => text(2, |meeting| meeting.title.as_ref()),
            Fact::MeetingPlace => text(4, |meeting| meeting.place.as_ref()),
            Fact::MeetingHost => text(8, |meeting| meeting.host.as_ref()),
            Fact::Chair => text(16, |meeting| meeting.chair.as_ref()),
            Fact::MeetingRequestedBy => text(32, |meeting| meeting.requested_by.as_ref()),
            Fact::MeetingEndorsedAt => text(64, |meeting| meeting.endorsed_at.as_ref()),
            Fact::Group(None, form @ (GroupForm::Titled | GroupForm::TitledGenitive)) => {
                self.titled_group(*form, place)
            }
            Fact::GroupPage | Fact::MeetingPage | Fact::RegistrationPage => {
                let address = self.page(fact);
                let mut runs = Vec::new();
                let link = address.as_deref().and_then(markup::live);
                let words = address.as_deref().unwrap_or(UNKNOWN);
                self.push_words(words, link, place, &mut runs);
                runs
            }
            fact => {
                let words = self.value(fact, place.language);
                let words = words.as_deref().unwrap_or(UNKNOWN);
                // Patterns of references and annexes may hold a line break.
                if words.contains("{br}") {
                    return self.markup(words, place);
                }
                let mut runs = Vec::new();
                self.push_words(words, None, place, &mut runs);
                runs
            }
        }
    }

    /// The group that meets, with its field of work in brackets if it has one.
    fn titled_group(&self, form: GroupForm, place: Place) -> Vec<Run> {
        let name = self
            .group()
            .map(|group| group_name(group, form, place.language));
        let name = name.as_deref().unwrap_or(UNKNOWN);
        let mut runs = Vec::new();
        let meeting = self.letter().meeting.as_ref();
        let title = meeting.and_then(|meeting| meeting.group_title.as_ref());
        let has_field = !matches!(
            self.group(),
            Some(Group::Tsag | Group::RegionalGroup { .. })
        );
        if title.is_none() && !has_field {
            self.push_words(name, None, place, &mut runs);
            return runs;
        }
        let pattern = phrasebook(place.language).say(
            "group-titled",
            &[
                ("group", Value::Words(name)),
                ("title", Value::Words(TITLE)),
            ],
        );
        for (at, words) in pattern.split(TITLE).enumerate() {
            if at > 0 {
                runs.extend(self.fact(&Fact::GroupTitle, place));
            }
            self.push_words(words, None, place, &mut runs);
        }
        runs
    }

    fn text_fact(&self, bit: u8, text: Option<&Text>, place: Place) -> Vec<Run> {
        let deeper = Place {
            within: place.within | bit,
            ..place
        };
        // A title that cites its own title must end somewhere.
        let text = text.filter(|_| place.within & bit == 0);
        let runs = text.map(|text| self.runs_at(text, deeper));
        runs.filter(|runs| !runs.is_empty()).unwrap_or_else(|| {
            let mut runs = Vec::new();
            self.push_words(UNKNOWN, None, place, &mut runs);
            runs
        })
    }

    /// The address that a fact holds.
    fn page(&self, fact: &Fact) -> Option<String> {
        let letter = self.letter();
        let meeting = letter.meeting.as_ref();
        match fact {
            Fact::MeetingPage => meeting?.page.clone(),
            Fact::RegistrationPage => meeting?.registration_page.clone(),
            // The letter's head names the page of the group, in the form that the office prefers.
            _ => {
                let name = self.group()?.page();
                let pages = letter.contacts.iter().flat_map(|contact| &contact.pages);
                let named = |page: &&String| {
                    let page = page.trim_end_matches('/');
                    page.strip_suffix(&name)
                        .is_some_and(|rest| rest.ends_with('/'))
                };
                let preferred = pages.into_iter().find(named).cloned();
                Some(preferred.unwrap_or_else(|| format!("https://www.itu.int/go/{name}")))
            }
        }
    }

    /// The group that the letter is about.
    fn group(&self) -> Option<&Group> {
        let letter = self.letter();
        let meeting = letter.meeting.as_ref();
        let meets = meeting.and_then(|meeting| meeting.group.as_ref());
        meets.or(letter.reference.group.as_ref())
    }

    fn value(&self, fact: &Fact, language: Language) -> Option<String> {
        let letter = self.letter();
        let meeting = letter.meeting.as_ref();
        let date = |date: Option<NaiveDate>, form: DateForm| Some(language.date(date?, form));
        match fact {
            Fact::Reference => Some(reference(&letter.reference, language)),
            Fact::LetterDate => date(letter.date, DateForm::Full),
            Fact::AmendedReference => Some(amended(&letter.reference, language)),
            Fact::AmendedDate => date(
                letter.reference.amendment.as_ref()?.of_letter_dated,
                DateForm::Full,
            ),
            Fact::Group(named, form) => {
                let group = named.as_ref().or(self.group())?;
                Some(group_name(group, *form, language))
            }
            Fact::StudyGroup(form) => {
                let group = self.group()?;
                let study_group = group.study_group().map(Group::StudyGroup);
                let group = study_group.as_ref().unwrap_or(group);
                Some(group_name(group, *form, language))
            }
            Fact::MeetingDates(form) => Some(language.dates(meeting?.dates.as_ref()?, *form)),
            Fact::MeetingFirstDay(form) => date(letter.opening_day(), *form),
            Fact::MeetingLastDay(form) => {
                date(meeting?.dates.as_ref().map(|dates| dates.last()), *form)
            }
            Fact::MeetingOpening(form) => Some(language.time(meeting?.opening?, *form)),
            Fact::Deadline(name, form) => {
                date(letter.deadline(name)?.due.date(letter.opening_day()), *form)
            }
            Fact::Annex(name) => {
                let place = letter.annex_place(name)?;
                Some(annex_name(
                    &letter.annexes,
                    place,
                    "annex-mention",
                    language,
                ))
            }
            Fact::Date(day, form) => date(Some(*day), *form),
            Fact::Dates(dates, form) => Some(language.dates(dates, *form)),
            Fact::Time(time, form) => Some(language.time(*time, *form)),
            Fact::Times(from, to, form) => Some(language.times(*from, *to, *form)),
            Fact::Questions(numbers, group, case) => {
                Some(language.questions(numbers, *group, *case))
            }
            Fact::WorkingParties(numbers, group, case) => {
                Some(language.working_parties(numbers, *group, *case))
            }
            Fact::Circular(number) => {
                Some(cited("reference-circular", Some(*number), None, language))
            }
            Fact::CollectiveLetter(number, group) => Some(cited(
                "reference-collective-letter",
                Some(*number),
                Some(group),
                language,
            )),
            Fact::GroupTitle
            | Fact::GroupPage
            | Fact::MeetingTitle
            | Fact::MeetingPlace
            | Fact::MeetingHost
            | Fact::MeetingPage
            | Fact::RegistrationPage
            | Fact::Chair
            | Fact::MeetingRequestedBy
            | Fact::MeetingEndorsedAt => None,
        }
    }

    /// The letter's reference, or nothing while neither number nor group is known.
    pub(super) fn reference(&self) -> Vec<Run> {
        let own = &self.letter().reference;
        if own.number.is_none() && own.group.is_none() && own.amendment.is_none() {
            return Vec::new();
        }
        self.words(&reference(own, self.language))
    }

    /// The days of a time plan's columns and the like.
    pub(super) fn date(&self, date: NaiveDate, form: DateForm) -> Vec<Run> {
        self.words(&self.language.date(date, form))
    }

    /// Place and date.
    pub(super) fn date_line(&self, place: &str) -> Vec<Run> {
        match self.letter().date {
            Some(date) => self.words(&self.language.date_line(place, date)),
            None => self.words(&format!("{place} {UNKNOWN}")),
        }
    }

    /// The heading of the annex at `place`: “ANNEX A”.
    pub(super) fn annex_heading(&self, place: usize) -> Vec<Run> {
        let annexes = &self.letter().annexes;
        self.words(&annex_name(annexes, place, "annex-heading", self.language))
    }
}

/// “TSB Collective letter 12/12”, “Addendum 1 to TSB Circular 116”.
fn reference(reference: &Reference, language: Language) -> String {
    let Some(change) = &reference.amendment else {
        return series_reference(
            &reference.series,
            reference.number,
            reference.group.as_ref(),
            language,
        );
    };
    let number = change
        .number
        .map_or_else(|| UNKNOWN.to_owned(), |number| number.to_string());
    let amended = amended(reference, language);
    phrasebook(language).say(
        &change.phrase.0,
        &[
            ("number", Value::Words(&number)),
            ("reference", Value::Words(&amended)),
        ],
    )
}

/// The reference of the letter that is changed.
fn amended(reference: &Reference, language: Language) -> String {
    series_reference(
        &reference.series,
        reference.number,
        reference.group.as_ref(),
        language,
    )
}

fn series_reference(
    series: &Series,
    number: Option<u32>,
    group: Option<&Group>,
    language: Language,
) -> String {
    cited(&series.phrase.0, number, group, language)
}

fn cited(phrase: &str, number: Option<u32>, group: Option<&Group>, language: Language) -> String {
    let number = number.map_or_else(|| UNKNOWN.to_owned(), |number| number.to_string());
    let code = group.map_or_else(|| UNKNOWN.to_owned(), Group::to_string);
    let group = group.map_or_else(|| UNKNOWN.to_owned(), Group::in_reference);
    phrasebook(language).say(
        phrase,
        &[
            ("number", Value::Words(&number)),
            ("group", Value::Words(&group)),
            ("code", Value::Words(&code)),
        ],
    )
}

fn group_name(group: &Group, form: GroupForm, language: Language) -> String {
    let case = match form {
        GroupForm::Genitive | GroupForm::TitledGenitive => Case::Genitive,
        GroupForm::Name | GroupForm::Short | GroupForm::Titled => Case::Nominative,
    };
    let short = form == GroupForm::Short;
    match group {
        Group::StudyGroup(number) if short => language.study_group_short(*number),
        Group::StudyGroup(number) => language.study_group(*number, case),
        Group::WorkingParty { party, group } if short => {
            language.working_party_short(*party, *group)
        }
        Group::WorkingParty { party, group } => language.working_parties(&[*party], *group, case),
        Group::RegionalGroup { .. } if short => group.to_string(),
        Group::RegionalGroup { .. } => language.regional_group(&group.to_string(), case),
        Group::Tsag if short => language.advisory_group_short(),
        Group::Tsag => language.advisory_group(case),
    }
}

/// The name of the annex at `place`, by one of two wordings: with its letter, or for the only one.
fn annex_name(annexes: &[Annex], place: usize, key: &str, language: Language) -> String {
    let book = phrasebook(language);
    if annexes.len() == 1 {
        return book.say(&format!("{key}-single"), &[]);
    }
    book.say(key, &[("letter", Value::Words(&annex_letter(place)))])
}

/// A, B, … Z, AA, AB, …
fn annex_letter(place: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = place + 1;
    while rest > 0 {
        letters.push(char::from(
            b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0),
        ));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annexes_beyond_the_alphabet_have_two_letters() {
        assert_eq!(annex_letter(0), "A");
        assert_eq!(annex_letter(25), "Z");
        assert_eq!(annex_letter(26), "AA");
        assert_eq!(annex_letter(52), "BA");
    }
}
