//! A `Document` as finished pages, set by Typst: pictures for the preview, and PDF.

use crate::layout::document::Document;
use crate::letter::text::TextId;

/// A laid-out letter.
#[derive(Clone)]
pub struct Pages;

/// A page as a picture.
pub struct PagePicture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green, blue, opacity of every pixel, line by line.
    pub rgba: Vec<u8>,
}

/// Where a text stands, in points from the top left of its page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The page, from 0.
    pub page: usize,
    /// From the left.
    pub left: f32,
    /// From the top.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// Lays out.
pub fn pages(_document: &Document) -> Pages {
    Pages
}

impl Pages {
    /// How many.
    pub fn count(&self) -> usize {
        1
    }
    /// Of a page, in points.
    pub fn size(&self, _page: usize) -> (f32, f32) {
        (595.0, 842.0)
    }
    /// Of a page.
    pub fn picture(&self, _page: usize, scale: f32) -> PagePicture {
        let (width, height) = ((595.0 * scale) as u32, (842.0 * scale) as u32);
        PagePicture {
            width,
            height,
            rgba: vec![255; (width * height * 4) as usize],
        }
    }
    /// Under a point.
    pub fn text_at(&self, _page: usize, _x: f32, _y: f32) -> Option<TextId> {
        None
    }
    /// Of a text.
    pub fn places(&self, _text: TextId) -> Vec<Place> {
        Vec::new()
    }
}
