//! A `Document` as finished pages, set by Typst: pictures for the preview, and PDF.
//!
//! The content is built as Typst's own values, not as its markup: there is nothing to escape and
//! nothing to parse after a keystroke. Knows no letter; reads no clock, no disk and no network.

mod letter;
mod list;
mod look;
mod number;
mod origin;
mod paragraph;
mod pdf;
mod places;
mod press;
mod table;
mod words;

use crate::layout::document::Document;
use crate::letter::text::TextId;
pub use pdf::PdfError;
use places::Line;
pub use places::{Ends, Place};
use press::Printed;
use std::sync::{Arc, OnceLock};

/// A letter laid out in pages. A clone is the same letter, and costs nothing.
#[derive(Clone)]
pub struct Pages(Arc<Inner>);

struct Inner {
    printed: Printed,
    lines: OnceLock<Vec<Vec<Line>>>,
}

/// A page as a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePicture {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// Red, green, blue and opacity of every pixel, row by row; all are opaque.
    pub rgba: Vec<u8>,
}

/// Lays `document` out in pages. What was laid out before and has not changed is taken from there.
pub fn pages(document: &Document) -> Pages {
    Pages(Arc::new(Inner {
        printed: press::print(document),
        lines: OnceLock::new(),
    }))
}

impl Pages {
    /// How many pages there are, at least one.
    pub fn count(&self) -> usize {
        self.0.printed.pages.len()
    }

    /// Width and height of a page, in points; of one that is not there, nothing.
    pub fn size(&self, page: usize) -> (f32, f32) {
        let size = self.0.printed.pages.get(page).map(|page| page.frame.size());
        size.map_or((0.0, 0.0), |size| (points(size.x), points(size.y)))
    }

    /// A page as a picture on a white ground; of one that is not there, nothing.
    pub fn picture(&self, page: usize, pixels_per_point: f32) -> PagePicture {
        match self.0.printed.pages.get(page) {
            Some(page) => press::picture(page, pixels_per_point),
            None => PagePicture {
                width: 0,
                height: 0,
                rgba: Vec::new(),
            },
        }
    }

    /// The text of the letter that stands at a place of a page, in points from its upper left corner,
    /// or next to it on the same line or the margin of a line around it.
    pub fn text_at(&self, page: usize, x: f32, y: f32) -> Option<TextId> {
        places::text_at(self.lines().get(page)?, x, y)
    }

    /// Where a text stands, line by line in the order in which it is read.
    pub fn places(&self, text: TextId) -> Vec<Place> {
        let lines = self.lines().iter().enumerate();
        lines
            .flat_map(|(page, lines)| places::of_text(page, lines, text))
            .collect()
    }

    /// The words with which each page begins and ends, without its header and footer.
    pub fn ends(&self) -> Vec<Ends> {
        let lines = self.lines().iter();
        lines.map(|lines| places::ends(lines)).collect()
    }

    fn lines(&self) -> &[Vec<Line>] {
        self.0.lines.get_or_init(|| {
            let pages = self.0.printed.pages.iter();
            pages.map(|page| places::lines(&page.frame)).collect()
        })
    }
}

/// A length in points.
fn points(length: typst_library::layout::Abs) -> f32 {
    length.to_pt() as f32
}
