//! The pieces of the body and of annexes, one below the other, as one writes them.

mod manuscript;
mod marks;
mod menu;
mod row;
mod sentences;
mod unprinted;
mod writing;

use super::{Form, when_near};
use crate::app::text_box::{CaretAt, Event};
use crate::app::view::Columns;
use crate::app::{icons, widgets};
use crate::draft::edit::Edit;
use crate::import::pasted;
use crate::language::Language;
use crate::letter::block::Block;
use crate::letter::text::TextId;
use egui::{FocusDirection, Id, Key, Modifiers, Ui, vec2};
use manuscript::{Piece, Seen};
use marks::Marks;
use row::Row;
use writing::{Caret, Command, Kind, Place, Writing, Written};

/// What was asked of the blocks in a frame.
enum Asked {
    /// The caret did something in a text that the text alone cannot answer.
    Key(Place, Event, Language),
    /// A menu of a line.
    Command(usize, Command),
    /// A table, agenda or time plan changed.
    Changed(usize, Block),
}

/// Shows `blocks`; `salt` tells them from other blocks of the letter. Returns the new blocks if one was
/// added, removed, moved, split or joined; what is typed into their texts is asked for directly.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, salt: &str, blocks: &[Block]) -> Option<Vec<Block>> {
    let edits_before = form.edits.len();
    let seen = Seen::of(blocks);
    let printed: Vec<_> = seen.scopes.iter().fold(Vec::new(), |mut printed, scope| {
        let outer = scope.parent.is_none_or(|parent| printed[parent]);
        printed.push(outer && form.letter().holds(&scope.conditions));
        printed
    });
    let mut page = Page {
        shown: printed.clone(),
        printed,
        asked: None,
        salt,
        focused: focused(ui, form),
        follow: None,
        seen,
    };
    if let Some(beyond) = ui.data_mut(|data| data.remove_temp(leaving(salt))) {
        // egui moves the keyboard on only from a widget that is still to come.
        ui.memory_mut(|memory| memory.move_focus(beyond));
    }
    page.leap(ui, form);
    page.follow(ui, form);
    ui.spacing_mut().item_spacing.y = 0.0;
    page.ui(ui, form);
    let Page {
        shown, seen, asked, ..
    } = page;
    let asked = asked?;
    let mut writing = Writing::new(&seen, shown, form.language());
    for edit in &form.edits[edits_before..] {
        if let Edit::Wording(id, wording) = edit {
            writing.typed(*id, wording);
        }
    }
    let language = match &asked {
        Asked::Key(_, _, language) => *language,
        Asked::Command(..) | Asked::Changed(..) => match form.view.columns {
            Columns::Other => form.view.other,
            _ => form.language(),
        },
    };
    let item = |at: &Place| seen.lines[at.line].piece.item().is_some();
    let beyond = match &asked {
        Asked::Key(at, Event::Indent, _) if !item(at) => FocusDirection::Next,
        Asked::Key(at, Event::Outdent, _) if !item(at) => FocusDirection::Previous,
        _ => FocusDirection::None,
    };
    let Some(written) = answer(writing, asked) else {
        if beyond == FocusDirection::None {
            return None;
        }
        // Tab leads out of the last text, Shift+Tab out of the first: nobody is caught among paragraphs.
        ui.data_mut(|data| data.insert_temp(leaving(salt), beyond));
        ui.ctx().request_repaint();
        return None;
    };
    match written.caret {
        Some(Caret::Known(id, at)) => form.view.want(id, language, at),
        Some(Caret::New(place, at)) => form.view.wanted_new = Some((place, at)),
        Some(Caret::Stays(id)) => {
            ui.data_mut(|data| data.insert_temp(followed(salt), (id, FOLLOWED)));
        }
        None => {}
    }
    (written.blocks != blocks).then_some(written.blocks)
}

fn answer(writing: Writing, asked: Asked) -> Option<Written> {
    match asked {
        Asked::Key(at, event, _) => match event {
            Event::Pasted {
                before,
                pasted,
                after,
            } => {
                let mut blocks = match &pasted.html {
                    Some(html) => pasted::blocks(html),
                    None => Vec::new(),
                };
                if blocks.is_empty() {
                    blocks = pasted::plain(&pasted.plain);
                }
                writing.pasted(at, before, &blocks, after)
            }
            event => writing.answer(at, &event),
        },
        Asked::Command(line, command) => writing.command(line, command),
        Asked::Changed(line, block) => writing.replaced(line, block),
    }
}

/// Where it is kept that the keyboard goes on to what stands beside the blocks.
fn leaving(salt: &str) -> Id {
    Id::unique(("leaving", salt))
}

/// For how many frames a text is kept in view that moved or got the caret: what stands above it may turn
/// out higher than was guessed.
const FOLLOWED: u8 = 5;

/// Where it is kept which text that is, and for how many frames more.
fn followed(salt: &str) -> Id {
    Id::unique(("followed", salt))
}

/// The text that has the keyboard.
fn focused(ui: &Ui, form: &Form<'_>) -> Option<(TextId, Language)> {
    let spot = form.view.caret?;
    let id = form.view.boxes.get(&spot)?;
    ui.memory(|memory| memory.has_focus(*id)).then_some(spot)
}

/// Blocks while they are being shown.
struct Page<'a> {
    seen: Seen<'a>,
    /// Which scopes are printed.
    printed: Vec<bool>,
    /// Which scopes a person sees: those that are printed or folded open.
    shown: Vec<bool>,
    salt: &'a str,
    focused: Option<(TextId, Language)>,
    /// A text that has moved and is to be kept in view.
    follow: Option<TextId>,
    asked: Option<Asked>,
}

impl Page<'_> {
    fn ui(&mut self, ui: &mut Ui, form: &mut Form<'_>) {
        self.top(ui, form);
        let mut marks = Marks::default();
        let mut at = 0;
        while at < self.seen.lines.len() {
            let printed = self.is_printed(at);
            if !printed {
                at = self.unprinted(ui, form, at);
                continue;
            }
            let mark = marks.next(&self.seen.lines[at].piece);
            self.row(ui, form, at, Some(mark));
            at += 1;
        }
        self.add(ui, form);
    }

    /// Finds out which text is to be kept in view.
    fn follow(&mut self, ui: &Ui, form: &Form<'_>) {
        let id = followed(self.salt);
        if let Some(((wanted, _), _)) = form.view.wanted
            && (0..self.seen.lines.len()).any(|at| self.seen.holds(at, wanted))
        {
            ui.data_mut(|data| data.insert_temp(id, (wanted, FOLLOWED)));
        } else if let Some((text, frames)) =
            ui.data_mut(|data| data.remove_temp::<(TextId, u8)>(id))
            && frames > 0
        {
            ui.data_mut(|data| data.insert_temp(id, (text, frames - 1)));
            // A scroll area shows only in the frame after the next where it was scrolled to.
            self.follow = frames.is_multiple_of(2).then_some(text);
        }
    }

    /// Whether a line is printed.
    fn is_printed(&self, line: usize) -> bool {
        self.seen.lines[line]
            .scope
            .is_none_or(|scope| self.printed[scope])
    }

    /// A line; without a mark if it is not printed.
    fn row(&mut self, ui: &mut Ui, form: &mut Form<'_>, at: usize, mark: Option<marks::Mark>) {
        let first = self.seen.first_text(at);
        let id = match first {
            Some(first) => Id::unique(("block", self.salt, first.0)),
            None => Id::unique(("block without text", self.salt, at)),
        };
        let must = self.must(form, at);
        let mut asked = None;
        let row = Row {
            seen: &self.seen,
            at,
            mark,
            salt: self.salt,
            id,
            focused: self.focused,
        };
        let follow = self.follow.is_some_and(|id| self.seen.holds(at, id));
        let piece = &self.seen.lines[at].piece;
        let guess = |form: &Form<'_>, width| row::guessed_height(form, piece, width);
        when_near(ui, form, id, must, guess, |ui, form| {
            asked = row.ui(ui, form);
            let (row, seen) = (
                ui.min_rect().y_range(),
                ui.clip_rect().y_range().expand(1.0),
            );
            if follow && !(seen.contains(row.min) && seen.contains(row.max)) {
                let at_once = egui::style::ScrollAnimation::none();
                ui.scroll_to_rect_animation(ui.min_rect(), None, at_once);
                ui.ctx().request_repaint();
            }
        });
        if asked.is_some() {
            self.asked = asked;
        }
    }

    /// Whether a line has or wants the caret, so that it must be there wherever it is.
    fn must(&self, form: &Form<'_>, at: usize) -> bool {
        let wanted = form.view.wanted.map(|((id, _), _)| id);
        let focused = self.focused.map(|(id, _)| id);
        let mut ids = [wanted, focused, self.follow].into_iter().flatten();
        ids.any(|id| self.seen.holds(at, id))
    }

    /// Room above everything, where something can be put in.
    fn top(&mut self, ui: &mut Ui, form: &Form<'_>) {
        if self.seen.lines.is_empty() {
            return;
        }
        let room = vec2(ui.available_width(), row::ITEM_GAP);
        let (_, room) = ui.allocate_space(room);
        let button = row::plus(ui, form, Id::unique(("top", self.salt)), room);
        let kind = self.seen.kind_at(Some(0));
        if let Some(piece) = menu::of_pieces(&button, form, kind, self.seen.has_deadlines()) {
            self.asked = Some(Asked::Command(0, Command::InsertAbove(Box::new(piece))));
        }
    }

    /// The button below everything.
    fn add(&mut self, ui: &mut Ui, form: &mut Form<'_>) {
        ui.add_space(6.0);
        let last = self.seen.lines.len().checked_sub(1);
        let button = widgets::button(ui, Some(icons::PLUS), &form.say("blocks-add"));
        let kind = self.seen.kind_at(last);
        if let Some(piece) = menu::of_pieces(&button, form, kind, self.seen.has_deadlines()) {
            self.asked = Some(match last {
                Some(last) => Asked::Command(last, Command::InsertBelow(Box::new(piece))),
                None => Asked::Command(0, Command::InsertAbove(Box::new(piece))),
            });
        }
    }

    /// Ctrl+Home and Ctrl+End leap to the first and the last text, before a box takes them for its own.
    fn leap(&self, ui: &Ui, form: &mut Form<'_>) {
        let Some((id, language)) = self.focused else {
            return;
        };
        let pressed = |key| {
            ui.input(|input| {
                let alone = input.modifiers.matches_exact(Modifiers::COMMAND);
                alone && input.key_pressed(key)
            })
        };
        let last = match (pressed(Key::Home), pressed(Key::End)) {
            (true, _) => false,
            (_, true) => true,
            _ => return,
        };
        if !(0..self.seen.lines.len()).any(|at| self.seen.holds(at, id)) {
            return;
        }
        let text = |at: usize| {
            let piece = &self.seen.lines[at].piece;
            let slots = piece.slots();
            let slot = if last { slots.checked_sub(1)? } else { 0 };
            piece.slot(slot).filter(|_| self.is_printed(at))
        };
        let mut lines = 0..self.seen.lines.len();
        let (found, at, key) = match last {
            false => (lines.find_map(text), CaretAt::Start, Key::Home),
            true => (lines.rev().find_map(text), CaretAt::End, Key::End),
        };
        if let Some(text) = found {
            ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
            form.view.want(text.id, language, at);
        }
    }
}

impl Seen<'_> {
    /// What a paragraph that is put behind a line should be.
    fn kind_at(&self, line: Option<usize>) -> Kind {
        let piece = line
            .and_then(|line| self.lines.get(line))
            .map(|line| &line.piece);
        match piece {
            Some(Piece::Numbered(_)) => Kind::Numbered,
            _ => Kind::Paragraph,
        }
    }

    fn has_deadlines(&self) -> bool {
        let mut pieces = self.lines.iter().map(|line| &line.piece);
        pieces.any(|piece| matches!(piece, Piece::Deadlines(_)))
    }
}
