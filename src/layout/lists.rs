//! The lists of a document: how each counts, and which paragraph belongs to which.

use super::document::{ListFormat, ListItem, ListLevel, Marker, Paragraph};
use crate::language::Language;
use crate::letter::block::ListMarker;

/// From the margin to the text of a list item, in points.
const STEP: f32 = 28.35;
/// From the margin to the text behind the number of a paragraph, in points.
const PARAGRAPH_TAB: f32 = 39.7;
/// From the margin to an addressee, in points.
const ADDRESSEE_INDENT: f32 = 14.0;

/// How deep Word counts.
const LEVELS: usize = 9;

/// The lists of a document, as they come.
#[derive(Default)]
pub(super) struct Lists {
    pub(super) formats: Vec<ListFormat>,
}

impl Lists {
    /// Begins a list; the number by which paragraphs name it.
    fn begin(&mut self, levels: Vec<ListLevel>) -> usize {
        self.formats.push(ListFormat { levels });
        self.formats.len() - 1
    }

    /// Numbers before paragraphs, whose further lines return to the margin.
    pub(super) fn numbered_paragraphs(&mut self) -> usize {
        self.begin(vec![ListLevel {
            marker: Marker::Decimal,
            text: "%1".to_owned(),
            indent: PARAGRAPH_TAB,
            hanging: PARAGRAPH_TAB,
            first_line_only: true,
        }])
    }

    /// The addressees.
    pub(super) fn addressees(&mut self, language: Language) -> usize {
        let mark = match language {
            Language::Zh => "·",
            _ => "–",
        };
        self.begin(vec![ListLevel {
            indent: ADDRESSEE_INDENT,
            hanging: ADDRESSEE_INDENT,
            ..bullet(mark, 0)
        }])
    }

    /// A list whose levels have these markers, outermost first.
    pub(super) fn list(&mut self, markers: &[ListMarker]) -> usize {
        let levels = markers
            .iter()
            .take(LEVELS)
            .enumerate()
            .map(|(depth, marker)| {
                let number = depth + 1;
                match marker {
                    ListMarker::Bullet => bullet(if depth % 2 == 0 { "•" } else { "–" }, depth),
                    ListMarker::Roman => counted(Marker::LowerRoman, format!("%{number})"), depth),
                    ListMarker::Decimal if depth == 0 => {
                        counted(Marker::Decimal, "%1.".to_owned(), depth)
                    }
                    // Below a numbered item, the item's number stands first: 4.1.
                    ListMarker::Decimal => {
                        let numbers: Vec<_> = (markers[..depth].iter().enumerate())
                            .filter(|(_, marker)| **marker == ListMarker::Decimal)
                            .map(|(at, _)| at + 1)
                            .chain([number])
                            .map(|number| format!("%{number}"))
                            .collect();
                        counted(Marker::Decimal, numbers.join("."), depth)
                    }
                }
            });
        let levels = levels.collect();
        self.begin(levels)
    }

    /// The items of an agenda: 1, 4.1, 4.1.1.
    pub(super) fn agenda(&mut self) -> usize {
        let levels = (0..LEVELS).map(agenda_level).collect();
        self.begin(levels)
    }

    /// The numbers of an agenda that stand alone in their cells.
    pub(super) fn agenda_cells(&mut self) -> usize {
        let levels = (0..LEVELS).map(|depth| ListLevel {
            indent: 0.0,
            hanging: 0.0,
            ..agenda_level(depth)
        });
        let levels = levels.collect();
        self.begin(levels)
    }
}

fn agenda_level(depth: usize) -> ListLevel {
    let numbers: Vec<_> = (1..=depth + 1).map(|number| format!("%{number}")).collect();
    let text = numbers.join(".");
    let text = if depth == 0 { format!("{text}.") } else { text };
    counted(Marker::Decimal, text, depth)
}

fn bullet(mark: &str, depth: usize) -> ListLevel {
    counted(Marker::Bullet, mark.to_owned(), depth)
}

fn counted(marker: Marker, text: String, depth: usize) -> ListLevel {
    // Sub-numbers such as 13.10 need the room of a whole step.
    let depth = u8::try_from(depth).unwrap_or(u8::MAX);
    ListLevel {
        marker,
        text,
        indent: STEP * (f32::from(depth) + 1.0),
        hanging: STEP,
        first_line_only: false,
    }
}

/// The paragraph as an item of `list`.
pub(super) fn item(paragraph: Paragraph, list: usize, level: usize) -> Paragraph {
    let level = u8::try_from(level.min(LEVELS - 1)).unwrap_or(0);
    Paragraph {
        list: Some(ListItem { list, level }),
        ..paragraph
    }
}
