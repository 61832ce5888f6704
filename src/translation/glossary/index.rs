//! Where the terms of one language stand in a text: by words, and in Chinese by characters.

use super::words::{Word, is_article, same, words};
use super::{Entry, Hit, Kind};
use crate::language::Language::{self, Zh};
use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::HashMap;

/// The place of an entry in the glossary, and of a term in the entry.
type Place = (usize, usize);

/// The terms of a language.
#[derive(Debug)]
pub(super) enum Index {
    /// By the stem of their first word.
    Words(Language, HashMap<String, Vec<Pattern>>),
    /// Over characters.
    Characters(Box<AhoCorasick>, Vec<Place>),
}

/// A term word by word.
#[derive(Debug)]
pub(super) struct Pattern {
    words: Vec<Wanted>,
    place: Place,
}

#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    /// An abbreviation, which has its capitals.
    Exactly(String),
    /// A term of one word that only its capital tells from an ordinary word.
    Capital(String),
    /// The same where the word is nothing else with its capital, wherever it stands.
    Name(String),
    /// A word in any form.
    Stem(String),
}

impl Index {
    pub fn new(entries: &[Entry], language: Language) -> Index {
        let mut written: Vec<(&str, Place)> = Vec::new();
        for (entry, terms) in entries.iter().enumerate() {
            for (at, term) in terms.terms(language).iter().enumerate() {
                written.extend(term.written().map(|words| (words, (entry, at))));
            }
        }
        if language == Zh {
            return characters(written);
        }
        let mut by_first: HashMap<String, Vec<Pattern>> = HashMap::new();
        for (term, place) in written {
            let is_name = entries[place.0].kind == Kind::Country;
            let mut own = words(language, term);
            if own.len() > 1 && is_article(language, &own[0].stem) {
                own.remove(0);
            }
            let Some(first) = own.first().map(|word| word.stem.clone()) else {
                continue;
            };
            let words = wanted(&own, is_name);
            let patterns = by_first.entry(first).or_default();
            patterns.retain(|pattern| pattern.words != words);
            patterns.push(Pattern { words, place });
        }
        for patterns in by_first.values_mut() {
            patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.words.len()));
        }
        Index::Words(language, by_first)
    }

    pub fn hits(&self, text: &str) -> Vec<Hit> {
        match self {
            Index::Words(language, patterns) => by_words(*language, patterns, text),
            Index::Characters(automaton, places) => {
                let mut hits = Vec::new();
                for found in automaton.find_iter(text) {
                    let (entry, term) = places[found.pattern().as_usize()];
                    // Latin words in Chinese have ends.
                    let latin = |c: Option<char>| {
                        c.is_some_and(|c| {
                            c.is_ascii_alphanumeric() || matches!(c, '-' | '\u{2011}')
                        })
                    };
                    let own = &text[found.range()];
                    let cut = (own.starts_with(|c: char| c.is_ascii_alphanumeric())
                        && latin(text[..found.start()].chars().next_back()))
                        || (own.ends_with(|c: char| c.is_ascii_alphanumeric())
                            && text[found.end()..]
                                .starts_with(|c: char| c.is_ascii_alphanumeric()));
                    if !cut {
                        let range = found.range();
                        hits.push(Hit { range, entry, term });
                    }
                }
                hits
            }
        }
    }
}

/// Words between which others may not stand.
fn wanted(words: &[Word], is_name: bool) -> Vec<Wanted> {
    let capitals = |raw: &str| {
        let letters = raw.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 2 && !raw.chars().any(char::is_lowercase) && raw.chars().any(char::is_uppercase)
    };
    // A heading all in capitals is no row of abbreviations.
    let heading = words.len() > 1
        && words
            .iter()
            .filter(|word| word.is_word)
            .all(|word| capitals(&word.raw));
    let alone = words.len() == 1;
    // “To:” heads something; “to:” is part of a sentence.
    let is_label = words.last().is_some_and(|word| word.raw == ":");
    words
        .iter()
        .map(|word| {
            if capitals(&word.raw) && !heading {
                Wanted::Exactly(word.raw.clone())
            } else if (is_label || is_name && alone) && word.raw.starts_with(char::is_uppercase) {
                Wanted::Name(word.stem.clone())
            } else if alone && word.raw.starts_with(char::is_uppercase) {
                Wanted::Capital(word.stem.clone())
            } else {
                Wanted::Stem(word.stem.clone())
            }
        })
        .collect()
}

fn by_words(language: Language, patterns: &HashMap<String, Vec<Pattern>>, text: &str) -> Vec<Hit> {
    let words = words(language, text);
    let mut hits = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let first = &words[at];
        let mut candidates: Vec<&Pattern> =
            patterns.get(&first.stem).into_iter().flatten().collect();
        if !first.bare.is_empty() {
            let bare = first.bare.iter().filter_map(|stem| patterns.get(stem));
            candidates.extend(bare.flatten());
            candidates.sort_by_key(|pattern| std::cmp::Reverse(pattern.words.len()));
        }
        let fits = |pattern: &&&Pattern| {
            let rest = &words[at..];
            rest.len() >= pattern.words.len()
                && (pattern.words.iter().zip(rest)).all(|(wanted, word)| match wanted {
                    Wanted::Exactly(raw) => word.raw == *raw,
                    Wanted::Stem(stem) => same(word, stem),
                    Wanted::Name(stem) => {
                        same(word, stem) && word.raw.starts_with(char::is_uppercase)
                    }
                    Wanted::Capital(stem) => {
                        same(word, stem)
                            && word.raw.starts_with(char::is_uppercase)
                            && (!begins_sentence(&words, at) || is_named(&words, at))
                    }
                })
        };
        match candidates.iter().find(fits) {
            Some(pattern) => {
                let last = at + pattern.words.len();
                hits.push(Hit {
                    range: first.range.start..words[last - 1].range.end,
                    entry: pattern.place.0,
                    term: pattern.place.1,
                });
                at = last;
            }
            None => at += 1,
        }
    }
    hits
}

/// Where any word has a capital.
fn begins_sentence(words: &[Word], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &words[before]) else {
        return true;
    };
    matches!(
        before.raw.as_str(),
        "." | "!" | "?" | ":" | "•" | "-" | "“" | "«" | "\"" | "؟" | "("
    )
}

/// Whether a number, a fact or an abbreviation follows: “Question 1/12”, “Recommendation ITU-T A.1”.
fn is_named(words: &[Word], at: usize) -> bool {
    words.get(at + 1).is_some_and(|next| {
        next.raw
            .starts_with(|c: char| c.is_numeric() || c == '\u{FFFC}')
            || (next.is_word && next.raw.chars().all(|c| c.is_uppercase() || c == '-'))
    })
}

/// Chinese has no ends of words: the longest term that begins at a place counts.
fn characters(written: Vec<(&str, Place)>) -> Index {
    let mut latest: HashMap<String, Place> = HashMap::new();
    for (term, place) in written {
        // A file that came from Word has the hyphen that breaks no line.
        for form in [term.to_owned(), term.replace('-', "\u{2011}")] {
            latest.insert(form, place);
        }
    }
    latest.remove("");
    let (patterns, places): (Vec<String>, Vec<Place>) = latest.into_iter().unzip();
    let automaton = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(&patterns)
        .expect("terms are few and short");
    Index::Characters(Box::new(automaton), places)
}
