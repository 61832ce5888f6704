//! What a text box is told by the window: of the letter, of the words it shows, of its colours.

use crate::language::Language;
use crate::letter::text::Run;
use crate::letter::text::fact::Fact;
use eframe::egui::Color32;
use std::ops::Range;

/// What a box knows of the letter while it is shown.
pub struct Setting<'a> {
    /// The language of the text: direction, fonts, spelling.
    pub language: Language,
    /// What a fact prints; `[…]` when it is not known.
    pub value: &'a dyn Fn(&Fact) -> String,
    /// The dictionary, if there is one for the language.
    pub spelling: Option<&'a dyn Spelling>,
    /// What Ctrl+Space offers: facts and standard phrases.
    pub insertions: &'a [Insertion],
    /// What others say of places in the text.
    pub remarks: &'a [Remark],
    /// The words that the box itself shows.
    pub labels: &'a Labels,
    /// The colours of the theme.
    pub colours: Colours,
}

/// What somebody says of a place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Where, in characters of the flat text.
    pub place: Range<usize>,
    /// How certain it is.
    pub gravity: Gravity,
    /// What is said.
    pub says: String,
}

/// How certain a remark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gravity {
    /// It is wrong.
    Certain,
    /// It is most likely wrong.
    Likely,
    /// It is worth a look.
    Unsure,
    /// Nothing is wrong: it is a term of the glossary.
    Term,
}

/// A dictionary, as a text box asks it.
pub trait Spelling {
    /// Whether the word is not in the dictionary; asked often, so it must be cheap.
    fn misspelt(&self, word: &str) -> bool;
    /// What may have been meant; asked only when a person wants to know.
    fn suggestions(&self, word: &str) -> Vec<String>;
    /// Changes whenever `misspelt` may say something else, as when a word was added or a dictionary has
    /// been read; what a box knows of its words is kept until then.
    fn revision(&self) -> u64 {
        0
    }
}

/// Something that can be put into a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Insertion {
    /// What a person looks for: “Dates of the meeting”.
    pub label: String,
    /// What will stand there: “4-13 May 2021”.
    pub detail: String,
    /// What is put in.
    pub runs: Vec<Run>,
}

/// The words that a box shows, in the language of the window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // Each is named by what it says.
pub struct Labels {
    pub cut: String,
    pub copy: String,
    pub paste: String,
    pub paste_plain: String,
    /// The keys of pasting without styles, as the keyboard names them.
    pub paste_plain_keys: String,
    pub select_all: String,
    pub bold: String,
    pub italic: String,
    pub underline: String,
    pub superscript: String,
    /// The keys of raising, as the keyboard names them.
    pub superscript_keys: String,
    /// “Remove styles”.
    pub plain: String,
    /// “Link…”
    pub link: String,
    /// “Address”, in the window of a link.
    pub address: String,
    pub ok: String,
    pub cancel: String,
    /// “Remove link”.
    pub remove_link: String,
    /// “Open link”.
    pub open_link: String,
    /// “Insert…”
    pub insert: String,
    /// The keys of inserting, as the keyboard names them.
    pub insert_keys: String,
    /// “Type to filter”, in the menu of insertions.
    pub filter: String,
    /// “Nothing fits”, in the menu of insertions.
    pub nothing_fits: String,
    /// “Add to word list”.
    pub add_to_word_list: String,
    /// “No suggestions”.
    pub no_suggestions: String,
    /// Before words that no dictionary knows.
    pub misspelt: String,
    /// “Write this as”, above other forms of a fact.
    pub other_forms: String,
    /// “Restore standard wording”.
    pub restore_standard: String,
}

/// The colours of a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colours {
    /// Words.
    pub text: Color32,
    /// The hint of an empty box.
    pub weak_text: Color32,
    /// Behind the words, where the box has a frame.
    pub ground: Color32,
    /// The frame.
    pub outline: Color32,
    /// The frame while one writes.
    pub outline_focused: Color32,
    /// Behind selected words.
    pub selection: Color32,
    /// The caret.
    pub caret: Color32,
    /// Behind a fact.
    pub chip_ground: Color32,
    /// Behind a fact that is not known yet.
    pub chip_missing: Color32,
    /// The words of a fact.
    pub chip_text: Color32,
    /// The words of a link.
    pub link: Color32,
    /// The wave under a word that is not in the dictionary.
    pub misspelt: Color32,
    /// The line under words that are most likely wrong.
    pub remark: Color32,
}
