//! Writes what a file says of itself, for archives and screen readers.

use super::xml::Xml;
use crate::language::Language;
use crate::layout::document::Properties;

/// The core properties: title, subject, author, language, the date of the letter.
pub fn core(properties: &Properties, language: Language) -> String {
    let mut xml = Xml::new();
    xml.open(
        "cp:coreProperties",
        &[
            (
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            ),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    for (name, value) in [
        ("dc:title", properties.title.as_str()),
        ("dc:subject", &properties.subject),
        ("dc:creator", &properties.author),
        ("dc:language", language.word_tag()),
    ] {
        if !value.is_empty() {
            xml.text(name, &[], value);
        }
    }
    if let Some(date) = properties.date {
        let date = date.format("%Y-%m-%dT00:00:00Z").to_string();
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.text(name, &[("xsi:type", "dcterms:W3CDTF")], &date);
        }
    }
    xml.close("cp:coreProperties");
    xml.finish()
}

/// The extended properties: the program.
pub fn extended() -> String {
    let mut xml = Xml::new();
    xml.open(
        "Properties",
        &[(
            "xmlns",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        )],
    );
    xml.text("Application", &[], "Circular Desk");
    xml.close("Properties");
    xml.finish()
}
