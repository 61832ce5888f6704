//! The letter after an earlier one.

use chrono::NaiveDate;
use circular_desk::draft::Draft;
use circular_desk::draft::following::Following;
use circular_desk::kind::{self, Beginning};
use circular_desk::language::dates::Dates;
use circular_desk::letter::block::Block;
use circular_desk::letter::deadline::Due;

fn dates(text: &str) -> Option<Dates> {
    text.parse().ok()
}

#[test]
fn the_next_letter_has_its_own_number_dates_and_days() {
    let kinds = kind::kinds().unwrap();
    let kind = kinds.iter().find(|kind| kind.template.convenes.is_some());
    let letter = kind.unwrap().begin(&Beginning {
        number: Some(12),
        date: NaiveDate::from_ymd_opt(2021, 2, 5),
        dates: dates("2021-05-04..2021-05-13"),
        ..Beginning::default()
    });
    let mut draft = Draft::begin(letter.unwrap());
    let rule = draft.letter.deadlines[0].due.clone();
    draft.letter.deadlines[0].due = Due::On {
        date: NaiveDate::from_ymd_opt(2021, 3, 1),
        reason: Some("closed".to_owned()),
        departed_from: Some(Box::new(rule.clone())),
    };
    draft.letter.meeting.as_mut().unwrap().page = Some("https://www.itu.int/20210504".to_owned());
    let next = draft.followed_by(&Following {
        number: Some(13),
        date: None,
        dates: dates("2021-10-12..2021-10-15"),
        ..Following::default()
    });
    let letter = &next.letter;
    assert_eq!((letter.reference.number, letter.date), (Some(13), None));
    assert_eq!(letter.deadlines[0].due, rule, "follows its rule again");
    assert_eq!(letter.meeting.as_ref().unwrap().page, None);
    assert_eq!(
        letter.texts(),
        draft.letter.texts(),
        "texts keep their identity"
    );
    let days: Vec<_> = (letter.annexes.iter().flat_map(|annex| &annex.blocks))
        .filter_map(|block| match block {
            Block::TimePlan(plan) => Some(plan.days.len()),
            _ => None,
        })
        .collect();
    assert!(
        !days.is_empty() && days.iter().all(|days| *days == 4),
        "{days:?}"
    );
}
