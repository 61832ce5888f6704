//! What stands in the parts of a Word file.

use super::*;
use crate::layout::document::{Block, Cell, Picture, Properties, Row, RowSpan, Run, Table, Words};
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
    assert!(
        part(&document, "word/header1.xml").contains(
            "<wp:docPr id=\"2\" name=\"Picture 2\" descr=\"Emblem &amp; &lt;shield&gt;\"/>"
        )
    );
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
