//! The menu that a right click opens: spelling, clipboard, styles, links, facts.

use super::Command;
use super::editing::Editing;
use super::forms;
use super::model::{self, Mark};
use super::setting::Labels;
use super::spelling;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Link, Run};
use eframe::egui::{Button, OpenUrl, Pos2, RichText, Ui};
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
            ui.separator();
            self.styles(ui, labels, &mut chosen);
        }
        ui.separator();
        self.links(ui, labels, &mut chosen);
        if !self.read_only {
            item(
                ui,
                &labels.insert,
                "Ctrl+Space",
                true,
                || Command::Insert,
                &mut chosen,
            );
        }
        item(
            ui,
            &labels.select_all,
            "Ctrl+A",
            true,
            || Command::SelectAll,
            &mut chosen,
        );
        if self.restorable && !self.read_only {
            ui.separator();
            let restore = || Command::RestoreStandard;
            item(ui, &labels.restore_standard, "", true, restore, &mut chosen);
        }
        chosen
    }

    fn spelling(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        let Some((range, word, suggestions)) = &self.word else {
            return;
        };
        if suggestions.is_empty() {
            ui.label(RichText::new(&labels.no_suggestions).weak());
        }
        for suggestion in suggestions {
            let put = RichText::new(suggestion).strong();
            if ui.add(Button::new(put)).clicked() {
                // Its style stays: words typed over a selection look like the first of it.
                *chosen = Some(Command::Correct(range.clone(), suggestion.clone()));
            }
        }
        let add = || Command::AddToWordList(word.clone());
        item(ui, &labels.add_to_word_list, "", true, add, chosen);
        ui.separator();
    }

    fn forms(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        let Some((at, forms)) = &self.fact else {
            return;
        };
        if forms.is_empty() {
            return;
        }
        ui.label(RichText::new(&labels.other_forms).weak());
        for (run, printed) in forms {
            let put = || Command::Replace(*at..at + 1, vec![run.clone()]);
            item(ui, printed, "", true, put, chosen);
        }
        ui.separator();
    }

    fn clipboard(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        let (writes, selection) = (!self.read_only, self.selection);
        if writes {
            item(
                ui,
                &labels.cut,
                "Ctrl+X",
                selection,
                || Command::Cut,
                chosen,
            );
        }
        item(
            ui,
            &labels.copy,
            "Ctrl+C",
            selection,
            || Command::Copy,
            chosen,
        );
        if writes {
            let paste = || Command::Paste { plain: false };
            item(ui, &labels.paste, "Ctrl+V", true, paste, chosen);
            let plain = || Command::Paste { plain: true };
            item(ui, &labels.paste_plain, "Ctrl+Shift+V", true, plain, chosen);
        }
    }

    fn styles(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        for (mark, label, keys) in [
            (Mark::Bold, &labels.bold, "Ctrl+B"),
            (Mark::Italic, &labels.italic, "Ctrl+I"),
            (Mark::Underline, &labels.underline, "Ctrl+U"),
            (Mark::Superscript, &labels.superscript, "Ctrl+."),
        ] {
            let on = self.marks.contains(&mark);
            let button = Button::selectable(on, label.as_str()).shortcut_text(keys);
            if ui.add(button).clicked() {
                *chosen = Some(Command::Mark(mark));
            }
        }
        item(
            ui,
            &labels.plain,
            "",
            self.selection,
            || Command::Plain,
            chosen,
        );
    }

    fn links(&self, ui: &mut Ui, labels: &Labels, chosen: &mut Option<Command>) {
        if !self.read_only {
            item(ui, &labels.link, "Ctrl+K", true, || Command::Link, chosen);
        }
        let Some((range, address)) = &self.link else {
            return;
        };
        let mut open = None;
        item(ui, &labels.open_link, "", true, || Command::Copy, &mut open);
        if open.is_some() {
            ui.open_url(OpenUrl::new_tab(address));
        }
        if !self.read_only {
            let remove = || Command::SetLink(range.clone(), None);
            item(ui, &labels.remove_link, "", true, remove, chosen);
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

fn item(
    ui: &mut Ui,
    label: &str,
    keys: &str,
    enabled: bool,
    command: impl FnOnce() -> Command,
    chosen: &mut Option<Command>,
) {
    let button = match keys {
        "" => Button::new(label),
        keys => Button::new(label).shortcut_text(keys),
    };
    if ui.add_enabled(enabled, button).clicked() {
        *chosen = Some(command());
    }
}
