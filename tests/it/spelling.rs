//! Spelling over real letters, standard wording and templates: what is found is wrong, or nothing.

use circular_desk::draft::Draft;
use circular_desk::kind::{Beginning, kinds};
use circular_desk::language::Language;
use circular_desk::language::phrasebook::phrasebook;
use circular_desk::language::spelling::{Speller, words};
use circular_desk::layout::{self, document::Run};
use circular_desk::storage;
use std::collections::BTreeMap;
use std::path::Path;

fn letter(name: &str) -> Draft {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    storage::open(&letters.join(name).join("letter.ron")).unwrap()
}

/// The paragraphs of a letter as printed in English.
fn printed(draft: &Draft) -> Vec<String> {
    let document = layout::document(draft, Language::En, None);
    let paragraphs = document.paragraphs().chain(&document.header);
    paragraphs
        .chain(&document.first_footer)
        .map(|paragraph| {
            let words = paragraph.runs.iter().map(|run| match run {
                Run::Words(words) => words.text.as_str(),
                _ => " ",
            });
            words.collect()
        })
        .collect()
}

fn findings(speller: &Speller, texts: &[String]) -> BTreeMap<String, usize> {
    let mut findings = BTreeMap::new();
    for text in texts {
        for finding in speller.findings(text) {
            *findings.entry(text[finding].to_owned()).or_default() += 1;
        }
    }
    findings
}

/// What is found in the English letters is what a careful reader would find.
#[test]
fn real_letters_have_only_real_findings() {
    let speller = Speller::english([""; 0]);
    for (name, real) in [
        // Elsewhere in the same paragraph it is “on-site”.
        ("circular-116", &[("onsite", 1)][..]),
        // American; British English writes “panellists”.
        ("circular-258", &[("panelists", 2)]),
        ("liaison-sg12rg-amr", &[]),
        ("working-party-1-11", &[]),
        ("collective-letter-12-12", &[]),
    ] {
        let texts = printed(&letter(name));
        let count: usize = texts.iter().map(|text| words(text).count()).sum();
        assert!(count > 200, "{name} has only {count} words");
        let real = real
            .iter()
            .map(|(word, count)| ((*word).to_owned(), *count));
        assert_eq!(findings(&speller, &texts), real.collect(), "{name}");
    }
}

#[test]
fn new_letters_and_standard_wording_have_no_findings() {
    let speller = Speller::english([""; 0]);
    let mut texts = Vec::new();
    for kind in kinds().unwrap() {
        let known = Beginning {
            group: Some("12".parse().unwrap()),
            dates: Some("2021-05-04..2021-05-13".parse().unwrap()),
            ..Beginning::default()
        };
        texts.extend(printed(&Draft::begin(kind.begin(&known).unwrap())));
    }
    let book = phrasebook(Language::En);
    for (key, _) in book.keys() {
        let wording = book.say(key, &[]).replace("{br}", " ");
        // Facts are no words.
        let facts = wording.split('}').filter_map(|part| part.split('{').next());
        texts.extend(facts.map(str::to_owned));
    }
    assert!(texts.len() > 300);
    assert_eq!(findings(&speller, &texts), BTreeMap::new());
}

/// Dictionaries of the system are loaded where they are installed; none is needed for the tests.
#[test]
fn dictionaries_of_the_system_are_understood() {
    for (language, right, wrong) in [
        (Language::En, "standardization", "standardisasion"),
        (Language::Fr, "normalisation", "normalisasion"),
        (Language::Es, "normalización", "normalisasión"),
        (Language::Ru, "стандартизации", "стандартисации"),
        (Language::Ar, "الاتصالات", "الاتصصالات"),
    ] {
        let Some((affixes, words)) = storage::office::dictionaries(language, None) else {
            eprintln!("left out: no dictionary of {language}; apt-get install hunspell-{language}");
            continue;
        };
        let speller = Speller::new(language, &affixes, &words, [""; 0]).unwrap();
        assert!(!speller.misspelt(right), "{right}");
        assert!(speller.misspelt(wrong), "{wrong}");
    }
    assert_eq!(storage::office::dictionaries(Language::Zh, None), None);
}
