//! Who signs, and when.

use super::super::Answer;
use super::{OfficeDialog, about};
use crate::app::widgets::date_picker::DateBox;
use crate::app::{icons, widgets};
use crate::kind::signatories;
use crate::language::Language;
use crate::language::dates::DateForm;
use crate::language::interface::{Texts, language_name};
use crate::language::phrasebook::phrasebook;
use crate::letter::office::Signatory;
use crate::letter::text::Phrase;
use chrono::NaiveDate;
use egui::{Id, Ui};

/// The languages that write names in letters of their own.
const OWN_LETTERS: [Language; 3] = [Language::Ar, Language::Ru, Language::Zh];

pub(super) fn ui(
    ui: &mut Ui,
    dialog: &mut OfficeDialog,
    texts: &Texts,
    today: NaiveDate,
) -> Option<Answer> {
    about(ui, texts, "office-signatories-about");
    let own = &mut dialog.kept.office.signatories;
    let mut removed = None;
    for (at, signatory) in own.iter_mut().enumerate() {
        widgets::bare_card(ui, |ui| {
            if signatory_ui(ui, at, signatory, texts, today) {
                removed = Some(at);
            }
        });
        ui.add_space(6.0);
    }
    if let Some(at) = removed {
        own.remove(at);
    }
    if widgets::button(ui, Some(icons::PLUS), &texts.say("office-signatory-add")).clicked() {
        own.push(Signatory {
            from: today,
            ..Signatory::default()
        });
    }
    ui.add_space(12.0);
    ui.label(widgets::strong(texts.say("office-signatories-known"), 13.5));
    for known in signatories() {
        let language = texts.language();
        let name = match &known.phrase {
            Some(Phrase(phrase)) => phrasebook(language).say(phrase, &[]),
            None => known.name.clone(),
        };
        let day = |date| language.date(date, DateForm::Full);
        let sentence = match known.until {
            Some(until) => texts.with(
                "office-signatory-term",
                &[
                    ("name", name.as_str().into()),
                    ("from", day(known.from).into()),
                    ("until", day(until).into()),
                ],
            ),
            None => texts.with(
                "office-signatory-since",
                &[
                    ("name", name.as_str().into()),
                    ("from", day(known.from).into()),
                ],
            ),
        };
        ui.add(egui::Label::new(widgets::weak(ui, sentence)).wrap());
    }
    None
}

/// One who signs. Returns whether the entry is to go.
fn signatory_ui(
    ui: &mut Ui,
    at: usize,
    signatory: &mut Signatory,
    texts: &Texts,
    today: NaiveDate,
) -> bool {
    let mut removed = false;
    let name = texts.say("office-signatory-name");
    let remove = texts.with("office-signatory-remove", &[("number", (at + 1).into())]);
    widgets::field(ui, &name, |ui| {
        ui.horizontal(|ui| {
            let width = ui.available_width() - widgets::icon_room(ui);
            let id = Id::unique(("office signatory", at));
            widgets::line_edit(ui, id, &mut signatory.name, &name, "", width);
            removed = widgets::icon_button(ui, icons::TRASH, &remove).clicked();
        });
    });
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        for language in OWN_LETTERS {
            let caption = language_name(language);
            widgets::field(ui, caption, |ui| {
                let typed = signatory.names.entry(language).or_default();
                let id = Id::unique(("office signatory", at, language));
                widgets::line_edit(ui, id, typed, caption, &signatory.name, 170.0);
            });
        }
    });
    signatory.names.retain(|_, name| !name.is_empty());
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        let (from, until) = (texts.say("office-from"), texts.say("office-until"));
        widgets::field(ui, &from, |ui| {
            let mut first = Some(signatory.from);
            let id = Id::unique(("office signatory from", at));
            DateBox::new(id, &from, today, texts)
                .needed()
                .show(ui, &mut first);
            signatory.from = first.unwrap_or(signatory.from);
        });
        widgets::field(ui, &until, |ui| {
            let id = Id::unique(("office signatory until", at));
            DateBox::new(id, &until, today, texts).show(ui, &mut signatory.until);
        });
    });
    if signatory.until.is_some_and(|until| until < signatory.from) {
        widgets::complaint(ui, &texts.say("office-term-ends-early"));
    }
    removed
}
