//! The form in the middle of the window: all parts in one column, one scroll bar.

use super::form::{self, Form};
use super::view::Part;
use egui::{Align, CentralPanel, Frame, Id, Margin, Rect, ScrollArea, Ui, vec2};

/// The form is no wider than this, in points: longer lines are hard to read.
const WIDEST: f32 = 900.0;
/// The same with two languages beside each other.
const WIDEST_TWO: f32 = 1400.0;

/// Shows the form.
pub fn form_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let ground = Frame::new().fill(form.palette.ground);
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt("form")
            .auto_shrink(false)
            .show(ui, |ui| {
                let two = form.view.columns == super::view::Columns::Both;
                let widest = if two { WIDEST_TWO } else { WIDEST };
                let width = (ui.available_width() - 44.0).min(widest);
                let left = (ui.available_width() - width) / 2.0;
                ui.horizontal_top(|ui| {
                    ui.add_space(left - ui.spacing().item_spacing.x);
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        parts_ui(ui, form);
                    });
                });
            });
    });
}

fn parts_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let top = ui.clip_rect().top();
    let mut at_top = None;
    ui.add_space(18.0);
    let (wanted_text, wanted_part) = (
        form.view.wanted.map(|(spot, _)| spot.0),
        form.view.wanted_part,
    );
    let holder = wanted_text.and_then(|text| form::part_with(form.letter(), text));
    for part in form::parts(form.letter()) {
        let must =
            holder == Some(part) || wanted_part == Some(part) || form.view.has_caret_in(part);
        let begin = ui.cursor().top();
        form::when_seen(ui, form, Id::unique(("part", part)), must, |ui, form| {
            Frame::new()
                .inner_margin(Margin {
                    bottom: 18,
                    ..Margin::ZERO
                })
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    form::part_ui(ui, form, part);
                });
        });
        let end = ui.cursor().top();
        if wanted_part == Some(part) {
            let rect = Rect::from_min_size(
                egui::pos2(ui.min_rect().left(), begin - 14.0),
                vec2(1.0, 40.0),
            );
            // At once: on a long way, all that lies between would have to be built.
            let at_once = egui::style::ScrollAnimation::none();
            ui.scroll_to_rect_animation(rect, Some(Align::TOP), at_once);
            form.view.part = part;
            // What comes into view has heights that were only guessed: it takes a few frames to stand still.
            form.view.wanted_part = form.view.still_wanted();
            ui.ctx().request_repaint();
        }
        if begin <= top + 90.0 && end > top + 90.0 {
            at_top = Some(part);
        }
    }
    if form.view.end_frame() {
        ui.ctx().request_repaint();
    }
    // Room below, so that the last part can come to the top.
    ui.add_space(ui.clip_rect().height() * 0.4);
    if wanted_part.is_none()
        && let Some(part) = at_top
    {
        form.view.part = part;
    }
}

/// The key of the name of a part; annexes are named by their titles.
pub fn part_key(part: Part) -> &'static str {
    match part {
        Part::Reference => "part-reference",
        Part::Liaison => "part-liaison",
        Part::Meeting => "part-meeting",
        Part::Contacts => "part-contacts",
        Part::Addressees => "part-addressees",
        Part::Subject => "part-subject",
        Part::Body => "part-body",
        Part::Deadlines => "part-deadlines",
        Part::Signature => "part-signature",
        Part::Annex(_) => "part-annex",
        Part::Annexes => "part-annexes",
    }
}
