//! The meeting and what is offered there.

use super::fields::{note, pair};
use super::heading;
use super::text::Look;
use super::{Form, answers, meeting_days, opening_time};
use crate::app::widgets::parsed_edit::parsed_edit;
use crate::app::widgets::{self, card, field, palette, segments};
use crate::app::{icons, theme};
use crate::draft::edit::Edit;
use crate::letter::Letter;
use crate::letter::group::Group;
use crate::letter::meeting::{Meeting, Mode};
use crate::letter::text::Text;
use crate::letter::text::fact::{Fact, GroupForm};
use egui::{CornerRadius, Frame, Id, Margin, RichText, Ui};

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    heading::part(ui, form, "meeting");
    let letter = form.letter();
    let Some(before) = &letter.meeting else {
        widgets::bare_card(ui, |ui| {
            note(ui, &form.say("meeting-none"));
            if widgets::button(ui, Some(icons::PLUS), &form.say("meeting-add")).clicked() {
                form.edit(Edit::Meeting(Some(Meeting {
                    group: letter.reference.group.clone(),
                    ..Meeting::default()
                })));
            }
        });
        return;
    };
    let mut meeting = before.clone();
    let group = who(ui, form, &mut meeting);
    when_and_where(ui, form, &mut meeting);
    time_plan_notice(ui, form);
    event(ui, form, &mut meeting);
    pages(ui, form, &mut meeting);
    answers::ui(ui, form);
    if let Some(group) = group {
        let mut new = letter.clone();
        new.meeting = Some(meeting);
        new.set_group(group);
        form.edit(Edit::Letter(Box::new(new)));
    } else if meeting != *before {
        form.edit(Edit::Meeting(Some(meeting)));
    }
    ui.horizontal(|ui| {
        if widgets::button(ui, Some(icons::TRASH), &form.say("meeting-remove")).clicked() {
            form.edit(Edit::Meeting(None));
        }
    });
}

/// Which group meets; returns another one that was chosen.
fn who(ui: &mut Ui, form: &mut Form<'_>, meeting: &mut Meeting) -> Option<Option<Group>> {
    let mut chosen = None;
    card(
        ui,
        icons::USERS,
        &form.say("meeting-who"),
        |_| {},
        |ui| {
            let id = Id::unique("group that meets");
            field(ui, &form.say("meeting-group"), |ui| {
                chosen = form.group(ui, id, meeting.group.as_ref());
            });
            let language = form.language();
            if meeting.group.is_some() {
                let fact = Fact::Group(None, GroupForm::Titled);
                let name = form.analysis.fact(form.draft, language, &fact);
                let label = form.say("meeting-prints-as");
                field(ui, &label, |ui| {
                    form.as_printed(ui, "group that meets", &name);
                });
            }
            let has_field = matches!(
                meeting.group,
                Some(Group::StudyGroup(_) | Group::WorkingParty { .. })
            );
            if has_field || meeting.group_title.is_some() {
                words(ui, form, "meeting-group-title", &mut meeting.group_title);
            }
        },
    );
    chosen
}

fn when_and_where(ui: &mut Ui, form: &mut Form<'_>, meeting: &mut Meeting) {
    let heading = form.say("meeting-when-and-where");
    card(
        ui,
        icons::CALENDAR_BLANK,
        &heading,
        |_| {},
        |ui| {
            let modes = [
                (Mode::InPerson, form.say("meeting-in-person")),
                (Mode::Virtual, form.say("meeting-virtual")),
                (Mode::Hybrid, form.say("meeting-hybrid")),
            ];
            let modes = modes
                .each_ref()
                .map(|(mode, words)| (*mode, words.as_str()));
            field(ui, &form.say("meeting-mode"), |ui| {
                segments(ui, &mut meeting.mode, &modes);
            });
            field(ui, &form.say("meeting-days"), |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                if let Some(dates) = meeting_days::ui(ui, form, meeting.dates.as_ref()) {
                    meeting.dates = dates;
                }
            });
            let mut place = meeting.place.clone();
            let mut opening = meeting.opening;
            // Standard wording names the time zone of virtual meetings alone: elsewhere it is that of the place.
            let opens = match meeting.mode {
                Mode::Virtual => form.say("meeting-opening-geneva"),
                _ => form.say("meeting-opening"),
            };
            let side = std::cell::RefCell::new(&mut *form);
            pair(
                ui,
                210.0,
                [
                    &mut |ui| words(ui, &mut side.borrow_mut(), "meeting-place", &mut place),
                    &mut |ui| {
                        let form = side.borrow();
                        let name = &opens;
                        field(ui, name, |ui| {
                            let shown = opening.map(|time| time.format("%H:%M").to_string());
                            let read = |text: &str| match text.trim() {
                                "" => Ok(None),
                                text => opening_time::read(text)
                                    .map(Some)
                                    .ok_or_else(|| form.say("meeting-opening-none")),
                            };
                            let id = Id::unique("opening time");
                            let shown = shown.unwrap_or_default();
                            if let Some(time) =
                                parsed_edit(ui, id, &shown, name, "09:30", 110.0, read)
                            {
                                opening = time;
                            }
                        });
                    },
                ],
            );
            if meeting.mode == Mode::Virtual {
                note(ui, &form.say("meeting-place-virtual"));
            }
            meeting.place = place;
            meeting.opening = opening;
        },
    );
}

/// Offers to move time plans whose days are no longer those of the meeting.
fn time_plan_notice(ui: &mut Ui, form: &mut Form<'_>) {
    let letter = form.letter();
    let plans = letter.strange_time_plans();
    let Some(dates) = letter.meeting.as_ref().and_then(|m| m.dates.as_ref()) else {
        return;
    };
    if plans.is_empty() {
        return;
    }
    let lost: usize = plans.iter().map(|plan| plan.days_lost(dates)).sum();
    let palette = palette(ui);
    Frame::new()
        .fill(palette.warning_ground)
        .corner_radius(CornerRadius::same(theme::CARD_CORNER))
        .inner_margin(Margin::symmetric(16, 12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let sentence = form.say("meeting-time-plan-strange");
            ui.horizontal_wrapped(|ui| {
                widgets::glyph(ui, icons::WARNING, 16.0, palette.warning);
                ui.label(RichText::new(sentence).color(palette.warning));
            });
            if lost > 0 {
                let values = [("days", lost.into())];
                note(ui, &form.texts.with("meeting-time-plan-lost", &values));
            }
            let fit = form.say("meeting-time-plan-fit");
            if widgets::button(ui, Some(icons::CALENDAR_CHECK), &fit).clicked() {
                let mut new: Letter = letter.clone();
                new.fit_time_plans();
                form.edit(Edit::Letter(Box::new(new)));
            }
        });
}

fn event(ui: &mut Ui, form: &mut Form<'_>, meeting: &mut Meeting) {
    card(
        ui,
        icons::PRESENTATION,
        &form.say("meeting-event"),
        |_| {},
        |ui| {
            note(ui, &form.say("meeting-event-about"));
            words(ui, form, "meeting-event-title", &mut meeting.title);
            words(ui, form, "meeting-host", &mut meeting.host);
            words(ui, form, "meeting-chair", &mut meeting.chair);
            words(ui, form, "meeting-requested-by", &mut meeting.requested_by);
            words(ui, form, "meeting-endorsed-at", &mut meeting.endorsed_at);
        },
    );
}

fn pages(ui: &mut Ui, form: &mut Form<'_>, meeting: &mut Meeting) {
    card(
        ui,
        icons::LINK,
        &form.say("meeting-pages"),
        |_| {},
        |ui| {
            let addresses = [
                ("meeting-page", &mut meeting.page),
                ("meeting-registration-page", &mut meeting.registration_page),
            ];
            for (key, address) in addresses {
                let name = form.say(key);
                field(ui, &name, |ui| {
                    let id = Id::unique(("page", key));
                    let hint = "https://www.itu.int/";
                    if let Some(new) = form.web_address(ui, id, address.as_deref(), &name, hint) {
                        *address = new;
                    }
                });
            }
        },
    );
}

/// A text that the meeting may lack, with its caption; `key` names it.
fn words(ui: &mut Ui, form: &mut Form<'_>, key: &str, text: &mut Option<Text>) {
    let name = form.say(key);
    let hint = form.say(&format!("{key}-hint"));
    field(ui, &name, |ui| {
        let look = Look {
            label: &name,
            hint: &hint,
            single_line: true,
            ..Look::default()
        };
        if let Some(new) = form.optional_text(ui, key, text.as_ref(), look) {
            *text = new;
        }
    });
}
