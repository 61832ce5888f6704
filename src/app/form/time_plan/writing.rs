//! Writing in the cells of a time plan, and what the keyboard does between them.

use super::cells::Stage;
use super::marked::{Marked, Spot, Step};
use crate::app::form::Form;
use crate::app::form::text::{Look, pasted_lines};
use crate::app::text_box::{CaretAt, Event};
use crate::app::view::Columns;
use crate::language::Direction;
use crate::letter::text::{Run, Text};
use crate::letter::time_plan::{DaysRun, Slot, TimePlan};
use egui::{EventFilter, Id, Key, Response, Ui};

/// The box in which one writes what happens.
fn box_id(stage: &Stage<'_>, spot: Spot) -> Id {
    stage.id.with(("edit", spot))
}

/// Begins to edit the marked cell.
pub fn begin(form: &mut Form<'_>, stage: &Stage<'_>, marked: &mut Marked) {
    let Some(spot) = marked.spot() else { return };
    if form.view.columns == Columns::Other {
        let cell = stage.fitted.cell(spot.0, spot.1);
        let Some(text) = cell.and_then(|(_, cell)| cell.text.as_ref()) else {
            return;
        };
        form.view.want(text.id, stage.language, CaretAt::End);
    } else {
        let id = box_id(stage, spot);
        form.boxes.focus(id, CaretAt::End);
    }
    marked.edit();
}

#[allow(clippy::too_many_arguments)]
pub fn edit(
    ui: &mut Ui,
    form: &mut Form<'_>,
    stage: &Stage<'_>,
    spot: Spot,
    cell: &Slot,
    name: &str,
    keyboard: &Response,
    plan: &mut TimePlan,
    marked: &mut Marked,
) {
    let look = Look {
        label: name,
        structure: true,
        frameless: true,
        ..Look::default()
    };
    let mut id = box_id(stage, spot);
    if form.view.columns == Columns::Other
        && let Some(text) = &cell.text
    {
        id = Id::unique(("rendition", text.id.0, stage.language.tag()));
    }
    let (changed, event) = form.optional_text_at(ui, id, cell.text.as_ref(), look);
    if let Some(text) = changed {
        plan.set_text(spot.0, spot.1, text);
    }
    let focused = ui.memory(|memory| memory.has_focus(id));
    if focused {
        marked.had_keyboard = true;
    } else if marked.had_keyboard {
        marked.editing = false;
        if ui.memory(|memory| memory.focused().is_none()) {
            keyboard.request_focus();
        }
    }
    match event.map(|(event, _)| event) {
        Some(Event::Split { .. }) => {
            marked.editing = false;
            keyboard.request_focus();
        }
        Some(Event::Indent) => edit_next(form, stage, marked, true),
        Some(Event::Outdent) => edit_next(form, stage, marked, false),
        Some(Event::Pasted {
            before,
            pasted,
            after,
        }) => {
            let lines = pasted_lines(before, &pasted, after);
            let runs = lines.join(&Run::LineBreak);
            let empty = Text::plain("");
            let text = cell.text.as_ref().unwrap_or(&empty).saying(runs);
            plan.set_text(spot.0, spot.1, Some(text));
            form.boxes.focus(id, CaretAt::End);
        }
        _ => {}
    }
}

/// Goes on with the cell after or before, on the next or previous day at the end of one.
fn edit_next(form: &mut Form<'_>, stage: &Stage<'_>, marked: &mut Marked, after: bool) {
    let plan = stage.fitted;
    let (step, day) = match after {
        true => (Step::CellAfter, Step::DayAfter),
        false => (Step::CellBefore, Step::DayBefore),
    };
    if !marked.go(plan, step, false) {
        if !marked.go(plan, day, false) {
            return;
        }
        let Some((day, _)) = marked.spot() else {
            return;
        };
        let slot = if after { 0 } else { plan.slots() - 1 };
        if let Some((begin, _)) = plan.cell(day, slot) {
            marked.mark((day, begin));
        }
    }
    begin(form, stage, marked);
}

/// What keys do while a cell is marked and not being edited.
pub fn keys(
    ui: &Ui,
    form: &mut Form<'_>,
    stage: &Stage<'_>,
    keyboard: &Response,
    plan: &mut TimePlan,
    marked: &mut Marked,
) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(keyboard.id, filter));
    let own = form.view.columns == Columns::Own;
    let events = ui.input_mut(|input| std::mem::take(&mut input.events));
    let mut others = Vec::new();
    let mut typed = String::new();
    for event in events {
        match &event {
            egui::Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } if !modifiers.command && !modifiers.alt => match step(stage, *key) {
                Some(step) => {
                    marked.go(stage.fitted, step, modifiers.shift);
                }
                None if matches!(key, Key::Enter | Key::F2) => begin(form, stage, marked),
                None if matches!(key, Key::Delete | Key::Backspace) && own => {
                    if let Some(area) = marked.area(stage.fitted) {
                        plan.clear(&area);
                    }
                }
                None if *key == Key::Escape => {
                    if marked.brush.take().is_none() {
                        keyboard.surrender_focus();
                    }
                }
                None => others.push(event),
            },
            egui::Event::Text(text) if own && marked.edited().is_none() => typed.push_str(text),
            _ => others.push(event),
        }
    }
    ui.input_mut(|input| input.events = others);
    if let Some((day, slot)) = marked.spot()
        && !typed.trim().is_empty()
    {
        plan.set_text(day, slot, Some(Text::plain(&typed)));
        begin(form, stage, marked);
    }
}

fn step(stage: &Stage<'_>, key: Key) -> Option<Step> {
    let down = stage.fitted.days_run == DaysRun::Down;
    let mirrored = stage.language.direction() == Direction::RightToLeft;
    let key = match (key, mirrored) {
        (Key::ArrowLeft, true) => Key::ArrowRight,
        (Key::ArrowRight, true) => Key::ArrowLeft,
        (key, _) => key,
    };
    Some(match (key, down) {
        (Key::ArrowUp, true) | (Key::ArrowLeft, false) => Step::DayBefore,
        (Key::ArrowDown, true) | (Key::ArrowRight, false) => Step::DayAfter,
        (Key::ArrowLeft, true) | (Key::ArrowUp, false) => Step::CellBefore,
        (Key::ArrowRight, true) | (Key::ArrowDown, false) => Step::CellAfter,
        _ => return None,
    })
}
