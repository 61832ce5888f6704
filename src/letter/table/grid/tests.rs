use super::*;
use crate::letter::text::Wording;

fn cell(words: &str, columns: u16, rows: u16) -> Cell {
    Cell {
        texts: if words.is_empty() {
            Vec::new()
        } else {
            vec![Text::plain(words)]
        },
        columns,
        rows,
    }
}

/// ```text
/// A B B
/// A C D
/// E F G
/// ```
fn grid() -> Grid {
    Grid::of(&Table {
        columns: vec![1, 2, 1],
        header_rows: 0,
        rows: vec![
            Row {
                cells: vec![cell("A", 1, 2), cell("B", 2, 1)],
            },
            Row {
                cells: vec![cell("C", 1, 1), cell("D", 1, 1)],
            },
            Row {
                cells: vec![cell("E", 1, 1), cell("F", 1, 1), cell("G", 1, 1)],
            },
        ],
    })
}

fn words(texts: &[Text]) -> String {
    let words = texts.iter().map(|text| match &text.wording {
        Wording::Own { runs, .. } => match runs.first() {
            Some(crate::letter::text::Run::Words { text, .. }) => text.clone(),
            _ => String::new(),
        },
        Wording::Standard(_) => String::new(),
    });
    words.collect()
}

/// The grid as lines of what covers each field; “-” where nothing is written.
fn seen(grid: &Grid) -> String {
    let line = |row: usize| {
        let fields = (0..grid.columns()).map(|column| {
            let cell = &grid.cells()[grid.at(row, column).unwrap()];
            match words(&cell.texts) {
                words if words.is_empty() => "-".to_owned(),
                words => words,
            }
        });
        fields.collect::<Vec<_>>().join(" ")
    };
    (0..grid.rows).map(line).collect::<Vec<_>>().join(" | ")
}

fn area(rows: Range<usize>, columns: Range<usize>) -> Area {
    Area { rows, columns }
}

#[test]
fn a_table_and_its_grid_are_the_same() {
    let grid = grid();
    assert_eq!(seen(&grid), "A B B | A C D | E F G");
    assert_eq!(Grid::of(&grid.table()), grid);
}

#[test]
fn what_does_not_fit_is_not_lost() {
    let grid = Grid::of(&Table {
        columns: vec![1, 1],
        header_rows: 9,
        rows: vec![
            Row {
                cells: vec![cell("A", 1, 9), cell("B", 9, 1), cell("C", 1, 1)],
            },
            Row { cells: vec![] },
        ],
    });
    assert_eq!(seen(&grid), "A BC | A -");
    assert_eq!(grid.header_rows, 2);
    let none = Grid::of(&Table {
        columns: vec![],
        header_rows: 0,
        rows: vec![],
    });
    assert_eq!(seen(&none), "-");
}

#[test]
fn rows_and_columns_come_and_go() {
    let mut changed = grid();
    changed.insert_row(1);
    assert_eq!(seen(&changed), "A B B | A - - | A C D | E F G");
    changed.remove_row(0);
    assert_eq!(seen(&changed), "A - - | A C D | E F G");
    changed.insert_row(3);
    assert_eq!(seen(&changed), "A - - | A C D | E F G | - - -");
    let mut changed = grid();
    changed.insert_column(2);
    assert_eq!(seen(&changed), "A B B B | A C - D | E F - G");
    assert_eq!(changed.widths, [1, 2, 1, 1]);
    changed.remove_column(1);
    assert_eq!(seen(&changed), "A B B | A - D | E - G");
    changed.remove_column(0);
    changed.remove_column(0);
    changed.remove_column(0);
    assert_eq!(seen(&changed), "B | D | G");
}

#[test]
fn merged_cells_keep_their_texts_in_order() {
    let mut grid = grid();
    grid.merge(&area(1..3, 1..2));
    assert_eq!(seen(&grid), "A B B | A CF D | E CF G");
    // Half of B is covered, and the cell below it: they are taken whole.
    grid.merge(&area(0..2, 1..2));
    assert_eq!(seen(&grid), "A BCFDG BCFDG | A BCFDG BCFDG | E BCFDG BCFDG");
    assert_eq!(grid.cells().len(), 3);
    grid.split(&area(2..3, 2..3));
    assert_eq!(seen(&grid), "A BCFDG - | A - - | E - -");
}

#[test]
fn rows_move_with_what_hangs_on_them() {
    let mut grid = grid();
    assert_eq!(grid.band(1), 0..2);
    assert_eq!(grid.move_row_up(2), Some(0));
    assert_eq!(seen(&grid), "E F G | A B B | A C D");
    assert_eq!(grid.move_row_up(0), None);
    assert_eq!(grid.move_row_down(0), Some(2));
    assert_eq!(seen(&grid), "A B B | A C D | E F G");
    // Headers and other rows do not change places.
    grid.set_header_rows(1);
    assert_eq!(grid.header_rows, 2);
    assert_eq!(grid.move_row_up(2), None);
    assert_eq!(grid.move_row_down(1), None);
}

#[test]
fn edges_move() {
    let mut grid = grid();
    grid.move_edge(0, 0.05);
    assert_eq!(grid.widths, [30, 45, 25]);
    grid.move_edge(1, -0.9);
    assert_eq!(grid.widths, [30, 3, 67]);
    grid.move_edge(2, 0.1);
    assert_eq!(grid.widths, [30, 3, 67]);
}

/// A row of numbers that looks random and is always the same.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }

    fn range(&mut self, end: usize) -> Range<usize> {
        let (a, b) = (self.below(end), self.below(end));
        a.min(b)..a.max(b) + 1
    }
}

#[test]
fn whatever_is_done_the_cells_tile_the_grid() {
    let mut numbers = Numbers(3);
    for _ in 0..300 {
        let mut grid = grid();
        for _ in 0..40 {
            let area = area(numbers.range(grid.rows), numbers.range(grid.columns()));
            let (row, column) = (area.rows.start, area.columns.start);
            let all = |grid: &Grid| {
                let cells = grid.cells().iter();
                let mut all: Vec<char> = cells
                    .flat_map(|cell| words(&cell.texts).chars().collect::<Vec<_>>())
                    .collect();
                all.sort_unstable();
                all
            };
            let before = all(&grid);
            let mut removes = false;
            match numbers.below(12) {
                0 if grid.rows < 8 => grid.insert_row(row),
                1 if grid.columns() < 8 => grid.insert_column(column),
                2 => {
                    grid.remove_row(row);
                    removes = true;
                }
                3 => {
                    grid.remove_column(column);
                    removes = true;
                }
                4 | 5 => grid.merge(&area),
                6 | 7 => grid.split(&area),
                8 => {
                    grid.move_row_up(row);
                }
                9 => {
                    grid.move_row_down(row);
                }
                10 => grid.set_header_rows(row),
                _ => grid.move_edge(column, 0.1),
            }
            if !removes {
                assert_eq!(all(&grid), before);
            }
            assert_eq!(grid.widths.len(), grid.columns());
            assert!(grid.columns() > 0 && grid.rows > 0 && grid.header_rows <= grid.rows);
            for row in 0..grid.rows {
                for column in 0..grid.columns() {
                    let covering = grid.cells().iter().filter(|cell| cell.covers(row, column));
                    assert_eq!(covering.count(), 1);
                }
            }
            let fields: usize = (grid.cells().iter())
                .map(|cell| cell.rows.len() * cell.columns.len())
                .sum();
            assert_eq!(fields, grid.rows * grid.columns());
            assert_eq!(Grid::of(&grid.table()), grid);
        }
    }
}
