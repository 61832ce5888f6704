//! What differs between two wordings, word by word; in Chinese, character by character.

use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Link, Run};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::hash::Hash;
use std::ops::Range;

/// Words beyond which two texts are not compared: they differ as a whole.
const MOST: usize = 20_000;

/// What became of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stands in both wordings.
    Same,
    /// Only in the old one.
    Removed,
    /// Only in the new one.
    Added,
}

/// Words that follow each other and share what became of them, or one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub change: Change,
    /// The words; of a fact, its name in braces; a line break as `\n`.
    pub text: String,
    /// The fact, if it is one.
    pub fact: Option<Fact>,
}

/// The pieces of both wordings in the order of reading, what was removed before what was added.
pub fn difference(old: &[Run], new: &[Run]) -> Vec<Piece> {
    let (old, new) = (tokens(old), tokens(new));
    let mut pieces = Vec::new();
    for step in steps(&old, &new) {
        if step.same {
            put(&mut pieces, Change::Same, &new[step.new]);
        } else {
            put(&mut pieces, Change::Removed, &old[step.old]);
            put(&mut pieces, Change::Added, &new[step.new]);
        }
    }
    pieces
}

/// A part of two sequences that is the same in both, or stands for the other.
pub(super) struct Step {
    /// Its place in the old one.
    pub old: Range<usize>,
    /// Its place in the new one.
    pub new: Range<usize>,
    /// Whether it is the same.
    pub same: bool,
}

/// The way from one sequence to another.
pub(super) fn steps<T: Eq + Hash>(old: &[T], new: &[T]) -> Vec<Step> {
    if old.len() > MOST || new.len() > MOST {
        let (old, new) = (0..old.len(), 0..new.len());
        let same = false;
        return vec![Step { old, new, same }];
    }
    let ops = capture_diff_slices(Algorithm::Myers, old, new).into_iter();
    ops.map(|op| Step {
        old: op.old_range(),
        new: op.new_range(),
        same: matches!(op, DiffOp::Equal { .. }),
    })
    .collect()
}

/// The smallest piece that can differ.
#[derive(PartialEq, Eq, Hash)]
struct Token {
    text: String,
    fact: Option<Fact>,
    emphasis: Emphasis,
    link: Option<String>,
}

fn tokens(runs: &[Run]) -> Vec<Token> {
    let mut tokens = Vec::new();
    for run in runs {
        match run {
            Run::Words {
                text,
                emphasis,
                link,
            } => {
                let link = link.as_ref().map(|link| match link {
                    Link::Address(address) => address.clone(),
                    Link::Fact(fact) => format!("{{{fact}}}"),
                });
                let words = words(text).into_iter().map(|word| Token {
                    text: text[word].to_owned(),
                    fact: None,
                    emphasis: *emphasis,
                    link: link.clone(),
                });
                tokens.extend(words);
            }
            Run::Fact { fact, emphasis } => tokens.push(Token {
                text: format!("{{{fact}}}"),
                fact: Some(fact.clone()),
                emphasis: *emphasis,
                link: None,
            }),
            Run::LineBreak => tokens.push(Token {
                text: "\n".to_owned(),
                fact: None,
                emphasis: Emphasis::default(),
                link: None,
            }),
        }
    }
    tokens
}

/// Where the words of a text stand: letters and digits that belong together, a character of a script that
/// has no spaces, or any other character.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut within = false;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        // U+2011 joins the parts of a word.
        let part = (character.is_alphanumeric() || character == '\u{2011}')
            && !is_wordless(character)
            || is_mark(character);
        match words.last_mut() {
            Some(word) if within && part => word.end = end,
            _ => words.push(at..end),
        }
        within = part;
    }
    words
}

/// A character that is written without spaces to its neighbours.
pub(super) fn is_wordless(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// A sign that sits on the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

fn put(pieces: &mut Vec<Piece>, change: Change, tokens: &[Token]) {
    for token in tokens {
        match pieces.last_mut() {
            Some(piece)
                if piece.change == change && piece.fact.is_none() && token.fact.is_none() =>
            {
                piece.text.push_str(&token.text);
            }
            _ => pieces.push(Piece {
                change,
                text: token.text.clone(),
                fact: token.fact.clone(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::text::markup;

    fn told(old: &str, new: &str) -> String {
        let [old, new] = [old, new].map(|text| markup::parse(text).unwrap());
        let pieces = difference(&old, &new);
        let told = pieces.iter().map(|piece| match piece.change {
            Change::Same => piece.text.clone(),
            Change::Removed => format!("[-{}]", piece.text),
            Change::Added => format!("[+{}]", piece.text),
        });
        told.collect()
    }

    #[test]
    fn words_and_facts_differ_as_wholes() {
        for (old, new, expected) in [
            ("The same words", "The same words", "The same words"),
            ("", "New", "[+New]"),
            ("Gone", "", "[-Gone]"),
            (
                "the third meeting",
                "the fourth meeting",
                "the [-third][+fourth] meeting",
            ),
            (
                "on {letter-date} in",
                "on {meeting-dates} in",
                "on [-{letter-date}][+{meeting-dates}] in",
            ),
            ("**bold** word", "bold word", "[-bold][+bold] word"),
            ("第九次会议", "第十次会议", "第[-九][+十]次会议"),
            (
                "ITU\u{2011}T and",
                "ITU\u{2011}R and",
                "[-ITU\u{2011}T][+ITU\u{2011}R] and",
            ),
            ("one{br}two", "one two", "one[-\n][+ ]two"),
        ] {
            assert_eq!(told(old, new), expected);
        }
    }

    #[test]
    fn both_wordings_can_be_read_from_the_pieces() {
        let texts = [
            "a b c d",
            "",
            "b c {chair} x",
            "第12研究组",
            "c d a b",
            "{chair}{chair}",
        ];
        for old in texts {
            for new in texts {
                let [before, after] = [old, new].map(|text| markup::parse(text).unwrap());
                let pieces = difference(&before, &after);
                let without = |change: Change| -> String {
                    let kept = pieces.iter().filter(|piece| piece.change != change);
                    kept.map(|piece| piece.text.as_str()).collect()
                };
                assert_eq!(
                    [without(Change::Added), without(Change::Removed)],
                    [old, new]
                );
            }
        }
    }
}
