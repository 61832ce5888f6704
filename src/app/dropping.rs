//! What is said while files are held over the window.

use super::{theme, widgets};
use crate::language::interface::Texts;
use egui::{Align2, Area, Color32, Context, Frame, Id, Order, Stroke, vec2};

/// Says what happens when the files are let go.
pub fn ui(ctx: &Context, texts: &Texts) {
    let held = ctx.input(|input| input.raw.hovered_files.len());
    if held == 0 {
        return;
    }
    let palette = theme::palette(ctx);
    let edge = ctx.content_rect().shrink(6.0);
    let layer = egui::LayerId::new(Order::Foreground, Id::unique("files held over the window"));
    let painter = ctx.layer_painter(layer);
    painter.rect(
        edge,
        12.0,
        Color32::from_black_alpha(60),
        Stroke::new(3.0, palette.accent),
        egui::StrokeKind::Inside,
    );
    Area::new(Id::unique("what becomes of files held"))
        .order(Order::Tooltip)
        .anchor(Align2::CENTER_CENTER, vec2(0.0, 0.0))
        .interactable(false)
        .show(ctx, |ui| {
            Frame::popup(ui.style()).inner_margin(22).show(ui, |ui| {
                let said = texts.with("drop-here", &[("count", held.into())]);
                ui.add(egui::Label::new(widgets::strong(said, theme::HEADING)).extend());
            });
        });
}
