//! What a check says: what is wrong, how certain, where, why, and what would mend it.

use super::part::Part;
use super::passage::Passage;
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::dates::DateForm;
use crate::language::interface::Texts;
use crate::language::phrasebook;
use crate::letter::text::TextId;
use crate::letter::waiver::Waiver;
use chrono::NaiveDate;
use std::fmt;
use std::ops::Range;

/// Something that a careful reviser would point at.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong: the key of its sentence in `ui.ftl`, whose attribute `why` names the rule and its
    /// source, and `repair` what the repair does.
    pub mistake: &'static str,
    /// The values that the sentence names.
    pub values: Vec<(&'static str, Value)>,
    /// How certain it is.
    pub weight: Weight,
    /// The part of the letter.
    pub at: Part,
    /// The text that it concerns, if it concerns one alone.
    pub text: Option<TextId>,
    /// Where in the text, in characters of its flat text ([`crate::draft::flat`]).
    pub place: Option<Range<usize>>,
    /// The language that it concerns, if it concerns one alone.
    pub language: Option<Language>,
    /// The change that mends it, where that is plain.
    pub repair: Option<Edit>,
    /// Why somebody decided that it may stay, if somebody did.
    pub waived: Option<Waiver>,
}

/// How certain a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Certainly wrong or missing.
    Error,
    /// Most likely wrong.
    Warning,
    /// Worth a look.
    Hint,
}

/// A value that a sentence names; dates are written in the language of the person who reads it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words.
    Words(String),
    /// A number, by which a sentence may choose a form.
    Number(u32),
    /// A date.
    Date(NaiveDate),
    /// A date with its weekday.
    Weekday(NaiveDate),
}

impl From<&str> for Value {
    fn from(words: &str) -> Value {
        Value::Words(words.to_owned())
    }
}

impl From<String> for Value {
    fn from(words: String) -> Value {
        Value::Words(words)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

impl From<NaiveDate> for Value {
    fn from(date: NaiveDate) -> Value {
        Value::Date(date)
    }
}

impl Finding {
    /// A finding about a part of the letter.
    pub(super) fn new(mistake: &'static str, weight: Weight, at: Part) -> Finding {
        Finding {
            mistake,
            values: Vec::new(),
            weight,
            at,
            text: None,
            place: None,
            language: None,
            repair: None,
            waived: None,
        }
    }

    /// A finding about a place in a text, in characters of its flat text.
    pub(super) fn in_passage(
        mistake: &'static str,
        weight: Weight,
        passage: &Passage,
        place: Range<usize>,
    ) -> Finding {
        Finding {
            text: Some(passage.text),
            place: Some(place),
            language: Some(passage.language),
            ..Finding::new(mistake, weight, passage.at)
        }
    }

    /// The same finding, naming a value.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Finding {
        self.values.push((name, value.into()));
        self
    }

    /// The same finding about one text.
    pub(super) fn of_text(mut self, text: Option<TextId>) -> Finding {
        self.text = text;
        self
    }

    /// The same finding about one language.
    pub(super) fn in_language(mut self, language: Language) -> Finding {
        self.language = Some(language);
        self
    }

    /// The same finding with what mends it.
    pub(super) fn mended_by(mut self, repair: Option<Edit>) -> Finding {
        self.repair = repair;
        self
    }

    /// What is wrong, with the values that were found.
    pub fn sentence(&self, texts: &Texts) -> String {
        let said = self.say(texts, None);
        said.unwrap_or_else(|| self.mistake.to_owned())
    }

    /// The rule and where it comes from.
    pub fn why(&self, texts: &Texts) -> Option<String> {
        self.say(texts, Some("why"))
    }

    /// What the repair does, if there is one.
    pub fn repair_label(&self, texts: &Texts) -> Option<String> {
        self.repair.as_ref()?;
        let own = self.say(texts, Some("repair"));
        own.or_else(|| texts.attribute("finding-repair", None, &[]))
    }

    fn say(&self, texts: &Texts, attribute: Option<&str>) -> Option<String> {
        let language = texts.language();
        let written: Vec<_> = self
            .values
            .iter()
            .map(|(name, value)| {
                let words = match value {
                    Value::Words(words) => Some(words.clone()),
                    Value::Number(_) => None,
                    Value::Date(date) => Some(language.date(*date, DateForm::Full)),
                    Value::Weekday(date) => Some(language.date(*date, DateForm::Weekday)),
                };
                (*name, value, words)
            })
            .collect();
        let values: Vec<_> = written
            .iter()
            .map(|(name, value, words)| {
                let value = match (value, words) {
                    (Value::Number(number), _) => phrasebook::Value::Number(*number),
                    (_, words) => phrasebook::Value::Words(words.as_deref().unwrap_or_default()),
                };
                (*name, value)
            })
            .collect();
        texts.attribute(self.mistake, attribute, &values)
    }

    /// What makes this finding the one that it is: the mistake, where it is, and the values found. When
    /// they change it is another finding, and a waiver of the old one falls.
    pub fn identity(&self) -> String {
        let mut identity = self.mistake.to_owned();
        if let Some(language) = self.language {
            identity.push_str(&format!(" {language}"));
        }
        if let Some(text) = self.text {
            identity.push_str(&format!(" #{}", text.0));
        }
        for (name, value) in &self.values {
            let value = match value {
                Value::Words(words) => words.clone(),
                Value::Number(number) => number.to_string(),
                Value::Date(date) | Value::Weekday(date) => date.to_string(),
            };
            identity.push_str(&format!(" {name}={value}"));
        }
        identity
    }

    /// Whether it counts: nobody has waived it.
    pub fn is_open(&self) -> bool {
        self.waived.is_none()
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Weight::Error => "error",
            Weight::Warning => "warning",
            Weight::Hint => "hint",
        })
    }
}
