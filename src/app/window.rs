//! The form in the middle of the window: all parts in one column, one scroll bar.

use super::form::{self, Form};
use super::tour::{self, landmark::Landmark};
use super::view::{Part, STANDS_STILL};
use super::widgets;
use egui::{Align, CentralPanel, Frame, Id, Margin, Rect, ScrollArea, Ui, vec2};

/// The form is no wider than this, in points: longer lines are hard to read.
const WIDEST: f32 = 900.0;
/// And no narrower, whatever stands beside it.
const LEAST: f32 = 200.0;
/// Room below a part.
const BELOW: f32 = 18.0;
/// The same with two languages beside each other.
const WIDEST_TWO: f32 = 1400.0;

/// Shows the form.
pub fn form_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let ground = Frame::new().fill(form.palette.ground);
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        widgets::region(ui, egui::Role::Main, &form.say("region-form"));
        ScrollArea::vertical()
            .id_salt("form")
            .auto_shrink(false)
            .show(ui, |ui| {
                let two = form.view.columns == super::view::Columns::Both;
                let widest = if two { WIDEST_TWO } else { WIDEST };
                let width = (ui.available_width() - 44.0).clamp(LEAST, widest);
                let left = ((ui.available_width() - width) / 2.0).max(0.0);
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
    let (top, bottom) = (ui.clip_rect().top(), ui.clip_rect().bottom());
    let mut at_top = None;
    let mut written_in = None;
    if let Some((wanted, keyboard)) = form.view.wanted_box.take() {
        widgets::wanted::want(ui.ctx(), wanted, keyboard);
    }
    if ui.ctx().input(|input| input.smooth_scroll_delta().y != 0.0) {
        form.view.writes = false;
    }
    // Where one was stays in view when the form gets another width.
    if (form.view.width - ui.available_width()).abs() > 0.5 {
        form.view.keeps_top = if form.view.width > 0.0 {
            STANDS_STILL
        } else {
            0
        };
        form.view.width = ui.available_width();
    }
    let kept = (form.view.top).filter(|_| form.view.keeps_top > 0);
    let mut new_top = None;
    let keyboard = with_keyboard(ui);
    form.view.keyboard_part = None;
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
                    bottom: BELOW as i8,
                    ..Margin::ZERO
                })
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    form::part_ui(ui, form, part);
                });
        });
        let end = ui.cursor().top();
        if keyboard.is_some_and(|y| (begin..end).contains(&y)) {
            form.view.keyboard_part = Some(part);
        }
        let landmark = match part {
            Part::Reference => Some(Landmark::Reference),
            Part::Body => Some(Landmark::Body),
            _ => None,
        };
        if let Some(landmark) = landmark {
            // Without the room below it.
            let end = end - BELOW - ui.spacing().item_spacing.y;
            let rect = Rect::from_x_y_ranges(ui.min_rect().x_range(), begin..=end);
            tour::mark(ui, landmark, rect);
        }
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
        if begin <= top && end > top {
            new_top = Some((part, (top - begin) / (end - begin)));
        }
        if form.view.has_caret_in(part) && begin < bottom - 40.0 && end > top + 40.0 {
            written_in = Some(part);
        }
        if let Some((_, above)) = kept.filter(|(of, _)| *of == part && wanted_part.is_none()) {
            let at = egui::pos2(ui.min_rect().left(), begin + above * (end - begin));
            let rect = Rect::from_min_size(at, vec2(1.0, 1.0));
            let at_once = egui::style::ScrollAnimation::none();
            ui.scroll_to_rect_animation(rect, Some(Align::TOP), at_once);
            ui.ctx().request_repaint();
        }
    }
    if form.view.end_frame() {
        ui.ctx().request_repaint();
    }
    // Room below, so that the last part can come to the top.
    ui.add_space(ui.clip_rect().height() * 0.4);
    match form.view.keeps_top {
        0 => form.view.top = new_top,
        frames => form.view.keeps_top = frames - 1,
    }
    if wanted_part.is_none()
        && let Some(part) = written_in.filter(|_| form.view.writes).or(at_top)
    {
        // Who scrolls the form sees the page of what comes by.
        if form.view.part != part && !form.view.writes {
            form.view.shown_texts = form::texts_of(form.letter(), part);
            form.view.follow = true;
        }
        form.view.part = part;
    }
}

/// Where the control is that has the keyboard, if it is one of the form.
fn with_keyboard(ui: &Ui) -> Option<f32> {
    let id = ui.memory(|memory| memory.focused())?;
    let rect = ui.ctx().read_response(id)?.rect;
    let of_form = ui.max_rect().x_range().contains(rect.center().x);
    of_form.then_some(rect.center().y)
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
