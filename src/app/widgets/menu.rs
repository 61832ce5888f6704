//! Menus: a button of one icon that opens one, and the entries in it.

use super::{icon, icon_button, palette};
use egui::{Button, Popup, PopupCloseBehavior, Response, RichText, Ui};

/// A button of one icon that opens a menu; `name` is its tooltip and what a screen reader says.
pub fn menu_button<R>(
    ui: &mut Ui,
    glyph: &str,
    name: &str,
    content: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let button = icon_button(ui, glyph, name);
    menu(&button, content)
}

/// The menu of a control that was clicked.
pub fn menu<R>(button: &Response, content: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let popup = Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClick);
    popup
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            content(ui)
        })
        .map(|shown| shown.inner)
}

/// A line of a menu, with the keys that do the same; returns whether it was chosen.
pub fn entry(ui: &mut Ui, enabled: bool, glyph: &str, caption: &str, keys: &str) -> bool {
    let weak = palette(ui).weak;
    let mut button = Button::new((icon(glyph, 16.0).color(weak), RichText::new(caption)))
        .frame_when_inactive(false);
    if !keys.is_empty() {
        button = button.shortcut_text(RichText::new(keys).color(weak));
    }
    let response = ui.add_enabled(enabled, button);
    // Without the private character of the icon.
    super::named(&response, egui::Role::Button, enabled, caption);
    response.clicked()
}
