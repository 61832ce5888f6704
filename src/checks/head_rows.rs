//! The head names whom to ask, each number and address under its own label (checks.md B3, B4).

use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::letter::contact::Contact;

/// The fax of the Bureau on every letter (conventions.md §7).
const FAX: &str = "+41 22 730 5853";

/// The rows of a contact that hold numbers and addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Telephone,
    Fax,
    Email,
    Page,
}

const ROWS: [Row; 4] = [Row::Telephone, Row::Fax, Row::Email, Row::Page];

fn values(contact: &Contact, row: Row) -> &Vec<String> {
    match row {
        Row::Telephone => &contact.telephones,
        Row::Fax => &contact.faxes,
        Row::Email => &contact.emails,
        Row::Page => &contact.pages,
    }
}

fn values_mut(contact: &mut Contact, row: Row) -> &mut Vec<String> {
    match row {
        Row::Telephone => &mut contact.telephones,
        Row::Fax => &mut contact.faxes,
        Row::Email => &mut contact.emails,
        Row::Page => &mut contact.pages,
    }
}

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let contacts = &case.draft.letter.contacts;
    for (at, contact) in contacts.iter().enumerate() {
        let blank = |values: &Vec<String>| values.iter().all(|value| value.trim().is_empty());
        if ROWS.iter().all(|row| blank(values(contact, *row))) {
            let named = contact.name.clone().unwrap_or_default();
            let mut left = contacts.clone();
            left.remove(at);
            findings.push(match named.trim().is_empty() {
                true => Finding::new("contact-empty", Weight::Warning, Part::Contacts)
                    .mended_by((!left.is_empty()).then_some(Edit::Contacts(left))),
                false => Finding::new("contact-unreachable", Weight::Warning, Part::Contacts)
                    .with("name", named),
            });
            continue;
        }
        for row in ROWS {
            for (place, value) in values(contact, row).iter().enumerate() {
                value_in(contacts, (at, row, place), value, findings);
            }
        }
    }
    missing_rows(case, findings);
}

/// What is wrong with a value in a row.
fn value_in(
    contacts: &[Contact],
    (at, row, place): (usize, Row, usize),
    value: &str,
    findings: &mut Vec<Finding>,
) {
    let changed = |change: &dyn Fn(&mut Contact)| {
        let mut contacts = contacts.to_vec();
        change(&mut contacts[at]);
        Some(Edit::Contacts(contacts))
    };
    let finding =
        |mistake| Finding::new(mistake, Weight::Error, Part::Contacts).with("value", value.trim());
    if value.trim().is_empty() {
        let repair = changed(&|contact| {
            values_mut(contact, row).remove(place);
        });
        findings.push(
            Finding::new("head-row-empty", Weight::Warning, Part::Contacts).mended_by(repair),
        );
        return;
    }
    let Some(belongs) = belongs(value) else {
        let mistake = match row {
            Row::Email => "email-malformed",
            Row::Page => "page-malformed",
            Row::Telephone | Row::Fax => "number-without-digits",
        };
        let tight: String = value.split_whitespace().collect();
        let repair = (belongs(&tight) == Some(row) && matches!(row, Row::Email | Row::Page))
            .then(|| changed(&|contact| values_mut(contact, row)[place].clone_from(&tight)));
        findings.push(finding(mistake).mended_by(repair.flatten()));
        return;
    };
    let fits = match row {
        Row::Telephone => belongs == Row::Telephone,
        // A fax may have any number, a telephone not that of the fax.
        Row::Fax => matches!(belongs, Row::Telephone | Row::Fax),
        row => belongs == row,
    };
    if fits {
        return;
    }
    let mistake = match belongs {
        Row::Telephone => "telephone-elsewhere",
        Row::Fax => "fax-elsewhere",
        Row::Email => "email-elsewhere",
        Row::Page => "page-elsewhere",
    };
    let repair = changed(&|contact| {
        let value = values_mut(contact, row).remove(place);
        let values = values_mut(contact, belongs);
        if !values.contains(&value) {
            values.push(value);
        }
    });
    findings.push(finding(mistake).mended_by(repair));
}

/// The row in which a value belongs, as far as it can be told.
fn belongs(value: &str) -> Option<Row> {
    // Punctuation behind it is the matter of another check.
    let value = value.trim().trim_end_matches(['.', ',', ';', ':']);
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    if let Some((name, host)) = value.split_once('@') {
        let sound = !name.is_empty()
            && !value.contains(char::is_whitespace)
            && !value.contains("//")
            && !host.contains('@')
            && host.split('.').count() > 1
            && host.split('.').all(|part| !part.is_empty());
        return sound.then_some(Row::Email);
    }
    if value.chars().any(char::is_alphabetic) {
        // “ext. 12” may follow a number.
        if value.starts_with(['+', '(']) && digits.len() > 6 {
            return Some(Row::Telephone);
        }
        let sound = !value.contains(char::is_whitespace)
            && value.contains('.')
            && !value.ends_with('.')
            && !value.contains("..");
        return sound.then_some(Row::Page);
    }
    if digits.is_empty() {
        return None;
    }
    let fax: String = FAX.chars().filter(char::is_ascii_digit).collect();
    Some(match digits == fax {
        true => Row::Fax,
        false => Row::Telephone,
    })
}

/// Rows that the heads of such letters have.
fn missing_rows(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let lacks = |row: Row| {
        let all = letter.contacts.iter().flat_map(|c| values(c, row));
        !all.into_iter().any(|value| !value.trim().is_empty())
    };
    if letter.liaison.is_some() || lacks(Row::Email) && lacks(Row::Telephone) {
        // Nothing at all is said by another check.
        return;
    }
    let mut missing = |missing: bool, mistake, weight, at| {
        if missing {
            findings.push(Finding::new(mistake, weight, at));
        }
    };
    missing(
        lacks(Row::Email),
        "missing-email",
        Weight::Warning,
        Part::Contacts,
    );
    missing(
        lacks(Row::Telephone),
        "missing-telephone",
        Weight::Hint,
        Part::Contacts,
    );
    missing(
        letter.reference.author_code.is_none(),
        "missing-author-code",
        Weight::Hint,
        Part::Reference,
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::tests_references::{fires, letter, of, silent};
    use crate::draft::Draft;
    use crate::language::Language;

    const KEYS: [&str; 11] = [
        "contact-empty",
        "contact-unreachable",
        "head-row-empty",
        "email-malformed",
        "page-malformed",
        "number-without-digits",
        "telephone-elsewhere",
        "fax-elsewhere",
        "email-elsewhere",
        "page-elsewhere",
        "missing-email",
    ];

    fn with(row: Row, value: &str) -> Draft {
        let mut letter = letter(Language::En);
        letter.contacts[0].telephones = vec!["+41 22 730 6800".to_owned()];
        values_mut(&mut letter.contacts[0], row).push(value.to_owned());
        Draft::begin(letter)
    }

    #[test]
    fn values_stand_under_their_label() {
        for (row, bad, good, mistake) in [
            (
                Row::Telephone,
                "tsbsg12@itu.int",
                "+41 22 730 6828",
                "email-elsewhere",
            ),
            (
                Row::Telephone,
                "+41 22 730 5853",
                "+41 22 730 6311",
                "fax-elsewhere",
            ),
            (
                Row::Telephone,
                "https://www.itu.int/go/tsg12",
                "+41 22 730 6805",
                "page-elsewhere",
            ),
            (
                Row::Telephone,
                "–",
                "+33 1 23 45 67 89",
                "number-without-digits",
            ),
            (
                Row::Fax,
                "tsbsg12@itu.int",
                "+41 22 733 7256",
                "email-elsewhere",
            ),
            (
                Row::Email,
                "+41 22 730 5853",
                "tsbevents@itu.int",
                "fax-elsewhere",
            ),
            (
                Row::Email,
                "+41 22 730 6828",
                "tsbworkshops@itu.int",
                "telephone-elsewhere",
            ),
            (
                Row::Email,
                "www.itu.int/en/ITU-T",
                "tsb-sg12.help@itu.int",
                "page-elsewhere",
            ),
            (
                Row::Email,
                "tsbsg12 @itu.int",
                "tsbsg12@itu.int",
                "email-malformed",
            ),
            (
                Row::Email,
                "tsbsg12@itu",
                "tsbsg12@itu.int",
                "email-malformed",
            ),
            (
                Row::Email,
                "tsbsg12 itu",
                "tsbsg12@itu.int",
                "email-malformed",
            ),
            (
                Row::Page,
                "tsbsg12@itu.int",
                "https://www.itu.int/go/tsg12",
                "email-elsewhere",
            ),
            (
                Row::Page,
                "https://www.itu.int/ go/tsg12",
                "https://www.itu.int/go/tsg12",
                "page-malformed",
            ),
            (
                Row::Page,
                "ITU",
                "https://www.itu.int/en/ITU-T",
                "page-malformed",
            ),
            (
                Row::Page,
                "+41 22 730 6828",
                "https://www.itu.int/en/ITU-T",
                "telephone-elsewhere",
            ),
            (
                Row::Page,
                " ",
                "https://www.itu.int/en/ITU-T",
                "head-row-empty",
            ),
        ] {
            let found = fires(&KEYS, &with(row, bad), bad);
            assert_eq!(found.mistake, mistake, "{bad}");
            let found = of(&KEYS, &with(row, good));
            assert!(found.is_empty(), "{good}: {found:#?}");
        }
        silent(&KEYS);
    }

    #[test]
    fn a_contact_says_how_to_be_asked() {
        let with = |contact: Contact| {
            let mut letter = letter(Language::Fr);
            letter.contacts.push(contact);
            Draft::begin(letter)
        };
        fires(&KEYS, &with(Contact::default()), "empty");
        let named = Contact {
            name: Some("Martin Adolph".to_owned()),
            ..Contact::default()
        };
        let found = fires(&KEYS, &with(named), "named");
        assert_eq!(found.mistake, "contact-unreachable");
    }

    #[test]
    fn rows_that_are_missing_are_named() {
        let keys = ["missing-email", "missing-telephone", "missing-author-code"];
        let mut letter = letter(Language::En);
        letter.contacts[0].telephones = vec!["+41 22 730 6828".to_owned()];
        letter.reference.author_code = Some("SG12/MA".to_owned());
        assert!(of(&keys, &Draft::begin(letter.clone())).is_empty());
        let mut without = letter.clone();
        without.contacts[0].emails.clear();
        assert_eq!(fires(&keys, &Draft::begin(without), "").mistake, keys[0]);
        let mut without = letter.clone();
        without.contacts[0].telephones.clear();
        assert_eq!(fires(&keys, &Draft::begin(without), "").mistake, keys[1]);
        letter.reference.author_code = None;
        assert_eq!(fires(&keys, &Draft::begin(letter), "").mistake, keys[2]);
    }
}
