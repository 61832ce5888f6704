//! Writes a document as a Word file: docx-rs writes the body, our own pass makes it right, all other
//! parts are ours.
//!
//! docx-rs 0.4.22 alone breaks the schema even in an empty file, so nothing of it reaches the file
//! unmended, and its `pack` is never called. Knows no letter; reads no clock and no disk.

mod body;
mod carried;
pub(in crate::export) mod gate;
mod links;
mod measure;
mod mend;
mod numbering;
mod order;
mod package;
mod properties;
mod read_back;
pub(in crate::export) mod script;
mod settings;
mod styles;
mod xml;

use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::layout::document::{Document, Paragraph, PictureFormat};
use crate::{message, shown_in_english};
use body::Body;
use links::Links;
use mend::Figure;
use package::{Content, Packed, Part};
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

const WORD_NAME_SPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE_NAME_SPACE: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// Why a document could not be written as a Word file. All are mistakes of the program, none of the
/// person who writes the letter.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// A paragraph belongs to a list or level that the document does not define.
    UnknownList {
        /// The list, from 1.
        list: usize,
        /// The level, from 1.
        level: usize,
    },
    /// The cells of a row do not cover the columns of their table.
    UnevenRow {
        /// The table, from 1.
        table: usize,
        /// The row, from 1.
        row: usize,
        /// How many columns its cells cover.
        covered: usize,
        /// How many columns the table has.
        columns: usize,
    },
    /// A part points to what is not there; Word would call the file corrupt.
    Unresolved {
        /// The part.
        part: String,
        /// The relationship that it lacks.
        id: String,
    },
    /// A part is no XML.
    Malformed {
        /// The part.
        part: String,
        /// What is wrong with it.
        message: String,
    },
    /// The finished file, read back, does not say what the document says.
    Differs(Box<read_back::Difference>),
    /// The parts could not be packed.
    Packing(#[from] zip::result::ZipError),
    /// The packed bytes could not be kept.
    Keeping(#[from] std::io::Error),
}

impl Said for ExportError {
    fn message(&self) -> Message {
        match self {
            ExportError::UnknownList { level, list, .. } => {
                message!("word-error-unknown-list", level, list)
            }
            ExportError::UnevenRow {
                row,
                table,
                covered,
                columns,
                ..
            } => message!("word-error-uneven-row", row, table, covered, columns),
            ExportError::Unresolved { part, id, .. } => message!("word-error-unresolved", part, id),
            ExportError::Malformed { part, message, .. } => {
                message!("word-error-malformed", part, message)
            }
            ExportError::Differs(cause) => message!("word-error-differs", cause),
            ExportError::Packing(_) => message!("word-error-packing"),
            ExportError::Keeping(_) => message!("word-error-keeping"),
        }
    }
}

shown_in_english!(ExportError);

/// The bytes of `document` as a Word file; the same document gives the same bytes. The finished file is
/// read back, and refused if a word of it is not that of the document.
///
/// # Errors
///
/// See [`ExportError`].
pub fn export(document: &Document) -> Result<Vec<u8>, ExportError> {
    carrying(document, None)
}

/// The same, and the file carries the text of the letter file that `document` was printed from, so that the
/// letter can be had back from it. The words of a letter file are handed in: nothing is known of them here.
///
/// # Errors
///
/// See [`ExportError`].
pub fn carrying(document: &Document, letter_file: Option<&str>) -> Result<Vec<u8>, ExportError> {
    let language = document.language;
    let (picture, picture_target) = match document.emblem.format {
        PictureFormat::Png => ("word/media/emblem.png", "media/emblem.png"),
        PictureFormat::Jpeg => ("word/media/emblem.jpeg", "media/emblem.jpeg"),
    };

    let mut main = Links::new(picture_target);
    main.part("styles", "styles.xml");
    main.part("settings", "settings.xml");
    main.part("fontTable", "fontTable.xml");
    main.part("theme", "theme/theme1.xml");
    if !document.lists.is_empty() {
        main.part("numbering", "numbering.xml");
    }
    if letter_file.is_some() {
        main.part("customXml", "../customXml/item1.xml");
    }

    let mut section = body::section();
    let mut header = None;
    if !document.header.is_empty() {
        let (content, part) = framed(document, picture_target, &document.header)?;
        let content = content
            .into_iter()
            .fold(docx_rs::Header::new(), docx_rs::Header::add_paragraph);
        section = section.header(content, &main.part("header", "header1.xml"));
        header = Some(part);
    }
    let mut footer = None;
    if !document.first_footer.is_empty() {
        let (content, part) = framed(document, picture_target, &document.first_footer)?;
        let content = content
            .into_iter()
            .fold(docx_rs::Footer::new(), docx_rs::Footer::add_paragraph);
        section = section.first_footer(content, &main.part("footer", "footer1.xml"));
        footer = Some(part);
    }
    let mut body = Body::new(document, main);
    let blocks = body.blocks()?;
    let mut word = docx_rs::Docx::new();
    word.document.section_property = section;
    let mut raw = word.build();
    raw.document = filled(&raw.document, &blocks)?;

    let mut file = File {
        parts: Vec::new(),
        description: &document.emblem.description,
        pictures: 0,
        shows_emblem: false,
    };
    file.add_package_links();
    file.add_word_part(Kind::Document, &raw.document, &body)?;
    if let (Some(part), Some(raw)) = (&header, raw.headers.first()) {
        file.add_word_part(Kind::Header, raw, part)?;
    }
    if let (Some(part), Some(raw)) = (&footer, raw.footers.first()) {
        file.add_word_part(Kind::Footer, raw, part)?;
    }
    file.add_own_parts(document, language)?;
    if file.shows_emblem {
        file.add(picture, None, document.emblem.bytes.to_vec());
    }
    if let Some(letter_file) = letter_file {
        file.add_letter_file(letter_file, language);
    }
    let bytes = package::pack(&file.parts)?;
    drop((file, raw, blocks));
    read_back::compare(&bytes, document)?;
    Ok(bytes)
}

/// The document part that docx-rs wrote without blocks, with its blocks.
fn filled(empty: &[u8], blocks: &[u8]) -> Result<Vec<u8>, ExportError> {
    const OPENING: &[u8] = b"<w:body>";
    let at = empty
        .windows(OPENING.len())
        .position(|bytes| bytes == OPENING)
        .ok_or_else(|| ExportError::Malformed {
            part: "word/document.xml".to_owned(),
            message: "it has no body".to_owned(),
        })?;
    let (before, after) = empty.split_at(at + OPENING.len());
    Ok([before, blocks, after].concat())
}

/// The paragraphs of a header or footer, with a part of their own for notes and links.
fn framed<'a>(
    document: &'a Document,
    picture: &'static str,
    paragraphs: &[Paragraph],
) -> Result<(Vec<docx_rs::Paragraph>, Body<'a>), ExportError> {
    let mut part = Body::new(document, Links::new(picture));
    let content = paragraphs
        .iter()
        .map(|paragraph| part.paragraph(paragraph))
        .collect::<Result<_, _>>()?;
    Ok((content, part))
}

/// The parts that docx-rs writes.
#[derive(Clone, Copy)]
enum Kind {
    Document,
    Header,
    Footer,
}

impl Kind {
    /// Its name, where its relationships lie, its content type.
    fn place(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Kind::Document => (
                "word/document.xml",
                "word/_rels/document.xml.rels",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            ),
            Kind::Header => (
                "word/header1.xml",
                "word/_rels/header1.xml.rels",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
            ),
            Kind::Footer => (
                "word/footer1.xml",
                "word/_rels/footer1.xml.rels",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
            ),
        }
    }
}

/// The file while its parts are put together.
struct File<'a> {
    parts: Vec<Part>,
    description: &'a str,
    pictures: usize,
    shows_emblem: bool,
}

impl File<'_> {
    fn add(
        &mut self,
        name: &'static str,
        content_type: Option<&'static str>,
        content: impl Into<Vec<u8>>,
    ) {
        self.parts.push(Part {
            name,
            content_type,
            content: Content::Own(content.into()),
        });
    }

    /// A part that is the same in all files of a language.
    fn add_same(
        &mut self,
        name: &'static str,
        content_type: Option<&'static str>,
        language: Language,
        content: fn(Language) -> String,
    ) -> Result<(), ExportError> {
        self.parts.push(Part {
            name,
            content_type,
            content: Content::Same(same(name, language, content)?),
        });
        Ok(())
    }

    fn add_package_links(&mut self) {
        let mut links = Links::default();
        links.part("officeDocument", "word/document.xml");
        links.part(
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
        );
        links.part("extended-properties", "docProps/app.xml");
        if let Some(content) = links.part_of_package() {
            self.add("_rels/.rels", None, content);
        }
    }

    fn add_word_part(
        &mut self,
        kind: Kind,
        raw: &[u8],
        part: &Body<'_>,
    ) -> Result<(), ExportError> {
        let (name, links, content_type) = kind.place();
        let figure = Figure {
            description: self.description,
            relationship: part.links.shown_emblem(),
            count: &mut self.pictures,
        };
        let content = mend::mend(name, raw, &part.notes, figure)?;
        part.links.resolve(name, &content)?;
        self.shows_emblem |= part.links.shown_emblem().is_some();
        self.add(name, Some(content_type), content);
        if let Some(content) = part.links.part_of_package() {
            self.add(links, None, content);
        }
        Ok(())
    }

    fn add_letter_file(&mut self, letter_file: &str, language: Language) {
        self.add(
            "customXml/item1.xml",
            None,
            carried::part(letter_file, language),
        );
        self.add(
            "customXml/itemProps1.xml",
            Some("application/vnd.openxmlformats-officedocument.customXmlProperties+xml"),
            carried::properties(),
        );
        let mut links = Links::default();
        links.part("customXmlProps", "itemProps1.xml");
        if let Some(content) = links.part_of_package() {
            self.add("customXml/_rels/item1.xml.rels", None, content);
        }
    }

    fn add_own_parts(
        &mut self,
        document: &Document,
        language: Language,
    ) -> Result<(), ExportError> {
        self.add_same(
            "word/styles.xml",
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"),
            language,
            styles::part,
        )?;
        self.add_same(
            "word/settings.xml",
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"),
            language,
            settings::part,
        )?;
        self.add_same(
            "word/fontTable.xml",
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"),
            language,
            settings::font_table,
        )?;
        self.add_same(
            "word/theme/theme1.xml",
            Some("application/vnd.openxmlformats-officedocument.theme+xml"),
            language,
            settings::theme,
        )?;
        if !document.lists.is_empty() {
            self.add(
                "word/numbering.xml",
                Some(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
                ),
                numbering::part(&document.lists, language),
            );
        }
        self.add(
            "docProps/core.xml",
            Some("application/vnd.openxmlformats-package.core-properties+xml"),
            properties::core(&document.properties, language),
        );
        self.add(
            "docProps/app.xml",
            Some("application/vnd.openxmlformats-officedocument.extended-properties+xml"),
            properties::extended(),
        );
        Ok(())
    }
}

/// A part as it is packed in the files of a language: made once.
fn same(
    name: &'static str,
    language: Language,
    content: fn(Language) -> String,
) -> Result<&'static Packed, ExportError> {
    type Known = BTreeMap<(&'static str, Language), &'static Packed>;
    static KNOWN: RwLock<Known> = RwLock::new(BTreeMap::new());
    let key = (name, language);
    let known = KNOWN.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = known.get(&key) {
        return Ok(known);
    }
    drop(known);
    let packed = Packed::new(name, content(language).as_bytes())?;
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    // A handful of parts in six languages, for as long as the program runs.
    Ok(known
        .entry(key)
        .or_insert_with(|| Box::leak(Box::new(packed))))
}

/// Where `w:lang` names a language: Word keeps one of Latin letters, one of Chinese, one of Arabic.
fn language_attribute(language: Language) -> &'static str {
    match language {
        Language::Ar => "w:bidi",
        Language::Zh => "w:eastAsia",
        Language::En | Language::Es | Language::Fr | Language::Ru => "w:val",
    }
}

#[cfg(test)]
mod tests;
