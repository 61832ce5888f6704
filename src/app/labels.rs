//! What the text boxes say, in the language of the window.

use super::manual::keys_of;
use super::text_box::Labels;
use crate::language::interface::Texts;

/// The labels of all text boxes.
pub fn labels(texts: &Texts) -> Labels {
    let say = |key: &str| texts.say(&format!("box-{key}"));
    Labels {
        cut: say("cut"),
        copy: say("copy"),
        paste: say("paste"),
        paste_plain: say("paste-plain"),
        paste_plain_keys: keys_of("help-paste-plain", texts),
        select_all: say("select-all"),
        bold: say("bold"),
        italic: say("italic"),
        underline: say("underline"),
        superscript: say("superscript"),
        superscript_keys: keys_of("help-superscript", texts),
        plain: say("plain"),
        link: say("link"),
        address: say("address"),
        ok: say("ok"),
        cancel: say("cancel"),
        remove_link: say("remove-link"),
        open_link: say("open-link"),
        insert: say("insert"),
        insert_keys: keys_of("help-insert", texts),
        filter: say("filter"),
        nothing_fits: say("nothing-fits"),
        add_to_word_list: say("add-to-word-list"),
        misspelt: say("misspelt"),
        no_suggestions: say("no-suggestions"),
        other_forms: say("other-forms"),
        restore_standard: say("restore-standard"),
    }
}
