//! The package of a Word file: its parts, and how they are bound together. Refuses by name what is none.

use super::{LARGEST_FILE, WordError};
use crate::message;
use crate::xml::{Elements, Next, decoded};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// The largest part that is read, unpacked.
const LARGEST_PART: u64 = 10 << 20;
/// How much is unpacked of one file.
const LARGEST_IN_ALL: u64 = 32 << 20;
/// How many parts a file may have.
const MOST_PARTS: usize = 4_000;
/// How many relationships of a part are read.
const MOST_RELATIONSHIPS: usize = 20_000;

/// The beginning of an OLE file: Word 97–2003, or a file behind a password.
const OLE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// The beginning of an entry in a package's list of parts.
const ENTRY: &[u8] = b"PK\x01\x02";

/// A Word file whose parts can be read.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Package<'a> {
    pub(super) fn open(file: &'a [u8]) -> Result<Package<'a>, WordError> {
        if file.len() > LARGEST_FILE {
            return Err(WordError::TooMuch(message!("import-much-bytes")));
        }
        if file.starts_with(&OLE) {
            let encrypted: Vec<u8> = "EncryptedPackage"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect();
            let encrypted = contains(file, &encrypted);
            return Err(if encrypted {
                WordError::Encrypted
            } else {
                WordError::OldWord
            });
        }
        if file.starts_with(b"{\\rtf") {
            return Err(WordError::Other(message!("import-other-rtf")));
        }
        if file.starts_with(b"%PDF") {
            return Err(WordError::Other(message!("import-other-pdf")));
        }
        if !file.starts_with(b"PK") {
            return Err(WordError::NotWord);
        }
        // Before the list is read, which takes memory for every entry.
        if count(file, ENTRY) > MOST_PARTS {
            return Err(WordError::TooMuch(message!("import-much-parts")));
        }
        let archive =
            ZipArchive::new(Cursor::new(file)).map_err(|error| WordError::damaged("zip", error))?;
        let mut package = Package {
            archive,
            left: LARGEST_IN_ALL,
        };
        package.refuse_others()?;
        Ok(package)
    }

    fn refuse_others(&mut self) -> Result<(), WordError> {
        if let Some(kind) = self.optional("mimetype")? {
            let kind = String::from_utf8_lossy(&kind);
            if kind.contains("opendocument.text") {
                return Err(WordError::OpenDocument);
            }
            if kind.contains("opendocument") {
                return Err(WordError::Other(message!("import-other-open-document")));
            }
        }
        let has = |folder: &str| {
            self.archive
                .file_names()
                .any(|name| name.starts_with(folder))
        };
        if has("xl/") {
            return Err(WordError::Other(message!("import-other-excel")));
        }
        if has("ppt/") {
            return Err(WordError::Other(message!("import-other-powerpoint")));
        }
        if !has("[Content_Types].xml") {
            return Err(WordError::NotWord);
        }
        Ok(())
    }

    fn optional(&mut self, name: &str) -> Result<Option<Vec<u8>>, WordError> {
        let part = match self.archive.by_name(name) {
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(WordError::Encrypted);
            }
            Err(error) => return Err(WordError::damaged(name, error)),
            Ok(part) => part,
        };
        let most = LARGEST_PART.min(self.left);
        let mut bytes = Vec::new();
        (part.take(most + 1).read_to_end(&mut bytes))
            .map_err(|error| WordError::damaged(name, error))?;
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if length > most {
            return Err(WordError::TooMuch(message!("import-much-text")));
        }
        self.left -= length;
        Ok(Some(bytes))
    }

    /// The text of a part that must be there.
    pub(super) fn text(&mut self, name: &str) -> Result<String, WordError> {
        let bytes = self.optional(name)?;
        let bytes = bytes.ok_or_else(|| WordError::Damaged {
            what: message!("import-part-missing", part = name),
        })?;
        Ok(decoded(name, bytes)?)
    }

    /// The name of the main part.
    pub(super) fn main(&mut self) -> Result<String, WordError> {
        let links = self.relationships("")?;
        let named = links.of_type("officeDocument");
        Ok(named.unwrap_or_else(|| "word/document.xml".to_owned()))
    }

    /// What `part` is bound to; of the package as a whole, if the name is empty.
    pub(super) fn relationships(&mut self, part: &str) -> Result<Relationships, WordError> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = match folder {
            "" => format!("_rels/{file}.rels"),
            folder => format!("{folder}/_rels/{file}.rels"),
        };
        let mut found = Relationships::default();
        let Some(bytes) = self.optional(&name)? else {
            return Ok(found);
        };
        let text = decoded(&name, bytes)?;
        let mut elements = Elements::new(&name, &text);
        loop {
            match elements.next()? {
                Next::Start(tag) if tag.name == "Relationship" => {
                    if found.0.len() == MOST_RELATIONSHIPS {
                        return Err(WordError::TooMuch(message!("import-much-links")));
                    }
                    let target = tag.get("Target").unwrap_or_default();
                    let external = tag.get("TargetMode") == Some("External");
                    let kind = tag.get("Type").unwrap_or_default();
                    found.0.push(Relationship {
                        id: tag.get("Id").unwrap_or_default().to_owned(),
                        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                        target: if external {
                            target.to_owned()
                        } else {
                            within(folder, target)
                        },
                        external,
                    });
                }
                Next::Over => return Ok(found),
                _ => {}
            }
        }
    }
}

/// What a part is bound to.
#[derive(Debug, Default)]
pub(super) struct Relationships(Vec<Relationship>);

#[derive(Debug)]
struct Relationship {
    id: String,
    /// The last word of its type: `hyperlink`, `styles`.
    kind: String,
    target: String,
    external: bool,
}

impl Relationships {
    /// The first part that is bound by a relationship of this type.
    pub(super) fn of_type(&self, kind: &str) -> Option<String> {
        let found = (self.0.iter()).find(|link| link.kind == kind && !link.external);
        found.map(|link| link.target.clone())
    }

    /// Every part that is bound by a relationship of this type.
    pub(super) fn all_of_type(&self, kind: &str) -> Vec<String> {
        let found = (self.0.iter()).filter(|link| link.kind == kind && !link.external);
        found.map(|link| link.target.clone()).collect()
    }

    /// The part that goes by `id`.
    pub(super) fn target(&self, id: &str) -> Option<&str> {
        let found = self.0.iter().find(|link| link.id == id && !link.external);
        found.map(|link| link.target.as_str())
    }

    /// The address that goes by `id`.
    pub(super) fn address(&self, id: &str) -> Option<&str> {
        let found = self.0.iter().find(|link| link.id == id && link.external);
        found.map(|link| link.target.as_str())
    }
}

/// The name of the part that `target` means when it stands in `folder`.
fn within(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn contains(file: &[u8], words: &[u8]) -> bool {
    file.windows(words.len()).any(|window| window == words)
}

fn count(file: &[u8], words: &[u8]) -> usize {
    file.windows(words.len())
        .filter(|window| window == &words)
        .count()
}
