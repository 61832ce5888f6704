//! Makes a part of docx-rs right, in one pass over it: children in the order of the schema, what its
//! interface lacks added from the notes, identities of its own counters left out.
//!
//! Knows no document, only the part and its notes. The text of the part is copied, never decoded.

use super::body::Notes;
use super::order;
use super::xml::DECLARATION;
use super::{ExportError, gate, language_attribute};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::ops::Range;

/// The name spaces that our parts use; those of pictures stand at the pictures.
const NAME_SPACES: &str = " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">";

/// The picture that a part may hold.
pub struct Figure<'a> {
    /// What it shows.
    pub description: &'a str,
    /// The identity of its relationship, if the part shows it.
    pub relationship: Option<String>,
    /// How many pictures stand in the parts before; counted on.
    pub count: &'a mut usize,
}

/// Mends `part`, whose links are those of the notes.
///
/// # Errors
///
/// [`ExportError::Malformed`] if docx-rs has written what is no XML.
pub fn mend(
    name: &str,
    part: &[u8],
    notes: &Notes,
    figure: Figure<'_>,
) -> Result<String, ExportError> {
    let malformed = |message: String| ExportError::Malformed {
        part: name.to_owned(),
        message,
    };
    let source = std::str::from_utf8(part).map_err(|error| malformed(error.to_string()))?;
    let mut reader = Reader::from_str(source);
    reader.config_mut().check_end_names = false;
    let mut pass = Pass {
        source,
        reader,
        notes,
        figure,
        out: String::with_capacity(part.len()),
        runs: 0,
        tables: 0,
        rows: 0,
    };
    pass.out.push_str(DECLARATION);
    pass.walk().map_err(|error| malformed(error.to_string()))?;
    debug_assert_eq!(pass.runs, notes.runs.len(), "a note for every run");
    debug_assert_eq!(pass.tables, notes.tables.len(), "a note for every table");
    debug_assert_eq!(pass.rows, notes.header_rows.len(), "a note for every row");
    Ok(pass.out)
}

struct Pass<'a> {
    source: &'a str,
    reader: Reader<&'a [u8]>,
    notes: &'a Notes,
    figure: Figure<'a>,
    out: String,
    runs: usize,
    tables: usize,
    rows: usize,
}

impl<'a> Pass<'a> {
    /// Reads on; gives the event and where it stands in the source.
    fn next(&mut self) -> Result<(Event<'a>, Range<usize>), quick_xml::Error> {
        let begin = self.position();
        let event = self.reader.read_event()?;
        Ok((event, begin..self.position()))
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).expect("a part fits in memory")
    }

    fn walk(&mut self) -> Result<(), quick_xml::Error> {
        loop {
            let (event, range) = self.next()?;
            match &event {
                Event::Decl(_) => {}
                Event::Eof => return Ok(()),
                Event::Start(tag) | Event::Empty(tag) => {
                    let empty = matches!(event, Event::Empty(_));
                    let name = tag.name();
                    match name.as_ref() {
                        b"w:t" if !empty => self.text()?,
                        parent if order::children(parent).is_some() => {
                            self.properties(parent, empty)?;
                        }
                        other => self.tag(other, range, empty),
                    }
                }
                _ => self.out.push_str(&self.source[range]),
            }
        }
    }

    fn tag(&mut self, name: &[u8], range: Range<usize>, empty: bool) {
        let source = &self.source[range];
        let end = if empty { "/>" } else { ">" };
        match name {
            b"w:document" | b"w:hdr" | b"w:ftr" => {
                self.out.push('<');
                self.out.extend(name.iter().map(|byte| char::from(*byte)));
                self.out.push_str(NAME_SPACES);
            }
            // Its w14:paraId comes from a counter of the whole process.
            b"w:p" => {
                self.out.push_str("<w:p");
                self.out.push_str(end);
            }
            b"w:r" => {
                self.runs += 1;
                self.out.push_str(source);
            }
            b"w:tbl" => {
                self.tables += 1;
                self.out.push_str(source);
            }
            b"w:tr" => {
                self.rows += 1;
                self.out.push_str(source);
            }
            b"w:gridCol" => self.without(source, " w:type="),
            b"w:fldChar" => self.without(source, " w:dirty="),
            // docx-rs gives every picture the number 1 and no description.
            b"wp:docPr" => {
                *self.figure.count += 1;
                self.picture("wp:docPr", end);
            }
            b"pic:cNvPr" => self.picture("pic:cNvPr", end),
            // docx-rs renames the relationship in headers and footers.
            b"a:blip" => {
                let relationship = self.figure.relationship.as_deref().unwrap_or_default();
                self.out
                    .extend(["<a:blip r:embed=\"", relationship, "\"", end]);
            }
            _ => self.out.push_str(source),
        }
    }

    /// The tag without one of its attributes.
    fn without(&mut self, tag: &str, attribute: &str) {
        let Some((before, rest)) = tag.split_once(attribute) else {
            self.out.push_str(tag);
            return;
        };
        self.out.push_str(before);
        self.out
            .push_str(rest.splitn(3, '"').nth(2).unwrap_or_default());
    }

    fn picture(&mut self, element: &str, end: &str) {
        let number = self.figure.count.to_string();
        self.out.push('<');
        self.out.push_str(element);
        for (attribute, value) in [
            ("id", number.as_str()),
            ("name", &format!("Picture {number}")),
            ("descr", self.figure.description),
        ] {
            self.out.push(' ');
            self.out.push_str(attribute);
            self.out.push_str("=\"");
            gate::push_escaped(&mut self.out, value);
            self.out.push('"');
        }
        self.out.push_str(end);
    }

    /// The content of a `w:t`, to its end. Hyphens that must not break or show are elements in Word;
    /// U+2011 as a character would be drawn from another font.
    fn text(&mut self) -> Result<(), quick_xml::Error> {
        let mut open = false;
        loop {
            let (event, range) = self.next()?;
            if matches!(event, Event::End(_) | Event::Eof) {
                self.close_text(&mut open);
                return Ok(());
            }
            let source = self.source;
            let mut rest = &source[range];
            while let Some(found) = rest.find(['\u{2011}', '\u{00AD}']) {
                self.open_text(&mut open, &rest[..found]);
                self.close_text(&mut open);
                let hard = rest[found..].starts_with('\u{2011}');
                self.out.push_str(if hard {
                    "<w:noBreakHyphen/>"
                } else {
                    "<w:softHyphen/>"
                });
                let width = if hard { '\u{2011}' } else { '\u{00AD}' }.len_utf8();
                rest = &rest[found + width..];
            }
            self.open_text(&mut open, rest);
        }
    }

    fn open_text(&mut self, open: &mut bool, text: &str) {
        if text.is_empty() {
            return;
        }
        if !*open {
            self.out.push_str("<w:t xml:space=\"preserve\">");
            *open = true;
        }
        self.out.push_str(text);
    }

    fn close_text(&mut self, open: &mut bool) {
        if std::mem::take(open) {
            self.out.push_str("</w:t>");
        }
    }

    /// An element whose children the schema orders, to its end; nothing if it has none.
    fn properties(&mut self, parent: &[u8], empty: bool) -> Result<(), quick_xml::Error> {
        let order = order::children(parent).expect("asked before");
        let rank = |name: &[u8]| {
            let rank = order.iter().position(|child| child.as_bytes() == name);
            debug_assert!(rank.is_some(), "{}", String::from_utf8_lossy(name));
            rank.unwrap_or(order.len())
        };
        // Children are written one behind the other, then put into order.
        let begin = self.out.len();
        let mut children: Vec<(usize, Range<usize>)> = Vec::new();
        let mut more = !empty;
        while more {
            let (event, range) = self.next()?;
            let (tag, closed) = match &event {
                Event::Start(tag) => (tag, false),
                Event::Empty(tag) => (tag, true),
                _ => {
                    more = false;
                    continue;
                }
            };
            let name = tag.name();
            let from = self.out.len();
            if order::is_unwanted(parent, name.as_ref()) {
                if !closed {
                    self.reader.read_to_end(name)?;
                }
                continue;
            }
            if order::children(name.as_ref()).is_some() {
                self.properties(name.as_ref(), closed)?;
            } else {
                let mut end = range.end;
                if !closed {
                    self.reader.read_to_end(name)?;
                    end = self.position();
                }
                self.out.push_str(&self.source[range.start..end]);
            }
            if self.out.len() > from {
                children.push((rank(name.as_ref()), from..self.out.len()));
            }
        }
        for (child, markup) in self.additions(parent) {
            let from = self.out.len();
            self.out.push_str(&markup);
            children.push((rank(child), from..self.out.len()));
        }
        if children.is_empty() {
            return Ok(());
        }
        let name = String::from_utf8_lossy(parent);
        let sorted = children.is_sorted_by_key(|(rank, _)| *rank);
        if !sorted {
            children.sort_by_key(|(rank, _)| *rank);
            let written = self.out[begin..].to_owned();
            self.out.truncate(begin);
            for (_, range) in children {
                self.out
                    .push_str(&written[range.start - begin..range.end - begin]);
            }
        }
        self.out.insert_str(begin, &format!("<{name}>"));
        self.out.push_str("</");
        self.out.push_str(&name);
        self.out.push('>');
        Ok(())
    }

    /// What the notes say of the element last begun.
    fn additions(&self, parent: &[u8]) -> Vec<(&'static [u8], String)> {
        let mut additions: Vec<(&'static [u8], String)> = Vec::new();
        match parent {
            b"w:rPr" => {
                let note = self
                    .runs
                    .checked_sub(1)
                    .and_then(|run| self.notes.runs.get(run));
                if let Some(note) = note {
                    if note.right_to_left {
                        additions.push((b"w:rtl", "<w:rtl/>".to_owned()));
                    }
                    if let Some(language) = note.language {
                        let attribute = language_attribute(language);
                        let tag = language.word_tag();
                        additions.push((b"w:lang", format!("<w:lang {attribute}=\"{tag}\"/>")));
                    }
                }
            }
            b"w:tblPr" => {
                let note = self
                    .tables
                    .checked_sub(1)
                    .and_then(|table| self.notes.tables.get(table));
                if let Some(note) = note {
                    if note.right_to_left {
                        additions.push((b"w:bidiVisual", "<w:bidiVisual/>".to_owned()));
                    }
                    let (value, first) = if note.header {
                        ("0620", 1)
                    } else {
                        ("0600", 0)
                    };
                    additions.push((
                        b"w:tblLook",
                        format!(
                            "<w:tblLook w:val=\"{value}\" w:firstRow=\"{first}\" w:lastRow=\"0\" \
                             w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
                        ),
                    ));
                    if let Some(description) = &note.description {
                        let mut markup = "<w:tblDescription w:val=\"".to_owned();
                        gate::push_escaped(&mut markup, description);
                        markup.push_str("\"/>");
                        additions.push((b"w:tblDescription", markup));
                    }
                }
            }
            b"w:trPr" => {
                let header = self
                    .rows
                    .checked_sub(1)
                    .and_then(|row| self.notes.header_rows.get(row));
                if header == Some(&true) {
                    additions.push((b"w:tblHeader", "<w:tblHeader/>".to_owned()));
                }
            }
            b"w:sectPr" if self.notes.right_to_left => {
                additions.push((b"w:bidi", "<w:bidi/>".to_owned()));
            }
            _ => {}
        }
        additions
    }
}
