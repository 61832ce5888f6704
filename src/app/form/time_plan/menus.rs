//! The menus of a time plan: of its days, of one day, of one session.

use super::marked::Marked;
use crate::app::form::Form;
use crate::app::icons;
use crate::app::widgets::menu::entry;
use crate::app::widgets::{self};
use crate::letter::group::Group;
use crate::letter::meeting::Mode;
use crate::letter::text::Text;
use crate::letter::time_plan::grid::{Area, MOST_SLOTS};
use crate::letter::time_plan::usual::Usual;
use crate::letter::time_plan::{Day, TimePlan};
use chrono::{Datelike, NaiveDate, Weekday};
use egui::Ui;

/// Adding days, and what can be done with the marked ones.
pub fn days(ui: &mut Ui, form: &Form<'_>, plan: &mut TimePlan, area: Option<&Area>) {
    let dates = form.letter().meeting.as_ref();
    let dates = dates.and_then(|meeting| meeting.dates.clone());
    let take = form.say("plan-take-days");
    if entry(ui, dates.is_some(), icons::CALENDAR_CHECK, &take, "")
        && let Some(dates) = &dates
    {
        plan.take_days(dates);
    }
    let meeting = form.letter().meeting.as_ref();
    let group = meeting.and_then(|meeting| meeting.group.as_ref());
    let free = plan.days.iter().any(|day| {
        matches!(day, Day::Meeting { cells, .. } if cells.iter().all(|cell| cell.text.is_none()))
    });
    let fill = form.say("plan-fill-usual");
    if entry(
        ui,
        free && group.is_some(),
        icons::CALENDAR_CHECK,
        &fill,
        "",
    ) {
        plan.fill_usual(&Usual {
            working_parties: matches!(group, Some(Group::StudyGroup(_))),
            online: meeting.is_some_and(|meeting| meeting.mode == Mode::Virtual),
        });
    }
    if entry(ui, true, icons::PLUS, &form.say("plan-add-day"), "") {
        plan.add_day(next_day(form, plan));
    }
    let last = area.map_or(plan.days.len(), |area| area.days.end);
    if entry(ui, last > 0, icons::PLUS, &form.say("plan-add-weekend"), "") {
        plan.add_weekend(last.saturating_sub(1));
    }
    let remove = form.say("plan-remove-days");
    if entry(ui, area.is_some(), icons::TRASH, &remove, "")
        && let Some(area) = area
    {
        plan.remove_days(area.days.clone());
    }
}

/// The working day after the last of the plan; the first of the meeting, or today, in an empty plan.
fn next_day(form: &Form<'_>, plan: &TimePlan) -> NaiveDate {
    let last = (0..plan.days.len()).filter_map(|at| plan.date(at)).max();
    let works = |date: &NaiveDate| !matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
    let after = last.and_then(|last| last.iter_days().skip(1).find(works));
    after.or(form.letter().opening_day()).unwrap_or(form.today)
}

/// What can be done with a day or a weekend.
pub fn day(ui: &mut Ui, form: &Form<'_>, plan: &mut TimePlan, marked: &mut Marked, at: usize) {
    let say = |key: &str| form.say(key);
    if let Some(date) = plan.date(at) {
        if entry(ui, true, icons::CURSOR_TEXT, &say("plan-mark-day"), "") {
            marked.mark_day(plan, at);
        }
        let days = plan.days.len();
        let next = (at + 1..days).find(|day| plan.date(*day).is_some());
        let copy_next = say("plan-copy-next");
        if entry(ui, next.is_some(), icons::COPY, &copy_next, "")
            && let Some(next) = next
        {
            plan.copy_day(at, &[next]);
        }
        if entry(ui, days > 1, icons::COPY, &say("plan-copy-all"), "") {
            let all: Vec<usize> = (0..days).collect();
            plan.copy_day(at, &all);
        }
        let area = marked.area(plan).filter(|area| area.days != (at..at + 1));
        if let Some(area) = area
            && entry(ui, true, icons::COPY, &say("plan-copy-marked"), "")
        {
            let to: Vec<usize> = area.days.collect();
            plan.copy_day(at, &to);
        }
        if entry(ui, true, icons::CARET_LEFT, &say("plan-day-earlier"), "")
            && let Some(date) = date.pred_opt()
        {
            plan.set_date(at, date);
        }
        if entry(ui, true, icons::CARET_RIGHT, &say("plan-day-later"), "")
            && let Some(date) = date.succ_opt()
        {
            plan.set_date(at, date);
        }
        if entry(ui, true, icons::PLUS, &say("plan-add-weekend"), "") {
            plan.add_weekend(at);
        }
    }
    let key = match plan.days.get(at) {
        Some(Day::Weekend) => "plan-remove-weekend",
        _ => "plan-remove-day",
    };
    if entry(ui, true, icons::TRASH, &say(key), "") {
        plan.remove_days(at..at + 1);
    }
}

/// What can be done with a session.
pub fn session(ui: &mut Ui, form: &Form<'_>, plan: &mut TimePlan, at: usize) {
    let language = form.language();
    let Some(slots) = plan.sessions.get(at).map(|session| session.slots) else {
        return;
    };
    let room = plan.slots() < MOST_SLOTS;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.add_space(8.0);
        let values = [("count", slots.into())];
        ui.label(form.texts.with("plan-slots", &values));
        let fewer = widgets::icon_button_if(ui, slots > 1, icons::MINUS, &form.say("plan-fewer"));
        let more = widgets::icon_button_if(ui, room, icons::PLUS, &form.say("plan-more"));
        let new = match (fewer.clicked(), more.clicked()) {
            (true, _) => slots - 1,
            (_, true) => slots + 1,
            _ => slots,
        };
        if new != slots {
            let reading = |text: &Text| form.runs_of(text, language).0;
            plan.set_session_slots(at, new, &reading);
        }
    });
    ui.spacing_mut().item_spacing.y = 1.0;
    let several = plan.sessions.len() > 1;
    let mut chosen = true;
    if entry(ui, room, icons::PLUS, &form.say("plan-session-before"), "") {
        plan.add_session(at, Text::plain(""));
    } else if entry(ui, room, icons::PLUS, &form.say("plan-session-after"), "") {
        plan.add_session(at + 1, Text::plain(""));
    } else if entry(
        ui,
        several,
        icons::TRASH,
        &form.say("plan-remove-session"),
        "",
    ) {
        plan.remove_session(at);
    } else {
        chosen = false;
    }
    if chosen {
        ui.close();
    }
}
