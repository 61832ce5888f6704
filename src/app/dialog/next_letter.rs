//! The letter after an earlier one: its number, date and meeting; everything else is taken over.

use super::new_letter::{day_ui, days_ui, mode_ui, next_number, number_ui};
use super::{Answer, body, buttons, heading};
use crate::app::{icons, widgets};
use crate::draft::Draft;
use crate::draft::following::Following;
use crate::kind;
use crate::language::interface::Texts;
use crate::layout;
use crate::letter::issued::Issued;
use crate::letter::meeting::Mode;
use crate::letter::text::Wording;
use chrono::NaiveDate;
use egui::{Id, Ui};

/// What is known of the next letter so far.
pub struct NextLetter {
    model: Draft,
    number: String,
    date: Option<NaiveDate>,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    mode: Mode,
    place: String,
    /// What the earlier letter is called.
    after: String,
}

impl NextLetter {
    /// The letter after `model`; its number is proposed: the next free one of the register, or the one
    /// after that of `model`.
    pub fn new(model: Draft, issued: &[Issued]) -> NextLetter {
        let reference = &model.letter.reference;
        let free = next_number(reference, crate::app::today(), issued);
        let next = free.or(reference.number.map(|number| number + 1));
        let meeting = model.letter.meeting.as_ref();
        NextLetter {
            number: next.map(|number| number.to_string()).unwrap_or_default(),
            mode: meeting.map(|meeting| meeting.mode).unwrap_or_default(),
            place: place_of(&model),
            after: called(&model),
            model,
            date: None,
            first: None,
            last: None,
        }
    }
}

impl NextLetter {
    /// What the place says, if it is another now.
    fn new_place(&self) -> Option<Wording> {
        let place = self.place.trim();
        let other = !place.is_empty() && place != place_of(&self.model);
        other.then(|| kind::place_named(place, self.model.letter.language).wording)
    }
}

/// The reference of a letter; without one, its subject.
fn called(model: &Draft) -> String {
    let reference = layout::reference(model, model.letter.language);
    if !reference.is_empty() {
        return reference;
    }
    layout::document(model, model.letter.language, None)
        .properties
        .subject
}

/// The place of the meeting, as it is printed.
fn place_of(draft: &Draft) -> String {
    let place = draft.letter.meeting.as_ref().and_then(|m| m.place.as_ref());
    place.map_or_else(String::new, |place| {
        layout::text(draft, draft.letter.language, place)
    })
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, next: &mut NextLetter, texts: &Texts) -> Option<Answer> {
    let reference = next.after.clone();
    let title = texts.with("next-title", &[("reference", reference.into())]);
    let (number, days) = body(ui, |ui| {
        heading(ui, icons::FILES, title);
        ui.label(widgets::weak(ui, texts.say("next-sentence")));
        ui.add_space(6.0);
        let today = crate::app::today();
        let mut number = Ok(None);
        ui.horizontal_top(|ui| {
            number = number_ui(ui, &mut next.number, None, texts);
            day_ui(ui, ("new-date", "next"), &mut next.date, today, texts);
        });
        let mut days = Ok(None);
        if next.model.letter.meeting.is_some() {
            ui.add_space(6.0);
            days = days_ui(ui, "next", [&mut next.first, &mut next.last], today, texts);
            ui.add_space(6.0);
            mode_ui(ui, &mut next.mode, texts);
            if next.mode != Mode::Virtual {
                ui.add_space(6.0);
                let name = texts.say("new-place");
                widgets::field(ui, &name, |ui| {
                    let id = Id::unique("next place");
                    let hint = texts.say("new-place-hint");
                    widgets::line_edit(ui, id, &mut next.place, &name, &hint, 300.0);
                });
            }
        }
        (number, days)
    });
    let ready = number.is_ok() && days.is_ok();
    match buttons(ui, &texts.say("new-do"), ready, texts) {
        Some(true) => {
            let following = Following {
                number: number.ok()?,
                date: next.date,
                dates: days.ok()?,
                mode: Some(next.mode),
                place: next.new_place(),
            };
            Some(Answer::Begin(Box::new(next.model.followed_by(&following))))
        }
        Some(false) => Some(Answer::Closed),
        None => None,
    }
}
