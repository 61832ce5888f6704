//! Slips in addresses: hosts and schemes mistyped, spaces within, pages in the language of another
//! rendition (checks.md D4).

use super::several::together;
use super::web_addresses::changed;
use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::letter::text::{Link, Run};
use regex::Regex;
use std::sync::LazyLock;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    contacts(case, findings);
    meeting(case, findings);
    for passage in case.typed() {
        // Nothing without a point or a stroke is an address.
        if !passage.flat.contains(['.', '/', ',']) && !passage.runs.iter().any(is_link) {
            continue;
        }
        for (mistake, slip) in [
            ("address-mistyped", mistyped as fn(&str) -> Option<Slip>),
            ("address-spaced", spaced),
        ] {
            let words = passage.runs.iter().find_map(|run| match run {
                Run::Words { text, link, .. } => {
                    let target = match link {
                        Some(Link::Address(target)) => slip(target),
                        _ => None,
                    };
                    slip(text).or(target)
                }
                _ => None,
            });
            let Some(first) = words else {
                continue;
            };
            let at = passage.flat.find(&first.found);
            let bytes = at.map_or(0..0, |at| at..at + first.found.len());
            let weight = match mistake {
                "address-mistyped" => Weight::Error,
                _ => Weight::Warning,
            };
            let runs = changed(passage, |words| slip(words).map(|slip| slip.whole));
            findings.push(
                Finding::in_passage(mistake, weight, passage, passage.place(bytes))
                    .with("found", first.found)
                    .with("right", first.right)
                    .mended_by(runs.and_then(|runs| passage.saying(runs))),
            );
        }
    }
    languages(case, findings);
}

fn is_link(run: &Run) -> bool {
    matches!(run, Run::Words { link: Some(_), .. })
}

/// A slip in words, and the words without any.
struct Slip {
    found: String,
    right: String,
    whole: String,
}

/// What is typed for what. Nothing that could be another address.
static MISTYPED: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    [
        // Schemes.
        (r"(?i)(?-u:\b)(?:htt?ps?|hhtps?|htpps?|htttps?|httpps?|htps?|ttps?)(?:[:;]//?|//|:\\\\)", ""),
        // Names of hosts.
        (r"(?i)(?-u:\b)(?:www,|wwww\.|www\.\.|ww\.)", "www."),
        (r"(?i)(?-u:\b)(?:itu\.imt|itu\.itn|itu\.nit|itu\.intt|itu,int|itu\.\.int|itu\.int\.int|itu\.int\.ch|iut\.int|tiu\.int|ittu\.int|ituint)(?-u:\b)", "itu.int"),
    ]
    .into_iter()
    .map(|(regex, right)| (Regex::new(regex).expect("our own pattern is sound"), right))
    .collect()
});

fn mistyped(words: &str) -> Option<Slip> {
    let mut first: Option<(String, String)> = None;
    let mut whole = words.to_owned();
    for (regex, right) in &*MISTYPED {
        let said = regex.replace_all(&whole, |found: &regex::Captures<'_>| {
            let found = &found[0];
            let right = match right.is_empty() {
                false => (*right).to_owned(),
                true if found.to_lowercase().contains('s') => "https://".to_owned(),
                true => "http://".to_owned(),
            };
            if *found == right || found.eq_ignore_ascii_case(&right) {
                return found.to_owned();
            }
            first.get_or_insert((found.to_owned(), right.clone()));
            right
        });
        whole = said.into_owned();
    }
    // “https://https://…” and “https:///…”.
    for (doubled, right) in [
        ("https://https://", "https://"),
        ("http://http://", "http://"),
        ("https://http://", "https://"),
        ("https:///", "https://"),
        ("http:///", "http://"),
    ] {
        if whole.contains(doubled) {
            whole = whole.replace(doubled, right);
            first.get_or_insert((doubled.to_owned(), right.to_owned()));
        }
    }
    first.map(|(found, right)| Slip {
        found,
        right,
        whole,
    })
}

/// A space within an address: what follows it goes on with a stroke or ends like a page.
static SPACED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?P<one>(?:https?://|(?-u:\b)www\.)(?:[^\s\u{A0}\u{FFFC}]*[/_=?-])?)[ \u{A0}]+(?P<two>[A-Za-z0-9][\w.-]*(?:/|\.aspx\b|\.html?\b|\.int\b)[\w./-]*)",
    )
    .expect("our own pattern is sound")
});

fn spaced(words: &str) -> Option<Slip> {
    let found = SPACED.captures(words)?;
    let (one, two) = (found.name("one")?.as_str(), found.name("two")?.as_str());
    // Two addresses, or “and/or” behind one.
    let apart = [
        "http", "www.", "and/", "y/", "et/", "his/", "her/", "he/", "she/", "n/",
    ];
    // Behind a bare scheme any host goes on.
    let bare = one.ends_with("://");
    let counted = two.starts_with(|c: char| c.is_ascii_digit()) && !two.contains('.');
    if !bare && (counted || apart.iter().any(|word| two.starts_with(word))) {
        return None;
    }
    let whole = found.get(0)?.range();
    Some(Slip {
        found: words[whole.clone()].to_owned(),
        right: format!("{one}{two}"),
        whole: format!("{}{one}{two}{}", &words[..whole.start], &words[whole.end..]),
    })
}

/// Slips in the addresses of the head.
fn contacts(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let contacts = &case.draft.letter.contacts;
    for (at, contact) in contacts.iter().enumerate() {
        for emails in [true, false] {
            let values = match emails {
                true => &contact.emails,
                false => &contact.pages,
            };
            for (place, value) in values.iter().enumerate() {
                let Some(slip) = mistyped(value) else {
                    continue;
                };
                let mut mended = contacts.clone();
                match emails {
                    true => mended[at].emails[place] = slip.whole,
                    false => mended[at].pages[place] = slip.whole,
                }
                findings.push(
                    Finding::new("address-mistyped", Weight::Error, Part::Contacts)
                        .with("found", slip.found)
                        .with("right", slip.right)
                        .with("address", value.as_str())
                        .mended_by(Some(Edit::Contacts(mended))),
                );
            }
        }
    }
}

/// Slips in the addresses of the meeting.
fn meeting(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(meeting) = &case.draft.letter.meeting else {
        return;
    };
    for registration in [false, true] {
        let page = match registration {
            true => &meeting.registration_page,
            false => &meeting.page,
        };
        let Some(page) = page else { continue };
        let (mistake, weight, slip) = match (mistyped(page), spaced(page)) {
            (Some(slip), _) => ("address-mistyped", Weight::Error, slip),
            (None, Some(slip)) => ("address-spaced", Weight::Warning, slip),
            (None, None) => continue,
        };
        let mut mended = meeting.clone();
        match registration {
            true => mended.registration_page = Some(slip.whole),
            false => mended.page = Some(slip.whole),
        }
        findings.push(
            Finding::new(mistake, weight, Part::Meeting)
                .with("found", slip.found)
                .with("right", slip.right)
                .with("address", page.as_str())
                .mended_by(Some(Edit::Meeting(Some(mended)))),
        );
    }
}

/// The language of a page of the organization: “itu.int/en/…”, “itu.int/md/…/en”.
static SEGMENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)itu\.int/(?:md/[\w.-]+/)?(?P<language>ar|en|es|fr|ru|zh)(?:/|(?-u:\b))")
        .expect("our own pattern is sound")
});

/// Pages in another language than the text that names them. Many pages exist in English alone.
fn languages(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for language in Language::ALL {
        let mut english = 0;
        let mut first: Option<Finding> = None;
        let mut mends: Vec<Edit> = Vec::new();
        let mut other: Option<Finding> = None;
        for passage in case.typed().filter(|p| p.language == language) {
            let targets = passage.runs.iter().filter_map(|run| match run {
                Run::Words {
                    link: Some(Link::Address(target)),
                    ..
                } => Some(target.as_str()),
                _ => None,
            });
            let mut strange = false;
            for words in std::iter::once(passage.flat.as_str()).chain(targets) {
                for found in SEGMENT.captures_iter(words) {
                    let Some(of) = found.name("language") else {
                        continue;
                    };
                    let finding = |mistake, weight| {
                        let at = passage.flat.find(&found[0]);
                        let bytes = at.map_or(0..0, |at| at..at + found[0].len());
                        Finding::in_passage(mistake, weight, passage, passage.place(bytes))
                            .with("found", of.as_str())
                            .with("right", language.tag())
                    };
                    if of.as_str() == language.tag() {
                        continue;
                    }
                    if of.as_str() == Language::En.tag() {
                        english += 1;
                        first.get_or_insert_with(|| finding("page-in-english", Weight::Hint));
                        continue;
                    }
                    strange = true;
                    other.get_or_insert_with(|| finding("page-in-other-language", Weight::Warning));
                }
            }
            if strange {
                let runs = changed(passage, |words| in_language(words, language));
                mends.extend(runs.and_then(|runs| passage.saying(runs)));
            }
        }
        findings.extend(other.map(|finding| finding.mended_by(together(case.draft, mends))));
        if english > 0 {
            findings.extend(first);
        }
    }
}

/// Words with pages in other languages than English put into `language`.
fn in_language(words: &str, language: Language) -> Option<String> {
    let changed = SEGMENT.replace_all(words, |found: &regex::Captures<'_>| {
        let whole = &found[0];
        let of = &found["language"];
        if of == Language::En.tag() || of == language.tag() {
            return whole.to_owned();
        }
        let end = if whole.ends_with('/') { "/" } else { "" };
        let start = whole.len() - end.len() - of.len();
        format!("{}{}{end}", &whole[..start], language.tag())
    });
    (changed != words).then(|| changed.into_owned())
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{circular, fires, letter, of, pairs, silent};
    use crate::draft::Draft;
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};

    const KEYS: [&str; 3] = [
        "address-mistyped",
        "address-spaced",
        "page-in-other-language",
    ];

    #[test]
    fn addresses_are_typed_right() {
        pairs(
            &KEYS,
            letter,
            &[
                (
                    En,
                    "See htpp://www.itu.int/en/a.",
                    "See http://www.itu.int/en/a.",
                ),
                (
                    En,
                    "See htpps://www.itu.int/en/a.",
                    "See https://www.itu.int/en/a.",
                ),
                (
                    En,
                    "See https:/www.itu.int/en/a.",
                    "See HTTPS://www.itu.int/en/a.",
                ),
                (
                    En,
                    "See http//www.itu.int/en/a.",
                    "Over http and https alike.",
                ),
                (En, "See www,itu.int/en/a.", "See www.itu.int/en/a, or ask."),
                (En, "Write to tsbsg12@itu.imt.", "Write to tsbsg12@itu.int."),
                (
                    En,
                    "Write to tsbsg12@iut.int.",
                    "Write to someone@uit.example.",
                ),
                (
                    En,
                    "See [the page](https://www.itu.itn/en/a).",
                    "See [the page](https://www.itu.int/en/a).",
                ),
                (
                    En,
                    "See <https://www.ittu.int/en/a>.",
                    "See <https://www.itu.int/en/b>.",
                ),
                (
                    En,
                    "See https://https://www.itu.int/en/a",
                    "See https://www.itu.int/en/a?b=https",
                ),
                (
                    En,
                    "See https://www.itu.int/en/ ITU-T/studygroups/",
                    "See https://www.itu.int/en/ and/or ask.",
                ),
                (
                    En,
                    "See https:// www.itu.int",
                    "See https://www.itu.int/en/ or https://www.itu.int/md",
                ),
                (
                    Fr,
                    "Voir htpp://www.itu.int/fr/a.",
                    "Voir http://www.itu.int/fr/a.",
                ),
                (
                    Fr,
                    "Voir https://www.itu.int/es/a.",
                    "Voir https://www.itu.int/fr/a.",
                ),
                (Es, "Véase www,itu.int.", "Véase www.itu.int."),
                (
                    Es,
                    "Véase <https://www.itu.int/fr/a>.",
                    "Véase <https://www.itu.int/es/a>.",
                ),
                (
                    Ru,
                    "Пишите на tsbsg12@itu.imt.",
                    "Пишите на tsbsg12@itu.int.",
                ),
                (
                    Ru,
                    "См. https://www.itu.int/zh/a.",
                    "См. https://www.itu.int/ru/a.",
                ),
                (
                    Zh,
                    "见https://www.iut.int/zh/a。",
                    "见https://www.itu.int/zh/a。",
                ),
                (
                    Zh,
                    "见<https://www.itu.int/fr/a>。",
                    "见<https://www.itu.int/en/a>。",
                ),
                (
                    Ar,
                    "انظر https://www.itu.int/fr/a.",
                    "انظر https://www.itu.int/ar/a.",
                ),
                (
                    Ar,
                    "انظر htpps://www.itu.int/ar/a.",
                    "انظر https://www.itu.int/ITU-T/a.",
                ),
            ],
        );
        pairs(
            &["page-in-english"],
            letter,
            &[
                (
                    Zh,
                    "见<https://www.itu.int/en/a>。",
                    "见<https://www.itu.int/zh/a>。",
                ),
                (
                    Fr,
                    "Voir <https://www.itu.int/md/T25-TSB-CIR-0179/en>.",
                    "Voir <https://www.itu.int/md/T25-TSB-CIR-0179/fr>.",
                ),
            ],
        );
        silent(&KEYS);
    }

    #[test]
    fn addresses_of_the_letter_are_typed_right() {
        let mut bad = letter(En);
        bad.contacts[0].emails[0] = "tsbsg12@itu.imt".to_owned();
        fires(&KEYS, &Draft::begin(bad), "email");
        let mut bad = circular(En);
        let meeting = bad.meeting.as_mut().unwrap();
        meeting.page = Some("htpps://www.itu.int/en/a".to_owned());
        fires(&KEYS, &Draft::begin(bad.clone()), "page");
        bad.meeting.as_mut().unwrap().page = Some("https://www.itu.int/en/a".to_owned());
        assert!(of(&KEYS, &Draft::begin(bad)).is_empty());
    }
}
