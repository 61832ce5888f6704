//! A few choices beside each other, of which one holds.

use super::{focus_ring, palette};
use crate::app::{keyboard, theme};
use egui::{
    CornerRadius, FontId, Frame, Margin, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

/// One of a few choices beside each other. Returns whether another was chosen.
pub fn segments<T: PartialEq + Copy>(ui: &mut Ui, chosen: &mut T, choices: &[(T, &str)]) -> bool {
    segments_ui(ui, chosen, choices, false)
}

/// The same, first in a dialog: as long as nothing else has the keyboard, what is chosen has it.
pub fn segments_first<T: PartialEq + Copy>(
    ui: &mut Ui,
    chosen: &mut T,
    choices: &[(T, &str)],
) -> bool {
    let free = ui.memory(|memory| memory.focused().is_none());
    segments_ui(ui, chosen, choices, free)
}

fn segments_ui<T: PartialEq + Copy>(
    ui: &mut Ui,
    chosen: &mut T,
    choices: &[(T, &str)],
    takes_keyboard: bool,
) -> bool {
    let palette = palette(ui);
    let mut changed = false;
    Frame::new()
        .fill(palette.navigator)
        .corner_radius(CornerRadius::same(theme::CORNER))
        .inner_margin(Margin::same(3))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                for (value, caption) in choices {
                    let selected = *chosen == *value;
                    let colour = if selected { palette.text } else { palette.weak };
                    // Not by colour alone.
                    let font = match selected {
                        true => theme::strong(theme::BODY),
                        false => FontId::proportional(theme::BODY),
                    };
                    let galley = ui
                        .painter()
                        .layout_no_wrap((*caption).to_owned(), font, colour);
                    let size = vec2(galley.size().x + 20.0, theme::CONTROL - 6.0);
                    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
                    response.widget_info(|| {
                        WidgetInfo::selected(Role::RadioButton, true, selected, *caption)
                    });
                    if selected {
                        let stroke = Stroke::new(1.0, palette.strong_line);
                        ui.painter()
                            .rect(rect, 5.0, palette.card, stroke, StrokeKind::Inside);
                    } else if response.hovered() {
                        ui.painter().rect_filled(rect, 5.0, palette.hover);
                    }
                    if selected && takes_keyboard {
                        response.request_focus();
                    }
                    keyboard::toggles(&response);
                    focus_ring(ui, &response, rect);
                    let at = rect.center() - galley.size() / 2.0;
                    ui.painter().galley(at, galley, colour);
                    if response.clicked() && !selected {
                        *chosen = *value;
                        changed = true;
                    }
                }
            });
        });
    changed
}
