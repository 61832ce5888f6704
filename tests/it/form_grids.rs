//! Agendas, time plans and tables in the form: what is done in the window is in the letter.

use crate::stand::{Stand, letter_file, picture, stand_of};
use circular_desk::app::form::Form;
use circular_desk::app::view::Columns;
use circular_desk::app::{form, widgets};
use circular_desk::draft::Draft;
use circular_desk::draft::edit::Edit;
use circular_desk::language::Language;
use circular_desk::letter::Letter;
use circular_desk::letter::agenda::{Agenda, AgendaForm};
use circular_desk::letter::block::Block;
use circular_desk::letter::text::{Run, Text};
use circular_desk::letter::time_plan::{Day, DaysRun, TimePlan, free_days};
use egui::Ui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

/// Shows the grids of all annexes, each in a card.
fn grids(ui: &mut Ui, form: &mut Form<'_>) {
    let letter = form.letter();
    for (place, annex) in letter.annexes.iter().enumerate() {
        let mut new = annex.clone();
        for (at, block) in annex.blocks.iter().enumerate() {
            let salt = format!("{place} {at}");
            let changed = match block {
                Block::Agenda(agenda) => widgets::bare_card(ui, |ui| {
                    form::agenda::ui(ui, form, &salt, agenda).map(Block::Agenda)
                }),
                Block::TimePlan(plan) => widgets::bare_card(ui, |ui| {
                    form::time_plan::ui(ui, form, &salt, plan).map(Block::TimePlan)
                }),
                Block::Table(table) => widgets::bare_card(ui, |ui| {
                    form::table::ui(ui, form, &salt, table).map(Block::Table)
                }),
                _ => None,
            };
            if let Some(changed) = changed {
                new.blocks[at] = changed;
            }
        }
        if new != *annex {
            form.edit(Edit::Annex(place, new));
        }
    }
}

/// A letter whose only blocks in annexes are those that `keep` keeps.
fn with_blocks(case: &str, keep: impl Fn(&Block) -> bool) -> Draft {
    let mut draft = letter_file(case);
    for annex in &mut draft.letter.annexes {
        annex.blocks.retain(&keep);
    }
    draft
}

fn agendas(case: &str) -> Draft {
    with_blocks(case, |block| matches!(block, Block::Agenda(_)))
}

fn plans(case: &str) -> Draft {
    with_blocks(case, |block| matches!(block, Block::TimePlan(_)))
}

fn agenda(letter: &Letter) -> &Agenda {
    let mut blocks = letter.annexes.iter().flat_map(|annex| &annex.blocks);
    blocks
        .find_map(|block| match block {
            Block::Agenda(agenda) => Some(agenda),
            _ => None,
        })
        .unwrap()
}

pub type Stage = Harness<'static, Stand>;

pub fn show(draft: Draft, width: f32, height: f32) -> Stage {
    let mut harness = stand_of(draft, width, height, grids);
    harness.run();
    harness
}

/// The same letter in the looks in which it must be neat.
pub fn pictures(draft: &Draft, name: &str, height: f32) {
    if std::env::var_os("CIRCULAR_DESK_PICTURES").is_none() {
        return;
    }
    let other = match draft.letter.language {
        Language::En => Language::Zh,
        _ => Language::En,
    };
    let mut arabic = draft.clone();
    arabic.letter.language = Language::Ar;
    for (look, draft, width, columns) in [
        ("720", draft, 720.0, Columns::Own),
        ("440", draft, 440.0, Columns::Own),
        ("both", draft, 720.0, Columns::Both),
        ("other", draft, 720.0, Columns::Other),
        ("arabic", &arabic, 720.0, Columns::Own),
    ] {
        let mut harness = show(draft.clone(), width, height);
        harness.ctx.set_theme(egui::Theme::Light);
        harness.state_mut().view.columns = columns;
        harness.state_mut().view.other = other;
        harness.run();
        picture(&mut harness, &format!("grids-{name}-{look}"));
        harness.ctx.set_theme(egui::Theme::Dark);
        harness.run();
        picture(&mut harness, &format!("grids-{name}-{look}-dark"));
    }
}

#[test]
fn agendas_look_neat() {
    pictures(&agendas("collective-letter-12-12"), "agenda", 900.0);
    pictures(&agendas("working-party-1-11"), "agenda-table", 700.0);
}

#[test]
fn items_are_added_moved_and_removed() {
    let mut harness = show(agendas("collective-letter-12-12"), 720.0, 2000.0);
    let before = agenda(harness.state().letter()).clone();
    harness.get_by_label("Add item").click();
    harness.run();
    let added = agenda(harness.state().letter());
    assert_eq!(added.items.len(), before.items.len() + 1);
    assert!(added.items.last().unwrap().text.is_empty());
    assert_ne!(added.items.last().unwrap().text.id.0, 0);
    harness.get_by_label("More for item 2.").click();
    harness.run();
    harness
        .get_by_label("Make it part of the item before")
        .click();
    harness.run();
    let indented = agenda(harness.state().letter());
    assert_eq!(indented.items[0].items, [before.items[1].clone()]);
    harness.get_by_label("More for item 1.1").click();
    harness.run();
    harness.get_by_label("Remove with its parts").click();
    harness.run();
    assert!(agenda(harness.state().letter()).items[0].items.is_empty());
    for _ in 0..3 {
        harness.state_mut().editing.undo();
    }
    assert_eq!(*agenda(harness.state().letter()), before);
}

#[test]
fn an_agenda_becomes_a_table_with_documents() {
    let mut harness = show(agendas("collective-letter-12-12"), 720.0, 2000.0);
    harness.get_by_label("Table").click();
    harness.run();
    assert_eq!(agenda(harness.state().letter()).form, AgendaForm::Table);
    harness.get_by_label("Documents for every item").click();
    harness.run();
    assert!(
        agenda(harness.state().letter()).items[0]
            .documents
            .is_none()
    );
}

fn plan(letter: &Letter) -> &TimePlan {
    let mut blocks = letter.annexes.iter().flat_map(|annex| &annex.blocks);
    blocks
        .find_map(|block| match block {
            Block::TimePlan(plan) => Some(plan),
            _ => None,
        })
        .unwrap()
}

/// The cells of a day: “-” where nothing happens, its words, and for how many slots.
fn day(letter: &Letter, at: usize) -> String {
    let cells = plan(letter).cells(at).iter().map(|cell| {
        let words = match cell.text.as_ref().map(Text::own_runs) {
            None => "-".to_owned(),
            Some(Some([Run::Words { text, .. }])) => text.clone(),
            Some(_) => "?".to_owned(),
        };
        let words = if cell.provisional {
            format!("[{words}]")
        } else {
            words
        };
        format!("{words}{}", cell.slots)
    });
    cells.collect::<Vec<_>>().join(" ")
}

/// Thursday with a free plan of two sessions of two slots, Friday as well.
fn small_plan() -> Draft {
    let mut draft = plans("collective-letter-12-12");
    draft.letter.language = Language::En;
    for annex in &mut draft.letter.annexes {
        for block in &mut annex.blocks {
            if let Block::TimePlan(plan) = block {
                plan.days = free_days(&"2021-05-06..2021-05-07".parse().unwrap(), 4);
            }
        }
    }
    draft
}

const FIRST: &str = "6\u{a0}May (Thursday), slot 1: free";

#[test]
fn time_plans_look_neat() {
    pictures(&plans("collective-letter-12-12"), "plan", 900.0);
    pictures(&plans("working-party-1-11"), "plan-across", 400.0);
}

#[test]
fn cells_are_typed_into_merged_and_painted() {
    let mut harness = show(small_plan(), 720.0, 700.0);
    harness.get_by_label(FIRST).click();
    harness.run();
    harness.event(egui::Event::Text("Ple".into()));
    harness.run();
    assert_eq!(day(harness.state().letter(), 0), "Ple1 -1 -1 -1");
    // The box has the keyboard now.
    harness.event(egui::Event::Text("nary".into()));
    harness.run();
    assert_eq!(day(harness.state().letter(), 0), "Plenary1 -1 -1 -1");
    harness
        .get_by_label("6\u{a0}May (Thursday), slot 2: free")
        .click();
    harness.run();
    harness.key_press(egui::Key::ArrowLeft);
    harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::ArrowRight);
    harness.run();
    harness
        .get_by_label("Merge the marked cells of a day")
        .click();
    harness.run();
    assert_eq!(day(harness.state().letter(), 0), "Plenary2 -1 -1");
    harness
        .get_by_label("Not certain yet: in square brackets")
        .click();
    harness.run();
    assert_eq!(day(harness.state().letter(), 0), "[Plenary]2 -1 -1");
    harness
        .get_by_label("Paint cells with what happens elsewhere")
        .click();
    harness.run();
    harness.get_by_label("[Plenary]").click();
    harness.run();
    harness
        .get_by_label("7\u{a0}May (Friday), slot 3: free")
        .click();
    harness.run();
    assert_eq!(day(harness.state().letter(), 1), "-1 -1 [Plenary]1 -1");
    harness.get_by_label("Stop").click();
    harness.run();
    harness
        .get_by_label("6\u{a0}May (Thursday), slot 1: Plenary")
        .click();
    harness.run();
    harness.key_press(egui::Key::Delete);
    harness.run();
    assert_eq!(day(harness.state().letter(), 0), "-2 -1 -1");
    harness.get_by_label("Split merged cells").click();
    harness.run();
    assert_eq!(day(harness.state().letter(), 0), "-1 -1 -1 -1");
}

#[test]
fn cells_are_marked_by_drawing_over_them() {
    let mut harness = show(small_plan(), 720.0, 700.0);
    let from = harness.get_by_label(FIRST).rect().center();
    let to = harness
        .get_by_label("7\u{a0}May (Friday), slot 4: free")
        .rect()
        .center();
    harness.drag_at(from);
    harness.run();
    harness.hover_at(to);
    harness.run();
    harness.drop_at(to);
    harness.run();
    harness
        .get_by_label("Merge the marked cells of a day")
        .click();
    harness.run();
    assert_eq!(day(harness.state().letter(), 0), "-4");
    assert_eq!(day(harness.state().letter(), 1), "-4");
    harness.state_mut().editing.undo();
    assert_eq!(day(harness.state().letter(), 1), "-1 -1 -1 -1");
}

#[test]
fn days_and_sessions_are_added_and_turned() {
    let mut harness = show(small_plan(), 900.0, 900.0);
    for entry in ["Add a day", "Add a weekend below"] {
        harness.get_by_label("Days").click();
        harness.run();
        harness.get_by_label(entry).click();
        harness.run();
    }
    let days = &plan(harness.state().letter()).days;
    assert_eq!(days.len(), 4);
    assert_eq!(days[3], Day::Weekend);
    harness
        .get_by_label("More for 6\u{a0}May (Thursday)")
        .click();
    harness.run();
    harness.get_by_label("Remove the day").click();
    harness.run();
    assert_eq!(plan(harness.state().letter()).days.len(), 3);
    harness.get_by_label("Days").click();
    harness.run();
    harness.get_by_label("Take the days of the meeting").click();
    harness.run();
    let meeting = harness.state().letter().meeting.clone().unwrap();
    assert_eq!(
        plan(harness.state().letter()).days,
        free_days(&meeting.dates.unwrap(), 4)
    );
    harness.get_by_label("Add session").click();
    harness.run();
    assert_eq!(plan(harness.state().letter()).slots(), 5);
    harness.get_by_label("More for session 3").click();
    harness.run();
    harness.get_by_label("More slots").click();
    harness.run();
    assert_eq!(plan(harness.state().letter()).slots(), 6);
    harness.get_by_label("Remove the session").click();
    harness.run();
    assert_eq!(plan(harness.state().letter()).slots(), 4);
    harness.get_by_label("Days as columns").click();
    harness.run();
    assert_eq!(plan(harness.state().letter()).days_run, DaysRun::Across);
}

/// The words of the items of an agenda with their numbers.
fn items(letter: &Letter) -> Vec<String> {
    let agenda = agenda(letter);
    let rows = agenda.outline(&|when| letter.holds(when)).into_iter();
    let words = rows.map(|row| {
        let text = &agenda.item(&row.path).unwrap().text;
        let words = match text.own_runs() {
            Some([Run::Words { text, .. }]) => text.clone(),
            Some([]) => String::new(),
            Some(_) => "?".to_owned(),
            None => text.phrases()[0].0.clone(),
        };
        format!("{} {words}", row.number.unwrap_or_default())
    });
    words.collect()
}

#[test]
fn an_agenda_is_written_line_by_line() {
    let mut draft = agendas("working-party-1-11");
    for annex in &mut draft.letter.annexes {
        for block in &mut annex.blocks {
            if let Block::Agenda(agenda) = block {
                agenda.items.truncate(2);
            }
        }
    }
    let mut harness = show(draft, 720.0, 500.0);
    let typed = |harness: &mut Stage, words: &str| {
        harness.event(egui::Event::Text(words.into()));
        harness.run();
    };
    let pressed = |harness: &mut Stage, key: egui::Key, modifiers: egui::Modifiers| {
        harness.key_press_modifiers(modifiers, key);
        harness.run();
    };
    let none = egui::Modifiers::NONE;
    harness.get_by_label("Item 2.").click();
    harness.run();
    pressed(&mut harness, egui::Key::End, none);
    pressed(&mut harness, egui::Key::Enter, none);
    typed(&mut harness, "Reports");
    pressed(&mut harness, egui::Key::Tab, none);
    pressed(&mut harness, egui::Key::Enter, none);
    typed(&mut harness, "Visits");
    assert_eq!(
        items(harness.state().letter()),
        [
            "1. agenda-opening-remarks",
            "2. agenda-approval",
            "2.1 Reports",
            "2.2 Visits"
        ]
    );
    pressed(&mut harness, egui::Key::Tab, egui::Modifiers::SHIFT);
    let both = egui::Modifiers::ALT | egui::Modifiers::SHIFT;
    pressed(&mut harness, egui::Key::ArrowUp, both);
    assert_eq!(
        items(harness.state().letter())[1..],
        ["2. Visits", "3. agenda-approval", "3.1 Reports"]
    );
    pressed(&mut harness, egui::Key::Home, none);
    pressed(&mut harness, egui::Key::Enter, none);
    assert_eq!(items(harness.state().letter())[1..3], ["2. ", "3. Visits"]);
    pressed(&mut harness, egui::Key::Backspace, none);
    pressed(&mut harness, egui::Key::End, none);
    typed(&mut harness, "!");
    assert_eq!(
        items(harness.state().letter())[1..],
        ["2. Visits!", "3. agenda-approval", "3.1 Reports"]
    );
}

#[test]
fn a_painted_cell_is_translated_as_what_was_painted() {
    let mut harness = show(plans("collective-letter-12-12"), 720.0, 900.0);
    let free = "5\u{6708}4\u{65e5} \u{ff08}\u{661f}\u{671f}\u{4e8c}\u{ff09}, slot 1: free";
    harness.get_by_label(free).click();
    harness.run();
    harness.key_press(egui::Key::ArrowRight);
    harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::ArrowRight);
    harness.run();
    harness
        .get_by_label("Fill the marked cells with the first")
        .click();
    harness.run();
    let draft = harness.state().editing.draft().clone();
    let cells = plan(&draft.letter).cells(0).to_vec();
    let ids: Vec<_> = cells
        .iter()
        .filter_map(|cell| cell.text.as_ref().map(|text| text.id))
        .collect();
    assert_eq!(ids.len(), 3);
    let english = &draft.translations[&Language::En];
    assert_eq!(english[&ids[0]].words, english[&ids[1]].words);
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn a_cell_is_translated_where_it_stands() {
    let mut harness = show(plans("collective-letter-12-12"), 720.0, 900.0);
    harness.state_mut().view.columns = Columns::Other;
    harness.state_mut().view.other = Language::En;
    harness.run();
    harness
        .get_by_label("13\u{a0}May (Thursday), slot 2: Study Group 12 Closing plenary")
        .click();
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    harness.event(egui::Event::Text(" (all)".into()));
    harness.run();
    let draft = harness.state().editing.draft();
    let days = &plan(&draft.letter).days;
    let last = plan(&draft.letter).cells(days.len() - 1);
    let id = last[1].text.as_ref().unwrap().id;
    let words = &draft.translations[&Language::En][&id].words;
    assert!(matches!(words.0.last(), Some(Run::Words { text, .. }) if text.ends_with("(all)")));
}

#[test]
fn grids_at_work_look_neat() {
    if std::env::var_os("CIRCULAR_DESK_PICTURES").is_none() {
        return;
    }
    let mut harness = show(small_plan(), 720.0, 420.0);
    harness.ctx.set_theme(egui::Theme::Light);
    harness.get_by_label(FIRST).click();
    harness.run();
    harness.event(egui::Event::Text("WP1 Plenary".into()));
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::Enter);
    harness.run();
    harness.event(egui::Event::Text("Room C".into()));
    harness.run();
    picture(&mut harness, "grids-at-work-editing");
    harness.key_press(egui::Key::Enter);
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::ArrowRight);
    harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::ArrowDown);
    harness.run();
    picture(&mut harness, "grids-at-work-marked");
    harness
        .get_by_label("Paint cells with what happens elsewhere")
        .click();
    harness.run();
    picture(&mut harness, "grids-at-work-brush");
    let case = letter_file("collective-letter-12-12");
    let place = case.letter.annexes.len() - 1;
    let part = circular_desk::app::view::Part::Annex(place);
    let mut harness = crate::stand::stand(case, part, 720.0, 1500.0);
    harness.ctx.set_theme(egui::Theme::Light);
    harness.run();
    picture(&mut harness, "grids-at-work-annex");
}
