//! Slips that a pattern finds in typed words: several checks are tables of them.

use super::passage::{MOST, Passage};
use super::words::{like, quoted};
use super::{Case, Finding, Weight};
use crate::language::Language;
use regex::{Captures, Regex, RegexSet};
use std::ops::Range;
use std::sync::OnceLock;

/// A slip and what is written instead.
pub(super) struct Rule {
    /// The languages in which it is one.
    pub languages: &'static [Language],
    /// The pattern. Its group `x`, or all of it, is the slip; where a group `not` or `nor` takes part it is
    /// none. Written `(?i)` it keeps the capitals of what it finds.
    pub wrong: &'static str,
    /// The words instead, with `${1}` for groups; nothing where that is not plain.
    pub right: Option<&'static str>,
}

/// A rule for some languages.
pub(super) const fn rule(
    languages: &'static [Language],
    wrong: &'static str,
    right: &'static str,
) -> Rule {
    Rule {
        languages,
        wrong,
        right: Some(right),
    }
}

/// A rule without words instead.
pub(super) const fn sign(languages: &'static [Language], wrong: &'static str) -> Rule {
    Rule {
        languages,
        wrong,
        right: None,
    }
}

/// Rules that give one kind of finding.
pub(super) struct Table {
    mistake: &'static str,
    weight: Weight,
    /// The rules, each compiled when something first looks like it.
    rules: Vec<(&'static Rule, OnceLock<Regex>)>,
    /// For every language of [`Language::ALL`] what its slips look like, and their places in `rules`.
    sets: [OnceLock<(RegexSet, Vec<usize>)>; 6],
    quoted_too: bool,
}

/// A pattern without the ends of words: it finds more, and much faster, for the regex automata know the ends
/// of words in ASCII only.
pub(super) fn rough(pattern: &str) -> String {
    const ASCII: &str = r"(?-u:\b)";
    let parts: Vec<String> = (pattern.split(ASCII))
        .map(|part| part.replace(r"\b", ""))
        .collect();
    parts.join(ASCII)
}

impl Table {
    /// The table of `rules`.
    pub fn new(mistake: &'static str, weight: Weight, rules: &'static [Rule]) -> Table {
        Table {
            mistake,
            weight,
            rules: rules.iter().map(|rule| (rule, OnceLock::new())).collect(),
            sets: Default::default(),
            quoted_too: true,
        }
    }

    fn set(&self, language: Language) -> Option<&(RegexSet, Vec<usize>)> {
        let at = Language::ALL.iter().position(|l| *l == language)?;
        let set = self.sets.get(at)?.get_or_init(|| {
            let places: Vec<usize> = (0..self.rules.len())
                .filter(|at| self.rules[*at].0.languages.contains(&language))
                .collect();
            let patterns = places.iter().map(|at| rough(self.rules[*at].0.wrong));
            let set = RegexSet::new(patterns).expect("the patterns are constants");
            (set, places)
        });
        Some(set)
    }

    /// The same table, silent between quotation marks.
    pub fn outside_quotes(self) -> Table {
        Table {
            quoted_too: false,
            ..self
        }
    }

    /// Reads everything that was typed.
    pub fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        for passage in case.typed() {
            self.read(passage, findings);
        }
    }

    fn read(&self, passage: &Passage, findings: &mut Vec<Finding>) {
        let Some((set, places)) = self.set(passage.language) else {
            return;
        };
        let words = passage.readable();
        let mut found: Vec<Range<usize>> = Vec::new();
        for at in &set.matches(words) {
            let (rule, pattern) = &self.rules[places[at]];
            let pattern =
                pattern.get_or_init(|| Regex::new(rule.wrong).expect("the patterns are constants"));
            for captures in pattern.captures_iter(words) {
                if found.len() >= MOST {
                    return;
                }
                let Some(slip) = slip(&captures) else {
                    continue;
                };
                let apart = found
                    .iter()
                    .all(|other| other.end <= slip.start || slip.end <= other.start);
                if slip.is_empty() || !apart || (!self.quoted_too && quoted(words, slip.start)) {
                    continue;
                }
                if let Some(finding) = self.finding(passage, rule, &captures, slip.clone()) {
                    found.push(slip);
                    findings.push(finding);
                }
            }
        }
    }

    fn finding(
        &self,
        passage: &Passage,
        rule: &Rule,
        captures: &Captures<'_>,
        slip: Range<usize>,
    ) -> Option<Finding> {
        let wrong = &passage.flat[slip.clone()];
        let place = passage.place(slip.clone());
        let finding = Finding::in_passage(self.mistake, self.weight, passage, place)
            .with("wrong", shown(wrong));
        let Some(template) = rule.right else {
            return Some(finding);
        };
        let mut right = String::new();
        captures.expand(template, &mut right);
        if rule.wrong.starts_with("(?i)") {
            right = like(wrong, &right);
        }
        (right != wrong).then(|| {
            finding
                .with("right", shown(&right))
                .mended_by(passage.corrected(slip, &right))
        })
    }
}

/// Where the slip is, if it is one.
fn slip(captures: &Captures<'_>) -> Option<Range<usize>> {
    let excused = ["not", "nor"]
        .iter()
        .any(|name| captures.name(name).is_some());
    let found = captures.name("x").or_else(|| captures.get(0))?;
    (!excused).then(|| found.range())
}

/// Words of a text as a sentence names them.
pub(super) fn shown(words: &str) -> String {
    words.replace(crate::draft::flat::FACT, "…")
}

/// One pattern of our own for each language.
pub(super) struct InEachLanguage([Regex; 6]);

impl InEachLanguage {
    /// Compiles `pattern` for every language.
    pub fn of<P: AsRef<str>>(pattern: fn(Language) -> P) -> InEachLanguage {
        InEachLanguage(Language::ALL.map(|language| {
            Regex::new(pattern(language).as_ref()).expect("the patterns are constants")
        }))
    }

    /// That of a language.
    pub fn in_language(&self, language: Language) -> &Regex {
        let at = Language::ALL.iter().position(|known| *known == language);
        &self.0[at.unwrap_or_default()]
    }
}
