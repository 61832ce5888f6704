//! Pages as PDF: readable by machines (PDF/UA-1) and fit for archives (PDF/A-2a).

use super::Pages;
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use chrono::Datelike;
use typst_layout::PagedDocument;
use typst_library::foundations::{Datetime, Smart};
use typst_library::layout::{Frame, FrameItem};
use typst_library::text::TextItem;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// Why pages could not be written as PDF. All are mistakes of the program, none of the person who
/// writes the letter.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The standards do not go together.
    Standards(String),
    /// The pages break a rule of the standards.
    Rule(String),
}

impl Said for PdfError {
    fn message(&self) -> Message {
        match self {
            PdfError::Standards(what) => message!("pdf-error-standards", what),
            PdfError::Rule(what) => message!("pdf-error-rule", what),
        }
    }
}

shown_in_english!(PdfError);

impl Pages {
    /// The pages as a PDF file, for everyone to read and to keep; the same document gives the same
    /// bytes. A letter without a date is written without the claim to be fit for archives, which
    /// want to know of what day a file is.
    ///
    /// # Errors
    ///
    /// See [`PdfError`].
    pub fn pdf(&self) -> Result<Vec<u8>, PdfError> {
        let printed = &self.0.printed;
        let timestamp = printed.date.and_then(|date| {
            let (month, day) = (date.month() as u8, date.day() as u8);
            Datetime::from_ymd_hms(date.year(), month, day, 0, 0, 0).map(Timestamp::new_utc)
        });
        let standards = match timestamp {
            Some(_) => &[PdfStandard::Ua_1, PdfStandard::A_2a][..],
            None => &[PdfStandard::Ua_1],
        };
        let standards = PdfStandards::new(standards)
            .map_err(|error| PdfError::Standards(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(printed.identity.clone()),
            creator: Smart::Custom(Some("Circular Desk".to_owned())),
            timestamp,
            standards,
            ..PdfOptions::default()
        };
        let mut pages = printed.pages.clone();
        for page in pages.make_mut() {
            page.frame = without_marks(&page.frame);
        }
        let paged = PagedDocument::new(pages, printed.info.clone());
        typst_pdf::pdf(&paged, &options).map_err(|errors| {
            let errors: Vec<_> = errors.iter().map(|error| error.message.as_str()).collect();
            PdfError::Rule(errors.join("; "))
        })
    }
}

/// Joiners and marks of direction have no ink and have done their work once lines are set; left in,
/// nobody would find “ITU-T” in the file.
fn without_marks(frame: &Frame) -> Frame {
    let mut cleaned = Frame::new(frame.size(), frame.kind());
    cleaned.push_multiple(frame.items().map(|(at, item)| {
        let item = match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = without_marks(&group.frame);
                FrameItem::Group(group)
            }
            FrameItem::Text(text) if text.text.contains(is_mark) => {
                FrameItem::Text(without_marks_of(text))
            }
            other => other.clone(),
        };
        (*at, item)
    }));
    cleaned
}

fn without_marks_of(text: &TextItem) -> TextItem {
    let mut cleaned = text.clone();
    cleaned.text = text.text.chars().filter(|sign| !is_mark(*sign)).collect();
    // Where each byte of the text has gone.
    let mut moved = Vec::with_capacity(text.text.len() + 1);
    let mut end = 0;
    for sign in text.text.chars() {
        moved.extend(std::iter::repeat_n(end, sign.len_utf8()));
        end += if is_mark(sign) { 0 } else { sign.len_utf8() };
    }
    moved.push(end);
    let place = |at: u16| {
        let at = moved.get(usize::from(at)).copied().unwrap_or(end);
        u16::try_from(at).unwrap_or(u16::MAX)
    };
    for glyph in &mut cleaned.glyphs {
        glyph.range = place(glyph.range.start)..place(glyph.range.end);
    }
    cleaned.glyphs.retain(|glyph| !glyph.range.is_empty());
    cleaned
}

fn is_mark(character: char) -> bool {
    matches!(character, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}')
}
