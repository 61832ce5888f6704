//! Reads XLIFF as tools give it back: their segments, states, notes and additions of their own.

use super::read_inline::{Codes, inline};
use super::{FROM_MEMORY, LARGEST, XliffError};
use crate::language::Language;
use crate::letter::text::{Run, joined};
use crate::translation::State;
use crate::translation::exchange::codes::CodeFault;
use crate::translation::exchange::{Returned, ReturnedUnit};
use crate::xml::{Elements, Next, Tag};

/// Reads an XLIFF file of version 1.0 to 1.2 or 2.0 to 2.2.
///
/// # Errors
/// See [`XliffError`].
pub fn read(text: &str) -> Result<Returned, XliffError> {
    if text.len() > LARGEST {
        return Err(XliffError::TooLarge);
    }
    let mut elements = Elements::new("XLIFF", text).naming_types();
    let root = loop {
        match elements.next()? {
            Next::Start(tag) => break tag,
            Next::Over => return Err(XliffError::Empty),
            Next::Text(_) | Next::End => {}
        }
    };
    if root.name != "xliff" {
        return Err(XliffError::Other(root.name));
    }
    let version = root.get("version").unwrap_or_default();
    let second = match version {
        "1.0" | "1.1" | "1.2" => false,
        "2.0" | "2.1" | "2.2" => true,
        other => return Err(XliffError::Version(other.to_owned())),
    };
    let mut reading = Reading {
        second,
        letter: None,
        pair: None,
        units: Vec::new(),
    };
    if second {
        reading.languages(&root, "srcLang", "trgLang")?;
    }
    reading.inside(&mut elements, false)?;
    let Some((source, target)) = reading.pair else {
        return Err(XliffError::NoSource);
    };
    Ok(Returned {
        letter: reading.letter,
        source,
        target,
        units: reading.units,
        strays: Vec::new(),
        whole: false,
    })
}

/// A language by the first part of its tag: tools write `zh-CN` where `zh` stood.
fn language(tag: &str) -> Result<Language, XliffError> {
    let first = tag.split(['-', '_']).next().unwrap_or_default();
    let known = first.to_lowercase().parse();
    known.map_err(|_| crate::language::UnknownLanguage(tag.to_owned()).into())
}

struct Reading {
    /// Version 2, not 1.
    second: bool,
    letter: Option<String>,
    pair: Option<(Language, Language)>,
    units: Vec<ReturnedUnit>,
}

impl Reading {
    fn languages(&mut self, tag: &Tag, source: &str, target: &str) -> Result<(), XliffError> {
        let needed = |name: &str, fault| tag.get(name).ok_or(fault);
        let pair = (
            language(needed(source, XliffError::NoSource)?)?,
            language(needed(target, XliffError::NoTarget)?)?,
        );
        match self.pair.replace(pair) {
            Some(other) if other != pair => Err(XliffError::SeveralPairs),
            _ => Ok(()),
        }
    }

    /// What is inside the element that was begun last: files, groups, units.
    fn inside(&mut self, elements: &mut Elements<'_>, locked: bool) -> Result<(), XliffError> {
        let own = elements.depth();
        loop {
            match elements.next()? {
                Next::Start(tag) => {
                    let locked = match tag.get("translate") {
                        Some(says) => says == "no",
                        None => locked,
                    };
                    match tag.name.as_str() {
                        "file" => {
                            if !self.second {
                                self.languages(&tag, "source-language", "target-language")?;
                            }
                            self.letter = tag.get("original").map(str::to_owned);
                            self.inside(elements, locked)?;
                        }
                        "group" | "body" => self.inside(elements, locked)?,
                        "unit" if self.second => self.unit_2(elements, &tag, locked)?,
                        "trans-unit" if !self.second => self.unit_1(elements, &tag, locked)?,
                        _ => elements.skip()?,
                    }
                }
                Next::End if elements.depth() < own => return Ok(()),
                Next::Over => return Ok(()),
                Next::End | Next::Text(_) => {}
            }
        }
    }

    fn unit_1(
        &mut self,
        elements: &mut Elements<'_>,
        unit: &Tag,
        locked: bool,
    ) -> Result<(), XliffError> {
        let mut codes = Codes::default();
        let mut source = Ok(Vec::new());
        let mut target = None;
        let mut state = None;
        let own = elements.depth();
        loop {
            match elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "source" => source = inline(elements, &mut codes)?,
                    "target" => {
                        state = state_1(&tag);
                        target = Some(inline(elements, &mut codes)?);
                    }
                    _ => elements.skip()?,
                },
                Next::End if elements.depth() < own => break,
                Next::Over => break,
                Next::End | Next::Text(_) => {}
            }
        }
        if unit.get("approved") == Some("yes") {
            state = Some(State::Approved);
        }
        self.units.push(ReturnedUnit {
            id: unit.get("id").unwrap_or_default().to_owned(),
            locked,
            source,
            target,
            state,
        });
        Ok(())
    }

    fn unit_2(
        &mut self,
        elements: &mut Elements<'_>,
        unit: &Tag,
        locked: bool,
    ) -> Result<(), XliffError> {
        let mut codes = Codes::default();
        let mut segments = Vec::new();
        let own = elements.depth();
        loop {
            match elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "originalData" => codes.native(elements)?,
                    "segment" | "ignorable" => {
                        segments.push(Segment::read(elements, &tag, &mut codes)?);
                    }
                    _ => elements.skip()?,
                },
                Next::End if elements.depth() < own => break,
                Next::Over => break,
                Next::End | Next::Text(_) => {}
            }
        }
        let translatable = || segments.iter().filter(|segment| !segment.ignorable);
        // Where one is still to be translated, the text is.
        let state = translatable().map(|segment| segment.state).min_by_key(rank);
        let complete = translatable().all(|segment| segment.target.is_some());
        let target = (complete && translatable().next().is_some()).then(|| {
            let mut targets: Vec<_> = (segments.iter().enumerate())
                .map(|(at, segment)| (segment.order.unwrap_or(at + 1), segment.printed()))
                .collect();
            targets.sort_by_key(|(order, _)| *order);
            together(targets.into_iter().map(|(_, runs)| runs))
        });
        self.units.push(ReturnedUnit {
            id: unit.get("id").unwrap_or_default().to_owned(),
            locked,
            source: together(segments.iter().map(|segment| segment.source.clone())),
            target,
            state: state.flatten(),
        });
        Ok(())
    }
}

type Content = Result<Vec<Run>, CodeFault>;

/// A sentence of a text, or what stands between two.
struct Segment {
    ignorable: bool,
    source: Content,
    target: Option<Content>,
    order: Option<usize>,
    state: Option<State>,
}

impl Segment {
    fn read(
        elements: &mut Elements<'_>,
        segment: &Tag,
        codes: &mut Codes,
    ) -> Result<Segment, XliffError> {
        let mut read = Segment {
            ignorable: segment.name == "ignorable",
            source: Ok(Vec::new()),
            target: None,
            order: None,
            state: state_2(segment),
        };
        let own = elements.depth();
        loop {
            match elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "source" => read.source = inline(elements, codes)?,
                    "target" => {
                        read.order = tag.get("order").and_then(|order| order.parse().ok());
                        read.target = Some(inline(elements, codes)?);
                    }
                    _ => elements.skip()?,
                },
                Next::End if elements.depth() < own => return Ok(read),
                Next::Over => return Ok(read),
                Next::End | Next::Text(_) => {}
            }
        }
    }

    /// What it says in the other language; what is not translated says the same in both.
    fn printed(&self) -> Content {
        self.target.clone().unwrap_or_else(|| self.source.clone())
    }
}

fn together(parts: impl Iterator<Item = Content>) -> Content {
    let parts: Vec<Vec<Run>> = parts.collect::<Result<_, _>>()?;
    Ok(joined(parts.concat()))
}

/// How far a state is: the least of several counts.
fn rank(state: &Option<State>) -> u8 {
    match state {
        None => 0,
        Some(State::FromMemory) => 1,
        Some(State::Draft) => 2,
        Some(State::Reviewed) => 3,
        Some(State::Approved) => 4,
    }
}

/// The state of a target of version 1; nothing where it is still to be translated, or the file says nothing.
fn state_1(target: &Tag) -> Option<State> {
    let from_memory = target
        .get("state-qualifier")
        .is_some_and(|says| says.starts_with("leveraged") || says.ends_with("match"));
    match target.get("state")? {
        "final" => Some(State::Approved),
        "signed-off" => Some(State::Reviewed),
        "needs-review-translation" if from_memory => Some(State::FromMemory),
        "translated"
        | "needs-review-translation"
        | "needs-review-adaptation"
        | "needs-review-l10n" => Some(State::Draft),
        _ => None,
    }
}

fn state_2(segment: &Tag) -> Option<State> {
    match segment.get("state")? {
        "final" => Some(State::Approved),
        "reviewed" => Some(State::Reviewed),
        "translated" => Some(State::Draft),
        _ if segment.get("subState") == Some(FROM_MEMORY) => Some(State::FromMemory),
        _ => None,
    }
}
