//! Tables in the form: what is done in the window is in the letter.

use crate::form_grids::{pictures, show};
use crate::stand::{Stand, letter_file};
use circular_desk::draft::Draft;
use circular_desk::letter::Letter;
use circular_desk::letter::block::Block;
use circular_desk::letter::table::grid::Grid;
use circular_desk::letter::table::{Cell, Row, Table};
use circular_desk::letter::text::{Run, Text};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

/// Rows of cells, “A B” and so on; “-” for a cell in which nothing is written.
fn table(rows: &[&str]) -> Table {
    let cell = |words: &str| Cell {
        texts: match words {
            "-" => Vec::new(),
            words => vec![Text::plain(words)],
        },
        columns: 1,
        rows: 1,
    };
    let rows = rows.iter().map(|row| Row {
        cells: row.split(' ').map(cell).collect(),
    });
    let rows: Vec<Row> = rows.collect();
    Table {
        columns: vec![1; rows[0].cells.len()],
        header_rows: 1,
        rows,
    }
}

fn with_table(case: &str, table: Table) -> Draft {
    let mut draft = letter_file(case);
    for annex in &mut draft.letter.annexes {
        annex.blocks.clear();
    }
    draft.letter.annexes[0].blocks = vec![Block::Table(table)];
    let mut next = 1000;
    draft.letter.visit_texts(&mut |text| {
        if text.id.0 == 0 {
            text.id.0 = next;
            next += 1;
        }
    });
    draft
}

fn words(text: &Text) -> String {
    let runs = text.own_runs().unwrap_or_default();
    let words = runs.iter().map(|run| match run {
        Run::Words { text, .. } => text.as_str(),
        _ => "?",
    });
    words.collect()
}

/// Every field with the paragraphs of the cell that covers it.
fn seen(letter: &Letter) -> String {
    let Block::Table(table) = &letter.annexes[0].blocks[0] else {
        panic!("no table");
    };
    let grid = Grid::of(table);
    let line = |row: usize| {
        let fields = (0..grid.columns()).map(|column| {
            let texts = &grid.cells()[grid.at(row, column).unwrap()].texts;
            match texts.as_slice() {
                [] => "-".to_owned(),
                texts => texts.iter().map(words).collect::<Vec<_>>().join("+"),
            }
        });
        fields.collect::<Vec<_>>().join(" ")
    };
    (0..grid.rows).map(line).collect::<Vec<_>>().join(" | ")
}

type Stage = Harness<'static, Stand>;

fn chosen(harness: &mut Stage, menu: &str, entry: &str) {
    harness.get_by_label(menu).click();
    harness.run();
    harness.get_by_label(entry).click();
    harness.run();
}

fn small() -> Stage {
    let table = table(&["Day Matter", "One Two", "- Four"]);
    show(with_table("working-party-1-11", table), 720.0, 400.0)
}

fn now(harness: &Stage) -> String {
    seen(harness.state().letter())
}

#[test]
fn tables_look_neat() {
    let mut merged = table(&[
        "Date Matter Place Contact",
        "Monday Opening Geneva -",
        "Tuesday Questions Geneva Secretariat",
        "Friday Closing Geneva -",
    ]);
    merged.columns = vec![2, 4, 2, 2];
    let mut grid = Grid::of(&merged);
    grid.merge(&circular_desk::letter::table::grid::Area {
        rows: 1..4,
        columns: 2..3,
    });
    let table = grid.table();
    pictures(
        &with_table("working-party-1-11", table.clone()),
        "table",
        420.0,
    );
    pictures(
        &with_table("collective-letter-12-12", table),
        "table-zh",
        420.0,
    );
}

#[test]
fn cells_are_written_in_and_tab_adds_a_row() {
    let mut harness = small();
    let cell = harness.get_by_label("Row 3, column 1");
    cell.click();
    harness.run();
    harness.event(egui::Event::Text("Thr".into()));
    harness.run();
    harness.event(egui::Event::Text("ee".into()));
    harness.run();
    assert_eq!(now(&harness), "Day Matter | One Two | Three Four");
    harness.key_press(egui::Key::Tab);
    harness.run();
    harness.event(egui::Event::Text("!".into()));
    harness.run();
    assert_eq!(now(&harness), "Day Matter | One Two | Three Four!");
    harness.key_press(egui::Key::Tab);
    harness.run();
    harness.event(egui::Event::Text("Five".into()));
    harness.run();
    assert_eq!(now(&harness), "Day Matter | One Two | Three Four! | Five -");
    harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::Tab);
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    harness.event(egui::Event::Text("More".into()));
    harness.run();
    assert_eq!(
        now(&harness),
        "Day Matter | One Two | Three Four!+More | Five -"
    );
    harness.key_press(egui::Key::Home);
    harness.key_press(egui::Key::Backspace);
    harness.run();
    assert_eq!(
        now(&harness),
        "Day Matter | One Two | Three Four!More | Five -"
    );
}

#[test]
fn what_was_deleted_leaves_an_empty_cell() {
    let mut harness = small();
    harness.get_by_label("Row 1, column 1").click();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.key_press(egui::Key::Delete);
    harness.run();
    assert_eq!(now(&harness), "- Matter | One Two | - Four");
}

#[test]
fn rows_and_columns_have_their_menus() {
    let mut harness = small();
    chosen(&mut harness, "More for row 3", "Move up");
    assert_eq!(now(&harness), "Day Matter | - Four | One Two");
    chosen(&mut harness, "More for row 2", "Remove the row");
    chosen(&mut harness, "More for column 1", "Add a column behind");
    assert_eq!(now(&harness), "Day - Matter | One - Two");
    chosen(&mut harness, "More for column 3", "Remove the column");
    chosen(&mut harness, "More for row 1", "Add a row below");
    assert_eq!(now(&harness), "Day - | - - | One -");
    chosen(&mut harness, "More for column 1", "Wider");
    harness.get_by_label("One header row more").click();
    harness.run();
    let Block::Table(table) = &harness.state().letter().annexes[0].blocks[0] else {
        panic!("no table");
    };
    assert_eq!(
        (table.columns.as_slice(), table.header_rows),
        (&[55, 45][..], 2)
    );
    for _ in 0..7 {
        harness.state_mut().editing.undo();
    }
    harness.run();
    assert_eq!(now(&harness), "Day Matter | One Two | - Four");
}

#[test]
fn cells_are_marked_merged_and_split() {
    let mut harness = small();
    let place = |harness: &Stage, label: &str| harness.get_by_label(label).rect().center();
    let from = place(&harness, "Row 2, column 1");
    let to = place(&harness, "Row 3, column 2");
    harness.drag_at(from);
    harness.run();
    harness.hover_at(to);
    harness.run();
    harness.drop_at(to);
    harness.run();
    harness.get_by_label("Merge the marked cells").click();
    harness.run();
    let all = "One+Two+Four";
    assert_eq!(
        now(&harness),
        format!("Day Matter | {all} {all} | {all} {all}")
    );
    harness.get_by_label("Split merged cells").click();
    harness.run();
    assert_eq!(now(&harness), format!("Day Matter | {all} - | - -"));
}
