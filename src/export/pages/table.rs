//! Tables. Those with lines hold data and say so to a screen reader; those without only arrange.

use super::look::{Look, Script};
use super::look::{custom, length, paint};
use super::paragraph::{Pen, Surroundings, fixed};
use crate::language::Direction;
use crate::layout::document::{Cell, Paragraph, Row, RowSpan, Run, Table};
use crate::layout::stylesheet::{CELL_PADDING, LINE_COLOUR, PAGE_HEIGHT, SHADE_COLOUR, Style};
use ecow::EcoString;
use std::num::NonZeroUsize;
use std::sync::Arc;
use typst_library::foundations::{Content, NativeElement, Packed};
use typst_library::layout::{
    BlockBody, BlockElem, Celled, GridCell, GridChild, GridElem, GridItem, Length, Rel, Sides,
    Sizing, TrackSizings,
};
use typst_library::model::{TableCell, TableChild, TableElem, TableHeader, TableItem};
use typst_library::visualize::Stroke;

/// Width of the lines of tables, in points.
const LINE: f32 = 0.5;

/// A cell with its place in the grid.
struct Placed<'a> {
    cell: &'a Cell,
    /// Whether it may break over two pages.
    breaks: bool,
    row: usize,
    column: usize,
    columns: usize,
    rows: usize,
}

impl<'a> Pen<'a> {
    /// A table; nothing if it has no cells.
    pub fn table(&mut self, table: &'a Table) -> Content {
        let together = self.letter.kept_together;
        let cells = placed(table, together);
        if cells.is_empty() {
            return Content::empty();
        }
        let lines = table.style.sheet().lines;
        let columns = table.columns.iter();
        let columns = columns.map(|width| Sizing::Rel(length(*width).into()));
        let columns = TrackSizings(columns.collect());
        let content = if lines {
            self.data(table, &cells, columns)
        } else {
            let children = cells.iter().map(|placed| {
                let cell = GridCell::new(self.cell(table, placed))
                    .with_x(custom(placed.column))
                    .with_y(custom(placed.row))
                    .with_colspan(count(placed.columns))
                    .with_rowspan(count(placed.rows))
                    .with_inset(custom(self.inset(table, placed)))
                    .with_breakable(custom(placed.breaks));
                GridChild::Item(GridItem::Cell(Packed::new(cell)))
            });
            let children = children.collect();
            GridElem::new(children).with_columns(columns).pack()
        };
        let (kept, sticky) = kept(&table.rows);
        if !(kept && together) {
            return content;
        }
        let block = BlockElem::new()
            .with_body(Some(BlockBody::Content(content)))
            .with_width(custom(Rel::one()))
            .with_breakable(false)
            .with_sticky(sticky);
        block.pack()
    }

    fn data(&mut self, table: &'a Table, cells: &[Placed<'a>], columns: TrackSizings) -> Content {
        // A cell that reaches from the head into the rows below cannot be repeated with the head.
        let head = table.rows.iter().take_while(|row| row.header).count();
        let crosses = |placed: &Placed<'_>| placed.row < head && placed.row + placed.rows > head;
        let head = if cells.iter().any(crosses) { 0 } else { head };
        let stroke = Arc::new(Stroke::from_pair(paint(LINE_COLOUR), length(LINE)));
        let mut named = Vec::new();
        let mut children = Vec::new();
        for placed in cells {
            let mut cell = TableCell::new(self.cell(table, placed))
                .with_x(custom(placed.column))
                .with_y(custom(placed.row))
                .with_colspan(count(placed.columns))
                .with_rowspan(count(placed.rows))
                .with_inset(custom(self.inset(table, placed)))
                .with_breakable(custom(placed.breaks));
            if placed.cell.shaded {
                cell = cell.with_fill(custom(Some(paint(SHADE_COLOUR).into())));
            }
            let item = TableItem::Cell(Packed::new(cell));
            if placed.row < head {
                named.push(item);
            } else {
                children.push(TableChild::Item(item));
            }
        }
        if !named.is_empty() {
            let header = TableHeader::new(named);
            children.insert(0, TableChild::Header(Packed::new(header)));
        }
        let summary = table.description.as_deref().map(EcoString::from);
        TableElem::new(children)
            .with_columns(columns)
            .with_stroke(Celled::Value(Sides::splat(Some(Some(stroke)))))
            .with_summary(summary)
            .pack()
    }

    fn cell(&mut self, table: &Table, placed: &Placed<'a>) -> Content {
        if placed.cell.paragraphs.is_empty() {
            return empty();
        }
        let width = width(table, placed) - 2.0 * CELL_PADDING;
        self.stack(&placed.cell.paragraphs, Surroundings::Cell(width))
    }

    /// From the sides of a cell to its text. Tables without lines are flush with the margins.
    fn inset(&self, table: &Table, placed: &Placed<'_>) -> Sides<Option<Rel<Length>>> {
        let flush = table.style.sheet().flush;
        let last = placed.column + placed.columns == table.columns.len();
        let padding = |outermost: bool| {
            let padding = if flush && outermost {
                0.0
            } else {
                CELL_PADDING
            };
            Some(Rel::from(length(padding)))
        };
        let (begin, end) = (padding(placed.column == 0), padding(last));
        let (left, right) = match self.letter.document.language.direction() {
            Direction::LeftToRight => (begin, end),
            Direction::RightToLeft => (end, begin),
        };
        let line = if table.style.sheet().lines { LINE } else { 0.0 };
        Sides {
            left,
            right,
            top: Some(length(line).into()),
            bottom: Some(Rel::zero()),
        }
    }
}

/// The cells that are printed, none over another and none outside the table.
fn placed(table: &Table, together: bool) -> Vec<Placed<'_>> {
    let width = table.columns.len();
    let rows: Vec<Vec<(usize, &Cell)>> = table.rows.iter().map(|row| places(row, width)).collect();
    let mut placed: Vec<Placed<'_>> = Vec::new();
    let mut above: Vec<Option<usize>> = vec![None; width];
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().copied() {
            let columns = usize::from(cell.span).clamp(1, width - column);
            let continued = above[column].filter(|at| {
                let upper = &placed[*at];
                cell.rows == RowSpan::Continued
                    && upper.columns == columns
                    && upper.row + upper.rows == row
            });
            if let Some(at) = continued {
                placed[at].rows += 1;
                continue;
            }
            let opens = cell.rows != RowSpan::One;
            above[column..column + columns].fill(None);
            above[column] = opens.then_some(placed.len());
            placed.push(Placed {
                cell,
                breaks: false,
                row,
                column,
                columns,
                rows: 1,
            });
        }
    }
    let mut tall = vec![false; rows.len()];
    for cell in placed
        .iter()
        .filter(|cell| !together && may_not_fit(table, cell))
    {
        tall[cell.row..cell.row + cell.rows].fill(true);
    }
    for cell in &mut placed {
        // Rows do not break, but a cell may break between those that it covers.
        cell.breaks = cell.rows > 1 || tall[cell.row];
    }
    placed
}

/// The cells of a row, with the column at which each begins.
fn places(row: &Row, width: usize) -> Vec<(usize, &Cell)> {
    let mut column = 0;
    let mut places = Vec::with_capacity(row.cells.len());
    for cell in &row.cells {
        if column >= width {
            break;
        }
        places.push((column, cell));
        column += usize::from(cell.span).max(1);
    }
    places
}

/// The width of the columns that a cell covers, in points.
fn width(table: &Table, placed: &Placed<'_>) -> f32 {
    let columns = placed.column..placed.column + placed.columns;
    table.columns[columns].iter().sum()
}

fn count(number: usize) -> NonZeroUsize {
    NonZeroUsize::new(number).unwrap_or(NonZeroUsize::MIN)
}

/// What a cell without text prints: a line.
fn empty() -> Content {
    let sheet = Style::TableText.sheet();
    let look = Look::of(&sheet, Script::Latin);
    fixed(sheet.before + sheet.after + look.height() as f32)
}

/// Whether all rows but the last stay with the next, and whether the last does, too.
fn kept(rows: &[Row]) -> (bool, bool) {
    let keeps = |row: &Row| {
        let first = row.cells.iter().find_map(|cell| cell.paragraphs.first());
        first.is_some_and(|paragraph: &Paragraph| {
            paragraph.keep_with_next || paragraph.style.sheet().keep_with_next
        })
    };
    let Some((last, others)) = rows.split_last() else {
        return (false, false);
    };
    let together = others.iter().all(keeps);
    (together && (!others.is_empty() || keeps(last)), keeps(last))
}

/// Whether a cell is perhaps taller than a page.
fn may_not_fit(table: &Table, placed: &Placed<'_>) -> bool {
    let width = width(table, placed);
    let mut height = 0.0;
    for paragraph in &placed.cell.paragraphs {
        let sheet = paragraph.style.sheet();
        let characters: usize = (paragraph.runs.iter())
            .map(|run| match run {
                Run::Words(words) => words.text.chars().count(),
                _ => 1,
            })
            .sum();
        // A character is at most about as wide as tall, a line about twice as tall.
        let lines = (characters as f32 * sheet.size / width.max(sheet.size)).ceil();
        height += sheet.before + sheet.after + lines.max(1.0) * 2.2 * sheet.size;
    }
    height > PAGE_HEIGHT / 2.0
}
