//! The elements of an XML file, one after the other, within bounds: no entities of its own, no deep nesting.
//! Knows no format.
//!
//! Elements and attributes go by their local names. (Those of Word files are the same in the transitional and
//! the strict form of the standard, ISO/IEC 29500-1 and -4.)

use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// Why XML could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum XmlFault {
    /// It is no XML, or breaks off; where and how.
    Damaged(Message),
    /// Elements stand too deep in one another.
    TooDeep,
}

impl Said for XmlFault {
    fn message(&self) -> Message {
        match self {
            XmlFault::Damaged(what) => what.clone(),
            XmlFault::TooDeep => message!("xml-error-too-deep", most = DEEPEST),
        }
    }
}

shown_in_english!(XmlFault);

impl XmlFault {
    fn damaged(part: &str, what: impl std::fmt::Display) -> XmlFault {
        let what = what.to_string();
        XmlFault::Damaged(message!("xml-error-at", part, what))
    }
}

/// How deep elements may stand in one another.
pub const DEEPEST: usize = 256;

/// What comes next in a part.
#[derive(Debug, PartialEq)]
pub enum Next {
    /// An element begins.
    Start(Tag),
    /// An element ends.
    End,
    /// Characters.
    Text(String),
    /// The part ends.
    Over,
}

/// The beginning of an element.
#[derive(Debug, PartialEq)]
pub struct Tag {
    /// Its local name.
    pub name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The attribute of that local name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The attribute `val`.
    pub fn val(&self) -> Option<&str> {
        self.get("val")
    }

    /// Whether a property that is on or off is on: on without a value.
    pub fn is_on(&self) -> bool {
        !matches!(self.val(), Some("0" | "false" | "off" | "none"))
    }

    /// The attribute `val` as a number.
    pub fn number(&self) -> Option<u32> {
        self.val()?.trim().parse().ok()
    }
}

/// The elements of a part.
pub struct Elements<'a> {
    part: &'a str,
    text: &'a str,
    reader: Reader<&'a [u8]>,
    /// Up to which byte lines were counted, and how many there were.
    counted: (usize, usize),
    depth: usize,
    /// An element without content begins and ends at once.
    ends: bool,
    /// It may name a declaration of types, which is not read.
    names_types: bool,
}

impl<'a> Elements<'a> {
    /// The elements of `text`; `part` names it in what is said of its faults.
    pub fn new(part: &'a str, text: &'a str) -> Elements<'a> {
        Elements {
            part,
            text,
            reader: Reader::from_str(text),
            counted: (0, 1),
            depth: 0,
            ends: false,
            names_types: false,
        }
    }

    /// The same for formats whose files name their declaration of types (`<!DOCTYPE tmx SYSTEM "tmx14.dtd">`).
    /// It is passed over; a file that declares anything itself is refused all the same.
    pub fn naming_types(self) -> Elements<'a> {
        Elements {
            names_types: true,
            ..self
        }
    }

    /// The line that was read last, from 1.
    pub fn line(&mut self) -> usize {
        let (from, lines) = self.counted;
        let read = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        let read = read.clamp(from, self.text.len());
        let new = &self.text.as_bytes()[from..read];
        let lines = lines + new.iter().filter(|byte| **byte == b'\n').count();
        self.counted = (read, lines);
        lines
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// That it is damaged here, and how.
    pub fn damaged(&self, what: impl std::fmt::Display) -> XmlFault {
        XmlFault::damaged(self.part, what)
    }

    /// What comes next.
    ///
    /// # Errors
    /// If it is no XML, breaks off, or nests too deep.
    #[expect(
        clippy::should_implement_trait,
        reason = "it can fail, and ends only once"
    )]
    pub fn next(&mut self) -> Result<Next, XmlFault> {
        if self.ends {
            self.ends = false;
            self.depth -= 1;
            return Ok(Next::End);
        }
        loop {
            let event = self.reader.read_event();
            let event = event.map_err(|error| self.damaged(error))?;
            match event {
                Event::Start(tag) => return self.begin(&tag),
                Event::Empty(tag) => {
                    self.ends = true;
                    return self.begin(&tag);
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Next::End);
                }
                Event::Text(text) => {
                    let text = text.decode().map_err(|error| self.damaged(error))?;
                    return Ok(Next::Text(text.into_owned()));
                }
                Event::CData(text) => {
                    let text = text.decode().map_err(|error| self.damaged(error))?;
                    return Ok(Next::Text(text.into_owned()));
                }
                Event::GeneralRef(sign) => {
                    let character = sign.resolve_char_ref();
                    if let Some(character) = character.map_err(|error| self.damaged(error))? {
                        return Ok(Next::Text(character.to_string()));
                    }
                    let name = sign.decode().map_err(|error| self.damaged(error))?;
                    let Some(known) = resolve_predefined_entity(&name) else {
                        return Err(self.damaged(format!("&{name};")));
                    };
                    return Ok(Next::Text(known.to_owned()));
                }
                Event::DocType(declared) => {
                    if !self.names_types || declared.contains(&b'[') {
                        return Err(self.damaged("it declares types of its own"));
                    }
                }
                Event::Eof if self.depth > 0 => return Err(self.damaged("it breaks off")),
                Event::Eof => return Ok(Next::Over),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn begin(&mut self, tag: &BytesStart<'_>) -> Result<Next, XmlFault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(XmlFault::TooDeep);
        }
        let local = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.damaged(error))?;
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
            let value = value.map_err(|error| self.damaged(error))?.into_owned();
            attributes.push((local(attribute.key.local_name().as_ref()), value));
        }
        Ok(Next::Start(Tag {
            name: local(tag.local_name().as_ref()),
            attributes,
        }))
    }

    /// Passes over what is left of the element that was begun last.
    ///
    /// # Errors
    /// As for [`Elements::next`].
    pub fn skip(&mut self) -> Result<(), XmlFault> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if self.next()? == Next::Over {
                break;
            }
        }
        Ok(())
    }

    /// The children of the element that was begun last: the tag of each, which `take` may read on from. What
    /// it leaves is passed over.
    ///
    /// # Errors
    /// As for [`Elements::next`].
    pub fn children(
        &mut self,
        mut take: impl FnMut(&mut Self, Tag) -> Result<(), XmlFault>,
    ) -> Result<(), XmlFault> {
        let own = self.depth;
        loop {
            match self.next()? {
                Next::Start(tag) => {
                    take(self, tag)?;
                    while self.depth > own {
                        self.next()?;
                    }
                }
                Next::End if self.depth < own => return Ok(()),
                Next::Over => return Ok(()),
                Next::End | Next::Text(_) => {}
            }
        }
    }
}

/// The text of a part, in whichever encoding of Unicode it stands.
///
/// # Errors
/// If its bytes are none of them.
pub fn decoded(part: &str, bytes: Vec<u8>) -> Result<String, XmlFault> {
    let broken = || XmlFault::Damaged(message!("xml-error-characters", part));
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        if !bytes.len().is_multiple_of(2) {
            return Err(broken());
        }
        let units = bytes.chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .map_err(|_| broken())
    };
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [b'<', 0, ..] => wide(&bytes, u16::from_le_bytes),
        [0, b'<', ..] => wide(&bytes, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).map_err(|_| broken()),
        _ => String::from_utf8(bytes).map_err(|_| broken()),
    }
}
