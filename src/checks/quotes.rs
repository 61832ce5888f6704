//! Straight and curly apostrophes, or quotation marks, mixed in one language of a letter (checks.md E2).

use super::passage::Passage;
use super::words::corrected;
use super::{Case, Finding, Weight};
use crate::language::Language::{self, En, Zh};
use std::ops::Range;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for language in Language::ALL {
        let passages: Vec<&Passage> = (case.typed())
            .filter(|passage| passage.language == language)
            .collect();
        apostrophes(case, &passages, findings);
        quotation_marks(case, &passages, findings);
    }
}

/// An apostrophe stands between letters, or behind the s of a plural.
fn is_apostrophe(words: &str, at: usize, mark: char) -> bool {
    let before = words[..at].chars().next_back();
    let after = words[at + mark.len_utf8()..].chars().next();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    letter(before) && letter(after)
}

fn apostrophes(case: &Case<'_>, passages: &[&Passage], findings: &mut Vec<Finding>) {
    let marks = |mark: char| {
        passages.iter().copied().flat_map(move |passage| {
            let words = passage.readable();
            words
                .match_indices(mark)
                .filter(move |(at, _)| is_apostrophe(words, *at, mark))
                .map(move |(at, _)| (passage, at))
        })
    };
    let curly = marks('’').count();
    let straight: Vec<(&Passage, usize)> = marks('\'').collect();
    if curly == 0 {
        return;
    }
    let changes: Vec<_> = straight
        .iter()
        .map(|(passage, at)| (*passage, *at..at + 1, "’".to_owned()))
        .collect();
    if let Some((passage, range, _)) = changes.first() {
        findings.push(
            Finding::in_passage(
                "apostrophes-mixed",
                Weight::Hint,
                passage,
                passage.place(range.clone()),
            )
            .with("straight", straight.len())
            .with("curly", curly)
            .mended_by(all(case, &changes)),
        );
    }
}

fn quotation_marks(case: &Case<'_>, passages: &[&Passage], findings: &mut Vec<Finding>) {
    let mut straight = Vec::new();
    let mut curly: Vec<(&Passage, Range<usize>, String)> = Vec::new();
    for passage in passages {
        let words = passage.readable();
        // One whose partner is of another kind, or lacks, is found elsewhere.
        if words.matches('"').count() % 2 == 1 {
            continue;
        }
        let mut opens_next = true;
        for (at, mark) in words.char_indices() {
            match mark {
                '"' => {
                    let opened = opens_next;
                    opens_next = !opened;
                    let before = words[..at].chars().next_back();
                    let opens = before
                        .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '（' | '–' | '-'));
                    // In Chinese there are no spaces to tell by.
                    let opens = if passage.language == Zh {
                        opened
                    } else {
                        opens
                    };
                    let right = if opens { "“" } else { "”" };
                    straight.push((*passage, at..at + 1, right.to_owned()));
                }
                '“' | '”' => curly.push((*passage, at..at + mark.len_utf8(), "\"".to_owned())),
                _ => {}
            }
        }
    }
    if straight.is_empty() || curly.is_empty() {
        return;
    }
    let language = passages.first().map(|passage| passage.language);
    // Curly is the house's in English and Chinese; elsewhere, what the letter has more of.
    let curled = matches!(language, Some(En | Zh)) || curly.len() >= straight.len();
    let changes = if curled { &straight } else { &curly };
    if let Some((passage, range, _)) = changes.first() {
        findings.push(
            Finding::in_passage(
                "quotes-mixed",
                Weight::Hint,
                passage,
                passage.place(range.clone()),
            )
            .with("straight", straight.len())
            .with("curly", curly.len())
            .mended_by(all(case, changes)),
        );
    }
}

/// The change that puts other words in all these places; those of one text follow each other.
fn all(
    case: &Case<'_>,
    changes: &[(&Passage, Range<usize>, String)],
) -> Option<crate::draft::edit::Edit> {
    let texts = changes.chunk_by(|(one, ..), (other, ..)| std::ptr::eq(*one, *other));
    let texts: Option<Vec<_>> = texts
        .map(|changes| {
            let (passage, ..) = changes.first()?;
            let places = passage.places(changes.iter().map(|(_, range, _)| range.clone()));
            let places: Vec<_> = places
                .zip(changes)
                .map(|(place, (.., right))| (place, right.clone()))
                .collect();
            Some((
                *passage,
                crate::draft::flat::replaced(&passage.runs, &places),
            ))
        })
        .collect();
    corrected(case.draft, texts?)
}
