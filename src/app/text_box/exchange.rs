//! What goes between a box and the window: events out of the box, commands and places into it.

use super::clipboard::Pasted;
use super::model::Mark;
use crate::letter::text::{Emphasis, Link, Run};
use eframe::egui::{Rect, Response};
use std::ops::Range;

/// What showing a box has come to.
pub struct Shown {
    /// The widget.
    pub response: Response,
    /// The text, if it was changed. To be applied before the event.
    pub changed: Option<Vec<Run>>,
    /// What the window is to do.
    pub event: Option<Event>,
    /// The caret, if the box has the focus.
    pub caret: Option<Caret>,
}

/// Where one writes.
#[derive(Clone, Debug, PartialEq)]
pub struct Caret {
    /// In characters.
    pub offset: usize,
    /// The selected characters.
    pub range: Range<usize>,
    /// On the screen.
    pub rect: Rect,
    /// The marks of the selection, or of what is typed next.
    pub emphasis: Emphasis,
}

/// What a box leaves to the window.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Enter: the paragraph ends here, and another begins.
    Split {
        /// What stays.
        before: Vec<Run>,
        /// What goes to the next paragraph.
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
    /// The caret leaves upwards or to the side before the text.
    Previous {
        /// Where it was on the screen; infinite if it left sideways. For [`CaretAt::X`].
        x: f32,
    },
    /// The caret leaves downwards or to the side behind the text.
    Next {
        /// Where it was on the screen; infinite if it left sideways. For [`CaretAt::X`].
        x: f32,
    },
    /// Alt+Shift+Up.
    MoveUp,
    /// Alt+Shift+Down.
    MoveDown,
    /// “1. ” at the very beginning.
    ToggleNumbered,
    /// “- ” at the very beginning, or Ctrl+Shift+L.
    ToggleBullet,
    /// Ctrl+Q or Ctrl+Shift+N.
    MakeParagraph,
    /// Several paragraphs were pasted.
    Pasted {
        /// What stands before them.
        before: Vec<Run>,
        /// They.
        pasted: Pasted,
        /// What stands behind them.
        after: Vec<Run>,
    },
    /// The standard wording is wanted back.
    RestoreStandard,
    /// A word is to be known.
    AddToWordList(String),
}

/// Where a caret is to be put.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CaretAt {
    /// Before everything.
    Start,
    /// Behind everything.
    End,
    /// Before the character with this number.
    Offset(usize),
    /// On the first or the last line, nearest to a place on the screen.
    X {
        /// The place; infinite for an edge.
        x: f32,
        /// On the first line.
        from_top: bool,
    },
    /// From one character to another, selected.
    Range(usize, usize),
}

/// What a menu, a button or a key wants of the box that one writes in.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// A mark on or off.
    Mark(Mark),
    /// No marks, no links.
    Plain,
    /// Open the window of a link.
    Link,
    /// Words of a range lead somewhere, or nowhere.
    SetLink(Range<usize>, Option<Link>),
    /// Open the menu of insertions.
    Insert,
    /// Runs over the selection.
    Runs(Vec<Run>),
    /// The same, parted from the words around them, and into the last sentence where the caret is behind it.
    Within(Vec<Run>),
    /// Runs in the place of characters.
    Replace(Range<usize>, Vec<Run>),
    /// A word in the place of a misspelt one, in its style.
    Correct(Range<usize>, String),
    /// Copy the selection.
    Copy,
    /// Cut it.
    Cut,
    /// Paste.
    Paste {
        /// Without styles.
        plain: bool,
    },
    /// Select everything.
    SelectAll,
    /// Know a word.
    AddToWordList(String),
    /// The standard wording back.
    RestoreStandard,
}
