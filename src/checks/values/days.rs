//! Days, weekdays and times of day in source and rendition, where their numbers alone tell nothing: a month is
//! a word in one language and a number in another.

use super::{Pair, listed};
use crate::checks::passage::Passage;
use crate::checks::{Finding, Weight};
use crate::language::dates::written::{written_dates, written_weekdays};
use crate::language::times::written::written_times;
use std::collections::BTreeMap;

/// What is compared, and how it is written.
type Values = BTreeMap<(u32, u32), String>;

/// Where one of these stands, hours may be those of twelve.
const HALF_DAYS: [&str; 8] = [
    "上午",
    "下午",
    "晚上",
    "صباح",
    "مساء",
    "de la tarde",
    "вечера",
    "après-midi",
];

impl Pair<'_> {
    /// Days, weekdays and times that one side has and the other has not.
    pub(super) fn days(&self, findings: &mut Vec<Finding>) {
        let draft = self.case.draft;
        let (source, rendition) = (self.source.printed(draft), self.passage.printed(draft));
        if !source.contains(|c: char| c.is_numeric()) {
            return;
        }
        let (from, into) = (self.read(self.source), self.read(self.passage));
        self.compare(from.0, into.0, findings, |at| {
            Finding::in_passage("date-differs", Weight::Warning, self.passage, at)
        });
        let half = |text: &str| HALF_DAYS.iter().any(|word| text.contains(word));
        if !half(source) && !half(rendition) {
            self.compare(from.1, into.1, findings, |at| {
                Finding::in_passage("time-differs", Weight::Warning, self.passage, at)
            });
        }
        let weekdays = |passage: &Passage, text: &str| -> Values {
            written_weekdays(passage.language, text)
                .into_iter()
                .map(|named| {
                    let day = named.weekday.number_from_monday();
                    ((day, 0), text[named.bytes].to_owned())
                })
                .collect()
        };
        self.compare(
            weekdays(self.source, source),
            weekdays(self.passage, rendition),
            findings,
            |at| Finding::in_passage("weekday-differs", Weight::Warning, self.passage, at),
        );
    }

    /// The days and the times of a text with its facts put in.
    fn read(&self, passage: &Passage) -> (Values, Values) {
        let (text, language) = (passage.printed(self.case.draft), passage.language);
        let (mut days, mut times) = (Values::new(), Values::new());
        if !text.contains(|c: char| c.is_numeric()) {
            return (days, times);
        }
        for written in written_dates(language, text) {
            let words = &text[written.bytes.clone()];
            for day in std::iter::once(&written.first).chain(&written.last) {
                days.insert((day.month, day.day), words.to_owned());
            }
        }
        for written in written_times(language, text) {
            let words = &text[written.bytes.clone()];
            for clock in std::iter::once(written.first).chain(written.last) {
                times.insert((clock.hour % 24, clock.minute), words.to_owned());
            }
        }
        (days, times)
    }

    /// Says what only one side has, if both have something of their own: what is left out may be said
    /// otherwise.
    fn compare(
        &self,
        source: Values,
        rendition: Values,
        findings: &mut Vec<Finding>,
        finding: impl FnOnce(std::ops::Range<usize>) -> Finding,
    ) {
        let without = |values: &Values, others: &Values| -> Vec<String> {
            let only = values.iter().filter(|(key, _)| !others.contains_key(key));
            let mut only: Vec<String> = only.map(|(_, written)| written.clone()).collect();
            only.dedup();
            only
        };
        let (lost, added) = (without(&source, &rendition), without(&rendition, &source));
        if lost.is_empty() || added.is_empty() || source.len() != rendition.len() {
            return;
        }
        let flat = &self.passage.flat;
        let at = (added.first())
            .and_then(|words| Some((flat.find(words.as_str())?, words.len())))
            .map_or(0..flat.len(), |(at, length)| at..at + length);
        findings.push(
            finding(self.passage.place(at))
                .with("source", listed(&lost))
                .with("rendition", listed(&added)),
        );
    }
}
