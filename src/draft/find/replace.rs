//! Replacing what was found.

use super::{Finder, Match, languages};
use crate::draft::edit::Edit;
use crate::draft::{Draft, flat};
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::letter::text::{Markup, Run, Text, TextId, Wording};
use crate::translation::State;
use crate::{message, shown_in_english};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Why something that was found cannot be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is standard wording.
    Standard,
    /// It covers a fact.
    Fact,
    /// The text has changed since it was found.
    Gone,
}

impl Said for Refusal {
    fn message(&self) -> Message {
        match self {
            Refusal::Standard => message!("replace-error-standard"),
            Refusal::Fact => message!("replace-error-fact"),
            Refusal::Gone => message!("replace-error-gone"),
        }
    }
}

shown_in_english!(Refusal);

/// What replacing in many places did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replaced {
    /// The change, in one step; nothing if nothing changes.
    pub edit: Option<Edit>,
    /// How many places were replaced.
    pub replaced: usize,
    /// How many were left because they cover a fact.
    pub facts: usize,
    /// How many were left because they are standard wording.
    pub standard: usize,
    /// The texts that changed, each in its language.
    pub texts: BTreeSet<(Language, TextId)>,
}

impl Finder {
    /// The change that puts other words in one place. Renditions stay made from what they were made
    /// from, so that those of a changed text show as stale; a changed rendition is a draft again.
    ///
    /// # Errors
    /// If it is standard wording or covers a fact, or if the text has changed since.
    pub fn replace(&self, draft: &Draft, found: &Match, with: &str) -> Result<Edit, Refusal> {
        let texts = draft.letter.texts();
        let text = texts.iter().find(|text| text.id == found.text);
        let text = text.ok_or(Refusal::Gone)?;
        let runs = draft.runs(text, found.language).ok_or(Refusal::Gone)?;
        let words = flat::text(&runs);
        let mut places = self.places(&words).into_iter();
        let place = places.find(|place| flat::in_characters(&words, place.clone()) == found.range);
        let place = place.ok_or(Refusal::Gone)?;
        if matches!(text.wording, Wording::Standard(_)) {
            return Err(Refusal::Standard);
        }
        if flat::covers_fact(&runs, &found.range) {
            return Err(Refusal::Fact);
        }
        let with = self.words(&words, &place, with);
        let new = flat::replaced(&runs, &[(found.range.clone(), with)]);
        edit(draft, text, found.language, new).ok_or(Refusal::Gone)
    }

    /// The change that puts other words everywhere, in all languages of the letter. `$1` or `${name}`
    /// stands for a group of a regular expression, `$$` for a dollar.
    pub fn replace_all(&self, draft: &Draft, with: &str) -> Replaced {
        self.replace_in(draft, &languages(draft), with)
    }

    /// The same in one language.
    pub fn replace_all_in(&self, draft: &Draft, language: Language, with: &str) -> Replaced {
        self.replace_in(draft, &[language], with)
    }

    fn replace_in(&self, draft: &Draft, languages: &[Language], with: &str) -> Replaced {
        let mut done = Replaced::default();
        let mut new_draft = draft.clone();
        let mut wordings = BTreeMap::new();
        let texts = draft.letter.texts();
        for language in languages {
            for text in &texts {
                let Some(runs) = draft.runs(text, *language) else {
                    continue;
                };
                let words = flat::text(&runs);
                let places = self.places(&words);
                if matches!(text.wording, Wording::Standard(_)) {
                    done.standard += places.len();
                    continue;
                }
                let mut changes = Vec::new();
                for place in places {
                    let range = flat::in_characters(&words, place.clone());
                    if flat::covers_fact(&runs, &range) {
                        done.facts += 1;
                    } else {
                        done.replaced += 1;
                        changes.push((range, self.words(&words, &place, with)));
                    }
                }
                let new = flat::replaced(&runs, &changes);
                if new == runs {
                    continue;
                }
                match edit(draft, text, *language, new) {
                    Some(Edit::Wording(id, wording)) => {
                        wordings.insert(id, wording);
                    }
                    Some(Edit::Rendition(language, id, Some(rendition))) => {
                        let translation = new_draft.translations.entry(language).or_default();
                        translation.insert(id, rendition);
                    }
                    _ => continue,
                }
                done.texts.insert((*language, text.id));
            }
        }
        // All in one walk: in a long letter every edit for itself would take its time.
        new_draft.letter.visit_texts(&mut |text| {
            if let Some(wording) = wordings.remove(&text.id) {
                text.wording = wording;
            }
        });
        if !done.texts.is_empty() {
            done.edit = Some(Edit::Draft(Box::new(new_draft)));
        }
        done
    }

    /// The new words for one place: groups put in, and nothing that a letter cannot hold.
    fn words(&self, text: &str, place: &Range<usize>, with: &str) -> String {
        let mut words = String::new();
        match self.regex.captures_at(text, place.start) {
            Some(captures) if self.groups => captures.expand(&braced(with), &mut words),
            _ => words.push_str(with),
        }
        let mut clean = String::with_capacity(words.len());
        for character in words.chars() {
            match character {
                '\t' => clean.push(' '),
                '\n' => clean.push('\n'),
                flat::FACT => {}
                other if other.is_control() => {}
                other => clean.push(other),
            }
        }
        clean
    }
}

/// `$1st` as `${1}st`: a number ends where its digits end.
fn braced(with: &str) -> String {
    let mut text = String::new();
    let mut rest = with;
    while let Some((before, after)) = rest.split_once('$') {
        text.push_str(before);
        text.push('$');
        rest = after;
        if let Some(after) = after.strip_prefix('$') {
            text.push('$');
            rest = after;
            continue;
        }
        let end = after.find(|c: char| !c.is_ascii_digit());
        let (digits, behind) = after.split_at(end.unwrap_or(after.len()));
        if !digits.is_empty() {
            text.push_str(&format!("{{{digits}}}"));
            rest = behind;
        }
    }
    text + rest
}

/// The change that makes a text say `runs` in a language.
fn edit(draft: &Draft, text: &Text, language: Language, runs: Vec<Run>) -> Option<Edit> {
    if language == draft.letter.language {
        return Some(Edit::Wording(text.id, text.saying(runs).wording));
    }
    let mut rendition = draft.translations.get(&language)?.get(&text.id)?.clone();
    rendition.words = Markup(runs);
    rendition.state = State::Draft;
    Some(Edit::Rendition(language, text.id, Some(rendition)))
}
