//! A button that stays pressed: on or off, with its caption in it; or one of a few of which one is chosen.

use super::{focus_ring, palette};
use crate::app::{keyboard, theme};
use egui::{FontId, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

/// How wide the button is: as the wider of both its faces, so that what stands behind it does not move when it is
/// pressed.
pub fn width(ui: &Ui, caption: &str) -> f32 {
    let of = |font: FontId| {
        let galley = (ui.painter()).layout_no_wrap(caption.to_owned(), font, palette(ui).text);
        galley.size().x
    };
    let faces = of(theme::strong(theme::BODY)).max(of(FontId::proportional(theme::BODY)));
    faces.max(14.0) + 18.0
}

/// Shows the button; `name` is what a screen reader says. Returns a response that is `changed` when it was turned.
pub fn toggle(ui: &mut Ui, on: &mut bool, caption: &str, name: &str) -> Response {
    let mut response = place(ui, caption);
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, *on, name));
    face(ui, &response, *on, caption);
    response
}

/// Shows one of a few buttons of which one is to be chosen, and none is at first. Until then they look like any
/// button: segments of which none is chosen would look disabled.
pub fn choice(ui: &mut Ui, chosen: bool, caption: &str) -> Response {
    let response = place(ui, caption);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, caption));
    face(ui, &response, chosen, caption);
    response
}

fn place(ui: &mut Ui, caption: &str) -> Response {
    let size = vec2(width(ui, caption), theme::CONTROL - 2.0);
    let (_, response) = ui.allocate_exact_size(size, Sense::click());
    keyboard::toggles(&response);
    response
}

fn face(ui: &Ui, response: &Response, on: bool, caption: &str) {
    let rect = response.rect;
    if !ui.is_rect_visible(rect) {
        return;
    }
    let palette = palette(ui);
    // Not by colour alone: the face and the outline are heavier, too.
    let (font, ground, line) = match (on, response.hovered()) {
        (true, _) => (
            theme::strong(theme::BODY),
            palette.accent_ground,
            Stroke::new(2.0, palette.accent),
        ),
        (false, hovered) => (
            FontId::proportional(theme::BODY),
            match hovered {
                true => palette.hover,
                false => palette.card,
            },
            Stroke::new(1.0, palette.strong_line),
        ),
    };
    let painter = ui.painter();
    let galley = painter.layout_no_wrap(caption.to_owned(), font, palette.text);
    painter.rect(rect, theme::CORNER, ground, line, StrokeKind::Inside);
    painter.galley(rect.center() - galley.size() / 2.0, galley, palette.text);
    focus_ring(ui, response, rect);
}
