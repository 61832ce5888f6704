//! What the program says to the person who works with it, in the window, in findings and on the command
//! line: Fluent messages from `locales/<tag>/ui.ftl`. Its language and the language of a letter never meet.
//!
//! A message that a language lacks is said in English. The command line speaks English alone.

mod message;
mod system;

pub use crate::message;
pub use message::{Message, Said, Value as MessageValue};

use crate::language::phrasebook::{Value, locale};
use crate::language::{Direction, Language};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::LazyLock;

type Bundle = FluentBundle<FluentResource>;

/// What the program says, in one language.
#[derive(Clone, Copy)]
pub struct Texts {
    language: Language,
    bundle: &'static LazyLock<Bundle>,
}

static BUNDLES: [LazyLock<Bundle>; 6] = [
    LazyLock::new(|| bundle(Language::Ar)),
    LazyLock::new(|| bundle(Language::En)),
    LazyLock::new(|| bundle(Language::Es)),
    LazyLock::new(|| bundle(Language::Fr)),
    LazyLock::new(|| bundle(Language::Ru)),
    LazyLock::new(|| bundle(Language::Zh)),
];

static LENGTHENED: LazyLock<Bundle> = LazyLock::new(|| {
    let mut bundle = bundle(Language::En);
    bundle.set_transform(Some(lengthened));
    bundle
});

impl Default for Texts {
    fn default() -> Texts {
        Texts::english()
    }
}

impl Texts {
    /// The texts in `language`.
    pub fn of(language: Language) -> Texts {
        Texts {
            language,
            bundle: &BUNDLES[language as usize],
        }
    }

    /// The texts in English, in which the command line speaks.
    pub fn english() -> Texts {
        Texts::of(Language::En)
    }

    /// English with accents and every message 40 % longer: whether a screen has room for other languages is
    /// tried with these.
    pub fn lengthened() -> Texts {
        Texts {
            language: Language::En,
            bundle: &LENGTHENED,
        }
    }

    /// The message `key`; the key itself where there is none.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The attribute `name` of the message `key`, or with no name its own words; nothing where there is
    /// none.
    pub fn attribute(
        &self,
        key: &str,
        name: Option<&str>,
        values: &[(&'static str, Value<'_>)],
    ) -> Option<String> {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Value::Words(words) => arguments.set(*name, self.apart(words)),
                Value::Number(number) => arguments.set(*name, *number),
            }
        }
        self.formatted(key, name, &arguments)
    }

    /// The message `key` with values put in.
    pub fn with(&self, key: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                FluentValue::String(words) => arguments.set(*name, self.apart(words)),
                other => arguments.set(*name, other.clone()),
            }
        }
        self.formatted(key, None, &arguments)
            .unwrap_or_else(|| key.to_owned())
    }

    /// A value as it is put in. In a line that runs from right to left, marks around it keep a path or a name
    /// whole that runs the other way; a name by which a message chooses a form stays as it is.
    fn apart<'v>(&self, words: &'v str) -> Cow<'v, str> {
        let rtl = |c: char| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFC}');
        let plain = |c: char| c.is_ascii_lowercase() || c == '-';
        let alone = self.language.direction() == Direction::RightToLeft
            && !words.chars().all(plain)
            && words.contains(char::is_alphabetic)
            && !words.contains(rtl);
        match alone {
            true => Cow::Owned(format!("\u{2068}{words}\u{2069}")),
            false => Cow::Borrowed(words),
        }
    }

    /// The name of a language within a sentence; in a list, [`language_name`] says it in that language.
    pub fn language_said(&self, language: Language) -> String {
        self.say(&format!("language-{}", language.tag()))
    }

    /// Several things as one reads them behind each other.
    pub fn listed(&self, things: &[String]) -> String {
        things.join(match self.language {
            Language::Zh => "、",
            Language::Ar => "، ",
            _ => ", ",
        })
    }

    /// Several sentences without a full stop as one reads them behind each other.
    pub fn lined_up(&self, sentences: &[String]) -> String {
        sentences.join(match self.language {
            Language::Zh => "；",
            Language::Ar => "؛ ",
            _ => "; ",
        })
    }

    fn formatted(&self, key: &str, name: Option<&str>, values: &FluentArgs<'_>) -> Option<String> {
        formatted(self.bundle, key, name, values).or_else(|| {
            formatted(&BUNDLES[Language::En as usize], key, name, values)
                .filter(|_| self.language != Language::En)
        })
    }
}

fn formatted(
    bundle: &Bundle,
    key: &str,
    name: Option<&str>,
    values: &FluentArgs<'_>,
) -> Option<String> {
    let message = bundle.get_message(key)?;
    let pattern = match name {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut errors: Vec<FluentError> = Vec::new();
    let words = bundle.format_pattern(pattern, Some(values), &mut errors);
    Some(words.into_owned())
}

fn bundle(language: Language) -> Bundle {
    let tag = language.tag();
    let known = tag
        .parse()
        .expect("the tags of the official languages are well-formed");
    let mut bundle = Bundle::new_concurrent(vec![known]);
    // Marks around every value would travel into fields and into what is copied; see `apart`.
    bundle.set_use_isolating(false);
    let text = locale(&format!("{tag}/ui.ftl")).unwrap_or_default();
    let resource = match FluentResource::try_new(text) {
        Ok(resource) => resource,
        // A test reads the files without this leniency.
        Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

/// Words with accents, and four letters behind every ten.
fn lengthened(words: &str) -> Cow<'_, str> {
    let accented = |c| match c {
        'a' => 'à',
        'e' => 'é',
        'i' => 'î',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Å',
        'E' => 'È',
        'O' => 'Ø',
        other => other,
    };
    // Rounded up, for short words are what grows most.
    let (mut longer, mut owed) = (String::with_capacity(words.len() * 2), 3);
    for c in words.chars() {
        // A word grows at its end.
        if !c.is_alphanumeric() && !"/-.:".contains(c) {
            longer.extend(std::iter::repeat_n('é', owed / 5));
            owed %= 5;
        }
        longer.push(accented(c));
        owed += 2;
    }
    longer.extend(std::iter::repeat_n('é', owed / 5));
    Cow::Owned(longer)
}

/// Words as they begin a sentence or stand alone.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
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

#[cfg(test)]
mod tests;
