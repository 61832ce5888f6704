//! The letter after an earlier one: what it takes over, and what belonged to the earlier one alone.

use super::Draft;
use crate::language::dates::Dates;
use crate::letter::block::Block;
use crate::letter::deadline::Due;
use crate::letter::time_plan::{Day, Slot, TimePlan, free_days};
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
    /// days are those of `following`, or still to be filled in. Dates that were set by hand and the page of
    /// the meeting, which names its event, are gone; time plans have the new days, with what was planned for
    /// the first, second, … day.
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
            if let Due::On { date, reason } = &mut deadline.due {
                *date = None;
                *reason = None;
            }
        }
        if let Some(meeting) = &mut letter.meeting {
            meeting.dates.clone_from(&following.dates);
            meeting.page = None;
            meeting.registration_page = None;
        }
        for annex in &mut letter.annexes {
            fit_all(&mut annex.blocks, following.dates.as_ref());
        }
        fit_all(&mut letter.body, following.dates.as_ref());
        next
    }
}

fn fit_all(blocks: &mut [Block], dates: Option<&Dates>) {
    for block in blocks {
        match block {
            Block::TimePlan(plan) => fit(plan, dates),
            Block::If(_, blocks) => fit_all(blocks, dates),
            _ => {}
        }
    }
}

/// Gives a time plan the days of a meeting; what was planned for the first, second, … day stays with it,
/// and days that are no longer there are gone. Without dates there are no days.
pub fn fit(plan: &mut TimePlan, dates: Option<&Dates>) {
    let slots = plan.slots();
    let planned: Vec<Vec<Slot>> = std::mem::take(&mut plan.days)
        .into_iter()
        .filter_map(|day| match day {
            Day::Meeting { cells, .. } => Some(cells),
            Day::Weekend => None,
        })
        .collect();
    let Some(dates) = dates else { return };
    plan.days = free_days(dates, slots);
    let mut planned = planned.into_iter();
    for day in &mut plan.days {
        if let Day::Meeting { cells, .. } = day
            && let Some(planned) = planned.next()
        {
            *cells = planned;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{self, Beginning};

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
