//! The grid of a table: a text box for every paragraph of every cell, and what the keyboard does between
//! them.

use super::edges::{self, STRIP};
use super::marked::Marked;
use crate::app::form::Form;
use crate::app::form::text::{Look, pasted_lines};
use crate::app::text_box::{CaretAt, Event};
use crate::app::view::Columns;
use crate::app::widgets::grid::{self as shown, Fields, Places};
use crate::language::Direction;
use crate::letter::table::grid::{Grid, Placed};
use crate::letter::text::{Run, Text};
use egui::{Id, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui};

/// No column is narrower.
const NARROWEST: f32 = 72.0;

/// What every cell needs to know.
struct Stage<'a> {
    id: Id,
    fitted: &'a Grid,
    places: &'a Places,
}

/// Shows the grid; what is done in it is done to `grid`.
pub fn ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    id: Id,
    fitted: &Grid,
    grid: &mut Grid,
    marked: &mut Marked,
) {
    let own = form.view.columns != Columns::Other;
    let mirrored = form.grid_language().direction() == Direction::RightToLeft;
    let strip = if own { STRIP } else { 0.0 };
    let widths = widths(fitted, ui.available_width() - 2.0 - strip);
    let fields: Vec<Fields> = fitted
        .cells()
        .iter()
        .map(|cell| Fields {
            rows: cell.rows.clone(),
            columns: cell.columns.clone(),
            shaded: cell.rows.start < fitted.header_rows,
        })
        .collect();
    let cells = shown::Grid {
        id: id.with("grid"),
        widths: &widths,
        rows: fitted.rows,
        cells: &fields,
        mirrored,
        lowest: 32.0,
    };
    let scroll = ScrollArea::horizontal().id_salt((id, "scroll"));
    scroll.show(ui, |ui| {
        ui.add_space(strip);
        let places = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if !mirrored {
                ui.add_space(strip);
            }
            let places = cells.place(ui);
            if mirrored {
                ui.add_space(strip);
            }
            places
        });
        let places = places.inner;
        let stage = Stage {
            id,
            fitted,
            places: &places,
        };
        if own {
            edges::columns(ui, form, id, &places, fitted, grid);
            edges::rows(ui, form, id, &places, fitted, grid);
        }
        cells.fill(ui, &places, |ui, at| {
            cell_ui(ui, form, &stage, at, grid, marked);
        });
        if own {
            mark(ui, &stage, marked);
            paint_marks(ui, form, &stage, marked);
            edges::widths(ui, form, id, &places, fitted, grid, marked);
        }
    });
}

fn widths(grid: &Grid, room: f32) -> Vec<f32> {
    let weights = grid.widths.iter().map(|width| f32::from((*width).max(1)));
    let total: f32 = weights.clone().sum();
    weights
        .map(|weight| (room * weight / total).floor().max(NARROWEST))
        .collect()
}

/// The box of a paragraph: by its place, so that it stays the same when its text comes and goes.
fn box_id(stage: &Stage<'_>, cell: &Placed, paragraph: usize) -> Id {
    stage
        .id
        .with(("cell", cell.rows.start, cell.columns.start, paragraph))
}

fn cell_ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    stage: &Stage<'_>,
    at: usize,
    grid: &mut Grid,
    marked: &mut Marked,
) {
    let cell = &stage.fitted.cells()[at];
    let rect = stage.places.cells[at];
    let own = form.view.columns != Columns::Other;
    // A click beside the words brings the caret as well.
    let beside = ui.interact(rect, stage.id.with(("beside", at)), Sense::CLICK);
    if own && beside.clicked() && !ui.input(|input| input.modifiers.shift) {
        let last = cell.texts.len().saturating_sub(1);
        form.boxes.focus(box_id(stage, cell, last), CaretAt::End);
    }
    let values = [
        ("row", (cell.rows.start + 1).into()),
        ("column", (cell.columns.start + 1).into()),
    ];
    let label = form.texts.with("table-cell", &values);
    let look = Look {
        label: &label,
        structure: true,
        frameless: true,
        bold: cell.rows.start < stage.fitted.header_rows,
        ..Look::default()
    };
    if cell.texts.is_empty() && !own {
        return;
    }
    for paragraph in 0..cell.texts.len().max(1) {
        let id = box_id(stage, cell, paragraph);
        let event = match cell.texts.as_slice() {
            [] | [_] => {
                let (changed, event) = form.optional_text_at(ui, id, cell.texts.first(), look);
                if let Some(text) = changed
                    && let Some(texts) = grid.texts_mut(at)
                {
                    if text.is_some() {
                        // The table may be known by its first text, which is this one now.
                        form.view.wanted_new = Some((0, CaretAt::End));
                    }
                    *texts = text.into_iter().collect();
                }
                event
            }
            texts => form.text_at(ui, id, &texts[paragraph], look),
        };
        if own && ui.memory(|memory| memory.has_focus(id)) && !marked.drawing {
            let here = (cell.rows.start, cell.columns.start);
            let has = |(from, to)| cell_has(cell, from) || cell_has(cell, to);
            let inside = marked.ends.is_some_and(has);
            if !inside {
                marked.mark(here);
            }
        }
        if let Some((event, language)) = event
            && language == form.language()
        {
            answer(form, stage, at, paragraph, event, grid);
        }
    }
}

fn cell_has(cell: &Placed, (row, column): (usize, usize)) -> bool {
    cell.rows.contains(&row) && cell.columns.contains(&column)
}

/// Answers to what the caret of a paragraph did.
fn answer(
    form: &mut Form<'_>,
    stage: &Stage<'_>,
    at: usize,
    paragraph: usize,
    event: Event,
    grid: &mut Grid,
) {
    let cell = &stage.fitted.cells()[at];
    let language = form.language();
    let reading = |text: &Text| form.runs_of(text, language).0;
    let mut caret = None;
    match event {
        Event::Split { before, after } => {
            if let Some(texts) = grid.texts_mut(at) {
                divide(texts, paragraph, vec![before, after]);
                caret = Some((paragraph + 1, CaretAt::Start));
            }
        }
        Event::Pasted {
            before,
            pasted,
            after,
        } => {
            let lines = pasted_lines(before, &pasted, after);
            let last = paragraph + lines.len().saturating_sub(1);
            if let Some(texts) = grid.texts_mut(at) {
                divide(texts, paragraph, lines);
                caret = Some((last, CaretAt::End));
            }
        }
        Event::JoinPrevious | Event::JoinNext => {
            let first = match event {
                Event::JoinNext => Some(paragraph),
                _ => paragraph.checked_sub(1),
            };
            if let Some(first) = first
                && let Some(texts) = grid.texts_mut(at)
                && first + 1 < texts.len()
            {
                let behind = texts.remove(first + 1);
                let runs = reading(&texts[first]);
                let offset = runs.iter().map(length).sum();
                texts[first] = if runs.is_empty() {
                    behind
                } else {
                    let more = reading(&behind);
                    texts[first].saying([runs, more].concat())
                };
                caret = Some((first, CaretAt::Offset(offset)));
            }
        }
        Event::Indent => {
            if at + 1 == stage.fitted.cells().len() {
                grid.insert_row(grid.rows);
                let row = grid.rows - 1;
                let id = stage.id.with(("cell", row, 0_usize, 0_usize));
                form.boxes.focus(id, CaretAt::Start);
            } else {
                enter(form, stage, at + 1, CaretAt::End, false);
            }
        }
        Event::Outdent if at > 0 => enter(form, stage, at - 1, CaretAt::End, false),
        Event::Previous { x } => {
            let caret = CaretAt::X { x, from_top: false };
            if let Some(above) = paragraph.checked_sub(1) {
                form.boxes.focus(box_id(stage, cell, above), caret);
            } else if let Some(row) = cell.rows.start.checked_sub(1)
                && let Some(above) = stage.fitted.at(row, cell.columns.start)
            {
                enter(form, stage, above, caret, false);
            }
        }
        Event::Next { x } => {
            let caret = CaretAt::X { x, from_top: true };
            if paragraph + 1 < cell.texts.len() {
                form.boxes.focus(box_id(stage, cell, paragraph + 1), caret);
            } else if let Some(below) = stage.fitted.at(cell.rows.end, cell.columns.start) {
                enter(form, stage, below, caret, true);
            }
        }
        _ => {}
    }
    if let Some((paragraph, at)) = caret {
        form.boxes.focus(box_id(stage, cell, paragraph), at);
    }
}

/// Gives the caret to a cell: to its last paragraph, or to its first.
fn enter(form: &mut Form<'_>, stage: &Stage<'_>, at: usize, caret: CaretAt, first: bool) {
    let cell = &stage.fitted.cells()[at];
    let paragraph = match first {
        true => 0,
        false => cell.texts.len().saturating_sub(1),
    };
    form.boxes.focus(box_id(stage, cell, paragraph), caret);
}

/// Puts lines in the place of a paragraph; the first keeps its identity.
fn divide(texts: &mut Vec<Text>, paragraph: usize, lines: Vec<Vec<Run>>) {
    let empty = Text::plain("");
    let old = texts.get(paragraph).unwrap_or(&empty).clone();
    let new = lines.into_iter().enumerate().map(|(at, runs)| match at {
        0 => old.saying(runs),
        _ => empty.saying(runs),
    });
    let place = paragraph.min(texts.len())..(paragraph + 1).min(texts.len());
    let new: Vec<Text> = new.collect();
    texts.splice(place, new);
}

/// How many characters a caret counts.
fn length(run: &Run) -> usize {
    match run {
        Run::Words { text, .. } => text.chars().count(),
        Run::Fact { .. } | Run::LineBreak => 1,
    }
}

/// Drawing from one cell to another marks cells, as does a click with Shift.
fn mark(ui: &mut Ui, stage: &Stage<'_>, marked: &mut Marked) {
    let places = stage.places;
    let shift = ui.input(|input| input.modifiers.shift);
    if shift && marked.ends.is_some() {
        // Over the texts, which would take the click for themselves.
        let over = ui.interact(places.rect, stage.id.with("over"), Sense::CLICK);
        if over.clicked()
            && let Some(at) = over.interact_pointer_pos()
            && let Some(cell) = places.cell_at(at)
        {
            let cell = &stage.fitted.cells()[cell];
            marked.extend((cell.rows.start, cell.columns.start));
        }
    }
    let (down, from, at) = ui.input(|input| {
        let pointer = &input.pointer;
        (
            pointer.primary_down() && !shift,
            pointer.press_origin(),
            pointer.interact_pos(),
        )
    });
    let visible = ui.clip_rect();
    let cell = |at: Option<egui::Pos2>| {
        at.filter(|at| visible.contains(*at))
            .and_then(|at| places.cell_at(at))
    };
    let pressed = ui.input(|input| input.pointer.primary_pressed());
    if pressed
        && down
        && let Some(cell) = cell(at)
    {
        let cell = &stage.fitted.cells()[cell];
        marked.mark((cell.rows.start, cell.columns.start));
    }
    let was_drawing = marked.drawing;
    marked.drawing = false;
    if down
        && marked.edge.is_none()
        && let (Some(from), Some(to)) = (cell(from), cell(at))
        && (from != to || was_drawing)
    {
        let start = |at: usize| {
            let cell = &stage.fitted.cells()[at];
            (cell.rows.start, cell.columns.start)
        };
        marked.drawing = true;
        marked.mark(start(from));
        marked.extend(start(to));
    }
}

fn paint_marks(ui: &Ui, form: &Form<'_>, stage: &Stage<'_>, marked: &Marked) {
    let Some(area) = marked.area(stage.fitted) else {
        return;
    };
    let inside = stage.fitted.cells().iter().enumerate();
    let inside = inside.filter(|(_, cell)| cell.touches(&area));
    let places: Vec<usize> = inside.map(|(at, _)| at).collect();
    let around: Rect = stage.places.around(places.iter().copied());
    let colour = form.palette.accent;
    if places.len() > 1 {
        let ground = colour.gamma_multiply(0.08);
        ui.painter().rect_filled(around, 2.0, ground);
    }
    ui.painter()
        .rect_stroke(around, 2.0, Stroke::new(2.0, colour), StrokeKind::Inside);
}
