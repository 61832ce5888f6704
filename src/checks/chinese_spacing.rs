//! Spaces between Chinese characters and Latin ones, and quotation marks that are not “ ” (conventions.md §6).
//! Official texts in Chinese have neither.

use super::passage::MOST;
use super::rules::{Rule, Table, rule};
use super::{Case, Finding, Weight};
use crate::language::Language::Zh;
use std::ops::Range;
use std::sync::LazyLock;

static SPACES: LazyLock<Table> =
    LazyLock::new(|| Table::new("space-in-chinese", Weight::Hint, &RULES));

static RULES: [Rule; 3] = [
    rule(&[Zh], r"\p{Han}(?P<x>[ \x{A0}]+)[A-Za-z0-9]", ""),
    rule(&[Zh], r"[A-Za-z0-9](?P<x>[ \x{A0}]+)\p{Han}", ""),
    rule(&[Zh], r"\p{Han}\p{Han}(?P<x> )\p{Han}\p{Han}", ""),
];

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    SPACES.check(case, findings);
    for passage in case.typed().filter(|passage| passage.language == Zh) {
        for pair in quotes(passage.readable()).into_iter().take(MOST) {
            let (begin, end) = (&pair[0], &pair[1]);
            let wrong = &passage.flat[begin.0.start..end.0.end];
            let inside = &passage.flat[begin.0.end..end.0.start];
            findings.push(
                Finding::in_passage(
                    "quotes-not-chinese",
                    Weight::Warning,
                    passage,
                    passage.place(begin.0.clone()),
                )
                .with("wrong", super::rules::shown(wrong))
                .with("right", super::rules::shown(&format!("“{inside}”")))
                .mended_by(passage.corrected_in_all(&pair)),
            );
        }
    }
}

/// Pairs of other marks around Chinese words.
fn quotes(words: &str) -> Vec<Vec<(Range<usize>, String)>> {
    let mut pairs = Vec::new();
    for (open, close) in [('"', '"'), ('「', '」'), ('『', '』'), ('«', '»')] {
        let mut from = 0;
        while let Some(start) = words[from..].find(open).map(|at| from + at) {
            let inside = start + open.len_utf8();
            let Some(end) = words[inside..].find(close).map(|at| inside + at) else {
                break;
            };
            from = end + close.len_utf8();
            let chinese = words[inside..end].contains(|c| matches!(c, '\u{3400}'..='\u{9FFF}'));
            if chinese {
                pairs.push(vec![
                    (start..inside, "“".to_owned()),
                    (end..from, "”".to_owned()),
                ]);
            }
        }
    }
    pairs
}
