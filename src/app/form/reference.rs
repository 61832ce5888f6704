//! Kind, reference, place and date.

use super::Form;
use super::fields::{note, pair};
use super::heading;
use super::text::Look;
use crate::app::icons;
use crate::app::theme;
use crate::app::widgets::choice::choice;
use crate::app::widgets::date_picker::DateBox;
use crate::app::widgets::parsed_edit::parsed_edit;
use crate::app::widgets::{card, field, line_edit, strong};
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::kind::kinds;
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use crate::letter::Letter;
use crate::letter::reference::Reference;
use crate::letter::text::fact::Fact;
use egui::{Id, Label, Ui};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The highest number of a letter: file names have four digits.
const MOST: u32 = 9999;

/// Identity, name and purpose of every kind, in every language of the window.
static KINDS: LazyLock<HashMap<Language, Vec<[String; 3]>>> = LazyLock::new(|| {
    // A test reads all templates, so that there is no fault here.
    let kinds = kinds().unwrap_or_default();
    let languages = Language::ALL.into_iter();
    languages
        .map(|language| {
            let said = |kind: &crate::kind::Kind| {
                let id = kind.id.clone();
                [id, kind.name(language), kind.summary(language)]
            };
            (language, kinds.iter().map(said).collect())
        })
        .collect()
});

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    heading::part(ui, form, "reference");
    card(
        ui,
        icons::FILE_TEXT,
        &form.say("reference-kind"),
        |_| {},
        |ui| kind(ui, form),
    );
    let letter = form.letter();
    let mut reference = letter.reference.clone();
    card(
        ui,
        icons::HASH,
        &form.say("reference-reference"),
        |_| {},
        |ui| {
            numbers(ui, form, &mut reference);
            prints_as(ui, form);
        },
    );
    if letter.reference.amendment.is_some() {
        let changed = form.say("reference-changed-letter");
        card(
            ui,
            icons::PENCIL_SIMPLE,
            &changed,
            |_| {},
            |ui| {
                amendment(ui, form, &mut reference);
            },
        );
    }
    if reference != letter.reference {
        form.edit(Edit::Reference(reference));
    }
    card(
        ui,
        icons::MAP_PIN,
        &form.say("reference-place-and-date"),
        |_| {},
        |ui| {
            place_and_date(ui, form);
        },
    );
}

/// What the kind of a letter is called in the language of the window, if the program knows it.
pub fn kind_name(letter: &Letter, texts: &Texts) -> Option<String> {
    known_kind(letter, texts).map(|[_, name, _]| name.clone())
}

fn known_kind(letter: &Letter, texts: &Texts) -> Option<&'static [String; 3]> {
    let mut kinds = KINDS.get(&texts.language())?.iter();
    kinds.find(|[kind, ..]| *kind == letter.kind)
}

fn kind(ui: &mut Ui, form: &mut Form<'_>) {
    let (name, summary) = match known_kind(form.letter(), form.texts) {
        Some([_, name, summary]) => (name.clone(), summary.clone()),
        None => (
            form.say("reference-kind-unknown"),
            form.say("reference-kind-unknown-about"),
        ),
    };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Label::new(strong(name, theme::BODY)).wrap());
        note(ui, &summary);
    });
    language(ui, form);
}

/// The language of the letter: it can be another one as long as nobody has written in it.
fn language(ui: &mut Ui, form: &mut Form<'_>) {
    let letter = form.letter();
    let own = form.language();
    let written = letter
        .texts()
        .iter()
        .filter(|text| text.own_runs().is_some_and(|runs| !runs.is_empty()))
        .count();
    let name = form.say("reference-language");
    field(ui, &name, |ui| {
        let choices = Language::ALL.map(|language| (language, language_name(language).to_owned()));
        let mut chosen = own;
        ui.add_enabled_ui(written == 0, |ui| {
            let id = Id::unique("language of the letter");
            choice(ui, id, &name, 150.0, &mut chosen, &choices);
        });
        let values = [
            ("count", written.into()),
            ("language", form.texts.language_said(own).into()),
        ];
        if written > 0 {
            note(ui, &form.texts.with("reference-language-stays", &values));
        }
        if chosen != own {
            let draft = in_language(form.draft, chosen);
            let view = &mut form.view;
            if view.page_language == own {
                view.page_language = chosen;
            }
            if view.other == chosen {
                view.other = own;
            }
            form.edit(Edit::Draft(Box::new(draft)));
        }
    });
}

/// The draft of a letter without words of its own, in another language.
fn in_language(draft: &Draft, language: Language) -> Draft {
    let mut translations = draft.translations.clone();
    translations.remove(&language);
    Draft {
        letter: Letter {
            language,
            ..draft.letter.clone()
        },
        translations,
    }
}

fn numbers(ui: &mut Ui, form: &Form<'_>, reference: &mut Reference) {
    let Reference {
        number,
        author_code,
        ..
    } = reference;
    let number_name = form.say(if form.letter().reference.amendment.is_some() {
        "reference-number-changed"
    } else {
        "reference-number"
    });
    let code_name = form.say("reference-author-code");
    pair(
        ui,
        210.0,
        [
            &mut |ui| number_box(ui, form, "number", &number_name, number),
            &mut |ui| {
                field(ui, &code_name, |ui| {
                    let mut code = author_code.clone().unwrap_or_default();
                    let id = Id::unique("author code");
                    let width = ui.available_width().min(220.0);
                    if line_edit(ui, id, &mut code, &code_name, "SG12/MA", width).changed() {
                        *author_code = (!code.trim().is_empty()).then_some(code);
                    }
                    note(ui, &form.say("reference-author-code-about"));
                });
            },
        ],
    );
    if reference.series.per_group {
        field(ui, &form.say("reference-group"), |ui| {
            let id = Id::unique("group of the series");
            if let Some(group) = form.group(ui, id, reference.group.as_ref()) {
                reference.group = group;
            }
        });
    }
}

fn number_box(ui: &mut Ui, form: &Form<'_>, salt: &str, name: &str, number: &mut Option<u32>) {
    field(ui, name, |ui| {
        let read = |text: &str| match text.trim() {
            "" => Ok(None),
            text => match text.parse::<u32>() {
                Ok(number @ 1..=MOST) => Ok(Some(number)),
                _ => Err(form.say("reference-number-wrong")),
            },
        };
        let shown = number.map_or_else(String::new, |number| number.to_string());
        let id = Id::unique(("number of the letter", salt));
        if let Some(new) = parsed_edit(ui, id, &shown, name, "", 110.0, read) {
            *number = new;
        }
    });
}

/// The reference and the name of the file as they will be.
fn prints_as(ui: &mut Ui, form: &mut Form<'_>) {
    let reference = &form.letter().reference;
    if reference.number.is_none() && reference.group.is_none() && reference.amendment.is_none() {
        note(ui, &form.say("reference-unknown"));
        return;
    }
    let printed = (form.analysis).fact(form.draft, form.language(), &Fact::Reference);
    let label = form.say("reference-prints-as");
    field(ui, &label, |ui| form.as_printed(ui, "reference", &printed));
    let letter = form.letter();
    let file = (letter.reference).file_name(letter.date, form.language().file_letter());
    note(
        ui,
        &form.texts.with("reference-file", &[("file", file.into())]),
    );
}

fn amendment(ui: &mut Ui, form: &mut Form<'_>, reference: &mut Reference) {
    let changed = (form.analysis).fact(form.draft, form.language(), &Fact::AmendedReference);
    let label = form.say("reference-changes");
    field(ui, &label, |ui| form.as_printed(ui, "amended", &changed));
    let Some(change) = &mut reference.amendment else {
        return;
    };
    let (number, dated) = (&mut change.number, &mut change.of_letter_dated);
    let number_name = form.say("reference-change-number");
    let date_name = form.say("reference-changed-date");
    let form = &*form;
    let least = DateBox::least(ui, form.texts).max(210.0);
    pair(
        ui,
        least,
        [
            &mut |ui| number_box(ui, form, "change", &number_name, number),
            &mut |ui| {
                field(ui, &date_name, |ui| {
                    let id = Id::unique("date of the changed letter");
                    DateBox::new(id, &date_name, form.today, form.texts).show(ui, dated);
                });
            },
        ],
    );
}

fn place_and_date(ui: &mut Ui, form: &mut Form<'_>) {
    let letter = form.letter();
    let (mut place, mut date) = (letter.place.clone(), letter.date);
    let (place_name, date_name) = (form.say("reference-place"), form.say("reference-date"));
    let least = DateBox::least(ui, form.texts).max(210.0);
    let side = std::cell::RefCell::new(&mut *form);
    pair(
        ui,
        least,
        [
            &mut |ui| {
                let mut form = side.borrow_mut();
                field(ui, &place_name, |ui| {
                    let hint = form.say("reference-place-hint");
                    let look = Look {
                        label: &place_name,
                        hint: &hint,
                        single_line: true,
                        ..Look::default()
                    };
                    let text = place.as_ref();
                    if let Some(new) = form.optional_text(ui, "place of the letter", text, look) {
                        place = new;
                    }
                });
            },
            &mut |ui| {
                let form = side.borrow();
                field(ui, &date_name, |ui| {
                    let id = Id::unique("date of the letter");
                    DateBox::new(id, &date_name, form.today, form.texts).show(ui, &mut date);
                });
            },
        ],
    );
    if place != letter.place {
        form.edit(Edit::Place(place));
    }
    if date != letter.date {
        form.edit(Edit::Date(date));
    }
}
