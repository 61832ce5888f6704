//! The controls that every part of the window is made of. They know the theme, never a letter.

pub mod choice;
pub mod date_picker;
pub mod grid;
mod line;
pub mod list;
pub mod menu;
pub mod parsed_edit;
pub mod remark;
pub mod reorder;
mod segments;
pub mod toggle;
pub mod wanted;

pub use line::{hint, line_edit, line_with_button, lines_edit, slants, typed};
pub use segments::{segments, segments_first};

use super::keyboard;
use super::theme::{self, Palette};
use egui::accesskit::{HasPopup, Invalid, Live};
use egui::{
    Align, Align2, Color32, CornerRadius, FontId, Frame, Layout, Margin, Response, RichText, Role,
    Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2,
};

/// The palette of the theme that is shown.
pub fn palette(ui: &Ui) -> &'static Palette {
    theme::palette(ui.ctx())
}

/// An icon as text.
pub fn icon(glyph: &str, size: f32) -> RichText {
    RichText::new(glyph).font(FontId::new(size, theme::icons()))
}

/// An icon beside words that say the same: a screen reader passes it over.
pub fn glyph(ui: &mut Ui, glyph: &str, size: f32, colour: Color32) {
    let font = FontId::new(size, theme::icons());
    let galley = ui.painter().layout_no_wrap(glyph.to_owned(), font, colour);
    let (_, rect) = ui.allocate_space(galley.size());
    ui.painter().galley(rect.min, galley, colour);
}

/// Half-bold text.
pub fn strong(text: impl Into<String>, size: f32) -> RichText {
    RichText::new(text).font(theme::strong(size))
}

/// Text that matters less.
pub fn weak(ui: &Ui, text: impl Into<String>) -> RichText {
    RichText::new(text).color(palette(ui).weak)
}

/// A button of one icon; `name` is its tooltip and what a screen reader says.
pub fn icon_button(ui: &mut Ui, glyph: &str, name: &str) -> Response {
    icon_button_if(ui, true, glyph, name)
}

/// The same, which can be clicked only if `enabled`.
pub fn icon_button_if(ui: &mut Ui, enabled: bool, glyph: &str, name: &str) -> Response {
    icon_button_of(
        ui,
        vec2(theme::CONTROL, theme::CONTROL),
        enabled,
        glyph,
        name,
    )
}

/// The same, of a size.
fn icon_button_of(ui: &mut Ui, size: Vec2, enabled: bool, glyph: &str, name: &str) -> Response {
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    named(&response, Role::Button, enabled, name);
    if ui.is_rect_visible(rect) {
        let palette = palette(ui);
        let lit = enabled && (response.hovered() || response.has_focus());
        if lit {
            ui.painter().rect_filled(rect, theme::CORNER, palette.hover);
        }
        focus_ring(ui, &response, rect);
        let colour = match (enabled, lit) {
            (false, _) => palette.weak.gamma_multiply(0.45),
            (true, true) => palette.text,
            (true, false) => palette.weak,
        };
        let font = FontId::new(17.0, theme::icons());
        ui.painter()
            .text(rect.center(), Align2::CENTER_CENTER, glyph, font, colour);
    }
    response.on_hover_text(name)
}

/// What a button of one icon takes at the end of a row.
pub fn icon_room(ui: &Ui) -> f32 {
    theme::CONTROL + ui.spacing().item_spacing.x
}

/// A button with a caption, and perhaps an icon before it.
pub fn button(ui: &mut Ui, glyph: Option<&str>, caption: &str) -> Response {
    captioned(ui, true, glyph, caption, false, f32::INFINITY)
}

/// The same with a sentence for a caption, which takes more lines where there is no room for it.
pub fn long_button(ui: &mut Ui, glyph: &str, caption: &str) -> Response {
    let room = ui.available_width();
    captioned(ui, true, Some(glyph), caption, false, room)
}

/// The same, which can be clicked only if `enabled`.
pub fn button_if(ui: &mut Ui, enabled: bool, glyph: Option<&str>, caption: &str) -> Response {
    captioned(ui, enabled, glyph, caption, false, f32::INFINITY)
}

/// The button of what one most likely wants.
pub fn main_button(ui: &mut Ui, glyph: Option<&str>, caption: &str) -> Response {
    main_button_if(ui, true, glyph, caption)
}

/// The same, which can be clicked only if `enabled`.
pub fn main_button_if(ui: &mut Ui, enabled: bool, glyph: Option<&str>, caption: &str) -> Response {
    captioned(ui, enabled, glyph, caption, true, f32::INFINITY)
}

/// How wide a button with an icon before its caption is.
pub fn button_width(ui: &Ui, caption: &str) -> f32 {
    one_line_width(ui, caption, theme::BODY) + 16.0 + 6.0 + 24.0
}

/// How wide words are in one line.
pub fn one_line_width(ui: &Ui, words: &str, size: f32) -> f32 {
    let font = FontId::proportional(size);
    let galley = (ui.painter()).layout_no_wrap(words.to_owned(), font, Color32::PLACEHOLDER);
    galley.size().x
}

fn captioned(
    ui: &mut Ui,
    enabled: bool,
    glyph: Option<&str>,
    caption: &str,
    main: bool,
    most: f32,
) -> Response {
    let palette = palette(ui);
    let font = if main {
        theme::strong(theme::BODY)
    } else {
        FontId::proportional(theme::BODY)
    };
    let icon_galley = glyph.map(|glyph| {
        let font = FontId::new(16.0, theme::icons());
        ui.painter()
            .layout_no_wrap(glyph.to_owned(), font, Color32::PLACEHOLDER)
    });
    let gap = 6.0;
    let beside = icon_galley.as_ref().map_or(0.0, |i| i.size().x + gap);
    let lines = (most - beside - 24.0).max(60.0);
    let caption_galley =
        (ui.painter()).layout(caption.to_owned(), font, Color32::PLACEHOLDER, lines);
    let inner = caption_galley.size().x + beside;
    let high = match caption_galley.rows.len() {
        0 | 1 => theme::CONTROL,
        _ => caption_galley.size().y + 12.0,
    };
    let size = vec2(inner + 24.0, high);
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    named(&response, Role::Button, enabled, caption);
    if ui.is_rect_visible(rect) {
        let lit = enabled && response.hovered();
        let (ground, line, ink) = match (main, enabled) {
            (true, true) => (palette.accent, palette.accent, palette.on_accent),
            (true, false) => (palette.line, palette.line, palette.weak),
            (false, true) => (palette.card, palette.strong_line, palette.text),
            (false, false) => (palette.card, palette.line, palette.weak.gamma_multiply(0.6)),
        };
        let ground = match (lit, main) {
            (true, false) => palette.hover,
            (true, true) => ground.gamma_multiply(0.9),
            (false, _) => ground,
        };
        let painter = ui.painter();
        painter.rect(
            rect,
            theme::CORNER,
            ground,
            Stroke::new(1.0, line),
            StrokeKind::Inside,
        );
        let mut x = rect.center().x - inner / 2.0;
        if let Some(icon) = icon_galley {
            let y = rect.center().y - icon.size().y / 2.0;
            let width = icon.size().x;
            painter.galley(egui::pos2(x, y), icon, ink);
            x += width + gap;
        }
        let y = rect.center().y - caption_galley.size().y / 2.0;
        painter.galley(egui::pos2(x, y), caption_galley, ink);
        focus_ring(ui, &response, rect);
    }
    response
}

/// Says to a screen reader what a control is.
pub fn named(response: &Response, kind: Role, enabled: bool, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(kind, enabled, name));
}

/// Says to a screen reader that what `ui` holds belongs together, and what it is called.
pub fn region(ui: &Ui, kind: Role, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(kind);
        node.set_label(name);
    });
}

/// A heading, of a level from 1.
pub fn heading(ui: &mut Ui, text: RichText, level: usize) -> Response {
    let said = text.text().to_owned();
    let response = ui.add(egui::Label::new(text).selectable(false));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(said);
    });
    response
}

/// Says to a screen reader that what a control opens below itself is open, or not.
pub fn opens(response: &Response, what: HasPopup, open: bool) {
    (response.ctx).accesskit_node_builder(response.id, |node| {
        node.set_has_popup(what);
        node.set_expanded(open);
    });
}

/// Says to a screen reader that something can be unfolded, and whether it is.
pub fn unfolds(response: &Response, open: bool) {
    (response.ctx).accesskit_node_builder(response.id, |node| node.set_expanded(open));
}

/// Names the edge by which the panel `salt` of `ui` is made wider: a screen reader says it, and the arrow keys move
/// it. To be called before the panel is shown.
pub fn resizes(ui: &Ui, salt: &str, name: &str) {
    let id = ui
        .scope_id()
        .with_salt(egui::IdSalt::new(salt))
        .with("__resize");
    keyboard::resizes(ui, id, name);
}

/// Says to a screen reader why the value of a field is wrong.
pub fn wrong(response: &Response, why: Option<&str>) {
    let Some(why) = why else { return };
    (response.ctx).accesskit_node_builder(response.id, |node| {
        node.set_invalid(Invalid::True);
        node.set_description(why);
    });
}

/// Says to a screen reader what there is to know of a field.
pub fn described(response: &Response, what: &str) {
    (response.ctx).accesskit_node_builder(response.id, |node| node.set_description(what));
}

/// Says to a screen reader that the arrow keys are at `entry`, while the keyboard stays in the field `holder`.
pub fn active(ctx: &egui::Context, holder: egui::Id, entry: egui::Id) {
    ctx.accesskit_node_builder(holder, |node| {
        node.set_active_descendant(entry.accesskit_id());
    });
}

/// The ring around the control that has the keyboard.
pub fn focus_ring(ui: &Ui, response: &Response, rect: egui::Rect) {
    if response.has_focus() {
        ring(ui.painter(), palette(ui), rect);
    }
}

/// Makes what `content` shows one control, behind those that are in it: it is clicked and can have the keyboard. It
/// says so from the beginning, for egui takes the keyboard from whatever is first shown without wanting it.
pub fn clickable(ui: &mut Ui, content: impl FnOnce(&mut Ui)) -> Response {
    let builder = egui::UiBuilder::new().sense(Sense::click());
    ui.scope_builder(builder, content).response
}

/// A ring around `rect` as around a control that has the keyboard.
pub fn ring(painter: &egui::Painter, palette: &Palette, rect: egui::Rect) {
    let stroke = Stroke::new(2.0, palette.accent);
    painter.rect_stroke(rect.expand(1.0), theme::CORNER, stroke, StrokeKind::Outside);
}

/// A white card with a heading; `trailing` stands at the right end of the heading.
pub fn card<R>(
    ui: &mut Ui,
    icon: &str,
    heading: &str,
    trailing: impl FnOnce(&mut Ui),
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    bare_card(ui, |ui| {
        let title = |ui: &mut Ui| {
            ui.set_min_height(theme::CONTROL);
            let accent = palette(ui).accent;
            glyph(ui, icon, 17.0, accent);
            self::heading(ui, strong(heading, theme::HEADING), 3);
            ui.min_rect().width()
        };
        let end = |ui: &mut Ui| {
            let layout = Layout::right_to_left(Align::Center);
            let shown = ui.with_layout(layout, |ui| {
                trailing(ui);
                ui.min_rect().width()
            });
            shown.inner
        };
        // What has no room at the end of the heading stands below it: the last frame knows how wide both are.
        let id = ui.scope_id().with(("heading", heading));
        let needed: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
        let needed = if needed <= ui.available_width() {
            ui.horizontal(|ui| title(ui) + end(ui)).inner
        } else {
            ui.horizontal(title).inner + ui.horizontal(end).inner
        };
        ui.data_mut(|data| data.insert_temp(id, needed + ui.spacing().item_spacing.x));
        content(ui)
    })
}

/// A white card without a heading.
pub fn bare_card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = palette(ui);
    Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(CornerRadius::same(theme::CARD_CORNER))
        .inner_margin(Margin::symmetric(16, 14))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
        .inner
}

/// A caption above a control, in small print.
pub fn caption(ui: &mut Ui, text: &str) -> Response {
    let colour = palette(ui).weak;
    let text = RichText::new(text).size(theme::SMALL).color(colour);
    ui.add(egui::Label::new(text).selectable(false))
}

/// A caption with a control below it.
pub fn field<R>(ui: &mut Ui, text: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        caption(ui, text);
        content(ui)
    })
    .inner
}

/// A switch: on or off, with its caption at its right. Returns a response that is `changed` when it was
/// turned.
pub fn switch(ui: &mut Ui, on: &mut bool, caption: &str) -> Response {
    let font = FontId::proportional(theme::BODY);
    let colour = palette(ui).text;
    let knob = vec2(32.0, 18.0);
    let width = (ui.available_width() - knob.x - 8.0).max(40.0);
    let galley = ui.painter().layout(caption.to_owned(), font, colour, width);
    let size = vec2(knob.x + 8.0 + galley.size().x, galley.size().y.max(22.0));
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    keyboard::toggles(&response);
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), *on, caption));
    if ui.is_rect_visible(rect) {
        let palette = palette(ui);
        let how_on = ui.ctx().animate_bool_responsive(response.id, *on);
        let place = egui::Rect::from_min_size(
            egui::pos2(rect.left(), rect.center().y - knob.y / 2.0),
            knob,
        );
        let ground = if *on {
            palette.accent
        } else {
            palette.strong_line
        };
        ui.painter().rect_filled(place, knob.y / 2.0, ground);
        let x = egui::lerp(place.left() + 9.0..=place.right() - 9.0, how_on);
        ui.painter()
            .circle_filled(egui::pos2(x, place.center().y), 6.5, palette.card);
        let at = egui::pos2(place.right() + 8.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colour);
        focus_ring(ui, &response, place);
    }
    response
}

/// A box that is ticked or not, with its caption at its right. Returns a response that is `changed` when it
/// was ticked.
pub fn check(ui: &mut Ui, ticked: &mut bool, caption: &str) -> Response {
    let palette = palette(ui);
    let font = FontId::proportional(theme::BODY);
    // In a grid there is as much room as one takes.
    let room = (ui.available_width() - 26.0).max(230.0);
    let galley = (ui.painter()).layout(caption.to_owned(), font, palette.text, room);
    let size = vec2(26.0 + galley.size().x, galley.size().y.max(24.0));
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *ticked = !*ticked;
        response.mark_changed();
    }
    keyboard::toggles(&response);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, *ticked, caption));
    if ui.is_rect_visible(rect) {
        let square = egui::Rect::from_center_size(
            egui::pos2(rect.left() + 9.0, rect.center().y),
            vec2(17.0, 17.0),
        );
        // The ring stands in the place of the outline, not around it.
        let empty_ring = response.has_focus() && !*ticked;
        let (ground, line) = match (*ticked, response.hovered()) {
            (true, _) => (palette.accent, palette.accent),
            (false, true) => (palette.hover, palette.strong_line),
            (false, false) => (palette.field, palette.strong_line),
        };
        let line = match empty_ring {
            true => Stroke::new(2.5, palette.accent),
            false => Stroke::new(1.0, line),
        };
        let outline = if empty_ring {
            square.expand(1.0)
        } else {
            square
        };
        ui.painter()
            .rect(outline, 4, ground, line, StrokeKind::Inside);
        if *ticked {
            let tick = FontId::new(13.0, theme::icons());
            let centre = Align2::CENTER_CENTER;
            let glyph = super::icons::CHECK;
            ui.painter()
                .text(square.center(), centre, glyph, tick, palette.on_accent);
        }
        if !empty_ring {
            focus_ring(ui, &response, square);
        }
        let at = egui::pos2(rect.left() + 26.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, palette.text);
    }
    response
}

/// How grave a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Says something, no more.
    Plain,
    /// Well done.
    Good,
    /// Worth a look.
    Warning,
    /// Wrong or missing.
    Error,
}

/// A few words on a coloured ground.
pub fn badge(ui: &mut Ui, tone: Tone, text: &str) -> Response {
    let palette = palette(ui);
    let (ground, ink) = match tone {
        Tone::Plain => (palette.chip, palette.chip_text),
        Tone::Good => (palette.hover, palette.good),
        Tone::Warning => (palette.warning_ground, palette.warning),
        Tone::Error => (palette.error_ground, palette.error),
    };
    let font = FontId::proportional(theme::SMALL - 0.5);
    let most = ui.max_rect().width() - 12.0;
    let galley = ui.painter().layout(text.to_owned(), font, ink, most);
    // Drawn here: a frame would grow as high as its row.
    let size = galley.size() + vec2(12.0, 2.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    named(&response, Role::Label, true, text);
    ui.painter().rect_filled(rect, 5, ground);
    ui.painter().galley(rect.min + vec2(6.0, 1.0), galley, ink);
    response
}

/// A sentence in lines of so many characters at most, where it has spaces.
pub fn broken(sentence: &str, line: usize) -> String {
    let mut broken = String::with_capacity(sentence.len());
    let mut length = 0;
    for word in sentence.split(' ') {
        let word_length = word.chars().count();
        if length > 0 {
            let fits = length + 1 + word_length <= line;
            broken.push(if fits { ' ' } else { '\n' });
            length = if fits { length + 1 } else { 0 };
        }
        broken.push_str(word);
        length += word_length;
    }
    broken
}

/// A sentence below a control that says what is wrong with what was typed.
pub fn complaint(ui: &mut Ui, text: &str) {
    let palette = palette(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        glyph(ui, super::icons::WARNING_CIRCLE, 14.0, palette.error);
        let said = ui.label(RichText::new(text).size(theme::SMALL).color(palette.error));
        // Read out as soon as it is there.
        ui.ctx().accesskit_node_builder(said.id, |node| {
            node.set_live(Live::Polite);
        });
    });
}
