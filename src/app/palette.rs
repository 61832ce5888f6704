//! The command palette: all commands, the parts of the open letter, the annexes that can be added, found
//! by typing a part of their name.

use super::command::{COMMANDS, Command, Entry, Situation};
use super::key_names;
use super::theme;
use super::view::Part;
use super::widgets;
use crate::language::interface::Texts;
use crate::letter::annex::Annex;
use egui::{
    Align, Align2, Area, Frame, Id, Key, Layout, Modifiers, Order, Response, Sense, Stroke, Ui,
    vec2,
};

/// Height of a row, in points.
const ROW: f32 = 32.0;
/// So many rows are seen.
const ROWS: f32 = 11.0;

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
    /// A part of the letter was chosen.
    GoTo(Part),
    /// A kind of annex was chosen, to be added.
    Add(&'static Annex),
}

/// What can be chosen in the palette beside the commands: its picture, its name, what it does.
pub struct Choice {
    /// The picture.
    pub icon: &'static str,
    /// The name.
    pub name: String,
    /// What happens when it is chosen.
    pub leads: Leads,
}

/// What happens when something is chosen.
#[derive(Clone, Copy)]
pub enum Leads {
    /// A command is carried out.
    Command(&'static Entry),
    /// A part comes into view.
    GoTo(Part),
    /// An annex of this kind is added.
    Add(&'static Annex),
}

impl Leads {
    fn answer(self) -> Answer {
        match self {
            Leads::Command(entry) => Answer::Chosen(entry.command),
            Leads::GoTo(part) => Answer::GoTo(part),
            Leads::Add(kind) => Answer::Add(kind),
        }
    }
}

/// The choices whose names have the letters of `typed`, in order; those that begin with it first. Parts
/// of the letter are found by typing, and do not stand before the commands.
fn found(typed: &str, situation: &Situation, parts: Vec<Choice>, texts: &Texts) -> Vec<Choice> {
    let typed = typed.trim().to_lowercase();
    let commands = COMMANDS
        .iter()
        .filter(|entry| (entry.available)(situation) && entry.command != Command::Palette)
        .map(|entry| Choice {
            icon: entry.icon,
            name: texts.say(entry.key),
            leads: Leads::Command(entry),
        });
    let mut found: Vec<(usize, Choice)> = commands
        .chain(parts)
        .filter_map(|choice| Some((choice.name.to_lowercase().find(&typed)?, choice)))
        .collect();
    let rank = |leads: &Leads| match leads {
        Leads::Command(_) => 0,
        Leads::GoTo(_) => 1,
        Leads::Add(_) => 2,
    };
    found.sort_by_key(|(place, choice)| (*place > 0, rank(&choice.leads), *place));
    found.into_iter().map(|(_, choice)| choice).collect()
}

/// Shows the palette.
pub fn ui(
    ui: &mut Ui,
    palette: &mut CommandPalette,
    situation: &Situation,
    parts: Vec<Choice>,
    texts: &Texts,
) -> Answer {
    let ctx = ui.ctx().clone();
    let found = found(&palette.typed, situation, parts, texts);
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
            Some(choice) => choice.leads.answer(),
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
                        .max_height(ROWS * (ROW + 1.0) - 1.0)
                        .show(ui, |ui| {
                            ui.spacing_mut().item_spacing.y = 1.0;
                            for (at, choice) in found.iter().enumerate() {
                                let selected = at == palette.at;
                                let shown = row(ui, choice, selected, up || down, texts);
                                if selected {
                                    widgets::active(ui.ctx(), edit.id, shown.id);
                                }
                                if shown.clicked() {
                                    answer = choice.leads.answer();
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

fn row(ui: &mut Ui, choice: &Choice, selected: bool, moved: bool, texts: &Texts) -> Response {
    let name = choice.name.as_str();
    let colours = widgets::palette(ui);
    let size = vec2(ui.available_width(), ROW);
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
            widgets::glyph(ui, choice.icon, 16.0, colours.weak);
            ui.add(egui::Label::new(name).selectable(false));
            if let Leads::Command(entry) = choice.leads
                && let Some(keys) = &entry.shortcut
            {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let keys = widgets::weak(ui, key_names::of(keys, texts));
                    ui.add(egui::Label::new(keys).selectable(false));
                });
            }
        });
    });
    response
}
