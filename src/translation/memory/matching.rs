//! What a memory offers for a text.

use super::{Context, Memory};
use crate::language::Language;
use crate::letter::text::Run;
use crate::translation::carry::{Direction, NewSource};
use crate::translation::difference::{Piece, difference};
use crate::translation::marks::pattern;
use rapidfuzz::fuzz::{Args, RatioBatchComparator};

/// What is wanted of a memory.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// The language of the text.
    pub source: Language,
    /// The language that it is translated into.
    pub target: Language,
    /// The text.
    pub runs: &'a [Run],
    /// What stands around it.
    pub context: Context,
    /// How like a text must be, in percent.
    pub least: u8,
    /// How many matches, at most.
    pub most: usize,
}

/// How a match fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchKind {
    /// The words differ.
    Fuzzy,
    /// The words are the same; values that differ have surely been put right.
    Exact,
    /// The same, between the same texts.
    Context,
}

/// A unit that fits.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// How.
    pub kind: MatchKind,
    /// How much its text is like the one wanted: 100 only if it is not fuzzy.
    pub percent: u8,
    /// Its text in the language of the one wanted.
    pub source: Vec<Run>,
    /// Its text in the other language.
    pub target: Vec<Run>,
    /// The words by which its text differs from the one wanted: removed are its own.
    pub difference: Vec<Piece>,
    /// Its text in the other language with values put right.
    pub offered: Vec<Run>,
    /// Who made or approved it.
    pub by: Option<String>,
    /// When.
    pub at: Option<String>,
    /// From which letter or file it is.
    pub origin: String,
}

/// Units of one pattern that are looked at, at most: beyond, older ones say nothing new.
const UNITS: usize = 200;

/// Once enough was found, so many bytes of candidates that are worse end the search: those that follow promise
/// less, and the promise of a long text is kept more often.
const IN_VAIN: usize = 40_000;

impl Memory {
    /// What fits a text best, the best first.
    pub fn matches(&self, wanted: &Wanted<'_>) -> Vec<Match> {
        let direction = Direction {
            source: wanted.source,
            target: wanted.target,
        };
        let pattern = pattern(wanted.source, wanted.runs);
        let Some(index) = self.directions.get(&direction) else {
            return Vec::new();
        };
        if pattern.is_empty() || wanted.most == 0 {
            return Vec::new();
        }
        let new = NewSource::of(direction, wanted.runs);
        let mut found: Vec<Match> = Vec::new();
        for (score, number) in self.like(direction, &pattern, wanted.least, wanted.most) {
            let equal = score >= 1.0;
            // In one text the latest translation comes first, in the same context before all.
            let mut own: Vec<(MatchKind, usize, Match)> = Vec::new();
            let units = index
                .units(number, &self.units)
                .filter(|(unit, _)| unit.live);
            for (at, (unit, side)) in units.take(UNITS).enumerate() {
                let same_context =
                    equal && !wanted.context.is_unknown() && unit.contexts[side] == wanted.context;
                if !same_context && own.len() >= wanted.most {
                    continue;
                }
                let (source, target) = (unit.runs(side), unit.runs(1 - side));
                let (surely, offered) = match new.carried(&source, &target) {
                    Ok(offered) => (equal, offered),
                    Err(offered) => (false, offered),
                };
                let kind = match (surely, same_context) {
                    (false, _) => MatchKind::Fuzzy,
                    (true, false) => MatchKind::Exact,
                    (true, true) => MatchKind::Context,
                };
                let own_words = match source == wanted.runs {
                    true => 0,
                    false => at + 1,
                };
                let matched = Match {
                    kind,
                    percent: match kind {
                        MatchKind::Fuzzy => ((score * 100.0) as u8).min(99),
                        _ => 100,
                    },
                    difference: difference(&source, wanted.runs),
                    source,
                    target,
                    offered,
                    by: self.names.name(unit.by).map(str::to_owned),
                    at: unit.at.as_deref().map(str::to_owned),
                    origin: self.names.name(unit.origin).unwrap_or_default().to_owned(),
                };
                own.push((kind, own_words, matched));
            }
            own.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
            for (_, _, matched) in own {
                let known = |known: &Match| known.offered == matched.offered;
                if found.len() < wanted.most * 2 && !found.iter().any(known) {
                    found.push(matched);
                }
            }
        }
        found.sort_by_key(|found| std::cmp::Reverse((found.kind, found.percent)));
        found.truncate(wanted.most);
        found
    }

    /// Patterns like one, the best first, with how like they are.
    pub(super) fn like(
        &self,
        direction: Direction,
        pattern: &str,
        least: u8,
        most: usize,
    ) -> Vec<(f64, u32)> {
        let Some(index) = self.directions.get(&direction) else {
            return Vec::new();
        };
        let lives = |number: u32| index.units(number, &self.units).any(|(unit, _)| unit.live);
        let mut best: Vec<(f64, u32)> = Vec::new();
        let equal = index.equal(pattern, &self.units).filter(|at| lives(*at));
        best.extend(equal.map(|number| (1.0, number)));
        let mut cutoff = f64::from(least.min(100)) / 100.0;
        if least >= 100 {
            return best;
        }
        let compared = RatioBatchComparator::new(pattern.chars());
        let most_in_vain = (IN_VAIN / pattern.len().max(1)).clamp(100, 400);
        let mut in_vain = 0;
        for number in index.candidates(pattern, cutoff, &self.units) {
            if Some(number) == equal {
                continue;
            }
            if in_vain > most_in_vain && best.len() >= most {
                break;
            }
            in_vain += 1;
            let other = index.pattern(number, &self.units);
            let arguments = Args::default().score_cutoff(cutoff);
            let Some(score) = compared.similarity_with_args(other.chars(), &arguments) else {
                continue;
            };
            if !lives(number) {
                continue;
            }
            in_vain = 0;
            let at = best.partition_point(|(better, _)| *better >= score);
            best.insert(at, (score, number));
            if best.len() > most {
                best.truncate(most);
                cutoff = cutoff.max(best[most - 1].0);
            }
        }
        best
    }
}
