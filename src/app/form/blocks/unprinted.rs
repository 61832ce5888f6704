//! Lines that are not printed because of what is offered, folded into one quiet row.

use super::Page;
use crate::app::form::{Form, conditions, when_seen};
use crate::app::{icons, theme, widgets};
use crate::letter::answers::Condition;
use egui::{Align2, FontId, Id, Role, Sense, Ui, pos2, vec2};
use std::ops::Range;

impl Page<'_> {
    /// Shows the stretch of lines from `at` that is not printed. Returns where it ends.
    pub(super) fn unprinted(&mut self, ui: &mut Ui, form: &mut Form<'_>, at: usize) -> usize {
        let count = (at..self.seen.lines.len())
            .take_while(|at| !self.is_printed(*at))
            .count();
        let end = at + count;
        let id = match self.seen.first_text(at) {
            Some(first) => Id::unique(("unprinted", self.salt, first.0)),
            None => Id::unique(("unprinted without text", self.salt, at)),
        };
        let mut open = ui.data(|data| data.get_temp::<bool>(id).unwrap_or(false));
        // A text within that wants the caret must be seen.
        let wanted = form.view.wanted.map(|((id, _), _)| id).or(self.follow);
        let wanted = wanted.is_some_and(|id| (at..end).any(|at| self.seen.holds(at, id)));
        let same = self.fails_alike(form, at..end);
        let caption = self.caption(form, at..end, same);
        let mut toggled = wanted && !open;
        when_seen(ui, form, id, false, |ui, form| {
            toggled |= fold(ui, form, id, open, &caption);
        });
        if toggled {
            open = !open;
            ui.data_mut(|data| data.insert_temp(id, open));
        }
        if open {
            for at in at..end {
                let scope = self.seen.lines[at].scope;
                let mut outer = scope;
                while let Some(one) = outer {
                    self.shown[one] = true;
                    outer = self.seen.scopes[one].parent;
                }
                let above = at.checked_sub(1).map(|above| self.seen.lines[above].scope);
                if !same && above != Some(scope) {
                    let said = self.only_if(form, scope);
                    ui.horizontal(|ui| {
                        ui.add_space(40.0);
                        widgets::caption(ui, &said);
                    });
                }
                self.row(ui, form, at, None);
            }
        }
        end
    }

    /// Whether all lines are not printed for the same reason.
    fn fails_alike(&self, form: &Form<'_>, mut lines: Range<usize>) -> bool {
        let failing = |at: usize| self.failing(form, self.seen.lines[at].scope);
        let first = failing(lines.start);
        lines.all(|at| failing(at) == first)
    }

    fn caption(&self, form: &Form<'_>, lines: Range<usize>, same: bool) -> String {
        let first = self.failing(form, self.seen.lines[lines.start].scope);
        let count = lines.len();
        match same {
            true => {
                let said = conditions::in_words(form.texts, &first);
                let values = [("count", count.into()), ("conditions", said.into())];
                form.texts.with("blocks-unprinted", &values)
            }
            false => {
                let values = [("count", count.into())];
                form.texts.with("blocks-unprinted-various", &values)
            }
        }
    }

    fn only_if(&self, form: &Form<'_>, scope: Option<usize>) -> String {
        let said = conditions::in_words(form.texts, &self.failing(form, scope));
        form.texts
            .with("blocks-only-if", &[("conditions", said.into())])
    }

    /// The conditions that do not hold.
    fn failing(&self, form: &Form<'_>, scope: Option<usize>) -> Vec<Condition> {
        let mut conditions = self.seen.conditions(scope);
        conditions.retain(|condition| !form.letter().holds(&[*condition]));
        conditions
    }
}

/// The quiet row. Returns whether it was clicked.
fn fold(ui: &mut Ui, form: &Form<'_>, id: Id, open: bool, caption: &str) -> bool {
    let palette = form.palette;
    let left = 40.0;
    let width = ui.available_width();
    let font = FontId::proportional(theme::SMALL);
    let galley = ui.painter().layout(
        caption.to_owned(),
        font,
        egui::Color32::PLACEHOLDER,
        (width - left).max(80.0),
    );
    let height = galley.size().y + 8.0;
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id.with("fold"), Sense::click());
    response
        .widget_info(|| egui::WidgetInfo::selected(Role::DisclosureTriangle, true, open, caption));
    widgets::unfolds(&response, open);
    let ink = match response.hovered() || response.has_focus() {
        true => palette.accent,
        false => palette.weak,
    };
    let glyph = if open {
        icons::CARET_DOWN
    } else {
        icons::CARET_RIGHT
    };
    ui.painter().text(
        pos2(rect.left() + left - 10.0, rect.center().y),
        Align2::RIGHT_CENTER,
        glyph,
        FontId::new(13.0, theme::icons()),
        ink,
    );
    let at = pos2(rect.left() + left, rect.top() + 4.0);
    ui.painter().galley(at, galley, ink);
    widgets::focus_ring(ui, &response, rect);
    ui.add_space(8.0);
    response.clicked()
}
