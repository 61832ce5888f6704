//! What hangs below a button: a menu of commands, and its entries.

use super::{focus_ring, icon_button, opens, palette};
use crate::app::{icons, theme};
use egui::accesskit::HasPopup;
use egui::{
    Align2, Color32, Context, FontId, Id, Popup, PopupCloseBehavior, Rect, Response, Role, Sense,
    Ui, WidgetInfo, vec2,
};
use std::ops::RangeInclusive;

/// Between a menu and the edge of the window, with what is around its entries, in points.
const AROUND: f32 = 24.0;
/// Height of the sign that more entries follow, in points.
const MORE: f32 = 16.0;
/// Height of an entry of one line, in points.
const ROW: f32 = 28.0;

/// The menu of `button`, `width` points wide; an entry that is chosen closes it.
pub fn menu<R>(button: &Response, width: f32, content: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let most = room_beside(&button.ctx, button.rect);
    let menu = Popup::menu(button).gap(4.0);
    let menu = menu.show(|ui| entries(ui, width..=width, most, content));
    opens(button, HasPopup::Menu, menu.is_some());
    menu.map(|menu| menu.inner)
}

/// What every menu is made of: entries below each other, as wide as the widest of them within `width`; those for
/// which `most` points are too few are scrolled to.
pub fn entries<R>(
    ui: &mut Ui,
    width: RangeInclusive<f32>,
    most: f32,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let (known, needed) = (ui.scope_id().with("widest entry"), needed());
    let widest: f32 = ui.data(|data| data.get_temp(known)).unwrap_or_default();
    let wide = widest.clamp(*width.start(), *width.end());
    ui.set_width(wide.min(ui.ctx().content_rect().width() - 2.0 * AROUND));
    ui.data_mut(|data| data.insert_temp(needed, 0.0_f32));
    let spacing = ui.spacing_mut();
    spacing.item_spacing.y = 1.0;
    // A faded entry looks as if it could not be chosen.
    spacing.scroll.fade.strength = 0.0;
    let shown = scrolled(ui, most, content);
    let needs: f32 = ui.data(|data| data.get_temp(needed)).unwrap_or_default();
    if (needs.clamp(*width.start(), *width.end()) - wide).abs() > 0.5 {
        ui.ctx()
            .request_discard("the entries of a menu have other widths");
    }
    ui.data_mut(|data| data.insert_temp(known, needs));
    shown
}

/// Where entries say how wide the widest of them is in one line.
fn needed() -> Id {
    Id::unique("widest entry of this menu")
}

/// Entries within `most` points; where there are more, a sign below them says so.
fn scrolled<R>(ui: &mut Ui, most: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.set_max_height(most);
    let too_long = ui.scope_id().with("too long");
    let sign = match ui.data(|data| data.get_temp(too_long).unwrap_or(false)) {
        true => MORE,
        false => 0.0,
    };
    let area = egui::ScrollArea::vertical().max_height(most - sign);
    let shown = area.show(ui, content);
    let height = shown.content_size.y;
    if sign > 0.0 {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), sign));
        let hidden = height - shown.inner_rect.height();
        if shown.state.unclamped_offset().y + 1.0 < hidden {
            let font = FontId::new(theme::SMALL, theme::icons());
            let (centre, colour) = (Align2::CENTER_CENTER, palette(ui).weak);
            ui.painter()
                .text(rect.center(), centre, icons::CARET_DOWN, font, colour);
        }
    }
    let now = height > most + 0.5;
    if now != (sign > 0.0) {
        ui.ctx().request_discard("a menu has more or fewer entries");
    }
    ui.data_mut(|data| data.insert_temp(too_long, now));
    shown.inner
}

/// How high a menu can be that hangs below something or stands above it, in points.
pub fn room_beside(ctx: &Context, beside: Rect) -> f32 {
    let window = ctx.content_rect();
    let (above, below) = (
        beside.top() - window.top(),
        window.bottom() - beside.bottom(),
    );
    above.max(below) - AROUND
}

/// How high a menu can be that stands over anything, in points.
pub fn room(ctx: &Context) -> f32 {
    ctx.content_rect().height() - 2.0 * AROUND
}

/// A line between the entries of a menu.
pub fn divider(ui: &mut Ui) {
    ui.add_space(3.0);
    let rect = ui.allocate_space(vec2(ui.available_width(), 1.0)).1;
    ui.painter().rect_filled(rect, 0.0, palette(ui).line);
    ui.add_space(3.0);
}

/// The title of the entries below it.
pub fn title(ui: &mut Ui, name: &str) {
    let font = theme::strong(11.0);
    let galley = (ui.painter()).layout_no_wrap(name.to_uppercase(), font, palette(ui).weak);
    let size = vec2(ui.available_width(), galley.size().y + 13.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    let at = rect.left_bottom() + vec2(10.0, -4.0 - galley.size().y);
    ui.painter().galley(at, galley, palette(ui).weak);
}

/// A button of one icon that opens a menu; `name` is its tooltip and what a screen reader says.
pub fn menu_button<R>(
    ui: &mut Ui,
    glyph: &str,
    name: &str,
    content: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let button = icon_button(ui, glyph, name);
    menu(&button, 270.0, content)
}

/// A line of a menu, with the keys that do the same; returns whether it was chosen.
pub fn entry(ui: &mut Ui, enabled: bool, glyph: &str, caption: &str, keys: &str) -> bool {
    let entry = Entry {
        glyph,
        caption,
        keys,
        done: !enabled,
        ..Entry::default()
    };
    entry.show(ui).clicked()
}

/// A popup of `button` in which one works: a click inside leaves it open.
pub fn panel<R>(button: &Response, width: f32, content: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let popup = Popup::from_toggle_button_response(button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .gap(4.0)
        .show(|ui| {
            ui.set_width(width);
            content(ui)
        });
    opens(button, HasPopup::Dialog, popup.is_some());
    popup.map(|popup| popup.inner)
}

/// An entry of a menu: `glyph` before it, `detail` in small print below it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Entry<'a> {
    /// The icon before it; its room is kept where there is none.
    pub glyph: &'a str,
    /// What it does.
    pub caption: &'a str,
    /// More about it.
    pub detail: &'a str,
    /// The keys that do the same.
    pub keys: &'a str,
    /// It is so already: cannot be chosen.
    pub done: bool,
    /// Enter would choose it.
    pub marked: bool,
    /// Whether it is chosen, where it is a choice.
    pub on: Option<bool>,
    /// One of many: lower than others.
    pub low: bool,
    /// Half-bold: the words would be put in as they stand.
    pub strong: bool,
}

impl Entry<'_> {
    /// Shows it as wide as the menu.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = palette(ui);
        let weak = match self.done {
            true => palette.weak.gamma_multiply(0.6),
            false => palette.weak,
        };
        let keys = (!self.keys.is_empty()).then(|| {
            let font = FontId::proportional(theme::SMALL);
            (ui.painter()).layout_no_wrap(self.keys.to_owned(), font, weak)
        });
        let beside = keys.as_ref().map_or(0.0, |keys| keys.size().x + 14.0);
        let around = 42.0 + beside;
        let room = (ui.available_width() - around).max(60.0);
        let ink = if self.done { weak } else { palette.text };
        let lines = |text: &str, font: FontId, colour: Color32| {
            ui.painter().layout(text.to_owned(), font, colour, room)
        };
        // A tick says by itself that something is chosen.
        let chosen = self.on == Some(true) && self.glyph != icons::CHECK;
        let font = match chosen || self.strong {
            true => theme::strong(theme::BODY),
            false => FontId::proportional(theme::BODY),
        };
        let line = (ui.painter()).layout_no_wrap(self.caption.to_owned(), font.clone(), ink);
        let needs = (line.size().x + around).ceil() + 1.0;
        ui.data_mut(|data| {
            let widest = data.get_temp_mut_or_default::<f32>(needed());
            *widest = widest.max(needs);
        });
        let caption = lines(self.caption, font, ink);
        let small = FontId::proportional(theme::SMALL);
        let detail = (!self.detail.is_empty()).then(|| lines(self.detail, small, palette.weak));
        let below = detail.as_ref().map_or(0.0, |detail| detail.size().y + 1.0);
        let least = if self.low { 24.0 } else { ROW };
        let height = (caption.size().y + below + if self.low { 6.0 } else { 9.0 }).max(least);
        let sense = match self.done {
            true => Sense::hover(),
            false => Sense::click(),
        };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
        response.widget_info(|| {
            let mut name = self.caption.to_owned();
            if !self.detail.is_empty() {
                name = format!("{name}, {}", self.detail);
            }
            if let Some(on) = self.on {
                return WidgetInfo::selected(Role::MenuItemCheckBox, !self.done, on, name);
            }
            match self.done && self.glyph == icons::CHECK {
                true => WidgetInfo::selected(Role::MenuItemCheckBox, false, true, name),
                false => WidgetInfo::labeled(Role::MenuItem, !self.done, name),
            }
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let lit = self.marked || response.hovered() || response.has_focus();
        let ground = match (chosen, lit && !self.done) {
            (true, _) => Some(palette.accent_ground),
            (false, true) => Some(palette.hover),
            (false, false) => None,
        };
        if let Some(ground) = ground {
            ui.painter().rect_filled(rect, theme::CORNER, ground);
        }
        let top = rect.center().y - (caption.size().y + below) / 2.0;
        let first = caption.rows.first().map_or(0.0, |row| row.height());
        let glyph_at = egui::pos2(rect.left() + 17.0, top + first / 2.0);
        ui.painter().text(
            glyph_at,
            Align2::CENTER_CENTER,
            self.glyph,
            FontId::new(15.0, theme::icons()),
            weak,
        );
        let left = rect.left() + 34.0;
        let caption_height = caption.size().y;
        ui.painter().galley(egui::pos2(left, top), caption, ink);
        if let Some(detail) = detail {
            let at = egui::pos2(left, top + caption_height + 1.0);
            ui.painter().galley(at, detail, palette.weak);
        }
        if let Some(keys) = keys {
            let at = egui::pos2(
                rect.right() - 10.0 - keys.size().x,
                rect.center().y - keys.size().y / 2.0,
            );
            ui.painter().galley(at, keys, weak);
        }
        focus_ring(ui, &response, rect.shrink(2.0));
        response
    }
}
