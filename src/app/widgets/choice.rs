//! A list from which one thing is chosen.

use super::{menu, remark, wanted};
use crate::app::theme;
use egui::{ComboBox, Id, Rect, Role, Ui, WidgetInfo};

/// How high the list of a control that comes next can be: as its entries, where the window has room.
pub fn list_height(ui: &Ui) -> f32 {
    let top = ui.cursor().top();
    let control = Rect::from_x_y_ranges(ui.cursor().x_range(), top..=top + theme::CONTROL);
    menu::room_beside(ui.ctx(), control).min(ui.spacing().combo_height)
}

/// Shows what is chosen, and the list once it is clicked; `name` is what a screen reader says. Returns
/// whether something else was chosen.
pub fn choice<T: PartialEq + Clone>(
    ui: &mut Ui,
    id: Id,
    name: &str,
    width: f32,
    chosen: &mut T,
    choices: &[(T, String)],
) -> bool {
    let named = |chosen: &T| {
        let found = choices.iter().find(|(choice, _)| choice == chosen);
        found.map_or_else(String::new, |(_, caption)| caption.clone())
    };
    let caption = named(chosen);
    let mut changed = false;
    let most = list_height(ui);
    let shown = ComboBox::from_id_salt(id)
        .height(most)
        .selected_text(caption.as_str())
        .width(width)
        .truncate()
        .show_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for (choice, caption) in choices {
                let selected = choice == chosen;
                if ui.selectable_label(selected, caption).clicked() && !selected {
                    choice.clone_into(chosen);
                    changed = true;
                }
            }
        });
    wanted::grant(ui, id, &shown.response);
    let enabled = ui.is_enabled();
    shown.response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ComboBox, enabled, name);
        info.current_text_value = Some(caption.clone());
        info
    });
    remark::show(ui, id, &shown.response);
    changed
}
