//! Whom to ask: the address book.

use super::super::Answer;
use super::files::{self, OfficeFile};
use super::new_letters::contact_ui;
use super::{OfficeDialog, about, optional};
use crate::app::widgets::list::{List, ListRow};
use crate::app::{icons, widgets};
use crate::language::interface::Texts;
use crate::letter::contact::Contact;
use crate::storage::office::address_book::Remembered;
use egui::{Id, Ui};

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
    let (id, add) = (
        Id::unique("office contacts search"),
        texts.say("contacts-add"),
    );
    let names = (name.as_str(), name.as_str());
    let button = (Some(icons::USER_PLUS), add.as_str());
    let (_, added) = widgets::line_with_button(ui, id, &mut dialog.search, names, button);
    if added.clicked() {
        dialog.kept.contacts.insert(0, Remembered::default());
        dialog.contact = Some(0);
        dialog.search.clear();
    }
    ui.add_space(4.0);
    let sought = dialog.search.trim().to_lowercase();
    let mut removed = None;
    let lines =
        (dialog.kept.contacts.iter().enumerate()).map(|(at, known)| (at, said(known, texts)));
    let found: Vec<(usize, String)> = lines
        .filter(|(_, line)| line.to_lowercase().contains(&sought))
        .collect();
    let mut chosen = (found.iter()).position(|(at, _)| dialog.contact == Some(*at));
    if dialog.kept.contacts.is_empty() {
        ui.label(widgets::weak(ui, texts.say("office-contacts-none")));
    } else if !found.is_empty() {
        let list = List {
            id: Id::unique("office contacts"),
            name: &texts.say("office-contacts"),
            headings: &[],
            count: found.len(),
            seen: 5,
        };
        let row = |at: usize| ListRow::of(found[at].1.clone());
        if list.show(ui, &mut chosen, row) {
            dialog.contact = chosen.map(|at| found[at].0);
        }
    }
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
    let answer = files::ui(ui, dialog, texts, &[&what], "office-list-hint");
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
