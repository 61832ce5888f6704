//! A table as a grid in which every field belongs to just one cell; changing it keeps it so.

use super::{Cell, Row, Table};
use crate::letter::text::Text;
use std::ops::Range;

/// Word has no wider tables.
pub const MOST_COLUMNS: usize = 63;
/// The least that is left of a column, of 100.
const LEAST: u16 = 3;

/// A cell where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Its rows.
    pub rows: Range<usize>,
    /// Its columns.
    pub columns: Range<usize>,
    /// Its paragraphs.
    pub texts: Vec<Text>,
}

/// A rectangle of fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its rows.
    pub rows: Range<usize>,
    /// Its columns.
    pub columns: Range<usize>,
}

/// A table whose cells know where they stand, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// How wide the columns are beside each other.
    pub widths: Vec<u16>,
    /// How many of the first rows name the columns.
    pub header_rows: usize,
    /// How many rows there are.
    pub rows: usize,
    cells: Vec<Placed>,
}

impl Placed {
    fn covers(&self, row: usize, column: usize) -> bool {
        self.rows.contains(&row) && self.columns.contains(&column)
    }

    /// Whether it lies in an area, also in part.
    pub fn touches(&self, area: &Area) -> bool {
        self.rows.start < area.rows.end
            && area.rows.start < self.rows.end
            && self.columns.start < area.columns.end
            && area.columns.start < self.columns.end
    }
}

impl Grid {
    /// The grid of a table as it is printed. Fields that no cell covers get an empty one; the texts of cells
    /// for which there is no room join the cell before.
    pub fn of(table: &Table) -> Grid {
        let columns = table.columns.len().max(1);
        let rows = table.rows.len().max(1);
        let mut widths = table.columns.clone();
        widths.resize(columns, 1);
        let mut taken = vec![false; columns * rows];
        let mut cells: Vec<Placed> = Vec::new();
        for (at, row) in table.rows.iter().enumerate() {
            let line = at * columns;
            let mut column = 0;
            for cell in &row.cells {
                while column < columns && taken[line + column] {
                    column += 1;
                }
                if column == columns {
                    if let Some(last) = cells.last_mut() {
                        last.texts.extend(cell.texts.iter().cloned());
                    }
                    continue;
                }
                let free = taken[line + column..line + columns].iter();
                let free = free.take_while(|taken| !**taken).count();
                let width = usize::from(cell.columns).clamp(1, free);
                let height = usize::from(cell.rows).clamp(1, rows - at);
                let placed = Placed {
                    rows: at..at + height,
                    columns: column..column + width,
                    texts: cell.texts.clone(),
                };
                for row in placed.rows.clone() {
                    taken[row * columns + column..row * columns + column + width].fill(true);
                }
                column += width;
                cells.push(placed);
            }
        }
        let mut grid = Grid {
            widths,
            header_rows: table.header_rows.min(rows),
            rows,
            cells,
        };
        for (at, taken) in taken.into_iter().enumerate() {
            if !taken {
                grid.add_empty(at / columns, at % columns);
            }
        }
        grid.settle();
        grid
    }

    /// The grid as a table.
    pub fn table(&self) -> Table {
        let span = |range: &Range<usize>| u16::try_from(range.len()).unwrap_or(u16::MAX);
        let rows = (0..self.rows).map(|row| Row {
            cells: (self.cells.iter())
                .filter(|cell| cell.rows.start == row)
                .map(|cell| Cell {
                    texts: cell.texts.clone(),
                    columns: span(&cell.columns),
                    rows: span(&cell.rows),
                })
                .collect(),
        });
        Table {
            columns: self.widths.clone(),
            header_rows: self.header_rows,
            rows: rows.collect(),
        }
    }

    /// The cells, row by row.
    pub fn cells(&self) -> &[Placed] {
        &self.cells
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.widths.len()
    }

    /// The place among the cells of the one that covers a field.
    pub fn at(&self, row: usize, column: usize) -> Option<usize> {
        self.cells.iter().position(|cell| cell.covers(row, column))
    }

    /// The paragraphs of a cell, to be changed.
    pub fn texts_mut(&mut self, cell: usize) -> Option<&mut Vec<Text>> {
        self.cells.get_mut(cell).map(|cell| &mut cell.texts)
    }

    fn add_empty(&mut self, row: usize, column: usize) {
        self.cells.push(Placed {
            rows: row..row + 1,
            columns: column..column + 1,
            texts: Vec::new(),
        });
    }

    /// Brings the cells in order, and the end of the header to where it cuts no cell.
    fn settle(&mut self) {
        let order = |cell: &Placed| (cell.rows.start, cell.columns.start);
        self.cells.sort_by_key(order);
        self.header_rows = self.unbroken(self.header_rows.min(self.rows));
    }

    /// The first boundary between rows, from `row` on, that cuts no cell.
    fn unbroken(&self, row: usize) -> usize {
        let cut = |row: usize| {
            let mut cells = self.cells.iter();
            cells.any(|cell| cell.rows.start < row && row < cell.rows.end)
        };
        (row..self.rows).find(|row| !cut(*row)).unwrap_or(self.rows)
    }

    /// The area widened until it cuts no cell.
    pub fn whole_cells(&self, area: &Area) -> Area {
        let mut whole = area.clone();
        loop {
            let before = whole.clone();
            for cell in self.cells.iter().filter(|cell| cell.touches(&before)) {
                whole.rows.start = whole.rows.start.min(cell.rows.start);
                whole.rows.end = whole.rows.end.max(cell.rows.end);
                whole.columns.start = whole.columns.start.min(cell.columns.start);
                whole.columns.end = whole.columns.end.max(cell.columns.end);
            }
            if whole == before {
                return whole;
            }
        }
    }

    /// Adds an empty row before the one at `at`, or behind all; cells that go across grow.
    pub fn insert_row(&mut self, at: usize) {
        let at = at.min(self.rows);
        let mut free = vec![true; self.columns()];
        for cell in &mut self.cells {
            if cell.rows.start < at && at < cell.rows.end {
                cell.rows.end += 1;
                free[cell.columns.clone()].fill(false);
            } else if cell.rows.start >= at {
                cell.rows = cell.rows.start + 1..cell.rows.end + 1;
            }
        }
        self.rows += 1;
        if at < self.header_rows {
            self.header_rows += 1;
        }
        for (column, _) in free.iter().enumerate().filter(|(_, free)| **free) {
            self.add_empty(at, column);
        }
        self.settle();
    }

    /// Adds an empty column before the one at `at`, or behind all; cells that go across grow.
    pub fn insert_column(&mut self, at: usize) {
        let at = at.min(self.columns());
        if self.columns() >= MOST_COLUMNS {
            return;
        }
        let mut free = vec![true; self.rows];
        for cell in &mut self.cells {
            if cell.columns.start < at && at < cell.columns.end {
                cell.columns.end += 1;
                free[cell.rows.clone()].fill(false);
            } else if cell.columns.start >= at {
                cell.columns = cell.columns.start + 1..cell.columns.end + 1;
            }
        }
        let sum: usize = self.widths.iter().map(|width| usize::from(*width)).sum();
        let middle = u16::try_from(sum / self.columns().max(1)).unwrap_or(u16::MAX);
        self.widths.insert(at, middle.max(1));
        for (row, _) in free.iter().enumerate().filter(|(_, free)| **free) {
            self.add_empty(row, at);
        }
        self.settle();
    }

    /// Takes a row away with the cells that stand in it alone. The last one stays.
    pub fn remove_row(&mut self, at: usize) {
        if self.rows <= 1 || at >= self.rows {
            return;
        }
        self.cells.retain(|cell| cell.rows != (at..at + 1));
        for cell in &mut self.cells {
            cell.rows = without(&cell.rows, at);
        }
        self.rows -= 1;
        if at < self.header_rows {
            self.header_rows -= 1;
        }
        self.settle();
    }

    /// Takes a column away with the cells that stand in it alone. The last one stays.
    pub fn remove_column(&mut self, at: usize) {
        if self.columns() <= 1 || at >= self.columns() {
            return;
        }
        self.cells.retain(|cell| cell.columns != (at..at + 1));
        for cell in &mut self.cells {
            cell.columns = without(&cell.columns, at);
        }
        self.widths.remove(at);
        self.settle();
    }

    /// Makes the cells of an area one; their paragraphs follow each other.
    pub fn merge(&mut self, area: &Area) {
        let area = self.whole_cells(area);
        let mut texts = Vec::new();
        self.cells.retain(|cell| {
            let inside = cell.touches(&area);
            if inside {
                texts.extend(cell.texts.iter().cloned());
            }
            !inside
        });
        if texts.iter().any(|text| !text.is_empty()) {
            texts.retain(|text: &Text| !text.is_empty());
        } else {
            texts.truncate(1);
        }
        self.cells.push(Placed {
            rows: area.rows,
            columns: area.columns,
            texts,
        });
        self.settle();
    }

    /// Divides the cells of an area into single fields; their paragraphs stay in the first.
    pub fn split(&mut self, area: &Area) {
        let (inside, outside) = std::mem::take(&mut self.cells)
            .into_iter()
            .partition::<Vec<_>, _>(|cell| cell.touches(area));
        self.cells = outside;
        for mut cell in inside {
            for row in cell.rows.clone() {
                for column in cell.columns.clone() {
                    self.cells.push(Placed {
                        rows: row..row + 1,
                        columns: column..column + 1,
                        texts: std::mem::take(&mut cell.texts),
                    });
                }
            }
        }
        self.settle();
    }

    /// The rows that hang together with a row by cells that go across them.
    pub fn band(&self, row: usize) -> Range<usize> {
        let start = (0..=row)
            .rev()
            .find(|start| self.unbroken(*start) == *start);
        start.unwrap_or(0)..self.unbroken(row + 1)
    }

    /// Moves a row, with those that hang together with it, before the one above; headers stay above.
    /// Returns where it is now.
    pub fn move_row_up(&mut self, row: usize) -> Option<usize> {
        let band = self.band(row);
        let above = self.band(band.start.checked_sub(1)?);
        if (above.end <= self.header_rows) != (band.end <= self.header_rows) {
            return None;
        }
        let (up, down) = (above.len(), band.len());
        for cell in &mut self.cells {
            if band.contains(&cell.rows.start) {
                cell.rows = cell.rows.start - up..cell.rows.end - up;
            } else if above.contains(&cell.rows.start) {
                cell.rows = cell.rows.start + down..cell.rows.end + down;
            }
        }
        self.settle();
        Some(row - up)
    }

    /// Moves a row, with those that hang together with it, behind the one below. Returns where it is now.
    pub fn move_row_down(&mut self, row: usize) -> Option<usize> {
        let band = self.band(row);
        if band.end >= self.rows {
            return None;
        }
        let below = self.band(band.end);
        self.move_row_up(below.start)?;
        Some(row + below.len())
    }

    /// Makes the first rows name the columns; a cell is never half a header.
    pub fn set_header_rows(&mut self, rows: usize) {
        self.header_rows = rows;
        self.settle();
    }

    /// Moves the edge behind a column by a part of the whole width; the columns then share 100.
    pub fn move_edge(&mut self, column: usize, by: f32) {
        if column + 1 >= self.columns() {
            return;
        }
        let total: f32 = self.widths.iter().map(|width| weight(*width)).sum();
        let part = |width: f32| ((width / total * 100.0).round() as u16).max(LEAST);
        let mut new: Vec<u16> = self
            .widths
            .iter()
            .map(|width| part(weight(*width)))
            .collect();
        let pair = new[column] + new[column + 1];
        let wanted = (weight(self.widths[column]) / total + by) * 100.0;
        let wanted = wanted.round().clamp(0.0, f32::from(pair)) as u16;
        new[column] = wanted.clamp(LEAST, pair - LEAST);
        new[column + 1] = pair - new[column];
        self.widths = new;
    }

    /// Makes all columns equally wide.
    pub fn even_widths(&mut self) {
        self.widths.fill(1);
    }
}

/// A column of no width would vanish.
fn weight(width: u16) -> f32 {
    f32::from(width.max(1))
}

/// A range of places once the one at `gone` is gone.
fn without(range: &Range<usize>, gone: usize) -> Range<usize> {
    let moved = |at: usize| if at > gone { at - 1 } else { at };
    moved(range.start)..moved(range.end)
}

#[cfg(test)]
mod tests;
