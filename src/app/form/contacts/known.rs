//! Choosing a contact of an earlier letter.

use crate::app::form::Form;
use crate::app::widgets::menu::{self, Entry};
use crate::app::{icons, widgets};
use crate::letter::contact::Contact;
use egui::{Id, Key, Modifiers, Popup, ScrollArea, Ui};

/// How many are shown at once; whoever looks for another types.
const MOST: usize = 50;

/// A button with a list to search in. Returns the contact that was chosen.
pub(super) fn ui(ui: &mut Ui, form: &Form<'_>) -> Option<Contact> {
    let caption = form.say("contacts-known");
    let some = !form.known_contacts.is_empty();
    let button = widgets::button_if(ui, some, Some(icons::ADDRESS_BOOK), &caption);
    if !some {
        button.on_hover_text(form.say("contacts-known-none"));
        return None;
    }
    let popup = Popup::default_response_id(&button);
    let opened = button.clicked() && !Popup::is_id_open(ui.ctx(), popup);
    let mut chosen = None;
    menu::panel(&button, 330.0, |ui| {
        chosen = search(ui, form, popup, opened);
    });
    if chosen.is_some() {
        Popup::close_id(ui.ctx(), popup);
    }
    chosen
}

fn search(ui: &mut Ui, form: &Form<'_>, id: Id, opened: bool) -> Option<Contact> {
    let (wanted_id, marked_id, box_id) = (id.with("wanted"), id.with("marked"), id.with("box"));
    let mut wanted: String = ui.data(|data| data.get_temp(wanted_id)).unwrap_or_default();
    let mut marked: usize = ui.data(|data| data.get_temp(marked_id)).unwrap_or(0);
    if opened {
        wanted.clear();
        marked = 0;
        ui.data_mut(|data| data.insert_temp(box_id, true));
    }
    // Not while the popup is only measured: its box cannot take the keyboard yet.
    if !ui.is_sizing_pass()
        && ui
            .data_mut(|data| data.remove_temp::<bool>(box_id))
            .is_some()
    {
        ui.memory_mut(|memory| memory.request_focus(box_id));
    }
    // Before the box sees them.
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (up, down) = (pressed(Key::ArrowUp), pressed(Key::ArrowDown));
    let name = form.say("contacts-search");
    let width = ui.available_width();
    let edit = widgets::line_edit(ui, box_id, &mut wanted, &name, &name, width);
    if edit.changed() {
        marked = 0;
    }
    let found = matching(form.known_contacts, &wanted);
    let last = found.len().saturating_sub(1);
    if up {
        marked = marked.saturating_sub(1);
    }
    if down {
        marked += 1;
    }
    marked = marked.min(last);
    let enter = edit.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let mut chosen = enter.then(|| found.get(marked)).flatten().copied();
    if found.is_empty() {
        let nobody = widgets::weak(ui, form.say("contacts-nobody"));
        ui.label(nobody);
    }
    ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        for (at, contact) in found.iter().enumerate() {
            let (caption, detail) = said(contact);
            let entry = Entry {
                glyph: icons::USER,
                caption: &caption,
                detail: &detail,
                done: false,
                marked: at == marked,
                ..Entry::default()
            };
            let response = entry.show(ui);
            if at == marked && (up || down) {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                chosen = Some(contact);
            }
        }
    });
    ui.data_mut(|data| {
        data.insert_temp(wanted_id, wanted);
        data.insert_temp(marked_id, marked);
    });
    chosen.cloned()
}

/// Contacts whose name or address has all the words that are wanted.
fn matching<'c>(contacts: &'c [Contact], wanted: &str) -> Vec<&'c Contact> {
    let wanted = wanted.to_lowercase();
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let fits = |contact: &&Contact| {
        let mut all = contact.name.clone().unwrap_or_default();
        for email in &contact.emails {
            all.push(' ');
            all.push_str(email);
        }
        let all = all.to_lowercase();
        words.iter().all(|word| all.contains(word))
    };
    contacts.iter().filter(fits).take(MOST).collect()
}

/// The name, and what tells it from others of that name.
fn said(contact: &Contact) -> (String, String) {
    let mut values = (contact.name.iter())
        .chain(&contact.emails)
        .chain(&contact.telephones)
        .chain(&contact.pages);
    let name = values.next().cloned().unwrap_or_default();
    let more: Vec<&str> = values.map(String::as_str).take(2).collect();
    (name, more.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_are_found_by_name_or_address() {
        let contact = |name: &str, email: &str| Contact {
            name: Some(name.to_owned()),
            emails: vec![email.to_owned()],
            ..Contact::default()
        };
        let contacts = [
            contact("Martin Adolph", "tsbsg12@itu.int"),
            contact("Hiroshi Ota", "tsbsg15@itu.int"),
        ];
        let found = |wanted: &str| matching(&contacts, wanted).len();
        assert_eq!(found(""), 2);
        assert_eq!(found("ADOLPH"), 1);
        assert_eq!(found("sg15 ota"), 1);
        assert_eq!(found("sg15 adolph"), 0);
    }
}
