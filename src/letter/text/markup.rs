//! The inline markup of letter files and standard wording: one parser for both. A person in the
//! window never sees it.
//!
//! ```text
//! **bold**  *italic*  __underlined__  ^raised^  [words](https://… or {fact})  <https://…>  <a@b.int>
//! {fact}  {br} a new line within the paragraph   \* the character itself
//! ```

use super::fact::{Fact, UnknownFact};
use super::{Emphasis, Link, Run};
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};

/// Why markup could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MarkupError {
    /// An opening mark without its closing one.
    Unclosed {
        /// The mark.
        mark: String,
        /// The text.
        text: String,
    },
    /// What stands between braces is no fact.
    Fact(#[from] UnknownFact),
}

impl Said for MarkupError {
    fn message(&self) -> Message {
        match self {
            MarkupError::Unclosed { mark, text, .. } => {
                message!("markup-error-unclosed", mark, text)
            }
            MarkupError::Fact(cause) => cause.message(),
        }
    }
}

shown_in_english!(MarkupError);

/// Characters that a stroke `\` makes plain.
const MARKS: &str = "\\*_^[]{}<>";

/// Reads markup.
///
/// # Errors
/// If a mark is not closed or a fact is not known.
pub fn parse(text: &str) -> Result<Vec<Run>, MarkupError> {
    let mut reader = Reader {
        text,
        runs: Vec::new(),
        words: String::new(),
        emphasis: Emphasis::default(),
    };
    reader.read()?;
    Ok(reader.runs)
}

struct Reader<'a> {
    text: &'a str,
    runs: Vec<Run>,
    words: String,
    emphasis: Emphasis,
}

impl Reader<'_> {
    fn read(&mut self) -> Result<(), MarkupError> {
        let mut rest = self.text;
        while let Some(first) = rest.chars().next() {
            let after = &rest[first.len_utf8()..];
            match first {
                '\\' if after.starts_with(|c| MARKS.contains(c)) => {
                    self.words.extend(after.chars().next());
                    rest = &after[1..];
                    continue;
                }
                '*' if after.starts_with('*') => {
                    self.flush(None);
                    self.emphasis.bold = !self.emphasis.bold;
                    rest = &after[1..];
                    continue;
                }
                '*' => {
                    self.flush(None);
                    self.emphasis.italic = !self.emphasis.italic;
                }
                '_' if after.starts_with('_') => {
                    self.flush(None);
                    self.emphasis.underline = !self.emphasis.underline;
                    rest = &after[1..];
                    continue;
                }
                '^' => {
                    self.flush(None);
                    self.emphasis.superscript = !self.emphasis.superscript;
                }
                '{' => {
                    let end = after.find('}').ok_or_else(|| self.unclosed("{"))?;
                    self.flush(None);
                    self.fact(&after[..end])?;
                    rest = &after[end + 1..];
                    continue;
                }
                '<' => {
                    if let Some((address, link)) = address(after) {
                        self.flush(None);
                        self.words.push_str(address);
                        self.flush(Some(link));
                        rest = &after[address.len() + 1..];
                        continue;
                    }
                    self.words.push('<');
                }
                '[' => {
                    if let Some((words, target, length)) = link(after) {
                        self.flush(None);
                        self.words.push_str(&words);
                        let link = match target.strip_prefix('{') {
                            Some(fact) => Link::Fact(Fact::parse(fact.trim_end_matches('}'))?),
                            None => Link::Address(target),
                        };
                        self.flush(Some(link));
                        rest = &after[length..];
                        continue;
                    }
                    self.words.push('[');
                }
                // Fluent values may run over several lines.
                '\n' => self.words.push(' '),
                other => self.words.push(other),
            }
            rest = after;
        }
        self.flush(None);
        let open = [
            (self.emphasis.bold, "**"),
            (self.emphasis.italic, "*"),
            (self.emphasis.underline, "__"),
            (self.emphasis.superscript, "^"),
        ];
        match open.iter().find(|(open, _)| *open) {
            Some((_, mark)) => Err(self.unclosed(mark)),
            None => Ok(()),
        }
    }

    fn unclosed(&self, mark: &str) -> MarkupError {
        MarkupError::Unclosed {
            mark: mark.to_owned(),
            text: self.text.to_owned(),
        }
    }

    fn flush(&mut self, link: Option<Link>) {
        if self.words.is_empty() {
            return;
        }
        let words = std::mem::take(&mut self.words);
        // “a****b” is one run: what looks alike and follows is one.
        if link.is_none()
            && let Some(Run::Words {
                text,
                emphasis,
                link: None,
            }) = self.runs.last_mut()
            && *emphasis == self.emphasis
        {
            text.push_str(&words);
            return;
        }
        self.runs.push(Run::Words {
            text: words,
            emphasis: self.emphasis,
            link,
        });
    }

    fn fact(&mut self, text: &str) -> Result<(), MarkupError> {
        self.runs.push(match text {
            "br" => Run::LineBreak,
            text => Run::Fact {
                fact: Fact::parse(text)?,
                emphasis: self.emphasis,
            },
        });
        Ok(())
    }
}

/// `https://…>` or `a@b>` at the beginning of `text`: the address as printed, and its link.
fn address(text: &str) -> Option<(&str, Link)> {
    let end = text.find(|c: char| c == '>' || c == '<' || c.is_whitespace())?;
    let address = text[end..].starts_with('>').then_some(&text[..end])?;
    let link = live(address)?;
    Some((address, Link::Address(link)))
}

/// The link behind an address that is printed: `mailto:` before e-mail, `https://` before `www.`.
pub fn live(address: &str) -> Option<String> {
    let one_word = !address.contains(|c: char| c.is_whitespace() || "<>\"".contains(c));
    if !one_word {
        None
    } else if ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
    {
        Some(address.to_owned())
    } else if address.starts_with("www.") {
        Some(format!("https://{address}"))
    } else {
        let (name, host) = address.split_once('@')?;
        let mailbox = !name.is_empty() && host.contains('.') && !host.contains('@');
        mailbox.then(|| format!("mailto:{address}"))
    }
}

/// `words](target)` at the beginning of `text`: the words, the target, and the length of it all.
fn link(text: &str) -> Option<(String, String, usize)> {
    let mut words = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => words.push(characters.next()?.1),
            ']' => {
                let target = text[at + 1..].strip_prefix('(')?;
                let end = target.find([')', '[', '\n'])?;
                let target = target[end..].starts_with(')').then_some(target)?;
                let whole = at + 2 + end + 1;
                let sound = !words.is_empty() && !target[..end].is_empty();
                return sound.then(|| (words, target[..end].to_owned(), whole));
            }
            '[' | '{' => return None,
            other => words.push(other),
        }
    }
    None
}

/// Writes runs as markup that [`parse`] reads back.
pub fn write(runs: &[Run]) -> String {
    let mut text = String::new();
    let mut emphasis = Emphasis::default();
    for run in runs {
        let wanted = match run {
            Run::Words { emphasis, .. } | Run::Fact { emphasis, .. } => *emphasis,
            // A break has no look of its own.
            Run::LineBreak => emphasis,
        };
        switch(&mut text, &mut emphasis, wanted);
        match run {
            Run::Words {
                text: words, link, ..
            } => match link {
                None => escape(words, &mut text),
                Some(Link::Address(target)) if live(words).as_deref() == Some(target) => {
                    text.push_str(&format!("<{words}>"));
                }
                Some(link) => {
                    text.push('[');
                    escape_all(words, &mut text);
                    text.push_str("](");
                    match link {
                        Link::Address(target) => encode(target, &mut text),
                        Link::Fact(fact) => text.push_str(&format!("{{{fact}}}")),
                    }
                    text.push(')');
                }
            },
            Run::Fact { fact, .. } => text.push_str(&format!("{{{fact}}}")),
            Run::LineBreak => text.push_str("{br}"),
        }
    }
    switch(&mut text, &mut emphasis, Emphasis::default());
    text
}

/// An address without the characters that would end it here; a browser reads both the same.
fn encode(target: &str, text: &mut String) {
    for character in target.chars() {
        match character {
            '(' => text.push_str("%28"),
            ')' => text.push_str("%29"),
            '{' => text.push_str("%7B"),
            '}' => text.push_str("%7D"),
            other => text.push(other),
        }
    }
}

fn switch(text: &mut String, now: &mut Emphasis, wanted: Emphasis) {
    // Superscript and underline first: “**” beside “*” is read as bold.
    for (is, wants, mark) in [
        (now.superscript, wanted.superscript, "^"),
        (now.underline, wanted.underline, "__"),
        (now.bold, wanted.bold, "**"),
        (now.italic, wanted.italic, "*"),
    ] {
        if is != wants {
            text.push_str(mark);
        }
    }
    *now = wanted;
}

/// Makes plain what would otherwise be read as a mark; brackets only where they could end the words
/// of a link, so that the provisional sessions of time plans stay readable.
fn escape(words: &str, text: &mut String) {
    for (at, character) in words.char_indices() {
        let next = words[at + character.len_utf8()..].chars().next();
        let previous = words[..at].chars().next_back();
        let mark = match character {
            '\\' => next.is_none_or(|next| MARKS.contains(next)),
            '*' | '^' | '{' | '}' | '<' => true,
            '_' => next.is_none_or(|next| next == '_') || previous == Some('_'),
            // At the end of a run, an opening parenthesis may follow in the next.
            ']' => next.is_none_or(|next| next == '('),
            _ => false,
        };
        if mark {
            text.push('\\');
        }
        text.push(character);
    }
}

fn escape_all(words: &str, text: &mut String) {
    for character in words.chars() {
        if MARKS.contains(character) {
            text.push('\\');
        }
        text.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(text: &str) {
        assert_eq!(write(&parse(text).unwrap()), text);
    }

    #[test]
    fn markup_is_written_as_it_was_read() {
        round("plain [not a link] words, 3 > 2");
        round("in **{meeting-title}** from {meeting-dates|from-to}, *then* __more__ x^2^");
        round("see [the homepage]({group-page}) or <https://itu.int/go/tsg12>.");
        round("one{br}two \\* three \\{ four");
        round("<tsbsg12@itu.int>");
        round("snake_case \\_\\_ \\\\\\*");
    }

    #[test]
    fn every_run_is_read_back() {
        let words = |text: &str, link: Option<&str>, italic| Run::Words {
            text: text.to_owned(),
            emphasis: Emphasis {
                italic,
                ..Emphasis::default()
            },
            link: link.map(|address| Link::Address(address.to_owned())),
        };
        let round = |runs: Vec<Run>| assert_eq!(parse(&write(&runs)).unwrap(), runs);
        round(vec![
            words("[", None, false),
            words("](", None, true),
            words(")", None, false),
        ]);
        round(vec![words("a]", None, false), words("(b)", None, true)]);
        round(vec![words("***", None, true), words("__^{<", None, false)]);
        round(vec![
            words("a", Some("https://x/y"), false),
            words("](", None, false),
        ]);
        // Two runs of one look are one.
        assert_eq!(parse("a****b").unwrap(), vec![Run::plain("ab")]);
        // What would end an address is written otherwise, and stays the same address.
        let odd = parse(&write(&[words("a", Some("https://x/(b){c}"), false)])).unwrap();
        assert_eq!(
            odd,
            vec![words("a", Some("https://x/%28b%29%7Bc%7D"), false)]
        );
    }

    /// Words that look alike and follow each other are one run to a reader.
    fn joined(runs: Vec<Run>) -> Vec<Run> {
        let mut joined: Vec<Run> = Vec::new();
        for run in runs {
            match (joined.last_mut(), &run) {
                (
                    Some(Run::Words {
                        text,
                        emphasis,
                        link: None,
                    }),
                    Run::Words {
                        text: more,
                        emphasis: same,
                        link: None,
                    },
                ) if emphasis == same => text.push_str(more),
                _ => joined.push(run),
            }
        }
        joined
    }

    #[test]
    fn whatever_is_written_is_read_back() {
        const SIGNS: [&str; 18] = [
            "a", "B", "*", "_", "^", "[", "]", "(", ")", "{", "}", "<", ">", "\\", " ", "第", "@",
            ".b",
        ];
        let mut seed = 1_u64;
        let mut below = |limit: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(seed >> 33).unwrap_or(0) % limit
        };
        for _ in 0..30_000 {
            let mut runs = Vec::new();
            for _ in 0..=below(4) {
                let text: String = (0..=below(5)).map(|_| SIGNS[below(SIGNS.len())]).collect();
                let emphasis = Emphasis {
                    bold: below(2) == 0,
                    italic: below(2) == 0,
                    underline: below(4) == 0,
                    superscript: below(4) == 0,
                };
                let link = match below(4) {
                    0 => Some(Link::Address("https://x/y".to_owned())),
                    1 if below(2) == 0 => Some(Link::Fact(Fact::GroupPage)),
                    _ => None,
                };
                runs.push(match below(6) {
                    0 => Run::LineBreak,
                    1 => Run::Fact {
                        fact: Fact::Reference,
                        emphasis,
                    },
                    _ => Run::Words {
                        text,
                        emphasis,
                        link,
                    },
                });
            }
            let written = write(&runs);
            let read = parse(&written).unwrap_or_else(|error| panic!("{written}: {error}"));
            assert_eq!(read, joined(runs), "{written}");
        }
    }

    #[test]
    fn long_texts_are_read_in_proportion() {
        for mark in ["<", "[w](", "[", "\\"] {
            assert!(parse(&mark.repeat(100_000)).is_ok());
        }
    }

    #[test]
    fn lines_of_a_fluent_value_join() {
        assert_eq!(parse("one\ntwo").unwrap(), vec![Run::plain("one two")]);
    }

    #[test]
    fn faults_are_named() {
        assert!(matches!(parse("**x"), Err(MarkupError::Unclosed { .. })));
        assert!(matches!(
            parse("{reference"),
            Err(MarkupError::Unclosed { .. })
        ));
        assert!(matches!(parse("{nothing}"), Err(MarkupError::Fact(_))));
    }

    #[test]
    fn addresses_become_live() {
        assert_eq!(live("www.itu.int").as_deref(), Some("https://www.itu.int"));
        assert_eq!(live("a@itu.int").as_deref(), Some("mailto:a@itu.int"));
        // Where a link leads is live as it is.
        assert_eq!(
            live("mailto:a@itu.int").as_deref(),
            Some("mailto:a@itu.int")
        );
        assert_eq!(live("3 < 4"), None);
    }
}
