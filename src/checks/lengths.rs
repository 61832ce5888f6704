//! A rendition that is far shorter or longer than its source, or has other lines: a sentence, an item or a line
//! was forgotten, or stands twice (checks.md G10).
//!
//! How long a language is beside English was measured on the standard wording of six languages.

use super::passage::Passage;
use super::{Case, Finding, Weight};
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use regex::Regex;
use std::sync::LazyLock;

/// Shorter texts may be said in any length: in characters of English.
const LEAST: f64 = 60.0;

/// The standard wording has 0.66 to 1.45 of what is usual.
const SHORT: f64 = 0.55;
const LONG: f64 = 1.9;

/// Where sentences are missing, too.
const SHORTER: f64 = 0.75;

fn beside_english(language: Language) -> f64 {
    match language {
        Ar => 0.89,
        En | Zh => 1.0,
        Es => 1.17,
        Fr => 1.23,
        Ru => 1.14,
    }
}

/// As much as this is in English one Chinese character; Latin words and numbers in Chinese are as long as there.
const CHARACTER: f64 = 4.0;

/// “i)”, “2)”, “b.” at the beginning of a piece of a list.
static MARKS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[\s:：;；，。,、])(?:[ivx]{1,4}|\d{1,2}|[a-h])[)）]")
        .expect("the pattern is a constant")
});

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (source, rendition) in case.pairs() {
        let lines = |passage: &Passage| {
            let lines = passage.flat.split('\n');
            lines.filter(|line| !line.trim().is_empty()).count()
        };
        let marks = |passage: &Passage| MARKS.find_iter(&passage.flat).count();
        let (from, into) = match (lines(source), lines(rendition)) {
            (from, into) if from == into => (marks(source), marks(rendition)),
            // A translator may join or part two lines.
            (from, into) if from.min(into) > 1 && from.max(into) > 2 => (from, into),
            _ => (0, 0),
        };
        if from != into && from.max(into) > 1 {
            findings.push(
                whole("lines-differ", rendition)
                    .with("source", from)
                    .with("rendition", into),
            );
            continue;
        }
        length(case, source, rendition, findings);
    }
}

fn whole(mistake: &'static str, passage: &Passage) -> Finding {
    let everything = passage.place(0..passage.flat.len());
    // The name of the mistake stands where the finding is made: a test reads it there.
    match mistake {
        "lines-differ" => Finding::in_passage("lines-differ", Weight::Warning, passage, everything),
        "rendition-short" => {
            Finding::in_passage("rendition-short", Weight::Warning, passage, everything)
        }
        _ => Finding::in_passage("rendition-long", Weight::Warning, passage, everything),
    }
}

fn length(case: &Case<'_>, source: &Passage, rendition: &Passage, findings: &mut Vec<Finding>) {
    let english = |passage: &Passage| {
        let printed = passage.printed(case.draft).chars();
        let long = printed.map(|character| match character {
            '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}' => CHARACTER,
            _ => 1.0,
        });
        long.sum::<f64>() / beside_english(passage.language)
    };
    let (from, into) = (english(source), english(rendition));
    if from.max(into) < LEAST {
        return;
    }
    let ratio = into / from.max(1.0);
    let sentences = (sentences(source), sentences(rendition));
    let fewer = sentences.1 < sentences.0 && ratio < SHORTER;
    if from >= LEAST && (ratio < SHORT || fewer) {
        findings.push(whole("rendition-short", rendition));
    } else if from >= LEAST && ratio > LONG {
        findings.push(whole("rendition-long", rendition));
    }
}

fn sentences(passage: &Passage) -> usize {
    let text = &passage.flat;
    let mut count = 0;
    for (at, mark) in text.char_indices() {
        count += match mark {
            '。' | '！' | '？' | '؟' => 1,
            '.' | '!' | '?' => {
                let before = text[..at].chars().rev();
                let word = before.take_while(|c| c.is_alphabetic()).count();
                let next = text[at + 1..].chars().next();
                // Behind an abbreviation or number no sentence ends for certain.
                usize::from((word == 0 || word > 3) && next.is_none_or(char::is_whitespace))
            }
            _ => 0,
        };
    }
    count
}
