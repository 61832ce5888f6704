//! A rendition says the same values as its source (checks.md G1, G2): addresses, telephones, documents,
//! numbers, days and times, facts. Values are compared as sets, for Arabic stores ranges larger first; only renditions of
//! the present words are read.

mod days;
mod numbers;

use super::passage::Passage;
use super::{Case, Finding, Weight};
use crate::language::Language;
use crate::layout;
use crate::letter::text::Run;
use crate::letter::text::fact::Fact;
use crate::translation::marks::addresses;
use crate::translation::marks::references::DOCUMENT;
use crate::translation::marks::telephones::TELEPHONE;
use crate::translation::{Standing, standing};
use numbers::Numbers;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let own = case.letter.language;
    let sources: BTreeMap<_, _> = (case.typed())
        .filter(|passage| passage.language == own)
        .map(|passage| (passage.text, passage))
        .collect();
    let texts: BTreeMap<_, _> = (case.letter.texts().into_iter())
        .map(|text| (text.id, text))
        .collect();
    for passage in case.typed().filter(|passage| passage.language != own) {
        let (Some(source), Some(text)) = (sources.get(&passage.text), texts.get(&passage.text))
        else {
            continue;
        };
        let translation = case.draft.translations.get(&passage.language);
        if matches!(standing(text, translation), Standing::Current(_)) {
            let pair = Pair {
                case,
                source,
                passage,
            };
            pair.certain("address-differs", found_addresses, findings);
            pair.certain("telephone-differs", found_telephones, findings);
            pair.certain("document-differs", found_documents, findings);
            if !pair.numbers(findings) {
                pair.days(findings);
            }
            pair.facts(findings);
        }
    }
}

/// A source and its rendition.
struct Pair<'a> {
    case: &'a Case<'a>,
    source: &'a Passage,
    passage: &'a Passage,
}

/// Values as they are compared, and as they are written.
type Values = BTreeMap<String, String>;

fn found_addresses(words: &str) -> Values {
    let found = addresses::written(words).map(|range| {
        let address = &words[range];
        (addresses::value(address), address.to_owned())
    });
    found.collect()
}

fn found_telephones(words: &str) -> Values {
    let found = TELEPHONE.find_iter(words).map(|number| {
        let digits = number.as_str().chars().filter(char::is_ascii_digit);
        (digits.collect(), number.as_str().to_owned())
    });
    found.collect()
}

fn found_documents(words: &str) -> Values {
    let found = DOCUMENT
        .captures_iter(words)
        .map(|number| (number[1].to_owned(), number[0].to_owned()));
    found.collect()
}

impl Pair<'_> {
    /// Values that no translator changes.
    fn certain(
        &self,
        mistake: &'static str,
        find: fn(&str) -> Values,
        findings: &mut Vec<Finding>,
    ) {
        let (source, rendition) = (find(&self.source.flat), find(&self.passage.flat));
        if source.keys().eq(rendition.keys()) {
            return;
        }
        let draft = self.case.draft;
        let without = |values: Values, others: Values| -> Vec<String> {
            let mut values = values;
            values.retain(|key, _| !others.contains_key(key));
            values.into_values().collect()
        };
        let lost = without(source, find(self.passage.printed(draft)));
        let added = without(rendition, find(self.source.printed(draft)));
        if lost.is_empty() && added.is_empty() {
            return;
        }
        let found = added.first().and_then(|added| {
            let at = self.passage.flat.find(added.as_str())?;
            Some(at..at + added.len())
        });
        let repair = match (lost.as_slice(), added.as_slice(), &found) {
            ([lost], [added], Some(range)) => {
                // A page in the language of the rendition stays one.
                let [from, into] = [self.source.language, self.passage.language]
                    .map(|language| format!("/{}/", language.tag()));
                let lost = if added.contains(&into) {
                    lost.replacen(&from, &into, 1)
                } else {
                    lost.clone()
                };
                self.passage.corrected(range.clone(), &lost)
            }
            _ => None,
        };
        findings.push(
            self.at(mistake, Weight::Error, found)
                .with("source", listed(&lost))
                .with("rendition", listed(&added))
                .mended_by(repair),
        );
    }

    fn at(
        &self,
        mistake: &'static str,
        weight: Weight,
        found: Option<std::ops::Range<usize>>,
    ) -> Finding {
        let range = found.unwrap_or(0..self.passage.flat.len());
        Finding::in_passage(mistake, weight, self.passage, self.passage.place(range))
    }

    /// Gives back whether it found something.
    fn numbers(&self, findings: &mut Vec<Finding>) -> bool {
        let read = |words: &str| Numbers::read(&without_certain(words));
        let (source, rendition) = (self.source.readable(), self.passage.readable());
        let said = |words: &str| Numbers::in_digits(&without_certain(words));
        if said(source) == said(rendition) {
            return false;
        }
        let (source, rendition) = (read(source), read(rendition));
        let draft = self.case.draft;
        let whole =
            |passage: &Passage| read(&super::words::without_addresses(passage.printed(draft)));
        let differ = source.differ(&rendition, &whole(self.source), &whole(self.passage));
        let Some((lost, added)) = differ else {
            return false;
        };
        let word = |numbers: &BTreeSet<u64>| {
            let numbers: Vec<_> = numbers.iter().map(u64::to_string).collect();
            listed(&numbers)
        };
        let (mut found, mut repair) = (None, None);
        if let Some(added) = added.first() {
            let mut places = numbers::places(self.passage.readable(), *added);
            if let (Some(place), None) = (places.next(), places.next()) {
                if let (Some(right), true) = (lost.first(), lost.len() == 1) {
                    repair = self.passage.corrected(place.clone(), &right.to_string());
                }
                found = Some(place);
            }
        }
        // A range in Arabic stands larger first: which number goes where is not plain.
        if added.len() != 1 || self.passage.language == Language::Ar {
            repair = None;
        }
        findings.push(
            self.at("numbers-differ", Weight::Warning, found)
                .with("source", word(&lost))
                .with("rendition", word(&added))
                .mended_by(repair),
        );
        true
    }

    fn facts(&self, findings: &mut Vec<Finding>) {
        let (source, rendition) = (facts(&self.source.runs), facts(&self.passage.runs));
        let lost: Vec<&Fact> = (source.iter())
            .filter(|(key, _)| !rendition.contains_key(*key))
            .filter_map(|(_, fact)| (!self.said(fact, self.passage, self.source)).then_some(*fact))
            .collect();
        let added: Vec<&Fact> = (rendition.iter())
            .filter(|(key, _)| !source.contains_key(*key))
            .filter_map(|(_, fact)| (!self.said(fact, self.source, self.passage)).then_some(*fact))
            .collect();
        let mut paired: BTreeSet<usize> = BTreeSet::new();
        for fact in &lost {
            let partner = (added.iter().enumerate())
                .find(|(at, other)| !paired.contains(at) && other.name() == fact.name());
            match partner {
                Some((at, other)) => {
                    paired.insert(at);
                    findings.push(
                        self.at("fact-differs", Weight::Error, None)
                            .with("source", self.print(fact, self.source.language))
                            .with("rendition", self.print(other, self.passage.language))
                            .mended_by(self.with_fact(other, fact)),
                    );
                }
                None => findings.push(
                    self.at("fact-lost", weight(fact), None)
                        .with("source", self.print(fact, self.source.language)),
                ),
            }
        }
        for (at, fact) in added.iter().enumerate() {
            if !paired.contains(&at) {
                findings.push(
                    self.at("fact-added", weight(fact), None)
                        .with("rendition", self.print(fact, self.passage.language)),
                );
            }
        }
    }

    fn print(&self, fact: &Fact, language: Language) -> String {
        layout::fact(self.case.draft, language, fact)
    }

    /// Whether `there` says what `fact` says `here`, as words or as other facts.
    fn said(&self, fact: &Fact, there: &Passage, here: &Passage) -> bool {
        let draft = self.case.draft;
        let words = there.printed(draft);
        let value = self.print(fact, there.language);
        if words.contains(&value) {
            return true;
        }
        let all = Numbers::read(words);
        let own = Numbers::read(&self.print(fact, here.language));
        !own.said.is_empty() && own.said.iter().all(|number| all.has(*number))
    }

    /// The rendition with the source's fact where `old` is, in the form that it has there.
    fn with_fact(&self, old: &Fact, new: &Fact) -> Option<crate::draft::edit::Edit> {
        let new = new.in_form_of(old);
        let runs = self.passage.runs.iter().map(|run| match run {
            Run::Fact { fact, emphasis } if fact == old => Run::Fact {
                fact: new.clone(),
                emphasis: *emphasis,
            },
            other => other.clone(),
        });
        self.passage.saying(runs.collect())
    }
}

/// A group may be called “it” in the second sentence.
fn weight(fact: &Fact) -> Weight {
    match fact {
        Fact::Group(..) | Fact::StudyGroup(_) | Fact::GroupTitle => Weight::Hint,
        _ => Weight::Warning,
    }
}

fn facts(runs: &[Run]) -> BTreeMap<String, &Fact> {
    let facts = runs.iter().filter_map(|run| match run {
        Run::Fact { fact, .. } => Some((fact.key(), fact)),
        Run::Words { .. } | Run::LineBreak => None,
    });
    facts.collect()
}

/// The words without what is compared by itself.
fn without_certain(words: &str) -> String {
    let words = TELEPHONE.replace_all(words, " ");
    DOCUMENT.replace_all(&words, " ").into_owned()
}

fn listed(values: &[String]) -> String {
    if values.is_empty() {
        "–".to_owned()
    } else {
        values.join(", ")
    }
}
