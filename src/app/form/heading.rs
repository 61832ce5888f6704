//! How a part of the form begins, and words of the letter that are shown there but not edited.

use super::Form;
use crate::app::text_box::{Setting, TextBox};
use crate::app::theme;
use crate::app::widgets;
use crate::language::Direction;
use crate::letter::text::Run;
use egui::{Id, Label, RichText, Role, Ui};

/// The title of a part and a sentence about it: the messages `<key>-title` and `<key>-about`.
pub(super) fn part(ui: &mut Ui, form: &Form<'_>, key: &str) {
    let title = form.say(&format!("{key}-title"));
    let about = form.say(&format!("{key}-about"));
    heading(ui, &title, &about);
}

/// The title of a part and a sentence about it.
pub fn heading(ui: &mut Ui, title: &str, sentence: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Label::new(widgets::strong(title, theme::TITLE)).selectable(false));
        let sentence = widgets::weak(ui, sentence);
        ui.add(Label::new(sentence).selectable(false).wrap());
    });
    ui.add_space(4.0);
}

/// A sentence in small print below a control.
pub fn note(ui: &mut Ui, sentence: &str) {
    let colour = widgets::palette(ui).weak;
    let words = RichText::new(sentence).size(theme::SMALL).color(colour);
    ui.add(Label::new(words).selectable(false).wrap());
}

/// Two fields beside each other, or below each other where there is little room.
pub fn pair(ui: &mut Ui, content: [&mut dyn FnMut(&mut Ui); 2]) {
    let [first, second] = content;
    let gap = 14.0;
    if ui.available_width() < TWO_COLUMNS {
        first(ui);
        second(ui);
        return;
    }
    let width = (ui.available_width() - gap) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for side in [first, second] {
            ui.vertical(|ui| {
                ui.set_width(width);
                side(ui);
            });
        }
    });
}

/// Narrower than this, fields stand below each other.
const TWO_COLUMNS: f32 = 440.0;

impl Form<'_> {
    /// Words in the language of the letter, with the order that its script needs. `salt` tells them from
    /// others.
    pub fn letter_words(&mut self, ui: &mut Ui, salt: &str, label: &str, words: &str) {
        let language = self.language();
        if language.direction() == Direction::LeftToRight {
            // The window's own labels order and join these scripts rightly.
            ui.add(Label::new(widgets::strong(words, theme::BODY)).wrap());
            return;
        }
        let draft = self.draft;
        let analysis = self.analysis;
        let value = |fact: &_| analysis.fact(draft, language, fact);
        let setting = Setting {
            language,
            value: &value,
            spelling: None,
            insertions: &[],
            labels: self.labels,
            colours: self.colours(),
        };
        let runs = [Run::plain(words)];
        let shown = TextBox::new(Id::unique(("words", salt)), &runs, &setting)
            .label(label)
            .frame(false)
            .read_only(true)
            .bold(true)
            .show(ui, self.boxes);
        widgets::named(&shown.response, Role::Label, true, words);
    }
}
