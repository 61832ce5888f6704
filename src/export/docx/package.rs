//! Packs the finished parts into one file: content types, order, compression.
//!
//! Knows parts only by name and content; the same parts give the same bytes.

use super::ExportError;
use super::xml::Xml;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// A part of the file.
pub struct Part {
    /// Where it lies, without a slash before it.
    pub name: &'static str,
    /// Its kind; `None` where its ending says it.
    pub content_type: Option<&'static str>,
    /// Its content.
    pub content: Content,
}

/// What a part holds.
pub enum Content {
    /// Bytes of this file alone.
    Own(Vec<u8>),
    /// What every file of its language holds: packed once.
    Same(&'static Packed),
}

/// A part that has been packed beforehand.
pub struct Packed(ZipArchive<Cursor<Vec<u8>>>);

impl Packed {
    /// Packs a part that many files have.
    ///
    /// # Errors
    ///
    /// [`ExportError::Packing`] if it would be larger than a file can be.
    pub fn new(name: &'static str, content: &[u8]) -> Result<Packed, ExportError> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file(name, packed())?;
        archive.write_all(content)?;
        Ok(Packed(ZipArchive::new(archive.finish()?)?))
    }
}

/// How hard parts are packed: a tenth less time than the usual 6, a letter grows by 2 %.
const LEVEL: i64 = 4;

/// Parts of fewer bytes are not packed: making the packer ready takes longer than they are worth.
const SMALL: usize = 512;

/// Packs `parts` in their order, the content types before them.
///
/// # Errors
///
/// [`ExportError::Packing`] if the file would be larger than such a file can be.
pub fn pack(parts: &[Part]) -> Result<Vec<u8>, ExportError> {
    let size = |part: &Part| match &part.content {
        Content::Own(content) => content.len(),
        Content::Same(_) => 0,
    };
    let size: usize = parts.iter().map(size).sum();
    let mut archive = ZipWriter::new(Cursor::new(Vec::with_capacity(size / 4 + 4096)));
    let packed = packed();
    let stored = packed
        .compression_method(CompressionMethod::Stored)
        .compression_level(None);
    archive.start_file("[Content_Types].xml", packed)?;
    archive.write_all(content_types(parts).as_bytes())?;
    for part in parts {
        let content = match &part.content {
            Content::Own(content) => content,
            Content::Same(same) => {
                archive.raw_copy_file(same.0.clone().by_index_raw(0)?)?;
                continue;
            }
        };
        let picture = !part.name.ends_with(".xml") && !part.name.ends_with(".rels");
        let small = content.len() < SMALL;
        let options = if picture || small { stored } else { packed };
        archive.start_file(part.name, options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// How parts are packed. The clock stays outside: every part carries the first date that the format can say.
fn packed() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
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
