//! The menu that a right click opens: spelling, clipboard, styles, links, facts.

use super::Command;
use super::editing::Editing;
use super::forms;
use super::model::{self, Mark};
use super::setting::Labels;
use super::spelling;
use crate::app::icons;
use crate::app::widgets::menu::{self, Entry};
use crate::letter::text::fact::Fact;
use crate::letter::text::{Link, Run};
use eframe::egui::{OpenUrl, Pos2, Ui};
use std::ops::Range;

/// So many suggestions are shown.
const SUGGESTIONS: usize = 6;

/// What was clicked on; looked up once, when the menu opens.
#[derive(Clone, Debug, Default)]
pub struct Clicked {
    /// A word that is not in the dictionary, where it stands in characters, and what may be meant.
    word: Option<(Range<usize>, String, Vec<String>)>,
    /// A fact, where it stands, and its other forms with what they print.
    fact: Option<(usize, Vec<(Run, String)>)>,
    /// A link, and its words.
    link: Option<(Range<usize>, String)>,
    /// Something is selected.
    selection: bool,
    /// The marks that the selection has.
    marks: Vec<Mark>,
    read_only: bool,
    /// The text is standard wording that was changed.
    pub restorable: bool,
    /// Where the pointer was.
    pub at: Option<Pos2>,
}

impl Clicked {
    /// Looks up what stands at a byte of the text.
    pub fn new(editing: &Editing<'_>, byte: usize) -> Clicked {
        let text = &editing.laid.text;
        let offset = |byte| model::offset_of(text, byte);
        let word = editing.setting.spelling.and_then(|dictionary| {
            let range =
                spelling::words(text).find(|range| range.contains(&byte) || range.end == byte)?;
            let word = &text[range.clone()];
            dictionary.misspelt(word).then(|| {
                let mut suggestions = dictionary.suggestions(word);
                suggestions.truncate(SUGGESTIONS);
                let range = offset(range.start)..offset(range.end);
                (range, word.to_owned(), suggestions)
            })
        });
        let at = offset(byte);
        let fact = [Some(at), at.checked_sub(1)]
            .into_iter()
            .flatten()
            .find_map(|at| fact_at(editing, at));
        let link = model::link_at(&editing.runs, at).map(|(range, link)| {
            let address = match link {
                Link::Address(address) => address,
                Link::Fact(fact) => (editing.setting.value)(&fact),
            };
            (range, address)
        });
        Clicked {
            word,
            fact,
            link,
            selection: !editing.range().is_empty(),
            marks: Mark::ALL
                .into_iter()
                .filter(|mark| editing.has(*mark))
                .collect(),
            read_only: editing.rules.read_only,
            restorable: false,
            at: None,
        }
    }

    /// Shows the menu; what was chosen.
    pub fn show(&self, ui: &mut Ui, labels: &Labels) -> Option<Command> {
        let mut chosen = None;
        if !self.read_only {
            self.spelling(ui, labels, &mut chosen);
            self.forms(ui, labels, &mut chosen);
        }
        self.clipboard(ui, labels, &mut chosen);
        if !self.read_only {
            menu::divider(ui);
            self.styles(ui, labels, &mut chosen);
        }
        menu::divider(ui);
        self.links(ui, labels, &mut chosen);
        if !self.read_only
            && menu::entry(ui, true, icons::PLUS, &labels.insert, &labels.insert_keys)
        {
            chosen = Some(Command::Insert);
        }
        if menu::entry(ui, true, "", &labels.select_all, "Ctrl+A") {
            chosen = Some(Command::SelectAll);
        }
        if self.restorable && !self.read_only {
            menu::divider(ui);
            if menu::entry(ui, true, icons::SEAL_CHECK, &labels.restore_standard, "") {
                chosen = Some(Command::RestoreStandard);
            }
        }
        chosen
    }

    fn spelling(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        let Some((range, word, suggestions)) = &self.word else {
            return;
        };
        if suggestions.is_empty() {
            menu::title(ui, &labels.no_suggestions);
        }
        for suggestion in suggestions {
            let put = Entry {
                caption: suggestion,
                strong: true,
                ..Entry::default()
            };
            if put.show(ui).clicked() {
                // Its style stays: words typed over a selection look like the first of it.
                *chosen = Some(Command::Correct(range.clone(), suggestion.clone()));
            }
        }
        if menu::entry(ui, true, icons::BOOK_OPEN, &labels.add_to_word_list, "") {
            *chosen = Some(Command::AddToWordList(word.clone()));
        }
        menu::divider(ui);
    }

    fn forms(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        let Some((at, forms)) = &self.fact else {
            return;
        };
        if forms.is_empty() {
            return;
        }
        menu::title(ui, &labels.other_forms);
        for (run, printed) in forms {
            if menu::entry(ui, true, "", printed, "") {
                *chosen = Some(Command::Replace(*at..at + 1, vec![run.clone()]));
            }
        }
        menu::divider(ui);
    }

    fn clipboard(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        let (writes, selection) = (!self.read_only, self.selection);
        if writes && menu::entry(ui, selection, icons::SCISSORS, &labels.cut, "Ctrl+X") {
            *chosen = Some(Command::Cut);
        }
        if menu::entry(ui, selection, icons::COPY, &labels.copy, "Ctrl+C") {
            *chosen = Some(Command::Copy);
        }
        if !writes {
            return;
        }
        if menu::entry(ui, true, icons::CLIPBOARD, &labels.paste, "Ctrl+V") {
            *chosen = Some(Command::Paste { plain: false });
        }
        let (glyph, keys) = (icons::CLIPBOARD_TEXT, &labels.paste_plain_keys);
        if menu::entry(ui, true, glyph, &labels.paste_plain, keys) {
            *chosen = Some(Command::Paste { plain: true });
        }
    }

    fn styles(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        let superscript = icons::TEXT_SUPERSCRIPT;
        for (mark, glyph, caption, keys) in [
            (Mark::Bold, icons::TEXT_B, &labels.bold, "Ctrl+B"),
            (Mark::Italic, icons::TEXT_ITALIC, &labels.italic, "Ctrl+I"),
            (
                Mark::Underline,
                icons::TEXT_UNDERLINE,
                &labels.underline,
                "Ctrl+U",
            ),
            (
                Mark::Superscript,
                superscript,
                &labels.superscript,
                &labels.superscript_keys,
            ),
        ] {
            let entry = Entry {
                glyph,
                caption,
                keys,
                on: Some(self.marks.contains(&mark)),
                ..Entry::default()
            };
            if entry.show(ui).clicked() {
                *chosen = Some(Command::Mark(mark));
            }
        }
        if menu::entry(ui, self.selection, icons::ERASER, &labels.plain, "") {
            *chosen = Some(Command::Plain);
        }
    }

    fn links(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        if !self.read_only && menu::entry(ui, true, icons::LINK, &labels.link, "Ctrl+K") {
            *chosen = Some(Command::Link);
        }
        let Some((range, address)) = &self.link else {
            return;
        };
        if menu::entry(ui, true, icons::ARROW_SQUARE_OUT, &labels.open_link, "") {
            ui.open_url(OpenUrl::new_tab(address));
        }
        if !self.read_only && menu::entry(ui, true, icons::LINK_BREAK, &labels.remove_link, "") {
            *chosen = Some(Command::SetLink(range.clone(), None));
        }
    }
}

fn fact_at(editing: &Editing<'_>, at: usize) -> Option<(usize, Vec<(Run, String)>)> {
    let Some(Run::Fact { fact, emphasis }) = model::run_at(&editing.runs, at) else {
        return None;
    };
    let as_run = |(fact, printed): (Fact, String)| {
        let emphasis = *emphasis;
        (Run::Fact { fact, emphasis }, printed)
    };
    let forms = forms::others(fact, editing.setting.value);
    Some((at, forms.into_iter().map(as_run).collect()))
}
