//! A box on the screen: from its pixels to its characters and back.

use super::editing::Active;
use super::{Caret, Mark, View, model};
use crate::letter::text::{Emphasis, Run};
use eframe::egui::{Pos2, Rect, pos2};

impl View {
    /// A place on the screen, in the pixels of the text.
    pub(super) fn in_text(&self, at: Pos2) -> (f32, f32) {
        let at = (at - self.corner) * self.laid.manner.scale;
        (at.x, at.y)
    }

    /// The caret on the screen.
    pub(super) fn caret_rect(&self) -> Rect {
        let (laid, corner, selection) = (&self.laid, self.corner, self.selection);
        let scale = laid.manner.scale;
        let place = selection.focus().geometry(&laid.layout, 1.0);
        let (y0, y1) = match place.y1 > place.y0 {
            true => (place.y0 as f32, place.y1 as f32),
            false => (0.0, laid.manner.line()),
        };
        let wide = (1.25 * scale).round().max(1.0);
        // Spaces at the end of a line hang over its edge; the caret stays within.
        let x = (place.x0 as f32)
            .round()
            .clamp(0.0, (laid.manner.width - wide).max(0.0));
        let rect = Rect::from_min_max(pos2(x, y0 + 1.0), pos2(x + wide, y1 - 1.0));
        (rect / scale).translate(corner.to_vec2())
    }

    /// Where one writes, for the window.
    pub(super) fn caret(&self, runs: &[Run], active: &Active) -> Caret {
        let (laid, selection) = (&self.laid, self.selection);
        let offset = |byte| model::offset_of(&laid.text, byte);
        let bytes = selection.text_range();
        let range = offset(bytes.start)..offset(bytes.end);
        let emphasis = match (&active.look, range.is_empty()) {
            (Some(look), true) => look.emphasis,
            (None, true) => model::look_at(runs, range.start).emphasis,
            (_, false) => Mark::ALL
                .into_iter()
                .fold(Emphasis::default(), |emphasis, mark| {
                    mark.set(emphasis, model::has(runs, range.clone(), mark))
                }),
        };
        Caret {
            offset: offset(selection.focus().index()),
            range,
            rect: self.caret_rect(),
            emphasis,
        }
    }
}
