//! The bar below the top bar of a letter that somebody else has open, too: who, and what one can do.

use super::dialog::elsewhere::who;
use super::open_letter::OpenLetter;
use super::widgets::{self, icon};
use super::{icons, theme};
use crate::language::interface::Texts;
use egui::{Align, Frame, Layout, Margin, Panel, RichText, Stroke, Ui};

/// What was clicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clicked {
    /// Take the letter over.
    TakeOver,
    /// Save it under another name.
    SaveAs,
}

/// Shows the bar if there is anything to say.
pub fn ui(ui: &mut Ui, open: &OpenLetter, texts: &Texts) -> Option<Clicked> {
    let elsewhere = open.elsewhere.as_ref()?;
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.warning_ground)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(14, 5));
    let key = match open.editing.is_locked() {
        true => "banner-read-only",
        false => "banner-taken",
    };
    let mut clicked = None;
    Panel::top("banner")
        .frame(frame)
        .show_separator_line(false)
        .resizable(false)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.set_min_height(theme::CONTROL);
                ui.label(icon(icons::USERS, 16.0).color(palette.warning));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if widgets::button(ui, None, &texts.say("elsewhere-take")).clicked() {
                        clicked = Some(Clicked::TakeOver);
                    }
                    if widgets::button(ui, None, &texts.say("trouble-elsewhere")).clicked() {
                        clicked = Some(Clicked::SaveAs);
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let sentence = RichText::new(who(elsewhere, key, texts));
                        let sentence = sentence.size(theme::BODY).color(palette.text);
                        ui.add(egui::Label::new(sentence).truncate());
                    });
                });
            });
        });
    clicked
}
