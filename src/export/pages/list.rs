//! Lists: the room for the number, and the marks by which a screen reader tells that it is a list.

use super::look::{Look, Script, length};
use super::paragraph::{Pen, plain, space};
use super::words::Around;
use crate::layout::document::{
    Emphasis, ListFormat, ListItem, ListLevel, Marker, Paragraph, Words,
};
use typst_library::foundations::{Content, NativeElement, Packed};
use typst_library::layout::{AlignElem, BoxElem, HAlignment, Sizing};
use typst_library::model::{EnumElem, EnumItem, ListElem, ListItem as TypstItem};
use typst_library::pdf::PdfMarkerTag;

/// From where a number of a right-to-left list begins to its middle, as in the Word file.
const RIGHT_TO_LEFT_CENTRE: f32 = 9.0;

impl Pen<'_> {
    /// The number of a list, in the room that the list leaves for it, with what brings it there.
    pub fn number(
        &mut self,
        level: &ListLevel,
        number: &str,
        look: Look,
        around: Around,
    ) -> Vec<Content> {
        let mut words = Vec::new();
        let look = look.beside(look.with(Script::Latin, Emphasis::default()));
        let around = Around {
            look,
            next: Some(' '),
            ..around
        };
        self.words(
            &mut words,
            &Words::default(),
            number,
            plain(look.script),
            around,
        );
        let words = Content::sequence(words);
        let arabic = look.script == Script::Arabic;
        // A number that stands alone in its cell has no text to keep clear of.
        if level.indent == 0.0 {
            return vec![match arabic {
                true => centred(words, RIGHT_TO_LEFT_CENTRE),
                false => words,
            }];
        }
        let words = match arabic {
            true => centred(words, RIGHT_TO_LEFT_CENTRE.min(level.hanging / 3.0)),
            false => words,
        };
        let label = wide(words, level.hanging, HAlignment::Start);
        match level.first_line_only {
            true => vec![label],
            false => vec![space(-level.hanging), PdfMarkerTag::ListItemLabel(label)],
        }
    }
}

/// A piece of a line of a certain width.
fn wide(content: Content, width: f32, alignment: HAlignment) -> Content {
    BoxElem::new()
        .with_width(Sizing::Rel(length(width).into()))
        .with_body(Some(content.set(AlignElem::alignment, alignment.into())))
        .pack()
}

/// A piece of a line around a middle.
fn centred(content: Content, centre: f32) -> Content {
    wide(content, 2.0 * centre, HAlignment::Center)
}

/// The item of a list that a paragraph is; numbered paragraphs and numbers alone in their cells are
/// none.
pub fn item(paragraph: &Paragraph, lists: &[ListFormat]) -> Option<ListItem> {
    paragraph.list.filter(|item| {
        let format = lists.get(item.list);
        let level = format.and_then(|format| format.levels.get(usize::from(item.level)));
        level.is_some_and(|level| level.indent != 0.0 && !level.first_line_only)
    })
}

/// Puts marks around the items of lists, and of lists within them.
pub fn marked(pieces: Vec<(Option<ListItem>, Content)>, lists: &[ListFormat]) -> Vec<Content> {
    let mut content = Vec::with_capacity(pieces.len());
    let mut open: Vec<(Option<ListItem>, Content)> = Vec::new();
    for piece in pieces {
        let same = match (open.last(), piece.0) {
            (Some((Some(before), _)), Some(item)) => before.list == item.list,
            _ => false,
        };
        if !same && !open.is_empty() {
            content.push(list(std::mem::take(&mut open), 0, lists));
        }
        match piece {
            (Some(_), _) => open.push(piece),
            (None, other) => content.push(other),
        }
    }
    if !open.is_empty() {
        content.push(list(open, 0, lists));
    }
    content
}

/// A list of items at `depth` and deeper.
fn list(items: Vec<(Option<ListItem>, Content)>, depth: u8, lists: &[ListFormat]) -> Content {
    let marker = items.first().and_then(|(item, _)| {
        let levels = &lists.get((*item)?.list)?.levels;
        levels.get(usize::from(depth)).map(|level| level.marker)
    });
    let mut content = Vec::with_capacity(items.len());
    let mut deeper = Vec::new();
    for (item, piece) in items {
        if item.is_some_and(|item| item.level > depth) {
            deeper.push((item, piece));
            continue;
        }
        if !deeper.is_empty() {
            content.push(list(std::mem::take(&mut deeper), depth + 1, lists));
        }
        content.push(piece);
    }
    if !deeper.is_empty() {
        content.push(list(deeper, depth + 1, lists));
    }
    let content = Content::sequence(content);
    match marker {
        None | Some(Marker::Bullet) => {
            ListElem::new(vec![Packed::new(TypstItem::new(content))]).pack()
        }
        Some(Marker::Decimal | Marker::LowerRoman | Marker::LowerLetter) => {
            EnumElem::new(vec![Packed::new(EnumItem::new(content))]).pack()
        }
    }
}
