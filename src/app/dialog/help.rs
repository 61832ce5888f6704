//! Help: how one works with the window, and all keys.

use super::{Answer, heading};
use crate::app::command::COMMANDS;
use crate::app::{icons, top_bar, widgets};
use crate::language::interface::Texts;
use egui::{Align, Grid, Layout, ScrollArea, Ui};

/// The keys of a text box, which are no commands: message, keys.
const IN_TEXTS: [(&str, &str); 12] = [
    ("help-bold", "Ctrl+B"),
    ("help-italic", "Ctrl+I"),
    ("help-underline", "Ctrl+U"),
    ("help-superscript", "Ctrl+Shift+="),
    ("help-link", "Ctrl+K"),
    ("help-insert", "Ctrl+Space"),
    ("help-line", "Shift+Enter"),
    ("help-paragraph", "Enter"),
    ("help-indent", "Tab"),
    ("help-outdent", "Shift+Tab"),
    ("help-move", "Alt+Shift+↑ ↓"),
    ("help-paste-plain", "Ctrl+Shift+V"),
];

/// Shows the dialog.
pub fn ui(ui: &mut Ui, texts: &Texts) -> Option<Answer> {
    heading(ui, icons::QUESTION, texts.say("help-title"));
    ScrollArea::vertical().max_height(460.0).show(ui, |ui| {
        for step in [
            "help-step-1",
            "help-step-2",
            "help-step-3",
            "help-step-4",
            "help-step-5",
        ] {
            ui.label(texts.say(step));
        }
        ui.add_space(8.0);
        keys(
            ui,
            &texts.say("help-in-texts"),
            IN_TEXTS
                .iter()
                .map(|(key, keys)| (texts.say(key), (*keys).to_owned())),
        );
        ui.add_space(8.0);
        let commands = COMMANDS.iter().filter_map(|entry| {
            let keys = entry.shortcut.as_ref().map(top_bar::key_names)?;
            Some((texts.say(entry.key), keys))
        });
        keys(ui, &texts.say("help-commands"), commands);
    });
    ui.add_space(10.0);
    let mut answer = None;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if widgets::main_button(ui, None, &texts.say("close")).clicked() {
            answer = Some(Answer::Closed);
        }
    });
    answer
}

fn keys(ui: &mut Ui, heading: &str, rows: impl Iterator<Item = (String, String)>) {
    ui.label(widgets::strong(heading, 13.5));
    Grid::new(heading)
        .num_columns(2)
        .spacing([24.0, 3.0])
        .min_col_width(220.0)
        .show(ui, |ui| {
            for (name, keys) in rows {
                ui.label(name);
                ui.label(widgets::weak(ui, keys));
                ui.end_row();
            }
        });
}
