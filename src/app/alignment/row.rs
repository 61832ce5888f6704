//! One row: how sure it is, and what both letters say.

use super::Alignment;
use crate::app::form::text::colours;
use crate::app::jobs::alignment::AlignedSide;
use crate::app::text_box::{Labels, Setting, TextBox, TextBoxes};
use crate::app::widgets::{self, strong};
use crate::app::{icons, mirror, theme};
use crate::language::Direction;
use crate::language::interface::{Texts, language_name};
use crate::translation::alignment::Form;
use crate::translation::alignment::by_hand::{Row, Ruling};
use egui::{
    Align, Align2, Color32, FontId, Id, Layout, Rect, Role, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, pos2, vec2,
};

/// Room at the left for how sure the row is.
const MARK: f32 = 146.0;
/// Room between the letters.
const GAP: f32 = 18.0;
/// Room at the right.
const RIGHT: f32 = 14.0;
/// Room above and below the words.
const ROOM: f32 = 8.0;
/// Room for a number before the words.
const NUMBER: f32 = 34.0;

/// What came of a row.
pub(super) struct Shown {
    /// It was clicked.
    pub clicked: bool,
    /// How high it is.
    pub height: f32,
}

/// How wide the words of one letter are in a row of a width.
pub(super) fn column(width: f32) -> f32 {
    (width - MARK - GAP - RIGHT) / 2.0
}

/// The names of the two letters above their columns.
pub(super) fn captions(ui: &mut Ui, alignment: &Alignment, width: f32) {
    ui.add_space(MARK);
    for (at, side) in [&alignment.first, &alignment.second]
        .into_iter()
        .enumerate()
    {
        if at > 0 {
            ui.add_space(GAP);
        }
        let caption = format!("{} – {}", language_name(side.side.language), side.name);
        ui.scope(|ui| {
            ui.set_width(column(width));
            let caption = strong(caption, theme::BODY);
            let caption = egui::Label::new(caption).truncate().selectable(false);
            // Where the words of the column begin.
            let from_right = side.side.language.direction() == Direction::RightToLeft;
            match mirror::side(ui.ctx(), from_right) {
                Align::Max => {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.add(caption));
                }
                _ => drop(ui.add(caption)),
            }
        });
    }
}

/// Shows the row at a place.
pub(super) fn ui(
    ui: &mut Ui,
    alignment: &Alignment,
    at: usize,
    boxes: &mut TextBoxes,
    labels: &Labels,
    texts: &Texts,
) -> Shown {
    let palette = widgets::palette(ui);
    let rect = ui.max_rect();
    let row = &alignment.rows()[at];
    let chosen = alignment.at == at;
    let id = Id::unique(("alignment row", at));
    let response = ui.interact(rect, id, Sense::click());
    let look = look(row, palette);
    let values = [
        ("number", (at + 1).into()),
        ("percent", percent(row).into()),
    ];
    let said = texts.with(look.key, &values);
    let name = texts.with(
        "align-row",
        &[("number", (at + 1).into()), ("state", said.clone().into())],
    );
    response.widget_info(|| {
        egui::WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), chosen, &name)
    });
    if ui.is_rect_visible(rect) {
        let ground = match (chosen, response.hovered()) {
            (true, _) => palette.accent_ground.gamma_multiply(0.6),
            (false, true) => palette.hover,
            _ => Color32::TRANSPARENT,
        };
        let painter = ui.painter();
        let inner = rect.shrink2(vec2(0.0, 1.0));
        painter.rect_filled(inner, theme::CORNER, ground);
        if chosen {
            let line = Stroke::new(1.5, palette.accent);
            painter.rect_stroke(inner, theme::CORNER, line, StrokeKind::Inside);
        } else {
            let y = rect.bottom() - 0.5;
            painter.hline(rect.x_range(), y, Stroke::new(1.0, palette.line));
        }
        // On the line of the words, whose boxes have some room above them.
        let corner = rect.min + vec2(10.0, ROOM + 4.0);
        let small = FontId::proportional(theme::SMALL);
        painter.text(
            corner,
            Align2::LEFT_TOP,
            at + 1,
            small.clone(),
            palette.weak,
        );
        let icon = FontId::new(15.0, theme::icons());
        painter.text(
            corner + vec2(30.0, 0.0),
            Align2::LEFT_TOP,
            look.glyph,
            icon,
            look.ink,
        );
        let galley = painter.layout(said, small, look.ink, MARK - 62.0);
        painter.galley(corner + vec2(50.0, 0.0), galley, look.ink);
    }
    let mut clicked = response.clicked();
    let mut height: f32 = 38.0;
    let wide = column(rect.width());
    for (number, (side, places)) in [
        (&alignment.first, &row.first),
        (&alignment.second, &row.second),
    ]
    .into_iter()
    .enumerate()
    {
        let left = rect.left() + MARK + number as f32 * (wide + GAP);
        let place = Rect::from_min_size(pos2(left, rect.top() + ROOM), vec2(wide, rect.height()));
        let builder = UiBuilder::new().id_salt(("side", number)).max_rect(place);
        let shown = ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing = vec2(0.0, 6.0);
            let mut clicked = false;
            for piece in places {
                clicked |= piece_ui(ui, side, *piece, (at, number), boxes, labels, texts);
            }
            clicked
        });
        clicked |= shown.inner;
        height = height.max(shown.response.rect.height() + 2.0 * ROOM);
    }
    Shown { clicked, height }
}

/// One paragraph of a letter.
fn piece_ui(
    ui: &mut Ui,
    side: &AlignedSide,
    place: usize,
    (row, number): (usize, usize),
    boxes: &mut TextBoxes,
    labels: &Labels,
    texts: &Texts,
) -> bool {
    let Some(piece) = side.side.pieces.get(place) else {
        return false;
    };
    let language = side.side.language;
    let label = texts.with(
        "align-text",
        &[
            ("number", (row + 1).into()),
            ("language", texts.language_said(language).into()),
        ],
    );
    let palette = widgets::palette(ui);
    let counted = piece.paragraph.number.as_deref();
    let mut clicked = false;
    ui.horizontal_top(|ui| {
        if let Some(counted) = counted {
            let (rect, _) = ui.allocate_exact_size(vec2(NUMBER, 18.0), Sense::hover());
            let font = FontId::proportional(theme::SMALL);
            let corner = rect.min + vec2(0.0, 1.0);
            ui.painter()
                .text(corner, Align2::LEFT_TOP, counted, font, palette.weak);
        }
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            // Facts stand as words in what is shown here.
            let value = |_: &_| String::new();
            let setting = Setting {
                language,
                value: &value,
                spelling: None,
                insertions: &[],
                remarks: &[],
                labels,
                colours: colours(palette),
            };
            let id = Id::unique(("alignment text", number, place));
            let shown = TextBox::new(id, &piece.printed, &setting)
                .label(&label)
                .bold(piece.paragraph.form == Form::Heading)
                .frame(false)
                .read_only(true)
                .show(ui, boxes);
            clicked = shown.response.clicked();
        });
    });
    clicked
}

/// How a row looks by how sure it is: never by colour alone.
struct Look {
    glyph: &'static str,
    ink: Color32,
    key: &'static str,
}

fn look(row: &Row, palette: &theme::Palette) -> Look {
    let alone = row.first.is_empty() || row.second.is_empty();
    let (glyph, ink, key) = match (row.ruling, alone) {
        (Ruling::NotAPair, _) => (icons::X_CIRCLE, palette.weak, "align-state-not"),
        (_, true) if row.is_unsure() => {
            (icons::WARNING, palette.warning, "align-state-alone-unsure")
        }
        (_, true) => (icons::LINK_BREAK, palette.weak, "align-state-alone"),
        (Ruling::Right, false) => (icons::SEAL_CHECK, palette.accent, "align-state-right"),
        (Ruling::Found, false) if row.is_unsure() => {
            (icons::WARNING, palette.warning, "align-state-unsure")
        }
        (Ruling::Found, false) => (icons::CHECK_CIRCLE, palette.good, "align-state-sure"),
    };
    Look { glyph, ink, key }
}

fn percent(row: &Row) -> usize {
    (row.confidence.clamp(0.0, 1.0) * 100.0).round() as usize
}
