//! Find and replace over a letter in all its languages.
//!
//! What is searched is the flat text: a fact is one character (U+FFFC), a line break is `\n`.
//! Standard wording is found and never changed, and no fact is ever replaced.

mod replace;

pub use replace::{Refusal, Replaced};

use super::{Draft, flat};
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::letter::text::fact::Fact;
use crate::letter::text::{Run, TextId, Wording};
use crate::{message, shown_in_english};
use regex::{Regex, RegexBuilder};
use std::collections::HashMap;
use std::ops::Range;

/// How many characters are shown on either side of what was found.
const AROUND: usize = 40;

/// What a fact prints in a language.
pub type PrintedFact<'a> = &'a dyn Fn(Language, &Fact) -> String;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words, or the pattern. In words, a space finds a no-break space too, a hyphen a non-breaking
    /// one, a straight quotation mark or apostrophe a curly one.
    pub pattern: String,
    /// It is a regular expression.
    pub regex: bool,
    /// Capitals matter.
    pub case: bool,
    /// Only whole words. Chinese has no spaces between words: there, everything is whole.
    pub whole_words: bool,
}

/// Why nothing can be looked for. Each is one sentence for the person who asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FindError {
    /// No pattern was given.
    Nothing,
    /// The regular expression is none.
    Pattern(String),
    /// The regular expression would need too much memory.
    TooLarge,
}

impl Said for FindError {
    fn message(&self) -> Message {
        match self {
            FindError::Nothing => message!("find-error-nothing"),
            FindError::Pattern(what) => message!("find-error-pattern", what),
            FindError::TooLarge => message!("find-error-too-large"),
        }
    }
}

shown_in_english!(FindError);

/// Finds what a query asks for.
#[derive(Clone, Debug)]
pub struct Finder {
    regex: Regex,
    /// What is found has to be whole words.
    whole_words: bool,
    /// `$1` in a replacement stands for a group.
    groups: bool,
}

/// A place where something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The text.
    pub text: TextId,
    /// The language in which it was found.
    pub language: Language,
    /// Where, in characters of the flat text.
    pub range: Range<usize>,
    /// It is standard wording, which is not replaced.
    pub standard: bool,
    /// It covers a fact, which is not replaced.
    pub fact: bool,
    /// What stands there.
    pub context: Context,
}

/// What was found, and what stands around it, in one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// The words before, what was found, the words behind; a fact is one [`flat::FACT`].
    pieces: [String; 3],
    /// The facts among them, in order.
    facts: Vec<Fact>,
}

impl Context {
    /// The words before, what was found, the words behind, with what `value` says of the facts.
    pub fn with(&self, value: &dyn Fn(&Fact) -> String) -> [String; 3] {
        let mut facts = self.facts.iter();
        self.pieces.each_ref().map(|piece| {
            let mut words = String::with_capacity(piece.len());
            for character in piece.chars() {
                match (character, character == flat::FACT) {
                    (_, true) => words.push_str(&facts.next().map_or_else(String::new, value)),
                    (other, false) => words.push(other),
                }
            }
            words
        })
    }
}

impl Match {
    /// Whether it can be replaced.
    pub fn is_replaceable(&self) -> bool {
        !self.standard && !self.fact
    }
}

impl Query {
    /// Makes ready to look for it.
    ///
    /// # Errors
    /// If there is no pattern, or it is no regular expression.
    pub fn compile(&self) -> Result<Finder, FindError> {
        if self.pattern.is_empty() {
            return Err(FindError::Nothing);
        }
        let pattern = match (self.regex, self.whole_words) {
            (false, _) => literal(&self.pattern),
            (true, false) => self.pattern.clone(),
            // Here the regular expression itself looks for another way to be a whole word.
            (true, true) => format!(r"\b{{start-half}}(?:{})\b{{end-half}}", self.pattern),
        };
        let regex = RegexBuilder::new(&pattern)
            .case_insensitive(!self.case)
            .multi_line(true)
            .build()
            .map_err(|error| match error {
                regex::Error::CompiledTooBig(_) => FindError::TooLarge,
                other => FindError::Pattern(plainly(&other)),
            })?;
        Ok(Finder {
            regex,
            whole_words: self.whole_words && !self.regex,
            groups: self.regex,
        })
    }
}

/// Words as a regular expression.
fn literal(words: &str) -> String {
    let mut pattern = String::new();
    for character in words.chars() {
        match character {
            ' ' => pattern.push_str("[ \u{A0}\u{202F}]"),
            '-' => pattern.push_str("[-\u{2011}]"),
            '\'' => pattern.push_str("['\u{2018}\u{2019}]"),
            '"' => pattern.push_str("[\"\u{201C}\u{201D}]"),
            other => pattern.push_str(&regex::escape(other.encode_utf8(&mut [0; 4]))),
        }
    }
    pattern
}

/// What is wrong with a pattern, without the drawing around it.
fn plainly(error: &regex::Error) -> String {
    let text = error.to_string();
    let last = text
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix("error: "));
    last.unwrap_or(text.trim()).to_owned()
}

impl Finder {
    /// Everything that is found in the letter's own language, then in each language that it has
    /// renditions in; in each in the order in which the letter is printed.
    pub fn find(&self, draft: &Draft) -> Vec<Match> {
        self.search(draft, &languages(draft))
    }

    /// The same, and facts whose printed value has what is looked for: they are found whole, and not replaced.
    pub fn find_printed(&self, draft: &Draft, value: PrintedFact<'_>) -> Vec<Match> {
        let texts = draft.letter.texts();
        let mut found = Vec::new();
        for language in languages(draft) {
            let mut here = self.search(draft, &[language]);
            for text in &texts {
                let Some(runs) = draft.runs(text, language) else {
                    continue;
                };
                let mut words = None;
                let mut at = 0;
                for run in &runs {
                    let start = at;
                    at += flat::text(std::slice::from_ref(run)).chars().count();
                    let Run::Fact { fact, .. } = run else {
                        continue;
                    };
                    let range = start..start + 1;
                    let known = here
                        .iter()
                        .any(|m| m.text == text.id && m.range.contains(&start));
                    if known || self.places(&value(language, fact)).is_empty() {
                        continue;
                    }
                    let words = words
                        .get_or_insert_with(|| flat::text(&runs).chars().collect::<Vec<char>>());
                    here.push(Match {
                        text: text.id,
                        language,
                        standard: matches!(text.wording, Wording::Standard(_)),
                        fact: true,
                        context: context(&runs, words, &range),
                        range,
                    });
                }
            }
            let order: HashMap<TextId, usize> = (texts.iter().enumerate())
                .map(|(at, text)| (text.id, at))
                .collect();
            here.sort_by_key(|m| (order.get(&m.text).copied(), m.range.start));
            found.extend(here);
        }
        found
    }

    /// Everything that is found in one language.
    pub fn find_in(&self, draft: &Draft, language: Language) -> Vec<Match> {
        self.search(draft, &[language])
    }

    fn search(&self, draft: &Draft, languages: &[Language]) -> Vec<Match> {
        let texts = draft.letter.texts();
        let mut found = Vec::new();
        for language in languages {
            for text in &texts {
                let Some(runs) = draft.runs(text, *language) else {
                    continue;
                };
                let standard = matches!(text.wording, Wording::Standard(_));
                let words = flat::text(&runs);
                let places = self.places(&words);
                if places.is_empty() {
                    continue;
                }
                let characters: Vec<char> = words.chars().collect();
                for range in places {
                    let range = flat::in_characters(&words, range);
                    found.push(Match {
                        text: text.id,
                        language: *language,
                        standard,
                        fact: flat::covers_fact(&runs, &range),
                        context: context(&runs, &characters, &range),
                        range,
                    });
                }
            }
        }
        found
    }

    /// Where it is found in words that are no text of the letter: what stands before, what was found, what stands
    /// behind.
    pub fn in_words(&self, words: &str) -> Vec<[String; 3]> {
        let places = self.places(words).into_iter();
        places
            .map(|at| [&words[..at.start], &words[at.clone()], &words[at.end..]].map(str::to_owned))
            .collect()
    }

    /// Where it is found in a flat text, in bytes. What is found has at least one character.
    fn places(&self, text: &str) -> Vec<Range<usize>> {
        let mut places = Vec::new();
        let mut at = 0;
        while let Some(found) = self.regex.find_at(text, at) {
            let whole =
                !self.whole_words || parted(text, found.start()) && parted(text, found.end());
            if found.is_empty() || !whole {
                let next = text[found.start()..].chars().next();
                match next {
                    Some(character) => at = found.start() + character.len_utf8(),
                    None => break,
                }
            } else {
                places.push(found.range());
                at = found.end();
            }
        }
        places
    }
}

/// The languages in which a draft has words.
fn languages(draft: &Draft) -> Vec<Language> {
    let mut languages = vec![draft.letter.language];
    languages.extend(draft.translations.keys());
    languages
}

/// Whether one word ends and another begins at a place.
fn parted(text: &str, at: usize) -> bool {
    let of_word = |c: &char| (c.is_alphanumeric() || *c == '_') && !is_of_chinese(*c);
    let before = text[..at].chars().next_back().filter(of_word);
    let after = text[at..].chars().next().filter(of_word);
    before.is_none() || after.is_none()
}

/// Characters between which no space parts words.
fn is_of_chinese(character: char) -> bool {
    matches!(character,
        '\u{2E80}'..='\u{312F}' | '\u{31A0}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

fn context(runs: &[Run], words: &[char], range: &Range<usize>) -> Context {
    let shown = |range: Range<usize>| -> String {
        let characters = words[range].iter();
        characters
            .map(|character| match character {
                '\n' => ' ',
                other => *other,
            })
            .collect()
    };
    let all = words.len();
    let (from, to) = (
        range.start.saturating_sub(AROUND),
        all.min(range.end + AROUND),
    );
    // Not from the middle of a word, nor to it.
    let is_space = |at: &usize| words[*at] == ' ';
    let from = match from {
        0 => 0,
        _ => (from..range.start).find(is_space).map_or(from, |at| at + 1),
    };
    let to = match to {
        to if to == all => all,
        _ => (range.end..to).rev().find(is_space).unwrap_or(to),
    };
    let facts_in = |words: &[char]| words.iter().filter(|sign| **sign == flat::FACT).count();
    let facts = runs.iter().filter_map(|run| match run {
        Run::Fact { fact, .. } => Some(fact.clone()),
        _ => None,
    });
    Context {
        pieces: [
            format!(
                "{}{}",
                if from > 0 { "…" } else { "" },
                shown(from..range.start)
            ),
            shown(range.clone()),
            format!(
                "{}{}",
                shown(range.end..to),
                if to < all { "…" } else { "" }
            ),
        ],
        facts: (facts.skip(facts_in(&words[..from])))
            .take(facts_in(&words[from..to]))
            .collect(),
    }
}

#[cfg(test)]
mod tests;
