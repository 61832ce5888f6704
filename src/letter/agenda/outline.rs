//! Changing the items of an agenda, which are a tree: what comes after what, and what is part of what.
//!
//! An item is named by its path: its place among its siblings, from 0, below those of its parents.

use super::{Agenda, AgendaItem};
use crate::letter::answers::Condition;
use crate::letter::text::{Reading, Run, Text, TextId};

/// Where an item stands.
pub type Path = Vec<usize>;

/// How deep items may stand in one another; Word counts no deeper.
pub const LEVELS: usize = 9;

/// An item in the order in which it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineRow {
    /// Where it stands.
    pub path: Path,
    /// Its number as printed, “1.” or “4.1”; none if its conditions do not hold.
    pub number: Option<String>,
}

/// Whether conditions hold.
pub type Holds<'a> = &'a dyn Fn(&[Condition]) -> bool;

impl AgendaItem {
    /// An item of its own.
    pub fn new(text: Text) -> AgendaItem {
        AgendaItem {
            when: Vec::new(),
            text,
            documents: None,
            items: Vec::new(),
        }
    }

    /// How many levels it has, itself included.
    fn depth(&self) -> usize {
        1 + self
            .items
            .iter()
            .map(AgendaItem::depth)
            .max()
            .unwrap_or_default()
    }
}

impl Agenda {
    /// All items, in order, with the numbers that they print.
    pub fn outline(&self, holds: Holds<'_>) -> Vec<OutlineRow> {
        let mut rows = Vec::new();
        outline(
            &self.items,
            &mut Vec::new(),
            &mut Vec::new(),
            true,
            holds,
            &mut rows,
        );
        rows
    }

    /// The item at `path`.
    pub fn item(&self, path: &[usize]) -> Option<&AgendaItem> {
        let (last, above) = path.split_last()?;
        let mut items = &self.items;
        for at in above {
            items = &items.get(*at)?.items;
        }
        items.get(*last)
    }

    /// The item at `path`, to be changed.
    pub fn item_mut(&mut self, path: &[usize]) -> Option<&mut AgendaItem> {
        let (last, above) = path.split_last()?;
        self.items_mut(above)?.get_mut(*last)
    }

    /// The items below `path`; those of the agenda below an empty one.
    fn items_mut(&mut self, path: &[usize]) -> Option<&mut Vec<AgendaItem>> {
        let mut items = &mut self.items;
        for at in path {
            items = &mut items.get_mut(*at)?.items;
        }
        Some(items)
    }

    /// The item at `path` with its siblings, and its place among them.
    fn among(&mut self, path: &[usize]) -> Option<(&mut Vec<AgendaItem>, usize)> {
        let (last, above) = path.split_last()?;
        let items = self.items_mut(above)?;
        (*last < items.len()).then_some((items, *last))
    }

    /// Puts `item` behind all others; returns its path.
    pub fn push(&mut self, item: AgendaItem) -> Path {
        self.items.push(item);
        vec![self.items.len() - 1]
    }

    /// Puts `item` before the one at `path`.
    pub fn insert_before(&mut self, path: &[usize], item: AgendaItem) -> Option<Path> {
        let (items, at) = self.among(path)?;
        items.insert(at, item);
        Some(path.to_vec())
    }

    /// Puts `item` on the line after the one at `path`: as its first part where it has parts.
    pub fn insert_after(&mut self, path: &[usize], item: AgendaItem) -> Option<Path> {
        let (items, at) = self.among(path)?;
        let mut new = path.to_vec();
        if items[at].items.is_empty() {
            items.insert(at + 1, item);
            *new.last_mut()? += 1;
        } else {
            items[at].items.insert(0, item);
            new.push(0);
        }
        Some(new)
    }

    /// Divides the item at `path`; its parts and documents stay with the words before. Returns the path
    /// of the item that holds the words behind.
    pub fn split(&mut self, path: &[usize], before: Vec<Run>, after: Vec<Run>) -> Option<Path> {
        let item = self.item_mut(path)?;
        if before.is_empty() && !after.is_empty() {
            // The words keep their identity: a free line comes before them.
            self.insert_before(path, AgendaItem::new(Text::plain("")))?;
            let mut moved = path.to_vec();
            *moved.last_mut()? += 1;
            return Some(moved);
        }
        let mut behind = Text::plain("");
        if !after.is_empty() {
            item.text = item.text.saying(before);
            behind = behind.saying(after);
        }
        let when = item.when.clone();
        self.insert_after(
            path,
            AgendaItem {
                when,
                ..AgendaItem::new(behind)
            },
        )
    }

    /// Takes the item at `path` away with its parts.
    pub fn remove(&mut self, path: &[usize]) -> Option<AgendaItem> {
        let (items, at) = self.among(path)?;
        Some(items.remove(at))
    }

    /// Puts the item at `path` behind the printed item on the line before, with its documents; its parts
    /// stay where they are printed. Returns the path of the joined item and how many characters of
    /// `reading` stood there before. Nothing happens on the first line, and where something that is not
    /// printed would be joined.
    pub fn join(
        &mut self,
        path: &[usize],
        holds: Holds<'_>,
        reading: Reading<'_>,
    ) -> Option<(Path, usize)> {
        let outline = self.outline(holds);
        let at = outline.iter().position(|row| row.path == path)?;
        let before = outline.get(at.checked_sub(1)?)?;
        if before.number.is_none() || outline[at].number.is_none() {
            return None;
        }
        let target = before.path.clone();
        let (items, place) = self.among(path)?;
        let item = items.remove(place);
        if place > 0 {
            items[place - 1].items.extend(item.items);
        } else {
            items.splice(0..0, item.items);
        }
        let joined = self.item_mut(&target)?;
        let characters = length(&reading(&joined.text));
        let mut runs = reading(&joined.text);
        let more = reading(&item.text);
        if !more.is_empty() {
            runs.extend(more);
            // An empty line takes over the words with their identity and renditions.
            joined.text = if characters == 0 {
                item.text
            } else {
                joined.text.saying(runs)
            };
        }
        joined.documents = match (joined.documents.take(), item.documents) {
            (Some(own), Some(more)) => Some(own.followed_by(Run::plain(" "), &more, reading)),
            (own, more) => own.or(more),
        };
        Some((target, characters))
    }

    /// Makes the item at `path` the last part of the printed item before it on its level.
    pub fn indent(&mut self, path: &[usize], holds: Holds<'_>) -> Option<Path> {
        let level = path.len();
        let (items, at) = self.among(path)?;
        let to = (0..at).rev().find(|to| holds(&items[*to].when))?;
        if level + items[at].depth() > LEVELS {
            return None;
        }
        let item = items.remove(at);
        items[to].items.push(item);
        let mut new = path.to_vec();
        *new.last_mut()? = to;
        new.push(items[to].items.len() - 1);
        Some(new)
    }

    /// Makes the item at `path` the one after its parent; what follows it below the parent becomes part
    /// of it, so that nothing changes its place.
    pub fn outdent(&mut self, path: &[usize]) -> Option<Path> {
        let (last, above) = path.split_last()?;
        let (siblings, parent) = self.among(above)?;
        let parts = &mut siblings[parent].items;
        if *last >= parts.len() {
            return None;
        }
        let following = parts.split_off(last + 1);
        let mut item = parts.pop()?;
        item.items.extend(following);
        siblings.insert(parent + 1, item);
        let mut new = above.to_vec();
        *new.last_mut()? += 1;
        Some(new)
    }

    /// Moves the item at `path` with its parts before the item before it on its level, also into the
    /// parts of its parent's neighbour.
    pub fn move_up(&mut self, path: &[usize]) -> Option<Path> {
        let (items, at) = self.among(path)?;
        let mut new = path.to_vec();
        if at > 0 {
            items.swap(at - 1, at);
            *new.last_mut()? -= 1;
            return Some(new);
        }
        let (_, above) = path.split_last()?;
        let neighbour = above.last()?.checked_sub(1)?;
        let item = self.remove(path)?;
        let (items, _) = self.among(above)?;
        items[neighbour].items.push(item);
        new.truncate(above.len());
        *new.last_mut()? = neighbour;
        new.push(items[neighbour].items.len() - 1);
        Some(new)
    }

    /// Moves the item at `path` with its parts behind the item after it on its level.
    pub fn move_down(&mut self, path: &[usize]) -> Option<Path> {
        let (items, at) = self.among(path)?;
        let mut new = path.to_vec();
        if at + 1 < items.len() {
            items.swap(at, at + 1);
            *new.last_mut()? += 1;
            return Some(new);
        }
        let (_, above) = path.split_last()?;
        let neighbour = above.last()? + 1;
        if neighbour >= self.among(above)?.0.len() {
            return None;
        }
        let item = self.remove(path)?;
        let (items, _) = self.among(above)?;
        items[neighbour].items.insert(0, item);
        new.truncate(above.len());
        *new.last_mut()? = neighbour;
        new.push(0);
        Some(new)
    }

    /// The path of the item whose matter has this identity.
    pub fn path_of(&self, id: TextId) -> Option<Path> {
        let rows = self.outline(&|_| true);
        let mut paths = rows.into_iter().map(|row| row.path);
        paths.find(|path| self.item(path).is_some_and(|item| item.text.id == id))
    }
}

/// How many characters of flat text `runs` are, as a caret counts them: a fact is one.
fn length(runs: &[Run]) -> usize {
    let lengths = runs.iter().map(|run| match run {
        Run::Words { text, .. } => text.chars().count(),
        Run::Fact { .. } | Run::LineBreak => 1,
    });
    lengths.sum()
}

fn outline(
    items: &[AgendaItem],
    path: &mut Path,
    numbers: &mut Vec<usize>,
    printed: bool,
    holds: Holds<'_>,
    rows: &mut Vec<OutlineRow>,
) {
    numbers.push(0);
    for (at, item) in items.iter().enumerate() {
        path.push(at);
        let printed = printed && holds(&item.when);
        let number = printed.then(|| {
            if let Some(number) = numbers.last_mut() {
                *number += 1;
            }
            let parts: Vec<_> = numbers.iter().map(ToString::to_string).collect();
            let dot = if parts.len() == 1 { "." } else { "" };
            parts.join(".") + dot
        });
        rows.push(OutlineRow {
            path: path.clone(),
            number,
        });
        outline(&item.items, path, numbers, printed, holds, rows);
        path.pop();
    }
    numbers.pop();
}

#[cfg(test)]
mod tests;
