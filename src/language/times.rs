//! Times of day as each language writes them (conventions.md §5).

pub mod written;

use crate::language::Language;
use crate::language::phrasebook::{Value, phrasebook};
use chrono::{NaiveTime, Timelike};

/// How a time of day is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TimeForm {
    /// As the language has it in letters: “0930 hours”, “11时30分”, “9 h 30”.
    #[default]
    Words,
    /// By the clock of twelve hours where the language uses one: “4:00 pm”; else as `Words`.
    TwelveHours,
    /// 13:00, the same in every language (tables, keys of time plans).
    Digits,
}

impl Language {
    /// A time of day.
    pub fn time(self, time: NaiveTime, form: TimeForm) -> String {
        if form == TimeForm::Digits {
            return time.format("%H:%M").to_string();
        }
        let (hours, minutes) = (
            format!("{:02}", time.hour()),
            format!("{:02}", time.minute()),
        );
        let (afternoon, twelve) = time.hour12();
        phrasebook(self).say(
            match form {
                TimeForm::TwelveHours => "time-twelve-hours",
                _ => "time",
            },
            &[
                ("hour", Value::Number(time.hour())),
                ("minute", Value::Number(time.minute())),
                ("hours", Value::Words(&hours)),
                ("minutes", Value::Words(&minutes)),
                ("twelve", Value::Number(twelve)),
                ("half", Value::Words(if afternoon { "pm" } else { "am" })),
            ],
        )
    }

    /// From one time of day to another.
    pub fn times(self, from: NaiveTime, to: NaiveTime, form: TimeForm) -> String {
        let (first, last) = (self.time(from, form), self.time(to, form));
        if form == TimeForm::Digits {
            return format!("{first}-{last}");
        }
        // “4:00 – 5:30 pm”: the half of the day is said once if both times lie in it.
        let same_half = from.hour12().0 == to.hour12().0;
        let (_, twelve) = from.hour12();
        let (hours, minutes) = (
            format!("{:02}", from.hour()),
            format!("{:02}", from.minute()),
        );
        phrasebook(self).say(
            match form {
                TimeForm::TwelveHours => "times-twelve-hours",
                _ => "times",
            },
            &[
                ("first", Value::Words(&first)),
                ("last", Value::Words(&last)),
                ("hours", Value::Words(&hours)),
                ("minutes", Value::Words(&minutes)),
                ("twelve", Value::Number(twelve)),
                (
                    "halves",
                    Value::Words(if same_half { "same" } else { "both" }),
                ),
            ],
        )
    }
}
