//! The reference of a letter, by the wording of the series of all kinds: series, number, group, and which
//! letter it changes.

use super::line::plain;
use crate::kind::{Kind, kinds};
use crate::language::Language;
use crate::language::phrasebook::{Value, phrasebook};
use crate::letter::group::Group;
use crate::letter::reference::{Amendment, Reference};
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// A reference that was read, and the kinds of letter that have such.
pub(super) struct Found {
    pub(super) reference: Reference,
    pub(super) kinds: Vec<Kind>,
}

const NUMBER: &str = "\u{E001}";
const GROUP: &str = "\u{E002}";
const LETTER: &str = "\u{E003}";

/// The kinds of letter; templates are read once.
pub(super) fn all_kinds() -> &'static [Kind] {
    static ALL: LazyLock<Vec<Kind>> = LazyLock::new(|| kinds().unwrap_or_default());
    &ALL
}

/// So many patterns are kept: those of letters in all languages, and of some that print a fact of their letter.
const KEPT: usize = 2_000;

/// A pattern of a wording, which is nearly always the same for the next letter: made once, for that takes longer than
/// all else.
pub(super) fn compiled(pattern: String) -> Option<Regex> {
    static MADE: Mutex<BTreeMap<String, Regex>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(regex) = made.get(&pattern) {
        return Some(regex.clone());
    }
    let regex = Regex::new(&pattern).ok()?;
    if made.len() >= KEPT {
        made.clear();
    }
    made.insert(pattern, regex.clone());
    Some(regex)
}

/// A pattern for a wording, in which signs stand for values.
fn pattern(wording: &str) -> String {
    regex::escape(&plain(wording))
        .replace(' ', r"[\s-]*")
        .replace(NUMBER, r"(?:(?:no\.?|n[°º]|№)\s*)?(?P<number>\d{1,4})")
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
    let all = all_kinds();
    let mut languages = vec![language];
    if language != Language::En {
        languages.push(Language::En);
    }
    for language in languages {
        for kind in all.iter().filter(|kind| kind.template.amends.is_none()) {
            for advisory in [false, true] {
                let of_series = series(kind, language, advisory);
                if let Some(found) = changed(all, kind, language, &of_series, &words) {
                    return Some(found);
                }
                let Some(regex) = compiled(format!("(?i)^{of_series}$")) else {
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
        let Some(regex) = compiled(format!("(?i)^{whole}$")) else {
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

/// The reference that words behind the label of references begin with, and the author code that follows it on
/// the same line: “TSB Circular 68 / COM 2/RH”.
pub(super) fn labelled(language: Language, words: &str) -> Option<(Found, Option<String>)> {
    let words = plain(words);
    if let Some(found) = reference(language, &words) {
        return Some((found, None));
    }
    for (at, sign) in words.char_indices() {
        if !(sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | '（' | '，' | '；' | '–'))
        {
            continue;
        }
        let around = |sign: char| {
            sign.is_whitespace()
                || matches!(
                    sign,
                    ',' | ';' | '(' | ')' | '（' | '）' | '，' | '；' | '–' | '-' | '/'
                )
        };
        let code = words[at..].trim_matches(around);
        if super::head::is_author_code(code)
            && let Some(found) = reference(language, words[..at].trim_matches(around))
        {
            return Some((found, Some(code.to_owned())));
        }
    }
    by_words(&words).map(|found| (found, None))
}

/// Words that name a series whose letters are counted by group, and one that is counted by itself: in all
/// languages, as letters vary in how they put them together.
const BY_GROUP: [&str; 6] = [
    "collective letter",
    "lettre collective",
    "carta colectiva",
    "коллективное письмо",
    "集体函",
    "الرسالة الجماعية",
];
const BY_ITSELF: [&str; 5] = [
    "circular",
    "circulaire",
    "циркуляр",
    "通函",
    "الرسالة المعممة",
];

/// The reference whose series is named in any of its words, with nothing but that, the Bureau and a number.
fn by_words(words: &str) -> Option<Found> {
    let lower = words.to_lowercase().replace('-', " ");
    let by_group = BY_GROUP.iter().any(|name| lower.contains(name));
    if !by_group && !BY_ITSELF.iter().any(|name| lower.contains(name)) {
        return None;
    }
    let number = compiled(
        r"(?P<number>\d{1,4})(?:\s*/\s*(?P<group>TSAG|SG\d{1,2}RG-[A-Z]+|SG\d{1,2}|\d{1,2}))?"
            .to_owned(),
    )?;
    let mut numbers = number.captures_iter(words);
    let captures = numbers.next().filter(|_| words.chars().count() <= 60)?;
    // A second number is a date, or another letter: it is not this one alone.
    if numbers.next().is_some() {
        return None;
    }
    let kinds: Vec<Kind> = (all_kinds().iter())
        .filter(|kind| kind.template.amends.is_none() && kind.template.letter.liaison.is_none())
        .filter(|kind| kind.template.letter.reference.series.per_group == by_group)
        .cloned()
        .collect();
    let mut reference = filled(kinds.first()?, &captures, false);
    if by_group && reference.group.is_none() && lower.contains("tsag") {
        reference.group = Some(Group::Tsag);
    }
    Some(Found { reference, kinds })
}

/// What stands behind the heading of an annex on its line.
pub(super) struct AnnexHeading {
    /// What stands behind “Annex 1” or “ANNEX A”, without the signs between.
    pub(super) rest: String,
    /// How many characters stand before that.
    pub(super) length: usize,
}

/// Words that are the heading of an annex, with or without more on the line.
pub(super) fn annex_heading(language: Language, words: &str) -> Option<AnnexHeading> {
    let words = plain(words);
    for language in [language, Language::En] {
        let book = phrasebook(language);
        let single = plain(&book.say("annex-heading-single", &[]));
        let said = plain(&book.say("annex-heading", &[("letter", Value::Words(LETTER))]));
        let numbered = regex::escape(&said)
            .replace(' ', r"\s*")
            .replace(LETTER, r"(?:[A-Z]{1,2}|\d{1,2}|[一二三四五六七八九十])");
        // “Annex (to TSB Circular 116)”, “ANNEX 1 – Agenda”, “ANEXO A: …”
        for (heading, most) in [(numbered, 200), (regex::escape(&single), 90)] {
            let pattern = format!(r"(?i)^{heading}(?P<rest>\s*$|\s*[(（:：–—-].*$)");
            let regex = compiled(pattern)?;
            if let Some(captures) = regex.captures(&words)
                && words.chars().count() <= most
            {
                let rest = captures.name("rest").map_or("", |rest| rest.as_str());
                let bare = rest.trim_start_matches([':', '：', '–', '—', '-', ' ']);
                return Some(AnnexHeading {
                    rest: bare.to_owned(),
                    length: words.chars().count() - bare.chars().count(),
                });
            }
        }
    }
    None
}

/// How lines that count the annexes begin beside the official wording, in letters alone.
const COUNTED: [&str; 14] = [
    "annex",
    "annexes",
    "annexe",
    "enclosure",
    "enclosures",
    "anexo",
    "anexos",
    "приложение",
    "приложения",
    "приложений",
    "附件",
    "附件件",
    "الملحقات",
    "ملحقات",
];

/// How many annexes “Annexes: 3” counts.
pub(super) fn annex_count(language: Language, words: &str) -> Option<u32> {
    let words = plain(words).to_lowercase();
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    let count: u32 = digits.parse().ok().filter(|count| *count < 100)?;
    let bare = |words: &str| words.replace([' ', ':', '：', '.'], "");
    let said = [language, Language::En].into_iter().find_map(|language| {
        let said = phrasebook(language).say("annex-count", &[("count", Value::Number(count))]);
        let said = bare(&plain(&said).to_lowercase());
        let other = phrasebook(language).say("annex-count", &[("count", Value::Number(5))]);
        let other = bare(&plain(&other).to_lowercase()).replace('5', &count.to_string());
        [said, other].contains(&bare(&words)).then_some(count)
    });
    // A line that is a heading has no colon.
    let counted = words.contains([':', '：']) && {
        let letters: String = words.chars().filter(|sign| sign.is_alphabetic()).collect();
        COUNTED.contains(&letters.as_str())
    };
    said.or(counted.then_some(count))
}
