//! Half-width punctuation between Chinese characters, and Chinese punctuation in other scripts (checks.md G7).

use super::passage::MOST;
use super::{Case, Finding, Weight};
use crate::language::Language::{Ar, Zh};
use std::ops::Range;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for passage in case.typed() {
        let changes = if passage.language == Zh {
            half_width(passage.readable())
        } else {
            full_width(passage.readable(), passage.language == Ar)
        };
        let mistake = if passage.language == Zh {
            "half-width-in-chinese"
        } else {
            "chinese-punctuation-elsewhere"
        };
        for change in changes.into_iter().take(MOST) {
            let (wrong, right) = (
                change.iter().map(|(at, _)| &passage.flat[at.clone()]),
                change.iter().map(|(_, right)| right.as_str()),
            );
            let (wrong, right): (Vec<_>, Vec<_>) = (wrong.collect(), right.collect());
            let Some((first, _)) = change.first() else {
                continue;
            };
            findings.push(
                Finding::in_passage(
                    mistake,
                    Weight::Warning,
                    passage,
                    passage.place(first.clone()),
                )
                .with("wrong", wrong.join(" ").trim())
                .with("right", right.join(" ").trim())
                .mended_by(passage.corrected_in_all(&change)),
            );
        }
    }
}

/// Better words in one place, or in the two of a pair of brackets.
type Change = Vec<(Range<usize>, String)>;

fn han(character: Option<&char>) -> bool {
    character.is_some_and(|c| matches!(c, '\u{3400}'..='\u{9FFF}' | '）' | '》' | '”'))
}

fn half_width(words: &str) -> Vec<Change> {
    let characters: Vec<(usize, char)> = words.char_indices().collect();
    let at = |place: usize| characters.get(place).map(|(_, c)| c);
    let mut changes = Vec::new();
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (place, (byte, character)) in characters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(at);
        let full = match character {
            ',' => "，",
            ';' => "；",
            ':' => "：",
            '?' => "？",
            '!' => "！",
            '.' => "。",
            '(' => {
                open.push((place, *byte));
                continue;
            }
            ')' => {
                if let Some((from, start)) = open.pop() {
                    let inside = &characters[from + 1..place];
                    // Brackets around Latin words in Chinese are full-width too: （QoS）.
                    let chinese = inside.iter().any(|(_, c)| han(Some(c)))
                        || (han(from.checked_sub(1).and_then(at)) && !inside.is_empty());
                    if chinese {
                        changes.push(vec![
                            (start..start + 1, "（".to_owned()),
                            (*byte..*byte + 1, "）".to_owned()),
                        ]);
                    }
                }
                continue;
            }
            _ => continue,
        };
        // A space behind it goes with it.
        let spaced = at(place + 1) == Some(&' ') && han(at(place + 2));
        let next = if spaced { place + 2 } else { place + 1 };
        let ends = at(next).is_none_or(|c| *c == '\n');
        let between = han(at(next)) || matches!(at(next), Some('“' | '《' | '（'));
        let fits = match character {
            '.' => ends || between,
            _ => between || ends || at(next) == Some(&crate::draft::flat::FACT),
        };
        if han(before) && fits {
            let end = byte + 1 + usize::from(spaced);
            changes.push(vec![(*byte..end, full.to_owned())]);
        }
    }
    changes
}

fn full_width(words: &str, arabic: bool) -> Vec<Change> {
    let mut changes = Vec::new();
    for (at, character) in words.char_indices() {
        let half = match character {
            '，' | '、' if arabic => "،",
            '；' if arabic => "؛",
            '？' if arabic => "؟",
            '，' | '、' => ",",
            '；' => ";",
            '：' => ":",
            '。' => ".",
            '！' => "!",
            '？' => "?",
            '（' => "(",
            '）' => ")",
            '《' | '「' => "“",
            '》' | '」' => "”",
            '\u{3000}' => " ",
            _ => continue,
        };
        let end = at + character.len_utf8();
        let around = |c: Option<char>| c.is_some_and(|c| han(Some(&c)));
        // Chinese words quoted in another language keep their punctuation.
        if around(words[..at].chars().next_back()) || around(words[end..].chars().next()) {
            continue;
        }
        let mut right = half.to_owned();
        let follows = words[end..].chars().next();
        let closes = !matches!(character, '（' | '《' | '「' | '\u{3000}');
        if closes && follows.is_some_and(|c| c.is_alphanumeric() || c == '(') {
            right.push(' ');
        }
        if character == '（' && words[..at].ends_with(char::is_alphanumeric) {
            right.insert(0, ' ');
        }
        changes.push(vec![(at..end, right)]);
    }
    changes
}
