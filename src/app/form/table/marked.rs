//! Which cells of a table are marked, and the edge that is being moved. Kept by the window from frame to
//! frame, never saved.

use crate::letter::table::grid::{Area, Grid};
use egui::{Id, Ui};

/// What is marked in one grid.
#[derive(Clone, Debug, Default)]
pub struct Marked {
    /// The fields, row and column, from which and to which cells are marked.
    pub ends: Option<((usize, usize), (usize, usize))>,
    /// Marking is under way: the pointer went down in the first cell and is held.
    pub drawing: bool,
    /// The edge behind a column that is being moved, and by how many points so far.
    pub edge: Option<(usize, f32)>,
}

impl Marked {
    /// What is marked in the grid `id`, as far as the table has it.
    pub fn load(ui: &Ui, id: Id, grid: &Grid) -> Marked {
        let mut marked: Marked = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let has = |(row, column): (usize, usize)| row < grid.rows && column < grid.columns();
        marked.ends = marked.ends.filter(|(from, to)| has(*from) && has(*to));
        marked
    }

    /// Keeps it for the next frame.
    pub fn keep(self, ui: &Ui, id: Id) {
        ui.data_mut(|data| data.insert_temp(id, self));
    }

    /// Marks one field.
    pub fn mark(&mut self, at: (usize, usize)) {
        self.ends = Some((at, at));
    }

    /// Marks on to a field.
    pub fn extend(&mut self, to: (usize, usize)) {
        let from = self.ends.map_or(to, |(from, _)| from);
        self.ends = Some((from, to));
    }

    /// All that is marked, cells taken whole.
    pub fn area(&self, grid: &Grid) -> Option<Area> {
        let ((a, b), (c, d)) = self.ends?;
        Some(grid.whole_cells(&Area {
            rows: a.min(c)..a.max(c) + 1,
            columns: b.min(d)..b.max(d) + 1,
        }))
    }
}
