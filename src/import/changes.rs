//! What was changed in a Word file since it was exported: its paragraphs against what the letter that it carries
//! prints in its language. Each change can be taken over by itself, in any order.
//!
//! Looks alone (bold, fonts, widths) are no change; nor are other spaces and line ends.

mod aligned;
mod facts;
mod said;

use super::part::{Part, part_of, put_behind, take_out};
use super::word::WordLetter;
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::draft::editing::Editing;
use crate::language::Language;
use crate::layout;
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::letter::text::{Markup, Run, Text, TextId, Wording};
use crate::translation::{Rendition, State};
use aligned::{Pair, aligned};
use said::Said;
use std::time::Duration;

/// A paragraph that was changed, added or taken out.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The part of the letter in which it stands.
    pub part: Part,
    /// What the letter prints; nothing if the paragraph is new.
    pub before: String,
    /// What the file says; nothing if the paragraph was taken out.
    pub after: String,
    /// The language of the file.
    pub language: Language,
    what: What,
}

#[derive(Clone, Debug, PartialEq)]
enum What {
    /// A text says something else.
    Text { id: TextId, runs: Vec<Run> },
    /// A paragraph behind a text.
    New {
        after: Option<TextId>,
        runs: Vec<Run>,
        /// The texts that said the same already: of a paragraph that was moved, the one in the old place.
        known: Vec<TextId>,
    },
    /// A text is not there any more.
    Gone(TextId),
    /// Something that the letter prints from its facts; what they would be now, where that could be read.
    Fact(Option<Box<Edit>>),
}

impl Change {
    /// The text that was changed or taken out.
    pub fn text(&self) -> Option<TextId> {
        match &self.what {
            What::Text { id, .. } | What::Gone(id) => Some(*id),
            What::New { .. } | What::Fact(_) => None,
        }
    }

    /// What takes the change over into `draft`, which may have changed since; `None` where only a person can say
    /// what is to become of it.
    ///
    /// Another wording in the language of the letter makes its renditions stale by itself. Another wording of a
    /// rendition is put there, and the renditions in the other languages, made before it, are stale with it.
    pub fn edit(&self, draft: &Draft) -> Option<Edit> {
        match &self.what {
            What::Text { id, runs } => self.said(draft, *id, runs),
            What::New { after, runs, known } => Some(self.added(draft, *after, runs, known)),
            What::Gone(id) => {
                let mut letter = draft.letter.clone();
                take_out(&mut letter, *id).then(|| Edit::Letter(Box::new(letter)))
            }
            What::Fact(edit) => edit.as_deref().map(|edit| facts::now(edit, draft)),
        }
    }

    /// Whether `draft` says it already.
    pub fn is_in(&self, draft: &Draft) -> bool {
        let texts = draft.letter.texts();
        let says = |text: &Text, runs: &[Run]| says(draft, self.language, text, runs);
        match &self.what {
            What::Text { id, runs } => {
                (texts.iter()).any(|text| text.id == *id && says(text, runs))
            }
            What::New { runs, known, .. } => {
                let mut new = texts.iter().filter(|text| !known.contains(&text.id));
                new.any(|text| says(text, runs))
            }
            What::Gone(id) => !texts.iter().any(|text| text.id == *id),
            What::Fact(None) => false,
            What::Fact(Some(edit)) => facts::holds(edit, draft),
        }
    }

    fn said(&self, draft: &Draft, id: TextId, runs: &[Run]) -> Option<Edit> {
        let text = draft
            .letter
            .texts()
            .into_iter()
            .find(|text| text.id == id)?;
        let own = draft.letter.language;
        if self.language == own {
            return Some(Edit::Wording(id, text.saying(runs.to_vec()).wording));
        }
        let mut draft = draft.clone();
        let source = match &text.wording {
            Wording::Own { runs, .. } => runs.clone(),
            // In each language the standard wording stays what it is, but where it was changed.
            Wording::Standard(phrases) => {
                let runs = layout::standard(phrases, own);
                let said = text.saying(runs.clone()).wording;
                draft.letter.visit_texts(&mut |text| {
                    if text.id == id {
                        text.wording = said.clone();
                    }
                });
                for language in Language::ALL.into_iter().filter(|other| *other != own) {
                    let rendition = Rendition {
                        words: Markup(layout::standard(phrases, language)),
                        made_from: Markup(runs.clone()),
                        state: State::Draft,
                        by: None,
                        at: None,
                    };
                    let translation = draft.translations.entry(language).or_default();
                    translation.insert(id, rendition);
                }
                runs
            }
        };
        for (language, translation) in &mut draft.translations {
            if *language != self.language
                && let Some(other) = translation.get_mut(&id)
            {
                // Made from nothing that anybody says now.
                other.made_from = Markup(Vec::new());
            }
        }
        let translation = draft.translations.entry(self.language).or_default();
        translation.insert(id, rendition(runs, &source));
        Some(Edit::Draft(Box::new(draft)))
    }

    /// A new text says in every language what the file says in its own, until somebody translates it.
    fn added(&self, draft: &Draft, after: Option<TextId>, runs: &[Run], known: &[TextId]) -> Edit {
        let mut letter = draft.letter.clone();
        let texts = letter.texts();
        let there = after.filter(|after| texts.iter().any(|text| text.id == *after));
        let ids = texts.iter().map(|text| &text.id).chain(known);
        let next = ids.map(|id| id.0).max().unwrap_or(0);
        let id = TextId(next.saturating_add(1));
        let text = Text {
            id,
            ..super::letter::text_of(runs.to_vec())
        };
        put_behind(&mut letter, there, text);
        if self.language == letter.language {
            return Edit::Letter(Box::new(letter));
        }
        let mut draft = Draft {
            letter,
            translations: draft.translations.clone(),
        };
        let translation = draft.translations.entry(self.language).or_default();
        translation.insert(id, rendition(runs, runs));
        Edit::Draft(Box::new(draft))
    }
}

/// The draft with every change that can be taken over.
pub fn with_all(draft: Draft, changes: &[Change]) -> Draft {
    // Two new paragraphs may say the same: the first must not pass for the second.
    let changes: Vec<_> = (changes.iter())
        .filter(|change| !change.is_in(&draft))
        .collect();
    let mut editing = Editing::new(draft, true);
    for change in changes {
        if let Some(edit) = change.edit(editing.draft()) {
            editing.apply(edit, Duration::ZERO);
        }
    }
    Draft::clone(editing.draft())
}

/// Whether a text of a draft says this in a language.
fn says(draft: &Draft, language: Language, text: &Text, runs: &[Run]) -> bool {
    if language == draft.letter.language {
        return text.own_runs() == Some(runs);
    }
    let translation = draft.translations.get(&language);
    let rendition = translation.and_then(|translation| translation.get(&text.id));
    rendition.is_some_and(|rendition| rendition.words.0 == runs)
}

fn rendition(words: &[Run], made_from: &[Run]) -> Rendition {
    Rendition {
        words: Markup(words.to_vec()),
        made_from: Markup(made_from.to_vec()),
        state: State::Draft,
        by: None,
        at: None,
    }
}

/// A printed paragraph, and the texts that it may print.
struct Printed {
    said: Said,
    texts: Vec<TextId>,
}

/// What was changed in the file that `draft` was exported to in `language`, in the order of the file.
pub fn changes(draft: &Draft, language: Language, word: &WordLetter) -> Vec<Change> {
    let document = layout::document(draft, language, None);
    let mut printed = Vec::new();
    for paragraph in document.paragraphs() {
        let said = Said::printed(paragraph);
        if !said.is_empty() {
            let texts = paragraph.text.into_iter();
            printed.push(Printed {
                said,
                texts: texts.flat_map(|id| together(&draft.letter, id)).collect(),
            });
        }
    }
    let mut file = Vec::new();
    for paragraph in word.paragraphs() {
        file.push(Said::word(paragraph));
    }
    for footnote in &word.footnotes {
        for paragraph in super::word::paragraphs(&footnote.blocks) {
            file.push(Said::word(paragraph));
        }
    }
    file.retain(|said| !said.is_empty());
    let said: Vec<Said> = printed.iter().map(|one| one.said.clone()).collect();
    let mut around = facts::Around::new(draft, language, word);
    let mut found = Vec::new();
    let mut last = None;
    for pair in aligned(&said, &file) {
        let change = match pair {
            Pair::Both(own, other) => {
                let paragraph = &printed[own];
                last = paragraph.texts.last().copied().or(last);
                if said[own].key() == file[other].key() {
                    continue;
                }
                let near = printed[own..]
                    .iter()
                    .find_map(|one| one.texts.first().copied());
                let what = reworded(draft, language, paragraph, &file[other]);
                let what = what.unwrap_or_else(|| {
                    What::Fact(around.read(&said[own].shown(), &file[other].shown(), near))
                });
                (what, said[own].shown(), file[other].shown())
            }
            Pair::Gone(own) => {
                let paragraph = &printed[own];
                let what = match paragraph.texts.as_slice() {
                    [] => What::Fact(None),
                    [id, ..] => What::Gone(*id),
                };
                (what, said[own].shown(), String::new())
            }
            Pair::New(other) => {
                let words = file[other].shown();
                let what = match around.signed(&words) {
                    Some(edit) => What::Fact(Some(Box::new(edit))),
                    None => {
                        let runs = file[other].clone().into_runs();
                        let texts = draft.letter.texts().into_iter();
                        let known = texts.filter(|text| says(draft, language, text, &runs));
                        What::New {
                            after: last,
                            known: known.map(|text| text.id).collect(),
                            runs,
                        }
                    }
                };
                (what, String::new(), words)
            }
        };
        let (what, before, after) = change;
        let part = match &what {
            What::Text { id, .. } | What::Gone(id) => part_of(&draft.letter, *id),
            What::New { after, .. } => after.and_then(|id| part_of(&draft.letter, id)),
            What::Fact(_) => None,
        };
        let part = part.unwrap_or(Part::Head);
        // Between the entries of a list stands punctuation that the letter prints by itself.
        if matches!(part, Part::Addressees | Part::CopyTo) && bare(&before) == bare(&after) {
            continue;
        }
        found.push(Change {
            part,
            before,
            after,
            language,
            what,
        });
    }
    found
}

fn bare(words: &str) -> &str {
    words.trim_end_matches([';', '.', '；', '。', '؛', ' '])
}

/// The texts that are printed in one paragraph with this one.
fn together(letter: &Letter, id: TextId) -> Vec<TextId> {
    fn run_in(blocks: &[Block], id: TextId) -> Option<TextId> {
        blocks.iter().find_map(|block| match block {
            Block::RunIn { heading, text } if text.id == id => Some(heading.id),
            Block::If(_, blocks) => run_in(blocks, id),
            _ => None,
        })
    }
    let annexes = letter.annexes.iter().map(|annex| &annex.blocks);
    let heading = std::iter::once(&letter.body)
        .chain(annexes)
        .find_map(|blocks| run_in(blocks, id));
    heading.into_iter().chain([id]).collect()
}

/// Which of the texts of a paragraph says what, now that the paragraph says `new`.
fn reworded(draft: &Draft, language: Language, printed: &Printed, new: &Said) -> Option<What> {
    let texts = draft.letter.texts();
    let mut whole = None;
    for id in &printed.texts {
        let Some(text) = texts.iter().find(|text| text.id == *id) else {
            continue;
        };
        let own = Said::text(draft, language, text);
        let address = |fact: &_| layout::fact(draft, language, fact);
        let changed = |new: &Said| What::Text {
            id: *id,
            runs: own.changed_to(new, &address),
        };
        match printed.said.around(&own) {
            Some((before, behind)) => {
                if let Some(inner) = new.without(&printed.said, before, behind) {
                    return Some(changed(&inner));
                }
                // The punctuation behind the entry of a list has gone, or something like it.
                if let Some(inner) = new.without(&printed.said, before, 0) {
                    whole = Some(changed(&inner));
                }
            }
            // Nothing was written there.
            None if own.is_empty() => whole = Some(changed(new)),
            None => {}
        }
    }
    whole.or_else(|| {
        let id = *printed.texts.last()?;
        let text = texts.iter().find(|text| text.id == id)?;
        let own = Said::text(draft, language, text);
        let runs = own.changed_to(new, &|fact| layout::fact(draft, language, fact));
        Some(What::Text { id, runs })
    })
}
