//! The cells of the grid that a time plan prints, and where they are.

use super::marked::Spot;
use crate::app::widgets::grid::Fields;
use crate::letter::time_plan::grid::placed;
use crate::letter::time_plan::{Day, DaysRun, TimePlan};

/// Width of the column of days, or of sessions.
const FIRST_COLUMN: f32 = 128.0;
/// No other column is narrower.
const NARROWEST: f32 = 96.0;

/// What a cell of the grid shows.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// Nothing: days and sessions meet here.
    Corner,
    /// The label of a session.
    Session(usize),
    /// A session goes on.
    Below,
    /// The label of a day.
    Day(usize),
    /// The days off.
    Weekend(usize),
    /// What happens.
    Cell(Spot),
}

/// The grid of a plan.
#[derive(Default)]
pub struct Pieces {
    /// What they show.
    pub pieces: Vec<Piece>,
    /// Where they are.
    pub fields: Vec<Fields>,
    /// How many rows the grid has.
    pub rows: usize,
    columns: usize,
}

impl Pieces {
    fn add(&mut self, piece: Piece, rows: std::ops::Range<usize>, columns: std::ops::Range<usize>) {
        self.rows = self.rows.max(rows.end);
        self.columns = self.columns.max(columns.end);
        self.pieces.push(piece);
        self.fields.push(Fields {
            rows,
            columns,
            shaded: !matches!(piece, Piece::Cell(_)),
        });
    }

    /// The grid that a plan prints.
    pub fn of(plan: &TimePlan) -> Pieces {
        let mut pieces = Pieces::default();
        pieces.add(Piece::Corner, 0..1, 0..1);
        let down = plan.days_run == DaysRun::Down;
        let behind_head =
            |slots: std::ops::Range<u16>| 1 + usize::from(slots.start)..1 + usize::from(slots.end);
        for session in 0..plan.sessions.len() {
            let slots = behind_head(plan.session_slots(session));
            if slots.is_empty() {
                continue;
            }
            if down {
                pieces.add(Piece::Session(session), 0..1, slots);
            } else {
                pieces.add(Piece::Session(session), slots.start..slots.start + 1, 0..1);
                if slots.len() > 1 {
                    pieces.add(Piece::Below, slots.start + 1..slots.end, 0..1);
                }
            }
        }
        let mut line = 0;
        for (at, day) in plan.days.iter().enumerate() {
            let Day::Meeting { cells, .. } = day else {
                if down {
                    line += 1;
                    let all = 0..1 + usize::from(plan.slots());
                    pieces.add(Piece::Weekend(at), line..line + 1, all);
                }
                continue;
            };
            line += 1;
            let own = line..line + 1;
            if down {
                pieces.add(Piece::Day(at), own.clone(), 0..1);
            } else {
                pieces.add(Piece::Day(at), 0..1, own.clone());
            }
            for (begin, cell) in placed(cells) {
                let slots = behind_head(begin..begin + cell.slots);
                if down {
                    pieces.add(Piece::Cell((at, begin)), own.clone(), slots);
                } else {
                    pieces.add(Piece::Cell((at, begin)), slots, own.clone());
                }
            }
        }
        pieces
    }

    /// Widths of the columns, in points.
    pub fn widths(&self, room: f32) -> Vec<f32> {
        let others = self.columns.saturating_sub(1);
        let width = ((room - FIRST_COLUMN) / others.max(1) as f32)
            .floor()
            .max(NARROWEST);
        let mut widths = vec![FIRST_COLUMN];
        widths.extend(std::iter::repeat_n(width, others));
        widths
    }
}
