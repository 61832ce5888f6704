//! Key deadlines: heading and table.

use super::document::{Block, Cell, Row, RowSpan, Table};
use super::head::cell;
use super::stylesheet::{Style, TEXT_WIDTH, TableStyle};
use super::wording::{UNKNOWN, Wording, paragraph, plain};
use crate::language::Language;
use crate::language::dates::DateForm;
use crate::letter::text::Text;
use chrono::NaiveDate;

/// Width of the dashes, in points.
const DASH_COLUMN: f32 = 20.0;

/// Width of the dates, in points: “22 de septiembre de 2021” fits, “22 September 2021” needs less.
fn date_column(language: Language) -> f32 {
    match language {
        Language::En | Language::Zh => 102.0,
        Language::Ar | Language::Es | Language::Fr | Language::Ru => 132.0,
    }
}

/// The deadlines that are printed, in the order of their dates; those without one last.
pub(super) fn deadlines(wording: &Wording<'_>, heading: &Text) -> Vec<Block> {
    let letter = wording.letter();
    let opening = letter.opening_day();
    let mut due: Vec<(Option<NaiveDate>, &Text)> = letter
        .deadlines
        .iter()
        .filter(|deadline| letter.holds(&deadline.when))
        .map(|deadline| (deadline.due.date(opening), &deadline.action))
        .collect();
    if due.is_empty() {
        return Vec::new();
    }
    // Stable: deadlines of one day keep the order of the form.
    due.sort_by_key(|(date, _)| date.unwrap_or(NaiveDate::MAX));
    let mut rows = Vec::new();
    for same_day in due.chunk_by(|a, b| a.0.is_some() && a.0 == b.0) {
        for (at, (date, action)) in same_day.iter().enumerate() {
            let date = match date {
                _ if at > 0 => Vec::new(),
                Some(date) => vec![paragraph(
                    Style::TableText,
                    wording.date(*date, DateForm::Full),
                )],
                None => vec![paragraph(Style::TableText, wording.words(UNKNOWN))],
            };
            let dash = paragraph(Style::TableText, wording.words("–"));
            rows.push(Row {
                cells: vec![
                    Cell {
                        rows: match (at, same_day.len()) {
                            (_, 1) => RowSpan::One,
                            (0, _) => RowSpan::First,
                            _ => RowSpan::Continued,
                        },
                        ..cell(date)
                    },
                    cell(vec![dash]),
                    cell(vec![wording.paragraph(Style::TableText, action)]),
                ],
                header: false,
            });
        }
    }
    let dates = date_column(wording.language);
    vec![
        Block::Paragraph(wording.paragraph(Style::Heading2, heading)),
        Block::Table(Table {
            style: TableStyle::Deadlines,
            columns: vec![dates, DASH_COLUMN, TEXT_WIDTH - dates - DASH_COLUMN],
            rows,
            description: Some(plain(&wording.runs(heading))),
        }),
    ]
}
