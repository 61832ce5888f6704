//! Blocks of the body and the annexes: paragraphs, lists, tables, agendas, time plans.

use super::Merging;
use super::sequence::{Piece, Sign};
use crate::draft::compare::field::Value;
use crate::draft::compare::{Shape, What};
use crate::letter::agenda::{Agenda, AgendaItem};
use crate::letter::block::{Block, List, ListItem};
use crate::letter::table::{Cell, Row, Table};
use crate::letter::text::{Text, TextId};
use crate::letter::texts::visit_blocks;
use crate::letter::time_plan::{Day, Slot, TimePlan};

fn texts_of(block: Block) -> Vec<Text> {
    let mut texts = Vec::new();
    visit_blocks(&mut [block], &mut |text| texts.push(text.clone()));
    texts
}

fn signs_of(texts: &[Text]) -> Vec<Sign> {
    texts.iter().map(|text| Sign::Text(text.id)).collect()
}

impl Piece for Block {
    fn signs(&self) -> Vec<Sign> {
        signs_of(&self.texts())
    }

    fn texts(&self) -> Vec<Text> {
        texts_of(self.clone())
    }

    fn merged(merging: &mut Merging<'_>, base: &Block, mine: &Block, theirs: &Block) -> Block {
        let shapes = [base, mine, theirs].map(Shape::of);
        if let ([Some(_), Some(_), Some(_)], Some(text)) = (shapes, mine.texts().first()) {
            let what = What::Shape(text.id);
            return merging.value(what, [base, mine, theirs], |block| {
                Shape::of(block).map_or(Value::Nothing, Value::Shape)
            });
        }
        match (base, mine, theirs) {
            (Block::List(base), Block::List(mine), Block::List(theirs)) => {
                Block::List(List::merged(merging, base, mine, theirs))
            }
            (Block::PartTitle(base), Block::PartTitle(mine), Block::PartTitle(theirs)) => {
                Block::PartTitle(merging.sequence([base, mine, theirs]))
            }
            (Block::Table(o), Block::Table(a), Block::Table(b)) if in_rows([o, a, b]) => {
                Block::Table(Table {
                    rows: merging.sequence([&o.rows, &a.rows, &b.rows]),
                    ..a.clone()
                })
            }
            (Block::Agenda(base), Block::Agenda(mine), Block::Agenda(theirs)) => {
                let first = first_id(&texts_of(Block::Agenda(mine.clone())));
                let forms = [&base.form, &mine.form, &theirs.form];
                Block::Agenda(Agenda {
                    // Two that differ from the third are the same: there is no conflict.
                    form: merging.value(What::Shape(first), forms, |_| Value::Nothing),
                    items: merging.sequence([&base.items, &mine.items, &theirs.items]),
                })
            }
            (Block::TimePlan(o), Block::TimePlan(a), Block::TimePlan(b)) if in_days([o, a, b]) => {
                Block::TimePlan(TimePlan {
                    days_run: if a.days_run == o.days_run {
                        b.days_run
                    } else {
                        a.days_run
                    },
                    sessions: a.sessions.clone(),
                    days: merging.sequence([&o.days, &a.days, &b.days]),
                    key: merging.optional([&o.key, &a.key, &b.key]),
                })
            }
            (Block::If(when_o, o), Block::If(when_a, a), Block::If(when_b, b)) => {
                let first = first_id(&mine.texts());
                Block::If(
                    merging.when(first, [when_o, when_a, when_b]),
                    merging.sequence([o, a, b]),
                )
            }
            _ => merging.whole(base, mine, theirs),
        }
    }
}

fn first_id(texts: &[Text]) -> TextId {
    texts.first().map_or(TextId::default(), |text| text.id)
}

/// Whether tables have the same columns, and cells that cover one field each: then rows can come and go.
fn in_rows(three: [&Table; 3]) -> bool {
    let [base, mine, theirs] = three;
    let plain = |table: &Table| {
        table.rows.iter().all(|row| {
            row.cells.len() == table.columns.len()
                && row
                    .cells
                    .iter()
                    .all(|cell| (cell.columns, cell.rows) == (1, 1))
        })
    };
    let frame = |table: &Table| (table.columns.clone(), table.header_rows);
    frame(base) == frame(mine) && frame(base) == frame(theirs) && three.into_iter().all(plain)
}

/// Whether time plans have the same sessions: then days can come and go.
fn in_days([base, mine, theirs]: [&TimePlan; 3]) -> bool {
    base.sessions == mine.sessions && base.sessions == theirs.sessions
}

impl Piece for List {
    fn signs(&self) -> Vec<Sign> {
        signs_of(&self.texts())
    }

    fn texts(&self) -> Vec<Text> {
        texts_of(Block::List(self.clone()))
    }

    fn merged(merging: &mut Merging<'_>, base: &List, mine: &List, theirs: &List) -> List {
        let first = first_id(&mine.texts());
        let markers = [&base.marker, &mine.marker, &theirs.marker];
        List {
            marker: merging.value(What::Shape(first), markers, |marker| {
                Value::Shape(Shape::Item(*marker, 0))
            }),
            items: merging.sequence([&base.items, &mine.items, &theirs.items]),
        }
    }
}

impl Piece for ListItem {
    fn signs(&self) -> Vec<Sign> {
        vec![Sign::Text(self.text.id)]
    }

    fn texts(&self) -> Vec<Text> {
        let inner = self.list.iter().flat_map(Piece::texts);
        std::iter::once(self.text.clone()).chain(inner).collect()
    }

    fn merged(
        merging: &mut Merging<'_>,
        base: &ListItem,
        mine: &ListItem,
        theirs: &ListItem,
    ) -> ListItem {
        ListItem {
            text: mine.text.clone(),
            list: merging.optional([&base.list, &mine.list, &theirs.list]),
        }
    }
}

impl Piece for Row {
    fn signs(&self) -> Vec<Sign> {
        signs_of(&self.texts())
    }

    fn texts(&self) -> Vec<Text> {
        let texts = self.cells.iter().flat_map(|cell| &cell.texts);
        texts.cloned().collect()
    }

    fn merged(merging: &mut Merging<'_>, base: &Row, mine: &Row, theirs: &Row) -> Row {
        // Rows are merged only where each has a cell for every column.
        let cells = base.cells.iter().zip(&mine.cells).zip(&theirs.cells);
        let cells = cells.map(|((base, mine), theirs)| Cell {
            texts: merging.sequence([&base.texts, &mine.texts, &theirs.texts]),
            ..mine.clone()
        });
        Row {
            cells: cells.collect(),
        }
    }
}

impl Piece for AgendaItem {
    fn signs(&self) -> Vec<Sign> {
        vec![Sign::Text(self.text.id)]
    }

    fn texts(&self) -> Vec<Text> {
        texts_of(Block::Agenda(Agenda {
            form: Default::default(),
            items: vec![self.clone()],
        }))
    }

    fn merged(
        merging: &mut Merging<'_>,
        base: &AgendaItem,
        mine: &AgendaItem,
        theirs: &AgendaItem,
    ) -> AgendaItem {
        AgendaItem {
            when: merging.when(mine.text.id, [&base.when, &mine.when, &theirs.when]),
            text: mine.text.clone(),
            documents: merging.optional([&base.documents, &mine.documents, &theirs.documents]),
            items: merging.sequence([&base.items, &mine.items, &theirs.items]),
        }
    }
}

impl Piece for Day {
    fn signs(&self) -> Vec<Sign> {
        match self {
            Day::Meeting { date, .. } => vec![Sign::Name(date.to_string())],
            Day::Weekend => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<Text> {
        match self {
            Day::Meeting { cells, .. } => {
                let texts = cells.iter().filter_map(|cell| cell.text.as_ref());
                texts.cloned().collect()
            }
            Day::Weekend => Vec::new(),
        }
    }

    fn merged(merging: &mut Merging<'_>, base: &Day, mine: &Day, theirs: &Day) -> Day {
        let divided = |day: &Day| match day {
            Day::Meeting { cells, .. } => cells.iter().map(|cell| cell.slots).collect(),
            Day::Weekend => Vec::new(),
        };
        let same = divided(base) == divided(mine) && divided(base) == divided(theirs);
        match (base, mine, theirs) {
            (
                Day::Meeting { cells: o, .. },
                Day::Meeting { date, cells: a },
                Day::Meeting { cells: b, .. },
            ) if same => {
                let cells = o.iter().zip(a).zip(b);
                let cells = cells.map(|((base, mine), theirs)| Slot {
                    text: merging.optional([&base.text, &mine.text, &theirs.text]),
                    slots: mine.slots,
                    provisional: if mine.provisional == base.provisional {
                        theirs.provisional
                    } else {
                        mine.provisional
                    },
                });
                Day::Meeting {
                    date: *date,
                    cells: cells.collect(),
                }
            }
            _ => merging.whole(base, mine, theirs),
        }
    }
}
