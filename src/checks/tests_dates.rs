//! A letter with a slip, for the tests of the checks of dates and deadlines.

use super::{Finding, Known, Weight, findings};
use crate::draft::Draft;
use crate::draft::editing::Editing;
use crate::kind::{Beginning, Convenes, kinds};
use crate::language::Language;
use crate::language::interface::Texts;
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::letter::text::{Markup, Run, Text, TextId, Wording};
use std::time::Duration;

/// A letter of 5 February 2021 that convenes a group for 4 to 13 May 2021, in `language`.
pub(super) fn sound(language: Language) -> Letter {
    let kind = kinds()
        .unwrap()
        .into_iter()
        .find(|kind| kind.template.convenes == Some(Convenes::Groups))
        .unwrap();
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
    letter.meeting.as_mut().unwrap().chair = Some(Text::plain("Mr X (Y)"));
    letter
}

/// A typed text, in the markup of letter files.
pub(super) fn typed(words: &str) -> Text {
    let runs: Vec<Run> = Markup::try_from(words.to_owned()).unwrap().0;
    Text {
        id: TextId::default(),
        wording: Wording::Own {
            runs,
            departed_from: Vec::new(),
        },
    }
}

/// The sound letter with one more paragraph.
pub(super) fn saying(language: Language, words: &str) -> Draft {
    let mut letter = sound(language);
    letter.body.push(Block::Paragraph(typed(words)));
    Draft::begin(letter)
}

/// The open findings of some mistakes.
pub(super) fn found(draft: &Draft, mistakes: &[&str]) -> Vec<Finding> {
    let mut found = findings(draft, &Known::default());
    found.retain(|finding| mistakes.contains(&finding.mistake));
    found
}

/// Every bad text gives exactly one finding of its mistake, every good one none of those listed.
pub(super) fn pairs(mistakes: &[&str], pairs: &[(Language, &str, &str, &str)]) {
    for (language, mistake, bad, good) in pairs {
        let draft = saying(*language, bad);
        let findings = found(&draft, mistakes);
        assert_eq!(findings.len(), 1, "{bad}: {findings:?}");
        assert_eq!(findings[0].mistake, *mistake, "{bad}");
        says_something(&findings[0]);
        mended(&draft, &findings[0]);
        let none = found(&saying(*language, good), mistakes);
        assert_eq!(none, [], "{good}");
    }
}

/// Its sentence, reason and repair have words.
pub(super) fn says_something(finding: &Finding) {
    let texts = Texts::english();
    let sentence = finding.sentence(&texts);
    assert_ne!(sentence, finding.mistake);
    assert!(
        !sentence.contains('{') && !sentence.contains("??"),
        "{sentence}"
    );
    assert!(finding.why(&texts).is_some(), "{}", finding.mistake);
    if finding.repair.is_some() {
        let own = texts.attribute(finding.mistake, Some("repair"), &[]);
        assert!(
            own.is_some(),
            "{}: no words for the repair",
            finding.mistake
        );
    }
}

/// The repair, if there is one, takes the finding away and brings no other mistake.
pub(super) fn mended(draft: &Draft, finding: &Finding) -> Option<Draft> {
    let repair = finding.repair.clone()?;
    let before = findings(draft, &Known::default());
    let mut editing = Editing::new(draft.clone(), true);
    editing.apply(repair, Duration::ZERO);
    let after = findings(editing.draft(), &Known::default());
    let same = |a: &Finding, b: &Finding| a.mistake == b.mistake && a.text == b.text;
    let count = |all: &[Finding]| all.iter().filter(|other| same(other, finding)).count();
    assert!(count(&after) < count(&before), "not mended: {finding:?}");
    for other in after.iter().filter(|other| other.weight < Weight::Hint) {
        assert!(
            before.iter().any(|old| same(old, other)),
            "the repair of {finding:?} brings {other:?}"
        );
    }
    Some(editing.draft().as_ref().clone())
}
