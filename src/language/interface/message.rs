//! A sentence before it is said: the key of a Fluent message and what is put in. Errors are such sentences,
//! so that the window says them in its language and the command line in English, and no wording stands twice.

use super::Texts;
use crate::language::Language;
use fluent::FluentValue;
use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

/// A sentence that can be said in every language of the window. As `Display`, it is English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    key: Cow<'static, str>,
    values: Vec<(&'static str, Value)>,
}

/// What is put into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words that are the same in every language: a path, a name, what another program says.
    Words(String),
    /// A number, by which a message may choose a form.
    Number(u64),
    /// Another message: the cause, as a rule.
    Message(Box<Message>),
    /// Several, behind each other.
    Several(Vec<Value>),
}

/// Something that says itself, as every error does.
pub trait Said {
    /// What it says.
    fn message(&self) -> Message;
}

impl Message {
    /// The message `key`.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Message {
        Message {
            key: key.into(),
            values: Vec::new(),
        }
    }

    /// With a value put in.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Message {
        self.values.push((name, value.into()));
        self
    }

    /// The message in the language of `texts`.
    pub fn say(&self, texts: &Texts) -> String {
        let values: Vec<_> = (self.values.iter())
            .map(|(name, value)| (*name, value.fluent(texts)))
            .collect();
        texts.with(&self.key, &values)
    }

    /// Its key.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl Value {
    fn fluent(&self, texts: &Texts) -> FluentValue<'static> {
        match self {
            Value::Words(words) => words.clone().into(),
            Value::Number(number) => (*number).into(),
            Value::Message(message) => message.say(texts).into(),
            Value::Several(several) => joined(several, texts).into(),
        }
    }

    fn said(&self, texts: &Texts) -> String {
        match self {
            Value::Words(words) => words.clone(),
            Value::Number(number) => number.to_string(),
            Value::Message(message) => message.say(texts),
            Value::Several(several) => joined(several, texts),
        }
    }
}

/// Sentences are set apart more than words are.
fn joined(several: &[Value], texts: &Texts) -> String {
    let said: Vec<String> = several.iter().map(|one| one.said(texts)).collect();
    match several.iter().any(|one| matches!(one, Value::Message(_))) {
        true => texts.lined_up(&said),
        false => texts.listed(&said),
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(&Texts::english()))
    }
}

impl Said for Message {
    fn message(&self) -> Message {
        self.clone()
    }
}

/// Words that no language has its own for: what a library says.
impl From<String> for Message {
    fn from(words: String) -> Message {
        Message::new("words").with("words", words)
    }
}

impl From<&str> for Message {
    fn from(words: &str) -> Message {
        words.to_owned().into()
    }
}

impl From<&String> for Message {
    fn from(words: &String) -> Message {
        words.clone().into()
    }
}

impl<T: Said + ?Sized> Said for Box<T> {
    fn message(&self) -> Message {
        (**self).message()
    }
}

impl<T: Said> From<&T> for Value {
    fn from(said: &T) -> Value {
        Value::Message(Box::new(said.message()))
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Value {
        Value::Message(Box::new(message))
    }
}

impl From<&str> for Value {
    fn from(words: &str) -> Value {
        Value::Words(words.to_owned())
    }
}

impl From<&&'static str> for Value {
    fn from(words: &&'static str) -> Value {
        Value::Words((*words).to_owned())
    }
}

impl From<&String> for Value {
    fn from(words: &String) -> Value {
        Value::Words(words.clone())
    }
}

impl From<String> for Value {
    fn from(words: String) -> Value {
        Value::Words(words)
    }
}

impl From<&Path> for Value {
    fn from(path: &Path) -> Value {
        Value::Words(path.display().to_string())
    }
}

impl From<&PathBuf> for Value {
    fn from(path: &PathBuf) -> Value {
        path.as_path().into()
    }
}

impl From<&Language> for Value {
    fn from(language: &Language) -> Value {
        Value::Words(language.tag().to_owned())
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(several: Vec<T>) -> Value {
        Value::Several(several.into_iter().map(Into::into).collect())
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Value {
            fn from(number: $number) -> Value {
                Value::Number(u64::try_from(number).unwrap_or_default())
            }
        }

        impl From<&$number> for Value {
            fn from(number: &$number) -> Value {
                (*number).into()
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize);

/// The message with that key and these values, each a variable of the message with its own name or as
/// `name = value`: `message!("letter-damaged", path, line, most = LARGEST)`.
#[macro_export]
macro_rules! message {
    ($key:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::language::interface::Message::new($key)
            $(.with(stringify!($name), $crate::message!(@ $name $($value)?)))*
    };
    (@ $name:ident) => { $name };
    (@ $name:ident $value:expr) => { $value };
}

/// Lets errors that say themselves be shown, in English, where Rust asks for it.
#[macro_export]
macro_rules! shown_in_english {
    ($($error:ty),*) => {$(
        impl std::fmt::Display for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&$crate::language::interface::Said::message(self), f)
            }
        }
    )*};
}
