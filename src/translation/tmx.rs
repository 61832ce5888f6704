//! Translation memories as files of other programs: TMX 1.4b (Translation Memory eXchange, LISA OSCAR).
//!
//! Emphasis and links are `bpt`/`ept`, facts and line breaks `ph`; all of it comes back. Of what other programs
//! write, what cannot be taken in is told by line.

mod read;
mod seg;

use super::memory::{Side, Unit};
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::xml::allowed;
use crate::{message, shown_in_english};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
pub use read::{Read, Remark, What, read};
use std::io;

/// Who wrote a unit, and from which letter or file it is.
const ORIGIN: &str = "x-circular-desk-origin";
/// What stands before and behind its text.
const BEFORE: &str = "x-circular-desk-before";
const AFTER: &str = "x-circular-desk-after";

/// The file is no TMX that can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TmxError {
    /// It is no XML, or breaks off.
    Damaged {
        /// The line.
        line: usize,
        /// What is wrong.
        cause: crate::xml::XmlFault,
    },
    /// It is something else.
    Other(String),
}

impl Said for TmxError {
    fn message(&self) -> Message {
        match self {
            TmxError::Damaged { line, cause, .. } => message!("tmx-error-damaged", line, cause),
            TmxError::Other(what) => message!("tmx-error-other", what),
        }
    }
}

shown_in_english!(TmxError);

/// Writes units as a TMX file in UTF-8.
///
/// # Errors
/// If `out` does not take it.
pub fn write(units: impl IntoIterator<Item = Unit>, out: impl io::Write) -> io::Result<()> {
    let mut xml = Writer::new(out);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    line(&mut xml)?;
    xml.write_event(Event::DocType(BytesText::from_escaped(
        "tmx SYSTEM \"tmx14.dtd\"",
    )))?;
    line(&mut xml)?;
    let tmx = [("version", "1.4")];
    xml.write_event(Event::Start(BytesStart::new("tmx").with_attributes(tmx)))?;
    line(&mut xml)?;
    let header = [
        ("creationtool", env!("CARGO_PKG_NAME")),
        ("creationtoolversion", env!("CARGO_PKG_VERSION")),
        ("segtype", "paragraph"),
        ("o-tmf", "circular-desk"),
        ("adminlang", "en-GB"),
        ("srclang", "*all*"),
        ("datatype", "plaintext"),
    ];
    xml.write_event(Event::Empty(
        BytesStart::new("header").with_attributes(header),
    ))?;
    line(&mut xml)?;
    xml.write_event(Event::Start(BytesStart::new("body")))?;
    line(&mut xml)?;
    for unit in units {
        tu(&mut xml, &unit)?;
    }
    xml.write_event(Event::End(BytesEnd::new("body")))?;
    line(&mut xml)?;
    xml.write_event(Event::End(BytesEnd::new("tmx")))?;
    line(&mut xml)
}

fn line<W: io::Write>(xml: &mut Writer<W>) -> io::Result<()> {
    xml.write_event(Event::Text(BytesText::from_escaped("\n")))
}

fn tu<W: io::Write>(xml: &mut Writer<W>, unit: &Unit) -> io::Result<()> {
    let mut start = BytesStart::new("tu");
    start.push_attribute(("srclang", unit.source.language.word_tag()));
    let at = unit.at.as_deref().and_then(compact);
    if let Some(at) = &at {
        start.push_attribute(("changedate", at.as_str()));
    }
    if let Some(by) = &unit.by {
        start.push_attribute(("changeid", allowed(by).as_ref()));
    }
    xml.write_event(Event::Start(start))?;
    line(xml)?;
    if !unit.origin.is_empty() {
        prop(xml, ORIGIN, &unit.origin)?;
    }
    for side in [&unit.source, &unit.target] {
        tuv(xml, side)?;
    }
    xml.write_event(Event::End(BytesEnd::new("tu")))?;
    line(xml)
}

fn tuv<W: io::Write>(xml: &mut Writer<W>, side: &Side) -> io::Result<()> {
    let language = [("xml:lang", side.language.word_tag())];
    xml.write_event(Event::Start(
        BytesStart::new("tuv").with_attributes(language),
    ))?;
    if !side.context.is_unknown() {
        prop(xml, BEFORE, &format!("{:016x}", side.context.before))?;
        prop(xml, AFTER, &format!("{:016x}", side.context.after))?;
    }
    xml.write_event(Event::Start(BytesStart::new("seg")))?;
    seg::write(xml, &side.words.0)?;
    xml.write_event(Event::End(BytesEnd::new("seg")))?;
    xml.write_event(Event::End(BytesEnd::new("tuv")))?;
    line(xml)
}

fn prop<W: io::Write>(xml: &mut Writer<W>, kind: &str, value: &str) -> io::Result<()> {
    let kind = [("type", kind)];
    xml.write_event(Event::Start(BytesStart::new("prop").with_attributes(kind)))?;
    xml.write_event(Event::Text(BytesText::new(&allowed(value))))?;
    xml.write_event(Event::End(BytesEnd::new("prop")))
}

/// `2021-02-05T10:30:00Z` as TMX has it: `20210205T103000Z`.
fn compact(at: &str) -> Option<String> {
    let compact: String = at.chars().filter(|c| !matches!(c, '-' | ':')).collect();
    extended(&compact).filter(|again| again == at)?;
    Some(compact)
}

/// And back.
fn extended(at: &str) -> Option<String> {
    let digits = |range: std::ops::Range<usize>| {
        let part = at.get(range)?;
        part.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(part)
    };
    let whole = at.len() == 16 && at.get(8..9) == Some("T") && at.ends_with('Z');
    let (year, month, day) = (digits(0..4)?, digits(4..6)?, digits(6..8)?);
    let (hour, minute, second) = (digits(9..11)?, digits(11..13)?, digits(13..15)?);
    whole.then(|| format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z"))
}

/// The language of a tag: one of the six, in any region; Chinese only in simplified characters.
fn language(tag: &str) -> Option<Language> {
    let tag = tag.trim().to_lowercase().replace('_', "-");
    let mut parts = tag.split('-');
    let language: Language = parts.next()?.parse().ok()?;
    let traditional = ["tw", "hk", "mo", "hant"];
    match language == Language::Zh && parts.any(|part| traditional.contains(&part)) {
        true => None,
        false => Some(language),
    }
}

#[cfg(test)]
mod tests;
