//! The words of texts and their renditions, each by the identity of its text.

use super::{Merging, Side};
use crate::draft::Draft;
use crate::draft::compare::What;
use crate::draft::compare::field::Value;
use crate::language::Language;
use crate::letter::Letter;
use crate::letter::text::{Text, TextId};
use crate::translation::{Rendition, Translation};
use std::collections::{BTreeMap, BTreeSet};

/// The texts whose words or renditions `side` changed, or which it brought.
pub(super) fn changed(base: &Draft, side: &Draft) -> BTreeSet<TextId> {
    let old: BTreeMap<TextId, Text> = (base.letter.texts().into_iter())
        .map(|text| (text.id, text))
        .collect();
    let texts = side.letter.texts().into_iter();
    let mut changed: BTreeSet<TextId> = texts
        .filter(|text| old.get(&text.id) != Some(text))
        .map(|text| text.id)
        .collect();
    for (language, translation) in &side.translations {
        let before = base.translations.get(language);
        for (id, rendition) in translation {
            if before.and_then(|before| before.get(id)) != Some(rendition) {
                changed.insert(*id);
            }
        }
    }
    changed
}

impl Merging<'_> {
    /// The three drafts, in which every text says what it says in the merged one: they then differ only in what
    /// there is, where it stands, and in facts.
    pub(super) fn words_merged(&mut self) -> [Draft; 3] {
        let ids: BTreeSet<TextId> = self.texts.iter().flat_map(|t| t.keys().copied()).collect();
        let mut merged: BTreeMap<TextId, Text> = BTreeMap::new();
        for id in ids {
            let [base, mine, theirs] = &self.texts;
            let (base, mine, theirs) = (base.get(&id), mine.get(&id), theirs.get(&id));
            let text = match (base, mine, theirs) {
                (_, Some(mine), Some(theirs)) if mine == theirs => mine.clone(),
                (Some(base), Some(mine), Some(theirs)) => {
                    let three = [base, mine, theirs].map(Text::clone);
                    self.part = self.part_of(id);
                    let [base, mine, theirs] = &three;
                    let what = What::Text(id);
                    self.value(what, [base, mine, theirs], |text| Value::texts([text]))
                }
                // Taken out by one side; whether it stays is decided where it stands.
                (_, Some(one), _) | (_, None, Some(one)) | (Some(one), None, None) => one.clone(),
                (None, None, None) => continue,
            };
            merged.insert(id, text);
        }
        [self.base, self.mine, self.theirs].map(|draft| {
            let mut draft = draft.clone();
            draft.letter.visit_texts(&mut |text| {
                if let Some(merged) = merged.get(&text.id) {
                    text.wording = merged.wording.clone();
                }
            });
            draft
        })
    }

    /// The renditions of the texts of the merged letter, and those that had no text before.
    pub(super) fn renditions(&mut self, letter: &Letter) -> BTreeMap<Language, Translation> {
        let mut now: BTreeSet<TextId> = BTreeSet::new();
        letter.clone().visit_texts(&mut |text| {
            now.insert(text.id);
        });
        let drafts = [self.base, self.mine, self.theirs];
        let languages: BTreeSet<Language> = (drafts.iter())
            .flat_map(|draft| draft.translations.keys().copied())
            .filter(|language| *language != letter.language)
            .collect();
        let mut translations = BTreeMap::new();
        for language in languages {
            let of = drafts.map(|draft| draft.translations.get(&language));
            let ids: BTreeSet<TextId> = (of.iter().flatten())
                .flat_map(|translation| translation.keys().copied())
                .collect();
            let mut translation = Translation::new();
            for id in ids {
                let had_text = self.texts.iter().any(|texts| texts.contains_key(&id));
                if had_text && !now.contains(&id) {
                    continue;
                }
                let three = of.map(|of| of.and_then(|of| of.get(&id)).cloned());
                self.part = self.part_of(id);
                if let Some(rendition) = self.rendition(language, id, three) {
                    translation.insert(id, rendition);
                }
            }
            if !translation.is_empty() {
                translations.insert(language, translation);
            }
        }
        translations
    }

    fn rendition(
        &mut self,
        language: Language,
        id: TextId,
        [base, mine, theirs]: [Option<Rendition>; 3],
    ) -> Option<Rendition> {
        if let (Some(mine), Some(theirs)) = (&mine, &theirs)
            && (&mine.words, &mine.made_from, mine.state)
                == (&theirs.words, &theirs.made_from, theirs.state)
        {
            // The later of two who wrote the same.
            let signed = |rendition: &Rendition| (rendition.at.clone(), rendition.by.clone());
            let later = signed(mine) >= signed(theirs);
            return Some(if later { mine } else { theirs }.clone());
        }
        // What one side took away and the other wrote is kept until somebody decides.
        let gone = mine.is_none() || theirs.is_none();
        let what = What::Rendition(language, id);
        let count = self.conflicts.len();
        let chosen = self.value(what.clone(), [&base, &mine, &theirs], |rendition| {
            Value::rendition(rendition.as_ref())
        });
        let undecided = self.conflicts.len() > count && !self.decided.contains_key(&what);
        match undecided && gone {
            true => mine.or(theirs),
            false => chosen,
        }
    }

    /// What one side has and the other has taken out, as far as anything would be lost by that.
    pub(super) fn is_changed(&self, side: Side, id: TextId) -> bool {
        let (own, other) = match side {
            Side::Mine => (0, 2),
            Side::Theirs => (1, 1),
        };
        // What stands elsewhere on the other side was moved there, and its words are merged.
        self.changed[own].contains(&id) && !self.texts[other].contains_key(&id)
    }
}
