//! What a draft gives to the translation memory, and what it asks of it: its texts with what stands around
//! them, in the order in which the letter prints them.

use super::Draft;
use crate::language::Language;
use crate::letter::text::{Markup, Run, TextId};
use crate::translation::memory::{Context, Side, Unit};
use crate::translation::{Standing, State, standing};
use std::collections::BTreeMap;

/// What stands around each text in one language: the texts printed before and behind it, standard wording
/// included; what is not translated yet is nothing.
pub fn contexts(draft: &Draft, language: Language) -> BTreeMap<TextId, Context> {
    let said: Vec<(TextId, Vec<Run>)> = (draft.letter.printed().texts().iter())
        .filter(|text| !text.is_empty())
        .map(|text| (text.id, draft.runs(text, language).unwrap_or_default()))
        .collect();
    let runs = |at: Option<usize>| -> &[Run] {
        let text = at.and_then(|at| said.get(at));
        text.map_or(&[], |(_, runs)| runs)
    };
    let around = said.iter().enumerate().map(|(at, (id, _))| {
        let context = Context::of(language, runs(at.checked_sub(1)), runs(Some(at + 1)));
        (*id, context)
    });
    around.collect()
}

/// The units that the renditions in `language` make: those of the words that the letter has now, and of a
/// state that `fits`. `origin` names the letter.
pub fn units(
    draft: &Draft,
    language: Language,
    origin: &str,
    fits: impl Fn(State) -> bool,
) -> Vec<Unit> {
    let own = draft.letter.language;
    let Some(translation) = draft.translations.get(&language) else {
        return Vec::new();
    };
    let (sources, targets) = (contexts(draft, own), contexts(draft, language));
    let context = |contexts: &BTreeMap<TextId, Context>, text: TextId| {
        contexts.get(&text).copied().unwrap_or_default()
    };
    let texts = draft.letter.printed().texts();
    let units = texts.iter().filter_map(|text| {
        let rendition = translation.get(&text.id)?;
        match standing(text, Some(translation)) {
            Standing::Current(state) if fits(state) => {}
            _ => return None,
        }
        let side = |language, words: &Markup, contexts| Side {
            language,
            words: words.clone(),
            context: context(contexts, text.id),
        };
        Some(Unit {
            source: side(own, &rendition.made_from, &sources),
            target: side(language, &rendition.words, &targets),
            by: rendition.by.clone(),
            at: rendition.at.clone(),
            origin: origin.to_owned(),
        })
    });
    units.collect()
}

/// Whether a rendition is released: only such ones are remembered unasked.
pub fn is_approved(state: State) -> bool {
    state == State::Approved
}
