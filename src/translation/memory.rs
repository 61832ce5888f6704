//! The translation memory: what was translated once is offered again, for the same text, for one that
//! differs in values alone, and for one that is like it, in both directions.
//!
//! Texts are matched by their patterns ([`super::marks`]). Reads no clock and no disk: the office keeps its
//! units in a database and puts them in here.

mod concordance;
mod index;
mod kept;
mod matching;
mod sentences;

use super::carry::Direction;
use super::marks::pattern;
use crate::language::Language;
use crate::letter::text::{Markup, Run};
pub use concordance::Hit;
use index::Index;
use kept::{Kept, Names};
pub use matching::{Match, MatchKind, Wanted};
pub use sentences::SentenceMatch;
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

/// A text and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The text that was translated.
    pub source: Side,
    /// What it was translated into.
    pub target: Side,
    /// Who made or approved it.
    pub by: Option<String>,
    /// When, as `2021-02-05T10:30:00Z`.
    pub at: Option<String>,
    /// From which letter or file it is.
    pub origin: String,
}

/// One side of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Its language.
    pub language: Language,
    /// Its words.
    pub words: Markup,
    /// What stands around it.
    pub context: Context,
}

/// What stands before and behind a text: the same number for texts of the same pattern, 0 for nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Context {
    /// The text before.
    pub before: u64,
    /// The text behind.
    pub after: u64,
}

impl Context {
    /// That of a text of `language` between two others; none is written without runs.
    pub fn of(language: Language, before: &[Run], after: &[Run]) -> Context {
        let number = |runs: &[Run]| match pattern(language, runs).as_str() {
            "" => 0,
            pattern => hash(&[pattern.as_bytes()]),
        };
        Context {
            before: number(before),
            after: number(after),
        }
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        *self == Context::default()
    }
}

/// FNV-1a: the same on every machine and in every version, for these numbers are kept.
fn hash(parts: &[&[u8]]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut put = |byte: u8| {
        hash ^= u64::from(byte);
        hash = hash.wrapping_mul(0x0100_0000_01b3);
    };
    for part in parts {
        part.iter().copied().for_each(&mut put);
        put(0xFF);
    }
    hash.max(1)
}

impl Side {
    /// Words without a context.
    pub fn new(language: Language, runs: &[Run]) -> Side {
        Side {
            language,
            words: Markup(runs.to_vec()),
            context: Context::default(),
        }
    }

    /// Its pattern.
    pub fn pattern(&self) -> String {
        pattern(self.language, &self.words.0)
    }
}

impl Unit {
    /// The direction in which it was translated.
    pub fn direction(&self) -> Direction {
        Direction {
            source: self.source.language,
            target: self.target.language,
        }
    }

    /// What tells it from other units: its source and the context of it. A newer unit of the same identity
    /// takes the place of an older one.
    pub fn identity(&self) -> u64 {
        kept::identity(
            [self.source.language, self.target.language],
            &String::from(self.source.words.clone()),
            self.source.context,
        )
    }
}

/// What became of a unit that was put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// There was none of its identity.
    New,
    /// It took the place of an older one.
    Replaced,
    /// The same was there already, or a newer one.
    Known,
    /// It has no words on one side, or both are of one language.
    Refused,
}

/// Numbers that are hashes already.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(&[bytes]);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

type ByHash = HashMap<u64, u32, BuildHasherDefault<AsItIs>>;

/// A translation memory.
#[derive(Default)]
pub struct Memory {
    units: Vec<Kept>,
    live: usize,
    /// Units by identity.
    identities: ByHash,
    /// For each direction in which there is something to offer.
    directions: BTreeMap<Direction, Index>,
    names: Names,
}

impl Memory {
    /// An empty memory.
    pub fn new() -> Memory {
        Memory::default()
    }

    /// How many units there are.
    pub fn len(&self) -> usize {
        self.live
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// Puts a unit in.
    pub fn put(&mut self, unit: &Unit) -> Put {
        let patterns = [unit.source.pattern(), unit.target.pattern()];
        let words = [&unit.source, &unit.target].map(|side| String::from(side.words.clone()));
        self.put_known(Known {
            languages: [unit.source.language, unit.target.language],
            words: [&words[0], &words[1]],
            patterns: [&patterns[0], &patterns[1]],
            contexts: [unit.source.context, unit.target.context],
            by: unit.by.as_deref(),
            at: unit.at.as_deref(),
            origin: &unit.origin,
        })
    }

    /// Puts in a unit whose markup and patterns are known, as a database has them.
    pub fn put_known(&mut self, unit: Known<'_>) -> Put {
        let kept = Kept::known(unit, &mut self.names);
        self.put_kept(kept)
    }

    fn put_kept(&mut self, kept: Kept) -> Put {
        if kept.languages[0] == kept.languages[1] || kept.patterns.iter().any(|p| p.is_empty()) {
            return Put::Refused;
        }
        let identity = kept.identity();
        let mut became = Put::New;
        if let Some(at) = self.identities.get(&identity) {
            let before = &mut self.units[*at as usize];
            if matches!((&before.at, &kept.at), (Some(before), Some(own)) if own < before) {
                return Put::Known;
            }
            if before.words == kept.words && before.contexts == kept.contexts {
                before.by = kept.by;
                before.at = kept.at;
                before.origin = kept.origin;
                return Put::Known;
            }
            before.live = false;
            self.live -= 1;
            became = Put::Replaced;
        }
        let Ok(number) = u32::try_from(self.units.len()) else {
            return Put::Refused;
        };
        self.identities.insert(identity, number);
        self.units.push(kept);
        self.live += 1;
        for side in [0, 1] {
            let languages = self.units[number as usize].languages;
            let direction = Direction {
                source: languages[side],
                target: languages[1 - side],
            };
            let index = self.directions.entry(direction).or_default();
            index.put(number, side, &mut self.units);
        }
        became
    }

    /// Makes everything ready for questions in one direction, so that the first one does not wait.
    pub fn prepare(&self, direction: Direction) {
        if let Some(index) = self.directions.get(&direction) {
            index.prepare(&self.units);
        }
    }

    /// All units, in the order in which they were put in.
    pub fn units(&self) -> impl Iterator<Item = Unit> {
        let live = self.units.iter().filter(|kept| kept.live);
        live.map(|kept| kept.unit(&self.names))
    }

    /// How many units there are in each direction in which they were translated.
    pub fn count(&self) -> BTreeMap<Direction, usize> {
        let mut count = BTreeMap::new();
        for kept in self.units.iter().filter(|kept| kept.live) {
            let [source, target] = kept.languages;
            *count.entry(Direction { source, target }).or_default() += 1;
        }
        count
    }
}

/// A unit as a database has it: markup and patterns are written already.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The languages of source and target.
    pub languages: [Language; 2],
    /// Their markup.
    pub words: [&'a str; 2],
    /// Their patterns.
    pub patterns: [&'a str; 2],
    /// What stands around them.
    pub contexts: [Context; 2],
    /// Who made or approved it.
    pub by: Option<&'a str>,
    /// When.
    pub at: Option<&'a str>,
    /// From which letter or file it is.
    pub origin: &'a str,
}

#[cfg(test)]
mod tests;
