//! A button that stays pressed: on or off, with its caption in it.

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
    let palette = palette(ui);
    let set = |font: FontId| (ui.painter()).layout_no_wrap(caption.to_owned(), font, palette.text);
    let strong = set(theme::strong(theme::BODY));
    let plain = set(FontId::proportional(theme::BODY));
    let size = vec2(width(ui, caption), theme::CONTROL - 2.0);
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    keyboard::toggles(&response);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, *on, name));
    if ui.is_rect_visible(rect) {
        // Not by colour alone: the face and the outline are heavier, too.
        let (galley, ground, line) = match (*on, response.hovered()) {
            (true, _) => (
                strong,
                palette.accent_ground,
                Stroke::new(2.0, palette.accent),
            ),
            (false, true) => (plain, palette.hover, Stroke::new(1.0, palette.strong_line)),
            (false, false) => (plain, palette.card, Stroke::new(1.0, palette.strong_line)),
        };
        let painter = ui.painter();
        painter.rect(rect, theme::CORNER, ground, line, StrokeKind::Inside);
        painter.galley(rect.center() - galley.size() / 2.0, galley, palette.text);
        focus_ring(ui, &response, rect);
    }
    response
}
