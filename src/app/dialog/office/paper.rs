//! Emblem and address line.

use super::super::Answer;
use super::files::{self, OfficeFile};
use super::{OfficeDialog, about};
use crate::app::{icons, widgets};
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use crate::language::phrasebook::phrasebook;
use crate::letter::text::{flat, markup};
use egui::{ColorImage, Id, TextureOptions, Ui, vec2};

/// The side of the emblem's picture, in points.
const SIDE: f32 = 84.0;

pub(super) fn ui(ui: &mut Ui, dialog: &mut OfficeDialog, texts: &Texts) -> Option<Answer> {
    about(ui, texts, "office-paper-about");
    ui.label(widgets::strong(texts.say("office-emblem"), 13.5));
    show_emblem(ui, dialog, texts);
    let answer = files::ui(
        ui,
        dialog,
        texts,
        &[&[OfficeFile::EmblemIn]],
        "office-emblem-hint",
    );
    ui.add_space(12.0);
    ui.label(widgets::strong(texts.say("office-address-line"), 13.5));
    about(ui, texts, "office-address-line-about");
    for language in Language::ALL {
        let lines = &mut dialog.kept.office.address_lines;
        let mut typed = lines.get(&language).cloned().unwrap_or_default();
        let standard = phrasebook(language).say("address-line", &[]);
        let standard = markup::parse(&standard).map_or(standard, |runs| flat::text(&runs));
        let name = language_name(language);
        widgets::field(ui, name, |ui| {
            let id = Id::unique(("address line", language));
            if widgets::lines_edit(ui, id, &mut typed, (name, &standard)).changed() {
                match typed.trim().is_empty() {
                    true => lines.remove(&language),
                    false => lines.insert(language, typed.clone()),
                };
            }
        });
        ui.add_space(3.0);
    }
    answer
}

fn show_emblem(ui: &mut Ui, dialog: &mut OfficeDialog, texts: &Texts) {
    let mut removed = false;
    match &dialog.emblem {
        None => about(ui, texts, "office-no-emblem"),
        Some(picture) => {
            if dialog.shown_emblem.is_none()
                && let Ok(image) = eframe::icon_data::from_png_bytes(&picture.bytes)
            {
                let size = [image.width as usize, image.height as usize];
                let image = ColorImage::from_rgba_unmultiplied(size, &image.rgba);
                let options =
                    TextureOptions::LINEAR.with_mipmap_mode(Some(egui::TextureFilter::Linear));
                dialog.shown_emblem = Some(ui.ctx().load_texture("emblem", image, options));
            }
            ui.horizontal(|ui| {
                match &dialog.shown_emblem {
                    Some(texture) => {
                        let shown = egui::Image::new(texture).max_size(vec2(SIDE, SIDE));
                        // As on paper, in dark colours, too.
                        let sheet = egui::Frame::new()
                            .fill(egui::Color32::WHITE)
                            .inner_margin(6);
                        sheet.show(ui, |ui| ui.add(shown.alt_text(texts.say("office-emblem"))));
                    }
                    None => {
                        ui.label(widgets::weak(ui, texts.say("office-emblem-unseen")));
                    }
                }
                let remove = texts.say("office-emblem-remove");
                removed = widgets::button(ui, Some(icons::TRASH), &remove).clicked();
            });
            ui.add_space(4.0);
        }
    }
    if removed {
        dialog.set_emblem(None);
    }
}
