//! A time plan follows its meeting when the days of that change.

use super::{Day, DaysRun, Slot, TimePlan, free_days};
use crate::language::dates::Dates;
use crate::letter::Letter;
use crate::letter::block::Block;
use chrono::NaiveDate;

/// More days than these do not fit side by side.
const MOST_ACROSS: usize = 5;

impl TimePlan {
    /// Whether its days are days of the meeting, from the first to the last. A plan without days fits
    /// any meeting.
    pub fn fits(&self, dates: &Dates) -> bool {
        let held = |date: &NaiveDate| match dates {
            Dates::Range(first, last) => first <= date && date <= last,
            Dates::Days(days) => days.contains(date),
        };
        let days: Vec<NaiveDate> = self.meeting_days().map(|(date, _)| date).collect();
        self.days.is_empty()
            || (days.iter().all(held)
                && days.contains(&dates.first())
                && days.contains(&dates.last()))
    }

    /// Gives it the days of the meeting. The sessions of its first day become those of the new first day,
    /// and so on; days that are new are free.
    pub fn move_to(&mut self, dates: &Dates) {
        let old = std::mem::take(&mut self.days);
        let mut sessions = old.into_iter().filter_map(|day| match day {
            Day::Meeting { cells, .. } => Some(cells),
            Day::Weekend => None,
        });
        self.days = free_days(dates, self.slots());
        for day in &mut self.days {
            if let Day::Meeting { cells, .. } = day
                && let Some(kept) = sessions.next()
            {
                *cells = kept;
            }
        }
        if self.days_run == DaysRun::Across && self.days.len() > MOST_ACROSS {
            self.days_run = DaysRun::Down;
        }
        if self.days_run == DaysRun::Across {
            // Weekends need no column.
            self.days.retain(|day| *day != Day::Weekend);
        }
    }

    /// How many of its days have sessions for which a meeting on `dates` has no day.
    pub fn days_lost(&self, dates: &Dates) -> usize {
        let room = free_days(dates, 0)
            .iter()
            .filter(|day| **day != Day::Weekend)
            .count();
        let beyond = self.meeting_days().skip(room);
        beyond
            .filter(|(_, cells)| cells.iter().any(|cell| cell.text.is_some()))
            .count()
    }

    fn meeting_days(&self) -> impl Iterator<Item = (NaiveDate, &[Slot])> {
        self.days.iter().filter_map(|day| match day {
            Day::Meeting { date, cells } => Some((*date, cells.as_slice())),
            Day::Weekend => None,
        })
    }
}

impl Letter {
    /// The time plans whose days are not those of the meeting.
    pub fn strange_time_plans(&self) -> Vec<&TimePlan> {
        let mut plans = Vec::new();
        if let Some(dates) = self.meeting.as_ref().and_then(|m| m.dates.as_ref()) {
            let annexes = self.annexes.iter().map(|annex| &annex.blocks);
            for blocks in std::iter::once(&self.body).chain(annexes) {
                time_plans(blocks, &mut plans);
            }
            plans.retain(|plan| !plan.fits(dates));
        }
        plans
    }

    /// Gives every time plan whose days are not those of the meeting the days of the meeting.
    pub fn fit_time_plans(&mut self) {
        let Some(dates) = self.meeting.as_ref().and_then(|m| m.dates.clone()) else {
            return;
        };
        let annexes = self.annexes.iter_mut().map(|annex| &mut annex.blocks);
        for blocks in std::iter::once(&mut self.body).chain(annexes) {
            fit_blocks(blocks, &dates);
        }
    }
}

fn time_plans<'a>(blocks: &'a [Block], found: &mut Vec<&'a TimePlan>) {
    for block in blocks {
        match block {
            Block::TimePlan(plan) => found.push(plan),
            Block::If(_, blocks) => time_plans(blocks, found),
            _ => {}
        }
    }
}

fn fit_blocks(blocks: &mut [Block], dates: &Dates) {
    for block in blocks {
        match block {
            Block::TimePlan(plan) if !plan.fits(dates) => plan.move_to(dates),
            Block::If(_, blocks) => fit_blocks(blocks, dates),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::text::Text;

    fn dates(text: &str) -> Dates {
        text.parse().unwrap()
    }

    /// A plan for `days` of one slot, whose days are called 1, 2, 3.
    fn plan(days: &str) -> TimePlan {
        let mut plan = TimePlan {
            days_run: DaysRun::Down,
            sessions: vec![super::super::Session {
                label: Text::plain("Morning"),
                slots: 1,
            }],
            days: free_days(&dates(days), 1),
            key: None,
        };
        let mut at = 0;
        for day in &mut plan.days {
            if let Day::Meeting { cells, .. } = day {
                at += 1;
                cells[0].text = Some(Text::plain(&at.to_string()));
            }
        }
        plan
    }

    fn written(plan: &TimePlan) -> Vec<String> {
        let day = |day: &Day| match day {
            Day::Weekend => "weekend".to_owned(),
            Day::Meeting { date, cells } => {
                let text = cells[0].text.as_ref().and_then(|text| text.own_runs());
                let words = text.map_or("free".to_owned(), |runs| match &runs[0] {
                    crate::letter::text::Run::Words { text, .. } => text.clone(),
                    _ => String::new(),
                });
                format!("{} {words}", date.format("%d"))
            }
        };
        plan.days.iter().map(day).collect()
    }

    #[test]
    fn sessions_move_with_their_day_of_the_meeting() {
        let mut moved = plan("2021-05-04..2021-05-06");
        let new = dates("2021-05-06..2021-05-10");
        assert!(!moved.fits(&new));
        moved.move_to(&new);
        // The weekend between is new; Monday is the third day of sessions.
        assert_eq!(written(&moved), ["06 1", "07 2", "weekend", "10 3"]);
        assert!(moved.fits(&new));
    }

    #[test]
    fn new_days_are_free_and_days_too_many_go() {
        let mut longer = plan("2021-05-04..2021-05-05");
        longer.move_to(&dates("2021-05-04..2021-05-06"));
        assert_eq!(written(&longer), ["04 1", "05 2", "06 free"]);
        let mut shorter = plan("2021-05-04..2021-05-06");
        let new = dates("2021-05-04");
        assert_eq!(shorter.days_lost(&new), 2);
        shorter.move_to(&new);
        assert_eq!(written(&shorter), ["04 1"]);
    }

    #[test]
    fn single_days_are_days_like_others() {
        let mut webinars = plan("2020-08-20 2020-08-27");
        let new = dates("2020-09-03 2020-09-10");
        assert!(!webinars.fits(&new));
        webinars.move_to(&new);
        assert_eq!(written(&webinars), ["03 1", "10 2"]);
    }

    #[test]
    fn days_side_by_side_have_no_weekend_and_turn_when_they_are_too_many() {
        let mut across = TimePlan {
            days_run: DaysRun::Across,
            ..plan("2021-05-06..2021-05-07")
        };
        across.move_to(&dates("2021-05-07..2021-05-10"));
        assert_eq!(written(&across), ["07 1", "10 2"]);
        assert_eq!(across.days_run, DaysRun::Across);
        across.move_to(&dates("2021-05-04..2021-05-13"));
        assert_eq!(across.days_run, DaysRun::Down);
        assert_eq!(across.days.len(), 9);
    }
}
