//! The command palette: all commands, found by typing a part of their name.

use super::command::{COMMANDS, Command, Entry, Situation};
use super::theme;
use super::top_bar::key_names;
use super::widgets::{self, icon};
use crate::language::interface::Texts;
use egui::{
    Align, Align2, Area, Frame, Id, Key, Layout, Modifiers, Order, Sense, Stroke, Ui, vec2,
};

/// What is typed and chosen in the palette.
#[derive(Default)]
pub struct CommandPalette {
    typed: String,
    at: usize,
}

/// What came of a frame.
pub enum Answer {
    /// It stays open.
    Nothing,
    /// It was closed.
    Closed,
    /// A command was chosen.
    Chosen(Command),
}

/// The commands whose names have the letters of `typed`, in order; those that begin with it first.
fn found<'a>(typed: &str, situation: &Situation, texts: &Texts) -> Vec<(&'a Entry, String)> {
    let typed = typed.trim().to_lowercase();
    let mut found: Vec<(usize, &Entry, String)> = COMMANDS
        .iter()
        .filter(|entry| (entry.available)(situation) && entry.command != Command::Palette)
        .filter_map(|entry| {
            let name = texts.say(entry.key);
            let place = name.to_lowercase().find(&typed)?;
            Some((place, entry, name))
        })
        .collect();
    found.sort_by_key(|(place, ..)| (*place > 0, *place));
    if typed.is_empty() {
        found.sort_by_key(|(_, entry, _)| COMMANDS.iter().position(|e| e.command == entry.command));
    }
    found
        .into_iter()
        .map(|(_, entry, name)| (entry, name))
        .collect()
}

/// Shows the palette.
pub fn ui(
    ui: &mut Ui,
    palette: &mut CommandPalette,
    situation: &Situation,
    texts: &Texts,
) -> Answer {
    let ctx = ui.ctx().clone();
    let found = found(&palette.typed, situation, texts);
    let (mut up, mut down, mut enter, mut escape) = (false, false, false, false);
    ctx.input_mut(|input| {
        up = input.consume_key(Modifiers::NONE, Key::ArrowUp);
        down = input.consume_key(Modifiers::NONE, Key::ArrowDown);
        enter = input.consume_key(Modifiers::NONE, Key::Enter);
        escape = input.consume_key(Modifiers::NONE, Key::Escape);
    });
    if escape {
        return Answer::Closed;
    }
    if down {
        palette.at += 1;
    }
    if up {
        palette.at = palette.at.saturating_sub(1);
    }
    palette.at = palette.at.min(found.len().saturating_sub(1));
    if enter {
        return match found.get(palette.at) {
            Some((entry, _)) => Answer::Chosen(entry.command),
            None => Answer::Nothing,
        };
    }
    let mut answer = Answer::Nothing;
    let colours = widgets::palette(ui);
    let area = Area::new(Id::unique("command palette"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_TOP, vec2(0.0, 90.0))
        .show(&ctx, |ui| {
            Frame::popup(ui.style())
                .fill(colours.card)
                .stroke(Stroke::new(1.0, colours.line))
                .inner_margin(10)
                .show(ui, |ui| {
                    ui.set_width(480.0);
                    let name = texts.say("command-palette");
                    let hint = texts.say("palette-hint");
                    let id = Id::unique("palette field");
                    let edit = widgets::line_edit(ui, id, &mut palette.typed, &name, &hint, 480.0);
                    edit.request_focus();
                    if edit.changed() {
                        palette.at = 0;
                    }
                    egui::ScrollArea::vertical()
                        .max_height(360.0)
                        .show(ui, |ui| {
                            ui.spacing_mut().item_spacing.y = 1.0;
                            for (at, (entry, name)) in found.iter().enumerate() {
                                if row(ui, entry, name, at == palette.at, up || down) {
                                    answer = Answer::Chosen(entry.command);
                                }
                            }
                            if found.is_empty() {
                                ui.label(widgets::weak(ui, texts.say("palette-nothing")));
                            }
                        });
                });
        });
    let outside = ctx.input(|input| {
        let at = input.pointer.interact_pos();
        input.pointer.any_pressed() && at.is_some_and(|at| !area.response.rect.contains(at))
    });
    if outside { Answer::Closed } else { answer }
}

fn row(ui: &mut Ui, entry: &Entry, name: &str, selected: bool, moved: bool) -> bool {
    let colours = widgets::palette(ui);
    let size = vec2(ui.available_width(), 32.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, selected, name)
    });
    if selected {
        ui.painter()
            .rect_filled(rect, theme::CORNER, colours.accent_ground);
        if moved {
            response.scroll_to_me(None);
        }
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::CORNER, colours.hover);
    }
    let inner = rect.shrink2(vec2(10.0, 0.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(inner), |ui| {
        ui.horizontal_centered(|ui| {
            ui.add(egui::Label::new(icon(entry.icon, 16.0).color(colours.weak)).selectable(false));
            ui.add(egui::Label::new(name).selectable(false));
            if let Some(keys) = &entry.shortcut {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let keys = widgets::weak(ui, key_names(keys));
                    ui.add(egui::Label::new(keys).selectable(false));
                });
            }
        });
    });
    response.clicked()
}
