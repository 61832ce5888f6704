//! The literals of the source, by a real tokenizer, and that no words for persons are among them: those stand in
//! `locales/<tag>/ui.ftl`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::path::{Path, PathBuf};

/// A string literal of the source.
pub struct Literal {
    /// The file, from `src` on.
    pub file: String,
    pub text: String,
    /// What it is handed to: the name before the bracket in which it stands.
    pub to: String,
}

/// The literals of all files below a folder; `with_tests` those of tests, too.
pub fn literals(folder: &str, with_tests: bool) -> Vec<Literal> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    match root.join(folder).is_file() {
        true => files.push(root.join(folder)),
        false => rust_files(&root.join(folder), &mut files),
    }
    let mut found = Vec::new();
    for path in files {
        let name = path.strip_prefix(root).unwrap().display().to_string();
        if !with_tests && (name.contains("/tests") || name.contains("_tests")) {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        let tokens: TokenStream = source.parse().unwrap_or_else(|_| panic!("{name}"));
        walk(tokens, "", &name, with_tests, &mut found);
    }
    found
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

/// Walks through tokens that stand in a bracket behind `to`.
fn walk(tokens: TokenStream, to: &str, file: &str, with_tests: bool, found: &mut Vec<Literal>) {
    let mut name = String::new();
    let mut skips = false;
    let mut attribute = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => name = ident.to_string(),
            TokenTree::Punct(sign) => {
                attribute = sign.as_char() == '#' || (attribute && sign.as_char() == '!');
                if !matches!(sign.as_char(), '!' | ':' | '.' | '#' | '&') {
                    name.clear();
                }
                if sign.as_char() == ';' {
                    skips = false;
                }
            }
            TokenTree::Group(group) => {
                let inner = group.stream();
                if attribute {
                    attribute = false;
                    let said = inner.to_string();
                    skips |= !with_tests && said.starts_with("cfg") && said.contains("test");
                    continue;
                }
                if std::mem::take(&mut skips) && group.delimiter() == Delimiter::Brace {
                    continue;
                }
                let inside = match group.delimiter() {
                    Delimiter::Parenthesis if !name.is_empty() => name.as_str(),
                    // Around a part of what is handed over.
                    Delimiter::Parenthesis | Delimiter::None => to,
                    // The inside of a closure, the elements of a list: handed to nobody yet.
                    Delimiter::Brace | Delimiter::Bracket => "",
                };
                walk(inner, inside, file, with_tests, found);
                name.clear();
            }
            TokenTree::Literal(literal) => {
                let written = literal.to_string();
                if let Some(text) = written
                    .strip_prefix('"')
                    .and_then(|text| text.strip_suffix('"'))
                {
                    found.push(Literal {
                        file: file.to_owned(),
                        text: text.to_owned(),
                        to: to.to_owned(),
                    });
                }
            }
        }
    }
}

/// What takes literals that no person reads: identities, names of files and faces, what is looked for in texts.
const FOR_MACHINES: [&str; 31] = [
    "request_discard",
    "unique",
    "with",
    "id_salt",
    "from_id_salt",
    "top",
    "bottom",
    "left",
    "right",
    "expect",
    "new",
    "load_texture",
    "join",
    "env",
    "include_bytes",
    "concat",
    "starts_with",
    "strip_prefix",
    "strip_suffix",
    "trim_end_matches",
    "contains",
    "var",
    "replace",
    "push_str",
    "assert",
    "set_thread_name",
    "name",
    "unreachable",
    "matches",
    "split",
    "split_once",
];

/// Other literals with letters, and why they stand in the source.
const ALIKE: [(&str, &str, &str); 45] = [
    (
        "jobs/motion.rs",
        "AnimationDurationFactor",
        "a setting of KDE",
    ),
    (
        "jobs/motion.rs",
        "UserPreferencesMask",
        "a setting of Windows",
    ),
    ("jobs/motion.rs", "reduceMotion", "a setting of macOS"),
    (
        "translation/concordance.rs",
        "translation concordance",
        "an identity",
    ),
    ("app/word_text.rs", "word text", "an identity"),
    ("manual/text.rs", "keys {key}", "an identity"),
    ("form/opening_time.rs", "мин", "an hour as it is typed"),
    ("form/opening_time.rs", "мин.", "an hour as it is typed"),
    ("form/opening_time.rs", "ч.", "an hour as it is typed"),
    ("form/found.rs", "place of the letter", "an identity"),
    ("form/found.rs", "author code", "an identity"),
    ("form/found.rs", "date of the letter", "an identity"),
    ("form/found.rs", "latest information", "an identity"),
    ("form/found.rs", "opening time", "an identity"),
    (
        "jobs/letters.rs",
        "%Y-%m-%d %H.%M",
        "an hour in the name of a file",
    ),
    (
        "jobs/letters.rs",
        "{stem} ({name} {hour}{more}).ron",
        "the name of a file",
    ),
    ("text_box/faces.rs", "Inter", "the name of a face"),
    (
        "find_bar.rs",
        "Aa",
        "a sign for capitals, with a tooltip in words",
    ),
    ("form/agenda.rs", "agenda documents {}", "an identity"),
    ("form/annexes.rs", "annex {}", "an identity"),
    ("form/annexes.rs", "title of annex {}", "an identity"),
    ("form/blocks/row.rs", "{} line {}", "an identity"),
    ("form/group.rs", "RG-", "a code of ITU"),
    ("form/group.rs", "AMR", "a code of ITU"),
    ("form/meeting.rs", "group that meets", "an identity"),
    ("form/reference.rs", "SG12/MA", "an example of a code"),
    ("form/reference.rs", "place of the letter", "an identity"),
    ("form/time_plan.rs", "time plan key {salt}", "an identity"),
    (
        "insertions.rs",
        "annex {}",
        "a fact as a letter file has it",
    ),
    (
        "insertions.rs",
        "deadline {}",
        "a fact as a letter file has it",
    ),
    (
        "insertions.rs",
        "deadline {}|weekday",
        "a fact as a letter file has it",
    ),
    ("jobs.rs", "LOGNAME", "a variable of the system"),
    ("jobs.rs", "USER", "a variable of the system"),
    ("jobs.rs", "USERNAME", "a variable of the system"),
    ("jobs.rs", "Circular Desk", "the name of the program"),
    ("jobs.rs", "Circular Desk, Word", "names of programs"),
    ("jobs.rs", "Word", "the name of a program"),
    ("jobs.rs", "XLIFF", "the name of a format"),
    ("jobs.rs", "XLIFF, Word", "names of a format and a program"),
    ("preview.rs", "page {page}", "the name of a texture"),
    ("run.rs", "Circular Desk", "the name of the program"),
    (
        "start/thumbnails.rs",
        "kind {kind}",
        "the name of a texture",
    ),
    (
        "text_box/clipboard.rs",
        "<a href=\\\"{}\\\">{dressed}</a>",
        "HTML for other programs",
    ),
    (
        "text_box/faces.rs",
        "Noto Sans Arabic",
        "the name of a face",
    ),
    ("text_box/faces.rs", "Noto Sans SC", "the name of a face"),
];

/// Files that speak English on purpose: what the program says of itself goes to those who look after it.
const ENGLISH: [&str; 3] = ["app/diagnostics.rs", "app/jobs/log.rs", "app/office.rs"];

/// Functions that show what they are handed.
const SHOWING: [&str; 22] = [
    "label",
    "button",
    "small_button",
    "heading",
    "strong",
    "weak",
    "RichText",
    "Label",
    "Button",
    "on_hover_text",
    "on_disabled_hover_text",
    "icon_button",
    "main_button",
    "badge",
    "complaint",
    "switch",
    "check",
    "field",
    "card",
    "checkbox",
    "selectable_label",
    "hint_text",
];

/// Whether a literal is a key, an identity, an ending: small letters and signs without a gap.
fn is_key(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_|.:/{}*".contains(c);
    text.chars().all(sign)
}

/// Keys as they stand on the keyboard.
fn is_shortcut(text: &str) -> bool {
    const KEYS: [&str; 8] = [
        "Ctrl", "Alt", "Shift", "Enter", "Tab", "Space", "Esc", "Escape",
    ];
    let mut keys = text.split(['+', ' ']);
    keys.all(|key| {
        let key = key.trim_matches(['(', ')']);
        KEYS.contains(&key) || is_put_in(key) || key.chars().count() < 2 || key.starts_with('\\')
    })
}

/// Only what is put in.
fn is_put_in(text: &str) -> bool {
    text.starts_with('{') && text.ends_with('}')
}

/// A form of dates for files, and of hours, which are digits in every language.
fn is_form_of_dates(text: &str) -> bool {
    ["%Y-%m-%dT%H:%M:%SZ", "%H:%M"].contains(&text)
}

/// The letters of a literal without what is put in and without escapes.
fn letters(text: &str) -> String {
    let mut letters = String::new();
    let (mut depth, mut escaped) = (0, false);
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            '\\' => escaped = true,
            _ if escaped => escaped = c == 'u',
            c if depth == 0 && c.is_alphabetic() => letters.push(c),
            _ => {}
        }
    }
    letters
}

#[test]
fn no_words_of_the_window_stand_in_its_source() {
    let english =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/ui.ftl"));
    let english = english.unwrap();
    // Some of those that show words take their key.
    let keys: Vec<&str> = (english.lines())
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .collect();
    let mut faults = Vec::new();
    for literal in ["src/app", "src/app.rs"]
        .iter()
        .flat_map(|place| literals(place, false))
    {
        let Literal { file, text, to } = &literal;
        if letters(text).is_empty() || ENGLISH.iter().any(|there| file.ends_with(there)) {
            continue;
        }
        let shown = SHOWING.contains(&to.as_str());
        let machine = FOR_MACHINES.contains(&to.as_str())
            || is_key(text)
            || is_shortcut(text)
            || is_form_of_dates(text);
        let alike = ALIKE
            .iter()
            .any(|(there, known, _)| file.ends_with(there) && text == known);
        let wrong = match shown {
            true => !keys.contains(&text.as_str()),
            false => !machine,
        };
        if wrong && !alike {
            faults.push(format!("{file}: {to}({text:?})"));
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_tokenizer_sees_what_is_shown() {
    let source = r#"
        fn ui(ui: &mut Ui) {
            ui.label("Plain words");
            ui.add(egui::Label::new(strong("Strong ones", 12.0)));
            widgets::field(ui, &texts.say("key-of-words"), |ui| ui.button(format!("{} Clicked", 1)));
        }
        #[cfg(test)]
        mod tests { const A: &str = "Not this"; }
    "#;
    let mut found = Vec::new();
    walk(source.parse().unwrap(), "", "x.rs", false, &mut found);
    let found: Vec<_> = (found.iter())
        .map(|one| (one.to.as_str(), one.text.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("label", "Plain words"),
            ("strong", "Strong ones"),
            ("say", "key-of-words"),
            ("format", "{} Clicked"),
        ]
    );
}
