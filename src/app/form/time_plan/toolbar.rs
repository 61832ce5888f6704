//! The tools above a time plan: what can be done with the marked cells, days and sessions.

use super::marked::Marked;
use super::menus;
use crate::app::form::Form;
use crate::app::widgets::{self, menu};
use crate::app::{icons, theme};
use crate::letter::text::Text;
use crate::letter::time_plan::grid::{Area, MOST_SLOTS};
use crate::letter::time_plan::{DaysRun, Slot, TimePlan};
use egui::{Align2, FontId, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// How many characters of a text its brush shows.
const BRUSH_WORDS: usize = 44;

/// Narrower than this, the tools take two rows, in points.
const NARROW: f32 = 480.0;

/// Shows the tools; what they do is done to `plan`.
pub fn ui(
    ui: &mut Ui,
    form: &Form<'_>,
    fitted: &TimePlan,
    plan: &mut TimePlan,
    marked: &mut Marked,
) {
    let area = marked.area(fitted);
    // The plan itself needs the room: what one seldom wants goes into the menu of the days.
    let narrow = ui.available_width() < NARROW;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 6.0);
        cell_tools(ui, form, fitted, plan, area.as_ref());
        brushes(ui, form, fitted, marked);
        ui.add_space(4.0);
        let days = widgets::button(ui, Some(icons::CALENDAR_BLANK), &form.say("plan-days"));
        menu::menu(&days, 270.0, |ui| {
            if narrow {
                turn(ui, form, fitted, plan);
                ui.add_space(4.0);
            }
            menus::days(ui, form, plan, area.as_ref())
        });
        let room = fitted.slots() < MOST_SLOTS;
        let add = form.say("plan-add-session");
        if widgets::button_if(ui, room, Some(icons::PLUS), &add).clicked() {
            plan.add_session(plan.sessions.len(), Text::plain(""));
        }
    });
    if !narrow {
        ui.horizontal(|ui| turn(ui, form, fitted, plan));
    }
    if let Some(brush) = marked.brush.clone() {
        painting(ui, form, &brush, marked);
    }
}

/// Whether the days run down or across.
fn turn(ui: &mut Ui, form: &Form<'_>, fitted: &TimePlan, plan: &mut TimePlan) {
    let mut run = fitted.days_run;
    let (down, across) = (form.say("plan-days-down"), form.say("plan-days-across"));
    let choices = [
        (DaysRun::Down, down.as_str()),
        (DaysRun::Across, across.as_str()),
    ];
    if widgets::segments(ui, &mut run, &choices) {
        plan.turn();
    }
}

fn cell_tools(
    ui: &mut Ui,
    form: &Form<'_>,
    fitted: &TimePlan,
    plan: &mut TimePlan,
    area: Option<&Area>,
) {
    let language = form.language();
    let reading = |text: &Text| form.runs_of(text, language).0;
    let of_day = |day: usize| {
        area.into_iter()
            .flat_map(move |area| fitted.cells_of(area, day))
    };
    let days = || area.map_or(0..0, |area| area.days.clone());
    let cells = || days().flat_map(of_day).map(|(_, cell)| cell);
    let mergeable = days().any(|day| of_day(day).count() > 1);
    let mut tool = |enabled: bool, glyph: &str, key: &str| {
        let short = form.say(&format!("{key}-short"));
        let name = form.say(key);
        let button = widgets::button_if(ui, enabled, Some(glyph), &short);
        widgets::named(&button, Role::Button, enabled, &name);
        let clicked = button.on_hover_text(&name).clicked();
        area.filter(|_| clicked)
    };
    if let Some(area) = tool(mergeable, icons::ARROWS_MERGE, "plan-merge") {
        plan.merge(area, &reading);
    }
    let merged = cells().any(|cell| cell.slots > 1);
    if let Some(area) = tool(merged, icons::ARROWS_SPLIT, "plan-split") {
        plan.split(area);
    }
    let several = cells().count() > 1;
    if let Some(area) = tool(several, icons::ROWS, "plan-fill") {
        plan.fill(area);
    }
    let written = cells().any(|cell| cell.text.is_some());
    if let Some(area) = tool(written, icons::ERASER, "plan-clear") {
        plan.clear(area);
    }
    let mut texts = cells().filter(|cell| cell.text.is_some()).peekable();
    let provisional = texts.peek().is_some() && texts.all(|cell| cell.provisional);
    let toggled = toggle(
        ui,
        written,
        provisional,
        icons::BRACKETS_SQUARE,
        &form.say("plan-provisional"),
    );
    if let Some(area) = area
        && toggled.clicked()
    {
        plan.set_provisional(area, !provisional);
    }
}

/// A button that stays down.
fn toggle(ui: &mut Ui, enabled: bool, on: bool, glyph: &str, name: &str) -> Response {
    if !on {
        let response = widgets::icon_button_if(ui, enabled, glyph, name);
        response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, false, name));
        return response;
    }
    let size = vec2(theme::CONTROL, theme::CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, true, name));
    let palette = widgets::palette(ui);
    ui.painter()
        .rect_filled(rect, theme::CORNER, palette.accent_ground);
    let font = FontId::new(17.0, theme::icons());
    let at = rect.center();
    ui.painter()
        .text(at, Align2::CENTER_CENTER, glyph, font, palette.accent);
    widgets::focus_ring(ui, &response, rect);
    response.on_hover_text(name)
}

/// What happens in the plan already, to be painted over other cells.
fn brushes(ui: &mut Ui, form: &Form<'_>, fitted: &TimePlan, marked: &mut Marked) {
    let name = form.say("plan-brush");
    let button = widgets::icon_button(ui, icons::PAINT_BRUSH, &name);
    menu::menu(&button, 360.0, |ui| {
        for brush in fitted.brushes() {
            let words = words(form, &brush);
            if menu::entry(ui, true, icons::PAINT_BRUSH, &words, "") {
                marked.brush = Some(brush);
            }
        }
        if menu::entry(ui, true, icons::ERASER, &form.say("plan-brush-nothing"), "") {
            marked.brush = Some(Slot::free());
        }
    });
}

/// What a brush paints, in a few words.
fn words(form: &Form<'_>, brush: &Slot) -> String {
    let Some(text) = &brush.text else {
        return form.say("plan-brush-nothing");
    };
    let words = form.plain_words(text, form.language());
    let short: String = words.chars().take(BRUSH_WORDS).collect();
    let more = if short.len() < words.len() { "…" } else { "" };
    if brush.provisional {
        format!("[{short}{more}]")
    } else {
        format!("{short}{more}")
    }
}

/// Says what is being painted, and how to stop.
fn painting(ui: &mut Ui, form: &Form<'_>, brush: &Slot, marked: &mut Marked) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let accent = form.palette.accent;
        widgets::glyph(ui, icons::PAINT_BRUSH, 15.0, accent);
        let painted = words(form, brush);
        let values = [("words", painted.into())];
        let sentence = form.texts.with("plan-painting", &values);
        ui.label(egui::RichText::new(sentence).size(theme::SMALL));
        let stop = egui::RichText::new(form.say("plan-stop-painting"));
        if ui.link(stop.size(theme::SMALL).color(accent)).clicked() {
            marked.brush = None;
        }
    });
}
