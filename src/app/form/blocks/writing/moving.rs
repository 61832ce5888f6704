//! Lines go up and down, come and go.

use super::{Kind, Target, Writing, new_text, place};
use crate::app::form::blocks::manuscript::{Line, Piece, Scope};
use crate::app::text_box::CaretAt;
use crate::letter::text::TextId;
use std::ops::Range;

impl Writing {
    /// Moves a line, an item with what hangs on it, before what stands above; returns where it is then.
    pub(super) fn move_up(&mut self, line: usize) -> Option<usize> {
        let unit = self.page.unit(line);
        let scope = self.page.lines.get(line)?.scope;
        let (to, scope) = self.above(line, scope)?;
        Some(self.carry(unit, to, scope))
    }

    /// Moves a line, an item with what hangs on it, behind what stands below; returns where it is then.
    pub(super) fn move_down(&mut self, line: usize) -> Option<usize> {
        let unit = self.page.unit(line);
        let scope = self.page.lines.get(line)?.scope;
        let (to, scope) = self.below(line, unit.end, scope)?;
        Some(self.carry(unit, to, scope))
    }

    /// Where a line lands that goes up from `line`, and under which conditions.
    fn above(&mut self, line: usize, scope: Option<usize>) -> Option<(usize, Option<usize>)> {
        let before = line.checked_sub(1)?;
        let other = self.page.lines[before].scope;
        if other == scope {
            let list = self.page.list(before);
            let own = self.page.lines[line].piece.item();
            return Some(match (own, self.page.lines[before].piece.item()) {
                (Some(own), Some(_)) => {
                    let level = |at: usize| self.page.lines[at].piece.item().map(|one| one.level);
                    let sibling = (list.start..line)
                        .rev()
                        .find(|at| level(*at).is_some_and(|level| level <= own.level));
                    (sibling.unwrap_or(list.start), scope)
                }
                (None, Some(_)) => (list.start, scope),
                _ => (before, scope),
            });
        }
        if let Some(child) = self.page.child(scope, other) {
            let inside = |at: &usize| self.page.within(self.page.lines[*at].scope, Some(child));
            let first = (0..line).rev().take_while(inside).last();
            return Some((first.unwrap_or(before), scope));
        }
        let outer = self.page.scopes[scope?].parent;
        let (to, _) = self.above(line, outer)?;
        Some((to, self.copy_of(scope)))
    }

    /// Where a line lands that goes down and ends before `end`, and under which conditions.
    fn below(
        &mut self,
        line: usize,
        end: usize,
        scope: Option<usize>,
    ) -> Option<(usize, Option<usize>)> {
        let other = self.page.lines.get(end)?.scope;
        if other == scope {
            let own = self.page.lines[line].piece.item();
            return Some(match (own, self.page.lines[end].piece.item()) {
                // The child of an item goes into the next item, as its first.
                (Some(own), Some(next)) if next.level < own.level => (end + 1, scope),
                (Some(_), Some(_)) => (self.page.unit(end).end, scope),
                (None, Some(_)) => (self.page.list(end).end, scope),
                _ => (end + 1, scope),
            });
        }
        if let Some(child) = self.page.child(scope, other) {
            let inside = |at: &usize| self.page.within(self.page.lines[*at].scope, Some(child));
            let count = (end..self.page.lines.len()).take_while(inside).count();
            return Some((end + count, scope));
        }
        let outer = self.page.scopes[scope?].parent;
        let (to, _) = self.below(line, end, outer)?;
        Some((to, self.copy_of(scope)))
    }

    /// The same conditions once more: what leaves its block still depends on them.
    fn copy_of(&mut self, scope: Option<usize>) -> Option<usize> {
        let copy = self.page.scopes.get(scope?)?.clone();
        self.page.scopes.push(copy);
        Some(self.page.scopes.len() - 1)
    }

    /// Carries lines before the line that is `to` now.
    fn carry(&mut self, unit: Range<usize>, to: usize, scope: Option<usize>) -> usize {
        let count = unit.len();
        let mut lines: Vec<Line> = self.page.lines.drain(unit.clone()).collect();
        for line in &mut lines {
            line.scope = scope;
        }
        let to = if to > unit.start { to - count } else { to };
        self.page.lines.splice(to..to, lines);
        // Where it was, lists may touch now.
        let seam = if to > unit.start {
            unit.start
        } else {
            unit.end
        };
        self.mend(seam);
        self.adopt(to..to + count);
        to
    }

    /// Lines that have come to a place become part of the list and of the conditions beside them.
    fn adopt(&mut self, unit: Range<usize>) {
        let scope = self.page.lines[unit.start].scope;
        let beside: Vec<_> = [unit.start.checked_sub(1), Some(unit.end)]
            .into_iter()
            .flatten()
            .filter_map(|at| self.page.lines.get(at))
            .collect();
        let same = scope.and_then(|own| {
            let conditions: &Scope = &self.page.scopes[own];
            beside
                .iter()
                .filter_map(|line| line.scope)
                .find(|other| self.page.scopes[*other] == *conditions)
        });
        let scope = same.or(scope);
        let alike = |line: &&&Line| line.scope == scope;
        let first = self.page.lines[unit.start].piece.item();
        let neighbour = beside
            .iter()
            .filter(alike)
            .find_map(|line| line.piece.item());
        let list = first.and_then(|own| {
            let level = |at: Option<usize>| {
                let line = self.page.lines.get(at?)?;
                let item = line.piece.item().filter(|_| line.scope == scope);
                item.map(|item| (item.level, item.marker))
            };
            // Among deeper or flatter items, it takes the level of the one that it pushed down.
            let below = level(Some(unit.end));
            let above = level(unit.start.checked_sub(1));
            let deepest = above.map_or(0, |(level, _)| level + 1);
            let level = match (below, above) {
                (Some((below, _)), Some(_)) if below > own.level => below.min(deepest),
                _ => own.level.min(deepest),
            };
            let marker = [below, above]
                .into_iter()
                .flatten()
                .find(|(one, _)| *one == level)
                .map_or(own.marker, |(_, marker)| marker);
            neighbour.map(|item| (item.list, level, marker, own.level))
        });
        for line in &mut self.page.lines[unit.clone()] {
            line.scope = scope;
            if let Piece::Item(item, _) = &mut line.piece
                && let Some((list, level, marker, was)) = list
            {
                if item.level == was {
                    item.marker = marker;
                }
                item.list = list;
                item.level = item.level + level - was.min(item.level + level);
            }
        }
    }

    /// Takes lines out; lists that touch then become one if they are alike.
    pub(super) fn take_out(&mut self, lines: Range<usize>) {
        self.page.lines.drain(lines.clone());
        self.mend(lines.start);
    }

    /// Takes a line out; the caret goes to what stands there then.
    pub(super) fn remove(&mut self, line: usize) -> Option<Target> {
        if line >= self.page.lines.len() {
            return None;
        }
        let at = place(line, 0);
        let last = place(line, usize::MAX - 1);
        let below = self.next(last).map(|to| place(to.line - 1, to.slot));
        let above = self.previous(at);
        self.take_out(line..line + 1);
        below
            .map(|to| (to, Some(CaretAt::Start)))
            .or_else(|| above.map(|to| (to, Some(CaretAt::End))))
    }

    /// An empty line of the same kind below.
    pub(super) fn add_below(&mut self, line: usize) -> Target {
        let unit = self.page.unit(line);
        let empty = new_text(Vec::new());
        let piece = match self.page.lines.get(line).map(|line| &line.piece) {
            Some(Piece::Numbered(_)) => Piece::Numbered(empty),
            Some(Piece::Item(item, _)) => Piece::Item(*item, empty),
            Some(Piece::RunIn(..)) => Kind::RunIn.piece(empty),
            Some(Piece::Note(_)) => Piece::Note(empty),
            _ => Piece::Paragraph(empty),
        };
        let beyond = unit.len().max(1);
        self.add(line, beyond, piece);
        (place(line + beyond, 0), Some(CaretAt::Start))
    }

    /// The line once more below, an item with what hangs on it.
    pub(super) fn duplicate(&mut self, line: usize) -> Target {
        let unit = self.page.unit(line);
        let mut copy = self.page.lines[unit.clone()].to_vec();
        for line in &mut copy {
            let new = |text: &mut crate::letter::text::Text| text.id = TextId::default();
            line.piece.visit_texts(&mut { new });
        }
        self.page.lines.splice(unit.end..unit.end, copy);
        (place(unit.end, 0), Some(CaretAt::Start))
    }

    /// A line, an item with its list, no longer depends on what is offered. What stands above it under
    /// the same conditions still does, and what stands below.
    pub(super) fn print_always(&mut self, line: usize) -> Option<Target> {
        let scope = self.page.lines.get(line)?.scope?;
        let range = self.page.list(line);
        let rest = self.page.lines[range.end..]
            .iter()
            .take_while(|line| self.page.within(line.scope, Some(scope)))
            .count();
        if rest > 0 {
            let copy = self.copy_of(Some(scope));
            for line in &mut self.page.lines[range.end..range.end + rest] {
                if line.scope == Some(scope) {
                    line.scope = copy;
                } else {
                    // Deeper conditions below stand under the copy.
                    let mut inner = line.scope;
                    while let Some(one) = inner {
                        if self.page.scopes[one].parent == Some(scope) {
                            self.page.scopes[one].parent = copy;
                            break;
                        }
                        inner = self.page.scopes[one]
                            .parent
                            .filter(|one| Some(*one) != copy);
                    }
                }
            }
        }
        let outer = self.page.scopes[scope].parent;
        for line in &mut self.page.lines[range] {
            line.scope = outer;
        }
        Some((place(line, 0), None))
    }

    /// Puts a piece before the line that is `at` now, under the conditions that both neighbours share.
    pub(super) fn insert(&mut self, at: usize, piece: Piece) -> Target {
        let at = at.min(self.page.lines.len());
        let scope_of = |at: Option<usize>| self.page.lines.get(at?).and_then(|line| line.scope);
        let (above, below) = (scope_of(at.checked_sub(1)), scope_of(Some(at)));
        let mut scope = above;
        while !self.page.within(below, scope) {
            scope = scope.and_then(|scope| self.page.scopes[scope].parent);
        }
        let slot = 0;
        let item = piece.item().is_some();
        self.page.lines.insert(at, Line { scope, piece });
        if item {
            self.enlist(at);
        }
        (place(at, slot), Some(CaretAt::Start))
    }
}
