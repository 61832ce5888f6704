//! Renditions that still speak the language of the source (checks.md G5).

mod left;

use super::{Case, Finding, Part, Weight};
use crate::language::Language::{Ar, Ru, Zh};
use crate::translation::{Standing, standing};
use left::left;
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Five words and more of Latin letters in a row.
static LATIN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*(?:[ ,]+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*){4,}")
        .expect("the pattern is a constant")
});

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let own = case.letter.language;
    let texts: BTreeMap<_, _> = (case.letter.texts().into_iter())
        .map(|text| (text.id, text))
        .collect();
    let sources: BTreeMap<_, _> = (case.typed())
        .filter(|passage| passage.language == own)
        .map(|passage| (passage.text, passage))
        .collect();
    for passage in case.typed().filter(|passage| passage.language != own) {
        let Some(text) = texts.get(&passage.text) else {
            continue;
        };
        let translation = case.draft.translations.get(&passage.language);
        if !matches!(standing(text, translation), Standing::Current(_)) {
            continue;
        }
        let words = passage.readable();
        let source = sources.get(&passage.text);
        let same = source.is_some_and(|source| source.flat.trim() == passage.flat.trim());
        // Names of persons, places and systems are the same in many languages.
        if same && speaks(words) {
            let everything = 0..passage.flat.len();
            let start: String = passage.flat.chars().take(60).collect();
            findings.push(
                Finding::in_passage(
                    "rendition-is-source",
                    Weight::Error,
                    passage,
                    passage.place(everything),
                )
                .with("words", super::rules::shown(&start)),
            );
            continue;
        }
        if passage.at == Part::Contacts {
            continue;
        }
        if let Some(left) = source.and_then(|source| left(source, passage)) {
            findings.push(
                Finding::in_passage(
                    "words-untranslated",
                    Weight::Warning,
                    passage,
                    passage.place(left.clone()),
                )
                .with("words", super::rules::shown(&passage.flat[left])),
            );
            continue;
        }
        if !matches!(passage.language, Ar | Ru | Zh) {
            continue;
        }
        for found in LATIN.find_iter(words) {
            let lower = found
                .as_str()
                .split([' ', ','])
                .filter(|word| word.chars().count() >= 2 && word.starts_with(char::is_lowercase));
            // Titles of documents and events stay as they are, in quotation marks or brackets.
            let before = words[..found.start()].trim_end();
            let apart = super::words::quoted(words, found.start())
                || before.ends_with(['(', '（', '《', '«']);
            if lower.count() >= 3 && !apart {
                findings.push(
                    Finding::in_passage(
                        "words-untranslated",
                        Weight::Warning,
                        passage,
                        passage.place(found.range()),
                    )
                    .with("words", found.as_str().chars().take(60).collect::<String>()),
                );
            }
        }
    }
}

/// Whether these are words of a language, and not names alone: three words, two of them small.
fn speaks(words: &str) -> bool {
    let all: Vec<&str> = words
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() >= 2)
        .collect();
    let small = all
        .iter()
        .filter(|word| word.chars().count() >= 3 && word.starts_with(|c: char| !c.is_uppercase()));
    // Chinese has no spaces: any sentence of it counts.
    let han = words
        .chars()
        .filter(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'));
    (all.len() >= 3 && small.count() >= 2) || han.count() >= 6
}
