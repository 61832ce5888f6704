//! Several paragraphs come at once.

use super::{Place, Target, Writing, length, new_text, place};
use crate::app::form::blocks::manuscript::{Item, LEVELS, Line, Piece, Seen};
use crate::app::text_box::CaretAt;
use crate::letter::block::Block;
use crate::letter::text::{Run, Text};

/// The words of a line that can be part of another, if it is one.
fn words(piece: &Piece) -> Option<&Text> {
    match piece {
        Piece::Paragraph(text)
        | Piece::Numbered(text)
        | Piece::Item(_, text)
        | Piece::Heading(text)
        | Piece::Note(text) => Some(text),
        _ => None,
    }
}

impl Writing {
    /// The first of the blocks joins what stands before the caret, the last what stands behind it.
    pub(super) fn paste(
        &mut self,
        at: Place,
        before: Vec<Run>,
        blocks: &[Block],
        after: Vec<Run>,
    ) -> Option<Target> {
        let line = self.page.lines.get(at.line)?;
        let scope = line.scope;
        let whole =
            words(&line.piece).is_some() || matches!(line.piece, Piece::RunIn(..)) && at.slot == 1;
        let mut pasted = self.arriving(at.line, blocks);
        if !whole || pasted.is_empty() {
            // A title has no room for paragraphs: their words, one after the other.
            let mut runs = before;
            for one in pasted.iter().filter_map(|line| words(&line.piece)) {
                if !runs.is_empty() {
                    runs.push(Run::plain(" "));
                }
                runs.extend(self.words(one));
            }
            let end = length(&runs);
            runs.extend(after);
            self.set(at, runs);
            return Some((at, Some(CaretAt::Offset(end))));
        }
        for line in &mut pasted {
            line.scope = scope;
        }
        let plain = matches!(self.page.lines[at.line].piece, Piece::Paragraph(_));
        let last = pasted.last().and_then(|line| words(&line.piece).cloned());
        let last_words = last.map(|text| self.words(&text));
        if pasted.len() == 1
            && let Some(runs) = &last_words
        {
            let end = length(&before) + length(runs);
            if before.is_empty() && after.is_empty() && plain {
                self.become_like(at, &pasted[0].piece);
            }
            self.set(at, [&before[..], &runs[..], &after[..]].concat());
            return Some((at, Some(CaretAt::Offset(end))));
        }
        let end = last_words.as_ref().map(|runs| length(runs));
        // The text that is here keeps its identity with the words that it keeps.
        if before.is_empty() && !after.is_empty() && at.slot == 0 {
            if let Some(runs) = last_words {
                pasted.pop();
                self.set(at, [&runs[..], &after[..]].concat());
            } else {
                self.set(at, after);
            }
            let count = pasted.len();
            self.page.lines.splice(at.line..at.line, pasted);
            let caret = CaretAt::Offset(end.unwrap_or(0));
            return Some((place(at.line + count, 0), Some(caret)));
        }
        match (last_words, pasted.last_mut()) {
            (Some(runs), Some(last)) => {
                if let Some(text) = last.piece.slot_mut(0) {
                    text.wording = new_text([&runs[..], &after[..]].concat()).wording;
                }
            }
            _ => {
                let piece = match &self.page.lines[at.line].piece {
                    Piece::Numbered(_) => Piece::Numbered(new_text(after)),
                    Piece::Item(item, _) => Piece::Item(*item, new_text(after)),
                    _ => Piece::Paragraph(new_text(after)),
                };
                pasted.push(Line { scope, piece });
            }
        }
        let first = words(&pasted[0].piece).map(|text| self.words(text));
        match first {
            Some(runs) => {
                let first = pasted.remove(0);
                if before.is_empty() && plain {
                    self.become_like(at, &first.piece);
                }
                self.set(at, [before, runs].concat());
            }
            None if before.is_empty() && plain => {
                // A table takes the place of the empty paragraph.
                self.page.lines.remove(at.line);
                let count = pasted.len();
                self.page.lines.splice(at.line..at.line, pasted);
                return Some((place(at.line + count - 1, 0), Some(CaretAt::Start)));
            }
            None => self.set(at, before),
        }
        let below = at.line + 1;
        let count = pasted.len();
        self.page.lines.splice(below..below, pasted);
        let caret = CaretAt::Offset(end.unwrap_or(0));
        Some((place(at.line + count, 0), Some(caret)))
    }

    /// Gives a plain paragraph the kind of another line.
    fn become_like(&mut self, at: Place, like: &Piece) {
        let Some(text) = self.text(at).cloned() else {
            return;
        };
        self.page.lines[at.line].piece = match like {
            Piece::Numbered(_) => Piece::Numbered(text),
            Piece::Item(item, _) => Piece::Item(*item, text),
            Piece::Heading(_) => Piece::Heading(text),
            Piece::Note(_) => Piece::Note(text),
            _ => Piece::Paragraph(text),
        };
    }

    /// The pasted blocks as lines that fit beside `line`: lists within a list, numbers below numbers.
    fn arriving(&mut self, line: usize, blocks: &[Block]) -> Vec<Line> {
        let arrived = Seen::of(blocks).cloned();
        let lists = self.page.lists;
        self.page.lists += arrived.lists;
        let here = self.page.lines[line].piece.item();
        let numbered = matches!(self.page.lines[line].piece, Piece::Numbered(_));
        arrived
            .lines
            .into_iter()
            .map(|mut line| {
                line.piece = match (line.piece, here) {
                    (Piece::Item(item, text), Some(here)) => {
                        let item = Item {
                            list: here.list,
                            level: (here.level + item.level).min(LEVELS - 1),
                            marker: if item.level == 0 {
                                here.marker
                            } else {
                                item.marker
                            },
                        };
                        Piece::Item(item, text)
                    }
                    (Piece::Item(item, text), None) => {
                        let list = lists + item.list;
                        Piece::Item(Item { list, ..item }, text)
                    }
                    (Piece::Paragraph(text), Some(here)) => Piece::Item(here, text),
                    (Piece::Paragraph(text), None) if numbered => Piece::Numbered(text),
                    (piece, _) => piece,
                };
                line
            })
            .collect()
    }
}
