//! The numbers of lists, counted as Word counts them.

use crate::layout::document::{ListFormat, ListItem, ListLevel, Marker};

/// How far each list has counted.
pub struct Numbers<'a> {
    lists: &'a [ListFormat],
    counts: Vec<Vec<usize>>,
}

impl<'a> Numbers<'a> {
    /// Lists of which nothing has been printed yet.
    pub fn new(lists: &'a [ListFormat]) -> Self {
        Numbers {
            lists,
            counts: vec![Vec::new(); lists.len()],
        }
    }

    /// The level of the next item, and what is printed before it.
    pub fn next(&mut self, item: ListItem) -> Option<(&'a ListLevel, String)> {
        let levels = &self.lists.get(item.list)?.levels;
        let depth = usize::from(item.level);
        let level = levels.get(depth)?;
        let counts = &mut self.counts[item.list];
        // A level that was skipped counts as begun, and the deeper ones begin anew.
        while counts.len() <= depth {
            let skipped = counts.len() < depth;
            counts.push(usize::from(skipped));
        }
        counts.truncate(depth + 1);
        counts[depth] += 1;
        let mut text = level.text.clone();
        if level.marker != Marker::Bullet {
            for (at, count) in counts.iter().enumerate() {
                let number = levels[at].marker.written(*count);
                text = text.replace(&format!("%{}", at + 1), &number);
            }
        }
        Some((level, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(marker: Marker, text: &str) -> ListLevel {
        ListLevel {
            marker,
            text: text.to_owned(),
            indent: 28.0,
            hanging: 28.0,
            first_line_only: false,
        }
    }

    #[test]
    fn deeper_levels_begin_anew() {
        let lists = [ListFormat {
            levels: vec![
                level(Marker::Decimal, "%1."),
                level(Marker::Decimal, "%1.%2"),
                level(Marker::LowerRoman, "%3)"),
            ],
        }];
        let mut numbers = Numbers::new(&lists);
        let mut next = |level| {
            let item = ListItem { list: 0, level };
            numbers.next(item).unwrap().1
        };
        assert_eq!(
            [0, 1, 1, 0, 1, 2, 2, 0].map(&mut next),
            ["1.", "1.1", "1.2", "2.", "2.1", "i)", "ii)", "3."]
        );
    }

    #[test]
    fn a_level_that_was_skipped_has_begun() {
        let lists = [ListFormat {
            levels: vec![
                level(Marker::Decimal, "%1."),
                level(Marker::Decimal, "%1.%2"),
            ],
        }];
        let mut numbers = Numbers::new(&lists);
        assert_eq!(
            numbers.next(ListItem { list: 0, level: 1 }).unwrap().1,
            "1.1"
        );
        assert!(numbers.next(ListItem { list: 0, level: 7 }).is_none());
        assert!(numbers.next(ListItem { list: 3, level: 0 }).is_none());
    }

    #[test]
    fn romans_and_letters() {
        assert_eq!(
            [4, 9, 14, 1999].map(|number| Marker::LowerRoman.written(number)),
            ["iv", "ix", "xiv", "mcmxcix"]
        );
        assert_eq!(Marker::LowerLetter.written(26), "z");
        assert_eq!(Marker::LowerLetter.written(28), "bb");
    }
}
