//! The grid of a time plan: what is shown in its cells, and what pointer and keyboard do with them.

use super::marked::{Marked, Spot, Step};
use super::menus;
use super::pieces::{Piece, Pieces};
use super::writing::{begin, edit, keys};
use crate::app::form::Form;
use crate::app::form::printed::Print;
use crate::app::form::text::Look;
use crate::app::icons;
use crate::app::view::Columns;
use crate::app::widgets::grid::{Grid, Places};
use crate::app::widgets::{self, menu};
use crate::language::{Direction, Language};
use crate::layout;
use crate::letter::time_plan::grid::Area;
use crate::letter::time_plan::{DaysRun, TimePlan};
use egui::{
    Button, CursorIcon, Id, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, vec2,
};

/// What every cell needs to know.
pub struct Stage<'a> {
    /// Tells the grid from others.
    pub id: Id,
    /// The plan as it is shown.
    pub fitted: &'a TimePlan,
    /// What the cells show.
    pub pieces: &'a [Piece],
    /// Where they are on the screen.
    pub places: &'a Places,
    /// The language of the texts.
    pub language: Language,
    /// What is marked.
    pub area: Option<Area>,
}

/// Shows the grid; what is done in it is done to `plan`.
pub fn ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    id: Id,
    fitted: &TimePlan,
    plan: &mut TimePlan,
    marked: &mut Marked,
) {
    let pieces = Pieces::of(fitted);
    let language = form.grid_language();
    let room = ui.available_width() - 2.0;
    // What runs from right to left begins at the right.
    let mirrored = language.direction() == Direction::RightToLeft;
    let scroll = ScrollArea::horizontal()
        .id_salt((id, "scroll"))
        .stick_to_right(mirrored);
    scroll.show(ui, |ui| {
        let widths = pieces.widths(room);
        let grid = Grid {
            id: id.with("grid"),
            widths: &widths,
            rows: pieces.rows,
            cells: &pieces.fields,
            mirrored,
            lowest: 36.0,
        };
        let places = grid.place(ui);
        let keyboard = ui.interact(
            places.rect,
            id.with("keyboard"),
            Sense::focusable_noninteractive(),
        );
        widgets::named(&keyboard, Role::Grid, true, &form.say("plan-grid"));
        let stage = Stage {
            id,
            fitted,
            pieces: &pieces.pieces,
            places: &places,
            language,
            area: marked.area(fitted),
        };
        if keyboard.has_focus() && marked.edited().is_none() {
            if keyboard.gained_focus() && marked.ends.is_none() {
                marked.go(fitted, Step::DayAfter, false);
            }
            keys(ui, form, &stage, &keyboard, plan, marked);
        }
        grid.fill(ui, &places, |ui, at| match stage.pieces[at] {
            Piece::Corner | Piece::Below => {}
            Piece::Session(session) => session_ui(ui, form, &stage, session, plan),
            Piece::Day(day) | Piece::Weekend(day) => {
                day_ui(ui, form, &stage, day, places.cells[at], plan, marked);
            }
            Piece::Cell(spot) => {
                cell_ui(
                    ui,
                    form,
                    &stage,
                    spot,
                    places.cells[at],
                    &keyboard,
                    plan,
                    marked,
                );
            }
        });
        paint_marks(ui, form, &stage, &keyboard);
        ui.add_space(2.0);
    });
    if marked.brush.is_some() && !ui.input(|input| input.pointer.any_down()) {
        paint(plan, marked);
    }
    if fitted.days.is_empty() {
        ui.label(widgets::weak(ui, form.say("plan-empty")));
    }
}

/// Does what was painted, once the button is up.
fn paint(plan: &mut TimePlan, marked: &mut Marked) {
    let Some(brush) = &marked.brush else { return };
    for (day, slot) in std::mem::take(&mut marked.painted) {
        let area = Area {
            days: day..day + 1,
            slots: slot..slot + 1,
        };
        plan.put(&area, brush.text.as_ref(), brush.provisional);
    }
}

fn paint_marks(ui: &Ui, form: &Form<'_>, stage: &Stage<'_>, keyboard: &Response) {
    let Some(area) = &stage.area else { return };
    let marked = stage
        .pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| match piece {
            Piece::Cell(spot) => is_in(stage.fitted, area, *spot),
            _ => false,
        });
    let around = stage.places.around(marked.map(|(at, _)| at));
    let colour = if keyboard.has_focus() {
        form.palette.accent
    } else {
        form.palette.strong_line
    };
    ui.painter()
        .rect_stroke(around, 2.0, Stroke::new(2.0, colour), StrokeKind::Inside);
}

fn is_in(plan: &TimePlan, area: &Area, spot: Spot) -> bool {
    plan.cells_of(area, spot.0)
        .any(|(begin, _)| begin == spot.1)
}

fn session_ui(ui: &mut Ui, form: &mut Form<'_>, stage: &Stage<'_>, at: usize, plan: &mut TimePlan) {
    let Some(session) = stage.fitted.sessions.get(at) else {
        return;
    };
    let changeable = form.view.columns != Columns::Other;
    let width = ui.available_width() - if changeable { 24.0 } else { 0.0 };
    let values = [("number", (at + 1).into())];
    let (label, hint) = (
        form.texts.with("plan-session", &values),
        form.say("plan-session-hint"),
    );
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.vertical(|ui| {
            ui.set_width(width);
            let look = Look {
                label: &label,
                hint: &hint,
                bold: true,
                frameless: true,
                ..Look::default()
            };
            form.text(ui, &session.label, look);
        });
        if changeable {
            let name = form.texts.with("plan-session-menu", &values);
            let button = caret(ui, form, &name);
            menu::panel(&button, 250.0, |ui| menus::session(ui, form, plan, at));
        }
    });
}

/// A small button that opens a menu.
fn caret(ui: &mut Ui, form: &Form<'_>, name: &str) -> Response {
    let glyph = widgets::icon(icons::CARET_DOWN, 12.0).color(form.palette.weak);
    let button = Button::new(glyph)
        .frame_when_inactive(false)
        .min_size(vec2(22.0, 22.0));
    ui.spacing_mut().button_padding = vec2(4.0, 2.0);
    let response = ui.add_sized(vec2(22.0, 22.0), button);
    widgets::named(&response, Role::Button, true, name);
    response.on_hover_text(name)
}

fn day_ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    stage: &Stage<'_>,
    at: usize,
    rect: Rect,
    plan: &mut TimePlan,
    marked: &mut Marked,
) {
    let words = day_words(stage, at);
    let print = Print {
        colour: form.palette.text,
        centred: true,
        brackets: false,
    };
    if form.view.columns == Columns::Own {
        let name = form
            .texts
            .with("plan-day-menu", &[("day", words.replace('\n', " ").into())]);
        let response = ui.interact(rect, stage.id.with(("day", at)), Sense::click());
        widgets::named(&response, Role::Button, true, &name);
        if response.hovered() {
            let ground = form.palette.hover;
            ui.painter().rect_filled(rect.shrink(0.5), 0.0, ground);
        }
        widgets::focus_ring(ui, &response, rect.shrink(2.0));
        menu::menu(&response, 250.0, |ui| {
            menus::day(ui, form, plan, marked, at)
        });
    }
    form.printed_words(
        ui,
        stage.id.with(("day label", at)),
        &words,
        stage.language,
        print,
    );
}

fn day_words(stage: &Stage<'_>, at: usize) -> String {
    let alone = stage.fitted.days.len() == 1 && stage.fitted.days_run == DaysRun::Across;
    match stage.fitted.date(at) {
        Some(date) => layout::day_label(stage.language, date, alone),
        None => layout::weekend_label(stage.language),
    }
}

#[allow(clippy::too_many_arguments)]
fn cell_ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    stage: &Stage<'_>,
    spot: Spot,
    rect: Rect,
    keyboard: &Response,
    plan: &mut TimePlan,
    marked: &mut Marked,
) {
    let Some((_, cell)) = stage.fitted.cell(spot.0, spot.1) else {
        return;
    };
    let values = [
        ("day", day_words(stage, spot.0).replace('\n', " ").into()),
        ("slot", (spot.1 + 1).into()),
    ];
    let sense = Sense::CLICK | Sense::DRAG;
    let response = ui.interact(rect, stage.id.with(("cell", spot)), sense);
    let in_area = (stage.area.as_ref()).is_some_and(|area| is_in(stage.fitted, area, spot));
    if in_area || marked.painted.contains(&spot) {
        let ground = form.palette.accent_ground;
        ui.painter().rect_filled(rect.shrink(0.5), 0.0, ground);
    }
    // What was typed over a cell is in the plan of the next frame; its box waits for it.
    let replaced = plan.cell(spot.0, spot.1).map(|(_, cell)| &cell.text) != Some(&cell.text);
    if marked.edited() == Some(spot) && !replaced {
        let name = form.texts.with("plan-cell-edit", &values);
        edit(ui, form, stage, spot, cell, &name, keyboard, plan, marked);
        return;
    }
    let name = match &cell.text {
        Some(text) => {
            let [day, slot] = values;
            let words = form.plain_words(text, stage.language);
            form.texts
                .with("plan-cell", &[day, slot, ("words", words.into())])
        }
        None => form.texts.with("plan-cell-free", &values),
    };
    widgets::named(&response, Role::Cell, true, &name);
    point(ui, form, stage, spot, &response, keyboard, marked);
    if let Some(text) = &cell.text {
        let print = Print {
            colour: form.palette.text,
            centred: true,
            brackets: cell.provisional,
        };
        let id = stage.id.with(("printed", spot));
        form.printed(ui, id, text, stage.language, print);
    }
}

/// The pointer marks cells, paints them, or begins to edit one.
fn point(
    ui: &Ui,
    form: &mut Form<'_>,
    stage: &Stage<'_>,
    spot: Spot,
    response: &Response,
    keyboard: &Response,
    marked: &mut Marked,
) {
    let paints = marked.brush.is_some() && form.view.columns == Columns::Own;
    if response.hovered() && paints {
        ui.ctx().set_cursor_icon(CursorIcon::Crosshair);
    }
    if response.double_clicked() && !paints {
        marked.mark(spot);
        begin(form, stage, marked);
        return;
    }
    let (down, clicked) = (response.is_pointer_button_down_on(), response.clicked());
    if !down && !clicked {
        return;
    }
    let (pressed, at, shift) = ui.input(|input| {
        let pointer = &input.pointer;
        let pressed = pointer.primary_pressed() || clicked;
        (pressed, pointer.interact_pos(), input.modifiers.shift)
    });
    let under = at.and_then(|at| stage.places.cell_at(at));
    let to = match under.map(|at| stage.pieces[at]) {
        Some(Piece::Cell(spot)) => spot,
        _ => spot,
    };
    if paints {
        if !marked.painted.contains(&to) {
            marked.painted.push(to);
        }
    } else if pressed && !shift {
        marked.mark(spot);
    } else if marked.spot() != Some(to) {
        marked.extend(to);
    }
    keyboard.request_focus();
}
