//! What Ctrl+Space offers in a text: the facts of the letter with what they print now, then standard
//! sentences.

use super::text_box::Insertion;
use crate::draft::Draft;
use crate::language::Language;
use crate::language::interface::Texts;
use crate::language::phrasebook::phrasebook;
use crate::layout;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Phrase, Run};
use std::collections::BTreeSet;

/// Facts that every letter can have, as they are written between braces; what a form is called is said by
/// the message `fact-…`.
const FACTS: [&str; 34] = [
    "reference",
    "letter-date",
    "group",
    "group|genitive",
    "group|short",
    "group|titled",
    "group|titled-genitive",
    "study-group",
    "group-title",
    "group-page",
    "meeting-title",
    "meeting-place",
    "meeting-host",
    "meeting-dates",
    "meeting-dates|to",
    "meeting-dates|from-to",
    "meeting-dates|inclusive",
    "meeting-dates|both",
    "meeting-first-day",
    "meeting-first-day|weekday",
    "meeting-first-day|day-month",
    "meeting-last-day",
    "meeting-last-day|weekday",
    "meeting-last-day|day-month",
    "meeting-opening",
    "meeting-opening|twelve-hours",
    "meeting-opening|digits",
    "meeting-page",
    "registration-page",
    "chair",
    "meeting-requested-by",
    "meeting-endorsed-at",
    "study-group|genitive",
    "study-group|short",
];

/// Facts of a letter that changes another one.
const FACTS_OF_A_CHANGE: [&str; 2] = ["amended-reference", "amended-date"];

/// Standard sentences longer than this are worth offering; shorter ones are labels and names.
const SENTENCE: usize = 24;

/// Stands where something is not known.
const UNKNOWN: &str = "[…]";

/// Everything that can be put into a text in `language`.
pub fn of(draft: &Draft, language: Language, texts: &Texts) -> Vec<Insertion> {
    let letter = &draft.letter;
    let of_a_change = letter
        .reference
        .amendment
        .as_ref()
        .map(|_| FACTS_OF_A_CHANGE);
    let mut facts: Vec<Fact> = FACTS
        .into_iter()
        .chain(of_a_change.into_iter().flatten())
        .filter_map(|fact| Fact::parse(fact).ok())
        .collect();
    let printed = letter
        .deadlines
        .iter()
        .filter(|deadline| letter.holds(&deadline.when));
    for deadline in printed {
        facts.extend(Fact::parse(&format!("deadline {}", deadline.name)));
        facts.extend(Fact::parse(&format!("deadline {}|weekday", deadline.name)));
    }
    for annex in &letter.annexes {
        facts.extend(Fact::parse(&format!("annex {}", annex.name)));
    }
    let mut offered = different(draft, language, facts)
        .map(|(fact, printed)| Insertion {
            label: label(draft, &fact, texts),
            detail: printed,
            runs: vec![Run::Fact {
                fact,
                emphasis: Emphasis::default(),
            }],
        })
        .collect::<Vec<_>>();
    let book = phrasebook(language);
    let mut sentences: Vec<Insertion> = book
        .keys()
        .map(|(key, _)| Phrase(key.to_owned()))
        .filter_map(|phrase| {
            let wording = book.say(&phrase.0, &[]);
            // Wording with values of its own cannot stand in a text.
            if wording.chars().count() < SENTENCE || wording.contains("{$") {
                return None;
            }
            let runs = layout::standard(&[phrase], language);
            let text = crate::letter::text::Text {
                id: crate::letter::text::TextId::default(),
                wording: crate::letter::text::Wording::Own {
                    runs: runs.clone(),
                    departed_from: Vec::new(),
                },
            };
            Some(Insertion {
                label: texts.say("insert-sentence"),
                detail: layout::text(draft, language, &text),
                runs,
            })
        })
        .collect();
    sentences.sort_by(|a, b| a.detail.cmp(&b.detail));
    sentences.dedup_by(|a, b| a.detail == b.detail);
    offered.append(&mut sentences);
    offered
}

/// The facts with what they print, without forms that now print what an earlier form of the same fact does: in this
/// language, or for a meeting of one day.
fn different(
    draft: &Draft,
    language: Language,
    facts: Vec<Fact>,
) -> impl Iterator<Item = (Fact, String)> {
    let mut printed = BTreeSet::new();
    facts.into_iter().filter_map(move |fact| {
        let words = layout::fact(draft, language, &fact);
        let written = fact.to_string();
        let plain = written.split('|').next().unwrap_or_default().to_owned();
        // What is not known yet prints the same in all forms, and will not later.
        let known = !words.contains(UNKNOWN);
        let first = printed.insert((plain, words.clone()));
        (first || !known).then_some((fact, words))
    })
}

/// What a fact is called: its name, which deadline or annex it is, and how it is printed.
fn label(draft: &Draft, fact: &Fact, texts: &Texts) -> String {
    let letter = &draft.letter;
    let name = texts.say(&format!("fact-{}", fact.name()));
    let which = match fact {
        Fact::Deadline(deadline, _) => (letter.deadline(deadline))
            .map(|deadline| layout::text(draft, letter.language, &deadline.action)),
        Fact::Annex(annex) => (letter.annex_place(annex))
            .and_then(|place| letter.annexes[place].title.first())
            .map(|line| layout::text(draft, letter.language, &line.text)),
        _ => None,
    };
    let written = fact.to_string();
    let form = written
        .split_once('|')
        .map(|(_, form)| texts.say(&format!("fact-form-{form}")));
    let name = match which {
        Some(which) => texts.with(
            "named-of",
            &[("name", name.into()), ("which", which.into())],
        ),
        None => name,
    };
    match form {
        Some(form) => texts.with("named-so", &[("name", name.into()), ("form", form.into())]),
        None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage;
    use std::path::Path;

    #[test]
    fn forms_that_print_the_same_are_offered_once() {
        let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
        let path = letters.join("circular-116/letter.ron");
        let mut draft = storage::open(&path).expect("a letter of the tests");
        let offered = |draft: &Draft, language| {
            let all = of(draft, language, &Texts::of(Language::En));
            let facts = all.into_iter().filter_map(|one| match one.runs.as_slice() {
                [Run::Fact { fact, .. }] => Some(fact.to_string()),
                _ => None,
            });
            facts.collect::<BTreeSet<_>>()
        };
        let english = offered(&draft, Language::En);
        assert!(english.contains("group") && english.contains("group|short"));
        assert!(!english.contains("group|genitive"));
        assert!(offered(&draft, Language::Ru).contains("group|genitive"));
        // Nobody knows yet what they will print.
        draft.letter.meeting = None;
        assert!(offered(&draft, Language::En).contains("meeting-dates|to"));
    }
}
