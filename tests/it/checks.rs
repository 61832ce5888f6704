//! Every check fires on a letter with its mistake and stays silent on the letter without it; the
//! five real letters give exactly what is argued here.

use circular_desk::checks::{Finding, Known, Part, Weight, findings};
use circular_desk::draft::Draft;
use circular_desk::kind::{Beginning, kinds};
use circular_desk::language::Language;
use circular_desk::language::interface::Texts;
use circular_desk::letter::Letter;
use circular_desk::letter::block::Block;
use circular_desk::letter::deadline::Due;
use circular_desk::letter::table::{Cell, Row, Table};
use circular_desk::letter::text::Text;
use circular_desk::storage;
use circular_desk::translation::{Rendition, State};
use std::collections::BTreeMap;
use std::path::Path;

/// A collective letter in which nothing is missing.
fn sound() -> Letter {
    let kind = kinds()
        .unwrap()
        .into_iter()
        .find(|kind| kind.id == "collective-letter")
        .unwrap();
    let mut letter = kind
        .begin(&Beginning {
            number: Some(12),
            date: "2021-02-05".parse().ok(),
            group: "12".parse().ok(),
            dates: "2021-05-04..2021-05-13".parse().ok(),
            ..Beginning::default()
        })
        .unwrap();
    letter.meeting.as_mut().unwrap().chair = Some(Text::plain("Mr X (Y)"));
    letter
}

fn english() -> Texts {
    Texts::english()
}

fn certain(draft: &Draft) -> Vec<Finding> {
    findings(draft, &Known::default())
        .into_iter()
        .filter(|finding| finding.weight < Weight::Hint)
        .collect()
}

#[test]
fn a_sound_letter_has_no_finding_but_hints() {
    let found = certain(&Draft::begin(sound()));
    assert!(found.is_empty(), "{found:?}");
}

/// A slip, the part where it is found, and words of the sentence.
type Slip = (fn(&mut Letter), Part, &'static str);

#[test]
fn every_slip_is_found_once() {
    let slips: [Slip; 20] = [
        (|l| l.reference.number = None, Part::Reference, "no number"),
        (|l| l.date = None, Part::Date, "no date"),
        (|l| l.place = None, Part::Date, "where it is written"),
        (
            |l| l.contacts.clear(),
            Part::Contacts,
            "neither a telephone",
        ),
        (
            |l| l.addressees.clear(),
            Part::Addressees,
            "addressed to nobody",
        ),
        (|l| l.subject.clear(), Part::Subject, "no subject"),
        (
            |l| l.signature.as_mut().unwrap().name = None,
            Part::Signature,
            "Nobody signs",
        ),
        (
            |l| l.signature.as_mut().unwrap().closing = None,
            Part::Signature,
            "no closing",
        ),
        (
            |l| l.meeting.as_mut().unwrap().chair = None,
            Part::Body,
            "not been entered yet",
        ),
        (
            |l| l.body.push(Block::Paragraph(Text::plain(""))),
            Part::Body,
            "Nothing has been written here",
        ),
        (
            |l| l.meeting.as_mut().unwrap().group = "13".parse().ok(),
            Part::Meeting,
            "SG13",
        ),
        (
            |l| l.reference.author_code = Some("SG13/MA".to_owned()),
            Part::Reference,
            "SG13/MA",
        ),
        (
            |l| l.contacts[0].emails[0] = "tsbsg11@itu.int".to_owned(),
            Part::Contacts,
            "tsbsg11",
        ),
        (
            |l| l.date = "2021-05-04".parse().ok(),
            Part::Date,
            "opens on",
        ),
        (
            |l| l.date = "2021-03-05".parse().ok(),
            Part::Deadlines,
            "before the date of the letter",
        ),
        (
            |l| {
                l.deadlines[6].due = Due::On {
                    date: "2021-05-04".parse().ok(),
                    reason: None,
                    departed_from: None,
                }
            },
            Part::Deadlines,
            "but the meeting opens",
        ),
        (
            |l| {
                l.annexes.pop();
            },
            Part::Annexes,
            "which it does not have",
        ),
        (
            |l| l.annexes.push(l.annexes[0].clone()),
            Part::Annexes,
            "Two annexes",
        ),
        (
            |l| l.meeting.as_mut().unwrap().dates = "2021-05-04..2021-05-14".parse().ok(),
            Part::Annexes,
            "lacks 14",
        ),
        (
            |l| {
                let cell = || Cell {
                    texts: vec![Text::plain("x")],
                    columns: 1,
                    rows: 1,
                };
                l.body.push(Block::Table(Table {
                    columns: vec![1, 1],
                    header_rows: 0,
                    rows: vec![Row {
                        cells: vec![cell(), cell(), cell()],
                    }],
                }));
            },
            Part::Body,
            "more cells than its 2 columns",
        ),
    ];
    for (slip, part, words) in slips {
        let mut letter = sound();
        slip(&mut letter);
        let found = certain(&Draft::begin(letter));
        let fitting = found
            .iter()
            .filter(|finding| finding.at == part && finding.sentence(&english()).contains(words))
            .count();
        assert_eq!(fitting, 1, "{words}: {found:?}");
    }
}

#[test]
fn renditions_are_missing_stale_or_homeless() {
    let mut letter = sound();
    letter
        .body
        .push(Block::Paragraph(Text::plain("New words.")));
    letter
        .body
        .push(Block::Paragraph(Text::plain("Other words.")));
    let mut draft = Draft::begin(letter);
    let texts = draft.letter.texts();
    let id = |words: &str| {
        let runs = Text::plain(words);
        texts
            .iter()
            .find(|text| text.own_runs() == runs.own_runs())
            .unwrap()
            .id
    };
    let rendition = |made_from: &str| Rendition {
        words: "新".to_owned().try_into().unwrap(),
        made_from: made_from.to_owned().try_into().unwrap(),
        state: State::Draft,
        by: None,
        at: None,
    };
    let chinese = BTreeMap::from([
        (id("New words."), rendition("Old words.")),
        (circular_desk::letter::text::TextId(9999), rendition("x")),
    ]);
    draft.translations.insert(Language::Zh, chinese);
    let found = certain(&draft);
    for words in [
        "One text was translated from words that have changed",
        "2 texts have no translation",
        "no longer has",
    ] {
        assert!(
            found
                .iter()
                .any(|finding| finding.sentence(&english()).contains(words)),
            "{words}: {found:?}"
        );
    }
}

/// What each real letter gives: `findings.txt` beside it, a line a finding, each below the line that argues
/// it. `UPDATE_EXPECT=1` writes what is found now, with the old arguments and a gap where one is lacking.
#[test]
fn the_real_letters_give_what_is_argued_beside_them() {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    for case in [
        "circular-116",
        "circular-258",
        "collective-letter-12-12",
        "liaison-sg12rg-amr",
        "working-party-1-11",
    ] {
        let draft = storage::open(&letters.join(case).join("letter.ron")).unwrap();
        let found: Vec<String> = findings(&draft, &Known::default())
            .iter()
            .map(|finding| {
                let language = finding.language.map_or("", Language::tag);
                let text = finding
                    .text
                    .map_or_else(String::new, |id| format!("#{}", id.0));
                let what = [finding.mistake, language, &text].join(" ");
                let words = finding.sentence(&english());
                format!("{} {}: {words}", finding.weight, what.trim_end())
            })
            .collect();
        let path = letters.join(case).join("findings.txt");
        let golden = std::fs::read_to_string(&path).unwrap_or_default();
        let mut argued: BTreeMap<&str, &str> = BTreeMap::new();
        let mut argument = "";
        for line in golden.lines() {
            match line.strip_prefix("# ") {
                Some(words) => argument = words,
                None if line.is_empty() => argument = "",
                None => drop(argued.insert(line, argument)),
            }
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            let lines = found.iter().map(|line| {
                let argument = argued.get(line.as_str()).copied().unwrap_or_default();
                format!("# {argument}\n{line}\n\n")
            });
            // What checks.md lists and is not found is argued at the end.
            let kept = golden.lines().filter(|line| line.starts_with("# Listed"));
            let notes: Vec<&str> = kept.collect();
            let text = format!("{}{}\n", lines.collect::<String>(), notes.join("\n"));
            std::fs::write(&path, text).unwrap();
            continue;
        }
        let expected: Vec<&str> = argued.keys().copied().collect();
        let mut sorted: Vec<&str> = found.iter().map(String::as_str).collect();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(
            sorted, expected,
            "{case}: what is found, and what is argued"
        );
        for (line, argument) in argued {
            assert!(!argument.is_empty(), "{case}: nothing argues {line}");
        }
    }
}

/// Every mistake has a sentence and a rule in `ui.ftl`, and every rule there a check that names it.
#[test]
fn every_mistake_has_its_sentence_and_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src/checks")];
    let mut code = String::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                code.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let texts = english();
    let named = regex::Regex::new(r#"(?:Finding::new|in_passage)\(\s*"([a-z][a-z-]+)""#).unwrap();
    let mut count = 0;
    for name in named.captures_iter(&code).map(|found| found[1].to_owned()) {
        count += 1;
        assert!(
            texts.attribute(&name, None, &[]).is_some(),
            "{name} has no sentence"
        );
        assert!(
            texts.attribute(&name, Some("why"), &[]).is_some(),
            "{name} has no rule"
        );
    }
    assert!(count > 40, "{count} mistakes are too few");
    let ftl = std::fs::read_to_string(root.join("locales/en/ui.ftl")).unwrap();
    let mut message = "";
    for line in ftl.lines() {
        if let Some((key, _)) = line.split_once(" =")
            && !line.starts_with([' ', '#'])
        {
            message = key;
        }
        if line.starts_with("    .why") {
            assert!(
                code.contains(&format!("\"{message}\"")),
                "no check names {message}"
            );
        }
    }
}
