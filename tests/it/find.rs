//! Find and replace over real letters in all their languages.

use crate::real::{LETTERS, letter};
use circular_desk::draft::Draft;
use circular_desk::draft::edit::Edit;
use circular_desk::draft::find::{Finder, Query, Refusal};
use circular_desk::language::Language;
use circular_desk::letter::text::{Run, Text, TextId, Wording, markup};
use circular_desk::storage;
use circular_desk::translation::{Standing, State, standing};
use std::path::Path;

fn words(pattern: &str) -> Finder {
    let query = Query {
        pattern: pattern.to_owned(),
        case: true,
        ..Query::default()
    };
    query.compile().unwrap()
}

fn pattern(pattern: &str) -> Finder {
    let query = Query {
        pattern: pattern.to_owned(),
        regex: true,
        case: true,
        ..Query::default()
    };
    query.compile().unwrap()
}

fn made(edit: Option<Edit>, draft: &Draft) -> Draft {
    match edit {
        Some(Edit::Draft(new)) => *new,
        Some(other) => panic!("{other:?}"),
        None => draft.clone(),
    }
}

fn facts(text: &[Run]) -> Vec<&Run> {
    let facts = text.iter().filter(|run| matches!(run, Run::Fact { .. }));
    facts.collect()
}

/// A draft with an own paragraph, its rendition, and standard wording.
fn draft(own: &str, rendition: &str) -> Draft {
    let mut draft = letter("collective-letter-12-12");
    let text = Text {
        id: TextId(9000),
        wording: Wording::Own {
            runs: markup::parse(own).unwrap(),
            departed_from: Vec::new(),
        },
    };
    let rendition = circular_desk::translation::Rendition {
        words: rendition.to_owned().try_into().unwrap(),
        made_from: own.to_owned().try_into().unwrap(),
        state: State::Approved,
        by: Some("A translator".to_owned()),
        at: None,
    };
    draft.letter.place = Some(text);
    let language = other(&draft);
    let translation = draft.translations.entry(language).or_default();
    translation.insert(TextId(9000), rendition);
    draft
}

fn other(draft: &Draft) -> Language {
    match draft.letter.language {
        Language::En => Language::Zh,
        _ => Language::En,
    }
}

fn shown(draft: &Draft) -> (String, String) {
    let own = draft.letter.place.as_ref().unwrap().own_runs().unwrap();
    let rendition = &draft.translations[&other(draft)][&TextId(9000)];
    (markup::write(own), markup::write(&rendition.words.0))
}

#[test]
fn what_a_letter_says_is_found_in_printing_order() {
    let draft = letter("circular-258");
    let found = words("Quality of Service").find_in(&draft, Language::En);
    assert!(found.len() > 1);
    let order: Vec<_> = draft.letter.texts().iter().map(|text| text.id).collect();
    let places: Vec<_> = found
        .iter()
        .map(|one| order.iter().position(|id| *id == one.text).unwrap())
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(
        found
            .iter()
            .all(|one| one.context.with(&|_| "…".to_owned())[1] == "Quality of Service")
    );
    // Standard wording is found, and marked.
    let standard = words("Administrations of Member States").find_in(&draft, Language::En);
    assert_eq!(standard.len(), 1);
    assert!(standard[0].standard && !standard[0].is_replaceable());
    let chinese = words("成员国主管部门").find_in(&draft, Language::Zh);
    assert!(!chinese.is_empty() && chinese.iter().all(|one| one.standard));
}

#[test]
fn places_are_those_of_the_flat_text() {
    let draft = draft("第 **{reference}** a{br}“QoS”, QoS", "译 QoS");
    let found: Vec<_> = (words("QoS").find(&draft).into_iter())
        .filter(|one| one.text == TextId(9000))
        .collect();
    let ranges: Vec<_> = found.iter().map(|one| one.range.clone()).collect();
    assert_eq!(ranges, [7..10, 13..16, 2..5]);
    assert_eq!(found[0].language, draft.letter.language);
    assert_eq!(found[2].language, other(&draft));
    let [before, _, after] = found[0].context.with(&|_| "12".to_owned());
    assert_eq!((before.as_str(), after.as_str()), ("第 12 a “", "”, QoS"));
}

#[test]
fn a_changed_text_makes_its_rendition_stale_and_a_changed_rendition_is_a_draft() {
    let draft = draft("the **old** [old](https://itu.int/old) word", "翻译 old");
    let other = other(&draft);
    let before = draft.translations[&other][&TextId(9000)].clone();
    let done = words("old").replace_all_in(&draft, draft.letter.language, "new");
    let new = made(done.edit, &draft);
    assert_eq!(shown(&new).0, "the **new** [new](https://itu.int/old) word");
    assert_eq!(new.translations[&other][&TextId(9000)], before);
    let text = new.letter.place.as_ref().unwrap();
    assert_eq!(
        standing(text, new.translations.get(&other)),
        Standing::Stale
    );

    let done = words("old").replace_all_in(&draft, other, "new");
    let new = made(done.edit, &draft);
    assert_eq!(shown(&new).1, "翻译 new");
    assert_eq!(new.letter, draft.letter);
    let rendition = &new.translations[&other][&TextId(9000)];
    assert_eq!(rendition.made_from, before.made_from);
    assert_eq!((rendition.state, &rendition.by), (State::Draft, &before.by));
    let text = new.letter.place.as_ref().unwrap();
    let now = standing(text, new.translations.get(&other));
    assert_eq!(now, Standing::Current(State::Draft));
}

#[test]
fn groups_stand_in_the_new_words() {
    let draft = draft("Recommendation Q.850, $5", "x");
    let all = |finder: Finder, with: &str| {
        let done = finder.replace_all_in(&draft, draft.letter.language, with);
        shown(&made(done.edit, &draft)).0
    };
    let recommendation = || pattern(r"(Rec)ommendation (?<series>[A-Z])\.(\d+)");
    assert_eq!(
        all(recommendation(), "$1. ITU-T $series.$3"),
        "Rec. ITU-T Q.850, $5"
    );
    assert_eq!(
        all(recommendation(), "$1. ITU-T ${series}.$3bis"),
        "Rec. ITU-T Q.850bis, $5"
    );
    assert_eq!(all(recommendation(), "$$1 $9x"), "$1 x, $5");
    assert_eq!(
        all(words("Q.850"), "$1\tQ\u{1}.\u{FFFC}851"),
        "Recommendation $1 Q.851, $5"
    );
    assert_eq!(all(words(", "), "\n"), "Recommendation Q.850{br}$5");
}

#[test]
fn one_place_is_replaced_as_long_as_it_is_there() {
    let draft = draft("one two {reference} two", "one");
    let two = words("two");
    let own = draft.letter.language;
    let found = two.find_in(&draft, own);
    let second = found.iter().rfind(|one| one.text == TextId(9000)).unwrap();
    let Ok(Edit::Wording(id, wording)) = two.replace(&draft, second, "three") else {
        panic!("not replaced")
    };
    let Wording::Own { runs, .. } = wording else {
        panic!("not own")
    };
    assert_eq!(
        (id, markup::write(&runs).as_str()),
        (TextId(9000), "one two {reference} three")
    );
    let changed = made(words("one ").replace_all_in(&draft, own, "").edit, &draft);
    assert_eq!(two.replace(&changed, second, "three"), Err(Refusal::Gone));

    let over = pattern("two.*two");
    let found = over.find_in(&draft, own);
    assert!(found[0].fact && !found[0].is_replaceable());
    assert_eq!(over.replace(&draft, &found[0], "x"), Err(Refusal::Fact));
    let done = over.replace_all_in(&draft, own, "x");
    assert_eq!((done.replaced, done.facts, done.edit), (0, 1, None));

    let standard = words("The").find_in(&draft, Language::En);
    let standard = standard.iter().find(|one| one.standard).unwrap();
    assert_eq!(
        words("The").replace(&draft, standard, "A"),
        Err(Refusal::Standard)
    );
}

/// Over all words of all letters: facts stay, standard wording stays, what was replaced is gone, and
/// taking it back gives the letter again.
#[test]
fn replacing_everywhere_destroys_nothing() {
    const MARK: &str = "\u{2603}";
    for name in LETTERS {
        let draft = letter(name);
        for pattern in ["the", "12", "ITU", "第", " ", "a", "e", "会议", "."] {
            let finder = words(pattern);
            let found = finder.find(&draft);
            let done = finder.replace_all(&draft, MARK);
            let replaceable = found.iter().filter(|one| one.is_replaceable()).count();
            assert_eq!(done.replaced, replaceable, "{name} {pattern}");
            assert_eq!(
                done.standard,
                found.iter().filter(|one| one.standard).count()
            );
            let new = made(done.edit, &draft);
            assert!(finder.find(&new).iter().all(|one| !one.is_replaceable()));
            for (old, new) in draft.letter.texts().iter().zip(new.letter.texts()) {
                match (old.own_runs(), new.own_runs()) {
                    (Some(old), Some(new)) => assert_eq!(facts(old), facts(new)),
                    _ => assert_eq!(*old, new),
                }
            }
            for (language, translation) in &draft.translations {
                for (id, rendition) in translation {
                    let new = &new.translations[language][id];
                    assert_eq!(facts(&rendition.words.0), facts(&new.words.0));
                    assert_eq!(rendition.made_from, new.made_from);
                }
            }
            if pattern != " " {
                let back = made(words(MARK).replace_all(&new, pattern).edit, &new);
                assert!(back.letter == draft.letter, "{name} {pattern}");
            }
        }
    }
}

#[test]
fn facts_are_found_by_what_they_print() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters/circular-116/letter.ron");
    let draft = storage::open(&path).unwrap();
    let query = Query {
        pattern: "September 2023".to_owned(),
        ..Query::default()
    };
    let value = |language, fact: &_| circular_desk::layout::fact(&draft, language, fact);
    let finder = query.compile().unwrap();
    let found = finder.find_printed(&draft, &value);
    let facts: Vec<_> = found.iter().filter(|one| one.fact).collect();
    assert!(!facts.is_empty(), "the days of the workshop are facts");
    assert!(facts.iter().all(|one| !one.is_replaceable()));
    // Nothing is found twice, and what words say is found as before.
    let words = finder.find(&draft);
    assert_eq!(found.len(), words.len() + facts.len());
}
