//! What the five real letters give of dates, deadlines and times, each argued.

use circular_desk::checks::{Known, findings};
use circular_desk::language::interface::Texts;
use circular_desk::storage;
use std::path::Path;

const MISTAKES: [&str; 6] = [
    "date-",
    "weekday-",
    "deadline",
    "meeting-dates-",
    "clock",
    "time-",
];
const OTHERS: [&str; 3] = [
    "notice-short",
    "page-of-another-day",
    "address-of-another-time",
];

#[test]
fn the_dates_of_the_real_letters_give_what_is_argued_here() {
    let expected: [(&str, &[&str]); 5] = [
        // Days, page and deadline agree; the other meeting “starting on the afternoon of 19 September” is
        // given as facts and overlaps rightly.
        ("circular-116", &[]),
        // The three addresses carry the three days; all times are by the clock of twelve hours.
        ("circular-258", &[]),
        // One month before 4 May 2021 was Easter Sunday: so the letter was sent, and so the rule wants it.
        (
            "collective-letter-12-12",
            &[
                "“注册” is on Sunday, 4\u{a0}April 2021, Easter Sunday. The nearest working days are Thursday, 1\u{a0}April 2021",
            ],
        ),
        // Two months before 19 November 2020 was a Saturday. The body writes “1300 to 1500 hours”, the time
        // plan “13:00-15:00”.
        (
            "working-party-1-11",
            &[
                "which translation is requested” is on Saturday, 19\u{a0}September 2020. The nearest working days are Friday, 18\u{a0}September 2020",
                "“13:00-15:00” and “1300 to 1500\u{a0}hours”",
            ],
        ),
        ("liaison-sg12rg-amr", &[]),
    ];
    for (case, sentences) in expected {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/letters/{case}/letter.ron"));
        let mut found = findings(&storage::open(&path).unwrap(), &Known::default());
        found.retain(|finding| {
            MISTAKES
                .iter()
                .any(|start| finding.mistake.starts_with(start))
                || OTHERS.contains(&finding.mistake)
        });
        let said: Vec<String> = (found.iter())
            .map(|finding| finding.sentence(&Texts::english()))
            .collect();
        assert_eq!(said.len(), sentences.len(), "{case}: {said:#?}");
        for words in sentences {
            let said_so = said.iter().any(|sentence| sentence.contains(words));
            assert!(said_so, "{case}: {words}: {said:#?}");
        }
    }
}
