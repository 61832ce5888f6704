//! A rendition that is far shorter or longer than its source, or has other lines: a sentence, an item or a line
//! was forgotten, or stands twice (checks.md G10).
//!
//! How long a language is beside English was measured on the standard wording of six languages.

use super::passage::Passage;
use super::{Case, Finding, Weight};
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use regex::Regex;
use std::ops::Range;
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
        let (from, into) = match (lines(source), lines(rendition)) {
            (from, into) if from == into => (marks(source), marks(rendition)),
            // A translator may join or part two lines.
            (from, into) if from.min(into) > 1 && from.max(into) > 2 => (from, into),
            _ => (0, 0),
        };
        if from != into && from.max(into) > 1 {
            findings.push(
                Finding::in_passage("lines-differ", Weight::Warning, rendition, whole(rendition))
                    .with("source", from)
                    .with("rendition", into),
            );
            continue;
        }
        length(case, source, rendition, findings);
    }
}

/// How many items stand in running words: “i) …; ii) …”.
fn marks(passage: &Passage) -> usize {
    let flat = &passage.flat;
    let found = MARKS.find_iter(flat).filter(|mark| {
        // “(see item 3)” closes a bracket.
        let mut depth = 0_usize;
        for character in flat[..mark.start()].chars() {
            match character {
                '(' | '（' => depth += 1,
                ')' | '）' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        depth == 0
    });
    found.count()
}

fn whole(passage: &Passage) -> Range<usize> {
    passage.place(0..passage.flat.len())
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
        findings.push(Finding::in_passage(
            "rendition-short",
            Weight::Warning,
            rendition,
            whole(rendition),
        ));
    } else if from >= LEAST && ratio > LONG {
        findings.push(Finding::in_passage(
            "rendition-long",
            Weight::Warning,
            rendition,
            whole(rendition),
        ));
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
