//! Names of months and weekdays in the forms in which they stand in running words. The names come from
//! the phrasebook; here are their endings and short forms.

use crate::language::Language;
use crate::language::phrasebook::{Value, phrasebook};
use chrono::Weekday;
use std::sync::LazyLock;

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// The names of one language.
struct Names {
    /// A row for each month: its forms, folded.
    months: Vec<Vec<String>>,
    /// A row for each weekday, from Monday: its forms; the same place is the same form.
    weekdays: Vec<Vec<String>>,
}

fn names(language: Language) -> &'static Names {
    static NAMES: [LazyLock<Names>; 6] = [
        LazyLock::new(|| Names::load(Language::Ar)),
        LazyLock::new(|| Names::load(Language::En)),
        LazyLock::new(|| Names::load(Language::Es)),
        LazyLock::new(|| Names::load(Language::Fr)),
        LazyLock::new(|| Names::load(Language::Ru)),
        LazyLock::new(|| Names::load(Language::Zh)),
    ];
    &NAMES[language as usize]
}

impl Names {
    fn load(language: Language) -> Names {
        let book = phrasebook(language);
        let months = (1..=12).map(|month| {
            let name = book.say("month", &[("month", Value::Number(month))]);
            let mut forms = vec![folded(&name)];
            if language == Language::En {
                let short: String = folded(&name).chars().take(3).collect();
                forms.push(short);
            }
            if language == Language::En && month == 9 {
                forms.push("sept".to_owned());
            }
            forms
        });
        let weekdays = (1..=7).map(|weekday| {
            let name = book.say("weekday", &[("weekday", Value::Number(weekday))]);
            weekday_forms(language, &name)
        });
        Names {
            months: months.collect(),
            weekdays: weekdays.collect(),
        }
    }
}

/// The forms of a weekday by its dictionary form; every weekday of a language has as many.
fn weekday_forms(language: Language, name: &str) -> Vec<String> {
    match language {
        Language::En => vec![name.to_owned(), name.chars().take(3).collect()],
        // Nominative, genitive, accusative.
        Language::Ru => {
            if let Some(stem) = name.strip_suffix('а') {
                vec![name.to_owned(), format!("{stem}ы"), format!("{stem}у")]
            } else if let Some(stem) = name.strip_suffix('е') {
                vec![name.to_owned(), format!("{stem}я"), name.to_owned()]
            } else {
                vec![name.to_owned(), format!("{name}а"), name.to_owned()]
            }
        }
        // 星期一, 周一, 礼拜一.
        Language::Zh => {
            let number: String = name.chars().skip(2).collect();
            vec![
                name.to_owned(),
                format!("周{number}"),
                format!("礼拜{number}"),
            ]
        }
        Language::Ar | Language::Es | Language::Fr => vec![name.to_owned()],
    }
}

/// Small letters, and one letter for those that differ by a hamza that is often left out.
pub(super) fn folded(name: &str) -> String {
    let fold = |c: char| match c {
        'أ' | 'إ' | 'آ' => 'ا',
        other => other,
    };
    name.to_lowercase().chars().map(fold).collect()
}

/// The forms of the months, folded; every month of a language has as many.
pub(super) fn month_forms(language: Language) -> &'static [Vec<String>] {
    static RUSSIAN: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
        // Genitive, as in dates; nominative, prepositional.
        let forms = names(Language::Ru).months.iter().filter_map(|forms| {
            let name = forms.first()?;
            let mut stem = name.clone();
            let end = stem.pop();
            let nominative = match (end, stem.chars().count()) {
                (Some('а'), _) => stem.clone(),
                (_, ..=2) => format!("{stem}й"),
                _ => format!("{stem}ь"),
            };
            Some(vec![name.clone(), nominative, format!("{stem}е")])
        });
        forms.collect()
    });
    match language {
        Language::Ru => &RUSSIAN,
        _ => &names(language).months,
    }
}

/// `name` with the capitals of `stood`.
pub(super) fn capital_like(stood: &str, name: &str) -> String {
    let mut letters = name.chars();
    match (stood.chars().next(), letters.next()) {
        (Some(first), Some(own)) if first.is_uppercase() => {
            own.to_uppercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// The number of a month by its name; in Chinese by its number.
pub(super) fn month_number(language: Language, name: &str) -> Option<u32> {
    if language == Language::Zh {
        return name.parse().ok();
    }
    let name = folded(name.trim_end_matches('.'));
    let months = names(language).months.iter();
    let at = months.enumerate().find(|(_, forms)| forms.contains(&name));
    at.and_then(|(at, _)| u32::try_from(at + 1).ok())
}

/// The weekday and the place of the form of a name.
fn weekday_and_form(language: Language, name: &str) -> Option<(Weekday, usize)> {
    // In Chinese Sunday is also “day”.
    let name = folded(&name.replace('天', "日"));
    let name = name.trim_end_matches('.');
    for (weekday, forms) in WEEKDAYS.into_iter().zip(&names(language).weekdays) {
        if let Some(form) = forms.iter().position(|form| folded(form) == name) {
            return Some((weekday, form));
        }
    }
    None
}

/// The weekday that a name means.
pub(super) fn weekday_named(language: Language, name: &str) -> Option<Weekday> {
    weekday_and_form(language, name).map(|(weekday, _)| weekday)
}

/// Another weekday in the form of the one that is written: in its case, short if that is short, with a
/// capital if that has one.
pub fn weekday_like(language: Language, written: &str, weekday: Weekday) -> Option<String> {
    let (_, form) = weekday_and_form(language, written)?;
    let row = &names(language).weekdays[weekday.num_days_from_monday() as usize];
    let name = row.get(form)?;
    let capital = written.chars().next().is_some_and(char::is_uppercase);
    let mut letters = name.chars();
    let first = letters.next()?;
    Some(if capital {
        first.to_uppercase().chain(letters).collect()
    } else {
        name.clone()
    })
}

/// A pattern that finds any name of a month.
pub(super) fn months_pattern(language: Language) -> String {
    any_of(names(language).months.iter().flatten())
}

/// A pattern that finds any name of a weekday.
pub(super) fn weekdays_pattern(language: Language) -> String {
    let mut pattern = any_of(names(language).weekdays.iter().flatten());
    if language == Language::Zh {
        pattern.push_str("|星期天|周天|礼拜天");
    }
    pattern
}

fn any_of<'a>(names: impl Iterator<Item = &'a String>) -> String {
    let mut names: Vec<&String> = names.collect();
    // The longest first: “September” before “Sep”.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let names: Vec<String> = names
        .into_iter()
        .map(|name| regex::escape(&folded(name)).replace('ا', "[اأإآ]"))
        .collect();
    names.join("|")
}
