use super::spots::spots;
use super::*;
use crate::import::letter::Imported;
use crate::kind::{Beginning, kinds};
use crate::letter::block::Block;
use crate::letter::text::{Run, Text};
use crate::translation::State;

/// A letter of the first kind with this body, in a language.
fn letter(language: Language, body: &[&str]) -> Imported {
    let kind = kinds().unwrap().into_iter().next().unwrap();
    let mut letter = kind.begin(&Beginning::default()).unwrap();
    letter.language = language;
    letter.date = "2021-02-05".parse().ok();
    letter.body = body
        .iter()
        .map(|words| Block::Numbered(Text::plain(words)))
        .collect();
    Imported {
        letter,
        account: Account::default(),
    }
}

const EN: [&str; 3] = [
    "The workshop is free of charge. It is open to all on 4 May 2021.",
    "Documents are at https://www.itu.int/go/tsg12 and nowhere else.",
    "Please tell Ms Baker by 13 April 2021 whether you will come.",
];
const FR: [&str; 3] = [
    "L'atelier est gratuit. Il est ouvert à tous le 4 mai 2021.",
    "Les documents sont à l'adresse https://www.itu.int/go/tsg12 et nulle part ailleurs.",
    "Veuillez indiquer à Mme Baker avant le 13 avril 2021 si vous viendrez.",
];
const ZH: [&str; 3] = [
    "讲习班免费。2021年5月4日向所有人开放。",
    "文件见https://www.itu.int/go/tsg12，别无他处。",
    "请在2021年4月13日之前告知Baker女士您是否前来。",
];

/// What each paragraph of the body says in a language.
fn body(draft: &Draft, language: Language) -> Vec<String> {
    let blocks = draft.letter.body.iter();
    let texts = blocks.filter_map(|block| match block {
        Block::Numbered(text) => Some(crate::layout::text(draft, language, text)),
        _ => None,
    });
    texts.collect()
}

#[test]
fn every_text_of_a_letter_has_its_spot() {
    for kind in kinds().unwrap() {
        let letter = kind.template.letter;
        let draft = Draft::begin(letter);
        let spots: Vec<_> = spots(&draft.letter).iter().map(|s| s.text.id).collect();
        let texts: Vec<_> = draft.letter.texts().iter().map(|text| text.id).collect();
        assert_eq!(spots, texts, "{}", kind.id);
    }
}

#[test]
fn three_versions_make_one_draft() {
    let versions = vec![
        letter(Language::Zh, &ZH),
        letter(Language::En, &EN),
        letter(Language::Fr, &FR),
    ];
    let joined = join(versions).unwrap();
    assert_eq!(joined.draft.letter.language, Language::Zh);
    assert_eq!(body(&joined.draft, Language::Zh), ZH);
    assert_eq!(body(&joined.draft, Language::En), EN);
    assert_eq!(body(&joined.draft, Language::Fr), FR);
    for version in &joined.versions {
        assert_eq!(version.differences, []);
        assert_eq!(version.only_here, []);
        assert_eq!(version.only_first, Vec::<String>::new());
    }
    let english = &joined.draft.translations[&Language::En];
    assert!(english.values().all(|one| one.state == State::Draft));
    // Standard wording needs none.
    assert_eq!(english.len(), 3);
}

#[test]
fn two_files_in_one_language_are_refused() {
    let refused = join(vec![letter(Language::En, &EN), letter(Language::En, &EN)]);
    assert_eq!(refused, Err(JoinError::SameLanguage(Language::En)));
    assert_eq!(join(Vec::new()), Err(JoinError::Nothing));
}

#[test]
fn facts_that_differ_are_told_and_the_first_is_kept() {
    let mut other = letter(Language::Zh, &ZH);
    other.letter.date = "2021-02-06".parse().ok();
    let joined = join(vec![letter(Language::En, &EN), other]).unwrap();
    let [difference] = joined.versions[0].differences.as_slice() else {
        panic!("{:?}", joined.versions[0].differences);
    };
    assert_eq!(difference.what.to_string(), "date");
    assert_eq!(difference.first, "2021-02-05");
    assert_eq!(difference.other, "2021-02-06");
    assert_eq!(joined.draft.letter.date, "2021-02-05".parse().ok());
}

#[test]
fn what_only_one_version_has_is_kept_and_told() {
    let more = "不属于任何段落的附加说明，编号为777，没有对应的英文。";
    let zh = [ZH[0], ZH[1], more, ZH[2]];
    let joined = join(vec![letter(Language::En, &EN), letter(Language::Zh, &zh)]).unwrap();
    let version = &joined.versions[0];
    assert_eq!(version.only_here.len(), 1, "{version:?}");
    assert_eq!(version.only_here[0].words, more);
    let printed = body(&joined.draft, Language::Zh);
    assert_eq!(printed.join(" "), zh.join(" "));
    assert_eq!(body(&joined.draft, Language::En), EN);

    let joined = join(vec![letter(Language::Zh, &zh), letter(Language::En, &EN)]).unwrap();
    let version = &joined.versions[0];
    assert_eq!(version.only_first, [more]);
    assert_eq!(body(&joined.draft, Language::En)[2], more);
}

#[test]
fn paragraphs_that_were_merged_are_divided_at_a_sentence() {
    let zh = format!("{}{}", ZH[0], ZH[2]);
    let en = [EN[0], EN[2], EN[1]];
    let joined = join(vec![
        letter(Language::En, &en),
        letter(Language::Zh, &[&zh, ZH[1]]),
    ])
    .unwrap();
    let printed = body(&joined.draft, Language::Zh);
    assert_eq!(printed, [ZH[0], ZH[2], ZH[1]]);
    // And the other way round they stand in one, line by line.
    let joined = join(vec![
        letter(Language::Zh, &[&zh, ZH[1]]),
        letter(Language::En, &en),
    ])
    .unwrap();
    let printed = body(&joined.draft, Language::En);
    assert_eq!(printed, [&format!("{} {}", EN[0], EN[2]), EN[1]]);
    let rendition = joined.draft.translations[&Language::En].values();
    assert!(
        rendition
            .flat_map(|rendition| &rendition.words.0)
            .any(|run| *run == Run::LineBreak)
    );
}
