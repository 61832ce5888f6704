//! The standard wording of every language: Fluent messages from `locales/` and `templates/`,
//! embedded in the program. Nothing else knows Fluent (but the window's own texts).

use crate::language::Language;
use crate::packed;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What the languages say, packed: letters, which the phrasebook reads, and the window.
static LOCALES: Dir<'_> = include_dir!("$OUT_DIR/locales");
/// The kinds of letter: their words, which the phrasebook reads, and their parts.
pub static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// A file of `locales/`: `en/ui.ftl`.
pub fn locale(path: &str) -> Option<String> {
    let file = LOCALES.get_file(path)?;
    String::from_utf8(packed::unpack(file.contents())).ok()
}

/// Whether an official text with a wording has been seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It stands in an official text; the file names the source.
    Official,
    /// The authors of this program wrote it; it waits for confirmation.
    Proposed,
}

/// The standard wording of one language.
pub struct Phrasebook {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    status: BTreeMap<String, Status>,
}

/// A value that a message asks for by name.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Words.
    Words(&'a str),
    /// A number, by which a message may choose a form.
    Number(u32),
}

/// The wording of `language`.
pub fn phrasebook(language: Language) -> &'static Phrasebook {
    static BOOKS: [LazyLock<Phrasebook>; 6] = [
        LazyLock::new(|| Phrasebook::load(Language::Ar)),
        LazyLock::new(|| Phrasebook::load(Language::En)),
        LazyLock::new(|| Phrasebook::load(Language::Es)),
        LazyLock::new(|| Phrasebook::load(Language::Fr)),
        LazyLock::new(|| Phrasebook::load(Language::Ru)),
        LazyLock::new(|| Phrasebook::load(Language::Zh)),
    ];
    &BOOKS[language as usize]
}

/// The files of `language` with what they hold, in the order in which they are read:
/// (path, status, text).
pub fn files(language: Language) -> Vec<(String, Status, String)> {
    let tag = language.tag();
    let mut found = Vec::new();
    let mut take = |path: String, status, text: Option<String>| {
        found.extend(text.map(|text| (path, status, text)));
    };
    for (name, status) in [("letter", Status::Official), ("proposed", Status::Proposed)] {
        let path = format!("{tag}/{name}.ftl");
        let text = locale(&path);
        take(path, status, text);
    }
    for kind in TEMPLATES.dirs() {
        let folder = kind.path().display();
        for (name, status) in [("", Status::Official), (".proposed", Status::Proposed)] {
            let path = format!("{folder}/{tag}{name}.ftl");
            let file = TEMPLATES.get_file(&path);
            let text = file
                .and_then(|file| file.contents_utf8())
                .map(str::to_owned);
            take(path, status, text);
        }
    }
    found
}

impl Phrasebook {
    fn load(language: Language) -> Phrasebook {
        let tag = language
            .tag()
            .parse()
            .expect("the tags of the official languages are well-formed");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // A letter holds no isolation marks: they would travel into Word files and searches.
        bundle.set_use_isolating(false);
        bundle
            .add_function("FACT", |positional, _| match positional {
                [FluentValue::String(fact)] => format!("{{{fact}}}").into(),
                _ => FluentValue::Error,
            })
            .expect("a new bundle has no function FACT yet");
        let mut status = BTreeMap::new();
        for (_, file_status, text) in files(language) {
            let resource = match FluentResource::try_new(text) {
                Ok(resource) => resource,
                // What cannot be read is left out; a test reads every file without this leniency.
                Err((resource, _)) => resource,
            };
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    status.insert(message.id.name.to_owned(), file_status);
                }
            }
            bundle.add_resource_overriding(resource);
        }
        Phrasebook {
            language,
            bundle,
            status,
        }
    }

    /// The wording of `key` with its values put in; English where this language has none, and the
    /// key itself where nobody has.
    pub fn say(&self, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return if self.language == Language::En {
                key.to_owned()
            } else {
                phrasebook(Language::En).say(key, values)
            };
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Value::Words(words) => arguments.set(*name, *words),
                Value::Number(number) => arguments.set(*name, *number),
            }
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }

    /// Whether the wording of `key` is official, or `None` where this language has none.
    pub fn status(&self, key: &str) -> Option<Status> {
        self.status.get(key).copied()
    }

    /// All keys with their status, in alphabetical order.
    pub fn keys(&self) -> impl Iterator<Item = (&str, Status)> {
        self.status
            .iter()
            .map(|(key, status)| (key.as_str(), *status))
    }
}
