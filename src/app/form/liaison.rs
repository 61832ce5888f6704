//! The head of a liaison statement.

use super::lines::Lines;
use super::text::Look;
use super::{Form, heading};
use crate::app::widgets::menu::{self, Entry};
use crate::app::{icons, widgets};
use crate::draft::edit::Edit;
use crate::language::dates::DateForm;
use crate::layout;
use crate::letter::deadline::Deadline;
use crate::letter::liaison::LiaisonHead;
use crate::letter::text::Text;
use egui::Ui;

/// Characters for which the narrowest form has room beside an icon.
const MOST: usize = 40;

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    let Some(head) = &form.draft.letter.liaison else {
        return;
    };
    heading::part(ui, form, "liaison");
    let mut new = head.clone();
    let matter = form.say("liaison-matter");
    widgets::card(
        ui,
        icons::NOTE,
        &matter,
        |_| (),
        |ui| {
            text(ui, form, "liaison-questions", &mut new.questions);
            text(ui, form, "liaison-source", &mut new.source);
            text(ui, form, "liaison-headline", &mut new.title);
            text(ui, form, "liaison-abstract", &mut new.summary);
        },
    );
    recipients(
        ui,
        form,
        "liaison-action",
        icons::CHECK_SQUARE,
        &mut new.for_action,
    );
    recipients(
        ui,
        form,
        "liaison-comment",
        icons::NOTE_PENCIL,
        &mut new.for_comment,
    );
    recipients(
        ui,
        form,
        "liaison-information",
        icons::INFO,
        &mut new.for_information,
    );
    let answer = form.say("liaison-answer");
    widgets::card(
        ui,
        icons::CALENDAR_CHECK,
        &answer,
        |_| (),
        |ui| {
            text(ui, form, "liaison-approval", &mut new.approval);
            answer_by(ui, form, &mut new);
        },
    );
    if new != *head {
        form.edit(Edit::Liaison(Some(new)));
    }
}

/// A text that the head may lack, below its caption.
fn text(ui: &mut Ui, form: &mut Form<'_>, key: &str, text: &mut Option<Text>) {
    let (label, hint) = (form.say(key), form.say(&format!("{key}-hint")));
    widgets::field(ui, &label, |ui| {
        let look = Look {
            label: &label,
            hint: &hint,
            ..Look::default()
        };
        if let Some(new) = form.optional_text(ui, key, text.as_ref(), look) {
            *text = new;
        }
    });
}

/// A list of those who receive it.
fn recipients(ui: &mut Ui, form: &mut Form<'_>, key: &str, glyph: &str, rows: &mut Vec<Text>) {
    let lines = Lines {
        salt: key,
        key,
        bold: false,
        fold: false,
        warnings: &[],
        buttons: 0,
    };
    let (title, add) = (form.say(key), form.say(&format!("{key}-add")));
    let mut adds = false;
    let trailing = |ui: &mut Ui| adds = widgets::button(ui, Some(icons::PLUS), &add).clicked();
    let new = widgets::card(ui, glyph, &title, trailing, |ui| {
        lines.ui(ui, form, rows, &mut |_, _, _| None)
    });
    if adds {
        *rows = lines.with_new(ui, rows, Text::plain(""));
    } else if let Some(new) = new {
        *rows = new;
    }
}

/// Which of the letter's deadlines is the one for an answer.
fn answer_by(ui: &mut Ui, form: &Form<'_>, head: &mut LiaisonHead) {
    let letter = form.letter();
    let chosen = head.answer_by.clone();
    let caption = match &chosen {
        None => form.say("liaison-no-deadline"),
        Some(name) => letter.deadline(name).map_or_else(
            || {
                form.texts
                    .with("liaison-lost-deadline", &[("name", name.into())])
            },
            |deadline| action(form, deadline),
        ),
    };
    widgets::field(ui, &form.say("liaison-answer-by"), |ui| {
        let short = excerpt(&caption);
        let button = widgets::button(ui, Some(icons::CARET_DOWN), &short);
        let name = format!("{}: {caption}", form.say("liaison-answer-by"));
        button.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &name);
            info.current_text_value = Some(caption.clone());
            info
        });
        menu::menu(&button, 320.0, |ui| {
            let none = form.say("liaison-no-deadline");
            let entry = Entry {
                glyph: if chosen.is_none() { icons::CHECK } else { "" },
                caption: &none,
                ..Entry::default()
            };
            if entry.show(ui).clicked() {
                head.answer_by = None;
            }
            for deadline in &letter.deadlines {
                let is_it = chosen.as_ref() == Some(&deadline.name);
                let entry = Entry {
                    glyph: if is_it { icons::CHECK } else { "" },
                    caption: &action(form, deadline),
                    detail: &date(form, deadline),
                    ..Entry::default()
                };
                if entry.show(ui).clicked() {
                    head.answer_by = Some(deadline.name.clone());
                }
            }
        });
    });
    let deadline = chosen.map(|name| letter.deadline(&name));
    match deadline {
        Some(Some(deadline)) => {
            let date = widgets::weak(ui, date(form, deadline));
            ui.label(date);
        }
        Some(None) => widgets::complaint(ui, &form.say("liaison-deadline-gone")),
        None => {}
    }
}

/// As much of a caption as the narrowest form has room for.
fn excerpt(caption: &str) -> String {
    match caption.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", caption[..end].trim_end()),
        None => caption.to_owned(),
    }
}

/// What is to be done by a deadline.
fn action(form: &Form<'_>, deadline: &Deadline) -> String {
    let action = layout::text(form.draft, form.language(), &deadline.action);
    match action.trim().is_empty() {
        true => deadline.name.clone(),
        false => action,
    }
}

fn date(form: &Form<'_>, deadline: &Deadline) -> String {
    let date = deadline.due.date(form.letter().opening_day());
    date.map_or_else(
        || form.say("liaison-date-unknown"),
        |date| form.language().date(date, DateForm::Full),
    )
}
