//! Backspace at the beginning of a text and Delete at its end.

use super::{Kind, Place, Target, Writing, length, place};
use crate::app::form::blocks::manuscript::Piece;
use crate::app::text_box::CaretAt;
use crate::letter::text::Run;

/// Lines of one text, which can become one with their neighbours.
fn simple(piece: &Piece) -> bool {
    matches!(
        piece,
        Piece::Paragraph(_)
            | Piece::Numbered(_)
            | Piece::Item(..)
            | Piece::Heading(_)
            | Piece::Note(_)
    )
}

impl Writing {
    /// Backspace at the very beginning: a number or bullet goes first, then the break before the text.
    pub(super) fn join_previous(&mut self, at: Place) -> Option<Target> {
        let line = self.page.lines.get(at.line)?;
        let empty = self.text(at)?.is_empty();
        match &line.piece {
            Piece::PartTitle(_) if at.slot > 0 => {
                return self.join_title_lines(at.line, at.slot - 1);
            }
            Piece::RunIn(..) if at.slot > 0 => {
                let heading = place(at.line, 0);
                if self.text(heading)?.is_empty() {
                    return self.make(at.line, Kind::Paragraph);
                }
                return Some((heading, Some(CaretAt::End)));
            }
            Piece::Item(item, _) if item.level > 0 => return self.outdent(at),
            Piece::Item(..) | Piece::Numbered(_) => return self.make(at.line, Kind::Paragraph),
            Piece::Heading(_) | Piece::Note(_) if empty => {
                return self.make(at.line, Kind::Paragraph);
            }
            Piece::PartTitle(lines) if empty && lines.len() > 1 => {
                if let Piece::PartTitle(lines) = &mut self.page.lines[at.line].piece {
                    lines.remove(0);
                }
                return Some((at, Some(CaretAt::Start)));
            }
            _ => {}
        }
        let alone = simple(&line.piece);
        let above = at.line.checked_sub(1)?;
        let same = self.page.lines[above].scope == line.scope;
        if alone && empty {
            return self.remove_upwards(at);
        }
        if !(alone && same && simple(&self.page.lines[above].piece)) {
            return self.previous(at).map(|to| (to, Some(CaretAt::End)));
        }
        if self.text(place(above, 0))?.is_empty() {
            self.take_out(above..above + 1);
            return Some((place(above, 0), Some(CaretAt::Start)));
        }
        self.join(above)
    }

    /// Delete at the very end.
    pub(super) fn join_next(&mut self, at: Place) -> Option<Target> {
        let line = self.page.lines.get(at.line)?;
        let empty = self.text(at)?.is_empty();
        match &line.piece {
            Piece::PartTitle(lines) if at.slot + 1 < lines.len() => {
                return self.join_title_lines(at.line, at.slot);
            }
            Piece::RunIn(..) if at.slot == 0 => return None,
            _ => {}
        }
        let alone = simple(&line.piece);
        let below = at.line + 1;
        let next = self.page.lines.get(below)?;
        let same = next.scope == line.scope;
        let next_simple = simple(&next.piece);
        if alone && empty {
            let to = self.next(at)?;
            self.take_out(at.line..below);
            return Some((place(to.line - 1, to.slot), Some(CaretAt::Start)));
        }
        if !(same && next_simple) {
            return None;
        }
        if self.text(place(below, 0))?.is_empty() {
            let end = length(&self.runs(at));
            self.take_out(below..below + 1);
            return Some((at, Some(CaretAt::Offset(end))));
        }
        alone.then(|| self.join(at.line)).flatten()
    }

    /// Makes a line of one text and the one below it one; the first stays what it is.
    fn join(&mut self, line: usize) -> Option<Target> {
        let first = place(line, 0);
        let runs = self.runs(first);
        let end = length(&runs);
        let joined = runs
            .into_iter()
            .chain(self.runs(place(line + 1, 0)))
            .collect();
        self.set(first, joined);
        self.take_out(line + 1..line + 2);
        Some((first, Some(CaretAt::Offset(end))))
    }

    fn join_title_lines(&mut self, line: usize, slot: usize) -> Option<Target> {
        let first = place(line, slot);
        let second = self.runs(place(line, slot + 1));
        let runs = self.runs(first);
        let end = length(&runs);
        let space = (!runs.is_empty() && !second.is_empty()).then(|| Run::plain(" "));
        self.set(first, runs.into_iter().chain(space).chain(second).collect());
        if let Piece::PartTitle(lines) = &mut self.page.lines[line].piece {
            lines.remove(slot + 1);
        }
        Some((first, Some(CaretAt::Offset(end))))
    }

    /// Takes an empty line out; the caret goes to the text before it.
    fn remove_upwards(&mut self, at: Place) -> Option<Target> {
        let before = self.previous(at);
        let behind = self.next(at);
        // The caret needs somewhere to go: the last text stays.
        let target = match (before, behind) {
            (Some(to), _) => (to, Some(CaretAt::End)),
            (None, Some(to)) => (place(to.line - 1, to.slot), Some(CaretAt::Start)),
            (None, None) => return None,
        };
        self.take_out(at.line..at.line + 1);
        Some(target)
    }
}
