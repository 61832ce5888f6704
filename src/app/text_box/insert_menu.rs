//! The menu that Ctrl+Space opens at the caret: facts and standard phrases, filtered by typing.

use super::popups::{EDGE, beside};
use super::setting::{Insertion, Setting};
use crate::app::widgets::{self, menu::Entry};
use crate::app::{icons, mirror, theme};
use eframe::egui::{
    Area, FontId, Frame, Id, Label, Margin, Order, Rect, Response, RichText, ScrollArea, Stroke, Ui,
};

/// So many lines are seen at once, where there is room.
const LINES: f32 = 12.0;
/// So many characters of a name are shown, and of what would be put in: as many as a line holds.
const LABEL: usize = 48;
const DETAIL: usize = 54;
/// Width of the menu, in points.
const WIDTH: f32 = 380.0;
/// What the menu needs around its lines, in points: its margins, what was typed, the gap to the caret.
const BESIDES: f32 = 64.0;

/// The menu, while it is open.
#[derive(Clone, Debug, Default)]
pub struct InsertMenu {
    /// What was typed.
    pub filter: String,
    /// A click went elsewhere.
    pub dismissed: bool,
    line: usize,
    moved: bool,
}

impl InsertMenu {
    /// More was typed.
    pub fn filter(&mut self, text: &str) {
        self.filter.extend(text.chars().filter(|c| !c.is_control()));
        self.line = 0;
        self.moved = true;
    }

    /// The last character was taken back.
    pub fn shorten(&mut self) {
        self.filter.pop();
        self.line = 0;
        self.moved = true;
    }

    /// The line above or below.
    pub fn step(&mut self, by: isize, insertions: &[Insertion]) {
        let last = self.matching(insertions).len().saturating_sub(1);
        self.line = self.line.saturating_add_signed(by).min(last);
        self.moved = true;
    }

    /// What the filter leaves: all its words occur; those whose name begins with it come first.
    pub fn matching<'a>(&self, insertions: &'a [Insertion]) -> Vec<&'a Insertion> {
        let filter = self.filter.trim().to_lowercase();
        let mut found: Vec<(bool, &Insertion)> = insertions
            .iter()
            .filter_map(|insertion| {
                let label = insertion.label.to_lowercase();
                let all = format!("{label} {}", insertion.detail.to_lowercase());
                let fits = filter.split_whitespace().all(|word| all.contains(word));
                fits.then(|| (!label.starts_with(&filter), insertion))
            })
            .collect();
        found.sort_by_key(|(later, _)| *later);
        found.into_iter().map(|(_, insertion)| insertion).collect()
    }

    /// What stands on the chosen line.
    pub fn chosen(&self, insertions: &[Insertion]) -> Option<Insertion> {
        self.matching(insertions)
            .get(self.line)
            .map(|insertion| (*insertion).clone())
    }

    /// Shows the menu under the caret; what was clicked.
    pub fn show(
        &mut self,
        ui: &Ui,
        id: Id,
        caret: Rect,
        setting: &Setting<'_>,
    ) -> Option<Insertion> {
        let found = self.matching(setting.insertions);
        let mut clicked = None;
        let moved = std::mem::take(&mut self.moved);
        let line = line_height(ui);
        let (pivot, place) = beside(ui, caret, LINES * line + BESIDES);
        let screen = ui.ctx().content_rect();
        let room = (caret.top() - screen.top()).max(screen.bottom() - caret.bottom());
        let area = Area::new(id.with("insertions"))
            .order(Order::Foreground)
            .pivot(pivot)
            .fixed_pos(place)
            .constrain_to(ui.ctx().content_rect().shrink(EDGE))
            .show(ui.ctx(), |ui| {
                Frame::popup(ui.style()).show(ui, |ui| {
                    ui.set_width(WIDTH);
                    ui.spacing_mut().item_spacing.y = 1.0;
                    // A faded line looks as if it could not be chosen.
                    ui.spacing_mut().scroll.fade.strength = 0.0;
                    self.search_line(ui, setting);
                    ui.add_space(4.0);
                    // What is offered is looked up beside the window: at first there may be none.
                    if found.is_empty() && !setting.insertions.is_empty() {
                        let nothing = RichText::new(&setting.labels.nothing_fits);
                        let nothing = nothing.color(setting.colours.weak_text);
                        let frame = Frame::new().inner_margin(Margin::symmetric(10, 4));
                        frame.show(ui, |ui| ui.label(nothing));
                    }
                    // In a low window it does not cover the line in which one writes.
                    let lines = ((room - BESIDES) / line).floor().clamp(2.0, LINES);
                    let height = lines * line;
                    ScrollArea::vertical()
                        .max_height(height)
                        // The area offers no more room than it had when the list was shorter.
                        .min_scrolled_height(height)
                        .show(ui, |ui| {
                            for (number, insertion) in found.iter().enumerate() {
                                let line = self.line(ui, number, insertion, moved);
                                if number == self.line {
                                    widgets::active(ui.ctx(), id, line.id);
                                }
                                if line.clicked() {
                                    clicked = Some((*insertion).clone());
                                }
                            }
                        });
                });
            });
        let (pressed, at) =
            ui.input(|input| (input.pointer.any_pressed(), input.pointer.interact_pos()));
        let inside = at.is_some_and(|at| area.response.rect.contains(at));
        self.dismissed = pressed && !inside;
        clicked
    }

    /// What was typed, as in a box in which one searches: the keyboard stays in the text.
    fn search_line(&self, ui: &mut Ui, setting: &Setting<'_>) {
        let palette = widgets::palette(ui);
        let filter = match self.filter.is_empty() {
            true => widgets::hint(ui, &setting.labels.filter),
            false => RichText::new(&self.filter),
        };
        let frame = Frame::new()
            .fill(palette.field)
            .stroke(Stroke::new(1.0, palette.strong_line))
            .corner_radius(theme::CORNER)
            .inner_margin(Margin::symmetric(9, 0));
        let line = |ui: &mut Ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.x = 9.0;
            widgets::glyph(ui, icons::MAGNIFYING_GLASS, 15.0, palette.weak);
            let shown = ui.add(Label::new(filter).truncate().selectable(false)).rect;
            let typed = !self.filter.is_empty();
            let against = mirror::from_right(&self.filter) != mirror::is_turned(ui.ctx());
            let x = match typed && !against {
                true => shown.right() + 2.0,
                false => shown.left() - 3.0,
            };
            let stroke = Stroke::new(1.5, setting.colours.caret);
            ui.painter().vline(x, shown.y_range(), stroke);
        };
        frame.show(ui, |ui| ui.horizontal(line));
    }

    fn line(&self, ui: &mut Ui, number: usize, insertion: &Insertion, moved: bool) -> Response {
        let chosen = number == self.line;
        let (label, detail) = (cut(&insertion.label, LABEL), cut(&insertion.detail, DETAIL));
        let entry = Entry {
            caption: &label,
            detail: &detail,
            marked: chosen,
            ..Entry::default()
        };
        let response = entry.show(ui);
        // The keyboard stays in the text; the arrow keys mark.
        (ui.ctx()).accesskit_node_builder(response.id, |node| node.set_selected(chosen));
        if chosen && moved {
            response.scroll_to_me(None);
        }
        let name = match insertion.detail.is_empty() {
            true => insertion.label.clone(),
            false => format!("{}, {}", insertion.label, insertion.detail),
        };
        response.accessible_name(name)
    }
}

/// How high a line with its detail is, with the gap to the next.
fn line_height(ui: &Ui) -> f32 {
    let row = |size| ui.fonts_mut(|fonts| fonts.row_height(&FontId::proportional(size)));
    row(theme::BODY) + row(theme::SMALL) + 11.0
}

/// As much of a text as there is room for.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn insertion(label: &str, detail: &str) -> Insertion {
        Insertion {
            label: label.to_owned(),
            detail: detail.to_owned(),
            runs: Vec::new(),
        }
    }

    #[test]
    fn typing_filters_and_arrows_choose() {
        let all = [
            insertion("Place of the meeting", "Geneva"),
            insertion("Dates of the meeting", "4-13 May 2021"),
            insertion("Date of this letter", "5 February 2021"),
        ];
        let mut menu = InsertMenu::default();
        assert_eq!(menu.matching(&all).len(), 3);
        menu.filter("Meet");
        assert_eq!(menu.matching(&all).len(), 2);
        menu.filter(" may");
        assert_eq!(menu.chosen(&all).unwrap().label, "Dates of the meeting");
        let mut menu = InsertMenu::default();
        menu.filter("date");
        menu.step(1, &all);
        menu.step(1, &all);
        assert_eq!(menu.chosen(&all).unwrap().label, "Date of this letter");
        menu.step(-5, &all);
        assert_eq!(menu.chosen(&all).unwrap().label, "Dates of the meeting");
        menu.filter("xyz");
        assert_eq!(menu.chosen(&all), None);
    }
}
