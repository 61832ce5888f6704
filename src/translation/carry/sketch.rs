//! A text as characters and places of values, which can be given another value.

use crate::language::Language;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Link, Run, flat, joined};
use crate::translation::marks::{Kind, Mark, Value, marks, sign_of};
use std::ops::Range;

/// A text of which the values can be changed.
pub(super) struct Sketch {
    /// The characters of the flat text.
    cells: Vec<Cell>,
    /// The places of the values, in order.
    pub places: Vec<Place>,
    /// The links, in the order in which they begin.
    pub links: Vec<Link>,
}

#[derive(Clone, Copy)]
struct Cell {
    character: char,
    emphasis: Emphasis,
    link: Option<usize>,
}

/// A place of a value.
pub(super) struct Place {
    /// Where it stands, in characters.
    range: Range<usize>,
    /// The same with the words that belong to it.
    whole: Range<usize>,
    /// What it says.
    pub content: Content,
    /// What stands for it in patterns.
    pub sign: char,
}

/// What stands in a place.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// A fact.
    Fact(Fact),
    /// Typed words.
    Typed {
        /// What it is.
        kind: Kind,
        /// What it says.
        value: Value,
        /// How.
        text: String,
        /// The same with the words that belong to it.
        whole: String,
    },
}

impl Content {
    /// Words that are put in.
    pub fn text(text: String) -> Content {
        Content::Typed {
            kind: Kind::Number,
            value: Value::Fact,
            whole: text.clone(),
            text,
        }
    }

    /// Whether both say the same.
    pub fn says(&self, other: &Content) -> bool {
        match (self, other) {
            (Content::Fact(one), Content::Fact(other)) => one.key() == other.key(),
            (Content::Typed { value: one, .. }, Content::Typed { value: other, .. }) => {
                one == other
            }
            _ => false,
        }
    }

    /// Whether both say the same of the same.
    pub fn is_called(&self, other: &Content) -> bool {
        let kind = |content: &Content| match content {
            Content::Fact(_) => Kind::Fact,
            Content::Typed { kind, .. } => *kind,
        };
        kind(self) == kind(other) && self.says(other)
    }
}

impl Place {
    /// Takes the words in that belong to the value.
    pub fn widen(&mut self) {
        self.range = self.whole.clone();
    }
}

impl Sketch {
    pub fn of(language: Language, runs: &[Run]) -> Sketch {
        let text = flat::text(runs);
        let mut cells = Vec::with_capacity(text.len());
        let mut links: Vec<Link> = Vec::new();
        let mut facts = Vec::new();
        for run in runs {
            let mut put = |characters: &str, emphasis: &Emphasis, link| {
                cells.extend(characters.chars().map(|character| Cell {
                    character,
                    emphasis: *emphasis,
                    link,
                }));
            };
            match run {
                Run::Words {
                    text,
                    emphasis,
                    link,
                } => {
                    let link = link.as_ref().map(|link| {
                        links.push(link.clone());
                        links.len() - 1
                    });
                    put(text, emphasis, link);
                }
                Run::Fact { fact, emphasis } => {
                    facts.push(fact);
                    put(flat::FACT.encode_utf8(&mut [0; 4]), emphasis, None);
                }
                Run::LineBreak => put("\n", &Emphasis::default(), None),
            }
        }
        let mut facts = facts.into_iter();
        let places = marks(language, &text).into_iter().map(|mark| {
            let fact = match mark.kind {
                Kind::Fact => facts.next(),
                _ => None,
            };
            let Mark {
                bytes,
                whole,
                kind,
                value,
            } = mark;
            Place {
                sign: sign_of(kind, fact),
                range: flat::in_characters(&text, bytes.clone()),
                whole: flat::in_characters(&text, whole.clone()),
                content: match fact {
                    Some(fact) => Content::Fact(fact.clone()),
                    None => Content::Typed {
                        kind,
                        value,
                        text: text[bytes].to_owned(),
                        whole: text[whole].to_owned(),
                    },
                },
            }
        });
        Sketch {
            places: places.collect(),
            cells,
            links,
        }
    }

    /// The characters, each value as one; and which of them are values.
    pub fn characters(&self) -> (Vec<char>, Vec<usize>) {
        let mut characters = Vec::with_capacity(self.cells.len());
        let mut values = Vec::with_capacity(self.places.len());
        self.walk(|_, character, value| {
            if value {
                values.push(characters.len());
            }
            characters.push(character);
        });
        (characters, values)
    }

    /// The characters, each value as one, with their look.
    pub fn outline(&self) -> Vec<(char, Emphasis, bool)> {
        let mut outline = Vec::with_capacity(self.cells.len());
        self.walk(|cell, character, _| {
            let character = match character {
                '\u{A0}' | '\u{202F}' | '\u{2009}' => ' ',
                other => other,
            };
            outline.push((character, cell.emphasis, cell.link.is_some()));
        });
        outline
    }

    /// The link of every character, each value as one.
    pub fn led(&self) -> impl Iterator<Item = Option<usize>> {
        let mut led = Vec::with_capacity(self.cells.len());
        self.walk(|cell, _, _| led.push(cell.link));
        led.into_iter()
    }

    fn walk(&self, mut see: impl FnMut(&Cell, char, bool)) {
        let mut places = self.places.iter().peekable();
        let mut at = 0;
        while let Some(cell) = self.cells.get(at) {
            match places.peek().filter(|place| place.range.start <= at) {
                Some(place) => {
                    see(cell, place.sign, true);
                    at = place.range.end.max(at + 1);
                    places.next();
                }
                None => {
                    see(cell, cell.character, false);
                    at += 1;
                }
            }
        }
    }

    /// The words before and behind a place.
    pub fn around(&self, place: usize) -> (String, String) {
        const NEAR: usize = 12;
        let range = &self.places[place].range;
        let words = |range: Range<usize>| -> String {
            let cells = &self.cells[range];
            cells.iter().map(|cell| cell.character).collect()
        };
        (
            words(range.start.saturating_sub(NEAR)..range.start),
            words(range.end..(range.end + NEAR).min(self.cells.len())),
        )
    }

    /// Puts something else in a place.
    pub fn replace(&mut self, place: usize, content: Content) {
        self.places[place].content = content;
    }

    /// The text.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut places = self.places.iter().peekable();
        let mut at = 0;
        let put = |runs: &mut Vec<Run>, text: &str, cell: &Cell| {
            for (line, words) in text.split('\n').enumerate() {
                if line > 0 {
                    runs.push(Run::LineBreak);
                }
                if let (
                    Some(Run::Words {
                        text,
                        emphasis,
                        link,
                    }),
                    true,
                ) = (runs.last_mut(), line == 0)
                    && *emphasis == cell.emphasis
                    && link.as_ref() == cell.link.map(|at| &self.links[at])
                {
                    text.push_str(words);
                    continue;
                }
                runs.push(Run::Words {
                    text: words.to_owned(),
                    emphasis: cell.emphasis,
                    link: cell.link.map(|at| self.links[at].clone()),
                });
            }
        };
        while let Some(cell) = self.cells.get(at) {
            let Some(place) = places.next_if(|place| place.range.start <= at) else {
                put(&mut runs, cell.character.encode_utf8(&mut [0; 4]), cell);
                at += 1;
                continue;
            };
            match &place.content {
                Content::Fact(fact) => runs.push(Run::Fact {
                    fact: fact.clone(),
                    emphasis: cell.emphasis,
                }),
                Content::Typed { text, .. } => put(&mut runs, text, cell),
            }
            at = place.range.end.max(at + 1);
        }
        joined(runs)
    }
}
