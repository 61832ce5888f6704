//! Closing formula, signatory, the link beside them.

use super::Form;
use super::fields::note;
use super::heading;
use super::text::Look;
use crate::app::icons;
use crate::app::widgets::choice::choice;
use crate::app::widgets::{self, card, field, icon_button, switch};
use crate::draft::edit::Edit;
use crate::language::phrasebook::phrasebook;
use crate::letter::signature::{LatestInformation, Signature};
use crate::letter::text::{Phrase, Run, Text, Wording};
use egui::{Id, Ui};
use std::sync::Arc;

/// Keys of the names of those who have signed letters begin so.
const SIGNATORIES: &str = "signatory-";

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    heading::part(ui, form, "signature");
    let letter = form.letter();
    if let Some(before) = &letter.signature {
        let mut signature = before.clone();
        closing(ui, form, &mut signature);
        signatory(ui, form, &mut signature);
        if signature != *before {
            form.edit(Edit::Signature(Some(signature)));
        }
    } else {
        widgets::bare_card(ui, |ui| {
            note(ui, &form.say("signature-none"));
            if widgets::button(ui, Some(icons::PLUS), &form.say("signature-add")).clicked() {
                form.edit(Edit::Signature(Some(usual())));
            }
        });
    }
    latest_information(ui, form);
}

/// What most letters have.
fn usual() -> Signature {
    Signature {
        closing: Some(Text::standard("closing")),
        signed: false,
        name: None,
        office: vec![Text::standard("director-tsb")],
    }
}

fn closing(ui: &mut Ui, form: &mut Form<'_>, signature: &mut Signature) {
    card(
        ui,
        icons::QUOTES,
        &form.say("signature-closing"),
        |_| {},
        |ui| {
            let name = form.say("signature-closing-formula");
            field(ui, &name, |ui| {
                let hint = form.say("signature-closing-hint");
                let look = look(&name, &hint);
                let text = signature.closing.as_ref();
                if let Some(new) = form.optional_text(ui, "closing", text, look) {
                    signature.closing = new;
                }
            });
            switch(ui, &mut signature.signed, &form.say("signature-signed"));
            let printed = phrasebook(form.language()).say("signed", &[]);
            let words = [("words", printed.into())];
            note(ui, &form.texts.with("signature-signed-about", &words));
        },
    );
}

/// Who signs.
#[derive(Clone, Debug, PartialEq)]
enum Who {
    Standard(Phrase),
    /// One whom the office names, by place in its list.
    Office(usize),
    Own,
}

fn signatory(ui: &mut Ui, form: &mut Form<'_>, signature: &mut Signature) {
    card(
        ui,
        icons::SIGNATURE,
        &form.say("signature-signatory"),
        |_| {},
        |ui| {
            let now = match signature.name.as_ref().map(|name| &name.wording) {
                Some(Wording::Standard(phrases)) if phrases.len() == 1 => {
                    Who::Standard(phrases[0].clone())
                }
                _ => {
                    let name = signature.name.as_ref().and_then(Text::own_runs);
                    let language = form.letter().language;
                    let known = form.analysis.office().signatories.iter();
                    let place = known.enumerate().find(|(_, known)| {
                        known.phrase.is_none()
                            && name == Some(&[Run::plain(known.name_in(language))])
                    });
                    place.map_or(Who::Own, |(place, _)| Who::Office(place))
                }
            };
            // In the window's language; what prints is below.
            let book = phrasebook(form.texts.language());
            let keys = book.keys().filter(|(key, _)| key.starts_with(SIGNATORIES));
            let mut choices: Vec<(Who, String)> = keys
                .map(|(key, _)| (Who::Standard(Phrase(key.to_owned())), book.say(key, &[])))
                .collect();
            let known = Arc::clone(form.analysis.office());
            let named = known.signatories.iter().enumerate();
            choices.extend(
                named
                    .filter(|(_, known)| known.phrase.is_none() && !known.name.trim().is_empty())
                    .map(|(place, known)| (Who::Office(place), known.name.clone())),
            );
            choices.push((Who::Own, form.say("signature-own-name")));
            let mut chosen = now.clone();
            let name = form.say("signature-name");
            field(ui, &name, |ui| {
                choice(
                    ui,
                    Id::unique("signatory"),
                    &name,
                    220.0,
                    &mut chosen,
                    &choices,
                );
            });
            if chosen != now
                && let Who::Office(place) = chosen
            {
                let signed = form.draft.signed_by(&known.signatories[place]);
                form.edit(Edit::Draft(Box::new(signed)));
            } else if chosen != now {
                let id = signature
                    .name
                    .as_ref()
                    .map(|name| name.id)
                    .unwrap_or_default();
                signature.name = match chosen {
                    Who::Standard(phrase) => Some(Text {
                        id,
                        wording: Wording::Standard(vec![phrase]),
                    }),
                    Who::Own | Who::Office(_) => None,
                };
            }
            let printed = form.say("signature-name-printed");
            field(ui, &printed, |ui| {
                let hint = form.say("signature-name-hint");
                let look = look(&printed, &hint);
                let text = signature.name.as_ref();
                if let Some(new) = form.optional_text(ui, "signatory", text, look) {
                    signature.name = new;
                }
            });
            office(ui, form, signature);
        },
    );
}

fn office(ui: &mut Ui, form: &mut Form<'_>, signature: &mut Signature) {
    let name = form.say("signature-office");
    field(ui, &name, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let mut gone = None;
        for at in 0..signature.office.len() {
            let text = signature.office[at].clone();
            let line = (form.texts).with("signature-office-line", &[("number", (at + 1).into())]);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                let width = ui.available_width() - crate::app::theme::CONTROL - 2.0;
                ui.vertical(|ui| {
                    ui.set_width(width);
                    form.text(ui, &text, look(&line, ""));
                });
                let values = [("line", line.as_str().into())];
                let remove = form.texts.with("signature-office-remove", &values);
                if icon_button(ui, icons::X, &remove).clicked() {
                    gone = Some(at);
                }
            });
        }
        if let Some(at) = gone {
            signature.office.remove(at);
        }
        if widgets::button(ui, Some(icons::PLUS), &form.say("signature-office-add")).clicked() {
            signature.office.push(Text::plain(""));
        }
    });
}

fn latest_information(ui: &mut Ui, form: &mut Form<'_>) {
    let before = &form.letter().latest_information;
    let mut latest = before.clone();
    card(
        ui,
        icons::LINK,
        &form.say("signature-latest"),
        |_| {},
        |ui| {
            let mut shown = latest.is_some();
            if switch(ui, &mut shown, &form.say("signature-latest-print")).changed() {
                latest = shown.then(|| LatestInformation {
                    caption: Text::standard("latest-information"),
                    page: None,
                });
            }
            let Some(latest) = &mut latest else {
                return;
            };
            let caption = form.say("signature-latest-caption");
            field(ui, &caption, |ui| {
                let text = latest.caption.clone();
                form.text(ui, &text, look(&caption, ""));
            });
            let page = form.say("signature-latest-page");
            field(ui, &page, |ui| {
                let group = form.analysis.fact(
                    form.draft,
                    form.language(),
                    &crate::letter::text::fact::Fact::GroupPage,
                );
                let address = latest.page.as_deref();
                let id = Id::unique("latest information");
                if let Some(new) = form.web_address(ui, id, address, &page, &group) {
                    latest.page = new;
                }
                if latest.page.is_none() {
                    let values = [("page", group.into())];
                    note(ui, &form.texts.with("signature-latest-group-page", &values));
                }
            });
        },
    );
    if latest != *before {
        form.edit(Edit::LatestInformation(latest));
    }
}

fn look<'a>(label: &'a str, hint: &'a str) -> Look<'a> {
    Look {
        label,
        hint,
        single_line: true,
        ..Look::default()
    }
}
