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
mod setting;
mod spelling;
mod typeset;

pub use boxes::{Hooks, TextBoxes};
pub use clipboard::{Pasted, html};
pub use exchange::{Caret, CaretAt, Command, Event, Shown};
pub use model::Mark;
pub use setting::{Colours, Insertion, Labels, Setting, Spelling};

use crate::letter::text::{Emphasis, Run};
use cache::{Place, Wanted};
use context_menu::Clicked;
use editing::{Active, Editing, Rules, Tools, values};
use eframe::egui::{
    self, CursorIcon, EventFilter, Id, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};
use link_editor::Outcome;
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

    /// How high it will be in a width, in points. The first time, the text is set for that; then it
    /// is remembered.
    pub fn height(&self, ui: &Ui, width: f32, boxes: &mut TextBoxes) -> f32 {
        let manner = self.manner(width, ui.ctx().pixels_per_point());
        let wanted = Wanted {
            runs: self.runs,
            values: &values(self.runs, self.setting),
            composing: None,
            manner,
        };
        let text = boxes.cache.height(&mut boxes.typesetter, wanted);
        self.outer_height(text, &manner)
    }

    /// Shows it over the whole available width.
    pub fn show(self, ui: &mut Ui, boxes: &mut TextBoxes) -> Shown {
        boxes.glyphs.begin(ui.ctx());
        let manner = self.manner(ui.available_width(), ui.ctx().pixels_per_point());
        let left = ui.available_rect_before_wrap().left() + self.margin().x;
        let request = self.enter(ui, boxes);

        let mut changed = None;
        let mut event = None;
        if boxes
            .active
            .as_ref()
            .is_some_and(|active| active.id == self.id)
        {
            (changed, event) = self.work(ui, boxes, manner, left, request);
        }
        let runs = changed.as_deref().unwrap_or(self.runs);

        let (place, laid, selection) = self.lay(boxes, runs, manner, left);
        let height = self.outer_height(laid.height, &manner);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let mut response = ui.interact(rect, self.id, Sense::click_and_drag());
        let corner = picture::snap(rect.min + self.margin(), manner.scale);
        let selection = self.point(ui, boxes, &response, &laid, corner, selection);

        let focused = response.has_focus();
        if changed.is_some() {
            response.mark_changed();
        }
        let mut caret = None;
        if let Some(active) = boxes.active.as_ref().filter(|active| active.id == self.id)
            && focused
        {
            let rect = paint::caret(&laid, selection, corner);
            caret = Some(self.caret(runs, &laid, active, selection, rect));
        }
        self.paint(ui, boxes, &response, place, &laid, corner, selection);
        self.popups(ui, boxes, runs, &response, &laid, corner, selection);
        response = self.tooltip(response, runs, &laid, corner);
        self.tell(ui, runs, &response, &laid, corner, selection);
        Shown {
            response,
            changed,
            event,
            caret,
        }
    }

    /// Makes this the box that one writes in, if it was asked to or has got the focus.
    fn enter(&self, ui: &Ui, boxes: &mut TextBoxes) -> Option<CaretAt> {
        let requested = boxes.request.take_if(|(id, _)| *id == self.id);
        let is_active = boxes
            .active
            .as_ref()
            .is_some_and(|active| active.id == self.id);
        if let Some((_, at)) = requested {
            ui.memory_mut(|memory| memory.request_focus(self.id));
            boxes.active = Some(Active::new(self.id));
            return Some(at);
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
                tab: self.rules.structure || editing.active.insert.is_some(),
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: editing.active.insert.is_some(),
            };
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

    /// The text as it is to be shown, and its selection.
    fn lay(
        &self,
        boxes: &mut TextBoxes,
        runs: &[Run],
        manner: Manner,
        left: f32,
    ) -> (Place, Rc<Laid>, Selection) {
        if let Some(mut active) = boxes.active.take_if(|active| active.id == self.id) {
            let mut editing = self.editing(boxes, &mut active, runs, manner, left);
            let displayed = editing.displayed();
            boxes.active = Some(active);
            return displayed;
        }
        let wanted = Wanted {
            runs,
            values: &values(runs, self.setting),
            composing: None,
            manner,
        };
        let (place, laid) = boxes.cache.laid(&mut boxes.typesetter, wanted);
        (place, laid, Selection::default())
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

    /// Clicks and drags.
    fn point(
        &self,
        ui: &Ui,
        boxes: &mut TextBoxes,
        response: &Response,
        laid: &Laid,
        corner: Pos2,
        selection: Selection,
    ) -> Selection {
        if response.hovered() {
            ui.ctx().set_cursor_icon(CursorIcon::Text);
        }
        let Some(at) = response.interact_pointer_pos() else {
            return selection;
        };
        let (x, y) = in_text(at, corner, laid);
        let (pressed, secondary, shift) = ui.input(|input| {
            let pointer = &input.pointer;
            let pressed = pointer.primary_pressed();
            (pressed, pointer.secondary_pressed(), input.modifiers.shift)
        });
        let is_active = boxes
            .active
            .as_ref()
            .is_some_and(|active| active.id == self.id);
        let composing = |active: &Active| active.composing.is_some();
        if is_active && boxes.active.as_ref().is_some_and(composing) {
            if pressed && let Some(active) = &mut boxes.active {
                active.composing = None;
                ui.memory_mut(|memory| memory.interrupt_ime());
            }
            return selection;
        }
        let lines = &laid.layout;
        let within = |selection: Selection| {
            let byte = Selection::from_point(lines, x, y).focus().index();
            let range = selection.text_range();
            !range.is_empty() && range.start <= byte && byte <= range.end
        };
        let selected = if response.triple_clicked() {
            let start = Selection::from_byte_index(lines, 0, parley::layout::Affinity::Downstream);
            let end =
                Selection::from_byte_index(lines, usize::MAX, parley::layout::Affinity::Upstream);
            Selection::new(start.focus(), end.focus())
        } else if response.double_clicked() {
            Selection::word_from_point(lines, x, y)
        } else if pressed && response.is_pointer_button_down_on() {
            match is_active && shift {
                true => selection.shift_click_extension(lines, x, y),
                false => Selection::from_point(lines, x, y),
            }
        } else if response.dragged_by(egui::PointerButton::Primary) {
            selection.extend_to_point(lines, x, y)
        } else if secondary && response.is_pointer_button_down_on() {
            match is_active && within(selection) {
                true => selection,
                false => Selection::from_point(lines, x, y),
            }
        } else {
            return selection;
        };
        response.request_focus();
        let mut active = match boxes.active.take_if(|active| active.id == self.id) {
            Some(active) => active,
            None => Active::new(self.id),
        };
        if active.selection != selected {
            active.look = None;
        }
        active.selection = selected;
        active.insert = None;
        active.link = None;
        boxes.active = Some(active);
        selected
    }

    fn caret(
        &self,
        runs: &[Run],
        laid: &Laid,
        active: &Active,
        selection: Selection,
        rect: Rect,
    ) -> Caret {
        let offset = |byte| model::offset_of(&laid.text, byte);
        let bytes = selection.text_range();
        let range = offset(bytes.start)..offset(bytes.end);
        let emphasis = match (&active.look, range.is_empty()) {
            (Some(look), true) => look.emphasis,
            (None, true) => model::look_at(runs, range.start).emphasis,
            (_, false) => Mark::ALL
                .into_iter()
                .fold(Emphasis::default(), |emphasis, mark| {
                    mark.set(emphasis, model::has(runs, range.clone(), mark))
                }),
        };
        Caret {
            offset: offset(selection.focus().index()),
            range,
            rect,
            emphasis,
        }
    }

    /// The menus and windows that stand over the box.
    #[allow(clippy::too_many_arguments)]
    fn popups(
        &self,
        ui: &Ui,
        boxes: &mut TextBoxes,
        runs: &[Run],
        response: &Response,
        laid: &Laid,
        corner: Pos2,
        selection: Selection,
    ) {
        let caret = paint::caret(laid, selection, corner);
        let mut command = None;
        if response.secondary_clicked()
            && let Some(mut active) = boxes.active.take_if(|active| active.id == self.id)
        {
            let byte = match response.interact_pointer_pos() {
                Some(at) => {
                    let (x, y) = in_text(at, corner, laid);
                    Selection::from_point(&laid.layout, x, y).focus().index()
                }
                None => selection.focus().index(),
            };
            let editing = self.editing(boxes, &mut active, runs, laid.manner, corner.x);
            let mut clicked = Clicked::new(&editing, byte);
            clicked.restorable = self.restorable;
            active.clicked = Some(clicked);
            boxes.active = Some(active);
        }
        let Some(active) = boxes.active.as_mut().filter(|active| active.id == self.id) else {
            return;
        };
        if let Some(clicked) = active.clicked.clone() {
            response.context_menu(|ui| {
                command = clicked.show(ui, self.setting.labels);
            });
        }
        if let Some(menu) = &mut active.insert
            && let Some(insertion) = menu.show(ui, self.id, caret, self.setting)
        {
            active.insert = None;
            command = Some(Command::Runs(insertion.runs));
        }
        if let Some(editor) = &mut active.link {
            match editor.show(ui, self.id, caret, self.setting) {
                Outcome::Open => {}
                Outcome::Close => {
                    active.link = None;
                    response.request_focus();
                }
                Outcome::Do(done) => {
                    active.link = None;
                    command = Some(done);
                }
            }
        }
        if let Some(command) = command {
            response.request_focus();
            boxes.commands.push(command);
            ui.ctx().request_repaint();
        }
    }

    /// What stands under the pointer: the name of a fact, the address of a link.
    fn tooltip(&self, response: Response, runs: &[Run], laid: &Laid, corner: Pos2) -> Response {
        let Some(at) = response.hover_pos() else {
            return response;
        };
        let (x, y) = in_text(at, corner, laid);
        let on_chip = laid.chips.iter().find(|chip| {
            let [left, top, width, height] = chip.ground;
            Rect::from_min_size(pos2(left, top), vec2(width, height)).contains(pos2(x, y))
        });
        let text = match on_chip {
            Some(chip) => {
                let at = model::offset_of(&laid.text, chip.byte);
                self.name_of_fact(runs, at)
            }
            None => None,
        };
        match text {
            Some(text) => response.on_hover_text_at_pointer(text),
            None => response,
        }
    }

    /// The name of a fact is that of the insertion which puts it in.
    fn name_of_fact(&self, runs: &[Run], at: usize) -> Option<String> {
        let Some(Run::Fact { fact, .. }) = model::run_at(runs, at) else {
            return None;
        };
        let value = (self.setting.value)(fact);
        let alone = |insertion: &&Insertion| match insertion.runs.as_slice() {
            [Run::Fact { fact: other, .. }] => forms::forms(other).contains(fact),
            _ => false,
        };
        let insertion = self.setting.insertions.iter().find(alone)?;
        Some(format!("{}\n{value}", insertion.label))
    }

    fn tell(
        &self,
        ui: &mut Ui,
        runs: &[Run],
        response: &Response,
        laid: &Laid,
        corner: Pos2,
        selection: Selection,
    ) {
        response.widget_info(|| {
            let text = model::plain(runs, self.setting.value);
            let mut info = WidgetInfo::text_edit(ui.is_enabled(), "", text, &self.hint);
            info.prev_text_value = None;
            info.label = Some(self.label.clone());
            info
        });
        let (single_line, read_only) = (self.rules.single_line, self.rules.read_only);
        ui.ctx().accesskit_node_builder(self.id, |node| {
            node.set_role(match single_line {
                true => egui::Role::TextInput,
                false => egui::Role::MultilineTextInput,
            });
            if read_only {
                node.set_read_only();
            }
        });
        if response.has_focus() {
            let values = values(runs, self.setting);
            accessible::lines(ui, self.id, laid, &values, selection, corner);
        }
    }
}

/// A place on the screen, in the pixels of the text.
fn in_text(at: Pos2, corner: Pos2, laid: &Laid) -> (f32, f32) {
    let at = (at - corner) * laid.manner.scale;
    (at.x, at.y)
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
