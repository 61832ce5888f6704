//! Changing a time plan: what happens in ranges of slots, the days, the sessions.
//!
//! The cells of a day together cover just the slots of a day. [`TimePlan::fit`] makes it so; everything
//! else here needs it and leaves it so. Ranges of slots that cut a cell mean the whole cell.

use super::{Day, DaysRun, Session, Slot, TimePlan, free_days};
use crate::language::dates::Dates;
use crate::letter::text::{Reading, Run, Text};
use chrono::NaiveDate;
use std::ops::Range;

/// Word has no wider tables: so many slots a day can be printed.
pub const MOST_SLOTS: u16 = 62;

/// A rectangle of the plan: days by their place, slots of each of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Days, weekends among them, by their place.
    pub days: Range<usize>,
    /// Slots, counted through the day.
    pub slots: Range<u16>,
}

impl Slot {
    /// One slot in which nothing happens yet.
    pub fn free() -> Slot {
        Slot {
            text: None,
            slots: 1,
            provisional: false,
        }
    }

    fn free_for(slots: u16) -> impl Iterator<Item = Slot> {
        (0..slots).map(|_| Slot::free())
    }
}

/// The cells of a day with the slot in which each begins.
pub fn placed(cells: &[Slot]) -> impl Iterator<Item = (u16, &Slot)> {
    cells.iter().scan(0_u16, |next, cell| {
        let begin = *next;
        *next = begin.saturating_add(cell.slots);
        Some((begin, cell))
    })
}

/// Which cells, by their place among the cells of the day, lie in `slots`, also in part.
fn touched(cells: &[Slot], slots: &Range<u16>) -> Range<usize> {
    let in_range =
        |(begin, cell): (u16, &Slot)| begin < slots.end && begin + cell.slots > slots.start;
    let first = placed(cells).position(in_range).unwrap_or(cells.len());
    let count = placed(cells).filter(|cell| in_range(*cell)).count();
    first..first + count
}

impl TimePlan {
    /// Makes the cells of every day cover just its slots: free ones are added where some are lacking, and
    /// what is beyond the last slot joins the last cell, so that no words are lost.
    pub fn fit(&mut self, reading: Reading<'_>) {
        let slots = self.slots();
        for cells in self.cells_mut() {
            let mut left = slots;
            let mut fitted: Vec<Slot> = Vec::new();
            for mut cell in cells.drain(..) {
                if left > 0 {
                    cell.slots = cell.slots.clamp(1, left);
                    left -= cell.slots;
                    fitted.push(cell);
                } else if let Some(last) = fitted.last_mut() {
                    let alone = vec![last.clone(), cell];
                    *last = Slot {
                        slots: last.slots,
                        ..together(alone, reading)
                    };
                }
            }
            fitted.extend(Slot::free_for(left));
            *cells = fitted;
        }
    }

    fn cells_mut(&mut self) -> impl Iterator<Item = &mut Vec<Slot>> {
        self.days.iter_mut().filter_map(|day| match day {
            Day::Meeting { cells, .. } => Some(cells),
            Day::Weekend => None,
        })
    }

    fn cells_in(&mut self, days: &Range<usize>) -> impl Iterator<Item = &mut Vec<Slot>> {
        let days = days.clone();
        let inside = (self.days.iter_mut().enumerate()).filter(move |(at, _)| days.contains(at));
        inside.filter_map(|(_, day)| match day {
            Day::Meeting { cells, .. } => Some(cells),
            Day::Weekend => None,
        })
    }

    /// The cells of the day at `day`; none for a weekend.
    pub fn cells(&self, day: usize) -> &[Slot] {
        match self.days.get(day) {
            Some(Day::Meeting { cells, .. }) => cells,
            _ => &[],
        }
    }

    /// The cell that covers a slot, and the slot in which it begins.
    pub fn cell(&self, day: usize, slot: u16) -> Option<(u16, &Slot)> {
        placed(self.cells(day)).find(|(begin, cell)| (*begin..*begin + cell.slots).contains(&slot))
    }

    /// Says in every cell of the area what happens there; how long the cells are does not change.
    pub fn put(&mut self, area: &Area, text: Option<&Text>, provisional: bool) {
        for cells in self.cells_in(&area.days) {
            let touched = touched(cells, &area.slots);
            for cell in &mut cells[touched] {
                cell.text = text.cloned();
                cell.provisional = provisional;
            }
        }
    }

    /// Says what happens in one cell; the rest of it stays.
    pub fn set_text(&mut self, day: usize, slot: u16, text: Option<Text>) {
        let slots = slot..slot + 1;
        for cells in self.cells_in(&(day..day + 1)) {
            let touched = touched(cells, &slots);
            if let Some(cell) = cells[touched].first_mut() {
                cell.provisional &= text.is_some();
                cell.text = text.clone();
            }
        }
    }

    /// Makes all cells of the area free; merged ones stay merged.
    pub fn clear(&mut self, area: &Area) {
        self.put(area, None, false);
    }

    /// Puts what happens in the first cell of the area into all others.
    pub fn fill(&mut self, area: &Area) {
        let first = area
            .days
            .clone()
            .find_map(|day| self.cell(day, area.slots.start));
        if let Some((_, cell)) = first {
            let cell = cell.clone();
            self.put(area, cell.text.as_ref(), cell.provisional);
        }
    }

    /// The cells of the area on one of its days, with the slot in which each begins.
    pub fn cells_of(&self, area: &Area, day: usize) -> impl Iterator<Item = (u16, &Slot)> {
        let slots = area.slots.clone();
        let inside = area.days.contains(&day);
        placed(self.cells(day)).filter(move |(begin, cell)| {
            inside && *begin < slots.end && begin + cell.slots > slots.start
        })
    }

    /// Makes what happens in the area certain or not; free cells have nothing to be uncertain of.
    pub fn set_provisional(&mut self, area: &Area, provisional: bool) {
        for cells in self.cells_in(&area.days) {
            let touched = touched(cells, &area.slots);
            for cell in &mut cells[touched] {
                cell.provisional = provisional && cell.text.is_some();
            }
        }
    }

    /// Makes the cells of the area one on each of its days; different texts stand below each other.
    pub fn merge(&mut self, area: &Area, reading: Reading<'_>) {
        for cells in self.cells_in(&area.days) {
            merge_cells(cells, &area.slots, reading);
        }
    }

    /// Divides merged cells of the area into single slots; what happened there stays in the first.
    pub fn split(&mut self, area: &Area) {
        for cells in self.cells_in(&area.days) {
            let touched = touched(cells, &area.slots);
            let parts: Vec<Slot> = cells[touched.clone()]
                .iter()
                .flat_map(|cell| {
                    let rest = Slot::free_for(cell.slots.saturating_sub(1));
                    let first = Slot {
                        slots: 1,
                        ..cell.clone()
                    };
                    std::iter::once(first).chain(rest)
                })
                .collect();
            cells.splice(touched, parts);
        }
    }

    /// The things that happen in this plan, each once, as a brush can paint them.
    pub fn brushes(&self) -> Vec<Slot> {
        let mut brushes: Vec<Slot> = Vec::new();
        for cell in (0..self.days.len()).flat_map(|day| self.cells(day)) {
            let Some(text) = &cell.text else { continue };
            let same = |brush: &Slot| {
                brush.provisional == cell.provisional
                    && (brush.text.as_ref()).is_some_and(|known| known.wording == text.wording)
            };
            if !brushes.iter().any(same) {
                brushes.push(Slot {
                    slots: 1,
                    ..cell.clone()
                });
            }
        }
        brushes
    }

    /// Makes other days like the one at `from`.
    pub fn copy_day(&mut self, from: usize, to: &[usize]) {
        let copied = self.cells(from).to_vec();
        if copied.is_empty() {
            return;
        }
        for (at, day) in self.days.iter_mut().enumerate() {
            if let Day::Meeting { cells, .. } = day
                && at != from
                && to.contains(&at)
            {
                cells.clone_from(&copied);
            }
        }
    }

    /// Adds a free day where it belongs by its date; returns its place.
    pub fn add_day(&mut self, date: NaiveDate) -> usize {
        let cells = Slot::free_for(self.slots()).collect();
        let before = |day: &Day| matches!(day, Day::Meeting { date: known, .. } if *known <= date);
        let mut at = (self.days.iter().rposition(before)).map_or(0, |last| last + 1);
        // Monday comes behind the weekend, not before it.
        let week = |date: NaiveDate| date.week(chrono::Weekday::Mon).first_day();
        let last_before = at.checked_sub(1).and_then(|at| self.date(at));
        if self.days.get(at) == Some(&Day::Weekend)
            && last_before.is_some_and(|last| week(last) != week(date))
        {
            at += 1;
        }
        self.days.insert(at, Day::Meeting { date, cells });
        at
    }

    /// The date of the day at a place; none for a weekend.
    pub fn date(&self, day: usize) -> Option<NaiveDate> {
        match self.days.get(day) {
            Some(Day::Meeting { date, .. }) => Some(*date),
            _ => None,
        }
    }

    /// Gives the day at a place another date; it stays where it is.
    pub fn set_date(&mut self, day: usize, new: NaiveDate) {
        if let Some(Day::Meeting { date, .. }) = self.days.get_mut(day) {
            *date = new;
        }
    }

    /// Adds a weekend behind the day at a place.
    pub fn add_weekend(&mut self, behind: usize) {
        let at = (behind + 1).min(self.days.len());
        self.days.insert(at, Day::Weekend);
    }

    /// Takes days away with all that happens on them.
    pub fn remove_days(&mut self, days: Range<usize>) {
        let end = days.end.min(self.days.len());
        self.days.drain(days.start.min(end)..end);
    }

    /// Gives the plan the days of the meeting. Days keep what happens on them; if none of them is a day of
    /// the meeting, it was moved, and they move with it in their order. Days beyond the meeting stay as
    /// long as something happens on them.
    pub fn take_days(&mut self, dates: &Dates) {
        let mut old: Vec<(NaiveDate, Vec<Slot>)> = Vec::new();
        for day in self.days.drain(..) {
            if let Day::Meeting { date, cells } = day {
                old.push((date, cells));
            }
        }
        let slots = self.slots();
        self.days = free_days(dates, slots);
        let is_new = |days: &[Day], date: NaiveDate| {
            days.iter()
                .any(|day| matches!(day, Day::Meeting { date: known, .. } if *known == date))
        };
        let moved = !old.iter().any(|(date, _)| is_new(&self.days, *date));
        let mut old = old.into_iter();
        if moved {
            for cells in self.cells_mut() {
                let Some((_, kept)) = old.next() else { break };
                *cells = kept;
            }
        }
        for (date, kept) in old {
            let place = (self.days.iter_mut()).find_map(|day| match day {
                Day::Meeting { date: known, cells } if *known == date => Some(cells),
                _ => None,
            });
            match place {
                // A day that stands there twice keeps both.
                Some(cells) if cells.iter().all(|cell| cell.text.is_none()) => *cells = kept,
                _ if kept.iter().any(|cell| cell.text.is_some()) => {
                    let at = self.add_day(date);
                    if let Some(Day::Meeting { cells, .. }) = self.days.get_mut(at) {
                        *cells = kept;
                    }
                }
                _ => {}
            }
        }
    }

    /// The slots of the session at a place.
    pub fn session_slots(&self, session: usize) -> Range<u16> {
        let before = self.sessions.iter().take(session);
        let start = before.fold(0_u16, |sum, session| sum.saturating_add(session.slots));
        let own = self.sessions.get(session).map_or(0, |own| own.slots);
        start..start.saturating_add(own)
    }

    /// The session to which a slot belongs, and the place of the slot in it.
    pub fn session_of(&self, slot: u16) -> Option<(usize, u16)> {
        (0..self.sessions.len()).find_map(|at| {
            let slots = self.session_slots(at);
            slots.contains(&slot).then(|| (at, slot - slots.start))
        })
    }

    /// Adds a session with one free slot a day at a place among the sessions.
    pub fn add_session(&mut self, at: usize, label: Text) {
        if self.slots() >= MOST_SLOTS {
            return;
        }
        let at = at.min(self.sessions.len());
        let slot = self.session_slots(at).start;
        self.sessions.insert(at, Session { label, slots: 1 });
        for cells in self.cells_mut() {
            match touched(cells, &(slot..slot + 1)) {
                // A cell that goes across the border goes across the new session.
                across
                    if placed(cells)
                        .nth(across.start)
                        .is_some_and(|(begin, _)| begin < slot) =>
                {
                    cells[across.start].slots += 1;
                }
                behind => cells.insert(behind.start, Slot::free()),
            }
        }
    }

    /// Takes the session at a place away with all that happens in it alone. The last one stays.
    pub fn remove_session(&mut self, at: usize) {
        if at >= self.sessions.len() || self.sessions.len() == 1 {
            return;
        }
        let gone = self.session_slots(at);
        self.sessions.remove(at);
        for cells in self.cells_mut() {
            shorten(cells, &gone);
        }
    }

    /// Divides a session into `slots`. What fills the whole session goes on filling it; of fewer slots, the
    /// last keeps what happened behind it.
    pub fn set_session_slots(&mut self, session: usize, slots: u16, reading: Reading<'_>) {
        let own = self.session_slots(session);
        let others = self.slots() - (own.end - own.start);
        let slots = slots.clamp(1, MOST_SLOTS.saturating_sub(others).max(1));
        let Some(changed) = self.sessions.get_mut(session) else {
            return;
        };
        let had = std::mem::replace(&mut changed.slots, slots);
        for cells in self.cells_mut() {
            if slots < had {
                let last = own.start + slots - 1;
                if had > 0 {
                    merge_cells(cells, &(last..own.end), reading);
                }
                shorten(cells, &(last + 1..own.end));
            } else if slots > had {
                let more = slots - had;
                let last = touched(cells, &(own.end.saturating_sub(1)..own.end)).start;
                let found = placed(cells).nth(last).map(|(begin, cell)| {
                    let end = begin + cell.slots;
                    let whole = begin <= own.start && had > 0 && cell.text.is_some();
                    end > own.end || whole
                });
                if found == Some(true) {
                    cells[last].slots += more;
                } else {
                    let at = touched(cells, &(own.end..own.end + 1)).start;
                    cells.splice(at..at, Slot::free_for(more));
                }
            }
        }
    }

    /// Turns the plan: days that ran down run across.
    pub fn turn(&mut self) {
        self.days_run = match self.days_run {
            DaysRun::Down => DaysRun::Across,
            DaysRun::Across => DaysRun::Down,
        };
    }
}

/// Takes slots out of a day; cells that lie in them alone are gone.
fn shorten(cells: &mut Vec<Slot>, gone: &Range<u16>) {
    let mut begin = 0;
    for cell in cells.iter_mut() {
        let end = begin + cell.slots;
        let inside = end.min(gone.end).saturating_sub(begin.max(gone.start));
        begin = end;
        cell.slots -= inside;
    }
    cells.retain(|cell| cell.slots > 0);
}

fn merge_cells(cells: &mut Vec<Slot>, slots: &Range<u16>, reading: Reading<'_>) {
    let touched = touched(cells, slots);
    if touched.len() > 1 {
        let merged = together(cells.drain(touched.clone()).collect(), reading);
        cells.insert(touched.start, merged);
    }
}

/// Several cells as one: every text once, below each other; uncertain if all that happens is.
fn together(cells: Vec<Slot>, reading: Reading<'_>) -> Slot {
    let slots = cells.iter().map(|cell| cell.slots);
    let slots = slots.fold(0, u16::saturating_add);
    let mut written = cells.iter().filter(|cell| cell.text.is_some()).peekable();
    let provisional = written.peek().is_some() && written.all(|cell| cell.provisional);
    let mut texts: Vec<Text> = Vec::new();
    for text in cells.into_iter().filter_map(|cell| cell.text) {
        if !texts.iter().any(|known| known.wording == text.wording) {
            texts.push(text);
        }
    }
    let mut texts = texts.into_iter();
    let first = texts.next();
    let text = first.map(|first| {
        texts.fold(first, |all, next| {
            all.followed_by(Run::LineBreak, &next, reading)
        })
    });
    Slot {
        text,
        slots,
        provisional,
    }
}

#[cfg(test)]
mod tests;
