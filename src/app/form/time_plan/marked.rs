//! What of a time plan is marked, being edited, or being painted. Kept by the window from frame to frame,
//! never saved.

use crate::letter::time_plan::grid::Area;
use crate::letter::time_plan::{Day, Slot, TimePlan};
use egui::{Id, Ui};

/// A cell, by its day and the slot in which it begins.
pub type Spot = (usize, u16);

/// What is marked in one grid.
#[derive(Clone, Debug, Default)]
pub struct Marked {
    /// Where marking began, and where it is now.
    pub ends: Option<(Spot, Spot)>,
    /// The marked cell is being edited.
    pub editing: bool,
    /// Its box has had the keyboard.
    pub had_keyboard: bool,
    /// What is painted over cells.
    pub brush: Option<Slot>,
    /// The cells that were painted since the button went down.
    pub painted: Vec<Spot>,
}

/// One step in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the day before.
    DayBefore,
    /// To the day after.
    DayAfter,
    /// To the cell before on the same day.
    CellBefore,
    /// To the cell after on the same day.
    CellAfter,
}

impl Marked {
    /// What is marked in the grid `id`, as far as the plan has it.
    pub fn load(ui: &Ui, id: Id, plan: &TimePlan) -> Marked {
        let mut marked: Marked = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let settled = |spot: Spot| plan.cell(spot.0, spot.1).map(|(begin, _)| (spot.0, begin));
        let ends = marked.ends.map(|(from, to)| (settled(from), settled(to)));
        marked.ends = match ends {
            Some((Some(from), Some(to))) => Some((from, to)),
            _ => None,
        };
        marked.editing &= marked.ends.is_some();
        marked
    }

    /// Keeps it for the next frame.
    pub fn keep(self, ui: &Ui, id: Id) {
        ui.data_mut(|data| data.insert_temp(id, self));
    }

    /// Marks one cell.
    pub fn mark(&mut self, spot: Spot) {
        self.ends = Some((spot, spot));
        self.editing = false;
    }

    /// Marks on to a cell.
    pub fn extend(&mut self, to: Spot) {
        let from = self.ends.map_or(to, |(from, _)| from);
        self.ends = Some((from, to));
        self.editing = false;
    }

    /// Marks a whole day.
    pub fn mark_day(&mut self, plan: &TimePlan, day: usize) {
        let last = plan.cell(day, plan.slots().saturating_sub(1));
        if let Some((begin, _)) = last {
            self.ends = Some(((day, 0), (day, begin)));
            self.editing = false;
        }
    }

    /// Begins to edit the cell in which marking ended.
    pub fn edit(&mut self) {
        if let Some((_, to)) = self.ends {
            self.ends = Some((to, to));
            self.editing = true;
            self.had_keyboard = false;
        }
    }

    /// The cell that has the keyboard.
    pub fn spot(&self) -> Option<Spot> {
        self.ends.map(|(_, to)| to)
    }

    /// The cell that is being edited.
    pub fn edited(&self) -> Option<Spot> {
        self.spot().filter(|_| self.editing)
    }

    /// All that is marked.
    pub fn area(&self, plan: &TimePlan) -> Option<Area> {
        let (from, to) = self.ends?;
        let end = |spot: Spot| {
            plan.cell(spot.0, spot.1)
                .map(|(begin, cell)| begin + cell.slots)
        };
        Some(Area {
            days: from.0.min(to.0)..from.0.max(to.0) + 1,
            slots: from.1.min(to.1)..end(from)?.max(end(to)?),
        })
    }

    /// Goes a step; returns whether there was one to go.
    pub fn go(&mut self, plan: &TimePlan, step: Step, extends: bool) -> bool {
        let Some((_, (day, slot))) = self.ends else {
            let first = plan.days.iter().position(|day| *day != Day::Weekend);
            if let Some(day) = first {
                self.mark((day, 0));
            }
            return first.is_some();
        };
        let meets = |at: &usize| matches!(plan.days.get(*at), Some(Day::Meeting { .. }));
        let to = match step {
            Step::DayBefore => (0..day).rev().find(meets).map(|day| (day, slot)),
            Step::DayAfter => (day + 1..plan.days.len())
                .find(meets)
                .map(|day| (day, slot)),
            Step::CellBefore => slot.checked_sub(1).map(|slot| (day, slot)),
            Step::CellAfter => {
                let behind = plan.cell(day, slot).map(|(begin, cell)| begin + cell.slots);
                behind.map(|slot| (day, slot))
            }
        };
        let to = to.and_then(|(day, slot)| Some((day, plan.cell(day, slot)?.0)));
        match to {
            Some(to) if extends => self.extend(to),
            Some(to) => self.mark(to),
            None => return false,
        }
        true
    }
}
