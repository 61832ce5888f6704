use super::super::export;
use super::*;
use crate::language::Language;
use crate::layout::document::{
    Cell, Picture, PictureFormat, Properties, Row, RowSpan, Table, Words,
};
use crate::layout::stylesheet::{Style, TableStyle};
use std::io::{Cursor, Read, Write};

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

fn words(text: &str, link: Option<&str>) -> Run {
    Run::Words(Words {
        text: text.to_owned(),
        link: link.map(str::to_owned),
        ..Words::default()
    })
}

/// Words, breaks, tabs, hyphens, links, tables, signs of XML, Arabic with its marks.
fn document() -> Document {
    let cell = |text: &str| Cell {
        span: 1,
        rows: RowSpan::One,
        paragraphs: vec![paragraph(vec![words(text, None)])],
        shaded: false,
    };
    let row = |left: &str, right: &str| Row {
        cells: vec![cell(left), cell(right)],
        header: false,
    };
    Document {
        language: Language::En,
        properties: Properties::default(),
        emblem: Picture {
            bytes: (&b"PNG"[..]).into(),
            format: PictureFormat::Png,
            width: 10.0,
            height: 10.0,
            description: "Emblem".to_owned(),
        },
        blocks: vec![
            Block::Paragraph(paragraph(vec![
                Run::Emblem,
                words("Geneva, 5 February 2021", None),
            ])),
            Block::Paragraph(paragraph(vec![
                words(
                    "The meeting of ITU\u{2011}T Study Group 12 opens on 4 May & closes on <13 May>.",
                    None,
                ),
                Run::LineBreak,
                words("See\u{00A0}", None),
                Run::Tab,
                words("the page", Some("https://itu.int/go/tsg12?a=1&b=2")),
                words(" of the group.", None),
            ])),
            Block::Table(Table {
                style: TableStyle::Grid,
                columns: vec![100.0, 100.0],
                rows: vec![
                    row("2021-03-04", "contributions"),
                    row("2021-04-04", "registration"),
                ],
                description: None,
            }),
            Block::Paragraph(paragraph(vec![words(
                "تبدأ 4 مايو 2021 هاتف +41 22 730 6828.",
                None,
            )])),
        ],
        header: vec![
            paragraph(vec![words("- ", None), Run::PageNumber, words(" -", None)]),
            paragraph(vec![words("Collective letter 12/12", None)]),
        ],
        first_footer: vec![paragraph(vec![words(
            "www.itu.int",
            Some("https://www.itu.int"),
        )])],
        lists: Vec::new(),
    }
}

/// The file with `part` changed.
fn tampered(part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let file = export(&document()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut changed = false;
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let name = entry.name().to_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if name == part {
            let before = String::from_utf8(bytes).unwrap();
            let after = change(before.clone());
            changed = after != before;
            bytes = after.into_bytes();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        out.write_all(&bytes).unwrap();
    }
    assert!(changed, "{part} was not changed");
    out.finish().unwrap().into_inner()
}

/// What is said of the file with `part` changed.
fn complaint(part: &str, change: impl Fn(String) -> String) -> String {
    compare(&tampered(part, change), &document())
        .unwrap_err()
        .to_string()
}

const MAIN: &str = "word/document.xml";

/// Without the element named `name` that holds `words`.
fn without(text: &str, name: &str, words: &str) -> String {
    let at = text.find(words).unwrap();
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let begin = text[..at].rfind(&open).unwrap();
    let end = at + text[at..].find(&close).unwrap() + close.len();
    format!("{}{}", &text[..begin], &text[end..])
}

#[test]
fn a_sound_file_passes() {
    compare(&export(&document()).unwrap(), &document()).unwrap();
}

#[test]
fn a_changed_word_is_refused() {
    assert_eq!(
        complaint(MAIN, |text| text.replace("4 May", "5 May")),
        "the Word file was refused because it does not say what the letter says: paragraph 2 should read “4” but reads “5”"
    );
    let said = complaint(MAIN, |text| text.replace("registration", "regisration"));
    assert!(said.ends_with("paragraph 1 of cell 2 in row 2 of table 1 should read “registration” but reads “regisration”"), "{said}");
    let said = complaint(MAIN, |text| text.replace("مايو", "يوليو"));
    assert!(
        said.contains("paragraph 3 should read “مايو” but reads “يوليو”"),
        "{said}"
    );
}

#[test]
fn what_is_dropped_is_refused() {
    let said = complaint(MAIN, |text| without(&text, "w:p", "Geneva"));
    assert!(
        said.ends_with("paragraph 1, “[picture]Geneva, 5 February 2021”, is missing"),
        "{said}"
    );
    let said = complaint(MAIN, |text| without(&text, "w:tr", "contributions"));
    assert!(said.contains("of table 1"), "{said}");
    let said = complaint(MAIN, |text| without(&text, "w:tr", "registration"));
    assert!(
        said.contains("cell 1 in row 2 of table 1, “2021-04-04”, is missing"),
        "{said}"
    );
    let said = complaint(MAIN, |text| {
        text.replace("<w:br w:type=\"textWrapping\" />", "")
    });
    assert!(said.contains("paragraph 2 should read"), "{said}");
    let said = complaint(MAIN, |text| text.replace("<w:noBreakHyphen/>", ""));
    assert!(
        said.contains("should read “ITU\u{2011}T” but reads “ITUT”"),
        "{said}"
    );
    for part in ["word/header1.xml", "word/footer1.xml"] {
        let said = complaint(part, |text| without(&text, "w:p", "w:t"));
        assert!(
            said.contains(" of the page header") || said.contains(" of the footer"),
            "{said}"
        );
    }
}

#[test]
fn what_is_added_or_hidden_is_refused() {
    let said = complaint(MAIN, |text| {
        text.replacen(
            "<w:tbl>",
            "<w:p><w:r><w:t>Draft</w:t></w:r></w:p><w:tbl>",
            1,
        )
    });
    assert!(
        said.ends_with(
            "“Draft” stands at paragraph 1 of cell 1 in row 1 of table 1 and should not"
        ),
        "{said}"
    );
    let said = complaint(MAIN, |text| {
        text.replace(
            "<w:t xml:space=\"preserve\">contributions",
            "<w:rPr><w:vanish/></w:rPr><w:t>contributions",
        )
    });
    assert!(
        said.contains("should read “contributions” but reads “”"),
        "{said}"
    );
    let said = complaint(MAIN, |text| text.replacen("<w:tbl>", "stray<w:tbl>", 1));
    assert!(
        said.contains("“stray” stands outside of its runs"),
        "{said}"
    );
}

#[test]
fn a_link_that_leads_elsewhere_is_refused() {
    let links = "word/_rels/document.xml.rels";
    let said = complaint(links, |text| text.replace("tsg12", "tsg13"));
    assert!(
        said.ends_with("in paragraph 2, “the page” should lead to https://itu.int/go/tsg12?a=1&b=2 but leads to https://itu.int/go/tsg13?a=1&b=2"),
        "{said}"
    );
    let said = complaint("word/_rels/footer1.xml.rels", |text| {
        text.replace("https:", "http:")
    });
    assert!(said.contains("leads to http://www.itu.int"), "{said}");
    let said = complaint(MAIN, |text| {
        let from = text.find("<w:hyperlink").unwrap();
        let to = from + text[from..].find('>').unwrap() + 1;
        format!("{}{}", &text[..from], &text[to..]).replacen("</w:hyperlink>", "", 1)
    });
    assert!(
        said.contains("should lead to https://itu.int/go/tsg12"),
        "{said}"
    );
}

#[test]
fn a_damaged_file_is_refused() {
    let sound = export(&document()).unwrap();
    assert!(compare(&sound[..sound.len() / 2], &document()).is_err());
    assert!(complaint(MAIN, |text| text.replacen("</w:p>", "", 1)).contains("word/document.xml"));
    let said = complaint("word/_rels/document.xml.rels", |text| {
        text.replace("rId", "rIx")
    });
    assert!(said.contains("which the file does not hold"), "{said}");
}
