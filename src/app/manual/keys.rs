//! The keys, made from the list of commands, so that they cannot be wrong.

use crate::app::command::{COMMANDS, Entry};
use crate::app::key_names;
use crate::language::interface::Texts;

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

/// The keys of what has the name `key`: a command, or what one does in a text.
pub fn of(key: &str, texts: &Texts) -> Option<String> {
    let command = COMMANDS.iter().find(|entry| entry.key == key);
    let of_command = command.and_then(|entry| keys(entry, texts));
    let in_text = IN_TEXTS.iter().find(|(name, _)| *name == key);
    of_command.or_else(|| in_text.map(|(_, keys)| key_names::localized(keys, texts)))
}

fn keys(entry: &Entry, texts: &Texts) -> Option<String> {
    (entry.shortcut.as_ref()).map(|shortcut| key_names::of(shortcut, texts))
}

/// All keys as tables in Markdown.
pub fn tables(texts: &Texts) -> String {
    let commands = COMMANDS.iter();
    let commands = commands.filter_map(|entry| Some((keys(entry, texts)?, texts.say(entry.key))));
    let in_texts = IN_TEXTS.iter();
    let in_texts = in_texts.map(|(key, keys)| (key_names::localized(keys, texts), texts.say(key)));
    format!(
        "### {}\n\n{}\n### {}\n\n{}",
        texts.say("help-commands"),
        table(texts, commands),
        texts.say("help-in-texts"),
        table(texts, in_texts),
    )
}

fn table(texts: &Texts, rows: impl Iterator<Item = (String, String)>) -> String {
    let mut table = format!(
        "| {} | {} |\n|---|---|\n",
        texts.say("manual-keys"),
        texts.say("manual-does")
    );
    for (keys, does) in rows {
        table.push_str(&format!("| {keys} | {does} |\n"));
    }
    table
}
