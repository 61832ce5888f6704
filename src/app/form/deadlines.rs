//! Key deadlines, each with its rule.

mod citing;
mod rule;

use super::Form;
use super::fields::note;
use super::heading;
use super::text::Look;
use crate::app::widgets::reorder::reorder;
use crate::app::widgets::{self, Tone, badge, card, icon_button, palette};
use crate::app::{icons, theme};
use crate::draft::edit::Edit;
use crate::letter::block::Block;
use crate::letter::deadline::{Deadline, Due};
use crate::letter::text::Text;
use chrono::{Datelike, NaiveDate, Weekday};
use egui::{CornerRadius, Frame, Id, Margin, RichText, Ui};
pub(in crate::app) use rule::rule_name;

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    heading::part(ui, form, "deadlines");
    let letter = form.letter();
    let mut deadlines = letter.deadlines.clone();
    let opening = letter.opening_day();
    let title = form.say("deadlines-list");
    card(
        ui,
        icons::CALENDAR_CHECK,
        &title,
        |_| {},
        |ui| {
            if opening.is_none() {
                note(ui, &form.say("deadlines-no-opening"));
            }
            if !deadlines.is_empty() && !listed(&letter.body) {
                note(ui, &form.say("deadlines-not-listed"));
            }
            if deadlines.is_empty() {
                note(ui, &form.say("deadlines-none"));
            }
            let mut gone = None;
            let handle = form.say("deadlines-move");
            let id = Id::unique("deadlines");
            let unprinted = deadlines.iter().filter(|d| !letter.holds(&d.when)).count();
            let unfolded = unprinted > 0 && unfolded(ui, form, unprinted);
            let moved = reorder(ui, id, deadlines.len(), &handle, |ui, at| {
                let wanted = form.view.wanted.map(|((id, _), _)| id);
                let shown = unfolded
                    || letter.holds(&deadlines[at].when)
                    || wanted == Some(deadlines[at].action.id);
                if !shown {
                    quiet(ui, form, &deadlines[at]);
                } else if row(ui, form, at, &mut deadlines[at]) {
                    gone = Some(at);
                }
            });
            if let Some((from, to)) = moved
                && from < deadlines.len()
            {
                let deadline = deadlines.remove(from);
                deadlines.insert(to.min(deadlines.len()), deadline);
            } else if let Some(gone) = gone {
                deadlines.remove(gone);
            }
            if widgets::button(ui, Some(icons::PLUS), &form.say("deadlines-add")).clicked() {
                deadlines.push(Deadline {
                    name: citing::new_name(form.draft),
                    action: Text::plain(""),
                    due: if letter.meeting.is_some() {
                        Due::MonthsBefore(1)
                    } else {
                        Due::On {
                            date: None,
                            reason: None,
                            departed_from: None,
                        }
                    },
                    when: Vec::new(),
                });
            }
        },
    );
    if deadlines != letter.deadlines {
        form.edit(Edit::Deadlines(deadlines));
    }
}

/// Whether the body has the list of deadlines.
fn listed(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match block {
        Block::Deadlines { .. } => true,
        Block::If(_, blocks) => listed(blocks),
        _ => false,
    })
}

/// A switch that shows the deadlines in full that are not printed.
fn unfolded(ui: &mut Ui, form: &Form<'_>, count: usize) -> bool {
    let id = Id::unique("deadlines that are not printed");
    let mut shown = ui.data(|data| data.get_temp::<bool>(id).unwrap_or(false));
    let caption = form
        .texts
        .with("deadlines-unprinted", &[("count", count.into())]);
    if widgets::switch(ui, &mut shown, &caption).changed() {
        ui.data_mut(|data| data.insert_temp(id, shown));
    }
    ui.add_space(6.0);
    shown
}

/// A deadline that is not printed, in one quiet line.
fn quiet(ui: &mut Ui, form: &Form<'_>, deadline: &Deadline) {
    let words = form.plain_words(&deadline.action, form.language());
    ui.horizontal(|ui| {
        badge(ui, Tone::Plain, &form.say("deadlines-not-printed"));
        let words = widgets::weak(ui, words).size(theme::SMALL);
        ui.add(egui::Label::new(words).truncate());
    });
}

/// The box that says when a deadline is due.
pub(super) fn box_id(deadline: &Deadline) -> Id {
    let id = row_id(deadline);
    match deadline.due {
        Due::On { .. } => rule::date_id(id),
        _ => rule::count_id(id),
    }
}

fn row_id(deadline: &Deadline) -> Id {
    Id::unique(("deadline", deadline.name.as_str()))
}

/// One deadline; returns whether it is to go.
fn row(ui: &mut Ui, form: &mut Form<'_>, at: usize, deadline: &mut Deadline) -> bool {
    let id = row_id(deadline);
    let number = (at + 1).into();
    let name = form.texts.with("deadlines-action", &[("number", number)]);
    let values = [("deadline", name.as_str().into())];
    let remove = form.texts.with("deadlines-remove", &values);
    let mut gone = false;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let width = ui.available_width() - theme::CONTROL - 2.0;
            ui.vertical(|ui| {
                ui.set_width(width);
                let action = deadline.action.clone();
                let hint = form.say("deadlines-action-hint");
                let look = Look {
                    label: &name,
                    hint: &hint,
                    single_line: true,
                    ..Look::default()
                };
                form.text(ui, &action, look);
            });
            if icon_button(ui, icons::TRASH, &remove).clicked() {
                gone = leaves(ui, form, id, deadline);
            }
        });
        let printed = form.letter().holds(&deadline.when);
        rule::ui(ui, form, id, &mut deadline.due, printed);
        let due = deadline.due.date(form.letter().opening_day());
        let marks = marks(form, due);
        if !deadline.when.is_empty() || !marks.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                if form.conditions(ui, &deadline.when) {
                    for (tone, words) in &marks {
                        badge(ui, *tone, words);
                    }
                } else {
                    badge(ui, Tone::Plain, &form.say("deadlines-not-printed"));
                }
            });
        }
        gone |= leaving(ui, form, id, deadline);
        ui.add_space(8.0);
    });
    gone
}

/// What is odd about the date of a deadline.
fn marks(form: &Form<'_>, due: Option<NaiveDate>) -> Vec<(Tone, String)> {
    let Some(due) = due else {
        return Vec::new();
    };
    let letter = form.letter();
    let mut marks = Vec::new();
    if matches!(due.weekday(), Weekday::Sat | Weekday::Sun) {
        let weekday = widgets::date_picker::weekday(due, form.texts);
        let values = [("weekday", weekday.into())];
        marks.push((Tone::Warning, form.texts.with("deadlines-weekend", &values)));
    }
    if letter.date.is_some_and(|date| due < date) {
        marks.push((Tone::Error, form.say("deadlines-before-letter")));
    }
    if letter.opening_day().is_some_and(|opening| due >= opening) {
        marks.push((Tone::Error, form.say("deadlines-after-opening")));
    }
    marks
}

/// Whether a deadline can go at once; else asks first.
fn leaves(ui: &Ui, form: &Form<'_>, id: Id, deadline: &Deadline) -> bool {
    let citing = cited_by(form, deadline);
    if citing.is_empty() {
        return true;
    }
    ui.data_mut(|data| data.insert_temp(id.with("leaving"), citing));
    false
}

fn cited_by(form: &Form<'_>, deadline: &Deadline) -> Vec<String> {
    let mut citing = citing::citing(form.draft, &deadline.name);
    let liaison = form.letter().liaison.as_ref();
    if liaison.and_then(|head| head.answer_by.as_ref()) == Some(&deadline.name) {
        citing.push(form.say("deadlines-liaison-head"));
    }
    citing
}

/// The question before a deadline goes that texts cite; returns whether it goes all the same.
fn leaving(ui: &mut Ui, form: &Form<'_>, id: Id, deadline: &Deadline) -> bool {
    let id = id.with("leaving");
    let Some(citing) = ui.data(|data| data.get_temp::<Vec<String>>(id)) else {
        return false;
    };
    let palette = palette(ui);
    let mut answer = None;
    Frame::new()
        .fill(palette.warning_ground)
        .corner_radius(CornerRadius::same(theme::CORNER))
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let values = [("count", citing.len().into())];
            let sentence = form.texts.with("deadlines-cited", &values);
            ui.label(RichText::new(sentence).color(palette.warning));
            for text in citing.iter().take(3) {
                note(ui, &excerpt(text));
            }
            ui.horizontal_wrapped(|ui| {
                let all_the_same = form.say("deadlines-remove-all-the-same");
                if widgets::button(ui, Some(icons::TRASH), &all_the_same).clicked() {
                    answer = Some(true);
                }
                if widgets::button(ui, None, &form.say("deadlines-keep")).clicked() {
                    answer = Some(false);
                }
            });
        });
    if answer.is_some() || cited_by(form, deadline).is_empty() {
        ui.data_mut(|data| data.remove_temp::<Vec<String>>(id));
    }
    answer == Some(true)
}

/// So many characters of a text tell which it is.
const EXCERPT: usize = 90;

fn excerpt(text: &str) -> String {
    if text.chars().count() <= EXCERPT {
        return text.to_owned();
    }
    let begin: String = text.chars().take(EXCERPT).collect();
    format!("{}…", begin.trim_end())
}
