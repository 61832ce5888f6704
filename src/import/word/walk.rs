//! Walks through a part: its paragraphs and tables in order, and what stands around them.

use super::WordError;
use super::content::{Note, WordBlock, WordParagraph, words};
use super::fields::Fields;
use super::numbering::Numbering;
use super::package::Relationships;
use super::paragraph::Read;
use super::styles::Styles;
use super::table::CellShape;
use crate::message;
use crate::xml::{Elements, Next, Tag, XmlFault};
use std::collections::BTreeMap;

/// How many paragraphs, cells and runs a file may have.
const MOST_PIECES: usize = 200_000;
/// How many notes of one sort are kept word by word.
const MOST_NOTES: usize = 500;
/// How long the words of a file may be, in bytes: those of 1,000 pages are no 4 MB in any language.
const MOST_WORDS: usize = 4 << 20;

/// What is known of a file as a whole, and what has been noticed in it.
pub(super) struct Surroundings {
    pub(super) styles: Styles,
    pub(super) numbering: Numbering,
    pub(super) inserted: usize,
    deleted: Vec<String>,
    pub(super) pictures: usize,
    notes: Vec<Note>,
    hidden: String,
    /// The numbers of footnotes and endnotes by sort and identity, as the text cites them.
    footnotes: BTreeMap<(&'static str, String), u32>,
    pieces: usize,
    /// How long all words are that were read, in bytes.
    pub(super) words: usize,
}

impl Surroundings {
    pub(super) fn new(styles: Styles, numbering: Numbering) -> Surroundings {
        Surroundings {
            styles,
            numbering,
            inserted: 0,
            deleted: Vec::new(),
            pictures: 0,
            notes: Vec::new(),
            hidden: String::new(),
            footnotes: BTreeMap::new(),
            pieces: 0,
            words: 0,
        }
    }

    /// One paragraph, cell or run more.
    pub(super) fn spend(&mut self) -> Result<(), WordError> {
        self.pieces += 1;
        if self.words > MOST_WORDS {
            return Err(WordError::TooMuch(message!("import-much-words")));
        }
        if self.pieces > MOST_PIECES {
            return Err(WordError::TooMuch(message!("import-much-pieces")));
        }
        Ok(())
    }

    pub(super) fn delete(&mut self, words: String) {
        if !words.trim().is_empty() && self.deleted.len() < MOST_NOTES {
            self.deleted.push(words);
        }
    }

    pub(super) fn hide(&mut self, words: &str) {
        self.hidden.push_str(words);
    }

    /// Hidden words end where shown ones begin.
    pub(super) fn show(&mut self) {
        let hidden = std::mem::take(&mut self.hidden);
        if !hidden.trim().is_empty() {
            self.note(Note::Hidden(hidden));
        }
    }

    pub(super) fn note(&mut self, note: Note) {
        if self.notes.len() < MOST_NOTES {
            self.notes.push(note);
        }
    }

    /// The number of a footnote that is cited here.
    pub(super) fn cite(&mut self, kind: &'static str, id: &str) -> u32 {
        let next = u32::try_from(self.footnotes.len()).unwrap_or(u32::MAX);
        let entry = self.footnotes.entry((kind, id.to_owned()));
        *entry.or_insert(next.saturating_add(1))
    }

    pub(super) fn footnote_number(&self, kind: &'static str, id: &str) -> Option<u32> {
        self.footnotes.get(&(kind, id.to_owned())).copied()
    }

    pub(super) fn into_notes(mut self) -> Vec<Note> {
        self.show();
        let mut notes = self.notes;
        if self.inserted > 0 || !self.deleted.is_empty() {
            notes.push(Note::TrackedChanges {
                inserted: self.inserted,
                deleted: self.deleted,
            });
        }
        if self.pictures > 0 {
            notes.push(Note::Pictures(self.pictures));
        }
        notes
    }
}

/// What a part holds.
#[derive(Default)]
pub(super) struct Content {
    pub(super) blocks: Vec<WordBlock>,
    /// The relationships of its headers and footers.
    pub(super) headers: Vec<String>,
    pub(super) footers: Vec<String>,
}

/// A footnote, an endnote or a comment.
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) author: String,
    pub(super) blocks: Vec<WordBlock>,
}

/// A part that is being read.
pub(super) struct Walk<'a> {
    pub(super) elements: Elements<'a>,
    pub(super) links: &'a Relationships,
    pub(super) around: &'a mut Surroundings,
    pub(super) fields: Fields,
    /// Links that are open, with the depth at which they stand.
    pub(super) open_links: Vec<(usize, Option<String>)>,
    /// Fields in one element that are open, by the depth at which they stand.
    pub(super) simple_fields: Vec<usize>,
    /// The next paragraph begins a page.
    pub(super) new_page: bool,
    headers: Vec<String>,
    footers: Vec<String>,
}

impl<'a> Walk<'a> {
    fn new(
        part: &'a str,
        text: &'a str,
        links: &'a Relationships,
        around: &'a mut Surroundings,
    ) -> Walk<'a> {
        Walk {
            elements: Elements::new(part, text),
            links,
            around,
            fields: Fields::default(),
            open_links: Vec::new(),
            simple_fields: Vec::new(),
            new_page: false,
            headers: Vec::new(),
            footers: Vec::new(),
        }
    }

    /// A part that is text from beginning to end.
    pub(super) fn part(
        part: &'a str,
        text: &'a str,
        links: &'a Relationships,
        around: &'a mut Surroundings,
    ) -> Result<Content, WordError> {
        let mut walk = Walk::new(part, text, links, around);
        loop {
            match walk.elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "document" => {}
                    "body" | "hdr" | "ftr" => {
                        let blocks = walk.blocks()?;
                        return Ok(Content {
                            blocks,
                            headers: walk.headers,
                            footers: walk.footers,
                        });
                    }
                    "background" => walk.elements.skip()?,
                    _ => return Err(walk.elements.damaged("it holds no text of Word").into()),
                },
                Next::Over => return Err(walk.elements.damaged("it is empty").into()),
                Next::End | Next::Text(_) => {}
            }
        }
    }

    /// A part of footnotes, endnotes or comments.
    pub(super) fn entries(
        part: &'a str,
        text: &'a str,
        links: &'a Relationships,
        around: &'a mut Surroundings,
    ) -> Result<Vec<Entry>, WordError> {
        let mut walk = Walk::new(part, text, links, around);
        let mut entries = Vec::new();
        loop {
            match walk.elements.next()? {
                Next::Start(tag)
                    if matches!(tag.name.as_str(), "footnote" | "endnote" | "comment") =>
                {
                    walk.around.spend()?;
                    let rule = tag.get("type").is_some_and(|kind| kind != "normal");
                    let blocks = walk.blocks()?;
                    if !rule {
                        entries.push(Entry {
                            id: tag.get("id").unwrap_or_default().to_owned(),
                            author: tag.get("author").unwrap_or_default().to_owned(),
                            blocks,
                        });
                    }
                }
                Next::Over => return Ok(entries),
                _ => {}
            }
        }
    }

    /// The blocks of the element that was begun last.
    pub(super) fn blocks(&mut self) -> Result<Vec<WordBlock>, WordError> {
        self.blocks_of_cell(&mut CellShape::default())
    }

    /// The same; `shape` takes what is said of the cell that they stand in.
    pub(super) fn blocks_of_cell(
        &mut self,
        shape: &mut CellShape,
    ) -> Result<Vec<WordBlock>, WordError> {
        let mut found = Vec::new();
        // A paragraph whose end was deleted goes on in the next one.
        let mut open: Option<WordParagraph> = None;
        let own = self.elements.depth();
        loop {
            match self.elements.next()? {
                Next::Start(tag) => match tag.name.as_str() {
                    "p" => {
                        let Read {
                            mut paragraph,
                            boxes,
                            end_deleted,
                        } = self.paragraph()?;
                        if let Some(before) = open.take() {
                            let after = std::mem::take(&mut paragraph.pieces);
                            paragraph.pieces = before.pieces;
                            paragraph.new_page |= before.new_page;
                            paragraph.pieces.extend(after);
                        }
                        if end_deleted {
                            open = Some(paragraph);
                        } else {
                            found.push(WordBlock::Paragraph(paragraph));
                        }
                        found.extend(boxes);
                    }
                    "tbl" => {
                        found.extend(open.take().map(WordBlock::Paragraph));
                        let table = self.table()?;
                        found.push(WordBlock::Table(table));
                    }
                    "tcPr" => self.cell_shape(shape)?,
                    "sectPr" => self.section()?,
                    "sdtPr" | "sdtEndPr" | "Fallback" | "customXmlPr" => self.elements.skip()?,
                    "moveFrom" | "del" => self.deleted(&tag)?,
                    _ => {}
                },
                Next::End if self.elements.depth() < own => break,
                Next::Over => break,
                Next::End | Next::Text(_) => {}
            }
        }
        found.extend(open.map(WordBlock::Paragraph));
        Ok(found)
    }

    /// What was deleted, or moved away: passed over, and noted if it was deleted.
    pub(super) fn deleted(&mut self, tag: &Tag) -> Result<(), WordError> {
        let moved = tag.name == "moveFrom";
        let outside = self.elements.depth() - 1;
        let (mut words, mut shown) = (String::new(), false);
        while self.elements.depth() > outside {
            match self.elements.next()? {
                Next::Start(tag) => {
                    shown = matches!(tag.name.as_str(), "delText" | "t");
                    if tag.name == "fldChar" {
                        self.field_sign(&tag);
                    }
                }
                Next::Text(text) if shown => words.push_str(&text),
                Next::End => shown = false,
                Next::Over => break,
                Next::Text(_) => {}
            }
        }
        if !moved {
            self.around.delete(words);
        }
        Ok(())
    }

    /// The sign that begins, parts or ends a field.
    pub(super) fn field_sign(&mut self, tag: &Tag) {
        match tag.get("fldCharType") {
            Some("begin") => self.fields.begin(),
            Some("separate") => self.fields.separate(),
            Some("end") => self.fields.end(),
            _ => {}
        }
    }

    /// The blocks of a text box, whose fields and links are its own.
    pub(super) fn text_box(&mut self) -> Result<Vec<WordBlock>, WordError> {
        let fields = std::mem::take(&mut self.fields);
        let links = std::mem::take(&mut self.open_links);
        let simple = std::mem::take(&mut self.simple_fields);
        let blocks = self.blocks()?;
        (self.fields, self.open_links, self.simple_fields) = (fields, links, simple);
        let said = words(&blocks);
        if said.trim().is_empty() {
            return Ok(Vec::new());
        }
        self.around.note(Note::TextBox(said));
        Ok(blocks)
    }

    /// What is said of a section: its headers and footers.
    pub(super) fn section(&mut self) -> Result<(), XmlFault> {
        let (headers, footers) = (&mut self.headers, &mut self.footers);
        self.elements.children(|_, tag| {
            let into = match tag.name.as_str() {
                "headerReference" => &mut *headers,
                "footerReference" => &mut *footers,
                _ => return Ok(()),
            };
            if let Some(id) = tag.get("id")
                && into.len() < 100
                && !into.iter().any(|known| known == id)
            {
                into.push(id.to_owned());
            }
            Ok(())
        })
    }
}
