//! Typed dates against the days of the meeting, its deadlines and the date of the letter (checks.md A2).

use super::facts;
use crate::checks::group_words;
use crate::checks::passage::Passage;
use crate::checks::{Case, Finding, Weight};
use crate::draft::edit::Edit;
use crate::language::dates::written::Written;
use crate::language::dates::{Dates, RangeForm};
use crate::layout;
use crate::letter::text::Run;
use crate::letter::text::fact::Fact;
use chrono::{Datelike, NaiveDate};

pub(super) fn check(
    case: &Case<'_>,
    passage: &Passage,
    dates: &[Written],
    year: i32,
    findings: &mut Vec<Finding>,
) {
    let Some(meeting) = case.letter.meeting.as_ref().and_then(|m| m.dates.as_ref()) else {
        return;
    };
    // The days of another group's meeting are its own.
    let another = !dates.is_empty() && group_words::names_another(case, passage);
    let expected = replaced_fact(case, passage, dates.len());
    for written in dates {
        let Ok(found) = written.dates(year) else {
            continue;
        };
        // A range of the meeting may be given as two days.
        let found = as_range(&found);
        if let Some(fact) = facts::printing(case, &found) {
            may_be_fact(case, passage, written, &found, &fact, findings);
            continue;
        }
        if let Some(fact) = &expected
            && let Some(right) = facts::days(case, fact)
        {
            contradicts("date-not-the-fact", Weight::Warning, &right)
                .report(passage, written, &found, fact, findings);
            continue;
        }
        if is_between_days(meeting, &found) {
            let place = passage.place(written.bytes.clone());
            findings.push(
                Finding::in_passage("meeting-day-other", Weight::Warning, passage, place)
                    .with("written", &passage.flat[written.bytes.clone()])
                    .with("right", passage.language.dates(meeting, RangeForm::Dash)),
            );
            continue;
        }
        let fact = Fact::MeetingDates(RangeForm::Dash);
        if !another && let Some((mistake, weight)) = against(meeting, &found) {
            contradicts(mistake, weight, meeting).report(passage, written, &found, &fact, findings);
        }
    }
    typed_facts(passage, meeting, findings);
}

/// “8 and 9 May” and “8-9 May” are the same days.
fn as_range(dates: &Dates) -> Dates {
    match dates {
        Dates::Days(days) if days.len() == 2 && days[0].succ_opt() == Some(days[1]) => {
            Dates::Range(days[0], days[1])
        }
        other => other.clone(),
    }
}

/// The date fact of the standard wording that this text was made from and no longer has, if there is one
/// such fact and one typed date that may stand in its place.
fn replaced_fact(case: &Case<'_>, passage: &Passage, typed: usize) -> Option<Fact> {
    if typed != 1 || passage.departed_from.is_empty() {
        return None;
    }
    let dates_of = |runs: &[Run]| -> Vec<Fact> {
        let facts = runs.iter().filter_map(|run| match run {
            Run::Fact { fact, .. } => Some(fact.clone()),
            _ => None,
        });
        facts
            .filter(|fact| facts::days(case, fact).is_some())
            .collect()
    };
    let standard = layout::standard(&passage.departed_from, passage.language);
    let (standard, kept) = (dates_of(&standard), dates_of(&passage.runs));
    match standard.as_slice() {
        [fact] if kept.is_empty() => Some(fact.clone()),
        _ => None,
    }
}

/// Whether a day lies between those of a series of events and is none of them: nothing else happens then.
fn is_between_days(meeting: &Dates, found: &Dates) -> bool {
    match (meeting, found) {
        (Dates::Days(days), Dates::Range(day, last)) => {
            day == last && meeting.first() < *day && *day < meeting.last() && !days.contains(day)
        }
        _ => false,
    }
}

/// What is wrong with days that somebody typed, if they seem to mean those of the meeting.
fn against(meeting: &Dates, found: &Dates) -> Option<(&'static str, Weight)> {
    let (Dates::Range(first, last), Dates::Range(begin, end)) = (meeting, found) else {
        return None;
    };
    if begin == end {
        return None;
    }
    let same_number = |a: &NaiveDate, b: &NaiveDate| a.day() == b.day();
    // Where both differ, it is another meeting, on the same days of the month by chance.
    let other_month = (begin.month() != first.month()) != (begin.year() != first.year());
    if same_number(begin, first) && same_number(end, last) && first != last && other_month {
        return Some(("meeting-dates-other-month", Weight::Warning));
    }
    let same_end = (begin == first) != (end == last);
    if !same_end || first == last {
        return None;
    }
    let within = first <= begin && end <= last;
    let apart = (*begin - *first).num_days().abs() + (*end - *last).num_days().abs();
    let weight = match (within, apart) {
        // Sessions may fill a part of the meeting.
        (true, 2..) => return None,
        (true, _) => Weight::Hint,
        (false, _) => Weight::Warning,
    };
    Some(("meeting-dates-differ", weight))
}

/// A contradiction between typed days and those that are right.
struct Contradiction<'a> {
    mistake: &'static str,
    weight: Weight,
    right: &'a Dates,
}

fn contradicts<'a>(mistake: &'static str, weight: Weight, right: &'a Dates) -> Contradiction<'a> {
    Contradiction {
        mistake,
        weight,
        right,
    }
}

impl Contradiction<'_> {
    fn report(
        &self,
        passage: &Passage,
        written: &Written,
        found: &Dates,
        fact: &Fact,
        findings: &mut Vec<Finding>,
    ) {
        let right = passage.language.dates(self.right, RangeForm::Dash);
        let (bytes, fact) = facts::in_form_of(passage, written, found, fact);
        let place = passage.place(written.bytes.clone());
        findings.push(
            Finding::in_passage(self.mistake, self.weight, passage, place)
                .with("written", &passage.flat[written.bytes.clone()])
                .with("right", right)
                .mended_by(passage.corrected_by_fact(bytes, fact)),
        );
    }
}

/// A typed date that a fact of the letter prints: it would follow when that changes.
fn may_be_fact(
    case: &Case<'_>,
    passage: &Passage,
    written: &Written,
    found: &Dates,
    fact: &Fact,
    findings: &mut Vec<Finding>,
) {
    // A rendition has the facts of its source.
    if passage.language != case.letter.language {
        return;
    }
    // The date of the letter has one form.
    let full = written.has_year() && written.first.weekday.is_none();
    if *fact == Fact::LetterDate && !full {
        return;
    }
    let mistake = match fact {
        Fact::Deadline(..) => "date-typed-deadline",
        Fact::LetterDate => "date-typed-letter",
        _ => "date-typed-meeting",
    };
    let (bytes, fact) = facts::in_form_of(passage, written, found, fact);
    let place = passage.place(written.bytes.clone());
    findings.push(
        Finding::in_passage(mistake, Weight::Hint, passage, place)
            .with("written", &passage.flat[written.bytes.clone()])
            .mended_by(passage.corrected_by_fact(bytes, fact)),
    );
}

/// Days of another meeting, given as a fact, that are nearly those of this one.
fn typed_facts(passage: &Passage, meeting: &Dates, findings: &mut Vec<Finding>) {
    let mut at = 0;
    for (number, run) in passage.runs.iter().enumerate() {
        let length = match run {
            Run::Words { text, .. } => text.chars().count(),
            Run::Fact { .. } | Run::LineBreak => 1,
        };
        let place = at..at + length;
        at += length;
        let Run::Fact {
            fact: Fact::Dates(dates, form),
            emphasis,
        } = run
        else {
            continue;
        };
        let Some((mistake, weight)) = against(meeting, dates) else {
            continue;
        };
        let mut runs = passage.runs.clone();
        runs[number] = Run::Fact {
            fact: Fact::MeetingDates(*form),
            emphasis: *emphasis,
        };
        let repair: Option<Edit> = passage.saying(runs);
        let language = passage.language;
        findings.push(
            Finding::in_passage(mistake, weight, passage, place)
                .with("written", language.dates(dates, RangeForm::Dash))
                .with("right", language.dates(meeting, RangeForm::Dash))
                .mended_by(repair),
        );
    }
}
