//! The days of the meeting: from the first to the last, or single days.

use super::Form;
use super::fields::{note, pair};
use crate::app::icons;
use crate::app::widgets::date_picker::{DateBox, weekday};
use crate::app::widgets::{self, field, icon_button, segments};
use crate::language::dates::Dates;
use chrono::{Datelike, Days, NaiveDate};
use egui::{Id, Ui};

/// Shows the boxes. Returns the days, if they were changed.
pub fn ui(ui: &mut Ui, form: &Form<'_>, dates: Option<&Dates>) -> Option<Option<Dates>> {
    let id = Id::unique("meeting days");
    // One day alone is written as a range; only the window knows that more are to come.
    let kept = ui.data(|data| data.get_temp::<bool>(id));
    let mut single = match dates {
        Some(Dates::Days(_)) => true,
        Some(Dates::Range(first, last)) if first != last => false,
        _ => kept.unwrap_or(false),
    };
    let captions = [
        (false, form.say("meeting-days-range")),
        (true, form.say("meeting-days-single")),
    ];
    let choices = captions
        .each_ref()
        .map(|(value, words)| (*value, words.as_str()));
    let mut new = None;
    if segments(ui, &mut single, &choices) {
        new = dates.map(|dates| Some(turned(dates)));
    }
    ui.data_mut(|data| data.insert_temp(id, single));
    let typed = if single {
        single_days(ui, form, id, dates)
    } else {
        range(ui, form, id, dates)
    };
    if let Some(dates) = dates {
        note(ui, &counted(form, dates));
    }
    new.or(typed)
}

/// The first and the last day of a range, or the range from the first to the last of single days.
fn turned(dates: &Dates) -> Dates {
    match dates {
        Dates::Range(first, last) if first != last => Dates::Days(vec![*first, *last]),
        dates => Dates::Range(dates.first(), dates.last()),
    }
}

fn range(ui: &mut Ui, form: &Form<'_>, id: Id, dates: Option<&Dates>) -> Option<Option<Dates>> {
    let (mut first, mut last) = (dates.map(Dates::first), dates.map(Dates::last));
    let (was_first, was_last) = (first, last);
    let (first_name, last_name) = (form.say("meeting-first-day"), form.say("meeting-last-day"));
    let too_early = form.say("meeting-last-before-first");
    let refuse = |day: NaiveDate| {
        let early = was_first.is_some_and(|first| day < first);
        early.then(|| too_early.clone())
    };
    let least = DateBox::least(ui, form.texts);
    pair(
        ui,
        least,
        [
            &mut |ui| {
                field(ui, &first_name, |ui| {
                    DateBox::new(id.with("first"), &first_name, form.today, form.texts)
                        .show(ui, &mut first)
                });
            },
            &mut |ui| {
                field(ui, &last_name, |ui| {
                    DateBox::new(id.with("last"), &last_name, form.today, form.texts)
                        .near(was_first)
                        .refuse(&refuse)
                        .show(ui, &mut last)
                });
            },
        ],
    );
    if first != was_first {
        return Some(
            first.map(|first| Dates::Range(first, moved_last(was_first, was_last, first))),
        );
    }
    if last != was_last {
        // A meeting whose last day is taken away ends on its first.
        let first = first.or(last)?;
        return Some(Some(Dates::Range(first, last.unwrap_or(first))));
    }
    None
}

/// The last day after the first became `first`: the same day if that can be, else as many days later as
/// before.
fn moved_last(
    was_first: Option<NaiveDate>,
    was_last: Option<NaiveDate>,
    first: NaiveDate,
) -> NaiveDate {
    match (was_first, was_last) {
        (_, Some(last)) if last >= first => last,
        (Some(was_first), Some(last)) => {
            first.checked_add_signed(last - was_first).unwrap_or(first)
        }
        _ => first,
    }
}

fn single_days(
    ui: &mut Ui,
    form: &Form<'_>,
    id: Id,
    dates: Option<&Dates>,
) -> Option<Option<Dates>> {
    let days: Vec<NaiveDate> = match dates {
        None => Vec::new(),
        Some(Dates::Range(first, _)) => vec![*first],
        Some(Dates::Days(days)) => days.clone(),
    };
    let twice = form.say("meeting-day-twice");
    let mut new = days.clone();
    let mut gone = None;
    for (at, day) in days.iter().enumerate() {
        let name = (form.texts).with("meeting-day-number", &[("number", (at + 1).into())]);
        let refuse = |other: NaiveDate| {
            let taken = other != *day && days.contains(&other);
            taken.then(|| twice.clone())
        };
        ui.horizontal_top(|ui| {
            let mut shown = Some(*day);
            DateBox::new(id.with(at), &name, form.today, form.texts)
                .refuse(&refuse)
                .show(ui, &mut shown);
            match shown {
                Some(shown) => new[at] = shown,
                None => gone = Some(at),
            }
            let remove = (form.texts).with("meeting-day-remove", &[("day", name.as_str().into())]);
            if icon_button(ui, icons::X, &remove).clicked() {
                gone = Some(at);
            }
        });
    }
    if let Some(at) = gone {
        new.remove(at);
    }
    if let Some(last) = days.last() {
        if widgets::button(ui, Some(icons::PLUS), &form.say("meeting-day-add")).clicked() {
            // Series of webinars are weekly as a rule.
            new.extend(last.checked_add_days(Days::new(7)));
        }
    } else {
        let name = (form.texts).with("meeting-day-number", &[("number", 1.into())]);
        let mut first = None;
        DateBox::new(id.with("new"), &name, form.today, form.texts).show(ui, &mut first);
        new.extend(first);
    }
    (new != days).then(|| of(new))
}

/// Dates from days in any order, each once.
fn of(mut days: Vec<NaiveDate>) -> Option<Dates> {
    days.sort_unstable();
    days.dedup();
    match days.as_slice() {
        [] => None,
        [day] => Some(Dates::Range(*day, *day)),
        _ => Some(Dates::Days(days)),
    }
}

/// “10 days, Tuesday to Thursday”.
fn counted(form: &Form<'_>, dates: &Dates) -> String {
    let (first, last) = (dates.first(), dates.last());
    let (count, key) = match dates {
        Dates::Range(..) => ((last - first).num_days() + 1, "meeting-days-count"),
        Dates::Days(days) => {
            let same = days.iter().all(|day| day.weekday() == first.weekday());
            let key = if same {
                "meeting-days-same-weekday"
            } else {
                "meeting-days-several"
            };
            (i64::try_from(days.len()).unwrap_or(i64::MAX), key)
        }
    };
    form.texts.with(
        key,
        &[
            ("count", count.into()),
            ("first", weekday(first, form.texts).into()),
            ("last", weekday(last, form.texts).into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2021, 5, day).unwrap()
    }

    #[test]
    fn the_last_day_follows_the_first() {
        assert_eq!(moved_last(None, None, day(4)), day(4));
        assert_eq!(moved_last(Some(day(4)), Some(day(13)), day(6)), day(13));
        assert_eq!(moved_last(Some(day(4)), Some(day(6)), day(11)), day(13));
    }

    #[test]
    fn days_are_kept_in_order_and_once() {
        assert_eq!(of(vec![]), None);
        assert_eq!(of(vec![day(4)]), Some(Dates::Range(day(4), day(4))));
        let two = Some(Dates::Days(vec![day(4), day(6)]));
        assert_eq!(of(vec![day(6), day(4), day(6)]), two);
        // Turned to and fro, nothing is lost.
        let range = Dates::Range(day(4), day(6));
        assert_eq!(turned(&turned(&range)), range);
    }
}
