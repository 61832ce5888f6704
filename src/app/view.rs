//! What the window shows of a letter: which part, which languages, where the caret is. Nothing of it is
//! saved with the letter.

use super::text_box::CaretAt;
use super::translation::Translating;
use crate::language::Language;
pub use crate::letter::part::Part;
use crate::letter::text::TextId;
use std::collections::HashMap;

/// Which columns of text the form shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Columns {
    /// The letter's own language.
    #[default]
    Own,
    /// Both beside each other.
    Both,
    /// The other language alone.
    Other,
    /// No form: the translator's view, text by text.
    Translation,
}

/// A text in one of its languages.
pub type Spot = (TextId, Language);

/// How many frames it takes until what comes into view stands still.
pub(super) const STANDS_STILL: u8 = 4;

/// What the window shows of the open letter.
#[derive(Debug)]
pub struct View {
    /// Which columns of text the form shows.
    pub columns: Columns,
    /// The other language of the form.
    pub other: Language,
    /// The language of the pages.
    pub page_language: Language,
    /// The text in which the caret stands.
    pub caret: Option<Spot>,
    /// The part in which that text stands: it is built even when it is scrolled away, so that what is
    /// typed is not lost.
    pub caret_part: Option<Part>,
    /// The part in which another control has the keyboard.
    pub keyboard_part: Option<Part>,
    /// A text that wants the caret, and where in it; the part that holds it grants the wish.
    pub wanted: Option<(Spot, CaretAt)>,
    /// A new text that wants the caret: the first, the second of those that the next edit brings, from 0.
    pub wanted_new: Option<(usize, CaretAt)>,
    /// A text that will want the caret in the next frame.
    asked: Option<(Spot, CaretAt)>,
    /// A part that is to be brought into view.
    pub wanted_part: Option<Part>,
    /// For how many frames more it is brought there.
    wanted_frames: u8,
    /// A box that is no text and is to come into view; whether it wants the keyboard, too.
    pub wanted_box: Option<(egui::Id, bool)>,
    /// The part that the navigator marks: that of the caret while one writes, else the one at the top of the
    /// form.
    pub part: Part,
    /// The caret was moved after the form was last scrolled.
    pub writes: bool,
    /// What stands at the top of the form: a part, and how much of it is above, from 0 to 1.
    pub(super) top: Option<(Part, f32)>,
    /// The width of the form when that was so.
    pub(super) width: f32,
    /// For how many frames more that is kept at the top: the width has changed.
    pub(super) keeps_top: u8,
    /// Of these texts, the pages show the first that is printed; of none, the text of the caret.
    pub shown_texts: Vec<TextId>,
    /// The pages should show the text of the caret, or one of those.
    pub follow: bool,
    /// The letter is only looked at.
    pub locked: bool,
    /// The translator's view.
    pub translating: Translating,
    /// The widgets of the texts shown in this frame and the last.
    pub(super) boxes: HashMap<Spot, egui::Id>,
    /// Heights of parts and blocks as they were last built, with the width for which they hold.
    pub(super) heights: HashMap<egui::Id, (f32, f32)>,
}

impl View {
    /// The view of a letter that was just opened, in `language`.
    pub fn new(language: Language) -> View {
        View {
            columns: Columns::Own,
            other: match language {
                Language::En => Language::Zh,
                _ => Language::En,
            },
            page_language: language,
            caret: None,
            caret_part: None,
            keyboard_part: None,
            wanted: None,
            wanted_new: None,
            asked: None,
            // From its beginning, wherever the letter before it stood.
            wanted_part: Some(Part::Reference),
            wanted_frames: STANDS_STILL,
            wanted_box: None,
            part: Part::Reference,
            writes: false,
            top: None,
            width: 0.0,
            keeps_top: 0,
            shown_texts: Vec::new(),
            follow: false,
            locked: false,
            translating: Translating::new(language),
            boxes: HashMap::new(),
            heights: HashMap::new(),
        }
    }

    /// Whether the text with the caret stands in `part`, as far as that is known.
    pub fn has_caret_in(&self, part: Part) -> bool {
        self.caret.is_some() && self.caret_part == Some(part)
    }

    /// Shows other columns; the pages follow the language that is written.
    pub fn show_columns(&mut self, columns: Columns) {
        self.columns = columns;
        self.heights.clear();
        if columns != Columns::Own {
            self.page_language = self.other;
        }
    }

    /// Everything is measured anew.
    pub fn remeasure(&mut self) {
        self.heights.clear();
    }

    /// Brings a part into view, and the first of its texts that is printed.
    pub fn want_part(&mut self, part: Part, texts: Vec<TextId>) {
        self.writes = false;
        self.wanted_part = Some(part);
        self.wanted_frames = STANDS_STILL;
        self.shown_texts = texts;
        self.follow = true;
    }

    /// The wanted part, until it has been in view for a few frames.
    pub(super) fn still_wanted(&mut self) -> Option<Part> {
        self.wanted_frames = self.wanted_frames.saturating_sub(1);
        self.wanted_part.filter(|_| self.wanted_frames > 0)
    }

    /// Whether something is to be brought into the form.
    pub(super) fn wants_something(&self) -> bool {
        self.wanted.is_some() || self.asked.is_some() || self.wanted_part.is_some()
    }

    /// Asks for the caret in a text.
    pub fn want(&mut self, text: TextId, language: Language, at: CaretAt) {
        self.wanted = Some(((text, language), at));
    }

    /// Asks for the caret in a text because of a click elsewhere. Granted in the next frame: in this one, every
    /// box takes the click for a sign to let go of the keyboard.
    pub fn want_after_click(&mut self, text: TextId, language: Language, at: CaretAt) {
        self.asked = Some(((text, language), at));
    }

    /// The form has been shown: what was asked for by a click is wanted now. Returns whether there is such.
    pub(super) fn end_frame(&mut self) -> bool {
        let asked = self.asked.take();
        let any = asked.is_some();
        self.wanted = asked.or(self.wanted.take());
        any
    }

    /// Texts of a letter in `language` have got their identity by an edit: grants the wish for the caret in one
    /// of them. To be called after every edit that was applied, with [`Editing::given`].
    ///
    /// [`Editing::given`]: crate::draft::editing::Editing::given
    pub fn given(&mut self, given: &[TextId], language: Language) {
        if !given.is_empty()
            && let Some((place, at)) = self.wanted_new.take()
            && let Some(id) = given.get(place)
        {
            let shown = match self.columns {
                Columns::Other | Columns::Translation => self.other,
                _ => language,
            };
            self.want(*id, shown, at);
        }
    }
}
