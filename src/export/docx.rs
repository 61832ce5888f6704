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
use package::Part;

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
    file.add_own_parts(document, language);
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
            content: content.into(),
        });
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

    fn add_own_parts(&mut self, document: &Document, language: Language) {
        self.add(
            "word/styles.xml",
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"),
            styles::part(language),
        );
        self.add(
            "word/settings.xml",
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"),
            settings::part(language),
        );
        self.add(
            "word/fontTable.xml",
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"),
            settings::font_table(language),
        );
        self.add(
            "word/theme/theme1.xml",
            Some("application/vnd.openxmlformats-officedocument.theme+xml"),
            settings::theme(language),
        );
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
    }
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
mod tests {
    use super::*;
    use crate::layout::document::{
        Block, Cell, Picture, Properties, Row, RowSpan, Run, Table, Words,
    };
    use crate::layout::stylesheet::{Style, TableStyle};
    use std::io::Read;

    fn words(text: &str) -> Run {
        Run::Words(Words {
            text: text.to_owned(),
            ..Words::default()
        })
    }

    fn paragraph(runs: Vec<Run>) -> Paragraph {
        Paragraph {
            style: Style::BodyText,
            runs,
            list: None,
            keep_with_next: false,
            text: None,
            language: None,
        }
    }

    fn document(language: Language, blocks: Vec<Block>) -> Document {
        Document {
            language,
            properties: Properties::default(),
            emblem: Picture {
                bytes: (&b"PNG"[..]).into(),
                format: PictureFormat::Png,
                width: 10.0,
                height: 10.0,
                description: "Emblem & <shield>".to_owned(),
            },
            blocks,
            header: vec![paragraph(vec![Run::PageNumber])],
            first_footer: vec![paragraph(vec![Run::Words(Words {
                text: "www.itu.int".to_owned(),
                link: Some("https://www.itu.int".to_owned()),
                ..Words::default()
            })])],
            lists: Vec::new(),
        }
    }

    fn text(language: Language, text: &str) -> Document {
        let block = Block::Paragraph(paragraph(vec![words(text)]));
        document(language, vec![block])
    }

    fn part(document: &Document, name: &str) -> String {
        let file = export(document).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
        let mut content = String::new();
        let mut part = archive.by_name(name).unwrap();
        part.read_to_string(&mut content).unwrap();
        content
    }

    fn body(document: &Document) -> String {
        part(document, "word/document.xml")
    }

    fn table(spans: [u16; 2]) -> Document {
        let cell = |span| Cell {
            span,
            rows: RowSpan::One,
            paragraphs: Vec::new(),
            shaded: false,
        };
        let table = Table {
            style: TableStyle::Grid,
            columns: vec![100.0, 50.0, 50.0],
            rows: vec![Row {
                cells: spans.map(cell).to_vec(),
                header: true,
            }],
            description: Some("Days & \"sessions\"".to_owned()),
        };
        document(Language::Ar, vec![Block::Table(table)])
    }

    #[test]
    fn the_same_document_gives_the_same_bytes() {
        let mut document = text(Language::En, "ITU");
        document
            .blocks
            .push(Block::Paragraph(paragraph(vec![Run::Emblem])));
        assert_eq!(export(&document).unwrap(), export(&document).unwrap());
    }

    #[test]
    fn no_control_character_reaches_a_part() {
        let mut titled = text(Language::En, "\u{0001}");
        titled.properties.title = "a\u{000B}b\u{0001}".to_owned();
        assert!(part(&titled, "docProps/core.xml").contains("<dc:title>a b</dc:title>"));
        let body = body(&text(Language::En, "a\u{000B}b\u{0007}c & <d>"));
        assert!(body.contains(">a bc &amp; &lt;d&gt;</w:t>"), "{body}");
    }

    #[test]
    fn hyphens_that_do_not_break_are_elements() {
        let body = body(&text(Language::En, "\u{2011}ITU\u{2011}T 2\u{00A0}m"));
        assert!(
            body.contains(
                "<w:r><w:noBreakHyphen/><w:t xml:space=\"preserve\">ITU</w:t><w:noBreakHyphen/>\
                 <w:t xml:space=\"preserve\">T 2\u{00A0}m</w:t></w:r>"
            ),
            "{body}"
        );
    }

    #[test]
    fn arabic_runs_are_marked() {
        let document = text(Language::Ar, "قطاع ITU");
        let body = body(&document);
        assert!(
            body.contains(
                "<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">قطاع </w:t></w:r>\
                 <w:r><w:t xml:space=\"preserve\">ITU</w:t></w:r>"
            ),
            "{body}"
        );
        assert!(body.contains("<w:bidi/></w:sectPr>"), "{body}");
        assert!(part(&document, "word/styles.xml").contains("<w:pPr><w:bidi/></w:pPr>"));
    }

    #[test]
    fn chinese_runs_are_marked() {
        let body = body(&text(Language::Zh, "“远程参会”"));
        assert!(
            body.contains("<w:rPr><w:rFonts w:hint=\"eastAsia\" /></w:rPr>"),
            "{body}"
        );
    }

    #[test]
    fn words_of_another_language_say_so() {
        let french = Run::Words(Words {
            text: "Union".to_owned(),
            language: Some(Language::Fr),
            ..Words::default()
        });
        let block = Block::Paragraph(paragraph(vec![french, words("Union")]));
        let body = body(&document(Language::En, vec![block]));
        assert_eq!(body.matches("<w:lang w:val=\"fr-FR\"/>").count(), 1);
        assert_eq!(body.matches("<w:lang").count(), 1);
    }

    #[test]
    fn a_table_is_described_and_its_cells_have_paragraphs() {
        let body = body(&table([1, 2]));
        assert!(
            body.contains(
                "<w:tblPr><w:tblStyle w:val=\"GridTable\" /><w:bidiVisual/>\
                 <w:tblW w:w=\"4000\" w:type=\"dxa\" /><w:tblLayout w:type=\"fixed\" />\
                 <w:tblLook w:val=\"0620\""
            ),
            "{body}"
        );
        assert!(body.contains("<w:tblDescription w:val=\"Days &amp; &quot;sessions&quot;\"/>"));
        assert!(body.contains("<w:trPr><w:cantSplit /><w:tblHeader/></w:trPr>"));
        assert!(body.contains("<w:gridSpan w:val=\"2\" />"));
        assert!(body.contains("<w:gridCol w:w=\"2000\" />"));
        assert_eq!(body.matches("<w:p>").count(), 3);
    }

    #[test]
    fn text_of_flush_tables_begins_at_the_margin() {
        let mut document = table([1, 2]);
        if let Block::Table(table) = &mut document.blocks[0] {
            table.style = TableStyle::Head;
        }
        let body = body(&document);
        assert!(body.contains("<w:tblInd w:w=\"-108\" w:type=\"dxa\" />"));
        assert!(body.contains("<w:gridCol w:w=\"2108\" /><w:gridCol w:w=\"1000\" />"));
        assert!(body.contains("<w:tblW w:w=\"4216\" w:type=\"dxa\" />"));
    }

    #[test]
    fn a_row_must_cover_its_columns() {
        assert_eq!(
            export(&table([1, 1])).unwrap_err().to_string(),
            "row 1 of table 1 covers 2 columns, but the table has 3"
        );
    }

    #[test]
    fn footers_have_links_of_their_own() {
        let document = text(Language::En, "");
        assert!(part(&document, "word/footer1.xml").contains("<w:hyperlink r:id=\"rId1\""));
        assert!(
            part(&document, "word/_rels/footer1.xml.rels")
                .contains("Target=\"https://www.itu.int\" TargetMode=\"External\"")
        );
    }

    #[test]
    fn the_emblem_is_described_in_every_part() {
        let mut document = text(Language::En, "");
        let emblem = || paragraph(vec![Run::Emblem]);
        document.blocks.push(Block::Paragraph(emblem()));
        document.header.push(emblem());
        assert!(part(&document, "word/header1.xml").contains(
            "<wp:docPr id=\"2\" name=\"Picture 2\" descr=\"Emblem &amp; &lt;shield&gt;\"/>"
        ));
        assert!(part(&document, "word/_rels/header1.xml.rels").contains("media/emblem.png"));
    }

    #[test]
    fn the_page_number_is_kept_in_its_field() {
        let header = part(&text(Language::En, ""), "word/header1.xml");
        assert!(
            header.contains("PAGE</w:instrText>") && header.contains(">2</w:t>"),
            "{header}"
        );
    }

    #[test]
    fn a_list_must_be_known() {
        let mut document = text(Language::En, "ITU");
        let Block::Paragraph(first) = &mut document.blocks[0] else {
            unreachable!()
        };
        first.list = Some(crate::layout::document::ListItem { list: 0, level: 0 });
        assert!(matches!(
            export(&document),
            Err(ExportError::UnknownList { list: 1, level: 1 })
        ));
    }
}
