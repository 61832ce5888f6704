//! Dashes: the figure dash, the hyphen for a dash, and two dashes for ranges in one language
//! (checks.md E8).

use super::passage::MOST;
use super::rules::{Rule, Table, rule};
use super::{Case, Finding, Weight};
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use regex::Regex;
use std::sync::LazyLock;

static DASHES: LazyLock<Table> = LazyLock::new(|| Table::new("dash", Weight::Hint, &RULES));

static RULES: [Rule; 5] = [
    rule(&[Ar, En, Es, Fr, Ru, Zh], r"\x{2012}", "–"),
    rule(&[Ar, En, Es, Fr, Ru, Zh], r"\x{2015}", "–"),
    rule(
        &[En, Es, Fr, Ru],
        r"[\p{L})”](?P<x> -{1,2} )[\p{L}(“]",
        " – ",
    ),
    rule(&[Ar, Zh], r"[\p{L}）](?P<x> -{1,2} )[\p{L}（]", " – "),
    rule(&[En, Es, Fr, Ru], r"[\p{L})](?P<x>--)[\p{L}(]", " – "),
];

static RANGE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\d{1,4}([-–])\d{1,4}").expect("the pattern is a constant"));

/// Whether a range stands by itself, and is no part of a number, a date or a code.
fn apart(words: &str, range: regex::Match<'_>) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '–' | '/' | '.' | '+');
    let before = words[..range.start()].chars().next_back();
    let mut after = words[range.end()..].chars();
    let ends = match after.next() {
        // The stop of a sentence is no part of a number.
        Some('.') => !after.next().is_some_and(|c| c.is_ascii_digit()),
        next => !next.is_some_and(part),
    };
    ends && !before.is_some_and(part)
}

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    DASHES.check(case, findings);
    for language in Language::ALL {
        let ranges: Vec<_> = (case.typed().filter(|passage| passage.language == language))
            .flat_map(|passage| {
                let words = passage.readable();
                let ranges = RANGE.captures_iter(words);
                ranges.filter_map(move |range| {
                    let dash = range.get(1)?;
                    apart(words, range.get(0)?).then_some((passage, dash))
                })
            })
            .collect();
        let hyphens = ranges.iter().filter(|(_, d)| d.as_str() == "-").count();
        let dashes = ranges.len() - hyphens;
        if hyphens == 0 || dashes == 0 {
            continue;
        }
        // Ranges that facts print have the hyphen, except in Russian.
        let right = if language == Ru { "–" } else { "-" };
        for (passage, dash) in ranges
            .iter()
            .filter(|(_, dash)| dash.as_str() != right)
            .take(MOST)
        {
            findings.push(
                Finding::in_passage(
                    "range-dashes-mixed",
                    Weight::Hint,
                    passage,
                    passage.place(dash.range()),
                )
                .with("wrong", dash.as_str())
                .with("right", right)
                .mended_by(passage.corrected(dash.range(), right)),
            );
        }
    }
}
