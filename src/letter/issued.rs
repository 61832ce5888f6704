//! Letters that have been issued, as the register of an office lists them.

use chrono::NaiveDate;
use std::fmt;
use std::ops::RangeInclusive;

/// A letter that has been issued, or whose number has been given away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// The code of its series: `CIR`, `COL`.
    pub series: String,
    /// Whose letters are counted, where every group counts for itself: `12`, `TSAG`, `SG12RG-AMR`.
    pub group: Option<String>,
    /// The study period in which it is numbered: `T22`.
    pub period: String,
    /// Its number.
    pub number: u32,
    /// The date that it bears, where that is known.
    pub date: Option<NaiveDate>,
    /// What it is about.
    pub title: String,
}

/// A row of letters that are counted together: the circulars, or the collective letters of one group, of
/// one study period.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sequence {
    /// The code of the series: `CIR`, `COL`.
    pub series: String,
    /// Whose letters are counted, where every group counts for itself.
    pub group: Option<String>,
    /// The study period: `T22`.
    pub period: String,
}

impl Sequence {
    /// The numbers that were given in it, ascending.
    fn numbers(&self, issued: &[Issued]) -> Vec<u32> {
        let own = issued.iter().filter(|issued| issued.sequence() == *self);
        let mut numbers: Vec<u32> = own.map(|issued| issued.number).collect();
        numbers.sort_unstable();
        numbers
    }

    /// The letter that has `number`, if one has it.
    pub fn holder<'a>(&self, issued: &'a [Issued], number: u32) -> Option<&'a Issued> {
        (issued.iter()).find(|issued| issued.number == number && issued.sequence() == *self)
    }

    /// The number after the highest that was given. Gaps are not filled: their letters may have gone out.
    pub fn next(&self, issued: &[Issued]) -> u32 {
        let highest = self.numbers(issued).last().copied().unwrap_or(0);
        highest.saturating_add(1)
    }

    /// The numbers below the highest that nobody has, as unbroken ranges.
    pub fn gaps(&self, issued: &[Issued]) -> Vec<RangeInclusive<u32>> {
        let mut gaps = Vec::new();
        let mut expected = 1;
        for number in self.numbers(issued) {
            if number > expected {
                gaps.push(expected..=number - 1);
            }
            expected = number.saturating_add(1).max(expected);
        }
        gaps
    }
}

impl fmt::Display for Sequence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.series)?;
        if let Some(group) = &self.group {
            write!(f, " {group}")?;
        }
        write!(f, " {}", self.period)
    }
}

impl Issued {
    /// The row in which it is counted.
    pub fn sequence(&self) -> Sequence {
        Sequence {
            series: self.series.clone(),
            group: self.group.clone(),
            period: self.period.clone(),
        }
    }

    /// Whether this entry can be that of a letter of this date and title. What the entry does not say
    /// fits any letter; registers often leave out places and dates behind a title.
    pub fn fits(&self, date: Option<NaiveDate>, title: &str) -> bool {
        let (own, other) = (plain(&self.title), plain(title));
        let same_title = own.is_empty()
            || other.is_empty()
            || own.starts_with(&other)
            || other.starts_with(&own);
        let same_date = self.date.is_none() || self.date == date;
        same_date && same_title
    }
}

/// A title by its letters and digits alone.
fn plain(title: &str) -> String {
    let signs = title.chars().filter(|sign| sign.is_alphanumeric());
    signs.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issued(group: &str, period: &str, number: u32) -> Issued {
        Issued {
            series: "COL".to_owned(),
            group: Some(group.to_owned()),
            period: period.to_owned(),
            number,
            date: None,
            title: String::new(),
        }
    }

    #[test]
    fn numbers_begin_again_for_every_group_and_study_period() {
        let list = [
            issued("12", "T17", 2),
            issued("12", "T17", 5),
            issued("12", "T17", 9),
            issued("13", "T17", 40),
            issued("12", "T22", 1),
        ];
        let own = list[0].sequence();
        assert_eq!(own.next(&list), 10);
        assert_eq!(own.gaps(&list), [1..=1, 3..=4, 6..=8]);
        assert_eq!(list[4].sequence().next(&list), 2);
        assert!(list[4].sequence().gaps(&list).is_empty());
        assert_eq!(issued("16", "T22", 1).sequence().next(&list), 1);
        assert_eq!(own.holder(&list, 5), Some(&list[1]));
        assert_eq!(own.holder(&list, 40), None);
    }

    #[test]
    fn an_entry_fits_its_own_letter_alone() {
        let date = |text: &str| text.parse::<NaiveDate>().ok();
        let entry = Issued {
            date: date("2021-02-05"),
            title: "Meeting of Study Group 12".to_owned(),
            ..issued("12", "T17", 12)
        };
        let title = "Meeting of Study\u{00A0}Group 12; virtual, 4-13 May 2021";
        assert!(entry.fits(date("2021-02-05"), title));
        assert!(!entry.fits(date("2021-02-06"), title));
        assert!(!entry.fits(date("2021-02-05"), "Meeting of Study Group 13"));
        assert!(issued("12", "T17", 12).fits(date("2021-02-06"), title));
    }
}
