//! Who signs was in office on the date of the letter, and the letter names the office (checks.md B9).

use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::kind::signatories;
use crate::language::phrasebook::phrasebook;
use crate::letter::office::Signatory;
use crate::letter::signature::Signature;
use crate::letter::text::{Phrase, Text, Wording};

/// The office of those who are known to have signed.
const OFFICE: &str = "director-tsb";

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    let Some((signature, name)) = (letter.signature.as_ref())
        .and_then(|signature| Some((signature, signature.name.as_ref()?)))
    else {
        return;
    };
    if name.is_empty() {
        return;
    }
    let known = || case.known.office.signatories.iter().chain(signatories());
    let signs = known().find(|known| is(case, name, known));
    if signature.office.is_empty() {
        let repair = signs.map(|_| {
            Edit::Signature(Some(Signature {
                office: vec![Text::standard(OFFICE)],
                ..signature.clone()
            }))
        });
        findings.push(
            Finding::new("signatory-without-office", Weight::Warning, Part::Signature)
                .of_text(Some(name.id))
                .with(
                    "name",
                    crate::layout::text(case.draft, letter.language, name),
                )
                .mended_by(repair),
        );
    }
    let (Some(signs), Some(date)) = (signs, letter.date) else {
        return;
    };
    // Between the terms of two, when neither is known to have been in office, nothing is said.
    let in_office = |known: &&Signatory| known.in_office(date);
    let Some(other) = known().find(in_office) else {
        return;
    };
    // Somebody may have signed in several terms.
    if signs.in_office(date) || said(case, other) == said(case, signs) {
        return;
    }
    let of_office = || (case.known.office.signatories.iter()).any(|own| std::ptr::eq(own, other));
    let repair = match &other.phrase {
        Some(phrase) => Some(Edit::Signature(Some(Signature {
            name: Some(Text {
                id: name.id,
                wording: Wording::Standard(vec![phrase.clone()]),
            }),
            ..signature.clone()
        }))),
        // The name of one whom the program alone knows is not known in every language.
        None => of_office().then(|| Edit::Draft(Box::new(case.draft.signed_by(other)))),
    };
    findings.push(
        Finding::new("signatory-not-in-office", Weight::Warning, Part::Signature)
            .of_text(Some(name.id))
            .with(
                "name",
                crate::layout::text(case.draft, letter.language, name),
            )
            .with("date", date)
            .with("right", said(case, other))
            .mended_by(repair),
    );
}

/// How the letter writes a signatory's name.
fn said(case: &Case<'_>, signatory: &Signatory) -> String {
    match &signatory.phrase {
        Some(Phrase(key)) => phrasebook(case.letter.language).say(key, &[]),
        None => signatory.name_in(case.letter.language).to_owned(),
    }
}

/// Whether a text names a signatory.
fn is(case: &Case<'_>, name: &Text, signatory: &Signatory) -> bool {
    match &name.wording {
        Wording::Standard(phrases) => {
            matches!(phrases.as_slice(), [one] if Some(one) == signatory.phrase.as_ref())
        }
        Wording::Own { .. } => {
            let typed = crate::layout::text(case.draft, case.letter.language, name);
            let typed = typed.trim().trim_end_matches([',', '，']).to_lowercase();
            let typed = typed.trim_start_matches("mr ");
            typed == signatory.name.to_lowercase() || typed == said(case, signatory).to_lowercase()
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{fires, letter, of, own, silent};
    use crate::draft::Draft;
    use crate::language::Language;
    use crate::letter::text::Text;

    const KEYS: [&str; 2] = ["signatory-not-in-office", "signatory-without-office"];

    fn signed(language: Language, name: Text, date: &str) -> Draft {
        let mut letter = letter(language);
        let signature = letter.signature.as_mut().unwrap();
        signature.name = Some(name);
        letter.date = date.parse().ok();
        letter.meeting.as_mut().unwrap().dates = None;
        Draft::begin(letter)
    }

    #[test]
    fn who_signs_is_in_office() {
        let lee = || Text::standard("signatory-chaesub-lee");
        let onoe = || Text::standard("signatory-seizo-onoe");
        for language in Language::ALL {
            fires(&KEYS, &signed(language, lee(), "2023-07-07"), "Lee");
            assert!(of(&KEYS, &signed(language, lee(), "2020-07-23")).is_empty());
            fires(&KEYS, &signed(language, onoe(), "2020-07-23"), "Onoe");
            assert!(of(&KEYS, &signed(language, onoe(), "2023-07-07")).is_empty());
        }
        let typed = |name: &str, date: &str| signed(Language::En, own(name), date);
        fires(&KEYS, &typed("Malcolm Johnson", "2015-03-01"), "Johnson");
        fires(&KEYS, &typed("Chaesub Lee", "2014-04-16"), "Lee");
        for (name, date) in [
            ("Malcolm Johnson", "2014-04-16"),
            ("Chaesub Lee", "2015-01-01"),
            // When the change-over was is not known.
            ("Chaesub Lee", "2022-06-01"),
            ("Seizo Onoe", "2022-06-01"),
            // Of others nothing is known.
            ("Jane Doe", "2020-01-01"),
            ("H. Zhao", "1999-12-20"),
        ] {
            let found = of(&KEYS, &typed(name, date));
            assert!(found.is_empty(), "{name}: {found:#?}");
        }
        silent(&KEYS);
    }

    #[test]
    fn the_office_stands_below_the_name() {
        for language in Language::ALL {
            let mut letter = letter(language);
            letter.signature.as_mut().unwrap().office.clear();
            fires(&KEYS, &Draft::begin(letter), "office");
        }
    }
}
