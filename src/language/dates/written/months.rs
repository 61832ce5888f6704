//! Months with their year in running words: “January 2021”, “enero de 2021”, “в январе 2021 года”, “2021年1月”.

use super::names::{capital_like, month_forms};
use crate::language::Language;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A month with its year, as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenMonth {
    /// Where it stands, in bytes.
    pub bytes: Range<usize>,
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u32,
    /// Where its name stands, in bytes, and in which of its forms.
    name: (Range<usize>, usize),
}

static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?P<year>(?:19|20)\d\d)年(?P<month>1[0-2]|[1-9])月(?P<day>\d)?")
        .expect("the pattern is a constant")
});

static WORDED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?P<name>\p{L}{3,})(?P<dot>\.?),?[ \x{A0}\x{202F}](?:de[l]?[ \x{A0}])?(?P<year>(?:19|20)\d\d)(?-u:\b)",
    )
    .expect("the pattern is a constant")
});

/// The months with their year in `text`; those of whole dates too, unless they are hidden.
pub fn written_months(language: Language, text: &str) -> Vec<WrittenMonth> {
    let pattern = match language {
        Language::Zh => &*CHINESE,
        _ => &*WORDED,
    };
    let found = pattern.captures_iter(text).filter_map(|captures| {
        let year: i32 = captures.name("year")?.as_str().parse().ok()?;
        let (name, form, month) = match language {
            Language::Zh => {
                if captures.name("day").is_some() {
                    return None;
                }
                let month = captures.name("month")?;
                (month.range(), 0, month.as_str().parse().ok()?)
            }
            _ => {
                let name = captures.name("name")?;
                let forms = month_forms(language);
                let folded = super::names::folded(name.as_str());
                let (at, form) = forms.iter().enumerate().find_map(|(at, forms)| {
                    Some((at, forms.iter().position(|form| *form == folded)?))
                })?;
                (name.range(), form, u32::try_from(at + 1).ok()?)
            }
        };
        Some(WrittenMonth {
            bytes: captures.get(0)?.range(),
            year,
            month,
            name: (name, form),
        })
    });
    found.collect()
}

/// Another month and year, written as those in `stood`, which says nothing else.
pub fn month_like(language: Language, stood: &str, year: i32, month: u32) -> Option<String> {
    let old = written_months(language, stood).into_iter().next()?;
    let (name, form) = old.name;
    let new = match language {
        Language::Zh => month.to_string(),
        _ => {
            let forms = month_forms(language);
            let forms = forms.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
            let written = forms.get(form).or(forms.get(1))?;
            capital_like(&stood[name.clone()], written)
        }
    };
    let mut like = stood.to_owned();
    like.replace_range(name, &new);
    Some(like.replace(&old.year.to_string(), &year.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_found_and_written_anew() {
        use Language::{Ar, En, Es, Fr, Ru, Zh};
        for (language, text, wanted, like) in [
            (En, "since January 2021", "January 2021", "December 2022"),
            (En, "(Sept. 2021)", "Sept. 2021", "Dec. 2022"),
            (Fr, "depuis janvier 2021", "janvier 2021", "décembre 2022"),
            (Es, "en Enero de 2021", "Enero de 2021", "Diciembre de 2022"),
            (Ru, "в январе 2021 года", "январе 2021", "декабре 2022"),
            (Ru, "май 2021 г.", "май 2021", "декабрь 2022"),
            (Ar, "منذ يناير 2021", "يناير 2021", "ديسمبر 2022"),
            (Zh, "（2021年1月起）", "2021年1月", "2022年12月"),
        ] {
            let found = written_months(language, text);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(&text[found[0].bytes.clone()], wanted, "{text}");
            let month = if language == Ru && text.starts_with('м') {
                5
            } else {
                found[0].month
            };
            assert_eq!((found[0].year, found[0].month), (2021, month), "{text}");
            assert_eq!(
                month_like(language, wanted, 2022, 12).as_deref(),
                Some(like)
            );
        }
        for (language, text) in [
            (En, "Resolution 2021"),
            (En, "Maya 2021"),
            (Zh, "2021年1月5日"),
            (Fr, "page 2021"),
        ] {
            assert_eq!(written_months(language, text), [], "{text}");
        }
    }
}
