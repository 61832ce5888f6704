//! Countries are called what the United Nations call them: “Republic of Korea”, not “South Korea”. Certain
//! only where the name stands apart, in brackets or behind a comma; elsewhere it may be part of another name.

use super::passage::{MOST, Passage};
use super::words::quoted;
use super::{Case, Finding, Weight};
use crate::language::Language::Zh;
use crate::translation::glossary::Kind;
use std::ops::Range;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let glossary = &case.known.glossary;
    for passage in case.typed() {
        let language = passage.language;
        for hit in passage.hits(glossary).iter().take(MOST) {
            let entry = &glossary.entries()[hit.entry];
            let term = &entry.terms(language)[hit.term];
            if entry.kind != Kind::Country
                || term.is_allowed()
                || quoted(&passage.flat, hit.range.start)
            {
                continue;
            }
            let Some(right) = entry.preferred(language) else {
                continue;
            };
            let certain = apart(passage, &hit.range);
            if !certain && (language == Zh || in_a_name(passage, &hit.range)) {
                continue;
            }
            let wrong = &passage.flat[hit.range.clone()];
            // A name that bends, or that has an article, is not replaced by the bare one.
            let repair = (certain && term.written().any(|form| form == wrong))
                .then(|| passage.corrected(hit.range.clone(), &right.words));
            let weight = match certain {
                true => Weight::Warning,
                false => Weight::Hint,
            };
            findings.push(
                Finding::in_passage(
                    "country-not-as-in-un",
                    weight,
                    passage,
                    passage.place(hit.range.clone()),
                )
                .with("wrong", wrong)
                .with("right", right.words.as_str())
                .mended_by(repair.flatten()),
            );
        }
    }
}

/// Whether a name stands for itself: in brackets, or behind a comma and before a mark or the end.
pub(super) fn apart(passage: &Passage, range: &Range<usize>) -> bool {
    let before = passage.flat[..range.start].trim_end().chars().next_back();
    let after = passage.flat[range.end..].trim_start().chars().next();
    let begins = |c: char| matches!(c, '(' | '（' | ',' | '，' | '،');
    let ends = |c: char| matches!(c, ')' | '）' | ',' | '，' | '،' | '.' | '。' | ';' | '；');
    before.is_some_and(begins) && after.is_none_or(ends)
}

/// Whether words with capitals stand beside: “Bank of Russia”, “Russia Today”.
fn in_a_name(passage: &Passage, range: &Range<usize>) -> bool {
    let capital = |word: Option<&str>| word.is_some_and(|w| w.starts_with(char::is_uppercase));
    let mut before = passage.flat[..range.start].split_whitespace().rev();
    let last = before.next();
    let small = [
        "of", "de", "du", "d'", "de la", "del", "la", "the", "l'", "и", "and",
    ];
    let linked = last.is_some_and(|word| small.contains(&word)) && capital(before.next());
    let next = passage.flat[range.end..].split_whitespace().next();
    let joined = passage.flat[range.end..].starts_with(['-', '\u{2011}', '\'', '’', '/'])
        || passage.flat[..range.start].ends_with(['-', '\u{2011}', '/']);
    capital(last) || linked || capital(next) || joined
}
