//! What paragraphs are: plain, headings, numbered, items of lists; and the blocks that they make
//! together.

use super::text;
use crate::letter::block::{Block, List, ListItem, ListMarker};
use crate::letter::table::Table;
use crate::letter::text::{Run, Wording, joined};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// Lists stand no deeper in one another: as deep as in Word, and as a letter file can hold.
pub(super) const DEEPEST: usize = 8;

/// A paragraph with what it is, or a table.
#[derive(Debug)]
pub(super) enum Piece {
    Paragraph(Kind, Vec<Run>),
    Table(Table),
}

/// What a paragraph is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Plain,
    Heading,
    /// A paragraph with the next number: 1, 2, 3.
    Numbered,
    Item(Item),
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Item {
    /// Paragraphs with the same number are one item; 0 stands alone.
    pub id: usize,
    /// Items of the same list have the same name.
    pub list: Rc<str>,
    /// How deep, from 0.
    pub level: usize,
    pub marker: ListMarker,
    /// Its number, where that is known.
    pub number: Option<u32>,
}

/// The blocks that pieces make.
pub(super) fn assemble(mut pieces: Vec<Piece>) -> Vec<Block> {
    number_what_goes_on(&mut pieces);
    let mut blocks = Vec::new();
    let mut open: Option<Open> = None;
    for piece in pieces {
        if let Piece::Paragraph(Kind::Item(item), runs) = piece {
            let fits = open.as_ref().is_some_and(|open| open.takes(&item));
            if !fits {
                blocks.extend(open.take().map(Open::close));
            }
            open.get_or_insert_with(|| Open::new(&item))
                .take(item, runs);
            continue;
        }
        blocks.extend(open.take().map(Open::close));
        blocks.push(match piece {
            Piece::Paragraph(Kind::Heading, runs) => Block::Heading(text(unbolded(runs))),
            Piece::Paragraph(Kind::Numbered, runs) => Block::Numbered(text(runs)),
            Piece::Paragraph(_, runs) => Block::Paragraph(text(runs)),
            Piece::Table(table) => Block::Table(table),
        });
    }
    blocks.extend(open.map(Open::close));
    blocks
}

/// A list that begins with the number after the last one of a list before are paragraphs of the
/// letter that are numbered throughout, and so are those of the list before.
fn number_what_goes_on(pieces: &mut [Piece]) {
    struct Counted {
        name: Rc<str>,
        places: Range<usize>,
        last: u32,
        goes_on: bool,
    }
    let mut lists: Vec<Counted> = Vec::new();
    // Lists that have ended, by their last number.
    let mut ended: HashMap<u32, usize> = HashMap::new();
    let mut open = false;
    for (at, piece) in pieces.iter().enumerate() {
        let item = match piece {
            Piece::Paragraph(Kind::Item(item), _) => Some(item),
            _ => None,
        };
        if let (Some(item), Some(list)) = (item, lists.last_mut())
            && open
            && item.list == list.name
        {
            list.places.end = at + 1;
            list.last = item.number.filter(|_| item.level == 0).unwrap_or(list.last);
            continue;
        }
        if let Some(list) = lists.last().filter(|_| open) {
            ended.insert(list.last, lists.len() - 1);
        }
        open = false;
        if let Some(item) = item
            && let Some(number) = item.number
            && item.level == 0
            && item.marker == ListMarker::Decimal
        {
            open = true;
            let before = number.checked_sub(1).filter(|before| *before > 0);
            let before = before.and_then(|before| ended.get(&before).copied());
            if let Some(before) = before {
                lists[before].goes_on = true;
            }
            lists.push(Counted {
                name: Rc::clone(&item.list),
                places: at..at + 1,
                last: number,
                goes_on: before.is_some(),
            });
        }
    }
    for list in lists.into_iter().filter(|list| list.goes_on) {
        let mut begun = 0;
        for piece in &mut pieces[list.places] {
            let Piece::Paragraph(kind, _) = piece else {
                continue;
            };
            if let Kind::Item(item) = kind {
                if item.level > 0 {
                    item.level -= 1;
                } else if item.id != 0 && item.id == begun {
                    *kind = Kind::Plain;
                } else {
                    begun = item.id;
                    *kind = Kind::Numbered;
                }
            }
        }
    }
}

/// A heading is bold by itself.
pub(super) fn unbolded(mut runs: Vec<Run>) -> Vec<Run> {
    let bold = |run: &Run| match run {
        Run::Words { text, emphasis, .. } => emphasis.bold || text.trim().is_empty(),
        Run::Fact { emphasis, .. } => emphasis.bold,
        Run::LineBreak => true,
    };
    if runs.iter().all(bold) {
        for run in &mut runs {
            if let Run::Words { emphasis, .. } | Run::Fact { emphasis, .. } = run {
                emphasis.bold = false;
            }
        }
    }
    joined(runs)
}

/// A list to which items are being added.
struct Open {
    name: Rc<str>,
    list: List,
    /// The items that may go on, from the outermost: by their number.
    items: Vec<usize>,
}

impl Open {
    fn new(item: &Item) -> Open {
        Open {
            name: Rc::clone(&item.list),
            list: List {
                marker: item.marker,
                items: Vec::new(),
            },
            items: Vec::new(),
        }
    }

    fn goes_on(&self, item: &Item) -> Option<usize> {
        let same = |id: &usize| *id != 0 && *id == item.id;
        self.items.iter().position(same)
    }

    fn takes(&self, item: &Item) -> bool {
        self.goes_on(item).is_some()
            || self.name == item.list && (item.level > 0 || self.list.marker == item.marker)
    }

    fn take(&mut self, item: Item, runs: Vec<Run>) {
        if let Some(depth) = self.goes_on(&item) {
            if let Some(begun) = last_item(&mut self.list, depth)
                && let Wording::Own { runs: words, .. } = &mut begun.text.wording
            {
                words.push(Run::LineBreak);
                words.extend(runs);
            }
            return;
        }
        // Nothing stands two levels below what is there.
        let depth = item.level.min(self.items.len()).min(DEEPEST);
        self.items.truncate(depth);
        self.items.push(item.id);
        let new = ListItem {
            text: text(runs),
            list: None,
        };
        let list = match depth
            .checked_sub(1)
            .map(|above| last_item(&mut self.list, above))
        {
            Some(Some(above)) => above.list.get_or_insert_with(|| List {
                marker: item.marker,
                items: Vec::new(),
            }),
            _ => &mut self.list,
        };
        list.items.push(new);
    }

    fn close(self) -> Block {
        Block::List(self.list)
    }
}

/// The last item of a list at a depth.
fn last_item(list: &mut List, depth: usize) -> Option<&mut ListItem> {
    let mut item = list.items.last_mut()?;
    for _ in 0..depth {
        item = item.list.as_mut()?.items.last_mut()?;
    }
    Some(item)
}

/// What stands typed before a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// “1”, without anything behind it.
    Number,
    List(ListMarker),
}

impl Mark {
    /// What a paragraph with this mark is.
    pub fn kind(self, level: usize, number: Option<u32>) -> Kind {
        match self {
            Mark::Number => Kind::Numbered,
            Mark::List(marker) => Kind::Item(Item {
                id: 0,
                list: "typed".into(),
                level,
                marker,
                number,
            }),
        }
    }
}

/// The number in a marker like “3.” or “(3)”.
pub(super) fn number(marker: &str) -> Option<u32> {
    let digits = marker.trim_matches(|c: char| !c.is_ascii_digit());
    (digits.len() <= 3).then(|| digits.parse().ok())?
}

/// The letter that was seen last, to tell the “i)” after “h)” from that before “ii)”.
#[derive(Debug, Default)]
pub(super) struct Letters {
    last: Option<char>,
}

/// The mark at the beginning of a paragraph, and the words behind it. In some texts nothing but a
/// tabulator parts the two.
pub(super) fn typed<'a>(
    text: &'a str,
    needs_tab: bool,
    letters: &mut Letters,
) -> Option<(Mark, Option<u32>, &'a str)> {
    let end = text.find(char::is_whitespace)?;
    let (marker, after) = text.split_at(end);
    let rest = after.trim_start();
    let tab = after[..after.len() - rest.len()].contains('\t');
    if rest.is_empty() || needs_tab && !tab {
        return None;
    }
    let mark = mark(marker, letters)?;
    let bare = mark == Mark::Number;
    // “A. Smith” is a person.
    let initial = marker.ends_with('.') && marker.starts_with(|c: char| c.is_alphabetic());
    (tab || !(bare || initial)).then_some((mark, number(marker), rest))
}

/// What a marker counts in: “•”, “1.”, “a)”, “(iv)”, “1”.
pub(super) fn mark(marker: &str, letters: &mut Letters) -> Option<Mark> {
    const BULLETS: [&str; 14] = [
        "•", "·", "-", "–", "—", "‣", "▪", "◦", "●", "○", "■", "*", "Ø", "§",
    ];
    if BULLETS.contains(&marker) {
        return Some(Mark::List(ListMarker::Bullet));
    }
    let inner = marker.strip_prefix(['(', '（']).unwrap_or(marker);
    let number = inner.strip_suffix(['.', ')', '）', '、']);
    let number = match number {
        Some(number) => number,
        // Without anything behind it, it is the number of a paragraph.
        None if inner == marker => {
            let digits = marker.len() <= 3 && marker.bytes().all(|byte| byte.is_ascii_digit());
            return (digits && !marker.is_empty()).then_some(Mark::Number);
        }
        None => return None,
    };
    let lower = number.to_ascii_lowercase();
    if (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Mark::List(ListMarker::Decimal));
    }
    let mut characters = lower.chars();
    let single = match (characters.next(), characters.next()) {
        (Some(only), None) if only.is_ascii_lowercase() => Some(only),
        _ => None,
    };
    let follows = single.is_some_and(|letter| {
        letters
            .last
            .is_some_and(|last| u32::from(letter) == u32::from(last) + 1)
    });
    letters.last = single.filter(|letter| *letter != 'i' || follows);
    let roman = (1..=6).contains(&lower.len()) && lower.bytes().all(|b| b"ivx".contains(&b));
    if roman && !follows {
        Some(Mark::List(ListMarker::Roman))
    } else {
        single.map(|_| Mark::List(ListMarker::Decimal))
    }
}
