//! The texts of a letter as the checks read them: what a person typed, apart from what facts print.

use super::part::Part;
use crate::draft::edit::Edit;
use crate::draft::{Draft, flat};
use crate::language::Language;
use crate::layout;
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Phrase, Run, Text, TextId, Wording, joined};
use crate::letter::texts::visit_blocks;
use crate::translation::glossary::{Glossary, Hit};

use std::ops::Range;
use std::sync::OnceLock;

/// How many findings of one kind a text has at most: more tell nobody more, and each of them is counted and
/// mended over the whole text. When some are mended, the next are found.
pub(super) const MOST: usize = 50;

/// A text in one language, as it is printed.
pub(super) struct Passage {
    /// Which text.
    pub text: TextId,
    /// Where it stands.
    pub at: Part,
    /// Its language.
    pub language: Language,
    /// A person typed it; otherwise it is standard wording.
    pub typed: bool,
    /// The standard wording that it was made from.
    pub departed_from: Vec<Phrase>,
    /// What it says.
    pub runs: Vec<Run>,
    /// Its flat text: every fact is one [`flat::FACT`], a line break is `\n`.
    pub flat: String,
    printed: OnceLock<String>,
    readable: OnceLock<String>,
    hits: OnceLock<Vec<Hit>>,
}

impl Passage {
    fn new(at: Part, text: &Text, language: Language, typed: bool, runs: Vec<Run>) -> Passage {
        let departed_from = match &text.wording {
            Wording::Standard(_) => Vec::new(),
            Wording::Own { departed_from, .. } => departed_from.clone(),
        };
        Passage {
            text: text.id,
            at,
            language,
            typed,
            departed_from,
            flat: flat::text(&runs),
            runs,
            printed: OnceLock::new(),
            readable: OnceLock::new(),
            hits: OnceLock::new(),
        }
    }

    /// The flat text with as many [`super::words::ADDRESS`] in place of every address as that has bytes: what a
    /// check of the language reads, at the same places.
    pub fn readable(&self) -> &str {
        self.readable
            .get_or_init(|| super::words::without_addresses(&self.flat))
    }

    /// The terms of the glossary in it, outside addresses.
    pub fn hits(&self, glossary: &Glossary) -> &[Hit] {
        (self.hits).get_or_init(|| glossary.hits(self.language, self.readable()))
    }

    /// What is printed, facts put in, in one line.
    pub fn printed(&self, draft: &Draft) -> &str {
        self.printed.get_or_init(|| {
            let mut printed = String::new();
            for run in &self.runs {
                match run {
                    Run::Words { text, .. } => printed.push_str(text),
                    Run::Fact { fact, .. } => {
                        printed.push_str(&layout::fact(draft, self.language, fact));
                    }
                    Run::LineBreak => printed.push(' '),
                }
            }
            printed
        })
    }

    /// A range in bytes of the flat text as one in characters.
    pub fn place(&self, bytes: Range<usize>) -> Range<usize> {
        flat::in_characters(&self.flat, bytes)
    }

    /// Ranges in bytes of the flat text, in order, as ones in characters.
    pub fn places<'a>(
        &'a self,
        ranges: impl Iterator<Item = Range<usize>> + 'a,
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        let (mut bytes, mut characters) = (0, 0);
        ranges.map(move |range| {
            // One that begins before the end of the last is counted from the beginning.
            if range.start < bytes {
                (bytes, characters) = (0, 0);
            }
            characters += self.flat[bytes..range.start].chars().count();
            let start = characters;
            characters += self.flat[range.clone()].chars().count();
            bytes = range.end;
            start..characters
        })
    }

    /// The change that puts other words where `bytes` of the flat text are; nothing for standard wording
    /// and where a fact would be lost. The meaning stays: renditions of the text stay current.
    pub fn corrected(&self, bytes: Range<usize>, with: &str) -> Option<Edit> {
        self.corrected_in_all(&[(bytes, with.to_owned())])
    }

    /// The same in several places, in order and apart.
    pub fn corrected_in_all(&self, changes: &[(Range<usize>, String)]) -> Option<Edit> {
        let mut in_characters = Vec::with_capacity(changes.len());
        let places = self.places(changes.iter().map(|(bytes, _)| bytes.clone()));
        for (range, (_, with)) in places.zip(changes) {
            if range.is_empty() || flat::covers_fact(&self.runs, &range) {
                return None;
            }
            in_characters.push((range, with.clone()));
        }
        self.saying(flat::replaced(&self.runs, &in_characters))
    }

    /// The change that puts a fact where `bytes` of the flat text are, in the look of its first words.
    pub fn corrected_by_fact(&self, bytes: Range<usize>, fact: Fact) -> Option<Edit> {
        let range = self.place(bytes);
        if range.is_empty() || flat::covers_fact(&self.runs, &range) {
            return None;
        }
        let mut runs = Vec::with_capacity(self.runs.len() + 2);
        let mut fact = Some(fact);
        let mut at = 0;
        for run in &self.runs {
            let Run::Words {
                text,
                emphasis,
                link,
            } = run
            else {
                at += 1;
                runs.push(run.clone());
                continue;
            };
            let words = |words: String| Run::Words {
                text: words,
                emphasis: *emphasis,
                link: link.clone(),
            };
            let length = text.chars().count();
            let (start, end) = (
                range.start.clamp(at, at + length) - at,
                range.end.clamp(at, at + length) - at,
            );
            at += length;
            if start == end {
                runs.push(run.clone());
                continue;
            }
            runs.push(words(text.chars().take(start).collect()));
            if let Some(fact) = fact.take() {
                runs.push(Run::Fact {
                    fact,
                    emphasis: *emphasis,
                });
            }
            runs.push(words(text.chars().skip(end).collect()));
        }
        self.saying(joined(runs))
    }

    /// The change after which it says `runs`, with the same meaning; nothing for standard wording.
    pub fn saying(&self, runs: Vec<Run>) -> Option<Edit> {
        self.typed
            .then_some(Edit::Correction(self.language, self.text, runs))
    }
}

/// What a person reads: the texts of the letter in its own language, and what was typed in the others.
pub(super) fn passages(draft: &Draft, printed: &Letter) -> Vec<Passage> {
    let own = draft.letter.language;
    let mut passages = Vec::new();
    for (at, text) in texts_by_part(printed) {
        match &text.wording {
            Wording::Standard(phrases) => {
                let runs = layout::standard(phrases, own);
                passages.push(Passage::new(at, &text, own, false, runs));
            }
            Wording::Own { runs, .. } => {
                passages.push(Passage::new(at, &text, own, true, runs.clone()));
                for (language, translation) in &draft.translations {
                    if let Some(rendition) = translation.get(&text.id) {
                        let runs = rendition.words.0.clone();
                        passages.push(Passage::new(at, &text, *language, true, runs));
                    }
                }
            }
        }
    }
    passages
}

/// Every text with the part in which it stands, in the order of [`Letter::texts`].
fn texts_by_part(letter: &Letter) -> Vec<(Part, Text)> {
    let mut parts = Vec::new();
    let mut letter = letter.clone();
    let mut count = |at, count: usize| parts.push((at, count));
    count(Part::Date, usize::from(letter.place.is_some()));
    count(
        Part::Reference,
        letter.liaison.as_ref().map_or(0, |head| {
            [
                &head.questions,
                &head.source,
                &head.title,
                &head.approval,
                &head.summary,
            ]
            .into_iter()
            .flatten()
            .count()
                + head.for_action.len()
                + head.for_comment.len()
                + head.for_information.len()
        }),
    );
    count(
        Part::Addressees,
        letter.addressees.len() + letter.copy_to.len(),
    );
    count(Part::Subject, letter.subject.len());
    count(
        Part::Meeting,
        (letter.meeting.as_ref()).map_or(0, |meeting| meeting.texts().count()),
    );
    count(Part::Body, usize::from(letter.salutation.is_some()));
    count(Part::Body, in_blocks(&mut letter.body));
    count(Part::Deadlines, letter.deadlines.len());
    count(
        Part::Signature,
        letter.signature.as_ref().map_or(0, |s| {
            usize::from(s.closing.is_some()) + usize::from(s.name.is_some()) + s.office.len()
        }),
    );
    count(
        Part::Signature,
        usize::from(letter.latest_information.is_some()),
    );
    for annex in &mut letter.annexes {
        count(
            Part::Annexes,
            annex.title.len() + in_blocks(&mut annex.blocks),
        );
    }
    let parts = parts
        .into_iter()
        .flat_map(|(part, count)| std::iter::repeat_n(part, count));
    let mut texts = Vec::new();
    letter.visit_texts(&mut |text| texts.push(text.clone()));
    debug_assert_eq!(parts.clone().count(), texts.len());
    parts.zip(texts).collect()
}

fn in_blocks(blocks: &mut [Block]) -> usize {
    let mut count = 0;
    visit_blocks(blocks, &mut |_| count += 1);
    count
}
