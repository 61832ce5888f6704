//! Tables of a letter, with cells that cover several columns and rows.

use super::document::{self, RowSpan};
use super::head::cell;
use super::stylesheet::{Style, TEXT_WIDTH, TableStyle};
use super::wording::Wording;
use crate::letter::table::{Cell, Table};

/// Word has no wider tables.
const COLUMNS: usize = 63;

/// A cell that goes on into the rows below.
#[derive(Clone, Copy)]
struct Hanging {
    rows_left: u16,
    columns: usize,
}

/// A table as wide as the text; nothing if it has no columns or rows. Cells that do not fit in the
/// grid are cut, and what the grid lacks is filled with empty cells.
pub(super) fn table(wording: &Wording<'_>, table: &Table) -> Option<document::Table> {
    let count = table.columns.len();
    if !(1..=COLUMNS).contains(&count) || table.rows.is_empty() {
        return None;
    }
    let mut hanging: Vec<Option<Hanging>> = vec![None; count];
    let mut rows = Vec::new();
    for (at, row) in table.rows.iter().enumerate() {
        let header = at < table.header_rows;
        let mut cells = Vec::new();
        let mut given = row.cells.iter();
        let mut column = 0;
        while column < count {
            if let Some(above) = hanging[column].take() {
                cells.push(document::Cell {
                    span: span(above.columns),
                    rows: RowSpan::Continued,
                    ..cell(Vec::new())
                });
                hanging[column] = (above.rows_left > 1).then_some(Hanging {
                    rows_left: above.rows_left - 1,
                    ..above
                });
                column += above.columns;
                continue;
            }
            let Some(given) = given.next() else {
                cells.push(cell(Vec::new()));
                column += 1;
                continue;
            };
            let free = hanging[column..]
                .iter()
                .take_while(|above| above.is_none())
                .count();
            let columns = usize::from(given.columns).clamp(1, free);
            let below = u16::try_from(table.rows.len() - at).unwrap_or(u16::MAX);
            let covered = given.rows.clamp(1, below);
            hanging[column] = (covered > 1).then_some(Hanging {
                rows_left: covered - 1,
                columns,
            });
            cells.push(document::Cell {
                span: span(columns),
                rows: if covered > 1 {
                    RowSpan::First
                } else {
                    RowSpan::One
                },
                shaded: header,
                ..cell(paragraphs(wording, given, header))
            });
            column += columns;
        }
        rows.push(document::Row { cells, header });
    }
    let total: f32 = table.columns.iter().map(|width| weight(*width)).sum();
    let columns = table.columns.iter();
    Some(document::Table {
        style: TableStyle::Grid,
        columns: columns
            .map(|width| TEXT_WIDTH * weight(*width) / total)
            .collect(),
        rows,
        description: None,
    })
}

fn paragraphs(wording: &Wording<'_>, cell: &Cell, header: bool) -> Vec<document::Paragraph> {
    let style = if header {
        Style::TableHeading
    } else {
        Style::TableText
    };
    let texts = cell.texts.iter();
    texts.map(|text| wording.paragraph(style, text)).collect()
}

fn span(columns: usize) -> u16 {
    u16::try_from(columns).unwrap_or(u16::MAX)
}

/// A column of no width would vanish.
fn weight(width: u16) -> f32 {
    f32::from(width.max(1))
}
