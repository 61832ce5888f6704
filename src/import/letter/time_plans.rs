//! Tables that are time plans: days on one side, sessions on the other. A table of which a plan would not print
//! every word stays a table.

use super::account::{Account, Sure};
use super::line::{plain, words};
use crate::language::Language;
use crate::layout;
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::letter::table::{Cell, Table};
use crate::letter::text::{Run, Text, Wording, flat};
use crate::letter::time_plan::{Day, DaysRun, Session, Slot, TimePlan};
use crate::message;
use chrono::NaiveDate;

/// How many days before and behind the meeting a plan may have.
const AROUND: u64 = 14;
/// The longest meeting, in days.
const LONGEST: usize = 120;

/// Makes time plans of the tables in the annexes that are such.
pub(super) fn make(letter: &mut Letter, account: &mut Account) {
    let Some(dates) = letter
        .meeting
        .as_ref()
        .and_then(|meeting| meeting.dates.clone())
    else {
        return;
    };
    let around = chrono::Days::new(AROUND);
    let first = dates
        .first()
        .checked_sub_days(around)
        .unwrap_or(dates.first());
    let last = dates
        .last()
        .checked_add_days(around)
        .unwrap_or(dates.last());
    let days: Vec<NaiveDate> = first
        .iter_days()
        .take(LONGEST)
        .take_while(|day| *day <= last)
        .collect();
    let labels = Labels::of(letter.language, &days);
    for (at, annex) in letter.annexes.iter_mut().enumerate() {
        for block in &mut annex.blocks {
            let Block::Table(table) = block else {
                continue;
            };
            if let Some(plan) = labels.plan(table) {
                let count = format!("{} days, {} sessions", plan.days.len(), plan.sessions.len());
                account.found(
                    message!("imported-time-plan"),
                    &format!("annex {}", at + 1),
                    &count,
                    Sure::Certain,
                );
                *block = Block::TimePlan(plan);
            }
        }
    }
}

/// How days are written in a plan.
struct Labels {
    days: Vec<(NaiveDate, Vec<String>, Vec<String>)>,
    weekend: Vec<String>,
}

/// The words of a label in any order.
fn bag(said: &str) -> Vec<String> {
    let said = plain(said).to_lowercase();
    let mut words: Vec<String> = said
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort_unstable();
    words
}

fn said(cell: &Cell) -> String {
    let texts = cell.texts.iter().filter_map(Text::own_runs);
    let texts: Vec<String> = texts.map(words).collect();
    texts.join("\n")
}

impl Labels {
    fn of(language: Language, days: &[NaiveDate]) -> Labels {
        let label = |day: &NaiveDate, alone| bag(&layout::day_label(language, *day, alone));
        Labels {
            days: (days.iter())
                .map(|day| (*day, label(day, false), label(day, true)))
                .collect(),
            weekend: bag(&layout::weekend_label(language)),
        }
    }

    fn day(&self, cell: &Cell, alone: bool) -> Option<NaiveDate> {
        let words = bag(&said(cell));
        let mut days = self.days.iter();
        let found = days.find(|(_, label, single)| words == *(if alone { single } else { label }));
        found.map(|(day, ..)| *day)
    }

    fn plan(&self, table: &Table) -> Option<TimePlan> {
        self.days_down(table).or_else(|| self.days_across(table))
    }

    fn days_down(&self, table: &Table) -> Option<TimePlan> {
        let [head, rows @ ..] = table.rows.as_slice() else {
            return None;
        };
        let [corner, heads @ ..] = head.cells.as_slice() else {
            return None;
        };
        if !said(corner).is_empty() || corner.columns != 1 || rows.is_empty() {
            return None;
        }
        let sessions: Option<Vec<Session>> = (heads.iter())
            .map(|cell| session(cell, cell.columns))
            .collect();
        let sessions = sessions.filter(|sessions| !sessions.is_empty())?;
        let slots: u16 = sessions.iter().map(|session| session.slots).sum();
        let mut days = Vec::new();
        for row in rows {
            match row.cells.as_slice() {
                [whole] if whole.columns == slots + 1 && bag(&said(whole)) == self.weekend => {
                    days.push(Day::Weekend);
                }
                [day, cells @ ..] => {
                    let date = self
                        .day(day, false)
                        .filter(|_| day.columns == 1 && day.rows == 1)?;
                    let cells: Option<Vec<Slot>> = (cells.iter())
                        .map(|cell| slot(cell, cell.columns).filter(|_| cell.rows == 1))
                        .collect();
                    let cells = cells?;
                    let covered: u16 = cells.iter().map(|slot| slot.slots).sum();
                    if covered != slots {
                        return None;
                    }
                    days.push(Day::Meeting { date, cells });
                }
                [] => return None,
            }
        }
        let any = days.iter().any(|day| matches!(day, Day::Meeting { .. }));
        any.then_some(TimePlan {
            days_run: DaysRun::Down,
            sessions,
            days,
            key: None,
        })
    }

    fn days_across(&self, table: &Table) -> Option<TimePlan> {
        let [head, rows @ ..] = table.rows.as_slice() else {
            return None;
        };
        let [corner, heads @ ..] = head.cells.as_slice() else {
            return None;
        };
        if !said(corner).is_empty() || heads.is_empty() || rows.is_empty() {
            return None;
        }
        let dates: Option<Vec<NaiveDate>> = (heads.iter())
            .map(|cell| {
                self.day(cell, heads.len() == 1)
                    .filter(|_| cell.columns == 1)
            })
            .collect();
        let dates = dates?;
        let columns = dates.len() + 1;
        // By column, how many rows the cell above still covers.
        let mut open = vec![0_u16; columns];
        let mut sessions: Vec<Session> = Vec::new();
        let mut slots: Vec<Vec<Slot>> = vec![Vec::new(); dates.len()];
        for row in rows {
            let mut cells = row.cells.iter();
            for (column, left) in open.iter_mut().enumerate() {
                if *left > 0 {
                    *left -= 1;
                    continue;
                }
                let cell = cells.next().filter(|cell| cell.columns == 1)?;
                *left = cell.rows.max(1) - 1;
                match column {
                    0 => sessions.push(session(cell, cell.rows.max(1))?),
                    column => slots[column - 1].push(slot(cell, cell.rows.max(1))?),
                }
            }
            if cells.next().is_some() {
                return None;
            }
        }
        if open.iter().any(|left| *left > 0) {
            return None;
        }
        let days = dates.into_iter().zip(slots);
        Some(TimePlan {
            days_run: DaysRun::Across,
            sessions,
            days: days
                .map(|(date, cells)| Day::Meeting { date, cells })
                .collect(),
            key: None,
        })
    }
}

fn session(cell: &Cell, slots: u16) -> Option<Session> {
    let [label] = cell.texts.as_slice() else {
        return None;
    };
    let label = without_bold(label);
    (slots > 0).then_some(Session { label, slots })
}

fn slot(cell: &Cell, slots: u16) -> Option<Slot> {
    let text = match cell.texts.as_slice() {
        [] => None,
        [text] => Some(text.clone()),
        _ => return None,
    };
    let mut provisional = false;
    let text = text.map(|text| match inner(&text) {
        Some(inner) => {
            provisional = true;
            inner
        }
        None => text,
    });
    Some(Slot {
        text,
        slots,
        provisional,
    })
}

/// What stands in the square brackets that are around all of a text.
fn inner(text: &Text) -> Option<Text> {
    let runs = text.own_runs()?;
    let whole = words(runs);
    let count = whole.chars().count();
    let brackets = whole.matches(['[', ']']).count() == 2;
    if count < 3 || !brackets || !whole.starts_with('[') || !whole.ends_with(']') {
        return None;
    }
    let inner = flat::part(runs, 1..count - 1);
    Some(super::line::text(super::line::trimmed(inner)))
}

fn without_bold(text: &Text) -> Text {
    let mut text = text.clone();
    if let Wording::Own { runs, .. } = &mut text.wording {
        for run in runs.iter_mut() {
            if let Run::Words { emphasis, .. } = run {
                emphasis.bold = false;
            }
        }
        *runs = crate::letter::text::joined(std::mem::take(runs));
    }
    text
}
