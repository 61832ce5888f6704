//! Which key, typed character, input method or clipboard event does what in a box.

use super::editing::{Composing, Editing};
use super::model::{self, Mark};
use super::{Command, Event};
use eframe::egui::accesskit::{Action, ActionData, ActionRequest};
use eframe::egui::{self, Context, ImeEvent, Key, Modifiers};
use parley::editing::Selection;
use std::ops::Range;

/// Some systems send what an input method commits as typed text, too; within so many seconds.
const TWICE: f64 = 0.05;

impl Editing<'_> {
    /// Takes an event; whether it was meant for this box.
    pub fn take(&mut self, ctx: &Context, event: &egui::Event) -> bool {
        if self.active.insert.is_some()
            && let Some(taken) = self.take_for_menu(event)
        {
            return taken;
        }
        match event {
            egui::Event::Text(text) => {
                let now = ctx.input(|input| input.time);
                let twice = self
                    .active
                    .committed
                    .take()
                    .is_some_and(|(committed, at)| committed == *text && now - at <= TWICE);
                if !twice {
                    self.type_text(text);
                }
                true
            }
            egui::Event::Copy => {
                self.command(ctx, Command::Copy);
                true
            }
            egui::Event::Cut => {
                self.command(ctx, Command::Cut);
                true
            }
            egui::Event::Paste(text) => {
                self.paste(ctx, text);
                true
            }
            egui::Event::Ime(event) => {
                self.compose(ctx, event);
                true
            }
            egui::Event::AccessKitActionRequest(request) => self.assist(request),
            egui::Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => self.key(ctx, *key, *modifiers),
            _ => false,
        }
    }

    /// The same while the menu of insertions is open: it is filtered and chosen from.
    fn take_for_menu(&mut self, event: &egui::Event) -> Option<bool> {
        let menu = self.active.insert.as_mut()?;
        match event {
            egui::Event::Text(text) | egui::Event::Ime(ImeEvent::Commit(text)) => {
                self.active.composing = None;
                // Ctrl+Space types a space on some systems.
                if !(menu.filter.is_empty() && text.trim().is_empty()) {
                    menu.filter(text);
                }
            }
            egui::Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => match key {
                Key::ArrowDown => menu.step(1, self.setting.insertions),
                Key::ArrowUp => menu.step(-1, self.setting.insertions),
                Key::Backspace if menu.filter.is_empty() => self.active.insert = None,
                Key::Backspace => menu.shorten(),
                Key::Escape => self.active.insert = None,
                Key::Enter | Key::Tab => {
                    let chosen = menu.chosen(self.setting.insertions);
                    self.active.insert = None;
                    if let Some(insertion) = chosen {
                        self.insert(&insertion.runs);
                    }
                }
                Key::ArrowLeft | Key::ArrowRight | Key::Home | Key::End => {
                    self.active.insert = None;
                    return None;
                }
                Key::Space => {}
                _ if modifiers.command => {
                    self.active.insert = None;
                    return None;
                }
                // The key of a letter; the letter itself comes as text.
                _ => {}
            },
            _ => return None,
        }
        Some(true)
    }

    /// What a screen reader or a dictation writes.
    fn assist(&mut self, request: &ActionRequest) -> bool {
        if request.target_node != self.active.id.accesskit_id() {
            return false;
        }
        let Some(ActionData::Value(text)) = &request.data else {
            return false;
        };
        match request.action {
            Action::SetValue => self.select_range(0..usize::MAX),
            Action::ReplaceSelectedText => {}
            _ => return false,
        }
        self.type_text(text);
        true
    }

    fn compose(&mut self, ctx: &Context, event: &ImeEvent) {
        if self.rules.read_only {
            return;
        }
        match event {
            ImeEvent::Preedit {
                text,
                active_range_chars,
            } => {
                if text.is_empty() || text == "\n" || text == "\r" {
                    self.active.composing = None;
                    return;
                }
                let range = self.range();
                if !range.is_empty() {
                    self.replace(range, Vec::new());
                }
                let text: String = text.chars().filter(|c| !c.is_control()).collect();
                let end = text.chars().count();
                let caret = active_range_chars
                    .as_ref()
                    .map_or(end, |range| range.end.min(end));
                self.active.composing = Some(Composing { text, caret });
            }
            ImeEvent::Commit(text) => {
                self.active.composing = None;
                if !text.is_empty() && text != "\n" && text != "\r" {
                    self.type_text(text);
                    self.active.committed = Some((text.clone(), ctx.input(|input| input.time)));
                }
            }
            ImeEvent::DeleteSurrounding {
                before_chars,
                after_chars,
            } => {
                let range = self.range();
                let wider = Range {
                    start: range.start.saturating_sub(*before_chars),
                    end: (range.end + after_chars).min(model::length(&self.runs)),
                };
                self.replace(wider, Vec::new());
            }
            #[expect(deprecated, reason = "no longer sent, still in the type")]
            ImeEvent::Enabled | ImeEvent::Disabled => self.active.composing = None,
        }
    }

    fn key(&mut self, ctx: &Context, key: Key, modifiers: Modifiers) -> bool {
        if self.active.composing.is_some() {
            // The keys belong to the input method, whatever the system says.
            return true;
        }
        let Modifiers {
            alt,
            shift,
            mac_cmd,
            command,
            ..
        } = modifiers;
        if command && !alt && self.shortcut(ctx, key, shift) {
            return true;
        }
        if alt && shift && self.rules.structure {
            let event = match key {
                Key::ArrowUp => Event::MoveUp,
                Key::ArrowDown => Event::MoveDown,
                _ => return false,
            };
            self.event = Some(event);
            return true;
        }
        let word = command || alt;
        match key {
            Key::ArrowLeft if mac_cmd => self.move_to(shift, Selection::line_start),
            Key::ArrowRight if mac_cmd => self.move_to(shift, Selection::line_end),
            Key::ArrowLeft if word => self.by_word(shift, self.laid.layout.is_rtl()),
            Key::ArrowRight if word => self.by_word(shift, !self.laid.layout.is_rtl()),
            Key::ArrowLeft => self.sideways(shift, false),
            Key::ArrowRight => self.sideways(shift, true),
            Key::ArrowUp => self.upright(shift, false),
            Key::ArrowDown => self.upright(shift, true),
            Key::Home if command => self.leap(shift, 0),
            Key::End if command => self.leap(shift, usize::MAX),
            Key::Home => self.move_to(shift, Selection::line_start),
            Key::End => self.move_to(shift, Selection::line_end),
            Key::Backspace => self.delete_backward(word),
            Key::Delete => self.delete_forward(word),
            Key::Enter if !command && !alt => self.enter(shift),
            Key::Tab if (self.rules.structure || self.rules.tabs) && !command && !alt => {
                self.event = Some(if shift { Event::Outdent } else { Event::Indent });
            }
            _ => return false,
        }
        true
    }

    fn shortcut(&mut self, ctx: &Context, key: Key, shift: bool) -> bool {
        let command = match (key, shift) {
            (Key::B, false) => Command::Mark(Mark::Bold),
            (Key::I, false) => Command::Mark(Mark::Italic),
            (Key::U, false) => Command::Mark(Mark::Underline),
            (Key::Period, false) | (Key::Equals | Key::Plus, true) => {
                Command::Mark(Mark::Superscript)
            }
            (Key::K, false) => Command::Link,
            (Key::Space, false) => Command::Insert,
            (Key::A, false) => Command::SelectAll,
            (Key::V, true) => Command::Paste { plain: true },
            (Key::L, true) if self.rules.structure => {
                self.event = Some(Event::ToggleBullet);
                return true;
            }
            (Key::N, true) | (Key::Q, false) if self.rules.structure => {
                self.event = Some(Event::MakeParagraph);
                return true;
            }
            _ => return false,
        };
        self.command(ctx, command);
        true
    }

    fn move_to(&mut self, extend: bool, to: impl Fn(&Selection, &super::Lines, bool) -> Selection) {
        let moved = to(&self.active.selection, &self.laid.layout, extend);
        self.select(moved);
    }

    /// To the beginning of the next or of this word, as Word does; parley's own goes to ends of words.
    fn by_word(&mut self, extend: bool, forward: bool) {
        let focus = self.active.selection.focus();
        let focus = match forward {
            true => focus.next_logical_word(&self.laid.layout),
            false => focus.previous_logical_word(&self.laid.layout),
        };
        self.select(match extend {
            true => self.active.selection.extend(focus),
            false => focus.into(),
        });
    }

    fn leap(&mut self, extend: bool, offset: usize) {
        let anchor = self.active.selection.anchor();
        self.place(&super::CaretAt::Offset(offset));
        if extend {
            let focus = self.active.selection.focus();
            self.select(Selection::new(anchor, focus));
        }
    }

    /// One character to the left or to the right, as one sees it; out of the box at its edge.
    fn sideways(&mut self, extend: bool, right: bool) {
        let before = self.active.selection;
        let layout = &self.laid.layout;
        let after = match right {
            true => before.next_visual(layout, extend),
            false => before.previous_visual(layout, extend),
        };
        let stands = before.is_collapsed() && after == before && !extend;
        self.select(after);
        if !stands {
            return;
        }
        let range = self.range();
        // In a line that runs to the left, the end is at the left.
        let forward = match (range.start, model::length(&self.runs)) {
            (0, end) if end > 0 => false,
            (start, end) if start == end && end > 0 => true,
            _ => right != self.laid.layout.is_rtl(),
        };
        let leftwards = self.laid.layout.is_rtl();
        self.event = Some(match forward {
            false => Event::Previous {
                x: if leftwards {
                    f32::NEG_INFINITY
                } else {
                    f32::INFINITY
                },
            },
            true => Event::Next {
                x: if leftwards {
                    f32::INFINITY
                } else {
                    f32::NEG_INFINITY
                },
            },
        });
    }

    /// One line up or down; out of the box from its first and last line.
    fn upright(&mut self, extend: bool, down: bool) {
        let layout = &self.laid.layout;
        let caret = self.active.selection.focus().geometry(layout, 0.0);
        let middle = ((caret.y0 + caret.y1) / 2.0) as f32;
        let edge = match down {
            true => layout.len().saturating_sub(1),
            false => 0,
        };
        let at_edge = layout.get(edge).is_none_or(|line| {
            let metrics = line.metrics();
            match down {
                true => middle >= metrics.block_min_coord,
                false => middle <= metrics.block_max_coord,
            }
        });
        if at_edge && !extend {
            let x = self.left + caret.x0 as f32 / self.manner.scale;
            self.event = Some(match down {
                true => Event::Next { x },
                false => Event::Previous { x },
            });
            return;
        }
        let selection = self.active.selection;
        let moved = match down {
            true => selection.next_line(layout, extend),
            false => selection.previous_line(layout, extend),
        };
        self.select(moved);
    }
}
