//! Which two letters are aligned: two paths, typed or chosen.

use super::{Answer, body, buttons, heading};
use crate::app::jobs::Purpose;
use crate::app::{icons, widgets};
use crate::language::interface::Texts;
use egui::{Id, Ui};
use std::path::{Path, PathBuf};

/// The two paths as they are typed.
pub struct AlignDialog {
    first: String,
    second: String,
}

impl AlignDialog {
    /// The first letter may be known already.
    pub fn new(first: Option<PathBuf>) -> AlignDialog {
        AlignDialog {
            first: first.map_or_else(String::new, |path| path.display().to_string()),
            second: String::new(),
        }
    }

    /// Puts a path in that was chosen for `purpose`.
    pub fn choose(&mut self, purpose: Purpose, path: &Path) {
        let path = path.display().to_string();
        match purpose {
            Purpose::AlignSecond => self.second = path,
            _ => self.first = path,
        }
    }
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, dialog: &mut AlignDialog, texts: &Texts) -> Option<Answer> {
    let asked = body(ui, |ui| {
        heading(ui, icons::ARROWS_HORIZONTAL, texts.say("align-title"));
        ui.label(widgets::weak(ui, texts.say("align-sentence")));
        ui.add_space(6.0);
        let mut asked = None;
        for (purpose, key, value) in [
            (Purpose::AlignFirst, "align-first", &mut dialog.first),
            (Purpose::AlignSecond, "align-second", &mut dialog.second),
        ] {
            let name = texts.say(key);
            widgets::field(ui, &name, |ui| {
                let id = Id::unique(("align", key));
                let hint = texts.say("align-hint");
                let choose = texts.say("align-choose");
                let button = (Some(icons::FOLDER_OPEN), choose.as_str());
                let (_, button) = widgets::line_with_button(ui, id, value, (&name, &hint), button);
                let spoken = format!("{choose} {name}");
                widgets::named(&button, egui::Role::Button, true, &spoken);
                if button.clicked() {
                    asked = Some(purpose);
                }
            });
            ui.add_space(4.0);
        }
        asked
    });
    let (first, second) = (dialog.first.trim(), dialog.second.trim());
    let ready = !first.is_empty() && !second.is_empty() && first != second;
    let paths = (PathBuf::from(first), PathBuf::from(second));
    let answer = match buttons(ui, &texts.say("align-do"), ready, texts) {
        Some(true) => Some(Answer::Align(paths.0, paths.1)),
        Some(false) => Some(Answer::Closed),
        None => None,
    };
    if let Some(purpose) = asked {
        let dialog = AlignDialog {
            first: dialog.first.clone(),
            second: dialog.second.clone(),
        };
        return Some(Answer::ChooseLetter(Box::new(dialog), purpose));
    }
    answer
}
