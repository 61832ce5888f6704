//! Which backups of a letter are kept: never more than ten, and never only those of the last minute.

use chrono::{DateTime, Datelike, Timelike, Utc};
use std::collections::BTreeSet;

/// As many versions of a letter are kept.
pub const MOST: usize = 10;

/// The latest versions that are kept whatever their age.
const LATEST: usize = 3;

/// Of as many earlier hours, days and weeks the last version is kept. By the clock of Greenwich: an office works
/// through a whole hour of it as of its own, and a person who travels changes none of what has been kept.
const EARLIER: [(Span, usize); 3] = [(Span::Hour, 2), (Span::Day, 3), (Span::Week, 2)];

#[derive(Clone, Copy)]
enum Span {
    Hour,
    Day,
    Week,
}

impl Span {
    /// Which hour, day or week a time is in.
    fn of(self, at: DateTime<Utc>) -> (i32, u32, u32) {
        match self {
            Span::Hour => (at.year(), at.ordinal(), at.hour()),
            Span::Day => (at.year(), at.ordinal(), 0),
            Span::Week => (at.iso_week().year(), at.iso_week().week(), 0),
        }
    }
}

/// The places of those versions that are not kept; `versions` says when each was kept and what it holds, the
/// latest first.
pub(super) fn superfluous(versions: &[(DateTime<Utc>, &str)]) -> Vec<usize> {
    if versions.len() <= MOST {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    // What is there twice is kept once, by its latest time.
    let different: Vec<usize> = (0..versions.len())
        .filter(|at| seen.insert(versions[*at].1))
        .collect();
    let mut kept: BTreeSet<usize> = different.iter().copied().take(LATEST).collect();
    for (span, most) in EARLIER {
        let mut before = versions.first().map(|(at, _)| span.of(*at));
        let mut found = 0;
        for place in &different {
            let this = Some(span.of(versions[*place].0));
            if this != before && found < most {
                kept.insert(*place);
                found += 1;
            }
            before = this;
        }
    }
    // Where hours, days and weeks leave room, the next latest.
    for place in &different {
        if kept.len() >= MOST {
            break;
        }
        kept.insert(*place);
    }
    (0..versions.len())
        .filter(|at| !kept.contains(at))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    /// What is left when versions are kept at these minutes, one after the other: their ages in minutes when the
    /// last is kept.
    fn left(minutes: impl IntoIterator<Item = i64>) -> Vec<i64> {
        // A Monday.
        let begun: DateTime<Utc> = "2026-11-02T08:00:00Z".parse().unwrap();
        let mut kept: Vec<(i64, String)> = Vec::new();
        for minute in minutes {
            kept.insert(0, (minute, minute.to_string()));
            let versions: Vec<_> = (kept.iter())
                .map(|(minute, words)| (begun + TimeDelta::minutes(*minute), words.as_str()))
                .collect();
            let gone = superfluous(&versions);
            let mut place = 0;
            kept.retain(|_| {
                place += 1;
                !gone.contains(&(place - 1))
            });
            assert!(kept.len() <= MOST);
        }
        let last = kept[0].0;
        kept.iter().map(|(minute, _)| last - minute).collect()
    }

    #[test]
    fn a_minute_of_saving_does_not_drive_out_what_is_older() {
        const HOUR: i64 = 60;
        const DAY: i64 = 24 * HOUR;
        // Twelve days, from eight to five, every ten minutes.
        let days = (0..12).flat_map(|day| (0..54).map(move |number| day * DAY + number * 10));
        let days: Vec<_> = days
            .filter(|minute| !matches!(minute / DAY % 7, 5 | 6))
            .collect();
        let ages = left(days.iter().copied());
        assert_eq!(ages[..3], [0, 10, 20]);
        assert_eq!(ages.len(), MOST);
        let last = *days.last().unwrap();
        for (what, from, to) in [
            ("an hour", HOUR / 2, 2 * HOUR),
            ("two hours", HOUR, 3 * HOUR),
            ("a day", 9 * HOUR, DAY + 9 * HOUR),
            ("two days", DAY + 9 * HOUR, 2 * DAY + 9 * HOUR),
            ("last week", 3 * DAY, 8 * DAY),
        ] {
            assert!(
                ages.iter().any(|age| (from..to).contains(age)),
                "{what}: {ages:?}"
            );
        }
        // Then fifty saves within an hour: hours, days and the week before are still there.
        let hectic = days
            .into_iter()
            .chain((1..50).map(|minute| last + DAY + minute));
        let ages = left(hectic);
        assert!(
            ages.iter().filter(|age| **age > DAY / 2).count() >= 4,
            "{ages:?}"
        );
        assert!(ages.iter().any(|age| *age > 4 * DAY), "{ages:?}");
    }

    #[test]
    fn ten_are_kept_whatever_their_age_and_never_the_latest_lost() {
        assert_eq!(left(0..10).len(), MOST);
        assert_eq!(left(0..1000)[..3], [0, 1, 2]);
        // Once a week, and once a year.
        assert_eq!(left((0..30).map(|week| week * 7 * 24 * 60)).len(), MOST);
        assert_eq!(left((0..30).map(|year| year * 365 * 24 * 60)).len(), MOST);
    }

    #[test]
    fn what_is_there_twice_is_kept_once() {
        let at: DateTime<Utc> = "2026-11-02T08:00:00Z".parse().unwrap();
        let versions: Vec<_> = (0..11)
            .map(|number| {
                (
                    at - TimeDelta::minutes(number),
                    ["a", "b", "c"][number as usize % 3],
                )
            })
            .collect();
        assert_eq!(superfluous(&versions), (3..11).collect::<Vec<_>>());
    }
}
