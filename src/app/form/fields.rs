//! How fields stand in a part of the form: a note below, two beside each other, words that are shown but not
//! edited.

use super::Form;
use super::printed::Print;
use crate::app::{theme, widgets};
use crate::letter::text::{Emphasis, Run, Text, Wording};
use egui::{Id, Label, RichText, Role, Ui};

/// Width between two fields.
const GAP: f32 = 14.0;

/// A sentence in small print below a control.
pub(super) fn note(ui: &mut Ui, sentence: &str) {
    let colour = widgets::palette(ui).weak;
    let words = RichText::new(sentence).size(theme::SMALL).color(colour);
    ui.add(Label::new(words).selectable(false).wrap());
}

/// Two fields beside each other, or below each other where they would be narrower than `least`.
pub(super) fn pair(ui: &mut Ui, least: f32, content: [&mut dyn FnMut(&mut Ui); 2]) {
    if ui.available_width() < least * 2.0 + GAP {
        for field in content {
            field(ui);
        }
        return;
    }
    let width = (ui.available_width() - GAP) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for field in content {
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.x = 8.0;
                field(ui);
            });
        }
    });
}

impl Form<'_> {
    /// Words of the letter in its language, as they will be printed.
    pub(super) fn as_printed(&mut self, ui: &mut Ui, salt: &str, words: &str) {
        let text = Text {
            wording: Wording::Own {
                runs: vec![Run::Words {
                    text: words.to_owned(),
                    emphasis: Emphasis {
                        bold: true,
                        ..Emphasis::default()
                    },
                    link: None,
                }],
                departed_from: Vec::new(),
            },
            ..Text::plain("")
        };
        let print = Print {
            colour: self.palette.text,
            centred: false,
            brackets: false,
        };
        let id = Id::unique(("as printed", salt));
        let shown = ui.scope(|ui| self.printed(ui, id, &text, self.language(), print));
        widgets::named(&shown.response, Role::Label, true, words);
    }
}
