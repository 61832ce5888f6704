//! Traditional characters in simplified text. Names of persons and what is quoted keep theirs.

use super::words::quoted;
use super::{Case, Finding, Weight};
use crate::language::Language::Zh;
use crate::language::traditional::traditional;
use std::ops::Range;

/// How many characters before “先生” may be a name.
const NAME: usize = 4;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for passage in case.typed().filter(|passage| passage.language == Zh) {
        let words = passage.readable();
        let changes: Vec<(Range<usize>, String)> = traditional(words)
            .into_iter()
            .filter(|(at, _)| !quoted(words, at.start) && !is_name(words, at.end))
            .map(|(at, right)| (at, right.to_string()))
            .collect();
        let Some((first, _)) = changes.first() else {
            continue;
        };
        let wrong = changes.iter().map(|(at, _)| &passage.flat[at.clone()]);
        let wrong: String = wrong.collect();
        findings.push(
            Finding::in_passage(
                "traditional-characters",
                Weight::Warning,
                passage,
                passage.place(first.clone()),
            )
            .with("characters", wrong)
            .mended_by(passage.corrected_in_all(&changes)),
        );
    }
}

/// Whether a title of a person follows close behind, with nothing but a name between.
fn is_name(words: &str, end: usize) -> bool {
    let rest: String = words[end..].chars().take(NAME + 2).collect();
    let title = ["先生", "女士", "小姐", "博士"];
    let found = title.iter().filter_map(|title| rest.find(title)).min();
    found.is_some_and(|at| {
        rest[..at]
            .chars()
            .all(|c| matches!(c, '\u{3400}'..='\u{9FFF}'))
    })
}
