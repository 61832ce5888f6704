//! By when: a rule that counts back from the opening, or a date of its own with a reason.

use crate::app::form::Form;
use crate::app::form::fields::note;
use crate::app::icons;
use crate::app::theme;
use crate::app::widgets::choice::choice;
use crate::app::widgets::date_picker::{DateBox, with_weekday};
use crate::app::widgets::parsed_edit::{HandOut, parse};
use crate::app::widgets::{button, button_if, complaint, field, line_edit, strong, weak};
use crate::language::interface::Texts;
use crate::letter::deadline::Due;
use chrono::NaiveDate;
use egui::{Id, Label, Ui};

/// How a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Months,
    Weeks,
    Days,
    /// A date of its own.
    Own,
}

/// A date of its own that does not count yet, because its reason is missing.
#[derive(Clone, Debug, Default)]
struct Departure {
    date: Option<NaiveDate>,
    reason: String,
}

/// Shows and changes when it is due; greyed where the deadline is not `printed`.
pub(super) fn ui(ui: &mut Ui, form: &Form<'_>, id: Id, due: &mut Due, printed: bool) {
    let departure = id.with("departure");
    if let Due::On { .. } = due {
        own_date(ui, form, id, due);
    } else if let Some(begun) = ui.data(|data| data.get_temp::<Departure>(departure)) {
        let rule = due.clone();
        depart(ui, form, departure, begun, due, &rule);
    } else {
        counted(ui, form, id, due, printed);
    }
}

/// The box of the number with which the rule of the deadline `id` counts.
pub(super) fn count_id(id: Id) -> Id {
    id.with("count")
}

/// The box of the date of its own.
pub(super) fn date_id(id: Id) -> Id {
    id.with("date")
}

/// “2 months before the opening: Thursday, 4 March 2021”.
fn counted(ui: &mut Ui, form: &Form<'_>, id: Id, due: &mut Due, printed: bool) {
    let (count, unit) = match due {
        Due::MonthsBefore(months) => (*months, Unit::Months),
        Due::WeeksBefore(weeks) => (*weeks, Unit::Weeks),
        Due::DaysBefore(days) => (*days, Unit::Days),
        Due::On { .. } => return,
    };
    let date = due.date(form.letter().opening_day());
    let mut new = (count, unit);
    let mut wrong = None;
    ui.horizontal_wrapped(|ui| {
        let name = form.say("deadlines-count");
        let read = |text: &str| match text.trim().parse::<u32>() {
            Ok(number @ 0..=MOST) => Ok(number),
            _ => Err(form.say("deadlines-count-wrong")),
        };
        let shown = count.to_string();
        let number = count_id(id);
        let add = |ui: &mut Ui, text: &mut String| line_edit(ui, number, text, &name, "", 52.0);
        let parsed = parse(ui, number, &shown, HandOut::WhileTyping, read, add);
        new.0 = parsed.value.unwrap_or(count);
        wrong = parsed.complaint;
        let units = [Unit::Months, Unit::Weeks, Unit::Days, Unit::Own]
            .map(|unit| (unit, unit_name(form.texts, unit, count)));
        let name = form.say("deadlines-unit");
        choice(ui, id.with("unit"), &name, 216.0, &mut new.1, &units);
        let words = match date {
            Some(date) if printed => strong(with_weekday(date, form.texts), theme::BODY),
            Some(date) => weak(ui, with_weekday(date, form.texts)),
            None => weak(ui, form.say("deadlines-date-unknown")),
        };
        // A date is not broken in two.
        ui.add(Label::new(words).selectable(false).extend());
    });
    if let Some(sentence) = wrong {
        complaint(ui, &sentence);
    }
    *due = match new {
        (count, Unit::Months) => Due::MonthsBefore(count),
        (count, Unit::Weeks) => Due::WeeksBefore(count),
        (count, Unit::Days) => Due::DaysBefore(count),
        (_, Unit::Own) => {
            let departure = Departure {
                date,
                reason: String::new(),
            };
            ui.data_mut(|data| data.insert_temp(id.with("departure"), departure));
            return;
        }
    };
}

/// More than these months, weeks or days before the opening no letter is written.
const MOST: u32 = 999;

/// “months before the opening”, as it stands behind its number.
fn unit_name(texts: &Texts, unit: Unit, count: u32) -> String {
    let key = match unit {
        Unit::Months => "deadlines-months",
        Unit::Weeks => "deadlines-weeks",
        Unit::Days => "deadlines-days",
        Unit::Own => "deadlines-own-date",
    };
    texts.with(key, &[("count", count.into())])
}

/// “2 months before the opening”.
pub(in crate::app) fn rule_name(texts: &Texts, rule: &Due) -> String {
    let (count, unit) = match rule {
        Due::MonthsBefore(months) => (*months, Unit::Months),
        Due::WeeksBefore(weeks) => (*weeks, Unit::Weeks),
        Due::DaysBefore(days) => (*days, Unit::Days),
        Due::On { .. } => return texts.say("deadlines-own-date"),
    };
    let unit = unit_name(texts, unit, count);
    texts.with(
        "deadlines-rule",
        &[("count", count.into()), ("unit", unit.into())],
    )
}

/// Asks for a date of its own and for the reason; until both are there, the rule counts.
fn depart(
    ui: &mut Ui,
    form: &Form<'_>,
    departure: Id,
    mut begun: Departure,
    due: &mut Due,
    rule: &Due,
) {
    let mut done = false;
    note(
        ui,
        &form.texts.with(
            "deadlines-departing",
            &[("rule", rule_name(form.texts, rule).into())],
        ),
    );
    let date_name = form.say("deadlines-date");
    field(ui, &date_name, |ui| {
        let id = departure.with("date");
        let opening = form.letter().opening_day();
        DateBox::new(id, &date_name, form.today, form.texts)
            .near(rule.date(opening))
            .show(ui, &mut begun.date);
    });
    let reason_name = form.say("deadlines-reason");
    field(ui, &reason_name, |ui| {
        let id = departure.with("reason");
        let hint = form.say("deadlines-reason-hint");
        let width = ui.available_width();
        line_edit(ui, id, &mut begun.reason, &reason_name, &hint, width);
    });
    ui.horizontal_wrapped(|ui| {
        let complete = begun.date.is_some() && !begun.reason.trim().is_empty();
        let take = form.say("deadlines-take-date");
        if button_if(ui, complete, Some(icons::CHECK), &take).clicked() {
            *due = Due::On {
                date: begun.date,
                reason: Some(begun.reason.trim().to_owned()),
                departed_from: Some(Box::new(rule.clone())),
            };
            done = true;
        }
        if button(ui, None, &form.say("deadlines-keep-rule")).clicked() {
            done = true;
        }
    });
    ui.data_mut(|data| {
        if done {
            data.remove_temp::<Departure>(departure);
        } else {
            data.insert_temp(departure, begun);
        }
    });
}

/// A date of its own, why it is not that of the rule, and the way back.
fn own_date(ui: &mut Ui, form: &Form<'_>, id: Id, due: &mut Due) {
    let Due::On {
        date,
        reason,
        departed_from,
    } = due
    else {
        return;
    };
    let date_name = form.say("deadlines-date");
    field(ui, &date_name, |ui| {
        DateBox::new(date_id(id), &date_name, form.today, form.texts)
            .near(form.letter().opening_day())
            .show(ui, date);
    });
    let mut rule = departed_from.as_deref().cloned();
    if rule.is_some() || reason.is_some() {
        let name = form.say("deadlines-reason");
        field(ui, &name, |ui| {
            let needed = rule.is_some();
            let read = |text: &str| match text.trim() {
                "" if needed => Err(form.say("deadlines-reason-needed")),
                "" => Ok(None),
                text => Ok(Some(text.to_owned())),
            };
            let shown = reason.clone().unwrap_or_default();
            let id = id.with("reason");
            let hint = form.say("deadlines-reason-hint");
            let width = ui.available_width();
            let add = |ui: &mut Ui, text: &mut String| line_edit(ui, id, text, &name, &hint, width);
            let parsed = parse(ui, id, &shown, HandOut::WhileTyping, read, add);
            if let Some(new) = parsed.value {
                *reason = new;
            }
            if let Some(sentence) = parsed.complaint {
                complaint(ui, &sentence);
            }
        });
    }
    // A deadline that never had a rule can be given one, if there is an opening to count from.
    let opening = form.letter().meeting.is_some();
    let back = match &rule {
        Some(rule) => {
            let values = [("rule", rule_name(form.texts, rule).into())];
            Some(form.texts.with("deadlines-restore", &values))
        }
        None => opening.then(|| form.say("deadlines-give-rule")),
    };
    if let Some(back) = back
        && button(ui, Some(icons::ARROW_COUNTER_CLOCKWISE), &back).clicked()
    {
        *due = rule.take().unwrap_or(Due::MonthsBefore(1));
    }
}
