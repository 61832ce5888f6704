//! A term has one of the renderings that the glossary knows, the same throughout the letter, and none that it
//! forbids (checks.md G3, G4, G11). Silent between quotation marks and about abbreviations, which have a check
//! of their own.

use super::passage::{MOST, Passage};
use super::words::{like, quoted};
use super::{Case, Finding, Weight};
use crate::language::Language::{self, Zh};
use crate::translation::glossary::{Entry, Glossary, Hit, Kind, Term};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let glossary = &*case.known.glossary;
    let read = Reading { case, glossary };
    for (source, rendition) in case.pairs() {
        read.rendered(source, rendition, findings);
    }
    for passage in case.typed() {
        read.forbidden(passage, findings);
    }
    for language in Language::ALL {
        read.one_rendering(language, findings);
    }
}

/// The letter with the terms in it.
struct Reading<'a> {
    case: &'a Case<'a>,
    glossary: &'a Glossary,
}

impl Reading<'_> {
    fn hits<'p>(&self, passage: &'p Passage) -> &'p [Hit] {
        passage.hits(self.glossary)
    }

    fn entry(&self, hit: &Hit) -> &Entry {
        &self.glossary.entries()[hit.entry]
    }

    fn term(&self, hit: &Hit, language: Language) -> &Term {
        &self.entry(hit).terms(language)[hit.term]
    }

    /// Every term of the source has a rendering.
    fn rendered(&self, source: &Passage, rendition: &Passage, findings: &mut Vec<Finding>) {
        let draft = self.case.draft;
        let into = rendition.language;
        let there: BTreeSet<usize> = self.hits(rendition).iter().map(|hit| hit.entry).collect();
        let mut seen = BTreeSet::new();
        let mut reading = None;
        for hit in self.hits(source) {
            let words = &source.flat[hit.range.clone()];
            let entry = self.entry(hit);
            // A term that is forbidden there is found by itself.
            if there.contains(&hit.entry)
                || !seen.insert(hit.entry)
                || is_abbreviation(words)
                || quoted(&source.flat, hit.range.start)
                || (entry.kind == Kind::Country && !super::country_names::apart(source, &hit.range))
            {
                continue;
            }
            let Some(right) = entry.preferred(into) else {
                continue;
            };
            let read = || Glossary::reading(into, rendition.printed(draft));
            if entry.is_said(reading.get_or_insert_with(read)) {
                continue;
            }
            let mut allowed: Vec<&str> = Vec::new();
            for term in entry.terms(into).iter().filter(|term| term.is_allowed()) {
                if !is_abbreviation(&term.words) || term == right {
                    allowed.push(&term.words);
                }
            }
            findings.push(
                Finding::in_passage(
                    "term-not-rendered",
                    Weight::Warning,
                    rendition,
                    rendition.place(0..rendition.flat.len()),
                )
                .with("term", words)
                .with("right", allowed.join(" / ")),
            );
        }
    }

    /// No term stands that must not be used.
    fn forbidden(&self, passage: &Passage, findings: &mut Vec<Finding>) {
        let language = passage.language;
        for hit in self.hits(passage).iter().take(MOST) {
            let entry = self.entry(hit);
            let term = self.term(hit, language);
            if term.is_allowed()
                || entry.kind == Kind::Country
                || quoted(&passage.flat, hit.range.start)
            {
                continue;
            }
            let wrong = &passage.flat[hit.range.clone()];
            let mut finding = Finding::in_passage(
                "term-forbidden",
                Weight::Warning,
                passage,
                passage.place(hit.range.clone()),
            )
            .with("wrong", wrong);
            let right = entry
                .preferred(language)
                .map(|right| like(wrong, &right.words));
            finding = match right {
                Some(right) => {
                    // An inflected form is not replaced by the dictionary's.
                    let plain = language == Zh || wrong.eq_ignore_ascii_case(&term.words);
                    let repair = plain.then(|| passage.corrected(hit.range.clone(), &right));
                    finding.with("right", right).mended_by(repair.flatten())
                }
                None => finding.with("right", "–"),
            };
            findings.push(finding);
        }
    }

    /// Within one language of a letter, a term has one rendering.
    fn one_rendering(&self, language: Language, findings: &mut Vec<Finding>) {
        type Place<'a> = (&'a Passage, Range<usize>);
        let mut used: BTreeMap<usize, BTreeMap<usize, Vec<Place<'_>>>> = BTreeMap::new();
        let passages = self.case.passages.iter();
        for passage in passages.filter(|passage| passage.language == language) {
            for hit in self.hits(passage) {
                let entry = self.entry(hit);
                let terms = entry.terms(language);
                if !matches!(entry.kind, Kind::Term | Kind::Product)
                    || terms.iter().filter(|term| term.is_allowed()).count() < 2
                    || !terms[hit.term].is_allowed()
                    || is_abbreviation(&terms[hit.term].words)
                    || quoted(&passage.flat, hit.range.start)
                {
                    continue;
                }
                let places = used.entry(hit.entry).or_default().entry(hit.term);
                places.or_default().push((passage, hit.range.clone()));
            }
        }
        for (entry, used) in used.into_iter().filter(|(_, used)| used.len() > 1) {
            let terms = self.glossary.entries()[entry].terms(language);
            let standard = |places: &[Place<'_>]| places.iter().any(|(place, _)| !place.typed);
            // That of the standard wording, then the most frequent, then the first.
            let right = used.iter().max_by_key(|(term, places)| {
                (standard(places), places.len(), std::cmp::Reverse(**term))
            });
            let Some(right) = right.map(|(term, _)| *term) else {
                continue;
            };
            let others = || used.iter().filter(|(term, _)| **term != right);
            let typed = others().flat_map(|(_, places)| places.iter().filter(|(p, _)| p.typed));
            let typed: Vec<&Place<'_>> = typed.take(MOST).collect();
            // Where only standard wording differs, there is nothing to type better.
            let (weight, places) = match typed.is_empty() {
                true => (
                    Weight::Hint,
                    others().flat_map(|(_, p)| p).take(1).collect(),
                ),
                false => (Weight::Warning, typed),
            };
            let right = &terms[right].words;
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
}

/// One word of capitals: “TSAG”, “ITU-T”, “МСЭ”.
fn is_abbreviation(words: &str) -> bool {
    let letters = || words.chars().filter(|c| c.is_alphabetic());
    words.chars().count() <= 8 && letters().count() >= 2 && letters().all(char::is_uppercase)
}
