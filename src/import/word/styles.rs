//! Styles: the look that words have by name, headings, and lists that paragraphs belong to by their style.

use super::WordError;
use crate::message;
use crate::xml::{Elements, Next, Tag};
use std::collections::BTreeMap;

/// How many styles are read.
const MOST: usize = 5_000;
/// How many styles are followed from one to that which it is based on.
const LONGEST_CHAIN: usize = 32;

/// The styles of a file, by identity.
#[derive(Debug, Default)]
pub(super) struct Styles(BTreeMap<String, Style>);

/// What a style says; nothing where it leaves that to the one which it is based on.
#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    look: Look,
    heading: Option<u8>,
    list: Option<u32>,
    level: Option<usize>,
}

/// A look, as far as it is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) underline: Option<bool>,
    pub(super) superscript: Option<bool>,
    pub(super) hidden: Option<bool>,
}

impl Look {
    /// Takes in a property of words.
    pub(super) fn take(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "b" => self.bold = Some(tag.is_on()),
            "i" => self.italic = Some(tag.is_on()),
            "u" => self.underline = Some(tag.is_on()),
            "vertAlign" => self.superscript = Some(tag.val() == Some("superscript")),
            "vanish" => self.hidden = Some(tag.is_on()),
            _ => {}
        }
    }

    /// This look, and what `other` says where it says nothing.
    pub(super) fn or(self, other: Look) -> Look {
        Look {
            bold: self.bold.or(other.bold),
            italic: self.italic.or(other.italic),
            underline: self.underline.or(other.underline),
            superscript: self.superscript.or(other.superscript),
            hidden: self.hidden.or(other.hidden),
        }
    }
}

impl Styles {
    fn chain<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Style> {
        let mut next = self.0.get(id);
        std::iter::from_fn(move || {
            let style = next?;
            next = style.based_on.as_ref().and_then(|id| self.0.get(id));
            Some(style)
        })
        .take(LONGEST_CHAIN)
    }

    /// The look of words in this style.
    pub(super) fn look(&self, id: &str) -> Look {
        (self.chain(id)).fold(Look::default(), |look, style| look.or(style.look))
    }

    /// The level of the heading that this style is.
    pub(super) fn heading(&self, id: &str) -> Option<u8> {
        self.chain(id).find_map(|style| style.heading)
    }

    /// The list, and the level, that paragraphs of this style belong to.
    pub(super) fn list(&self, id: &str) -> Option<(u32, Option<usize>)> {
        let style = self.chain(id).find(|style| style.list.is_some())?;
        let level = self.chain(id).find_map(|style| style.level);
        Some((style.list?, level))
    }
}

/// Reads the part that holds the styles.
pub(super) fn read(part: &str, text: &str) -> Result<Styles, WordError> {
    let mut styles = Styles::default();
    let mut elements = Elements::new(part, text);
    loop {
        match elements.next()? {
            Next::Start(tag) if tag.name == "style" => {
                if styles.0.len() == MOST {
                    return Err(WordError::TooMuch(message!("import-much-styles")));
                }
                let id = tag.get("styleId").unwrap_or_default().to_owned();
                let style = style(&mut elements)?;
                styles.0.insert(id, style);
            }
            Next::Over => return Ok(styles),
            _ => {}
        }
    }
}

fn style(elements: &mut Elements<'_>) -> Result<Style, WordError> {
    let mut style = Style::default();
    elements.children(|elements, tag| {
        match tag.name.as_str() {
            "basedOn" => style.based_on = tag.val().map(str::to_owned),
            "rPr" => elements.children(|_, tag| {
                style.look.take(&tag);
                Ok(())
            })?,
            "pPr" => elements.children(|elements, tag| {
                match tag.name.as_str() {
                    "outlineLvl" => style.heading = outline_level(&tag),
                    "numPr" => elements.children(|_, tag| {
                        match tag.name.as_str() {
                            "numId" => style.list = tag.number(),
                            "ilvl" => style.level = level(&tag),
                            _ => {}
                        }
                        Ok(())
                    })?,
                    _ => {}
                }
                Ok(())
            })?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(style)
}

/// The level of a heading, from 1; running text has the tenth.
pub(super) fn outline_level(tag: &Tag) -> Option<u8> {
    tag.number()
        .and_then(|level| u8::try_from(level).ok())
        .filter(|level| *level < 9)
        .map(|level| level + 1)
}

/// The level of a list, from 0; Word counts nine deep.
pub(super) fn level(tag: &Tag) -> Option<usize> {
    let level = usize::try_from(tag.number()?).ok()?;
    (level < super::numbering::LEVELS).then_some(level)
}
