//! The text box: styled text of a letter, edited in place, in all six languages.
//!
//! A person sees styled text and never markup. egui orders words of right-to-left lines wrongly, so
//! lines are set by parley and glyphs painted by ourselves. The parts: `model` is what editing does to
//! runs, `typeset` makes lines of runs, `glyphs` and `picture` paint them, `editing` and `keys` are the
//! box that one writes in, the other files its menus, its clipboard and its voice.

mod accessible;
mod boxes;
mod cache;
mod clipboard;
mod context_menu;
mod editing;
mod exchange;
mod faces;
mod forms;
mod glyphs;
mod insert_menu;
mod keys;
mod link_editor;
pub mod model;
mod paint;
mod picture;
mod pointer;
mod popups;
mod remarks;
mod setting;
mod spelling;
mod typeset;
mod view;

pub use boxes::{Hooks, TextBoxes};
pub use clipboard::{Pasted, html};
pub use exchange::{Caret, CaretAt, Command, Event, Shown};
pub use model::Mark;
pub use setting::{Colours, Gravity, Insertion, Labels, Remark, Setting, Spelling};

use crate::app::keyboard;
use crate::app::mirror;
use crate::letter::text::Run;
use cache::{Place, Wanted};
use editing::{Active, Editing, Rules, Tools, values};
use eframe::egui::{self, EventFilter, Id, Pos2, Rect, Sense, Ui, Vec2, vec2};
use egui::accesskit;
use parley::editing::Selection;
use std::rc::Rc;
use typeset::{Laid, Manner};

/// Lines as parley has set them.
type Lines = parley::Layout<typeset::Ink>;

/// The space between the frame and the text, in points.
const MARGIN: Vec2 = vec2(9.0, 5.0);

/// A box with a text, to be shown.
pub struct TextBox<'a> {
    id: Id,
    runs: &'a [Run],
    setting: &'a Setting<'a>,
    label: String,
    hint: String,
    frame: bool,
    min_lines: usize,
    size: f32,
    heading: bool,
    restorable: bool,
    rules: Rules,
}

impl<'a> TextBox<'a> {
    /// A box for a text; the id is also that of its widget.
    pub fn new(id: Id, runs: &'a [Run], setting: &'a Setting<'a>) -> TextBox<'a> {
        TextBox {
            id,
            runs,
            setting,
            label: String::new(),
            hint: String::new(),
            frame: true,
            min_lines: 1,
            size: 13.5,
            heading: false,
            restorable: false,
            rules: Rules::default(),
        }
    }

    /// Its accessible name.
    #[must_use]
    pub fn label(mut self, label: &str) -> Self {
        label.clone_into(&mut self.label);
        self
    }

    /// What is shown while it is empty.
    #[must_use]
    pub fn hint(mut self, hint: &str) -> Self {
        hint.clone_into(&mut self.hint);
        self
    }

    /// No line breaks in it. Long text is still shown on several lines.
    #[must_use]
    pub fn single_line(mut self, single_line: bool) -> Self {
        self.rules.single_line = single_line;
        self
    }

    /// With ground and outline; without, it is bare text on the page.
    #[must_use]
    pub fn frame(mut self, frame: bool) -> Self {
        self.frame = frame;
        self
    }

    /// At least as high as so many lines.
    #[must_use]
    pub fn min_lines(mut self, lines: usize) -> Self {
        self.min_lines = lines;
        self
    }

    /// The size of the text, in points; 13.5 if nothing is said.
    #[must_use]
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// The text of a heading.
    #[must_use]
    pub fn bold(mut self, bold: bool) -> Self {
        self.heading = bold;
        self
    }

    /// To be read and copied only.
    #[must_use]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.rules.read_only = read_only;
        self
    }

    /// Enter, Tab and their like are reported as events instead of being text.
    #[must_use]
    pub fn structure(mut self, structure: bool) -> Self {
        self.rules.structure = structure;
        self
    }

    /// Tab and Shift+Tab are reported as events, whatever else is not.
    #[must_use]
    pub fn tabs(mut self, tabs: bool) -> Self {
        self.rules.tabs = tabs;
        self
    }

    /// The text was standard wording: its menu offers to restore it.
    #[must_use]
    pub fn restorable(mut self, restorable: bool) -> Self {
        self.restorable = restorable;
        self
    }

    fn margin(&self) -> Vec2 {
        match self.frame {
            true => MARGIN,
            false => vec2(0.0, 1.0),
        }
    }

    fn manner(&self, width: f32, scale: f32) -> Manner {
        let inner = ((width - 2.0 * self.margin().x) * scale).floor();
        Manner {
            language: self.setting.language,
            size: self.size,
            heading: self.heading,
            scale,
            width: inner.max(self.size * scale),
        }
    }

    fn outer_height(&self, text: f32, manner: &Manner) -> f32 {
        let least = self.min_lines.max(1) as f32 * manner.line();
        text.max(least) / manner.scale + 2.0 * self.margin().y
    }

    /// How high it will be in a width, in points. The first time, the text is set for that, which
    /// takes a millisecond; then it is remembered.
    pub fn height(&self, ui: &Ui, width: f32, boxes: &mut TextBoxes) -> f32 {
        let manner = self.manner(width, ui.ctx().pixels_per_point());
        let values = values(self.runs, self.setting);
        let wanted = self.wanted(&values, manner);
        let text = boxes.cache.height(&mut boxes.typesetter, wanted);
        let hint = self.hint_height(boxes, self.runs, manner);
        self.outer_height(text.max(hint), &manner)
    }

    /// The hint, and how it is set, if it is shown in place of `runs`.
    fn shown_hint(&self, runs: &[Run], manner: Manner) -> Option<([Run; 1], Manner)> {
        let shown = runs.is_empty() && !self.hint.is_empty();
        shown.then(|| self.said_while_empty(manner))
    }

    /// How high the hint is if it is shown in place of `runs`, in pixels.
    fn hint_height(&self, boxes: &mut TextBoxes, runs: &[Run], manner: Manner) -> f32 {
        self.shown_hint(runs, manner).map_or(0.0, |(runs, manner)| {
            let wanted = Wanted::of(&runs, manner);
            boxes.cache.height(&mut boxes.typesetter, wanted)
        })
    }

    /// The same, guessed where it is not yet remembered; for long lists of which little is seen.
    pub fn rough_height(&self, ui: &Ui, width: f32, boxes: &TextBoxes) -> f32 {
        let manner = self.manner(width, ui.ctx().pixels_per_point());
        let values = values(self.runs, self.setting);
        let text = match boxes.cache.known_height(self.wanted(&values, manner)) {
            Some(height) => height,
            None => manner.guess(self.runs, &values),
        };
        let hint = self
            .shown_hint(self.runs, manner)
            .map_or(0.0, |(runs, manner)| {
                let known = boxes.cache.known_height(Wanted::of(&runs, manner));
                known.unwrap_or_else(|| manner.guess(&runs, &[]))
            });
        self.outer_height(text.max(hint), &manner)
    }

    fn wanted<'b>(&'b self, values: &'b [String], manner: Manner) -> Wanted<'b> {
        Wanted {
            runs: self.runs,
            values,
            composing: None,
            manner,
        }
    }

    fn is_active(&self, boxes: &TextBoxes) -> bool {
        boxes
            .active
            .as_ref()
            .is_some_and(|active| active.id == self.id)
    }

    /// Shows it over the whole available width.
    pub fn show(self, ui: &mut Ui, boxes: &mut TextBoxes) -> Shown {
        let place = |shown: &Shown| (shown.response.rect, shown.response.id);
        mirror::island(ui, false, |ui| self.show_there(ui, boxes), place)
    }

    fn show_there(mut self, ui: &mut Ui, boxes: &mut TextBoxes) -> Shown {
        self.rules.read_only |= !ui.is_enabled();
        self.rules.structure &= !self.rules.read_only;
        boxes.glyphs.begin(ui.ctx());
        let width = ui.available_width();
        let manner = self.manner(width, ui.ctx().pixels_per_point());
        let left = ui.available_rect_before_wrap().left() + self.margin().x;
        let request = self.enter(ui, boxes);

        let mut changed = None;
        let mut event = None;
        if self.is_active(boxes) {
            (changed, event) = self.work(ui, boxes, manner, left, request);
        } else if let Some(shown) = self.pass_over(ui, boxes) {
            return shown;
        }
        let runs = changed.as_deref().unwrap_or(self.runs);

        let mut view = self.lay(boxes, runs, manner, left);
        let hint = self.hint_height(boxes, runs, manner);
        let height = self.outer_height(view.laid.height.max(hint), &manner);
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let mut response = ui.interact(rect, self.id, Sense::click_and_drag());
        keyboard::is_written(ui, self.id);
        view.corner = picture::snap(rect.min + self.margin(), manner.scale);
        self.point(ui, boxes, runs, &response, &mut view);

        if changed.is_some() {
            response.mark_changed();
        }
        let active = boxes.active.as_ref().filter(|active| active.id == self.id);
        let caret = active
            .filter(|_| response.has_focus())
            .map(|active| view.caret(runs, active));
        if caret.is_some() {
            self.follow_caret(ui, boxes, &view);
        }
        self.paint(ui, boxes, &response, &view);
        self.popups(ui, boxes, runs, &response, &view);
        response = self.tooltip(response, runs, &view);
        self.tell(ui, runs, &response, Some(&view));
        self.tell_marks(ui, boxes, &view);
        Shown {
            response,
            changed,
            event,
            caret,
        }
    }

    /// Only takes the room, if the box is out of sight: setting its lines can wait.
    fn pass_over(&self, ui: &mut Ui, boxes: &TextBoxes) -> Option<Shown> {
        let size = vec2(
            ui.available_width(),
            self.rough_height(ui, ui.available_width(), boxes),
        );
        let place = Rect::from_min_size(ui.next_widget_position(), size);
        if ui.is_rect_visible(place) {
            return None;
        }
        let (_, rect) = ui.allocate_space(size);
        let response = ui.interact(rect, self.id, Sense::click_and_drag());
        keyboard::is_written(ui, self.id);
        self.tell(ui, self.runs, &response, None);
        Some(Shown {
            response,
            changed: None,
            event: None,
            caret: None,
        })
    }

    /// Makes this the box that one writes in, if it was asked to or has got the focus.
    fn enter(&self, ui: &Ui, boxes: &mut TextBoxes) -> Option<CaretAt> {
        let requested = boxes.request.take_if(|(id, _)| *id == self.id);
        let is_active = self.is_active(boxes);
        if let Some((_, at)) = requested {
            ui.memory_mut(|memory| memory.request_focus(self.id));
            boxes.active = Some(Active::new(self.id));
            return Some(at);
        }
        // A screen reader may write without moving the focus first.
        let assisted = ui.input(|input| {
            input.has_accesskit_action_request(self.id, accesskit::Action::SetValue)
        });
        if assisted {
            ui.memory_mut(|memory| memory.request_focus(self.id));
        }
        if !is_active && ui.memory(|memory| memory.has_focus(self.id)) {
            boxes.active = Some(Active::new(self.id));
            return Some(CaretAt::End);
        }
        None
    }

    /// Takes keys, typed text, commands; the text if it changed, and what the window is to do.
    fn work(
        &self,
        ui: &mut Ui,
        boxes: &mut TextBoxes,
        manner: Manner,
        left: f32,
        request: Option<CaretAt>,
    ) -> (Option<Vec<Run>>, Option<Event>) {
        let Some(mut active) = boxes.active.take() else {
            return (None, None);
        };
        let focused = ui.memory(|memory| memory.has_focus(self.id));
        if !focused {
            active.composing = None;
        }
        let commands = std::mem::take(&mut boxes.commands);
        if !commands.is_empty() {
            ui.memory_mut(|memory| memory.request_focus(self.id));
        }
        let leftover = std::mem::take(&mut boxes.leftover);
        let tools = Tools {
            typesetter: &mut boxes.typesetter,
            cache: &mut boxes.cache,
            copied: &mut boxes.copied,
            hooks: &mut boxes.hooks,
        };
        let mut editing = Editing::new(
            tools,
            self.setting,
            manner,
            self.rules,
            &mut active,
            self.runs,
            left,
        );
        if let Some(at) = &request {
            editing.place(at);
        }
        for command in commands {
            editing.command(ui.ctx(), command);
        }
        if focused || request.is_some() {
            let mut events = ui.input_mut(|input| std::mem::take(&mut input.events));
            if request.is_some() {
                events.splice(0..0, leftover);
            }
            let mut others = Vec::new();
            let mut later = Vec::new();
            for event in events {
                if editing.event.is_none() && !editing.leave {
                    if !editing.take(ui.ctx(), &event) {
                        others.push(event);
                    }
                } else if is_typed(&event) {
                    later.push(event);
                } else {
                    others.push(event);
                }
            }
            ui.input_mut(|input| input.events = others);
            let filter = EventFilter {
                tab: self.rules.structure || self.rules.tabs || editing.active.insert.is_some(),
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: editing.active.insert.is_some(),
            };
            keyboard::takes(ui, self.id, filter.tab);
            if editing.leave {
                ui.memory_mut(|memory| memory.surrender_focus(self.id));
            } else {
                ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, filter));
            }
            boxes.leftover = later;
        }
        let changed = editing.changed.then(|| editing.runs.clone());
        let event = editing.event.take();
        boxes.active = Some(active);
        (changed, event)
    }

    /// The text as it is to be shown, and its selection; where, is not yet known.
    fn lay(&self, boxes: &mut TextBoxes, runs: &[Run], manner: Manner, left: f32) -> View {
        let corner = Pos2::ZERO;
        if let Some(mut active) = boxes.active.take_if(|active| active.id == self.id) {
            let mut editing = self.editing(boxes, &mut active, runs, manner, left);
            let (place, laid, selection) = editing.displayed();
            boxes.active = Some(active);
            return View {
                place,
                laid,
                corner,
                selection,
            };
        }
        let values = values(runs, self.setting);
        let wanted = self.wanted(&values, manner);
        let (place, laid) = boxes.cache.laid(&mut boxes.typesetter, wanted);
        View {
            place,
            laid,
            corner,
            selection: Selection::default(),
        }
    }

    fn editing<'b>(
        &'b self,
        boxes: &'b mut TextBoxes,
        active: &'b mut Active,
        runs: &[Run],
        manner: Manner,
        left: f32,
    ) -> Editing<'b> {
        let tools = Tools {
            typesetter: &mut boxes.typesetter,
            cache: &mut boxes.cache,
            copied: &mut boxes.copied,
            hooks: &mut boxes.hooks,
        };
        Editing::new(tools, self.setting, manner, self.rules, active, runs, left)
    }
}

/// A box on the screen.
struct View {
    place: Place,
    laid: Rc<Laid>,
    /// The corner of the text.
    corner: Pos2,
    selection: Selection,
}

/// Whether an event is something that a person types.
fn is_typed(event: &egui::Event) -> bool {
    matches!(
        event,
        egui::Event::Text(_)
            | egui::Event::Ime(_)
            | egui::Event::Paste(_)
            | egui::Event::Key { pressed: true, .. }
    )
}
