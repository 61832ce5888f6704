//! A grid whose cells may cover several rows and columns, each as high as what it holds. It knows what
//! is where, not what it is.

use super::palette;
use crate::app::theme;
use egui::{
    Align, CornerRadius, Id, Layout, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2,
    vec2,
};
use std::ops::Range;

/// Between the lines of a cell and what it holds.
const PADDING: Vec2 = vec2(8.0, 5.0);

/// The fields that a cell covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields {
    /// Its rows.
    pub rows: Range<usize>,
    /// Its columns.
    pub columns: Range<usize>,
    /// On the ground of headings.
    pub shaded: bool,
}

/// A grid of cells.
pub struct Grid<'a> {
    /// Tells it from others.
    pub id: Id,
    /// Widths of the columns, in points.
    pub widths: &'a [f32],
    /// How many rows it has.
    pub rows: usize,
    /// The cells; together they cover the grid.
    pub cells: &'a [Fields],
    /// The first column is at the right.
    pub mirrored: bool,
    /// No row is lower.
    pub lowest: f32,
}

/// Where the pieces of a grid are.
#[derive(Clone, Debug)]
pub struct Places {
    /// The grid.
    pub rect: Rect,
    /// Its cells.
    pub cells: Vec<Rect>,
    /// From above, the edges of its rows, one more than there are rows.
    pub rows: Vec<f32>,
    /// The edges of its columns, in their order: from right to left where it is mirrored.
    pub columns: Vec<f32>,
}

impl Places {
    /// The cell under a place.
    pub fn cell_at(&self, at: egui::Pos2) -> Option<usize> {
        self.cells.iter().position(|cell| cell.contains(at))
    }

    /// The rectangle around several cells.
    pub fn around(&self, cells: impl IntoIterator<Item = usize>) -> Rect {
        let rects = cells.into_iter().filter_map(|at| self.cells.get(at));
        rects.fold(Rect::NOTHING, |all, cell| all.union(*cell))
    }
}

impl Grid<'_> {
    /// Makes room for the grid and says where everything is: the heights are those that the cells had when
    /// they were last shown at these widths.
    pub fn place(&self, ui: &mut Ui) -> Places {
        let known = ui.data(|data| data.get_temp::<Vec<f32>>(self.id));
        let known = known.filter(|known| known.len() == self.cells.len());
        let heights = row_heights(self, known.as_deref().unwrap_or_default());
        let width: f32 = self.widths.iter().sum();
        let size = vec2(width, heights.iter().sum());
        // Room for the outer lines.
        let (rect, _) = ui.allocate_exact_size(size + Vec2::splat(2.0), Sense::hover());
        let rect = rect.shrink(1.0);
        let mut rows = vec![rect.top()];
        for height in heights {
            rows.push(rows.last().copied().unwrap_or_default() + height);
        }
        let mut columns = vec![if self.mirrored {
            rect.right()
        } else {
            rect.left()
        }];
        for width in self.widths {
            let step = if self.mirrored { -width } else { *width };
            columns.push(columns.last().copied().unwrap_or_default() + step);
        }
        let cells = self.cells.iter().map(|cell| {
            let edge = |edges: &[f32], at: usize| edges.get(at).copied().unwrap_or_default();
            Rect::from_two_pos(
                pos2(
                    edge(&columns, cell.columns.start),
                    edge(&rows, cell.rows.start),
                ),
                pos2(edge(&columns, cell.columns.end), edge(&rows, cell.rows.end)),
            )
        });
        Places {
            rect,
            cells: cells.collect(),
            rows,
            columns,
        }
    }

    /// Shows what the cells hold; `content` gets the place of the cell among the cells.
    pub fn fill(&self, ui: &mut Ui, places: &Places, mut content: impl FnMut(&mut Ui, usize)) {
        let palette = palette(ui);
        let line = Stroke::new(1.0, palette.line);
        ui.painter()
            .rect_filled(places.rect, CornerRadius::ZERO, palette.field);
        let mut heights = Vec::with_capacity(self.cells.len());
        for (at, (fields, rect)) in self.cells.iter().zip(&places.cells).enumerate() {
            if fields.shaded {
                ui.painter()
                    .rect_filled(*rect, CornerRadius::ZERO, palette.ground);
            }
            let builder = UiBuilder::new()
                .id_salt((self.id, at))
                .max_rect(rect.shrink2(PADDING))
                .layout(Layout::top_down(Align::Min));
            let mut cell = ui.new_child(builder);
            cell.spacing_mut().item_spacing.y = 4.0;
            content(&mut cell, at);
            heights.push(cell.min_rect().height() + 2.0 * PADDING.y);
            ui.painter().rect_stroke(
                rect.expand(0.5),
                CornerRadius::ZERO,
                line,
                StrokeKind::Middle,
            );
        }
        ui.painter().rect_stroke(
            places.rect.expand(0.5),
            CornerRadius::ZERO,
            Stroke::new(1.0, palette.strong_line),
            StrokeKind::Middle,
        );
        let before = ui.data(|data| data.get_temp::<Vec<f32>>(self.id));
        let same = before.is_some_and(|before| {
            let mut pairs = before.iter().zip(&heights);
            before.len() == heights.len() && pairs.all(|(a, b)| (a - b).abs() < 0.5)
        });
        if !same {
            ui.data_mut(|data| data.insert_temp(self.id, heights));
            ui.ctx().request_repaint();
        }
    }
}

/// Every row as high as its highest cell; what a cell of several rows needs beyond them, its last row
/// gives.
fn row_heights(grid: &Grid<'_>, cells: &[f32]) -> Vec<f32> {
    let lowest = grid.lowest.max(theme::CONTROL);
    let mut rows = vec![lowest; grid.rows];
    let height = |at: usize| cells.get(at).copied().unwrap_or(lowest);
    let mut order: Vec<usize> = (0..grid.cells.len()).collect();
    order.sort_by_key(|at| grid.cells[*at].rows.len());
    for at in order {
        let covered = grid.cells[at].rows.clone();
        if covered.is_empty() || covered.end > rows.len() {
            continue;
        }
        let sum: f32 = rows[covered.clone()].iter().sum();
        let lacking = height(at) - sum;
        if lacking > 0.0 {
            rows[covered.end - 1] += lacking;
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_as_high_as_their_cells() {
        let fields = |rows: Range<usize>, columns: Range<usize>| Fields {
            rows,
            columns,
            shaded: false,
        };
        let cells = [fields(0..2, 0..1), fields(0..1, 1..2), fields(1..2, 1..2)];
        let grid = Grid {
            id: Id::unique("rows"),
            widths: &[100.0, 100.0],
            rows: 2,
            cells: &cells,
            mirrored: false,
            lowest: 20.0,
        };
        let least = theme::CONTROL;
        assert_eq!(row_heights(&grid, &[]), [least, least]);
        assert_eq!(row_heights(&grid, &[10.0, 50.0, 40.0]), [50.0, 40.0]);
        assert_eq!(row_heights(&grid, &[120.0, 50.0, 40.0]), [50.0, 70.0]);
    }
}
