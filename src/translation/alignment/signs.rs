//! What two languages write alike, or by rules: the marks of a text, and names in Latin letters.

use crate::language::Language;
use crate::translation::marks::{Day, Value, marks};

/// How many letters of a word are compared: “normalisation” and “normalización” are one word.
const STEM: usize = 6;

/// The signs of a text: whether it is a mark, which a translation keeps, and which one.
pub(super) fn read(words: &str, language: Language) -> Vec<(bool, String)> {
    let mut found = Vec::new();
    let mut behind = 0;
    for mark in marks(language, words) {
        names(&words[behind..mark.bytes.start], &mut found);
        behind = mark.bytes.end;
        let mut put = |sign: String| found.push((true, sign));
        match mark.value {
            // As printed there are none.
            Value::Fact => {}
            Value::Days { first, last, .. } => {
                put(day(first));
                last.map(day).into_iter().for_each(put);
            }
            Value::Times { first, last } => {
                put(time(first));
                last.map(time).into_iter().for_each(put);
            }
            Value::Number(number) => put(number),
            Value::Range(first, last) => {
                put(first);
                put(last);
            }
            Value::Address(address) => put(address),
            Value::Telephone(digits) => put(digits),
        }
    }
    names(&words[behind..], &mut found);
    found
}

/// Without its year, which one language may leave out.
fn day(day: Day) -> String {
    format!("{}-{}", day.month, day.day)
}

fn time((hour, minute): (u32, u32)) -> String {
    format!("{hour}:{minute:02}")
}

/// Latin words.
fn names(words: &str, found: &mut Vec<(bool, String)>) {
    let words = words.split(|sign: char| !(sign.is_alphabetic() && sign < '\u{250}'));
    for word in words.filter(|word| word.chars().count() > 1) {
        let stem = word.chars().flat_map(char::to_lowercase).take(STEM);
        found.push((false, stem.collect()));
    }
}
