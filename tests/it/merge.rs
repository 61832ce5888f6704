//! Two persons who change one letter at a time: what each wrote is in the merged letter or named in a conflict.

mod changes;

use crate::odd_letters::Chance;
use changes::{changed, letters, said};
use circular_desk::draft::Draft;
use circular_desk::draft::compare::field::Value;
use circular_desk::draft::compare::{What, differences};
use circular_desk::draft::edit::Edit;
use circular_desk::draft::editing::Editing;
use circular_desk::draft::merge::{Conflict, Decisions, Merged, Side, merge};
use circular_desk::language::Language;
use circular_desk::letter::block::Block;
use circular_desk::letter::part::Part;
use circular_desk::letter::text::{Markup, Run, Text, TextId};
use circular_desk::translation::{Rendition, State};
use std::collections::BTreeSet;
use std::time::Duration;

/// How many pairs of changed letters are merged for each of the real ones.
const PAIRS: u64 = 240;

fn merged(base: &Draft, mine: &Draft, theirs: &Draft) -> Merged {
    merge(base, mine, theirs, &Decisions::new())
}

/// The texts of conflicts, as said.
fn in_conflicts(conflicts: &[Conflict]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for conflict in conflicts {
        for value in [&conflict.base, &conflict.mine, &conflict.theirs] {
            match value {
                Value::Texts(texts) => found.extend(texts.iter().map(said)),
                Value::Rendition(runs, _) => {
                    found.insert(format!("{runs:?}"));
                }
                _ => {}
            }
        }
    }
    found
}

/// Renditions as said, of all languages.
fn rendered(draft: &Draft) -> Vec<(Language, TextId, String)> {
    let all = draft
        .translations
        .iter()
        .flat_map(|(language, translation)| {
            translation
                .iter()
                .map(|(id, r)| (*language, *id, format!("{:?}", r.words.0)))
        });
    all.collect()
}

/// What a draft says, whatever the numbers of its texts are.
fn told(draft: &Draft) -> String {
    let mut letter = draft.letter.clone();
    let mut order = Vec::new();
    letter.visit_texts(&mut |text| {
        order.push(text.id);
        text.id = TextId(0);
    });
    let at = |id: &TextId| order.iter().position(|own| own == id);
    let mut renditions: Vec<_> = rendered(draft)
        .into_iter()
        .map(|(language, id, words)| (language, at(&id), words))
        .collect();
    renditions.sort();
    letter.inherited.clear();
    format!("{letter:?} {renditions:?}")
}

fn ids(draft: &Draft) -> BTreeSet<TextId> {
    draft.letter.texts().iter().map(|text| text.id).collect()
}

/// Nothing that one side wrote is lost, and nobody's text that both left alone.
fn nothing_is_lost(base: &Draft, mine: &Draft, theirs: &Draft, merged: &Merged, seed: u64) {
    let now: BTreeSet<String> = merged.draft.letter.texts().iter().map(said).collect();
    let in_conflicts = in_conflicts(&merged.conflicts);
    let old = base.letter.texts();
    let there = |id: TextId, draft: &Draft| ids(draft).contains(&id);
    for (name, side, other) in [("mine", mine, theirs), ("theirs", theirs, mine)] {
        for text in side.letter.texts() {
            let before = old.iter().find(|old| old.id == text.id);
            let written = before != Some(&text);
            let reworded = other
                .letter
                .texts()
                .iter()
                .any(|o| o.id == text.id && *o != text);
            let must = written || (there(text.id, other) && !reworded);
            let words = said(&text);
            assert!(
                !must || now.contains(&words) || in_conflicts.contains(&words),
                "seed {seed}: lost of {name}: {text:?}"
            );
        }
        let kept = rendered(&merged.draft);
        for (language, id, words) in rendered(side) {
            let same = |of: &Draft| {
                of.translations
                    .get(&language)
                    .and_then(|t| t.get(&id))
                    .map(|r| r.words.clone())
            };
            if same(base) == same(side) {
                continue;
            }
            // A rendition of a text that the conflict about the text holds goes with it.
            let found = kept.iter().any(|(l, _, w)| (*l, w) == (language, &words))
                || in_conflicts.contains(&words)
                || merged.conflicts.iter().any(|c| match &c.mine {
                    Value::Texts(texts) => texts.iter().any(|text| text.id == id),
                    _ => false,
                })
                || merged.conflicts.iter().any(|c| match &c.theirs {
                    Value::Texts(texts) => texts.iter().any(|text| text.id == id),
                    _ => false,
                });
            assert!(
                found,
                "seed {seed}: rendition lost of {name}: {language} {words}"
            );
        }
    }
}

#[test]
fn whatever_two_persons_do_nothing_is_lost() {
    let mut with_conflicts = 0;
    let mut without = 0;
    for (case, base) in letters() {
        for seed in 0..PAIRS {
            let mut chance = Chance(seed);
            let most = 1 + chance.below(9);
            let mine = changed(&base, &mut chance, most);
            let theirs = changed(&base, &mut chance, most);
            let result = merged(&base, &mine, &theirs);
            let what = format!("{case}, seed {seed}");
            Draft::new(
                result.draft.letter.clone(),
                result.draft.translations.clone(),
            )
            .unwrap_or_else(|fault| panic!("{what}: {fault}"));
            nothing_is_lost(&base, &mine, &theirs, &result, seed);
            match result.conflicts.is_empty() {
                true => without += 1,
                false => with_conflicts += 1,
            }
            // The other sees the same, with the sides exchanged.
            let other = merged(&base, &theirs, &mine);
            assert_eq!(other.conflicts.len(), result.conflicts.len(), "{what}");
            if result.conflicts.is_empty() {
                assert!(told(&other.draft) == told(&result.draft), "{what}");
            }
            for side in [Side::Mine, Side::Theirs] {
                let decided: Decisions = result
                    .conflicts
                    .iter()
                    .map(|c| (c.what.clone(), side))
                    .collect();
                let settled = merge(&base, &mine, &theirs, &decided);
                Draft::new(settled.draft.letter, settled.draft.translations)
                    .unwrap_or_else(|fault| panic!("{what}, decided: {fault}"));
            }
        }
    }
    assert!(
        with_conflicts > 200 && without > 200,
        "{with_conflicts} {without}"
    );
}

#[test]
fn who_changed_nothing_gets_what_the_other_wrote() {
    for (case, base) in letters() {
        for seed in 0..40 {
            let other = changed(&base, &mut Chance(seed), 8);
            for result in [
                merged(&base, &base, &other),
                merged(&base, &other, &base),
                merged(&base, &other, &other),
            ] {
                assert!(result.conflicts.is_empty(), "{case}, seed {seed}");
                assert_eq!(result.draft, other, "{case}, seed {seed}");
            }
        }
    }
}

#[test]
fn what_differs_is_named_if_and_only_if_something_does() {
    for (case, base) in letters() {
        assert_eq!(differences(&base, &base), []);
        for seed in 0..60 {
            let other = changed(&base, &mut Chance(seed), 1);
            let found = differences(&base, &other);
            assert_eq!(found.is_empty(), base == other, "{case}, seed {seed}");
            for difference in found {
                let bare = matches!(difference.what, What::Arrangement(_) | What::Place(_));
                let differ = difference.before != difference.after;
                let signed = matches!(difference.what, What::Rendition(..));
                assert!(
                    bare || signed || differ,
                    "{case}, seed {seed}: {difference:?}"
                );
            }
        }
    }
}

/// A letter of the body that it says, with the edits that a person makes to it.
fn letter() -> Draft {
    let (_, mut draft) = letters().swap_remove(0);
    draft.letter.body = (1..=6)
        .map(|n| Block::Paragraph(paragraph(n, &format!("Paragraph {n}."))))
        .collect();
    draft.letter.inherited.clear();
    let used: BTreeSet<TextId> = ids(&draft);
    for translation in draft.translations.values_mut() {
        translation.retain(|id, _| used.contains(id));
    }
    draft
}

fn paragraph(number: u32, words: &str) -> Text {
    Text {
        id: TextId(10_000 + number),
        ..Text::plain(words)
    }
}

fn with(draft: &Draft, edits: impl IntoIterator<Item = Edit>) -> Draft {
    let mut editing = Editing::new(draft.clone(), true);
    for edit in edits {
        editing.apply(edit, Duration::ZERO);
    }
    Draft::clone(editing.draft())
}

fn body(draft: &Draft, order: &[u32]) -> Edit {
    let texts = draft.letter.texts();
    let blocks = order.iter().map(|number| {
        let id = TextId(10_000 + number);
        let text = texts.iter().find(|text| text.id == id);
        Block::Paragraph(
            text.cloned()
                .unwrap_or_else(|| Text::plain(&format!("New {number}."))),
        )
    });
    Edit::Body(blocks.collect())
}

fn order(draft: &Draft) -> Vec<String> {
    let blocks = draft.letter.body.iter();
    let words = blocks.map(|block| match block {
        Block::Paragraph(text) | Block::Numbered(text) => match text.own_runs() {
            Some([Run::Words { text, .. }]) => text.trim_end_matches('.').to_owned(),
            _ => String::new(),
        },
        _ => String::new(),
    });
    words.map(|words| words.replace("Paragraph ", "")).collect()
}

fn rewording(number: u32, words: &str) -> Edit {
    Edit::Wording(TextId(10_000 + number), Text::plain(words).wording)
}

#[test]
fn paragraphs_are_merged_where_they_stand() {
    let base = letter();
    // What each side makes of the paragraphs 1 to 6, and what becomes of it; numbers above 6 are new.
    for (mine, theirs, expected) in [
        (&[1, 2, 3, 4, 5, 6][..], &[1, 2, 4, 5, 6][..], "1 2 4 5 6"),
        (
            &[1, 7, 2, 3, 4, 5, 6],
            &[1, 2, 3, 4, 5, 8, 6],
            "1 New 7 2 3 4 5 New 8 6",
        ),
        // Behind a paragraph that the other took out.
        (&[1, 2, 3, 7, 4, 5, 6], &[1, 2, 4, 5, 6], "1 2 New 7 4 5 6"),
        // At one place: whoever merges, the order is the same.
        (
            &[1, 8, 2, 3, 4, 5, 6],
            &[1, 7, 2, 3, 4, 5, 6],
            "1 New 7 New 8 2 3 4 5 6",
        ),
        (
            &[1, 7, 2, 3, 4, 5, 6],
            &[1, 8, 2, 3, 4, 5, 6],
            "1 New 7 New 8 2 3 4 5 6",
        ),
        // One moved a paragraph, the other another.
        (&[6, 1, 2, 3, 4, 5], &[1, 3, 4, 2, 5, 6], "6 1 3 4 2 5"),
        (&[2, 1, 3, 4, 5, 6], &[1, 2, 3, 4, 6], "2 1 3 4 6"),
        (&[2, 1, 3, 4, 5, 6], &[2, 1, 3, 4, 5, 6], "2 1 3 4 5 6"),
    ] {
        let (mine, theirs) = (
            with(&base, [body(&base, mine)]),
            with(&base, [body(&base, theirs)]),
        );
        let result = merged(&base, &mine, &theirs);
        assert_eq!(order(&result.draft).join(" "), expected);
        assert_eq!(result.conflicts, []);
    }
}

#[test]
fn what_both_changed_differently_is_decided_by_a_person() {
    let base = letter();
    let mine = with(&base, [rewording(2, "Mine."), rewording(4, "Both.")]);
    let theirs = with(
        &base,
        [
            rewording(2, "Theirs."),
            rewording(4, "Both."),
            rewording(5, "Five."),
        ],
    );
    let result = merged(&base, &mine, &theirs);
    assert_eq!(order(&result.draft).join(" "), "1 Mine 3 Both Five 6");
    let [conflict] = result.conflicts.as_slice() else {
        panic!("{:?}", result.conflicts);
    };
    let value = |words: &str| Value::texts([&paragraph(2, words)]);
    assert_eq!(
        (conflict.part, &conflict.what),
        (Part::Body, &What::Text(TextId(10_002)))
    );
    assert_eq!(conflict.base, value("Paragraph 2."));
    assert_eq!(
        (&conflict.mine, &conflict.theirs),
        (&value("Mine."), &value("Theirs."))
    );
    let decided = Decisions::from([(conflict.what.clone(), Side::Theirs)]);
    let result = merge(&base, &mine, &theirs, &decided);
    assert_eq!(order(&result.draft).join(" "), "1 Theirs 3 Both Five 6");
}

#[test]
fn a_paragraph_that_one_takes_out_and_the_other_rewords_is_kept_until_somebody_decides() {
    let base = letter();
    let mine = with(&base, [body(&base, &[1, 2, 4, 5, 6])]);
    let theirs = with(&base, [rewording(3, "Three.")]);
    let result = merged(&base, &mine, &theirs);
    assert_eq!(order(&result.draft).join(" "), "1 2 Three 4 5 6");
    let what = What::Piece(TextId(10_003));
    assert_eq!(result.conflicts.len(), 1);
    assert_eq!(
        (&result.conflicts[0].what, &result.conflicts[0].mine),
        (&what, &Value::Nothing)
    );
    let decided = Decisions::from([(what, Side::Mine)]);
    let result = merge(&base, &mine, &theirs, &decided);
    assert_eq!(order(&result.draft).join(" "), "1 2 4 5 6");
}

#[test]
fn the_words_of_a_paragraph_go_with_it_to_another_place() {
    let base = letter();
    let mine = with(&base, [body(&base, &[3, 1, 2, 4, 5, 6])]);
    let theirs = with(&base, [rewording(3, "Three.")]);
    let result = merged(&base, &mine, &theirs);
    assert_eq!(order(&result.draft).join(" "), "Three 1 2 4 5 6");
    assert_eq!(result.conflicts, []);
}

#[test]
fn two_new_paragraphs_of_one_number_are_two_and_keep_their_renditions() {
    let base = letter();
    let add = |words: &str, chinese: &str| {
        let draft = with(
            &base,
            [{
                let mut blocks = base.letter.body.clone();
                blocks.push(Block::Paragraph(Text::plain(words)));
                Edit::Body(blocks)
            }],
        );
        let id = *ids(&draft).difference(&ids(&base)).next().unwrap();
        let rendition = Rendition {
            words: Markup(vec![Run::plain(chinese)]),
            made_from: Markup(vec![Run::plain(words)]),
            state: State::Draft,
            by: None,
            at: None,
        };
        (
            id,
            with(&draft, [Edit::Rendition(Language::Zh, id, Some(rendition))]),
        )
    };
    let ((one, mine), (other, theirs)) = (add("Mine.", "甲"), add("Theirs.", "乙"));
    assert_eq!(one, other);
    let result = merged(&base, &mine, &theirs);
    assert_eq!(order(&result.draft)[6..], ["Mine", "Theirs"]);
    let chinese = &result.draft.translations[&Language::Zh];
    let new: Vec<TextId> = result.draft.letter.body[6..]
        .iter()
        .map(|block| match block {
            Block::Paragraph(text) => text.id,
            _ => panic!("{block:?}"),
        })
        .collect();
    assert_eq!(chinese[&new[0]].words.0, [Run::plain("甲")]);
    assert_eq!(chinese[&new[1]].words.0, [Run::plain("乙")]);
}

#[test]
fn facts_are_merged_one_by_one() {
    let base = letter();
    let mut reference = base.letter.reference.clone();
    reference.number = Some(77);
    let mine = with(&base, [Edit::Reference(reference.clone())]);
    reference.number = Some(78);
    reference.author_code = Some("XY".to_owned());
    let date = "2030-01-02".parse().ok();
    let theirs = with(&base, [Edit::Reference(reference), Edit::Date(date)]);
    let result = merged(&base, &mine, &theirs);
    assert_eq!(result.conflicts.len(), 1, "{:?}", result.conflicts);
    assert_eq!(result.conflicts[0].mine, Value::Words("77".to_owned()));
    assert_eq!(result.conflicts[0].theirs, Value::Words("78".to_owned()));
    let letter = &result.draft.letter;
    assert_eq!((letter.reference.number, letter.date), (Some(77), date));
    assert_eq!(letter.reference.author_code.as_deref(), Some("XY"));
}
