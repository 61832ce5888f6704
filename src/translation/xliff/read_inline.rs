//! Reads the content of sources and targets: words, and inline codes of both versions.

use super::XliffError;
use crate::letter::text::Run;
use crate::translation::exchange::codes::{Code, CodeFault, Weaver};
use crate::xml::{Elements, Next, Tag};
use std::collections::HashMap;

/// What the codes of one unit stand for.
#[derive(Default)]
pub struct Codes {
    /// Native words by their identity (version 2).
    data: HashMap<String, String>,
    /// Codes by their identity, as the source has them: some tools give them back bare.
    known: HashMap<String, Code>,
}

impl Codes {
    /// Reads the native words of version 2.
    ///
    /// # Errors
    /// If the file is damaged.
    pub fn native(&mut self, elements: &mut Elements<'_>) -> Result<(), XliffError> {
        let data = &mut self.data;
        elements.children(|elements, tag| {
            let own = elements.depth();
            let mut native = String::new();
            loop {
                match elements.next()? {
                    Next::Start(tag) => native.extend(code_point(&tag)),
                    Next::Text(text) => native.push_str(&text),
                    Next::End if elements.depth() < own => break,
                    Next::Over => break,
                    Next::End => {}
                }
            }
            data.insert(tag.get("id").unwrap_or_default().to_owned(), native);
            Ok(())
        })?;
        Ok(())
    }

    /// The code of a tag: by its native words, by its kind, or as the source has it.
    fn code(&mut self, tag: &Tag, native: Option<&str>) -> Result<Code, CodeFault> {
        let id = tag.get("id").unwrap_or_default();
        let by_native = native.and_then(Code::read);
        let by_kind = || {
            Some(match tag.get("subType").or(tag.get("ctype"))? {
                "xlf:lb" | "lb" => Code::LineBreak,
                "xlf:b" | "bold" => Code::Bold,
                "xlf:i" | "italic" => Code::Italic,
                "xlf:u" | "underlined" => Code::Underline,
                "circular-desk:superscript" | "x-superscript" => Code::Superscript,
                _ => return None,
            })
        };
        let as_before = || self.known.get(id).cloned();
        match by_native.or_else(by_kind).or_else(as_before) {
            Some(code) => {
                self.known
                    .entry(id.to_owned())
                    .or_insert_with(|| code.clone());
                Ok(code)
            }
            None => Err(CodeFault::Unknown(match native {
                Some(native) if !native.trim().is_empty() => native.trim().to_owned(),
                _ => format!("<{} id=\"{id}\"/>", tag.name),
            })),
        }
    }

    fn data(&self, tag: &Tag, name: &str) -> Option<String> {
        self.data.get(tag.get(name)?).cloned()
    }
}

/// The content of the source or target that was begun last.
///
/// # Errors
/// If the file is damaged; what cannot be understood of it is the inner fault.
pub fn inline(
    elements: &mut Elements<'_>,
    codes: &mut Codes,
) -> Result<Result<Vec<Run>, CodeFault>, XliffError> {
    let mut content = Content {
        codes,
        weaver: Weaver::default(),
    };
    content.inside(elements)?;
    Ok(content.weaver.done())
}

struct Content<'a> {
    codes: &'a mut Codes,
    weaver: Weaver,
}

impl Content<'_> {
    fn inside(&mut self, elements: &mut Elements<'_>) -> Result<(), XliffError> {
        let own = elements.depth();
        loop {
            match elements.next()? {
                Next::Text(text) => self.weaver.words(&text),
                Next::Start(tag) => self.element(elements, &tag)?,
                Next::End if elements.depth() < own => return Ok(()),
                Next::Over => return Ok(()),
                Next::End => {}
            }
        }
    }

    fn element(&mut self, elements: &mut Elements<'_>, tag: &Tag) -> Result<(), XliffError> {
        let id = tag.get("id").unwrap_or_default();
        let start = || tag.get("startRef").unwrap_or(id);
        let pair = || tag.get("rid").unwrap_or(id);
        match tag.name.as_str() {
            // Marks of terms, comments and segments enclose words like any others.
            "mrk" => self.inside(elements),
            "pc" | "g" => {
                let native = self.codes.data(tag, "dataRefStart");
                let code = self.code(tag, native.as_deref());
                // Names of both kinds of pair must not meet.
                let name = format!("<{id}");
                if let Some(code) = &code {
                    self.weaver.open(&name, code.clone());
                }
                self.inside(elements)?;
                if code.is_some_and(|code| code.is_paired()) {
                    self.weaver.close(&name);
                }
                Ok(())
            }
            "ph" | "x" => {
                let native = self.native(elements, tag)?;
                self.codes_of(tag, &native, Weaver::standing);
                Ok(())
            }
            "sc" | "bpt" | "bx" => {
                let native = self.native(elements, tag)?;
                let name = pair().to_owned();
                self.codes_of(tag, &native, |weaver, code| weaver.open(&name, code));
                Ok(())
            }
            "ec" => {
                self.weaver.close(start());
                elements.skip().map_err(XliffError::from)
            }
            "ept" | "ex" => {
                self.weaver.close(pair());
                elements.skip().map_err(XliffError::from)
            }
            "it" => {
                let native = text(elements)?;
                let name = pair().to_owned();
                match tag.get("pos") {
                    Some("close") => self.weaver.close(&name),
                    _ => self.codes_of(tag, &native, |weaver, code| weaver.open(&name, code)),
                }
                Ok(())
            }
            "cp" => {
                if let Some(character) = code_point(tag) {
                    self.weaver.words(&character.to_string());
                }
                elements.skip().map_err(XliffError::from)
            }
            "sm" | "em" => elements.skip().map_err(XliffError::from),
            other => {
                let unknown = CodeFault::Unknown(format!("<{other}>"));
                self.weaver.blame(unknown);
                elements.skip().map_err(XliffError::from)
            }
        }
    }

    /// The native words of a code that encloses nothing, which ends here.
    fn native(&self, elements: &mut Elements<'_>, tag: &Tag) -> Result<String, XliffError> {
        let within = text(elements)?;
        Ok(self.codes.data(tag, "dataRef").unwrap_or(within))
    }

    fn code(&mut self, tag: &Tag, native: Option<&str>) -> Option<Code> {
        match self.codes.code(tag, native) {
            Ok(code) => Some(code),
            Err(fault) => {
                self.weaver.blame(fault);
                None
            }
        }
    }

    fn codes_of(&mut self, tag: &Tag, native: &str, put: impl FnOnce(&mut Weaver, Code)) {
        if let Some(code) = self.code(tag, Some(native)) {
            put(&mut self.weaver, code);
        }
    }
}

/// The character that a code point of version 2 stands for.
fn code_point(tag: &Tag) -> Option<char> {
    char::from_u32(u32::from_str_radix(tag.get("hex")?, 16).ok()?)
}

/// The text of the element that was begun last, up to its end; what is translatable within is not native.
fn text(elements: &mut Elements<'_>) -> Result<String, XliffError> {
    let own = elements.depth();
    let mut text = String::new();
    loop {
        match elements.next()? {
            Next::Text(more) => text.push_str(&more),
            Next::Start(_) => elements.skip()?,
            Next::End if elements.depth() < own => return Ok(text),
            Next::Over => return Ok(text),
            Next::End => {}
        }
    }
}
