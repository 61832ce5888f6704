//! Texts of a letter: words with emphasis and links, and facts that print a value of the letter.
//!
//! A text that is still standard wording knows only the phrases it consists of, and is printed
//! from the phrasebook in every language; nothing of it needs a translator.

pub mod fact;
pub mod flat;
pub mod markup;

use fact::Fact;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The lasting identity of a text; it outlives the wording. 0 stands for “not yet given” and occurs
/// only in templates.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct TextId(pub u32);

/// The key of a standard wording in the phrasebook.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Phrase(pub String);

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text: a paragraph, an item, a heading, a cell, a name that is translated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Text {
    /// Renditions in other languages hang on it.
    pub id: TextId,
    /// What it says.
    pub wording: Wording,
}

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wording {
    /// One or several sentences of standard wording.
    Standard(Vec<Phrase>),
    /// Typed by a person in the language of the letter.
    Own {
        /// The words.
        runs: Vec<Run>,
        /// The standard wording that they were made from, which can be restored.
        departed_from: Vec<Phrase>,
    },
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Run {
    /// Words of one look.
    Words {
        /// The words; no line breaks.
        text: String,
        /// How they look.
        emphasis: Emphasis,
        /// Where a click leads.
        link: Option<Link>,
    },
    /// Prints a value of the letter by the rules of the language.
    Fact {
        /// Which value, and how.
        fact: Fact,
        /// How it looks.
        emphasis: Emphasis,
    },
    /// The line ends, the paragraph goes on.
    LineBreak,
}

/// Where a click on words leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Link {
    /// An address, as it was typed.
    Address(String),
    /// The address that a fact of the letter holds.
    Fact(Fact),
}

/// How words differ from their paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Emphasis {
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Underlined.
    pub underline: bool,
    /// Raised and smaller.
    pub superscript: bool,
}

impl Text {
    /// A text of standard wording that has no identity yet.
    pub fn standard(phrase: &str) -> Text {
        Text {
            id: TextId::default(),
            wording: Wording::Standard(vec![Phrase(phrase.to_owned())]),
        }
    }

    /// A text of plain words that has no identity yet.
    pub fn plain(words: &str) -> Text {
        Text {
            id: TextId::default(),
            wording: Wording::Own {
                runs: if words.is_empty() {
                    Vec::new()
                } else {
                    vec![Run::plain(words)]
                },
                departed_from: Vec::new(),
            },
        }
    }

    /// Whether nothing has been written.
    pub fn is_empty(&self) -> bool {
        match &self.wording {
            Wording::Standard(phrases) => phrases.is_empty(),
            Wording::Own { runs, .. } => runs.is_empty(),
        }
    }

    /// The phrases that it consists of, if it is standard wording.
    pub fn phrases(&self) -> &[Phrase] {
        match &self.wording {
            Wording::Standard(phrases) => phrases,
            Wording::Own { .. } => &[],
        }
    }

    /// The runs that a person typed, if one did.
    pub fn own_runs(&self) -> Option<&[Run]> {
        match &self.wording {
            Wording::Standard(_) => None,
            Wording::Own { runs, .. } => Some(runs),
        }
    }
}

impl Run {
    /// Words without emphasis or link.
    pub fn plain(words: &str) -> Run {
        Run::Words {
            text: words.to_owned(),
            emphasis: Emphasis::default(),
            link: None,
        }
    }
}

/// What a text says in the language of the letter, standard wording included: the runs that a person
/// sees. The phrasebook is not known here.
pub type Reading<'a> = &'a dyn Fn(&Text) -> Vec<Run>;

impl Text {
    /// This text saying `runs`; it remembers the standard wording that it was made from.
    pub fn saying(&self, runs: Vec<Run>) -> Text {
        let departed_from = match &self.wording {
            Wording::Standard(phrases) => phrases,
            Wording::Own { departed_from, .. } => departed_from,
        };
        Text {
            id: self.id,
            wording: Wording::Own {
                runs: joined(runs),
                departed_from: departed_from.clone(),
            },
        }
    }

    /// This text with `between` and `other` behind it, as words of a person. Keeps its identity.
    pub fn followed_by(&self, between: Run, other: &Text, reading: Reading<'_>) -> Text {
        let mut runs = reading(self);
        let more = reading(other);
        if more.is_empty() {
            return self.clone();
        }
        if !runs.is_empty() {
            runs.push(between);
        }
        runs.extend(more);
        self.saying(runs)
    }
}

/// The same runs with neighbours of one look made one, and without empty ones, so that equal texts have
/// equal runs.
pub fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::with_capacity(runs.len());
    for run in runs {
        if let Run::Words {
            text,
            emphasis,
            link,
        } = &run
        {
            if text.is_empty() {
                continue;
            }
            if let Some(Run::Words {
                text: before,
                emphasis: as_before,
                link: same,
            }) = joined.last_mut()
                && as_before == emphasis
                && same == link
            {
                before.push_str(text);
                continue;
            }
        }
        joined.push(run);
    }
    joined
}

/// A text as it stands in a letter file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Text")]
enum Written {
    Standard {
        #[serde(default)]
        id: TextId,
        phrases: Vec<Phrase>,
    },
    Own {
        #[serde(default)]
        id: TextId,
        words: Markup,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        departed_from: Vec<Phrase>,
    },
}

/// Runs, written as markup in a letter file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Markup(pub Vec<Run>);

impl TryFrom<String> for Markup {
    type Error = markup::MarkupError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        markup::parse(&text).map(Markup)
    }
}

impl From<Markup> for String {
    fn from(markup: Markup) -> String {
        markup::write(&markup.0)
    }
}

impl From<Written> for Text {
    fn from(written: Written) -> Text {
        match written {
            Written::Standard { id, phrases } => Text {
                id,
                wording: Wording::Standard(phrases),
            },
            Written::Own {
                id,
                words,
                departed_from,
            } => Text {
                id,
                wording: Wording::Own {
                    runs: words.0,
                    departed_from,
                },
            },
        }
    }
}

impl From<Text> for Written {
    fn from(text: Text) -> Written {
        let id = text.id;
        match text.wording {
            Wording::Standard(phrases) => Written::Standard { id, phrases },
            Wording::Own {
                runs,
                departed_from,
            } => Written::Own {
                id,
                words: Markup(runs),
                departed_from,
            },
        }
    }
}
