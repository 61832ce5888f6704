//! The patterns of written dates, one a language.

use super::names::{months_pattern, weekdays_pattern};
use crate::language::Language;
use regex::Regex;
use std::sync::LazyLock;

/// Spaces within a line.
const SPACE: &str = r"[ \t\x{A0}\x{202F}\x{2009}]";
/// Whatever serves as a dash between two numbers.
const DASH: &str = r"[-\x{2010}-\x{2015}\x{2212}]";

/// What stands around days and months in a language whose day comes before its month.
struct Around {
    /// Behind the number of the day.
    ordinal: &'static str,
    /// Between the day and its month.
    of: &'static str,
    /// Between the month and its year, after the space.
    of_year: &'static str,
    /// Behind the year.
    year: &'static str,
    /// Between the ends of a range.
    to: &'static str,
    /// Between two days.
    and: &'static str,
    /// Before a range.
    lead: &'static str,
    /// Behind a range.
    tail: &'static str,
}

const ENGLISH: Around = Around {
    ordinal: "(?:st|nd|rd|th)?",
    of: "(?:of )?",
    of_year: "",
    year: "",
    to: "to|through|until|till",
    and: "and",
    lead: "from",
    tail: ",? inclusive",
};
const FRENCH: Around = Around {
    ordinal: "(?:er|ᵉʳ)?",
    of: "",
    of_year: "",
    year: "",
    to: "au|à",
    and: "et",
    lead: "du",
    tail: ",? (?:inclusivement|inclus)",
};
const SPANISH: Around = Around {
    ordinal: "(?:°|º|er|ro)?",
    of: "de ",
    of_year: "(?:de |del )",
    year: "",
    to: "al|a",
    and: "y",
    lead: "del",
    tail: ",? ambos inclusive",
};
const RUSSIAN: Around = Around {
    ordinal: "(?:[-\u{2011}](?:го|е|ое))?",
    of: "",
    of_year: "",
    year: r"(?: (?:года|году|гг?\.))?",
    to: "по|до",
    and: "и",
    lead: "со|с",
    tail: ",? включительно",
};
const ARABIC: Around = Around {
    ordinal: "",
    of: "",
    of_year: "",
    year: "",
    to: "إلى|حتى|الى",
    and: "و",
    lead: "من",
    tail: "،? ضمن[اً]+",
};

/// The pattern of the dates of `language`. Its groups: `w1 d1 m1 y1`, `dash`, `and`, `w2 d2 m2 y2` for a
/// range, `w d m y` for one day; `v` for weekdays behind the day; `lead` and `tail`.
pub(super) fn dates(language: Language) -> &'static Regex {
    static PATTERNS: [LazyLock<Regex>; 6] = [
        LazyLock::new(|| day_first(Language::Ar, &ARABIC)),
        LazyLock::new(|| day_first(Language::En, &ENGLISH)),
        LazyLock::new(|| day_first(Language::Es, &SPANISH)),
        LazyLock::new(|| day_first(Language::Fr, &FRENCH)),
        LazyLock::new(|| day_first(Language::Ru, &RUSSIAN)),
        LazyLock::new(chinese),
    ];
    &PATTERNS[language as usize]
}

/// Finds the names of weekdays.
pub(super) fn weekdays(language: Language) -> &'static Regex {
    static PATTERNS: LazyLock<[Regex; 6]> = LazyLock::new(|| {
        Language::ALL.map(|language| {
            let names = weekdays_pattern(language);
            match language {
                Language::Zh => compiled(&names),
                _ => compiled(&format!(r"(?i:\b(?:{names})\b)")),
            }
        })
    });
    let at = Language::ALL.iter().position(|known| *known == language);
    &PATTERNS[at.unwrap_or_default()]
}

/// Finds two numbers of two digits, written as one, before a month; in Chinese the day has a sign.
pub(super) fn without_dash(language: Language) -> &'static Regex {
    static PATTERNS: LazyLock<[Regex; 6]> = LazyLock::new(|| {
        Language::ALL.map(|language| {
            if language == Language::Zh {
                return compiled("月(?P<d1>[0-9]{2})(?P<d2>[0-9]{2})日");
            }
            let names = months_pattern(language);
            let of = if language == Language::Es {
                format!("de{SPACE}+")
            } else {
                String::new()
            };
            compiled(&format!(
                r"(?i:(?P<d1>[0-9]{{2}})(?P<d2>[0-9]{{2}}){SPACE}+{of}(?:{names})\b)"
            ))
        })
    });
    let at = Language::ALL.iter().position(|known| *known == language);
    &PATTERNS[at.unwrap_or_default()]
}

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns of dates are well-formed")
}

fn day_first(language: Language, around: &Around) -> Regex {
    let spaced = |pattern: &str| pattern.replace(' ', &format!("{SPACE}+"));
    let Around { ordinal, .. } = around;
    let (of, of_year) = (spaced(around.of), spaced(around.of_year));
    let (year, tail) = (spaced(around.year), spaced(around.tail));
    let (to, and, lead) = (around.to, around.and, around.lead);
    let (months, weekdays) = (months_pattern(language), weekdays_pattern(language));
    let weekday = |name: &str| format!(r"(?:(?P<{name}>{weekdays})\.?[,،]?{SPACE}+)?");
    let month = |name: &str| format!(r"{SPACE}*{of}(?P<{name}>{months})\b\.?");
    let in_year =
        |name: &str| format!(r"(?:,?{SPACE}+{of_year}(?P<{name}>[12][0-9]{{2,4}})\b{year})?");
    // “و” is written together with what follows.
    let and_space = if language == Language::Ar { "*" } else { "+" };
    let joined = format!(
        r"(?:{SPACE}*(?P<dash>{DASH}){SPACE}*|{SPACE}+(?:(?:{to}){SPACE}+|(?P<and>{and}){SPACE}{and_space}))"
    );
    let lead_before_second = if language == Language::Fr {
        "(?:le )?"
    } else {
        ""
    };
    let range = format!(
        r"(?:(?P<lead>\b(?:{lead})){SPACE}+)?{w1}(?P<d1>[0-9]{{1,2}}){ordinal}(?:{m1}{y1})?{joined}{lead_before_second}{w2}(?P<d2>[0-9]{{1,2}}){ordinal}{m2}{y2}(?P<tail>{tail})?",
        w1 = weekday("w1"),
        m1 = month("m1"),
        y1 = in_year("y1"),
        w2 = weekday("w2"),
        m2 = month("m2"),
        y2 = in_year("y2"),
    );
    let single = format!(
        r"{w}(?P<d>[0-9]{{1,2}}){ordinal}{m}{y}",
        w = weekday("w"),
        m = month("m"),
        y = in_year("y"),
    );
    compiled(&format!("(?i:{range}|{single})"))
}

fn chinese() -> Regex {
    let weekdays = weekdays_pattern(Language::Zh);
    let s = format!("{SPACE}*");
    let weekday =
        |a: &str, b: &str| format!(r"(?:{s}[（(](?P<{a}>{weekdays})[）)]|{s}(?P<{b}>{weekdays}))?");
    let in_year = |name: &str| format!(r"(?:(?P<{name}>[0-9]{{3,5}}){s}年{s})?");
    let month = |name: &str| format!(r"(?P<{name}>[0-9]{{1,2}}){s}月{s}");
    let range = format!(
        r"{y1}{m1}(?P<d1>[0-9]{{1,2}}){s}日?{w1}{s}(?:(?P<dash>{DASH})|(?P<and>和|、)|至|到|～|~){s}{y2}(?:{m2})?(?P<d2>[0-9]{{1,2}}){s}日{w2}(?P<tail>[（(]含[）)])?",
        y1 = in_year("y1"),
        m1 = month("m1"),
        w1 = weekday("w1", "v1"),
        y2 = in_year("y2"),
        m2 = month("m2"),
        w2 = weekday("w2", "v2"),
    );
    let single = format!(
        r"{y}{m}(?P<d>[0-9]{{1,2}}){s}日{w}",
        y = in_year("y"),
        m = month("m"),
        w = weekday("w", "v"),
    );
    compiled(&format!("{range}|{single}"))
}
