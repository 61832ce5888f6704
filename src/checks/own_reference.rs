//! The letter's own reference is the same wherever it stands, and its author code has the house's form
//! (checks.md B1).

use super::citations::{Citation, called, citations};
use super::passage::Passage;
use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::letter::reference::Reference;
use crate::letter::text::fact::Fact;
use regex::Regex;
use std::sync::LazyLock;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    author_code(&letter.reference, findings);
    let (Some(number), Some(called)) = (letter.reference.number, called(case.draft)) else {
        return;
    };
    let per_group = letter.reference.series.per_group;
    let group = letter.reference.group.as_ref().map(|g| g.in_reference());
    let group = group.filter(|_| per_group);
    let fact = match letter.reference.amendment {
        None => Fact::Reference,
        Some(_) => Fact::AmendedReference,
    };
    for passage in case.typed() {
        for citation in citations(passage.language, &passage.flat) {
            if citation.called != called {
                continue;
            }
            let same = citation.number == number && citation.group == group;
            let (mistake, weight) = if same {
                ("reference-typed", Weight::Hint)
            } else if itself(passage, &citation) {
                ("reference-of-another", Weight::Error)
            } else {
                continue;
            };
            let found = &passage.flat[citation.bytes.clone()];
            findings.push(
                Finding::in_passage(
                    mistake,
                    weight,
                    passage,
                    passage.place(citation.bytes.clone()),
                )
                .with("found", found)
                .with(
                    "reference",
                    crate::layout::fact(case.draft, passage.language, &fact),
                )
                .mended_by(passage.corrected_by_fact(whole(passage, &citation), fact.clone())),
            );
        }
    }
}

/// A citation with the name of the Bureau around it, which the fact prints, too.
fn whole(passage: &Passage, citation: &Citation) -> std::ops::Range<usize> {
    let mut bytes = citation.bytes.clone();
    let (before, after) = match passage.language {
        Language::Zh => ("电信标准化局", ""),
        Language::Ru => ("", " БСЭ"),
        Language::Ar => ("", " لمكتب تقييس الاتصالات"),
        _ => ("", ""),
    };
    if !before.is_empty() && passage.flat[..bytes.start].ends_with(before) {
        bytes.start -= before.len();
    }
    if !after.is_empty() && passage.flat[bytes.end..].starts_with(after) {
        bytes.end += after.len();
    }
    bytes
}

/// What stands before a reference by which a letter means itself: “this”, “Annex A (to”.
static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?:\b(?:this|the present|la présente|cette|esta|la presente|настоящ\p{L}+)[\s\u{A0}]+(?:TSB[\s\u{A0}]+)?|(?:本|此)(?:电信标准化局)?|هذه[\s\u{A0}]+)$",
    )
    .expect("our own pattern is sound")
});

/// What is left of the subtitle of an annex without the reference.
static AROUND: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^\s*[(（]\s*(?:to|of|à la|de la|a la|к|至|电信标准化局)?\s*(?:the\s+)?(?:TSB\s+)?[)）]\s*$|^\s*[(（]\s*(?:к\s+)?\s*БСЭ[)）]\s*$|^\s*[(（](?:ب)?\s*لمكتب تقييس الاتصالات[)）]\s*$",
    )
    .expect("our own pattern is sound")
});

/// Whether the words mean the letter itself, and not another one.
fn itself(passage: &Passage, citation: &Citation) -> bool {
    let (before, after) = (
        &passage.flat[..citation.bytes.start],
        &passage.flat[citation.bytes.end..],
    );
    BEFORE.is_match(before)
        || passage.at == Part::Annexes && AROUND.is_match(&format!("{before}{after}"))
}

/// “SG12/MA”, “TSB Events/MA”, “TSAG/RS”.
static AUTHOR_CODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[\p{L}\d](?:[\p{L}\d -]*[\p{L}\d])?/\p{Lu}{2,4}$")
        .expect("our own pattern is sound")
});

fn author_code(reference: &Reference, findings: &mut Vec<Finding>) {
    let Some(code) = &reference.author_code else {
        return;
    };
    if AUTHOR_CODE.is_match(code) {
        return;
    }
    let tight: Vec<_> = code.split('/').map(str::trim).collect();
    let tight = tight.join("/");
    let repair = AUTHOR_CODE.is_match(&tight).then(|| {
        Edit::Reference(Reference {
            author_code: Some(tight.clone()),
            ..reference.clone()
        })
    });
    findings.push(
        Finding::new("author-code-form", Weight::Warning, Part::Reference)
            .with("code", code.as_str())
            .with("right", tight)
            .mended_by(repair),
    );
}

#[cfg(test)]
mod tests {
    use super::Language::{Ar, En, Es, Fr, Ru, Zh};
    use crate::checks::tests_references::{fires, letter, of, own, pairs, silent};
    use crate::draft::Draft;
    use crate::letter::Line;

    #[test]
    fn a_letter_names_itself_by_its_own_number() {
        pairs(
            &["reference-of-another"],
            letter,
            &[
                (
                    En,
                    "The annexes to this Collective letter 12/13 follow.",
                    "The annexes to TSB Collective letter 11/12 follow.",
                ),
                (
                    En,
                    "See this TSB Collective letter 2/12.",
                    "See this {reference}.",
                ),
                (
                    Fr,
                    "La présente Lettre collective TSB 11/12 suit.",
                    "La Lettre collective TSB 11/12 suit.",
                ),
                (
                    Es,
                    "Esta Carta Colectiva TSB 11/12 sigue.",
                    "La Carta Colectiva TSB 11/12 sigue.",
                ),
                (
                    Ru,
                    "Настоящее Коллективное письмо 11/12 следует.",
                    "Коллективное письмо 11/12 следует.",
                ),
                (
                    Zh,
                    "本电信标准化局第11/12号集体函如下。",
                    "电信标准化局第11/12号集体函如下。",
                ),
                (
                    Ar,
                    "هذه الرسالة الجماعية 11/12 تلي.",
                    "تلي الرسالة الجماعية 11/12 ذلك.",
                ),
            ],
        );
    }

    #[test]
    fn the_subtitle_of_an_annex_names_its_letter() {
        let with = |words: &str| {
            let mut letter = letter(En);
            letter.annexes[0].title.push(Line {
                when: Vec::new(),
                text: own(words),
            });
            Draft::begin(letter)
        };
        fires(
            &["reference-of-another"],
            &with("(to TSB Collective letter 12/13)"),
            "13",
        );
        fires(
            &["reference-typed"],
            &with("(to TSB Collective letter 12/12)"),
            "12",
        );
        assert!(
            of(
                &["reference-of-another"],
                &with("(see TSB Collective letter 11/12)")
            )
            .is_empty()
        );
    }

    #[test]
    fn ones_own_reference_is_a_fact() {
        pairs(
            &["reference-typed"],
            letter,
            &[
                (
                    En,
                    "Revision of TSB Collective letter 12/12.",
                    "Revision of {reference}.",
                ),
                (
                    Fr,
                    "Révision de la Lettre collective TSB 12/12.",
                    "Révision de la Lettre collective TSB 12/13.",
                ),
                (
                    Es,
                    "Revisión de la Carta Colectiva TSB 12/12.",
                    "Revisión de la Carta Colectiva TSB 12/13.",
                ),
                (
                    Ru,
                    "См. Коллективное письмо 12/12.",
                    "См. Коллективное письмо 12/13.",
                ),
                (
                    Zh,
                    "见电信标准化局第12/12号集体函。",
                    "见电信标准化局第12/13号集体函。",
                ),
                (
                    Ar,
                    "انظر الرسالة الجماعية 12/12 لمكتب تقييس الاتصالات.",
                    "انظر الرسالة الجماعية 12/13 لمكتب تقييس الاتصالات.",
                ),
            ],
        );
        silent(&[
            "reference-typed",
            "reference-of-another",
            "author-code-form",
        ]);
    }

    #[test]
    fn an_author_code_is_group_or_service_and_initials() {
        for (bad, good) in [
            ("SG12 / MA", "SG12/MA"),
            ("TSB Events /MA", "TSB Events/MA"),
            ("SG12MA", "COM 2/RH"),
            ("SG12/", "TSAG/RS"),
        ] {
            let with = |code: &str| {
                let mut letter = letter(En);
                letter.reference.author_code = Some(code.to_owned());
                Draft::begin(letter)
            };
            fires(&["author-code-form"], &with(bad), bad);
            assert!(of(&["author-code-form"], &with(good)).is_empty(), "{good}");
        }
    }
}
