//! Divides the words of a paragraph where Word must be told their script: Arabic apart from Latin,
//! because only runs marked as right-to-left take the Arabic font and order; Chinese, because a
//! quotation mark or a dash takes the Chinese font only on demand.
//!
//! Knows nothing of XML.

mod arabic;
mod chinese;

pub use chinese::{is_chinese, is_shared};

use super::gate;
use crate::language::{Direction, Language};
use crate::layout::document::{Run, Words};
use std::borrow::Cow;

/// How Word must take the characters of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// By the characters themselves.
    Plain,
    /// Characters that several scripts share belong to the Chinese font.
    EastAsian,
    /// As Arabic: from right to left, in the Arabic font and size.
    RightToLeft,
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece<'a> {
    /// Words, or a part of them, of one script; the text has passed the gate.
    Words(&'a Words, Cow<'a, str>, Script),
    /// What is not words.
    Other(&'a Run),
}

/// The pieces of a paragraph of a document in `language`.
pub fn pieces(runs: &[Run], language: Language) -> Vec<Piece<'_>> {
    let texts = || {
        runs.iter().filter_map(|run| match run {
            Run::Words(words) => Some(words.text.as_str()),
            _ => None,
        })
    };
    if language.direction() == Direction::RightToLeft {
        arabic::pieces(runs)
    } else if texts().any(|text| text.chars().any(arabic::is_arabic)) {
        arabic::pieces_within(runs)
    } else {
        let chinese = language == Language::Zh && texts().any(|text| text.chars().any(is_chinese));
        plain(runs, chinese)
    }
}

fn plain(runs: &[Run], chinese: bool) -> Vec<Piece<'_>> {
    let mut pieces = Vec::with_capacity(runs.len());
    for run in runs {
        match run {
            Run::Words(words) if words.text.is_empty() => {}
            Run::Words(words) if chinese && is_own_language(words, Language::Zh) => {
                chinese::push(&mut pieces, words);
            }
            Run::Words(words) => {
                pieces.push(Piece::Words(words, gate::clean(&words.text), Script::Plain));
            }
            other => pieces.push(Piece::Other(other)),
        }
    }
    pieces
}

fn is_own_language(words: &Words, own: Language) -> bool {
    words.language.is_none_or(|language| language == own)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts and scripts of pieces; a bar for what is not words.
    pub fn scripts(runs: &[Run], language: Language) -> Vec<(String, Script)> {
        pieces(runs, language)
            .into_iter()
            .map(|piece| match piece {
                Piece::Words(_, text, script) => (text.into_owned(), script),
                Piece::Other(_) => ("|".to_owned(), Script::Plain),
            })
            .collect()
    }

    /// Words without any look of their own.
    pub fn words(text: &str) -> Run {
        Run::Words(Words {
            text: text.to_owned(),
            ..Words::default()
        })
    }

    #[test]
    fn words_of_one_script_stay_whole() {
        assert_eq!(
            scripts(&[words("ITU\u{2011}T “2021”")], Language::En),
            [("ITU\u{2011}T “2021”".to_owned(), Script::Plain)]
        );
    }
}
