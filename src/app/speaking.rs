//! In which language the window speaks: the one that was chosen, or the system's. Changed while it runs.

use super::command::{COMMANDS, Command};
use super::widgets::{self, menu};
use super::{App, icons, labels, mirror, theme};
use crate::language::interface::{Texts, language_name};
use crate::language::{Direction, Language};
use crate::storage::office::settings::WindowLanguage;

/// The language of the system, if it is one of the six; else English.
pub fn of_system() -> Language {
    sys_locale::get_locales()
        .find_map(|locale| named(&locale))
        .unwrap_or(Language::En)
}

/// The language that a locale such as `fr-CH` or `zh_CN.UTF-8` names.
fn named(locale: &str) -> Option<Language> {
    let language = locale.split(['-', '_', '.', '@']).next()?;
    language.to_lowercase().parse().ok()
}

/// The language that a command chooses; nothing if it is about something else.
pub(super) fn chosen(command: Command) -> Option<WindowLanguage> {
    Some(match command {
        Command::SystemLanguage => WindowLanguage::System,
        Command::Arabic => WindowLanguage::Ar,
        Command::Chinese => WindowLanguage::Zh,
        Command::English => WindowLanguage::En,
        Command::French => WindowLanguage::Fr,
        Command::Russian => WindowLanguage::Ru,
        Command::Spanish => WindowLanguage::Es,
        _ => return None,
    })
}

/// A button that says in which language the window speaks, with all of them below it, each named in itself:
/// whoever cannot read the window finds the way out.
pub fn menu(ui: &mut egui::Ui, texts: &Texts) -> Option<Command> {
    let name = texts.say("menu-language");
    let own = language_name(texts.language());
    let button = widgets::button(ui, Some(icons::TRANSLATE), own);
    widgets::named(&button, egui::Role::Button, true, &format!("{name}: {own}"));
    let chosen = menu::menu(&button.on_hover_text(name), 200.0, |ui| {
        let entries = COMMANDS.iter().filter_map(|entry| {
            let choice = chosen(entry.command)?;
            let caption = match choice.chosen() {
                Some(language) => language_name(language).to_owned(),
                None => texts.say(entry.key),
            };
            let entry_ui = menu::Entry {
                glyph: match choice.chosen() == Some(texts.language()) {
                    true => icons::CHECK,
                    false => "",
                },
                caption: &caption,
                ..menu::Entry::default()
            };
            entry_ui.show(ui).clicked().then_some(entry.command)
        });
        // All are shown, whichever is clicked.
        entries.last()
    });
    chosen.flatten()
}

/// Gives the window the faces of a language, and turns an Arabic one around.
pub(super) fn dress(ctx: &egui::Context, language: Language) {
    theme::speak(ctx, language);
    mirror::turn(ctx, language.direction() == Direction::RightToLeft);
}

impl App {
    /// The window speaks another language from now on, and the next time, too.
    pub(super) fn choose_language(&mut self, ctx: &egui::Context, choice: WindowLanguage) {
        self.memory.settings.language = choice;
        self.memory.keep_settings();
        let language = choice.chosen().unwrap_or(self.system_language);
        self.speak(ctx, Texts::of(language));
    }

    /// Says everything in another language from the next frame on; an Arabic window is turned around.
    pub fn speak(&mut self, ctx: &egui::Context, texts: Texts) {
        dress(ctx, texts.language());
        self.texts = texts;
        self.labels = labels::labels(&texts);
        self.analysis.speak(texts);
        if let Some(open) = &mut self.open {
            // What was measured was measured in other words.
            open.view.remeasure();
        }
    }

    /// The language of the window.
    pub fn language(&self) -> Language {
        self.texts.language()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_name_languages() {
        let known = [
            ("fr-CH", Some(Language::Fr)),
            ("zh_CN.UTF-8", Some(Language::Zh)),
            ("ar", Some(Language::Ar)),
            ("EN-gb", Some(Language::En)),
            ("de-DE", None),
            ("C", None),
            ("", None),
        ];
        for (locale, language) in known {
            assert_eq!(named(locale), language, "{locale}");
        }
    }
}
