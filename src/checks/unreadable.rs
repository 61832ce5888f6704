//! Characters that nobody can read: replacement and private characters, text decoded wrongly, invisible
//! ones where they have no use, and letters of another script inside a word.

use super::passage::{MOST, Passage};
use super::{Case, Finding, Weight};
use crate::language::Language::Ar;
use regex::Regex;
use std::sync::LazyLock;

/// UTF-8 read as Windows-1252: “Ã©”, “â€™”, “ÐŸ”.
static WRONGLY_DECODED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?:[ÃÂÐÑ][\x{80}-\x{BF}€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸŽž]",
        r"|[âã][\x{80}-\x{9F}€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸŽž][\x{80}-\x{BF}€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸŽž])+",
    ))
    .expect("the pattern is a constant")
});

static WORD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\p{L}\p{M}]{2,}").expect("the pattern is a constant"));

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for passage in case.typed() {
        let words = passage.readable();
        let plain = |c: char| c.is_ascii() && (c >= ' ' || c == '\n' || c == super::words::ADDRESS);
        if words.chars().all(plain) {
            continue;
        }
        wrongly_decoded(passage, words, findings);
        characters(passage, words, findings);
        mixed_words(passage, words, findings);
    }
}

fn wrongly_decoded(passage: &Passage, words: &str, findings: &mut Vec<Finding>) {
    for found in WRONGLY_DECODED.find_iter(words).take(MOST) {
        let bytes: Option<Vec<u8>> = found.as_str().chars().map(windows_1252).collect();
        let Some(right) = bytes.and_then(|bytes| String::from_utf8(bytes).ok()) else {
            continue;
        };
        findings.push(
            Finding::in_passage(
                "wrongly-decoded",
                Weight::Error,
                passage,
                passage.place(found.range()),
            )
            .with("wrong", found.as_str())
            .with("right", right.as_str())
            .mended_by(passage.corrected(found.range(), &right)),
        );
    }
}

/// The byte that Windows-1252 has for a character; what it leaves undefined stands for itself.
fn windows_1252(character: char) -> Option<u8> {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    if let Some(at) = HIGH.iter().position(|high| *high == character) {
        return u8::try_from(0x80 + at).ok();
    }
    u8::try_from(u32::from(character)).ok()
}

fn characters(passage: &Passage, words: &str, findings: &mut Vec<Finding>) {
    let most = findings.len() + MOST;
    for (at, character) in words.char_indices() {
        if findings.len() >= most {
            return;
        }
        let mistake = match character {
            '\u{FFFD}' => "character-lost",
            '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => "character-private",
            '\t' | '\n' | super::words::ADDRESS => continue,
            // Part of a wrong decoding, which has been said.
            '\u{80}'..='\u{9F}' => continue,
            c if c.is_control() => "character-invisible",
            '\u{200B}' | '\u{FEFF}' | '\u{AD}' => "character-invisible",
            '\u{200C}' | '\u{200D}' | '\u{200E}' | '\u{200F}' | '\u{61C}'
                if passage.language != Ar =>
            {
                "character-invisible"
            }
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' if passage.language != Ar => {
                "character-invisible"
            }
            _ => continue,
        };
        let range = at..at + character.len_utf8();
        let invisible = mistake == "character-invisible";
        let weight = if invisible {
            Weight::Warning
        } else {
            Weight::Error
        };
        let place = passage.place(range.clone());
        let repair = invisible.then(|| passage.corrected(range, "")).flatten();
        findings.push(
            Finding::in_passage(mistake, weight, passage, place)
                .with("code", format!("U+{:04X}", u32::from(character)))
                .mended_by(repair),
        );
    }
}

/// Letters that look the same in Latin and Cyrillic.
const ALIKE: [(char, char); 24] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('j', 'ј'),
    ('J', 'Ј'),
];

fn is_cyrillic(character: char) -> bool {
    matches!(character, '\u{400}'..='\u{52F}')
}

fn mixed_words(passage: &Passage, words: &str, findings: &mut Vec<Finding>) {
    if !words.chars().any(is_cyrillic) {
        return;
    }
    let most = findings.len() + MOST;
    for word in WORD.find_iter(words) {
        if findings.len() >= most {
            return;
        }
        let written = word.as_str();
        let cyrillic = written.chars().filter(|c| is_cyrillic(*c)).count();
        let latin = (written.chars())
            .filter(|c| matches!(c, 'a'..='z' | 'A'..='Z' | 'À'..='ɏ'))
            .count();
        if cyrillic == 0 || latin == 0 {
            continue;
        }
        let into_cyrillic = || -> Option<String> {
            let letter = |c: char| match ALIKE.iter().find(|(latin, _)| *latin == c) {
                Some((_, cyrillic)) => Some(*cyrillic),
                None => is_cyrillic(c).then_some(c),
            };
            written.chars().map(letter).collect()
        };
        let into_latin = || -> Option<String> {
            let letter = |c: char| match ALIKE.iter().find(|(_, cyrillic)| *cyrillic == c) {
                Some((latin, _)) => Some(*latin),
                None => (!is_cyrillic(c)).then_some(c),
            };
            written.chars().map(letter).collect()
        };
        let right = if cyrillic >= latin {
            into_cyrillic().or_else(into_latin)
        } else {
            into_latin().or_else(into_cyrillic)
        };
        // Without a word that is whole in one script it is a coinage: “IPадрес”.
        let Some(right) = right else { continue };
        findings.push(
            Finding::in_passage(
                "scripts-mixed",
                Weight::Warning,
                passage,
                passage.place(word.range()),
            )
            .with("word", written)
            .mended_by(passage.corrected(word.range(), &right)),
        );
    }
}
