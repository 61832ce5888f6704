//! From a place on a page to a text of the letter, and back.

use super::origin::Origin;
use super::points;
use crate::letter::text::TextId;
use typst_library::layout::{Abs, Frame, FrameItem, Point};
use typst_library::text::TextItem;

/// Where a part of a text stands: a line, or less. In points, from the upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The page, from 0.
    pub page: usize,
    /// From the left edge of the page.
    pub left: f32,
    /// From the upper edge of the page.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// The words with which a page begins and ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ends {
    /// Its first line.
    pub first: String,
    /// Its last line.
    pub last: String,
}

/// A line of a paragraph on a page.
#[derive(Clone, Debug)]
pub struct Line {
    origin: Origin,
    left: Abs,
    right: Abs,
    top: Abs,
    bottom: Abs,
    feet: Abs,
    text: String,
}

impl Line {
    fn place(&self, page: usize) -> Place {
        Place {
            page,
            left: points(self.left),
            top: points(self.top),
            width: points(self.right - self.left),
            height: points(self.bottom - self.top),
        }
    }
}

/// How far outside a line a place still belongs to it, in points.
const AROUND: f32 = 14.0;

/// The lines of a page.
pub fn lines(frame: &Frame) -> Vec<Line> {
    let mut lines = Vec::new();
    visit(frame, Point::zero(), &mut lines);
    lines
}

fn visit(frame: &Frame, at: Point, lines: &mut Vec<Line>) {
    for (place, item) in frame.items() {
        let at = at + *place;
        match item {
            FrameItem::Group(group) => {
                let moved = Point::new(group.transform.tx, group.transform.ty);
                visit(&group.frame, at + moved, lines);
            }
            FrameItem::Text(text) => add(text, at, lines),
            _ => {}
        }
    }
}

/// Adds what stands in a piece of text, which may print several texts of the letter.
fn add(item: &TextItem, at: Point, lines: &mut Vec<Line>) {
    let (above, below) = reach(item);
    let mut left = at.x;
    for glyphs in item.glyphs.chunk_by(|one, next| one.span.0 == next.span.0) {
        let origin = Origin::of(glyphs[0].span.0);
        let width: Abs = glyphs
            .iter()
            .map(|glyph| glyph.x_advance.at(item.size))
            .sum();
        let begin = glyphs.iter().map(|glyph| glyph.range.start).min();
        let end = glyphs.iter().map(|glyph| glyph.range.end).max();
        let range = usize::from(begin.unwrap_or(0))..usize::from(end.unwrap_or(0));
        let text = item.text.get(range).unwrap_or_default();
        let right = left + width;
        let (top, bottom) = (at.y - above, at.y + below);
        let same = lines
            .last_mut()
            .filter(|line| line.origin == origin && (line.feet - at.y).abs() < item.size * 0.6);
        match same {
            Some(line) => {
                line.left.set_min(left);
                line.right.set_max(right);
                line.top.set_min(top);
                line.bottom.set_max(bottom);
                line.text.push_str(text);
            }
            None => lines.push(Line {
                origin,
                left,
                right,
                top,
                bottom,
                feet: at.y,
                text: text.to_owned(),
            }),
        }
        left = right;
    }
}

/// How far the letters of a piece of text reach above and below their feet.
fn reach(item: &TextItem) -> (Abs, Abs) {
    let font = item.font.ttf();
    let measure = |units: i16| item.font.to_em(units).at(item.size).abs();
    match font.tables().os2 {
        Some(table) => (
            measure(table.windows_ascender()),
            measure(table.windows_descender()),
        ),
        None => (measure(font.ascender()), measure(font.descender())),
    }
}

/// The text at a place: that of the line on which it lies, or of the nearest one around.
pub fn text_at(lines: &[Line], x: f32, y: f32) -> Option<TextId> {
    let mut nearest: Option<((f32, f32), TextId)> = None;
    for line in lines {
        let Origin::Text(text) = line.origin else {
            continue;
        };
        let beside = outside(x, line.left, line.right);
        let away = outside(y, line.top, line.bottom);
        let distance = (away, beside);
        if away <= AROUND && nearest.is_none_or(|(found, _)| distance < found) {
            nearest = Some((distance, text));
        }
    }
    nearest.map(|(_, text)| text)
}

fn outside(at: f32, from: Abs, to: Abs) -> f32 {
    (points(from) - at).max(at - points(to)).max(0.0)
}

/// The places of a text on a page.
pub fn of_text(page: usize, lines: &[Line], text: TextId) -> impl Iterator<Item = Place> {
    let lines = lines
        .iter()
        .filter(move |line| line.origin == Origin::Text(text));
    lines.map(move |line| line.place(page))
}

/// The first and last line of a page.
pub fn ends(lines: &[Line]) -> Ends {
    let mut body = lines.iter().filter(|line| line.origin != Origin::Margin);
    let text = |line: &Line| line.text.trim().to_owned();
    let first = body.next().map(text).unwrap_or_default();
    let last = body.next_back().map_or_else(|| first.clone(), text);
    Ends { first, last }
}
