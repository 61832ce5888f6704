//! Dashes: the figure dash, the hyphen for a dash, and two dashes for ranges in one language
//! (checks.md E8).

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

static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^A-Za-z0-9\-–/.+])\d{1,4}([-–])\d{1,4}(?:$|[^A-Za-z0-9\-–/])")
        .expect("the pattern is a constant")
});

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    DASHES.check(case, findings);
    for language in Language::ALL {
        let ranges: Vec<_> = (case.typed().filter(|passage| passage.language == language))
            .flat_map(|passage| {
                let dashes = RANGE.captures_iter(passage.readable());
                dashes.filter_map(move |range| Some((passage, range.get(1)?)))
            })
            .collect();
        let hyphens = ranges.iter().filter(|(_, d)| d.as_str() == "-").count();
        let dashes = ranges.len() - hyphens;
        if hyphens == 0 || dashes == 0 {
            continue;
        }
        // Ranges that facts print have the hyphen, except in Russian.
        let right = if language == Ru { "–" } else { "-" };
        for (passage, dash) in ranges.iter().filter(|(_, dash)| dash.as_str() != right) {
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
