//! The checks that read words: pairs in `tests/checks/*.tsv` of which the first has a slip and the second has
//! none. Repairs lead from the first to the second. `\u{…}` in them is a character that nobody sees.

use crate::real::beginning;
use circular_desk::checks::{Finding, Known, Weight, findings};
use circular_desk::draft::Draft;
use circular_desk::draft::editing::Editing;
use circular_desk::kind::kinds;
use circular_desk::language::Language;
use circular_desk::language::phrasebook::phrasebook;
use circular_desk::letter::block::Block;
use circular_desk::letter::meeting::Mode;
use circular_desk::letter::text::{Markup, Text, TextId, Wording};
use circular_desk::storage;
use circular_desk::translation::{Rendition, State};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

const WORDS: &str = include_str!("../checks/words.tsv");
const RIGHT_WORDS: &str = include_str!("../checks/right_words.tsv");
const RENDITIONS: &str = include_str!("../checks/renditions.tsv");
const MEETINGS: &str = include_str!("../checks/meetings.tsv");
const SALUTATIONS: &str = include_str!("../checks/salutations.tsv");

/// The rows of a table, below its head.
fn rows<const N: usize>(table: &str) -> Vec<[String; N]> {
    let row = |line: &str| -> [String; N] {
        let cells: Vec<_> = line.split('\t').map(written).collect();
        cells.try_into().unwrap()
    };
    table.lines().skip(1).map(row).collect()
}

/// Puts in the characters that nobody sees.
fn written(cell: &str) -> String {
    let mut parts = cell.split("\\u{");
    let mut whole = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        whole.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        whole.push_str(rest);
    }
    whole
}

/// Whether a finding is one of the tables: others may have something to say about the words too.
fn is_about_words(finding: &Finding) -> bool {
    [WORDS, RENDITIONS, MEETINGS].iter().any(|table| {
        let mistakes = table.lines().filter_map(|line| line.split('\t').next());
        mistakes.skip(1).any(|mistake| mistake == finding.mistake)
    }) || ["salutation-mark", "title-in-two-forms"].contains(&finding.mistake)
}

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

/// The text that a table is about.
const TEXT: TextId = TextId(900);

/// A new letter in a language with one typed paragraph.
fn letter_saying(language: &str, words: &str) -> Draft {
    let kind = kinds().unwrap().into_iter().next().unwrap();
    let mut letter = kind.begin(&beginning(language)).unwrap();
    let meeting = letter.meeting.get_or_insert_default();
    meeting.mode = Mode::Hybrid;
    meeting.group = "12".parse().ok();
    letter.body = vec![Block::Paragraph(own(TEXT.0, words))];
    Draft::begin(letter)
}

/// A letter in English with a paragraph and its rendition.
fn letter_rendered(language: &str, source: &str, words: &str) -> Draft {
    let mut draft = letter_saying("en", source);
    let rendition = Rendition {
        words: markup(words),
        made_from: markup(source),
        state: State::Draft,
        by: None,
        at: None,
    };
    let renditions = BTreeMap::from([(TEXT, rendition)]);
    draft
        .translations
        .insert(language.parse().unwrap(), renditions);
    draft
}

fn found(draft: &Draft) -> Vec<Finding> {
    let mut found = findings(draft, &Known::default());
    found.retain(|finding| finding.text == Some(TEXT) && is_about_words(finding));
    found
}

fn mistakes(draft: &Draft) -> Vec<&'static str> {
    found(draft).iter().map(|found| found.mistake).collect()
}

/// Applies repairs until none is left; each takes its finding away and brings none.
fn repaired(draft: Draft) -> Draft {
    let mut editing = Editing::new(draft, true);
    for _ in 0..20 {
        let before = found(editing.draft());
        let Some(repair) = before.iter().find_map(|finding| finding.repair.clone()) else {
            break;
        };
        assert!(editing.apply(repair, Duration::ZERO), "{before:#?}");
        let after = found(editing.draft());
        let known = |finding: &Finding| before.iter().any(|old| old.mistake == finding.mistake);
        assert!(
            after.len() < before.len() && after.iter().all(known),
            "{before:#?} became {after:#?}"
        );
    }
    Draft::clone(editing.draft())
}

fn words_of(draft: &Draft, language: &str) -> String {
    let language: Language = language.parse().unwrap();
    if language != draft.letter.language {
        return draft.translations[&language][&TEXT].words.clone().into();
    }
    let texts = draft.letter.texts();
    let text = texts.iter().find(|text| text.id == TEXT).unwrap();
    Markup(text.own_runs().unwrap().to_vec()).into()
}

/// What is wrong with a pair: nothing else than `mistake` is found in the bad words, nothing in the good
/// ones, and where all can be repaired the bad become the good.
fn judge(mistake: &str, language: &str, bad: Draft, good: &Draft) -> Option<String> {
    let in_bad = mistakes(&bad);
    let words = words_of(&bad, language);
    if in_bad.is_empty() || in_bad.iter().any(|other| *other != mistake) {
        return Some(format!("“{words}” gives {in_bad:?}, not {mistake}"));
    }
    let right = words_of(good, language);
    let in_good = mistakes(good);
    if !in_good.is_empty() {
        return Some(format!("“{right}” gives {in_good:?}"));
    }
    if found(&bad).iter().all(|finding| finding.repair.is_some()) {
        let said = words_of(&repaired(bad), language);
        if said != right {
            return Some(format!("“{words}” becomes “{said}”, not “{right}”"));
        }
    }
    None
}

fn none(wrong: impl Iterator<Item = String>) {
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn slips_in_words_are_found_and_repaired() {
    none(rows(WORDS).iter().filter_map(|[mistake, tag, bad, good]| {
        judge(
            mistake,
            tag,
            letter_saying(tag, bad),
            &letter_saying(tag, good),
        )
    }));
}

#[test]
fn right_words_stay() {
    none(rows(RIGHT_WORDS).iter().filter_map(|[tag, words]| {
        let found = mistakes(&letter_saying(tag, words));
        (!found.is_empty()).then(|| format!("“{words}” gives {found:?}"))
    }));
}

#[test]
fn a_rendition_says_what_its_source_says() {
    none(
        rows(RENDITIONS)
            .iter()
            .filter_map(|[mistake, tag, source, bad, good]| {
                let (bad, good) = (
                    letter_rendered(tag, source, bad),
                    letter_rendered(tag, source, good),
                );
                judge(mistake, tag, bad, &good)
            }),
    );
}

#[test]
fn names_are_the_same_in_every_language() {
    for (tag, words) in [
        ("fr", "Kwame Baah-Acheamfuor"),
        ("zh", "ITU Kaleidoscope"),
        ("ru", "TIES"),
    ] {
        let found = mistakes(&letter_rendered(tag, words, words));
        assert!(!found.contains(&"rendition-is-source"), "{words}");
    }
}

#[test]
fn words_fit_the_meeting() {
    let held = |tag: &str, mode: &str, place: &str, words: &str| {
        let mut draft = letter_saying(tag, words);
        let meeting = draft.letter.meeting.as_mut().unwrap();
        meeting.mode = match mode {
            "virtual" => Mode::Virtual,
            _ => Mode::InPerson,
        };
        meeting.place = (!place.is_empty()).then(|| own(901, place));
        draft
    };
    none(
        rows(MEETINGS)
            .iter()
            .filter_map(|[mistake, tag, mode, place, bad, good]| {
                let (bad, good) = (held(tag, mode, place, bad), held(tag, mode, place, good));
                judge(mistake, tag, bad, &good)
            }),
    );
}

#[test]
fn salutations_end_as_their_language_does() {
    let greeting = |tag: &str, words: &str| {
        let mut draft = letter_saying(tag, "");
        draft.letter.body.clear();
        draft.letter.salutation = Some(own(TEXT.0, words));
        draft
    };
    none(rows(SALUTATIONS).iter().filter_map(|[tag, bad, good]| {
        judge(
            "salutation-mark",
            tag,
            greeting(tag, bad),
            &greeting(tag, good),
        )
    }));
}

/// All standard wording, as if a person had typed it, gives no warning.
#[test]
fn standard_wording_typed_by_a_person_is_right() {
    let mut keys = Vec::new();
    for path in wording_files() {
        let file = std::fs::read_to_string(&path).unwrap();
        let lines = file.lines().filter_map(|line| line.split_once(" = "));
        keys.extend(lines.map(|(key, _)| key.to_owned()));
    }
    // What stands between the items of a list begins or ends with a space.
    keys.retain(|key| !key.starts_with([' ', '#', '.', '-']) && !key.ends_with("-separator"));
    for language in Language::ALL {
        let mut draft = letter_saying(language.tag(), "");
        draft.letter.body.clear();
        for (at, key) in (1000..).zip(&keys) {
            let words = phrasebook(language).say(key, &[]);
            if Markup::try_from(words.clone()).is_ok() {
                draft.letter.body.push(Block::Paragraph(own(at, &words)));
            }
        }
        let mut found = findings(&draft, &Known::default());
        found.retain(|finding| finding.weight < Weight::Hint && is_about_words(finding));
        // An official paragraph has “decisions-making sessions”.
        found.retain(|finding| finding.mistake != "slip-known" || language != Language::En);
        assert!(found.is_empty(), "{language}: {found:#?}");
    }
}

fn wording_files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kinds = std::fs::read_dir(root.join("templates")).unwrap();
    let folders = kinds.map(|kind| kind.unwrap().path());
    let folders = folders.chain([root.join("locales/en")]);
    let names = ["letter.ftl", "proposed.ftl", "en.ftl", "en.proposed.ftl"];
    let files = folders.flat_map(|folder| names.map(|name| folder.join(name)));
    files.filter(|file| file.exists()).collect()
}

#[test]
fn repairs_of_the_real_letters_mend_them() {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let mut mended = 0;
    for letter in std::fs::read_dir(letters).unwrap() {
        let draft = storage::open(&letter.unwrap().path().join("letter.ron")).unwrap();
        let all = findings(&draft, &Known::default());
        for finding in &all {
            let Some(repair) = finding.repair.clone().filter(|_| is_about_words(finding)) else {
                continue;
            };
            let mut editing = Editing::new(draft.clone(), true);
            assert!(editing.apply(repair, Duration::ZERO), "{finding:#?}");
            let after = findings(editing.draft(), &Known::default());
            let same = |other: &Finding| other.identity() == finding.identity();
            assert!(!after.iter().any(same), "{finding:#?}");
            // Another slip in the mended word is the old one in other words.
            let known = |new: &Finding| {
                let one = |old: &Finding| old.mistake == new.mistake && old.text == new.text;
                all.iter().any(one)
            };
            assert!(after.len() < all.len(), "{finding:#?}");
            assert!(after.iter().all(known), "{finding:#?}");
            mended += 1;
        }
    }
    assert!(mended > 10, "{mended}");
}
