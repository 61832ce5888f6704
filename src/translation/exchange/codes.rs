//! The inline codes of a text: what in it is not words. A file carries each with a number that is the same
//! in source and rendition, and with native words from which it is read back.

use crate::language::interface::{Message, Said};
use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Link, Run, joined};
use crate::{message, shown_in_english};
use std::collections::BTreeMap;

/// Something in a text that is not words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// Prints a value of the letter.
    Fact(Fact),
    /// The line ends.
    LineBreak,
    /// Bold words.
    Bold,
    /// Italic words.
    Italic,
    /// Underlined words.
    Underline,
    /// Raised words.
    Superscript,
    /// Words that lead somewhere.
    Link(Link),
}

/// Why inline codes could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeFault {
    /// A code that was not in the file as it went out.
    Unknown(String),
    /// A code that begins and does not end, or ends and does not begin.
    Unpaired(String),
}

impl Said for CodeFault {
    fn message(&self) -> Message {
        match self {
            CodeFault::Unknown(what) => message!("code-error-unknown", what),
            CodeFault::Unpaired(what) => message!("code-error-unpaired", what),
        }
    }
}

shown_in_english!(CodeFault);

impl Code {
    /// Whether it encloses words.
    pub fn is_paired(&self) -> bool {
        !matches!(self, Code::Fact(_) | Code::LineBreak)
    }

    /// Whether a rendition must have it exactly as often as its source.
    pub fn is_locked(&self) -> bool {
        matches!(self, Code::Fact(_) | Code::Link(_))
    }

    /// The native words that stand for it, or for its beginning.
    pub fn native(&self) -> String {
        match self {
            Code::Fact(fact) => format!("{{{fact}}}"),
            Code::LineBreak => "<br/>".to_owned(),
            Code::Bold => "<b>".to_owned(),
            Code::Italic => "<i>".to_owned(),
            Code::Underline => "<u>".to_owned(),
            Code::Superscript => "<sup>".to_owned(),
            Code::Link(Link::Address(address)) => format!("<a href=\"{address}\">"),
            Code::Link(Link::Fact(fact)) => format!("<a href=\"{{{fact}}}\">"),
        }
    }

    /// What a rendition must keep of it: a fact may take the form that its language wants.
    fn kept(&self) -> String {
        let formless = |fact: &Fact| {
            let written = fact.to_string();
            written.split('|').next().unwrap_or_default().to_owned()
        };
        match self {
            Code::Fact(fact) => format!("{{{}}}", formless(fact)),
            Code::Link(Link::Fact(fact)) => format!("<a href=\"{{{}}}\">", formless(fact)),
            other => other.native(),
        }
    }

    /// The native words that stand for its end.
    pub fn native_end(&self) -> &'static str {
        match self {
            Code::Fact(_) | Code::LineBreak => "",
            Code::Bold => "</b>",
            Code::Italic => "</i>",
            Code::Underline => "</u>",
            Code::Superscript => "</sup>",
            Code::Link(_) => "</a>",
        }
    }

    /// The code that native words stand for.
    pub fn read(native: &str) -> Option<Code> {
        let fact = |text: &str| {
            let inner = text.strip_prefix('{')?.strip_suffix('}')?;
            Fact::parse(inner).ok()
        };
        let native = native.trim();
        Some(match native {
            "<br/>" => Code::LineBreak,
            "<b>" => Code::Bold,
            "<i>" => Code::Italic,
            "<u>" => Code::Underline,
            "<sup>" => Code::Superscript,
            _ => match native.strip_prefix("<a href=\"") {
                Some(rest) => {
                    let target = rest.strip_suffix("\">")?;
                    Code::Link(match fact(target) {
                        Some(fact) => Link::Fact(fact),
                        None => Link::Address(target.to_owned()),
                    })
                }
                None => Code::Fact(fact(native)?),
            },
        })
    }
}

/// A piece of a text with its codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Words.
    Words(String),
    /// A code that encloses nothing.
    Standing(usize, Code),
    /// A code begins to enclose words.
    Open(usize, Code),
    /// The code that was opened last ends.
    Close(usize, Code),
}

/// The numbers of the codes of one text, from 1: the codes of a rendition have those of its source.
#[derive(Debug, Default)]
pub struct Numbers {
    given: Vec<Code>,
}

impl Numbers {
    /// Takes `runs` apart. The first runs give the numbers, those after them use them again.
    pub fn tokens(&mut self, runs: &[Run]) -> Vec<Token> {
        let mut taking = Taking {
            free: (0..self.given.len()).collect(),
            numbers: self,
            tokens: Vec::new(),
            open: Vec::new(),
        };
        for run in runs {
            taking.run(run);
        }
        taking.keep(0);
        taking.tokens
    }
}

struct Taking<'a> {
    numbers: &'a mut Numbers,
    /// The numbers that were given before and are not used yet.
    free: Vec<usize>,
    tokens: Vec<Token>,
    open: Vec<(usize, Code)>,
}

impl Taking<'_> {
    fn number(&mut self, code: &Code) -> usize {
        let given = &mut self.numbers.given;
        match self.free.iter().position(|at| given[*at] == *code) {
            Some(place) => self.free.remove(place) + 1,
            None => {
                given.push(code.clone());
                given.len()
            }
        }
    }

    fn run(&mut self, run: &Run) {
        match run {
            Run::Words {
                text,
                emphasis,
                link,
            } => {
                self.look(*emphasis, link.as_ref());
                match self.tokens.last_mut() {
                    Some(Token::Words(words)) => words.push_str(text),
                    _ => self.tokens.push(Token::Words(text.clone())),
                }
            }
            Run::Fact { fact, emphasis } => {
                self.look(*emphasis, None);
                self.standing(Code::Fact(fact.clone()));
            }
            // A break has no look: it stands in whatever is open.
            Run::LineBreak => self.standing(Code::LineBreak),
        }
    }

    fn standing(&mut self, code: Code) {
        let number = self.number(&code);
        self.tokens.push(Token::Standing(number, code));
    }

    /// Closes what the next run is not, and opens what it is.
    fn look(&mut self, emphasis: Emphasis, link: Option<&Link>) {
        let mut wanted: Vec<Code> = link.cloned().map(Code::Link).into_iter().collect();
        for (is, code) in [
            (emphasis.bold, Code::Bold),
            (emphasis.italic, Code::Italic),
            (emphasis.underline, Code::Underline),
            (emphasis.superscript, Code::Superscript),
        ] {
            if is {
                wanted.push(code);
            }
        }
        let kept = (self.open.iter())
            .take_while(|(_, code)| wanted.contains(code))
            .count();
        self.keep(kept);
        for code in wanted {
            if !self.open.iter().any(|(_, open)| *open == code) {
                let number = self.number(&code);
                self.tokens.push(Token::Open(number, code.clone()));
                self.open.push((number, code));
            }
        }
    }

    fn keep(&mut self, count: usize) {
        while self.open.len() > count {
            if let Some((number, code)) = self.open.pop() {
                self.tokens.push(Token::Close(number, code));
            }
        }
    }
}

/// Puts a text together from words and codes as a file gives them.
#[derive(Debug, Default)]
pub struct Weaver {
    runs: Vec<Run>,
    open: Vec<(String, Code)>,
    fault: Option<CodeFault>,
}

impl Weaver {
    /// Words follow.
    pub fn words(&mut self, words: &str) {
        let link = self.open.iter().rev().find_map(|(_, code)| match code {
            Code::Link(link) => Some(link.clone()),
            _ => None,
        });
        // A line end in a file is white space of the file's own.
        let text = words.replace("\r\n", " ").replace(['\n', '\r'], " ");
        self.runs.push(Run::Words {
            text,
            emphasis: self.emphasis(),
            link,
        });
    }

    /// A code follows that encloses nothing.
    pub fn standing(&mut self, code: Code) {
        match code {
            Code::Fact(fact) => self.runs.push(Run::Fact {
                fact,
                emphasis: self.emphasis(),
            }),
            Code::LineBreak => self.runs.push(Run::LineBreak),
            paired => self.blame(CodeFault::Unpaired(paired.native())),
        }
    }

    /// A code begins to enclose words; it ends where its name does.
    pub fn open(&mut self, name: &str, code: Code) {
        if code.is_paired() {
            self.open.push((name.to_owned(), code));
        } else {
            self.standing(code);
        }
    }

    /// A code ends.
    pub fn close(&mut self, name: &str) {
        match self.open.iter().rposition(|(open, _)| open == name) {
            Some(at) => drop(self.open.remove(at)),
            None => self.blame(CodeFault::Unpaired(name.to_owned())),
        }
    }

    /// Something was met that cannot be read. Only the first is told.
    pub fn blame(&mut self, fault: CodeFault) {
        self.fault.get_or_insert(fault);
    }

    /// The text.
    ///
    /// # Errors
    /// If a code was not known, or has only one end.
    pub fn done(mut self) -> Result<Vec<Run>, CodeFault> {
        if let Some((_, code)) = self.open.pop() {
            self.blame(CodeFault::Unpaired(code.native()));
        }
        match self.fault {
            Some(fault) => Err(fault),
            None => Ok(joined(self.runs)),
        }
    }

    fn emphasis(&self) -> Emphasis {
        let is = |wanted: &Code| self.open.iter().any(|(_, code)| code == wanted);
        Emphasis {
            bold: is(&Code::Bold),
            italic: is(&Code::Italic),
            underline: is(&Code::Underline),
            superscript: is(&Code::Superscript),
        }
    }
}

/// How often each code stands in `runs` that a rendition must keep.
pub fn locked(runs: &[Run]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for token in Numbers::default().tokens(runs) {
        if let Token::Standing(_, code) | Token::Open(_, code) = token
            && code.is_locked()
        {
            *counts.entry(code.kept()).or_default() += 1;
        }
    }
    counts
}

/// The codes of which there are more in `some` than in `others`.
pub fn more(some: &BTreeMap<String, usize>, others: &BTreeMap<String, usize>) -> Vec<String> {
    let more = some.iter().filter(|(code, count)| {
        let there = others.get(*code).copied().unwrap_or(0);
        **count > there
    });
    more.map(|(code, _)| code.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::text::markup;

    fn woven(tokens: &[Token]) -> Result<Vec<Run>, CodeFault> {
        let mut weaver = Weaver::default();
        for token in tokens {
            match token {
                Token::Words(words) => weaver.words(words),
                Token::Standing(_, code) => weaver.standing(Code::read(&code.native()).unwrap()),
                Token::Open(number, code) => {
                    weaver.open(&number.to_string(), Code::read(&code.native()).unwrap());
                }
                Token::Close(number, _) => weaver.close(&number.to_string()),
            }
        }
        weaver.done()
    }

    #[test]
    fn what_is_taken_apart_is_put_together_again() {
        for text in [
            "",
            "plain words",
            "**bold {meeting-dates}** and *italic **both** italic*",
            "__under^raised^__ [words](https://www.itu.int/a_b?c=d&e) <tsb@itu.int>",
            "[**no** emphasis in links](x)",
            "**before [words](https://a.int) behind**{br}next *line{br}on*",
            "[page]({meeting-page})[page]({registration-page}){group|genitive}",
        ] {
            let runs = joined(markup::parse(text).unwrap());
            let mut numbers = Numbers::default();
            let tokens = numbers.tokens(&runs);
            assert_eq!(woven(&tokens).unwrap(), runs, "{text}");
            assert_eq!(numbers.tokens(&runs), tokens, "the same numbers: {text}");
        }
    }

    #[test]
    fn codes_of_the_rendition_have_the_numbers_of_the_source() {
        let mut numbers = Numbers::default();
        numbers.tokens(&markup::parse("**{chair}** of {group}{br}").unwrap());
        let rendition = numbers.tokens(&markup::parse("{group} {reference}**{chair}**").unwrap());
        let numbered: Vec<_> = (rendition.iter())
            .filter_map(|token| match token {
                Token::Standing(number, _) | Token::Open(number, _) => Some(*number),
                _ => None,
            })
            .collect();
        assert_eq!(numbered, [3, 5, 1, 2]);
    }

    #[test]
    fn what_has_one_end_is_refused() {
        let bold = (1, Code::Bold);
        let open = Token::Open(bold.0, bold.1.clone());
        let close = Token::Close(bold.0, bold.1);
        for tokens in [vec![open.clone()], vec![close.clone()], vec![close, open]] {
            assert!(matches!(woven(&tokens), Err(CodeFault::Unpaired(_))));
        }
        assert_eq!(Code::read("{deadline}"), None);
        assert_eq!(Code::read("<img>"), None);
    }
}
