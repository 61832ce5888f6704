//! Words that have stayed in a rendition as they stand in the source.

use crate::checks::passage::Passage;
use crate::checks::words::quoted;
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

static WORD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\p{Latin}'’-]+").expect("the pattern is a constant"));

static HAN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\p{Han}{2,}").expect("the pattern is a constant"));

static CYRILLIC: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\p{Cyrillic}{4,}").expect("the pattern is a constant"));

static ARABIC: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\p{Arabic}{4,}").expect("the pattern is a constant"));

/// Small words that tell a language.
fn small_words(language: Language) -> &'static [&'static str] {
    match language {
        En => &[
            "the", "of", "and", "for", "in", "to", "will", "be", "with", "on", "by", "at", "from",
            "is", "are", "this", "that", "as", "an", "or", "which", "should", "have", "has",
        ],
        Fr => &[
            "le", "la", "les", "des", "du", "de", "et", "pour", "dans", "sera", "une", "un", "au",
            "aux", "par", "sur", "est", "sont", "que", "qui", "seront", "avec",
        ],
        Es => &[
            "el", "la", "los", "las", "de", "del", "y", "para", "en", "se", "una", "un", "por",
            "con", "será", "que", "al", "es", "son", "como",
        ],
        Ar | Ru | Zh => &[],
    }
}

/// The first words that were left as they are: of a script that the language does not have, or a row of words
/// of the source. What stands in quotation marks or brackets may stay.
pub(super) fn left(source: &Passage, passage: &Passage) -> Option<Range<usize>> {
    let words = passage.readable();
    let apart = |at: usize| {
        let open = words[..at].rfind(['(', '（']);
        let close = words[..at].rfind([')', '）']);
        quoted(words, at) || open > close
    };
    let scripts: [(&Regex, bool); 3] = [
        (&HAN, passage.language != Zh),
        (&CYRILLIC, passage.language != Ru),
        (&ARABIC, passage.language != Ar),
    ];
    for (script, foreign) in scripts {
        // What was foreign in the source, too, is a name.
        let found = foreign
            .then(|| script.find_iter(words).find(|found| !apart(found.start())))
            .flatten()
            .filter(|_| script.is_match(&source.flat) && source.language != passage.language);
        if let Some(found) = found
            && has_script(source.language, script)
        {
            return Some(found.range());
        }
    }
    if !matches!(source.language, En | Fr | Es) {
        return None;
    }
    let own: Vec<&str> = WORD
        .find_iter(source.readable())
        .map(|word| word.as_str())
        .collect();
    let there: Vec<regex::Match<'_>> = WORD.find_iter(words).collect();
    let mut at = 0;
    while at < there.len() {
        let row = longest(&own, &there[at..]);
        if row > 1 && telling(source.language, passage.language, &there[at..at + row]) {
            let range = there[at].start()..there[at + row - 1].end();
            // Between the words stand only what stands between words.
            let one = words[range.clone()]
                .chars()
                .all(|c| !matches!(c, '\u{3400}'..='\u{9FFF}' | 'а'..='я' | '\u{620}'..='\u{64A}'));
            if one && !apart(range.start) {
                return Some(range);
            }
        }
        at += row.max(1);
    }
    None
}

fn has_script(language: Language, script: &Regex) -> bool {
    let sign = match language {
        Zh => "会议",
        Ru => "собрание",
        Ar => "الاجتماع",
        En | Es | Fr => "meeting",
    };
    script.is_match(sign)
}

/// How many of the words stand in a row in the source.
fn longest(source: &[&str], words: &[regex::Match<'_>]) -> usize {
    let Some(first) = words.first() else {
        return 0;
    };
    let starts = (source.iter().enumerate()).filter(|(_, word)| **word == first.as_str());
    starts
        .map(|(at, _)| {
            let pairs = source[at..].iter().zip(words);
            pairs
                .take_while(|(own, word)| **own == word.as_str())
                .count()
        })
        .max()
        .unwrap_or(0)
}

/// Whether a row of words is language, not a name.
fn telling(from: Language, into: Language, row: &[regex::Match<'_>]) -> bool {
    let words = || row.iter().map(|word| word.as_str());
    let small = |word: &&str| small_words(from).contains(word) && !small_words(into).contains(word);
    match into {
        Ar | Ru | Zh => {
            let long =
                |word: &&str| word.chars().count() >= 3 && word.chars().all(char::is_lowercase);
            words().filter(long).count() >= 2
        }
        En | Es | Fr => row.len() >= 4 && words().filter(small).count() >= 2,
    }
}
