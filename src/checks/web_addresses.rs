//! Addresses of pages in the texts of a letter: where they stand, and which page they mean.

use super::passage::Passage;
use crate::letter::text::{Link, Run, markup};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Punctuation that belongs to the sentence, not to the address before it.
pub(super) const PUNCTUATION: [char; 11] =
    ['.', ',', ';', ':', '!', '?', '。', '，', '；', '：', '、'];

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?:https?://|\bwww\.|\bitu\.int/)[^\s<>"“”«»\u{FFFC}\u{A0}，。；：、（）]+"#)
        .expect("our own pattern is sound")
});

/// Where addresses of pages stand in `words`, without the punctuation behind them.
pub(super) fn pages(words: &str) -> Vec<Range<usize>> {
    if !words.contains('.') {
        return Vec::new();
    }
    ADDRESS
        .find_iter(words)
        .map(|hit| hit.start()..hit.start() + bare(hit.as_str()).len())
        .collect()
}

/// An address without the punctuation behind it; a bracket that was opened in it is its own.
pub(super) fn bare(address: &str) -> &str {
    let mut bare = address.trim_end_matches(PUNCTUATION);
    while bare.ends_with([')', ']'])
        && bare.matches(['(', '[']).count() < bare.matches([')', ']']).count()
    {
        bare = bare[..bare.len() - 1].trim_end_matches(PUNCTUATION);
    }
    bare
}

/// The page that an address means, however it is written; nothing for a mailbox.
pub(super) fn page(address: &str) -> Option<String> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
        .unwrap_or(address);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let rest = rest.trim_end_matches('/');
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    (host.contains('.') && !host.contains('@')).then(|| format!("{}{path}", host.to_lowercase()))
}

/// The runs of a passage with their words and the targets of their links changed; nothing if nothing
/// changes.
pub(super) fn changed(
    passage: &Passage,
    change: impl Fn(&str) -> Option<String>,
) -> Option<Vec<Run>> {
    let mut any = false;
    let mut runs = passage.runs.clone();
    for run in &mut runs {
        if let Run::Words { text, link, .. } = run {
            if let Some(Link::Address(target)) = link
                && let Some(new) = change(target)
            {
                any = true;
                *target = new;
            }
            if let Some(new) = change(text) {
                any = true;
                *text = new;
            }
        }
    }
    any.then_some(runs)
}

/// Whether words are an address, of a page or a mailbox.
pub(super) fn is_address(words: &str) -> bool {
    markup::live(words).is_some() || words.starts_with("itu.int/")
}
