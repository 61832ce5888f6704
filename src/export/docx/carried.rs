//! Writes the letter file that a Word file carries: a part of its own that Word keeps and does not show
//! (ISO/IEC 29500-1, 15.2.5 and 15.2.6).

use super::gate;
use super::xml::Xml;
use crate::language::Language;

/// By which readers know the part. The number is that of the way in which the letter file is wrapped.
const NAME_SPACE: &str = "urn:circular-desk:letter:1";

/// By which Word keeps the part apart from others: a name for its kind, drawn once.
const STORE_ITEM: &str = "{8F2D3C51-7A94-4C0E-9B61-5D0C7E1A24F3}";

/// The part that holds the text of a letter file, and the language in which the Word file prints it.
pub fn part(letter_file: &str, language: Language) -> String {
    let mut xml = Xml::new();
    xml.open(
        "circular-desk-letter",
        &[("xmlns", NAME_SPACE), ("language", language.tag())],
    );
    let mut out = xml.finish();
    // The gate takes line ends for spaces; a letter file that is looked at should have its lines.
    for line in letter_file.lines() {
        gate::push_escaped(&mut out, line);
        out.push('\n');
    }
    out.push_str("</circular-desk-letter>");
    out
}

/// What the part is.
pub fn properties() -> String {
    let mut xml = Xml::new();
    xml.open(
        "ds:datastoreItem",
        &[
            (
                "xmlns:ds",
                "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
            ),
            ("ds:itemID", STORE_ITEM),
        ],
    );
    xml.open("ds:schemaRefs", &[]);
    xml.empty("ds:schemaRef", &[("ds:uri", NAME_SPACE)]);
    xml.close("ds:schemaRefs");
    xml.close("ds:datastoreItem");
    xml.finish()
}
