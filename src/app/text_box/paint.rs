//! How a box looks: frame, grounds, selection, words, waves, caret.

use super::cache::Wanted;
use super::editing::Active;
use super::typeset::{Laid, Manner};
use super::{TextBox, TextBoxes, View, picture, spelling};
use crate::app::{mirror, widgets};
use crate::language::Language;
use crate::letter::text::Run;
use eframe::egui::output::IMEOutput;
use eframe::egui::{
    Color32, CornerRadius, IMEPurpose, Painter, Pos2, Rect, Response, Stroke, StrokeKind, Ui, pos2,
    vec2,
};
use parley::editing::Selection;
use std::time::Duration;

/// The corners of the frame, in points.
const CORNER: u8 = 7;

impl TextBox<'_> {
    pub(super) fn paint(&self, ui: &Ui, boxes: &mut TextBoxes, response: &Response, view: &View) {
        let (laid, corner, selection) = (&view.laid, view.corner, view.selection);
        if !ui.is_rect_visible(response.rect) {
            return;
        }
        let colours = &self.setting.colours;
        let painter = ui.painter();
        let active = boxes.active.as_ref().filter(|active| active.id == self.id);
        let open = |active: &Active| active.insert.is_some() || active.link.is_some();
        let focused = response.has_focus();
        let writing = active.is_some() && (focused || active.is_some_and(open));
        if self.frame {
            let (line, colour) = match writing {
                true => (1.5, colours.outline_focused),
                false => (1.0, colours.outline),
            };
            painter.rect(
                response.rect,
                CornerRadius::same(CORNER),
                colours.ground,
                Stroke::new(line, colour),
                StrokeKind::Inside,
            );
        }
        let selection = writing.then_some(selection);
        if let Some(selection) = selection {
            selected(painter, laid, selection, corner, colours.selection);
        }
        if laid.text.is_empty() && !self.hint.is_empty() {
            self.show_hint(ui, boxes, laid, corner);
        }
        let Some(picture) = boxes
            .cache
            .picture(ui.ctx(), &mut boxes.glyphs, view.place, colours)
        else {
            return;
        };
        let chosen = selection.map(|selection| selection.text_range());
        picture.show_chips(painter, corner, |number| {
            let byte = laid.chips.get(number).map(|chip| chip.byte);
            byte.zip(chosen.as_ref())
                .is_some_and(|(byte, chosen)| chosen.contains(&byte))
        });
        picture.show_words(painter, corner);
        self.remark_lines(painter, view);
        self.waves(painter, boxes, view, selection);
        if focused && selection.is_some() {
            self.show_caret(ui, boxes, view);
        }
    }

    /// What is said while the box is empty, and how it is set: it is in the language of the window, whatever is
    /// written here.
    pub(super) fn said_while_empty(&self, mut manner: Manner) -> ([Run; 1], Manner) {
        let mut hint = match mirror::from_right(&self.hint) {
            true => {
                manner.language = Language::Ar;
                Run::plain(&self.hint)
            }
            false => Run::plain(&format!("\u{2066}{}\u{2069}", self.hint)),
        };
        if manner.language == Language::Zh && widgets::slants(&self.hint) {
            // Its apostrophes are not wide.
            manner.language = Language::En;
        }
        if let Run::Words { emphasis, .. } = &mut hint {
            emphasis.italic = widgets::slants(&self.hint);
        }
        ([hint], manner)
    }

    fn show_hint(&self, ui: &Ui, boxes: &mut TextBoxes, laid: &Laid, corner: Pos2) {
        let mut colours = self.setting.colours;
        colours.text = colours.weak_text;
        let (runs, manner) = self.said_while_empty(laid.manner);
        let wanted = Wanted::of(&runs, manner);
        let (place, _) = boxes.cache.laid(&mut boxes.typesetter, wanted);
        let picture = boxes
            .cache
            .picture(ui.ctx(), &mut boxes.glyphs, place, &colours);
        if let Some(picture) = picture {
            picture.show_words(ui.painter(), corner);
        }
    }

    fn waves(
        &self,
        painter: &Painter,
        boxes: &mut TextBoxes,
        view: &View,
        selection: Option<Selection>,
    ) {
        let Some(dictionary) = self.setting.spelling.filter(|_| !self.rules.read_only) else {
            return;
        };
        let Some(misspelt) = boxes.cache.misspelt(view.place, dictionary) else {
            return;
        };
        let stroke = Stroke::new(1.0, self.setting.colours.misspelt);
        // The word that is being typed is not yet wrong.
        let typed = selection
            .filter(Selection::is_collapsed)
            .map(|selection| selection.focus().index());
        let wrong = misspelt.iter().filter(|word| Some(word.range.end) != typed);
        for word in wrong {
            let scale = view.laid.manner.scale;
            spelling::paint(painter, view.corner, scale, self.size, word, stroke);
        }
    }

    /// Brings the caret into sight when it has moved, wherever the box is.
    pub(super) fn follow_caret(&self, ui: &Ui, boxes: &mut TextBoxes, view: &View) {
        let Some(active) = &mut boxes.active else {
            return;
        };
        let place = (view.laid.text.len(), view.selection.focus().index());
        if active.caret_place == Some(place) {
            return;
        }
        // Not when the box has just been clicked: it would jump under the pointer.
        if active.caret_place.is_some() || !ui.input(|input| input.pointer.any_down()) {
            ui.scroll_to_rect(view.caret_rect().expand(4.0), None);
        }
        active.caret_place = Some(place);
        active.caret_moved = ui.input(|input| input.time);
    }

    fn show_caret(&self, ui: &Ui, boxes: &mut TextBoxes, view: &View) {
        let rect = view.caret_rect();
        let Some(active) = &boxes.active else {
            return;
        };
        if !ui.input(|input| input.focused) {
            return;
        }
        let to_global = ui
            .ctx()
            .layer_transform_to_global(ui.layer_id())
            .unwrap_or_default();
        // egui would report the whole box; input methods put their window beside what they are told.
        let place = to_global * rect;
        ui.output_mut(|output| {
            output.ime = Some(IMEOutput {
                purpose: IMEPurpose::Normal,
                rect: place.expand2(vec2(2.0, 0.0)),
                cursor_rect: place,
                should_interrupt_composition: false,
            });
        });
        let blink = &ui.visuals().text_cursor;
        if blink.blink {
            let (on, off) = (f64::from(blink.on_duration), f64::from(blink.off_duration));
            let now = ui.input(|input| input.time);
            let passed = (now - active.caret_moved).max(0.0) % (on + off).max(0.1);
            let (shown, left) = match passed < on {
                true => (true, on - passed),
                false => (false, on + off - passed),
            };
            ui.ctx()
                .request_repaint_after(Duration::from_secs_f64(left.max(0.02)));
            if !shown {
                return;
            }
        }
        ui.painter()
            .rect_filled(rect, 0.0, self.setting.colours.caret);
    }
}

fn selected(painter: &Painter, laid: &Laid, selection: Selection, corner: Pos2, colour: Color32) {
    let scale = laid.manner.scale;
    selection.geometry_with(&laid.layout, |rect, _| {
        let rect = Rect::from_min_max(
            pos2((rect.x0 as f32).round(), rect.y0 as f32),
            pos2((rect.x1 as f32).round(), rect.y1 as f32),
        );
        painter.rect_filled(
            picture::on_pixels((rect / scale).translate(corner.to_vec2()), scale),
            0.0,
            colour,
        );
    });
}
