//! Values of the letter that were typed and differ from it: a name, a place, an address with a slip, or words
//! in the place where the standard wording prints a fact (checks.md A2, B2, B10, D4).
//!
//! Dates have a check of their own, which knows how they are written.

use super::{Case, Finding, Weight, passage::Passage};
use crate::draft::flat;
use crate::language::Language;
use crate::layout;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Link, Run};
use std::collections::HashMap;
use std::ops::Range;

/// Shorter values occur by chance within others.
const SHORTEST: usize = 8;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let mut values = HashMap::new();
    for passage in case.typed() {
        in_place_of_facts(case, passage, findings);
        let values = values
            .entry(passage.language)
            .or_insert_with(|| named(case, passage.language));
        // A text that is such a value itself is where it is entered.
        for value in values
            .iter()
            .filter(|value| value.own != Some(passage.text))
        {
            if let Some(found) = near(&passage.flat, &value.words) {
                findings.push(differs(passage, found, &value.words, value.fact.clone()));
            }
        }
    }
}

fn differs(passage: &Passage, found: Range<usize>, right: &str, fact: Fact) -> Finding {
    Finding::in_passage(
        "value-not-the-fact",
        Weight::Warning,
        passage,
        passage.place(found.clone()),
    )
    .with("found", &passage.flat[found.clone()])
    .with("right", right)
    .mended_by(passage.corrected_by_fact(found, fact))
}

/// A value that texts name.
struct Named {
    fact: Fact,
    words: String,
    /// The text in which it is entered.
    own: Option<crate::letter::text::TextId>,
}

/// The names, places and addresses of the letter, as they are printed in `language`.
fn named(case: &Case<'_>, language: Language) -> Vec<Named> {
    let mut values = Vec::new();
    if let Some(meeting) = &case.letter.meeting {
        let texts = [
            (Fact::MeetingTitle, &meeting.title),
            (Fact::MeetingPlace, &meeting.place),
            (Fact::MeetingHost, &meeting.host),
            (Fact::Chair, &meeting.chair),
            (Fact::GroupTitle, &meeting.group_title),
        ];
        for (fact, text) in texts {
            if let Some(text) = text {
                values.push(Named {
                    words: layout::fact(case.draft, language, &fact),
                    own: Some(text.id),
                    fact,
                });
            }
        }
        let pages = [
            (Fact::MeetingPage, &meeting.page),
            (Fact::RegistrationPage, &meeting.registration_page),
        ];
        for (fact, page) in pages {
            if let Some(page) = page {
                values.push(Named {
                    words: page.clone(),
                    own: None,
                    fact,
                });
            }
        }
    }
    values.retain(|value| value.words.chars().count() >= SHORTEST && !value.words.contains('['));
    values
}

/// Where `text` has `value` with one or two characters wrong, missing or too many; not where it has it
/// right.
fn near(text: &str, value: &str) -> Option<Range<usize>> {
    if text.len() + 2 < value.len() || text.contains(value) {
        return None;
    }
    let letters: Vec<char> = value.chars().collect();
    // With at most two slips, one of three pieces is right.
    let third = letters.len() / 3;
    for piece in 0..3 {
        let begin = piece * third;
        let end = if piece == 2 {
            letters.len()
        } else {
            begin + third
        };
        let right: String = letters[begin..end].iter().collect();
        for (at, _) in text.match_indices(&right).take(super::passage::MOST) {
            let before = text[..at].chars().count();
            let from = before.saturating_sub(begin);
            let found = (from.saturating_sub(2)..=from + 2)
                .flat_map(|start| (letters.len() - 2..=letters.len() + 2).map(move |n| (start, n)))
                .filter_map(|(start, length)| {
                    let range = slice(text, start, length)?;
                    let slips = distance(&letters, &text[range.clone()], 2)?;
                    let whole = whole_words(text, &range);
                    (slips > 0 && whole).then_some((slips, range))
                })
                .min_by_key(|(slips, range)| (*slips, range.start));
            if let Some((_, range)) = found {
                return Some(range);
            }
        }
    }
    None
}

/// The bytes of `length` characters from the character `start`; nothing where there are not so many.
fn slice(text: &str, start: usize, length: usize) -> Option<Range<usize>> {
    let mut places = text.char_indices().map(|(at, _)| at);
    let begin = places.by_ref().nth(start)?;
    let end = match length.checked_sub(1)? {
        0 => text[begin..].chars().next().map(|c| begin + c.len_utf8())?,
        more => {
            let last = places.nth(more - 1)?;
            last + text[last..].chars().next().map_or(0, char::len_utf8)
        }
    };
    Some(begin..end)
}

/// Whether no word is cut at the ends of a range.
fn whole_words(text: &str, range: &Range<usize>) -> bool {
    let word = |c: char| c.is_alphanumeric() && (c as u32) < 0x2E80;
    let cut = |before: Option<char>, after: Option<char>| {
        before.is_some_and(word) && after.is_some_and(word)
    };
    let first = text[range.clone()].chars().next();
    let last = text[range.clone()].chars().next_back();
    !cut(text[..range.start].chars().next_back(), first)
        && !cut(last, text[range.end..].chars().next())
}

/// How many characters must be changed, added or taken away to make `b` of `a`; nothing if more than `most`.
fn distance(a: &[char], b: &str, most: usize) -> Option<usize> {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(row[j + 1] + 1);
        }
        if row.iter().all(|slips| *slips > most) {
            return None;
        }
    }
    row.last().copied().filter(|slips| *slips <= most)
}

/// What was typed where the standard wording prints a fact: it says something else than the letter.
fn in_place_of_facts(case: &Case<'_>, passage: &Passage, findings: &mut Vec<Finding>) {
    if passage.departed_from.is_empty() {
        return;
    }
    let standard = layout::standard(&passage.departed_from, passage.language);
    for (at, run) in standard.iter().enumerate() {
        let Run::Fact { fact, .. } = run else {
            continue;
        };
        if !compared(fact) || passage.runs.iter().any(|run| names(run, fact)) {
            continue;
        }
        let words = |run: Option<&Run>| match run {
            Some(Run::Words { text, .. }) => text.clone(),
            _ => String::new(),
        };
        let before = words(at.checked_sub(1).and_then(|at| standard.get(at)));
        let after = words(standard.get(at + 1));
        let Some(place) = between(&passage.flat, &before, &after) else {
            continue;
        };
        let right = layout::fact(case.draft, passage.language, fact);
        let found = passage.flat[place.clone()].to_owned();
        // One page in two spellings is found elsewhere.
        if alike(&found, &right) && page(&found) != page(&right) {
            findings.push(differs(passage, place, &right, fact.clone()));
        }
    }
}

/// An address without what is written in several ways.
fn page(address: &str) -> &str {
    let address = address.trim_start_matches("https://");
    let address = address.trim_start_matches("http://");
    address.trim_start_matches("www.").trim_end_matches('/')
}

/// Facts that other checks do not read.
fn compared(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Group(None, _)
            | Fact::StudyGroup(_)
            | Fact::GroupTitle
            | Fact::GroupPage
            | Fact::Reference
            | Fact::Annex(_)
            | Fact::MeetingOpening(_)
            | Fact::MeetingTitle
            | Fact::MeetingPlace
            | Fact::MeetingHost
            | Fact::MeetingPage
            | Fact::RegistrationPage
            | Fact::Chair
            | Fact::MeetingRequestedBy
            | Fact::MeetingEndorsedAt
    )
}

/// Whether a run still prints the fact, in whatever form, or leads to it.
fn names(run: &Run, fact: &Fact) -> bool {
    let same = |other: &Fact| std::mem::discriminant(other) == std::mem::discriminant(fact);
    match run {
        Run::Fact { fact: other, .. } => same(other),
        Run::Words { link, .. } => matches!(link, Some(Link::Fact(other)) if same(other)),
        Run::LineBreak => false,
    }
}

/// What stands between the words that stand around a fact in the standard wording: in bytes, without the
/// spaces at its ends.
fn between(text: &str, before: &str, after: &str) -> Option<Range<usize>> {
    const ENOUGH: usize = 14;
    let tail: String = {
        let characters: Vec<char> = before.chars().collect();
        characters[characters.len().saturating_sub(ENOUGH)..]
            .iter()
            .collect()
    };
    let head: String = after.chars().take(ENOUGH).collect();
    let start = match tail.is_empty() {
        true => 0,
        false => text.find(&tail)? + tail.len(),
    };
    let end = match head.is_empty() {
        true => text.len(),
        false => start + text[start..].find(&head)?,
    };
    let words = &text[start..end];
    let trimmed = words.trim();
    let start = start + (words.len() - words.trim_start().len());
    let none = trimmed.is_empty() || trimmed.contains([flat::FACT, '\n']);
    (!none).then_some(start..start + trimmed.len())
}

/// Whether words can be meant for a value: about as long, most of the same characters, and not the same.
fn alike(found: &str, right: &str) -> bool {
    if found == right || right.contains('[') {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (found.chars().collect(), right.chars().collect());
    let most = a.len().max(b.len()) / 3;
    distance(&b, found, most.max(1)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_with_a_slip_are_found_in_running_words() {
        let found = |text: &str, value: &str| near(text, value).map(|range| text[range].to_owned());
        for (text, value, slip) in [
            (
                "in Mexico Cty, Mexico, in May",
                "Mexico City, Mexico",
                Some("Mexico Cty, Mexico"),
            ),
            (
                "in Mexico City, Mexico, in May",
                "Mexico City, Mexico",
                None,
            ),
            ("at Rochester, today", "Manchester, UK", None),
            (
                "由Kwame Baah-Acheamfour先生主持",
                "Kwame Baah-Acheamfuor先生",
                Some("Kwame Baah-Acheamfour先生"),
            ),
            (
                "см. https://www.itu.int/en/ITU-T/Workshop/qos",
                "https://www.itu.int/en/ITU-T/Workshops/qos",
                Some("https://www.itu.int/en/ITU-T/Workshop/qos"),
            ),
            ("Genève, Suise", "Genève, Suisse", Some("Genève, Suise")),
            ("Ginebra, Suiza", "Ginebra, Suiza", None),
            ("جنيف، سويسر", "جنيف، سويسرا", Some("جنيف، سويسر")),
        ] {
            assert_eq!(found(text, value).as_deref(), slip, "{text}");
        }
    }

    #[test]
    fn words_between_others_are_found() {
        let place = between("Annex A, and Annex D. The end", "Annex A, and ", ". The");
        assert_eq!(place.map(|p| p.start..p.end), Some(13..20));
        assert_eq!(between("Nothing here", "by ", " at"), None);
    }
}
