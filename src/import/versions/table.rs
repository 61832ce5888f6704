//! Pairs as a table of text: how sure, what the one side says, what the other.

use super::{Piece, Side};
use crate::translation::alignment::by_hand::{Row, Ruling};
use std::fmt::Write as _;

/// All rows, tabulators between the columns; below the headings, a line each. What a person said of a row counts
/// as 1 or, for what is no pair, as 0.
pub fn tsv(first: &Side, second: &Side, rows: &[Row]) -> String {
    let mut table = format!("confidence\t{}\t{}\n", first.language, second.language);
    for row in rows {
        let confidence = match row.ruling {
            Ruling::Found => row.confidence,
            Ruling::Right => 1.0,
            Ruling::NotAPair => 0.0,
        };
        // Writing into a string cannot fail.
        let _ = writeln!(
            table,
            "{confidence:.2}\t{}\t{}",
            cell(&first.pieces, &row.first),
            cell(&second.pieces, &row.second)
        );
    }
    table
}

fn cell(pieces: &[Piece], places: &[usize]) -> String {
    let words: Vec<&str> = (places.iter())
        .filter_map(|place| pieces.get(*place))
        .map(|piece| piece.paragraph.words.as_str())
        .collect();
    words.join(" ").replace(['\t', '\n', '\r'], " ")
}
