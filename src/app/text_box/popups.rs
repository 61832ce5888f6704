//! What stands over a box: the context menu, the menu of insertions, the window of a link, tooltips.

use super::context_menu::Clicked;
use super::link_editor::Outcome;
use super::{Command, Insertion, TextBox, TextBoxes, View, forms, model};
use crate::app::mirror;
use crate::app::widgets::menu;
use crate::letter::text::{Link, Run};
use eframe::egui::{Align2, Popup, Pos2, Rect, Response, Tooltip, Ui, pos2, vec2};
use parley::editing::Selection;
use parley::layout::Cluster;
use std::ops::RangeInclusive;

/// Width of the context menu, in points.
const MENU: RangeInclusive<f32> = 290.0..=420.0;
/// Between what stands beside the caret and the edge of the window.
pub const EDGE: f32 = 12.0;

impl TextBox<'_> {
    /// The menus and windows that stand over the box.
    pub(super) fn popups(
        &self,
        ui: &Ui,
        boxes: &mut TextBoxes,
        runs: &[Run],
        response: &Response,
        view: &View,
    ) {
        let island = response.rect;
        let caret = mirror::rect_off_island(ui.ctx(), island, view.caret_rect());
        let mut command = None;
        if response.secondary_clicked()
            && let Some(mut active) = boxes.active.take_if(|active| active.id == self.id)
        {
            let byte = match response.interact_pointer_pos() {
                Some(at) => {
                    let (x, y) = view.in_text(at);
                    Selection::from_point(&view.laid.layout, x, y)
                        .focus()
                        .index()
                }
                None => view.selection.focus().index(),
            };
            let editing = self.editing(boxes, &mut active, runs, view.laid.manner, view.corner.x);
            let mut clicked = Clicked::new(&editing, byte);
            clicked.restorable = self.restorable;
            clicked.at = response.interact_pointer_pos();
            active.clicked = Some(clicked);
            boxes.active = Some(active);
        }
        let Some(active) = boxes.active.as_mut().filter(|active| active.id == self.id) else {
            return;
        };
        if let Some(clicked) = active.clicked.clone() {
            let popup = Popup::context_menu(response);
            let popup = match clicked.at.filter(|_| mirror::is_turned(ui.ctx())) {
                Some(at) => popup.at_position(mirror::off_island(ui.ctx(), island, at)),
                None => popup,
            };
            let most = menu::room(ui.ctx());
            popup.show(|ui| {
                let show = |ui: &mut Ui| clicked.show(ui, self.setting.labels);
                command = menu::entries(ui, MENU, most, show);
            });
        }
        if let Some(menu) = &mut active.insert {
            let clicked = menu.show(ui, self.id, caret, self.setting);
            if menu.dismissed || clicked.is_some() {
                active.insert = None;
            }
            command = clicked
                .map(|insertion| Command::Runs(insertion.runs))
                .or(command);
        }
        if let Some(editor) = &mut active.link {
            match editor.show(ui, self.id, caret, self.setting) {
                Outcome::Open => {}
                Outcome::Close => {
                    active.link = None;
                    response.request_focus();
                }
                Outcome::Do(done) => {
                    active.link = None;
                    command = Some(done);
                }
            }
        }
        if let Some(command) = command {
            response.request_focus();
            boxes.commands.push(command);
            ui.ctx().request_repaint();
        }
    }

    /// What stands under the pointer: the name of a fact, what is said of the words, the address of a link.
    pub(super) fn tooltip(&self, response: Response, runs: &[Run], view: &View) -> Response {
        let Some(at) = response.hover_pos() else {
            return response;
        };
        let (x, y) = view.in_text(at);
        let on_chip = view.laid.chips.iter().find(|chip| {
            let [left, top, width, height] = chip.ground;
            Rect::from_min_size(pos2(left, top), vec2(width, height)).contains(pos2(x, y))
        });
        let text = match on_chip {
            Some(chip) => {
                let at = model::offset_of(&view.laid.text, chip.byte);
                self.name_of_fact(runs, at)
            }
            None => (self.remark_at(view, at)).or_else(|| self.link_under(runs, view, at)),
        };
        match text {
            Some(text) if mirror::is_turned(&response.ctx) => {
                let at = mirror::off_island(&response.ctx, response.rect, at);
                let mut tip = Tooltip::for_enabled(&response);
                tip.popup = tip.popup.at_position(at + vec2(0.0, 12.0));
                tip.show(|ui| ui.label(text));
                response
            }
            Some(text) => response.on_hover_text_at_pointer(text),
            None => response,
        }
    }

    /// Where the words under a place on the screen lead.
    pub(super) fn link_under(&self, runs: &[Run], view: &View, at: Pos2) -> Option<String> {
        let (x, y) = view.in_text(at);
        let (cluster, _) = Cluster::from_point_exact(&view.laid.layout, x, y)?;
        let at = model::offset_of(&view.laid.text, cluster.text_range().start);
        match model::run_at(runs, at)? {
            Run::Words { link, .. } => match link.as_ref()? {
                Link::Address(address) => Some(address.clone()),
                Link::Fact(fact) => Some((self.setting.value)(fact)),
            },
            _ => None,
        }
    }

    /// The name of a fact is that of the insertion which puts it in.
    fn name_of_fact(&self, runs: &[Run], at: usize) -> Option<String> {
        let Some(Run::Fact { fact, .. }) = model::run_at(runs, at) else {
            return None;
        };
        let value = (self.setting.value)(fact);
        let alone = |insertion: &&Insertion| match insertion.runs.as_slice() {
            [Run::Fact { fact: other, .. }] => forms::forms(other).contains(fact),
            _ => false,
        };
        let insertion = self.setting.insertions.iter().find(alone)?;
        Some(format!("{}\n{value}", insertion.label))
    }
}

/// Where something of a height stands beside the caret: below it, or above where there is more room.
pub fn beside(ui: &Ui, caret: Rect, height: f32) -> (Align2, Pos2) {
    const GAP: f32 = 4.0;
    let screen = ui.ctx().content_rect();
    let (above, below) = (caret.top() - screen.top(), screen.bottom() - caret.bottom());
    match below >= height || below >= above {
        true => (Align2::LEFT_TOP, caret.left_bottom() + vec2(0.0, GAP)),
        false => (Align2::LEFT_BOTTOM, caret.left_top() - vec2(0.0, GAP)),
    }
}
