//! What all boxes of a window share: fonts, texts that have been set, pictures, the clipboard, and which
//! box one writes in.

use super::cache::Cache;
use super::clipboard::Copied;
use super::editing::Active;
use super::exchange::{CaretAt, Command};
use super::glyphs::Glyphs;
use super::typeset::Typesetter;
use crate::letter::text::Run;
use eframe::egui::{self, Id};

/// Puts HTML and its plain text somewhere; whether it could.
type PutHtml = dyn FnMut(&str, &str) -> bool;

/// Makes paragraphs of HTML.
type ReadHtml = dyn Fn(&str) -> Vec<Vec<Run>>;

/// The clipboard with styles, and who understands them; filled in by the window.
pub struct Hooks {
    /// What the clipboard holds as HTML.
    pub clipboard_html: Box<dyn FnMut() -> Option<String>>,
    /// Puts HTML and its plain text into the clipboard; `false` if it cannot.
    pub copy_html: Box<PutHtml>,
    /// The paragraphs that HTML contains.
    pub read_html: Box<ReadHtml>,
}

impl Default for Hooks {
    fn default() -> Self {
        Hooks {
            clipboard_html: Box::new(|| None),
            copy_html: Box::new(|_, _| false),
            read_html: Box::new(|_| Vec::new()),
        }
    }
}

/// Fonts, layouts and pictures that all text boxes share; one per window.
pub struct TextBoxes {
    /// The clipboard with styles.
    pub hooks: Hooks,
    pub(super) typesetter: Typesetter,
    pub(super) cache: Cache,
    pub(super) glyphs: Glyphs,
    pub(super) copied: Copied,
    pub(super) active: Option<Active>,
    pub(super) request: Option<(Id, CaretAt)>,
    pub(super) commands: Vec<Command>,
    /// What was typed after an event, for the box that gets the focus because of it.
    pub(super) leftover: Vec<egui::Event>,
}

impl Default for TextBoxes {
    fn default() -> Self {
        TextBoxes::new()
    }
}

impl TextBoxes {
    /// Without any box.
    pub fn new() -> TextBoxes {
        TextBoxes {
            hooks: Hooks::default(),
            typesetter: Typesetter::new(),
            cache: Cache::default(),
            glyphs: Glyphs::default(),
            copied: Copied::default(),
            active: None,
            request: None,
            commands: Vec::new(),
            leftover: Vec::new(),
        }
    }

    /// Asks a box to take the focus with its caret at a place, as soon as it is shown.
    pub fn focus(&mut self, id: Id, at: CaretAt) {
        self.request = Some((id, at));
    }

    /// Which box is to take the focus and has not been shown since; a list builds it also where it is
    /// scrolled away.
    pub fn requested(&self) -> Option<Id> {
        self.request.map(|(id, _)| id)
    }

    /// The box that one writes in, or wrote in last.
    pub fn active(&self) -> Option<Id> {
        self.active.as_ref().map(|active| active.id)
    }

    /// Has the active box do something, as soon as it is shown; it takes the focus again. Nothing
    /// happens if one has not written anywhere yet.
    pub fn command(&mut self, command: Command) {
        if self.active.is_some() {
            self.commands.push(command);
        }
    }
}
