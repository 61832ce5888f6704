//! Letters that are cited exist, have the date that is named beside them, and cannot be mistaken for one
//! of the same number from another study period (checks.md A11, B7).

use super::citations::{Called, citations};
use super::passage::Passage;
use super::{Case, Finding, Weight};
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::dates::DateForm;
use crate::letter::issued::Issued;
use crate::letter::reference::study_period;
use crate::letter::text::Run;
use crate::letter::text::fact::Fact;
use chrono::NaiveDate;
use regex::Regex;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if case.known.issued.is_empty() {
        return;
    }
    for passage in case.typed() {
        for cited in cited(passage) {
            if let Some(finding) = judged(case, passage, &cited) {
                findings.push(finding);
            }
        }
    }
}

/// A letter cited in a passage.
struct Cited {
    /// Where, in bytes of the flat text.
    bytes: Range<usize>,
    series: &'static str,
    group: Option<String>,
    number: u32,
}

/// The letters that a passage cites, by facts and in typed words.
fn cited(passage: &Passage) -> Vec<Cited> {
    let mut found: Vec<Cited> = citations(passage.language, &passage.flat)
        .into_iter()
        .map(|citation| Cited {
            bytes: citation.bytes,
            series: match citation.called {
                Called::Circular => "CIR",
                Called::Collective => "COL",
            },
            group: citation.group,
            number: citation.number,
        })
        .collect();
    let mut at = 0;
    for run in &passage.runs {
        let length = match run {
            Run::Words { text, .. } => text.len(),
            Run::Fact { .. } => crate::draft::flat::FACT.len_utf8(),
            Run::LineBreak => 1,
        };
        let bytes = at..at + length;
        at += length;
        match run {
            Run::Fact {
                fact: Fact::Circular(number),
                ..
            } => found.push(Cited {
                bytes,
                series: "CIR",
                group: None,
                number: *number,
            }),
            Run::Fact {
                fact: Fact::CollectiveLetter(number, group),
                ..
            } => found.push(Cited {
                bytes,
                series: "COL",
                group: Some(group.in_reference()),
                number: *number,
            }),
            _ => {}
        }
    }
    found.sort_by_key(|cited| cited.bytes.start);
    found
}

fn judged(case: &Case<'_>, passage: &Passage, cited: &Cited) -> Option<Finding> {
    let series: Vec<&Issued> = (case.known.issued.iter())
        .filter(|letter| letter.series == cited.series && letter.group == cited.group)
        .collect();
    if series.is_empty() || own(case, cited) {
        return None;
    }
    let same: Vec<&Issued> = (series.iter().copied())
        .filter(|letter| letter.number == cited.number)
        .collect();
    let beside = date_beside(passage, &cited.bytes);
    let place = passage.place(cited.bytes.clone());
    let words = name(case, passage, cited);
    let finding = |mistake, weight| {
        Finding::in_passage(mistake, weight, passage, place.clone()).with("letter", words.clone())
    };
    if same.is_empty() {
        let period = beside.as_ref().map_or(case.letter.date, Beside::date);
        let period = period.and_then(study_period)?;
        let numbers = series
            .iter()
            .filter(|letter| letter.period == period)
            .map(|letter| letter.number);
        let last = numbers.clone().max()?;
        // A register may begin in the middle of a period.
        if cited.number < numbers.min()? {
            return None;
        }
        let earlier = series.iter().any(|letter| letter.period != period);
        let weight = match beside.is_some() || earlier {
            true => Weight::Warning,
            false => Weight::Hint,
        };
        return Some(finding("cited-letter-unknown", weight).with("last", last.to_string()));
    }
    if let Some(beside) = &beside {
        let dates: BTreeSet<NaiveDate> = same.iter().filter_map(|letter| letter.date).collect();
        let language = passage.language;
        let fits = same.iter().any(|letter| letter.date.is_none())
            || dates.iter().any(|date| beside.says(*date, language));
        if fits {
            return None;
        }
        let date = *dates.last()?;
        let repair = (dates.len() == 1).then(|| beside.corrected(passage, date));
        return Some(
            finding("cited-letter-date", Weight::Warning)
                .with("found", beside.words(language))
                .with("date", date)
                .mended_by(repair.flatten()),
        );
    }
    let periods: BTreeSet<&str> = same.iter().map(|letter| letter.period.as_str()).collect();
    let hint = || finding("cited-letter-ambiguous", Weight::Hint).with("count", periods.len());
    (periods.len() > 1).then(hint)
}

/// Whether it is the letter itself, of which other checks speak.
fn own(case: &Case<'_>, cited: &Cited) -> bool {
    let reference = &case.letter.reference;
    let per_group = reference.series.per_group;
    let group = (reference.group.as_ref()).map(|group| group.in_reference());
    reference.number == Some(cited.number)
        && per_group == cited.group.is_some()
        && (!per_group || group == cited.group)
}

fn name(case: &Case<'_>, passage: &Passage, cited: &Cited) -> String {
    let group = cited.group.as_deref().and_then(|group| group.parse().ok());
    match (cited.series, group) {
        ("CIR", _) => {
            crate::layout::fact(case.draft, passage.language, &Fact::Circular(cited.number))
        }
        (_, Some(group)) => {
            let fact = Fact::CollectiveLetter(cited.number, group);
            crate::layout::fact(case.draft, passage.language, &fact)
        }
        _ => passage.flat[cited.bytes.clone()].to_owned(),
    }
}

/// A date that stands beside a citation.
enum Beside {
    /// Typed: where, and the words.
    Typed(Range<usize>, String),
    /// A fact: which run, and the date.
    Fact(usize, NaiveDate),
}

impl Beside {
    /// The date, where it is a fact.
    fn date(&self) -> Option<NaiveDate> {
        match self {
            Beside::Fact(_, date) => Some(*date),
            Beside::Typed(..) => None,
        }
    }

    fn words(&self, language: Language) -> String {
        match self {
            Beside::Typed(_, words) => words.clone(),
            Beside::Fact(_, date) => language.date(*date, DateForm::Full),
        }
    }

    fn says(&self, date: NaiveDate, language: Language) -> bool {
        match self {
            Beside::Fact(_, beside) => *beside == date,
            Beside::Typed(_, words) => {
                let plain = |words: &str| words.replace('\u{A0}', " ");
                let printed = plain(&language.date(date, DateForm::Full));
                // “2009 г.” and “2009 года” are one date.
                let printed = printed.trim_end_matches(" года").trim_end_matches(" г.");
                plain(words) == printed
            }
        }
    }

    fn corrected(&self, passage: &Passage, date: NaiveDate) -> Option<Edit> {
        let fact = Fact::Date(date, DateForm::Full);
        match self {
            Beside::Typed(bytes, _) => {
                // What follows the year is the fact's, too.
                let rest = &passage.flat[bytes.end..];
                let more = [" года", " г.", "\u{A0}года", "\u{A0}г."];
                let more = more.iter().find(|more| rest.starts_with(**more));
                let end = bytes.end + more.map_or(0, |more| more.len());
                passage.corrected_by_fact(bytes.start..end, fact)
            }
            Beside::Fact(at, _) => {
                let mut runs = passage.runs.clone();
                if let Some(Run::Fact { fact: old, .. }) = runs.get_mut(*at) {
                    *old = fact;
                }
                passage.saying(runs)
            }
        }
    }
}

/// A date after a citation: “of 7 July 2023”; its words are the group `date`.
static AFTER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)^[\s\u{A0}]*(?:БСЭ|لمكتب\x20تقييس\x20الاتصالات)?[\s\u{A0},(（]*
        (?:of|dated|du|en\x20date\x20du|de|del|de\x20fecha|от|المؤرخة|بتاريخ)?[\s\u{A0}]*
        (?P<date>\d{1,2}(?:er|°)?[\s\u{A0}](?:de[\s\u{A0}])?\p{L}+[\s\u{A0}](?:de[\s\u{A0}])?\d{4}|\d{4}年\d{1,2}月\d{1,2}日|\u{FFFC})",
    )
    .expect("our own pattern is sound")
});

/// A date before a citation, as in Chinese.
static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?P<date>\d{4}年\d{1,2}月\d{1,2}日|\u{FFFC})(?:的|发布的|发出的)?(?:电信标准化局)?$",
    )
    .expect("our own pattern is sound")
});

fn date_beside(passage: &Passage, bytes: &Range<usize>) -> Option<Beside> {
    let flat = &passage.flat;
    let after = AFTER.captures(&flat[bytes.end..]).and_then(|found| {
        let date = found.name("date")?;
        Some(bytes.end + date.start()..bytes.end + date.end())
    });
    let before = || {
        let found = (passage.language == Language::Zh)
            .then(|| BEFORE.captures(&flat[..bytes.start]))
            .flatten()?;
        Some(found.name("date")?.range())
    };
    let at = after.or_else(before)?;
    if &flat[at.clone()] != "\u{FFFC}" {
        return Some(Beside::Typed(at.clone(), flat[at].to_owned()));
    }
    let mut start = 0;
    for (place, run) in passage.runs.iter().enumerate() {
        if start == at.start
            && let Run::Fact {
                fact: Fact::Date(date, _),
                ..
            } = run
        {
            return Some(Beside::Fact(place, *date));
        }
        start += match run {
            Run::Words { text, .. } => text.len(),
            Run::Fact { .. } => crate::draft::flat::FACT.len_utf8(),
            Run::LineBreak => 1,
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Known;
    use crate::checks::tests_references::{letter, saying, with};
    use crate::draft::editing::Editing;
    use Language::{Ar, En, Es, Fr, Ru, Zh};

    fn known() -> Known {
        let issued = |number, period: &str, date: &str| Issued {
            series: "CIR".to_owned(),
            group: None,
            period: period.to_owned(),
            number,
            date: date.parse().ok(),
            title: String::new(),
        };
        Known {
            issued: vec![
                issued(68, "T01", "2001-10-25"),
                issued(68, "T17", "2018-01-22"),
                issued(80, "T09", "2009-12-14"),
                issued(60, "T17", "2017-12-01"),
                issued(258, "T17", "2020-07-23"),
            ],
            ..Known::default()
        }
    }

    #[test]
    fn citations_are_held_against_the_register() {
        let cases = [
            (
                En,
                "cited-letter-date",
                "See TSB Circular 80 of 14 December 2010.",
                "See TSB Circular 80 of 14 December 2009.",
            ),
            (
                En,
                "cited-letter-date",
                "See {circular 80} of {date 2010-12-14}.",
                "See {circular 80} of {date 2009-12-14}.",
            ),
            (
                Fr,
                "cited-letter-date",
                "Voir la Circulaire TSB 80 du 14 décembre 2010.",
                "Voir la Circulaire TSB 80 du 14 décembre 2009.",
            ),
            (
                Es,
                "cited-letter-date",
                "Véase la Circular TSB 80 de 14 de diciembre de 2010.",
                "Véase la Circular TSB 80 de 14 de diciembre de 2009.",
            ),
            (
                Ru,
                "cited-letter-date",
                "См. Циркуляр 80 БСЭ от 14 декабря 2010 г.",
                "См. Циркуляр 80 БСЭ от 14 декабря 2009 г.",
            ),
            (
                Zh,
                "cited-letter-date",
                "见2010年12月14日电信标准化局第80号通函。",
                "见2009年12月14日电信标准化局第80号通函。",
            ),
            (
                Ar,
                "cited-letter-date",
                "انظر الرسالة المعممة 80 لمكتب تقييس الاتصالات المؤرخة 14 ديسمبر 2010.",
                "انظر الرسالة المعممة 80 لمكتب تقييس الاتصالات المؤرخة 14 ديسمبر 2009.",
            ),
            (
                En,
                "cited-letter-ambiguous",
                "See {circular 68}.",
                "See {circular 80}.",
            ),
            (
                En,
                "cited-letter-ambiguous",
                "See TSB Circular 68.",
                "See TSB Circular 68 of 25 October 2001.",
            ),
            (
                Zh,
                "cited-letter-ambiguous",
                "见{circular 68}。",
                "见{circular 258}。",
            ),
            (
                Fr,
                "cited-letter-ambiguous",
                "Voir la Circulaire TSB 68.",
                "Voir la Circulaire TSB 80.",
            ),
            (
                Es,
                "cited-letter-ambiguous",
                "Véase la Circular TSB 68.",
                "Véase la Circular TSB 80.",
            ),
            (
                Ru,
                "cited-letter-ambiguous",
                "См. Циркуляр 68 БСЭ.",
                "См. Циркуляр 80 БСЭ.",
            ),
            (
                Ar,
                "cited-letter-ambiguous",
                "انظر {circular 68}.",
                "انظر {circular 80}.",
            ),
            (
                En,
                "cited-letter-unknown",
                "See TSB Circular 259.",
                "See TSB Circular 258.",
            ),
            (
                Fr,
                "cited-letter-unknown",
                "Voir la Circulaire TSB 259.",
                "Voir la Circulaire TSB 3.",
            ),
            (
                Zh,
                "cited-letter-unknown",
                "见{circular 69}。",
                "见{circular 60}。",
            ),
            // Of another series nothing is known.
            (
                Ru,
                "cited-letter-unknown",
                "См. Циркуляр 300 БСЭ.",
                "См. Коллективное письмо 300/11.",
            ),
        ];
        let keys = [
            "cited-letter-date",
            "cited-letter-ambiguous",
            "cited-letter-unknown",
        ];
        for (language, key, bad, good) in cases {
            let draft = saying(letter(language), bad);
            let found = with(&keys, &draft, &known());
            assert_eq!(found.len(), 1, "{bad}: {found:#?}");
            assert_eq!(found[0].mistake, key, "{bad}");
            if key == "cited-letter-date" {
                let mut editing = Editing::new(draft, true);
                let edit = found[0].repair.clone().unwrap();
                editing.apply(edit, std::time::Duration::ZERO);
                assert!(with(&keys, editing.draft(), &known()).is_empty(), "{bad}");
            }
            let found = with(&keys, &saying(letter(language), good), &known());
            assert!(found.is_empty(), "{good}: {found:#?}");
        }
        // Without a register nothing can be said.
        let draft = saying(letter(En), "See TSB Circular 68.");
        assert!(with(&keys, &draft, &Known::default()).is_empty());
    }
}
