//! Several telephone numbers, addresses and the like below each other: typed, added with Enter, removed.

use super::address::Verdict;
use crate::app::form::Form;
use crate::app::{icons, theme, widgets};
use egui::{Id, Key, Ui};

/// A list of values of one sort.
pub(super) struct Values<'a> {
    /// Tells the list from others.
    pub id: Id,
    /// Its messages: `<key>` its caption, `<key>-row` with place and contact, `<key>-add`, `<key>-remove`,
    /// `<key>-hint`, `<key>-wrong`.
    pub key: &'a str,
    /// The number of the contact to whom they belong, from 1.
    pub contact: usize,
    /// What is to be said of a value.
    pub verdict: fn(&str) -> Verdict,
}

/// The box at a place of the values that have `id`.
pub(super) fn box_id(id: Id, at: usize) -> Id {
    id.with(("box", at))
}

impl Values<'_> {
    /// Shows `values`, at least one box. Returns the new ones if they changed.
    pub fn ui(&self, ui: &mut Ui, form: &Form<'_>, values: &[String]) -> Option<Vec<String>> {
        let typed_id = self.id.with("typed");
        // What is being typed, with boxes that are empty yet, for as long as one of them has the keyboard.
        let typed: Option<Vec<String>> = ui.data(|data| data.get_temp(typed_id));
        let mut boxes = typed
            .filter(|typed| kept(typed) == values)
            .unwrap_or_else(|| values.to_vec());
        if boxes.is_empty() {
            boxes.push(String::new());
        }
        let (before, count) = (boxes.clone(), boxes.len());
        let mut next = None;
        let mut busy = false;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            self.head(ui, form, &mut boxes, &mut next);
            for at in 0..count {
                if at > 0 {
                    ui.add_space(4.0);
                }
                busy |= self.row(ui, form, &mut boxes, at, count, &mut next);
            }
        });
        if let Some(at) = next {
            busy = true;
            ui.memory_mut(|memory| memory.request_focus(self.box_id(at)));
        }
        ui.data_mut(|data| {
            if busy {
                data.insert_temp(typed_id, boxes.clone());
            } else {
                data.remove::<Vec<String>>(typed_id);
            }
        });
        let new = kept(&boxes);
        (boxes != before && new != values).then_some(new)
    }

    fn box_id(&self, at: usize) -> Id {
        box_id(self.id, at)
    }

    /// The caption, and a button that adds a box.
    fn head(
        &self,
        ui: &mut Ui,
        form: &Form<'_>,
        boxes: &mut Vec<String>,
        next: &mut Option<usize>,
    ) {
        ui.horizontal(|ui| {
            ui.set_min_height(20.0);
            widgets::caption(ui, &form.say(self.key));
            let values = [("contact", self.contact.into())];
            let add = form.texts.with(&format!("{}-add", self.key), &values);
            let full = boxes.last().is_some_and(|last| !last.trim().is_empty());
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if full && small_button(ui, icons::PLUS, &add).clicked() {
                    boxes.push(String::new());
                    *next = Some(boxes.len() - 1);
                }
            });
        });
    }

    /// One box. Returns whether it has the keyboard.
    fn row(
        &self,
        ui: &mut Ui,
        form: &Form<'_>,
        boxes: &mut Vec<String>,
        at: usize,
        count: usize,
        next: &mut Option<usize>,
    ) -> bool {
        let Some(value) = boxes.get_mut(at) else {
            return false;
        };
        let place = [("place", (at + 1).into()), ("contact", self.contact.into())];
        let name = form.texts.with(&format!("{}-row", self.key), &place);
        let remove = form.texts.with(&format!("{}-remove", self.key), &place);
        let hint = form.say(&format!("{}-hint", self.key));
        let mut removed = false;
        let removable = count > 1 || !value.is_empty();
        let response = ui
            .horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                let width = ui.available_width() - theme::CONTROL - 2.0;
                let id = self.box_id(at);
                let response = widgets::line_edit(ui, id, value, &name, &hint, width);
                if removable {
                    removed = widgets::icon_button(ui, icons::X, &remove).clicked();
                }
                response
            })
            .inner;
        let enter = ui.input(|input| input.key_pressed(Key::Enter));
        let (verdict, focused) = ((self.verdict)(value), response.has_focus());
        match verdict {
            Verdict::Better(better) => {
                let offer = [("value", better.clone().into())];
                let offer = form.texts.with("contacts-better", &offer);
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 4.0;
                    widgets::glyph(ui, icons::LIGHTBULB, 14.0, form.palette.weak);
                    let offer = egui::RichText::new(offer).size(theme::SMALL);
                    if ui.link(offer.color(form.palette.accent)).clicked() {
                        *value = better;
                    }
                });
            }
            // While one types, everything is unfinished.
            Verdict::Right => {}
            Verdict::Unfinished if focused || value.trim().is_empty() => {}
            Verdict::Wrong | Verdict::Unfinished => {
                let why = form.say(&format!("{}-wrong", self.key));
                widgets::wrong(&response, Some(&why));
                widgets::complaint(ui, &why);
            }
        }
        if response.lost_focus() && enter && !value.trim().is_empty() {
            boxes.insert(at + 1, String::new());
            *next = Some(at + 1);
        } else if removed {
            boxes.remove(at);
            if boxes.is_empty() {
                boxes.push(String::new());
            }
            *next = Some(at.min(boxes.len() - 1));
        }
        focused
    }
}

/// Values that say something, without the space around them.
fn kept(typed: &[String]) -> Vec<String> {
    let trimmed = typed.iter().map(|value| value.trim().to_owned());
    trimmed.filter(|value| !value.is_empty()).collect()
}

/// A button of one icon that is no higher than a caption.
fn small_button(ui: &mut Ui, glyph: &str, name: &str) -> egui::Response {
    let (rect, response) =
        ui.allocate_exact_size(egui::vec2(theme::CONTROL, 20.0), egui::Sense::click());
    widgets::named(&response, egui::Role::Button, true, name);
    let palette = widgets::palette(ui);
    let lit = response.hovered() || response.has_focus();
    if lit {
        ui.painter().rect_filled(rect, 5.0, palette.hover);
    }
    widgets::focus_ring(ui, &response, rect);
    let colour = if lit { palette.text } else { palette.weak };
    let font = egui::FontId::new(14.0, theme::icons());
    let middle = egui::Align2::CENTER_CENTER;
    ui.painter()
        .text(rect.center(), middle, glyph, font, colour);
    response.on_hover_text(name)
}
