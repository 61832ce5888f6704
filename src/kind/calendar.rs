//! Working days at Geneva: weekends and the holidays of `templates/holidays.ron`.

use super::read;
use crate::letter::office::Office;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;
use std::sync::LazyLock;

/// The holidays of the offices in Geneva.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calendar {
    holidays: Vec<Holiday>,
}

/// A holiday: `templates/holidays.ron`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Holiday {
    /// Its name in the sentences of the program: `easter-monday`.
    name: String,
    falls: Falls,
}

/// When a holiday falls.
#[derive(Clone, Debug, PartialEq, Deserialize)]
enum Falls {
    /// On the same day of every year: month and day.
    Yearly(u32, u32),
    /// So many days after Easter Sunday, or before it.
    Easter(i64),
    /// So many days after the first Sunday of a month.
    AfterFirstSunday { month: u32, days: u64 },
    /// On these days, which follow no rule that is known here.
    Days(Vec<NaiveDate>),
}

/// The calendar of the offices in Geneva.
pub fn calendar() -> &'static Calendar {
    static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| Calendar {
        // A test reads the file.
        holidays: read("holidays.ron").unwrap_or_default(),
    });
    &CALENDAR
}

impl Calendar {
    /// The calendar of an office: without the holidays that it does not observe, with the days on which it is
    /// closed besides.
    pub fn of(office: &Office) -> Calendar {
        let mut own = calendar().clone();
        let observed = |holiday: &Holiday| !office.not_observed.contains(&holiday.name);
        own.holidays.retain(observed);
        own.holidays
            .extend(office.closed.iter().map(|closed| Holiday {
                name: closed.name.clone(),
                falls: Falls::Days(vec![closed.day]),
            }));
        own
    }

    /// The names of the holidays, in the order of the list: `easter-monday`.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.holidays.iter().map(|holiday| holiday.name.as_str())
    }

    /// The name of the holiday on `date`: `easter-monday`.
    pub fn holiday(&self, date: NaiveDate) -> Option<&str> {
        let holiday = self.holidays.iter().find(|holiday| holiday.falls.on(date));
        holiday.map(|holiday| holiday.name.as_str())
    }

    /// Whether the offices are open on `date`.
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !is_weekend(date) && self.holiday(date).is_none()
    }

    /// The last working day before `date`.
    pub fn working_day_before(&self, date: NaiveDate) -> Option<NaiveDate> {
        let mut days = std::iter::successors(date.pred_opt(), NaiveDate::pred_opt).take(31);
        days.find(|day| self.is_working_day(*day))
    }

    /// The first working day after `date`.
    pub fn working_day_after(&self, date: NaiveDate) -> Option<NaiveDate> {
        let mut days = std::iter::successors(date.succ_opt(), NaiveDate::succ_opt).take(31);
        days.find(|day| self.is_working_day(*day))
    }
}

/// Whether `date` is a Saturday or a Sunday.
pub fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

impl Falls {
    fn on(&self, date: NaiveDate) -> bool {
        match self {
            Falls::Yearly(month, day) => (date.month(), date.day()) == (*month, *day),
            Falls::Easter(after) => {
                easter(date.year()).is_some_and(|easter| (date - easter).num_days() == *after)
            }
            Falls::AfterFirstSunday { month, days } => {
                let sunday =
                    NaiveDate::from_weekday_of_month_opt(date.year(), *month, Weekday::Sun, 1);
                sunday.and_then(|sunday| sunday.checked_add_days(Days::new(*days))) == Some(date)
            }
            Falls::Days(days) => days.contains(&date),
        }
    }
}

/// Easter Sunday of a year of the Gregorian calendar, after the rule of Meeus, Jones and Butcher.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let (leap_centuries, rest) = (century / 4, century % 4);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - leap_centuries - correction + 15) % 30;
    let to_sunday = (32 + 2 * rest + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * to_sunday) / 451;
    let day = moon + to_sunday - 7 * late + 114;
    let number = |value: i32| u32::try_from(value).ok();
    NaiveDate::from_ymd_opt(year, number(day / 31)?, number(day % 31 + 1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_is_where_it_was() {
        for date in [
            "1999-04-04",
            "2008-03-23",
            "2011-04-24",
            "2017-04-16",
            "2018-04-01",
            "2021-04-04",
            "2024-03-31",
            "2026-04-05",
        ] {
            let date = day(date);
            assert_eq!(easter(date.year()), Some(date));
        }
    }

    #[test]
    fn the_holidays_of_the_file_are_known() {
        let holidays: Vec<Holiday> = read("holidays.ron").unwrap();
        assert!(!holidays.is_empty());
        // CERN, in the same canton, was closed on these days (home.cern/official-holidays/2021, 2024).
        for (date, name) in [
            ("2021-01-01", "new-year"),
            ("2021-04-02", "good-friday"),
            ("2021-04-05", "easter-monday"),
            ("2021-05-13", "ascension"),
            ("2021-05-24", "whit-monday"),
            ("2021-09-09", "geneva-fast"),
            ("2024-03-29", "good-friday"),
            ("2024-05-09", "ascension"),
            ("2024-05-20", "whit-monday"),
            ("2024-09-05", "geneva-fast"),
            ("2021-04-04", "easter"),
            ("2021-12-25", "christmas"),
        ] {
            assert_eq!(calendar().holiday(day(date)), Some(name), "{date}");
            assert!(!calendar().is_working_day(day(date)));
        }
        assert!(calendar().is_working_day(day("2021-05-04")));
    }

    #[test]
    fn the_nearest_working_days_leave_out_weekends_and_holidays() {
        let easter = day("2021-04-04");
        assert_eq!(
            calendar().working_day_before(easter),
            Some(day("2021-04-01"))
        );
        assert_eq!(
            calendar().working_day_after(easter),
            Some(day("2021-04-06"))
        );
        let saturday = day("2020-09-19");
        assert_eq!(
            calendar().working_day_before(saturday),
            Some(day("2020-09-18"))
        );
        assert_eq!(
            calendar().working_day_after(saturday),
            Some(day("2020-09-21"))
        );
    }
}
