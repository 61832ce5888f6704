//! The head of the view: what is aligned, how far it is, and what can be done with the chosen row.

use super::{Alignment, Step, Wish};
use crate::app::widgets::{self, Tone, strong};
use crate::app::{icons, theme};
use crate::language::interface::Texts;
use crate::translation::alignment::by_hand::Column;
use egui::{Align, FontId, Frame, Layout, Margin, Panel, Stroke, Ui, vec2};

/// Shows the head; returns what was clicked.
pub(super) fn ui(ui: &mut Ui, alignment: &mut Alignment, texts: &Texts) -> Option<Wish> {
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(14, 9));
    let mut wish = None;
    Panel::top("alignment head")
        .frame(frame)
        .show_separator_line(false)
        .resizable(false)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let leave = texts.say("align-leave");
                if widgets::icon_button(ui, icons::ARROW_LEFT, &leave).clicked() {
                    wish = Some(Wish::Close);
                }
                let title = strong(texts.say("align-title"), theme::HEADING);
                ui.add(egui::Label::new(title).selectable(false));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let count = [("count", alignment.unit_count().into())];
                    let remember = widgets::main_button(
                        ui,
                        Some(icons::DOWNLOAD),
                        &texts.with("align-remember", &count),
                    );
                    let tip = texts.say("align-remember-tip");
                    if remember.on_hover_text(tip).clicked() {
                        wish = Some(Wish::Remember);
                    }
                    let save = texts.say("align-save");
                    if widgets::button(ui, Some(icons::FLOPPY_DISK), &save).clicked() {
                        wish = Some(Wish::Save);
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        counts(ui, alignment, texts);
                        what_counts(ui, texts);
                    });
                });
            });
            ui.add_space(2.0);
            ui.horizontal_wrapped(|ui| tools(ui, alignment, texts));
            if alignment.leaving
                && let Some(answer) = leaving(ui, alignment, texts)
            {
                wish = Some(answer);
            }
        });
    wish
}

/// How far it is.
fn counts(ui: &mut Ui, alignment: &Alignment, texts: &Texts) {
    let rows = alignment.rows();
    let good = rows.iter().filter(|row| row.is_good()).count();
    let unsure = rows.iter().filter(|row| row.is_unsure()).count();
    let alone = rows
        .iter()
        .filter(|row| !row.is_unsure() && (row.first.is_empty() || row.second.is_empty()));
    let said = |key: &str, count: usize| texts.with(key, &[("count", count.into())]);
    widgets::badge(ui, Tone::Good, &said("align-good", good));
    if unsure > 0 {
        widgets::badge(ui, Tone::Warning, &said("align-unsure", unsure));
    }
    let alone = alone.count();
    if alone > 0 {
        widgets::badge(ui, Tone::Plain, &said("align-alone", alone));
    }
}

/// Why the memory gets fewer pairs than there are; where there is no room for it, the tooltip of the button says it.
fn what_counts(ui: &mut Ui, texts: &Texts) {
    let words = texts.say("align-remember-tip");
    let font = FontId::proportional(theme::SMALL);
    let weak = widgets::palette(ui).weak;
    let galley = (ui.painter()).layout_no_wrap(words.clone(), font, weak);
    if galley.size().x + 16.0 < ui.available_width() {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let words = widgets::weak(ui, words).size(theme::SMALL);
            ui.add(egui::Label::new(words).selectable(false));
        });
    }
}

/// The steps, each a button with its key in the tooltip.
fn tools(ui: &mut Ui, alignment: &mut Alignment, texts: &Texts) {
    ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
    let mut made = None;
    let undo = texts.say("align-undo");
    let can = alignment.can(Step::Undo);
    if widgets::icon_button_if(ui, can, icons::ARROW_U_UP_LEFT, &undo).clicked() {
        made = Some(Step::Undo);
    }
    let button = |ui: &mut Ui, glyph: &str, key: &str, step: Step| {
        let tip = texts.say(&format!("{key}-tip"));
        let button = widgets::button_if(ui, alignment.can(step), Some(glyph), &texts.say(key));
        button.on_hover_text(tip).clicked().then_some(step)
    };
    for (glyph, key, step) in [
        (icons::CARET_DOWN, "align-next", Step::NextUnsure),
        (icons::CHECK, "align-confirm", Step::Confirm),
        (icons::LINK_BREAK, "align-not", Step::NotAPair),
        (
            icons::ARROWS_MERGE,
            "align-join-previous",
            Step::JoinPrevious,
        ),
        (icons::ARROWS_MERGE, "align-join-next", Step::JoinNext),
        (icons::ARROWS_SPLIT, "align-split", Step::Split),
    ] {
        made = made.or(button(ui, glyph, key, step));
    }
    let columns = [Column::First, Column::Second];
    let widths = columns.map(|column| moves_width(ui, &texts.say(move_key(column))) + 12.0);
    if widths.iter().sum::<f32>() > ui.available_size_before_wrap().x {
        // One is not looked for without the other.
        ui.end_row();
    } else {
        ui.add_space(6.0);
    }
    for column in columns {
        made = made.or(moves(ui, alignment, column, texts));
        ui.add_space(6.0);
    }
    if let Some(step) = made {
        alignment.make(step);
    }
}

/// Between the name of a column and its arrows, in points.
const MOVES_GAP: f32 = 2.0;

fn move_key(column: Column) -> &'static str {
    match column {
        Column::First => "align-move-first",
        Column::Second => "align-move-second",
    }
}

fn moves_width(ui: &Ui, name: &str) -> f32 {
    let font = FontId::proportional(theme::BODY);
    let weak = widgets::palette(ui).weak;
    let name = ui.painter().layout_no_wrap(name.to_owned(), font, weak);
    name.size().x + 2.0 * (theme::CONTROL + MOVES_GAP)
}

/// The name of a column with its arrows: they stay together where a row is full.
fn moves(ui: &mut Ui, alignment: &Alignment, column: Column, texts: &Texts) -> Option<Step> {
    let key = move_key(column);
    let name = texts.say(key);
    let size = vec2(moves_width(ui, &name), theme::CONTROL);
    let mut made = None;
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = MOVES_GAP;
        let label = egui::Label::new(widgets::weak(ui, name));
        ui.add(label.extend().selectable(false));
        for (down, glyph, way) in [
            (false, icons::ARROW_UP, "up"),
            (true, icons::ARROW_DOWN, "down"),
        ] {
            let step = Step::Move(column, down);
            let name = texts.say(&format!("{key}-{way}"));
            if widgets::icon_button_if(ui, alignment.can(step), glyph, &name).clicked() {
                made = Some(step);
            }
        }
    });
    made
}

/// Asks what becomes of what was put right.
fn leaving(ui: &mut Ui, alignment: &mut Alignment, texts: &Texts) -> Option<Wish> {
    let mut answer = None;
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        let palette = widgets::palette(ui);
        widgets::glyph(ui, icons::WARNING, 16.0, palette.warning);
        ui.label(texts.say("align-leaving"));
        if widgets::button(ui, None, &texts.say("align-leave-anyway")).clicked() {
            answer = Some(Wish::Close);
        }
        if widgets::button(ui, None, &texts.say("align-stay")).clicked() {
            alignment.leaving = false;
        }
    });
    answer
}
