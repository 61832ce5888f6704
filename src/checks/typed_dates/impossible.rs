//! Days that no calendar has, years that lost a digit, ranges that run backwards or lost their dash.

use crate::checks::passage::Passage;
use crate::checks::{Finding, Weight};
use crate::language::Language;
use crate::language::dates::written::{Joined, NoDates, Written, range_without_dash};

/// A leap year, for dates without a year.
const ANY_YEAR: i32 = 2000;

pub(super) fn check(passage: &Passage, dates: &[Written], findings: &mut Vec<Finding>) {
    for written in dates {
        let fault = match written.dates(ANY_YEAR) {
            Err(fault) => fault,
            Ok(dates) => {
                let joined = matches!(written.joined, Joined::Dash | Joined::To);
                if joined && dates.first() == dates.last() {
                    let words = &passage.flat[written.bytes.clone()];
                    let place = passage.place(written.bytes.clone());
                    findings.push(
                        Finding::in_passage("date-range-of-one-day", Weight::Error, passage, place)
                            .with("written", words),
                    );
                }
                continue;
            }
        };
        let mistake = match fault {
            NoDates::NoSuchDay => "date-impossible",
            NoDates::BrokenYear if ends_there(passage, written) => "date-year-broken",
            // “28 December – 5 January” needs no year.
            NoDates::Reversed if written.joined != Joined::And => "date-reversed",
            NoDates::Reversed | NoDates::BrokenYear => continue,
        };
        let words = &passage.flat[written.bytes.clone()];
        let place = passage.place(written.bytes.clone());
        findings.push(
            Finding::in_passage(mistake, Weight::Error, passage, place).with("written", words),
        );
    }
    for (bytes, right) in range_without_dash(passage.language, &passage.flat) {
        let words = &passage.flat[bytes.clone()];
        let place = passage.place(bytes.clone());
        findings.push(
            Finding::in_passage("date-dash-lost", Weight::Error, passage, place)
                .with("written", words)
                .with("right", right.as_str())
                .mended_by(passage.corrected(bytes, &right)),
        );
    }
}

/// Whether nothing follows that a number could count: “18 September 200 participants” has no year.
fn ends_there(passage: &Passage, written: &Written) -> bool {
    let rest = passage.flat[written.bytes.end..].trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    passage.language == Language::Zh || !rest.starts_with(char::is_alphanumeric)
}
