//! The start: recent letters, and the kinds of letter that can be begun.

pub mod thumbnails;

use super::command::Command;
use super::widgets::{self, Tone, strong};
use super::{icons, theme};
use crate::kind::{self, Kind};
use crate::language::Language;
use crate::language::dates::DateForm;
use crate::language::interface::{Texts, language_name};
use crate::storage::office::recent::RecentLetter;
use egui::{
    Align, CentralPanel, Frame, Layout, Margin, Panel, Rect, RichText, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, vec2,
};
use std::path::PathBuf;
use thumbnails::Thumbnails;

/// What the start screen knows.
pub struct Start {
    /// The letters that were opened last, the latest first; and whether their files are there.
    pub recent: Vec<(RecentLetter, bool)>,
    kinds: Vec<Kind>,
    thumbnails: Thumbnails,
}

/// What was clicked.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// A command.
    Command(Command),
    /// A letter of a kind.
    Begin(String),
    /// An earlier letter.
    Open(PathBuf),
    /// A new letter from an earlier one.
    Model(PathBuf),
    /// An earlier letter is to be taken off the list.
    Forget(PathBuf),
}

impl Start {
    /// The start screen; the pictures of the kinds follow.
    pub fn new(ctx: &egui::Context) -> Start {
        // A template that cannot be read is found by a test, not by a person.
        let mut kinds = kind::kinds().unwrap_or_default();
        // Letters first, then changes to letters.
        kinds.sort_by_key(|kind| kind.template.amends.is_some());
        Start {
            recent: Vec::new(),
            thumbnails: Thumbnails::new(ctx, &kinds),
            kinds,
        }
    }
}

/// Cards of kinds are this wide, in points.
const CARD: egui::Vec2 = vec2(236.0, 158.0);

/// Shows the start screen.
pub fn ui(ui: &mut Ui, start: &mut Start, texts: &Texts) -> Option<Wish> {
    start.thumbnails.take(ui.ctx());
    let mut wish = None;
    let palette = widgets::palette(ui);
    let bar = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(24, 14));
    Panel::top("start bar")
        .frame(bar)
        .show_separator_line(false)
        .resizable(false)
        .show(ui, |ui| {
            widgets::region(ui, egui::Role::Banner, &texts.say("region-top"));
            let slim = ui.available_width() < super::room::SLIM;
            ui.horizontal(|ui| {
                widgets::heading(ui, strong(texts.say("program"), 19.0), 1);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let open = texts.say("command-open");
                    let clicked = match slim {
                        true => widgets::icon_button(ui, icons::FOLDER_OPEN, &open),
                        false => widgets::main_button(ui, Some(icons::FOLDER_OPEN), &open),
                    };
                    if clicked.clicked() {
                        wish = Some(Wish::Command(Command::Open));
                    }
                    let model = texts.say("command-new-from-letter");
                    let clicked = match slim {
                        true => widgets::icon_button(ui, icons::FILES, &model),
                        false => widgets::button(ui, Some(icons::FILES), &model),
                    };
                    if clicked.clicked() {
                        wish = Some(Wish::Command(Command::NewFromLetter));
                    }
                    let dark = ui.ctx().theme() == egui::Theme::Dark;
                    let other = if dark { Command::Light } else { Command::Dark };
                    if let Some(command) = super::speaking::menu(ui, texts) {
                        wish = Some(Wish::Command(command));
                    }
                    for command in [Command::Help, other] {
                        let entry = super::command::entry(command);
                        let tip = super::top_bar::tip(command, texts);
                        if widgets::icon_button(ui, entry.icon, &tip).clicked() {
                            wish = Some(Wish::Command(command));
                        }
                    }
                });
            });
        });
    let ground = Frame::new()
        .fill(palette.ground)
        .inner_margin(Margin::symmetric(24, 18));
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        widgets::region(ui, egui::Role::Main, &texts.say("region-start"));
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let clicked = recent_ui(ui, start, texts);
            wish = wish.take().or(clicked);
            ui.add_space(18.0);
            widgets::heading(ui, strong(texts.say("start-new"), theme::TITLE), 2);
            ui.label(widgets::weak(ui, texts.say("start-new-sentence")));
            ui.add_space(6.0);
            let clicked = kinds_ui(ui, start, texts);
            wish = wish.take().or(clicked);
        });
    });
    wish
}

fn kinds_ui(ui: &mut Ui, start: &Start, texts: &Texts) -> Option<Wish> {
    let mut wish = None;
    let gap = 14.0;
    let columns = ((ui.available_width() + gap) / (CARD.x + gap))
        .floor()
        .max(1.0);
    let width = (ui.available_width() - gap * (columns - 1.0)) / columns;
    ui.spacing_mut().item_spacing = vec2(gap, gap);
    for row in start.kinds.chunks(columns as usize) {
        ui.horizontal_top(|ui| {
            for kind in row {
                if kind_card(ui, kind, start, width, texts.language()) {
                    wish = Some(Wish::Begin(kind.id.clone()));
                }
            }
        });
    }
    wish
}

fn kind_card(ui: &mut Ui, kind: &Kind, start: &Start, width: f32, language: Language) -> bool {
    let palette = widgets::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, CARD.y), Sense::click());
    let name = kind.name(language);
    widgets::named(&response, egui::Role::Button, true, &name);
    let line = if response.hovered() {
        palette.accent
    } else {
        palette.line
    };
    ui.painter().rect(
        rect,
        theme::CARD_CORNER,
        palette.card,
        Stroke::new(1.0, line),
        StrokeKind::Inside,
    );
    widgets::focus_ring(ui, &response, rect);
    let page = Rect::from_min_size(rect.min + vec2(14.0, 14.0), vec2(86.3, 122.0));
    ui.painter().rect_filled(page, 2, egui::Color32::WHITE);
    if let Some(texture) = start.thumbnails.of(&kind.id) {
        let whole = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
        ui.painter()
            .image(texture, page, whole, egui::Color32::WHITE);
    }
    let line = Stroke::new(1.0, palette.line);
    ui.painter().rect_stroke(page, 2, line, StrokeKind::Outside);
    let words = Rect::from_min_max(
        egui::pos2(page.right() + 14.0, rect.top() + 14.0),
        rect.max - vec2(12.0, 10.0),
    );
    let words = UiBuilder::new()
        .max_rect(words)
        .layout(Layout::top_down(Align::Min));
    {
        let ui = &mut ui.new_child(words);
        ui.spacing_mut().item_spacing.y = 5.0;
        ui.add(
            egui::Label::new(strong(name, theme::HEADING))
                .wrap()
                .selectable(false),
        );
        let summary = RichText::new(kind.summary(language))
            .size(theme::SMALL)
            .color(palette.weak);
        ui.add(egui::Label::new(summary).wrap().selectable(false));
    }
    response.clicked()
}

fn recent_ui(ui: &mut Ui, start: &Start, texts: &Texts) -> Option<Wish> {
    widgets::heading(ui, strong(texts.say("start-recent"), theme::TITLE), 2);
    if start.recent.is_empty() {
        ui.add_space(4.0);
        return widgets::bare_card(ui, |ui| {
            ui.label(widgets::weak(ui, texts.say("start-recent-none")));
            None
        });
    }
    ui.add_space(6.0);
    let mut wish = None;
    ui.spacing_mut().item_spacing.y = 6.0;
    for (letter, there) in &start.recent {
        let clicked = recent_row(ui, letter, *there, texts);
        wish = wish.take().or(clicked);
    }
    wish
}

fn recent_row(ui: &mut Ui, letter: &RecentLetter, there: bool, texts: &Texts) -> Option<Wish> {
    let palette = widgets::palette(ui);
    let size = vec2(ui.available_width(), 62.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    widgets::named(&response, egui::Role::Button, there, &letter.title);
    let lit = there && response.hovered();
    let line = if lit { palette.accent } else { palette.line };
    let line = Stroke::new(1.0, line);
    ui.painter().rect(
        rect,
        theme::CARD_CORNER,
        palette.card,
        line,
        StrokeKind::Inside,
    );
    widgets::focus_ring(ui, &response, rect);
    let mut wish = None;
    let inner = rect.shrink2(vec2(14.0, 8.0));
    {
        let ui = &mut ui.new_child(UiBuilder::new().max_rect(inner));
        ui.horizontal_centered(|ui| {
            widgets::glyph(ui, icons::FILE_TEXT, 22.0, palette.accent);
            ui.add_space(4.0);
            let words = (ui.available_width() - 430.0).max(180.0);
            ui.allocate_ui_with_layout(vec2(words, 46.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(words);
                ui.spacing_mut().item_spacing.y = 2.0;
                let title = match letter.title.is_empty() {
                    true => letter
                        .path
                        .file_name()
                        .unwrap_or_default()
                        .to_string_lossy(),
                    false => letter.title.as_str().into(),
                };
                ui.add(
                    egui::Label::new(strong(title, theme::BODY))
                        .truncate()
                        .selectable(false),
                );
                let second = if there {
                    letter.subject.clone()
                } else {
                    texts.with(
                        "start-gone",
                        &[("path", letter.path.display().to_string().into())],
                    )
                };
                let second = RichText::new(second).size(theme::SMALL).color(palette.weak);
                ui.add(egui::Label::new(second).truncate().selectable(false));
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if there {
                    let model = texts.say("start-model");
                    if widgets::icon_button(ui, icons::FILES, &model).clicked() {
                        wish = Some(Wish::Model(letter.path.clone()));
                    }
                }
                let forget = texts.say("start-forget");
                if widgets::icon_button(ui, icons::X, &forget).clicked() {
                    wish = Some(Wish::Forget(letter.path.clone()));
                }
                ui.add_space(6.0);
                if let Some(deadline) = &letter.next_deadline {
                    let date = texts.language().date(deadline.date, DateForm::Full);
                    let tip = texts.with(
                        "start-deadline",
                        &[
                            ("date", date.clone().into()),
                            ("action", deadline.name.clone().into()),
                        ],
                    );
                    widgets::badge(ui, Tone::Plain, &date).on_hover_text(tip);
                    widgets::glyph(ui, icons::CALENDAR_CHECK, 15.0, palette.weak);
                }
                languages(ui, letter, texts);
            });
        });
    }
    if response.clicked() && wish.is_none() && there {
        wish = Some(Wish::Open(letter.path.clone()));
    }
    wish
}

/// How far a letter is in each language, where anything is begun.
fn languages(ui: &mut Ui, letter: &RecentLetter, texts: &Texts) {
    for (language, progress) in letter.progress.iter().rev() {
        if progress.total == 0 || progress.translated == 0 {
            continue;
        }
        let done = progress.translated == progress.total;
        let percent = progress.translated * 100 / progress.total;
        let tag = language.tag().to_uppercase();
        let text = if done {
            tag
        } else {
            format!("{tag} {percent} %")
        };
        let tip = texts.with(
            "start-progress",
            &[
                ("language", language_name(*language).into()),
                ("done", progress.translated.into()),
                ("total", progress.total.into()),
            ],
        );
        let tone = if done { Tone::Good } else { Tone::Plain };
        widgets::badge(ui, tone, &text).on_hover_text(tip);
    }
}
