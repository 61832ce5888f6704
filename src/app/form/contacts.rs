//! Whom to ask.

mod address;
mod known;
mod values;

use super::{Form, heading};
use crate::app::widgets::reorder::{moved, reorder_cards};
use crate::app::{icons, theme, widgets};
use crate::draft::edit::Edit;
use crate::letter::contact::Contact;
use egui::{Id, Rect, Sense, Ui, UiBuilder, vec2};
use values::Values;

/// Narrower than this, everything stands below each other.
const TWO_COLUMNS: f32 = 460.0;
/// Width between two columns.
const GAP: f32 = 14.0;

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    heading::part(ui, form, "contacts");
    let contacts = &form.draft.letter.contacts;
    let mut new = contacts.clone();
    let mut removed = None;
    let list = Id::unique("contacts");
    let handle = form.say("contacts-move");
    let order = reorder_cards(ui, list, contacts.len(), &handle, |ui, at| {
        widgets::bare_card(ui, |ui| {
            if contact_ui(ui, form, at, &mut new[at]) {
                removed = Some(at);
            }
        });
    });
    if contacts.is_empty() {
        widgets::bare_card(ui, |ui| {
            let nobody = widgets::weak(ui, form.say("contacts-none"));
            ui.label(nobody);
        });
    }
    if let Some(at) = removed {
        new.remove(at);
    } else if let Some((from, to)) = order {
        new = moved(contacts, from, to);
    }
    ui.horizontal_wrapped(|ui| {
        let add = form.say("contacts-add");
        if widgets::button(ui, Some(icons::USER_PLUS), &add).clicked() {
            new.push(Contact::default());
            let name = name_id(new.len() - 1);
            ui.memory_mut(|memory| memory.request_focus(name));
        }
        if let Some(contact) = known::ui(ui, form) {
            // In place of one that is still empty.
            match new
                .iter_mut()
                .find(|contact| **contact == Contact::default())
            {
                Some(empty) => *empty = contact,
                None => new.push(contact),
            }
        }
    });
    if new != *contacts {
        form.edit(Edit::Contacts(new));
    }
}

/// The box of the name of a contact, from 0.
pub(super) fn name_id(at: usize) -> Id {
    Id::unique(("contact name", at))
}

/// The box of a value of a contact, by its sort.
pub(super) fn box_id(at: usize, key: &str, place: usize) -> Id {
    values::box_id(Id::unique(("contact", at, key)), place)
}

/// One contact. Returns whether it is to go.
fn contact_ui(ui: &mut Ui, form: &Form<'_>, at: usize, contact: &mut Contact) -> bool {
    let number = [("contact", (at + 1).into())];
    let remove = form.texts.with("contacts-remove", &number);
    let label = form.texts.with("contacts-name-row", &number);
    let mut bin = Rect::NOTHING;
    widgets::field(ui, &form.say("contacts-name"), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let width = ui.available_width() - theme::CONTROL - 2.0;
            let mut name = contact.name.clone().unwrap_or_default();
            let hint = form.say("contacts-name-hint");
            let response = widgets::line_edit(ui, name_id(at), &mut name, &label, &hint, width);
            if response.changed() {
                contact.name = (!name.trim().is_empty()).then_some(name);
            }
            // Not while one types: “Martin ” becomes “Martin Adolph”.
            if response.lost_focus()
                && let Some(name) = &mut contact.name
            {
                *name = name.trim().to_owned();
            }
            bin = ui
                .allocate_exact_size(vec2(theme::CONTROL, theme::CONTROL), Sense::hover())
                .0;
        });
    });
    let sorts: [Sort<'_>; 4] = [
        (
            "contacts-telephone",
            &mut contact.telephones,
            address::telephone,
        ),
        ("contacts-email", &mut contact.emails, address::email),
        ("contacts-fax", &mut contact.faxes, address::telephone),
        ("contacts-page", &mut contact.pages, address::page),
    ];
    let two = ui.available_width() >= TWO_COLUMNS;
    let show = |ui: &mut Ui, (key, values, verdict): Sort<'_>| {
        let list = Values {
            id: Id::unique(("contact", at, key)),
            key,
            contact: at + 1,
            verdict,
        };
        if let Some(new) = list.ui(ui, form, values) {
            *values = new;
        }
    };
    if !two {
        sorts.into_iter().for_each(|sort| show(ui, sort));
        return bin_ui(ui, bin, &remove);
    }
    let [telephone, email, fax, page] = sorts;
    let width = (ui.available_width() - GAP) / 2.0;
    for (left, right) in [(telephone, email), (fax, page)] {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for sort in [left, right] {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.x = 8.0;
                    show(ui, sort);
                });
            }
        });
    }
    bin_ui(ui, bin, &remove)
}

/// The bin, built after the fields though it stands before them: Tab leads from the name to the telephone, and
/// nothing is thrown away by the first space that one types there.
fn bin_ui(ui: &mut Ui, place: Rect, name: &str) -> bool {
    let mut there = ui.new_child(UiBuilder::new().max_rect(place));
    widgets::icon_button(&mut there, icons::TRASH, name).clicked()
}

/// A sort of values: its messages, the values, and what is to be said of one.
type Sort<'a> = (&'a str, &'a mut Vec<String>, fn(&str) -> address::Verdict);
