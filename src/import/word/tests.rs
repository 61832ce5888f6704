//! Files made here, sound and hostile.

use super::*;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TYPES: &str = "<Types/>";
const OPEN: &str = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' \
    xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><w:body>";
const CLOSE: &str = "</w:body></w:document>";

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let all = [("[Content_Types].xml", TYPES.as_bytes())];
    for (name, bytes) in all.iter().chain(parts) {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn file(body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let text = format!("{OPEN}{body}{CLOSE}");
    let mut all = vec![("word/document.xml", text.as_bytes())];
    all.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes())));
    package(&all)
}

/// The relationships of the main part: (identity, type, target), and whether it lies outside.
fn links(links: &[(&str, &str, &str, bool)]) -> String {
    let mut text = "<Relationships>".to_owned();
    for (id, kind, target, outside) in links {
        let mode = if *outside {
            " TargetMode='External'"
        } else {
            ""
        };
        text.push_str(&format!(
            "<Relationship Id='{id}' Type='http://x/{kind}' Target='{target}'{mode}/>"
        ));
    }
    text + "</Relationships>"
}

fn body(body: &str) -> WordLetter {
    read(&file(body, &[])).unwrap()
}

fn said(letter: &WordLetter) -> String {
    content::words(&letter.blocks)
}

fn p(words: &str) -> String {
    format!("<w:p><w:r><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>")
}

#[test]
fn words_have_their_looks_signs_and_links() {
    let text = "<w:p><w:bookmarkStart w:id='0' w:name='x'/><w:r><w:rPr><w:b/></w:rPr><w:t>ITU</w:t>\
        <w:noBreakHyphen/><w:t>T</w:t></w:r><w:r><w:t xml:space='preserve"
        .to_owned()
        + "'> &amp; so&#xAD;on</w:t><w:softHyphen/><w:tab/><w:br/></w:r><w:r><w:rPr><w:b w:val='0'/>\
        <w:i/><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r><w:hyperlink r:id='r1'>\
        <w:r><w:rPr><w:u w:val='single'/></w:rPr><w:t>page</w:t></w:r></w:hyperlink><w:hyperlink \
        w:anchor='there'><w:r><w:t>there</w:t></w:r></w:hyperlink></w:p>";
    let rels = links(&[("r1", "hyperlink", "https://itu.int", true)]);
    let letter = read(&file(&text, &[("word/_rels/document.xml.rels", &rels)])).unwrap();
    assert_eq!(said(&letter), "ITU\u{2011}T & soon\t\n2pagethere");
    let paragraph = letter.paragraphs()[0];
    let looks: Vec<_> = paragraph
        .pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Words { text, look, link } => {
                Some((text.as_str(), look.bold, look.underline, link.as_deref()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(
        looks,
        [
            ("ITU\u{2011}T", true, false, None),
            (" & soon", false, false, None),
            ("2", false, false, None),
            ("page", false, false, Some("https://itu.int")),
            ("there", false, false, None),
        ]
    );
}

#[test]
fn fields_show_what_they_show() {
    let letter = body(
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \
         \"https://itu.int/a\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>\
         <w:r><w:t>long</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>, </w:t></w:r>\
         <w:fldSimple w:instr=' HYPERLINK \"mailto:a@itu.int\" '><w:r><w:t>short</w:t></w:r>\
         </w:fldSimple><w:r><w:t>end</w:t></w:r></w:p>",
    );
    let pieces = &letter.paragraphs()[0].pieces;
    let link = |at: usize| match &pieces[at] {
        Piece::Words { text, link, .. } => (text.as_str(), link.as_deref()),
        _ => panic!("no words"),
    };
    assert_eq!(link(0), ("long", Some("https://itu.int/a")));
    assert_eq!(link(2), ("short", Some("mailto:a@itu.int")));
    assert_eq!(link(3), ("end", None));
}

const NUMBERING: &str = "<w:numbering><w:abstractNum w:abstractNumId='0'>\
    <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>\
    <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/>\
    </w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt \
    w:val='lowerRoman'/><w:lvlText w:val='%1)'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/>\
    <w:lvlText w:val='\u{F0B7}'/></w:lvl></w:abstractNum>\
    <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>\
    <w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride \
    w:val='5'/></w:lvlOverride></w:num>\
    <w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num></w:numbering>";

#[test]
fn lists_are_counted_as_word_counts_them() {
    let item = |list: u32, level: u32| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr></w:pPr></w:p>"
        )
    };
    let order = [
        (1, 0),
        (1, 1),
        (1, 1),
        (1, 0),
        (1, 1),
        (2, 0),
        (2, 0),
        (3, 0),
        (3, 0),
        (3, 1),
        (0, 0),
    ];
    let text: String = order
        .iter()
        .map(|(list, level)| item(*list, *level))
        .collect();
    let styled = "<w:p><w:pPr><w:pStyle w:val='Item'/></w:pPr></w:p>";
    let styles = "<w:styles><w:style w:styleId='Base'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr>\
        </w:pPr></w:style><w:style w:styleId='Item'><w:basedOn w:val='Base'/></w:style></w:styles>";
    let rels = links(&[
        ("a", "numbering", "numbering.xml", false),
        ("b", "styles", "/word/styles.xml", false),
    ]);
    let letter = read(&file(
        &(text + styled),
        &[
            ("word/_rels/document.xml.rels", &rels),
            ("word/numbering.xml", NUMBERING),
            ("word/styles.xml", styles),
        ],
    ))
    .unwrap();
    let numbers: Vec<_> = letter
        .paragraphs()
        .iter()
        .map(|paragraph| paragraph.number.as_ref().map_or("", |number| &number.text))
        .collect();
    assert_eq!(
        numbers,
        [
            "1.", "1.a)", "1.b)", "2.", "2.a)", "5.", "6.", "i)", "ii)", "•", "", "iii)"
        ]
    );
}

#[test]
fn tables_keep_their_merges_and_the_tables_within() {
    let cell = |shape: &str, inner: &str| format!("<w:tc><w:tcPr>{shape}</w:tcPr>{inner}</w:tc>");
    let text = format!(
        "<w:tbl><w:tblGrid><w:gridCol w:w='2cm'/><w:gridCol w:w='100'/><w:gridCol/></w:tblGrid>\
         <w:tr><w:trPr><w:tblHeader/></w:trPr>{}{}</w:tr><w:tr>{}{}{}</w:tr><w:tr>{}</w:tr></w:tbl>",
        cell("<w:vMerge w:val='restart'/>", &p("down")),
        cell("<w:gridSpan w:val='2'/>", &p("across")),
        cell("<w:vMerge/>", &p("")),
        cell("", &p("one")),
        cell(
            "",
            &format!(
                "<w:tbl><w:tr>{}</w:tr></w:tbl>{}",
                cell("", &p("inner")),
                p("two")
            )
        ),
        cell("<w:vMerge/>", &p("covered")),
    );
    let letter = body(&text);
    let [WordBlock::Table(table)] = &letter.blocks[..] else {
        panic!("no table");
    };
    assert_eq!(table.columns, [1134, 100, WIDTH_UNKNOWN]);
    let shapes: Vec<Vec<_>> = (table.rows.iter())
        .map(|row| {
            row.cells
                .iter()
                .map(|cell| (cell.column, cell.columns, cell.rows))
                .collect()
        })
        .collect();
    assert_eq!(
        shapes,
        [
            vec![(0, 1, 3), (1, 2, 1)],
            vec![(1, 1, 1), (2, 1, 1)],
            vec![(1, 2, 1)]
        ]
    );
    assert!(table.rows[0].header);
    assert_eq!(said(&letter), "down\nacross\none\ninner\ntwo");
    assert_eq!(letter.notes, [Note::Covered("covered".to_owned())]);
}

const WIDTH_UNKNOWN: u32 = 1_000;

#[test]
fn tracked_changes_are_read_as_accepted_and_noted() {
    let letter = body(
        "<w:p><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r>\
         <w:delText>gone</w:delText></w:r></w:del></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\
         <w:r><w:t xml:space='preserve'>joined </w:t></w:r></w:p><w:p><w:moveFrom><w:r><w:t>away</w:t>\
         </w:r></w:moveFrom><w:r><w:t>here</w:t></w:r></w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\
         <w:p><w:r><w:t>row</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    );
    assert_eq!(said(&letter), "ab\njoined here");
    let deleted = vec!["gone".to_owned(), "row".to_owned()];
    assert_eq!(
        letter.notes,
        [Note::TrackedChanges {
            inserted: 1,
            deleted
        }]
    );
}

#[test]
fn comments_footnotes_boxes_headers_and_hidden_words_are_kept_apart() {
    let text = "<w:p><w:r><w:t>text</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r><w:r>\
        <w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><mc:AlternateContent xmlns:mc='x'>\
        <mc:Choice><w:drawing><a:blip/><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p>\
        </w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r>\
        <w:t>box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>\
        </w:p><w:p/><w:sectPr><w:headerReference w:type='default' r:id='h'/></w:sectPr>";
    let rels = links(&[
        ("f", "footnotes", "footnotes.xml", false),
        ("c", "comments", "comments.xml", false),
        ("h", "header", "header1.xml", false),
    ]);
    let notes = format!(
        "<w:footnotes><w:footnote w:type='separator' w:id='0'>{}</w:footnote><w:footnote w:id='7'>{}\
         </w:footnote></w:footnotes>",
        p(""),
        p("below")
    );
    let comments = format!(
        "<w:comments><w:comment w:id='1' w:author='Ann'>{}</w:comment></w:comments>",
        p("why?")
    );
    let header = format!("<w:hdr>{}</w:hdr>", p("– 2 –"));
    let letter = read(&file(
        text,
        &[
            ("word/_rels/document.xml.rels", &rels),
            ("word/footnotes.xml", &notes),
            ("word/comments.xml", &comments),
            ("word/header1.xml", &header),
        ],
    ))
    .unwrap();
    assert_eq!(said(&letter), "text1\nbox");
    assert_eq!(letter.footnotes[0].number, 1);
    assert_eq!(content::words(&letter.footnotes[0].blocks), "below");
    assert_eq!(content::words(&letter.headers[0]), "– 2 –");
    assert_eq!(
        letter.notes,
        [
            Note::Comment {
                by: "Ann".to_owned(),
                words: "why?".to_owned()
            },
            Note::Hidden("secret".to_owned()),
            Note::TextBox("box".to_owned()),
            Note::Pictures(1),
        ]
    );
}

#[test]
fn wide_characters_and_the_strict_form_are_read() {
    let text = format!(
        "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>{}{CLOSE}",
        p("第12研究组")
    );
    for (mark, read_as) in [
        (0xFEFFu16, u16::to_le_bytes as fn(u16) -> [u8; 2]),
        (0xFEFF, u16::to_be_bytes),
    ] {
        let units = std::iter::once(mark).chain(text.encode_utf16());
        let bytes: Vec<u8> = units.flat_map(read_as).collect();
        let letter = read(&package(&[("word/document.xml", &bytes)])).unwrap();
        assert_eq!(said(&letter), "第12研究组");
    }
}

#[test]
fn other_files_are_refused_by_name() {
    let mut ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    assert!(matches!(read(&ole), Err(WordError::OldWord)));
    ole.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert!(matches!(read(&ole), Err(WordError::Encrypted)));
    let odt = package(&[("mimetype", b"application/vnd.oasis.opendocument.text")]);
    assert!(matches!(read(&odt), Err(WordError::OpenDocument)));
    let sheet = package(&[("xl/workbook.xml", b"<x/>")]);
    assert!(matches!(read(&sheet), Err(WordError::Other(_))));
    assert!(matches!(read(b"{\\rtf1}"), Err(WordError::Other(_))));
    for nothing in [&b""[..], b"PK", b"Dear Sir", b"PK\x03\x04 and no more"] {
        let sentence = read(nothing).unwrap_err().to_string();
        assert!(sentence.starts_with("this "), "{sentence}");
    }
}

#[test]
fn hostile_files_get_a_sentence() {
    let deep = "<w:tbl><w:tr><w:tc>".repeat(1_000);
    let many = "<w:p/>".repeat(300_000);
    let bomb = " ".repeat(20 << 20);
    let bodies = [
        deep.clone(),
        deep + &"</w:tc></w:tr></w:tbl>".repeat(1_000),
        many,
        bomb,
        "<w:p><w:r>".to_owned(),
        "</w:p>".to_owned(),
        "<w:p>&lol;</w:p>".to_owned(),
        "<w:p a='1' a='2'/>".to_owned(),
    ];
    for hostile in &bodies {
        let refused = read(&file(hostile, &[])).unwrap_err();
        assert!(
            refused.to_string().starts_with("this Word file"),
            "{refused}"
        );
    }
    let types = "<!DOCTYPE x [<!ENTITY a 'b'>]><w:document><w:body/></w:document>";
    let refused = read(&package(&[("word/document.xml", types.as_bytes())])).unwrap_err();
    assert!(refused.to_string().contains("declares types"));
    let refused = read(&package(&[("word/document.xml", b"\xFF<w:document/>")])).unwrap_err();
    assert!(refused.to_string().contains("characters"));
}

#[test]
fn odd_values_do_no_harm() {
    let letter = body(
        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='99999999999'/></w:trPr><w:tc><w:tcPr><w:gridSpan \
         w:val='-3'/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr>\
         <w:gridSpan w:val='4294967295'/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p><w:pPr>\
         <w:numPr><w:ilvl w:val='77'/><w:numId w:val='5'/></w:numPr></w:pPr><w:r><w:fldChar \
         w:fldCharType='end'/><w:sym w:char='zz'/><w:t>y</w:t></w:r></w:p>",
    );
    assert!(said(&letter).ends_with('y'));
}

/// Files cut off anywhere, and with bytes changed anywhere, give a result or a sentence.
#[test]
fn broken_files_never_bring_it_down() {
    let whole = file(&p("one").repeat(20), &[("word/numbering.xml", NUMBERING)]);
    for end in (0..whole.len()).step_by(7) {
        let _ = read(&whole[..end]);
    }
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 0x55;
        let _ = read(&changed);
    }
}
