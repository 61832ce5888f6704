//! The text box, used as a person uses it: keys, clicks, input methods, clipboard.

mod exchange;

use circular_desk::app::text_box::{
    Caret, CaretAt, Colours, Event, Insertion, Labels, Remark, Setting, Spelling, TextBox,
    TextBoxes,
};
use circular_desk::app::theme;
use circular_desk::language::Language;
use circular_desk::letter::text::fact::Fact;
use circular_desk::letter::text::markup::{parse, write};
use circular_desk::letter::text::{Link, Run};
use eframe::egui::{self, Color32, Id, ImeEvent, Key, Modifiers, OutputCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

const CTRL: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers::SHIFT;
const NONE: Modifiers = Modifiers::NONE;

/// A dictionary that knows every word but those with a z in them.
struct NoZ;

impl Spelling for NoZ {
    fn misspelt(&self, word: &str) -> bool {
        word.contains('z')
    }

    fn suggestions(&self, word: &str) -> Vec<String> {
        vec![word.replace('z', "s")]
    }
}

fn value(fact: &Fact) -> String {
    match fact.to_string().as_str() {
        "reference" => "12/12".to_owned(),
        "meeting-dates" => "4-13 May 2021".to_owned(),
        "meeting-dates|to" => "4 to 13 May 2021".to_owned(),
        _ => "[…]".to_owned(),
    }
}

/// Several boxes under one another, as in a form.
struct Desk {
    boxes: TextBoxes,
    language: Language,
    texts: Vec<Vec<Run>>,
    structure: bool,
    single_line: bool,
    spelling: bool,
    read_only: bool,
    scrolls: bool,
    labels: Labels,
    insertions: Vec<Insertion>,
    remarks: Vec<Remark>,
    events: Vec<(usize, Event)>,
    caret: Option<(usize, Caret)>,
    /// Applies splits, as a form does.
    splits: bool,
}

fn id(number: usize) -> Id {
    Id::unique(("text box", number))
}

impl Desk {
    fn new(language: Language, texts: &[&str]) -> Desk {
        let insertion = |label: &str, markup: &str| Insertion {
            label: label.to_owned(),
            detail: markup.to_owned(),
            runs: parse(markup).unwrap(),
        };
        Desk {
            boxes: TextBoxes::new(),
            language,
            texts: texts.iter().map(|text| parse(text).unwrap()).collect(),
            structure: true,
            single_line: false,
            spelling: false,
            read_only: false,
            scrolls: false,
            labels: Labels {
                cancel: "Cancel".to_owned(),
                paste: "Paste".to_owned(),
                paste_plain: "Paste without styles".to_owned(),
                select_all: "Select all".to_owned(),
                italic: "Italic".to_owned(),
                underline: "Underline".to_owned(),
                superscript: "Superscript".to_owned(),
                plain: "Remove styles".to_owned(),
                link: "Link…".to_owned(),
                open_link: "Open link".to_owned(),
                insert: "Insert…".to_owned(),
                cut: "Cut".to_owned(),
                copy: "Copy".to_owned(),
                bold: "Bold".to_owned(),
                address: "Address".to_owned(),
                ok: "OK".to_owned(),
                remove_link: "Remove link".to_owned(),
                add_to_word_list: "Add to word list".to_owned(),
                filter: "Type to filter".to_owned(),
                ..Labels::default()
            },
            remarks: Vec::new(),
            insertions: vec![
                insertion("Reference", "{reference}"),
                insertion("Dates of the meeting", "{meeting-dates}"),
                insertion("Thanks", "I **thank** you."),
            ],
            events: Vec::new(),
            caret: None,
            splits: false,
        }
    }

    fn show(&mut self, ui: &mut egui::Ui) {
        let grey = |shade| Color32::from_gray(shade);
        let setting = Setting {
            language: self.language,
            value: &value,
            spelling: self.spelling.then_some(&NoZ as &dyn Spelling),
            insertions: &self.insertions,
            remarks: &self.remarks,
            labels: &self.labels,
            colours: Colours {
                text: grey(0),
                weak_text: grey(100),
                ground: grey(255),
                outline: grey(200),
                outline_focused: grey(150),
                selection: grey(220),
                caret: grey(0),
                chip_ground: grey(230),
                chip_missing: Color32::YELLOW,
                chip_text: grey(50),
                link: grey(80),
                misspelt: grey(120),
                remark: grey(140),
            },
        };
        self.caret = None;
        let mut split = None;
        for (number, runs) in self.texts.iter_mut().enumerate() {
            let shown = TextBox::new(id(number), runs, &setting)
                .label(&format!("Text {number}"))
                .structure(self.structure)
                .single_line(self.single_line)
                .read_only(self.read_only)
                .show(ui, &mut self.boxes);
            if let Some(changed) = shown.changed {
                *runs = changed;
            }
            if let Some(event) = shown.event {
                if let Event::Split { before, after } = &event
                    && self.splits
                {
                    *runs = before.clone();
                    split = Some((number + 1, after.clone()));
                }
                self.events.push((number, event));
            }
            if let Some(caret) = shown.caret {
                self.caret = Some((number, caret));
            }
        }
        if let Some((number, after)) = split {
            self.texts.insert(number, after);
            self.boxes.focus(id(number), CaretAt::Start);
        }
    }
}

fn desk(mut desk: Desk, at: CaretAt) -> Harness<'static, Desk> {
    desk.boxes.focus(id(0), at);
    let mut harness = Harness::builder()
        .with_size(egui::vec2(420.0, 500.0))
        .with_step_dt(1.0 / 60.0)
        .with_context_setup(|ctx| {
            theme::install(ctx);
            for theme in [egui::Theme::Light, egui::Theme::Dark] {
                ctx.style_mut_of(theme, |style| style.visuals.text_cursor.blink = false);
            }
        })
        .build_ui_state(
            |ui, desk: &mut Desk| match desk.scrolls {
                true => {
                    egui::ScrollArea::vertical()
                        .show(ui, |ui| desk.show(ui))
                        .inner
                }
                false => desk.show(ui),
            },
            desk,
        );
    harness.run();
    harness
}

fn english(text: &str, at: CaretAt) -> Harness<'static, Desk> {
    desk(Desk::new(Language::En, &[text]), at)
}

fn markup(harness: &Harness<'_, Desk>, number: usize) -> String {
    write(&harness.state().texts[number])
}

fn types(harness: &mut Harness<'_, Desk>, text: &str) {
    for letter in text.chars() {
        // As windows send it: the key, and then what it types.
        if let Some(key) = Key::from_name(&letter.to_uppercase().to_string()) {
            harness.key_down(key);
        }
        harness.event(egui::Event::Text(letter.to_string()));
        harness.run();
    }
}

fn press(harness: &mut Harness<'_, Desk>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn caret(harness: &Harness<'_, Desk>) -> Caret {
    harness.state().caret.clone().expect("a focus").1
}

fn event(harness: &mut Harness<'_, Desk>) -> Event {
    assert_eq!(harness.state().events.len(), 1, "one event");
    harness.state_mut().events.pop().unwrap().1
}

fn copied(harness: &Harness<'_, Desk>) -> Option<String> {
    let commands = &harness.output().platform_output.commands;
    commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn typing_puts_words_at_the_caret() {
    let mut harness = english("The meeting", CaretAt::Offset(4));
    types(&mut harness, "next ");
    assert_eq!(markup(&harness, 0), "The next meeting");
    assert_eq!(caret(&harness).offset, 9);
    press(&mut harness, NONE, Key::Backspace);
    press(&mut harness, NONE, Key::Delete);
    assert_eq!(markup(&harness, 0), "The nexteeting");
    press(&mut harness, CTRL, Key::Backspace);
    press(&mut harness, CTRL, Key::Delete);
    assert_eq!(markup(&harness, 0), "The ");
}

#[test]
fn a_screen_reader_knows_name_text_and_lines() {
    let mut harness = english("See {reference} or {br}ask", CaretAt::End);
    let node = harness.get_by_label("Text 0");
    assert_eq!(node.value().as_deref(), Some("See 12/12 or \nask"));
    assert!(node.is_focused());
    let lines: Vec<_> = node
        .accesskit_node()
        .children()
        .filter(|child| child.role() == egui::Role::TextRun)
        .map(|child| child.value().unwrap_or_default())
        .collect();
    assert_eq!(lines, ["See 12/12 or \n", "ask"]);
    node.set_text_value_accesskit("Told");
    harness.run();
    assert_eq!(markup(&harness, 0), "Told");
}

#[test]
fn marks_go_on_selections_and_come_off_again() {
    let mut harness = english("one two three", CaretAt::Range(4, 7));
    press(&mut harness, CTRL, Key::B);
    assert_eq!(markup(&harness, 0), "one **two** three");
    assert!(caret(&harness).emphasis.bold);
    press(&mut harness, CTRL, Key::I);
    press(&mut harness, CTRL, Key::B);
    assert_eq!(markup(&harness, 0), "one *two* three");
    press(&mut harness, CTRL, Key::I);
    press(&mut harness, CTRL, Key::U);
    assert_eq!(markup(&harness, 0), "one __two__ three");
    press(&mut harness, CTRL, Key::U);
    press(&mut harness, CTRL | SHIFT, Key::Equals);
    assert_eq!(markup(&harness, 0), "one ^two^ three");
    press(&mut harness, CTRL, Key::Period);
    assert_eq!(markup(&harness, 0), "one two three");
}

#[test]
fn a_mark_at_a_bare_caret_is_for_what_is_typed_next() {
    let mut harness = english("E = mc", CaretAt::End);
    press(&mut harness, CTRL, Key::Period);
    assert!(caret(&harness).emphasis.superscript);
    types(&mut harness, "2");
    press(&mut harness, CTRL, Key::Period);
    types(&mut harness, "!");
    assert_eq!(markup(&harness, 0), "E = mc^2^!");
}

#[test]
fn a_fact_is_one_character() {
    let mut harness = english("See {reference}.", CaretAt::Offset(4));
    press(&mut harness, NONE, Key::ArrowRight);
    assert_eq!(caret(&harness).offset, 5);
    let behind = caret(&harness).rect.left();
    press(&mut harness, NONE, Key::ArrowLeft);
    let before = caret(&harness).rect.left();
    assert!(behind - before > 25.0, "it is as wide as what it prints");
    press(&mut harness, SHIFT, Key::ArrowRight);
    assert_eq!(caret(&harness).range, 4..5);
    press(&mut harness, CTRL, Key::B);
    assert_eq!(
        harness.state().texts[0][1],
        Run::Fact {
            fact: Fact::Reference,
            emphasis: caret(&harness).emphasis,
        }
    );
    assert!(caret(&harness).emphasis.bold);
    press(&mut harness, NONE, Key::ArrowRight);
    press(&mut harness, NONE, Key::Backspace);
    assert_eq!(markup(&harness, 0), "See .");
}

#[test]
fn a_double_click_selects_a_fact_or_a_word_and_a_third_everything() {
    let mut harness = english("See {reference}.", CaretAt::Offset(5));
    let rect = caret(&harness).rect;
    let on_fact = rect.center() - egui::vec2(12.0, 0.0);
    for clicks in 1..=3 {
        harness.hover_at(on_fact);
        harness.drag_at(on_fact);
        harness.drop_at(on_fact);
        harness.step();
        let expected = [4..4, 4..5, 0..6];
        let range = caret(&harness).range;
        match clicks {
            1 => assert!(range.is_empty()),
            clicks => assert_eq!(range, expected[clicks - 1]),
        }
    }
}

#[test]
fn enter_and_its_like_are_for_the_window() {
    let mut harness = english("one **two**", CaretAt::Offset(4));
    press(&mut harness, NONE, Key::Enter);
    assert_eq!(
        event(&mut harness),
        Event::Split {
            before: parse("one ").unwrap(),
            after: parse("**two**").unwrap()
        }
    );
    press(&mut harness, SHIFT, Key::Enter);
    assert_eq!(markup(&harness, 0), "one {br}**two**");
    press(&mut harness, CTRL, Key::Home);
    for (modifiers, key, expected) in [
        (NONE, Key::Backspace, Event::JoinPrevious),
        (NONE, Key::Tab, Event::Indent),
        (SHIFT, Key::Tab, Event::Outdent),
        (Modifiers::ALT | SHIFT, Key::ArrowUp, Event::MoveUp),
        (Modifiers::ALT | SHIFT, Key::ArrowDown, Event::MoveDown),
        (CTRL | SHIFT, Key::L, Event::ToggleBullet),
        (CTRL | SHIFT, Key::N, Event::MakeParagraph),
        (CTRL, Key::Q, Event::MakeParagraph),
    ] {
        press(&mut harness, modifiers, key);
        assert_eq!(event(&mut harness), expected);
    }
    press(&mut harness, CTRL, Key::End);
    press(&mut harness, NONE, Key::Delete);
    assert_eq!(event(&mut harness), Event::JoinNext);
    assert_eq!(markup(&harness, 0), "one {br}**two**");
}

#[test]
fn what_is_typed_after_enter_goes_to_the_new_paragraph() {
    let mut form = Desk::new(Language::En, &["one two"]);
    form.splits = true;
    let mut harness = desk(form, CaretAt::Offset(3));
    // All in one frame, as when the machine is slow.
    for letter in ["!", "\n", "?"] {
        match letter {
            "\n" => harness.key_press(Key::Enter),
            letter => harness.event(egui::Event::Text(letter.to_owned())),
        }
    }
    harness.run();
    assert_eq!(markup(&harness, 0), "one!");
    assert_eq!(markup(&harness, 1), "? two");
    assert_eq!(harness.state().caret.as_ref().unwrap().0, 1);
}

#[test]
fn a_number_or_a_dash_at_the_beginning_makes_a_list() {
    for (typed, expected) in [
        ("1. ", Event::ToggleNumbered),
        ("- ", Event::ToggleBullet),
        ("* ", Event::ToggleBullet),
    ] {
        let mut harness = english("text", CaretAt::Start);
        types(&mut harness, typed);
        assert_eq!(event(&mut harness), expected);
        assert_eq!(markup(&harness, 0), "text");
    }
}

#[test]
fn arrows_leave_the_box_where_it_ends() {
    let mut harness = english("one two", CaretAt::Offset(3));
    let x = caret(&harness).rect.left();
    press(&mut harness, NONE, Key::ArrowUp);
    let Event::Previous { x: left } = event(&mut harness) else {
        panic!("upwards");
    };
    assert!((left - x).abs() < 1.5, "{left} {x}");
    press(&mut harness, NONE, Key::ArrowDown);
    assert!(matches!(event(&mut harness), Event::Next { .. }));
    press(&mut harness, NONE, Key::End);
    press(&mut harness, NONE, Key::ArrowRight);
    let Event::Next { x } = event(&mut harness) else {
        panic!("to the next");
    };
    // Given back, it is the beginning of the next box.
    harness
        .state_mut()
        .boxes
        .focus(id(0), CaretAt::X { x, from_top: true });
    harness.run();
    assert_eq!(caret(&harness).offset, 0);
    press(&mut harness, NONE, Key::ArrowLeft);
    let Event::Previous { x } = event(&mut harness) else {
        panic!("to the previous");
    };
    harness
        .state_mut()
        .boxes
        .focus(id(0), CaretAt::X { x, from_top: false });
    harness.run();
    assert_eq!(caret(&harness).offset, 7);
}

#[test]
fn keys_select() {
    let mut harness = english("one two three", CaretAt::Start);
    press(&mut harness, CTRL | SHIFT, Key::ArrowRight);
    assert_eq!(caret(&harness).range, 0..4);
    press(&mut harness, SHIFT, Key::End);
    assert_eq!(caret(&harness).range, 0..13);
    press(&mut harness, NONE, Key::ArrowLeft);
    assert_eq!(caret(&harness).range, 0..0);
    press(&mut harness, CTRL, Key::A);
    types(&mut harness, "x");
    assert_eq!(markup(&harness, 0), "x");
    assert!(caret(&harness).range.is_empty());
}

#[test]
fn an_input_method_writes_once() {
    let mut harness = desk(Desk::new(Language::Zh, &["第组"]), CaretAt::Offset(1));
    let preedit = |text: &str| {
        egui::Event::Ime(ImeEvent::Preedit {
            text: text.to_owned(),
            active_range_chars: None,
        })
    };
    let before = caret(&harness).rect.left();
    for text in ["yan", "yan jiu"] {
        harness.event(preedit(text));
        harness.run();
        assert_eq!(markup(&harness, 0), "第组", "nothing is decided yet");
    }
    assert!(
        caret(&harness).rect.left() > before + 30.0,
        "the caret goes along"
    );
    let ime = harness.output().platform_output.ime.expect("an input area");
    assert_eq!(ime.cursor_rect, caret(&harness).rect);
    // Some systems send both.
    harness.event(egui::Event::Ime(ImeEvent::Commit("研究".to_owned())));
    harness.event(egui::Event::Text("研究".to_owned()));
    harness.run();
    assert_eq!(markup(&harness, 0), "第研究组");
    assert_eq!(caret(&harness).offset, 3);
    // Without a pre-edit, as for punctuation.
    harness.event(egui::Event::Ime(ImeEvent::Commit("，".to_owned())));
    harness.event(preedit(""));
    harness.run();
    assert_eq!(markup(&harness, 0), "第研究，组");
    // Given up.
    harness.event(preedit("a"));
    harness.run();
    harness.event(preedit(""));
    harness.run();
    assert_eq!(markup(&harness, 0), "第研究，组");
    harness.event(egui::Event::Ime(ImeEvent::DeleteSurrounding {
        before_chars: 2,
        after_chars: 1,
    }));
    harness.run();
    assert_eq!(markup(&harness, 0), "第研");
}

#[test]
fn arabic_runs_from_right_to_left() {
    let mut harness = desk(
        Desk::new(Language::Ar, &["لجنة SG12 الدراسات"]),
        CaretAt::Start,
    );
    let start = caret(&harness).rect.left();
    assert!(start > 350.0, "it begins at the right");
    let mut last = start;
    // As one sees it: the left key always goes to the left, also through Latin words.
    for _ in 0..12 {
        press(&mut harness, NONE, Key::ArrowLeft);
        let x = caret(&harness).rect.left();
        assert!(x < last + 0.5, "{x} is not left of {last}");
        last = x;
    }
    press(&mut harness, NONE, Key::ArrowRight);
    assert!(caret(&harness).rect.left() > last);
    press(&mut harness, NONE, Key::Home);
    types(&mut harness, "من ");
    assert_eq!(markup(&harness, 0), "من لجنة SG12 الدراسات");
    assert_eq!(caret(&harness).offset, 3);
    assert!(caret(&harness).rect.left() < start);
    // The left edge is the end, and leads on.
    press(&mut harness, NONE, Key::End);
    press(&mut harness, NONE, Key::ArrowLeft);
    assert!(matches!(event(&mut harness), Event::Next { x } if x > 0.0));
}

#[test]
fn an_empty_arabic_text_begins_at_the_right() {
    let mut harness = desk(Desk::new(Language::Ar, &[""]), CaretAt::Start);
    assert!(caret(&harness).rect.left() > 380.0);
    types(&mut harness, "ب");
    assert_eq!(markup(&harness, 0), "ب");
    let harness = english("", CaretAt::Start);
    assert!(caret(&harness).rect.left() < 40.0);
}
