//! Letters for the tests of references, numbering and addresses, and what those tests ask of a check.

use super::{Finding, Known, Weight, findings};
use crate::draft::Draft;
use crate::draft::editing::Editing;
use crate::kind::{Beginning, Convenes, Kind, kinds};
use crate::language::Language;
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::letter::text::{Markup, Text, TextId, Wording};
use std::time::Duration;

/// A letter of the first kind that `fits`, with nothing missing.
fn begun(language: Language, fits: fn(&Kind) -> bool) -> Letter {
    let kind = kinds().unwrap().into_iter().find(fits).unwrap();
    let mut letter = kind
        .begin(&Beginning {
            language: Some(language),
            number: Some(12),
            date: "2021-02-05".parse().ok(),
            group: "12".parse().ok(),
            dates: "2021-05-04..2021-05-13".parse().ok(),
            ..Beginning::default()
        })
        .unwrap();
    if let Some(meeting) = &mut letter.meeting {
        meeting.chair = Some(Text::plain("X"));
    }
    letter
}

/// A collective letter of Study Group 12 in `language`.
pub(super) fn letter(language: Language) -> Letter {
    begun(language, |kind| {
        kind.template.convenes == Some(Convenes::Groups)
    })
}

/// A circular in `language`.
pub(super) fn circular(language: Language) -> Letter {
    begun(language, |kind| {
        let letter = &kind.template.letter;
        !letter.reference.series.per_group && letter.meeting.is_some()
    })
}

/// A text of one's own, in the markup of letter files.
pub(super) fn own(words: &str) -> Text {
    Text {
        id: TextId::default(),
        wording: Wording::Own {
            runs: Markup::try_from(words.to_owned()).unwrap().0,
            departed_from: Vec::new(),
        },
    }
}

/// `letter` with a paragraph of these words.
pub(super) fn saying(mut letter: Letter, words: &str) -> Draft {
    letter.body.push(Block::Paragraph(own(words)));
    Draft::begin(letter)
}

/// Those findings that `keys` name.
pub(super) fn of(keys: &[&str], draft: &Draft) -> Vec<Finding> {
    with(keys, draft, &Known::default())
}

/// The same where an office knows something.
pub(super) fn with(keys: &[&str], draft: &Draft, known: &Known) -> Vec<Finding> {
    let mut found = findings(draft, known);
    found.retain(|finding| keys.contains(&finding.mistake));
    found
}

/// `draft` gives exactly one finding of `keys`; its repair, if it has one, mends it and brings no other.
pub(super) fn fires(keys: &[&str], draft: &Draft, what: &str) -> Finding {
    let found = of(keys, draft);
    assert_eq!(found.len(), 1, "{what}: {found:#?}");
    mends(draft, &found[0], what);
    let sentence = found[0].sentence(&crate::language::interface::Texts::english());
    assert!(
        sentence != found[0].mistake && !sentence.contains("{$") && !sentence.contains("{ $"),
        "{sentence}"
    );
    assert!(
        found[0]
            .why(&crate::language::interface::Texts::english())
            .is_some()
    );
    found.into_iter().next().unwrap()
}

/// The repair of `finding` takes it away and brings no other.
pub(super) fn mends(draft: &Draft, finding: &Finding, what: &str) {
    let Some(edit) = finding.repair.clone() else {
        return;
    };
    let known = Known::default();
    let mut before = findings(draft, &known);
    before.retain(|other| other.identity() != finding.identity());
    let mut editing = Editing::new(draft.clone(), true);
    assert!(
        editing.apply(edit, Duration::ZERO),
        "{what}: nothing changed"
    );
    let after = findings(editing.draft(), &known);
    let new: Vec<_> = after
        .iter()
        // A list of standard wording changes with the letter.
        .filter(|other| other.mistake != "wording-proposed")
        .filter(|other| !before.iter().any(|old| old.identity() == other.identity()))
        .collect();
    assert!(new.is_empty(), "{what}: {new:#?}");
}

/// Each of the bad words gives one finding of `keys`, none of the good ones does.
pub(super) fn pairs(
    keys: &[&str],
    letter: fn(Language) -> Letter,
    pairs: &[(Language, &str, &str)],
) {
    for (language, bad, good) in pairs {
        fires(keys, &saying(letter(*language), bad), bad);
        let found = of(keys, &saying(letter(*language), good));
        assert!(found.is_empty(), "{good}: {found:#?}");
    }
}

/// A new letter of any kind gives no error and no warning of these keys, in no language.
pub(super) fn silent(keys: &[&str]) {
    for kind in kinds().unwrap() {
        for language in Language::ALL {
            for group in ["12", "WP1/12", "TSAG"] {
                let letter = kind.begin(&Beginning {
                    language: Some(language),
                    number: Some(12),
                    date: "2021-02-05".parse().ok(),
                    group: group.parse().ok(),
                    dates: "2021-05-04..2021-05-13".parse().ok(),
                    ..Beginning::default()
                });
                let mut found = of(keys, &Draft::begin(letter.unwrap()));
                found.retain(|finding| finding.weight < Weight::Hint);
                assert!(found.is_empty(), "{} {language}: {found:#?}", kind.id);
            }
        }
    }
}
