//! Edits, undo, and the identities of texts.

use circular_desk::draft::Draft;
use circular_desk::draft::edit::{Edit, EditPlace};
use circular_desk::draft::editing::Editing;
use circular_desk::kind::{self, Beginning};
use circular_desk::language::Language;
use circular_desk::letter::block::Block;
use circular_desk::letter::text::{Markup, Run, Text, Wording};
use circular_desk::translation::{Rendition, State};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

fn editing() -> Editing {
    let kinds = kind::kinds().unwrap();
    let letter = kinds[1].begin(&Beginning::default()).unwrap();
    Editing::new(Draft::begin(letter), true)
}

fn second(n: u64) -> Duration {
    Duration::from_secs(n)
}

fn with_paragraph(editing: &Editing, words: &str) -> Edit {
    let mut body = editing.draft().letter.body.clone();
    body.push(Block::Paragraph(Text::plain(words)));
    Edit::Body(body)
}

fn last(editing: &Editing) -> Text {
    match editing.draft().letter.body.last() {
        Some(Block::Paragraph(text)) => text.clone(),
        _ => panic!("no paragraph"),
    }
}

fn own(words: &str) -> Wording {
    Text::plain(words).wording
}

#[test]
fn steps_are_taken_back_and_made_again() {
    let mut editing = editing();
    let begun = Arc::clone(editing.draft());
    assert!(!editing.changed() && !editing.can_undo());
    assert!(editing.apply(with_paragraph(&editing, "One"), second(0)));
    let id = last(&editing).id;
    assert!(editing.apply(Edit::Wording(id, own("Two")), second(10)));
    assert!(editing.changed());
    let two = Arc::clone(editing.draft());
    assert_eq!(editing.undo(), Some(EditPlace::Text(id)));
    assert_eq!(last(&editing).wording, own("One"));
    editing.undo();
    assert_eq!(*editing.draft(), begun);
    assert!(!editing.changed());
    editing.redo();
    editing.redo();
    assert!(Arc::ptr_eq(editing.draft(), &two) && !editing.can_redo());
}

#[test]
fn quick_edits_to_one_place_are_one_step() {
    let mut editing = editing();
    editing.apply(with_paragraph(&editing, ""), second(0));
    let id = last(&editing).id;
    editing.end_step();
    for (n, words) in ["R", "Re", "Ref"].into_iter().enumerate() {
        let now = Duration::from_millis(400 * n as u64);
        editing.apply(Edit::Wording(id, own(words)), now);
    }
    assert!(editing.given().is_empty());
    editing.apply(Edit::Wording(id, own("Ref later")), second(5));
    editing.end_step();
    editing.apply(Edit::Wording(id, own("Ref left")), second(5));
    editing.undo();
    assert_eq!(last(&editing).wording, own("Ref later"));
    editing.undo();
    assert_eq!(last(&editing).wording, own("Ref"));
    editing.undo();
    assert_eq!(last(&editing).wording, own(""));
}

#[test]
fn nothing_changed_is_no_step() {
    let mut editing = editing();
    let body = editing.draft().letter.body.clone();
    assert!(!editing.apply(Edit::Body(body), second(0)));
    assert!(!editing.can_undo());
}

#[test]
fn an_identity_is_never_given_twice() {
    let mut editing = editing();
    editing.apply(with_paragraph(&editing, "One"), second(0));
    let first = last(&editing).id;
    let rendition = Rendition {
        words: Markup(vec![Run::plain("\u{4e00}")]),
        made_from: Markup(vec![Run::plain("One")]),
        state: State::Draft,
        by: None,
        at: None,
    };
    let translated = Edit::Rendition(Language::Zh, first, Some(rendition.clone()));
    editing.apply(translated, second(2));
    // A copy of a paragraph is a text of its own, translated as the original is.
    let mut body = editing.draft().letter.body.clone();
    body.push(body[body.len() - 1].clone());
    editing.apply(Edit::Body(body), second(5));
    let copy = last(&editing).id;
    assert_ne!(first, copy);
    let chinese = &editing.draft().translations[&Language::Zh];
    assert_eq!(chinese.get(&copy), Some(&rendition));
    assert_eq!(editing.given(), [copy]);
    editing.undo();
    editing.apply(with_paragraph(&editing, "Other"), second(10));
    assert!(last(&editing).id > copy);
    let ids: Vec<_> = editing
        .draft()
        .letter
        .texts()
        .iter()
        .map(|t| t.id)
        .collect();
    let distinct: BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len());
}

#[test]
fn a_rendition_goes_with_its_text_and_comes_back_with_it() {
    let mut editing = editing();
    editing.apply(with_paragraph(&editing, "One"), second(0));
    let id = last(&editing).id;
    let rendition = Rendition {
        words: Markup(vec![Run::plain("Un")]),
        made_from: Markup(vec![Run::plain("One")]),
        state: State::Draft,
        by: None,
        at: None,
    };
    let rendered = Edit::Rendition(Language::Fr, id, Some(rendition));
    editing.apply(rendered, second(5));
    let mut body = editing.draft().letter.body.clone();
    body.pop();
    editing.apply(Edit::Body(body), second(10));
    assert!(editing.draft().translations.is_empty());
    editing.undo();
    assert!(editing.draft().translations[&Language::Fr].contains_key(&id));
}
