//! The cells of a table fit its columns; what does not fit is not printed.

use super::{Case, Finding, Part, Weight};
use crate::letter::block::Block;
use crate::letter::table::Table;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = case.draft.letter.printed();
    let annexes = letter.annexes.iter().flat_map(|annex| &annex.blocks);
    for (block, part) in (letter.body.iter().map(|block| (block, Part::Body)))
        .chain(annexes.map(|block| (block, Part::Annexes)))
    {
        let Block::Table(table) = block else {
            continue;
        };
        let columns = table.columns.len();
        if !(1..=63).contains(&columns) {
            findings
                .push(Finding::new("table-columns", Weight::Error, part).with("columns", columns));
        } else if let Some(row) = crowded_row(table) {
            findings.push(
                Finding::new("table-row-crowded", Weight::Error, part)
                    .with("row", row)
                    .with("columns", columns),
            );
        }
    }
}

/// The first row, from 1, whose cells need more columns than cells from above leave free.
fn crowded_row(table: &Table) -> Option<usize> {
    // For every row, how many columns are taken from above.
    let mut taken = vec![0_usize; table.rows.len()];
    for (at, row) in table.rows.iter().enumerate() {
        let mut needed = taken[at];
        for cell in &row.cells {
            let columns = usize::from(cell.columns.max(1));
            needed += columns;
            for below in taken
                .iter_mut()
                .skip(at + 1)
                .take(usize::from(cell.rows.max(1)) - 1)
            {
                *below += columns;
            }
        }
        if needed > table.columns.len() {
            return Some(at + 1);
        }
    }
    None
}
