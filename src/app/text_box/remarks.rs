//! What others say of places in a text: a line under the words, and the remark where the pointer is.

use super::setting::{Gravity, Remark};
use super::spelling::under;
use super::typeset::Laid;
use super::{TextBox, View};
use eframe::egui::{Painter, Pos2, Shape, Stroke, pos2};
use std::ops::Range;

impl TextBox<'_> {
    /// Draws the lines under the words of which something is said.
    pub(super) fn remark_lines(&self, painter: &Painter, view: &View) {
        let scale = view.laid.manner.scale;
        for remark in self.setting.remarks {
            let (colour, width) = match remark.gravity {
                Gravity::Certain => (self.setting.colours.misspelt, 2.0),
                Gravity::Likely => (self.setting.colours.remark, 2.0),
                Gravity::Unsure => (self.setting.colours.weak_text, 1.5),
                Gravity::Term => (self.setting.colours.link, 1.0),
            };
            let stroke = Stroke::new(width, colour);
            for [from, to, baseline] in under(&view.laid, bytes(&view.laid, remark)) {
                let y = view.corner.y + baseline / scale + self.size * 0.22;
                let ends = [
                    pos2(view.corner.x + from / scale, y),
                    pos2(view.corner.x + to / scale, y),
                ];
                // Told apart by more than their colour.
                match remark.gravity {
                    Gravity::Certain | Gravity::Term => drop(painter.line_segment(ends, stroke)),
                    Gravity::Likely => {
                        painter.extend(Shape::dashed_line(&ends, stroke, 5.0, 3.0));
                    }
                    Gravity::Unsure => painter.extend(Shape::dotted_line(&ends, colour, 3.5, 0.9)),
                }
            }
        }
    }

    /// What is said of the words at a place on the screen.
    pub(super) fn remark_at(&self, view: &View, at: Pos2) -> Option<String> {
        let (x, y) = view.in_text(at);
        let height = self.size * view.laid.manner.scale;
        let fits = |remark: &&Remark| {
            let lines = under(&view.laid, bytes(&view.laid, remark));
            lines.iter().any(|[from, to, baseline]| {
                (from.min(*to)..=from.max(*to)).contains(&x)
                    && (baseline - height..=baseline + 0.4 * height).contains(&y)
            })
        };
        let remark = self.setting.remarks.iter().find(fits)?;
        Some(remark.says.clone())
    }
}

/// The place of a remark in bytes; the text may have changed since it was made.
fn bytes(laid: &Laid, remark: &Remark) -> Range<usize> {
    let byte = |character: usize| {
        let mut starts = laid.text.char_indices().map(|(at, _)| at);
        starts.nth(character).unwrap_or(laid.text.len())
    };
    byte(remark.place.start)..byte(remark.place.end)
}
