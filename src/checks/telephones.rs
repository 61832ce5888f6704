//! Telephone numbers are complete and in the house's form, “+41 22 730 6828” (checks.md B8,
//! conventions.md §7; length by Rec. ITU-T E.164).

use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use regex::Regex;
use std::sync::LazyLock;

/// The fax of the Bureau on every letter (conventions.md §7).
const FAX: &str = "+41 22 730 5853";
/// Digits of a number, country code included, at most (Rec. ITU-T E.164 §6.1).
const LONGEST: usize = 15;

/// What is wrong with a number.
#[derive(Debug, PartialEq)]
enum Fault {
    /// A Geneva number with so many digits behind its area code instead of seven.
    Digits(usize),
    /// More digits than any number has.
    Long(usize),
    /// The right digits in another form: the house's.
    Form(String),
}

/// Numbers in typed words: with the sign of international numbers alone can they be told.
static IN_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\+[\s\u{A0}]?\d(?:[\s\u{A0}.\u{2011}()-]{0,2}\d){6,}")
        .expect("our own pattern is sound")
});

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let contacts = &case.draft.letter.contacts;
    for (at, contact) in contacts.iter().enumerate() {
        for fax in [false, true] {
            let numbers = match fax {
                true => &contact.faxes,
                false => &contact.telephones,
            };
            for (place, number) in numbers.iter().enumerate() {
                let with = |right: &str| {
                    let mut contacts = contacts.clone();
                    let numbers = match fax {
                        true => &mut contacts[at].faxes,
                        false => &mut contacts[at].telephones,
                    };
                    numbers[place] = right.to_owned();
                    Some(Edit::Contacts(contacts))
                };
                if let Some(fault) = fault(number, true) {
                    let finding = |mistake, weight| Finding::new(mistake, weight, Part::Contacts);
                    findings.push(said(finding, number, fault, &with));
                } else if fax && number.starts_with("+41 22 73") && !is(number, FAX) {
                    findings.push(
                        Finding::new("fax-unusual", Weight::Hint, Part::Contacts)
                            .with("number", number.as_str())
                            .with("right", FAX)
                            .mended_by(with(FAX)),
                    );
                }
            }
        }
    }
    for passage in case.typed() {
        if !passage.flat.contains('+') {
            continue;
        }
        for hit in IN_WORDS.find_iter(&passage.flat).take(super::passage::MOST) {
            if let Some(fault) = fault(hit.as_str(), false) {
                let place = passage.place(hit.range());
                findings.push(said(
                    |mistake, weight| Finding::in_passage(mistake, weight, passage, place),
                    hit.as_str(),
                    fault,
                    &|right| passage.corrected(hit.range(), right),
                ));
            }
        }
    }
}

fn said(
    finding: impl FnOnce(&'static str, Weight) -> Finding,
    number: &str,
    fault: Fault,
    mended: &dyn Fn(&str) -> Option<Edit>,
) -> Finding {
    match fault {
        Fault::Digits(count) => finding("telephone-digits", Weight::Error)
            .with("number", number)
            .with("count", count),
        Fault::Long(count) => finding("telephone-long", Weight::Error)
            .with("number", number)
            .with("count", count),
        Fault::Form(right) => finding("telephone-form", Weight::Warning)
            .with("number", number)
            .with("right", right.as_str())
            .mended_by(mended(&right)),
    }
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

fn is(number: &str, other: &str) -> bool {
    digits(number) == digits(other)
}

/// What is wrong with `number`, if anything; `whole` says that it is nothing but a number.
fn fault(number: &str, whole: bool) -> Option<Fault> {
    let number = number.trim();
    // What follows a number, such as an extension, is not judged.
    if number.chars().any(char::is_alphabetic) || number.contains('/') {
        return None;
    }
    let all = digits(number);
    let international = match (number.starts_with('+'), all.strip_prefix("00")) {
        (true, _) => all.as_str(),
        (false, Some(rest)) if whole => rest,
        // “022 730 6828”: Geneva, as one dials it in Switzerland.
        (false, _) if whole && all.starts_with("0227") && all.len() == 10 => {
            return Some(Fault::Form(house(&format!("41{}", &all[1..]))));
        }
        (false, _) if whole && all.starts_with("41227") && all.len() == 11 => {
            return Some(Fault::Form(house(&all)));
        }
        _ => return None,
    };
    // “+41 (0)22 730 6828” is not dialled with its zero.
    let geneva = match international.strip_prefix("41022") {
        Some(rest) => Some(rest),
        None => international.strip_prefix("4122"),
    };
    if let Some(local) = geneva {
        if local.len() != 7 {
            return Some(Fault::Digits(local.len()));
        }
        let house = house(&format!("4122{local}"));
        let written: String = number
            .chars()
            .map(|c| if c == '\u{A0}' { ' ' } else { c })
            .collect();
        return (written != house).then_some(Fault::Form(house));
    }
    if international.len() > LONGEST {
        return Some(Fault::Long(international.len()));
    }
    None
}

/// “+41 22 730 6828”.
fn house(digits: &str) -> String {
    format!(
        "+{} {} {} {}",
        &digits[..2],
        &digits[2..4],
        &digits[4..7],
        &digits[7..]
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{fires, letter, of, pairs, silent};
    use crate::draft::Draft;
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};

    const KEYS: [&str; 4] = [
        "telephone-digits",
        "telephone-long",
        "telephone-form",
        "fax-unusual",
    ];

    #[test]
    fn numbers_in_the_head_have_the_form_of_the_house() {
        for (bad, good) in [
            ("+41 22 730 51 110", "+41 22 730 5111"),
            ("+41 22 730 682", "+41 22 730 6828"),
            ("+41227306828", "+33 1 23 45 67 89"),
            ("+41 22 730 51 11", "+1 202 555 0175"),
            ("+ 41 22 733 72 56", "+41\u{A0}22\u{A0}730\u{A0}6828"),
            ("0041 22 730 6828", "730 6828"),
            ("022 730 6828", "+86 10 6250 2222"),
            ("41 22 730 6828", "+41 22 730 6828 ext. 12"),
            ("+41 (0)22 730 6828", "+41 31 322 2222"),
            ("+44 20 7946 0958 1234 5678", "+44 20 7946 0958"),
        ] {
            let with = |number: &str| {
                let mut letter = letter(En);
                letter.contacts[0].telephones = vec![number.to_owned()];
                Draft::begin(letter)
            };
            fires(&KEYS, &with(bad), bad);
            let found = of(&KEYS, &with(good));
            assert!(found.is_empty(), "{good}: {found:#?}");
        }
        let mut letter = letter(En);
        letter.contacts[0].faxes = vec!["+41 22 730 5854".to_owned()];
        fires(&KEYS, &Draft::begin(letter), "fax");
        silent(&KEYS);
    }

    #[test]
    fn numbers_in_words_have_it_too() {
        pairs(
            &KEYS,
            letter,
            &[
                (
                    En,
                    "Please call +41 22 730 51 110.",
                    "Please call +41 22 730 5111.",
                ),
                (
                    En,
                    "Call +41227306828 (Ms X).",
                    "Recommendation E.164 (+41) and 22 730 others.",
                ),
                (
                    Fr,
                    "Téléphone: +41 22 730 68 28",
                    "Téléphone: +41 22 730 6828",
                ),
                (Es, "Tel.: +41-22-730-6828", "Tel.: +34 91 123 45 67"),
                (Ru, "Тел.: +41 22 7306828.", "Тел.: +7 495 123 45 67."),
                (Zh, "电话：+41 22 730 682。", "电话：+41 22 730 6828。"),
                (Ar, "الهاتف: +41 22 730 68284", "الهاتف: +41 22 730 6828"),
            ],
        );
    }
}
