//! Which patterns may be like another one: an index of the short pieces that patterns consist of.
//!
//! Patterns are taken in blocks of as many as two bytes can number, ordered by length, so that lists of
//! them are short, counting stays within the processor's cache, and patterns far too short or long are
//! passed over. What it finds is to be verified.

use super::kept::{Kept, NONE};
use super::{ByHash, hash};
use crate::translation::difference::is_wordless;
use std::sync::{PoisonError, RwLock};

/// Patterns in a block, at most.
const BLOCK: usize = 1 << 16;
/// Patterns that were put in last are compared one by one until there are so many.
const LATEST: usize = 1024;
/// A block below this is made anew with what came after it.
const SMALL: usize = BLOCK / 2;
/// Pieces of a pattern that are looked for, at most; counts fit in a byte.
const PIECES: usize = 240;
/// Places of pieces that are counted, at most: the rarest pieces say most.
const PLACES: usize = 8_000_000;
/// Patterns that are handed out for verification, at most.
const CANDIDATES: usize = 1000;

/// The patterns of one direction.
#[derive(Default)]
pub(super) struct Index {
    /// For each pattern the last unit that has it, and which side of it.
    patterns: Vec<(u32, u8)>,
    /// Patterns by their hash.
    by_hash: ByHash,
    blocks: RwLock<Blocks>,
}

#[derive(Default)]
struct Blocks {
    blocks: Vec<Block>,
    /// How many patterns are in them: the first ones.
    covered: usize,
}

struct Block {
    /// The patterns, by length.
    patterns: Vec<u32>,
    /// Their lengths in characters.
    lengths: Vec<u16>,
    /// The pieces, in order; where the places of each begin; the places.
    pieces: Vec<u32>,
    starts: Vec<u32>,
    places: Vec<u16>,
}

fn length(pattern: &str) -> u16 {
    u16::try_from(pattern.chars().count()).unwrap_or(u16::MAX)
}

/// The pieces of a pattern, each once: three letters, or two where a script has no spaces.
fn pieces(pattern: &str, found: &mut Vec<u32>) {
    found.clear();
    let mut last = ['\u{2}'; 2];
    let mut put = |last: &mut [char; 2], c: char| {
        let [one, two, three] = [last[0], last[1], c].map(u32::from);
        let piece = if is_wordless(c) || is_wordless(last[1]) {
            two.wrapping_mul(0x9E37_79B1) ^ three.wrapping_mul(0x85EB_CA77)
        } else {
            one.wrapping_mul(0xC2B2_AE3D)
                ^ two.wrapping_mul(0x9E37_79B1)
                ^ three.wrapping_mul(0x85EB_CA77)
        };
        found.push(piece ^ (piece >> 15));
        *last = [last[1], c];
    };
    for character in pattern.chars() {
        // Small letters; no letter of six languages becomes two but in Turkish.
        let small = character.to_lowercase().next().unwrap_or(character);
        put(&mut last, small);
    }
    put(&mut last, '\u{3}');
    found.sort_unstable();
    found.dedup();
}

impl Index {
    /// Notes a side of a unit.
    pub fn put(&mut self, number: u32, side: usize, units: &mut [Kept]) {
        let pattern = &units[number as usize].patterns[side];
        let mut hash = hash(&[pattern.as_bytes()]);
        let known = loop {
            match self.by_hash.get(&hash) {
                None => break None,
                Some(known) => {
                    let (unit, side) = self.patterns[*known as usize];
                    if units[unit as usize].patterns[usize::from(side)] == *pattern {
                        break Some(*known);
                    }
                    hash = hash.wrapping_add(1);
                }
            }
        };
        let own = (number, u8::from(side == 1));
        match known {
            // The chain goes on from the side that the older unit has in this direction, which its
            // languages tell.
            Some(known) => {
                let place = &mut self.patterns[known as usize];
                units[number as usize].older[side] = place.0;
                *place = own;
            }
            None => {
                if let Ok(next) = u32::try_from(self.patterns.len()) {
                    self.by_hash.insert(hash, next);
                    self.patterns.push(own);
                }
            }
        }
    }

    /// The text of a pattern.
    pub fn pattern<'a>(&self, number: u32, units: &'a [Kept]) -> &'a str {
        let (unit, side) = self.patterns[number as usize];
        &units[unit as usize].patterns[usize::from(side)]
    }

    /// The units with a pattern and the side of each, the latest first.
    pub fn units<'a>(
        &self,
        number: u32,
        units: &'a [Kept],
    ) -> impl Iterator<Item = (&'a Kept, usize)> + use<'a> {
        let (mut next, side) = self.patterns[number as usize];
        let language = units[next as usize].languages[usize::from(side)];
        std::iter::from_fn(move || {
            if next == NONE {
                return None;
            }
            let unit = units.get(next as usize)?;
            let side = usize::from(unit.languages[1] == language);
            next = unit.older[side];
            Some((unit, side))
        })
    }

    /// The pattern that is equal to another, if there is one.
    pub fn equal(&self, pattern: &str, units: &[Kept]) -> Option<u32> {
        let mut hash = hash(&[pattern.as_bytes()]);
        loop {
            let known = *self.by_hash.get(&hash)?;
            if self.pattern(known, units) == pattern {
                return Some(known);
            }
            hash = hash.wrapping_add(1);
        }
    }

    /// Takes all patterns into blocks but the latest few.
    pub fn prepare(&self, units: &[Kept]) {
        let late = |blocks: &Blocks| self.patterns.len() - blocks.covered;
        if late(&self.blocks.read().unwrap_or_else(PoisonError::into_inner)) <= LATEST {
            return;
        }
        let mut blocks = self.blocks.write().unwrap_or_else(PoisonError::into_inner);
        if late(&blocks) <= LATEST {
            return;
        }
        let mut new: Vec<u32> = Vec::new();
        while let Some(block) = blocks.blocks.pop_if(|block| block.patterns.len() < SMALL) {
            new.extend(block.patterns);
        }
        let late = blocks.covered..self.patterns.len();
        new.extend(late.filter_map(|number| u32::try_from(number).ok()));
        let mut by_length: Vec<(u16, u32)> = (new.into_iter())
            .map(|number| (length(self.pattern(number, units)), number))
            .collect();
        by_length.sort_unstable();
        for chunk in by_length.chunks(BLOCK) {
            blocks.blocks.push(self.block(chunk, units));
        }
        blocks.covered = self.patterns.len();
    }

    fn block(&self, patterns: &[(u16, u32)], units: &[Kept]) -> Block {
        let mut all: Vec<u64> = Vec::new();
        let mut own = Vec::new();
        for (place, (_, number)) in patterns.iter().enumerate() {
            pieces(self.pattern(*number, units), &mut own);
            all.extend(
                own.iter()
                    .map(|piece| u64::from(*piece) << 16 | place as u64),
            );
        }
        all.sort_unstable();
        let mut block = Block {
            patterns: patterns.iter().map(|(_, number)| *number).collect(),
            lengths: patterns.iter().map(|(length, _)| *length).collect(),
            pieces: Vec::new(),
            starts: Vec::new(),
            places: Vec::with_capacity(all.len()),
        };
        for entry in all {
            let piece = u32::try_from(entry >> 16).unwrap_or(u32::MAX);
            if block.pieces.last() != Some(&piece) {
                block.pieces.push(piece);
                block
                    .starts
                    .push(u32::try_from(block.places.len()).unwrap_or(u32::MAX));
            }
            block.places.push((entry & 0xFFFF) as u16);
        }
        block
            .starts
            .push(u32::try_from(block.places.len()).unwrap_or(u32::MAX));
        block.pieces.shrink_to_fit();
        block.starts.shrink_to_fit();
        block
    }

    /// Patterns that may be like `pattern` at least to the degree `least` (0 to 1), the most promising first.
    pub fn candidates(&self, pattern: &str, least: f64, units: &[Kept]) -> Vec<u32> {
        self.prepare(units);
        let blocks = self.blocks.read().unwrap_or_else(PoisonError::into_inner);
        let own = f64::from(length(pattern));
        // The shorter of two texts is at most wholly in the longer.
        let shortest = own * least / (2.0 - least);
        let longest = own * (2.0 - least) / least.max(0.01);
        let mut wanted = Vec::new();
        pieces(pattern, &mut wanted);
        let number = wanted.len();
        let windows: Vec<(&Block, std::ops::Range<usize>)> = (blocks.blocks.iter())
            .filter_map(|block| {
                let start = block.lengths.partition_point(|l| f64::from(*l) < shortest);
                let end = block.lengths.partition_point(|l| f64::from(*l) <= longest);
                (start < end).then_some((block, start..end))
            })
            .collect();
        // The places of every piece, in every block that matters.
        let mut found: Vec<(usize, Vec<&[u16]>)> = (wanted.iter())
            .map(|piece| {
                let places: Vec<&[u16]> = windows
                    .iter()
                    .map(|(block, window)| block.places(*piece, window))
                    .collect();
                (places.iter().map(|places| places.len()).sum(), places)
            })
            .collect();
        found.sort_unstable_by_key(|(places, _)| *places);
        let mut counted = 0;
        let enough = found.iter().enumerate().position(|(at, (places, _))| {
            counted += places;
            at >= PIECES || (counted > PLACES && at >= 8)
        });
        found.truncate(enough.unwrap_or(found.len()));
        let share = found.len() as f64 / number.max(1) as f64;
        let mut promising: Vec<(f32, u32)> = Vec::new();
        let mut counts = vec![0_u8; BLOCK];
        // A text that is like another shares at least some of its pieces.
        let fewest = u8::try_from(found.len() / 8).unwrap_or(u8::MAX).max(1);
        for (at, (block, window)) in windows.iter().enumerate() {
            counts.fill(0);
            for (_, places) in &found {
                for place in places[at] {
                    counts[usize::from(*place)] += 1;
                }
            }
            for place in window.clone() {
                let count = counts[place];
                if count >= fewest {
                    let both = own + f64::from(block.lengths[place]);
                    let promise = f64::from(count) / (both * share);
                    promising.push((promise as f32, block.patterns[place]));
                }
            }
        }
        if promising.len() > CANDIDATES {
            promising.select_nth_unstable_by(CANDIDATES, |one, other| other.0.total_cmp(&one.0));
            promising.truncate(CANDIDATES);
        }
        promising.sort_unstable_by(|one, other| other.0.total_cmp(&one.0));
        let late = blocks.covered..self.patterns.len();
        let late = late.filter_map(|number| u32::try_from(number).ok());
        late.chain(promising.into_iter().map(|(_, number)| number))
            .collect()
    }
}

impl Block {
    /// The places of a piece within a window of patterns.
    fn places(&self, piece: u32, window: &std::ops::Range<usize>) -> &[u16] {
        let Ok(at) = self.pieces.binary_search(&piece) else {
            return &[];
        };
        let places = &self.places[self.starts[at] as usize..self.starts[at + 1] as usize];
        if window.start == 0 && window.end == self.patterns.len() {
            return places;
        }
        let start = places.partition_point(|place| usize::from(*place) < window.start);
        let end = places.partition_point(|place| usize::from(*place) < window.end);
        &places[start..end]
    }
}
