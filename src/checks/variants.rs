//! One word written in two ways in one language of a letter (checks.md E3).

use super::passage::{MOST, Passage};
use super::words::like;
use super::{Case, Finding, Weight};
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

/// Ways of writing one word; the first is that of the standard wording, if it has the word.
static PAIRS: [(Language, bool, [&str; 2]); 17] = [
    (En, true, ["homepage", "home page"]),
    (En, true, ["website", "web site"]),
    (En, true, ["time plan", "timeplan"]),
    (En, true, ["on-site", "onsite"]),
    (En, true, ["online", "on-line"]),
    (En, true, ["pre-registration", "preregistration"]),
    (En, false, ["e-mail", "email"]),
    (En, false, ["worldwide", "world-wide"]),
    (En, false, ["videoconference", "video conference"]),
    (Fr, false, ["week-end", "weekend"]),
    (Fr, false, ["e-mail", "email"]),
    (Es, false, ["sitio web", "website"]),
    (Es, false, ["período", "periodo"]),
    (Ru, false, ["веб-сайт", "вебсайт"]),
    (Ru, false, ["онлайн", "он-лайн"]),
    (Zh, false, ["账号", "帐号"]),
    (Zh, false, ["其他", "其它"]),
];

/// A language, whether the first way is the house's, and the patterns of the ways.
type Forms = (Language, bool, Vec<(&'static str, Regex)>);

static PATTERNS: LazyLock<Vec<Forms>> = LazyLock::new(|| {
    let pattern = |language: Language, words: &'static str| {
        let ends = if language == Zh {
            ""
        } else {
            r"(s|es|и|а|ов|е)?\b"
        };
        let starts = if language == Zh { "" } else { r"\b" };
        let pattern = format!("(?i){starts}(?P<x>{}){ends}", regex::escape(words));
        (
            words,
            Regex::new(&pattern).expect("the pattern is a constant"),
        )
    };
    (PAIRS.iter())
        .map(|(language, house, words)| {
            let forms = words.iter().map(|words| pattern(*language, words));
            (*language, *house, forms.collect())
        })
        .collect()
});

/// Any of the ways of one language.
static ANY: LazyLock<Vec<(Language, Regex)>> = LazyLock::new(|| {
    let ways = |language: Language| {
        let ways = PAIRS.iter().filter(|(of, ..)| *of == language);
        let ways: Vec<String> = ways
            .flat_map(|(.., ways)| ways.iter().map(|way| regex::escape(way)))
            .collect();
        let pattern = format!("(?i){}", ways.join("|"));
        (
            language,
            Regex::new(&pattern).expect("the pattern is a constant"),
        )
    };
    let languages = Language::ALL.into_iter().filter(|language| *language != Ar);
    languages.map(ways).collect()
});

static HYPHENATED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[\p{L}\p{M}]+(?:[-\x{2011}][\p{L}\p{M}]+)*").expect("the pattern is a constant")
});

static VICE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\bVice[-\x{2011} ](?P<x>c)hair\w*").expect("the pattern is a constant")
});

static CHAIR: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^-\x{2011}\w])Chair(?:man|men|s)?\b").expect("the pattern is a constant")
});

type Place<'a> = (&'a Passage, Range<usize>);

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for language in Language::ALL {
        let passages: Vec<&Passage> = (case.typed())
            .filter(|passage| passage.language == language)
            .collect();
        known(language, &passages, findings);
        if !matches!(language, Ar | Zh) {
            hyphenated(language, &passages, findings);
        }
        if language == En {
            vice_chairs(&passages, findings);
        }
    }
}

fn known(language: Language, passages: &[&Passage], findings: &mut Vec<Finding>) {
    let Some((_, any)) = ANY.iter().find(|(of, _)| *of == language) else {
        return;
    };
    let passages: Vec<&Passage> = (passages.iter().copied())
        .filter(|passage| any.is_match(passage.readable()))
        .collect();
    if passages.is_empty() {
        return;
    }
    for (_, house, forms) in PATTERNS.iter().filter(|(of, ..)| *of == language) {
        let found: Vec<(&str, Vec<Place<'_>>)> = forms
            .iter()
            .map(|(form, pattern)| {
                let places = passages.iter().flat_map(|passage| {
                    let found = pattern.captures_iter(passage.readable());
                    found.filter_map(|found| Some((*passage, found.name("x")?.range())))
                });
                (*form, places.collect())
            })
            .collect();
        if let [one, other] = found.as_slice()
            && !one.1.is_empty()
            && !other.1.is_empty()
        {
            if *house || one.1.len() >= other.1.len() {
                report(one.0, other, findings);
            } else {
                report(other.0, one, findings);
            }
        }
    }
}

fn report(right: &str, (_, places): &(&str, Vec<Place<'_>>), findings: &mut Vec<Finding>) {
    for (passage, range) in places.iter().take(MOST) {
        let wrong = &passage.flat[range.clone()];
        let right = like(wrong, right);
        findings.push(
            Finding::in_passage(
                "word-in-two-forms",
                Weight::Warning,
                passage,
                passage.place(range.clone()),
            )
            .with("wrong", wrong)
            .with("right", right.as_str())
            .mended_by(passage.corrected(range.clone(), &right)),
        );
    }
}

/// Any word that stands both with and without its hyphen.
fn hyphenated(language: Language, passages: &[&Passage], findings: &mut Vec<Finding>) {
    let mut plain: BTreeSet<&str> = BTreeSet::new();
    let mut with_hyphen: BTreeMap<String, Vec<(String, Place<'_>)>> = BTreeMap::new();
    for passage in passages {
        for word in HYPHENATED.find_iter(passage.readable()) {
            let written = word.as_str();
            if !written.contains(['-', '\u{2011}']) {
                plain.insert(written);
                continue;
            }
            // Names and abbreviations have ways of their own.
            let joined = written.replace(['-', '\u{2011}'], "");
            if joined.chars().count() >= 6 && joined.chars().all(char::is_lowercase) {
                let place = (*passage, word.range());
                let places = with_hyphen.entry(joined).or_default();
                places.push((written.to_owned(), place));
            }
        }
    }
    for (joined, hyphenated) in with_hyphen {
        let listed =
            (PAIRS.iter()).any(|(of, _, pair)| *of == language && pair.contains(&joined.as_str()));
        if listed || !plain.contains(joined.as_str()) {
            continue;
        }
        let mut joined_places: Vec<Place<'_>> = Vec::new();
        for passage in passages {
            let words = HYPHENATED.find_iter(passage.readable());
            let same = words.filter(|word| word.as_str() == joined);
            joined_places.extend(same.map(|word| (*passage, word.range())));
        }
        if hyphenated.len() >= joined_places.len() {
            if let Some((form, _)) = hyphenated.first() {
                report(form, &("", joined_places), findings);
            }
        } else {
            let places = hyphenated.iter().map(|(_, place)| place.clone()).collect();
            report(&joined, &("", places), findings);
        }
    }
}

/// “the Chairman and a Vice-chairman”.
fn vice_chairs(passages: &[&Passage], findings: &mut Vec<Finding>) {
    for passage in passages {
        let words = passage.readable();
        if !words.contains("Vice") || !CHAIR.is_match(words) {
            continue;
        }
        for found in VICE.captures_iter(words).take(MOST) {
            let (Some(whole), Some(letter)) = (found.get(0), found.name("x")) else {
                continue;
            };
            let right = whole
                .as_str()
                .replacen('c', "C", 2)
                .replacen("ViCe", "Vice", 1);
            findings.push(
                Finding::in_passage(
                    "title-in-two-forms",
                    Weight::Warning,
                    passage,
                    passage.place(whole.range()),
                )
                .with("wrong", whole.as_str())
                .with("right", right)
                .mended_by(passage.corrected(letter.range(), "C")),
            );
        }
    }
}
