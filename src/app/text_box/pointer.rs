//! Clicks and drags in a box.

use super::editing::Active;
use super::{TextBox, TextBoxes, View};
use crate::letter::text::Run;
use eframe::egui::{CursorIcon, OpenUrl, PointerButton, Response, Ui};
use parley::editing::Selection;
use parley::layout::Affinity;

impl TextBox<'_> {
    /// Clicks and drags.
    pub(super) fn point(
        &self,
        ui: &Ui,
        boxes: &mut TextBoxes,
        runs: &[Run],
        response: &Response,
        view: &mut View,
    ) {
        if response.hovered() {
            ui.ctx().set_cursor_icon(CursorIcon::Text);
        }
        let Some(at) = response.interact_pointer_pos() else {
            return;
        };
        let (x, y) = view.in_text(at);
        if response.clicked()
            && ui.input(|input| input.modifiers.command)
            && let Some(address) = self.link_under(runs, view, at)
        {
            ui.open_url(OpenUrl::new_tab(address));
        }
        let (pressed, secondary, shift) = ui.input(|input| {
            let pointer = &input.pointer;
            let pressed = pointer.primary_pressed();
            (pressed, pointer.secondary_pressed(), input.modifiers.shift)
        });
        let is_active = boxes
            .active
            .as_ref()
            .is_some_and(|active| active.id == self.id);
        let composing = |active: &Active| active.composing.is_some();
        if is_active && boxes.active.as_ref().is_some_and(composing) {
            if pressed && let Some(active) = &mut boxes.active {
                active.composing = None;
                ui.memory_mut(|memory| memory.interrupt_ime());
            }
            return;
        }
        let selection = view.selection;
        let lines = &view.laid.layout;
        let within = |selection: Selection| {
            let byte = Selection::from_point(lines, x, y).focus().index();
            let range = selection.text_range();
            !range.is_empty() && range.start <= byte && byte <= range.end
        };
        let selected = if response.triple_clicked() {
            let start = Selection::from_byte_index(lines, 0, Affinity::Downstream);
            let end = Selection::from_byte_index(lines, usize::MAX, Affinity::Upstream);
            Selection::new(start.focus(), end.focus())
        } else if response.double_clicked() {
            Selection::word_from_point(lines, x, y)
        } else if pressed && (response.is_pointer_button_down_on() || response.clicked()) {
            match is_active && shift {
                true => selection.shift_click_extension(lines, x, y),
                false => Selection::from_point(lines, x, y),
            }
        } else if response.dragged_by(PointerButton::Primary) {
            selection.extend_to_point(lines, x, y)
        } else if (secondary && response.is_pointer_button_down_on())
            || response.secondary_clicked()
        {
            match is_active && within(selection) {
                true => selection,
                false => Selection::from_point(lines, x, y),
            }
        } else {
            return;
        };
        response.request_focus();
        let mut active = match boxes.active.take_if(|active| active.id == self.id) {
            Some(active) => active,
            None => Active::new(self.id),
        };
        if active.selection != selected {
            active.look = None;
        }
        active.selection = selected;
        active.insert = None;
        active.link = None;
        boxes.active = Some(active);
        view.selection = selected;
    }
}
