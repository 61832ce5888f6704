//! Finds times of day in running words, as each language writes them (conventions.md §5). The
//! counterpart of [`Language::time`] and [`Language::times`].
//!
//! A number of hours is a time of day only where its form says so: “24 heures” may be a day and a night.

use crate::language::Language;
use chrono::NaiveTime;
use regex::{Captures, Regex};
use std::ops::Range;
use std::sync::LazyLock;

/// A time of day, or from one to another, as it stands in running words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenTime {
    /// Where it stands.
    pub bytes: Range<usize>,
    /// The time, or when it begins.
    pub first: Clock,
    /// When it ends.
    pub last: Option<Clock>,
    /// By which clock.
    pub style: Style,
}

/// What a clock would show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The hour, counted to 24.
    pub hour: u32,
    /// The minute.
    pub minute: u32,
    /// Whether its digits can be a time at all: no hour 13 pm, no minute of three digits.
    well_formed: bool,
}

/// How a time of day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// As the language has it in letters: “0930 hours”, “11时30分”, “9 h 30”.
    Words,
    /// 13:00.
    Digits,
    /// By the clock of twelve hours: “4:00 pm”.
    TwelveHours,
}

impl Clock {
    /// Whether it is the end of a day, 24:00.
    pub fn is_midnight(&self) -> bool {
        self.well_formed && self.hour == 24 && self.minute == 0
    }

    /// The time, if there is one: 24:00 is none.
    pub fn time(&self) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(self.hour, self.minute, 0).filter(|_| self.well_formed)
    }
}

/// The times of day that are written in `text`, in order.
pub fn written_times(language: Language, text: &str) -> Vec<WrittenTime> {
    let mut found = Vec::new();
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    for captures in pattern(language).captures_iter(text) {
        let Some(all) = captures.get(0) else { continue };
        let before = text[..all.start()].chars().next_back();
        let after = text[all.end()..].chars().next();
        // Ports of addresses, ratios and numbers that go on are no times.
        let part_of_more = |c: char| {
            c.is_ascii_digit() || matches!(c, ':' | '/' | '.' | '\'') || c.is_ascii_alphabetic()
        };
        let goes_on = after.is_some_and(|c| c.is_ascii_digit() || c == ':' || c == '/');
        if before.is_some_and(part_of_more) || goes_on {
            continue;
        }
        found.extend(written(all.range(), &captures));
    }
    found
}

fn written(bytes: Range<usize>, captures: &Captures<'_>) -> Option<WrittenTime> {
    let group = |name: &str| captures.name(name).map(|found| found.as_str());
    let (prefix, style) = if group("t_h").is_some() {
        ("t", Style::TwelveHours)
    } else if group("w_h").is_some() {
        ("w", Style::Words)
    } else {
        ("d", Style::Digits)
    };
    let of = |name: &str| group(&format!("{prefix}_{name}"));
    let half = of("half2").or_else(|| of("half"));
    let clock = |hour: &str, minute: &str, half: Option<&str>| -> Option<Clock> {
        let hour: u32 = of(hour)?.parse().ok()?;
        let minutes = of(minute).unwrap_or("00");
        let minute: u32 = match minutes {
            "半" => 30,
            digits => digits.parse().ok()?,
        };
        let mut well_formed = minutes.len() <= 2 || minutes == "半";
        let hour = match (style, half) {
            (Style::TwelveHours, Some(half)) => {
                well_formed &= (1..=12).contains(&hour);
                hour % 12 + if is_afternoon(half) { 12 } else { 0 }
            }
            _ => hour,
        };
        Some(Clock {
            hour,
            minute,
            well_formed,
        })
    };
    Some(WrittenTime {
        bytes,
        first: clock("h", "m", of("half").or(half))?,
        last: clock("h2", "m2", half),
        style,
    })
}

fn is_afternoon(half: &str) -> bool {
    half.to_lowercase().starts_with(['p', 'م', '下', '晚'])
}

const SPACE: &str = r"[ \t\x{A0}\x{202F}\x{2009}]*";
const TO: &str = r"(?:[-\x{2010}-\x{2015}]|to|a|à|до|إلى|至|到)";

fn pattern(language: Language) -> &'static Regex {
    static PATTERNS: LazyLock<[Regex; 6]> = LazyLock::new(|| Language::ALL.map(compiled));
    let at = Language::ALL.iter().position(|known| *known == language);
    &PATTERNS[at.unwrap_or_default()]
}

fn compiled(language: Language) -> Regex {
    // Hour and minute by the clock of the language in words; what may follow a range.
    let words = match language {
        Language::En => {
            r"(?P<w_h>[0-9]{2})(?P<w_m>[0-9]{2,3})(?:{to}(?P<w_h2>[0-9]{2})(?P<w_m2>[0-9]{2}))?{s}hours?\b"
        }
        Language::Fr => {
            r"(?P<w_h>[0-9]{1,2}){s}h{s}(?P<w_m>[0-9]{2})(?:{to}(?P<w_h2>[0-9]{1,2}){s}h{s}(?P<w_m2>[0-9]{2}))?\b"
        }
        Language::Es => {
            r"(?P<w_h>[0-9]{1,2})[.:](?P<w_m>[0-9]{2})(?:{to}(?P<w_h2>[0-9]{1,2})[.:](?P<w_m2>[0-9]{2}))?{s}(?:horas|hs?\b)"
        }
        Language::Ru => {
            r"(?P<w_h>[0-9]{1,2}){s}час[а-я]*\.?{s}(?P<w_m>[0-9]{2}){s}мин[а-я]*\.?(?:{to}(?P<w_h2>[0-9]{1,2}){s}час[а-я]*\.?{s}(?P<w_m2>[0-9]{2}){s}мин[а-я]*\.?)?"
        }
        Language::Zh => {
            r"(?P<w_h>[0-9]{1,2}){s}[时時点]{s}(?:(?P<w_m>[0-9]{1,2}|半)(?:{s}分)?)?(?:{to}(?P<w_h2>[0-9]{1,2}){s}[时時点](?:{s}(?P<w_m2>[0-9]{1,2}){s}分)?)?"
        }
        Language::Ar => {
            r"الساعة{s}(?P<w_h>[0-9]{1,2}):(?P<w_m>[0-9]{2})(?:{to}الساعة{s}(?P<w_h2>[0-9]{1,2}):(?P<w_m2>[0-9]{2}))?"
        }
    };
    let twelve = match language {
        Language::Zh => {
            r"(?P<t_half>上午|下午|晚上){s}(?P<t_h>[0-9]{1,2}){s}[时時点:：](?:{s}(?P<t_m>[0-9]{1,2}|半)分?)?(?:{to}(?P<t_half2>上午|下午|晚上)?{s}(?P<t_h2>1[0-2]|[1-9])[时時点:：](?:{s}(?P<t_m2>[0-9]{1,2}|半)分?)?)?"
        }
        Language::Ar => {
            r"(?:الساعة{s})?(?P<t_h>[0-9]{1,2}):(?P<t_m>[0-9]{2}){s}(?P<t_half>صباحاً|مساءً|ص\b|م\b)"
        }
        Language::En => {
            r"(?P<t_h>[0-9]{1,2})(?:[:.](?P<t_m>[0-9]{2}))?(?:(?:{s}(?P<t_half>[ap]m|[ap]\.m\.))?{to}(?P<t_h2>[0-9]{1,2})(?:[:.](?P<t_m2>[0-9]{2}))?)?{s}(?P<t_half2>[ap]m\b|[ap]\.m\.)"
        }
        Language::Fr | Language::Es | Language::Ru => {
            r"(?P<t_h>[0-9]{1,2})(?:[:.](?P<t_m>[0-9]{2}))?{s}(?P<t_half>[ap]\.{s}m\.)"
        }
    };
    let digits =
        r"(?P<d_h>[0-9]{1,2}):(?P<d_m>[0-9]{2})(?:{to}(?P<d_h2>[0-9]{1,2}):(?P<d_m2>[0-9]{2}))?";
    let pattern = format!("(?i:{twelve}|{words}|{digits})")
        .replace("{to}", &format!("{SPACE}{TO}{SPACE}"))
        .replace("{s}", SPACE);
    Regex::new(&pattern).expect("the patterns of times are well-formed")
}

#[cfg(test)]
mod tests;
