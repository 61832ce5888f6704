//! The time of day as people type it.

use chrono::NaiveTime;

/// The time of day in `text`: `09:30`, `9.30`, `9h30`, `9 h 30`, `930`, `9`, `9:30 am`, `2 pm`, `0930 hours`,
/// `9时30分`, `9 ч. 30 мин.`.
pub fn read(text: &str) -> Option<NaiveTime> {
    let mut text = text.trim().to_lowercase();
    // As hours and minutes are called in Chinese and Russian.
    for (named, sign) in [
        ("мин.", ""),
        ("мин", ""),
        ("分", ""),
        ("ч.", "h"),
        ("ч", "h"),
        ("时", "h"),
        ("點", "h"),
        ("点", "h"),
    ] {
        text = text.replace(named, sign);
    }
    let text = text.trim_end_matches("hours").trim();
    let (clock, half) = ["am", "a.m.", "pm", "p.m."]
        .iter()
        .find_map(|half| Some((text.strip_suffix(half)?.trim(), Some(half.starts_with('p')))))
        .unwrap_or((text, None));
    let (hours, minutes) = match clock.split_once([':', '.', 'h']) {
        Some((hours, minutes)) => match minutes.trim() {
            // “9h”
            "" if clock.trim_end().ends_with('h') => (hours.trim(), "00"),
            minutes => (hours.trim(), minutes),
        },
        None if clock.len() > 2 && clock.is_ascii() => clock.split_at(clock.len() - 2),
        None => (clock, "00"),
    };
    let digits = |text: &str| text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hours) || !digits(minutes) || minutes.len() != 2 {
        return None;
    }
    let (mut hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if let Some(afternoon) = half {
        if !(1..=12).contains(&hours) {
            return None;
        }
        hours = hours % 12 + if afternoon { 12 } else { 0 };
    }
    NaiveTime::from_hms_opt(hours, minutes, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_type_them() {
        for (text, hour, minute) in [
            ("09:30", 9, 30),
            ("9.30", 9, 30),
            ("9h30", 9, 30),
            ("9h", 9, 0),
            ("930", 9, 30),
            ("0930", 9, 30),
            ("0930 hours", 9, 30),
            ("9", 9, 0),
            ("9:30 am", 9, 30),
            ("9:30PM", 21, 30),
            ("12 am", 0, 0),
            ("12 p.m.", 12, 0),
            (" 14:00 ", 14, 0),
            ("1130", 11, 30),
            ("9 h 30", 9, 30),
            ("11时30分", 11, 30),
            ("9时", 9, 0),
            ("9 ч. 30 мин.", 9, 30),
        ] {
            let time = NaiveTime::from_hms_opt(hour, minute, 0);
            assert_eq!(read(text), time, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "", "24:00", "9:60", "9:3", "13 pm", "0 am", "noon", "9:30:15", "-9", "９:30", "12345",
            "h", ":",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
