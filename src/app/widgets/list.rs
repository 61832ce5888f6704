//! A list from which one row is chosen: with the pointer, or with the arrow keys while it has the keyboard. Rows
//! stand in columns where there is room, else each is one sentence.

use super::palette;
use crate::app::{icons, theme};
use egui::{
    Align2, EventFilter, FontId, Galley, Id, Key, Modifiers, Rect, Response, Role, ScrollArea,
    Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::ops::Range;
use std::sync::Arc;

/// Height of a row, in points.
const ROW: f32 = 26.0;
/// Left of the first column.
const LEFT: f32 = 12.0;
/// Between columns.
const GAP: f32 = 20.0;
/// The last column is cut where it would be wider; no narrower than this, or there are no columns.
const LEAST: f32 = 120.0;

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListRow {
    /// What stands in its columns.
    pub cells: Vec<String>,
    /// All of it in one sentence, as a screen reader says it.
    pub said: String,
    /// Something is wrong in it.
    pub wrong: bool,
}

impl ListRow {
    /// A row of one column.
    pub fn of(said: String) -> ListRow {
        ListRow {
            cells: vec![said.clone()],
            said,
            wrong: false,
        }
    }
}

/// A list.
pub struct List<'a> {
    /// Tells it from others.
    pub id: Id,
    /// What a screen reader calls it.
    pub name: &'a str,
    /// What stands above its columns, if there are several.
    pub headings: &'a [String],
    /// How many rows it has.
    pub count: usize,
    /// How many of them are seen at most.
    pub seen: usize,
}

impl List<'_> {
    /// Shows the list; returns whether another row was chosen, or none any more.
    pub fn show(
        &self,
        ui: &mut Ui,
        chosen: &mut Option<usize>,
        row: impl Fn(usize) -> ListRow,
    ) -> bool {
        ui.scope(|ui| self.rows(ui, chosen, row)).inner
    }

    fn rows(
        &self,
        ui: &mut Ui,
        chosen: &mut Option<usize>,
        row: impl Fn(usize) -> ListRow,
    ) -> bool {
        let known = self.id.with("columns");
        let mut widths: Vec<f32> = ui.data(|data| data.get_temp(known)).unwrap_or_default();
        let before = widths.clone();
        let mut changed = false;
        ui.spacing_mut().item_spacing.y = 2.0;
        let room = ui.available_width() - 2.0 * LEFT;
        let first: f32 = (widths.iter().rev().skip(1)).map(|width| width + GAP).sum();
        let columns = widths.len() > 1 && first + LEAST <= room;
        if columns && !self.headings.is_empty() {
            self.headings(ui, &widths);
        }
        let sense = Sense::focusable_noninteractive();
        let builder = UiBuilder::new().scope_id(self.id).sense(sense);
        let list = ui.scope_builder(builder, |ui| {
            changed |= self.keys(ui, chosen);
            // Whatever chose it, it is seen.
            let last = self.id.with("chosen");
            let moved = ui.data(|data| data.get_temp(last)) != Some(*chosen);
            ui.data_mut(|data| data.insert_temp(last, *chosen));
            let pitch = ROW + ui.spacing().item_spacing.y;
            #[expect(clippy::cast_precision_loss, reason = "few rows")]
            let height = |rows: usize| rows as f32 * pitch;
            let at_once = egui::style::ScrollAnimation::none();
            let mut rows = |ui: &mut Ui, shown: Range<usize>| {
                let top = ui.cursor().top() - height(shown.start);
                if moved && let Some(at) = *chosen {
                    let to = pos2(ui.cursor().left(), top + height(at));
                    let to = Rect::from_min_size(to, vec2(1.0, ROW));
                    ui.scroll_to_rect_animation(to, None, at_once);
                }
                for at in shown {
                    let row = row(at);
                    let widths = (&mut widths, columns);
                    let id = self.id.with(("row", at));
                    let is_chosen = *chosen == Some(at);
                    let shown = row_ui(ui, id, &row, is_chosen, widths);
                    if is_chosen {
                        super::active(ui.ctx(), self.id, id);
                    }
                    if shown.clicked() {
                        *chosen = (*chosen != Some(at)).then_some(at);
                        changed = true;
                    }
                }
            };
            // What scrolls keeps to itself that something is to be seen.
            if self.count <= self.seen {
                rows(ui, 0..self.count);
                return;
            }
            ScrollArea::vertical()
                .id_salt("rows")
                .max_height(height(self.seen))
                .auto_shrink([false, true])
                .show_rows(ui, ROW, self.count, rows);
            if moved && chosen.is_some() {
                ui.scroll_to_rect_animation(ui.min_rect(), None, at_once);
            }
        });
        let response = list.response;
        response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, self.name));
        for (at, heading) in self.headings.iter().enumerate() {
            let galley = words(ui, heading, true, f32::INFINITY);
            widen(&mut widths, at, galley.size().x);
        }
        if widths != before {
            ui.data_mut(|data| data.insert_temp(known, widths));
            ui.ctx().request_repaint();
        }
        changed
    }

    fn headings(&self, ui: &mut Ui, widths: &[f32]) {
        let weak = palette(ui).weak;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 20.0), Sense::hover());
        let mut left = rect.left() + LEFT;
        for (at, heading) in self.headings.iter().enumerate() {
            let galley = words(ui, heading, true, f32::INFINITY);
            let place = pos2(left, rect.center().y - galley.size().y / 2.0);
            ui.painter()
                .galley_with_override_text_color(place, galley, weak);
            left += widths.get(at).copied().unwrap_or_default() + GAP;
        }
    }

    /// The arrow keys; returns whether they chose another row.
    fn keys(&self, ui: &Ui, chosen: &mut Option<usize>) -> bool {
        if self.count == 0 || !ui.memory(|memory| memory.has_focus(self.id)) {
            return false;
        }
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, filter));
        let last = self.count - 1;
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let next = match *chosen {
            _ if pressed(Key::Home) => 0,
            _ if pressed(Key::End) => last,
            None if pressed(Key::ArrowDown) || pressed(Key::ArrowUp) => 0,
            Some(at) if pressed(Key::ArrowDown) => (at + 1).min(last),
            Some(at) if pressed(Key::ArrowUp) => at.saturating_sub(1),
            _ => return false,
        };
        let other = *chosen != Some(next);
        *chosen = Some(next);
        other
    }
}

fn words(ui: &Ui, text: &str, strong: bool, most: f32) -> Arc<Galley> {
    let font = match strong {
        true => theme::strong(theme::SMALL),
        false => FontId::proportional(theme::BODY),
    };
    let mut job = egui::text::LayoutJob::simple_singleline(
        text.replace('\n', " "),
        font,
        egui::Color32::PLACEHOLDER,
    );
    job.wrap = egui::text::TextWrapping::truncate_at_width(most);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

fn widen(widths: &mut Vec<f32>, at: usize, width: f32) {
    if widths.len() <= at {
        widths.resize(at + 1, 0.0);
    }
    widths[at] = widths[at].max(width);
}

/// The ground of a row of which one is chosen.
pub fn ground(ui: &Ui, rect: Rect, chosen: bool, hovered: bool) {
    let palette = palette(ui);
    let painter = ui.painter();
    if chosen {
        painter.rect_filled(rect, theme::CORNER, palette.accent_ground);
        // Not by colour alone.
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        painter.rect_filled(bar, 1.5, palette.accent);
    } else if hovered {
        painter.rect_filled(rect, theme::CORNER, palette.hover);
    }
}

fn row_ui(
    ui: &mut Ui,
    id: Id,
    row: &ListRow,
    chosen: bool,
    (widths, columns): (&mut Vec<f32>, bool),
) -> Response {
    let palette = palette(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    // The list has the keyboard, not its rows.
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &row.said));
    ground(ui, rect, chosen, response.hovered());
    let ink = match chosen {
        true => palette.accent,
        false => palette.text,
    };
    let mut right = rect.right() - LEFT;
    if row.wrong {
        let font = FontId::new(15.0, theme::icons());
        let place = pos2(right, rect.center().y);
        let sign = icons::WARNING_CIRCLE;
        ui.painter()
            .text(place, Align2::RIGHT_CENTER, sign, font, palette.error);
        right -= 22.0;
    }
    for (at, cell) in row.cells.iter().enumerate().take(row.cells.len() - 1) {
        let galley = words(ui, cell, false, f32::INFINITY);
        widen(widths, at, galley.size().x);
    }
    widen(widths, row.cells.len() - 1, 0.0);
    let mut left = rect.left() + LEFT;
    let one = [row.said.clone()];
    let cells = match columns {
        true => row.cells.as_slice(),
        false => &one,
    };
    for (at, cell) in cells.iter().enumerate() {
        let galley = words(ui, cell, false, right - left);
        let place = pos2(left, rect.center().y - galley.size().y / 2.0);
        let elided = galley.elided;
        ui.painter().galley(place, galley, ink);
        if elided && at + 1 == cells.len() {
            response.clone().on_hover_text(&row.said);
        }
        left += widths.get(at).copied().unwrap_or_default() + GAP;
    }
    response
}
