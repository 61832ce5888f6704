//! Setting a block of the manual: its looks, and what was found in it.

use super::blocks::{Block, Look, Span};
use crate::app::theme::{self, Palette};
use crate::app::widgets;
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, FontId, Label, Layout, Role, Stroke, Ui, WidgetInfo};
use std::ops::Range;

/// Width of the column of keys, in points.
const KEYS: f32 = 130.0;

/// How a piece of a line is set.
#[derive(Clone, Copy, PartialEq)]
struct Face {
    look: Look,
    size: f32,
    /// It was found; it is the place that is looked at.
    found: Option<bool>,
}

/// A place in the words of a block that was found, and whether it is the one that is looked at.
type Mark = (Range<usize>, bool);

/// Sets a block.
pub fn block(ui: &mut Ui, block: &Block, marks: &[Mark]) {
    match block {
        Block::Heading { words, .. } => {
            ui.add_space(16.0);
            let heading = [span(words, Look::Strong)];
            line(ui, &heading, 16.0, marks, Role::Heading);
            ui.add_space(2.0);
        }
        Block::Caption(words) => {
            ui.add_space(8.0);
            let caption = [span(words, Look::Strong)];
            line(ui, &caption, theme::BODY, marks, Role::Heading);
        }
        Block::Paragraph(spans) => {
            line(ui, spans, theme::BODY, marks, Role::Label);
            ui.add_space(5.0);
        }
        Block::Item(spans) => {
            let mut with_mark = vec![span("•  ", Look::Plain)];
            let mark = with_mark[0].text.len();
            with_mark.extend(spans.iter().cloned());
            let moved: Vec<_> = (marks.iter())
                .map(|(range, at)| (range.start + mark..range.end + mark, *at))
                .collect();
            line(ui, &with_mark, theme::BODY, &moved, Role::Label);
            ui.add_space(2.0);
        }
        Block::Row(keys, does) => row(ui, keys, does, marks),
    }
}

fn span(text: &str, look: Look) -> Span {
    Span {
        text: text.to_owned(),
        look,
    }
}

/// A row of a table: keys, and what they do.
fn row(ui: &mut Ui, keys: &str, does: &str, marks: &[Mark]) {
    ui.horizontal_top(|ui| {
        let (first, second) = cells(marks, keys.len());
        let width = ui.available_width();
        let cell = |ui: &mut Ui, width: f32, spans: &[Span], marks: &[Mark]| {
            let size = egui::vec2(width, 0.0);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                line(ui, spans, theme::BODY, marks, Role::Label);
            });
        };
        cell(ui, KEYS, &[span(keys, Look::Typed)], &first);
        let rest = (width - KEYS - ui.spacing().item_spacing.x).max(60.0);
        cell(ui, rest, &[span(does, Look::Plain)], &second);
    });
}

/// The marks in the first cell of a row, and those in the second, behind the tab that parts them.
fn cells(marks: &[Mark], first: usize) -> (Vec<Mark>, Vec<Mark>) {
    let (mut keys, mut does) = (Vec::new(), Vec::new());
    for (range, at) in marks {
        match range.start.checked_sub(first + 1) {
            Some(start) => does.push((start..range.end - first - 1, *at)),
            None => keys.push((range.start..range.end.min(first), *at)),
        }
    }
    (keys, does)
}

fn line(ui: &mut Ui, spans: &[Span], size: f32, marks: &[Mark], role: Role) {
    let palette = widgets::palette(ui);
    let mut job = LayoutJob::default();
    for (words, face) in faced(spans, size, marks) {
        job.append(words, 0.0, format(palette, face));
    }
    let response = ui.add(Label::new(job).wrap());
    let spoken: String = spans.iter().map(|span| span.text.as_str()).collect();
    response.widget_info(|| WidgetInfo::labeled(role, true, &spoken));
}

/// The words of spans, parted where a mark begins or ends.
fn faced<'a>(spans: &'a [Span], size: f32, marks: &[Mark]) -> Vec<(&'a str, Face)> {
    let mut pieces = Vec::new();
    let mut begin = 0;
    for span in spans {
        let end = begin + span.text.len();
        let mut cuts = vec![begin, end];
        for (range, _) in marks {
            cuts.extend(
                [range.start, range.end]
                    .into_iter()
                    .filter(|at| (begin..end).contains(at)),
            );
        }
        cuts.sort_unstable();
        cuts.dedup();
        for pair in cuts.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            let found = marks
                .iter()
                .find(|(range, _)| range.start <= from && to <= range.end);
            let face = Face {
                look: span.look,
                size,
                found: found.map(|(_, at)| *at),
            };
            pieces.push((&span.text[from - begin..to - begin], face));
        }
        begin = end;
    }
    pieces
}

fn format(palette: &Palette, face: Face) -> TextFormat {
    let strong = matches!(face.look, Look::Strong);
    TextFormat {
        font_id: match face.look {
            Look::Strong => theme::strong(face.size),
            _ => FontId::proportional(face.size),
        },
        color: match face.look {
            Look::Emphasis | Look::Typed => palette.chip_text,
            _ => palette.text,
        },
        background: match face.found {
            Some(true) => palette.selection,
            Some(false) => palette.missing,
            None => Color32::TRANSPARENT,
        },
        underline: match face.found {
            // What is looked at is told apart not by its colour alone.
            Some(true) => Stroke::new(1.0, palette.accent),
            _ => Stroke::NONE,
        },
        line_height: (!strong).then_some(face.size * 1.45),
        ..TextFormat::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_part_the_words_and_keep_all_of_them() {
        let spans = [span("one two ", Look::Plain), span("three", Look::Emphasis)];
        let marks = [(4..11, true), (12..13, false)];
        let pieces: Vec<_> = (faced(&spans, 12.0, &marks).into_iter())
            .map(|(words, face)| (words, face.look, face.found))
            .collect();
        assert_eq!(
            pieces,
            [
                ("one ", Look::Plain, None),
                ("two ", Look::Plain, Some(true)),
                ("thr", Look::Emphasis, Some(true)),
                ("e", Look::Emphasis, None),
                ("e", Look::Emphasis, Some(false)),
            ]
        );
    }

    #[test]
    fn marks_of_a_row_go_to_their_cells() {
        // Words of a row: “Ctrl+S”, a tab, “Save”.
        let (keys, does) = cells(&[(0..4, false), (7..9, true), (5..8, false)], 6);
        assert_eq!(keys, [(0..4, false), (5..6, false)]);
        assert_eq!(does, [(0..2, true)]);
    }
}
