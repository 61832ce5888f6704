//! The manual: beside whatever the window shows, in its language, at the section of what one works at. It can be
//! searched and scrolled. Its text is `locales/<tag>/manual.md`; the English one stands in the README, too.

mod blocks;
mod keys;
mod search;
mod set;
mod text;
pub mod topic;

pub use text::{markdown, placeholders};
pub use topic::Topic;

use super::view::STANDS_STILL;
use super::widgets::{self, menu, strong};
use super::{icons, theme};
use crate::language::Language;
use crate::language::interface::Texts;
use blocks::Block;
use egui::{Align, Frame, Id, Key, Layout, Margin, Panel, Rect, ScrollArea, Stroke, Ui, UiBuilder};
use search::Place;

/// The manual, open.
pub struct Manual {
    language: Language,
    blocks: Vec<Block>,
    /// What is looked for, and where it stands.
    sought: String,
    places: Vec<Place>,
    /// Which of the places is looked at.
    at: usize,
    /// The block that is brought to the top, and for how many frames more.
    goal: Option<(usize, u8)>,
    topic: Topic,
}

/// The keys of what has the name `key`, a command or what one does in a text; nothing where it has none.
pub fn keys_of(key: &str, texts: &Texts) -> String {
    keys::of(key, texts).unwrap_or_default()
}

/// How wide it is in a window, in points: no wider than lines are easy to read.
pub fn width(ctx: &egui::Context) -> f32 {
    (ctx.content_rect().width() * 0.27).clamp(280.0, 430.0)
}

impl Manual {
    /// The manual at a section.
    pub fn new(texts: &Texts, topic: Topic) -> Manual {
        let mut manual = Manual {
            language: texts.language(),
            blocks: blocks::read(&markdown(texts)),
            sought: String::new(),
            places: Vec::new(),
            at: 0,
            goal: None,
            topic,
        };
        manual.show(topic);
        manual
    }

    /// The section that was asked for last.
    pub fn topic(&self) -> Topic {
        self.topic
    }

    /// Goes to a section.
    pub fn show(&mut self, topic: Topic) {
        self.topic = topic;
        let section =
            |block: &Block| matches!(block, Block::Heading { id, .. } if id == topic.id());
        // What stands above the first heading belongs to the first section.
        let block = self.blocks.iter().position(section);
        let block = block.filter(|_| topic != Topic::FIRST).unwrap_or(0);
        self.goal = Some((block, STANDS_STILL));
    }

    /// The window speaks another language now: the same section in it.
    fn speak(&mut self, texts: &Texts) {
        if self.language != texts.language() {
            let sought = std::mem::take(&mut self.sought);
            *self = Manual::new(texts, self.topic);
            self.seek(sought);
        }
    }

    fn seek(&mut self, sought: String) {
        self.places = search::places(&self.blocks, &sought);
        self.sought = sought;
        self.at = 0;
        self.go_to_place();
    }

    fn step(&mut self, back: bool) {
        let count = self.places.len();
        if count > 0 {
            self.at = match back {
                true => (self.at + count - 1) % count,
                false => (self.at + 1) % count,
            };
            self.go_to_place();
        }
    }

    fn go_to_place(&mut self) {
        if let Some(place) = self.places.get(self.at) {
            self.goal = Some((place.block, STANDS_STILL));
        }
    }
}

/// Shows the manual at the right; with `dialog`, above the veil that a dialog draws over the window. Returns
/// whether it stays.
pub fn ui(ui: &mut Ui, manual: &mut Manual, texts: &Texts, dialog: bool) -> bool {
    manual.speak(texts);
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(14, 10));
    let width = width(ui.ctx());
    let panel = Panel::right("manual")
        .frame(frame)
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false);
    if !dialog {
        return panel.show(ui, |ui| content(ui, manual, texts)).inner;
    }
    // The room stays as it is; what fills it stands in a layer above the dialog.
    let room = panel.show(ui, |ui| ui.set_min_size(ui.available_size()));
    let room = room.response.rect;
    let area = egui::Area::new(Id::unique("manual above a dialog"))
        .order(egui::Order::Foreground)
        .fixed_pos(room.min)
        .constrain(false)
        .show(ui.ctx(), |ui| {
            let inside = UiBuilder::new().max_rect(Rect::from_min_size(room.min, room.size()));
            let inside = ui.scope_builder(inside, |ui| {
                frame.show(ui, |ui| {
                    ui.set_min_size(ui.available_size());
                    content(ui, manual, texts)
                })
            });
            inside.inner.inner
        });
    ui.ctx().move_to_top(area.response.layer_id);
    area.inner
}

fn content(ui: &mut Ui, manual: &mut Manual, texts: &Texts) -> bool {
    let mut stays = head(ui, manual, texts);
    stays &= !search_ui(ui, manual, texts);
    ui.add_space(4.0);
    ScrollArea::vertical()
        .id_salt("manual text")
        .auto_shrink(false)
        .show(ui, |ui| {
            // Beside the scroll bar.
            ui.set_width((ui.available_width() - 12.0).max(100.0));
            for (at, block) in manual.blocks.iter().enumerate() {
                let here = manual.places.iter().enumerate();
                let here = here.filter(|(_, place)| place.block == at);
                let marks: Vec<_> = here
                    .map(|(number, place)| (place.range.clone(), number == manual.at))
                    .collect();
                let top = ui.cursor().top();
                set::block(ui, block, &marks);
                if let Some((goal, frames)) = manual.goal
                    && goal == at
                {
                    let here = Rect::from_min_size(
                        egui::pos2(ui.min_rect().left(), top),
                        egui::vec2(1.0, 1.0),
                    );
                    let at_once = egui::style::ScrollAnimation::none();
                    let align = match manual.places.is_empty() {
                        true => Align::TOP,
                        false => Align::Center,
                    };
                    ui.scroll_to_rect_animation(here, Some(align), at_once);
                    manual.goal = (frames > 1).then_some((goal, frames - 1));
                    ui.ctx().request_repaint();
                }
            }
            // So that the last section can come to the top.
            ui.add_space(ui.clip_rect().height() * 0.6);
        });
    stays
}

/// The title, the contents, the way out; whether it stays.
fn head(ui: &mut Ui, manual: &mut Manual, texts: &Texts) -> bool {
    let mut stays = true;
    ui.horizontal(|ui| {
        let title = texts.say("help-title");
        ui.add(egui::Label::new(strong(title, theme::HEADING)).truncate());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = format!("{} (Esc)", texts.say("close"));
            stays = !widgets::icon_button(ui, icons::X, &name).clicked();
            let contents = texts.say("manual-contents");
            let button = widgets::icon_button(ui, icons::LIST, &contents);
            let chosen = menu::menu(&button, 250.0, |ui| {
                let mut chosen = None;
                for block in &manual.blocks {
                    let Block::Heading { words, id } = block else {
                        continue;
                    };
                    let entry = menu::Entry {
                        caption: words,
                        ..menu::Entry::default()
                    };
                    if entry.show(ui).clicked() {
                        chosen = Topic::of(id);
                    }
                }
                chosen
            });
            if let Some(topic) = chosen.flatten() {
                manual.seek(String::new());
                manual.show(topic);
            }
        });
    });
    stays
}

/// The box for the search, and how many places there are; whether Escape was pressed in it.
fn search_ui(ui: &mut Ui, manual: &mut Manual, texts: &Texts) -> bool {
    let mut escaped = false;
    ui.horizontal(|ui| {
        let id = Id::unique("manual search");
        let name = texts.say("manual-search");
        let mut sought = manual.sought.clone();
        let room = if sought.is_empty() { 0.0 } else { 150.0 };
        let width = (ui.available_width() - room - 22.0).max(80.0);
        escaped = ui.memory(|memory| memory.has_focus(id))
            && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
        let edit = widgets::line_edit(ui, id, &mut sought, &name, &name, width);
        if edit.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            let back = ui.input(|input| input.modifiers.shift);
            manual.step(back);
            edit.request_focus();
        }
        if sought != manual.sought {
            manual.seek(sought);
        }
        if !manual.sought.trim().is_empty() {
            let counts = [
                ("count", manual.places.len().into()),
                ("at", (manual.at + 1).into()),
            ];
            let previous = texts.say("manual-previous");
            if widgets::icon_button(ui, icons::ARROW_UP, &previous).clicked() {
                manual.step(true);
            }
            let next = texts.say("manual-next");
            if widgets::icon_button(ui, icons::ARROW_DOWN, &next).clicked() {
                manual.step(false);
            }
            let words = widgets::weak(ui, texts.with("find-count", &counts));
            ui.add(egui::Label::new(words.size(theme::SMALL)).truncate());
        }
    });
    escaped
}
