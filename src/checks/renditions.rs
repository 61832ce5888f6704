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
        let mut say = |weight, count: usize, mistake| {
            if count > 0 {
                findings.push(
                    Finding::new(mistake, weight, Part::Translation)
                        .in_language(*language)
                        .with("count", count),
                );
            }
        };
        let homeless = translation
            .keys()
            .filter(|id| !texts.iter().any(|text| text.id == **id));
        say(Weight::Warning, homeless.count(), "rendition-homeless");
        say(Weight::Error, count(Standing::Missing), "rendition-missing");
        say(Weight::Warning, count(Standing::Stale), "rendition-stale");
    }
}
