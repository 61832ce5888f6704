//! The body in the form, by label and key: what is typed, split, joined, moved, taken back.

use crate::stand::{Stand, letter_file, picture, stand};
use circular_desk::app::text_box::CaretAt;
use circular_desk::app::view::{Columns, Part};
use circular_desk::draft::Draft;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::letter::answers::Condition;
use circular_desk::letter::block::{Block, List, ListItem, ListMarker};
use circular_desk::letter::text::{Text, TextId};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

/// A draft whose body is these blocks.
fn draft(body: Vec<Block>) -> Draft {
    let mut letter = letter_file("circular-116").letter;
    letter.body = body;
    letter.visit_texts(&mut |text| text.id = TextId::default());
    Draft::begin(letter)
}

fn shown(body: Vec<Block>) -> Harness<'static, Stand> {
    let mut harness = stand(draft(body), Part::Body, 720.0, 900.0);
    harness.run();
    harness
}

/// The body, a line each: mark and words.
fn body(harness: &Harness<'_, Stand>) -> Vec<String> {
    fn list(draft: &Draft, of: &List, level: usize, said: &mut Vec<String>) {
        for item in &of.items {
            let words = layout::text(draft, Language::En, &item.text);
            said.push(format!("{}- {words}", "  ".repeat(level)));
            if let Some(inner) = &item.list {
                list(draft, inner, level + 1, said);
            }
        }
    }
    let draft = harness.state().editing.draft();
    let say = |text: &Text| layout::text(draft, Language::En, text);
    let mut said = Vec::new();
    for block in &draft.letter.body {
        match block {
            Block::Paragraph(text) => said.push(say(text)),
            Block::Numbered(text) => said.push(format!("1 {}", say(text))),
            Block::Heading(text) => said.push(format!("# {}", say(text))),
            Block::List(of) => list(draft, of, 0, &mut said),
            other => said.push(format!("{other:?}")),
        }
    }
    said
}

/// Puts the caret into the text of the body that begins with `words`.
fn caret(harness: &mut Harness<'_, Stand>, words: &str, at: CaretAt) {
    let draft = harness.state().editing.draft().clone();
    let texts = draft.letter.texts();
    let text = texts
        .iter()
        .find(|text| layout::text(&draft, Language::En, text).starts_with(words))
        .unwrap();
    harness.state_mut().view.want(text.id, Language::En, at);
    harness.run();
}

fn key(harness: &mut Harness<'_, Stand>, key: Key) {
    keys(harness, Modifiers::NONE, key);
}

fn keys(harness: &mut Harness<'_, Stand>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn type_in(harness: &mut Harness<'_, Stand>, words: &str) {
    harness.event(egui::Event::Text(words.to_owned()));
    harness.run();
}

fn numbered(words: &str) -> Block {
    Block::Numbered(Text::plain(words))
}

fn bullets(items: &[&str]) -> Block {
    let items = items.iter().map(|words| ListItem {
        text: Text::plain(words),
        list: None,
    });
    Block::List(List {
        marker: ListMarker::Bullet,
        items: items.collect(),
    })
}

#[test]
fn one_writes_on_in_the_new_paragraph() {
    let mut harness = shown(vec![numbered("One"), numbered("Two")]);
    harness.get_by_label("Numbered paragraph 2");
    caret(&mut harness, "One", CaretAt::End);
    type_in(&mut harness, " and a half");
    key(&mut harness, Key::Enter);
    type_in(&mut harness, "Between");
    assert_eq!(body(&harness), ["1 One and a half", "1 Between", "1 Two"]);
    harness.get_by_label("Numbered paragraph 3");
    // Back to before the paragraph was begun.
    harness.state_mut().editing.undo();
    harness.state_mut().editing.undo();
    harness.run();
    assert_eq!(body(&harness), ["1 One and a half", "1 Two"]);
    harness.state_mut().editing.redo();
    harness.state_mut().editing.redo();
    harness.run();
    assert_eq!(body(&harness), ["1 One and a half", "1 Between", "1 Two"]);
}

#[test]
fn a_paragraph_is_parted_and_joined_where_the_caret_is() {
    let mut harness = shown(vec![numbered("OneTwo")]);
    caret(&mut harness, "OneTwo", CaretAt::Offset(3));
    key(&mut harness, Key::Enter);
    type_in(&mut harness, ">");
    assert_eq!(body(&harness), ["1 One", "1 >Two"]);
    key(&mut harness, Key::Backspace);
    // The number first, then the break.
    key(&mut harness, Key::Backspace);
    assert_eq!(body(&harness), ["1 One", "Two"]);
    key(&mut harness, Key::Backspace);
    assert_eq!(body(&harness), ["1 OneTwo"]);
    type_in(&mut harness, "|");
    assert_eq!(body(&harness), ["1 One|Two"]);
    key(&mut harness, Key::End);
    key(&mut harness, Key::Enter);
    type_in(&mut harness, "Three");
    key(&mut harness, Key::ArrowUp);
    key(&mut harness, Key::End);
    key(&mut harness, Key::Delete);
    type_in(&mut harness, "+");
    assert_eq!(body(&harness), ["1 One|Two+Three"]);
}

#[test]
fn lists_are_written_with_tab_and_enter() {
    let mut harness = shown(vec![numbered("The aims:"), bullets(&["a", "b"])]);
    // The first cannot be deeper than the list; the caret stays.
    caret(&mut harness, "a", CaretAt::End);
    key(&mut harness, Key::Tab);
    type_in(&mut harness, "?");
    assert_eq!(body(&harness), ["1 The aims:", "- a?", "- b"]);
    key(&mut harness, Key::Backspace);
    caret(&mut harness, "b", CaretAt::End);
    key(&mut harness, Key::Tab);
    assert_eq!(body(&harness), ["1 The aims:", "- a", "  - b"]);
    type_in(&mut harness, "!");
    key(&mut harness, Key::Enter);
    key(&mut harness, Key::Enter);
    type_in(&mut harness, "c");
    assert_eq!(body(&harness), ["1 The aims:", "- a", "  - b!", "- c"]);
    key(&mut harness, Key::Enter);
    key(&mut harness, Key::Enter);
    type_in(&mut harness, "After");
    assert_eq!(
        body(&harness),
        ["1 The aims:", "- a", "  - b!", "- c", "After"]
    );
    key(&mut harness, Key::Tab);
    assert_eq!(body(&harness)[4], "- After");
    keys(&mut harness, Modifiers::SHIFT, Key::Tab);
    assert_eq!(body(&harness)[4], "After");
}

#[test]
fn tab_leads_through_plain_paragraphs_and_out() {
    let mut harness = shown(vec![numbered("One"), numbered("Two")]);
    caret(&mut harness, "One", CaretAt::End);
    key(&mut harness, Key::Tab);
    type_in(&mut harness, "!");
    assert_eq!(body(&harness), ["1 One", "1 !Two"]);
    key(&mut harness, Key::Tab);
    let focused = |node: egui_kittest::Node<'_>| node.is_focused();
    assert!(!focused(harness.get_by_label("Numbered paragraph 2")));
    assert!(focused(
        harness.get_by_label("Menu of Numbered paragraph 2")
    ));
}

#[test]
fn typing_a_dash_or_a_number_makes_a_list_or_a_number() {
    let mut harness = shown(vec![Block::Paragraph(Text::plain("aim"))]);
    caret(&mut harness, "aim", CaretAt::Start);
    type_in(&mut harness, "-");
    type_in(&mut harness, " ");
    assert_eq!(body(&harness), ["- aim"]);
    key(&mut harness, Key::Backspace);
    type_in(&mut harness, "1.");
    type_in(&mut harness, " ");
    assert_eq!(body(&harness), ["1 aim"]);
}

#[test]
fn paragraphs_move_with_the_keyboard_and_keep_the_caret() {
    let mut harness = shown(vec![numbered("One"), bullets(&["a", "b"]), numbered("Two")]);
    caret(&mut harness, "Two", CaretAt::End);
    let alt_shift = Modifiers::ALT | Modifiers::SHIFT;
    keys(&mut harness, alt_shift, Key::ArrowUp);
    assert_eq!(body(&harness), ["1 One", "1 Two", "- a", "- b"]);
    type_in(&mut harness, "!");
    keys(&mut harness, alt_shift, Key::ArrowUp);
    assert_eq!(body(&harness), ["1 Two!", "1 One", "- a", "- b"]);
    keys(&mut harness, alt_shift, Key::ArrowDown);
    assert_eq!(body(&harness), ["1 One", "1 Two!", "- a", "- b"]);
}

#[test]
fn several_paragraphs_are_pasted_at_the_caret() {
    let mut harness = shown(vec![numbered("One"), bullets(&["a"])]);
    caret(&mut harness, "One", CaretAt::Offset(2));
    harness.event(egui::Event::Paste("X\nY\nZ".to_owned()));
    harness.run();
    assert_eq!(body(&harness), ["1 OnX", "1 Y", "1 Ze", "- a"]);
    type_in(&mut harness, "|");
    assert_eq!(body(&harness)[2], "1 Z|e");
    harness.state_mut().editing.undo();
    harness.state_mut().editing.undo();
    harness.run();
    assert_eq!(body(&harness), ["1 One", "- a"]);
}

#[test]
fn arrows_lead_from_text_to_text() {
    let mut harness = shown(vec![numbered("One"), bullets(&["a", "b"]), numbered("Two")]);
    caret(&mut harness, "One", CaretAt::End);
    for _ in 0..3 {
        key(&mut harness, Key::ArrowDown);
    }
    type_in(&mut harness, "!");
    assert!(body(&harness)[3].contains('!'));
    keys(&mut harness, Modifiers::COMMAND, Key::Home);
    type_in(&mut harness, "?");
    assert_eq!(body(&harness)[0], "1 ?One");
    keys(&mut harness, Modifiers::COMMAND, Key::End);
    key(&mut harness, Key::ArrowLeft);
    key(&mut harness, Key::ArrowUp);
    type_in(&mut harness, ".");
    assert!(body(&harness)[2].contains('.'));
}

#[test]
fn the_menu_of_a_paragraph_changes_it() {
    let mut harness = shown(vec![numbered("One"), numbered("Two")]);
    harness.get_by_label("Menu of Numbered paragraph 2").click();
    harness.run();
    picture(&mut harness, "blocks-menu");
    harness.get_by_label("Heading").click();
    harness.run();
    assert_eq!(body(&harness), ["1 One", "# Two"]);
    harness.get_by_label("Menu of Numbered paragraph 1").click();
    harness.run();
    harness.get_by_label("Duplicate").click();
    harness.run();
    assert_eq!(body(&harness), ["1 One", "1 One", "# Two"]);
    harness.get_by_label("Menu of Numbered paragraph 1").click();
    harness.run();
    harness.get_by_label("Move down").click();
    harness.run();
    harness.get_by_label("Menu of Numbered paragraph 2").click();
    harness.run();
    harness.get_by_label("Remove").click();
    harness.run();
    assert_eq!(body(&harness), ["1 One", "# Two"]);
}

#[test]
fn something_is_put_between_paragraphs() {
    let mut harness = shown(vec![numbered("One"), numbered("Two")]);
    let insert = |harness: &Harness<'_, Stand>, at| {
        let mut places = harness.get_all_by_label("Insert here");
        places.nth(at).unwrap().click();
    };
    insert(&harness, 1);
    harness.run();
    picture(&mut harness, "blocks-insert");
    harness.get_by_label("List with bullets").click();
    harness.run();
    type_in(&mut harness, "item");
    assert_eq!(body(&harness), ["1 One", "- item", "1 Two"]);
    insert(&harness, 0);
    harness.run();
    harness.get_by_label("Heading").click();
    harness.run();
    type_in(&mut harness, "Above");
    assert_eq!(body(&harness)[..2], ["# Above", "1 One"]);
    harness.get_by_label("Add").click();
    harness.run();
    harness.get_by_label("Table").click();
    harness.run();
    assert!(body(&harness)[4].starts_with("Table"));
}

#[test]
fn a_standard_sentence_is_found_by_its_words() {
    let mut harness = shown(vec![numbered("One")]);
    harness.get_by_label("Add").click();
    harness.run();
    harness.get_by_label("Standard sentence…").click();
    harness.run();
    harness.get_by_label("Find a standard sentence").focus();
    harness
        .get_by_label("Find a standard sentence")
        .type_text("registration");
    harness.run();
    picture(&mut harness, "blocks-sentences");
    key(&mut harness, Key::Enter);
    let letter = harness.state().letter();
    let [_, Block::Numbered(text)] = &letter.body[..] else {
        panic!("{:?}", letter.body)
    };
    assert_eq!(text.phrases().len(), 1);
    assert!(body(&harness)[1].to_lowercase().contains("registration"));
}

#[test]
fn an_empty_body_is_begun() {
    let mut harness = shown(Vec::new());
    harness.get_by_label("Add").click();
    harness.run();
    harness.get_by_label("Numbered paragraph").click();
    harness.run();
    type_in(&mut harness, "Begun");
    assert_eq!(body(&harness), ["1 Begun"]);
    // The last one can go, too.
    harness.get_by_label("Menu of Numbered paragraph 1").click();
    harness.run();
    harness.get_by_label("Remove").click();
    harness.run();
    assert!(body(&harness).is_empty());
}

#[test]
fn what_is_not_printed_is_folded_and_counts_nothing() {
    let absent = |words: &str| Block::If(vec![Condition::Interpretation], vec![numbered(words)]);
    let mut harness = shown(vec![
        numbered("One"),
        absent("Interpreters"),
        absent("Booths"),
        numbered("Two"),
    ]);
    harness.get_by_label("Numbered paragraph 2");
    let fold = "2 paragraphs not printed: only if interpretation is offered";
    let unprinted = "Numbered paragraph (";
    assert!(harness.query_by_label_contains(unprinted).is_none());
    // Down passes over it.
    caret(&mut harness, "One", CaretAt::End);
    key(&mut harness, Key::ArrowDown);
    key(&mut harness, Key::End);
    type_in(&mut harness, "!");
    assert_eq!(body(&harness)[3], "1 Two!");
    harness.get_by_label(fold).click();
    harness.run();
    picture(&mut harness, "blocks-unprinted");
    assert_eq!(
        harness
            .get_all_by_label_contains(unprinted)
            .filter(|node| node.value().is_some())
            .count(),
        2
    );
    harness.state_mut().editing.undo();
    let mut answers = harness.state().letter().answers;
    answers.interpretation = true;
    let edit = circular_desk::draft::edit::Edit::Answers(answers);
    let now = std::time::Duration::from_secs(60);
    harness.state_mut().editing.apply(edit, now);
    harness.run();
    harness.get_by_label("Numbered paragraph 4");
}

#[test]
fn the_salutation_can_be_changed_and_taken_away() {
    let mut harness = shown(vec![numbered("One")]);
    let salutation = harness.state().letter().salutation.clone().unwrap();
    harness
        .state_mut()
        .view
        .want(salutation.id, Language::En, CaretAt::End);
    harness.run();
    type_in(&mut harness, "!");
    let changed = harness.state().letter().salutation.clone().unwrap();
    assert_ne!(changed.wording, salutation.wording);
    keys(&mut harness, Modifiers::COMMAND, Key::A);
    key(&mut harness, Key::Delete);
    assert_eq!(harness.state().letter().salutation, None);
}

#[test]
fn of_two_thousand_paragraphs_only_those_in_view_are_built() {
    let more = "and what follows from it ".repeat(9);
    let words = |n: usize| format!("Paragraph number {n} says this {}.", &more[..n % 200]);
    let paragraphs = (1..=2000).map(|n| numbered(&words(n)));
    // Also in the very first frame.
    let mut harness = stand(draft(paragraphs.collect()), Part::Body, 720.0, 900.0);
    let role = egui::accesskit::Role::MultilineTextInput;
    let count = |harness: &Harness<'_, Stand>| harness.get_all_by_role(role).count();
    let built = count(&harness);
    assert!((10..80).contains(&built), "{built} text boxes");
    harness.run();
    assert!(count(&harness) < 80);
    // A text far away is there when it wants the caret, and the view follows.
    let draft = harness.state().editing.draft().clone();
    let Block::Numbered(far) = &draft.letter.body[1500] else {
        panic!()
    };
    let view = &mut harness.state_mut().view;
    view.want(far.id, Language::En, CaretAt::End);
    harness.run_steps(8);
    let found = harness.get_by_label("Numbered paragraph 1501").rect();
    assert!(found.top() > 0.0 && found.bottom() < 900.0, "{found}");
    assert!(count(&harness) < 80);
    type_in(&mut harness, "!");
    assert!(body(&harness)[1500].ends_with(".!"));
}

#[test]
fn it_looks_as_it_should() {
    let cases = [
        ("circular-116", Language::En),
        ("collective-letter-12-12", Language::Zh),
    ];
    for (case, language) in cases {
        for (width, height) in [(720.0, 1400.0), (440.0, 1400.0)] {
            for dark in [false, true] {
                let mut draft = letter_file(case);
                draft.letter.language = language;
                let mut harness = stand(draft, Part::Body, width, height);
                let theme = if dark {
                    egui::Theme::Dark
                } else {
                    egui::Theme::Light
                };
                harness.ctx.set_theme(theme);
                harness.run();
                harness.hover_at(egui::pos2(width / 2.0, 400.0));
                harness.run();
                let name = format!(
                    "body-{case}-{width}-{}",
                    if dark { "dark" } else { "light" }
                );
                picture(&mut harness, &name);
                assert!(harness.query_all_by_label("Salutation").count() > 0);
            }
        }
    }
    let mut draft = letter_file("circular-116");
    draft.letter.language = Language::Ar;
    let mut harness = stand(draft, Part::Body, 720.0, 1400.0);
    harness.run();
    picture(&mut harness, "body-arabic");
    let mut draft = letter_file("collective-letter-12-12");
    draft.letter.language = Language::En;
    let annex = draft.letter.annexes.remove(0);
    draft.letter.body = annex.blocks;
    let mut harness = stand(draft, Part::Body, 720.0, 1400.0);
    harness.run();
    picture(&mut harness, "body-practical");
    let mut harness = stand(letter_file("circular-116"), Part::Body, 900.0, 1400.0);
    harness.state_mut().view.columns = Columns::Both;
    harness.run();
    picture(&mut harness, "body-both");
}
