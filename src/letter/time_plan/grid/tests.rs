use super::*;
use crate::letter::text::Wording;

fn reading(text: &Text) -> Vec<Run> {
    match &text.wording {
        Wording::Own { runs, .. } => runs.clone(),
        Wording::Standard(phrases) => vec![Run::plain(&phrases[0].0)],
    }
}

fn cell(words: &str, slots: u16) -> Slot {
    Slot {
        text: (!words.is_empty()).then(|| Text::plain(words)),
        slots,
        provisional: false,
    }
}

fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn session(label: &str, slots: u16) -> Session {
    Session {
        label: Text::plain(label),
        slots,
    }
}

/// Friday, weekend, Monday; morning and afternoon of two slots.
fn plan() -> TimePlan {
    TimePlan {
        days_run: DaysRun::Down,
        sessions: vec![session("Morning", 2), session("Afternoon", 2)],
        days: vec![
            Day::Meeting {
                date: date(20),
                cells: vec![cell("A", 1), cell("B", 2), cell("", 1)],
            },
            Day::Weekend,
            Day::Meeting {
                date: date(23),
                cells: vec![cell("C", 2), cell("D", 2)],
            },
        ],
        key: None,
    }
}

fn area(days: Range<usize>, slots: Range<u16>) -> Area {
    Area { days, slots }
}

fn words(text: &Text) -> String {
    let words = reading(text).into_iter().map(|run| match run {
        Run::Words { text, .. } => text,
        Run::LineBreak => "/".to_owned(),
        Run::Fact { .. } => String::new(),
    });
    words.collect()
}

/// “A B2 -”: what happens, for how many slots.
fn seen(plan: &TimePlan, day: usize) -> String {
    let cells = plan.cells(day).iter().map(|cell| {
        let words = cell.text.as_ref().map_or("-".to_owned(), words);
        let words = if cell.provisional {
            format!("[{words}]")
        } else {
            words
        };
        if cell.slots == 1 {
            words
        } else {
            format!("{words}{}", cell.slots)
        }
    });
    cells.collect::<Vec<_>>().join(" ")
}

#[test]
fn cells_are_made_to_fit() {
    let mut plan = plan();
    plan.days[0] = Day::Meeting {
        date: date(20),
        cells: vec![cell("A", 3), cell("B", 4), cell("C", 1)],
    };
    plan.days[2] = Day::Meeting {
        date: date(23),
        cells: vec![cell("D", 0)],
    };
    plan.fit(&reading);
    assert_eq!(seen(&plan, 0), "A3 B/C");
    assert_eq!(seen(&plan, 2), "D - - -");
}

#[test]
fn cells_are_merged_and_split() {
    let mut plan = plan();
    plan.merge(&area(0..3, 0..2), &reading);
    // The cell of the second slot reaches into the third.
    assert_eq!(seen(&plan, 0), "A/B3 -");
    assert_eq!(seen(&plan, 2), "C2 D2");
    plan.split(&area(0..1, 2..3));
    assert_eq!(seen(&plan, 0), "A/B - - -");
    // Equal texts are one text.
    plan.put(&area(2..3, 0..4), Some(&Text::plain("C")), true);
    plan.merge(&area(2..3, 0..4), &reading);
    assert_eq!(seen(&plan, 2), "[C]4");
}

#[test]
fn areas_are_filled_and_cleared() {
    let mut plan = plan();
    plan.fill(&area(0..3, 0..4));
    assert_eq!(
        (seen(&plan, 0), seen(&plan, 2)),
        ("A A2 A".into(), "A2 A2".into())
    );
    plan.set_provisional(&area(0..1, 3..4), true);
    assert_eq!(seen(&plan, 0), "A A2 [A]");
    assert_eq!(plan.brushes().len(), 2);
    plan.clear(&area(0..1, 1..2));
    assert_eq!(seen(&plan, 0), "A -2 [A]");
    plan.copy_day(0, &[0, 1, 2]);
    assert_eq!(seen(&plan, 2), "A -2 [A]");
    assert_eq!(plan.days[1], Day::Weekend);
    plan.set_text(0, 3, None);
    assert_eq!(seen(&plan, 0), "A -2 -");
}

#[test]
fn days_come_where_they_belong() {
    let mut plan = plan();
    assert_eq!(plan.add_day(date(24)), 3);
    assert_eq!(plan.add_day(date(19)), 0);
    assert_eq!(seen(&plan, 0), "- - - -");
    plan.remove_days(3..4);
    // Monday again: behind the weekend.
    assert_eq!(plan.add_day(date(23)), 3);
    plan.remove_days(2..9);
    assert_eq!(plan.days.len(), 2);
    plan.add_weekend(1);
    assert_eq!(plan.days[2], Day::Weekend);
}

#[test]
fn a_plan_takes_the_days_of_its_meeting() {
    let mut changed = plan();
    changed.take_days(&"2026-11-19..2026-11-24".parse().unwrap());
    assert_eq!(changed.days.len(), 5);
    assert_eq!(seen(&changed, 1), "A B2 -");
    assert_eq!(seen(&changed, 3), "C2 D2");
    // The meeting was moved by weeks: its plan moves with it.
    changed = plan();
    changed.take_days(&"2026-12-01..2026-12-03".parse().unwrap());
    assert_eq!(changed.days.len(), 3);
    assert_eq!(seen(&changed, 0), "A B2 -");
    assert_eq!(seen(&changed, 1), "C2 D2");
    // The meeting is shorter now: what was planned for the other day is not lost.
    changed = plan();
    changed.take_days(&"2026-11-20".parse().unwrap());
    assert_eq!(changed.days.len(), 2);
    assert_eq!(seen(&changed, 1), "C2 D2");
}

#[test]
fn sessions_grow_and_shrink() {
    let mut plan = plan();
    plan.set_session_slots(0, 3, &reading);
    // B goes on into the afternoon and so is longer, C fills the morning.
    assert_eq!(seen(&plan, 0), "A B3 -");
    assert_eq!(seen(&plan, 2), "C3 D2");
    plan.set_session_slots(1, 3, &reading);
    assert_eq!(seen(&plan, 0), "A B3 - -");
    plan.set_session_slots(1, 1, &reading);
    assert_eq!(seen(&plan, 0), "A B3");
    assert_eq!(seen(&plan, 2), "C3 D");
    plan.set_session_slots(0, 1, &reading);
    assert_eq!(seen(&plan, 0), "A/B2");
    plan.set_session_slots(0, 99, &reading);
    assert_eq!(plan.slots(), MOST_SLOTS);
}

#[test]
fn sessions_come_and_go() {
    let mut plan = plan();
    plan.add_session(1, Text::plain("Noon"));
    assert_eq!(seen(&plan, 0), "A B3 -");
    assert_eq!(seen(&plan, 2), "C2 - D2");
    assert_eq!(plan.session_of(2), Some((1, 0)));
    plan.remove_session(0);
    assert_eq!(seen(&plan, 0), "B2 -");
    assert_eq!(seen(&plan, 2), "- D2");
    plan.remove_session(0);
    plan.remove_session(0);
    assert_eq!(plan.sessions.len(), 1);
    assert_eq!(seen(&plan, 2), "D2");
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

    fn slot(&mut self, end: u16) -> u16 {
        u16::try_from(self.below(usize::from(end))).unwrap()
    }
}

#[test]
fn whatever_is_done_the_cells_cover_the_slots() {
    let mut numbers = Numbers(1);
    for _ in 0..300 {
        let mut plan = plan();
        for _ in 0..40 {
            let slots = plan.slots();
            let (a, b) = (numbers.slot(slots), numbers.slot(slots));
            let (c, d) = (
                numbers.below(plan.days.len()),
                numbers.below(plan.days.len()),
            );
            let area = area(c.min(d)..c.max(d) + 1, a.min(b)..a.max(b) + 1);
            let session = numbers.below(plan.sessions.len());
            match numbers.below(14) {
                0..3 => plan.merge(&area, &reading),
                3 => plan.split(&area),
                4 => plan.fill(&area),
                5 => plan.put(&area, Some(&Text::plain("X")), numbers.below(2) == 0),
                6 => plan.copy_day(c, &[d]),
                7 => {
                    let day = u32::try_from(1 + numbers.below(30)).unwrap();
                    plan.add_day(date(day));
                }
                8 if plan.days.len() > 2 => plan.remove_days(c..c + 1),
                9 => plan.add_session(session, Text::plain("S")),
                10 => plan.remove_session(session),
                11 => {
                    let new = numbers.slot(6);
                    plan.set_session_slots(session, new, &reading);
                }
                12 => plan.take_days(&"2026-11-18..2026-11-26".parse().unwrap()),
                _ => plan.clear(&area),
            }
            let slots = plan.slots();
            assert!((1..=MOST_SLOTS).contains(&slots));
            for day in &plan.days {
                let Day::Meeting { cells, .. } = day else {
                    continue;
                };
                assert!(cells.iter().all(|cell| cell.slots > 0));
                assert_eq!(cells.iter().map(|cell| cell.slots).sum::<u16>(), slots);
            }
            let mut fitted = plan.clone();
            fitted.fit(&reading);
            assert_eq!(fitted, plan);
        }
    }
}
