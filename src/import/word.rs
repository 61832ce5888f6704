//! Reads Word files (.docx): what stands in them as plain data, whoever wrote them. Knows nothing of letters.
//!
//! A file comes from anywhere, so everything is bounded: its size, that of its parts, how deep they nest, how
//! many paragraphs, cells and runs there are. A file beyond a bound, or none of Word, gets one sentence; what
//! is within them is read in a few times its own size.

mod carried;
mod content;
mod fields;
mod numbering;
mod package;
mod paragraph;
mod styles;
mod table;
mod walk;

#[cfg(test)]
mod tests;

pub use content::{
    Carried, Footnote, Note, Number, NumberFormat, Piece, WordBlock, WordCell, WordLetter,
    WordParagraph, WordRow, WordTable, paragraphs,
};

use crate::language::interface::{Message, Said};
use crate::xml::{DEEPEST, XmlFault};
use crate::{message, shown_in_english};
use package::Package;
use walk::{Surroundings, Walk};

/// The largest file that is read.
pub const LARGEST_FILE: usize = 32 << 20;

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum WordError {
    /// Word 97–2003.
    OldWord,
    /// It opens only with a password.
    Encrypted,
    /// LibreOffice's own format.
    OpenDocument,
    /// Something else that can be named.
    Other(Message),
    /// Nothing that this program knows.
    NotWord,
    /// It is damaged.
    Damaged {
        /// Where and how.
        what: Message,
    },
    /// It is larger than any letter.
    TooMuch(Message),
}

impl Said for WordError {
    fn message(&self) -> Message {
        match self {
            WordError::OldWord => message!("import-error-old-word"),
            WordError::Encrypted => message!("import-error-encrypted"),
            WordError::OpenDocument => message!("import-error-open-document"),
            WordError::Other(what) => message!("import-error-other", what),
            WordError::NotWord => message!("import-error-not-word"),
            WordError::Damaged { what, .. } => message!("import-error-damaged", what),
            WordError::TooMuch(what) => message!("import-error-too-much", what),
        }
    }
}

shown_in_english!(WordError);

impl WordError {
    fn damaged(part: &str, what: impl std::fmt::Display) -> WordError {
        WordError::Damaged {
            what: message!("xml-error-at", part, what = what.to_string()),
        }
    }
}

impl From<XmlFault> for WordError {
    fn from(fault: XmlFault) -> WordError {
        match fault {
            XmlFault::Damaged(what) => WordError::Damaged { what },
            XmlFault::TooDeep => WordError::TooMuch(message!("import-much-depth", most = DEEPEST)),
        }
    }
}

/// Reads the Word file that `file` holds.
///
/// # Errors
/// If it is no Word file, is damaged, or is beyond all bounds.
pub fn read(file: &[u8]) -> Result<WordLetter, WordError> {
    let mut package = Package::open(file)?;
    let main = package.main()?;
    let links = package.relationships(&main)?;
    let styles = match links.of_type("styles") {
        Some(part) => styles::read(&part, &package.text(&part)?)?,
        None => styles::Styles::default(),
    };
    let numbering = match links.of_type("numbering") {
        Some(part) => numbering::read(&part, &package.text(&part)?)?,
        None => numbering::Numbering::default(),
    };
    let mut around = Surroundings::new(styles, numbering);
    let mut letter = WordLetter::default();
    let text = package.text(&main)?;
    let content = Walk::part(&main, &text, &links, &mut around)?;
    drop(text);
    // Of a single paragraph, too, nobody has asked yet how long it is.
    around.spend()?;
    letter.blocks = content.blocks;
    for (ids, into) in [
        (content.headers, &mut letter.headers),
        (content.footers, &mut letter.footers),
    ] {
        for id in ids {
            let Some(part) = links.target(&id) else {
                continue;
            };
            let part = part.to_owned();
            let own_links = package.relationships(&part)?;
            let text = package.text(&part)?;
            let blocks = Walk::part(&part, &text, &own_links, &mut around)?.blocks;
            if !blocks.is_empty() && !into.contains(&blocks) {
                into.push(blocks);
            }
        }
    }
    for (kind, comments) in [
        ("footnotes", false),
        ("endnotes", false),
        ("comments", true),
    ] {
        let Some(part) = links.of_type(kind) else {
            continue;
        };
        let own_links = package.relationships(&part)?;
        let text = package.text(&part)?;
        for entry in Walk::entries(&part, &text, &own_links, &mut around)? {
            if comments {
                letter.notes.push(Note::Comment {
                    by: entry.author,
                    words: content::words(&entry.blocks),
                });
            } else if let Some(number) = around.footnote_number(kind, &entry.id) {
                letter.footnotes.push(Footnote {
                    number,
                    blocks: entry.blocks,
                });
            }
        }
    }
    letter.footnotes.sort_by_key(|footnote| footnote.number);
    letter.notes.extend(around.into_notes());
    letter.carried = carried::read(&mut package, &links)?;
    Ok(letter)
}
