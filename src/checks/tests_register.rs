//! The number of a letter against registers of all kinds.

use crate::checks::{Finding, Known, Weight, findings};
use crate::draft::Draft;
use crate::draft::editing::Editing;
use crate::kind::{Beginning, kinds};
use crate::layout;
use crate::letter::issued::Issued;
use std::time::Duration;

/// A letter of the first kind whose groups count for themselves.
fn letter() -> Draft {
    let kinds = kinds().unwrap();
    let kind = (kinds.iter())
        .find(|kind| {
            let letter = &kind.template.letter;
            letter.reference.series.per_group
                && kind.template.amends.is_none()
                && letter.signature.is_some()
        })
        .unwrap();
    let beginning = Beginning {
        number: Some(12),
        date: "2021-02-05".parse().ok(),
        group: "12".parse().ok(),
        dates: "2021-05-04..2021-05-13".parse().ok(),
        ..Beginning::default()
    };
    Draft::begin(kind.begin(&beginning).unwrap())
}

fn found(draft: &Draft, issued: &[Issued]) -> Vec<Finding> {
    let known = Known {
        issued: issued.to_vec(),
        ..Known::default()
    };
    let mut found = findings(draft, &known);
    found.retain(|finding| {
        finding.mistake.starts_with("number-taken") || finding.mistake == "number-leaves-gap"
    });
    found
}

/// The letter's own entry, changed.
fn entry(draft: &Draft, number: u32, date: Option<&str>, title: &str) -> Issued {
    Issued {
        number,
        date: date.map(|date| date.parse().unwrap()),
        title: title.to_owned(),
        ..layout::issued(draft).unwrap()
    }
}

#[test]
fn a_number_of_another_letter_is_an_error_and_mended() {
    let draft = letter();
    let others = [
        vec![entry(&draft, 12, Some("2021-01-20"), "Another meeting")],
        vec![entry(&draft, 12, Some("2021-02-05"), "Another meeting")],
        vec![
            entry(&draft, 12, None, "Another meeting"),
            entry(&draft, 14, None, ""),
        ],
    ];
    for issued in others {
        let found = found(&draft, &issued);
        assert_eq!(found.len(), 1, "{issued:?}");
        assert_eq!(found[0].weight, Weight::Error);
        let known = Known {
            issued: issued.clone(),
            ..Known::default()
        };
        let before = findings(&draft, &known);
        let mut editing = Editing::new(draft.clone(), true);
        editing.apply(found[0].repair.clone().unwrap(), Duration::ZERO);
        let after = findings(editing.draft(), &known);
        let gone = before
            .iter()
            .filter(|finding| after.iter().all(|a| a.identity() != finding.identity()));
        assert_eq!(gone.count(), 1);
        assert_eq!(after.len(), before.len() - 1, "{issued:?}");
    }
}

#[test]
fn its_own_entry_and_free_numbers_are_sound() {
    let draft = letter();
    let own = layout::issued(&draft).unwrap();
    let elsewhere = |change: fn(&mut Issued)| {
        let mut issued = Issued {
            title: "Another".to_owned(),
            ..own.clone()
        };
        change(&mut issued);
        vec![issued]
    };
    let sound = [
        vec![],
        vec![own.clone()],
        vec![entry(&draft, 12, None, "")],
        vec![entry(&draft, 11, Some("2021-01-20"), "The letter before")],
        elsewhere(|issued| issued.group = Some("13".to_owned())),
        elsewhere(|issued| issued.group = None),
        elsewhere(|issued| issued.period = "T22".to_owned()),
        elsewhere(|issued| issued.series = "CIR".to_owned()),
    ];
    for issued in sound {
        assert_eq!(found(&draft, &issued), [], "{issued:?}");
    }
    let taken = [entry(&draft, 12, Some("2021-01-20"), "Another meeting")];
    let mut signed = draft.clone();
    signed.letter.signature.as_mut().unwrap().signed = true;
    assert_eq!(found(&signed, &taken), []);
    for lacking in [
        (|draft: &mut Draft| draft.letter.reference.number = None) as fn(&mut Draft),
        |draft| draft.letter.date = None,
        |draft| draft.letter.reference.group = None,
    ] {
        let mut draft = draft.clone();
        lacking(&mut draft);
        assert_eq!(found(&draft, &taken), []);
    }
}

#[test]
fn a_number_that_leaves_a_gap_is_worth_a_look() {
    let draft = letter();
    let issued = [entry(&draft, 9, None, "")];
    let found = found(&draft, &issued);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].weight, Weight::Hint);
    let texts = crate::language::interface::Texts::english();
    assert_eq!(
        found[0].sentence(&texts),
        "Number 12 leaves a gap: the next free number in the register is 10."
    );
    assert_eq!(
        found[0].repair_label(&texts).as_deref(),
        Some("Take number 10")
    );
}
