//! Dates as the window writes and reads them.

use crate::language::interface::Texts;
use chrono::{Datelike, NaiveDate};

/// “5 February 2021”.
pub fn written(date: NaiveDate, texts: &Texts) -> String {
    texts.with(
        "date-written",
        &[
            ("day", date.day().into()),
            ("month", month_within(date.month(), texts).into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

/// “Friday”.
pub fn weekday(date: NaiveDate, texts: &Texts) -> String {
    let number = date.weekday().number_from_monday();
    texts.with("date-weekday", &[("weekday", number.into())])
}

/// “Friday, 5 February 2021”.
pub fn with_weekday(date: NaiveDate, texts: &Texts) -> String {
    let values = [
        ("weekday", weekday(date, texts).into()),
        ("date", written(date, texts).into()),
    ];
    texts.with("date-with-weekday", &values)
}

/// “February”, as it stands within a date.
fn month_within(month: u32, texts: &Texts) -> String {
    texts.with("date-month", &[("month", month.into())])
}

/// “February”, as it stands by itself: Russian has another form there.
pub fn month_name(month: u32, texts: &Texts) -> String {
    texts.with("date-month-alone", &[("month", month.into())])
}

/// The date that a person typed: `2021-02-05`, `5.2.2021`, `5/2/2021`, `5 Feb 2021`, `5 February 2021`,
/// `February 5, 2021`, with or without the weekday before it; and as `written` and `with_weekday` write it.
pub fn read(text: &str, texts: &Texts) -> Option<NaiveDate> {
    // In Chinese the weekday stands behind the date.
    let text = text.split('（').next().unwrap_or(text);
    let mut words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || ",./-،年月日".contains(c))
        // “5 de febrero de 2021”.
        .filter(|word| !matches!(*word, "" | "de" | "del"))
        .collect();
    if words.len() == 4 && words[0].chars().all(char::is_alphabetic) {
        words.remove(0);
    }
    // “5 февраля 2021 г.”
    if words.len() == 4 && matches!(words[3], "г" | "года") {
        words.pop();
    }
    let [first, second, third] = words[..] else {
        return None;
    };
    if first.len() == 4 && first.chars().all(|c| c.is_ascii_digit()) {
        return date(number(first)?, number(second)?, number(third)?);
    }
    let year = number(third).filter(|_| third.len() == 4)?;
    if let Some(day) = day(first) {
        let month = number(second).or_else(|| month(second, texts))?;
        return date(year, month, day);
    }
    date(year, month(first, texts)?, day(second)?)
}

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    // The years in which there have been or will be circulars; 0021 is a year half typed.
    let year = i32::try_from(year)
        .ok()
        .filter(|y| (1860..=2199).contains(y))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

fn number(word: &str) -> Option<u32> {
    let digits = word.len() <= 4 && word.chars().all(|c| c.is_ascii_digit());
    digits.then(|| word.parse().ok()).flatten()
}

/// `5`, `05`, `5th`, `1er`.
fn day(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let bare = ["st", "nd", "rd", "th", "er"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending));
    number(bare.unwrap_or(&word))
}

/// The month whose name begins with `word`, from three letters.
fn month(word: &str, texts: &Texts) -> Option<u32> {
    let word = word.to_lowercase();
    let long_enough = word.chars().count() >= 3;
    let named = |month: &u32| {
        [month_within(*month, texts), month_name(*month, texts)]
            .iter()
            .any(|name| name.to_lowercase().starts_with(&word))
    };
    (1..=12).find(named).filter(|_| long_enough)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, day)
    }

    #[test]
    fn dates_are_read_in_the_forms_that_people_type() {
        let texts = Texts::english();
        for text in [
            "2021-02-05",
            "2021-2-5",
            "5.2.2021",
            "05.02.2021",
            "5/2/2021",
            "5 Feb 2021",
            "5 feb. 2021",
            " 5 February  2021 ",
            "5\u{a0}February 2021",
            "February 5, 2021",
            "5th February 2021",
            "Friday, 5 February 2021",
        ] {
            assert_eq!(read(text, &texts), day(2021, 2, 5), "{text}");
        }
    }

    #[test]
    fn every_language_reads_what_it_writes() {
        for language in Language::ALL {
            let texts = Texts::of(language);
            for month in 1..=12 {
                let date = day(2021, month, 7).unwrap();
                for text in [written(date, &texts), with_weekday(date, &texts)] {
                    assert_eq!(read(&text, &texts), Some(date), "{text}");
                }
            }
        }
    }

    #[test]
    fn dates_are_read_in_the_forms_of_the_language() {
        for (language, text) in [
            (Language::Ru, "5 февраля 2021 г."),
            (Language::Ru, "5 февраль 2021"),
            (Language::Ru, "5 фев 2021"),
            (Language::Es, "5 de febrero del 2021"),
            (Language::Fr, "vendredi 5 février 2021"),
            (Language::Zh, "2021年2月5日"),
            (Language::Ar, "الجمعة، 5 فبراير 2021"),
        ] {
            assert_eq!(read(text, &Texts::of(language)), day(2021, 2, 5), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        let texts = Texts::english();
        for text in [
            "",
            "5",
            "5 2",
            "5 Fe 2021",
            "30.2.2021",
            "5.13.2021",
            "5.2.21",
            "5.2.202",
            "2021",
            "soon",
            "5 Febber 2021",
            "0.2.2021",
            "5.2.2021.3",
            "２０２１-02-05",
            "-5 Feb 2021 x",
        ] {
            assert_eq!(read(text, &texts), None, "{text}");
        }
    }

    #[test]
    fn every_date_is_read_as_it_is_written() {
        let texts = Texts::english();
        let first = day(2020, 1, 1).unwrap();
        for date in first.iter_days().take(366 * 2) {
            assert_eq!(read(&written(date, &texts), &texts), Some(date));
            assert_eq!(read(&with_weekday(date, &texts), &texts), Some(date));
            assert_eq!(read(&date.to_string(), &texts), Some(date));
        }
    }
}
