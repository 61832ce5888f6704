//! Good and bad renditions in the genre, `tests/checks/translations.tsv`: the mistake of each bad one is found,
//! and about no good one is anything said.

use crate::real::beginning;
use circular_desk::checks::{Finding, Known, Weight, findings};
use circular_desk::draft::Draft;
use circular_desk::kind::kinds;
use circular_desk::language::Language;
use circular_desk::letter::block::Block;
use circular_desk::letter::meeting::Mode;
use circular_desk::letter::text::{Markup, Text, TextId, Wording};
use circular_desk::translation::glossary::Glossary;
use circular_desk::translation::glossary::list::{self, Defaults};
use circular_desk::translation::{Rendition, State};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const TRANSLATIONS: &str = include_str!("../checks/translations.tsv");

/// The share of bad renditions that must be found.
const ENOUGH: f64 = 0.95;

fn markup(words: &str) -> Markup {
    words.to_owned().try_into().unwrap()
}

fn own(id: u32, words: &str) -> Text {
    Text {
        id: TextId(id),
        wording: Wording::Own {
            runs: markup(words).0,
            departed_from: Vec::new(),
        },
    }
}

/// A letter in one language with paragraphs and their renditions in another.
fn letter(from: &str, into: &str, pairs: &[(&str, &str)]) -> Draft {
    let kind = kinds().unwrap().into_iter().next().unwrap();
    let mut letter = kind.begin(&beginning(from)).unwrap();
    let meeting = letter.meeting.get_or_insert_default();
    meeting.mode = Mode::Hybrid;
    meeting.group = "12".parse().ok();
    let texts = || (900..).zip(pairs);
    letter.body = (texts())
        .map(|(id, (source, _))| Block::Paragraph(own(id, source)))
        .collect();
    let mut draft = Draft::begin(letter);
    let renditions: BTreeMap<TextId, Rendition> = texts()
        .filter(|(_, (_, words))| !words.is_empty())
        .map(|(id, (source, words))| {
            let rendition = Rendition {
                words: markup(words),
                made_from: markup(source),
                state: State::Draft,
                by: None,
                at: None,
            };
            (TextId(id), rendition)
        })
        .collect();
    if !renditions.is_empty() {
        let into: Language = into.parse().unwrap();
        draft.translations.insert(into, renditions);
    }
    draft
}

/// What is said about the paragraphs in a language.
fn said(draft: &Draft, known: &Known, language: &str) -> Vec<Finding> {
    let language: Language = language.parse().unwrap();
    let mut found = findings(draft, known);
    found.retain(|finding| {
        finding.text.is_some_and(|text| text.0 >= 900) && finding.language == Some(language)
    });
    found
}

#[test]
fn bad_translations_are_found_and_good_ones_left_alone() {
    let known = Known::default();
    let (mut missed, mut disturbed) = (Vec::new(), Vec::new());
    let mut count = 0;
    for line in TRANSLATIONS.lines().skip(1) {
        let [from, source, into, good, bad, mistake] =
            line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        count += 1;
        let names = |words| {
            let found = said(&letter(from, into, &[(source, words)]), &known, into);
            found.iter().map(|found| found.mistake).collect::<Vec<_>>()
        };
        let in_good = names(good);
        if !in_good.is_empty() {
            disturbed.push(format!("“{good}” gives {in_good:?}"));
        }
        let in_bad = names(bad);
        if !in_bad.contains(&mistake) {
            missed.push(format!("“{bad}” gives {in_bad:?}, not {mistake}"));
        }
    }
    let found = f64::from(count - i32::try_from(missed.len()).unwrap()) / f64::from(count);
    let report = [missed, disturbed.clone()].concat().join("\n");
    eprintln!(
        "{count} pairs, {:.1} % found, {} disturbed\n{report}",
        found * 100.0,
        disturbed.len()
    );
    assert!(count >= 120);
    assert!(disturbed.is_empty(), "{report}");
    assert!(found >= ENOUGH, "{report}");
}

#[test]
fn one_term_has_one_rendering_in_a_letter() {
    let known = Known::default();
    let names = |words: &[&str]| {
        let pairs: Vec<(&str, &str)> = words.iter().map(|words| (*words, "")).collect();
        let found = said(&letter("zh", "en", &pairs), &known, "zh");
        let words = |finding: &Finding| {
            let (_, value) = &finding.values[0];
            (
                finding.text.unwrap().0,
                finding.weight,
                format!("{value:?}"),
            )
        };
        let found = found
            .iter()
            .filter(|f| f.mistake == "term-in-two-renderings");
        found.map(words).collect::<Vec<_>>()
    };
    let support = [
        "将提供签证支持。",
        "签证协办见附件。",
        "签证支持须提前申请。",
    ];
    let found = names(&support);
    assert_eq!(
        found,
        [(901, Weight::Warning, "Words(\"签证协办\")".to_owned())]
    );
    let tool = [
        "请使用我的会议工具。",
        "请使用我的远程参会工具。",
        "请使用“我的远程参会工具”。",
    ];
    assert_eq!(names(&tool).len(), 1);
    assert!(names(&["填写注册表。", "提交注册表。"]).is_empty());
    assert_eq!(names(&["填写注册表。", "提交注册表格。"]).len(), 1);
}

#[test]
fn an_office_forbids_and_adds_terms() {
    let list = "en,zh\nhost,东道方 | 主办方 [forbidden]\nchair,主席 | 会长 [forbidden]";
    let entries = list::read(list, &Defaults::default()).unwrap();
    let known = Known {
        glossary: Arc::new(Glossary::built_in().with(&BTreeSet::new(), &entries)),
        ..Known::default()
    };
    let names = |words| {
        let draft = letter("en", "zh", &[("The host will speak first.", words)]);
        let found = said(&draft, &known, "zh");
        found.iter().map(|found| found.mistake).collect::<Vec<_>>()
    };
    assert_eq!(names("主办方将首先发言。"), ["term-forbidden"]);
    assert_eq!(names("业主将首先发言。"), ["term-not-rendered"]);
    assert!(names("东道方将首先发言。").is_empty());
    let plain = letter(
        "en",
        "zh",
        &[("The host will speak first.", "业主将首先发言。")],
    );
    assert!(said(&plain, &Known::default(), "zh").is_empty());
}
