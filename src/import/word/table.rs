//! A table: rows, cells, and which cells cover others.

use super::WordError;
use super::content::{Note, WordBlock, WordCell, WordRow, WordTable, words};
use super::walk::Walk;
use crate::xml::{Next, XmlFault};

/// Word has no wider tables.
const COLUMNS: usize = 63;
/// The width of a column of which nothing is said.
const WIDTH: u32 = 1_000;

/// What is said of a cell.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct CellShape {
    span: Option<usize>,
    merge: Option<Merge>,
}

/// Whether a cell covers several rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Merge {
    Begins,
    GoesOn,
}

/// A row as it stands in the file.
struct Row {
    cells: Vec<(CellShape, Vec<WordBlock>)>,
    /// Columns that are left free before the first cell.
    before: usize,
    header: bool,
}

impl Walk<'_> {
    /// The table that was begun last.
    pub(super) fn table(&mut self) -> Result<WordTable, WordError> {
        self.around.spend()?;
        let mut widths = Vec::new();
        let mut rows = Vec::new();
        let own = self.elements.depth();
        loop {
            match self.elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "tblGrid" => self.elements.children(|_, tag| {
                        if tag.name == "gridCol" && widths.len() < COLUMNS {
                            let width = tag.get("w").and_then(twentieths);
                            widths.push(width.unwrap_or(WIDTH).clamp(1, 31_680));
                        }
                        Ok(())
                    })?,
                    "tr" => rows.extend(self.row()?),
                    "tblPr" | "sdtPr" | "sdtEndPr" | "Fallback" | "customXmlPr" => {
                        self.elements.skip()?;
                    }
                    _ => {}
                },
                Next::End if self.elements.depth() < own => break,
                Next::Over => break,
                Next::End | Next::Text(_) => {}
            }
        }
        Ok(self.put_together(widths, rows))
    }

    /// The row that was begun last; none if it was deleted.
    fn row(&mut self) -> Result<Option<Row>, WordError> {
        self.around.spend()?;
        let mut row = Row {
            cells: Vec::new(),
            before: 0,
            header: false,
        };
        let mut deleted = false;
        let own = self.elements.depth();
        loop {
            match self.elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "trPr" => self.elements.children(|_, tag| {
                        match tag.name.as_str() {
                            "gridBefore" => {
                                let free = tag.number().and_then(|free| usize::try_from(free).ok());
                                row.before = free.unwrap_or(0).min(COLUMNS);
                            }
                            "tblHeader" => row.header = tag.is_on(),
                            "del" => deleted = true,
                            _ => {}
                        }
                        Ok(())
                    })?,
                    "tc" => {
                        self.around.spend()?;
                        let mut shape = CellShape::default();
                        let blocks = self.blocks_of_cell(&mut shape)?;
                        row.cells.push((shape, blocks));
                    }
                    "tblPrEx" | "sdtPr" | "sdtEndPr" | "Fallback" | "customXmlPr" => {
                        self.elements.skip()?;
                    }
                    _ => {}
                },
                Next::End if self.elements.depth() < own => break,
                Next::Over => break,
                Next::End | Next::Text(_) => {}
            }
        }
        if deleted {
            for (_, blocks) in &row.cells {
                self.around.delete(words(blocks));
            }
            return Ok(None);
        }
        Ok(Some(row))
    }

    /// What is said of a cell.
    pub(super) fn cell_shape(&mut self, shape: &mut CellShape) -> Result<(), XmlFault> {
        self.elements.children(|_, tag| {
            match tag.name.as_str() {
                "gridSpan" => {
                    let span = tag.number().and_then(|span| usize::try_from(span).ok());
                    shape.span = Some(span.unwrap_or(1).clamp(1, COLUMNS));
                }
                "vMerge" => {
                    shape.merge = Some(match tag.val() {
                        Some("restart") => Merge::Begins,
                        _ => Merge::GoesOn,
                    });
                }
                _ => {}
            }
            Ok(())
        })
    }

    fn put_together(&mut self, mut widths: Vec<u32>, rows: Vec<Row>) -> WordTable {
        let mut table = WordTable::default();
        // By column, the cell that may go on there, as row and place in the row, and its span.
        let mut open: Vec<Option<(usize, usize, usize)>> = vec![None; COLUMNS];
        let free = |column, columns: usize| WordCell {
            column,
            columns: u16::try_from(columns).unwrap_or(1),
            rows: 1,
            ..WordCell::default()
        };
        let mut ends = Vec::new();
        for row in rows {
            let mut cells: Vec<WordCell> = Vec::new();
            let mut column = 0;
            if row.before > 0 {
                cells.push(free(0, row.before));
                open[..row.before].fill(None);
                column = row.before;
            }
            for (shape, blocks) in row.cells {
                let span = shape.span.unwrap_or(1).min(COLUMNS.saturating_sub(column));
                // Beyond the widest table that Word has, words go on in the last cell.
                if span == 0 {
                    if let Some(last) = cells.last_mut() {
                        last.blocks.extend(blocks);
                    }
                    continue;
                }
                let above = open[column].filter(|(.., columns)| *columns == span);
                if let (Some(Merge::GoesOn), Some((row, place, _))) = (shape.merge, above) {
                    let first: &mut WordRow = &mut table.rows[row];
                    let first = &mut first.cells[place];
                    first.rows = first.rows.saturating_add(1);
                    let covered = words(&blocks);
                    if !covered.trim().is_empty() {
                        self.around.note(Note::Covered(covered));
                    }
                } else {
                    open[column..column + span].fill(None);
                    if shape.merge.is_some() {
                        open[column] = Some((table.rows.len(), cells.len(), span));
                    }
                    cells.push(WordCell {
                        blocks,
                        ..free(column, span)
                    });
                }
                column += span;
            }
            ends.push(column);
            table.rows.push(WordRow {
                cells,
                header: row.header,
            });
        }
        let columns = ends.iter().copied().max().unwrap_or(0);
        for (row, end) in table.rows.iter_mut().zip(ends) {
            if end < columns {
                row.cells.push(free(end, columns - end));
            }
        }
        widths.resize(columns, WIDTH);
        table.columns = widths;
        table
    }
}

/// A measure in twentieths of a point, which may name its unit: `1134`, `56.7pt`, `2cm`.
fn twentieths(measure: &str) -> Option<u32> {
    let measure = measure.trim();
    let unit = measure.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    let number: f64 = measure[..measure.len() - unit.len()].parse().ok()?;
    let each = match unit {
        "" => 1.0,
        "pt" => 20.0,
        "pc" | "pi" => 240.0,
        "in" => 1_440.0,
        "cm" => 567.0,
        "mm" => 56.7,
        _ => return None,
    };
    Some((number * each).clamp(0.0, 1_000_000.0) as u32)
}
