//! The letter after an earlier one: what it takes over, and what belonged to the earlier one alone.

use super::Draft;
use crate::language::dates::Dates;
use crate::letter::deadline::Due;
use chrono::NaiveDate;

/// What is known of the letter after an earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Following {
    /// Its number.
    pub number: Option<u32>,
    /// Its date.
    pub date: Option<NaiveDate>,
    /// The days of its meeting.
    pub dates: Option<Dates>,
}

impl Draft {
    /// The letter after this one: texts, renditions, addressees, contacts are taken over; number, date and
    /// days are those of `following`, or still to be filled in. Deadlines set by hand follow their rule again; the page of
    /// the meeting, which names its event, is gone; time plans have the new days, where these are known, with
    /// what was planned for the first, second, … day.
    #[must_use]
    pub fn followed_by(&self, following: &Following) -> Draft {
        let mut next = self.clone();
        let letter = &mut next.letter;
        letter.reference.number = following.number;
        letter.date = following.date;
        if let Some(signature) = &mut letter.signature {
            signature.signed = false;
        }
        for deadline in &mut letter.deadlines {
            if let Due::On { departed_from, .. } = &mut deadline.due {
                let rule = departed_from.take();
                deadline.due = rule.map_or(
                    Due::On {
                        date: None,
                        reason: None,
                        departed_from: None,
                    },
                    |rule| *rule,
                );
            }
        }
        if let Some(meeting) = &mut letter.meeting {
            meeting.dates.clone_from(&following.dates);
            meeting.page = None;
            meeting.registration_page = None;
        }
        letter.fit_time_plans();
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{self, Beginning};
    use crate::letter::block::Block;

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
        let draft = Draft::begin(letter.unwrap());
        let next = draft.followed_by(&Following {
            number: Some(13),
            date: None,
            dates: dates("2021-10-12..2021-10-15"),
        });
        assert_eq!(next.letter.reference.number, Some(13));
        assert_eq!(next.letter.date, None);
        assert_eq!(
            next.letter.texts(),
            draft.letter.texts(),
            "texts keep their identity"
        );
        let days: Vec<_> = next
            .letter
            .annexes
            .iter()
            .flat_map(|annex| &annex.blocks)
            .filter_map(|block| match block {
                Block::TimePlan(plan) => Some(plan.days.len()),
                _ => None,
            })
            .collect();
        assert!(days.iter().all(|days| *days == 4), "{days:?}");
        assert!(!days.is_empty());
    }
}
