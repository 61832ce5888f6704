//! A collective letter does not call itself a circular, nor the reverse; and what is numbered by group is
//! a collective letter (checks.md B6).

use super::citations::{Called, called, citations};
use super::passage::Passage;
use super::{Case, Finding, Weight};
use crate::language::Language;
use crate::letter::text::Run;
use crate::letter::text::fact::Fact;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let own = called(case.draft);
    for passage in case.typed() {
        if let Some(own) = own {
            for (bytes, right) in miscalled(own, passage.language, &passage.flat) {
                if speaks_of_another(passage, own, bytes.start) {
                    continue;
                }
                findings.push(
                    Finding::in_passage(
                        "kind-of-another",
                        Weight::Error,
                        passage,
                        passage.place(bytes.clone()),
                    )
                    .with("found", &passage.flat[bytes.clone()])
                    .with("right", right.as_str())
                    .mended_by(passage.corrected(bytes, &right)),
                );
            }
        }
        for citation in citations(passage.language, &passage.flat) {
            if citation.called == Called::Circular && citation.group.is_some() {
                let right = renamed(passage.language, &passage.flat[citation.name.clone()]);
                let repair = right.map(|right| passage.corrected(citation.name.clone(), &right));
                findings.push(
                    Finding::in_passage(
                        "circular-numbered-by-group",
                        Weight::Error,
                        passage,
                        passage.place(citation.bytes.clone()),
                    )
                    .with("found", &passage.flat[citation.bytes.clone()])
                    .mended_by(repair.flatten()),
                );
            }
        }
    }
}

/// Whether a letter of the other kind is cited before `byte`: “this circular” is that one.
fn speaks_of_another(passage: &Passage, own: Called, byte: usize) -> bool {
    let typed = citations(passage.language, &passage.flat);
    let typed = (typed.iter()).any(|cited| cited.called != own && cited.bytes.start < byte);
    typed
        || passage.runs.iter().any(|run| {
            let Run::Fact { fact, .. } = run else {
                return false;
            };
            match own {
                Called::Collective => matches!(fact, Fact::Circular(_)),
                Called::Circular => matches!(fact, Fact::CollectiveLetter(..)),
            }
        })
}

/// “this Circular” and “this Collective letter”, word for word.
const NAMES: &[(Language, &str, &str)] = &[
    (Language::En, "this circular", "this Collective letter"),
    (
        Language::En,
        "the present circular",
        "the present Collective letter",
    ),
    (
        Language::Fr,
        "la présente circulaire",
        "la présente Lettre collective",
    ),
    (Language::Fr, "cette circulaire", "cette Lettre collective"),
    (
        Language::Es,
        "la presente circular",
        "la presente Carta Colectiva",
    ),
    (Language::Es, "esta circular", "esta Carta Colectiva"),
    (
        Language::Ru,
        "настоящий циркуляр",
        "настоящее Коллективное письмо",
    ),
    (
        Language::Ru,
        "настоящего циркуляра",
        "настоящего Коллективного письма",
    ),
    (
        Language::Ru,
        "настоящему циркуляру",
        "настоящему Коллективному письму",
    ),
    (
        Language::Ru,
        "настоящим циркуляром",
        "настоящим Коллективным письмом",
    ),
    (
        Language::Ru,
        "настоящем циркуляре",
        "настоящем Коллективном письме",
    ),
    (Language::Zh, "本通函", "本集体函"),
    (Language::Zh, "此通函", "此集体函"),
    (Language::Ar, "هذه الرسالة المعممة", "هذه الرسالة الجماعية"),
    (
        Language::Ar,
        "بهذه الرسالة المعممة",
        "بهذه الرسالة الجماعية",
    ),
];

/// How a circular is called where a letter speaks of itself in the house's form.
fn of_circular(words: &str) -> String {
    [
        ("circular", "Circular"),
        ("circulaire", "Circulaire"),
        ("циркуляр", "Циркуляр"),
    ]
    .iter()
    .find(|(small, _)| words.contains(small))
    .map_or_else(
        || words.to_owned(),
        |(small, large)| words.replace(small, large),
    )
}

type Name = (Language, Regex, &'static str, &'static str);

static CIRCULARS: LazyLock<Vec<Name>> = LazyLock::new(|| compiled(|circular, _| circular));
static COLLECTIVES: LazyLock<Vec<Name>> = LazyLock::new(|| compiled(|_, collective| collective));

fn compiled(of: fn(&'static str, &'static str) -> &'static str) -> Vec<Name> {
    let names = NAMES.iter();
    names
        .map(|(language, circular, collective)| {
            let words = of(circular, collective).replace(' ', r"[\s\u{A0}]+");
            let bounds = match language {
                Language::Zh => ("", ""),
                _ => (r"\b", r"\b"),
            };
            let regex = Regex::new(&format!("(?i){}{words}{}", bounds.0, bounds.1));
            (
                *language,
                regex.expect("our own pattern is sound"),
                *circular,
                *collective,
            )
        })
        .collect()
}

/// Where a letter that is `own` calls itself the other, and what is right.
fn miscalled(own: Called, language: Language, words: &str) -> Vec<(Range<usize>, String)> {
    let names = match own {
        Called::Collective => &*CIRCULARS,
        Called::Circular => &*COLLECTIVES,
    };
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for (of, regex, circular, collective) in names {
        if *of != language {
            continue;
        }
        for hit in regex.find_iter(words).take(super::passage::MOST) {
            let right = match own {
                Called::Collective => (*collective).to_owned(),
                Called::Circular => of_circular(circular),
            };
            let first = right.chars().next().unwrap_or_default();
            let upper = hit.as_str().starts_with(char::is_uppercase);
            let right = if upper {
                let rest = &right[first.len_utf8()..];
                format!("{}{rest}", first.to_uppercase())
            } else {
                right
            };
            found.push((hit.range(), right));
        }
    }
    found
}

/// The name of a circular as that of a collective letter, where its form is plain.
fn renamed(language: Language, name: &str) -> Option<String> {
    Some(
        match (language, name) {
            (Language::En, _) => "Collective letter",
            (Language::Fr, _) => "Lettre collective",
            (Language::Es, _) => "Carta Colectiva",
            (Language::Zh, _) => "集体函",
            (Language::Ar, _) => "الجماعية",
            (Language::Ru, "Циркуляр" | "циркуляр") => "Коллективное письмо",
            (Language::Ru, "Циркуляра" | "циркуляра") => "Коллективного письма",
            (Language::Ru, "Циркуляре" | "циркуляре") => "Коллективном письме",
            (Language::Ru, _) => return None,
        }
        .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::Language::{Ar, En, Es, Fr, Ru, Zh};
    use crate::checks::tests_references::{circular, letter, pairs, silent};

    #[test]
    fn a_collective_letter_is_no_circular() {
        pairs(
            &["kind-of-another"],
            letter,
            &[
                (
                    En,
                    "The aim of this Circular is to invite you.",
                    "The aim of this Collective letter is to invite you.",
                ),
                (
                    En,
                    "This circular replaces the earlier one.",
                    "This letter replaces the earlier one.",
                ),
                (
                    Fr,
                    "La présente Circulaire annonce une réunion.",
                    "La présente Lettre collective annonce une réunion.",
                ),
                (
                    Fr,
                    "Veuillez faire suivre cette circulaire.",
                    "Veuillez faire suivre la circulaire.",
                ),
                (
                    Es,
                    "En la presente Circular se anuncia una reunión.",
                    "En la presente Carta Colectiva se anuncia una reunión.",
                ),
                (
                    Es,
                    "Esta circular está en el sitio web.",
                    "Esta carta está en el sitio web.",
                ),
                (
                    Ru,
                    "К настоящему Циркуляру прилагается форма.",
                    "К настоящему Коллективному письму прилагается форма.",
                ),
                (
                    Ru,
                    "Цель настоящего циркуляра состоит в этом.",
                    "Цель этого письма состоит в этом.",
                ),
                (Zh, "请见本通函附件。", "请见本集体函附件。"),
                (Zh, "此通函发至各成员国。", "通函发至各成员国。"),
                (
                    Ar,
                    "أود في هذه الرسالة المعممة أن أدعوكم.",
                    "أود في هذه الرسالة الجماعية أن أدعوكم.",
                ),
            ],
        );
    }

    #[test]
    fn a_circular_is_no_collective_letter() {
        pairs(
            &["kind-of-another"],
            circular,
            &[
                (
                    En,
                    "The aim of this Collective letter is to invite you.",
                    "The aim of this Circular is to invite you.",
                ),
                (
                    Fr,
                    "La présente lettre collective annonce un atelier.",
                    "La présente circulaire annonce un atelier.",
                ),
                (
                    Es,
                    "En esta carta colectiva se anuncia un taller.",
                    "En esta circular se anuncia un taller.",
                ),
                (
                    Ru,
                    "К настоящему коллективному письму прилагается форма.",
                    "К настоящему циркуляру прилагается форма.",
                ),
                (Zh, "请见本集体函附件。", "请见本通函附件。"),
                (
                    Ar,
                    "أود في هذه الرسالة الجماعية أن أدعوكم.",
                    "أود في هذه الرسالة المعممة أن أدعوكم.",
                ),
            ],
        );
    }

    #[test]
    fn what_is_numbered_by_group_is_a_collective_letter() {
        pairs(
            &["circular-numbered-by-group"],
            letter,
            &[
                (
                    En,
                    "As announced in TSB Circular 9/3, rooms are booked.",
                    "As announced in TSB Collective letter 9/3, rooms are booked.",
                ),
                (
                    Fr,
                    "Voir la Circulaire TSB 9/3.",
                    "Voir la Lettre collective TSB 9/3.",
                ),
                (
                    Es,
                    "Véase la Circular TSB 9/3.",
                    "Véase la Carta Colectiva TSB 9/3.",
                ),
                (Ru, "См. Циркуляр 9/3 БСЭ.", "См. Циркуляр 93 БСЭ."),
                (
                    Zh,
                    "见电信标准化局第3/9号通函。",
                    "见电信标准化局第3/9号集体函。",
                ),
                (
                    Ar,
                    "انظر الرسالة المعممة 3/9 لمكتب تقييس الاتصالات.",
                    "انظر الرسالة المعممة 39 لمكتب تقييس الاتصالات.",
                ),
            ],
        );
        silent(&["kind-of-another", "circular-numbered-by-group"]);
    }
}
