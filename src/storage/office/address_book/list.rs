//! The address book as CSV: what an office has kept in a table until now, and what leaves the program.

use super::Remembered;
use crate::letter::contact::Contact;
use crate::message;
use crate::spreadsheet::{self, BadLine, BadLines};
use csv::Writer;

/// The columns that a list can have, with the names that are understood, by their letters alone.
const COLUMNS: [(Column, &[&str]); 6] = [
    (Column::Name, &["name", "contact", "person", "fullname"]),
    (
        Column::Telephone,
        &[
            "telephone",
            "telephones",
            "tel",
            "phone",
            "téléphone",
            "телефон",
            "电话",
            "الهاتف",
        ],
    ),
    (Column::Fax, &["fax", "faxes"]),
    (
        Column::Email,
        &[
            "email",
            "emails",
            "mail",
            "emailaddress",
            "courriel",
            "电子邮件",
        ],
    ),
    (
        Column::Page,
        &["page", "pages", "web", "webpage", "website", "url"],
    ),
    (Column::Label, &["label", "note", "function", "role"]),
];

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Column {
    Name,
    Telephone,
    Fax,
    Email,
    Page,
    Label,
}

/// Reads a list; commas, semicolons or tabs between the columns, several values in a cell behind each other
/// with semicolons, bars or line breaks.
///
/// # Errors
/// If there is no column of names or e-mail addresses, with every line that says nothing of a contact.
pub fn read_csv(text: &str) -> Result<Vec<Remembered>, BadLines> {
    let table = spreadsheet::read(text)?;
    let columns = table.columns(&COLUMNS)?;
    if !columns.contains_key(&Column::Name) && !columns.contains_key(&Column::Email) {
        return Err(BadLines::headings(message!("contacts-list-headings")));
    }
    let (mut contacts, mut bad) = (Vec::new(), Vec::new());
    for (line, record) in table.records {
        let record = match record {
            Ok(record) => record,
            Err(what) => {
                bad.push(BadLine { line, what });
                continue;
            }
        };
        let cell = |column| {
            let at = columns.get(&column).copied();
            at.and_then(|at| record.get(at)).unwrap_or_default()
        };
        let several = |column| -> Vec<String> {
            let values = cell(column)
                .split([';', '；', '؛', '|', '\n'])
                .map(str::trim);
            let values = values.filter(|value| !value.is_empty());
            values.map(str::to_owned).collect()
        };
        let one = |column| Some(cell(column).trim().to_owned()).filter(|said| !said.is_empty());
        let contact = Contact {
            name: one(Column::Name),
            telephones: several(Column::Telephone),
            faxes: several(Column::Fax),
            emails: several(Column::Email),
            pages: several(Column::Page),
        };
        match contact == Contact::default() {
            true => bad.push(BadLine {
                line,
                what: message!("contacts-list-empty"),
            }),
            false => contacts.push(Remembered {
                contact,
                label: one(Column::Label),
            }),
        }
    }
    match bad.is_empty() {
        true => Ok(contacts),
        false => Err(BadLines(bad)),
    }
}

/// The list as CSV; it can be read in again.
pub fn write_csv<'a>(contacts: impl IntoIterator<Item = &'a Remembered>) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    let headings = ["name", "telephone", "fax", "e-mail", "page", "label"];
    let rows = contacts.into_iter().map(|remembered| {
        let contact = &remembered.contact;
        [
            contact.name.clone().unwrap_or_default(),
            contact.telephones.join("; "),
            contact.faxes.join("; "),
            contact.emails.join("; "),
            contact.pages.join("; "),
            remembered.label.clone().unwrap_or_default(),
        ]
    });
    for row in std::iter::once(headings.map(str::to_owned)).chain(rows) {
        writer.write_record(row).expect("memory takes all");
    }
    let bytes = writer.into_inner().expect("memory takes all");
    String::from_utf8(bytes).expect("made of strings")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_spreadsheets_are_read() {
        for text in [
            "Name;Tel.;E-mail\nA. Person;+41 22 730 1;a@itu.int\nB. Person;;b@itu.int",
            "E-mail,Name,Phone\na@itu.int,A. Person,+41 22 730 1\nb@itu.int,B. Person,\n\n",
            "\u{FEFF}name\te-mail\ttelephone\nA. Person\ta@itu.int\t+41 22 730 1\nB. Person\tb@itu.int\t",
        ] {
            let read = read_csv(text).unwrap();
            let said: Vec<_> = (read.iter())
                .map(|one| {
                    (
                        one.contact.name.as_deref(),
                        one.contact.emails.join(","),
                        one.contact.telephones.len(),
                    )
                })
                .collect();
            let expected = [
                (Some("A. Person"), "a@itu.int".to_owned(), 1),
                (Some("B. Person"), "b@itu.int".to_owned(), 0),
            ];
            assert_eq!(said, expected, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let contacts = vec![
            Remembered {
                contact: Contact {
                    name: Some("Person, A.".to_owned()),
                    telephones: vec!["+41 22 730 1".to_owned(), "+41 22 730 2".to_owned()],
                    emails: vec!["a@itu.int".to_owned()],
                    ..Contact::default()
                },
                label: Some("secretariat of SG12".to_owned()),
            },
            Remembered {
                contact: Contact {
                    emails: vec!["tsbsg12@itu.int".to_owned()],
                    pages: vec!["https://www.itu.int/go/tsg12".to_owned()],
                    ..Contact::default()
                },
                label: None,
            },
        ];
        assert_eq!(read_csv(&write_csv(&contacts)).unwrap(), contacts);
    }

    #[test]
    fn what_is_no_list_is_refused_with_its_line() {
        let refused = |text: &str| read_csv(text).unwrap_err().0[0].line;
        assert_eq!(refused("colour,size\nred,1"), 1);
        assert_eq!(refused("name,fax,colour\nA,,\n,,red"), 3);
    }
}
