//! The words of a Word file, as far as ours have them: a small strict reader. It reads only what this
//! program has just written, in memory; it is no importer.

use super::line::{Line, OTHER_FIELD, PAGE_NUMBER, PICTURE, Place, Region};
use crate::export::docx::ExportError;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The main part.
const MAIN: &str = "word/document.xml";

/// Every paragraph of the file, in the order of the text, then of the header, then of the footer.
pub fn lines(file: &[u8]) -> Result<Vec<Line>, ExportError> {
    let mut package = Package(ZipArchive::new(Cursor::new(file))?);
    let mut main = package.read(MAIN, Region::Text)?;
    let (header, footer) = (main.header.take(), main.first_footer.take());
    let mut lines = main.lines;
    for (target, region) in [(header, Region::Header), (footer, Region::FirstFooter)] {
        if let Some(target) = target {
            let part = package.read(&format!("word/{target}"), region)?;
            lines.extend(part.lines);
        }
    }
    Ok(lines)
}

struct Package<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl Package<'_> {
    fn text(&mut self, name: &str) -> Result<Option<String>, ExportError> {
        let mut part = match self.0.by_name(name) {
            Err(zip::result::ZipError::FileNotFound) => return Ok(None),
            part => part?,
        };
        let mut text = String::with_capacity(usize::try_from(part.size()).unwrap_or(0));
        part.read_to_string(&mut text)?;
        Ok(Some(text))
    }

    fn read(&mut self, name: &str, region: Region) -> Result<Content, ExportError> {
        let text = self
            .text(name)?
            .ok_or_else(|| malformed(name, "it is missing"))?;
        let file = name.strip_prefix("word/").unwrap_or(name);
        let links = self.text(&format!("word/_rels/{file}.rels"))?;
        let targets = targets(name, links.as_deref().unwrap_or_default())?;
        let mut walk = Walk::new(name, region, &targets);
        walk.walk(&text)?;
        Ok(walk.content)
    }
}

fn malformed(part: &str, what: impl std::fmt::Display) -> ExportError {
    ExportError::Malformed {
        part: part.to_owned(),
        message: what.to_string(),
    }
}

/// Where the relationships of a part lead, by their identities.
fn targets(part: &str, text: &str) -> Result<HashMap<String, String>, ExportError> {
    let fault = |error: &dyn std::fmt::Display| malformed(part, error);
    let mut targets = HashMap::new();
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().map_err(|error| fault(&error))? {
            Event::Start(tag) | Event::Empty(tag)
                if tag.local_name().as_ref() == b"Relationship" =>
            {
                let id = attribute(part, &tag, b"Id")?.unwrap_or_default();
                let target = attribute(part, &tag, b"Target")?.unwrap_or_default();
                targets.insert(id, target);
            }
            Event::Eof => return Ok(targets),
            _ => {}
        }
    }
}

fn attribute(part: &str, tag: &BytesStart<'_>, name: &[u8]) -> Result<Option<String>, ExportError> {
    let found = (tag.try_get_attribute(name)).map_err(|error| malformed(part, error))?;
    let Some(found) = found else {
        return Ok(None);
    };
    let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0);
    let value = value.map_err(|error| malformed(part, error))?;
    Ok(Some(value.into_owned()))
}

/// What was read of a part.
#[derive(Default)]
struct Content {
    lines: Vec<Line>,
    header: Option<String>,
    first_footer: Option<String>,
}

/// What is being read.
struct Walk<'a> {
    part: &'a str,
    region: Region,
    targets: &'a HashMap<String, String>,
    content: Content,
    line: Option<Line>,
    /// How many paragraphs there were outside of tables.
    paragraphs: usize,
    /// Tables, rows of this one, cells of this one, paragraphs of this one.
    tables: usize,
    rows: usize,
    cells: usize,
    in_cell: Option<usize>,
    /// Where the open link begins, and where it leads.
    link: Option<(usize, String)>,
    /// The instruction of the open field, and whether what it printed last is being read.
    field: Option<(String, bool)>,
    text: Text,
    in_run: bool,
    /// The run is not shown.
    hidden: bool,
}

/// Whose characters are being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Text {
    None,
    Words,
    Instruction,
}

impl<'a> Walk<'a> {
    fn new(part: &'a str, region: Region, targets: &'a HashMap<String, String>) -> Walk<'a> {
        Walk {
            part,
            region,
            targets,
            content: Content::default(),
            line: None,
            paragraphs: 0,
            tables: 0,
            rows: 0,
            cells: 0,
            in_cell: None,
            link: None,
            field: None,
            text: Text::None,
            in_run: false,
            hidden: false,
        }
    }

    fn walk(&mut self, text: &str) -> Result<(), ExportError> {
        let part = self.part;
        let mut reader = Reader::from_str(text);
        loop {
            let event = reader
                .read_event()
                .map_err(|error| malformed(part, error))?;
            match event {
                Event::Start(tag) => {
                    self.begin(&tag)?;
                    self.text = match tag.name().as_ref() {
                        b"w:t" => Text::Words,
                        b"w:instrText" => Text::Instruction,
                        _ => Text::None,
                    };
                }
                Event::Empty(tag) => {
                    self.begin(&tag)?;
                    self.end(tag.name().as_ref());
                }
                Event::End(tag) => {
                    self.text = Text::None;
                    self.end(tag.name().as_ref());
                }
                Event::Text(text) => {
                    let text = text.decode().map_err(|error| malformed(part, error))?;
                    self.characters(&text)?;
                }
                Event::GeneralRef(sign) => {
                    let character = sign
                        .resolve_char_ref()
                        .map_err(|error| malformed(part, error))?;
                    match character {
                        Some(character) => self.characters(character.encode_utf8(&mut [0; 4]))?,
                        None => {
                            let name = sign.decode().map_err(|error| malformed(part, error))?;
                            let known = resolve_predefined_entity(&name);
                            let known =
                                known.ok_or_else(|| malformed(part, format!("&{name};")))?;
                            self.characters(known)?;
                        }
                    }
                }
                Event::CData(_) | Event::DocType(_) => {
                    return Err(malformed(part, "it holds what no Word file holds"));
                }
                Event::Eof => return Ok(()),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn characters(&mut self, characters: &str) -> Result<(), ExportError> {
        match self.text {
            Text::Words => self.say(characters),
            Text::Instruction => {
                if let Some((instruction, false)) = &mut self.field {
                    instruction.push_str(characters);
                }
            }
            Text::None if characters.trim().is_empty() => {}
            Text::None => {
                let what = format!("“{}” stands outside of its runs", characters.trim());
                return Err(malformed(self.part, what));
            }
        }
        Ok(())
    }

    /// Words that are shown.
    fn say(&mut self, words: &str) {
        if let Some(line) = &mut self.line
            && !self.hidden
            && self.field.is_none()
        {
            line.push(words);
        }
    }

    fn begin(&mut self, tag: &BytesStart<'_>) -> Result<(), ExportError> {
        let value = |name: &[u8]| attribute(self.part, tag, name);
        match tag.name().as_ref() {
            b"w:tbl" => {
                self.tables += 1;
                self.rows = 0;
            }
            b"w:tr" => {
                self.rows += 1;
                self.cells = 0;
            }
            b"w:tc" => {
                self.cells += 1;
                self.in_cell = Some(0);
            }
            b"w:p" => {
                let place = match &mut self.in_cell {
                    Some(number) => {
                        *number += 1;
                        Place {
                            cell: Some((self.tables, self.rows, self.cells)),
                            ..Place::paragraph(self.region, *number)
                        }
                    }
                    None => {
                        self.paragraphs += 1;
                        Place::paragraph(self.region, self.paragraphs)
                    }
                };
                self.line = Some(Line::new(place));
            }
            b"w:r" => (self.in_run, self.hidden) = (true, false),
            b"w:vanish" => self.hidden = true,
            b"w:br" => self.say("\n"),
            // The tabulators that a paragraph defines stand before its runs.
            b"w:tab" if self.in_run => self.say("\t"),
            b"w:noBreakHyphen" => self.say("\u{2011}"),
            b"w:softHyphen" => self.say("\u{00AD}"),
            b"w:drawing" => self.say(PICTURE),
            b"w:fldChar" => match value(b"w:fldCharType")?.as_deref() {
                Some("begin") => self.field = Some((String::new(), false)),
                Some("separate") => {
                    if let Some((_, printed)) = &mut self.field {
                        *printed = true;
                    }
                }
                _ => {
                    let field = self.field.take();
                    let page = field.is_some_and(|(instruction, _)| instruction.trim() == "PAGE");
                    self.say(if page { PAGE_NUMBER } else { OTHER_FIELD });
                }
            },
            b"w:hyperlink" => {
                let id = value(b"r:id")?.unwrap_or_default();
                let target = self.target(id)?;
                let begin = self.line.as_ref().map_or(0, |line| line.words.len());
                self.link = Some((begin, target));
            }
            b"w:numId" => {
                let number = value(b"w:val")?.and_then(|value| value.parse().ok());
                if let (Some(line), Some(number)) = (&mut self.line, number) {
                    line.list.get_or_insert_default().0 = number;
                }
            }
            b"w:ilvl" => {
                let level = value(b"w:val")?.and_then(|value| value.parse().ok());
                if let (Some(line), Some(level)) = (&mut self.line, level) {
                    line.list.get_or_insert_default().1 = level;
                }
            }
            b"w:headerReference" => {
                let id = value(b"r:id")?.unwrap_or_default();
                self.content.header = Some(self.target(id)?);
            }
            b"w:footerReference" if value(b"w:type")?.as_deref() == Some("first") => {
                let id = value(b"r:id")?.unwrap_or_default();
                self.content.first_footer = Some(self.target(id)?);
            }
            _ => {}
        }
        Ok(())
    }

    fn target(&self, id: String) -> Result<String, ExportError> {
        self.targets
            .get(&id)
            .cloned()
            .ok_or_else(|| ExportError::Unresolved {
                part: self.part.to_owned(),
                id,
            })
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"w:p" => self.content.lines.extend(self.line.take()),
            b"w:r" => self.in_run = false,
            b"w:tc" => self.in_cell = None,
            b"w:hyperlink" => {
                if let (Some((begin, target)), Some(line)) = (self.link.take(), &mut self.line) {
                    line.link(begin, &target);
                }
            }
            _ => {}
        }
    }
}
