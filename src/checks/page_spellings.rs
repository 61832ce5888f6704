//! A page is written in one way in a letter: http or https, with www. or without (checks.md D1).

use super::several::together;
use super::web_addresses::{is_address, page, pages};
use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::draft::flat;
use crate::layout;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Link, Run};
use std::collections::{BTreeMap, BTreeSet};

/// How a page is written, and where.
#[derive(Default)]
struct Page {
    spellings: BTreeSet<String>,
    /// A spelling that nobody can change here: that of standard wording.
    fixed: Option<String>,
    /// That of the head.
    head: Option<String>,
    /// The first text where it stands, by its place among the passages.
    first: Option<usize>,
}

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let mut found: BTreeMap<String, Page> = BTreeMap::new();
    for address in case.draft.letter.contacts.iter().flat_map(|c| &c.pages) {
        if let Some(key) = page(address) {
            let page = found.entry(key).or_default();
            page.spellings.insert(address.clone());
            page.head.get_or_insert_with(|| address.clone());
        }
    }
    for address in facts(case) {
        if let Some(key) = page(&address) {
            found.entry(key).or_default().spellings.insert(address);
        }
    }
    for (at, passage) in case.passages.iter().enumerate() {
        for bytes in pages(&passage.flat) {
            let address = &passage.flat[bytes];
            if let Some(key) = page(address) {
                let page = found.entry(key).or_default();
                page.spellings.insert(address.to_owned());
                page.first.get_or_insert(at);
                if !passage.typed {
                    page.fixed.get_or_insert_with(|| address.to_owned());
                }
            }
        }
        for run in &passage.runs {
            match run {
                Run::Words {
                    text,
                    link: Some(Link::Address(target)),
                    ..
                } if !is_address(text) => {
                    if let Some(key) = page(target) {
                        let page = found.entry(key).or_default();
                        page.spellings.insert(target.clone());
                        page.first.get_or_insert(at);
                    }
                }
                Run::Fact {
                    fact: Fact::GroupPage,
                    ..
                } => {
                    let address = layout::fact(case.draft, passage.language, &Fact::GroupPage);
                    if let Some(key) = page(&address) {
                        let page = found.entry(key).or_default();
                        if page.head.is_none() {
                            page.fixed.get_or_insert_with(|| address.clone());
                        }
                        page.spellings.insert(address);
                    }
                }
                _ => {}
            }
        }
    }
    for (key, page) in found {
        if page.spellings.len() > 1 {
            findings.push(said(case, &key, &page));
        }
    }
}

/// The pages that the letter holds as facts.
fn facts(case: &Case<'_>) -> Vec<String> {
    let letter = &case.draft.letter;
    let meeting = letter.meeting.as_ref();
    let latest = letter.latest_information.as_ref();
    (meeting.and_then(|m| m.page.clone()).into_iter())
        .chain(meeting.and_then(|m| m.registration_page.clone()))
        .chain(latest.and_then(|l| l.page.clone()))
        .collect()
}

fn said(case: &Case<'_>, key: &str, page: &Page) -> Finding {
    let right = preferred(key, page);
    let spellings: Vec<_> = page.spellings.iter().map(String::as_str).collect();
    let finding = match page.first.and_then(|at| case.passages.get(at)) {
        Some(passage) if page.head.is_none() || passage.typed => {
            let at = pages(&passage.flat)
                .into_iter()
                .find(|bytes| self::page(&passage.flat[bytes.clone()]).as_deref() == Some(key));
            let place = passage.place(at.unwrap_or(0..0));
            Finding::in_passage("page-spellings", Weight::Warning, passage, place)
        }
        _ => Finding::new("page-spellings", Weight::Warning, Part::Contacts),
    };
    // It concerns all languages.
    let mut finding = finding
        .with("spellings", spellings.join(", "))
        .with("right", right.as_str());
    finding.language = None;
    finding.mended_by(mended(case, key, &right))
}

/// How the page had best be written: as standard wording does, or by https.
fn preferred(key: &str, page: &Page) -> String {
    let secure = |address: &&String| address.starts_with("https://");
    if let Some(fixed) = &page.fixed {
        return fixed.clone();
    }
    let chosen = (page.head.iter().find(secure)).or_else(|| page.spellings.iter().find(secure));
    if let Some(chosen) = chosen {
        return chosen.clone();
    }
    let first = page.head.as_ref().or_else(|| page.spellings.first());
    let first = first.map_or(key, String::as_str);
    let bare = first.strip_prefix("http://").unwrap_or(first);
    // Other hosts may know no https.
    match key.starts_with("itu.int") {
        true => format!("https://{bare}"),
        false => first.to_owned(),
    }
}

/// The change that writes the page as `right` everywhere.
fn mended(case: &Case<'_>, key: &str, right: &str) -> Option<Edit> {
    let letter = &case.draft.letter;
    let wrong = |address: &str| page(address).as_deref() == Some(key) && address != right;
    let mend = |address: &mut String| {
        let wrong = wrong(address);
        if wrong {
            right.clone_into(address);
        }
        wrong
    };
    let mut edits = Vec::new();
    let mut contacts = letter.contacts.clone();
    let mut any = false;
    for address in contacts.iter_mut().flat_map(|contact| &mut contact.pages) {
        any |= mend(address);
    }
    if any {
        edits.push(Edit::Contacts(contacts));
    }
    if let Some(mut meeting) = letter.meeting.clone() {
        let page = meeting.page.as_mut().is_some_and(mend);
        let registration = meeting.registration_page.as_mut().is_some_and(mend);
        if page || registration {
            edits.push(Edit::Meeting(Some(meeting)));
        }
    }
    if let Some(mut latest) = letter.latest_information.clone()
        && latest.page.as_mut().is_some_and(mend)
    {
        edits.push(Edit::LatestInformation(Some(latest)));
    }
    for passage in case.typed() {
        let mut runs = passage.runs.clone();
        for run in &mut runs {
            if let Run::Words {
                text,
                link: Some(Link::Address(target)),
                ..
            } = run
                && !is_address(text)
            {
                mend(target);
            }
        }
        let changes: Vec<_> = pages(&passage.flat)
            .into_iter()
            .filter(|bytes| wrong(&passage.flat[bytes.clone()]))
            .map(|bytes| (passage.place(bytes), right.to_owned()))
            .collect();
        let runs = flat::replaced(&runs, &changes);
        if runs != passage.runs {
            edits.extend(passage.saying(runs));
        }
    }
    together(case.draft, edits)
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{fires, letter, of, pairs, saying, silent};
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};

    const KEYS: [&str; 1] = ["page-spellings"];

    #[test]
    fn a_page_is_written_in_one_way() {
        // The head of the letter names https://www.itu.int/go/tsg12.
        pairs(
            &KEYS,
            letter,
            &[
                (
                    En,
                    "See <http://itu.int/go/tsg12>.",
                    "See <https://www.itu.int/go/tsg12>.",
                ),
                (
                    En,
                    "See www.itu.int/go/tsg12/.",
                    "See <https://www.itu.int/go/tsg13>.",
                ),
                (
                    En,
                    "See [the page](http://www.itu.int/go/tsg12).",
                    "See [the page](https://www.itu.int/go/tsg12).",
                ),
                (
                    En,
                    "See <http://www.itu.int/en/a> and <https://www.itu.int/en/a>.",
                    "See <http://www.itu.int/en/a> and <https://www.itu.int/en/b>.",
                ),
                (
                    Fr,
                    "Voir <http://itu.int/go/tsg12>.",
                    "Voir <https://www.itu.int/go/tsg12>.",
                ),
                (Es, "Véase <www.itu.int/go/tsg12>.", "Véase {group-page}."),
                (
                    Ru,
                    "См. <https://itu.int/go/tsg12>.",
                    "См. <https://www.itu.int/go/tsg12>.",
                ),
                (
                    Zh,
                    "见<http://itu.int/go/tsg12>。",
                    "见<https://www.itu.int/go/tsg12>。",
                ),
                (
                    Ar,
                    "انظر <http://www.itu.int/go/tsg12>.",
                    "انظر <https://www.itu.int/go/tsg12>.",
                ),
            ],
        );
        silent(&KEYS);
    }

    #[test]
    fn the_repair_prefers_https() {
        let with = |page: &str, words: &str| {
            let mut letter = letter(Zh);
            letter.contacts[0].pages = vec![page.to_owned()];
            saying(letter, words)
        };
        let draft = with("http://itu.int/go/tsg12", "见<https://itu.int/go/tsg12>");
        let found = fires(&KEYS, &draft, "head");
        assert!(format!("{:?}", found.values).contains("\"https://itu.int/go/tsg12\""));
        let draft = with("http://itu.int/go/tsg12", "见<http://itu.int/go/tsg12>");
        assert!(of(&KEYS, &draft).is_empty());
    }
}
