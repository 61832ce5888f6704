//! Pairs as units of a translation memory.

use super::{Piece, Side};
use crate::letter::text::fact::Fact;
use crate::letter::text::{Run, joined};
use crate::translation::alignment::by_hand::Row;
use crate::translation::memory::{Context, Side as UnitSide, Unit};

/// From where pairs come, and who stands for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The names of the letters or files.
    pub origin: String,
    /// Who looked at the pairs.
    pub by: Option<String>,
    /// When, as `2021-02-05T10:30:00Z`.
    pub at: Option<String>,
}

/// The pairs that are sure, or that a person confirmed, as units. What is the same standard wording on both sides
/// is left out: the phrasebook has it. A side without letters teaches nothing, either.
pub fn units(first: &Side, second: &Side, rows: &[Row], source: &Source) -> Vec<Unit> {
    let good = rows.iter().filter(|row| row.is_good());
    let units = good.filter_map(|row| {
        let (one, other) = (pieces(first, &row.first), pieces(second, &row.second));
        if is_standard(&one, &other) {
            return None;
        }
        // Where the facts are not the same, their values are kept as words.
        let same = facts(&one) == facts(&other);
        let side = |side: &Side, pieces: &[&Piece], places: &[usize]| UnitSide {
            context: context(side, places),
            ..UnitSide::new(side.language, &runs(pieces, same))
        };
        let unit = Unit {
            source: side(first, &one, &row.first),
            target: side(second, &other, &row.second),
            by: source.by.clone(),
            at: source.at.clone(),
            origin: source.origin.clone(),
        };
        let says = |pieces: &[&Piece]| {
            let mut words = pieces.iter().map(|piece| &piece.paragraph.words);
            words.any(|words| words.chars().any(char::is_alphabetic))
        };
        (says(&one) && says(&other)).then_some(unit)
    });
    units.collect()
}

fn pieces<'a>(side: &'a Side, places: &[usize]) -> Vec<&'a Piece> {
    let found = places.iter().filter_map(|place| side.pieces.get(*place));
    found.collect()
}

fn is_standard(first: &[&Piece], second: &[&Piece]) -> bool {
    let phrases = |pieces: &[&Piece]| -> Option<Vec<_>> {
        let known = pieces.iter().all(|p| !p.paragraph.phrases.is_empty());
        let all = pieces.iter().flat_map(|p| p.paragraph.phrases.clone());
        known.then(|| all.collect())
    };
    phrases(first).is_some() && phrases(first) == phrases(second)
}

fn facts(pieces: &[&Piece]) -> Vec<String> {
    let runs = pieces.iter().flat_map(|piece| &piece.runs);
    let mut facts: Vec<String> = runs
        .filter_map(|run| match run {
            Run::Fact { fact, .. } => Some(value(fact)),
            _ => None,
        })
        .collect();
    facts.sort_unstable();
    facts
}

/// What a fact names, in whatever form a language prints it.
fn value(fact: &Fact) -> String {
    let written = fact.to_string();
    let value = written.split_once('|').map(|(value, _)| value);
    value.unwrap_or(&written).to_owned()
}

/// The words of several paragraphs, line by line.
fn runs(pieces: &[&Piece], with_facts: bool) -> Vec<Run> {
    let mut runs = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            runs.push(Run::LineBreak);
        }
        runs.extend(match with_facts {
            true => piece.runs.clone(),
            false => piece.printed.clone(),
        });
    }
    joined(runs)
}

/// What stands before and behind paragraphs of a side.
fn context(side: &Side, places: &[usize]) -> Context {
    let runs = |place: Option<usize>| -> &[Run] {
        let piece = place.and_then(|place| side.pieces.get(place));
        piece.map_or(&[], |piece| &piece.runs)
    };
    let first = places.iter().min().and_then(|first| first.checked_sub(1));
    let last = places.iter().max().map(|last| last + 1);
    Context::of(side.language, runs(first), runs(last))
}
