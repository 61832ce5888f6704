//! Words of a text apart from its addresses, and better words in several texts at once.

use super::passage::Passage;
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::letter::text::{Markup, Run, Wording};
use crate::translation::marks::addresses::ADDRESSES;

/// Stands for one byte of an address.
pub(super) const ADDRESS: char = '\u{1A}';

/// The same text with [`ADDRESS`] for every byte of an address.
pub(super) fn without_addresses(flat: &str) -> String {
    let mut words = flat.to_owned();
    let telling = ["://", "@", "www.", ".int", ".org", ".com", ".net"];
    if telling.iter().any(|sign| flat.contains(sign)) {
        for address in ADDRESSES.find_iter(flat) {
            let hidden = ADDRESS.to_string().repeat(address.len());
            words.replace_range(address.range(), &hidden);
        }
    }
    words
}

/// `new` with the capitals of `old`.
pub(super) fn like(old: &str, new: &str) -> String {
    let letters = || old.chars().filter(|c| c.is_alphabetic());
    let capital = letters().next().is_some_and(char::is_uppercase);
    if letters().count() > 1 && letters().all(char::is_uppercase) {
        return new.to_uppercase();
    }
    let mut characters = new.chars();
    match characters.next() {
        Some(first) if capital => first.to_uppercase().chain(characters).collect(),
        _ => new.to_owned(),
    }
}

/// Whether the place `at` of `words` stands between quotation marks.
pub(super) fn quoted(words: &str, at: usize) -> bool {
    let (mut depth, mut straight) = (0_i32, false);
    for character in words[..at].chars() {
        match character {
            '“' | '«' | '《' | '「' => depth += 1,
            '”' | '»' | '》' | '」' => depth = (depth - 1).max(0),
            '"' => straight = !straight,
            _ => {}
        }
    }
    depth > 0 || straight
}

/// The change after which each of these texts says other words of the same meaning.
pub(super) fn corrected(draft: &Draft, changes: Vec<(&Passage, Vec<Run>)>) -> Option<Edit> {
    let mut draft = draft.clone();
    let own = draft.letter.language;
    for (passage, runs) in changes {
        if !passage.typed {
            return None;
        }
        if passage.language != own {
            let translation = draft.translations.get_mut(&passage.language)?;
            translation.get_mut(&passage.text)?.words = Markup(runs);
            continue;
        }
        draft.letter.visit_texts(&mut |text| {
            if text.id == passage.text
                && let Wording::Own { runs: said, .. } = &mut text.wording
            {
                said.clone_from(&runs);
            }
        });
        for translation in draft.translations.values_mut() {
            if let Some(rendition) = translation.get_mut(&passage.text)
                && rendition.made_from.0 == passage.runs
            {
                rendition.made_from = Markup(runs.clone());
            }
        }
    }
    Some(Edit::Draft(Box::new(draft)))
}
