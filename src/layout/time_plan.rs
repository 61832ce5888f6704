//! The time plan of a meeting: days down or across, sessions on the other side.

use super::document::{Block, Cell, Paragraph, Row, RowSpan, Run, Table};
use super::head::cell;
use super::stylesheet::{Style, TEXT_WIDTH, TableStyle};
use super::wording::{Wording, paragraph, plain};
use crate::language::Language;
use crate::language::dates::DateForm;
use crate::language::phrasebook::phrasebook;
use crate::letter::time_plan::{Day, DaysRun, Slot, TimePlan};
use chrono::NaiveDate;

/// Width of the days of a plan whose days run down, and of the sessions of one whose days run
/// across, in points.
const FIRST_COLUMN: f32 = 84.0;
/// Word has no wider tables.
const COLUMNS: u16 = 63;
/// A grid of at most so many rows is kept on one page.
const ROWS_KEPT_TOGETHER: usize = 18;

/// The grid, and below it what the codes in it mean.
pub(super) fn time_plan(wording: &Wording<'_>, plan: &TimePlan) -> Vec<Block> {
    let mut blocks = Vec::new();
    if (1..COLUMNS).contains(&plan.slots()) && !plan.days.is_empty() {
        let (columns, mut rows) = match plan.days_run {
            DaysRun::Down => days_down(wording, plan),
            DaysRun::Across => days_across(wording, plan),
        };
        keep_together(&mut rows);
        let width = (TEXT_WIDTH - FIRST_COLUMN) / f32::from(columns.max(1));
        let mut widths = vec![FIRST_COLUMN];
        widths.extend((0..columns).map(|_| width));
        blocks.push(Block::Table(Table {
            style: TableStyle::Grid,
            columns: widths,
            rows,
            description: Some(plain(&wording.phrase("time-plan-title"))),
        }));
    }
    if let Some(key) = &plan.key {
        blocks.push(Block::Paragraph(wording.paragraph(Style::Note, key)));
    }
    blocks
}

/// A short plan is read at a glance; it is not torn apart.
fn keep_together(rows: &mut [Row]) {
    let kept = match rows.len() {
        count if count > ROWS_KEPT_TOGETHER => 0,
        count => count.saturating_sub(1),
    };
    for paragraph in rows[..kept]
        .iter_mut()
        .flat_map(|row| &mut row.cells)
        .flat_map(|cell| &mut cell.paragraphs)
    {
        paragraph.keep_with_next = true;
    }
}

/// How many columns stand beside the first, and the rows.
fn days_down(wording: &Wording<'_>, plan: &TimePlan) -> (u16, Vec<Row>) {
    let slots = plan.slots();
    let mut head = vec![heading(Vec::new())];
    for session in plan.sessions.iter().filter(|session| session.slots > 0) {
        let label = wording.paragraph(Style::TimePlanHeading, &session.label);
        head.push(Cell {
            span: session.slots,
            ..heading(vec![label])
        });
    }
    let mut rows = vec![Row {
        cells: head,
        header: true,
    }];
    for day in &plan.days {
        let cells = match day {
            Day::Weekend => {
                let weekend = paragraph(Style::TimePlanHeading, wording.phrase("weekend"));
                vec![Cell {
                    span: slots + 1,
                    ..heading(vec![weekend])
                }]
            }
            Day::Meeting { date, cells } => {
                let date = day_and_weekday(wording, *date);
                let mut row = vec![heading(vec![paragraph(Style::TimePlanHeading, date)])];
                row.extend(fitted(cells, slots).map(|(slot, span)| Cell {
                    span,
                    ..cell(slot.map_or_else(Vec::new, |slot| what_happens(wording, slot)))
                }));
                row
            }
        };
        rows.push(Row {
            cells,
            header: false,
        });
    }
    (slots, rows)
}

fn days_across(wording: &Wording<'_>, plan: &TimePlan) -> (u16, Vec<Row>) {
    let slots = plan.slots();
    let mut head = vec![heading(Vec::new())];
    // Row by row, the cells of all days.
    let mut grid: Vec<Vec<Cell>> = (0..slots).map(|_| Vec::new()).collect();
    let mut labels = plan
        .sessions
        .iter()
        .flat_map(|session| (0..session.slots).map(move |at| (at, session)));
    for row in &mut grid {
        if let Some((at, session)) = labels.next() {
            let label = wording.paragraph(Style::TimePlanHeading, &session.label);
            row.push(Cell {
                rows: part(at, session.slots),
                ..heading(if at == 0 { vec![label] } else { Vec::new() })
            });
        }
    }
    let mut columns = 0;
    for day in &plan.days {
        let Day::Meeting { date, cells } = day else {
            continue;
        };
        if columns + 1 >= COLUMNS {
            break;
        }
        columns += 1;
        let date = if plan.days.len() == 1 {
            wording.date(*date, DateForm::Weekday)
        } else {
            day_and_weekday(wording, *date)
        };
        head.push(heading(vec![paragraph(Style::TimePlanHeading, date)]));
        let mut rows = grid.iter_mut();
        for (slot, span) in fitted(cells, slots) {
            for (at, row) in (0..span).zip(rows.by_ref()) {
                let text = slot.filter(|_| at == 0);
                row.push(Cell {
                    rows: part(at, span),
                    ..cell(text.map_or_else(Vec::new, |slot| what_happens(wording, slot)))
                });
            }
        }
    }
    let mut rows = vec![Row {
        cells: head,
        header: true,
    }];
    rows.extend(grid.into_iter().map(|cells| Row {
        cells,
        header: false,
    }));
    (columns, rows)
}

/// The day, and below it the weekday: narrow.
fn day_and_weekday(wording: &Wording<'_>, date: NaiveDate) -> Vec<Run> {
    let mut runs = wording.date(date, DateForm::DayMonth);
    runs.push(Run::LineBreak);
    runs.extend(wording.words(&wording.language.time_plan_weekday(date)));
    runs
}

/// The label of a day in a plan, as it prints: the day, and below it the weekday. `alone` says whether it
/// is the only day of a plan whose days run across, which has room for one line.
pub fn day_label(language: Language, date: NaiveDate, alone: bool) -> String {
    if alone {
        return language.date(date, DateForm::Weekday);
    }
    let day = language.date(date, DateForm::DayMonth);
    format!("{day}\n{}", language.time_plan_weekday(date))
}

/// What stands in the row of the days off.
pub fn weekend_label(language: Language) -> String {
    phrasebook(language).say("weekend", &[])
}

/// The cells of a day, cut or filled so that they cover just its slots.
fn fitted(cells: &[Slot], slots: u16) -> impl Iterator<Item = (Option<&Slot>, u16)> {
    let mut left = slots;
    let mut given = cells.iter();
    std::iter::from_fn(move || {
        if left == 0 {
            return None;
        }
        let (slot, span) = match given.next() {
            Some(slot) => (Some(slot), slot.slots.clamp(1, left)),
            None => (None, 1),
        };
        left -= span;
        Some((slot, span))
    })
}

fn what_happens(wording: &Wording<'_>, slot: &Slot) -> Vec<Paragraph> {
    let Some(text) = &slot.text else {
        return Vec::new();
    };
    let mut printed = wording.paragraph(Style::TimePlanText, text);
    if slot.provisional {
        printed.runs.splice(0..0, wording.words("["));
        printed.runs.extend(wording.words("]"));
    }
    vec![printed]
}

fn heading(paragraphs: Vec<Paragraph>) -> Cell {
    Cell {
        shaded: true,
        ..cell(paragraphs)
    }
}

fn part(at: u16, of: u16) -> RowSpan {
    match (at, of) {
        (_, 1) => RowSpan::One,
        (0, _) => RowSpan::First,
        _ => RowSpan::Continued,
    }
}
