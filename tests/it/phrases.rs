//! Standard wording: every phrase in every language, with the same facts, and none without use.

use circular_desk::kind::{annex_kinds, kinds};
use circular_desk::language::Language;
use circular_desk::language::phrasebook::{Status, Value, files, phrasebook};
use circular_desk::letter::text::{Run, markup};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What a message asks for.
#[derive(Default, Debug, Clone, PartialEq)]
struct Asks {
    facts: BTreeSet<String>,
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

/// Variables by which a language chooses a grammatical form, or which of two ways of giving one
/// value it takes; the others must be the same in all languages.
const GRAMMAR: [&str; 22] = [
    "case",
    "count",
    "span",
    "half",
    "halves",
    "hour",
    "hours",
    "minute",
    "minutes",
    "twelve",
    "first",
    "last",
    "first-day",
    "first-month",
    "first-year",
    "last-day",
    "last-month",
    "last-year",
    "month",
    "weekday",
    "day",
    "year",
];

fn inline(expression: &InlineExpression<&str>, asks: &mut Asks) {
    match expression {
        InlineExpression::FunctionReference { id, arguments } => {
            assert_eq!(id.name, "FACT", "the only function");
            match arguments.positional.as_slice() {
                [InlineExpression::StringLiteral { value }] => {
                    let name = value.split('|').next().unwrap();
                    if name != "br" {
                        asks.facts.insert(name.to_owned());
                    }
                }
                other => panic!("FACT takes one text, not {other:?}"),
            }
        }
        InlineExpression::VariableReference { id } => {
            asks.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            asks.messages.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => placeable(expression, asks),
        _ => {}
    }
}

fn placeable(expression: &Expression<&str>, asks: &mut Asks) {
    match expression {
        Expression::Select { selector, variants } => {
            inline(selector, asks);
            for variant in variants {
                pattern(&variant.value, asks);
            }
        }
        Expression::Inline(expression) => inline(expression, asks),
    }
}

fn pattern(found: &Pattern<&str>, asks: &mut Asks) {
    for element in &found.elements {
        if let PatternElement::Placeable { expression } = element {
            placeable(expression, asks);
        }
    }
}

/// Every message of a language; reads strictly what the program reads leniently.
fn messages(language: Language) -> BTreeMap<String, Asks> {
    let mut found = BTreeMap::new();
    for (path, _, text) in files(language) {
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    let mut asks = Asks::default();
                    pattern(
                        &message
                            .value
                            .unwrap_or_else(|| panic!("{path}: {name} is empty")),
                        &mut asks,
                    );
                    let before = found.insert(name.to_owned(), asks);
                    assert!(before.is_none(), "{path}: {name} is there twice");
                }
                Entry::Junk { content } => panic!("{path}: cannot be read: {content}"),
                Entry::Term(term) => panic!("{path}: terms are not used here: {}", term.id.name),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn every_phrase_in_every_language_with_the_same_facts() {
    let english = messages(Language::En);
    assert!(english.len() > 200);
    for language in Language::ALL {
        let other = messages(language);
        let keys =
            |messages: &BTreeMap<String, Asks>| messages.keys().cloned().collect::<BTreeSet<_>>();
        let (ours, theirs) = (keys(&english), keys(&other));
        let missing: Vec<_> = ours.difference(&theirs).collect();
        let extra: Vec<_> = theirs.difference(&ours).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{language}: missing {missing:?}, extra {extra:?}"
        );
        for (key, asks) in &english {
            let theirs = &other[key];
            assert_eq!(asks.facts, theirs.facts, "{language}: facts of {key}");
            let strict = |asks: &Asks| -> BTreeSet<_> {
                let variables = asks.variables.iter();
                variables
                    .filter(|name| !GRAMMAR.contains(&name.as_str()))
                    .cloned()
                    .collect()
            };
            assert_eq!(
                strict(asks),
                strict(theirs),
                "{language}: variables of {key}"
            );
        }
    }
}

#[test]
fn facts_and_markup_in_phrases_can_be_read() {
    for language in Language::ALL {
        let messages = messages(language);
        let names: BTreeSet<_> = messages.values().flat_map(|asks| &asks.variables).collect();
        let values: Vec<(&'static str, Value)> = names
            .into_iter()
            .map(|name| (&*name.clone().leak(), Value::Words("1")))
            .collect();
        for key in messages.keys() {
            let words = phrasebook(language).say(key, &values);
            let runs =
                markup::parse(&words).unwrap_or_else(|error| panic!("{language}: {key}: {error}"));
            for run in runs {
                if let Run::Words { text, .. } = run {
                    let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
                    assert!(!text.contains(marks), "{language}: {key}");
                    assert!(
                        !text.contains("{$"),
                        "{language}: {key} lacks a value: {text}"
                    );
                }
            }
        }
    }
}

/// Every key is spelled in the code, in a template, or in another phrase; names that are put
/// together from parts are listed here with what they are put together from.
#[test]
fn no_phrase_without_use() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    gather(&root.join("src"), "rs", &mut text);
    gather(&root.join("templates"), "ron", &mut text);
    let mut used: BTreeSet<String> = BTreeSet::new();
    for kind in kinds().unwrap() {
        used.insert(format!("{}-name", kind.id));
        used.insert(format!("{}-summary", kind.id));
    }
    used.extend(
        [
            "annex-heading-single",
            "annex-mention-single",
            "group-title-12",
        ]
        .map(str::to_owned),
    );
    let english = messages(Language::En);
    for asks in english.values() {
        used.extend(asks.messages.iter().cloned());
    }
    // Standard wording that a person can choose for addressees and paragraphs.
    let offered = ["addressee-", "practical-"];
    for key in english.keys() {
        let spelled = text.contains(&format!("\"{key}\"")) || used.contains(key);
        let offered = offered.iter().any(|family| key.starts_with(family));
        assert!(spelled || offered, "nobody uses {key}");
    }
}

#[test]
fn every_phrase_of_a_template_exists() {
    let mut phrases = BTreeSet::new();
    for kind in kinds().unwrap() {
        let letter = kind.template.letter;
        phrases.insert(letter.reference.series.phrase.0.clone());
        phrases.extend(kind.template.amends.map(|change| change.phrase.0));
        for text in letter.texts() {
            phrases.extend(text.phrases().iter().map(|phrase| phrase.0.clone()));
        }
    }
    let mut carrier = kinds().unwrap().remove(0).template.letter;
    carrier.annexes = (annex_kinds().unwrap().into_iter())
        .map(|(_, annex)| annex)
        .collect();
    for text in carrier.texts() {
        phrases.extend(text.phrases().iter().map(|phrase| phrase.0.clone()));
    }
    assert!(phrases.len() > 100);
    for phrase in phrases {
        for language in Language::ALL {
            assert!(
                phrasebook(language).status(&phrase).is_some(),
                "{language}: {phrase}"
            );
        }
    }
}

#[test]
fn official_wording_is_known_from_proposed() {
    assert_eq!(
        phrasebook(Language::Zh).status("salutation"),
        Some(Status::Official)
    );
    assert_eq!(
        phrasebook(Language::Zh).status("label-copy"),
        Some(Status::Proposed)
    );
    assert_eq!(phrasebook(Language::Zh).status("nonsense"), None);
}

fn gather(folder: &Path, ending: &str, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, ending, text);
        } else if path.extension().is_some_and(|found| found == ending) {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}
