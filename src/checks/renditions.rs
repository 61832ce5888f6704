//! Texts without a rendition, or with one made from other words, in the languages into which the
//! letter is being translated.

use super::{Case, Finding, Part, Weight};
use crate::translation::{Standing, standing};

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let texts = case.draft.letter.texts();
    for (language, translation) in &case.draft.translations {
        let count = |wanted: Standing| {
            let standings = texts.iter().map(|text| standing(text, Some(translation)));
            standings.filter(|standing| *standing == wanted).count()
        };
        let mut say = |weight, count: usize, what: &str| {
            if count > 0 {
                let texts = if count == 1 { "text" } else { "texts" };
                let sentence = format!("{count} {texts} {what}.");
                findings.push(Finding {
                    language: Some(*language),
                    ..Finding::new(weight, Part::Translation, sentence)
                });
            }
        };
        let homeless = translation
            .keys()
            .filter(|id| !texts.iter().any(|text| text.id == **id));
        say(
            Weight::Warning,
            homeless.count(),
            "translated that the letter no longer has",
        );
        say(
            Weight::Error,
            count(Standing::Missing),
            "without a rendition, printed in the language of the letter",
        );
        say(
            Weight::Warning,
            count(Standing::Stale),
            "translated from words that have changed since",
        );
    }
}
