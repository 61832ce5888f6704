//! The text box: styled text of a letter, edited in place, in all six languages.

use crate::language::Language;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Run, markup};
use egui::{Color32, Id, Response, TextEdit, Ui};

/// What all text boxes of a window share.
#[derive(Default)]
pub struct TextBoxes {
    wanted: Option<(Id, CaretAt)>,
}

/// Where the caret goes when a box is asked to take it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CaretAt {
    /// Before everything.
    Start,
    /// Behind everything.
    End,
    /// Behind so many characters of the flat text.
    Offset(usize),
    /// Selects a range of the flat text.
    Range(usize, usize),
    /// At a horizontal place of the first or last line, in points.
    X {
        /// From the left of the window.
        x: f32,
        /// The first line rather than the last.
        from_top: bool,
    },
}

impl TextBoxes {
    /// Nothing shown yet.
    pub fn new() -> TextBoxes {
        TextBoxes::default()
    }
    /// Gives a box the keyboard, with its caret at a place.
    pub fn focus(&mut self, id: Id, at: CaretAt) {
        self.wanted = Some((id, at));
    }
}

/// Something that Ctrl+Space offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Insertion {
    /// What it is called.
    pub label: String,
    /// What it prints now.
    pub detail: String,
    /// What it inserts.
    pub runs: Vec<Run>,
}

/// The words that the box itself shows.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// “Bold”.
    pub bold: String,
}

/// The colours of a box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colours {
    /// Text.
    pub text: Color32,
    /// Text that matters less.
    pub weak: Color32,
    /// Behind the text.
    pub ground: Color32,
    /// Around the box.
    pub outline: Color32,
    /// Around the box that has the keyboard.
    pub focused: Color32,
    /// Behind selected text.
    pub selection: Color32,
    /// The caret.
    pub caret: Color32,
    /// Behind a fact.
    pub chip: Color32,
    /// A fact.
    pub chip_text: Color32,
    /// A link.
    pub link: Color32,
    /// Below a word that is misspelt.
    pub misspelt: Color32,
}

/// Which words are misspelt.
pub trait Spelling {
    /// Whether no dictionary has `word`.
    fn misspelt(&self, word: &str) -> bool;
    /// What may have been meant.
    fn suggestions(&self, word: &str) -> Vec<String>;
}

/// What a box knows of its letter.
pub struct Setting<'a> {
    /// The language of the text.
    pub language: Language,
    /// What a fact prints.
    pub value: &'a dyn Fn(&Fact) -> String,
    /// Which words are misspelt.
    pub spelling: Option<&'a dyn Spelling>,
    /// What Ctrl+Space offers.
    pub insertions: &'a [Insertion],
    /// Its own words.
    pub labels: &'a Labels,
    /// Its colours.
    pub colours: Colours,
}

/// What the caret did that the box alone cannot answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Enter.
    Split {
        /// Before the caret.
        before: Vec<Run>,
        /// Behind it.
        after: Vec<Run>,
    },
    /// Backspace at the very beginning.
    JoinPrevious,
    /// Delete at the very end.
    JoinNext,
    /// Tab.
    Indent,
    /// Shift+Tab.
    Outdent,
    /// The caret leaves upwards.
    Previous {
        /// Where it was, from the left of the window.
        x: f32,
    },
    /// The caret leaves downwards.
    Next {
        /// Where it was, from the left of the window.
        x: f32,
    },
    /// Alt+Shift+Up.
    MoveUp,
    /// Alt+Shift+Down.
    MoveDown,
    /// Becomes a numbered paragraph, or none.
    ToggleNumbered,
    /// Becomes an item with a bullet, or none.
    ToggleBullet,
    /// Becomes a plain paragraph.
    MakeParagraph,
    /// Several paragraphs were pasted.
    Pasted {
        /// Before the caret.
        before: Vec<Run>,
        /// What was pasted.
        pasted: Pasted,
        /// Behind the caret.
        after: Vec<Run>,
    },
    /// The standard wording should come back.
    RestoreStandard,
    /// This word is right.
    AddToWordList(String),
}

/// What was pasted.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// With styles, as HTML.
    pub html: Option<String>,
    /// Without.
    pub plain: String,
}

/// A box for one text.
pub struct TextBox<'a> {
    id: Id,
    runs: &'a [Run],
    setting: &'a Setting<'a>,
    hint: String,
    read_only: bool,
}

/// What a box did in this frame.
pub struct Shown {
    /// The widget.
    pub response: Response,
    /// The text, if it changed.
    pub changed: Option<Vec<Run>>,
    /// What the box alone cannot answer.
    pub event: Option<Event>,
}

impl<'a> TextBox<'a> {
    /// A box that shows `runs`.
    pub fn new(id: Id, runs: &'a [Run], setting: &'a Setting<'a>) -> TextBox<'a> {
        TextBox {
            id,
            runs,
            setting,
            hint: String::new(),
            read_only: false,
        }
    }
    /// What a screen reader calls it.
    pub fn label(self, _label: &str) -> Self {
        self
    }
    /// Shown while it is empty.
    pub fn hint(mut self, hint: &str) -> Self {
        hint.clone_into(&mut self.hint);
        self
    }
    /// No line breaks.
    pub fn single_line(self, _single: bool) -> Self {
        self
    }
    /// Whether a line is drawn around it.
    pub fn frame(self, _frame: bool) -> Self {
        self
    }
    /// Height of an empty box, in lines.
    pub fn min_lines(self, _lines: usize) -> Self {
        self
    }
    /// Size of the text, in points.
    pub fn size(self, _size: f32) -> Self {
        self
    }
    /// The whole text is half bold.
    pub fn bold(self, _bold: bool) -> Self {
        self
    }
    /// Can be selected and copied, not changed.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }
    /// Enter, Tab and their like are reported as events.
    pub fn structure(self, _structure: bool) -> Self {
        self
    }
    /// Shows the box as wide as there is room.
    pub fn show(self, ui: &mut Ui, boxes: &mut TextBoxes) -> Shown {
        let _ = self.setting.language;
        let mut text = markup::write(self.runs);
        let response = ui.add(
            TextEdit::multiline(&mut text)
                .id(self.id)
                .desired_rows(1)
                .hint_text(self.hint)
                .interactive(!self.read_only)
                .desired_width(f32::INFINITY),
        );
        if let Some((id, _)) = boxes.wanted
            && id == self.id
        {
            response.request_focus();
            boxes.wanted = None;
        }
        let changed = (response.changed())
            .then(|| markup::parse(&text).ok())
            .flatten();
        Shown {
            response,
            changed,
            event: None,
        }
    }
}
