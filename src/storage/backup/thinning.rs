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
    (0..versions.len()).filter(|at| !kept.contains(at)).collect()
}
