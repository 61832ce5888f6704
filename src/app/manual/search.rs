//! Looking for words in the manual.

use super::blocks::Block;
use regex::RegexBuilder;
use std::ops::Range;

/// Where words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// In which block, from 0.
    pub block: usize,
    /// Where in its words.
    pub range: Range<usize>,
}

/// All places where `sought` stands, whatever the capitals; none for nothing.
pub fn places(blocks: &[Block], sought: &str) -> Vec<Place> {
    let sought = sought.trim();
    if sought.is_empty() {
        return Vec::new();
    }
    let pattern = RegexBuilder::new(&regex::escape(sought))
        .case_insensitive(true)
        .build();
    // Nothing that a person types is too long for it but what nobody would look for.
    let Ok(pattern) = pattern else {
        return Vec::new();
    };
    let blocks = blocks.iter().enumerate();
    blocks
        .flat_map(|(block, content)| {
            let words = content.words();
            let found: Vec<Place> = pattern
                .find_iter(&words)
                .map(|found| Place {
                    block,
                    range: found.range(),
                })
                .collect();
            found
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_the_capitals() {
        let blocks = [
            Block::Caption("Échéances (1.)".to_owned()),
            Block::Row("Ctrl+S".to_owned(), "Enregistrer l’échéance".to_owned()),
        ];
        let found = |sought: &str| -> Vec<(usize, String)> {
            let places = places(&blocks, sought).into_iter();
            places
                .map(|place| {
                    (
                        place.block,
                        blocks[place.block].words()[place.range].to_owned(),
                    )
                })
                .collect()
        };
        assert_eq!(
            found("échéance"),
            [(0, "Échéance".to_owned()), (1, "échéance".to_owned())]
        );
        // Signs stand for themselves.
        assert_eq!(found("(1.)"), [(0, "(1.)".to_owned())]);
        assert_eq!(found(" ctrl+s "), [(1, "Ctrl+S".to_owned())]);
        assert_eq!(found("  "), []);
    }
}
