//! The Chinese collective letter 12/12 from an English source: what standard wording, repeated texts and the
//! translation memory give, and how many texts are left for a person.

use crate::real::{LETTERS, letter};
use chrono::NaiveDate;
use circular_desk::draft::edit::Edit;
use circular_desk::draft::editing::Editing;
use circular_desk::draft::units::{self, Need, Unit};
use circular_desk::draft::{Draft, flat};
use circular_desk::language::Language::{self, En, Zh};
use circular_desk::language::dates::Dates;
use circular_desk::layout;
use circular_desk::letter::text::{Markup, Run, TextId, Wording};
use circular_desk::translation::memory::{self, Context, Match, MatchKind, Memory, Side, Wanted};
use circular_desk::translation::{Rendition, Standing, State};
use std::time::Duration;

const LETTER: &str = "collective-letter-12-12";

/// The letter as if it had been written in `language`, in which it has renditions; and the words of the language
/// in which it was.
fn turned(mut draft: Draft, language: Language) -> (Draft, Vec<(TextId, Vec<Run>)>) {
    let renditions = draft.translations.remove(&language).unwrap();
    let mut before = Vec::new();
    draft.letter.language = language;
    draft.letter.visit_texts(&mut |text| {
        if let Wording::Own { runs, .. } = &mut text.wording
            && let Some(rendition) = renditions.get(&text.id)
        {
            before.push((text.id, std::mem::replace(runs, rendition.words.0.clone())));
        }
    });
    draft.translations.clear();
    (draft, before)
}

/// Everything that is translated in a draft, as units of the memory.
fn remembered(memory: &mut Memory, draft: &Draft, from: Language, into: Language, origin: &str) {
    let own = draft.letter.language;
    let other = if own == from { into } else { from };
    let units = units::units(draft, other);
    for (at, unit) in units.iter().enumerate() {
        let Some(rendition) = draft
            .translations
            .get(&other)
            .and_then(|t| t.get(&unit.text))
        else {
            continue;
        };
        let mut source = Side::new(own, &unit.source);
        source.context = context(own, &units, at);
        memory.put(&memory::Unit {
            source,
            target: Side::new(other, &rendition.words.0),
            by: rendition.by.clone(),
            at: rendition.at.clone(),
            origin: origin.to_owned(),
        });
    }
}

fn context(language: Language, units: &[Unit], at: usize) -> Context {
    let runs = |at: Option<usize>| {
        at.and_then(|at| units.get(at))
            .map(|unit| unit.source.as_slice())
    };
    Context::of(
        language,
        runs(at.checked_sub(1)).unwrap_or_default(),
        runs(Some(at + 1)).unwrap_or_default(),
    )
}

/// Who put the texts into Chinese.
#[derive(Debug, Default, PartialEq, Eq)]
struct Done {
    standard: usize,
    nothing: usize,
    repeated: usize,
    memory: usize,
    /// By a person, with something like it from the memory before him.
    helped: usize,
    /// By a person, from nothing.
    person: usize,
}

/// Has the program translate what it can, and a person the rest.
fn translated(draft: Draft, memory: &Memory, person: &dyn Fn(TextId) -> Vec<Run>) -> (Draft, Done) {
    let mut editing = Editing::new(draft, true);
    let mut done = Done::default();
    let units = units::units(editing.draft(), Zh);
    for (at, unit) in units.iter().enumerate() {
        let state = match &unit.need {
            Need::Standard => {
                done.standard += 1;
                continue;
            }
            Need::Nothing => {
                done.nothing += 1;
                continue;
            }
            Need::Repeated(_) => {
                done.repeated += 1;
                continue;
            }
            Need::New => {
                let found = memory.matches(&Wanted {
                    source: En,
                    target: Zh,
                    runs: &unit.source,
                    context: context(En, &units, at),
                    least: 60,
                    most: 3,
                });
                match found.into_iter().next() {
                    Some(Match { kind, offered, .. }) if kind >= MatchKind::Exact => {
                        done.memory += 1;
                        (offered, State::FromMemory)
                    }
                    Some(_) => {
                        done.helped += 1;
                        (person(unit.text), State::Draft)
                    }
                    None => {
                        done.person += 1;
                        (person(unit.text), State::Draft)
                    }
                }
            }
        };
        let rendition = Rendition {
            words: Markup(state.0),
            made_from: Markup(unit.source.clone()),
            state: state.1,
            by: None,
            at: None,
        };
        let there = editing.draft().translations.get(&Zh).cloned();
        let edit = units::rendered(&units, there.as_ref(), Zh, unit.text, Some(rendition));
        editing.apply(edit, Duration::ZERO);
    }
    let units = units::units(editing.draft(), Zh);
    if let Some(edit) = units::repeated(&units, editing.draft().translations.get(&Zh), Zh) {
        editing.apply(edit, Duration::ZERO);
    }
    (Draft::clone(editing.draft()), done)
}

#[test]
fn the_chinese_letter_comes_of_an_english_one() {
    let original = letter(LETTER);
    let (english, chinese) = turned(original.clone(), En);
    let mut memory = Memory::new();
    for case in LETTERS.into_iter().filter(|case| *case != LETTER) {
        remembered(&mut memory, &letter(case), En, Zh, case);
    }
    let person = |text: TextId| {
        let known = chinese.iter().find(|(id, _)| *id == text);
        known
            .unwrap_or_else(|| panic!("{text:?} has no Chinese words"))
            .1
            .clone()
    };
    let (translated, done) = translated(english, &memory, &person);
    let (ours, real) = (
        layout::document(&translated, Zh, None),
        layout::document(&original, Zh, None),
    );
    for (ours, real) in ours.paragraphs().zip(real.paragraphs()) {
        assert_eq!(ours, real);
    }
    assert_eq!(ours.blocks, real.blocks);
    // What is new in this letter: 17 texts of 91.
    let wanted = Done {
        standard: 59,
        nothing: 0,
        repeated: 14,
        memory: 1,
        helped: 1,
        person: 16,
    };
    assert_eq!(done, wanted);
    let units = units::units(&translated, Zh);
    assert!(units.iter().all(|unit| match unit.need {
        Need::Standard | Need::Nothing => unit.standing == Standing::NotNeeded,
        Need::Repeated(_) | Need::New => matches!(unit.standing, Standing::Current(_)),
    }));
}

#[test]
fn next_years_letter_needs_nobody() {
    let original = letter(LETTER);
    let mut memory = Memory::new();
    remembered(&mut memory, &original, En, Zh, "collective letter 12/12");
    let (english, _) = turned(original, En);
    let mut editing = Editing::new(english, true);
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let mut next = editing.draft().letter.clone();
    next.reference.number = Some(13);
    next.date = Some(day(2022, 1, 21));
    next.meeting.as_mut().unwrap().dates = Some(Dates::Range(day(2022, 6, 7), day(2022, 6, 17)));
    editing.apply(Edit::Letter(Box::new(next)), Duration::ZERO);
    // What was typed: other documents, another month.
    let mut typed = 0;
    for text in editing.draft().letter.texts() {
        let Some(runs) = text.own_runs() else {
            continue;
        };
        let new: Vec<Run> = runs
            .iter()
            .map(|run| match run {
                Run::Words {
                    text,
                    emphasis,
                    link,
                } => Run::Words {
                    text: text
                        .replace("TD1350", "TD1411")
                        .replace("TD1399", "TD1460")
                        .replace("January 2021", "December 2021"),
                    emphasis: *emphasis,
                    link: link.clone(),
                },
                other => other.clone(),
            })
            .collect();
        if new != runs {
            typed += 1;
            editing.apply(
                Edit::Wording(text.id, text.saying(new).wording),
                Duration::ZERO,
            );
        }
    }
    assert!(typed >= 3, "{typed}");
    let nobody = |text: TextId| -> Vec<Run> { panic!("{text:?} needs a person") };
    let (translated, done) = translated(Draft::clone(editing.draft()), &memory, &nobody);
    assert_eq!((done.helped, done.person), (0, 0), "{done:?}");
    let chinese: Vec<String> = (translated.translations[&Zh].values())
        .map(|rendition| flat::text(&rendition.words.0))
        .collect();
    for wanted in ["TD1411", "TD1460", "2021年12月"] {
        assert!(
            chinese.iter().any(|words| words.contains(wanted)),
            "{wanted}"
        );
    }
    for gone in ["TD1350", "TD1399", "2021年1月"] {
        assert!(!chinese.iter().any(|words| words.contains(gone)), "{gone}");
    }
}
