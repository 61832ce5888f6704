//! The calendar of a date box: a month, Monday first, worked by pointer or keyboard.

use super::written::{month_name, with_weekday};
use crate::app::icons;
use crate::app::theme;
use crate::app::widgets::{focus_ring, icon_button, named, palette};
use crate::language::interface::Texts;
use chrono::{Datelike, Months, NaiveDate, TimeDelta, Weekday};
use egui::{
    Align2, EventFilter, FontId, Id, Key, Modifiers, Rect, Role, Sense, Stroke, StrokeKind, Ui,
    pos2, vec2,
};

/// Width and height of a day: seven leave room between the steps of the month and those of the year.
const DAY: egui::Vec2 = vec2(38.0, 30.0);
/// Height of the row of weekdays.
const WEEKDAYS: f32 = 24.0;
/// Width of the name of a month, and of a year.
const MONTH: f32 = 82.0;
const YEAR: f32 = 44.0;

/// What a calendar shows.
pub(super) struct Calendar<'a> {
    pub id: Id,
    pub date: Option<NaiveDate>,
    pub today: NaiveDate,
    pub allowed: &'a dyn Fn(NaiveDate) -> bool,
    pub texts: &'a Texts,
}

impl Calendar<'_> {
    /// Shows the month in which `cursor` lies, and moves the cursor. Returns the day that was chosen.
    pub fn show(&self, ui: &mut Ui, cursor: &mut NaiveDate) -> Option<NaiveDate> {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        let width = DAY.x * 7.0;
        ui.set_width(width);
        self.heading(ui, cursor);
        let size = vec2(width, WEEKDAYS + DAY.y * 6.0);
        let (_, rect) = ui.allocate_space(size);
        let response = ui.interact(rect, self.id, Sense::FOCUSABLE);
        let name = with_weekday(*cursor, self.texts);
        named(&response, Role::Grid, true, &name);
        self.weekdays(ui, rect);
        let mut chosen = None;
        if response.has_focus() {
            let arrows = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, arrows));
            chosen = self.keys(ui, cursor);
        }
        let clicked = self.days(ui, rect, *cursor, response.has_focus());
        chosen.or(clicked)
    }

    /// Month and year, each with a step back and a step forward.
    fn heading(&self, ui: &mut Ui, cursor: &mut NaiveDate) {
        let say = |key: &str| self.texts.say(key);
        let step = |ui: &mut Ui, glyph: &str, key: &str, months: i32, cursor: &mut NaiveDate| {
            if icon_button(ui, glyph, &say(key)).clicked() {
                *cursor = moved(*cursor, months);
            }
        };
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let month = |ui: &mut Ui, cursor: &mut NaiveDate| {
                let name = month_name(cursor.month(), self.texts);
                step(ui, icons::CARET_LEFT, "date-previous-month", -1, cursor);
                title(ui, &name, MONTH);
                step(ui, icons::CARET_RIGHT, "date-next-month", 1, cursor);
            };
            let year = |ui: &mut Ui, cursor: &mut NaiveDate| {
                let number = [("year", cursor.year().to_string().into())];
                let name = self.texts.with("date-year", &number);
                step(ui, icons::CARET_LEFT, "date-previous-year", -12, cursor);
                title(ui, &name, YEAR);
                step(ui, icons::CARET_RIGHT, "date-next-year", 12, cursor);
            };
            let gap = DAY.x * 7.0 - 4.0 * theme::CONTROL - MONTH - YEAR;
            match self.texts.language().puts_year_first() {
                true => {
                    year(ui, cursor);
                    ui.add_space(gap);
                    month(ui, cursor);
                }
                false => {
                    month(ui, cursor);
                    ui.add_space(gap);
                    year(ui, cursor);
                }
            }
        });
    }

    fn weekdays(&self, ui: &Ui, rect: Rect) {
        for weekday in 1..=7_u32 {
            let values = [("weekday", weekday.into())];
            let name = self.texts.with("date-weekday-short", &values);
            let x = rect.left() + DAY.x * (weekday as f32 - 0.5);
            let at = pos2(x, rect.top() + WEEKDAYS / 2.0);
            let font = FontId::proportional(theme::SMALL);
            let colour = palette(ui).weak;
            ui.painter()
                .text(at, Align2::CENTER_CENTER, name, font, colour);
        }
    }

    fn keys(&self, ui: &Ui, cursor: &mut NaiveDate) -> Option<NaiveDate> {
        let days = |date: NaiveDate, days: i64| {
            let moved = date.checked_add_signed(TimeDelta::days(days));
            moved.unwrap_or(date)
        };
        let in_week = i64::from(cursor.weekday().num_days_from_monday());
        let steps: [(Modifiers, Key, NaiveDate); 10] = [
            (Modifiers::NONE, Key::ArrowLeft, days(*cursor, -1)),
            (Modifiers::NONE, Key::ArrowRight, days(*cursor, 1)),
            (Modifiers::NONE, Key::ArrowUp, days(*cursor, -7)),
            (Modifiers::NONE, Key::ArrowDown, days(*cursor, 7)),
            (Modifiers::SHIFT, Key::PageUp, moved(*cursor, -12)),
            (Modifiers::SHIFT, Key::PageDown, moved(*cursor, 12)),
            (Modifiers::NONE, Key::PageUp, moved(*cursor, -1)),
            (Modifiers::NONE, Key::PageDown, moved(*cursor, 1)),
            (Modifiers::NONE, Key::Home, days(*cursor, -in_week)),
            (Modifiers::NONE, Key::End, days(*cursor, 6 - in_week)),
        ];
        for (modifiers, key, to) in steps {
            if ui.input_mut(|input| input.consume_key(modifiers, key)) {
                *cursor = to;
                return None;
            }
        }
        let chosen = ui.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Enter)
                || input.consume_key(Modifiers::NONE, Key::Space)
        });
        (chosen && (self.allowed)(*cursor)).then_some(*cursor)
    }

    fn days(&self, ui: &mut Ui, rect: Rect, cursor: NaiveDate, focused: bool) -> Option<NaiveDate> {
        let first = cursor.with_day(1).unwrap_or(cursor);
        let before = first.weekday().num_days_from_monday();
        let mut chosen = None;
        let month = first
            .iter_days()
            .take_while(|day| day.month() == first.month());
        for day in month {
            let place = before + day.day0();
            let (column, row) = ((place % 7) as f32, (place / 7) as f32);
            let corner = rect.left_top() + vec2(DAY.x * column, WEEKDAYS + DAY.y * row);
            let cell = Rect::from_min_size(corner, DAY).shrink(1.0);
            if self.day(ui, cell, day, focused && day == cursor) {
                chosen = Some(day);
            }
        }
        chosen
    }

    /// One day; returns whether it was clicked.
    fn day(&self, ui: &Ui, cell: Rect, day: NaiveDate, at_cursor: bool) -> bool {
        let allowed = (self.allowed)(day);
        let sense = if allowed { Sense::CLICK } else { Sense::HOVER };
        let response = ui.interact(cell, self.id.with(day), sense);
        let name = with_weekday(day, self.texts);
        let selected = self.date == Some(day);
        response.widget_info(|| {
            egui::WidgetInfo::selected(Role::Button, allowed, selected, name.as_str())
        });
        let palette = palette(ui);
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let ground = if selected {
            Some(palette.accent)
        } else if response.hovered() && allowed {
            Some(palette.hover)
        } else if weekend {
            Some(palette.navigator)
        } else {
            None
        };
        let painter = ui.painter();
        if let Some(ground) = ground {
            painter.rect_filled(cell, theme::CORNER, ground);
        }
        if day == self.today {
            let ring = Stroke::new(1.5, palette.accent);
            painter.rect_stroke(cell, theme::CORNER, ring, StrokeKind::Inside);
        }
        let ink = match (selected, allowed) {
            (true, _) => palette.on_accent,
            (_, false) => palette.weak.gamma_multiply(0.45),
            // Also at a weekend: what is pale cannot be chosen.
            _ => palette.text,
        };
        let font = if selected || day == self.today {
            theme::strong(theme::BODY)
        } else {
            FontId::proportional(theme::BODY)
        };
        let number = day.day().to_string();
        painter.text(cell.center(), Align2::CENTER_CENTER, number, font, ink);
        if at_cursor {
            let ring = Stroke::new(2.0, palette.accent);
            painter.rect_stroke(cell.expand(1.0), theme::CORNER, ring, StrokeKind::Outside);
        }
        focus_ring(ui, &response, cell);
        response.clicked()
    }
}

/// A word in the middle of the room between two steps.
fn title(ui: &mut Ui, words: &str, width: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(width, theme::CONTROL), Sense::HOVER);
    let font = theme::strong(theme::BODY);
    let colour = palette(ui).text;
    let painter = ui.painter();
    painter.text(rect.center(), Align2::CENTER_CENTER, words, font, colour);
}

/// The same day some months later or earlier; the last day of a month that is too short.
fn moved(date: NaiveDate, months: i32) -> NaiveDate {
    let count = Months::new(months.unsigned_abs());
    let moved = if months < 0 {
        date.checked_sub_months(count)
    } else {
        date.checked_add_months(count)
    };
    moved.unwrap_or(date)
}
