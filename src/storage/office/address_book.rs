//! Contacts that letters have named, so that nobody types them twice.

mod list;

use super::kept::{self, Entries};
use super::{Damage, OfficeFile};
use crate::letter::contact::Contact;
pub use list::{read_csv, write_csv};
use serde::{Deserialize, Serialize};

/// No office has more people to ask.
const MOST: usize = 500;

/// Contacts, the one that was used last first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AddressBook {
    contacts: Entries<Remembered>,
}

/// A contact that is remembered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// The contact.
    pub contact: Contact,
    /// What the office calls it: “secretariat of SG12”.
    pub label: Option<String>,
}

impl AddressBook {
    /// The contacts, the one that was used last first.
    pub fn iter(&self) -> impl Iterator<Item = &Remembered> {
        self.contacts.known.iter().map(|kept| &kept.value)
    }

    /// Remembers a contact that has just been used. If one of its name is known (or, without a name,
    /// one that shares an address or number), what is given now takes the place of what was known,
    /// and what is not given now stays.
    pub fn remember(&mut self, contact: &Contact) {
        if *contact == Contact::default() {
            return;
        }
        let known = &mut self.contacts.known;
        let mut entry = match known
            .iter()
            .position(|kept| same(&kept.value.contact, contact))
        {
            Some(at) => known.remove(at),
            None => Remembered::default().into(),
        };
        let merged = &mut entry.value.contact;
        if contact.name.is_some() {
            merged.name.clone_from(&contact.name);
        }
        for (mine, given) in [
            (&mut merged.telephones, &contact.telephones),
            (&mut merged.faxes, &contact.faxes),
            (&mut merged.emails, &contact.emails),
            (&mut merged.pages, &contact.pages),
        ] {
            if !given.is_empty() {
                mine.clone_from(given);
            }
        }
        known.insert(0, entry);
        known.truncate(MOST);
    }

    /// Puts these contacts in the place of all.
    pub fn set(&mut self, contacts: Vec<Remembered>) {
        let mut known = std::mem::take(&mut self.contacts.known);
        for contact in contacts.into_iter().take(MOST) {
            let at = (known.iter()).position(|kept| same(&kept.value.contact, &contact.contact));
            let mut entry = match at {
                // With what a newer program knows of it.
                Some(at) => known.remove(at),
                None => Remembered::default().into(),
            };
            entry.value = contact;
            self.contacts.known.push(entry);
        }
    }

    /// Gives the contact of this name a label, or takes it away.
    pub fn label(&mut self, name: &str, label: Option<&str>) {
        let label = label.map(str::trim).filter(|label| !label.is_empty());
        for kept in &mut self.contacts.known {
            if named(&kept.value.contact).is_some_and(|known| folded(known) == folded(name)) {
                kept.value.label = label.map(str::to_owned);
            }
        }
    }

    /// Forgets a contact; gives back whether it was known.
    pub fn forget(&mut self, contact: &Contact) -> bool {
        let before = self.contacts.known.len();
        (self.contacts.known).retain(|kept| kept.value.contact != *contact);
        self.contacts.known.len() < before
    }

    /// The contacts of which the name, a word of the name or label, or an e-mail address begins with
    /// `prefix`, capitals or not; all where nothing is given.
    pub fn search(&self, prefix: &str) -> Vec<&Remembered> {
        let prefix = folded(prefix);
        let fits = |text: &str| {
            let text = folded(text);
            let mut words = text.split(|c: char| c.is_whitespace() || c == '-');
            text.starts_with(&prefix) || words.any(|word| word.starts_with(&prefix))
        };
        let found = self.iter().filter(|remembered| {
            let contact = &remembered.contact;
            let labels = contact.name.iter().chain(&remembered.label);
            labels.chain(&contact.emails).any(|text| fits(text))
        });
        if prefix.is_empty() {
            self.iter().collect()
        } else {
            found.collect()
        }
    }
}

fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}

fn named(contact: &Contact) -> Option<&str> {
    let name = contact.name.as_deref()?.trim();
    (!name.is_empty()).then_some(name)
}

/// Whether two contacts are one.
fn same(known: &Contact, given: &Contact) -> bool {
    match (named(known), named(given)) {
        (Some(known), Some(given)) => folded(known) == folded(given),
        (None, None) => {
            let shared = |a: &[String], b: &[String]| a.iter().any(|one| b.contains(one));
            shared(&known.emails, &given.emails)
                || shared(&known.telephones, &given.telephones)
                || shared(&known.faxes, &given.faxes)
                || shared(&known.pages, &given.pages)
        }
        _ => false,
    }
}

impl OfficeFile for AddressBook {
    const NAME: &'static str = "address-book.ron";

    fn read(text: &str) -> Result<AddressBook, Damage> {
        kept::read(text)
    }

    fn write(&self, before: Option<&str>) -> Result<String, ron::Error> {
        kept::write(self, before)
    }
}
