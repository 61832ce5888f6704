//! The reference of a letter, by the wording of the series of all kinds: series, number, group, and which
//! letter it changes.

use super::line::plain;
use crate::kind::{Kind, kinds};
use crate::language::Language;
use crate::language::phrasebook::{Value, phrasebook};
use crate::letter::group::Group;
use crate::letter::reference::{Amendment, Reference};
use regex::Regex;

/// A reference that was read, and the kinds of letter that have such.
pub(super) struct Found {
    pub(super) reference: Reference,
    pub(super) kinds: Vec<Kind>,
}

const NUMBER: &str = "\u{E001}";
const GROUP: &str = "\u{E002}";
const LETTER: &str = "\u{E003}";

/// A pattern for a wording, in which signs stand for values.
fn pattern(wording: &str) -> String {
    regex::escape(&plain(wording))
        .replace(' ', r"\s*")
        .replace(NUMBER, r"(?P<number>\d{1,4})")
        .replace(
            GROUP,
            r"(?P<group>TSAG|SG\d{1,2}RG-[A-Z]+|SG\d{1,2}|\d{1,2})",
        )
        // Letters name the Bureau or leave it out.
        .replace(r"TSB\s*", r"(?:TSB\s*)?")
}

fn series(kind: &Kind, language: Language, advisory: bool) -> String {
    let group = if advisory { "TSAG" } else { GROUP };
    let said = phrasebook(language).say(
        &kind.template.letter.reference.series.phrase.0,
        &[
            ("number", Value::Words(NUMBER)),
            ("group", Value::Words(group)),
            ("code", Value::Words(group)),
        ],
    );
    pattern(&said)
}

/// The reference that `words` are, in `language` or in English.
pub(super) fn reference(language: Language, words: &str) -> Option<Found> {
    let words = plain(words);
    let all = kinds().unwrap_or_default();
    let mut languages = vec![language];
    if language != Language::En {
        languages.push(Language::En);
    }
    for language in languages {
        for kind in all.iter().filter(|kind| kind.template.amends.is_none()) {
            for advisory in [false, true] {
                let of_series = series(kind, language, advisory);
                if let Some(found) = changed(&all, kind, language, &of_series, &words) {
                    return Some(found);
                }
                let Ok(regex) = Regex::new(&format!("(?i)^{of_series}$")) else {
                    continue;
                };
                let Some(captures) = regex.captures(&words) else {
                    continue;
                };
                let reference = filled(kind, &captures, advisory);
                let phrase = &kind.template.letter.reference.series.phrase;
                let kinds = (all.iter())
                    .filter(|kind| kind.template.amends.is_none())
                    .filter(|kind| kind.template.letter.reference.series.phrase == *phrase);
                return Some(Found {
                    reference,
                    kinds: kinds.cloned().collect(),
                });
            }
        }
    }
    None
}

/// A reference of a change to a letter of a series.
fn changed(
    all: &[Kind],
    of: &Kind,
    language: Language,
    of_series: &str,
    words: &str,
) -> Option<Found> {
    for kind in all {
        let Some(change) = &kind.template.amends else {
            continue;
        };
        let said = phrasebook(language).say(
            &change.phrase.0,
            &[
                ("number", Value::Words(NUMBER)),
                ("reference", Value::Words(LETTER)),
            ],
        );
        let whole = pattern(&said)
            .replace("<number>", "<change>")
            .replace(LETTER, of_series);
        let Ok(regex) = Regex::new(&format!("(?i)^{whole}$")) else {
            continue;
        };
        let Some(captures) = regex.captures(words) else {
            continue;
        };
        let mut reference = filled(of, &captures, !of_series.contains("<group>"));
        reference.amendment = Some(Amendment {
            number: captures
                .name("change")
                .and_then(|number| number.as_str().parse().ok()),
            of_letter_dated: None,
            ..change.clone()
        });
        return Some(Found {
            reference,
            kinds: vec![kind.clone()],
        });
    }
    None
}

fn filled(kind: &Kind, captures: &regex::Captures<'_>, advisory: bool) -> Reference {
    let mut reference = kind.template.letter.reference.clone();
    reference.number = captures
        .name("number")
        .and_then(|number| number.as_str().parse().ok());
    if reference.series.per_group {
        let named = captures
            .name("group")
            .and_then(|group| group.as_str().parse().ok());
        reference.group = named.or(advisory.then_some(Group::Tsag));
    }
    reference
}

/// The letter or number behind the heading of an annex; nothing behind that of an only one.
pub(super) fn annex_heading(language: Language, words: &str) -> Option<Option<String>> {
    let words = plain(words);
    for language in [language, Language::En] {
        let book = phrasebook(language);
        let single = plain(&book.say("annex-heading-single", &[]));
        if words.to_lowercase() == single.to_lowercase() {
            return Some(None);
        }
        let said = plain(&book.say("annex-heading", &[("letter", Value::Words(LETTER))]));
        let pattern = regex::escape(&said)
            .replace(' ', r"\s*")
            .replace(LETTER, r"(?P<letter>[A-Z]{1,2}|\d{1,2})");
        let regex = Regex::new(&format!("(?i)^{pattern}$")).ok()?;
        if let Some(captures) = regex.captures(&words) {
            return Some(captures.name("letter").map(|l| l.as_str().to_uppercase()));
        }
    }
    None
}

/// How many annexes “Annexes: 3” counts.
pub(super) fn annex_count(language: Language, words: &str) -> Option<u32> {
    let words = plain(words).to_lowercase();
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    let count: u32 = digits.parse().ok()?;
    [language, Language::En].into_iter().find_map(|language| {
        let said = phrasebook(language).say("annex-count", &[("count", Value::Number(count))]);
        let bare = |words: &str| words.replace([' ', ':', '：'], "");
        let said = bare(&plain(&said).to_lowercase());
        let other = phrasebook(language).say("annex-count", &[("count", Value::Number(5))]);
        let other = bare(&plain(&other).to_lowercase()).replace('5', &count.to_string());
        [said, other].contains(&bare(&words)).then_some(count)
    })
}
