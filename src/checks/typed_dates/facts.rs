//! The date facts of a letter: which one prints a date that was typed, and in which form.

use crate::checks::Case;
use crate::checks::passage::Passage;
use crate::draft::flat;
use crate::language::Language;
use crate::language::dates::written::{Joined, Written};
use crate::language::dates::{DateForm, Dates, RangeForm};
use crate::letter::text::Run;
use crate::letter::text::fact::Fact;
use chrono::NaiveDate;
use std::ops::Range;

/// The fact at a byte of the flat text of a passage.
pub(super) fn at(passage: &Passage, byte: usize) -> Option<&Fact> {
    let before = passage.flat[..byte].matches(flat::FACT).count();
    let facts = passage.runs.iter().filter_map(|run| match run {
        Run::Fact { fact, .. } => Some(fact),
        _ => None,
    });
    facts.clone().nth(before)
}

/// The day that a fact prints, if it prints one alone and without its weekday.
pub(super) fn day_without_weekday(case: &Case<'_>, fact: &Fact) -> Option<NaiveDate> {
    let letter = &case.letter;
    let opening = letter.opening_day();
    let dates = || letter.meeting.as_ref()?.dates.as_ref();
    let (date, form) = match fact {
        Fact::LetterDate => (letter.date, DateForm::Full),
        Fact::MeetingFirstDay(form) => (opening, *form),
        Fact::MeetingLastDay(form) => (dates().map(Dates::last), *form),
        Fact::Deadline(name, form) => (letter.deadline(name)?.due.date(opening), *form),
        Fact::Date(date, form) => (Some(*date), *form),
        _ => return None,
    };
    date.filter(|_| form != DateForm::Weekday)
}

/// The days that a fact prints; nothing for facts that print no dates of this letter.
pub(super) fn days(case: &Case<'_>, fact: &Fact) -> Option<Dates> {
    let letter = &case.letter;
    let meeting = letter.meeting.as_ref().and_then(|m| m.dates.as_ref());
    let one = |date: NaiveDate| Dates::Range(date, date);
    match fact {
        Fact::LetterDate => letter.date.map(one),
        Fact::MeetingDates(_) => meeting.cloned(),
        Fact::MeetingFirstDay(_) => meeting.map(Dates::first).map(one),
        Fact::MeetingLastDay(_) => meeting.map(Dates::last).map(one),
        Fact::Deadline(name, _) => letter
            .deadline(name)?
            .due
            .date(letter.opening_day())
            .map(one),
        _ => None,
    }
}

/// The fact of the letter that prints these days, in a form to be replaced by that of the words.
pub(super) fn printing(case: &Case<'_>, dates: &Dates) -> Option<Fact> {
    let letter = &case.letter;
    let meeting = letter.meeting.as_ref()?.dates.as_ref()?;
    if meeting == dates {
        return Some(Fact::MeetingDates(RangeForm::Dash));
    }
    if dates.first() != dates.last() {
        return None;
    }
    let day = dates.first();
    if meeting.first() == day {
        return Some(Fact::MeetingFirstDay(DateForm::Full));
    }
    if meeting.last() == day {
        return Some(Fact::MeetingLastDay(DateForm::Full));
    }
    let opening = letter.opening_day();
    let mut due = letter.deadlines.iter();
    if let Some(deadline) = due.find(|deadline| deadline.due.date(opening) == Some(day)) {
        return Some(Fact::Deadline(deadline.name.clone(), DateForm::Full));
    }
    (letter.date == Some(day)).then_some(Fact::LetterDate)
}

/// The fact in the form of the words, and the bytes that it stands for.
pub(super) fn in_form_of(
    passage: &Passage,
    written: &Written,
    dates: &Dates,
    fact: &Fact,
) -> (Range<usize>, Fact) {
    let language = passage.language;
    let day = date_form(written);
    let core = written.bytes.clone();
    match fact {
        Fact::MeetingDates(_) if dates.first() == dates.last() => {
            // A range of one day is printed in full.
            (core, Fact::MeetingDates(RangeForm::Dash))
        }
        Fact::MeetingDates(_) => {
            let (bytes, form) = range_form(language, &passage.flat, written, dates);
            (bytes, Fact::MeetingDates(form))
        }
        Fact::MeetingFirstDay(_) => (core, Fact::MeetingFirstDay(day)),
        Fact::MeetingLastDay(_) => (core, Fact::MeetingLastDay(day)),
        Fact::Deadline(name, _) => (core, Fact::Deadline(name.clone(), day)),
        other => (core, other.clone()),
    }
}

fn date_form(written: &Written) -> DateForm {
    if written.first.weekday.is_some() {
        DateForm::Weekday
    } else if written.has_year() {
        DateForm::Full
    } else {
        DateForm::DayMonth
    }
}

/// The form in which a range is written, and the bytes that it covers.
fn range_form(
    language: Language,
    text: &str,
    written: &Written,
    dates: &Dates,
) -> (Range<usize>, RangeForm) {
    let same = |a: &str, b: &str| plain(a) == plain(b);
    for form in [
        RangeForm::Inclusive,
        RangeForm::FromTo,
        RangeForm::To,
        RangeForm::Dash,
        RangeForm::Both,
    ] {
        let printed = language.dates(dates, form);
        for bytes in [&written.whole, &written.bytes] {
            if same(&text[bytes.clone()], &printed) {
                return (bytes.clone(), form);
            }
        }
    }
    let form = match written.joined {
        Joined::And => RangeForm::Both,
        Joined::Alone | Joined::Dash => RangeForm::Dash,
        Joined::To if written.whole.start < written.bytes.start => {
            return (written.whole.start..written.bytes.end, RangeForm::FromTo);
        }
        Joined::To => RangeForm::To,
    };
    // “8 and 9 May” is printed with the article or the preposition of its language.
    match (form, language) {
        (RangeForm::Both, Language::En) | (RangeForm::Dash | RangeForm::To, _) => {
            (written.bytes.clone(), form)
        }
        _ => (written.bytes.clone(), RangeForm::Dash),
    }
}

/// The same words with plain spaces and dashes.
fn plain(words: &str) -> String {
    let plain = |c: char| match c {
        '\u{A0}' | '\u{202F}' => ' ',
        '\u{2010}'..='\u{2015}' => '-',
        other => other,
    };
    words.trim().to_lowercase().chars().map(plain).collect()
}
