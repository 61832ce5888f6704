//! A box for a date: typed, or picked from a calendar; with its weekday.

mod calendar;
mod written;

pub use written::{month_name, read, weekday, with_weekday, written};

use super::parsed_edit::{HandOut, Parsed, forget, parse};
use super::{button, complaint, icon_button_of, palette};
use crate::app::mirror;
use crate::app::{icons, theme};
use crate::language::interface::Texts;
use calendar::Calendar;
use chrono::NaiveDate;
use egui::{
    Id, Key, Margin, Popup, PopupCloseBehavior, Rect, Response, RichText, TextEdit, Ui, UiBuilder,
    WidgetInfo, vec2,
};

/// What stands beside the words in a box, in points: its edges and the calendar.
const AROUND: f32 = 52.0;

/// A box for a date.
pub struct DateBox<'a> {
    id: Id,
    name: &'a str,
    today: NaiveDate,
    texts: &'a Texts,
    near: Option<NaiveDate>,
    refuse: Option<&'a dyn Fn(NaiveDate) -> Option<String>>,
    needed: bool,
    width: f32,
}

/// Shows the box; the response is `changed` when the date was.
pub fn date_picker(
    ui: &mut Ui,
    id: Id,
    date: &mut Option<NaiveDate>,
    name: &str,
    today: NaiveDate,
    texts: &Texts,
) -> Response {
    DateBox::new(id, name, today, texts).show(ui, date)
}

impl<'a> DateBox<'a> {
    /// A box that a screen reader calls `name`.
    pub fn new(id: Id, name: &'a str, today: NaiveDate, texts: &'a Texts) -> DateBox<'a> {
        DateBox {
            id,
            name,
            today,
            texts,
            near: None,
            refuse: None,
            needed: false,
            width: 190.0,
        }
    }

    /// How wide a box has to be for every date, in points.
    pub fn least(ui: &Ui, texts: &Texts) -> f32 {
        // Texts that write one date alike write all alike.
        let known = NaiveDate::from_ymd_opt(2028, 9, 28).map(|date| written(date, texts));
        let known = Id::unique(("least width of a date", known));
        if let Some(least) = ui.data(|data| data.get_temp(known)) {
            return least;
        }
        let font = egui::TextStyle::Body.resolve(ui.style());
        let months = (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(2028, month, 28));
        let widths = months.map(|date| {
            let words = written(date, texts);
            let ink = egui::Color32::PLACEHOLDER;
            let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(words, font.clone(), ink));
            galley.size().x
        });
        let least = widths.fold(0.0, f32::max) + AROUND;
        ui.data_mut(|data| data.insert_temp(known, least));
        least
    }

    /// Where the calendar of an empty box opens, instead of today.
    pub fn near(mut self, near: Option<NaiveDate>) -> Self {
        self.near = near;
        self
    }

    /// Refuses the days to which `refuse` answers with a sentence.
    pub fn refuse(mut self, refuse: &'a dyn Fn(NaiveDate) -> Option<String>) -> Self {
        self.refuse = Some(refuse);
        self
    }

    /// Cannot be emptied.
    pub fn needed(mut self) -> Self {
        self.needed = true;
        self
    }

    /// How wide the box is, in points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Shows the box, with the weekday below it; the response is `changed` when the date was.
    pub fn show(mut self, ui: &mut Ui, date: &mut Option<NaiveDate>) -> Response {
        self.width = (self.width.max(DateBox::least(ui, self.texts))).min(ui.available_width());
        let shown = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.set_max_width(self.width);
            self.lines(ui, date)
        });
        shown.inner
    }

    fn lines(&self, ui: &mut Ui, date: &mut Option<NaiveDate>) -> Response {
        let shown = date.map_or_else(String::new, |date| written(date, self.texts));
        let read = |text: &str| self.read(text);
        let add = |ui: &mut Ui, text: &mut String| self.line(ui, text);
        let mut parsed: Parsed<Option<NaiveDate>> =
            parse(ui, self.id, &shown, HandOut::Afterwards, read, add);
        let mut new = parsed.value;
        if let Some(picked) = self.calendar(ui, &parsed.response, *date) {
            forget(ui, self.id);
            parsed.complaint = None;
            new = Some(picked);
        }
        if let Some(new) = new
            && new != *date
        {
            *date = new;
            parsed.response.mark_changed();
        }
        if let Some(sentence) = &parsed.complaint {
            complaint(ui, sentence);
        } else if let Some(date) = *date {
            let words = RichText::new(weekday(date, self.texts)).size(theme::SMALL);
            let words = words.color(palette(ui).weak);
            ui.add(egui::Label::new(words).selectable(false));
        }
        parsed.response
    }

    fn read(&self, text: &str) -> Result<Option<NaiveDate>, String> {
        if text.trim().is_empty() {
            return if self.needed {
                Err(self.texts.say("date-needed"))
            } else {
                Ok(None)
            };
        }
        let date = read(text, self.texts).ok_or_else(|| self.texts.say("date-none"))?;
        match self.refusal(date) {
            Some(refusal) => Err(refusal),
            None => Ok(Some(date)),
        }
    }

    fn refusal(&self, date: NaiveDate) -> Option<String> {
        self.refuse.and_then(|refuse| refuse(date))
    }

    fn line(&self, ui: &mut Ui, text: &mut String) -> Response {
        let (before, behind) = (9, 34);
        let (left, right) = match mirror::is_turned(ui.ctx()) {
            true => (behind, before),
            false => (before, behind),
        };
        let margin = Margin {
            left,
            right,
            top: 6,
            bottom: 6,
        };
        let words = self.texts.say("date-hint");
        let hint = super::hint(ui, &words);
        let before = text.clone();
        let edit = TextEdit::singleline(text)
            .id(self.id)
            .hint_text(egui::WidgetText::from(hint))
            .margin(margin)
            .desired_width(self.width);
        let response = super::typed(ui, edit, &before, &words);
        super::wanted::grant(ui, self.id, &response);
        response.widget_info(|| {
            let mut info = WidgetInfo::text_edit(true, text.as_str(), text.as_str(), "");
            info.label = Some(self.name.to_owned());
            info
        });
        super::remark::show(ui, self.id, &response);
        response
    }

    /// The button at the end of the box and, while it is open, the calendar. Returns what was picked.
    fn calendar(
        &self,
        ui: &mut Ui,
        line: &Response,
        date: Option<NaiveDate>,
    ) -> Option<Option<NaiveDate>> {
        let size = vec2(theme::CONTROL - 4.0, line.rect.height() - 4.0);
        let corner = line.rect.right_top() + vec2(-size.x - 2.0, 2.0);
        let place = Rect::from_min_size(corner, size);
        let name = (self.texts).with("date-calendar", &[("name", self.name.into())]);
        let mut at_end = ui.new_child(UiBuilder::new().max_rect(place));
        let toggle = icon_button_of(&mut at_end, size, true, icons::CALENDAR_BLANK, &name);
        let popup = self.id.with("calendar");
        let grid = self.id.with("days");
        let cursor_id = self.id.with("cursor");
        let fresh = self.id.with("fresh");
        let was_open = Popup::is_id_open(ui.ctx(), popup);
        let by_key = line.has_focus()
            && ui.input(|input| input.modifiers.alt && input.key_pressed(Key::ArrowDown));
        if toggle.clicked() || by_key {
            Popup::toggle_id(ui.ctx(), popup);
            if !was_open {
                let from = date.or(self.near).unwrap_or(self.today);
                ui.data_mut(|data| data.insert_temp(cursor_id, from));
                ui.data_mut(|data| data.insert_temp(fresh, true));
            }
        }
        let cursor = ui.data(|data| data.get_temp::<NaiveDate>(cursor_id));
        let mut cursor = cursor.unwrap_or(self.today);
        let mut picked = None;
        let allowed = |day| self.refusal(day).is_none();
        let calendar = Calendar {
            id: grid,
            date,
            today: self.today,
            allowed: &allowed,
            texts: self.texts,
        };
        Popup::from_response(line)
            .id(popup)
            .open_memory(None)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(name.as_str())
            .show(|ui| {
                // The first frame only measures; nothing in it can have the keyboard.
                if !ui.is_sizing_pass() && ui.data_mut(|data| data.remove_temp(fresh)) == Some(true)
                {
                    ui.memory_mut(|memory| memory.request_focus(grid));
                }
                picked = calendar.show(ui, &mut cursor).map(Some);
                ui.horizontal(|ui| {
                    if allowed(self.today)
                        && button(ui, None, &self.texts.say("date-today")).clicked()
                    {
                        picked = Some(Some(self.today));
                    }
                    if !self.needed
                        && date.is_some()
                        && button(ui, None, &self.texts.say("date-clear")).clicked()
                    {
                        picked = Some(None);
                    }
                });
            });
        ui.data_mut(|data| data.insert_temp(cursor_id, cursor));
        if picked.is_some() {
            Popup::close_id(ui.ctx(), popup);
        }
        let given_up = was_open && ui.input(|input| input.key_pressed(Key::Escape));
        if picked.is_some() || given_up {
            line.request_focus();
        }
        picked
    }
}
