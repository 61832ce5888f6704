//! Finds words in the texts of a memory, on both sides, whatever their capitals and widths.

use super::{Memory, Unit};
use crate::letter::text::flat;
use regex::Regex;
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

/// A pattern of a folded word as it may stand in markup: in any capitals and widths, between marks.
fn rough(word: &str) -> Option<Regex> {
    let letters: Vec<String> = (word.chars())
        .map(|letter| {
            let wide = Some(letter).filter(char::is_ascii_alphanumeric);
            let wide = wide.and_then(|letter| char::from_u32(u32::from(letter) + 0xFEE0));
            let plain = regex::escape(&letter.to_string());
            match wide {
                Some(wide) => format!("[{plain}{wide}]"),
                None => plain,
            }
        })
        .collect();
    Regex::new(&format!("(?i){}", letters.join(r"[*_^\\]*"))).ok()
}

impl Memory {
    /// The units in which `words` stand, the latest first, `most` at most.
    pub fn search(&self, words: &str, most: usize) -> Vec<Hit> {
        let words: String = words.trim().chars().flat_map(folded).collect();
        let telling = (words.split(|c: char| !c.is_alphanumeric())).max_by_key(|word| word.len());
        let Some(telling) = telling.filter(|word| !word.is_empty()).and_then(rough) else {
            return Vec::new();
        };
        let mut hits = Vec::new();
        for kept in self.units.iter().rev().filter(|kept| kept.live) {
            if hits.len() >= most {
                break;
            }
            // The markup itself is looked through first, which is much faster.
            let may = kept.words.iter().any(|words| telling.is_match(words));
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
