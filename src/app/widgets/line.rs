//! Boxes in which one types.

use super::{button, remark, wanted, weak};
use crate::app::{mirror, theme};
use egui::{
    Align, Align2, Id, Layout, Margin, Response, RichText, TextEdit, Ui, WidgetInfo, WidgetText,
};

/// Whether a hint is shown slanted, so that nobody takes it for a value: Chinese and Arabic are not.
pub fn slants(hint: &str) -> bool {
    // An apostrophe and an ellipsis stand behind all letters.
    let is_sign = |character| matches!(character, '\u{2000}'..='\u{206F}');
    hint.chars()
        .all(|character| character < '\u{590}' || is_sign(character))
}

/// What is said in an empty box.
pub fn hint(ui: &Ui, words: &str) -> RichText {
    // Clear of the caret.
    let hint = weak(ui, format!("\u{2009}{words}"));
    match slants(words) {
        true => hint.family(theme::italic()),
        false => hint,
    }
}

/// A one-line box for a name, a number, an address; `name` is what a screen reader says.
pub fn line_edit(
    ui: &mut Ui,
    id: Id,
    value: &mut String,
    name: &str,
    hint: &str,
    width: f32,
) -> Response {
    box_edit(ui, id, value, name, (hint, width), |value| {
        TextEdit::singleline(value)
    })
}

/// A one-line box with a button at its right that reach together from edge to edge, such as for a path.
pub fn line_with_button(
    ui: &mut Ui,
    id: Id,
    value: &mut String,
    (name, hint): (&str, &str),
    (glyph, caption): (Option<&str>, &str),
) -> (Response, Response) {
    let row = |ui: &mut Ui| {
        let layout = Layout::right_to_left(Align::Center);
        let shown = ui.with_layout(layout, |ui| {
            let button = button(ui, glyph, caption);
            let width = ui.available_width();
            (line_edit(ui, id, value, name, hint, width), button)
        });
        shown.inner
    };
    ui.horizontal(row).inner
}

/// A box for a few lines that belong together.
pub fn lines_edit(ui: &mut Ui, id: Id, value: &mut String, said: (&str, &str)) -> Response {
    let (name, hint) = said;
    let width = ui.available_width();
    box_edit(ui, id, value, name, (hint, width), |value| {
        TextEdit::multiline(value).desired_rows(2)
    })
}

fn box_edit(
    ui: &mut Ui,
    id: Id,
    value: &mut String,
    name: &str,
    (hint, width): (&str, f32),
    edit: impl for<'t> FnOnce(&'t mut String) -> TextEdit<'t>,
) -> Response {
    let before = value.clone();
    // As high as the line that takes its place.
    let row = ui.text_style_height(&egui::TextStyle::Body) + ui.spacing().extra_text_line_spacing;
    let shown_hint = self::hint(ui, hint).line_height(Some(row));
    let edit = edit(value)
        .id(id)
        .hint_text(WidgetText::from(shown_hint))
        .margin(Margin::symmetric(9, 6))
        .desired_width(width);
    let response = typed(ui, edit, &before, hint);
    wanted::grant(ui, id, &response);
    response.widget_info(|| {
        let mut info = WidgetInfo::text_edit(true, value.as_str(), value.as_str(), hint);
        info.label = Some(name.to_owned());
        info
    });
    remark::show(ui, id, &response);
    response
}

/// A box of egui's in which one types: in a window that is turned around it keeps its directions. `value` is
/// what stands in it, `hint` what is said while that is nothing.
pub fn typed(ui: &mut Ui, edit: TextEdit<'_>, value: &str, hint: &str) -> Response {
    let shown = if value.is_empty() { hint } else { value };
    let edit = match mirror::is_turned(ui.ctx()) && mirror::from_right(shown) {
        true => edit.align(Align2::RIGHT_CENTER),
        false => edit,
    };
    let place = |shown: &Response| (shown.rect, shown.id);
    mirror::island(ui, !value.is_empty(), |ui| ui.add(edit), place)
}
