//! A list of short texts, one below the other: the lines of the subject and of titles, addressees, the
//! recipients of a liaison statement. Enter begins the next, Backspace at the beginning joins.

mod change;
mod conditions;

use super::Form;
use super::text::Look;
use crate::app::text_box::{CaretAt, Event};
use crate::app::widgets::reorder::{self, reorder};
use crate::app::{icons, theme, widgets};
use crate::letter::Line;
use crate::letter::addressee::Addressee;
use crate::letter::answers::Condition;
use crate::letter::text::{Text, TextId};
use change::Change;
use egui::{Id, RichText, Sense, Ui, vec2};

/// Something of which a list of short texts consists.
pub(super) trait Row: Clone {
    /// One that says `text` and is always printed.
    fn of(text: Text) -> Self;
    /// What it says.
    fn text(&self) -> &Text;
    /// What it says, to be changed.
    fn text_mut(&mut self) -> &mut Text;
    /// When it is printed.
    fn when(&self) -> &[Condition];
}

impl Row for Line {
    fn of(text: Text) -> Line {
        Line {
            when: Vec::new(),
            text,
        }
    }
    fn text(&self) -> &Text {
        &self.text
    }
    fn text_mut(&mut self) -> &mut Text {
        &mut self.text
    }
    fn when(&self) -> &[Condition] {
        &self.when
    }
}

impl Row for Addressee {
    fn of(text: Text) -> Addressee {
        Addressee {
            when: Vec::new(),
            name: text,
        }
    }
    fn text(&self) -> &Text {
        &self.name
    }
    fn text_mut(&mut self) -> &mut Text {
        &mut self.name
    }
    fn when(&self) -> &[Condition] {
        &self.when
    }
}

impl Row for Text {
    fn of(text: Text) -> Text {
        text
    }
    fn text(&self) -> &Text {
        self
    }
    fn text_mut(&mut self) -> &mut Text {
        self
    }
    fn when(&self) -> &[Condition] {
        &[]
    }
}

/// Buttons that a row has before the one that removes it; returns the first of them.
type Buttons<'a, 'f> = &'a mut dyn FnMut(&mut Ui, &mut Form<'f>, usize) -> Option<Id>;

/// How a list of short texts is shown.
pub(super) struct Lines<'a> {
    /// Tells the list from others.
    pub salt: &'a str,
    /// Its messages: `<key>-row` with the place, `<key>-move`, `<key>-remove` with the place, `<key>-hint`.
    pub key: &'a str,
    /// Half bold.
    pub bold: bool,
    /// Rows that are not printed are folded into one line.
    pub fold: bool,
    /// What is to be said of rows, by place.
    pub warnings: &'a [Option<String>],
    /// How many buttons a row has besides.
    pub buttons: u8,
}

impl Lines<'_> {
    fn id(&self) -> Id {
        Id::unique(("lines", self.salt))
    }

    /// Asks for the caret in the row at a place, once the rows are those of the next frame.
    pub fn want(&self, ui: &Ui, at: usize, caret: CaretAt) {
        let wish = (at, caret);
        ui.data_mut(|data| data.insert_temp(self.id().with("wish"), wish));
    }

    /// The same rows and a new one at the end, which gets the caret.
    pub fn with_new<R: Row>(&self, ui: &Ui, rows: &[R], text: Text) -> Vec<R> {
        let mut rows = rows.to_vec();
        rows.push(R::of(text));
        self.want(ui, rows.len() - 1, CaretAt::End);
        rows
    }

    /// Shows the rows. Returns the new ones if one was added, removed, moved, split or joined.
    pub fn ui<'f, R: Row>(
        &self,
        ui: &mut Ui,
        form: &mut Form<'f>,
        rows: &[R],
        buttons: Buttons<'_, 'f>,
    ) -> Option<Vec<R>> {
        self.grant(ui, form, rows);
        let open_id = self.id().with("open");
        let mut open = ui.data(|data| data.get_temp(open_id).unwrap_or(false));
        let printed = |row: &R| form.letter().holds(row.when());
        let hidden: Vec<&R> = rows.iter().filter(|row| !printed(row)).collect();
        let foldable = self.fold && !hidden.is_empty();
        let shown: Vec<usize> = (0..rows.len())
            .filter(|at| !foldable || open || printed(&rows[*at]))
            .collect();
        let mut change = None;
        let id = self.id();
        let handle_name = form.say(&format!("{}-move", self.key));
        let moved = reorder(ui, id, shown.len(), &handle_name, |ui, place| {
            let done = self.row(ui, form, place, shown[place], rows, &mut *buttons);
            change = change.take().or(done);
        });
        if foldable {
            let said: Vec<Condition> = conditions::distinct(hidden.iter().map(|row| row.when()));
            let said = conditions::said(form, &said);
            let values = [("count", hidden.len().into()), ("when", said.into())];
            let words = form.texts.with("lines-not-printed", &values);
            if fold(ui, &words, open) {
                open = !open;
                ui.data_mut(|data| data.insert_temp(open_id, open));
            }
        }
        if let Some((from, to)) = moved {
            change = Some(Change::Move(from, to));
        }
        let made = change::make(rows, &shown, change?, form.language());
        match made {
            change::Made::Rows(rows, caret) => {
                if let Some((at, caret)) = caret {
                    self.want(ui, at, caret);
                }
                Some(rows)
            }
            change::Made::Caret(at, caret) => {
                let language = form.language();
                form.view.want(rows[at].text().id, language, caret);
                None
            }
            change::Made::Nothing => None,
        }
    }

    /// Gives the caret to the row that is waiting for it.
    fn grant<R: Row>(&self, ui: &Ui, form: &mut Form<'_>, rows: &[R]) {
        let wish = self.id().with("wish");
        let Some((at, caret)) = ui.data(|data| data.get_temp::<(usize, CaretAt)>(wish)) else {
            return;
        };
        ui.data_mut(|data| data.remove::<(usize, CaretAt)>(wish));
        if let Some(row) = rows.get(at)
            && row.text().id != TextId::default()
        {
            let language = form.language();
            form.view.want(row.text().id, language, caret);
        }
    }

    fn row<'f, R: Row>(
        &self,
        ui: &mut Ui,
        form: &mut Form<'f>,
        place: usize,
        at: usize,
        rows: &[R],
        buttons: Buttons<'_, 'f>,
    ) -> Option<Change> {
        let row = &rows[at];
        let number = [("place", (place + 1).into())];
        let label = form.texts.with(&format!("{}-row", self.key), &number);
        let remove = form.texts.with(&format!("{}-remove", self.key), &number);
        let hint = form.say(&format!("{}-hint", self.key));
        let mut change = None;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let taken = (f32::from(self.buttons) + 1.0) * (theme::CONTROL + 2.0);
            let width = ui.available_width() - taken;
            let event = ui
                .vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = 3.0;
                    let look = Look {
                        label: &label,
                        hint: &hint,
                        bold: self.bold,
                        structure: true,
                        ..Look::default()
                    };
                    let event = form.text(ui, row.text(), look);
                    self.notes(ui, form, at, row);
                    event
                })
                .inner;
            let first = buttons(ui, form, at);
            let removes = widgets::icon_button(ui, icons::X, &remove);
            if removes.clicked() {
                change = Some(Change::Remove(place));
            }
            match event {
                // Tab has no other work here; the box has taken it all the same.
                Some((Event::Indent, _)) => {
                    let next = first.unwrap_or(removes.id);
                    ui.memory_mut(|memory| memory.request_focus(next));
                }
                Some((Event::Outdent, _)) => {
                    let handle = reorder::handle_id(self.id(), place);
                    ui.memory_mut(|memory| memory.request_focus(handle));
                }
                Some((event, _)) => change = Change::from_event(event, place).or(change.take()),
                None => {}
            }
        });
        change
    }

    /// What is to be said below a row.
    fn notes<R: Row>(&self, ui: &mut Ui, form: &Form<'_>, at: usize, row: &R) {
        let note = |ui: &mut Ui, glyph: &str, words: String, colour| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 5.0;
                widgets::glyph(ui, glyph, 14.0, colour);
                let words = RichText::new(words).size(theme::SMALL).color(colour);
                ui.add(egui::Label::new(words).wrap().selectable(false));
            });
        };
        if !row.when().is_empty() {
            let said = conditions::said(form, row.when());
            let (key, glyph) = match form.letter().holds(row.when()) {
                true => ("lines-only", icons::EYE),
                false => ("lines-not-now", icons::EYE_SLASH),
            };
            let words = form.texts.with(key, &[("when", said.into())]);
            note(ui, glyph, words, form.palette.weak);
        }
        if let Some(Some(warning)) = self.warnings.get(at) {
            note(ui, icons::WARNING, warning.clone(), form.palette.warning);
        }
    }
}

/// The line that stands for rows that are not shown. Returns whether it was clicked.
fn fold(ui: &mut Ui, words: &str, open: bool) -> bool {
    let palette = widgets::palette(ui);
    let font = egui::FontId::proportional(theme::SMALL);
    let room = (ui.available_width() - 30.0).max(60.0);
    let galley = ui
        .painter()
        .layout(words.to_owned(), font, palette.weak, room);
    let size = vec2(galley.size().x + 30.0, galley.size().y + 8.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::DisclosureTriangle, true, open, words)
    });
    widgets::unfolds(&response, open);
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect, theme::CORNER, palette.hover);
        }
        let glyph = match open {
            true => icons::CARET_DOWN,
            false => icons::CARET_RIGHT,
        };
        let at = egui::pos2(rect.left() + 11.0, rect.center().y);
        let glyph_font = egui::FontId::new(13.0, theme::icons());
        let middle = egui::Align2::CENTER_CENTER;
        ui.painter()
            .text(at, middle, glyph, glyph_font, palette.weak);
        let at = egui::pos2(rect.left() + 24.0, rect.top() + 4.0);
        ui.painter().galley(at, galley, palette.weak);
        widgets::focus_ring(ui, &response, rect);
    }
    response.clicked()
}
