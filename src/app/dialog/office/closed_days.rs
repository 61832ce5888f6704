//! When nobody is at work.

use super::super::Answer;
use super::{OfficeDialog, about};
use crate::app::widgets::date_picker::DateBox;
use crate::app::{icons, widgets};
use crate::kind::calendar::calendar;
use crate::language::interface::{Texts, capital};
use crate::letter::office::ClosedDay;
use chrono::NaiveDate;
use egui::{Id, Ui};

pub(super) fn ui(
    ui: &mut Ui,
    dialog: &mut OfficeDialog,
    texts: &Texts,
    today: NaiveDate,
) -> Option<Answer> {
    let office = &mut dialog.kept.office;
    about(ui, texts, "office-closed-days-about");
    ui.label(widgets::strong(texts.say("office-holidays"), 13.5));
    for name in calendar().names() {
        let mut observed = !office.not_observed.iter().any(|other| other == name);
        let caption = texts.with("holiday-name", &[("holiday", name.into())]);
        if widgets::check(ui, &mut observed, &capital(&caption)).changed() {
            match observed {
                true => office.not_observed.retain(|other| other != name),
                false => office.not_observed.push(name.to_owned()),
            }
        }
    }
    ui.add_space(10.0);
    ui.label(widgets::strong(texts.say("office-own-days"), 13.5));
    let mut removed = None;
    for (at, closed) in office.closed.iter_mut().enumerate() {
        ui.horizontal_top(|ui| {
            let number = [("number", (at + 1).into())];
            let day = texts.with("office-day", &number);
            let mut date = Some(closed.day);
            let id = Id::unique(("office day", at));
            DateBox::new(id, &day, today, texts)
                .needed()
                .show(ui, &mut date);
            closed.day = date.unwrap_or(closed.day);
            let name = texts.with("office-day-name", &number);
            let hint = texts.say("office-day-hint");
            let width = (ui.available_width() - widgets::icon_room(ui)).max(80.0);
            let id = Id::unique(("office day name", at));
            widgets::line_edit(ui, id, &mut closed.name, &name, &hint, width);
            let remove = texts.with("office-day-remove", &number);
            if widgets::icon_button(ui, icons::TRASH, &remove).clicked() {
                removed = Some(at);
            }
        });
    }
    if let Some(at) = removed {
        office.closed.remove(at);
    }
    if widgets::button(ui, Some(icons::PLUS), &texts.say("office-day-add")).clicked() {
        office.closed.push(ClosedDay {
            day: today,
            name: String::new(),
        });
    }
    None
}
