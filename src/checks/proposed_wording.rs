//! Standard wording for which no official text has been seen, in the languages of the letter.

use super::{Case, Finding, Part, Weight};
use crate::language::phrasebook::{Status, phrasebook};
use crate::letter::Letter;
use std::collections::BTreeSet;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let printed = case.draft.letter.printed();
    let texts = printed.texts();
    let mut phrases: BTreeSet<&str> = texts
        .iter()
        .flat_map(|text| text.phrases())
        .map(|phrase| phrase.0.as_str())
        .collect();
    phrases.extend(labels(&printed));
    phrases.insert(&printed.reference.series.phrase.0);
    phrases.extend(
        printed
            .reference
            .amendment
            .iter()
            .map(|change| change.phrase.0.as_str()),
    );
    let languages = [printed.language]
        .into_iter()
        .chain(case.draft.translations.keys().copied());
    for language in languages {
        let book = phrasebook(language);
        let proposed: Vec<_> = phrases
            .iter()
            .copied()
            .filter(|phrase| book.status(phrase) != Some(Status::Official))
            .collect();
        if !proposed.is_empty() {
            findings.push(
                Finding::new("wording-proposed", Weight::Hint, Part::Wording)
                    .in_language(language)
                    .with("count", proposed.len())
                    .with("phrases", proposed.join(", ")),
            );
        }
    }
}

/// The labels and headings that the letter prints beside its texts.
fn labels(letter: &Letter) -> Vec<&'static str> {
    let any =
        |value: fn(&crate::letter::contact::Contact) -> bool| letter.contacts.iter().any(value);
    let liaison = letter.liaison.as_ref();
    let several = letter.annexes.len() > 1;
    [
        ("label-reference", true),
        ("label-contact", any(|contact| contact.name.is_some())),
        (
            "label-telephone",
            any(|contact| !contact.telephones.is_empty()),
        ),
        ("label-fax", any(|contact| !contact.faxes.is_empty())),
        ("label-email", any(|contact| !contact.emails.is_empty())),
        ("label-web", any(|contact| !contact.pages.is_empty())),
        ("label-to", !letter.addressees.is_empty()),
        ("label-copy", !letter.copy_to.is_empty()),
        ("label-subject", !letter.subject.is_empty()),
        (
            "signed",
            letter
                .signature
                .as_ref()
                .is_some_and(|signature| signature.signed),
        ),
        (
            "annex-count",
            letter.annex_count && !letter.annexes.is_empty(),
        ),
        ("annex-heading", several),
        ("annex-heading-single", letter.annexes.len() == 1),
        ("liaison-title", liaison.is_some()),
        (
            "label-questions",
            liaison.is_some_and(|head| head.questions.is_some()),
        ),
        (
            "label-source",
            liaison.is_some_and(|head| head.source.is_some()),
        ),
        (
            "label-title",
            liaison.is_some_and(|head| head.title.is_some()),
        ),
        (
            "label-for-action",
            liaison.is_some_and(|head| !head.for_action.is_empty()),
        ),
        (
            "label-for-comment",
            liaison.is_some_and(|head| !head.for_comment.is_empty()),
        ),
        (
            "label-for-information",
            liaison.is_some_and(|head| !head.for_information.is_empty()),
        ),
        (
            "label-approval",
            liaison.is_some_and(|head| head.approval.is_some()),
        ),
        (
            "label-abstract",
            liaison.is_some_and(|head| head.summary.is_some()),
        ),
    ]
    .into_iter()
    .filter_map(|(key, printed)| printed.then_some(key))
    .collect()
}
