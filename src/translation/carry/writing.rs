//! How a value that takes the place of another is written in the language of the rendition: as that one was.

use super::sketch::Content;
use crate::language::Language;
use crate::language::dates::written::{month_like, written_weekdays};
use crate::language::dates::{DateForm, Dates, RangeForm};
use crate::language::numbers::{chinese_numeral, chinese_value};
use crate::language::times::TimeForm;
use crate::translation::marks::{Day, Kind, Value};
use chrono::{Datelike, NaiveDate, NaiveTime};

/// A value that takes the place of another.
pub(super) struct Change<'a> {
    /// The language of the rendition.
    pub language: Language,
    /// The language of the source.
    pub source: Language,
    /// What the old source says.
    pub old: &'a Content,
    /// What the rendition says.
    pub stood: &'a Content,
    /// What the new source says.
    pub new: &'a Content,
    /// The words of the rendition before and behind it.
    pub around: (String, String),
    /// Whether only what is surely right is wanted.
    pub sure: bool,
}

/// What is written.
pub(super) struct Written {
    /// The words.
    pub text: String,
    /// Whether they stand also for the words that belong to the value.
    pub whole: bool,
}

fn only(text: String) -> Option<Written> {
    Some(Written { text, whole: false })
}

/// Spaces of one form.
fn plain(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}', '\u{2009}'], " ")
}

impl Change<'_> {
    /// The words, if they can be told.
    pub fn written(&self) -> Option<Written> {
        let Content::Typed {
            kind, value, text, ..
        } = self.new
        else {
            return None;
        };
        match value {
            Value::Fact => None,
            Value::Days { first, last, .. } => self.days(*first, *last),
            Value::Times { first, last } => self.times(*first, *last),
            Value::Number(number) => match kind {
                Kind::Reference(_) => only(self.reference(text)?),
                Kind::Month => only(self.month(number)?),
                _ => self.number(number, text),
            },
            Value::Range(first, last) => self.range(first, last),
            Value::Address(_) => {
                let languages = (self.source, self.language);
                match (self.old, self.stood) {
                    (Content::Typed { text: old, .. }, Content::Typed { text: stood, .. }) => {
                        only(address_like(languages, old, stood, text)?)
                    }
                    _ => only(text.clone()),
                }
            }
            Value::Telephone(_) => only(text.clone()),
        }
    }

    /// What stood in the rendition, if it was typed.
    fn stood(&self) -> Option<(&Value, &str, &str)> {
        match self.stood {
            Content::Fact(_) => None,
            Content::Typed {
                value, text, whole, ..
            } => Some((value, text, whole)),
        }
    }

    fn days(&self, first: Day, last: Option<Day>) -> Option<Written> {
        match last {
            Some(last) => self.range_of_days(first, last),
            None => only(self.day(first)?),
        }
    }

    fn day(&self, day: Day) -> Option<String> {
        let date = date(day)?;
        // Russian: “со 2 мая”.
        let before = self.around.0.trim_end();
        let with = ["с", "со", "С", "Со"]
            .iter()
            .any(|word| before.split_whitespace().next_back() == Some(word));
        if self.sure && self.language == Language::Ru && with {
            return None;
        }
        let Some((stood, text, _)) = self.stood() else {
            return Some(self.language.date(date, form_of(day)));
        };
        let Value::Days {
            first: old,
            last: None,
            ..
        } = stood
        else {
            return None;
        };
        let old = self::date(*old)?;
        let forms = [DateForm::Full, DateForm::Weekday, DateForm::DayMonth];
        let exact = forms
            .into_iter()
            .find(|form| plain(&self.language.date(old, *form)) == plain(text));
        let form = match exact {
            Some(DateForm::DayMonth) if day.year.is_some() => DateForm::Full,
            Some(form) => form,
            None if !written_weekdays(self.language, text).is_empty() => DateForm::Weekday,
            None => form_of(day),
        };
        let form = match day.year {
            Some(_) => form,
            None => DateForm::DayMonth,
        };
        Some(self.with_year_of(text, self.language.date(date, form)))
    }

    /// In Russian the word behind the year stays the one that stood there.
    fn with_year_of(&self, stood: &str, new: String) -> String {
        if self.language != Language::Ru {
            return new;
        }
        let ends = ["года", "г."];
        let cut = |text: &str| -> Option<usize> {
            ends.iter()
                .find_map(|end| Some(text.strip_suffix(end)?.len()))
        };
        match (cut(stood), cut(&new)) {
            (Some(old), Some(own)) => format!("{}{}", &new[..own], &stood[old..]),
            (None, Some(own)) => new[..own].trim_end().to_owned(),
            _ => new,
        }
    }

    fn range_of_days(&self, first: Day, last: Day) -> Option<Written> {
        // A range without a year is not written by any form.
        first.year?;
        let dates = Dates::Range(date(first)?, date(last)?);
        let Some((stood, text, whole)) = self.stood() else {
            return only(self.language.dates(&dates, RangeForm::Dash));
        };
        let Value::Days {
            first: old,
            last: Some(end),
            apart: false,
        } = stood
        else {
            return None;
        };
        let said = |form: RangeForm| -> Option<String> {
            let (old, end) = (date(*old)?, date(*end)?);
            // “8 and 9 May” are two days.
            if form == RangeForm::Both && old.succ_opt() != Some(end) {
                return None;
            }
            Some(plain(&self.language.dates(&Dates::Range(old, end), form)))
        };
        let wide = [RangeForm::FromTo, RangeForm::Inclusive];
        let narrow = [RangeForm::Dash, RangeForm::To, RangeForm::Both];
        let of = |forms: &[RangeForm], text: &str| {
            let mut forms = forms.iter();
            forms
                .find(|form| said(**form) == Some(plain(text)))
                .copied()
        };
        let (form, is_whole) = if let Some(form) = of(&narrow, text) {
            (form, false)
        } else if let Some(form) = of(&wide, whole) {
            (form, true)
        } else if self.sure {
            return None;
        } else if text.contains(['-', '\u{2011}', '–', '—', '−']) {
            (RangeForm::Dash, false)
        } else {
            (RangeForm::To, false)
        };
        if form == RangeForm::Both && dates.first().succ_opt() != Some(dates.last()) {
            return None;
        }
        let new = self.language.dates(&dates, form);
        Some(Written {
            text: self.with_year_of(text, new),
            whole: is_whole,
        })
    }

    fn times(&self, first: (u32, u32), last: Option<(u32, u32)>) -> Option<Written> {
        let clock = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0);
        let written = |first: (u32, u32), last: Option<(u32, u32)>, form| {
            Some(match last {
                Some(last) => self.language.times(clock(first)?, clock(last)?, form),
                None => self.language.time(clock(first)?, form),
            })
        };
        let forms = [TimeForm::Words, TimeForm::TwelveHours, TimeForm::Digits];
        let Some((stood, text, _)) = self.stood() else {
            return only(written(first, last, TimeForm::Words)?);
        };
        let Value::Times {
            first: old,
            last: end,
        } = stood
        else {
            return None;
        };
        if end.is_some() != last.is_some() {
            return None;
        }
        let squeezed = |text: &str| plain(text).replace(' ', "");
        let form = forms.into_iter().find(|form| {
            let said = written(*old, *end, *form);
            said.is_some_and(|said| squeezed(&said) == squeezed(text))
        });
        only(written(first, last, form?)?)
    }

    /// A number that names something is the same in every language.
    fn reference(&self, text: &str) -> Option<String> {
        match self.stood() {
            Some((Value::Number(_), ..)) | None => Some(text.to_owned()),
            Some(_) => None,
        }
    }

    /// A month with its year, `2021-01`, written as the one that stood there.
    fn month(&self, month: &str) -> Option<String> {
        let (year, month) = month.split_once('-')?;
        let (_, stood, _) = self.stood()?;
        month_like(
            self.language,
            stood,
            year.parse().ok()?,
            month.parse().ok()?,
        )
    }

    fn number(&self, number: &str, text: &str) -> Option<Written> {
        let (stood, there, _) = self.stood()?;
        let Value::Number(old) = stood else {
            return None;
        };
        // A month with its year, the larger first in Arabic.
        if let (Some((year, month)), Some(_)) = (number.split_once('-'), old.split_once('-')) {
            let year_first = there.starts_with(&old[..4]);
            return only(match year_first {
                true => format!("{year}/{month}"),
                false => format!("{month}/{year}"),
            });
        }
        if chinese_value(there).is_some() {
            return only(chinese_numeral(number.parse().ok()?)?);
        }
        if self.sure && (!self.agrees(old, number) || self.ordinal(old, number)) {
            return None;
        }
        let Content::Typed { text: source, .. } = self.old else {
            return None;
        };
        // What looked alike in both languages does so again.
        if there == source.as_str() {
            return only(text.to_owned());
        }
        if there.chars().all(|c| c.is_ascii_digit()) && number.chars().all(|c| c.is_ascii_digit()) {
            return only(number.to_owned());
        }
        only(set_apart(self.language, number))
    }

    /// Whether a word that is counted has the same form behind both numbers.
    fn agrees(&self, old: &str, new: &str) -> bool {
        let behind = self.around.1.trim_start();
        let counted = behind.starts_with(char::is_alphabetic);
        !counted || plural(self.language, old) == plural(self.language, new)
    }

    /// Whether the ending of an ordinal would have to change: 1er, 2e; 2nd, 3rd.
    fn ordinal(&self, old: &str, new: &str) -> bool {
        let letters = self.around.1.starts_with(|c: char| c.is_alphabetic());
        letters
            && match self.language {
                Language::En => english_ordinal(old) != english_ordinal(new),
                Language::Fr | Language::Es => old == "1" || new == "1",
                Language::Ar | Language::Ru | Language::Zh => false,
            }
    }

    fn range(&self, first: &str, last: &str) -> Option<Written> {
        let (stood, text, _) = self.stood()?;
        let Value::Range(smaller, _) = stood else {
            return None;
        };
        let dash = text.find(|c: char| !c.is_numeric())?;
        let dash_end = text.rfind(|c: char| !c.is_numeric())?;
        let dash = &text[dash..dash_end + text[dash_end..].chars().next()?.len_utf8()];
        only(match text.starts_with(smaller.as_str()) {
            true => format!("{first}{dash}{last}"),
            false => format!("{last}{dash}{first}"),
        })
    }
}

fn form_of(day: Day) -> DateForm {
    match day.year {
        Some(_) => DateForm::Full,
        None => DateForm::DayMonth,
    }
}

/// The date; without a year, in a leap year.
fn date(day: Day) -> Option<NaiveDate> {
    let date = NaiveDate::from_ymd_opt(day.year.unwrap_or(2000), day.month, day.day)?;
    (1000..=9999).contains(&date.year()).then_some(date)
}

fn english_ordinal(number: &str) -> &'static str {
    let number: u64 = number.parse().unwrap_or(0);
    match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}

/// The form of a word that is counted (CLDR plural rules for whole numbers); nothing for fractions. Years
/// count nothing.
fn plural(language: Language, number: &str) -> Option<u64> {
    let number: u64 = number.parse().ok()?;
    if (1900..2100).contains(&number) {
        return Some(99);
    }
    Some(match language {
        Language::Zh => 0,
        Language::En | Language::Es => u64::from(number == 1),
        Language::Fr => u64::from(number <= 1),
        Language::Ru => match (number % 10, number % 100) {
            (1, last) if last != 11 => 1,
            (2..=4, last) if !(12..=14).contains(&last) => 2,
            _ => 3,
        },
        Language::Ar => match (number, number % 100) {
            (0..=2, _) => number,
            (_, 3..=10) => 3,
            (_, 11..=99) => 4,
            _ => 5,
        },
    })
}

/// A number with its thousands set apart and its fraction, as the language does it.
fn set_apart(language: Language, number: &str) -> String {
    let (thousands, point) = match language {
        Language::Ar | Language::En | Language::Zh => (",", "."),
        Language::Es | Language::Fr | Language::Ru => ("\u{A0}", ","),
    };
    let (whole, fraction) = match number.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    let mut set = String::new();
    let apart = whole.len() > 4 && whole.chars().all(|c| c.is_ascii_digit());
    for (at, digit) in whole.chars().enumerate() {
        if apart && at > 0 && (whole.len() - at).is_multiple_of(3) {
            set.push_str(thousands);
        }
        set.push(digit);
    }
    if let Some(fraction) = fraction {
        set.push_str(point);
        set.push_str(fraction);
    }
    set
}

/// The new address, in the language of the page that stood there.
pub(super) fn address_like(
    (source, target): (Language, Language),
    old: &str,
    stood: &str,
    new: &str,
) -> Option<String> {
    if old == stood {
        return Some(new.to_owned());
    }
    let [from, into] = [source, target].map(|language| format!("/{}/", language.tag()));
    let into_target = |address: &str| address.replacen(&from, &into, 1);
    (into_target(old) == stood).then(|| into_target(new))
}
