//! Finds words in the texts of a memory, on both sides, whatever their capitals and widths.

use super::{Memory, Unit};
use crate::letter::text::flat;
use std::ops::Range;

/// A unit in which words were found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The unit.
    pub unit: Unit,
    /// Where they stand in the flat text of its source, in bytes.
    pub in_source: Vec<Range<usize>>,
    /// Where they stand in the flat text of its target, in bytes.
    pub in_target: Vec<Range<usize>>,
}

/// A small letter of the usual width; one kind of space, hyphen and quotation mark.
fn folded(c: char) -> impl Iterator<Item = char> {
    let usual = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        c if c.is_whitespace() => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        '’' | '‘' => '\'',
        '“' | '”' => '"',
        other => other,
    };
    usual.to_lowercase()
}

/// Where `words`, folded, stand in a text.
fn places(text: &str, words: &str) -> Vec<Range<usize>> {
    let mut said = String::with_capacity(text.len());
    // For every byte of the folded text where its character begins, and ends, in the text itself.
    let mut from: Vec<(usize, usize)> = Vec::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        let before = said.len();
        said.extend(folded(character));
        let own = (at, at + character.len_utf8());
        from.extend(std::iter::repeat_n(own, said.len() - before));
    }
    said.match_indices(words)
        .filter_map(|(at, found)| {
            let (start, _) = from.get(at)?;
            let (_, end) = from.get(at + found.len() - 1)?;
            Some(*start..*end)
        })
        .collect()
}

impl Memory {
    /// The units in which `words` stand, the latest first, `most` at most.
    pub fn search(&self, words: &str, most: usize) -> Vec<Hit> {
        let words: String = words.trim().chars().flat_map(folded).collect();
        // A word is looked for in the markup itself first, which is much faster.
        let telling = (words.split(|c: char| !c.is_alphanumeric())).max_by_key(|word| word.len());
        let Some(telling) = telling.filter(|_| !words.is_empty()) else {
            return Vec::new();
        };
        let mut hits = Vec::new();
        let mut said = String::new();
        for kept in self.units.iter().rev().filter(|kept| kept.live) {
            if hits.len() >= most {
                break;
            }
            let may = kept.words.iter().any(|words| {
                said.clear();
                let plain = words.chars().filter(|c| !"*_^\\".contains(*c));
                said.extend(plain.flat_map(folded));
                said.contains(telling)
            });
            if !may {
                continue;
            }
            let in_side = |side: usize| places(&flat::text(&kept.runs(side)), &words);
            let (in_source, in_target) = (in_side(0), in_side(1));
            if !in_source.is_empty() || !in_target.is_empty() {
                hits.push(Hit {
                    unit: kept.unit(&self.names),
                    in_source,
                    in_target,
                });
            }
        }
        hits
    }
}
