//! Beads put right by a person: joined, split, moved against each other, confirmed, or marked as no pair. Every
//! paragraph stays in exactly one row.

use super::{Bead, SURE};

/// So many steps can be taken back.
const KEPT: usize = 200;

/// A row: what of the one version and what of the other stand beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Paragraphs of the first version.
    pub first: Vec<usize>,
    /// Paragraphs of the second version.
    pub second: Vec<usize>,
    /// How sure the program was.
    pub confidence: f32,
    /// What a person said of it.
    pub ruling: Ruling,
}

/// What a person said of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ruling {
    /// Nothing: it is as it was found.
    #[default]
    Found,
    /// It is right.
    Right,
    /// Its sides are no translation of each other.
    NotAPair,
}

/// One of the two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The first.
    First,
    /// The second.
    Second,
}

impl Row {
    /// Whether its sides are a translation of each other, as far as is known.
    pub fn is_pair(&self) -> bool {
        !self.first.is_empty() && !self.second.is_empty() && self.ruling != Ruling::NotAPair
    }

    /// Whether somebody should look at it.
    pub fn is_unsure(&self) -> bool {
        self.ruling == Ruling::Found && self.confidence < SURE
    }

    /// Whether it can go into a memory.
    pub fn is_good(&self) -> bool {
        self.is_pair() && !self.is_unsure()
    }

    fn side(&mut self, column: Column) -> &mut Vec<usize> {
        match column {
            Column::First => &mut self.first,
            Column::Second => &mut self.second,
        }
    }
}

impl From<&Bead> for Row {
    fn from(bead: &Bead) -> Row {
        Row {
            first: bead.first.clone().collect(),
            second: bead.second.clone().collect(),
            confidence: bead.confidence,
            ruling: Ruling::Found,
        }
    }
}

/// The rows of two versions while a person puts them right.
#[derive(Clone, Debug, Default)]
pub struct ByHand {
    rows: Vec<Row>,
    past: Vec<(Vec<Row>, usize)>,
}

impl ByHand {
    /// The beads as they were found.
    pub fn new(beads: &[Bead]) -> ByHand {
        ByHand {
            rows: beads.iter().map(Row::from).collect(),
            past: Vec::new(),
        }
    }

    /// The rows, in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Whether a step can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Takes the last step back; the row that it concerned.
    pub fn undo(&mut self) -> Option<usize> {
        let (rows, at) = self.past.pop()?;
        self.rows = rows;
        Some(at)
    }

    /// Makes one row of `at` and the next; the row that it became.
    pub fn join_next(&mut self, at: usize) -> usize {
        if at + 1 >= self.rows.len() {
            return at;
        }
        self.keep(at);
        let next = self.rows.remove(at + 1);
        let row = &mut self.rows[at];
        row.first.extend(next.first);
        row.second.extend(next.second);
        row.ruling = Ruling::Right;
        at
    }

    /// Makes one row of `at` and the one before; the row that it became.
    pub fn join_previous(&mut self, at: usize) -> usize {
        match at.checked_sub(1) {
            Some(before) if at < self.rows.len() => {
                self.join_next(before);
                before
            }
            _ => at,
        }
    }

    /// Whether a row has several paragraphs, or both sides.
    pub fn can_split(&self, at: usize) -> bool {
        let row = self.rows.get(at);
        row.is_some_and(|row| row.first.len() + row.second.len() > 1)
    }

    /// Takes a row apart: several paragraphs one by one, a pair of single ones into what stands alone.
    pub fn split(&mut self, at: usize) -> usize {
        if !self.can_split(at) {
            return at;
        }
        self.keep(at);
        let row = self.rows.remove(at);
        let alone = row.first.len() == 1 && row.second.len() == 1;
        let rows = row.first.len().max(row.second.len()) + usize::from(alone);
        for number in 0..rows {
            let one = |side: &[usize], at: Option<usize>| -> Vec<usize> {
                let found = at.and_then(|at| side.get(at));
                found.copied().into_iter().collect()
            };
            let second = match alone {
                true => number.checked_sub(1),
                false => Some(number),
            };
            self.rows.insert(
                at + number,
                Row {
                    first: one(&row.first, Some(number)),
                    second: one(&row.second, second),
                    confidence: row.confidence,
                    ruling: Ruling::Right,
                },
            );
        }
        at
    }

    /// Moves one side of a row up or down: it changes places with that side of the row there. The row to which
    /// it came.
    pub fn shift(&mut self, at: usize, column: Column, down: bool) -> usize {
        let to = match down {
            true => at + 1,
            false => match at.checked_sub(1) {
                Some(to) => to,
                None => return at,
            },
        };
        if at >= self.rows.len() || to >= self.rows.len() {
            return at;
        }
        self.keep(at);
        let here = std::mem::take(self.rows[at].side(column));
        let there = std::mem::replace(self.rows[to].side(column), here);
        *self.rows[at].side(column) = there;
        let mut to = to;
        for row in [at.max(to), at.min(to)] {
            self.rows[row].ruling = Ruling::Right;
            if self.rows[row].first.is_empty() && self.rows[row].second.is_empty() {
                self.rows.remove(row);
                to -= usize::from(row < to);
            }
        }
        to.min(self.rows.len().saturating_sub(1))
    }

    /// Says that a row is right.
    pub fn confirm(&mut self, at: usize) {
        self.rule(at, Ruling::Right);
    }

    /// Says that the sides of a row are no translation of each other; or takes that back.
    pub fn not_a_pair(&mut self, at: usize) {
        let ruling = match self.rows.get(at).map(|row| row.ruling) {
            Some(Ruling::NotAPair) => Ruling::Right,
            _ => Ruling::NotAPair,
        };
        self.rule(at, ruling);
    }

    fn rule(&mut self, at: usize, ruling: Ruling) {
        if self.rows.get(at).is_some_and(|row| row.ruling != ruling) {
            self.keep(at);
            self.rows[at].ruling = ruling;
        }
    }

    /// The next row behind `at`, from the beginning again, that somebody should look at.
    pub fn next_unsure(&self, at: usize) -> Option<usize> {
        let unsure = |row: &usize| self.rows[*row].is_unsure();
        let behind = at.saturating_add(1)..self.rows.len();
        let before = 0..(at + 1).min(self.rows.len());
        behind.chain(before).find(unsure)
    }

    fn keep(&mut self, at: usize) {
        if self.past.len() >= KEPT {
            self.past.remove(0);
        }
        self.past.push((self.rows.clone(), at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bead(first: std::ops::Range<usize>, second: std::ops::Range<usize>, sure: f32) -> Bead {
        Bead {
            first,
            second,
            confidence: sure,
        }
    }

    fn by_hand() -> ByHand {
        ByHand::new(&[
            bead(0..1, 0..1, 0.99),
            bead(1..2, 1..1, 0.7),
            bead(2..3, 1..2, 0.4),
            bead(3..5, 2..4, 0.9),
        ])
    }

    fn sides(by_hand: &ByHand) -> Vec<(Vec<usize>, Vec<usize>)> {
        let rows = by_hand.rows().iter();
        rows.map(|row| (row.first.clone(), row.second.clone()))
            .collect()
    }

    /// Every paragraph stands in exactly one row, and no row is empty.
    fn whole(by_hand: &ByHand) {
        let mut first: Vec<_> = (by_hand.rows().iter())
            .flat_map(|r| r.first.clone())
            .collect();
        let mut second: Vec<_> = (by_hand.rows().iter())
            .flat_map(|r| r.second.clone())
            .collect();
        first.sort_unstable();
        second.sort_unstable();
        assert_eq!(first, [0, 1, 2, 3, 4]);
        assert_eq!(second, [0, 1, 2, 3]);
        let empty = |row: &&Row| row.first.is_empty() && row.second.is_empty();
        assert_eq!(by_hand.rows().iter().find(empty), None);
    }

    #[test]
    fn every_step_keeps_every_paragraph_and_can_be_taken_back() {
        type Step = fn(&mut ByHand, usize) -> usize;
        let steps: [Step; 8] = [
            |b, at| b.join_next(at),
            |b, at| b.join_previous(at),
            |b, at| b.split(at),
            |b, at| b.shift(at, Column::First, true),
            |b, at| b.shift(at, Column::First, false),
            |b, at| b.shift(at, Column::Second, true),
            |b, at| b.shift(at, Column::Second, false),
            |b, at| {
                b.not_a_pair(at);
                at
            },
        ];
        for one in steps {
            for other in steps {
                for at in 0..6 {
                    let mut rows = by_hand();
                    let before = rows.rows().to_vec();
                    let at = one(&mut rows, at);
                    whole(&rows);
                    other(&mut rows, at);
                    whole(&rows);
                    while rows.undo().is_some() {}
                    assert_eq!(rows.rows(), before);
                }
            }
        }
    }

    #[test]
    fn a_side_moves_to_where_it_belongs() {
        let mut rows = by_hand();
        assert_eq!(rows.shift(2, Column::Second, false), 1);
        assert_eq!(
            sides(&rows)[..3],
            [
                (vec![0], vec![0]),
                (vec![1], vec![1]),
                (vec![2], Vec::new())
            ]
        );
        assert!(rows.rows()[1].is_good());
        // What stood alone and found its other side leaves no row behind.
        let mut rows = ByHand::new(&[bead(0..1, 0..0, 0.5), bead(1..1, 0..1, 0.5)]);
        assert_eq!(rows.shift(1, Column::Second, false), 0);
        assert_eq!(sides(&rows), [(vec![0], vec![0])]);
    }

    #[test]
    fn rows_are_joined_and_split() {
        let mut rows = by_hand();
        rows.split(3);
        assert_eq!(sides(&rows)[3..], [(vec![3], vec![2]), (vec![4], vec![3])]);
        assert_eq!(rows.join_previous(4), 3);
        assert_eq!(sides(&rows)[3..], [(vec![3, 4], vec![2, 3])]);
        rows.split(0);
        assert_eq!(
            sides(&rows)[..2],
            [(vec![0], Vec::new()), (Vec::new(), vec![0])]
        );
    }

    #[test]
    fn one_goes_from_one_unsure_row_to_the_next() {
        let mut rows = by_hand();
        assert_eq!(rows.next_unsure(0), Some(1));
        assert_eq!(rows.next_unsure(1), Some(2));
        assert_eq!(rows.next_unsure(2), Some(1));
        rows.confirm(1);
        rows.not_a_pair(2);
        assert_eq!(rows.next_unsure(0), None);
        assert!(!rows.rows()[2].is_good());
        assert_eq!(ByHand::new(&[]).next_unsure(0), None);
    }
}
