//! Numbers in running words: whole ones and those with a fraction or a dot, ranges, months with their
//! year as covers have them, Chinese numerals where they are surely numbers.

use super::{Kind, Mark, Value};
use crate::language::Language;
use crate::language::numbers::{chinese_value, western};
use regex::Regex;
use std::sync::LazyLock;

/// Thousands set apart, then digits with points or commas between them.
const NUMBER: &str = r"\d{1,3}(?:['’ .,\x{A0}\x{202F}]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)*";

static NUMBERS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!(
        r"(?P<stamp>\d{{2}}/(?:19|20)\d{{2}}|(?:19|20)\d{{2}}/\d{{2}})(?-u:\b)|(?P<pair>\d{{1,4}}/\d{{1,4}})|(?P<first>\d+)[-\x{{2010}}-\x{{2015}}](?P<last>\d+)|(?:{NUMBER})"
    ))
    .expect("the pattern is a constant")
});

/// 第九次会议, 二〇二一年.
static NUMERALS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"第(?P<n>[一二三四五六七八九十]{1,3})[次届期轮]|(?P<year>[〇零一二三四五六七八九]{4})年",
    )
    .expect("the pattern is a constant")
});

/// The digits of a number, with a point before what is no thousand.
fn value(written: &str) -> String {
    let written: String = written.chars().map(western).collect();
    let mut parts = written.split(|c: char| !c.is_ascii_digit());
    let mut value = parts.next().unwrap_or_default().to_owned();
    let mut thousands = (1..=3).contains(&value.len());
    for part in parts {
        if thousands && part.len() == 3 {
            value.push_str(part);
        } else {
            thousands = false;
            value.push('.');
            value.push_str(part);
        }
    }
    value
}

/// Both ends, the smaller one first: Arabic stores the larger one first.
fn range(first: &str, last: &str) -> Value {
    let (first, last) = (value(first), value(last));
    let size = |value: &String| value.parse::<u64>().unwrap_or(u64::MAX);
    if size(&first) <= size(&last) {
        Value::Range(first, last)
    } else {
        Value::Range(last, first)
    }
}

/// The numbers in `text`, of which what is a mark already is hidden.
pub(super) fn written(language: Language, text: &str, found: &mut Vec<Mark>) {
    let mut at = 0;
    while let Some(captures) = NUMBERS.captures_at(text, at) {
        let Some(whole) = captures.get(0) else { break };
        let (mut bytes, words) = (whole.range(), whole.as_str());
        let before = text[..bytes.start].chars().next_back();
        // The number of a name: H264, QoS2.
        if before.is_some_and(|c| c.is_ascii_alphabetic() || is_letter(c)) {
            at = bytes.start + words.find(|c: char| !c.is_numeric()).unwrap_or(words.len());
            continue;
        }
        let (kind, value) = if captures.name("stamp").is_some() {
            let (one, other) = words.split_once('/').unwrap_or((words, ""));
            let (month, year) = match one.len() {
                4 => (other, one),
                _ => (one, other),
            };
            (Kind::Number, Value::Number(format!("{year}-{month}")))
        } else if captures.name("pair").is_some() {
            let plain = words.chars().map(western).collect();
            (Kind::Number, Value::Number(plain))
        } else if let (Some(first), Some(last)) = (captures.name("first"), captures.name("last")) {
            let goes_on = text[bytes.end..].starts_with(|c: char| {
                matches!(c, '-' | '\u{2010}'..='\u{2015}' | '.' | ',' | '\'')
            }) && text[bytes.end..]
                .chars()
                .nth(1)
                .is_some_and(char::is_numeric);
            if goes_on {
                // More than two numbers with dashes are no range.
                bytes = first.range();
                (Kind::Number, Value::Number(value(first.as_str())))
            } else {
                (Kind::Range, range(first.as_str(), last.as_str()))
            }
        } else {
            (Kind::Number, Value::Number(value(words)))
        };
        at = bytes.end;
        found.push(Mark {
            whole: bytes.clone(),
            bytes,
            kind,
            value,
        });
    }
    if language == Language::Zh {
        numerals(text, found);
    }
}

/// A letter of a script that has words, so that a number behind it is part of a name.
fn is_letter(c: char) -> bool {
    matches!(c, '\u{C0}'..='\u{24F}' | '\u{400}'..='\u{4FF}')
}

fn numerals(text: &str, found: &mut Vec<Mark>) {
    for captures in NUMERALS.captures_iter(text) {
        let (bytes, value) = if let Some(numeral) = captures.name("n") {
            let Some(value) = chinese_value(numeral.as_str()) else {
                continue;
            };
            (numeral.range(), value.to_string())
        } else if let Some(year) = captures.name("year") {
            let digits: Option<String> = (year.as_str().chars())
                .map(|c| match c {
                    '〇' | '零' => Some('0'),
                    c => chinese_value(c.encode_utf8(&mut [0; 4]))
                        .and_then(|value| char::from_digit(value, 10)),
                })
                .collect();
            let Some(digits) = digits.filter(|digits| digits.starts_with(['1', '2'])) else {
                continue;
            };
            (year.range(), digits)
        } else {
            continue;
        };
        found.push(Mark {
            whole: bytes.clone(),
            bytes,
            kind: Kind::Number,
            value: Value::Number(value),
        });
    }
}
