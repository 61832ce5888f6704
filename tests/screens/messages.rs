//! What the window says is there in all its languages: the same messages, attributes and values in each, every
//! form that its numbers ask for, nothing left in English, nothing that nobody says.

use super::tokens::literals;
use circular_desk::language::Language;
use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A message or an attribute of one: its words, its variables, the forms by which it chooses.
#[derive(Default)]
struct Said {
    words: String,
    variables: BTreeSet<String>,
    /// What each choice that says its number has variants for.
    choices: Vec<BTreeSet<String>>,
}

fn inline(expression: &InlineExpression<String>, said: &mut Said) {
    match expression {
        InlineExpression::VariableReference { id } => {
            said.variables.insert(id.name.clone());
        }
        InlineExpression::StringLiteral { value } => said.words.push_str(value),
        InlineExpression::Placeable { expression } => choice(expression, said),
        InlineExpression::NumberLiteral { .. } => {}
        // Another message has the words.
        InlineExpression::MessageReference { .. } => {}
        other => panic!("nothing else is used in the window: {other:?}"),
    }
}

fn choice(expression: &Expression<String>, said: &mut Said) {
    match expression {
        Expression::Inline(expression) => inline(expression, said),
        Expression::Select { selector, variants } => {
            inline(selector, said);
            let mut forms = BTreeSet::new();
            let mut says_number = false;
            for variant in variants {
                forms.insert(match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                says_number |= variant.value.elements.iter().any(|element| {
                    matches!(element, PatternElement::Placeable {
                        expression: Expression::Inline(shown),
                    } if shown == selector)
                });
                pattern(&variant.value, said);
            }
            if says_number {
                said.choices.push(forms);
            }
        }
    }
}

fn pattern(pattern: &Pattern<String>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.words.push_str(value),
            PatternElement::Placeable { expression } => choice(expression, said),
        }
    }
}

/// The messages and attributes of a language, by key and `key.attribute`.
fn messages(language: Language) -> BTreeMap<String, Said> {
    let tag = language.tag();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{tag}/ui.ftl"));
    let text = std::fs::read_to_string(path).unwrap();
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, faults)| faults);
    let resource = resource.unwrap_or_else(|faults| panic!("{tag}: {faults:?}"));
    let mut found = BTreeMap::new();
    let mut put = |key: String, value: &Pattern<String>| {
        let mut said = Said::default();
        pattern(value, &mut said);
        let twice = found.insert(key.clone(), said).is_some();
        assert!(!twice, "{tag}: {key} stands there twice");
    };
    for entry in resource.body {
        match entry {
            Entry::Message(Message {
                id,
                value,
                attributes,
                ..
            }) => {
                if let Some(value) = &value {
                    put(id.name.clone(), value);
                }
                for Attribute { id: name, value } in &attributes {
                    put(format!("{}.{}", id.name, name.name), value);
                }
            }
            Entry::Junk { content } => panic!("{tag}: cannot be read: {content}"),
            _ => {}
        }
    }
    found
}

#[test]
fn every_language_says_the_same_messages() {
    let english = messages(Language::En);
    let mut faults = Vec::new();
    for language in Language::ALL {
        let own = messages(language);
        for key in english.keys().filter(|key| !own.contains_key(*key)) {
            faults.push(format!("{language}: {key} is missing"));
        }
        for key in own.keys().filter(|key| !english.contains_key(*key)) {
            faults.push(format!("{language}: {key} is in no English message"));
        }
        for (key, said) in &own {
            let Some(meant) = english.get(key) else {
                continue;
            };
            if said.variables != meant.variables {
                let (own, meant) = (&said.variables, &meant.variables);
                faults.push(format!("{language}: {key} has {own:?}, not {meant:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The forms of a whole number for which a language has variants; the default stands for the others, the many of
/// Russian and the hundreds of Arabic.
fn forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Zh => &["other"],
        Language::En | Language::Es | Language::Fr => &["one", "other"],
        Language::Ru => &["one", "few", "other"],
        Language::Ar => &["one", "two", "few", "other"],
    }
}

/// Messages whose words are the same for few and for many: behind a preposition Russian has one plural.
const ONE_PLURAL: [(Language, &str); 5] = [
    (Language::Ru, "annex-is-cited"),
    (Language::Ru, "deadlines-unprinted"),
    (Language::Ru, "meeting-time-plan-lost"),
    (Language::Ru, "rendition-stale"),
    // The unit, a message of its own, has the form.
    (Language::Ar, "deadlines-rule"),
];

#[test]
fn numbers_have_all_forms_of_their_language() {
    let known = ["zero", "one", "two", "few", "many", "other"];
    let mut faults = Vec::new();
    for language in Language::ALL {
        let needed = forms(language);
        for (key, said) in messages(language) {
            for choice in &said.choices {
                // A choice by words, or of none and some alone.
                let counts = choice
                    .iter()
                    .any(|form| known[..5].contains(&form.as_str()));
                if !counts {
                    continue;
                }
                let missing: Vec<_> = needed
                    .iter()
                    .filter(|form| !choice.contains(**form))
                    .collect();
                // “One” may be said of 1 alone, and “two” of 2.
                let missing: Vec<_> = missing
                    .into_iter()
                    .filter(|form| match **form {
                        "one" => !choice.contains("1") || language == Language::Ru,
                        "two" => !choice.contains("2"),
                        _ => true,
                    })
                    .collect();
                let alike = ONE_PLURAL.contains(&(language, key.as_str()));
                if !missing.is_empty() && !alike {
                    faults.push(format!("{language}: {key} lacks {missing:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether a language may say it as English does: names, codes, and words that Latin languages share.
fn may_be_alike(language: Language, key: &str, words: &str) -> bool {
    const NAMES: [&str; 13] = [
        "program",
        "export-word",
        "exchange-out-xliff1",
        "exchange-out-xliff2",
        "contacts-email-hint",
        "contacts-page-hint",
        "group-tsag",
        "new-group-hint",
        "office-everything-hint",
        // As they stand on the keyboards of many languages.
        "key-enter",
        "key-shift",
        "key-space",
        // A value alone.
        "system-other",
    ];
    const SHARED: [&str; 20] = [
        "annexes",
        "contact",
        "contacts",
        "date",
        "dates",
        "document",
        "documents",
        "e-mail",
        "error",
        "format",
        "menu",
        "note",
        "original",
        "page",
        "pages",
        "questions",
        "signature",
        "virtual",
        "images",
        "version",
    ];
    let latin = matches!(language, Language::Fr | Language::Es);
    NAMES.contains(&key) || latin && SHARED.contains(&words.trim().to_lowercase().as_str())
}

#[test]
fn nothing_is_left_in_english() {
    let english = messages(Language::En);
    let mut faults = Vec::new();
    for language in Language::ALL.into_iter().filter(|l| *l != Language::En) {
        for (key, said) in messages(language) {
            let meant = &english[&key].words;
            let has_words = meant
                .split(|c: char| !c.is_alphabetic())
                .any(|word| word.len() > 3);
            if has_words && said.words == *meant && !may_be_alike(language, &key, meant) {
                faults.push(format!("{language}: {key} = {meant}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The fixed parts of a literal that puts a key together: “{key}-hint”, “command-{}”.
fn parts_of_key(literal: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let mut rest = literal;
    while let Some((before, behind)) = rest.split_once('{') {
        parts.push(before);
        rest = behind.split_once('}')?.1;
    }
    parts.push(rest);
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let keys = parts.iter().all(|part| part.chars().all(sign));
    let joined = matches!(parts.as_slice(), ["", "-", ""]);
    let fixed = joined || parts.iter().any(|part| part.len() > 2);
    (parts.len() > 1 && keys && fixed).then_some(parts)
}

#[test]
fn every_message_is_said_somewhere() {
    let literals: BTreeSet<String> = literals("src", true)
        .into_iter()
        .map(|one| one.text)
        .collect();
    let patterns: Vec<Vec<&str>> = literals
        .iter()
        .filter_map(|one| parts_of_key(one))
        .collect();
    // What is put in is a literal, too, or a number, or the name of a kind of annex.
    let known = |part: &str| literals.contains(part) || part.parse::<u8>().is_ok() || is_file(part);
    let fits = |key: &str, parts: &[&str]| match parts {
        [before, behind] => (key.strip_prefix(before))
            .and_then(|rest| rest.strip_suffix(behind))
            .is_some_and(known),
        [before, between, behind] => (key.strip_prefix(before))
            .and_then(|rest| rest.strip_suffix(behind))
            .is_some_and(|middle| {
                (middle.match_indices(between))
                    .any(|(at, _)| known(&middle[..at]) && known(&middle[at + between.len()..]))
            }),
        _ => false,
    };
    let english = messages(Language::En);
    let unsaid: Vec<_> = english
        .keys()
        .filter(|key| !key.contains('.') && !literals.contains(*key))
        .filter(|key| !patterns.iter().any(|parts| fits(key, parts)))
        .map(String::as_str)
        .collect();
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n"));
}

/// Kinds of annexes are named by their files.
fn is_file(name: &str) -> bool {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/annexes");
    folder.join(format!("{name}.ron")).is_file()
}
