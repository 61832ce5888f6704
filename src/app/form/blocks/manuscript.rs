//! Blocks as one writes them: line below line, as in Word, where an item knows its list and its level
//! and a line knows the conditions that it stands under. Blocks go in, blocks come out.

use crate::letter::agenda::AgendaItem;
use crate::letter::answers::Condition;
use crate::letter::block::{Block, List, ListItem, ListMarker};
use crate::letter::text::{Text, TextId};
use crate::letter::time_plan::Day;

/// A line: a paragraph, an item, a heading, or something that is written elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<T = Text, B = Block> {
    /// The innermost conditions that it stands under, as a place in [`Manuscript::scopes`].
    pub scope: Option<usize>,
    /// What it is.
    pub piece: Piece<T, B>,
}

/// What a line is.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece<T = Text, B = Block> {
    /// A paragraph without a number.
    Paragraph(T),
    /// A paragraph with the next number.
    Numbered(T),
    /// An item of a list.
    Item(Item, T),
    /// A heading.
    Heading(T),
    /// A note.
    Note(T),
    /// The lines of a title in the middle.
    PartTitle(Vec<T>),
    /// Bold words, and what follows them.
    RunIn(T, T),
    /// The letter's deadlines, with their heading.
    Deadlines(T),
    /// A table, an agenda, a time plan.
    Whole(B),
}

/// Where an item belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Items of one list have the same number.
    pub list: usize,
    /// How deep, from 0.
    pub level: usize,
    /// What stands before the items of its level.
    pub marker: ListMarker,
}

/// Conditions under which lines are printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Scope {
    /// The conditions around these.
    pub parent: Option<usize>,
    /// All of them must hold.
    pub conditions: Vec<Condition>,
}

/// Blocks, line by line.
#[derive(Clone, Debug, PartialEq)]
pub struct Manuscript<T = Text, B = Block> {
    /// The lines.
    pub lines: Vec<Line<T, B>>,
    /// The conditions that lines stand under.
    pub scopes: Vec<Scope>,
    /// Above the number of every list.
    pub lists: usize,
}

/// Blocks as they are in the draft, line by line: nothing is copied.
pub type Seen<'a> = Manuscript<&'a Text, &'a Block>;

/// How deep lists go.
pub const LEVELS: usize = 9;

impl<T, B> Piece<T, B> {
    /// Its texts: the first has the slot 0.
    pub fn texts(&self) -> &[T] {
        use std::slice::from_ref;
        match self {
            Piece::Paragraph(text)
            | Piece::Numbered(text)
            | Piece::Item(_, text)
            | Piece::Heading(text)
            | Piece::Note(text)
            | Piece::Deadlines(text)
            // The bold words come first: `slot` knows the words behind them.
            | Piece::RunIn(text, _) => from_ref(text),
            Piece::PartTitle(lines) => lines,
            Piece::Whole(_) => &[],
        }
    }

    /// How many texts it has.
    pub fn slots(&self) -> usize {
        match self {
            Piece::RunIn(..) => 2,
            _ => self.texts().len(),
        }
    }

    /// The text in a slot.
    pub fn slot(&self, slot: usize) -> Option<&T> {
        match self {
            Piece::RunIn(_, text) if slot == 1 => Some(text),
            _ => self.texts().get(slot),
        }
    }

    /// Where it belongs, if it is an item.
    pub fn item(&self) -> Option<Item> {
        match self {
            Piece::Item(item, _) => Some(*item),
            _ => None,
        }
    }
}

impl Piece {
    /// The text in a slot.
    pub fn slot_mut(&mut self, slot: usize) -> Option<&mut Text> {
        match self {
            Piece::RunIn(heading, text) => match slot {
                0 => Some(heading),
                1 => Some(text),
                _ => None,
            },
            Piece::PartTitle(lines) => lines.get_mut(slot),
            Piece::Paragraph(text)
            | Piece::Numbered(text)
            | Piece::Item(_, text)
            | Piece::Heading(text)
            | Piece::Note(text)
            | Piece::Deadlines(text) => (slot == 0).then_some(text),
            Piece::Whole(_) => None,
        }
    }

    /// Calls `visit` with every text, those of a table too.
    pub fn visit_texts<'b>(&'b mut self, visit: &mut dyn FnMut(&'b mut Text)) {
        match self {
            Piece::Whole(block) => {
                crate::letter::texts::visit_blocks(std::slice::from_mut(block), visit);
            }
            Piece::PartTitle(lines) => lines.iter_mut().for_each(&mut *visit),
            Piece::RunIn(heading, text) => {
                visit(heading);
                visit(text);
            }
            Piece::Paragraph(text)
            | Piece::Numbered(text)
            | Piece::Item(_, text)
            | Piece::Heading(text)
            | Piece::Note(text)
            | Piece::Deadlines(text) => visit(text),
        }
    }
}

impl<'a> Seen<'a> {
    /// The lines of `blocks`.
    pub fn of(blocks: &'a [Block]) -> Seen<'a> {
        let mut seen = Manuscript {
            lines: Vec::with_capacity(blocks.len()),
            scopes: Vec::new(),
            lists: 0,
        };
        seen.take(blocks, None);
        seen
    }

    fn take(&mut self, blocks: &'a [Block], scope: Option<usize>) {
        for block in blocks {
            let piece = match block {
                Block::If(conditions, blocks) => {
                    self.scopes.push(Scope {
                        parent: scope,
                        conditions: conditions.clone(),
                    });
                    self.take(blocks, Some(self.scopes.len() - 1));
                    continue;
                }
                Block::List(list) => {
                    self.take_list(list, scope, 0);
                    self.lists += 1;
                    continue;
                }
                Block::Paragraph(text) => Piece::Paragraph(text),
                Block::Numbered(text) => Piece::Numbered(text),
                Block::Heading(text) => Piece::Heading(text),
                Block::Note(text) => Piece::Note(text),
                Block::PartTitle(lines) => Piece::PartTitle(lines.iter().collect()),
                Block::RunIn { heading, text } => Piece::RunIn(heading, text),
                Block::Deadlines { heading } => Piece::Deadlines(heading),
                Block::Table(_) | Block::Agenda(_) | Block::TimePlan(_) => Piece::Whole(block),
            };
            self.lines.push(Line { scope, piece });
        }
    }

    fn take_list(&mut self, list: &'a List, scope: Option<usize>, level: usize) {
        let item = Item {
            list: self.lists,
            level,
            marker: list.marker,
        };
        for entry in &list.items {
            let piece = Piece::Item(item, &entry.text);
            self.lines.push(Line { scope, piece });
            if let Some(inner) = &entry.list {
                self.take_list(inner, scope, level + 1);
            }
        }
    }

    /// A copy that can be written in.
    pub fn cloned(&self) -> Manuscript {
        let line = |line: &Line<&Text, &Block>| Line {
            scope: line.scope,
            piece: match &line.piece {
                Piece::Paragraph(text) => Piece::Paragraph((*text).clone()),
                Piece::Numbered(text) => Piece::Numbered((*text).clone()),
                Piece::Item(item, text) => Piece::Item(*item, (*text).clone()),
                Piece::Heading(text) => Piece::Heading((*text).clone()),
                Piece::Note(text) => Piece::Note((*text).clone()),
                Piece::PartTitle(lines) => {
                    Piece::PartTitle(lines.iter().map(|text| (*text).clone()).collect())
                }
                Piece::RunIn(heading, text) => Piece::RunIn((*heading).clone(), (*text).clone()),
                Piece::Deadlines(text) => Piece::Deadlines((*text).clone()),
                Piece::Whole(block) => Piece::Whole((*block).clone()),
            },
        };
        Manuscript {
            lines: self.lines.iter().map(line).collect(),
            scopes: self.scopes.clone(),
            lists: self.lists,
        }
    }

    /// The identity of a line's first text.
    pub fn first_text(&self, line: usize) -> Option<TextId> {
        match &self.lines.get(line)?.piece {
            Piece::Whole(block) => texts_within(block).first().map(|text| text.id),
            piece => piece.slot(0).map(|text| text.id),
        }
    }

    /// Whether a line has this text.
    pub fn holds(&self, line: usize, id: TextId) -> bool {
        self.lines.get(line).is_some_and(|line| match &line.piece {
            Piece::Whole(block) => texts_within(block).iter().any(|text| text.id == id),
            piece => (0..piece.slots()).any(|at| piece.slot(at).is_some_and(|text| text.id == id)),
        })
    }
}

/// The texts of a table, an agenda, a time plan.
fn texts_within(block: &Block) -> Vec<&Text> {
    fn items<'a>(of: &'a [AgendaItem], into: &mut Vec<&'a Text>) {
        for item in of {
            into.push(&item.text);
            into.extend(&item.documents);
            items(&item.items, into);
        }
    }
    let mut texts = Vec::new();
    match block {
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            texts.extend(cells.flat_map(|cell| &cell.texts));
        }
        Block::Agenda(agenda) => items(&agenda.items, &mut texts),
        Block::TimePlan(plan) => {
            texts.extend(plan.sessions.iter().map(|session| &session.label));
            for day in &plan.days {
                if let Day::Meeting { cells, .. } = day {
                    texts.extend(cells.iter().filter_map(|cell| cell.text.as_ref()));
                }
            }
            texts.extend(&plan.key);
        }
        _ => {}
    }
    texts
}

impl<T, B> Manuscript<T, B> {
    /// All conditions that a line under `scope` depends on, the outermost first.
    pub fn conditions(&self, mut scope: Option<usize>) -> Vec<Condition> {
        let mut conditions = Vec::new();
        while let Some(inner) = scope {
            conditions.splice(0..0, self.scopes[inner].conditions.iter().copied());
            scope = self.scopes[inner].parent;
        }
        conditions
    }

    /// Whether `scope` is `outer` or stands under it.
    pub fn within(&self, mut scope: Option<usize>, outer: Option<usize>) -> bool {
        while scope != outer {
            match scope {
                Some(inner) => scope = self.scopes[inner].parent,
                None => return false,
            }
        }
        true
    }

    /// The scope around `scope` that stands directly under `outer`; `None` if `scope` does not stand
    /// under it.
    pub fn child(&self, outer: Option<usize>, scope: Option<usize>) -> Option<usize> {
        let mut child = scope?;
        while self.scopes[child].parent != outer {
            child = self.scopes[child].parent?;
        }
        Some(child)
    }

    /// Where the item is, and the end of what hangs on it: items below that are deeper.
    pub fn unit(&self, at: usize) -> std::ops::Range<usize> {
        let Some(item) = self.lines.get(at).and_then(|line| line.piece.item()) else {
            return at..(at + 1).min(self.lines.len());
        };
        let scope = self.lines[at].scope;
        let deeper = self.lines[at + 1..].iter().take_while(|line| {
            let one = line.piece.item();
            line.scope == scope
                && one.is_some_and(|one| one.list == item.list && one.level > item.level)
        });
        at..at + 1 + deeper.count()
    }

    /// The whole list around an item.
    pub fn list(&self, at: usize) -> std::ops::Range<usize> {
        let of = |at: usize| {
            let line = &self.lines[at];
            (line.scope, line.piece.item().map(|item| item.list))
        };
        let own = of(at);
        if own.1.is_none() {
            return at..at + 1;
        }
        let start = (0..at).rev().take_while(|at| of(*at) == own).last();
        let end = (at + 1..self.lines.len())
            .take_while(|at| of(*at) == own)
            .last();
        start.unwrap_or(at)..end.unwrap_or(at) + 1
    }
}

impl Manuscript {
    /// The lines as blocks.
    pub fn blocks(&self) -> Vec<Block> {
        self.build(0..self.lines.len(), None)
    }

    fn build(&self, range: std::ops::Range<usize>, scope: Option<usize>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut at = range.start;
        while at < range.end {
            let line = &self.lines[at];
            let child = match line.scope == scope {
                true => None,
                false => self.child(scope, line.scope),
            };
            if let Some(child) = child {
                let inside = (at..range.end)
                    .take_while(|at| self.within(self.lines[*at].scope, Some(child)))
                    .count();
                let inner = self.build(at..at + inside, Some(child));
                blocks.push(Block::If(self.scopes[child].conditions.clone(), inner));
                at += inside;
                continue;
            }
            if line.piece.item().is_some() {
                let end = self.list(at).end.min(range.end);
                let mut items = leveled(&self.lines[at..end]);
                blocks.extend(list(&mut items).map(Block::List));
                at = end;
                continue;
            }
            blocks.push(block(&line.piece));
            at += 1;
        }
        blocks
    }
}

/// The items of a list with levels that have no gaps: the first is outermost, none is deeper than the
/// one before it by more than one.
fn leveled(lines: &[Line]) -> std::collections::VecDeque<(usize, ListMarker, Text)> {
    let mut above: Vec<usize> = Vec::new();
    let items = lines.iter().filter_map(|line| match &line.piece {
        Piece::Item(item, text) => Some((item, text)),
        _ => None,
    });
    items
        .map(|(item, text)| {
            while above.last().is_some_and(|level| *level >= item.level) {
                above.pop();
            }
            above.push(item.level);
            (above.len() - 1, item.marker, text.clone())
        })
        .collect()
}

fn list(items: &mut std::collections::VecDeque<(usize, ListMarker, Text)>) -> Option<List> {
    let (level, marker, _) = items.front()?;
    let (level, marker) = (*level, *marker);
    let mut built = List {
        marker,
        items: Vec::new(),
    };
    while items.front().is_some_and(|(next, ..)| *next == level) {
        let (_, _, text) = items.pop_front()?;
        let deeper = items.front().is_some_and(|(next, ..)| *next > level);
        built.items.push(ListItem {
            text,
            list: if deeper { list(items) } else { None },
        });
    }
    Some(built)
}

/// A line that is no item, as a block.
fn block(piece: &Piece) -> Block {
    match piece.clone() {
        Piece::Paragraph(text) | Piece::Item(_, text) => Block::Paragraph(text),
        Piece::Numbered(text) => Block::Numbered(text),
        Piece::Heading(text) => Block::Heading(text),
        Piece::Note(text) => Block::Note(text),
        Piece::PartTitle(lines) => Block::PartTitle(lines),
        Piece::RunIn(heading, text) => Block::RunIn { heading, text },
        Piece::Deadlines(heading) => Block::Deadlines { heading },
        Piece::Whole(block) => block,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind;

    #[test]
    fn what_goes_in_comes_out() {
        let mut looked_at = 0;
        for kind in kind::kinds().unwrap() {
            let letter = kind.begin(&kind::Beginning::default()).unwrap();
            let annexes = letter.annexes.iter().map(|annex| &annex.blocks);
            for blocks in std::iter::once(&letter.body).chain(annexes) {
                let seen = Seen::of(blocks);
                looked_at += seen.lines.len();
                assert_eq!(seen.cloned().blocks(), *blocks);
            }
        }
        assert!(looked_at > 60);
    }

    #[test]
    fn lists_beside_each_other_and_within_each_other_stay_what_they_are() {
        let entry = |words: &str, list| ListItem {
            text: Text::plain(words),
            list,
        };
        let list = |marker, items| List { marker, items };
        let deep = list(ListMarker::Roman, vec![entry("c", None), entry("d", None)]);
        let blocks = vec![
            Block::List(list(
                ListMarker::Decimal,
                vec![entry("a", None), entry("b", Some(deep)), entry("e", None)],
            )),
            Block::List(list(ListMarker::Decimal, vec![entry("f", None)])),
            Block::If(
                vec![Condition::Virtual],
                vec![
                    Block::List(list(ListMarker::Bullet, vec![entry("g", None)])),
                    Block::If(
                        vec![Condition::Newcomers],
                        vec![Block::Note(Text::plain("h"))],
                    ),
                ],
            ),
            Block::If(
                vec![Condition::Virtual],
                vec![Block::Paragraph(Text::plain("i"))],
            ),
        ];
        assert_eq!(Seen::of(&blocks).cloned().blocks(), blocks);
    }

    #[test]
    fn levels_have_no_gaps() {
        let item = |level: usize, words: &str| Line {
            scope: None,
            piece: Piece::Item(
                Item {
                    list: 0,
                    level,
                    marker: ListMarker::Bullet,
                },
                Text::plain(words),
            ),
        };
        let lines = [item(2, "a"), item(2, "b"), item(4, "c"), item(1, "d")];
        let levels: Vec<_> = leveled(&lines).iter().map(|(level, ..)| *level).collect();
        assert_eq!(levels, [0, 0, 1, 0]);
    }
}
