//! How new letters begin.

use super::super::Answer;
use super::{OfficeDialog, about, optional};
use crate::app::widgets;
use crate::app::widgets::choice::choice;
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use crate::letter::contact::Contact;
use egui::{Id, Ui};

pub(super) fn ui(ui: &mut Ui, dialog: &mut OfficeDialog, texts: &Texts) -> Option<Answer> {
    about(ui, texts, "office-new-letters-about");
    let usual = &mut dialog.kept.office.new_letters;
    let name = texts.say("new-language");
    widgets::field(ui, &name, |ui| {
        let mut choices = vec![(None, texts.say("office-as-program"))];
        let names =
            Language::ALL.map(|language| (Some(language), language_name(language).to_owned()));
        choices.extend(names);
        let id = Id::unique("office language");
        let width = ui.available_width().min(240.0);
        choice(ui, id, &name, width, &mut usual.language, &choices);
    });
    ui.add_space(6.0);
    let id = Id::unique("office place");
    optional(ui, id, &mut usual.place, &texts.say("office-place"), "");
    ui.add_space(10.0);
    ui.label(widgets::strong(texts.say("office-contact"), 13.5));
    let mut contact = usual.contact.clone().unwrap_or_default();
    contact_ui(ui, "usual", &mut contact, texts);
    usual.contact = Some(contact).filter(|contact| *contact != Contact::default());
    None
}

/// The boxes of a contact.
pub(super) fn contact_ui(ui: &mut Ui, salt: &str, contact: &mut Contact, texts: &Texts) {
    let id = |of: &str| Id::unique(("office contact", salt, of));
    optional(
        ui,
        id("name"),
        &mut contact.name,
        &texts.say("contacts-name"),
        "",
    );
    for (key, values) in [
        ("contacts-telephone", &mut contact.telephones),
        ("contacts-email", &mut contact.emails),
        ("contacts-fax", &mut contact.faxes),
        ("contacts-page", &mut contact.pages),
    ] {
        ui.add_space(3.0);
        let mut typed = match values.as_slice() {
            [] => None,
            several => Some(several.join("; ")),
        };
        let before = typed.clone();
        // As typed: a separator at the end is the beginning of the next one.
        let kept = ui.data(|data| data.get_temp::<String>(id(key)));
        if let Some(kept) = kept.filter(|kept| parted(kept) == *values) {
            typed = Some(kept);
        }
        optional(
            ui,
            id(key),
            &mut typed,
            &texts.say(key),
            &texts.say("office-several"),
        );
        if typed != before {
            let typed = typed.unwrap_or_default();
            *values = parted(&typed);
            ui.data_mut(|data| data.insert_temp(id(key), typed));
        }
    }
}

fn parted(typed: &str) -> Vec<String> {
    // As it stands on a keyboard, a Chinese and an Arabic one, too.
    let values = typed.split([';', '；', '؛']).map(str::trim);
    let values = values.filter(|value| !value.is_empty());
    values.map(str::to_owned).collect()
}
