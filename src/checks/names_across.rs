//! A person's name has the same letters in source and rendition (checks.md B10, issue: names): languages with
//! Latin letters, and Chinese, keep them.

use super::passage::Passage;
use super::{Case, Finding, Weight};
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Words that begin with a capital and have Latin letters.
static WORD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\p{Lu}[\p{Latin}\p{M}]*(?:[-\x{2011}'’]\p{Latin}[\p{Latin}\p{M}]*)*")
        .expect("the pattern is a constant")
});

/// A name behind a title or before one, or with the family name in capitals.
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    let word = r"\p{Lu}[\p{Latin}'’\x{2011}-]+";
    Regex::new(&format!(
        r"(?:\b(?:Mr|Ms|Mrs|Dr|Prof\.?|MM?\.|Mme|Mlle|Sr\.|Sra\.|Dra\.|Ing\.)[\s\x{{A0}}]+|(?:г-н|г-жа|г-на|г-жи|г-ну|г-ном|السيد|السيدة)[\s\x{{A0}}]+)(?P<a>{word}(?:[\s\x{{A0}}]+{word}){{0,3}})|(?P<b>{word}(?:[\s\x{{A0}}]+{word}){{0,3}})(?:先生|女士|博士|教授)|(?P<c>\p{{Lu}}[\p{{Latin}}'’\x{{2011}}-]*\p{{Ll}}[\s\x{{A0}}]+\p{{Lu}}{{2}}[\p{{Lu}}'’\x{{2011}}-]+)\b"
    ))
    .expect("the pattern is a constant")
});

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for (source, rendition) in case.pairs() {
        if !may_name(&source.flat) {
            continue;
        }
        let named = names(source);
        if named.is_empty() {
            continue;
        }
        let words: BTreeSet<String> = WORD
            .find_iter(rendition.readable())
            .map(|word| folded(word.as_str()))
            .collect();
        for name in named {
            if words.contains(&folded(&name)) || folded(&name).chars().count() < 4 {
                continue;
            }
            let near = WORD.find_iter(rendition.readable()).find(|word| {
                let (found, wanted) = (folded(word.as_str()), folded(&name));
                let most = 1 + wanted.chars().count() / 6;
                found != wanted
                    && !folded_words(source).contains(&found)
                    && distance(&found, &wanted) <= most
            });
            let Some(near) = near else { continue };
            findings.push(
                Finding::in_passage(
                    "name-differs",
                    Weight::Warning,
                    rendition,
                    rendition.place(near.range()),
                )
                .with("source", name.as_str())
                .with("rendition", near.as_str())
                .mended_by(rendition.corrected(near.range(), &name)),
            );
        }
    }
}

/// Whether a name may stand in a text: a glance, before it is read.
fn may_name(text: &str) -> bool {
    const TITLES: [&str; 15] = [
        "Mr",
        "Ms",
        "Dr",
        "Prof",
        "M.",
        "Mme",
        "Mlle",
        "Sr",
        "Ing.",
        "г-",
        "السيد",
        "先生",
        "女士",
        "博士",
        "教授",
    ];
    let capitals = |three: &[u8]| three.iter().all(u8::is_ascii_uppercase);
    TITLES.iter().any(|title| text.contains(title)) || text.as_bytes().windows(3).any(capitals)
}

/// The words of the names of persons.
fn names(passage: &Passage) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for found in NAME.captures_iter(passage.readable()) {
        let name = ["a", "b", "c"].iter().find_map(|group| found.name(group));
        for word in name.map_or("", |name| name.as_str()).split_whitespace() {
            if !words.iter().any(|known| known == word) {
                words.push(word.to_owned());
            }
        }
    }
    words
}

fn folded_words(passage: &Passage) -> BTreeSet<String> {
    let words = WORD.find_iter(passage.readable());
    words.map(|word| folded(word.as_str())).collect()
}

fn folded(word: &str) -> String {
    let word = word.replace(['\u{2011}', '’'], "-");
    word.to_lowercase()
}

/// How many letters were put in, left out, taken for others, or changed places.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (rows[i - 1][j] + 1)
                .min(row[j - 1] + 1)
                .min(rows[i - 1][j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}
