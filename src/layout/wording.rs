//! Texts as printed: standard wording and own words in the language of the document, with the facts
//! put in.

use super::document::{Paragraph, Run, Words};
use super::stylesheet::{CharacterStyle, Style};
use super::typography::typographic;
use crate::draft::Draft;
use crate::language::Language;
use crate::language::phrasebook::{Value, phrasebook};
use crate::letter::text::fact::Fact;
use crate::letter::text::{self, Emphasis, Link, Phrase, Text, markup};
use crate::letter::{Letter, Line};
use std::borrow::Cow;

/// Stands in strings for a fact that is not known yet; printed as a mark that cannot be overlooked.
/// A character of private use, which no letter contains.
pub(super) const UNKNOWN: &str = "\u{E0F0}";

/// What is printed for a fact that is not known yet.
pub(super) const MARK: &str = "[…]";

/// How deep texts that are facts may stand in one another; none stands in itself.
const DEEPEST: u32 = 2;

/// A letter and the language in which it is printed.
pub(super) struct Wording<'a> {
    draft: &'a Draft,
    /// The language of the document.
    pub(super) language: Language,
}

/// Where words stand: their language, their look, and within which facts.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) language: Language,
    pub(super) emphasis: Emphasis,
    /// A bit for every text fact that this place is within.
    pub(super) within: u8,
}

impl<'a> Wording<'a> {
    pub(super) fn new(draft: &'a Draft, language: Language) -> Wording<'a> {
        Wording { draft, language }
    }

    /// The letter.
    pub(super) fn letter(&self) -> &'a Letter {
        &self.draft.letter
    }

    fn here(&self) -> Place {
        Place {
            language: self.language,
            emphasis: Emphasis::default(),
            within: 0,
        }
    }

    /// A text of the letter.
    pub(super) fn runs(&self, text: &Text) -> Vec<Run> {
        self.runs_at(text, self.here())
    }

    /// A text of the letter, or the mark of an unknown fact where nothing has been written.
    pub(super) fn runs_or_mark(&self, text: &Text) -> Vec<Run> {
        let runs = self.runs(text);
        if runs.is_empty() {
            self.words(UNKNOWN)
        } else {
            runs
        }
    }

    /// A text of the letter as a paragraph.
    pub(super) fn paragraph(&self, style: Style, text: &Text) -> Paragraph {
        Paragraph {
            text: Some(text.id),
            ..paragraph(style, self.runs_or_mark(text))
        }
    }

    /// Standard wording that belongs to no text of the letter.
    pub(super) fn phrase(&self, key: &str) -> Vec<Run> {
        self.phrase_with(key, &[])
    }

    /// Standard wording with values.
    pub(super) fn phrase_with(&self, key: &str, values: &[(&'static str, Value<'_>)]) -> Vec<Run> {
        self.markup(&phrasebook(self.language).say(key, values), self.here())
    }

    /// Plain words, in which [`UNKNOWN`] may occur.
    pub(super) fn words(&self, words: &str) -> Vec<Run> {
        let mut runs = Vec::new();
        self.push_words(words, None, self.here(), &mut runs);
        runs
    }

    /// An address as printed, live if it can be.
    pub(super) fn address(&self, address: &str) -> Vec<Run> {
        let mut runs = Vec::new();
        self.push_words(address, markup::live(address), self.here(), &mut runs);
        runs
    }

    /// A fact on its own.
    pub(super) fn fact_here(&self, fact: &Fact) -> Vec<Run> {
        self.fact(fact, self.here())
    }

    /// Those of the lines that are printed.
    pub(super) fn lines(&self, lines: &'a [Line]) -> impl Iterator<Item = &'a Text> {
        let letter = self.letter();
        let printed = lines.iter().filter(|line| letter.holds(&line.when));
        printed.map(|line| &line.text)
    }

    pub(super) fn runs_at(&self, text: &Text, place: Place) -> Vec<Run> {
        let mut runs = Vec::new();
        if place.within.count_ones() > DEEPEST {
            self.push_words(UNKNOWN, None, place, &mut runs);
            return runs;
        }
        match &text.wording {
            text::Wording::Standard(phrases) => {
                for run in standard(phrases, place.language) {
                    self.push(&run, place, &mut runs);
                }
            }
            text::Wording::Own { runs: own, .. } => {
                let (own, language) = self.in_language(text, own, place.language);
                let place = Place { language, ..place };
                for run in own {
                    self.push(run, place, &mut runs);
                }
            }
        }
        runs
    }

    /// The words of a text in `language`; the letter's own where nobody has translated them.
    fn in_language<'t>(
        &'t self,
        text: &Text,
        own: &'t [text::Run],
        language: Language,
    ) -> (&'t [text::Run], Language) {
        let source = self.draft.letter.language;
        if language == source {
            return (own, source);
        }
        match self.draft.translations.get(&language) {
            Some(translation) if translation.contains_key(&text.id) => {
                (&translation[&text.id].words.0, language)
            }
            // Without letters there is nothing to translate, and facts follow the document.
            _ if crate::translation::standing(text, None)
                == crate::translation::Standing::NotNeeded =>
            {
                (own, language)
            }
            _ => (own, source),
        }
    }

    pub(super) fn markup(&self, markup: &str, place: Place) -> Vec<Run> {
        let mut runs = Vec::new();
        for run in &parsed(markup) {
            self.push(run, place, &mut runs);
        }
        runs
    }

    fn push(&self, run: &text::Run, place: Place, runs: &mut Vec<Run>) {
        match run {
            text::Run::Words {
                text,
                emphasis,
                link,
            } => {
                let link = match link {
                    None => None,
                    // Nothing but pages and mailboxes: a link is followed without a thought.
                    Some(Link::Address(address)) => markup::live(address)
                        .or_else(|| address.starts_with("mailto:").then(|| address.clone())),
                    Some(Link::Fact(fact)) => markup::live(&plain(&self.fact(
                        fact,
                        Place {
                            emphasis: Emphasis::default(),
                            ..place
                        },
                    ))),
                };
                let emphasis = both(place.emphasis, *emphasis);
                self.push_words(text, link, Place { emphasis, ..place }, runs);
            }
            text::Run::Fact { fact, emphasis } => {
                let emphasis = both(place.emphasis, *emphasis);
                runs.extend(self.fact(fact, Place { emphasis, ..place }));
            }
            text::Run::LineBreak => runs.push(Run::LineBreak),
        }
    }

    /// Words with the mark wherever a fact is not known.
    pub(super) fn push_words(
        &self,
        words: &str,
        link: Option<String>,
        place: Place,
        runs: &mut Vec<Run>,
    ) {
        for (at, known) in words.split(UNKNOWN).enumerate() {
            if at > 0 {
                runs.push(Run::Words(Words {
                    text: MARK.to_owned(),
                    emphasis: place.emphasis,
                    style: Some(CharacterStyle::Missing),
                    ..Words::default()
                }));
            }
            if known.is_empty() {
                continue;
            }
            let text = match &link {
                // An address is copied as it stands.
                Some(_) => Cow::Borrowed(known),
                None => typographic(known),
            };
            runs.push(Run::Words(Words {
                text: text.into_owned(),
                emphasis: place.emphasis,
                style: link.as_ref().map(|_| CharacterStyle::Hyperlink),
                link: link.clone(),
                language: (place.language != self.language).then_some(place.language),
            }));
        }
    }
}

/// Standard wording in `language`, its facts not put in yet. Phrases that do not exist print as they
/// stand.
pub fn standard(phrases: &[Phrase], language: Language) -> Vec<text::Run> {
    let mut runs = Vec::new();
    for (at, phrase) in phrases.iter().enumerate() {
        if at > 0 {
            runs.push(text::Run::plain(language.between_sentences()));
        }
        runs.extend(parsed(&phrasebook(language).say(&phrase.0, &[])));
    }
    text::joined(runs)
}

/// Standard wording is read by a test; a slip prints as it stands.
fn parsed(markup: &str) -> Vec<text::Run> {
    markup::parse(markup).unwrap_or_else(|_| vec![text::Run::plain(markup)])
}

fn both(outer: Emphasis, inner: Emphasis) -> Emphasis {
    Emphasis {
        bold: outer.bold || inner.bold,
        italic: outer.italic || inner.italic,
        underline: outer.underline || inner.underline,
        superscript: outer.superscript || inner.superscript,
    }
}

/// A paragraph that belongs to no text of the letter.
pub(super) fn paragraph(style: Style, runs: Vec<Run>) -> Paragraph {
    Paragraph {
        style,
        runs,
        list: None,
        keep_with_next: false,
        text: None,
        language: None,
    }
}

/// Runs in a style of character.
pub(super) fn in_style(mut runs: Vec<Run>, style: CharacterStyle) -> Vec<Run> {
    for run in &mut runs {
        if let Run::Words(words) = run {
            words.style.get_or_insert(style);
        }
    }
    runs
}

/// The words of runs, in one line.
pub(super) fn plain(runs: &[Run]) -> String {
    let mut text = String::new();
    for run in runs {
        match run {
            Run::Words(words) => text.push_str(&words.text),
            Run::LineBreak | Run::Tab => text.push(' '),
            Run::PageNumber | Run::Emblem => {}
        }
    }
    text
}
