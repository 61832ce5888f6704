//! Dates by which something must be done, computed from the first day of the meeting.

use super::answers::Condition;
use super::text::Text;
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A row of “Key deadlines”.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// By which texts cite it: `registration`.
    pub name: String,
    /// What must be done.
    pub action: Text,
    /// By when.
    pub due: Due,
    /// Printed only if all of these hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
}

/// How the date of a deadline is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Due {
    /// The same day number, whole calendar months before the opening (conventions.md §4). Where the
    /// month is too short, its last day.
    MonthsBefore(u32),
    /// Whole weeks before the opening.
    WeeksBefore(u32),
    /// Days before the opening. “At least 12 calendar days before” (Rec. ITU-T A.1 §3.1.8) is
    /// counted by some groups as 12 days, by others as 13.
    DaysBefore(u32),
    /// A date of its own.
    On {
        /// The date, once it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        date: Option<NaiveDate>,
        /// Why it does not follow the rule.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        /// The rule that it does not follow, which can be restored.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        departed_from: Option<Box<Due>>,
    },
}

impl Due {
    /// The date, for a meeting that opens on `opening`; `None` while that or the date itself is not
    /// known.
    pub fn date(&self, opening: Option<NaiveDate>) -> Option<NaiveDate> {
        match self {
            Due::MonthsBefore(months) => opening?.checked_sub_months(Months::new(*months)),
            Due::WeeksBefore(weeks) => opening?.checked_sub_days(Days::new(u64::from(*weeks) * 7)),
            Due::DaysBefore(days) => opening?.checked_sub_days(Days::new((*days).into())),
            Due::On { date, .. } => *date,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deadlines_count_as_the_letters_do() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        // Collective letter 12/12 and the letter of Working Party 1/11.
        let sg12 = day("2021-05-04");
        assert_eq!(Due::MonthsBefore(2).date(sg12), day("2021-03-04"));
        assert_eq!(Due::MonthsBefore(1).date(sg12), day("2021-04-04"));
        assert_eq!(Due::DaysBefore(12).date(sg12), day("2021-04-22"));
        assert_eq!(
            Due::DaysBefore(13).date(day("2020-11-19")),
            day("2020-11-06")
        );
        assert_eq!(
            Due::WeeksBefore(6).date(day("2018-04-09")),
            day("2018-02-26")
        );
        // No 31 February: the last day of the month.
        assert_eq!(
            Due::MonthsBefore(1).date(day("2022-03-31")),
            day("2022-02-28")
        );
        assert_eq!(Due::MonthsBefore(2).date(None), None);
    }
}
