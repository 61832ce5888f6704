//! How the window looks as a whole: light or dark, and what its title bar says.

use super::App;
use crate::storage::office::settings;

/// What a setting asks of egui.
pub(super) fn preference(theme: settings::Theme) -> egui::ThemePreference {
    match theme {
        settings::Theme::Light => egui::ThemePreference::Light,
        settings::Theme::Dark => egui::ThemePreference::Dark,
        settings::Theme::System => egui::ThemePreference::System,
    }
}

impl App {
    /// Shows other colours from now on, and the next time, too.
    pub(super) fn show_theme(&mut self, ctx: &egui::Context, theme: settings::Theme) {
        ctx.set_theme(preference(theme));
        self.memory.settings.theme = theme;
        self.memory.keep_settings();
    }

    /// Says in the title bar which letter is open.
    pub(super) fn title(&mut self, ctx: &egui::Context) {
        let program = self.texts.say("program");
        let title = match &self.open {
            Some(open) => {
                let mark = if open.editing.changed() { "• " } else { "" };
                let title = match open.editing.is_locked() {
                    true => {
                        let title = open.title();
                        self.texts
                            .with("title-read-only", &[("title", title.into())])
                    }
                    false => open.title(),
                };
                format!("{mark}{title} – {program}")
            }
            None => program,
        };
        // A command to the window makes another frame: none for a title that is shown already.
        if self.shown_title != title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.shown_title = title;
        }
    }
}
