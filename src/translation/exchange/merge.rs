//! Puts what has come back into the renditions that are there, text by text, and gives an account of every
//! text that could not be. Nothing is deleted, and nothing is overwritten that is newer than the file.

use super::codes::{CodeFault, locked, more};
use super::{Content, Exchange, Returned, ReturnedUnit, Unit, plain};
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::letter::text::{Markup, Run, TextId, joined};
use crate::translation::{Rendition, State};
use crate::{message, shown_in_english};
use std::collections::BTreeSet;

/// Why a file cannot be merged at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// It was translated from another language than the letter's.
    OtherSource {
        /// The language that the file was translated from.
        file: Language,
        /// The language of the letter.
        letter: Language,
    },
    /// It was translated into another language than was asked for.
    OtherTarget {
        /// The language of the file.
        file: Language,
        /// The language of the renditions.
        wanted: Language,
    },
    /// It was made of another letter.
    OtherLetter(String),
}

impl Said for MergeError {
    fn message(&self) -> Message {
        match self {
            MergeError::OtherSource { file, letter, .. } => {
                message!("merge-error-other-source", file, letter)
            }
            MergeError::OtherTarget { file, wanted, .. } => {
                message!("merge-error-other-target", file, wanted)
            }
            MergeError::OtherLetter(what) => message!("merge-error-other-letter", what),
        }
    }
}

shown_in_english!(MergeError);

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// The new renditions.
    pub renditions: Vec<(TextId, Rendition)>,
    /// How many of them have new words.
    pub words: usize,
    /// How many have the words that were there, and another state.
    pub states: usize,
    /// How many texts came back as they are.
    pub unchanged: usize,
    /// How many texts came back without a translation.
    pub untranslated: usize,
    /// What a person should know, text by text.
    pub remarks: Vec<Remark>,
}

/// What a person should know of a text that has come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The identity that the file gives the text.
    pub id: String,
    /// The beginning of what the text says, or where it stands.
    pub words: String,
    /// What there is to know.
    pub what: What,
}

/// What there is to know of a text that has come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It was taken over, and is stale: the file was made of an older source.
    Stale,
    /// It was not taken over: the file was made of an older source, and the letter has a newer rendition.
    Newer,
    /// It was taken over as a draft: its words changed after it was reviewed or approved.
    Reopened,
    /// It was not taken over: facts or links are missing from it, or were added.
    Codes {
        /// What is missing.
        lost: Vec<String>,
        /// What is there too often, or should not be.
        added: Vec<String>,
    },
    /// It was not taken over: its codes cannot be read.
    Unreadable(CodeFault),
    /// It was not taken over: it is standard wording, which has its own in every language.
    Standard,
    /// It was not taken over: the letter has no such text.
    Unknown,
    /// It was not taken over: the file has it twice.
    Twice,
    /// The file does not have it any more, or not yet.
    Gone,
    /// It was not taken over: it belongs to no text of the letter.
    Stray,
}

impl What {
    /// Whether the text stayed as it was before.
    pub fn is_left(&self) -> bool {
        !matches!(self, What::Stale | What::Reopened)
    }
}

/// Who translated, and when: what a rendition remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hand {
    /// Who.
    pub by: Option<String>,
    /// When, as `2021-02-05T10:30:00Z`.
    pub at: Option<String>,
}

/// Merges a file into the renditions of a letter.
///
/// # Errors
/// If the file is of another pair of languages, or of another letter.
pub fn merge(now: &Exchange, file: &Returned, hand: &Hand) -> Result<Merged, MergeError> {
    if file.source != now.source {
        return Err(MergeError::OtherSource {
            file: file.source,
            letter: now.source,
        });
    }
    if file.target != now.target {
        return Err(MergeError::OtherTarget {
            file: file.target,
            wanted: now.target,
        });
    }
    if is_of_another(now, file) {
        let name = file.letter.clone().filter(|name| !name.is_empty());
        return Err(MergeError::OtherLetter(
            name.unwrap_or_else(|| "without a reference".to_owned()),
        ));
    }
    let mut merging = Merging {
        now,
        hand,
        merged: Merged::default(),
    };
    let mut seen = BTreeSet::new();
    for returned in &file.units {
        let unit = returned
            .text()
            .and_then(|id| now.units.iter().find(|unit| unit.id == id));
        match unit {
            _ if !seen.insert(returned.id.clone()) => merging.remark(returned, None, What::Twice),
            Some(unit) => merging.unit(unit, returned),
            None => merging.unknown(returned),
        }
    }
    for words in &file.strays {
        merging.tell(String::new(), words, What::Stray);
    }
    if file.whole {
        let own = now.units.iter().filter(|unit| !unit.is_locked());
        for unit in own.filter(|unit| !seen.contains(&unit.id.0.to_string())) {
            let words = plain(&now.printed(&unit.source, now.source));
            merging.tell(unit.id.0.to_string(), &words, What::Gone);
        }
    }
    Ok(merging.merged)
}

/// Whether no text of the file is one of the letter. Texts of different letters may have the same identity, and
/// say the same where they are standard wording.
fn is_of_another(now: &Exchange, file: &Returned) -> bool {
    if file.letter.as_deref() == Some(&now.letter) && !now.letter.is_empty() {
        return false;
    }
    let same = |returned: &ReturnedUnit| {
        let unit = returned
            .text()
            .and_then(|id| now.units.iter().find(|unit| unit.id == id));
        let (Some(unit), Ok(source)) = (unit, &returned.source) else {
            return false;
        };
        if unit.is_locked() || returned.locked {
            return false;
        }
        let made_from = match &unit.content {
            Content::Own(Some(rendition)) => Some(&rendition.made_from.0),
            _ => None,
        };
        alike(source, &unit.source) || made_from.is_some_and(|runs| alike(source, runs))
    };
    !file.units.is_empty() && !file.units.iter().any(same)
}

/// Whether two texts are the same, however their runs are cut.
fn alike(a: &[Run], b: &[Run]) -> bool {
    a == b || joined(a.to_vec()) == joined(b.to_vec())
}

/// How many characters of a text a remark shows.
const SHOWN: usize = 60;

struct Merging<'a> {
    now: &'a Exchange,
    hand: &'a Hand,
    merged: Merged,
}

impl Merging<'_> {
    fn remark(&mut self, returned: &ReturnedUnit, unit: Option<&Unit>, what: What) {
        let runs = match (&returned.source, unit) {
            (Ok(runs), _) if !runs.is_empty() => runs.clone(),
            (_, Some(unit)) => unit.source.clone(),
            _ => Vec::new(),
        };
        let shown = plain(&self.now.printed(&runs, self.now.source));
        self.tell(returned.id.clone(), &shown, what);
    }

    fn tell(&mut self, id: String, shown: &str, what: What) {
        let mut words: String = shown.chars().take(SHOWN).collect();
        if words.len() < shown.len() {
            words.push('…');
        }
        self.merged.remarks.push(Remark { id, words, what });
    }

    fn unknown(&mut self, returned: &ReturnedUnit) {
        if !returned.locked {
            self.remark(returned, None, What::Unknown);
        }
    }

    fn unit(&mut self, unit: &Unit, returned: &ReturnedUnit) {
        let rendition = match &unit.content {
            Content::Own(rendition) => rendition.as_ref(),
            Content::Standard(official) => {
                return self.standard(unit, official, returned);
            }
        };
        let words = match &returned.target {
            None => {
                self.merged.untranslated += 1;
                return;
            }
            Some(Err(fault)) => {
                return self.remark(returned, Some(unit), What::Unreadable(fault.clone()));
            }
            Some(Ok(words)) => words,
        };
        let source = match &returned.source {
            // As the letter has it, so that it does not look stale for being cut otherwise.
            Ok(source) if alike(source, &unit.source) => &unit.source,
            Ok(source) => source,
            Err(fault) => {
                return self.remark(returned, Some(unit), What::Unreadable(fault.clone()));
            }
        };
        let is_empty = words.is_empty() && !unit.source.is_empty();
        if is_empty || returned.state.is_none() && rendition.is_none() && alike(words, source) {
            self.merged.untranslated += 1;
            return;
        }
        match rendition {
            Some(rendition) if alike(&rendition.words.0, words) => {
                self.same_words(returned, unit, rendition, source);
            }
            _ => self.new_words(returned, unit, rendition, source, words),
        }
    }

    fn standard(&mut self, unit: &Unit, official: &[Run], returned: &ReturnedUnit) {
        match &returned.target {
            Some(Ok(words)) if !words.is_empty() && !alike(words, official) => {
                self.remark(returned, Some(unit), What::Standard);
            }
            _ => {}
        }
    }

    fn same_words(
        &mut self,
        returned: &ReturnedUnit,
        unit: &Unit,
        rendition: &Rendition,
        source: &[Run],
    ) {
        let state = returned.state.unwrap_or(rendition.state);
        // Whoever says that stale words are translated has looked at the source of the file.
        let confirmed = returned
            .state
            .is_some_and(|state| state != State::FromMemory)
            && source == unit.source
            && rendition.made_from.0 != source;
        if state == rendition.state && !confirmed {
            self.merged.unchanged += 1;
            return;
        }
        let made_from = match confirmed {
            true => Markup(source.to_vec()),
            false => rendition.made_from.clone(),
        };
        self.merged.states += 1;
        self.put(
            unit,
            Rendition {
                words: rendition.words.clone(),
                made_from,
                state,
                by: self.hand.by.clone(),
                at: self.hand.at.clone(),
            },
        );
    }

    fn new_words(
        &mut self,
        returned: &ReturnedUnit,
        unit: &Unit,
        rendition: Option<&Rendition>,
        source: &[Run],
        words: &[Run],
    ) {
        let (wanted, found) = (locked(source), locked(words));
        let as_before = rendition.is_some_and(|rendition| locked(&rendition.words.0) == found);
        if wanted != found && !as_before {
            let what = What::Codes {
                lost: more(&wanted, &found),
                added: more(&found, &wanted),
            };
            return self.remark(returned, Some(unit), what);
        }
        let older = source != unit.source;
        if older && rendition.is_some_and(|rendition| rendition.made_from.0 == unit.source) {
            return self.remark(returned, Some(unit), What::Newer);
        }
        if older {
            self.remark(returned, Some(unit), What::Stale);
        }
        let state = match (returned.state, rendition) {
            (None | Some(State::FromMemory), _) => State::Draft,
            // Tools that know no states leave them as they are: nobody has approved the new words.
            (Some(state), Some(before))
                if state == before.state && matches!(state, State::Reviewed | State::Approved) =>
            {
                self.remark(returned, Some(unit), What::Reopened);
                State::Draft
            }
            (Some(state), _) => state,
        };
        self.merged.words += 1;
        self.put(
            unit,
            Rendition {
                words: Markup(words.to_vec()),
                made_from: Markup(source.to_vec()),
                state,
                by: self.hand.by.clone(),
                at: self.hand.at.clone(),
            },
        );
    }

    fn put(&mut self, unit: &Unit, rendition: Rendition) {
        self.merged.renditions.push((unit.id, rendition));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::text::markup;

    fn runs(text: &str) -> Vec<Run> {
        markup::parse(text).unwrap()
    }

    fn rendition(words: &str, made_from: &str, state: State) -> Rendition {
        Rendition {
            words: Markup(runs(words)),
            made_from: Markup(runs(made_from)),
            state,
            by: Some("A".to_owned()),
            at: None,
        }
    }

    fn now(content: Content) -> Exchange {
        let unit = Unit {
            id: TextId(7),
            source: runs("Meeting of {group}"),
            content,
            note: String::new(),
        };
        Exchange {
            letter: "Letter 1".to_owned(),
            source: Language::En,
            target: Language::Zh,
            units: vec![unit],
            printed: Default::default(),
        }
    }

    fn returned(id: &str, source: &str, target: Option<&str>, state: Option<State>) -> Returned {
        Returned {
            letter: Some("Letter 1".to_owned()),
            source: Language::En,
            target: Language::Zh,
            strays: Vec::new(),
            whole: false,
            units: vec![ReturnedUnit {
                id: id.to_owned(),
                locked: false,
                source: Ok(runs(source)),
                target: target.map(|target| Ok(runs(target))),
                state,
            }],
        }
    }

    fn merged(content: Content, file: &Returned) -> Merged {
        merge(&now(content), file, &Hand::default()).unwrap()
    }

    #[test]
    fn what_becomes_of_a_text() {
        let source = "Meeting of {group}";
        let none = || Content::Own(None);
        let some = |words: &str, made_from: &str, state| {
            Content::Own(Some(rendition(words, made_from, state)))
        };
        // What there is, what comes back, and: words, source and state of the rendition that is put in;
        // remark.
        #[rustfmt::skip]
        let table = [
            (none(), source, Some("{group}会议"), Some(State::Draft),
             Some(("{group}会议", source, State::Draft)), None),
            (none(), source, Some("{group}会议"), None,
             Some(("{group}会议", source, State::Draft)), None),
            // The source offered as the target.
            (none(), source, Some(source), None, None, None),
            (none(), source, Some(source), Some(State::Draft), Some((source, source, State::Draft)), None),
            (none(), source, None, None, None, None),
            (none(), source, Some(""), Some(State::Draft), None, None),
            // Codes.
            (none(), source, Some("会议"), Some(State::Draft), None,
             Some(What::Codes { lost: vec!["{group}".to_owned()], added: vec![] })),
            (none(), source, Some("{group}{group}会议"), Some(State::Draft), None,
             Some(What::Codes { lost: vec![], added: vec!["{group}".to_owned()] })),
            (none(), source, Some("{chair}会议"), Some(State::Draft), None,
             Some(What::Codes { lost: vec!["{group}".to_owned()], added: vec!["{chair}".to_owned()] })),
            (some("会议", source, State::Draft), source, Some("开会"), Some(State::Reviewed),
             Some(("开会", source, State::Reviewed)), None),
            (none(), "Meeting of {group}", Some("{group|genitive}会议"), Some(State::Draft),
             Some(("{group|genitive}会议", source, State::Draft)), None),
            // An older source.
            (none(), "Session of {group}", Some("{group}会议"), Some(State::Draft),
             Some(("{group}会议", "Session of {group}", State::Draft)), Some(What::Stale)),
            (some("{group}新会议", source, State::Draft), "Session of {group}", Some("{group}会议"),
             Some(State::Draft), None, Some(What::Newer)),
            (some("{group}会议", "Old {group}", State::Draft), source, Some("{group}会议"), None, None, None),
            (some("{group}会议", "Old {group}", State::Draft), source, Some("{group}会议"),
             Some(State::Draft), Some(("{group}会议", source, State::Draft)), None),
            // States.
            (some("{group}会议", source, State::Draft), source, Some("{group}会议"), Some(State::Approved),
             Some(("{group}会议", source, State::Approved)), None),
            (some("{group}会议", source, State::FromMemory), source, Some("{group}开会"),
             Some(State::FromMemory), Some(("{group}开会", source, State::Draft)), None),
            (some("{group}会议", source, State::Approved), source, Some("{group}开会"), Some(State::Approved),
             Some(("{group}开会", source, State::Draft)), Some(What::Reopened)),
            // Standard wording.
            (Content::Standard(runs("{group}会议")), source, Some("{group}会议"), None, None, None),
            (Content::Standard(runs("{group}会议")), source, Some("{group}开会"), None, None,
             Some(What::Standard)),
        ];
        for (at, (content, source, target, state, wanted, remark)) in table.into_iter().enumerate()
        {
            let merged = merged(content, &returned("7", source, target, state));
            let found = merged.renditions.first().map(|(id, rendition)| {
                assert_eq!((*id, &rendition.by), (TextId(7), &None));
                (
                    markup::write(&rendition.words.0),
                    markup::write(&rendition.made_from.0),
                    rendition.state,
                )
            });
            let wanted =
                wanted.map(|(words, from, state)| (words.to_owned(), from.to_owned(), state));
            assert_eq!(found, wanted, "row {at}");
            let found = merged.remarks.first().map(|remark| remark.what.clone());
            assert_eq!(found, remark, "row {at}");
            assert!(merged.remarks.len() <= 1, "row {at}");
        }
    }

    #[test]
    fn files_of_other_letters_and_languages_are_refused() {
        let now = now(Content::Own(None));
        let hand = Hand::default();
        let mut file = returned("7", "Quite another text", Some("x"), None);
        assert!(merge(&now, &file, &hand).is_ok(), "the same reference");
        file.letter = Some("Letter 2".to_owned());
        let refused = merge(&now, &file, &hand);
        assert_eq!(refused, Err(MergeError::OtherLetter("Letter 2".to_owned())));
        let mut known = returned("7", "Meeting of {group}", Some("{group}x"), None);
        known.letter = None;
        assert!(merge(&now, &known, &hand).is_ok(), "the same text");
        file.target = Language::Ru;
        assert!(matches!(
            merge(&now, &file, &hand),
            Err(MergeError::OtherTarget { .. })
        ));
        file.source = Language::Fr;
        assert!(matches!(
            merge(&now, &file, &hand),
            Err(MergeError::OtherSource { .. })
        ));
    }

    #[test]
    fn texts_that_are_not_there_or_twice_are_told() {
        let mut file = returned("7", "Meeting of {group}", Some("{group}x"), None);
        file.units.push(file.units[0].clone());
        for id in ["8", "title", "7"] {
            file.units.push(ReturnedUnit {
                id: id.to_owned(),
                ..file.units[0].clone()
            });
        }
        let merged = merged(Content::Own(None), &file);
        assert_eq!(merged.renditions.len(), 1);
        let told: Vec<_> = (merged.remarks.iter())
            .map(|remark| (remark.id.as_str(), remark.what.clone()))
            .collect();
        assert_eq!(
            told,
            [
                ("7", What::Twice),
                ("8", What::Unknown),
                ("title", What::Unknown),
                ("7", What::Twice)
            ]
        );
    }
}
