//! What a new letter is about: what is known already, all of it optional. Deadlines, annexes, agenda and
//! time plan follow from it.

use super::{Answer, body, buttons, heading};
use crate::app::widgets::date_picker::date_picker;
use crate::app::{icons, widgets};
use crate::draft::Draft;
use crate::kind::{self, Beginning, Kind};
use crate::language::Language;
use crate::language::dates::Dates;
use crate::language::interface::{Texts, language_name};
use crate::letter::group::Group;
use crate::letter::issued::Issued;
use crate::letter::meeting::Mode;
use crate::letter::office::Office;
use crate::letter::reference::Reference;
use chrono::NaiveDate;
use egui::{ComboBox, Id, Ui};
use std::sync::Arc;

/// What is known of the new letter so far.
pub struct NewLetter {
    kinds: Vec<Kind>,
    kind: usize,
    /// The letters that the office has issued.
    issued: Vec<Issued>,
    office: Arc<Office>,
    language: Language,
    number: String,
    group: String,
    date: Option<NaiveDate>,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    mode: Mode,
    title: String,
    place: String,
}

impl NewLetter {
    /// A letter of `kind`, or of the first that convenes a group.
    pub fn new(kind: Option<&str>, issued: &[Issued], office: &Arc<Office>) -> NewLetter {
        // A template that cannot be read is found by a test, not by a person.
        let kinds: Vec<Kind> = kind::kinds().unwrap_or_default();
        let chosen = kinds.iter().position(|each| match kind {
            Some(kind) => each.id == kind,
            None => each.template.convenes.is_some(),
        });
        let kind = chosen.unwrap_or_default();
        let meeting = kinds
            .get(kind)
            .and_then(|kind| kind.template.letter.meeting.as_ref());
        NewLetter {
            mode: meeting.map(|meeting| meeting.mode).unwrap_or_default(),
            kinds,
            kind,
            issued: issued.to_vec(),
            office: Arc::clone(office),
            language: office.new_letters.language.unwrap_or(Language::En),
            number: String::new(),
            group: String::new(),
            date: None,
            first: None,
            last: None,
            title: String::new(),
            place: String::new(),
        }
    }

    /// The next free number of the letter, where the register knows its row; a letter without a date is
    /// taken for one of today.
    fn next(&self, today: NaiveDate) -> Option<u32> {
        let mut reference = self.kinds.get(self.kind)?.template.letter.reference.clone();
        reference.group = self.group.trim().parse().ok();
        next_number(&reference, self.date.unwrap_or(today), &self.issued)
    }

    fn begin(
        &self,
        number: Option<u32>,
        group: Option<Group>,
        dates: Option<Dates>,
    ) -> Option<Draft> {
        let kind = self.kinds.get(self.kind)?;
        let given = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
        let known = Beginning {
            language: Some(self.language),
            number,
            date: self.date,
            group,
            dates,
            place: given(&self.place),
            title: given(&self.title),
            mode: Some(self.mode),
            office: Arc::clone(&self.office),
            ..Beginning::default()
        };
        let draft = kind.begin(&known).ok().map(Draft::begin)?;
        Some(draft.with_names_of(&self.office))
    }
}

/// The days of a meeting from its first and last; `Err` if the last is before the first.
fn dates(first: Option<NaiveDate>, last: Option<NaiveDate>) -> Result<Option<Dates>, ()> {
    match (first, last) {
        (Some(first), Some(last)) if last < first => Err(()),
        (Some(first), last) => Ok(Some(Dates::Range(first, last.unwrap_or(first)))),
        (None, Some(last)) => Ok(Some(Dates::Range(last, last))),
        (None, None) => Ok(None),
    }
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, new: &mut NewLetter, texts: &Texts) -> Option<Answer> {
    let today = crate::app::today();
    let kind = new.kinds.get(new.kind)?.clone();
    let (number, group, days) = body(ui, |ui| {
        heading(ui, icons::FILE_PLUS, texts.say("new-title"));
        widgets::field(ui, &texts.say("new-kind"), |ui| {
            let before = new.kind;
            let shown = ComboBox::from_id_salt("new kind")
                .width(ui.available_width())
                .selected_text(kind.name(texts.language()))
                .height(widgets::choice::list_height(ui))
                .show_ui(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    for (at, each) in new.kinds.iter().enumerate() {
                        ui.selectable_value(&mut new.kind, at, each.name(texts.language()));
                    }
                });
            widgets::named(
                &shown.response,
                egui::Role::ComboBox,
                true,
                &texts.say("new-kind"),
            );
            if new.kind != before
                && let Some(meeting) = &new.kinds[new.kind].template.letter.meeting
            {
                new.mode = meeting.mode;
            }
            ui.label(widgets::weak(ui, kind.summary(texts.language())));
        });
        ui.add_space(6.0);
        let (mut number, mut group) = (Ok(None), Ok(None));
        let convenes =
            kind.template.convenes.is_some() || kind.template.letter.reference.series.per_group;
        ui.horizontal_top(|ui| {
            let next = new.next(today);
            number = number_ui(ui, &mut new.number, next, texts);
            if convenes {
                group = group_ui(ui, &mut new.group, texts);
            }
            widgets::field(ui, &texts.say("new-language"), |ui| {
                let shown = ComboBox::from_id_salt("new language")
                    .height(widgets::choice::list_height(ui))
                    .selected_text(language_name(new.language))
                    .show_ui(ui, |ui| {
                        ui.spacing_mut().item_spacing.y = 1.0;
                        for each in Language::ALL {
                            ui.selectable_value(&mut new.language, each, language_name(each));
                        }
                    });
                widgets::named(
                    &shown.response,
                    egui::Role::ComboBox,
                    true,
                    &texts.say("new-language"),
                );
            });
        });
        ui.add_space(6.0);
        day_ui(ui, ("new-date", "new"), &mut new.date, today, texts);
        let meets = kind.template.letter.meeting.is_some() && kind.template.amends.is_none();
        let mut days = Ok(None);
        if meets {
            ui.add_space(6.0);
            days = meeting_ui(ui, new, texts, today, convenes);
        }
        (number, group, days)
    });
    let ready = number.is_ok() && group.is_ok() && days.is_ok();
    match buttons(ui, &texts.say("new-do"), ready, texts) {
        Some(true) => {
            let draft = new.begin(number.ok()?, group.ok()?, days.ok()?)?;
            Some(Answer::Begin(Box::new(draft)))
        }
        Some(false) => Some(Answer::Closed),
        None => None,
    }
}

/// A day; `salt` tells the dialog.
pub(super) fn day_ui(
    ui: &mut Ui,
    (key, salt): (&str, &str),
    day: &mut Option<NaiveDate>,
    today: NaiveDate,
    texts: &Texts,
) {
    let name = texts.say(key);
    let id = Id::unique((salt, key));
    widgets::field(ui, &name, |ui| {
        date_picker(ui, id, day, &name, today, texts)
    });
}

/// The first and the last day of the meeting; an error while they cannot be.
pub(super) fn days_ui(
    ui: &mut Ui,
    salt: &str,
    [first, last]: [&mut Option<NaiveDate>; 2],
    today: NaiveDate,
    texts: &Texts,
) -> Result<Option<Dates>, ()> {
    ui.horizontal_top(|ui| {
        day_ui(ui, ("new-first", salt), first, today, texts);
        day_ui(ui, ("new-last", salt), last, first.unwrap_or(today), texts);
    });
    let days = dates(*first, *last);
    if days.is_err() {
        widgets::complaint(ui, &texts.say("new-dates-reversed"));
    }
    days
}

fn meeting_ui(
    ui: &mut Ui,
    new: &mut NewLetter,
    texts: &Texts,
    today: NaiveDate,
    convenes: bool,
) -> Result<Option<Dates>, ()> {
    let days = days_ui(ui, "new", [&mut new.first, &mut new.last], today, texts);
    ui.add_space(6.0);
    mode_ui(ui, &mut new.mode, texts);
    ui.add_space(6.0);
    ui.horizontal_top(|ui| {
        let width = ui.available_width() / 2.0 - 6.0;
        if !convenes {
            let name = texts.say("new-event");
            widgets::field(ui, &name, |ui| {
                let id = Id::unique("new event");
                widgets::line_edit(ui, id, &mut new.title, &name, "", width);
            });
        }
        if new.mode != Mode::Virtual {
            let name = texts.say("new-place");
            widgets::field(ui, &name, |ui| {
                let id = Id::unique("new place");
                let hint = texts.say("new-place-hint");
                widgets::line_edit(ui, id, &mut new.place, &name, &hint, width);
            });
        }
    });
    days
}

/// How one takes part.
pub(super) fn mode_ui(ui: &mut Ui, mode: &mut Mode, texts: &Texts) {
    widgets::caption(ui, &texts.say("new-mode"));
    let names = ["mode-in-person", "mode-virtual", "mode-hybrid"].map(|key| texts.say(key));
    let choices = [
        (Mode::InPerson, names[0].as_str()),
        (Mode::Virtual, names[1].as_str()),
        (Mode::Hybrid, names[2].as_str()),
    ];
    widgets::segments(ui, mode, &choices);
}

/// The next free number of a letter of this date, where the register knows its row.
pub(super) fn next_number(
    reference: &Reference,
    date: NaiveDate,
    issued: &[Issued],
) -> Option<u32> {
    let sequence = reference.sequence(Some(date))?;
    let next = sequence.next(issued);
    (next > 1).then_some(next)
}

/// A box for the number of a letter; `next` is the next free one, if the register knows it.
pub(super) fn number_ui(
    ui: &mut Ui,
    typed: &mut String,
    next: Option<u32>,
    texts: &Texts,
) -> Result<Option<u32>, ()> {
    let name = texts.say("new-number");
    let hint = next.map_or_else(String::new, |next| {
        texts.with("new-number-hint", &[("number", next.to_string().into())])
    });
    widgets::field(ui, &name, |ui| {
        let edit = widgets::line_edit(ui, Id::unique("new number"), typed, &name, &hint, 90.0);
        if ui.ctx().memory(|memory| memory.focused().is_none()) {
            edit.request_focus();
        }
        match typed.trim() {
            "" => Ok(None),
            number => match number.parse() {
                Ok(number @ 1..=9999) => Ok(Some(number)),
                _ => {
                    widgets::complaint(ui, &texts.say("new-number-odd"));
                    Err(())
                }
            },
        }
    })
}

fn group_ui(ui: &mut Ui, typed: &mut String, texts: &Texts) -> Result<Option<Group>, ()> {
    let name = texts.say("new-group");
    widgets::field(ui, &name, |ui| {
        let hint = texts.say("new-group-hint");
        widgets::line_edit(ui, Id::unique("new group"), typed, &name, &hint, 240.0);
        match typed.trim() {
            "" => Ok(None),
            group => group.parse().map(Some).map_err(|_| {
                widgets::complaint(ui, &texts.say("new-group-odd"));
            }),
        }
    })
}
