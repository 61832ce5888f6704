//! Salutation and the letter itself.

use super::text::Look;
use super::{Form, blocks, heading};
use crate::app::{icons, widgets};
use crate::draft::edit::Edit;
use egui::Ui;

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    heading::part(ui, form, "body");
    if form.letter().liaison.is_none() || form.letter().salutation.is_some() {
        salutation(ui, form);
    }
    let draft = form.draft;
    let heading = form.say("body-paragraphs");
    let changed = widgets::card(
        ui,
        icons::PARAGRAPH,
        &heading,
        |_| {},
        |ui| blocks::ui(ui, form, "body", &draft.letter.body),
    );
    if let Some(body) = changed {
        form.edit(Edit::Body(body));
    }
}

fn salutation(ui: &mut Ui, form: &mut Form<'_>) {
    let draft = form.draft;
    let text = draft.letter.salutation.as_ref();
    let heading = form.say("body-salutation");
    let look = Look {
        label: &heading,
        hint: &form.say("body-salutation-hint"),
        single_line: true,
        ..Look::default()
    };
    let changed = widgets::card(
        ui,
        icons::HANDSHAKE,
        &heading,
        |_| {},
        |ui| form.optional_text(ui, "salutation", text, look),
    );
    if let Some(new) = changed {
        form.edit(Edit::Salutation(new));
    }
}
