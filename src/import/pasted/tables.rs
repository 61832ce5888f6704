//! Pasted tables: cells with their spans, in a grid that every letter can print.

use super::lists::{Kind, Piece, unbolded};
use super::text;
use crate::letter::block::ListMarker;
use crate::letter::table::{Cell, Row, Table};
use crate::letter::text::{Emphasis, Run, Text, Wording};

/// Word has no wider tables.
const COLUMNS: usize = 63;

/// A row as it was found.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub cells: Vec<GivenCell>,
    /// It stands in the head of the table, or all its cells name columns.
    pub header: bool,
}

/// A cell as it was found.
#[derive(Debug)]
pub(super) struct GivenCell {
    pub pieces: Vec<Piece>,
    pub columns: usize,
    pub rows: usize,
    /// In points.
    pub width: Option<f32>,
}

/// The pieces that a table makes: itself, or its content where it was only a frame.
pub(super) fn pieces(mut rows: Vec<Given>) -> Vec<Piece> {
    rows.retain(|row| !row.cells.is_empty());
    if let [Given { cells, .. }] = rows.as_mut_slice()
        && let [only] = cells.as_mut_slice()
    {
        return std::mem::take(&mut only.pieces);
    }
    let empty = |cell: &GivenCell| cell.pieces.is_empty();
    if rows.iter().all(|row| row.cells.iter().all(empty)) {
        return Vec::new();
    }
    vec![Piece::Table(table(rows))]
}

fn table(rows: Vec<Given>) -> Table {
    let header_rows = rows.iter().take_while(|row| row.header).count();
    // A table that is all heads has none.
    let header_rows = if header_rows == rows.len() {
        0
    } else {
        header_rows
    };
    let count = rows.len();
    // Cells that reach into the rows below: how many columns, and how many rows still.
    let mut hanging: Vec<(usize, usize)> = Vec::new();
    let mut columns = 1;
    let mut widths: Option<Vec<f32>> = None;
    let mut grid = Vec::new();
    for (at, row) in rows.into_iter().enumerate() {
        let taken: usize = hanging.iter().map(|(columns, _)| columns).sum();
        for above in &mut hanging {
            above.1 -= 1;
        }
        hanging.retain(|(_, rows)| *rows > 0);
        let mut used = taken;
        let measured: Option<Vec<f32>> = (row.cells.iter())
            .map(|cell| cell.width.filter(|_| cell.columns == 1))
            .collect();
        let mut cells: Vec<Cell> = Vec::new();
        for cell in row.cells {
            let free = COLUMNS.saturating_sub(used);
            let mut texts = texts(cell.pieces);
            if at < header_rows {
                texts.iter_mut().for_each(unbold);
            }
            if free == 0 {
                // No grid holds it; its words are not lost.
                if let Some(last) = cells.last_mut() {
                    last.texts.extend(texts);
                }
                continue;
            }
            let span = cell.columns.clamp(1, free);
            let covered = cell.rows.clamp(1, count - at);
            used += span;
            if covered > 1 {
                hanging.push((span, covered - 1));
            }
            cells.push(Cell {
                texts,
                columns: u16::try_from(span).unwrap_or(1),
                rows: u16::try_from(covered).unwrap_or(u16::MAX),
            });
        }
        columns = columns.max(used);
        if taken == 0
            && let Some(measured) = measured
            && widths
                .as_ref()
                .is_none_or(|known| known.len() < measured.len())
        {
            widths = Some(measured);
        }
        grid.push(Row { cells });
    }
    Table {
        columns: shares(columns, widths),
        header_rows,
        rows: grid,
    }
}

/// How wide the columns are beside each other, in hundredths of the table.
fn shares(columns: usize, widths: Option<Vec<f32>>) -> Vec<u16> {
    let Some(widths) = widths.filter(|widths| widths.len() == columns) else {
        return vec![1; columns];
    };
    let total: f32 = widths.iter().sum();
    let same = |width: &f32| (width - widths[0]).abs() < 1.0;
    if widths.iter().all(same) {
        return vec![1; columns];
    }
    let share = |width: &f32| {
        let share = (width / total * 100.0).round().clamp(1.0, 100.0);
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "1 to 100"
        )]
        let share = share as u16;
        share
    };
    widths.iter().map(share).collect()
}

/// The paragraphs of a cell, which holds no lists and no tables: items keep their markers.
fn texts(pieces: Vec<Piece>) -> Vec<Text> {
    let mut texts = Vec::new();
    let mut numbers: Vec<usize> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Table(table) => {
                let cells = table.rows.into_iter().flat_map(|row| row.cells);
                texts.extend(cells.flat_map(|cell| cell.texts));
            }
            Piece::Paragraph(Kind::Item(item), mut runs) => {
                let level = item.level.min(super::lists::DEEPEST);
                numbers.resize(level + 1, 0);
                numbers[level] += 1;
                let marker = match item.marker {
                    ListMarker::Bullet => "• ".to_owned(),
                    ListMarker::Decimal => format!("{}. ", numbers[level]),
                    ListMarker::Roman => format!("{}) ", ListMarker::Roman.written(numbers[level])),
                };
                put_before(&marker, &mut runs);
                texts.push(text(runs));
            }
            Piece::Paragraph(kind, runs) => {
                if kind != Kind::Numbered {
                    numbers.clear();
                }
                texts.push(text(runs));
            }
        }
    }
    texts
}

/// The names of columns are bold by themselves.
fn unbold(text: &mut Text) {
    if let Wording::Own { runs, .. } = &mut text.wording {
        *runs = unbolded(std::mem::take(runs));
    }
}

fn put_before(marker: &str, runs: &mut Vec<Run>) {
    match runs.first_mut() {
        Some(Run::Words {
            text,
            emphasis,
            link: None,
        }) if *emphasis == Emphasis::default() => text.insert_str(0, marker),
        _ => runs.insert(0, Run::plain(marker)),
    }
}
