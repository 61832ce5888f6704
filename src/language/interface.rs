//! What the program says to the person who works with it, in the window, in findings and on the command
//! line: Fluent messages from `locales/<tag>/ui.ftl`. Its language and the language of a letter never meet.

use crate::language::Language;
use crate::language::phrasebook::Value;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

/// The messages, English so far.
const ENGLISH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/ui.ftl"));

/// What the program says, in one language.
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

    /// The language.
    pub fn language(&self) -> Language {
        Language::En
    }

    /// The attribute `name` of the message `key`, or with no name its own words; nothing where there is
    /// none.
    pub fn attribute(
        &self,
        key: &str,
        name: Option<&str>,
        values: &[(&'static str, Value<'_>)],
    ) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match name {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Value::Words(words) => arguments.set(*name, *words),
                Value::Number(number) => arguments.set(*name, *number),
            }
        }
        let mut errors = Vec::new();
        let words = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors);
        Some(words.into_owned())
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
