//! What a box takes in and gives out: clipboard, menus, links, the mouse, changes from outside.

use super::*;

#[test]
fn copies_come_back_with_styles_and_facts() {
    let mut harness = english("**See** {reference} now", CaretAt::Range(0, 5));
    harness.event(egui::Event::Copy);
    harness.step();
    assert_eq!(copied(&harness).as_deref(), Some("See 12/12"));
    press(&mut harness, NONE, Key::End);
    harness.event(egui::Event::Paste("See 12/12".to_owned()));
    harness.run();
    assert_eq!(
        markup(&harness, 0),
        "**See** {reference} now**See** {reference}"
    );
    press(&mut harness, CTRL, Key::A);
    harness.event(egui::Event::Cut);
    harness.run();
    assert_eq!(markup(&harness, 0), "");
    // From elsewhere.
    harness.event(egui::Event::Paste("plain\twords\r\n".to_owned()));
    harness.run();
    assert_eq!(markup(&harness, 0), "plain words");
}

#[test]
fn word_brings_styles_and_paragraphs() {
    let mut form = Desk::new(Language::En, &["ab"]);
    form.boxes.hooks.clipboard_html = Box::new(|| Some("<p>…".to_owned()));
    form.boxes.hooks.read_html = Box::new(|_| vec![parse("x **y**").unwrap()]);
    let mut harness = desk(form, CaretAt::Offset(1));
    harness.event(egui::Event::Paste("x y".to_owned()));
    harness.run();
    assert_eq!(markup(&harness, 0), "ax **y**b");
    let two = |_: &str| vec![parse("one").unwrap(), parse("*two*").unwrap()];
    harness.state_mut().boxes.hooks.read_html = Box::new(two);
    harness.event(egui::Event::Paste("one\ntwo".to_owned()));
    harness.run();
    let Event::Pasted {
        before,
        pasted,
        after,
    } = event(&mut harness)
    else {
        panic!("several paragraphs");
    };
    assert_eq!(
        (write(&before), write(&after)),
        ("ax **y**".to_owned(), "b".to_owned())
    );
    assert_eq!(
        (pasted.html.as_deref(), pasted.plain.as_str()),
        (Some("<p>…"), "one\ntwo")
    );
    // Where there is no structure, they are lines.
    harness.state_mut().structure = false;
    harness.event(egui::Event::Paste("one\ntwo".to_owned()));
    harness.run();
    assert_eq!(markup(&harness, 0), "ax **y**one{br}*two*b");
    // And without styles, on request.
    press(&mut harness, CTRL, Key::A);
    press(&mut harness, CTRL | SHIFT, Key::V);
    harness.event(egui::Event::Paste("x y".to_owned()));
    harness.run();
    assert_eq!(markup(&harness, 0), "x y");
}

#[test]
fn the_menu_of_insertions_is_filtered_by_typing() {
    let mut harness = english("on ", CaretAt::End);
    press(&mut harness, CTRL, Key::Space);
    // Some systems type the space as well.
    types(&mut harness, " dat");
    assert!(caret(&harness).range.is_empty());
    assert!(
        harness
            .query_by_label_contains("Dates of the meeting")
            .is_some()
    );
    assert!(harness.query_by_label_contains("Thanks").is_none());
    assert_eq!(markup(&harness, 0), "on ");
    press(&mut harness, NONE, Key::Enter);
    assert_eq!(markup(&harness, 0), "on {meeting-dates}");
    assert!(
        harness
            .query_by_label_contains("Dates of the meeting")
            .is_none()
    );
    press(&mut harness, CTRL, Key::Space);
    press(&mut harness, NONE, Key::ArrowDown);
    press(&mut harness, NONE, Key::ArrowDown);
    press(&mut harness, NONE, Key::Tab);
    assert_eq!(markup(&harness, 0), "on {meeting-dates}I **thank** you.");
    press(&mut harness, CTRL, Key::Space);
    press(&mut harness, NONE, Key::Escape);
    types(&mut harness, "!");
    assert!(markup(&harness, 0).ends_with("you.!"));
    press(&mut harness, CTRL, Key::Space);
    harness.get_by_label_contains("Reference").click();
    harness.run();
    types(&mut harness, "?");
    assert!(
        markup(&harness, 0).ends_with("{reference}?"),
        "{}",
        markup(&harness, 0)
    );
    // A click elsewhere closes it.
    press(&mut harness, CTRL, Key::Space);
    assert!(harness.query_by_label_contains("Thanks").is_some());
    let elsewhere = egui::pos2(200.0, 450.0);
    harness.hover_at(elsewhere);
    harness.drag_at(elsewhere);
    harness.drop_at(elsewhere);
    harness.run();
    assert!(harness.query_by_label_contains("Thanks").is_none());
}

#[test]
fn links_are_made_changed_and_removed() {
    let mut harness = english("the page of", CaretAt::Range(4, 8));
    press(&mut harness, CTRL, Key::K);
    types(&mut harness, "itu.int/go/tsg12");
    press(&mut harness, NONE, Key::Enter);
    assert_eq!(
        markup(&harness, 0),
        "the [page](https://itu.int/go/tsg12) of"
    );
    types(&mut harness, "s");
    assert_eq!(
        markup(&harness, 0),
        "the [page](https://itu.int/go/tsg12)s of"
    );
    press(&mut harness, NONE, Key::ArrowLeft);
    press(&mut harness, NONE, Key::ArrowLeft);
    press(&mut harness, CTRL, Key::K);
    harness.get_by_label("Remove link").click();
    harness.run();
    assert_eq!(markup(&harness, 0), "the pages of");
    press(&mut harness, CTRL, Key::End);
    types(&mut harness, " ");
    press(&mut harness, CTRL, Key::K);
    // There is no address yet.
    press(&mut harness, NONE, Key::Enter);
    assert!(harness.get_by_label("OK").accesskit_node().is_disabled());
    types(&mut harness, "a@itu.int");
    harness.get_by_label("OK").click();
    harness.run();
    let Some(Run::Words { text, link, .. }) = harness.state().texts[0].last() else {
        panic!("words");
    };
    assert_eq!(text, "a@itu.int");
    assert_eq!(link, &Some(Link::Address("mailto:a@itu.int".to_owned())));
}

#[test]
fn a_right_click_mends_a_word() {
    let mut form = Desk::new(Language::En, &["**Organization** of"]);
    form.spelling = true;
    let mut harness = desk(form, CaretAt::Offset(3));
    let on_word = caret(&harness).rect.center();
    let click = |harness: &mut Harness<'_, Desk>| {
        harness.hover_at(on_word);
        for pressed in [true, false] {
            harness.event(egui::Event::PointerButton {
                pos: on_word,
                button: egui::PointerButton::Secondary,
                pressed,
                modifiers: NONE,
            });
            harness.run();
        }
    };
    click(&mut harness);
    harness.get_by_label("Add to word list").click();
    harness.run();
    assert_eq!(
        event(&mut harness),
        Event::AddToWordList("Organization".to_owned())
    );
    click(&mut harness);
    harness.get_by_label("Organisation").click();
    harness.run();
    assert_eq!(markup(&harness, 0), "**Organisation** of");
    types(&mut harness, "!");
    assert_eq!(markup(&harness, 0), "**Organisation!** of");
}

#[test]
fn another_form_of_a_fact_is_one_click_away() {
    let mut harness = english("on {meeting-dates}.", CaretAt::Offset(4));
    let on_fact = caret(&harness).rect.center() - egui::vec2(20.0, 0.0);
    harness.hover_at(on_fact);
    for pressed in [true, false] {
        harness.event(egui::Event::PointerButton {
            pos: on_fact,
            button: egui::PointerButton::Secondary,
            pressed,
            modifiers: NONE,
        });
        harness.run();
    }
    harness.get_by_label("4 to 13 May 2021").click();
    harness.run();
    assert_eq!(markup(&harness, 0), "on {meeting-dates|to}.");
}

#[test]
fn one_line_stays_one_line() {
    let mut form = Desk::new(Language::En, &["a", "b"]);
    (form.single_line, form.structure) = (true, false);
    let mut harness = desk(form, CaretAt::End);
    harness.event(egui::Event::Paste("x\ny".to_owned()));
    harness.run();
    press(&mut harness, SHIFT, Key::Enter);
    assert_eq!(markup(&harness, 0), "ax y");
    press(&mut harness, NONE, Key::Enter);
    assert!(harness.state().caret.is_none(), "Enter leaves the box");
}

#[test]
fn the_caret_survives_changes_from_outside() {
    let mut harness = english("a long text with 研究组", CaretAt::End);
    harness.state_mut().texts[0] = parse("组").unwrap();
    harness.run();
    types(&mut harness, "!");
    assert_eq!(markup(&harness, 0), "组!");
    harness.state_mut().texts[0] = Vec::new();
    harness.run();
    press(&mut harness, SHIFT, Key::ArrowLeft);
    press(&mut harness, NONE, Key::ArrowUp);
    types(&mut harness, "b");
    assert_eq!(markup(&harness, 0), "b");
}

#[test]
fn the_mouse_selects_by_dragging_and_with_shift() {
    let mut harness = english("one two three", CaretAt::End);
    let end = caret(&harness).rect.center();
    let start = end - egui::vec2(45.0, 0.0);
    harness.hover_at(start);
    harness.drag_at(start);
    harness.run();
    harness.hover_at(end);
    harness.run();
    harness.drop_at(end);
    harness.run();
    let range = caret(&harness).range;
    assert!(
        (5..10).contains(&range.start) && range.end == 13,
        "{range:?}"
    );
    let first = end - egui::vec2(70.0, 0.0);
    harness.hover_at(first);
    for pressed in [true, false] {
        let click = egui::Event::PointerButton {
            pos: first,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: SHIFT,
        };
        harness.event_modifiers(click, SHIFT);
        harness.run();
    }
    let wider = caret(&harness).range;
    assert!(
        wider.start < range.start && wider.end <= range.start + 1,
        "{wider:?}"
    );
}

#[test]
fn what_may_only_be_read_can_be_copied_and_not_changed() {
    let mut form = Desk::new(Language::En, &["one two"]);
    form.read_only = true;
    let mut harness = desk(form, CaretAt::Range(0, 3));
    types(&mut harness, "x");
    for key in [Key::Backspace, Key::Delete, Key::Enter, Key::B, Key::Space] {
        press(&mut harness, NONE, key);
        press(&mut harness, CTRL, key);
    }
    harness.event(egui::Event::Ime(ImeEvent::Commit("研究".to_owned())));
    harness.event(egui::Event::Paste("x".to_owned()));
    harness.run();
    assert_eq!(markup(&harness, 0), "one two");
    assert!(harness.state().events.is_empty());
    harness.event(egui::Event::Cut);
    harness.step();
    assert_eq!(copied(&harness).as_deref(), Some("one"));
    assert_eq!(markup(&harness, 0), "one two");
}

#[test]
fn boxes_out_of_sight_take_their_room_and_come_when_called() {
    let texts: Vec<String> = (0..400)
        .map(|number| format!("Paragraph {number}"))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut form = Desk::new(Language::En, &texts);
    form.scrolls = true;
    let mut harness = desk(form, CaretAt::Start);
    harness.state_mut().boxes.focus(id(300), CaretAt::End);
    harness.run();
    types(&mut harness, "!");
    assert_eq!(markup(&harness, 300), "Paragraph 300!");
    let (number, caret) = harness.state().caret.clone().unwrap();
    assert_eq!(number, 300);
    assert!(
        caret.rect.top() > 0.0 && caret.rect.bottom() < 500.0,
        "scrolled to"
    );
}
