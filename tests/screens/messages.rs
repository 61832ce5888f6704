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
    /// What each choice has variants for.
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
        other => panic!("nothing else is used in the window: {other:?}"),
    }
}

fn choice(expression: &Expression<String>, said: &mut Said) {
    match expression {
        Expression::Inline(expression) => inline(expression, said),
        Expression::Select { selector, variants } => {
            inline(selector, said);
            let mut forms = BTreeSet::new();
            for variant in variants {
                forms.insert(match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                pattern(&variant.value, said);
            }
            said.choices.push(forms);
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

/// The forms of a number that a language tells apart; the last one is the default.
fn forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Zh => &["other"],
        Language::En | Language::Es | Language::Fr => &["one", "other"],
        Language::Ru => &["one", "few", "many", "other"],
        // None of something has the form of many hundreds, or a variant of its own.
        Language::Ar => &["one", "two", "few", "many", "other"],
    }
}

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
                if !missing.is_empty() {
                    faults.push(format!("{language}: {key} lacks {missing:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Where another language says it as English does: names, signs, codes.
fn may_be_alike(key: &str, words: &str) -> bool {
    const SAME: [&str; 0] = [];
    let named = key.starts_with("command-language-");
    // Words that are alike in Latin languages, and names of things that have no other.
    named || SAME.contains(&key) || LATIN.contains(&words.trim())
}

/// Words that English has in common with French or Spanish, and names.
const LATIN: &[&str] = &[];

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
            if has_words && said.words == *meant && !may_be_alike(&key, meant) {
                faults.push(format!("{language}: {key} = {meant}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_message_is_said_somewhere() {
    let literals: BTreeSet<String> = ["src"]
        .iter()
        .flat_map(|folder| literals(folder, true))
        .map(|literal| literal.text)
        .collect();
    // Keys that are put together: “{key}-hint”, “command-{}”.
    let patterns: Vec<(&str, &str)> = (literals.iter())
        .filter_map(|literal| {
            let (before, rest) = literal.split_once('{')?;
            let (_, behind) = rest.split_once('}')?;
            let key = |part: &str| {
                part.chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            };
            (key(before) && key(behind) && (before.len() > 2 || behind.len() > 2))
                .then_some((before, behind))
        })
        .collect();
    let known = |part: &str| literals.contains(part) || part.parse::<u8>().is_ok();
    let said = |key: &str| {
        literals.contains(key)
            || patterns.iter().any(|(before, behind)| {
                let middle = key
                    .strip_prefix(before)
                    .and_then(|rest| rest.strip_suffix(behind));
                middle.is_some_and(|middle| {
                    !middle.is_empty()
                        && (known(middle) || middle.split('-').all(known) || is_file(middle))
                })
            })
    };
    let english = messages(Language::En);
    let unsaid: Vec<_> = english
        .keys()
        .filter(|key| !key.contains('.') && !said(key))
        .map(String::as_str)
        .collect();
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n"));
}

/// Kinds of annexes are named by their files.
fn is_file(name: &str) -> bool {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/annexes");
    folder.join(format!("{name}.ron")).is_file()
}
