//! The numbers of a text: digits of any language, times of day of twelve hours as those of twenty-four,
//! and the months that stand as words.

use crate::language::numbers::western;
use regex::Regex;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

static TWELVE_HOURS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(?-u:\b)(\d{1,2})(?:[:.](\d{2}))?[ \x{A0}]?([ap])\.?[ \x{A0}]?m(?-u:\b)")
        .expect("the pattern is a constant")
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(\d{1,3}(?:['’ .,\x{A0}\x{202F}]\d{3})+)(?:\D|$)|\d+")
        .expect("the pattern is a constant")
});

/// “XXI век”, “XXIe siècle”, “siglo XXI”.
static ROMAN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)([IVX]{2,6})(?:e|ème|-)?(?-u:\b)").expect("the pattern is a constant")
});

/// Hours and minutes without a mark between them: “0930 hours”.
static HOURS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)([01]\d|2[0-3])([0-5][05])(?-u:\b)").expect("the pattern is a constant")
});

/// The beginnings of the names of the months.
const MONTHS: [(u64, &[&str]); 12] = [
    (1, &["januar", "janvier", "enero", "январ", "يناير"]),
    (2, &["februar", "février", "febrero", "феврал", "فبراير"]),
    (3, &["march", "mars", "marzo", "март", "مارس"]),
    (4, &["april", "avril", "abril", "апрел", "أبريل", "ابريل"]),
    (5, &["may", "mai", "mayo", "мая", "май", "مايو"]),
    (6, &["june", "juin", "junio", "июн", "يونيو"]),
    (7, &["july", "juillet", "julio", "июл", "يوليو"]),
    (8, &["august", "août", "agosto", "август", "أغسطس"]),
    (
        9,
        &[
            "september",
            "septembre",
            "septiembre",
            "setiembre",
            "сентябр",
            "سبتمبر",
        ],
    ),
    (10, &["october", "octobre", "octubre", "октябр", "أكتوبر"]),
    (
        11,
        &["november", "novembre", "noviembre", "ноябр", "نوفمبر"],
    ),
    (
        12,
        &["december", "décembre", "diciembre", "декабр", "ديسمبر"],
    ),
];

/// Where one of these stands, hours may be those of twelve.
const HALF_DAYS: [&str; 9] = [
    "上午",
    "下午",
    "晚上",
    "صباح",
    "مساء",
    "de la tarde",
    "de la mañana",
    "вечера",
    "après-midi",
];

/// Where one of these stands, a number may have fewer digits.
const MULTIPLES: [&str; 13] = [
    "万",
    "亿",
    "million",
    "billion",
    "milliard",
    "millón",
    "millones",
    "млн",
    "млрд",
    "миллион",
    "миллиард",
    "مليون",
    "مليار",
];

/// The numbers of a text.
pub(super) struct Numbers {
    /// Those that it says in digits.
    pub said: BTreeSet<u64>,
    /// The months that it names.
    months: BTreeSet<u64>,
    /// Those that it says in Roman numerals.
    roman: BTreeSet<u64>,
    half_days: bool,
    multiples: bool,
    /// Numbers over twelve in Chinese characters.
    in_characters: bool,
}

impl Numbers {
    /// The numbers that a text in any language says in digits.
    pub fn in_digits(words: &str) -> BTreeSet<u64> {
        if !words.contains(|c: char| western(c).is_ascii_digit()) {
            return BTreeSet::new();
        }
        let western: String = words.chars().map(western).collect();
        let mut said = BTreeSet::new();
        let mut rest = western.clone();
        for found in TWELVE_HOURS.captures_iter(&western) {
            let hour: u64 = found[1].parse().unwrap_or(0);
            let evening = found[3].eq_ignore_ascii_case("p");
            said.insert(hour % 12 + if evening { 12 } else { 0 });
            said.extend(found.get(2).and_then(|m| m.as_str().parse::<u64>().ok()));
        }
        if !said.is_empty() {
            rest = TWELVE_HOURS.replace_all(&western, " ").into_owned();
        }
        if ["hours", "hrs", "horas", "heures"]
            .iter()
            .any(|unit| rest.contains(unit))
        {
            rest = HOURS.replace_all(&rest, "${1}:${2}").into_owned();
        }
        for found in NUMBER.captures_iter(&rest) {
            let number = found.get(1).or_else(|| found.get(0));
            let digits: String = number
                .map_or("", |number| number.as_str())
                .chars()
                .filter(char::is_ascii_digit)
                .collect();
            said.extend(digits.parse::<u64>().ok().filter(|number| *number > 0));
        }
        said
    }

    /// Reads a text in any language.
    pub fn read(words: &str) -> Numbers {
        let said = Numbers::in_digits(words);
        let lower = words.to_lowercase();
        let has = |signs: &[&str]| signs.iter().any(|sign| lower.contains(sign));
        Numbers {
            said,
            months: (MONTHS.iter())
                .filter(|(_, names)| has(names))
                .map(|(month, _)| *month)
                .collect(),
            roman: (ROMAN.captures_iter(words))
                .map(|numeral| roman(&numeral[1]))
                .collect(),
            half_days: has(&HALF_DAYS),
            multiples: has(&MULTIPLES),
            in_characters: lower.contains(['十', '百', '千']),
        }
    }

    /// Whether it says a number in any way.
    pub fn has(&self, number: u64) -> bool {
        // “1990s”, “les années 90”; “2017-20”, “2017–2020”.
        let shortened = (1900..2100).contains(&number) && self.said.contains(&(number % 100));
        let decade = (20..100).contains(&number)
            && self.said.contains(&(1900 + number))
            && number.is_multiple_of(10);
        shortened
            || decade
            || [&self.said, &self.months, &self.roman]
                .iter()
                .any(|numbers| numbers.contains(&number))
    }

    /// The numbers of the source that the rendition lacks, and those that only the rendition has, if they
    /// are surely no other way of writing. The last two are the same texts with their facts put in.
    pub fn differ(
        &self,
        rendition: &Numbers,
        whole_source: &Numbers,
        whole_rendition: &Numbers,
    ) -> Option<(BTreeSet<u64>, BTreeSet<u64>)> {
        let either = |flag: fn(&Numbers) -> bool| flag(whole_source) || flag(whole_rendition);
        let half_days = either(|numbers| numbers.half_days);
        let multiples = either(|numbers| numbers.multiples);
        let in_characters = either(|numbers| numbers.in_characters);
        let sure = |number: &u64| {
            let year = (1900..2100).contains(number);
            !(half_days && *number <= 24
                || multiples && *number >= 100 && !year
                || in_characters && *number < 100)
        };
        let without = |numbers: &BTreeSet<u64>, other: &Numbers| -> BTreeSet<u64> {
            let only = numbers.iter().filter(|number| !other.has(**number));
            only.copied().filter(sure).collect()
        };
        let lost = without(&self.said, whole_rendition);
        let added = without(&rendition.said, whole_source);
        // A small number may be a word on the other side; a changed one is on both.
        let changed = !lost.is_empty() && !added.is_empty();
        let plain =
            lost.iter().any(|number| *number > 12) || added.iter().any(|number| *number > 100);
        (changed || plain).then_some((lost, added))
    }
}

/// The value of a Roman numeral.
fn roman(numeral: &str) -> u64 {
    let value = |digit| match digit {
        'I' => 1,
        'V' => 5,
        _ => 10,
    };
    let (mut sum, mut last) = (0_u64, 0);
    for digit in numeral.chars().rev().map(value) {
        if digit < last {
            sum = sum.saturating_sub(digit);
        } else {
            sum += digit;
            last = digit;
        }
    }
    sum
}

/// Where a number stands in words, as written with these digits.
pub(super) fn places(words: &str, number: u64) -> impl Iterator<Item = Range<usize>> {
    let digits = number.to_string();
    let bytes = words.as_bytes();
    let apart = |at: Option<&u8>| at.is_none_or(|byte| !byte.is_ascii_digit());
    let places: Vec<Range<usize>> = words
        .match_indices(&digits)
        .map(|(at, found)| at..at + found.len())
        .filter(|range| {
            apart(range.start.checked_sub(1).and_then(|at| bytes.get(at)))
                && apart(bytes.get(range.end))
        })
        .collect();
    places.into_iter()
}
