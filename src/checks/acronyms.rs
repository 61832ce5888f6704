//! An acronym of another language (checks.md G9): “ITU-T” in French, “WTSA” in Russian. Silent in
//! addresses, in names of documents and between quotation marks.

use super::rules::{Rule, Table, rule};
use super::{Case, Finding, Weight};
use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};
use std::sync::LazyLock;

static ACRONYMS: LazyLock<Table> = LazyLock::new(|| {
    Table::new("acronym-of-another-language", Weight::Warning, &RULES).outside_quotes()
});

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    ACRONYMS.check(case, findings);
}

static RULES: [Rule; 20] = [
    rule(
        &[Es, Fr],
        r"(?-u:\b)ITU([-\x{2011}])([TRD])(?-u:\b)(?P<not>[/@_])?",
        "UIT${1}${2}",
    ),
    rule(
        &[Es, Fr],
        r"(?P<not>[/@_.-])?(?-u:\b)(?P<x>ITU)(?-u:\b)(?P<nor>[-\x{2011}/@_.]\w| ?[A-Z]|\d)?",
        "UIT",
    ),
    rule(
        &[Ru],
        r"(?-u:\b)(?:ITU|UIT)([-\x{2011}])T(?-u:\b)(?P<not>[/@_])?",
        "МСЭ${1}Т",
    ),
    rule(
        &[Ru],
        r"(?-u:\b)(?:ITU|UIT)([-\x{2011}])([RD])(?-u:\b)(?P<not>[/@_])?",
        "МСЭ${1}${2}",
    ),
    rule(
        &[Ru],
        r"(?P<not>[/@_.-])?(?-u:\b)(?P<x>ITU|UIT)(?-u:\b)(?P<nor>[-\x{2011}/@_.]\w| ?[A-Z]|\d)?",
        "МСЭ",
    ),
    // The last letter is Cyrillic too.
    rule(&[Ru], r"\bМСЭ([-\x{2011}])T\b", "МСЭ${1}Т"),
    rule(
        &[Ar, En, Zh],
        r"(?-u:\b)UIT([-\x{2011}])([TRD])(?-u:\b)(?P<not>[/@_])?",
        "ITU${1}${2}",
    ),
    rule(&[Ar, En, Zh], r"МСЭ([-\x{2011}])[ТT]", "ITU${1}T"),
    rule(&[En], r"\bUIT\b(?P<not>[-\x{2011}/@_.]\w)?", "ITU"),
    rule(
        &[Fr, Es],
        r"(?P<not>[/@_.-])?(?-u:\b)(?P<x>WTSA)(?-u:\b)(?P<nor>[/@_.]\w|-[A-Z])?",
        "AMNT",
    ),
    rule(
        &[Ru],
        r"(?P<not>[/@_.-])?(?-u:\b)(?P<x>WTSA|AMNT)(?-u:\b)(?P<nor>[/@_.]\w|-[A-Z])?",
        "ВАСЭ",
    ),
    rule(
        &[Fr],
        r"(?P<not>[/@_.-])?(?-u:\b)(?P<x>TSAG|GANT)(?-u:\b)(?P<nor>[/@_.]\w|-[A-Z]|[ \x{A0}](?:TD|LS|C|R)[ \x{A0}]?\d)?",
        "GCNT",
    ),
    rule(
        &[Es],
        r"(?P<not>[/@_.-])?(?-u:\b)(?P<x>TSAG|GCNT)(?-u:\b)(?P<nor>[/@_.]\w|-[A-Z]|[ \x{A0}](?:TD|LS|C|R)[ \x{A0}]?\d)?",
        "GANT",
    ),
    rule(
        &[Ru],
        r"(?P<not>[/@_.-])?(?-u:\b)(?P<x>TSAG|GCNT|GANT)(?-u:\b)(?P<nor>[/@_.]\w|-[A-Z]|[ \x{A0}](?:TD|LS|C|R)[ \x{A0}]?\d)?",
        "КГСЭ",
    ),
    rule(
        &[En, Zh, Ar],
        r"(?P<not>[/@_.-])?(?-u:\b)(?P<x>AMNT)(?-u:\b)(?P<nor>[/@_.]\w|-[A-Z])?",
        "WTSA",
    ),
    rule(&[En, Zh, Ar], r"ВАСЭ", "WTSA"),
    rule(
        &[En, Zh, Ar],
        r"(?P<not>[/@_.-])?(?-u:\b)(?P<x>GCNT|GANT)(?-u:\b)(?P<nor>[/@_.]\w|-[A-Z])?",
        "TSAG",
    ),
    rule(&[En, Zh, Ar], r"КГСЭ", "TSAG"),
    rule(&[Fr, Es], r"ВАСЭ", "AMNT"),
    rule(
        &[Ar, Zh],
        r"(?-u:\b)UIT(?-u:\b)(?P<not>[-\x{2011}/@_.]\w)?",
        "ITU",
    ),
];
