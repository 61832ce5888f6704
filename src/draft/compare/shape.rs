//! What kind of paragraph a text is.

use crate::letter::Letter;
use crate::letter::block::{Block, List, ListMarker};
use crate::letter::text::TextId;
use std::collections::BTreeMap;

/// What kind of paragraph a text is, where it could be another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A plain paragraph.
    Paragraph,
    /// A numbered one.
    Numbered,
    /// A heading.
    Heading,
    /// The title of a further part of an annex.
    PartTitle,
    /// Opens with bold words, or follows them.
    RunIn,
    /// A note.
    Note,
    /// An item of a list, so deep in it.
    Item(ListMarker, usize),
}

impl Shape {
    /// The shape of a block that is one text.
    pub(crate) fn of(block: &Block) -> Option<Shape> {
        match block {
            Block::Paragraph(_) => Some(Shape::Paragraph),
            Block::Numbered(_) => Some(Shape::Numbered),
            Block::Heading(_) => Some(Shape::Heading),
            Block::Note(_) => Some(Shape::Note),
            _ => None,
        }
    }
}

/// The shapes of the texts of the body and the annexes; none of those in tables, agendas and time plans.
pub fn shapes(letter: &Letter) -> BTreeMap<TextId, Shape> {
    let mut found = BTreeMap::new();
    let annexes = letter.annexes.iter().map(|annex| &annex.blocks);
    for blocks in std::iter::once(&letter.body).chain(annexes) {
        of_blocks(blocks, &mut found);
    }
    found
}

fn of_blocks(blocks: &[Block], found: &mut BTreeMap<TextId, Shape>) {
    for block in blocks {
        match block {
            Block::Paragraph(text)
            | Block::Numbered(text)
            | Block::Heading(text)
            | Block::Note(text) => {
                found.extend(Shape::of(block).map(|shape| (text.id, shape)));
            }
            Block::PartTitle(lines) => {
                found.extend(lines.iter().map(|text| (text.id, Shape::PartTitle)));
            }
            Block::RunIn { heading, text } => {
                found.extend([heading, text].map(|text| (text.id, Shape::RunIn)));
            }
            Block::List(list) => of_list(list, 0, found),
            Block::If(_, blocks) => of_blocks(blocks, found),
            Block::Table(_) | Block::Deadlines { .. } | Block::Agenda(_) | Block::TimePlan(_) => {}
        }
    }
}

fn of_list(list: &List, depth: usize, found: &mut BTreeMap<TextId, Shape>) {
    for item in &list.items {
        found.insert(item.text.id, Shape::Item(list.marker, depth));
        if let Some(inner) = &item.list {
            of_list(inner, depth + 1, found);
        }
    }
}
