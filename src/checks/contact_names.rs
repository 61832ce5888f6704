//! A person's name is spelled in one way (checks.md B10).

use super::{Case, Finding, Part, Weight};
use crate::language::Language;
use crate::letter::text::TextId;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A name and where it first stands.
struct Name {
    words: Vec<String>,
    at: Part,
    place: Option<(TextId, Range<usize>, Language)>,
}

/// Given names, then the family name in capitals: “Xiaojie ZHU”, “Kareem BOUSSAID”.
static CAPITALS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"\b\p{Lu}[\p{Latin}'’-]*\p{Ll}(?:[\s\u{A0}]\p{Lu}[\p{Latin}'’-]*\p{Ll}){0,2}[\s\u{A0}][\p{Lu}'’-]*\p{Lu}{2}[\p{Lu}'’-]*\b",
    )
    .expect("our own pattern is sound")
});

/// A name between title and country: “Mr Kwame Baah-Acheamfuor”, “Kwame Baah-Acheamfuor先生”.
static TITLED: LazyLock<Regex> = LazyLock::new(|| {
    let name = r"(\p{Lu}[\p{Latin}'’-]+(?:[\s\u{A0}]\p{Lu}[\p{Latin}'’-]+){1,3})";
    Regex::new(&format!(
        r"\b(?:Mr|Ms|Mrs|Dr|Prof\.|M\.|Mme|Mlle|Sr\.|Sra\.|Dr\.|г-н|г-жа|г-на|г-жи|السيدة?)[\s\u{{A0}}]+{name}|{name}(?:先生|女士|博士)"
    ))
    .expect("our own pattern is sound")
});

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let mut names: Vec<Name> = Vec::new();
    let mut take = |words: &str, at: Part, place: Option<(TextId, Range<usize>, Language)>| {
        let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        if words.len() > 1 && !names.iter().any(|name| name.words == words) {
            names.push(Name { words, at, place });
        }
    };
    for contact in &case.draft.letter.contacts {
        if let Some(name) = &contact.name {
            take(name, Part::Contacts, None);
        }
    }
    for passage in case.typed() {
        let titled = TITLED
            .captures_iter(&passage.flat)
            .filter_map(|found| found.get(1).or(found.get(2)));
        for hit in CAPITALS.find_iter(&passage.flat).chain(titled) {
            let place = passage.place(hit.range());
            take(
                hit.as_str(),
                passage.at,
                Some((passage.text, place, passage.language)),
            );
        }
    }
    for (at, name) in names.iter().enumerate() {
        let Some(other) = names[..at].iter().find(|other| alike(name, other)) else {
            continue;
        };
        let mut finding = Finding::new("name-spelled-twice", Weight::Warning, name.at)
            .with("name", written(&name.words))
            .with("other", written(&other.words));
        if let Some((text, place, language)) = &name.place {
            finding = finding.of_text(Some(*text)).in_language(*language);
            finding.place = Some(place.clone());
        }
        findings.push(finding);
    }
}

/// Two spellings that are most likely of one name: one word differs, and by a letter or two.
fn alike(one: &Name, other: &Name) -> bool {
    // A word before a name may have been taken for a part of it: “Ask Kareem BOUSSAID”.
    let words = one.words.len().min(other.words.len());
    let last = |name: &Name| name.words[name.words.len() - words..].to_vec();
    let (one, other) = (last(one), last(other));
    let mut different = one.iter().zip(&other).filter(|(one, other)| one != other);
    let (Some((one, other)), None) = (different.next(), different.next()) else {
        return false;
    };
    let shorter = one.chars().count().min(other.chars().count());
    let longer = one.chars().count().max(other.chars().count());
    let most = match shorter {
        // “Zhang” and “Zheng”, “Chen” and “Cheng” are two names.
        _ if longer <= 5 => 0,
        0..4 => 0,
        4 => 1,
        _ => 2,
    };
    // “Anna” and “Anne”, “Maria” and “Mario” are two names; their last letter tells sexes apart.
    let stem = |word: &str| {
        let letters: Vec<char> = word.chars().collect();
        letters.split_last().map(|(_, stem)| stem.to_vec())
    };
    let sexes = shorter < 6 && stem(one) == stem(other);
    one.chars().take(2).eq(other.chars().take(2)) && !sexes && distance(one, other) <= most
}

/// How many letters must be put in, taken out or changed.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut corner = row[0];
        row[0] = at + 1;
        for (column, of_other) in other.iter().enumerate() {
            let change = corner + usize::from(letter != *of_other);
            corner = row[column + 1];
            row[column + 1] = change.min(corner + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

/// A name with capitals.
fn written(words: &[String]) -> String {
    let words: Vec<String> = words
        .iter()
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_uppercase().to_string());
            format!("{}{}", first.unwrap_or_default(), letters.as_str())
        })
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{fires, letter, of, pairs, saying, silent};
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};

    const KEYS: [&str; 1] = ["name-spelled-twice"];

    #[test]
    fn a_name_is_spelled_in_one_way() {
        pairs(
            &KEYS,
            letter,
            &[
                (
                    En,
                    "Ask Kareem BOUSSAID, or his deputy; Karim BOUSSAID knows.",
                    "Ask Kareem BOUSSAID; Kareem BOUSSAID knows.",
                ),
                (
                    En,
                    "The Chairman, Mr Kwame Baah-Acheamfuor, and Mr Kwame Baah-Acheampfuor.",
                    "Mr Kwame Baah-Acheamfuor and Mr Kofi Baah-Acheamfuor.",
                ),
                (
                    Fr,
                    "M. Andrey KUCHERYAVY et M. Andrej KUCHERYAVY.",
                    "M. Andrey KUCHERYAVY et M. Alexei KUCHERYAVY.",
                ),
                (
                    Es,
                    "Sra. Xiaojie ZHU; Sra. Xiaoje ZHU.",
                    "Sra. Xiaojie ZHU; Sra. Xiaojie ZHU.",
                ),
                (
                    Ru,
                    "г-н Andrey KUCHERYAVY, г-н Andrey KUCHERYAVYI.",
                    "г-жа Anna LEE, г-жа Anne LEE.",
                ),
                (
                    Zh,
                    "Kwame Baah-Acheamfuor先生和Kwame Baah-Achempfuor先生。",
                    "Kwame Baah-Acheamfuor先生和Xiaojie ZHU女士。",
                ),
                (
                    Ar,
                    "السيد Martin EUCHNER، السيد Martin EUCHNERR.",
                    "السيد Martin EUCHNER، السيد Martin ADOLPH.",
                ),
            ],
        );
        silent(&KEYS);
    }

    #[test]
    fn the_contact_is_spelled_as_in_the_head() {
        let with = |words: &str| {
            let mut letter = letter(En);
            letter.contacts[0].name = Some("Martin Adolph".to_owned());
            saying(letter, words)
        };
        fires(&KEYS, &with("Please ask Mr Martin Adolf."), "Adolf");
        assert!(of(&KEYS, &with("Please ask Mr Martin Adolph.")).is_empty());
    }
}
