//! What helps in the window: the manual at the section of what one works at, and the tour for the first letter.

use super::command::Command;
use super::manual::{self, Manual, Topic};
use super::tour::{self, Choice, Step, Tour};
use super::view::{Columns, Part};
use super::{App, find_bar, form};
use crate::language::interface::Texts;
use egui::{Context, Key, Modifiers, Ui};

/// What helps.
#[derive(Default)]
pub struct Help {
    manual: Option<Manual>,
    /// It was called for in a dialog: Escape closes it first.
    for_dialog: bool,
    tour: Option<Tour>,
}

impl Help {
    /// Whether the manual stands beside the form.
    pub fn shows_manual(&self) -> bool {
        self.manual.is_some()
    }

    /// How much room the manual takes from a window, in points.
    pub(super) fn width(&self, ctx: &Context) -> f32 {
        match self.shows_manual() {
            true => manual::width(ctx),
            false => 0.0,
        }
    }

    /// Shows the manual at the right, where it is open; `above` a dialog.
    pub(super) fn show_manual(&mut self, ui: &mut Ui, texts: &Texts, above: bool) {
        self.for_dialog &= above;
        if let Some(manual) = &mut self.manual
            && !manual::ui(ui, manual, texts, above)
        {
            self.close_manual();
        }
    }

    fn close_manual(&mut self) {
        self.manual = None;
        self.for_dialog = false;
    }
}

impl App {
    /// Takes the keys that help while something else has the keyboard: F1 in a dialog, Escape for the tour.
    pub(super) fn help_keys(&mut self, ctx: &Context) {
        if self.dialog.is_some() || self.palette.is_some() {
            if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F1)) {
                self.open_manual(ctx);
                self.help.for_dialog = self.help.manual.is_some();
            }
            if self.help.for_dialog && tour::escaped(ctx) {
                self.help.close_manual();
            }
        } else if self.help.tour.is_some() && tour::escaped(ctx) {
            self.end_tour();
        }
    }

    /// Opens the manual at what one works at, or closes it there.
    pub(super) fn open_manual(&mut self, ctx: &Context) {
        let topic = self.topic(ctx);
        match &mut self.help.manual {
            Some(manual) if manual.topic() == topic => self.help.close_manual(),
            Some(manual) => manual.show(topic),
            none => *none = Some(Manual::new(&self.texts, topic)),
        }
    }

    /// The section about what one works at.
    fn topic(&self, ctx: &Context) -> Topic {
        if self.palette.is_some() {
            return Topic::Keys;
        }
        if let Some(dialog) = &self.dialog {
            return Topic::of_dialog(dialog);
        }
        if self.alignment.is_some() {
            return Topic::Align;
        }
        let Some(open) = &self.open else {
            return Topic::Begin;
        };
        if self.find.is_some() && find_bar::has_keyboard(ctx) {
            return Topic::Find;
        }
        if open.view.columns == Columns::Translation {
            return Topic::Translation;
        }
        let caret = open.view.caret.and(open.view.caret_part);
        match caret.or(open.view.keyboard_part) {
            Some(part) => Topic::of_part(part),
            None if self.findings.shown => Topic::Findings,
            None if self.word.is_some() => Topic::Word,
            None => Topic::of_part(open.view.part),
        }
    }

    /// Begins the tour, and remembers that it was seen.
    pub(super) fn begin_tour(&mut self) {
        self.tour_was_offered();
        self.help.tour = Some(Tour::new(self.open.is_some()));
    }

    /// The tour is not offered by itself any more.
    pub(super) fn tour_was_offered(&mut self) {
        self.start.offers_tour = false;
        if !self.memory.settings.tour_seen {
            self.memory.settings.tour_seen = true;
            self.memory.keep_settings();
        }
    }

    fn end_tour(&mut self) {
        self.help.tour = None;
    }

    /// Shows the step of the tour, and goes where its buttons lead.
    pub(super) fn show_tour(&mut self, ui: &mut Ui) {
        // A dialog is worked first; the tour goes on behind it.
        if self.dialog.is_some() || self.palette.is_some() || self.alignment.is_some() {
            return;
        }
        let Some(tour) = &mut self.help.tour else {
            return;
        };
        let letter = self.open.is_some();
        let begun = letter && !std::mem::replace(&mut tour.letter, letter);
        match tour.step {
            // What the step was about has been done.
            Step::Begin if begun => self.go_on_tour(Step::Facts),
            _ if !letter => tour.step = Step::Begin,
            _ => {}
        }
        let Some(tour) = &mut self.help.tour else {
            return;
        };
        let (choice, step) = (tour::ui(ui, tour, &self.texts), tour.step);
        match choice {
            None => {}
            Some(Choice::End) => self.end_tour(),
            Some(Choice::Next) if !letter => {
                self.perform(&ui.ctx().clone(), Command::New);
            }
            Some(Choice::Next) => match step.next() {
                Some(next) => self.go_on_tour(next),
                None => self.end_tour(),
            },
            Some(Choice::Back) => {
                if let Some(previous) = step.previous() {
                    self.go_on_tour(previous);
                }
            }
        }
    }

    /// Goes to a step, and brings into view what it points to.
    fn go_on_tour(&mut self, step: Step) {
        if let Some(tour) = &mut self.help.tour {
            tour.step = step;
        }
        let Some(open) = &mut self.open else { return };
        let part = match step {
            Step::Facts => Some(Part::Reference),
            Step::Texts => Some(Part::Body),
            _ => None,
        };
        if let Some(part) = part {
            if open.view.columns == Columns::Translation {
                open.view.show_columns(Columns::Own);
            }
            let texts = form::texts_of(&open.editing.draft().letter, part);
            open.view.want_part(part, texts);
        }
        if step == Step::Page {
            // The manual and the pages share their room.
            self.help.close_manual();
            if !self.room.pages() {
                self.room.turn_pages();
            }
        }
    }
}
