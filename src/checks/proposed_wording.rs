//! Standard wording for which no official text has been seen, in the languages of the letter.

use super::{Case, Finding, Part, Weight};
use crate::language::phrasebook::{Status, phrasebook};
use std::collections::BTreeSet;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let printed: BTreeSet<_> = super::paragraphs(&case.printed)
        .filter_map(|paragraph| paragraph.text)
        .collect();
    let texts = letter.texts();
    let phrases: BTreeSet<_> = texts
        .iter()
        .filter(|text| printed.contains(&text.id))
        .flat_map(|text| text.phrases())
        .collect();
    let languages = [letter.language]
        .into_iter()
        .chain(case.draft.translations.keys().copied());
    for language in languages {
        let book = phrasebook(language);
        let proposed: Vec<_> = phrases
            .iter()
            .filter(|phrase| book.status(&phrase.0) != Some(Status::Official))
            .map(|phrase| phrase.0.as_str())
            .collect();
        if !proposed.is_empty() {
            let sentence = format!(
                "Standard wording that no official text confirms yet: {}.",
                proposed.join(", ")
            );
            findings.push(Finding {
                language: Some(language),
                ..Finding::new(Weight::Hint, Part::Wording, sentence)
            });
        }
    }
}
