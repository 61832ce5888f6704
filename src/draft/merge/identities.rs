//! Two persons who add a paragraph at a time may give it the same identity: one of the two gets another, and its
//! renditions go with it.

use crate::draft::Draft;
use crate::letter::inherited::Place;
use crate::letter::part::{Part, part_with};
use crate::letter::text::{Text, TextId};
use std::collections::BTreeMap;

/// Above every identity that a text of these drafts has, or had when somebody translated it.
pub(super) fn next(drafts: &[&Draft]) -> u32 {
    let rendered = drafts.iter().flat_map(|draft| draft.translations.values());
    let rendered = rendered.flat_map(|translation| translation.keys()).copied();
    let texts = drafts.iter().flat_map(|draft| draft.letter.texts());
    let last = texts.map(|text| text.id).chain(rendered).max();
    last.map_or(1, |last| last.0.saturating_add(1))
}

/// Both sides, with different identities where they have different texts.
pub(super) fn told_apart(base: &Draft, mine: &Draft, theirs: &Draft) -> (Draft, Draft) {
    let texts = |draft: &Draft| -> BTreeMap<TextId, Text> {
        let texts = draft.letter.texts().into_iter();
        texts.map(|text| (text.id, text)).collect()
    };
    let (old, here, there) = (texts(base), texts(mine), texts(theirs));
    let mut next = next(&[base, mine, theirs]);
    let mut renamed = [BTreeMap::new(), BTreeMap::new()];
    for (id, text) in &here {
        let Some(other) = there.get(id).filter(|_| !old.contains_key(id)) else {
            continue;
        };
        let part = |draft: &Draft| part_with(&draft.letter, *id).map(of_form);
        if text == other && part(mine) == part(theirs) {
            continue;
        }
        // Not by the side: both sides must come to the same.
        let later = usize::from(format!("{text:?}") <= format!("{other:?}"));
        renamed[later].insert(*id, TextId(next));
        next = next.saturating_add(1);
    }
    let [of_mine, of_theirs] = renamed;
    (with_names(mine, &of_mine), with_names(theirs, &of_theirs))
}

/// The part, whichever annex it is: its place may have changed.
fn of_form(part: Part) -> Part {
    match part {
        Part::Annex(_) => Part::Annexes,
        part => part,
    }
}

fn with_names(draft: &Draft, names: &BTreeMap<TextId, TextId>) -> Draft {
    let mut draft = draft.clone();
    if names.is_empty() {
        return draft;
    }
    draft.letter.visit_texts(&mut |text| {
        text.id = names.get(&text.id).copied().unwrap_or(text.id);
    });
    for inherited in &mut draft.letter.inherited {
        if let Place::Text(id) = &mut inherited.fact {
            *id = names.get(id).copied().unwrap_or(*id);
        }
    }
    for translation in draft.translations.values_mut() {
        for (old, new) in names {
            if let Some(rendition) = translation.remove(old) {
                translation.insert(*new, rendition);
            }
        }
    }
    draft
}
