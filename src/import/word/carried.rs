//! The letter file that a Word file of this program carries beside its text.

use super::WordError;
use super::content::Carried;
use super::package::{Package, Relationships};
use crate::language::Language;
use crate::xml::{Elements, Next};

/// The element that holds it.
const LETTER: &str = "circular-desk-letter";
/// The longest letter file that is read from there, in bytes; those of 500 pages are shorter.
const LONGEST: usize = 6 << 20;
/// How many parts of the kind are looked at: other programs keep theirs there, too.
const MOST: usize = 32;

/// What the file carries, if it does. What other programs keep in such parts is theirs, whatever its state.
pub(super) fn read(
    package: &mut Package<'_>,
    links: &Relationships,
) -> Result<Option<Carried>, WordError> {
    for part in links.all_of_type("customXml").into_iter().take(MOST) {
        // Without them, the words of the file are there all the same.
        if let Ok(text) = package.text(&part)
            && let Some(carried) = letter(&part, &text)
        {
            return Ok(Some(carried));
        }
    }
    Ok(None)
}

fn letter(part: &str, text: &str) -> Option<Carried> {
    // Most such parts belong to somebody else.
    if text.len() > LONGEST || !text.contains(LETTER) {
        return None;
    }
    let mut elements = Elements::new(part, text);
    let language = loop {
        match elements.next().ok()? {
            Next::Start(tag) if tag.name == LETTER => {
                let tag = tag.get("language").unwrap_or_default();
                break tag.parse::<Language>().ok()?;
            }
            Next::Start(_) | Next::Over => return None,
            Next::End | Next::Text(_) => {}
        }
    };
    let mut letter_file = String::with_capacity(text.len());
    loop {
        match elements.next().ok()? {
            Next::Text(text) => letter_file.push_str(&text),
            Next::End => break,
            Next::Start(_) | Next::Over => return None,
        }
    }
    Some(Carried {
        language,
        letter_file,
    })
}
