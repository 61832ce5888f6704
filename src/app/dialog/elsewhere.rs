//! Somebody else has the letter open: who, where, since when; it can be looked at, copied, or taken over.

use super::{Answer, answers, body, heading, paragraph, takes_keyboard};
use crate::app::hours::hour;
use crate::app::{icons, widgets};
use crate::language::interface::Texts;
use crate::storage::cabinet::Opened;
use crate::storage::side_file::Elsewhere;
use egui::Ui;
use std::path::PathBuf;

/// A letter that is open elsewhere.
pub struct ElsewhereDialog {
    path: PathBuf,
    /// The letter, if it is being opened; else it is being saved.
    opened: Option<Opened>,
    elsewhere: Elsewhere,
}

impl ElsewhereDialog {
    /// The letter is being opened.
    pub fn opening(path: PathBuf, opened: Opened, elsewhere: Elsewhere) -> ElsewhereDialog {
        ElsewhereDialog {
            path,
            opened: Some(opened),
            elsewhere,
        }
    }

    /// The letter was to be saved.
    pub fn saving(path: PathBuf, elsewhere: Elsewhere) -> ElsewhereDialog {
        ElsewhereDialog {
            path,
            opened: None,
            elsewhere,
        }
    }
}

/// “since 14:05 by NAME on HOST”, in a sentence.
pub fn who(elsewhere: &Elsewhere, key: &str, texts: &Texts) -> String {
    let Some(holder) = &elsewhere.holder else {
        return texts.say(&format!("{key}-unknown"));
    };
    let person = match holder.person.trim() {
        "" => texts.say("elsewhere-somebody"),
        person => person.to_owned(),
    };
    let values = [
        ("since", hour(texts, holder.since).into()),
        ("person", person.into()),
        ("host", holder.host.as_str().into()),
    ];
    texts.with(key, &values)
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, dialog: &mut ElsewhereDialog, texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        heading(ui, icons::USERS, texts.say("elsewhere-title"));
        paragraph(ui, &who(&dialog.elsewhere, "elsewhere-who", texts));
        ui.label(widgets::weak(ui, dialog.path.display().to_string()));
        ui.add_space(6.0);
        match &dialog.opened {
            Some(_) => saying(ui, texts, &["elsewhere-read-about", "elsewhere-take-about"]),
            None => saying(
                ui,
                texts,
                &["elsewhere-saving-about", "elsewhere-take-about"],
            ),
        }
    });
    ui.add_space(10.0);
    let mut chosen = None;
    answers(ui, |ui| {
        let button = |ui: &mut Ui, key: &str, main: bool| {
            let caption = texts.say(key);
            let button = match main {
                true => widgets::main_button(ui, None, &caption),
                false => widgets::button(ui, None, &caption),
            };
            if main {
                takes_keyboard(&button);
            }
            button.clicked()
        };
        let saving = dialog.opened.is_none();
        let keys: &[(Choice, &str)] = match saving {
            false => &[
                (Choice::Read, "elsewhere-read"),
                (Choice::Copy, "elsewhere-copy"),
                (Choice::Take, "elsewhere-take"),
                (Choice::Nothing, "cancel"),
            ],
            true => &[
                (Choice::Save, "trouble-elsewhere"),
                (Choice::Take, "elsewhere-take-and-save"),
                (Choice::Nothing, "cancel"),
            ],
        };
        for (at, (choice, key)) in keys.iter().enumerate() {
            if button(ui, key, at == 0) {
                chosen = Some(*choice);
            }
        }
    });
    let (path, elsewhere) = (dialog.path.clone(), dialog.elsewhere.clone());
    Some(match (chosen?, dialog.opened.take()) {
        (Choice::Read, Some(opened)) => Answer::ReadOnly(path, Box::new(opened), elsewhere),
        (Choice::Copy, Some(opened)) => Answer::OpenCopy(Box::new(opened)),
        (Choice::Take, Some(_)) => Answer::TakeOver(path, elsewhere),
        (Choice::Take, None) => Answer::TakeOverAndSave(path, elsewhere),
        (Choice::Save, _) => Answer::SaveElsewhere,
        _ => Answer::Closed,
    })
}

#[derive(Clone, Copy)]
enum Choice {
    Read,
    Copy,
    Take,
    Save,
    Nothing,
}

fn saying(ui: &mut Ui, texts: &Texts, keys: &[&str]) {
    for key in keys {
        let words = widgets::weak(ui, texts.say(key));
        ui.add(egui::Label::new(words).wrap());
    }
}
