//! Reads a finished Word file back and compares every word with the document that it was made from:
//! paragraphs of the text, of tables, header and footer, line breaks, tabs, page numbers, lists, and where
//! links lead. The facts of the letter are words of the document by then, so that they are compared too.
//!
//! Knows the document and the finished bytes; nothing of how they were made.

mod line;
mod reader;

use super::gate;
use super::{ExportError, numbering};
use crate::layout::document::{Block, Document, Paragraph, Run};
pub use line::{Difference, Place, Region};
use line::{Line, PAGE_NUMBER, PICTURE};

/// Refuses a Word file that does not say what `document` says.
///
/// # Errors
///
/// [`ExportError::Differs`] with the first place that differs; [`ExportError::Malformed`],
/// [`ExportError::Unresolved`] or [`ExportError::Packing`] if the file cannot be read.
pub fn compare(file: &[u8], document: &Document) -> Result<(), ExportError> {
    let meant = meant(document);
    let found = reader::lines(file)?;
    match Difference::first(&meant, &found) {
        Some(difference) => Err(ExportError::Differs(Box::new(difference))),
        None => Ok(()),
    }
}

/// What the file is to say, line by line.
fn meant(document: &Document) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut table, mut number) = (0, 0);
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => {
                number += 1;
                let place = Place::paragraph(Region::Text, number);
                lines.push(line(document, place, paragraph));
            }
            Block::Table(rows) => {
                table += 1;
                for (row, cells) in rows.rows.iter().enumerate() {
                    for (column, cell) in cells.cells.iter().enumerate() {
                        let place = |number| Place {
                            cell: Some((table, row + 1, column + 1)),
                            ..Place::paragraph(Region::Text, number)
                        };
                        let paragraphs = cell.paragraphs.iter().enumerate();
                        lines.extend(
                            paragraphs
                                .map(|(at, paragraph)| line(document, place(at + 1), paragraph)),
                        );
                        // Word wants a paragraph in every cell.
                        if cell.paragraphs.is_empty() {
                            lines.push(Line::new(place(1)));
                        }
                    }
                }
            }
        }
    }
    // And one behind the last table.
    if !matches!(document.blocks.last(), Some(Block::Paragraph(_))) {
        lines.push(Line::new(Place::paragraph(Region::Text, number + 1)));
    }
    for (region, paragraphs) in [
        (Region::Header, &document.header),
        (Region::FirstFooter, &document.first_footer),
    ] {
        let paragraphs = paragraphs.iter().enumerate();
        lines
            .extend(paragraphs.map(|(at, paragraph)| {
                line(document, Place::paragraph(region, at + 1), paragraph)
            }));
    }
    lines
}

fn line(document: &Document, place: Place, paragraph: &Paragraph) -> Line {
    let mut line = Line::new(place);
    line.list = (paragraph.list).map(|item| (numbering::id(item.list), usize::from(item.level)));
    for run in &paragraph.runs {
        match run {
            Run::Words(words) => {
                let link = words.link.as_deref().filter(|link| !link.trim().is_empty());
                line.push_within(
                    &gate::clean(&words.text),
                    link.map(gate::address).as_deref(),
                );
            }
            Run::LineBreak => line.push("\n"),
            Run::Tab => line.push("\t"),
            Run::PageNumber => line.push(PAGE_NUMBER),
            Run::Emblem if !document.emblem.bytes.is_empty() => line.push(PICTURE),
            Run::Emblem => {}
        }
    }
    line
}

#[cfg(test)]
mod tests;
