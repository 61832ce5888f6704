//! When something was, by the clock of the person at the program and in the language of the window.

use crate::language::dates::DateForm;
use crate::language::interface::Texts;
use chrono::{DateTime, Local, Utc};

/// “21 November 2026, 14:05”.
pub fn day_and_hour(texts: &Texts, at: DateTime<Utc>) -> String {
    let at = at.with_timezone(&Local);
    let day = texts.language().date(at.date_naive(), DateForm::Full);
    let hour = at.format("%H:%M").to_string();
    texts.with(
        "day-and-hour",
        &[("day", day.into()), ("hour", hour.into())],
    )
}

/// “14:05”, with the day if it was not today.
pub fn hour(texts: &Texts, at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&Local);
    match local.date_naive() == super::today() {
        true => local.format("%H:%M").to_string(),
        false => day_and_hour(texts, at),
    }
}
