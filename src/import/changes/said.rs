//! What a text or a paragraph of a Word file says, word by word, and which run each word stands in.

use crate::draft::Draft;
use crate::import::word::{Piece, WordParagraph};
use crate::language::Language;
use crate::layout;
use crate::layout::document;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Link, Run, Text, Wording, joined, markup};

/// A word or sign, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Token {
    /// As it is compared.
    words: String,
    /// Which run, and from where to where in it: in bytes of its words; a fact is one long.
    run: usize,
    start: usize,
    end: usize,
}

/// Runs and their words.
#[derive(Clone, Debug)]
pub(super) struct Said {
    runs: Vec<Run>,
    tokens: Vec<Token>,
}

/// A place before or behind a character of runs.
type Place = (usize, usize);

impl Said {
    fn new(runs: Vec<Run>, printed: &dyn Fn(&Fact) -> String) -> Said {
        let mut said = Said {
            runs,
            tokens: Vec::new(),
        };
        for (at, run) in said.runs.iter().enumerate() {
            match run {
                Run::Words { text, .. } => {
                    for (start, end, words) in split(text) {
                        said.tokens.push(Token {
                            words,
                            run: at,
                            start,
                            end,
                        });
                    }
                }
                Run::Fact { fact, .. } => {
                    for (_, _, words) in split(&printed(fact)) {
                        said.tokens.push(Token {
                            words,
                            run: at,
                            start: 0,
                            end: 1,
                        });
                    }
                }
                Run::LineBreak => {}
            }
        }
        said
    }

    /// What a text says in `language`, or in the language of the letter where it has no rendition.
    pub(super) fn text(draft: &Draft, language: Language, text: &Text) -> Said {
        let own = draft.letter.language;
        let (runs, language) = match &text.wording {
            Wording::Standard(phrases) => (layout::standard(phrases, language), language),
            Wording::Own { runs, .. } if language == own => (runs.clone(), language),
            Wording::Own { runs, .. } => {
                let renditions = draft.translations.get(&language);
                match renditions.and_then(|renditions| renditions.get(&text.id)) {
                    Some(rendition) => (rendition.words.0.clone(), language),
                    None => (runs.clone(), own),
                }
            }
        };
        Said::new(runs, &|fact| layout::fact(draft, language, fact))
    }

    /// What a printed paragraph says.
    pub(super) fn printed(paragraph: &document::Paragraph) -> Said {
        let runs = paragraph.runs.iter().map(|run| match run {
            document::Run::Words(words) => Run::plain(&words.text),
            document::Run::LineBreak => Run::LineBreak,
            document::Run::Tab => Run::plain(" "),
            document::Run::PageNumber | document::Run::Emblem => Run::plain(""),
        });
        Said::new(runs.collect(), &|_| String::new())
    }

    /// What a paragraph of a Word file says.
    pub(super) fn word(paragraph: &WordParagraph) -> Said {
        let runs = paragraph.pieces.iter().map(|piece| match piece {
            Piece::Words { text, look, link } => Run::Words {
                text: text.clone(),
                emphasis: *look,
                link: link.clone().map(Link::Address),
            },
            Piece::Break => Run::LineBreak,
            Piece::Tab => Run::plain(" "),
        });
        Said::new(joined(runs.collect()), &|_| String::new())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// Its words, to be compared.
    pub(super) fn key(&self) -> String {
        let words: Vec<&str> = self.words().collect();
        words.join("\u{1F}")
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().map(|token| token.words.as_str())
    }

    /// What it says, to be shown.
    pub(super) fn shown(&self) -> String {
        let mut shown = String::new();
        for run in &self.runs {
            match run {
                Run::Words { text, .. } => shown.push_str(text),
                Run::LineBreak => shown.push(' '),
                Run::Fact { .. } => {}
            }
        }
        shown.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// How many words stand before and behind those of `inner`, which all stand together here.
    pub(super) fn around(&self, inner: &Said) -> Option<(usize, usize)> {
        let length = inner.tokens.len();
        if length == 0 || length > self.tokens.len() {
            return None;
        }
        let same = |start: usize| {
            let here = &self.tokens[start..start + length];
            (here.iter().zip(&inner.tokens)).all(|(one, other)| one.words == other.words)
        };
        let start = (0..=self.tokens.len() - length).find(|start| same(*start))?;
        Some((start, self.tokens.len() - length - start))
    }

    /// The same without its first and last words, if those are the first and last of `like`.
    pub(super) fn without(&self, like: &Said, before: usize, behind: usize) -> Option<Said> {
        if self.tokens.len() < before + behind {
            return None;
        }
        let same = |one: &[Token], other: &[Token]| {
            (one.iter().zip(other)).all(|(one, other)| one.words == other.words)
        };
        let last = |said: &Said| said.tokens.len() - behind;
        let fits = same(&self.tokens[..before], &like.tokens[..before])
            && same(&self.tokens[last(self)..], &like.tokens[last(like)..]);
        if !fits {
            return None;
        }
        let begin = match self.tokens.get(before) {
            Some(token) if before > 0 => (token.run, token.start),
            _ => (0, 0),
        };
        let end = match self.tokens.get(last(self)) {
            Some(token) if behind > 0 => (token.run, token.start),
            _ => self.end(),
        };
        let runs = match begin <= end {
            true => self.slice(begin, end),
            false => Vec::new(),
        };
        Some(Said::new(trimmed(runs), &|_| String::new()))
    }

    fn end(&self) -> Place {
        (self.runs.len(), 0)
    }

    /// The runs between two places.
    fn slice(&self, from: Place, to: Place) -> Vec<Run> {
        let mut found = Vec::new();
        for (at, run) in self.runs.iter().enumerate() {
            if at < from.0 || at > to.0 {
                continue;
            }
            let start = if at == from.0 { from.1 } else { 0 };
            let end = if at == to.0 { to.1 } else { usize::MAX };
            match run {
                Run::Words {
                    text,
                    emphasis,
                    link,
                } => {
                    let words = text.get(start..end.min(text.len())).unwrap_or_default();
                    found.push(Run::Words {
                        text: words.to_owned(),
                        emphasis: *emphasis,
                        link: link.clone(),
                    });
                }
                other if start == 0 && end > 0 => found.push(other.clone()),
                _ => {}
            }
        }
        found
    }

    fn before(&self, token: usize) -> Place {
        match self.tokens.get(token) {
            Some(token) => (token.run, token.start),
            None => self.end(),
        }
    }

    fn behind(&self, tokens: usize) -> Place {
        match tokens.checked_sub(1).and_then(|last| self.tokens.get(last)) {
            Some(token) => (token.run, token.end),
            None => (0, 0),
        }
    }

    fn is_fact(&self, token: usize) -> bool {
        let run = self
            .tokens
            .get(token)
            .and_then(|token| self.runs.get(token.run));
        matches!(run, Some(Run::Fact { .. }))
    }

    /// Whether a fact stands on both sides of the place before a token.
    fn splits_fact(&self, at: usize) -> bool {
        at > 0
            && at < self.tokens.len()
            && self.is_fact(at)
            && self.tokens[at - 1].run == self.tokens[at].run
    }

    fn is_bold(&self) -> bool {
        let mut bold = self
            .tokens
            .iter()
            .map(|token| match self.runs.get(token.run) {
                Some(Run::Words { emphasis, .. } | Run::Fact { emphasis, .. }) => emphasis.bold,
                _ => false,
            });
        !self.is_empty() && bold.all(|bold| bold)
    }

    fn has_bold(&self) -> bool {
        self.runs.iter().any(|run| match run {
            Run::Words { emphasis, .. } | Run::Fact { emphasis, .. } => emphasis.bold,
            Run::LineBreak => false,
        })
    }

    /// What this says, in the runs of one who changed `self` to say what `new` says: words that stayed keep their
    /// look, and facts whose printed value still stands are facts. `address` gives the address that a fact holds.
    pub(super) fn changed_to(&self, new: &Said, address: &dyn Fn(&Fact) -> String) -> Vec<Run> {
        let same = |one: &Token, other: &Token| one.words == other.words;
        let most = self.tokens.len().min(new.tokens.len());
        let mut head = (0..most)
            .take_while(|at| same(&self.tokens[*at], &new.tokens[*at]))
            .count();
        while self.splits_fact(head) {
            head -= 1;
        }
        let (own, other) = (self.tokens.len(), new.tokens.len());
        let mut tail = (1..=most - head)
            .take_while(|back| same(&self.tokens[own - back], &new.tokens[other - back]))
            .count();
        while self.splits_fact(own - tail) {
            tail -= 1;
        }
        let mut runs = match head {
            0 => Vec::new(),
            head => self.slice((0, 0), self.behind(head)),
        };
        // Facts between, each where its value stands first behind the one before.
        let mut at = new.behind(head);
        let mut next = head;
        let end = other - tail;
        let mut fact = head;
        while fact < own - tail {
            let run = self.tokens[fact].run;
            let length = (self.tokens[fact..own - tail].iter())
                .take_while(|token| token.run == run)
                .count();
            if self.is_fact(fact) && length > 0 {
                let value = &self.tokens[fact..fact + length];
                let found = (next..end.saturating_sub(length - 1)).find(|start| {
                    let here = &new.tokens[*start..*start + length];
                    here.iter().zip(value).all(|(one, other)| same(one, other))
                });
                if let Some(found) = found {
                    runs.extend(new.slice(at, new.before(found)));
                    runs.push(self.runs[run].clone());
                    at = new.behind(found + length);
                    next = found + length;
                }
            }
            fact += length.max(1);
        }
        let until = if tail == 0 {
            new.end()
        } else {
            new.before(end)
        };
        if at <= until {
            runs.extend(new.slice(at, until));
        }
        if tail > 0 {
            runs.extend(self.slice(self.before(own - tail), self.end()));
        }
        let mut runs = trimmed(runs);
        self.look(&mut runs, new.is_bold() && !self.has_bold(), address);
        joined(runs)
    }

    /// What is bold because of its place is not bold by itself; links that a fact held are its links again.
    fn look(&self, runs: &mut [Run], of_place: bool, address: &dyn Fn(&Fact) -> String) {
        let held: Vec<(&Fact, String)> = (self.runs.iter())
            .filter_map(|run| match run {
                Run::Words {
                    link: Some(Link::Fact(fact)),
                    ..
                } => Some((fact, address(fact))),
                _ => None,
            })
            .collect();
        for run in runs {
            let Run::Words { emphasis, link, .. } = run else {
                continue;
            };
            if of_place {
                *emphasis = Emphasis {
                    bold: false,
                    ..*emphasis
                };
            }
            if let Some(Link::Address(to)) = link {
                let live = |own: &str| own == to || markup::live(own).as_ref() == Some(to);
                if let Some((fact, _)) = held.iter().find(|(_, own)| live(own)) {
                    *link = Some(Link::Fact((*fact).clone()));
                }
            }
        }
    }

    /// What it says, as the words of a person.
    pub(super) fn into_runs(self) -> Vec<Run> {
        let of_place = self.is_bold();
        let mut runs = trimmed(self.runs.clone());
        self.look(&mut runs, of_place, &|_| String::new());
        joined(runs)
    }

    /// How much two say the same, from 0 to 1.
    pub(super) fn likeness(&self, other: &Said) -> f32 {
        let mut rest: Vec<&str> = other.words().collect();
        rest.sort_unstable();
        let mut own: Vec<&str> = self.words().collect();
        own.sort_unstable();
        let (mut one, mut two, mut common) = (0, 0, 0_u32);
        while one < own.len() && two < rest.len() {
            match own[one].cmp(rest[two]) {
                std::cmp::Ordering::Less => one += 1,
                std::cmp::Ordering::Greater => two += 1,
                std::cmp::Ordering::Equal => {
                    common += 1;
                    one += 1;
                    two += 1;
                }
            }
        }
        2.0 * common as f32 / (own.len() + rest.len()).max(1) as f32
    }
}

fn trimmed(runs: Vec<Run>) -> Vec<Run> {
    crate::import::letter::trimmed(runs)
}

/// Words and signs with their places in bytes; of writing without spaces, each character.
fn split(text: &str) -> Vec<(usize, usize, String)> {
    let mut found: Vec<(usize, usize, String)> = Vec::new();
    let mut open = false;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        let sign = match sign {
            '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{FEFF}'
            | '\u{AD}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}' => continue,
            sign if sign.is_whitespace() => {
                open = false;
                continue;
            }
            '\u{2010}' | '\u{2011}' => '-',
            '\u{2012}' => '–',
            '’' | '‘' => '\'',
            sign => sign,
        };
        let joins = sign.is_alphanumeric() && !('\u{2E80}'..'\u{AC00}').contains(&sign);
        if joins
            && open
            && let Some((_, last, words)) = found.last_mut()
        {
            *last = end;
            words.push(sign);
        } else {
            found.push((at, end, sign.to_string()));
        }
        open = joins;
    }
    found
}
