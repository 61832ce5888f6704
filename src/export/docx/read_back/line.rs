//! What a paragraph says, where it stands, and how two sequences of them differ.

use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
/// Stands for the number of the page.
pub const PAGE_NUMBER: &str = "\u{E000}";
/// Stands for a picture.
pub const PICTURE: &str = "\u{FFFC}";
/// Stands for a field that no document has.
pub const OTHER_FIELD: &str = "\u{E001}";

/// The parts of a Word file that have words of the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// The letter itself.
    Text,
    /// What stands at the head of every page but the first.
    Header,
    /// What stands at the foot of the first page.
    FirstFooter,
}

/// Where a paragraph stands; everything counts from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// In which part.
    pub region: Region,
    /// In which table of it, row of that, cell of that.
    pub cell: Option<(usize, usize, usize)>,
    /// Its number in the part without tables, or in its cell.
    pub number: usize,
}

impl Place {
    /// A paragraph outside of tables.
    pub fn paragraph(region: Region, number: usize) -> Place {
        Place {
            region,
            cell: None,
            number,
        }
    }
}

impl Said for Place {
    fn message(&self) -> Message {
        let number = self.number;
        let paragraph = match self.cell {
            None => message!("place-paragraph", number),
            Some((table, row, cell)) => message!("place-cell", number, cell, row, table),
        };
        match self.region {
            Region::Text => paragraph,
            Region::Header => message!("place-header", paragraph),
            Region::FirstFooter => message!("place-footer", paragraph),
        }
    }
}

/// A paragraph as it reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub place: Place,
    pub words: String,
    /// Where parts of the words lead: the ends of their bytes, and the address.
    pub links: Vec<(usize, usize, String)>,
    /// The list that numbers it, as Word counts lists, and the level from 0.
    pub list: Option<(usize, usize)>,
}

impl Line {
    pub fn new(place: Place) -> Line {
        Line {
            place,
            words: String::new(),
            links: Vec::new(),
            list: None,
        }
    }

    /// Adds words. The marks that hold Arabic lines in order are no words: they print nothing.
    pub fn push(&mut self, words: &str) {
        if words.contains(['\u{200E}', '\u{200F}']) {
            self.words.extend(
                words
                    .chars()
                    .filter(|c| !matches!(c, '\u{200E}' | '\u{200F}')),
            );
        } else {
            self.words.push_str(words);
        }
    }

    /// Adds words that lead somewhere, or not.
    pub fn push_within(&mut self, words: &str, link: Option<&str>) {
        let begin = self.words.len();
        self.push(words);
        if let Some(link) = link {
            self.link(begin, link);
        }
    }

    /// The words from `begin` on lead to `target`.
    pub fn link(&mut self, begin: usize, target: &str) {
        let end = self.words.len();
        if begin == end {
            return;
        }
        match self.links.last_mut() {
            // Word keeps one link where the document has several of one look each.
            Some((_, last, before)) if *last == begin && before == target => *last = end,
            _ => self.links.push((begin, end, target.to_owned())),
        }
    }
}

/// How many paragraphs behind a difference are looked through for how it came about.
const FARTHEST: usize = 16;

/// The first place where a file does not say what was meant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Difference {
    place: Place,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    Words {
        meant: String,
        found: String,
    },
    Link {
        words: String,
        meant: Option<String>,
        found: Option<String>,
    },
    List,
    Missing(String),
    TooMany(String),
}

impl Difference {
    /// The first difference between what was meant and what was found.
    pub fn first(meant: &[Line], found: &[Line]) -> Option<Difference> {
        let at = (meant.iter().zip(found)).position(|(meant, found)| meant != found);
        let at = at.unwrap_or(meant.len().min(found.len()));
        let (place, what) = match (meant.get(at), found.get(at)) {
            (None, None) => return None,
            (Some(meant), None) => (meant.place, What::Missing(meant.words.clone())),
            (None, Some(found)) => (found.place, What::TooMany(found.words.clone())),
            (Some(one), Some(other)) => {
                // A paragraph or a row that is lacking shifts those behind it.
                let follows = |words: &str, lines: &[Line]| {
                    let behind = lines.iter().skip(at + 1).take(FARTHEST);
                    !words.is_empty() && behind.into_iter().any(|line| line.words == words)
                };
                let missing = follows(&other.words, meant) && !follows(&one.words, found);
                let what = if one.words != other.words || one.place != other.place {
                    if missing {
                        What::Missing(one.words.clone())
                    } else if follows(&one.words, found) {
                        What::TooMany(other.words.clone())
                    } else if one.words == other.words {
                        What::Missing(one.words.clone())
                    } else {
                        let (meant, found) = apart(&one.words, &other.words);
                        What::Words { meant, found }
                    }
                } else if one.links != other.links {
                    link(one, other)
                } else {
                    What::List
                };
                (one.place, what)
            }
        };
        Some(Difference { place, what })
    }
}

/// The words in which two texts differ, with a word on either side at the most.
fn apart(meant: &str, found: &str) -> (String, String) {
    let before = (meant.char_indices().zip(found.chars()))
        .find(|((_, a), b)| a != b)
        .map_or(meant.len().min(found.len()), |((at, _), _)| at);
    // Whole words: back to the gap before.
    let start = meant[..before].rfind(char::is_whitespace).map_or(0, |gap| {
        gap + meant[gap..].chars().next().map_or(0, char::len_utf8)
    });
    let (meant, found) = (&meant[start..], &found[start..]);
    let behind: usize = (meant.chars().rev().zip(found.chars().rev()))
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let behind = behind.min(meant.len()).min(found.len());
    let tail = &meant[meant.len() - behind..];
    let behind = tail
        .find(char::is_whitespace)
        .map_or(0, |gap| tail.len() - gap);
    let part = |text: &str| text[..text.len() - behind].to_owned();
    (part(meant), part(found))
}

/// The first link that differs.
fn link(meant: &Line, found: &Line) -> What {
    let at = (meant.links.iter().zip(&found.links)).position(|(a, b)| a != b);
    let at = at.unwrap_or(meant.links.len().min(found.links.len()));
    let (a, b) = (meant.links.get(at), found.links.get(at));
    let words = a
        .or(b)
        .and_then(|(begin, end, _)| meant.words.get(*begin..*end));
    What::Link {
        words: words.unwrap_or_default().to_owned(),
        meant: a.map(|(.., target)| target.clone()),
        found: (b.filter(|b| a.is_none_or(|a| a.0 == b.0))).map(|(.., target)| target.clone()),
    }
}

impl Said for Difference {
    fn message(&self) -> Message {
        let place = self.place.message();
        match &self.what {
            What::Words { meant, found } => {
                let (meant, found) = (said(meant), said(found));
                message!("differs-words", place, meant, found)
            }
            What::Link {
                words,
                meant: Some(meant),
                found: Some(found),
            } if meant != found => {
                message!("differs-link", place, words = said(words), meant, found)
            }
            What::Link {
                words,
                meant: Some(meant),
                ..
            } => message!("differs-link-words", place, words = said(words), meant),
            What::Link { words, .. } => {
                message!("differs-no-link", place, words = said(words))
            }
            What::List => message!("differs-number", place),
            What::Missing(words) if words.is_empty() => {
                message!("differs-empty-missing", place)
            }
            What::Missing(words) => message!("differs-missing", place, words = said(words)),
            What::TooMany(words) if words.is_empty() => message!("differs-empty-many", place),
            What::TooMany(words) => message!("differs-many", place, words = said(words)),
        }
    }
}

shown_in_english!(Place, Difference);

/// Words as a sentence can quote them.
fn said(words: &str) -> String {
    const LONGEST: usize = 120;
    let mut said = String::new();
    for (at, character) in words.chars().enumerate() {
        if at == LONGEST {
            said.push('…');
            break;
        }
        match character {
            '\n' => said.push('↵'),
            '\t' => said.push('→'),
            '\u{E000}' => said.push_str("[page number]"),
            '\u{E001}' => said.push_str("[field]"),
            '\u{FFFC}' => said.push_str("[picture]"),
            character => said.push(character),
        }
    }
    said
}
