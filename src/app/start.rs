//! The start: recent letters, and the kinds of letter that can be begun.

pub mod thumbnails;

use super::command::Command;
use super::tour::{self, landmark::Landmark};
use super::widgets::{self, Tone, strong};
use super::{icons, theme};
use crate::kind::{self, Kind};
use crate::language::Language;
use crate::language::dates::DateForm;
use crate::language::interface::{Texts, capital};
use crate::storage::office::recent::RecentLetter;
use egui::{
    Align, CentralPanel, Color32, Frame, Layout, Margin, Panel, Rect, RichText, ScrollArea, Sense,
    Stroke, StrokeKind, Ui, UiBuilder, vec2,
};
use std::path::PathBuf;
use thumbnails::Thumbnails;

/// What the start screen knows.
pub struct Start {
    /// The letters that were opened last, the latest first; and whether their files are there.
    pub recent: Vec<(RecentLetter, bool)>,
    /// Whether the tour for the first letter is offered.
    pub offers_tour: bool,
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
    /// The tour is not wanted.
    NoTour,
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
            offers_tour: false,
            thumbnails: Thumbnails::new(ctx, &kinds),
            kinds,
        }
    }
}

/// Cards of kinds are at least this large, in points.
const CARD: egui::Vec2 = vec2(236.0, 158.0);
/// The page on a card, and the room around it.
const PAGE: egui::Vec2 = vec2(86.3, 122.0);
const AROUND: f32 = 14.0;

/// What a card says, laid out.
struct Said {
    title: std::sync::Arc<egui::Galley>,
    summary: std::sync::Arc<egui::Galley>,
}

impl Said {
    fn new(ui: &Ui, kind: &Kind, language: Language, width: f32) -> Said {
        let palette = widgets::palette(ui);
        let room = width - PAGE.x - 2.0 * AROUND - 12.0;
        let painter = ui.painter();
        let small = egui::FontId::proportional(theme::SMALL);
        Said {
            title: painter.layout(
                kind.name(language),
                theme::strong(theme::HEADING),
                palette.text,
                room,
            ),
            summary: painter.layout(kind.summary(language), small, palette.weak, room),
        }
    }

    fn height(&self) -> f32 {
        let words = self.title.size().y + 5.0 + self.summary.size().y;
        (words + 2.0 * AROUND).max(CARD.y)
    }
}

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
            if start.offers_tour {
                let clicked = offer_ui(ui, texts);
                wish = wish.take().or(clicked);
                ui.add_space(18.0);
            }
            let clicked = recent_ui(ui, start, texts);
            wish = wish.take().or(clicked);
            ui.add_space(18.0);
            let top = ui.cursor().top();
            widgets::heading(ui, strong(texts.say("start-new"), theme::TITLE), 2);
            ui.label(widgets::weak(ui, texts.say("start-new-sentence")));
            ui.add_space(6.0);
            let clicked = kinds_ui(ui, start, texts);
            wish = wish.take().or(clicked);
            let begin = Rect::from_x_y_ranges(ui.min_rect().x_range(), top..=ui.cursor().top());
            tour::mark(ui, Landmark::Begin, begin);
        });
    });
    wish
}

/// How wide the widest word of a title is: no word is torn apart.
fn widest_word(ui: &Ui, title: &str) -> f32 {
    let font = theme::strong(theme::HEADING);
    let width = |word: &str| {
        let galley = (ui.painter()).layout_no_wrap(word.to_owned(), font.clone(), Color32::WHITE);
        galley.size().x
    };
    title.split_whitespace().map(width).fold(0.0, f32::max)
}

/// Offers the tour to who starts the program for the first time.
fn offer_ui(ui: &mut Ui, texts: &Texts) -> Option<Wish> {
    widgets::bare_card(ui, |ui| {
        let mut wish = None;
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let leave = texts.say("tour-offer-leave");
                if widgets::button(ui, None, &leave).clicked() {
                    wish = Some(Wish::NoTour);
                }
                let take = texts.say("tour-offer-take");
                if widgets::main_button(ui, None, &take).clicked() {
                    wish = Some(Wish::Command(Command::Tour));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    widgets::glyph(ui, icons::INFO, 20.0, widgets::palette(ui).accent);
                    ui.add(egui::Label::new(texts.say("tour-offer")).wrap());
                });
            });
        });
        wish
    })
}

fn kinds_ui(ui: &mut Ui, start: &Start, texts: &Texts) -> Option<Wish> {
    let mut wish = None;
    let gap = 14.0;
    let widest = (start.kinds.iter())
        .map(|kind| widest_word(ui, &kind.name(texts.language())))
        .fold(0.0, f32::max);
    let least = CARD.x.max(widest + PAGE.x + 2.0 * AROUND + 14.0);
    let fit = ((ui.available_width() + gap) / (least + gap)).floor();
    // In rows of the same length, as far as that can be.
    let kinds = start.kinds.len().max(1) as f32;
    let columns = (kinds / (kinds / fit.max(1.0)).ceil()).ceil();
    let width = (ui.available_width() - gap * (columns - 1.0)) / columns;
    ui.spacing_mut().item_spacing = vec2(gap, gap);
    for row in start.kinds.chunks(columns as usize) {
        let said: Vec<Said> = (row.iter())
            .map(|kind| Said::new(ui, kind, texts.language(), width))
            .collect();
        // As high as the one that says most.
        let height = said.iter().map(Said::height).fold(CARD.y, f32::max);
        ui.horizontal_top(|ui| {
            for (kind, said) in row.iter().zip(said) {
                if kind_card(ui, kind, start, vec2(width, height), said, texts.language()) {
                    wish = Some(Wish::Begin(kind.id.clone()));
                }
            }
        });
    }
    wish
}

fn kind_card(
    ui: &mut Ui,
    kind: &Kind,
    start: &Start,
    size: egui::Vec2,
    said: Said,
    language: Language,
) -> bool {
    let palette = widgets::palette(ui);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
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
    let page = Rect::from_min_size(rect.min + vec2(AROUND, AROUND), PAGE);
    ui.painter().rect_filled(page, 2, Color32::WHITE);
    if let Some(texture) = start.thumbnails.of(&kind.id) {
        let whole = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
        ui.painter().image(texture, page, whole, Color32::WHITE);
    }
    let line = Stroke::new(1.0, palette.line);
    ui.painter().rect_stroke(page, 2, line, StrokeKind::Outside);
    let at = page.right_top() + vec2(AROUND, 0.0);
    let below = vec2(0.0, said.title.size().y + 5.0);
    ui.painter().galley(at, said.title, palette.text);
    ui.painter().galley(at + below, said.summary, palette.weak);
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
                ("language", capital(&texts.language_said(*language)).into()),
                ("done", progress.translated.into()),
                ("total", progress.total.into()),
            ],
        );
        let tone = if done { Tone::Good } else { Tone::Plain };
        widgets::badge(ui, tone, &text).on_hover_text(tip);
    }
}
