//! Which texts cite a deadline, by the name that nobody sees.

use crate::draft::Draft;
use crate::layout;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Run, Text};
use std::collections::BTreeSet;

/// The names of new deadlines begin so.
const NAME: &str = "deadline-";

/// The texts of the letter that cite the deadline `name`, they or a rendition of theirs, as they print in
/// the language of the letter.
pub(super) fn citing(draft: &Draft, name: &str) -> Vec<String> {
    let texts = draft.letter.texts();
    let citing = texts
        .iter()
        .filter(|text| cited(draft, text).contains(name));
    citing
        .map(|text| layout::text(draft, draft.letter.language, text))
        .collect()
}

/// A name for a new deadline: neither another deadline nor a text that cites one long gone has it.
pub(super) fn new_name(draft: &Draft) -> String {
    let letter = &draft.letter;
    let mut taken: BTreeSet<String> = letter.deadlines.iter().map(|d| d.name.clone()).collect();
    taken.extend(
        letter
            .liaison
            .iter()
            .filter_map(|head| head.answer_by.clone()),
    );
    for text in letter.texts() {
        taken.extend(cited(draft, &text));
    }
    let numbers = taken
        .iter()
        .filter_map(|name| name.strip_prefix(NAME)?.parse::<u32>().ok());
    let next = numbers.max().map_or(1, |last| last.saturating_add(1));
    format!("{NAME}{next}")
}

/// The names of the deadlines that `text` cites in any language.
fn cited(draft: &Draft, text: &Text) -> BTreeSet<String> {
    let mut runs: Vec<Run> = match text.own_runs() {
        Some(runs) => runs.to_vec(),
        None => layout::standard(text.phrases(), draft.letter.language),
    };
    let renditions = draft.translations.values().filter_map(|t| t.get(&text.id));
    runs.extend(renditions.flat_map(|rendition| rendition.words.0.iter().cloned()));
    let names = runs.into_iter().filter_map(|run| match run {
        Run::Fact {
            fact: Fact::Deadline(name, _),
            ..
        } => Some(name),
        _ => None,
    });
    names.collect()
}
