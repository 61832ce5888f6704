//! What can happen to the rows of a list of short texts, and the rows that follow. Pure.

use super::Row;
use crate::app::text_box::{CaretAt, Event};
use crate::language::Language;
use crate::layout;
use crate::letter::text::{Run, Text, TextId, Wording, joined};

/// Something that happened to the row at a place; places count only the rows that are shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Change {
    /// It was dragged to another place.
    Move(usize, usize),
    /// It goes.
    Remove(usize),
    /// Enter.
    Split {
        place: usize,
        before: Vec<Run>,
        after: Vec<Run>,
    },
    /// Several lines were pasted.
    Paste {
        place: usize,
        before: Vec<Run>,
        lines: Vec<String>,
        after: Vec<Run>,
    },
    /// Backspace at its beginning.
    JoinPrevious(usize),
    /// Delete at its end.
    JoinNext(usize),
    /// It goes up one place.
    Up(usize),
    /// It goes down one place.
    Down(usize),
    /// The caret goes to the row above.
    CaretUp(usize, f32),
    /// The caret goes to the row below.
    CaretDown(usize, f32),
}

/// What follows from a change.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Made<R> {
    /// Other rows; the caret in one of them.
    Rows(Vec<R>, Option<(usize, CaretAt)>),
    /// The same rows, the caret in another.
    Caret(usize, CaretAt),
    /// Nothing.
    Nothing,
}

impl Change {
    /// What an event of the box at `place` means here.
    pub fn from_event(event: Event, place: usize) -> Option<Change> {
        Some(match event {
            Event::Split { before, after } => Change::Split {
                place,
                before,
                after,
            },
            Event::Pasted {
                before,
                pasted,
                after,
            } => Change::Paste {
                place,
                before,
                lines: (pasted.plain.lines())
                    .map(|line| line.trim().to_owned())
                    .filter(|line| !line.is_empty())
                    .collect(),
                after,
            },
            Event::JoinPrevious => Change::JoinPrevious(place),
            Event::JoinNext => Change::JoinNext(place),
            Event::MoveUp => Change::Up(place),
            Event::MoveDown => Change::Down(place),
            Event::Previous { x } => Change::CaretUp(place, x),
            Event::Next { x } => Change::CaretDown(place, x),
            // Lines are neither indented nor numbered.
            Event::Indent
            | Event::Outdent
            | Event::ToggleNumbered
            | Event::ToggleBullet
            | Event::MakeParagraph
            | Event::RestoreStandard
            | Event::AddToWordList(_) => return None,
        })
    }
}

/// The rows after `change`; `shown` are the places of the rows that are shown.
pub(super) fn make<R: Row>(
    rows: &[R],
    shown: &[usize],
    change: Change,
    language: Language,
) -> Made<R> {
    let mut new = rows.to_vec();
    let at = |place: usize| shown.get(place).copied();
    let next = |place: usize| at(place + 1);
    let previous = |place: usize| at(place.checked_sub(1)?);
    let made = match change {
        Change::Move(from, to) => move_row(new, at(from), at(to)),
        Change::Up(place) => move_row(new, at(place), previous(place)),
        Change::Down(place) => move_row(new, at(place), next(place)),
        Change::Remove(place) => at(place).map(|removed| {
            new.remove(removed);
            // The keyboard stays in the list.
            let heir = next(place).map(|next| next - 1).or(previous(place));
            Made::Rows(new, heir.map(|heir| (heir, CaretAt::End)))
        }),
        Change::Split {
            place,
            before,
            after,
        } => at(place).map(|at| {
            if after.is_empty() {
                new.insert(at + 1, R::of(Text::plain("")));
            } else if before.is_empty() {
                new.insert(at, R::of(Text::plain("")));
            } else {
                let mut second = new[at].clone();
                *second.text_mut() = own(after);
                new[at].text_mut().wording = own(before).wording;
                new.insert(at + 1, second);
            }
            Made::Rows(new, Some((at + 1, CaretAt::Start)))
        }),
        Change::Paste {
            place,
            before,
            lines,
            after,
        } => at(place).and_then(|at| paste(new, at, before, &lines, after)),
        Change::JoinPrevious(place) => join(new, previous(place), at(place), language),
        Change::JoinNext(place) => join(new, at(place), next(place), language),
        Change::CaretUp(place, x) => {
            let from_top = false;
            previous(place).map(|row| Made::Caret(row, CaretAt::X { x, from_top }))
        }
        Change::CaretDown(place, x) => {
            let from_top = true;
            next(place).map(|row| Made::Caret(row, CaretAt::X { x, from_top }))
        }
    };
    made.unwrap_or(Made::Nothing)
}

fn move_row<R: Row>(mut rows: Vec<R>, from: Option<usize>, to: Option<usize>) -> Option<Made<R>> {
    let (from, to) = (from?, to?);
    let row = rows.remove(from);
    rows.insert(to, row);
    Some(Made::Rows(rows, None))
}

fn paste<R: Row>(
    mut rows: Vec<R>,
    at: usize,
    before: Vec<Run>,
    lines: &[String],
    after: Vec<Run>,
) -> Option<Made<R>> {
    let (last, first) = lines.split_last()?;
    let mut texts: Vec<Vec<Run>> = first.iter().map(|line| vec![Run::plain(line)]).collect();
    let mut end = vec![Run::plain(last)];
    let caret = match (texts.is_empty(), after.is_empty()) {
        (_, true) => CaretAt::End,
        (false, false) => CaretAt::Offset(length(&end)),
        (true, false) => CaretAt::Offset(length(&before) + length(&end)),
    };
    end.extend(after);
    texts.push(end);
    texts[0].splice(0..0, before);
    let model = rows[at].clone();
    let count = texts.len();
    for (place, runs) in texts.into_iter().enumerate() {
        let text = own(runs);
        if place == 0 {
            rows[at].text_mut().wording = text.wording;
        } else {
            let mut row = model.clone();
            *row.text_mut() = text;
            rows.insert(at + place, row);
        }
    }
    Some(Made::Rows(rows, Some((at + count - 1, caret))))
}

/// Makes the second row part of the first.
fn join<R: Row>(
    mut rows: Vec<R>,
    first: Option<usize>,
    second: Option<usize>,
    language: Language,
) -> Option<Made<R>> {
    let (first, second) = (first?, second?);
    let mut runs = runs(rows[first].text(), language);
    let more = self::runs(rows[second].text(), language);
    let caret = if runs.is_empty() {
        rows.remove(first);
        (second - 1, CaretAt::Start)
    } else if more.is_empty() {
        rows.remove(second);
        (first, CaretAt::End)
    } else {
        let seam = length(&runs);
        runs.extend(more);
        rows[first].text_mut().wording = own(joined(runs)).wording;
        rows.remove(second);
        (first, CaretAt::Offset(seam))
    };
    Some(Made::Rows(rows, Some(caret)))
}

fn own(runs: Vec<Run>) -> Text {
    Text {
        id: TextId::default(),
        wording: Wording::Own {
            runs,
            departed_from: Vec::new(),
        },
    }
}

fn runs(text: &Text, language: Language) -> Vec<Run> {
    match &text.wording {
        Wording::Standard(phrases) => layout::standard(phrases, language),
        Wording::Own { runs, .. } => runs.clone(),
    }
}

/// As the text box counts: a fact and a line break are one character.
fn length(runs: &[Run]) -> usize {
    let one = |run: &Run| match run {
        Run::Words { text, .. } => text.chars().count(),
        Run::Fact { .. } | Run::LineBreak => 1,
    };
    runs.iter().map(one).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::text_box::Pasted;
    use crate::letter::Line;
    use crate::letter::answers::Condition;

    fn lines(words: &[&str]) -> Vec<Line> {
        let id = |at: usize| TextId(u32::try_from(at).unwrap() + 1);
        (words.iter().enumerate())
            .map(|(at, words)| Line {
                when: Vec::new(),
                text: Text {
                    id: id(at),
                    ..Text::plain(words)
                },
            })
            .collect()
    }

    /// Words and identities of the rows, and where the caret is.
    type Seen = (Vec<(String, u32)>, Option<(usize, CaretAt)>);

    fn after(rows: &[Line], shown: &[usize], change: Change) -> Seen {
        let Made::Rows(rows, caret) = make(rows, shown, change, Language::En) else {
            panic!("other rows expected");
        };
        let words = |line: &Line| {
            let runs = runs(&line.text, Language::En);
            (crate::letter::text::markup::write(&runs), line.text.id.0)
        };
        (rows.iter().map(words).collect(), caret)
    }

    fn seen(rows: &[(&str, u32)], caret: Option<(usize, CaretAt)>) -> Seen {
        let rows = rows.iter().map(|(words, id)| ((*words).to_owned(), *id));
        (rows.collect(), caret)
    }

    fn plain(words: &str) -> Vec<Run> {
        vec![Run::plain(words)]
    }

    #[test]
    fn enter_divides_a_row_or_begins_a_new_one() {
        let rows = lines(&["one two", "three"]);
        let split = |before: &str, after: &str| Change::Split {
            place: 0,
            before: if before.is_empty() {
                vec![]
            } else {
                plain(before)
            },
            after: if after.is_empty() {
                vec![]
            } else {
                plain(after)
            },
        };
        let start = Some((1, CaretAt::Start));
        assert_eq!(
            after(&rows, &[0, 1], split("one ", "two")),
            seen(&[("one ", 1), ("two", 0), ("three", 2)], start)
        );
        assert_eq!(
            after(&rows, &[0, 1], split("one two", "")),
            seen(&[("one two", 1), ("", 0), ("three", 2)], start)
        );
        // What stands there keeps its identity, on which its renditions hang.
        assert_eq!(
            after(&rows, &[0, 1], split("", "one two")),
            seen(&[("", 0), ("one two", 1), ("three", 2)], start)
        );
    }

    #[test]
    fn a_new_row_has_no_condition_but_half_a_row_keeps_it() {
        let mut rows = lines(&["one two"]);
        rows[0].when = vec![Condition::AtAPlace];
        let conditions = |after: Vec<Run>| {
            let change = Change::Split {
                place: 0,
                before: plain("one"),
                after,
            };
            match make(&rows, &[0], change, Language::En) {
                Made::Rows(rows, _) => rows[1].when.len(),
                _ => panic!("other rows expected"),
            }
        };
        assert_eq!(conditions(vec![]), 0);
        assert_eq!(conditions(plain(" two")), 1);
    }

    #[test]
    fn backspace_joins_with_the_row_above_that_is_shown() {
        let rows = lines(&["one", "hidden", "two", ""]);
        let caret = |at, caret| Some((at, caret));
        assert_eq!(
            after(&rows, &[0, 2, 3], Change::JoinPrevious(1)),
            seen(
                &[("onetwo", 1), ("hidden", 2), ("", 4)],
                caret(0, CaretAt::Offset(3))
            )
        );
        assert_eq!(
            after(&rows, &[0, 2, 3], Change::JoinPrevious(2)),
            seen(
                &[("one", 1), ("hidden", 2), ("two", 3)],
                caret(2, CaretAt::End)
            )
        );
        assert_eq!(
            after(&rows, &[0, 2, 3], Change::JoinNext(1)),
            seen(
                &[("one", 1), ("hidden", 2), ("two", 3)],
                caret(2, CaretAt::End)
            )
        );
        assert_eq!(
            make(&rows, &[0, 2, 3], Change::JoinPrevious(0), Language::En),
            Made::Nothing
        );
        let rows = lines(&["", "two"]);
        assert_eq!(
            after(&rows, &[0, 1], Change::JoinPrevious(1)),
            seen(&[("two", 2)], caret(0, CaretAt::Start))
        );
    }

    #[test]
    fn rows_move_past_those_that_are_not_shown() {
        let rows = lines(&["a", "hidden", "b", "c"]);
        let order = |change| {
            let (rows, _) = after(&rows, &[0, 2, 3], change);
            rows.into_iter().map(|row| row.1).collect::<Vec<_>>()
        };
        assert_eq!(order(Change::Move(0, 2)), [2, 3, 4, 1]);
        assert_eq!(order(Change::Move(2, 0)), [4, 1, 2, 3]);
        assert_eq!(order(Change::Up(1)), [3, 1, 2, 4]);
        assert_eq!(order(Change::Down(1)), [1, 2, 4, 3]);
        assert_eq!(
            make(&rows, &[0, 2, 3], Change::Down(2), Language::En),
            Made::Nothing
        );
    }

    #[test]
    fn pasted_lines_become_rows() {
        let rows = lines(&["ab", "c"]);
        let event = Event::Pasted {
            before: plain("a"),
            pasted: Pasted {
                html: None,
                plain: "1\r\n\n  2 \n3\n".to_owned(),
            },
            after: plain("b"),
        };
        let change = Change::from_event(event, 0).unwrap();
        assert_eq!(
            after(&rows, &[0, 1], change),
            seen(
                &[("a1", 1), ("2", 0), ("3b", 0), ("c", 2)],
                Some((2, CaretAt::Offset(1)))
            )
        );
        let nothing = Change::Paste {
            place: 0,
            before: vec![],
            lines: vec![],
            after: vec![],
        };
        assert_eq!(make(&rows, &[0, 1], nothing, Language::En), Made::Nothing);
    }

    #[test]
    fn the_caret_stays_when_a_row_goes() {
        let rows = lines(&["a", "b"]);
        assert_eq!(
            after(&rows, &[0, 1], Change::Remove(0)),
            seen(&[("b", 2)], Some((0, CaretAt::End)))
        );
        assert_eq!(
            after(&rows, &[0, 1], Change::Remove(1)),
            seen(&[("a", 1)], Some((0, CaretAt::End)))
        );
        assert_eq!(after(&rows[..1], &[0], Change::Remove(0)), seen(&[], None));
    }
}
