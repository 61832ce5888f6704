//! Whom to ask: the address book.

use super::super::Answer;
use super::files::{self, OfficeFile};
use super::new_letters::contact_ui;
use super::{OfficeDialog, about, optional};
use crate::app::{icons, widgets};
use crate::language::interface::Texts;
use crate::letter::contact::Contact;
use crate::storage::office::address_book::Remembered;
use egui::{Id, ScrollArea, Ui};

/// Puts contacts in; one takes the place of that of its name.
pub(super) fn add(book: &mut Vec<Remembered>, new: Vec<Remembered>) {
    for remembered in new {
        let name = |one: &Remembered| one.contact.name.as_deref().map(str::to_lowercase);
        let there = name(&remembered).and_then(|wanted| {
            (book.iter()).position(|known| name(known).as_deref() == Some(wanted.as_str()))
        });
        match there {
            Some(at) => book[at] = remembered,
            None if book.contains(&remembered) => {}
            None => book.push(remembered),
        }
    }
}

pub(super) fn ui(ui: &mut Ui, dialog: &mut OfficeDialog, texts: &Texts) -> Option<Answer> {
    about(ui, texts, "office-contacts-about");
    let name = texts.say("office-contacts-search");
    ui.horizontal(|ui| {
        let width = (ui.available_width() - 170.0).max(120.0);
        let id = Id::unique("office contacts search");
        widgets::line_edit(ui, id, &mut dialog.search, &name, &name, width);
        if widgets::button(ui, Some(icons::USER_PLUS), &texts.say("contacts-add")).clicked() {
            dialog.kept.contacts.insert(0, Remembered::default());
            dialog.contact = Some(0);
            dialog.search.clear();
        }
    });
    ui.add_space(4.0);
    let sought = dialog.search.trim().to_lowercase();
    let mut removed = None;
    ScrollArea::vertical()
        .id_salt("office contacts")
        .max_height(150.0)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            for (at, known) in dialog.kept.contacts.iter().enumerate() {
                let line = said(known, texts);
                if !line.to_lowercase().contains(&sought) {
                    continue;
                }
                let chosen = dialog.contact == Some(at);
                if ui.selectable_label(chosen, &line).clicked() {
                    dialog.contact = (!chosen).then_some(at);
                }
            }
            if dialog.kept.contacts.is_empty() {
                ui.label(widgets::weak(ui, texts.say("office-contacts-none")));
            }
        });
    if let Some(at) = dialog.contact
        && let Some(known) = dialog.kept.contacts.get_mut(at)
    {
        ui.add_space(6.0);
        widgets::bare_card(ui, |ui| {
            contact_ui(ui, "book", &mut known.contact, texts);
            ui.add_space(3.0);
            let id = Id::unique("office contact label");
            let hint = texts.say("office-contact-label-hint");
            let label = texts.say("office-contact-label");
            optional(ui, id, &mut known.label, &label, &hint);
            ui.add_space(4.0);
            let remove = texts.say("office-contact-remove");
            if widgets::button(ui, Some(icons::TRASH), &remove).clicked() {
                removed = Some(at);
            }
        });
    }
    if let Some(at) = removed {
        dialog.kept.contacts.remove(at);
        dialog.contact = None;
    }
    ui.add_space(10.0);
    let what = [OfficeFile::ContactsIn, OfficeFile::ContactsOut];
    let answer = files::ui(ui, dialog, texts, &what, "office-list-hint");
    // Nobody is asked of whom nothing is known.
    if answer.is_none() && dialog.contact.is_none() {
        (dialog.kept.contacts).retain(|known| known.contact != Contact::default());
    }
    answer
}

/// A contact in one line.
fn said(known: &Remembered, texts: &Texts) -> String {
    let contact = &known.contact;
    let parts: Vec<String> = (contact.name.iter().cloned())
        .chain(known.label.clone())
        .chain(contact.emails.first().cloned())
        .collect();
    match parts.is_empty() {
        true => texts.say("office-contact-nameless"),
        false => parts.join("  ·  "),
    }
}
