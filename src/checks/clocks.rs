//! Times of day exist, and a letter keeps to one clock (checks.md A12).

use super::passage::Passage;
use super::{Case, Finding, Weight};
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::times::TimeForm;
use crate::language::times::written::{Style, WrittenTime, written_times};
use crate::letter::text::Run;
use crate::letter::text::fact::Fact;
use std::ops::Range;

/// A time of day in a text, in characters of its flat text.
struct Seen<'a> {
    passage: &'a Passage,
    place: Range<usize>,
    words: String,
    style: Style,
    /// The typed words, if no fact prints it.
    typed: Option<WrittenTime>,
}

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for language in Language::ALL {
        let mut seen = Vec::new();
        for passage in case.passages.iter().filter(|p| p.language == language) {
            collect(case, passage, &mut seen);
        }
        let impossible = seen.iter().filter(|time| !time.is_possible());
        findings.extend(impossible.map(Seen::impossible));
        seen.retain(Seen::is_possible);
        mixed(&seen, findings);
    }
}

fn collect<'a>(case: &Case<'_>, passage: &'a Passage, seen: &mut Vec<Seen<'a>>) {
    if passage.typed {
        for time in written_times(passage.language, &passage.flat) {
            seen.push(Seen {
                passage,
                place: passage.place(time.bytes.clone()),
                words: passage.flat[time.bytes.clone()].to_owned(),
                style: time.style,
                typed: Some(time),
            });
        }
    }
    // The facts of a rendition are those of its source, in the forms chosen there.
    let language = passage.language;
    if language != case.letter.language {
        return;
    }
    let mut at = 0;
    for run in &passage.runs {
        let start = at;
        at += match run {
            Run::Words { text, .. } => text.chars().count(),
            Run::Fact { .. } | Run::LineBreak => 1,
        };
        let (form, words) = match run {
            Run::Fact {
                fact: Fact::Time(time, form),
                ..
            } => (form, language.time(*time, *form)),
            Run::Fact {
                fact: Fact::Times(from, to, form),
                ..
            } => (form, language.times(*from, *to, *form)),
            _ => continue,
        };
        // Most languages have no clock of twelve hours: what they print says by which it is.
        let printed = written_times(language, &words);
        let style = match (form, printed.first()) {
            (TimeForm::Digits, _) | (_, None) => Style::Digits,
            (_, Some(time)) => time.style,
        };
        seen.push(Seen {
            passage,
            place: start..at,
            words,
            style,
            typed: None,
        });
    }
}

impl Seen<'_> {
    fn is_possible(&self) -> bool {
        let clocks = self.typed.iter().flat_map(|typed| {
            let first = std::iter::once(typed.first);
            first.chain(typed.last)
        });
        clocks.into_iter().all(|clock| clock.time().is_some())
    }

    fn impossible(&self) -> Finding {
        // “21:75” may be a ratio; many say 24:00 of midnight.
        let times = self.typed.iter().flat_map(|typed| {
            let first = std::iter::once(typed.first);
            first.chain(typed.last)
        });
        let mut wrong = times.filter(|clock| clock.time().is_none());
        let midnight = wrong.all(|clock| clock.is_midnight());
        let weight = match self.style {
            _ if midnight => Weight::Hint,
            Style::Digits => Weight::Warning,
            Style::Words | Style::TwelveHours => Weight::Error,
        };
        Finding::in_passage("time-impossible", weight, self.passage, self.place.clone())
            .with("written", self.words.as_str())
    }
}

/// One letter has one clock; within it, one way to write it.
fn mixed(seen: &[Seen<'_>], findings: &mut Vec<Finding>) {
    let of = |style| move |time: &&Seen<'_>| time.passage.typed && time.style == style;
    let twelve = seen.iter().find(of(Style::TwelveHours));
    let other = seen.iter().find(|time| time.style != Style::TwelveHours);
    if let (Some(_), Some(other)) = (twelve, other) {
        for time in seen.iter().filter(of(Style::TwelveHours)) {
            findings.push(
                time.finding("clocks-mixed", Weight::Warning)
                    .with("other", other.words.as_str())
                    .mended_by(time.by_the_other_clock()),
            );
        }
        return;
    }
    let words = seen.iter().find(of(Style::Words));
    let digits = seen.iter().find(of(Style::Digits));
    if let (Some(words), Some(digits)) = (words, digits) {
        findings.push(
            digits
                .finding("clock-styles-mixed", Weight::Hint)
                .with("other", words.words.as_str()),
        );
    }
}

impl Seen<'_> {
    fn finding(&self, mistake: &'static str, weight: Weight) -> Finding {
        Finding::in_passage(mistake, weight, self.passage, self.place.clone())
            .with("written", self.words.as_str())
    }

    /// The change after which it is written by the clock of twenty-four hours.
    fn by_the_other_clock(&self) -> Option<Edit> {
        let language = self.passage.language;
        let Some(typed) = &self.typed else {
            return self.fact_by_the_other_clock();
        };
        let first = typed.first.time()?;
        let right = match typed.last {
            Some(last) => language.times(first, last.time()?, TimeForm::Words),
            None => language.time(first, TimeForm::Words),
        };
        self.passage.corrected(typed.bytes.clone(), &right)
    }

    fn fact_by_the_other_clock(&self) -> Option<Edit> {
        let mut at = 0;
        let mut runs = self.passage.runs.clone();
        for run in &mut runs {
            let here = at == self.place.start;
            at += match run {
                Run::Words { text, .. } => text.chars().count(),
                Run::Fact { .. } | Run::LineBreak => 1,
            };
            if let Run::Fact { fact, .. } = run
                && here
            {
                match fact {
                    Fact::Time(_, form) | Fact::Times(_, _, form) => *form = TimeForm::Words,
                    _ => return None,
                }
            }
        }
        self.passage.saying(runs)
    }
}
