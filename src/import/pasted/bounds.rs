//! Bounds for what comes from the clipboard. A parser of HTML needs effort in the square of what some
//! texts hold; those are recognized before, and read without one.

use std::collections::HashMap;

/// Texts are cut here: 16 MiB, some thousands of pages.
const LONGEST: usize = 16 << 20;

/// Most tags.
const TAGS: usize = 1_000_000;

/// Most tags times how many elements stand in one another at the same time.
const NESTED: usize = 100_000_000;

/// Most tags times how many marks of emphasis are open at the same time: a parser opens all of them
/// again in every paragraph.
const OPEN: usize = 4_000_000;

/// Most attributes of a tag.
const ATTRIBUTES: usize = 2_000;

/// Paragraphs end where the next begins, and the others are empty.
const NEVER_NESTED: [&str; 15] = [
    "li", "dd", "dt", "p", "br", "img", "meta", "link", "col", "hr", "input", "area", "base",
    "wbr", "source",
];

/// The beginning of `text`, as much as is read.
pub(super) fn cut(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Whether a parser of HTML reads `html` in a time that goes with its length.
pub(super) fn tame(html: &str) -> bool {
    let mut open: HashMap<&str, usize> = HashMap::new();
    let (mut depth, mut deepest) = (0_usize, 1_usize);
    let (mut marks, mut most_marks) = (0_usize, 1_usize);
    let mut count = 0_usize;
    for tag in tags(html) {
        count += 1;
        if tag.attributes > ATTRIBUTES || count > TAGS {
            return false;
        }
        let known = open.entry(tag.name).or_default();
        let total = if is_mark(tag.name) {
            &mut marks
        } else {
            &mut depth
        };
        match tag.opens {
            _ if is_one_of(&NEVER_NESTED, tag.name) => {}
            true => {
                *known += 1;
                *total += 1;
            }
            false if *known > 0 => {
                *known -= 1;
                *total -= 1;
            }
            false => {}
        }
        deepest = deepest.max(depth);
        most_marks = most_marks.max(marks);
    }
    count * deepest <= NESTED && count * most_marks <= OPEN
}

fn is_mark(name: &str) -> bool {
    const MARKS: [&str; 14] = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt",
        "u",
    ];
    is_one_of(&MARKS, name)
}

fn is_one_of(names: &[&str], name: &str) -> bool {
    names.iter().any(|one| name.eq_ignore_ascii_case(one))
}

struct Tag<'a> {
    name: &'a str,
    opens: bool,
    attributes: usize,
}

/// The tags of `html`, roughly.
fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let after = &rest[rest.find('<')? + 1..];
            if let Some(comment) = after.strip_prefix("!--") {
                rest = after_comment(comment);
                continue;
            }
            let (opens, named) = match after.strip_prefix('/') {
                Some(named) => (false, named),
                None => (true, after),
            };
            rest = named;
            if !named.starts_with(|c: char| c.is_ascii_alphabetic()) {
                continue;
            }
            let end = named.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<'));
            let (name, inner) = named.split_at(end.unwrap_or(named.len()));
            let mut attributes = 0;
            let mut quote = None;
            let mut length = inner.len();
            for (at, byte) in inner.bytes().enumerate() {
                match (quote, byte) {
                    (Some(open), byte) if byte == open => quote = None,
                    (Some(_), _) => {}
                    (None, b'>') => {
                        length = at;
                        break;
                    }
                    (None, b'"' | b'\'') => quote = Some(byte),
                    (None, b'=' | b'/') => attributes += 1,
                    (None, byte) if byte.is_ascii_whitespace() => attributes += 1,
                    (None, _) => {}
                }
            }
            rest = &inner[length..];
            return Some(Tag {
                name,
                opens,
                attributes,
            });
        }
    })
}

/// What follows the comment that `text` is within, by the rules of HTML.
fn after_comment(text: &str) -> &str {
    if let Some(after) = text.strip_prefix('>').or_else(|| text.strip_prefix("->")) {
        return after;
    }
    let mut rest = text;
    while let Some(at) = rest.find("--") {
        rest = &rest[at + 1..];
        for end in ["->", "-!>"] {
            if let Some(after) = rest.strip_prefix(end) {
                return after;
            }
        }
    }
    ""
}

/// The words of `html` without its tags, for texts that no parser should see.
pub(super) fn stripped(html: &str) -> String {
    const LINES: [&str; 12] = [
        "p", "br", "div", "tr", "td", "th", "li", "h1", "h2", "h3", "h4", "table",
    ];
    let mut text = String::new();
    let mut rest = html;
    while let Some(begin) = rest.find('<') {
        push_words(&rest[..begin], &mut text);
        let tag = &rest[begin + 1..];
        let name = tag.trim_start_matches('/');
        let end = name.find(|c: char| !c.is_ascii_alphanumeric());
        let name = &name[..end.unwrap_or(name.len())];
        if is_one_of(&LINES, name) {
            text.push('\n');
        }
        rest = tag.find('>').map_or("", |end| &tag[end + 1..]);
    }
    push_words(rest, &mut text);
    text
}

fn push_words(words: &str, text: &mut String) {
    let mut rest = words;
    while let Some(begin) = rest.find('&') {
        push_spaced(&rest[..begin], text);
        let named = &rest[begin + 1..];
        let end = named.find(|c: char| !c.is_ascii_alphanumeric() && c != '#');
        let (name, after) = named.split_at(end.unwrap_or(named.len()));
        let character = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "nbsp" => Some('\u{A0}'),
            name => name
                .strip_prefix('#')
                .and_then(|number| number.parse().ok())
                .and_then(char::from_u32),
        };
        match character {
            Some(character) => {
                text.push(character);
                rest = after.strip_prefix(';').unwrap_or(after);
            }
            None => {
                text.push('&');
                rest = named;
            }
        }
    }
    push_spaced(rest, text);
}

/// A line that ends in HTML is a space.
fn push_spaced(words: &str, text: &mut String) {
    text.extend(words.chars().map(|c| match c {
        '\n' | '\r' => ' ',
        other => other,
    }));
}
