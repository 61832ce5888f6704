//! Brackets and quotation marks that are not closed, not opened, or nested doubled (checks.md E1).

use super::passage::{MOST, Passage};
use super::{Case, Finding, Weight};
use crate::language::Language::{Ar, En, Zh};
use std::ops::Range;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for passage in case.typed() {
        // Most texts have none.
        let words = passage.readable();
        if words.contains(['(', ')', '（', '）', '“', '”', '"', '《', '》', '「', '」']) {
            brackets(passage, words, findings);
            quotes(passage, words, findings);
        }
    }
}

/// A mark, where it stands, and the number of characters before it.
type Mark = (usize, char);

fn brackets(passage: &Passage, words: &str, findings: &mut Vec<Finding>) {
    let mut open: Vec<Mark> = Vec::new();
    let mut line = 0;
    let most = findings.len() + MOST;
    for (at, character) in words.char_indices() {
        if findings.len() >= most {
            return;
        }
        match character {
            '\n' => line = at + 1,
            '(' | '（' | '《' | '「' => {
                let doubled = (open.last())
                    .is_some_and(|(before, c)| *c == character && before + c.len_utf8() == at);
                if doubled {
                    findings.push(doubled_brackets(passage, words, at, character));
                }
                if !smiley(words, at) {
                    open.push((at, character));
                }
            }
            ')' | '）' => {
                let closes = open.last().is_some_and(|(_, c)| matches!(c, '(' | '（'));
                if closes {
                    open.pop();
                } else if !marks_item(&words[line..at]) && !smiley(words, at) {
                    findings.push(alone(passage, at, character));
                }
            }
            '》' | '」' => {
                let opening = if character == '》' { '《' } else { '「' };
                if open.last().is_some_and(|(_, c)| *c == opening) {
                    open.pop();
                } else {
                    findings.push(alone(passage, at, character));
                }
            }
            _ => {}
        }
    }
    for (at, character) in open.into_iter().take(MOST) {
        findings.push(alone(passage, at, character));
    }
}

/// “a)”, “iv)”, “12)”: a mark of an item, at the beginning or behind a space.
fn marks_item(before: &str) -> bool {
    // Arabic letters that join stand apart: “أ )”.
    let before = before.strip_suffix([' ', '\u{A0}']).unwrap_or(before);
    let word = before
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '；' | '：' | '，' | '。'))
        .next()
        .unwrap_or(before);
    let length = word.chars().count();
    let digits = word.chars().all(|c| c.is_ascii_digit()) && length <= 2;
    let roman = word.chars().all(|c| "ivxIVX".contains(c)) && length <= 5;
    let letter = word.chars().all(char::is_alphabetic) && length == 1;
    length > 0 && (digits || roman || letter)
}

fn smiley(words: &str, at: usize) -> bool {
    [":", ";", ":-", ";-"]
        .iter()
        .any(|eyes| words[..at].ends_with(eyes))
        && words[at..].starts_with([')', '('])
}

fn doubled_brackets(passage: &Passage, words: &str, at: usize, bracket: char) -> Finding {
    let closing = if bracket == '(' { ')' } else { '）' };
    let doubled = [closing, closing].iter().collect::<String>();
    // Both are doubled, and nothing else is nested: one pair goes.
    let end = words[at..].find(&doubled).map(|length| at + length);
    let repair = end
        .filter(|end| !words[at + bracket.len_utf8()..*end].contains([bracket, closing]))
        .and_then(|end| {
            passage.corrected_in_all(&[
                (at..at + bracket.len_utf8(), String::new()),
                (end..end + closing.len_utf8(), String::new()),
            ])
        });
    let first = at - bracket.len_utf8();
    let place = passage.place(first..at + bracket.len_utf8());
    Finding::in_passage("bracket-doubled", Weight::Warning, passage, place)
        .with("mark", bracket.to_string().repeat(2))
        .mended_by(repair)
}

fn alone(passage: &Passage, at: usize, mark: char) -> Finding {
    let place = passage.place(at..at + mark.len_utf8());
    Finding::in_passage("mark-alone", Weight::Warning, passage, place)
        .with("mark", mark.to_string())
        .with("words", around(&passage.flat, at..at + mark.len_utf8()))
}

/// A few characters around a place.
pub(super) fn around(words: &str, place: Range<usize>) -> String {
    let before: Vec<char> = words[..place.start].chars().rev().take(12).collect();
    let mut quoted: String = before.into_iter().rev().collect();
    // Not from the middle of a word, where words have spaces.
    if quoted.len() < place.start
        && let Some((_, whole)) = quoted.split_once(' ')
    {
        quoted = format!("…{whole}");
    }
    quoted.push_str(&words[place.clone()]);
    quoted.extend(words[place.end..].chars().take(20));
    super::rules::shown(&quoted)
        .replace('\n', " ")
        .trim()
        .to_owned()
}

/// Curly quotation marks open and close in turn; a straight one may stand where its partner is curly.
fn quotes(passage: &Passage, words: &str, findings: &mut Vec<Finding>) {
    // Elsewhere „…“ and «…“…”» are ways of writing of their own.
    let curly_language = matches!(passage.language, En | Zh | Ar);
    let marks: Vec<Mark> = words
        .char_indices()
        .filter(|(_, c)| matches!(c, '“' | '”' | '"' | '„'))
        .collect();
    let count = |mark: char| marks.iter().filter(|(_, c)| *c == mark).count();
    if count('„') > 0 || marks.is_empty() {
        return;
    }
    let (opened, closed, straight) = (count('“'), count('”'), count('"'));
    if straight == 1 && opened.abs_diff(closed) == 1 {
        if let Some((at, _)) = marks.iter().find(|(_, c)| *c == '"') {
            let right = if opened > closed { "”" } else { "“" };
            findings.push(
                Finding::in_passage(
                    "quote-of-two-kinds",
                    Weight::Warning,
                    passage,
                    passage.place(*at..at + 1),
                )
                .with("right", right)
                .with("words", around(&passage.flat, *at..at + 1))
                .mended_by(passage.corrected(*at..at + 1, right)),
            );
        }
        return;
    }
    if curly_language {
        let mut open: Option<usize> = None;
        let most = findings.len() + MOST;
        for (at, mark) in &marks {
            if findings.len() >= most {
                return;
            }
            match mark {
                '“' => {
                    if let Some(before) = open.replace(*at) {
                        findings.push(alone(passage, before, '“'));
                    }
                }
                '”' if open.take().is_none() => findings.push(alone(passage, *at, '”')),
                _ => {}
            }
        }
        if let Some(at) = open {
            findings.push(alone(passage, at, '“'));
        }
    }
    // Inches and seconds have one behind a figure.
    let inch = marks
        .iter()
        .any(|(at, c)| *c == '"' && words[..*at].ends_with(|c: char| c.is_ascii_digit()));
    if straight % 2 == 1
        && !inch
        && let Some((at, _)) = marks.iter().rev().find(|(_, c)| *c == '"')
    {
        findings.push(alone(passage, *at, '"'));
    }
}
