//! What Enter, Tab, Backspace and the menus do to a manuscript. Pure: the window is not known here.

mod joining;
mod kinds;
mod moving;
mod pasting;

pub use kinds::Kind;

use super::manuscript::{Line, Manuscript, Piece, Seen};
use crate::app::form::text::own;
use crate::app::text_box::{CaretAt, Event};
use crate::language::Language;
use crate::layout;
use crate::letter::block::Block;
use crate::letter::text::{Run, Text, TextId, Wording, joined};

/// A text of a manuscript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// Which of its texts.
    pub slot: usize,
}

/// Where the caret goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Caret {
    /// Into a text that was there before.
    Known(TextId, CaretAt),
    /// Into a new text: the first, the second new one, from 0.
    New(usize, CaretAt),
    /// It stays where it is in this text, which may have moved.
    Stays(TextId),
}

/// What became of a manuscript.
#[derive(Debug)]
pub struct Written {
    /// The blocks.
    pub blocks: Vec<Block>,
    /// Where the caret goes; where it is, if nothing is said.
    pub caret: Option<Caret>,
}

/// What the row menu and the menu between rows ask for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Makes the line another kind.
    Make(Kind),
    /// Before what stands above.
    MoveUp,
    /// Behind what stands below.
    MoveDown,
    /// An empty line of the same kind below.
    AddBelow,
    /// The line once more, below.
    Duplicate,
    /// Takes the line out.
    Remove,
    /// The line no longer depends on what is offered.
    PrintAlways,
    /// Puts a piece directly below.
    InsertBelow(Box<Piece>),
    /// Puts a piece directly above.
    InsertAbove(Box<Piece>),
}

/// A text and where in it the caret goes; `None`: it stays where it is in it.
type Target = (Place, Option<CaretAt>);

/// A manuscript that is written in.
pub struct Writing {
    page: Manuscript,
    language: Language,
    /// Which scopes a person sees.
    shown: Vec<bool>,
}

fn place(line: usize, slot: usize) -> Place {
    Place { line, slot }
}

/// How many characters the flat text has: facts and line breaks count one.
fn length(runs: &[Run]) -> usize {
    let count = |run: &Run| match run {
        Run::Words { text, .. } => text.chars().count(),
        Run::Fact { .. } | Run::LineBreak => 1,
    };
    runs.iter().map(count).sum()
}

impl Writing {
    /// Begins to write in what is seen; `shown` says of each scope whether it is. `language` is that of
    /// the letter.
    pub fn new(seen: &Seen<'_>, shown: Vec<bool>, language: Language) -> Writing {
        Writing {
            page: seen.cloned(),
            language,
            shown,
        }
    }

    /// Takes in what was typed into a text just now.
    pub fn typed(&mut self, id: TextId, wording: &Wording) {
        for line in &mut self.page.lines {
            line.piece.visit_texts(&mut |text| {
                if text.id == id {
                    text.wording = wording.clone();
                }
            });
        }
    }

    /// Answers an event of a text box; `None` if there is no answer.
    pub fn answer(mut self, at: Place, event: &Event) -> Option<Written> {
        let target = match event {
            Event::Split { before, after } => self.split(at, before.clone(), after.clone()),
            Event::JoinPrevious => self.join_previous(at),
            Event::JoinNext => self.join_next(at),
            Event::Indent => self.indent(at).or_else(|| self.tab(at, false)),
            Event::Outdent => self.outdent(at).or_else(|| self.tab(at, true)),
            Event::Previous { x } => self.previous(at).map(|to| (to, Some(edge(*x, false)))),
            Event::Next { x } => self.next(at).map(|to| (to, Some(edge(*x, true)))),
            Event::ToggleNumbered => self.toggle(at, Kind::Numbered),
            Event::ToggleBullet => self.toggle(at, Kind::BULLET),
            Event::MakeParagraph => self.make(at.line, Kind::Paragraph),
            Event::MoveUp => self
                .move_up(at.line)
                .map(|line| (place(line, at.slot), None)),
            Event::MoveDown => self
                .move_down(at.line)
                .map(|line| (place(line, at.slot), None)),
            Event::Pasted { .. } | Event::RestoreStandard | Event::AddToWordList(_) => None,
        }?;
        Some(self.written(Some(target)))
    }

    /// Answers a paste of blocks.
    pub fn pasted(
        mut self,
        at: Place,
        before: Vec<Run>,
        blocks: &[Block],
        after: Vec<Run>,
    ) -> Option<Written> {
        let target = self.paste(at, before, blocks, after)?;
        Some(self.written(Some(target)))
    }

    /// Does what a menu asks for on a line.
    pub fn command(mut self, line: usize, command: Command) -> Option<Written> {
        let target = match command {
            Command::Make(kind) => self.make(line, kind),
            Command::MoveUp => self.move_up(line).map(|line| (place(line, 0), None)),
            Command::MoveDown => self.move_down(line).map(|line| (place(line, 0), None)),
            Command::AddBelow => Some(self.add_below(line)),
            Command::Duplicate => Some(self.duplicate(line)),
            Command::Remove => {
                let target = self.remove(line);
                return Some(self.written(target));
            }
            Command::PrintAlways => self.print_always(line),
            Command::InsertBelow(piece) => Some(self.insert(line + 1, *piece)),
            Command::InsertAbove(piece) => Some(self.insert(line, *piece)),
        }?;
        Some(self.written(Some(target)))
    }

    /// A table, agenda or time plan has changed.
    pub fn replaced(mut self, line: usize, block: Block) -> Option<Written> {
        self.page.lines.get_mut(line)?.piece = Piece::Whole(block);
        Some(self.written(None))
    }

    /// The identity of a text.
    fn id(&self, at: Place) -> Option<TextId> {
        self.text(at).map(|text| text.id)
    }

    fn written(mut self, target: Option<Target>) -> Written {
        let caret = target.and_then(|(target, at)| self.caret(target, at));
        Written {
            blocks: self.page.blocks(),
            caret,
        }
    }

    fn caret(&mut self, target: Place, at: Option<CaretAt>) -> Option<Caret> {
        let id = match self.page.lines.get(target.line)?.piece {
            // The first cell of a new table.
            Piece::Whole(_) => TextId::default(),
            _ => self.id(target)?,
        };
        if id != TextId::default() {
            return Some(match at {
                Some(at) => Caret::Known(id, at),
                None => Caret::Stays(id),
            });
        }
        let mut before = 0;
        let mut count = |text: &mut Text| before += usize::from(text.id == id);
        for line in &mut self.page.lines[..target.line] {
            line.piece.visit_texts(&mut count);
        }
        let piece = &self.page.lines[target.line].piece;
        let slots = (0..target.slot).filter_map(|slot| piece.slot(slot));
        let own = slots.filter(|text| text.id == id).count();
        Some(Caret::New(before + own, at.unwrap_or(CaretAt::Start)))
    }

    /// The texts of a line that can be written in, from its first or its last slot.
    fn enter(&self, line: usize, first: bool) -> Option<Place> {
        let one = self.page.lines.get(line)?;
        let seen = one.scope.is_none_or(|scope| self.seen(scope));
        let slots = one.piece.slots();
        (seen && slots > 0).then(|| place(line, if first { 0 } else { slots - 1 }))
    }

    fn seen(&self, scope: usize) -> bool {
        // Scopes that came about just now hold what a person has before the eyes.
        self.shown.get(scope).copied().unwrap_or(true)
    }

    /// Where Tab and Shift+Tab lead from what is no item: to the text beside it, as in every form.
    fn tab(&self, at: Place, back: bool) -> Option<Target> {
        if self.page.lines.get(at.line)?.piece.item().is_some() {
            return None;
        }
        match back {
            false => self.next(at).map(|to| (to, Some(CaretAt::Start))),
            true => self.previous(at).map(|to| (to, Some(CaretAt::End))),
        }
    }

    fn previous(&self, at: Place) -> Option<Place> {
        if at.slot > 0 {
            return Some(place(at.line, at.slot - 1));
        }
        (0..at.line).rev().find_map(|line| self.enter(line, false))
    }

    fn next(&self, at: Place) -> Option<Place> {
        let slots = self.page.lines.get(at.line)?.piece.slots();
        if at.slot + 1 < slots {
            return Some(place(at.line, at.slot + 1));
        }
        (at.line + 1..self.page.lines.len()).find_map(|line| self.enter(line, true))
    }

    fn text(&self, at: Place) -> Option<&Text> {
        self.page.lines.get(at.line)?.piece.slot(at.slot)
    }

    fn runs(&self, at: Place) -> Vec<Run> {
        self.text(at).map_or_else(Vec::new, |text| self.words(text))
    }

    /// What a text says, standard wording too.
    fn words(&self, text: &Text) -> Vec<Run> {
        match &text.wording {
            Wording::Standard(phrases) => layout::standard(phrases, self.language),
            Wording::Own { runs, .. } => runs.clone(),
        }
    }

    /// Gives a text other words; it remembers the standard wording that it came from.
    fn set(&mut self, at: Place, runs: Vec<Run>) {
        let language = self.language;
        let slot = self.page.lines.get_mut(at.line);
        if let Some(text) = slot.and_then(|line| line.piece.slot_mut(at.slot)) {
            let from = match &text.wording {
                Wording::Standard(phrases) => phrases.clone(),
                Wording::Own { departed_from, .. } => departed_from.clone(),
            };
            text.wording = own(joined(runs), &from, language);
        }
    }

    /// Enter.
    fn split(&mut self, at: Place, before: Vec<Run>, after: Vec<Run>) -> Option<Target> {
        let line = self.page.lines.get(at.line)?;
        let slots = line.piece.slots();
        let last = at.slot + 1 == slots;
        let below = place(at.line + 1, 0);
        match &line.piece {
            Piece::RunIn(..) if at.slot == 0 => {
                let text = place(at.line, 1);
                let words = after.into_iter().chain(self.runs(text)).collect();
                self.set(at, before);
                self.set(text, words);
                Some((text, Some(CaretAt::Start)))
            }
            Piece::PartTitle(_) if !after.is_empty() || !last => {
                self.set(at, before);
                if let Piece::PartTitle(lines) = &mut self.page.lines[at.line].piece {
                    lines.insert(at.slot + 1, new_text(after));
                }
                Some((place(at.line, at.slot + 1), Some(CaretAt::Start)))
            }
            Piece::Deadlines(_) if !after.is_empty() => None,
            Piece::PartTitle(_) | Piece::Deadlines(_) => {
                let ended = before.is_empty();
                self.set(at, before);
                if let Piece::PartTitle(lines) = &mut self.page.lines[at.line].piece
                    && ended
                    && lines.len() > 1
                {
                    lines.truncate(at.slot);
                }
                self.add(at.line, 1, Piece::Paragraph(new_text(Vec::new())));
                Some((below, Some(CaretAt::Start)))
            }
            piece if before.is_empty() && after.is_empty() && slots == 1 => match piece {
                Piece::Item(item, _) if item.level > 0 => self.outdent(at),
                Piece::Paragraph(_) => {
                    self.add(at.line, 1, Piece::Paragraph(new_text(Vec::new())));
                    Some((below, Some(CaretAt::Start)))
                }
                _ => self.make(at.line, Kind::Paragraph),
            },
            // The words stay what they are, with their renditions; the empty line above is new.
            piece if before.is_empty() && slots == 1 => {
                let above = match piece {
                    Piece::Numbered(_) => Piece::Numbered(new_text(Vec::new())),
                    Piece::Item(item, _) => Piece::Item(*item, new_text(Vec::new())),
                    _ => Piece::Paragraph(new_text(Vec::new())),
                };
                self.set(at, after);
                self.add(at.line, 0, above);
                Some((below, Some(CaretAt::Start)))
            }
            piece => {
                let (kept, new) = self.halves(at, &before, &after);
                let new = Text {
                    id: TextId::default(),
                    wording: new,
                };
                let new = match piece {
                    Piece::Numbered(_) => Piece::Numbered(new),
                    Piece::Item(item, _) => Piece::Item(*item, new),
                    Piece::Heading(_) if !after.is_empty() => Piece::Heading(new),
                    Piece::Note(_) if !after.is_empty() => Piece::Note(new),
                    _ => Piece::Paragraph(new),
                };
                if let Some(text) = self.page.lines[at.line].piece.slot_mut(at.slot) {
                    text.wording = kept;
                }
                self.add(at.line, 1, new);
                Some((below, Some(CaretAt::Start)))
            }
        }
    }

    /// The wording of both halves of a text: standard sentences that stay whole stay standard.
    fn halves(&self, at: Place, before: &[Run], after: &[Run]) -> (Wording, Wording) {
        let wording = self.text(at).map(|text| &text.wording);
        let phrases: &[_] = match wording {
            Some(Wording::Standard(phrases)) => phrases,
            Some(Wording::Own { departed_from, .. }) => departed_from,
            None => &[],
        };
        for cut in 1..phrases.len() {
            let (first, second) = phrases.split_at(cut);
            if layout::standard(first, self.language) == trimmed(before)
                && layout::standard(second, self.language) == trimmed(after)
            {
                let standard = |phrases: &[_]| Wording::Standard(phrases.to_vec());
                return (standard(first), standard(second));
            }
        }
        (
            own(joined(before.to_vec()), phrases, self.language),
            own(joined(after.to_vec()), &[], self.language),
        )
    }

    /// Puts a line `beyond` a line, 0 before and 1 behind it, under the same conditions.
    fn add(&mut self, line: usize, beyond: usize, piece: Piece) {
        let scope = self.page.lines.get(line).and_then(|line| line.scope);
        let at = (line + beyond).min(self.page.lines.len());
        self.page.lines.insert(at, Line { scope, piece });
    }
}

/// Where the caret enters a text from above or below, at a horizontal place or, from its side, at its end.
fn edge(x: f32, from_top: bool) -> CaretAt {
    match x.is_finite() {
        true => CaretAt::X { x, from_top },
        false if from_top => CaretAt::Start,
        false => CaretAt::End,
    }
}

fn new_text(runs: Vec<Run>) -> Text {
    Text {
        id: TextId::default(),
        wording: Wording::Own {
            runs: joined(runs),
            departed_from: Vec::new(),
        },
    }
}

/// The runs without spaces at either end.
fn trimmed(runs: &[Run]) -> Vec<Run> {
    let mut runs = runs.to_vec();
    if let Some(Run::Words { text, .. }) = runs.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Run::Words { text, .. }) = runs.last_mut() {
        *text = text.trim_end().to_owned();
    }
    joined(runs)
}

#[cfg(test)]
mod tests;
