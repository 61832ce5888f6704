//! A list from which one thing is chosen.

use super::{remark, wanted};
use egui::{ComboBox, Id, Role, Ui, WidgetInfo};

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
    let shown = ComboBox::from_id_salt(id)
        .selected_text(caption.as_str())
        .width(width)
        .truncate()
        .show_ui(ui, |ui| {
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
