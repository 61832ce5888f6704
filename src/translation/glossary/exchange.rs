//! Terms put right in the translation of another text: where the texts differ in a term, so do the translations.

use super::{Entry, Glossary};
use crate::language::Language;
use crate::letter::text::{Run, flat};
use crate::translation::carry::Direction;
use std::collections::BTreeSet;
use std::ops::Range;

impl Glossary {
    /// `rendition`, which was made of `old`, with the terms in which `new` differs from that: each term that only
    /// the old text has gives way to the one that only the new one has, both in order. As it was where their
    /// numbers differ, or where a term does not stand in the rendition exactly once.
    pub fn put_right(
        &self,
        direction: Direction,
        old: &[Run],
        new: &[Run],
        rendition: &[Run],
    ) -> Vec<Run> {
        let (before, after) = (flat::text(old), flat::text(new));
        let (before, after) = (
            self.concepts(direction.source, &before),
            self.concepts(direction.source, &after),
        );
        let gone = alone(&before, &after);
        let come = alone(&after, &before);
        let mut right = rendition.to_vec();
        if gone.len() != come.len() {
            return right;
        }
        for (gone, come) in gone.into_iter().zip(come) {
            let Some(words) = come.preferred(direction.target).map(|term| &term.words) else {
                continue;
            };
            if gone.kind == come.kind
                && let Some(range) = self.only_place(gone, direction.target, &right)
            {
                right = flat::replaced(&right, &[(range, words.clone())]);
            }
        }
        right
    }

    /// The concepts of a text, in order.
    fn concepts(&self, language: Language, text: &str) -> Vec<&Entry> {
        let hits = self.hits(language, text).into_iter();
        hits.map(|hit| &self.entries()[hit.entry]).collect()
    }

    /// The place of a concept in runs, in characters of their flat text, if it stands there once and covers no
    /// fact.
    fn only_place(&self, entry: &Entry, language: Language, runs: &[Run]) -> Option<Range<usize>> {
        let text = flat::text(runs);
        let mut places = (self.hits(language, &text).into_iter())
            .filter(|hit| std::ptr::eq(&self.entries()[hit.entry], entry))
            .map(|hit| flat::in_characters(&text, hit.range));
        let place = places.next()?;
        (places.next().is_none() && !flat::covers_fact(runs, &place)).then_some(place)
    }
}

/// The concepts of one text that the other does not have, each once.
fn alone<'e>(one: &[&'e Entry], other: &[&Entry]) -> Vec<&'e Entry> {
    let mut seen = BTreeSet::new();
    let known = |entry: &Entry| other.iter().any(|other| std::ptr::eq(*other, entry));
    (one.iter().copied())
        .filter(|entry| !known(entry) && seen.insert(entry.id.as_str()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::text::markup;

    #[test]
    fn another_term_gives_another_term() {
        let direction = Direction {
            source: Language::En,
            target: Language::Zh,
        };
        let glossary = Glossary::built_in();
        let runs = |text: &str| markup::parse(text).unwrap();
        let term = |words: &str| -> String {
            let hits = glossary.found(Language::En, Language::Zh, words);
            let entry = hits.first().expect("the program knows the term").entry;
            entry.preferred(Language::Zh).unwrap().words.clone()
        };
        let (fellowship, visa) = (term("fellowship"), term("visa support"));
        let right = |old: &str, new: &str, rendition: &str| {
            let right = glossary.put_right(direction, &runs(old), &runs(new), &runs(rendition));
            markup::write(&right)
        };
        let rendition = format!("{{group}}的**{fellowship}**申请截止。");
        assert_eq!(
            right(
                "The **fellowship** requests of {group} close.",
                "The **visa support** requests of {group} close.",
                &rendition
            ),
            format!("{{group}}的**{visa}**申请截止。")
        );
        // The same terms, more of them, and one that stands twice: nothing is certain.
        for (old, new, rendition) in [
            ("The fellowship.", "A fellowship.", fellowship.clone()),
            ("The fellowship.", "A form.", fellowship.clone()),
            (
                "The fellowship.",
                "The visa support.",
                format!("{fellowship}、{fellowship}"),
            ),
        ] {
            assert_eq!(right(old, new, &rendition), rendition);
        }
    }
}
