//! Adding annexes, and their order.

use super::letter_of;
use crate::app::form::{Form, heading};
use crate::app::text_box::CaretAt;
use crate::app::view::{Part, View};
use crate::app::widgets::reorder::{moved, reorder};
use crate::app::{icons, theme, widgets};
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::kind;
use crate::language::interface::Texts;
use crate::language::phrasebook::{Value, phrasebook};
use crate::letter::Letter;
use crate::letter::annex::Annex;
use egui::{FontId, Id, Label, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2};
use std::sync::LazyLock;

/// The kinds of annex, with the names of their files.
static KINDS: LazyLock<Vec<(String, Annex)>> = LazyLock::new(|| {
    kind::annex_kinds().expect("the templates are part of the program, and a test reads them all")
});

/// Width below which the kinds stand in one column.
const TWO_COLUMNS: f32 = 460.0;
/// Width and height between two kinds.
const GAP: f32 = 8.0;

/// Shows the part.
pub(super) fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    heading::part(ui, form, "annexes");
    let letter = &form.draft.letter;
    if !letter.annexes.is_empty() {
        order(ui, form);
    }
    let add = form.say("annexes-add");
    let chosen = widgets::card(ui, icons::FILE_PLUS, &add, |_| (), |ui| kinds(ui, form));
    if let Some(kind) = chosen {
        let edit = added(letter, kind, form.view);
        form.edit(edit);
    }
}

/// The change that adds an annex of a kind; the view goes there, the caret into its first text.
pub fn added(letter: &Letter, kind: &Annex, view: &mut View) -> Edit {
    let mut annexes = letter.annexes.clone();
    annexes.push(kind::new_annex(kind, letter));
    view.wanted_part = Some(Part::Annex(annexes.len() - 1));
    view.wanted_new = Some((0, CaretAt::End));
    Edit::Annexes(annexes)
}

/// The kinds of annex with their titles in the language of the letter.
pub fn kinds_named(draft: &Draft, texts: &Texts) -> Vec<(&'static Annex, String)> {
    let kinds = KINDS.iter();
    kinds
        .map(|(file, kind)| (kind, kind_name(draft, file, kind, texts)))
        .collect()
}

/// The title of a kind of annex and, of those that bear the same, what tells them apart.
fn kind_name(draft: &Draft, file: &str, kind: &Annex, texts: &Texts) -> String {
    let title = super::title_of(draft, draft.letter.language, kind);
    let key = format!("annex-form-{file}");
    match (title.as_str(), texts.say(&key)) {
        // A kind that is newer than the texts of the window.
        ("", form) if form == key => file.replace('-', " "),
        (_, form) if form == key => title,
        (_, form) => texts.with("named-so", &[("name", title.into()), ("form", form.into())]),
    }
}

/// The annexes in order, and whether they are counted.
fn order(ui: &mut Ui, form: &mut Form<'_>) {
    let letter = &form.draft.letter;
    let title = form.say("annexes-order");
    widgets::card(
        ui,
        icons::PAPERCLIP,
        &title,
        |_| (),
        |ui| {
            let follows = widgets::weak(ui, form.say("annexes-follow"));
            ui.add(Label::new(follows).wrap());
            let handle = form.say("annexes-move");
            let list = Id::unique("annexes in order");
            let count = letter.annexes.len();
            let order = reorder(ui, list, count, &handle, |ui, at| {
                let annex = &letter.annexes[at];
                ui.horizontal(|ui| {
                    ui.set_min_height(theme::CONTROL);
                    let name = letter_of(form, annex, at);
                    let name = widgets::strong(name, theme::BODY);
                    ui.add(Label::new(name).selectable(false));
                    let title = super::title_of(form.draft, form.language(), annex);
                    ui.add(Label::new(title).truncate().selectable(false));
                });
            });
            ui.add_space(2.0);
            let mut counted = letter.annex_count;
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            let values = [("count", Value::Number(count))];
            let printed = phrasebook(form.language()).say("annex-count", &values);
            let printed = [("line", printed.into())];
            let caption = form.texts.with("annexes-count", &printed);
            if widgets::switch(ui, &mut counted, &caption).changed() {
                form.edit(Edit::AnnexCount(counted));
            } else if let Some((from, to)) = order {
                form.edit(Edit::Annexes(moved(&letter.annexes, from, to)));
            }
        },
    );
}

/// The kinds of annex, in one or two columns. Returns the one that was chosen.
fn kinds(ui: &mut Ui, form: &Form<'_>) -> Option<&'static Annex> {
    let columns = if ui.available_width() < TWO_COLUMNS {
        1
    } else {
        2
    };
    #[expect(clippy::cast_precision_loss, reason = "one or two")]
    let width = (ui.available_width() - GAP * (columns - 1) as f32) / columns as f32;
    let mut chosen = None;
    for kinds in KINDS.chunks(columns) {
        let tiles: Vec<Tile> = kinds
            .iter()
            .map(|(file, annex)| Tile::new(ui, form, file, annex, width))
            .collect();
        let height = tiles.iter().map(Tile::height).fold(0.0, f32::max);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for (tile, (_, annex)) in tiles.into_iter().zip(kinds) {
                if tile.show(ui, width, height).clicked() {
                    chosen = Some(annex);
                }
            }
        });
    }
    chosen
}

/// A kind of annex: its title, and a sentence about it.
struct Tile {
    title: std::sync::Arc<egui::Galley>,
    about: std::sync::Arc<egui::Galley>,
    name: String,
}

/// From the left of a tile to its text.
const TEXT_AT: f32 = 38.0;

impl Tile {
    fn new(ui: &Ui, form: &Form<'_>, file: &str, annex: &Annex, width: f32) -> Tile {
        let title = kind_name(form.draft, file, annex, form.texts);
        let key = format!("annex-kind-{file}");
        let about = form.say(&key);
        // A kind that is newer than the texts of the window.
        let about = if about == key { String::new() } else { about };
        let room = width - TEXT_AT - 10.0;
        let values = [
            ("title", title.clone().into()),
            ("about", about.clone().into()),
        ];
        let name = form.texts.with("annexes-add-kind", &values);
        let palette = form.palette;
        let painter = ui.painter();
        let font = theme::strong(theme::BODY);
        Tile {
            title: painter.layout(title, font, palette.text, room),
            about: painter.layout(
                about,
                FontId::proportional(theme::SMALL),
                palette.weak,
                room,
            ),
            name,
        }
    }

    fn height(&self) -> f32 {
        self.title.size().y + 2.0 + self.about.size().y + 18.0
    }

    fn show(self, ui: &mut Ui, width: f32, height: f32) -> Response {
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        widgets::named(&response, Role::Button, true, &self.name);
        if ui.is_rect_visible(rect) {
            let palette = widgets::palette(ui);
            let (ground, line) = match response.hovered() {
                true => (palette.hover, palette.strong_line),
                false => (palette.card, palette.line),
            };
            let stroke = Stroke::new(1.0, line);
            ui.painter()
                .rect(rect, theme::CORNER, ground, stroke, StrokeKind::Inside);
            widgets::focus_ring(ui, &response, rect);
            let top = rect.top() + 9.0;
            ui.painter().text(
                egui::pos2(rect.left() + 20.0, top + 9.0),
                egui::Align2::CENTER_CENTER,
                icons::PLUS,
                FontId::new(15.0, theme::icons()),
                palette.accent,
            );
            let left = rect.left() + TEXT_AT;
            let below = top + self.title.size().y + 2.0;
            ui.painter()
                .galley(egui::pos2(left, top), self.title, palette.text);
            ui.painter()
                .galley(egui::pos2(left, below), self.about, palette.weak);
        }
        response
    }
}
