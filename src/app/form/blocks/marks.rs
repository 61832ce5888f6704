//! What is printed before a line: the number of a paragraph, the marker of an item. Counts as
//! `layout/lists` has Word count.

use super::manuscript::{Item, Piece};
use crate::letter::block::ListMarker;
use std::borrow::Cow;

/// Counts lines from the first to the last.
#[derive(Default)]
pub struct Marks {
    paragraphs: usize,
    list: Option<usize>,
    /// Item and marker on each level down to the last item.
    levels: Vec<(usize, ListMarker)>,
}

/// What stands before a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    None,
    /// The number of a paragraph.
    Number(usize),
    /// The marker of an item.
    Item(Cow<'static, str>),
}

impl Marks {
    /// What stands before the next line that is printed.
    pub fn next<T, B>(&mut self, piece: &Piece<T, B>) -> Mark {
        match piece {
            Piece::Numbered(_) => {
                self.paragraphs += 1;
                Mark::Number(self.paragraphs)
            }
            Piece::Item(item, _) => Mark::Item(self.item(*item)),
            _ => Mark::None,
        }
    }

    fn item(&mut self, item: Item) -> Cow<'static, str> {
        if self.list != Some(item.list) {
            self.list = Some(item.list);
            self.levels.clear();
        }
        self.levels.truncate(item.level + 1);
        match self.levels.get_mut(item.level) {
            Some((count, _)) => *count += 1,
            None => self.levels.resize(item.level + 1, (1, item.marker)),
        }
        let count = self.levels[item.level].0;
        match item.marker {
            ListMarker::Bullet if item.level.is_multiple_of(2) => "•".into(),
            ListMarker::Bullet => "–".into(),
            ListMarker::Roman => format!("{})", ListMarker::Roman.written(count)).into(),
            ListMarker::Decimal if item.level == 0 => format!("{count}.").into(),
            // Below a numbered item, the item's number stands first: 4.1.
            ListMarker::Decimal => {
                let outer = self.levels[..item.level].iter();
                let numbers: Vec<_> = outer
                    .filter(|(_, marker)| *marker == ListMarker::Decimal)
                    .map(|(count, _)| *count)
                    .chain([count])
                    .map(|count| count.to_string())
                    .collect();
                numbers.join(".").into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::form::blocks::manuscript::Line;

    fn marks(pieces: &[Piece<(), ()>]) -> Vec<String> {
        let mut marks = Marks::default();
        let shown = |mark| match mark {
            Mark::None => String::new(),
            Mark::Number(number) => number.to_string(),
            Mark::Item(marker) => marker.into_owned(),
        };
        let lines = pieces.iter().map(|piece| Line {
            scope: None,
            piece: piece.clone(),
        });
        lines.map(|line| shown(marks.next(&line.piece))).collect()
    }

    fn item(list: usize, level: usize, marker: ListMarker) -> Piece<(), ()> {
        Piece::Item(
            Item {
                list,
                level,
                marker,
            },
            (),
        )
    }

    #[test]
    fn paragraphs_count_through_and_lists_begin_anew() {
        use ListMarker::{Bullet, Decimal, Roman};
        let pieces = [
            Piece::Numbered(()),
            Piece::Paragraph(()),
            item(0, 0, Decimal),
            item(0, 1, Decimal),
            item(0, 1, Decimal),
            item(0, 0, Decimal),
            item(0, 1, Decimal),
            Piece::Numbered(()),
            item(1, 0, Roman),
            item(1, 0, Roman),
            item(1, 1, Bullet),
            item(1, 0, Roman),
            item(2, 0, Roman),
            Piece::Numbered(()),
        ];
        let expected = [
            "1", "", "1.", "1.1", "1.2", "2.", "2.1", "2", "i)", "ii)", "–", "iii)", "i)", "3",
        ];
        assert_eq!(marks(&pieces), expected);
        assert_eq!(Roman.written(1994), "mcmxciv");
    }
}
