//! The subject, line by line.

use super::lines::Lines;
use super::{Form, heading};
use crate::app::{icons, widgets};
use crate::draft::edit::Edit;
use crate::letter::text::Text;
use egui::Ui;

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    heading::part(ui, form, "subject");
    let lines = Lines {
        salt: "subject",
        key: "subject",
        bold: true,
        fold: true,
        warnings: &[],
        buttons: 0,
    };
    let subject = &form.draft.letter.subject;
    let (title, add) = (form.say("subject-lines"), form.say("subject-add"));
    let mut adds = false;
    let trailing = |ui: &mut Ui| adds = widgets::button(ui, Some(icons::PLUS), &add).clicked();
    let mut new = widgets::card(ui, icons::TEXT_AA, &title, trailing, |ui| {
        if subject.is_empty() {
            let empty = widgets::weak(ui, form.say("subject-empty"));
            ui.label(empty);
        }
        lines.ui(ui, form, subject, &mut |_, _, _| None)
    });
    if adds {
        new = Some(lines.with_new(ui, subject, Text::plain("")));
    }
    if let Some(new) = new {
        form.edit(Edit::Subject(new));
    }
}
