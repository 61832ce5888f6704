//! Packs the finished parts into one file: content types, order, compression.
//!
//! Knows parts only by name and content; the same parts give the same bytes.

use super::ExportError;
use super::xml::Xml;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A part of the file.
pub struct Part {
    /// Where it lies, without a slash before it.
    pub name: &'static str,
    /// Its kind; `None` where its ending says it.
    pub content_type: Option<&'static str>,
    /// Its content.
    pub content: Vec<u8>,
}

/// How hard parts are packed: a tenth less time than the usual 6, a letter grows by 2 %.
const LEVEL: i64 = 4;

/// Packs `parts` in their order, the content types before them.
///
/// # Errors
///
/// [`ExportError::Packing`] if the file would be larger than such a file can be.
pub fn pack(parts: &[Part]) -> Result<Vec<u8>, ExportError> {
    let size: usize = parts.iter().map(|part| part.content.len()).sum();
    let mut archive = ZipWriter::new(Cursor::new(Vec::with_capacity(size / 4 + 4096)));
    // The clock stays outside: every part carries the first date that the format can say.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let packed = options
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL));
    let stored = options.compression_method(CompressionMethod::Stored);
    archive.start_file("[Content_Types].xml", packed)?;
    archive.write_all(content_types(parts).as_bytes())?;
    for part in parts {
        let picture = !part.name.ends_with(".xml") && !part.name.ends_with(".rels");
        archive.start_file(part.name, if picture { stored } else { packed })?;
        archive.write_all(&part.content)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn content_types(parts: &[Part]) -> String {
    let mut xml = Xml::new();
    xml.open(
        "Types",
        &[(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/content-types",
        )],
    );
    for (ending, kind) in [
        (
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("jpeg", "image/jpeg"),
    ] {
        let used = |part: &Part| part.name.rsplit('.').next() == Some(ending);
        if parts.iter().any(used) {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
    }
    for part in parts {
        if let Some(kind) = part.content_type {
            let name = format!("/{}", part.name);
            xml.empty("Override", &[("PartName", &name), ("ContentType", kind)]);
        }
    }
    xml.close("Types");
    xml.finish()
}
