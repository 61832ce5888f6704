//! Within one language of a letter, a term has one rendering.

use super::is_abbreviation;
use crate::checks::passage::{MOST, Passage};
use crate::checks::words::{like, quoted};
use crate::checks::{Case, Finding, Weight};
use crate::draft::flat;
use crate::language::Language;
use crate::layout;
use crate::translation::glossary::{Hit, Kind};
use std::collections::BTreeMap;
use std::ops::Range;

type Place<'a> = (&'a Passage, Range<usize>);

/// How often each term of an entry is used.
type Counts = BTreeMap<usize, usize>;

pub(super) fn check(case: &Case<'_>, language: Language, findings: &mut Vec<Finding>) {
    let glossary = &*case.known.glossary;
    let compared = |hit: &Hit, text: &str| {
        let entry = &glossary.entries()[hit.entry];
        let terms = entry.terms(language);
        let term = &terms[hit.term];
        matches!(entry.kind, Kind::Term | Kind::Product)
            && terms.iter().filter(|term| term.is_allowed()).count() > 1
            && term.is_allowed()
            && !is_abbreviation(&term.words)
            && !quoted(text, hit.range.start)
    };
    let mut used: BTreeMap<usize, BTreeMap<usize, Vec<Place<'_>>>> = BTreeMap::new();
    let passages = case.passages.iter();
    for passage in passages.filter(|passage| passage.language == language) {
        for hit in passage.hits(glossary) {
            if compared(hit, &passage.flat) {
                let places = used.entry(hit.entry).or_default().entry(hit.term);
                places.or_default().push((passage, hit.range.clone()));
            }
        }
    }
    if used.is_empty() {
        return;
    }
    let mut standard: BTreeMap<usize, Counts> = BTreeMap::new();
    for text in case.letter.texts() {
        if text.phrases().is_empty() {
            continue;
        }
        let printed = flat::text(&layout::standard(text.phrases(), language));
        for hit in glossary.hits(language, &printed) {
            if compared(&hit, &printed) {
                *standard
                    .entry(hit.entry)
                    .or_default()
                    .entry(hit.term)
                    .or_default() += 1;
            }
        }
    }
    for (entry, used) in used {
        let official = standard.remove(&entry).unwrap_or_default();
        let typed: Counts = (used.iter())
            .map(|(term, places)| (*term, places.iter().filter(|(p, _)| p.typed).count()))
            .collect();
        // That of the standard wording; else the most frequent; else the first.
        let house = if official.is_empty() {
            &typed
        } else {
            &official
        };
        let right = house
            .iter()
            .max_by_key(|(term, count)| (**count, std::cmp::Reverse(**term)));
        let Some((right, _)) = right else {
            continue;
        };
        let others = || {
            let others = used.iter().filter(|(term, _)| *term != right);
            others.flat_map(|(term, places)| places.iter().map(move |place| (term, place)))
        };
        let wrong = others().filter(|(term, (p, _))| p.typed && !official.contains_key(term));
        let wrong: Vec<&Place<'_>> = wrong.map(|(_, place)| place).take(MOST).collect();
        // Where only standard wording differs, there is nothing to type better.
        let (weight, places) = match wrong.is_empty() {
            true => {
                let printed = others().filter(|(_, (p, _))| !p.typed);
                (
                    Weight::Hint,
                    printed.map(|(_, place)| place).take(1).collect(),
                )
            }
            false => (Weight::Warning, wrong),
        };
        let right = &glossary.entries()[entry].terms(language)[*right].words;
        for (passage, range) in places {
            let wrong = &passage.flat[range.clone()];
            findings.push(
                Finding::in_passage(
                    "term-in-two-renderings",
                    weight,
                    passage,
                    passage.place(range.clone()),
                )
                .with("wrong", wrong)
                .with("right", right.as_str())
                .mended_by(passage.corrected(range.clone(), &like(wrong, right))),
            );
        }
    }
}
