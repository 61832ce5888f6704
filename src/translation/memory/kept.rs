//! Units as they are kept in the working memory: as little as there must be for each.

use super::{Context, Known, Side, Unit, hash};
use crate::language::Language;
use crate::letter::text::{Markup, Run, markup};
use std::collections::HashMap;

/// No unit.
pub(super) const NONE: u32 = u32::MAX;

/// A unit: its source is side 0, its target side 1.
pub(super) struct Kept {
    pub languages: [Language; 2],
    /// The markup of both.
    pub words: [Box<str>; 2],
    /// The patterns of both.
    pub patterns: [Box<str>; 2],
    pub contexts: [Context; 2],
    /// The next older unit with the same pattern on that side.
    pub older: [u32; 2],
    /// Who and whence, by number.
    pub by: u32,
    pub origin: u32,
    pub at: Option<Box<str>>,
    /// Whether it was not replaced.
    pub live: bool,
}

/// Names that many units share, by number.
#[derive(Default)]
pub(super) struct Names {
    names: Vec<Box<str>>,
    numbers: HashMap<Box<str>, u32>,
}

impl Names {
    fn number(&mut self, name: Option<&str>) -> u32 {
        let Some(name) = name else { return NONE };
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let Ok(number) = u32::try_from(self.names.len()) else {
            return NONE;
        };
        self.names.push(name.into());
        self.numbers.insert(name.into(), number);
        number
    }

    pub fn name(&self, number: u32) -> Option<&str> {
        let name = self.names.get(usize::try_from(number).ok()?)?;
        Some(name)
    }
}

pub(super) fn identity(languages: [Language; 2], source: &str, context: Context) -> u64 {
    hash(&[
        languages[0].tag().as_bytes(),
        languages[1].tag().as_bytes(),
        source.as_bytes(),
        &context.before.to_le_bytes(),
        &context.after.to_le_bytes(),
    ])
}

impl Kept {
    pub fn known(unit: Known<'_>, names: &mut Names) -> Kept {
        Kept {
            languages: unit.languages,
            words: unit.words.map(Into::into),
            patterns: unit.patterns.map(Into::into),
            contexts: unit.contexts,
            older: [NONE; 2],
            by: names.number(unit.by),
            origin: names.number(Some(unit.origin)),
            at: unit.at.map(Into::into),
            live: true,
        }
    }

    pub fn identity(&self) -> u64 {
        identity(self.languages, &self.words[0], self.contexts[0])
    }

    /// The runs of a side.
    pub fn runs(&self, side: usize) -> Vec<Run> {
        let words = &self.words[side];
        // What cannot be read as markup is words all the same.
        markup::parse(words).unwrap_or_else(|_| vec![Run::plain(words)])
    }

    pub fn unit(&self, names: &Names) -> Unit {
        let side = |side: usize| Side {
            language: self.languages[side],
            words: Markup(self.runs(side)),
            context: self.contexts[side],
        };
        Unit {
            source: side(0),
            target: side(1),
            by: names.name(self.by).map(str::to_owned),
            at: self.at.as_deref().map(str::to_owned),
            origin: names.name(self.origin).unwrap_or_default().to_owned(),
        }
    }
}
