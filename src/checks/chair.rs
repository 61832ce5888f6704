//! “Chair” in words typed in English (checks.md E11). Standard wording keeps the titles that it has.

use super::rules::{Rule, Table, rule};
use super::{Case, Finding, Weight};
use crate::language::Language::En;
use std::sync::LazyLock;

static CHAIR: LazyLock<Table> =
    LazyLock::new(|| Table::new("chair-gender-neutral", Weight::Hint, &RULES).outside_quotes());

static RULES: [Rule; 6] = [
    rule(
        &[En],
        r"\bVice([- \x{2011}])[Cc]hair(?:man|woman)\b",
        "Vice${1}Chair",
    ),
    rule(
        &[En],
        r"\bVice([- \x{2011}])[Cc]hair(?:men|women)\b",
        "Vice${1}Chairs",
    ),
    rule(
        &[En],
        r"\bvice([- \x{2011}])[Cc]hair(?:man|woman)\b",
        "vice${1}chair",
    ),
    rule(
        &[En],
        r"\bvice([- \x{2011}])[Cc]hair(?:men|women)\b",
        "vice${1}chairs",
    ),
    rule(&[En], r"\b([Cc])hair(?:man|woman)\b", "${1}hair"),
    rule(&[En], r"\b([Cc])hair(?:men|women)\b", "${1}hairs"),
];

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    CHAIR.check(case, findings);
}
