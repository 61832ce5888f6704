//! The names of keys, as they stand on the keyboards of the window's language.

use crate::language::interface::Texts;
use egui::KeyboardShortcut;

/// Keys that are named by language: English name, message.
const NAMED: [(&str, &str); 4] = [
    ("Shift", "key-shift"),
    ("Space", "key-space"),
    ("Enter", "key-enter"),
    ("Escape", "key-escape"),
];

/// The keys of a shortcut.
pub fn of(shortcut: &KeyboardShortcut, texts: &Texts) -> String {
    let keys = shortcut.format(&egui::ModifierNames::NAMES, cfg!(target_os = "macos"));
    localized(&keys.replace("Plus", "+").replace("Minus", "−"), texts)
}

/// Keys that are written in English: “Ctrl+Shift+Space” is “Ctrl+Maj+Espace” in French.
pub fn localized(keys: &str, texts: &Texts) -> String {
    let names: Vec<String> = keys
        .split('+')
        .map(
            |key| match NAMED.iter().find(|(english, _)| *english == key) {
                Some((_, message)) => texts.say(message),
                None => key.to_owned(),
            },
        )
        .collect();
    names.join("+")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use egui::{Key, Modifiers};

    #[test]
    fn keys_have_the_names_of_the_language() {
        let shortcut = KeyboardShortcut::new(Modifiers::COMMAND | Modifiers::SHIFT, Key::Space);
        let named = |language| of(&shortcut, &Texts::of(language));
        assert!(named(Language::En).ends_with("+Shift+Space"));
        assert!(named(Language::Fr).ends_with("+Maj+Espace"));
        assert!(named(Language::Es).ends_with("+Mayús+Espacio"));
    }

    #[test]
    fn the_key_plus_is_no_sign_between_keys() {
        let texts = Texts::of(Language::Fr);
        let larger = KeyboardShortcut::new(Modifiers::COMMAND, Key::Plus);
        assert!(of(&larger, &texts).ends_with("++"));
        assert_eq!(localized("Ctrl+Shift+=", &texts), "Ctrl+Maj+=");
    }
}
