//! What comes with the program: the terms and countries of `assets/terms/`, and the names in the standard
//! wording of letters, which stand there alone.

use super::list::{self, Defaults};
use super::{Entry, Kind, Status, Term};
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use crate::language::phrasebook::{self, Value, phrasebook};

const TERMS: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/assets/terms/terms.csv"
));
const COUNTRIES: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/assets/terms/countries.csv"
));

/// Whence the names of countries come.
const OF_COUNTRIES: &str = "UNTERM short and formal names as published in github.com/datasets/country-codes, PDDL-1.0; gaps from UNSD M49";

/// Standard wording that is a name or a term.
const PHRASES: [(&str, Kind); 38] = [
    ("study-group", Kind::Term),
    ("working-parties", Kind::Term),
    ("advisory-group", Kind::Body),
    ("group-title-12", Kind::StudyGroup),
    ("director-tsb", Kind::Title),
    ("addressee-administrations", Kind::Title),
    ("addressee-sector-members", Kind::Title),
    ("addressee-academia", Kind::Title),
    ("addressee-chairs", Kind::Title),
    ("addressee-director-br", Kind::Title),
    ("addressee-director-bdt", Kind::Title),
    ("addressee-regional-office-americas", Kind::Title),
    ("label-reference", Kind::Term),
    ("label-contact", Kind::Term),
    ("label-telephone", Kind::Term),
    ("label-fax", Kind::Term),
    ("label-email", Kind::Term),
    ("label-web", Kind::Term),
    ("label-to", Kind::Term),
    ("label-copy", Kind::Term),
    ("label-subject", Kind::Term),
    ("salutation", Kind::Term),
    ("closing", Kind::Term),
    ("signed", Kind::Term),
    ("note", Kind::Term),
    ("wish", Kind::Term),
    ("latest-information", Kind::Term),
    ("key-deadlines", Kind::Term),
    ("practical-title", Kind::Term),
    ("practical-working-methods", Kind::Term),
    ("agenda-title", Kind::Term),
    ("agenda-approval", Kind::Term),
    ("agenda-other-business", Kind::Term),
    ("agenda-new-work", Kind::Term),
    ("agenda-work-programme", Kind::Term),
    ("agenda-closure", Kind::Term),
    ("signatory-chaesub-lee", Kind::Title),
    ("signatory-seizo-onoe", Kind::Title),
];

/// Other ways of writing terms of the standard wording, and what comes with them: key, language, words,
/// whether they are another term and not a way of writing the same.
const BESIDE: [(&str, Language, &str, bool); 21] = [
    ("signed", En, "(signed original)", false),
    ("study-group", Fr, "CE", false),
    ("study-group", Es, "CE", false),
    ("study-group", Ru, "ИК", false),
    ("study-group", Ar, "لجان الدراسات", false),
    ("study-group", Ar, "لجنتا الدراسات", false),
    ("study-group", Ar, "لجنتي الدراسات", false),
    ("working-parties", Fr, "GT", false),
    ("working-parties", Es, "GT", false),
    ("working-parties", Ru, "РГ", false),
    ("working-parties", Ar, "فرق العمل", false),
    ("working-parties", Ar, "فرقتا العمل", false),
    ("working-parties", Ar, "فرقتي العمل", false),
    ("advisory-group", En, "TSAG", true),
    ("advisory-group", Zh, "TSAG", true),
    ("advisory-group", Fr, "GCNT", true),
    ("advisory-group", Es, "GANT", true),
    ("advisory-group", Ru, "КГСЭ", true),
    ("advisory-group", Ar, "TSAG", true),
    ("agenda-title", Ar, "مشروع جدول أعمال", false),
    ("agenda-other-business", En, "Any other business", false),
];

pub(super) fn entries() -> Vec<Entry> {
    let read = |text, source: &str| {
        let defaults = Defaults {
            kind: Kind::Term,
            status: Status::Proposed,
            source: source.to_owned(),
        };
        list::read(text, &defaults).unwrap_or_default()
    };
    let mut entries: Vec<Entry> = PHRASES
        .iter()
        .map(|(key, kind)| phrase(key, *kind))
        .collect();
    entries.extend(read(TERMS, ""));
    entries.extend(read(COUNTRIES, OF_COUNTRIES));
    entries
}

fn phrase(key: &str, kind: Kind) -> Entry {
    let mut entry = Entry {
        id: key.to_owned(),
        kind,
        source: format!("locales/*/letter.ftl, “{key}”"),
        ..Entry::default()
    };
    for language in Language::ALL {
        let Some(status) = phrasebook(language).status(key) else {
            continue;
        };
        let words = words(language, key);
        if words.is_empty() {
            continue;
        }
        let beside = |other: bool| {
            let own = BESIDE.iter().filter(move |(of, spoken, _, another)| {
                *of == key && *spoken == language && *another == other
            });
            own.map(|(.., words, _)| (*words).to_owned())
        };
        let status = match status {
            phrasebook::Status::Official => Status::Official,
            phrasebook::Status::Proposed => Status::Proposed,
        };
        let mut terms = vec![Term {
            words,
            forms: beside(false).collect(),
            status,
        }];
        terms.extend(beside(true).map(|words| Term {
            words,
            forms: Vec::new(),
            status: Status::Official,
        }));
        entry.terms.insert(language, terms);
    }
    entry
}

/// What a language says, as a dictionary would have it: without the numbers of groups, without the marks at
/// the end of headings, and not all in capitals.
fn words(language: Language, key: &str) -> String {
    let values = [
        ("number", Value::Number(1)),
        ("numbers", Value::Words("1")),
        ("count", Value::Number(1)),
        ("case", Value::Words("nominative")),
    ];
    let said = phrasebook(language).say(key, &values);
    let between = if language == Zh { "" } else { " " };
    let said = said.replace("{br}", between);
    if said.contains('{') {
        return String::new();
    }
    let said = match language {
        Zh => said.strip_prefix("第1").map_or(said.clone(), str::to_owned),
        _ => {
            let words = said.split([' ', '\u{A0}']);
            let words: Vec<&str> = words.filter(|word| !word.contains('1')).collect();
            words.join(" ")
        }
    };
    let label = key.starts_with("label-");
    let mut said = match label {
        true => said.trim(),
        false => said.trim().trim_end_matches([':', '：', '，', ',']),
    }
    .to_owned();
    let letters = || said.chars().filter(|c| c.is_alphabetic());
    if said.contains(' ') && letters().all(|c| c.is_uppercase()) && language != Zh {
        let mut characters = said.chars();
        let first: String = characters.next().into_iter().collect();
        said = first + &characters.as_str().to_lowercase();
    }
    said
}
