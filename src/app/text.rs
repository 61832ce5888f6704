//! What the window says: Fluent messages from `locales/<tag>/ui.ftl`. The language of the window and
//! the language of a letter never meet.

use crate::language::Language;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

/// The messages of the window, English so far.
const ENGLISH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/ui.ftl"));

/// What the window says, in one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Default for Texts {
    fn default() -> Texts {
        Texts::new()
    }
}

impl Texts {
    /// The texts in English.
    pub fn new() -> Texts {
        let tag = Language::En.tag();
        let tag = tag.parse().expect("the tag of English is well-formed");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would be drawn as boxes by some fonts; English needs none.
        bundle.set_use_isolating(false);
        let resource = match FluentResource::try_new(ENGLISH.to_owned()) {
            Ok(resource) => resource,
            // A test reads the file without this leniency.
            Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Texts { bundle }
    }

    /// The message `key`; the key itself where there is none.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message `key` with values put in.
    pub fn with(&self, key: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }
}

/// The name of a language of letters, in that language: nobody has to read another to find theirs.
pub fn language_name(language: Language) -> &'static str {
    match language {
        Language::Ar => "العربية",
        Language::En => "English",
        Language::Es => "Español",
        Language::Fr => "Français",
        Language::Ru => "Русский",
        Language::Zh => "中文",
    }
}
