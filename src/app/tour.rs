//! A tour of six steps for the first letter: a frame around the real control, and a bubble beside it that says
//! what one does there. It stands above the window and takes nothing from it: one may do what the step says.

pub mod landmark;
mod placing;

use super::key_names;
use super::theme;
use super::widgets::{self, strong};
use crate::language::interface::Texts;
use egui::{
    Align, Area, Button, Color32, Context, FontId, Frame, Id, Key, KeyboardShortcut, Label,
    LayerId, Layout, Margin, Modifiers, Order, Popup, Rect, Stroke, StrokeKind, Ui, Vec2, vec2,
};
use landmark::Landmark;

/// A step of the tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Begin from a kind or from last year's letter.
    Begin,
    /// Enter the facts once.
    Facts,
    /// Write what is new.
    Texts,
    /// Look at the page.
    Page,
    /// See what is missing.
    Findings,
    /// Export.
    Export,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Step; 6] = [
        Step::Begin,
        Step::Facts,
        Step::Texts,
        Step::Page,
        Step::Findings,
        Step::Export,
    ];

    /// The key of its heading; its sentence is `<key>-about`.
    pub fn key(self) -> &'static str {
        match self {
            Step::Begin => "tour-begin",
            Step::Facts => "tour-facts",
            Step::Texts => "tour-texts",
            Step::Page => "tour-page",
            Step::Findings => "tour-findings",
            Step::Export => "tour-export",
        }
    }

    fn landmark(self, letter: bool) -> Landmark {
        match self {
            Step::Begin if letter => Landmark::Home,
            Step::Begin => Landmark::Begin,
            Step::Facts => Landmark::Reference,
            Step::Texts => Landmark::Body,
            Step::Page => Landmark::Pages,
            Step::Findings => Landmark::Findings,
            Step::Export => Landmark::Export,
        }
    }

    fn place(self) -> usize {
        Step::ALL.iter().position(|step| *step == self).unwrap_or(0)
    }

    /// The step behind it.
    pub fn next(self) -> Option<Step> {
        Step::ALL.get(self.place() + 1).copied()
    }

    /// The step before it.
    pub fn previous(self) -> Option<Step> {
        Step::ALL.get(self.place().checked_sub(1)?).copied()
    }
}

/// The tour, under way.
pub struct Tour {
    /// Where it is.
    pub step: Step,
    /// A letter is open: the first step points to the way back to where letters are begun.
    pub letter: bool,
    /// How large the bubble was when it was last shown.
    size: Vec2,
    /// The step whose button was given the keyboard.
    announced: Option<Step>,
}

/// What was chosen in the bubble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The next step.
    Next,
    /// The one before.
    Back,
    /// No more.
    End,
}

/// The bubble is this wide, in points.
const WIDTH: f32 = 360.0;
/// How thick the frame is.
const FRAME: f32 = 3.0;
/// From a control to the outer edge of the frame around it.
const AROUND: f32 = 8.0 + FRAME;

impl Tour {
    /// At its beginning, with a letter open or none.
    pub fn new(letter: bool) -> Tour {
        Tour {
            step: Step::Begin,
            letter,
            size: vec2(WIDTH, 170.0),
            announced: None,
        }
    }
}

/// Whether Escape ends the tour now: taken before anything else sees the key, but not from a menu.
pub fn escaped(ctx: &Context) -> bool {
    !Popup::is_any_open(ctx)
        && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

/// Shows frame and bubble.
pub fn ui(ui: &Ui, tour: &mut Tour, texts: &Texts) -> Option<Choice> {
    let (ctx, window) = (ui.ctx(), ui.max_rect());
    let palette = theme::palette(ctx);
    let target = landmark::place(ctx, tour.step.landmark(tour.letter));
    let target = target.map(|target| target.intersect(window));
    if let Some(target) = target {
        // Below the bubble, where there is no room beside it.
        let layer = LayerId::new(Order::Middle, Id::unique("tour frame"));
        let stroke = Stroke::new(FRAME, palette.accent);
        ctx.layer_painter(layer)
            .rect_stroke(target, theme::CORNER, stroke, StrokeKind::Inside);
    }
    let at = placing::beside(target, tour.size, window);
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.5, palette.accent))
        .corner_radius(theme::CARD_CORNER)
        .shadow(ctx.global_style().visuals.popup_shadow)
        .inner_margin(Margin::symmetric(16, 12));
    let area = Area::new(Id::unique("tour"))
        .order(Order::Foreground)
        .role(egui::Role::Dialog)
        .accessible_name(texts.say("command-tour"))
        .fixed_pos(at)
        .constrain_to(window)
        .show(ctx, |ui| {
            let room = (window.width() - 2.0 * placing::GAP).min(WIDTH);
            frame.show(ui, |ui| {
                ui.set_width(room - 35.0);
                bubble(ui, tour, texts)
            })
        });
    let size = area.response.rect.size();
    if (size - tour.size).length() > 0.5 {
        tour.size = size;
        ctx.request_repaint();
    }
    area.inner.inner
}

fn bubble(ui: &mut Ui, tour: &mut Tour, texts: &Texts) -> Option<Choice> {
    let mut choice = None;
    let (mut ended, mut stands_below) = (false, false);
    let step = tour.step;
    let counts = [
        ("step", (step.place() + 1).into()),
        ("steps", Step::ALL.len().into()),
    ];
    let place = widgets::weak(ui, texts.with("tour-place", &counts));
    ui.add(Label::new(place.size(theme::SMALL)).wrap());
    let heading = texts.say(step.key());
    let response = ui.add(Label::new(strong(&heading, theme::HEADING)).wrap());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, &heading));
    let about = texts.with(
        &format!("{}-about", step.key()),
        &[("keys", super::manual::keys_of("help-insert", texts).into())],
    );
    ui.add(Label::new(egui::RichText::new(about).size(theme::BODY)).wrap());
    ui.add_space(8.0);
    let size = vec2(ui.available_width(), theme::CONTROL);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        let forward = texts.say(match step.next() {
            Some(_) => "tour-next",
            None => "tour-finish",
        });
        let next = widgets::main_button(ui, None, &forward);
        if tour.announced != Some(step) {
            // Who works with the keyboard, or hears the window, is led along.
            tour.announced = Some(step);
            next.request_focus();
        }
        if next.clicked() {
            choice = Some(Choice::Next);
        }
        let back = step.previous().is_some();
        if widgets::button_if(ui, back, None, &texts.say("tour-back")).clicked() {
            choice = Some(Choice::Back);
        }
        let end = texts.say("tour-end");
        let room = ui.available_width() > end_width(ui, &end);
        stands_below = !room;
        if room {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ended = end_button(ui, &end, texts);
            });
        }
    });
    // Some languages need many letters for it.
    if stands_below {
        ended = end_button(ui, &texts.say("tour-end"), texts);
    }
    if ended {
        choice = Some(Choice::End);
    }
    choice
}

/// What ends the tour, too.
const KEYS: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::Escape);

/// A button without an outline: it is not what one most likely wants.
fn end_button(ui: &mut Ui, caption: &str, texts: &Texts) -> bool {
    let words = widgets::weak(ui, caption);
    let button = ui.add(Button::new(words).frame_when_inactive(false));
    widgets::focus_ring(ui, &button, button.rect);
    button.on_hover_text(key_names::of(&KEYS, texts)).clicked()
}

fn end_width(ui: &Ui, caption: &str) -> f32 {
    let font = FontId::proportional(theme::BODY);
    let galley = (ui.painter()).layout_no_wrap(caption.to_owned(), font, Color32::PLACEHOLDER);
    galley.size().x + 2.0 * ui.spacing().button_padding.x
}

/// Where a control is, for the tour: what is seen of it, with some room around it.
pub fn mark(ui: &Ui, landmark: Landmark, rect: Rect) {
    let seen = rect.intersect(ui.clip_rect());
    if seen.is_positive() {
        mark_all(ui, landmark, rect.expand(AROUND).intersect(ui.clip_rect()));
    }
}

/// Where a panel is, for the tour: its edge is the frame.
pub fn mark_all(ui: &Ui, landmark: Landmark, rect: Rect) {
    landmark::mark(ui.ctx(), landmark, rect);
}
