//! Punctuation and digits of Arabic (checks.md G2): ، ؛ ؟ between Arabic words, digits 0–9. Ranges are
//! stored larger first and are left alone.

use super::passage::MOST;
use super::rules::{Rule, Table, rule};
use super::{Case, Finding, Weight};
use crate::language::Language::Ar;
use std::sync::LazyLock;

static PUNCTUATION: LazyLock<Table> =
    LazyLock::new(|| Table::new("latin-punctuation-in-arabic", Weight::Warning, &RULES));

static RULES: [Rule; 3] = [
    rule(
        &[Ar],
        r"[\p{Arabic})\x{FFFC}] ?(?P<x>,)(?: ?[\p{Arabic}(«“\x{FFFC}]|$)",
        "،",
    ),
    rule(
        &[Ar],
        r"[\p{Arabic})\x{FFFC}] ?(?P<x>;)(?: ?[\p{Arabic}(«“\x{FFFC}]|$)",
        "؛",
    ),
    rule(
        &[Ar],
        r"[\p{Arabic})\x{FFFC}] ?(?P<x>\?)(?: ?[\p{Arabic}(«“\x{FFFC}]|$)",
        "؟",
    ),
];

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    PUNCTUATION.check(case, findings);
    for passage in case.typed().filter(|passage| passage.language == Ar) {
        let words = passage.readable();
        let mut start = None;
        let most = findings.len() + MOST;
        let ends = words.char_indices().chain([(words.len(), ' ')]);
        for (at, character) in ends {
            if findings.len() >= most {
                break;
            }
            if western(character).is_some() {
                start.get_or_insert(at);
            } else if let Some(from) = start.take() {
                let digits = &words[from..at];
                let right: String = digits.chars().filter_map(western).collect();
                findings.push(
                    Finding::in_passage(
                        "digits-of-arabic",
                        Weight::Warning,
                        passage,
                        passage.place(from..at),
                    )
                    .with("wrong", digits)
                    .with("right", right.as_str())
                    .mended_by(passage.corrected(from..at, &right)),
                );
            }
        }
    }
}

/// The digit 0–9 for an Arabic-Indic one.
fn western(digit: char) -> Option<char> {
    let value = match digit {
        '\u{660}'..='\u{669}' => u32::from(digit) - 0x660,
        '\u{6F0}'..='\u{6F9}' => u32::from(digit) - 0x6F0,
        _ => return None,
    };
    char::from_digit(value, 10)
}
