//! What kind of line a line is, and how deep an item.

use super::{Place, Target, Writing, new_text, place};
use crate::app::form::blocks::manuscript::{Item, LEVELS, Piece};
use crate::letter::block::ListMarker;
use crate::letter::text::{Run, Text};

/// A kind of line that a person can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A paragraph without a number.
    Paragraph,
    /// A paragraph with the next number.
    Numbered,
    /// An item of a list.
    Item(ListMarker),
    /// A heading.
    Heading,
    /// A paragraph that opens with bold words.
    RunIn,
    /// A note.
    Note,
    /// A title in the middle of the line.
    PartTitle,
}

impl Kind {
    /// An item with a bullet.
    pub const BULLET: Kind = Kind::Item(ListMarker::Bullet);

    /// All of them, in the order of the menu.
    pub const ALL: [Kind; 9] = [
        Kind::Paragraph,
        Kind::Numbered,
        Kind::BULLET,
        Kind::Item(ListMarker::Roman),
        Kind::Item(ListMarker::Decimal),
        Kind::Heading,
        Kind::RunIn,
        Kind::Note,
        Kind::PartTitle,
    ];

    /// The kind of a line; `None` for what is written elsewhere.
    pub fn of<T, B>(piece: &Piece<T, B>) -> Option<Kind> {
        match piece {
            Piece::Paragraph(_) => Some(Kind::Paragraph),
            Piece::Numbered(_) => Some(Kind::Numbered),
            Piece::Item(item, _) => Some(Kind::Item(item.marker)),
            Piece::Heading(_) => Some(Kind::Heading),
            Piece::RunIn(..) => Some(Kind::RunIn),
            Piece::Note(_) => Some(Kind::Note),
            Piece::PartTitle(_) => Some(Kind::PartTitle),
            Piece::Deadlines(_) | Piece::Whole(_) => None,
        }
    }

    /// A line of this kind that says `text`; an item is the first of a list.
    pub fn piece(self, text: Text) -> Piece {
        match self {
            Kind::Paragraph => Piece::Paragraph(text),
            Kind::Numbered => Piece::Numbered(text),
            Kind::Item(marker) => {
                let (list, level) = (usize::MAX, 0);
                Piece::Item(
                    Item {
                        list,
                        level,
                        marker,
                    },
                    text,
                )
            }
            Kind::Heading => Piece::Heading(text),
            Kind::RunIn => Piece::RunIn(new_text(Vec::new()), text),
            Kind::Note => Piece::Note(text),
            Kind::PartTitle => Piece::PartTitle(vec![text]),
        }
    }
}

impl Writing {
    /// Makes a line another kind; nothing happens to what is written elsewhere.
    pub(super) fn make(&mut self, line: usize, kind: Kind) -> Option<Target> {
        let piece = &self.page.lines.get(line)?.piece;
        let old = Kind::of(piece)?;
        if old == kind {
            return None;
        }
        let target = Some((place(line, 0), None));
        if let (Kind::Item(_), Kind::Item(marker)) = (old, kind) {
            self.mark(line, marker);
            return target;
        }
        let text = self.single(line)?;
        self.page.lines[line].piece = kind.piece(text);
        if matches!(kind, Kind::Item(_)) {
            self.enlist(line);
        }
        let slot = usize::from(kind == Kind::RunIn);
        Some((place(line, slot), None))
    }

    /// Makes a line this kind, or a plain paragraph if it is that already.
    pub(super) fn toggle(&mut self, at: Place, kind: Kind) -> Option<Target> {
        let old = Kind::of(&self.page.lines.get(at.line)?.piece)?;
        let new = if old == kind { Kind::Paragraph } else { kind };
        self.make(at.line, new)
    }

    /// All that a line says, as one text.
    fn single(&self, line: usize) -> Option<Text> {
        let piece = &self.page.lines.get(line)?.piece;
        let (texts, between): (Vec<&Text>, _) = match piece {
            Piece::RunIn(heading, text) => (vec![heading, text], Run::plain(" ")),
            Piece::PartTitle(lines) => (lines.iter().collect(), Run::LineBreak),
            _ => return piece.slot(0).cloned(),
        };
        let written: Vec<_> = texts.iter().filter(|text| !text.is_empty()).collect();
        if let [only] = written[..] {
            return Some(Text::clone(only));
        }
        // The words that say most keep their identity.
        let longest = written
            .iter()
            .max_by_key(|text| super::length(&self.words(text)))?;
        let mut runs = Vec::new();
        for (at, text) in written.iter().enumerate() {
            if at > 0 {
                runs.push(between.clone());
            }
            let bold = at == 0 && matches!(piece, Piece::RunIn(..));
            runs.extend(self.words(text).into_iter().map(|run| match bold {
                true => emboldened(run),
                false => run,
            }));
        }
        Some(Text {
            id: longest.id,
            ..new_text(runs)
        })
    }

    /// Gives all items of a level the same marker.
    fn mark(&mut self, line: usize, marker: ListMarker) {
        let Some(item) = self.page.lines[line].piece.item() else {
            return;
        };
        let list = self.page.list(line);
        let level = |at: &usize| self.page.lines[*at].piece.item().map(|one| one.level);
        let belongs = |at: &usize| level(at).is_some_and(|level| level >= item.level);
        let start = (list.start..line).rev().take_while(belongs).last();
        let end = (line..list.end).take_while(belongs).last();
        for at in start.unwrap_or(line)..=end.unwrap_or(line) {
            if let Piece::Item(one, _) = &mut self.page.lines[at].piece
                && one.level == item.level
            {
                one.marker = marker;
            }
        }
    }

    /// Makes an item that stands alone part of the list above or below it, if they are alike.
    pub(super) fn enlist(&mut self, line: usize) {
        let scope = self.page.lines[line].scope;
        let Some(mut item) = self.page.lines[line].piece.item() else {
            return;
        };
        let above = line.checked_sub(1);
        let item_at = |at: usize| {
            let one = self.page.lines.get(at).filter(|one| one.scope == scope);
            one.and_then(|one| one.piece.item())
        };
        if let (Some(before), Some(behind)) = (above.and_then(item_at), item_at(line + 1))
            && before.list == behind.list
        {
            // Within a list, it is what it pushes down.
            if let Piece::Item(one, _) = &mut self.page.lines[line].piece {
                *one = behind;
            }
            return;
        }
        let outermost = |at: usize| {
            let one = self.page.lines.get(at)?;
            let list = self.page.list(at);
            let first = self.page.lines[list.start].piece.item()?;
            (one.scope == scope && first.marker == item.marker).then_some(first.list)
        };
        let neighbour = above.and_then(outermost).or_else(|| outermost(line + 1));
        item.list = neighbour.unwrap_or(self.page.lists);
        item.level = 0;
        self.page.lists += 1;
        if let Piece::Item(one, _) = &mut self.page.lines[line].piece {
            *one = item;
        }
        self.mend(line + 1);
    }

    /// Lists that have come to touch before a line become one, if they are alike.
    pub(super) fn mend(&mut self, line: usize) {
        let Some(above) = line.checked_sub(1) else {
            return;
        };
        if line >= self.page.lines.len()
            || self.page.lines[above].scope != self.page.lines[line].scope
        {
            return;
        }
        let (first, second) = (self.page.list(above), self.page.list(line));
        let item = |at: usize| self.page.lines[at].piece.item();
        if let (Some(one), Some(other)) = (item(first.start), item(second.start))
            && one.list != other.list
            && one.marker == other.marker
        {
            for at in second {
                if let Piece::Item(item, _) = &mut self.page.lines[at].piece {
                    item.list = one.list;
                }
            }
        }
    }

    /// Tab: an item goes a level deeper; a paragraph below a list becomes its last item.
    pub(super) fn indent(&mut self, at: Place) -> Option<Target> {
        let line = self.page.lines.get(at.line)?;
        let above = self.page.lines.get(at.line.checked_sub(1)?)?;
        let before = above.piece.item().filter(|_| above.scope == line.scope)?;
        match &line.piece {
            Piece::Item(item, _) => {
                let level = item.level + 1;
                if before.list != item.list || before.level + 1 < level || level >= LEVELS {
                    return None;
                }
                let unit = self.page.unit(at.line);
                let marker = self.marker_at(at.line, level).unwrap_or(item.marker);
                self.shift(unit, |level| (level + 1).min(LEVELS - 1));
                self.set_marker(at.line, marker);
            }
            Piece::Paragraph(_) | Piece::Numbered(_) => {
                let text = line.piece.slot(0)?.clone();
                self.page.lines[at.line].piece = Piece::Item(before, text);
                self.mend(at.line + 1);
            }
            _ => return None,
        }
        Some((at, None))
    }

    /// Shift+Tab: an item goes a level outwards; one at the outermost level becomes a paragraph.
    pub(super) fn outdent(&mut self, at: Place) -> Option<Target> {
        let item = self.page.lines.get(at.line)?.piece.item()?;
        let Some(level) = item.level.checked_sub(1) else {
            return self.make(at.line, Kind::Paragraph);
        };
        let unit = self.page.unit(at.line);
        let marker = self.marker_at(at.line, level).unwrap_or(item.marker);
        self.shift(unit, |level| level.saturating_sub(1));
        self.set_marker(at.line, marker);
        Some((at, None))
    }

    fn shift(&mut self, lines: std::ops::Range<usize>, level: impl Fn(usize) -> usize) {
        for line in &mut self.page.lines[lines] {
            if let Piece::Item(item, _) = &mut line.piece {
                item.level = level(item.level);
            }
        }
    }

    fn set_marker(&mut self, line: usize, marker: ListMarker) {
        if let Piece::Item(item, _) = &mut self.page.lines[line].piece {
            item.marker = marker;
        }
    }

    /// The marker of the items of `level` around a line, above it.
    fn marker_at(&self, line: usize, level: usize) -> Option<ListMarker> {
        let list = self.page.list(line);
        let items = self.page.lines[list.start..line].iter().rev();
        items
            .filter_map(|line| line.piece.item())
            .take_while(|item| item.level >= level)
            .find(|item| item.level == level)
            .map(|item| item.marker)
    }
}

fn emboldened(run: Run) -> Run {
    match run {
        Run::Words {
            text,
            mut emphasis,
            link,
        } => {
            emphasis.bold = true;
            Run::Words {
                text,
                emphasis,
                link,
            }
        }
        Run::Fact { fact, mut emphasis } => {
            emphasis.bold = true;
            Run::Fact { fact, emphasis }
        }
        Run::LineBreak => Run::LineBreak,
    }
}
