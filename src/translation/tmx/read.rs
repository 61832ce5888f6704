//! Reads TMX files.

use super::seg::{Builder, Look};
use super::{AFTER, BEFORE, ORIGIN, TmxError, extended, language};
use crate::language::Language;
use crate::letter::text::Markup;
use crate::translation::memory::{Context, Side, Unit};
use crate::xml::{Elements, Next, Tag, XmlFault};
use std::fmt;

/// What was read of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The units.
    pub units: Vec<Unit>,
    /// What was not taken in.
    pub remarks: Vec<Remark>,
}

/// Something that was not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The line of the file.
    pub line: usize,
    /// What it is.
    pub what: What,
}

/// What was not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A segment in a language that is none of the six, or in traditional characters.
    Language(String),
    /// A unit without segments in two of the six languages.
    NoPair,
    /// A segment without words.
    NoWords,
    /// A placeholder that means nothing here; the words around it were taken in.
    Placeholder(String),
    /// Formatting that is not known here; the words in it were taken in.
    Formatting(String),
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Language(tag) => write!(
                f,
                "the segment in “{tag}” was left out: it is none of ar, en, es, fr, ru and zh in simplified characters"
            ),
            What::NoPair => {
                f.write_str("the unit was left out: it has no segments in two of the six languages")
            }
            What::NoWords => f.write_str("the unit was left out: a segment has no words"),
            What::Placeholder(code) => write!(
                f,
                "the placeholder “{code}” was left out, the words around it were taken in"
            ),
            What::Formatting(code) => write!(
                f,
                "the formatting “{code}” is not known, the words in it were taken in plain"
            ),
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

/// Reads a file; `origin` names it in units that do not say from where they are.
///
/// # Errors
/// If it is no TMX, or breaks off.
pub fn read(text: &str, origin: &str) -> Result<Read, TmxError> {
    let mut reader = Reader {
        elements: Elements::new("TMX", text).naming_types(),
        srclang: None,
        origin,
        read: Read::default(),
    };
    match reader.read() {
        Ok(()) => Ok(reader.read),
        Err(Stop::Other(name)) => Err(TmxError::Other(name)),
        Err(Stop::Fault(cause)) => {
            let line = reader.elements.line();
            Err(TmxError::Damaged { line, cause })
        }
    }
}

enum Stop {
    Fault(XmlFault),
    Other(String),
}

impl From<XmlFault> for Stop {
    fn from(fault: XmlFault) -> Stop {
        Stop::Fault(fault)
    }
}

struct Reader<'a> {
    elements: Elements<'a>,
    srclang: Option<String>,
    origin: &'a str,
    read: Read,
}

/// A segment of a unit.
struct Tuv {
    line: usize,
    side: Side,
    at: Option<String>,
    by: Option<String>,
}

impl Reader<'_> {
    fn read(&mut self) -> Result<(), Stop> {
        let mut outermost = true;
        loop {
            match self.elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    name if outermost && name != "tmx" => return Err(Stop::Other(tag.name)),
                    "header" => {
                        self.srclang = tag.get("srclang").map(str::to_owned);
                        self.elements.skip()?;
                    }
                    "tu" => self.tu(&tag)?,
                    "tmx" | "body" => {}
                    _ => self.elements.skip()?,
                },
                Next::Over => return Ok(()),
                Next::End | Next::Text(_) => {}
            }
            outermost = outermost && self.elements.depth() == 0;
        }
    }

    fn remark(&mut self, line: usize, what: What) {
        let remark = Remark { line, what };
        if self.read.remarks.last() != Some(&remark) {
            self.read.remarks.push(remark);
        }
    }

    fn tu(&mut self, tu: &Tag) -> Result<(), XmlFault> {
        let line = self.elements.line();
        let depth = self.elements.depth();
        let mut origin = None;
        let mut all: Vec<Tuv> = Vec::new();
        let mut empty = false;
        loop {
            match self.elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "prop" if tag.get("type") == Some(ORIGIN) => origin = Some(self.text()?),
                    "tuv" => match self.tuv(&tag)? {
                        Some(tuv) if tuv.side.words.0.is_empty() => empty = true,
                        Some(tuv) => all.push(tuv),
                        None => {}
                    },
                    _ => self.elements.skip()?,
                },
                Next::End if self.elements.depth() < depth => break,
                Next::Over => break,
                Next::End | Next::Text(_) => {}
            }
        }
        let source = (tu.get("srclang").map(str::to_owned))
            .or_else(|| self.srclang.clone())
            .and_then(|tag| language(&tag));
        let first = all.iter().position(|tuv| Some(tuv.side.language) == source);
        if all.is_empty() || all.len() == 1 {
            let what = if empty { What::NoWords } else { What::NoPair };
            self.remark(line, what);
            return Ok(());
        }
        let source = all.remove(first.unwrap_or(0));
        let date = |tag: &Tag| {
            let at = tag.get("changedate").or_else(|| tag.get("creationdate"));
            at.and_then(extended)
        };
        let who = |tag: &Tag| {
            let by = tag.get("changeid").or_else(|| tag.get("creationid"));
            by.filter(|by| !by.is_empty()).map(str::to_owned)
        };
        let (at, by) = (date(tu), who(tu));
        let mut pairs = false;
        for tuv in all {
            if tuv.side.language == source.side.language {
                self.remark(tuv.line, What::NoPair);
                continue;
            }
            pairs = true;
            self.read.units.push(Unit {
                source: source.side.clone(),
                target: tuv.side,
                by: tuv.by.or_else(|| by.clone()),
                at: tuv.at.or_else(|| at.clone()),
                origin: origin.clone().unwrap_or_else(|| self.origin.to_owned()),
            });
        }
        if !pairs {
            self.remark(line, What::NoPair);
        }
        Ok(())
    }

    /// A segment with its language, if that is one of the six.
    fn tuv(&mut self, tuv: &Tag) -> Result<Option<Tuv>, XmlFault> {
        let line = self.elements.line();
        let depth = self.elements.depth();
        let tag = tuv.get("lang").unwrap_or_default().to_owned();
        let Some(language) = language(&tag) else {
            self.remark(line, What::Language(tag));
            self.elements.skip()?;
            return Ok(None);
        };
        let mut context = Context::default();
        let mut words = Markup::default();
        loop {
            match self.elements.next()? {
                Next::Start(tag) => match (tag.name.as_str(), tag.get("type")) {
                    ("prop", Some(BEFORE)) => context.before = hexadecimal(&self.text()?),
                    ("prop", Some(AFTER)) => context.after = hexadecimal(&self.text()?),
                    ("seg", _) => words = Markup(self.seg()?),
                    _ => self.elements.skip()?,
                },
                Next::End if self.elements.depth() < depth => break,
                Next::Over => break,
                Next::End | Next::Text(_) => {}
            }
        }
        Ok(Some(self.side(tuv, line, language, words, context)))
    }

    fn side(
        &self,
        tag: &Tag,
        line: usize,
        language: Language,
        words: Markup,
        context: Context,
    ) -> Tuv {
        let at = tag.get("changedate").or_else(|| tag.get("creationdate"));
        let by = tag.get("changeid").or_else(|| tag.get("creationid"));
        Tuv {
            line,
            side: Side {
                language,
                words,
                context,
            },
            at: at.and_then(extended),
            by: by.filter(|by| !by.is_empty()).map(str::to_owned),
        }
    }

    fn seg(&mut self) -> Result<Vec<crate::letter::text::Run>, XmlFault> {
        let depth = self.elements.depth();
        let mut builder = Builder::default();
        // Elements that hold words of the text, by their depth: `hi`.
        let mut held: Vec<usize> = Vec::new();
        loop {
            match self.elements.next()? {
                Next::Text(text) => builder.words(&text),
                Next::Start(tag) => {
                    let line = self.elements.line();
                    let kind = tag.get("type").map(str::to_owned);
                    let number = tag.get("i").unwrap_or_default().to_owned();
                    match tag.name.as_str() {
                        "bpt" => {
                            let code = self.text()?;
                            let look = Look::of(kind.as_deref(), &code);
                            if look == Look::Unknown {
                                self.remark(line, What::Formatting(code));
                            }
                            builder.open(&number, look);
                        }
                        "ept" => {
                            let code = self.text()?;
                            if !builder.close(&number) {
                                self.remark(line, What::Formatting(code));
                            }
                        }
                        "hi" => {
                            let look = Look::of(kind.as_deref(), "");
                            if look == Look::Unknown {
                                self.remark(line, What::Formatting(kind.unwrap_or_default()));
                            }
                            held.push(self.elements.depth());
                            builder.open(&format!("hi {}", held.len()), look);
                        }
                        _ => {
                            let code = self.text()?;
                            if !(tag.name == "ph" && builder.place(kind.as_deref(), &code)) {
                                self.remark(line, What::Placeholder(code));
                            }
                        }
                    }
                }
                Next::End => {
                    if self.elements.depth() < depth {
                        break;
                    }
                    if held
                        .last()
                        .is_some_and(|held| *held > self.elements.depth())
                    {
                        builder.close(&format!("hi {}", held.len()));
                        held.pop();
                    }
                }
                Next::Over => break,
            }
        }
        let (runs, closed) = builder.finished();
        if !closed {
            let line = self.elements.line();
            self.remark(line, What::Formatting("bpt".to_owned()));
        }
        Ok(runs)
    }

    /// The characters of the element that was begun last.
    fn text(&mut self) -> Result<String, XmlFault> {
        let depth = self.elements.depth();
        let mut text = String::new();
        loop {
            match self.elements.next()? {
                Next::Text(more) => text.push_str(&more),
                Next::End if self.elements.depth() < depth => return Ok(text),
                Next::Over => return Ok(text),
                Next::End | Next::Start(_) => {}
            }
        }
    }
}

fn hexadecimal(text: &str) -> u64 {
    u64::from_str_radix(text.trim(), 16).unwrap_or(0)
}
