//! A paragraph: its properties, its runs, the links and fields in them.

use super::WordError;
use super::content::{NumberFormat, Piece, WordBlock, WordParagraph};
use super::numbering::bullet;
use super::styles::{Look, level, outline_level};
use super::walk::Walk;
use crate::letter::text::Emphasis;
use crate::xml::{Next, Tag};

/// A paragraph that was read.
#[derive(Default)]
pub(super) struct Read {
    pub(super) paragraph: WordParagraph,
    /// What stands in text boxes that are anchored in it.
    pub(super) boxes: Vec<WordBlock>,
    /// Its end was deleted: it goes on in the next paragraph.
    pub(super) end_deleted: bool,
}

/// What a paragraph says of itself.
#[derive(Default)]
struct Properties {
    style: Option<String>,
    list: Option<u32>,
    level: Option<usize>,
    heading: Option<u8>,
    new_page: bool,
    ends_section: bool,
}

impl Walk<'_> {
    /// The paragraph that was begun last.
    pub(super) fn paragraph(&mut self) -> Result<Read, WordError> {
        self.around.spend()?;
        let mut read = Read::default();
        let mut properties = Properties::default();
        let new_page = std::mem::take(&mut self.new_page);
        let own = self.elements.depth();
        loop {
            match self.elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "pPr" => properties = self.properties(&mut read)?,
                    "r" => self.run(&mut read)?,
                    "hyperlink" => {
                        let id = tag.get("id").filter(|id| !id.is_empty());
                        let address = id.and_then(|id| self.links.address(id));
                        let address = match (address, tag.get("anchor")) {
                            (Some(address), Some(place)) if !address.contains('#') => {
                                Some(format!("{address}#{place}"))
                            }
                            (address, _) => address.map(str::to_owned),
                        };
                        self.open_links.push((self.elements.depth(), address));
                    }
                    "fldSimple" => {
                        self.fields.begin();
                        self.fields.instruct(tag.get("instr").unwrap_or_default());
                        self.fields.separate();
                        self.simple_fields.push(self.elements.depth());
                    }
                    "del" | "moveFrom" => self.deleted(&tag)?,
                    "ins" => self.around.inserted += 1,
                    "sdtPr" | "sdtEndPr" | "Fallback" | "rPr" | "smartTagPr" | "customXmlPr" => {
                        self.elements.skip()?;
                    }
                    _ => {}
                },
                Next::End => {
                    let depth = self.elements.depth();
                    while self.open_links.last().is_some_and(|link| link.0 > depth) {
                        self.open_links.pop();
                    }
                    while self
                        .simple_fields
                        .last()
                        .is_some_and(|field| *field > depth)
                    {
                        self.simple_fields.pop();
                        self.fields.end();
                    }
                    if depth < own {
                        break;
                    }
                }
                Next::Over => break,
                Next::Text(_) => {}
            }
        }
        self.around.show();
        let style = properties.style.as_deref().unwrap_or_default();
        let paragraph = &mut read.paragraph;
        paragraph.new_page |= properties.new_page || new_page;
        self.new_page |= properties.ends_section;
        paragraph.heading = properties
            .heading
            .or_else(|| self.around.styles.heading(style));
        paragraph.bold_style = self.around.styles.look(style).bold == Some(true);
        if !read.end_deleted {
            let list = match properties.list {
                Some(list) => Some((list, None)),
                None => self.around.styles.list(style),
            };
            if let Some((list, of_style)) = list {
                let numbering = &mut self.around.numbering;
                let level = properties
                    .level
                    .or_else(|| numbering.level_of_style(list, style))
                    .or(of_style)
                    .unwrap_or(0);
                let number = numbering.count(list, level);
                paragraph.number = number.filter(|number| {
                    number.format != NumberFormat::None || !number.text.trim().is_empty()
                });
            }
        }
        Ok(read)
    }

    fn properties(&mut self, read: &mut Read) -> Result<Properties, WordError> {
        let mut own = Properties::default();
        let mut section = false;
        let depth = self.elements.depth();
        loop {
            match self.elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "pStyle" => own.style = tag.val().map(str::to_owned),
                    "numId" => own.list = tag.number(),
                    "ilvl" => own.level = level(&tag),
                    "outlineLvl" => own.heading = outline_level(&tag),
                    "pageBreakBefore" => own.new_page = tag.is_on(),
                    "sectPr" => {
                        self.section()?;
                        section = true;
                    }
                    "rPr" => self.elements.children(|_, tag| {
                        read.end_deleted |= matches!(tag.name.as_str(), "del" | "moveFrom");
                        Ok(())
                    })?,
                    "numPr" => {}
                    _ => self.elements.skip()?,
                },
                Next::End if self.elements.depth() < depth => break,
                Next::Over => break,
                Next::End | Next::Text(_) => {}
            }
        }
        own.ends_section = section;
        Ok(own)
    }

    fn run(&mut self, read: &mut Read) -> Result<(), WordError> {
        self.around.spend()?;
        let mut look = Look::default();
        let own = self.elements.depth();
        loop {
            match self.elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "rPr" => {
                        let (mut said, mut style) = (Look::default(), None);
                        self.elements.children(|_, tag| {
                            if tag.name == "rStyle" {
                                style = tag.val().map(str::to_owned);
                            }
                            said.take(&tag);
                            Ok(())
                        })?;
                        let style = style.unwrap_or_default();
                        look = said.or(self.around.styles.look(&style));
                    }
                    "t" => {
                        let text = self.characters()?;
                        let text = match tag.get("space") {
                            Some("preserve") => text.as_str(),
                            _ => text.trim_matches([' ', '\t', '\n', '\r']),
                        };
                        self.say(read, text, look);
                    }
                    "instrText" => {
                        let text = self.characters()?;
                        self.fields.instruct(&text);
                    }
                    "delText" | "delInstrText" | "Fallback" | "rt" => self.elements.skip()?,
                    "tab" | "ptab" => self.put(read, Piece::Tab, look),
                    "cr" => self.put(read, Piece::Break, look),
                    "br" => match tag.get("type") {
                        None | Some("textWrapping" | "column") => {
                            self.put(read, Piece::Break, look);
                        }
                        _ if read.paragraph.is_empty() => read.paragraph.new_page = true,
                        _ => self.new_page = true,
                    },
                    "noBreakHyphen" => self.say(read, "\u{2011}", look),
                    "sym" => {
                        if let Some(sign) = symbol(&tag) {
                            self.say(read, sign.encode_utf8(&mut [0; 4]), look);
                        }
                    }
                    "fldChar" => self.field_sign(&tag),
                    "footnoteReference" | "endnoteReference" => {
                        let kind = match tag.name.as_str() {
                            "footnoteReference" => "footnotes",
                            _ => "endnotes",
                        };
                        let number = self.around.cite(kind, tag.get("id").unwrap_or_default());
                        let raised = Look {
                            superscript: Some(true),
                            ..look
                        };
                        self.say(read, &number.to_string(), raised);
                    }
                    "txbxContent" => {
                        let boxed = self.text_box()?;
                        read.boxes.extend(boxed);
                    }
                    "blip" | "imagedata" => self.around.pictures += 1,
                    _ => {}
                },
                Next::End if self.elements.depth() < own => return Ok(()),
                Next::Over => return Ok(()),
                Next::End | Next::Text(_) => {}
            }
        }
    }

    /// The characters of the element that was begun last.
    fn characters(&mut self) -> Result<String, WordError> {
        let outside = self.elements.depth() - 1;
        let mut found = String::new();
        while self.elements.depth() > outside {
            match self.elements.next()? {
                Next::Text(text) => found.push_str(&text),
                Next::Over => break,
                Next::Start(_) | Next::End => {}
            }
        }
        Ok(found)
    }

    fn say(&mut self, read: &mut Read, words: &str, look: Look) {
        if words.is_empty() || !self.fields.show() {
            return;
        }
        self.around.words += words.len();
        if look.hidden == Some(true) {
            self.around.hide(words);
            return;
        }
        let words: String = words
            .chars()
            .filter_map(|sign| match sign {
                // Where a word may be broken; nothing that is read.
                '\u{AD}' => None,
                '\n' | '\r' | '\t' => Some(' '),
                sign if sign.is_control() => None,
                sign => Some(sign),
            })
            .collect();
        let within = self.open_links.iter().rev();
        let mut within = within.filter_map(|(_, link)| link.as_deref());
        let link = within.next().or_else(|| self.fields.link());
        let look = Emphasis {
            bold: look.bold == Some(true),
            italic: look.italic == Some(true),
            // Links are underlined because they are links.
            underline: look.underline == Some(true) && link.is_none(),
            superscript: look.superscript == Some(true),
        };
        read.paragraph.push(&words, look, link);
    }

    fn put(&mut self, read: &mut Read, piece: Piece, look: Look) {
        if self.fields.show() && look.hidden != Some(true) {
            read.paragraph.pieces.push(piece);
        }
    }
}

/// A sign of a font of signs.
fn symbol(tag: &Tag) -> Option<char> {
    let code = u32::from_str_radix(tag.get("char")?, 16).ok()?;
    Some(bullet(char::from_u32(code)?))
}
