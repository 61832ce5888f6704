use super::*;
use crate::language::Language::{En, Es, Fr, Ru, Zh};
use crate::letter::text::markup;
use crate::translation::difference::Change;

fn runs(text: &str) -> Vec<Run> {
    markup::parse(text).unwrap()
}

fn unit(source: (Language, &str), target: (Language, &str)) -> Unit {
    let side = |(language, text)| Side::new(language, &runs(text));
    Unit {
        source: side(source),
        target: side(target),
        by: Some("A. Translator".to_owned()),
        at: Some("2021-02-05T10:30:00Z".to_owned()),
        origin: "COL-12/12".to_owned(),
    }
}

const PAIRS: [(&str, &str); 6] = [
    (
        "The objectives of the workshop are as follows.",
        "讲习班的目标如下。",
    ),
    (
        "Registration closes on 4 May 2021.",
        "注册于2021年5月4日截止。",
    ),
    (
        "Contributions should be submitted to the secretariat.",
        "文稿应提交秘书处。",
    ),
    (
        "Please see {group} document TD1399 for updates.",
        "最新情况见{group}TD1399号文件。",
    ),
    (
        "The **draft** agenda is in {annex agenda}.",
        "议程**草案**见{annex agenda}。",
    ),
    (
        "The meeting will open at 0930 hours on the first day.",
        "会议将于第一天9时30分开幕。",
    ),
];

fn memory() -> Memory {
    let mut memory = Memory::new();
    for (en, zh) in PAIRS {
        assert_eq!(memory.put(&unit((En, en), (Zh, zh))), Put::New);
    }
    memory
}

fn best(
    memory: &Memory,
    source: Language,
    text: &str,
    target: Language,
    least: u8,
) -> Option<Match> {
    let wanted = Wanted {
        source,
        target,
        runs: &runs(text),
        context: Context::default(),
        least,
        most: 5,
    };
    memory.matches(&wanted).into_iter().next()
}

fn offered(found: Option<Match>) -> (Option<MatchKind>, String) {
    let kind = found.as_ref().map(|found| found.kind);
    let text = found
        .map(|found| markup::write(&found.offered))
        .unwrap_or_default();
    (kind, text.replace('\u{A0}', " "))
}

#[test]
fn units_serve_both_directions_with_values_put_right() {
    let memory = memory();
    for (source, text, target, kind, expected) in [
        (En, PAIRS[0].0, Zh, Some(MatchKind::Exact), PAIRS[0].1),
        (Zh, PAIRS[0].1, En, Some(MatchKind::Exact), PAIRS[0].0),
        (
            En,
            "Registration closes on 13 December 2022.",
            Zh,
            Some(MatchKind::Exact),
            "注册于2022年12月13日截止。",
        ),
        (
            Zh,
            "注册于2022年12月13日截止。",
            En,
            Some(MatchKind::Exact),
            "Registration closes on 13 December 2022.",
        ),
        (
            En,
            "Registration closes on {deadline registration}.",
            Zh,
            Some(MatchKind::Exact),
            "注册于{deadline registration}截止。",
        ),
        (
            En,
            "Please see {group} document TD7 for updates.",
            Zh,
            Some(MatchKind::Exact),
            "最新情况见{group}TD7号文件。",
        ),
        (
            En,
            "Registration will close on 5 June 2022.",
            Zh,
            Some(MatchKind::Fuzzy),
            "注册于2022年6月5日截止。",
        ),
        // Another look is another text.
        (
            En,
            "The draft agenda is in {annex agenda}.",
            Zh,
            Some(MatchKind::Fuzzy),
            PAIRS[4].1,
        ),
        (En, "Nothing like any of these was ever said", Zh, None, ""),
        (En, PAIRS[0].0, Fr, None, ""),
        (Zh, PAIRS[0].0, En, None, ""),
        (En, "", Zh, None, ""),
    ] {
        let found = offered(best(&memory, source, text, target, 60));
        assert_eq!(found, (kind, expected.to_owned()), "{text}");
    }
}

#[test]
fn differing_words_are_shown() {
    let found = best(
        &memory(),
        En,
        "Registration will close on 4 May 2021.",
        Zh,
        60,
    )
    .unwrap();
    assert!((60..100).contains(&found.percent), "{}", found.percent);
    let of = |change| -> Vec<&str> {
        let all = found
            .difference
            .iter()
            .filter(|piece| piece.change == change);
        all.map(|piece| piece.text.trim()).collect()
    };
    assert_eq!(
        (of(Change::Removed), of(Change::Added)),
        (vec!["closes"], vec!["will close"])
    );
    assert_eq!(found.origin, "COL-12/12");
}

#[test]
fn the_same_context_comes_first() {
    let mut memory = memory();
    let between = |before: &str, after: &str| Context::of(En, &runs(before), &runs(after));
    let mut put = |target: &str, context| {
        let mut new = unit((En, "General information"), (Zh, target));
        new.source.context = context;
        memory.put(&new)
    };
    assert_eq!(put("一般信息", between("First", "Last")), Put::New);
    assert_eq!(put("一般性信息", between("Other", "Words")), Put::New);
    // The same source in the same context: the newer one stays.
    assert_eq!(put("基本信息", between("First", "Last")), Put::Replaced);
    assert_eq!(put("基本信息", between("First", "Last")), Put::Known);
    assert_eq!(memory.len(), PAIRS.len() + 2);
    assert_eq!(memory.units().count(), memory.len());
    let ask = |context| {
        let runs = runs("General information");
        let wanted = Wanted {
            source: En,
            target: Zh,
            runs: &runs,
            context,
            least: 60,
            most: 5,
        };
        let found = memory.matches(&wanted).into_iter();
        let told = found.map(|found| (found.kind, markup::write(&found.offered)));
        told.collect::<Vec<_>>()
    };
    let (context, exact) = (MatchKind::Context, MatchKind::Exact);
    assert_eq!(
        ask(between("Other", "Words")),
        [
            (context, "一般性信息".to_owned()),
            (exact, "基本信息".to_owned())
        ]
    );
    assert_eq!(
        ask(between("First", "Last"))[0],
        (context, "基本信息".to_owned())
    );
    // Neighbours that differ in values alone are the same; none known is no context.
    assert_eq!(between("by 4 May 2021", ""), between("by 5 June 2022", ""));
    assert_eq!(ask(Context::default())[0].0, exact);
}

#[test]
fn what_is_no_pair_is_refused() {
    let mut memory = Memory::new();
    assert_eq!(memory.put(&unit((En, "a"), (En, "b"))), Put::Refused);
    assert_eq!(memory.put(&unit((En, ""), (Zh, "b"))), Put::Refused);
    assert_eq!(memory.put(&unit((En, "a"), (Zh, " "))), Put::Refused);
    assert!(memory.is_empty());
}

#[test]
fn sentences_of_a_longer_text_are_found() {
    let memory = memory();
    let text = "An entirely new sentence opens this paragraph of words. Registration closes on 5 June 2022. \
                And contributions should be submitted to the secretariat now.";
    let runs = runs(text);
    let wanted = Wanted {
        source: En,
        target: Zh,
        runs: &runs,
        context: Context::default(),
        least: 75,
        most: 1,
    };
    assert!(memory.matches(&wanted).is_empty());
    let found = memory.sentence_matches(&wanted);
    let told: Vec<_> = found
        .iter()
        .map(|found| {
            let said: String = text
                .chars()
                .skip(found.range.start)
                .take(found.range.len())
                .collect();
            (
                said.trim().to_owned(),
                markup::write(&found.matches[0].offered),
            )
        })
        .collect();
    assert_eq!(told.len(), 2, "{told:#?}");
    assert_eq!(
        told[0],
        (
            "Registration closes on 5 June 2022.".to_owned(),
            "注册于2022年6月5日截止。".to_owned()
        )
    );
    assert_eq!(told[1].1, PAIRS[2].1);
}

#[test]
fn words_are_found_on_both_sides() {
    let memory = memory();
    let count = |words: &str| {
        let hits = memory.search(words, 10);
        for hit in &hits {
            for (side, places) in [
                (&hit.unit.source, &hit.in_source),
                (&hit.unit.target, &hit.in_target),
            ] {
                let text = crate::letter::text::flat::text(&side.words.0);
                for place in places {
                    assert!(!text[place.clone()].is_empty());
                }
            }
        }
        hits.len()
    };
    for (words, expected) in [
        ("registration", 1),
        ("ＲＥＧＩＳＴＲＡＴＩＯＮ", 1),
        ("the ", 4),
        ("draft agenda", 1),
        ("议程草案", 1),
        ("td1399", 1),
        ("ｔｄ１３９９", 1),
        ("", 0),
        ("   ", 0),
        ("…", 0),
        ("nowhere", 0),
    ] {
        assert_eq!(count(words), expected, "{words}");
    }
    assert_eq!(memory.search("的", 10)[0].in_target, [9..12]);
    assert_eq!(memory.search("the", 2).len(), 2);
}

/// Many units, of words that are combined anew: what the index finds is what comparing all finds.
#[test]
fn the_index_finds_what_comparing_all_finds() {
    let words: Vec<&str> = "contributions registration deadline meeting workshop study group question report \
        agenda document secretariat delegates fellowship interpretation captioning remote participation geneva \
        draft recommendation resolution approval consent notes should will may must be is are by for with on"
        .split_whitespace()
        .collect();
    let mut seed = 7_u64;
    let mut random = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let mut memory = Memory::new();
    let mut texts = Vec::new();
    for number in 0..3000 {
        let length = 4 + random(12);
        let text: Vec<&str> = (0..length).map(|_| words[random(words.len())]).collect();
        let text = text.join(" ");
        memory.put(&unit(
            (En, &text),
            (Ru, &format!("текст {}", "а".repeat(number % 50 + 1))),
        ));
        texts.push(text);
    }
    let direction = Direction {
        source: En,
        target: Ru,
    };
    let (mut found, mut all) = (0, 0);
    for number in (0..3000).step_by(37) {
        let mut text: Vec<&str> = texts[number].split(' ').collect();
        text[2] = "entirely";
        let text = text.join(" ");
        let compared = rapidfuzz::fuzz::RatioBatchComparator::new(text.chars());
        let mut right: Vec<f64> = (texts
            .iter()
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter())
        .map(|other| compared.similarity(other.chars()))
        .filter(|score| *score >= 0.6)
        .collect();
        right.sort_by(|a, b| b.total_cmp(a));
        right.truncate(5);
        let got = memory.like(direction, &text, 60, 5);
        all += right.len();
        found += right
            .iter()
            .zip(&got)
            .filter(|(right, (got, _))| (*right - got).abs() < 1e-9)
            .count();
        assert!(!got.is_empty());
    }
    assert!(found * 1000 >= all * 990, "{found} of {all}");
}

#[test]
fn units_of_several_languages_do_not_mix() {
    let mut memory = Memory::new();
    memory.put(&unit((En, "One text"), (Zh, "一个文本")));
    memory.put(&unit((En, "One text"), (Es, "Un texto")));
    memory.put(&unit((Fr, "Un texte"), (En, "One text")));
    for (target, expected) in [(Zh, "一个文本"), (Es, "Un texto"), (Fr, "Un texte")] {
        assert_eq!(
            offered(best(&memory, En, "One text", target, 60)).1,
            expected
        );
    }
    assert_eq!(offered(best(&memory, Zh, "一个文本", Es, 60)).0, None);
    assert_eq!(memory.count().len(), 3);
}
