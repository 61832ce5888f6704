//! The translator's view in the whole window, by key and label.

use crate::harness::{Window, until};
use crate::window::{CTRL, press, shows, text_field, window};
use circular_desk::draft::Draft;
use circular_desk::language::Language;
use circular_desk::letter::Letter;
use circular_desk::letter::text::{Markup, TextId, markup};
use circular_desk::storage;
use circular_desk::translation::{Rendition, State};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// A letter with standard wording, two texts that say the same, facts in two of them, and a fact alone.
fn letter() -> Draft {
    let letter: Letter = ron::from_str(
        r#"#![enable(implicit_some)](
            kind: "circular",
            reference: (series: (phrase: "reference-circular", code: "CIR"), number: 7),
            date: "2026-11-02",
            salutation: Standard(id: 1, phrases: ["salutation"]),
            body: [
                Paragraph(Own(id: 2, words: "The hall opens on {date 2026-12-03} for all **delegates**.")),
                Paragraph(Own(id: 3, words: "Coffee is served in the hall.")),
                Paragraph(Own(id: 4, words: "{letter-date}")),
                Paragraph(Own(id: 5, words: "Coffee is served in the hall.")),
                Paragraph(Own(id: 6, words: "Questions go to the secretariat before {date 2026-11-20}.")),
            ],
        )"#,
    )
    .unwrap();
    Draft::new(letter, BTreeMap::new()).unwrap()
}

/// The window with a letter in the translator's view.
fn opened(home: &Path, draft: &Draft) -> Window {
    opened_as("letter.ron", home, draft)
}

fn opened_as(file: &str, home: &Path, draft: &Draft) -> Window {
    let path = home.join(file);
    storage::save(draft, &path).unwrap();
    let mut window = window(home, Some(path));
    until(&mut window, "opened", shows("Reference and date"));
    press(&mut window, CTRL, Key::Num4);
    until(&mut window, "view", shows("words left"));
    window
}

/// The same; the name of the person is known.
fn translating(home: &Path, draft: &Draft) -> Window {
    let mut window = opened(home, draft);
    until(&mut window, "view", shows("Your name"));
    text_field(&window, "Your name").focus();
    window.run_steps(1);
    press(&mut window, CTRL, Key::A);
    text_field(&window, "Your name").type_text("Ana Lim");
    window.run_steps(2);
    window.get_by_label("Save").click();
    window.run_steps(3);
    assert!(window.query_by_label_contains("Your name").is_none());
    window
}

fn draft(window: &Window) -> Arc<Draft> {
    let app = window.state().borrow();
    let open = app.as_ref().unwrap().letter().unwrap();
    Arc::clone(open.editing.draft())
}

/// The text with the caret.
fn caret(window: &Window) -> Option<(u32, Language)> {
    let app = window.state().borrow();
    let caret = app.as_ref().unwrap().letter().unwrap().view.caret;
    caret.map(|(text, language)| (text.0, language))
}

fn rendition(window: &Window, text: u32) -> Option<Rendition> {
    let draft = draft(window);
    draft
        .translations
        .get(&Language::Zh)?
        .get(&TextId(text))
        .cloned()
}

/// Words and state of a rendition.
fn said(window: &Window, text: u32) -> Option<(String, State)> {
    rendition(window, text).map(|rendition| (markup::write(&rendition.words.0), rendition.state))
}

fn type_in(window: &mut Window, words: &str) {
    window.event(egui::Event::Text(words.to_owned()));
    window.run_steps(3);
}

fn keys(window: &mut Window, modifiers: Modifiers, key: Key) {
    press(window, modifiers, key);
    window.run_steps(3);
}

fn some(words: &str, state: State) -> Option<(String, State)> {
    Some((words.to_owned(), state))
}

#[test]
fn a_letter_is_translated_by_keyboard() {
    let home = tempfile::tempdir().unwrap();
    let mut window = translating(home.path(), &letter());
    window.get_by_label_contains("25 words left: 19 new, 6 repeated");
    keys(&mut window, Modifiers::NONE, Key::F6);
    assert_eq!(caret(&window), Some((2, Language::Zh)));
    type_in(&mut window, "会场于");
    // The next fact of the original that is not there yet; it prints by the rules of Chinese.
    keys(&mut window, CTRL_SHIFT, Key::Space);
    type_in(&mut window, "开放。");
    let words = "会场于{date 2026-12-03}开放。";
    assert_eq!(said(&window, 2), some(words, State::Draft));
    keys(&mut window, CTRL, Key::Enter);
    assert_eq!(said(&window, 2), some(words, State::Approved));
    let made = rendition(&window, 2).unwrap();
    assert_eq!(made.by.as_deref(), Some("Ana Lim"));
    assert!(made.at.unwrap().starts_with("20"));
    window.get_by_label_contains("Ana Lim, ");

    // What is said twice is written once.
    assert_eq!(caret(&window), Some((3, Language::Zh)));
    type_in(&mut window, "大厅供应咖啡。");
    assert_eq!(said(&window, 5), some("大厅供应咖啡。", State::Draft));
    keys(&mut window, CTRL_SHIFT, Key::Enter);
    assert_eq!(said(&window, 3), some("大厅供应咖啡。", State::Reviewed));
    assert_eq!(said(&window, 5), some("大厅供应咖啡。", State::Reviewed));
    assert_eq!(caret(&window), Some((6, Language::Zh)));
    window.get_by_label_contains("6 words left");

    // Writing in what is approved makes it a draft again, and Shift+F6 leads back.
    window.get_by_label("Translation 2").focus();
    window.run_steps(2);
    type_in(&mut window, "！");
    assert_eq!(said(&window, 2).unwrap().1, State::Draft);
    keys(&mut window, Modifiers::SHIFT, Key::F6);
    assert_eq!(caret(&window), Some((6, Language::Zh)));
    // Standard wording and facts alone stand there by themselves.
    assert!(
        window
            .get_by_label("Translation 1")
            .value()
            .unwrap()
            .contains("尊敬的")
    );
    assert!(
        window
            .get_by_label("Translation 4")
            .value()
            .unwrap()
            .contains("2026年11月2日")
    );
    // Undo takes back texts that say the same together.
    for _ in 0..12 {
        keys(&mut window, CTRL, Key::Z);
    }
    assert_eq!(draft(&window).translations, BTreeMap::new());
}

#[test]
fn texts_are_listed_by_how_they_stand_and_what_they_say() {
    let home = tempfile::tempdir().unwrap();
    let mut draft = letter();
    let mut put = |text: u32, words: &str, source: &str, state| {
        let runs = |words| Markup(markup::parse(words).unwrap());
        let rendition = Rendition {
            words: runs(words),
            made_from: runs(source),
            state,
            by: None,
            at: None,
        };
        let translation = draft.translations.entry(Language::Zh).or_default();
        translation.insert(TextId(text), rendition);
    };
    put(2, "会场。", "Another text.", State::Approved);
    put(
        6,
        "问题。",
        "Questions go to the secretariat before {date 2026-11-20}.",
        State::FromMemory,
    );
    let mut window = translating(home.path(), &draft);
    let rows = |window: &Window| -> Vec<u32> {
        let rows = (1..=6).filter(|number| {
            window
                .query_by_label(&format!("Original {number}"))
                .is_some()
        });
        rows.collect()
    };
    assert_eq!(rows(&window), [1, 2, 3, 4, 5, 6]);
    for (filter, listed) in [
        ("Not translated 2", vec![3, 5]),
        ("Changed 1", vec![2]),
        ("From memory 1", vec![6]),
        ("Unfinished 4", vec![2, 3, 5, 6]),
        // Both lack a fact.
        ("With remarks 2", vec![2, 6]),
        ("All 6", vec![1, 2, 3, 4, 5, 6]),
    ] {
        window.get_by_label(filter).click();
        window.run_steps(3);
        assert_eq!(rows(&window), listed, "{filter}");
    }
    text_field(&window, "Filter by words").focus();
    window.run_steps(1);
    text_field(&window, "Filter by words").type_text("COFFEE");
    window.run_steps(3);
    assert_eq!(rows(&window), [3, 5]);
}

/// The letter with approved Chinese for texts 2 and 6.
fn translated() -> Draft {
    let mut draft = letter();
    for (text, words) in [
        (2, "会场于{date 2026-12-03}向全体**代表**开放。"),
        (6, "请在{date 2026-11-20}之前向秘书处提问。"),
    ] {
        let texts = draft.letter.texts();
        let source = texts.iter().find(|t| t.id == TextId(text)).unwrap();
        let made_from = Markup(source.own_runs().unwrap().to_vec());
        let rendition = Rendition {
            words: Markup(markup::parse(words).unwrap()),
            made_from,
            state: State::Approved,
            by: Some("Li Wei".to_owned()),
            at: None,
        };
        let translation = draft.translations.entry(Language::Zh).or_default();
        translation.insert(TextId(text), rendition);
    }
    draft
}

/// Gives a text of the letter other words, before it is opened.
fn reworded(draft: &mut Draft, text: u32, words: &str) {
    draft.letter.visit_texts(&mut |each| {
        if each.id == TextId(text) {
            *each = each.saying(markup::parse(words).unwrap());
        }
    });
}

#[test]
fn a_change_of_facts_alone_needs_no_translator() {
    let home = tempfile::tempdir().unwrap();
    let mut draft = translated();
    reworded(
        &mut draft,
        6,
        "Questions go to the secretariat before {date 2026-11-24}.",
    );
    let mut window = translating(home.path(), &draft);
    window.run_steps(3);
    let right = "请在{date 2026-11-24}之前向秘书处提问。";
    assert_eq!(said(&window, 6), some(right, State::Draft));
    window.get_by_label("Put right by itself");
    window.get_by_label_contains("What has changed in the original");
    // It can be taken back, and then stays as it was.
    keys(&mut window, CTRL, Key::Z);
    window.run_steps(5);
    let old = "请在{date 2026-11-20}之前向秘书处提问。";
    assert_eq!(said(&window, 6), some(old, State::Approved));
    window.get_by_label("Original changed");
    // Offered all the same: one key takes it over.
    keys(&mut window, CTRL, Key::J);
    assert_eq!(said(&window, 6).unwrap().0, right);
}

#[test]
fn what_has_changed_is_shown_word_by_word_until_somebody_has_decided() {
    let home = tempfile::tempdir().unwrap();
    let mut draft = translated();
    let new = "The small hall opens on {date 2026-12-04} for all **delegates**.";
    reworded(&mut draft, 2, new);
    let mut window = translating(home.path(), &draft);
    window.get_by_label_contains("8 changed");
    window.get_by_label_contains(
        "The +small hall opens on −3\u{a0}December 2026+4\u{a0}December 2026 for",
    );
    keys(&mut window, Modifiers::NONE, Key::F6);
    assert_eq!(caret(&window), Some((2, Language::Zh)));
    // The date is put right with one key; the words are the translator's.
    keys(&mut window, CTRL, Key::J);
    let right = "会场于{date 2026-12-04}向全体**代表**开放。";
    assert_eq!(said(&window, 2), some(right, State::Draft));
    window.get_by_label_contains("8 changed");
    keys(&mut window, CTRL, Key::Home);
    type_in(&mut window, "小");
    window.get_by_label_contains("+small hall");
    keys(&mut window, CTRL_SHIFT, Key::J);
    assert_eq!(said(&window, 2).unwrap().1, State::Draft);
    assert!(window.query_by_label_contains("+small hall").is_none());
    assert!(window.query_by_label_contains("8 changed").is_none());
    let made = rendition(&window, 2).unwrap();
    assert_eq!(markup::write(&made.made_from.0), new);
    assert_eq!(markup::write(&made.words.0), format!("小{right}"));
    assert_eq!(made.by.as_deref(), Some("Ana Lim"));
}

#[test]
fn what_is_approved_is_offered_in_other_letters() {
    use circular_desk::storage::office::memory::OfficeMemory;
    let home = tempfile::tempdir().unwrap();
    let mut first = translating(home.path(), &letter());
    keys(&mut first, Modifiers::NONE, Key::F6);
    type_in(&mut first, "会场于");
    keys(&mut first, CTRL_SHIFT, Key::Space);
    type_in(&mut first, "开放。");
    keys(&mut first, CTRL, Key::Enter);
    let folder = home.path().to_owned();
    until(&mut first, "remembered", move |_| {
        let office = OfficeMemory::open(&folder);
        office.is_ok_and(|office| office.count().unwrap() == 1)
    });

    let mut draft = letter();
    reworded(
        &mut draft,
        2,
        "The hall opens on {date 2027-01-15} for all **delegates**.",
    );
    reworded(
        &mut draft,
        3,
        "The small hall opens on {date 2027-01-16} for all **delegates**.",
    );
    reworded(&mut draft, 6, "ITU Sector Members are invited.");
    let mut window = opened_as("other.ron", home.path(), &draft);
    assert!(window.query_by_label_contains("Your name").is_none());
    // What is known but for the date is filled in, with the date put right.
    keys(&mut window, CTRL_SHIFT, Key::M);
    until(&mut window, "filled in", |window| said(window, 2).is_some());
    let filled = some("会场于{date 2027-01-15}开放。", State::FromMemory);
    assert_eq!(said(&window, 2), filled);
    assert_eq!(said(&window, 3), None);
    // What is like it is offered; one key puts it in, and it stays to be looked at.
    window.get_by_label("Translation 3").focus();
    window.run_steps(2);
    until(&mut window, "offered", shows("Match 1"));
    keys(&mut window, CTRL, Key::Num5);
    let offered = "会场于{date 2027-01-16}开放。";
    assert_eq!(said(&window, 3), some(offered, State::FromMemory));
    type_in(&mut window, "！");
    assert_eq!(
        said(&window, 3),
        some(&format!("{offered}！"), State::Draft)
    );
    // The terms of the glossary, one after the other.
    window.get_by_label("Translation 6").focus();
    window.run_steps(2);
    keys(&mut window, CTRL, Key::Num8);
    keys(&mut window, CTRL, Key::Num8);
    let terms = "国际电信联盟部门成员";
    assert_eq!(said(&window, 6), some(terms, State::Draft));
    // Words of the memory, in either language.
    keys(&mut window, CTRL_SHIFT, Key::F);
    text_field(&window, "Words in either language").type_text("HALL");
    until(&mut window, "found", shows("2026年12月3日"));
}

#[test]
fn beside_the_form_a_stale_text_stays_stale_until_somebody_says_so() {
    let home = tempfile::tempdir().unwrap();
    let mut draft = translated();
    let before = draft.translations[&Language::Zh][&TextId(2)]
        .made_from
        .clone();
    reworded(&mut draft, 2, "The large hall opens on {date 2026-12-03}.");
    let path = home.path().join("letter.ron");
    storage::save(&draft, &path).unwrap();
    let mut window = window(home.path(), Some(path));
    until(&mut window, "opened", shows("Reference and date"));
    window.get_by_label("Side by side").click();
    window.run_steps(3);
    let go = |app: &mut Option<circular_desk::app::App>| {
        let end = circular_desk::app::text_box::CaretAt::End;
        app.as_mut().unwrap().go_to(TextId(2), Language::Zh, end);
    };
    go(&mut window.state().borrow_mut());
    window.run_steps(5);
    type_in(&mut window, "好");
    let typed = rendition(&window, 2).unwrap();
    assert!(markup::write(&typed.words.0).ends_with('好'));
    assert_eq!(typed.made_from, before);
    window.run_steps(6);
    window
        .get_by_label_contains("Still right")
        .click_accesskit();
    window.run_steps(4);
    let source = markup::parse("The large hall opens on {date 2026-12-03}.").unwrap();
    assert_eq!(rendition(&window, 2).unwrap().made_from.0, source);
}

#[test]
fn a_term_goes_into_the_last_sentence() {
    let home = tempfile::tempdir().unwrap();
    let mut draft = letter();
    reworded(&mut draft, 3, "The workshop is over.");
    let mut window = translating(home.path(), &draft);
    let go = |app: &mut Option<circular_desk::app::App>| {
        let end = circular_desk::app::text_box::CaretAt::End;
        app.as_mut().unwrap().go_to(TextId(3), Language::Zh, end);
    };
    go(&mut window.state().borrow_mut());
    window.run_steps(5);
    type_in(&mut window, "结束。");
    until(&mut window, "terms", shows("workshop →"));
    window.get_by_label_contains("workshop →").click();
    window.run_steps(4);
    let words = markup::write(&rendition(&window, 3).unwrap().words.0);
    assert!(
        words.starts_with("结束") && words.ends_with("。"),
        "{words}"
    );
    assert!(words.chars().count() > 4, "{words}");
}
