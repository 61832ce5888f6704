use super::*;
use crate::letter::text::Wording;

fn text(id: u32, words: &str) -> Text {
    Text {
        id: TextId(id),
        ..Text::plain(words)
    }
}

fn item(id: u32, words: &str, items: Vec<AgendaItem>) -> AgendaItem {
    AgendaItem {
        items,
        ..AgendaItem::new(text(id, words))
    }
}

/// 1 Opening, 2 Reports (2.1 First, 2.2 Second), 3 Closure.
fn agenda() -> Agenda {
    Agenda {
        form: Default::default(),
        items: vec![
            item(1, "Opening", vec![]),
            item(
                2,
                "Reports",
                vec![item(3, "First", vec![]), item(4, "Second", vec![])],
            ),
            item(5, "Closure", vec![]),
        ],
    }
}

fn all(_: &[Condition]) -> bool {
    true
}

fn reading(text: &Text) -> Vec<Run> {
    match &text.wording {
        Wording::Own { runs, .. } => runs.clone(),
        Wording::Standard(phrases) => vec![Run::plain(&phrases[0].0)],
    }
}

/// Number and words of every item, in order.
fn seen(agenda: &Agenda) -> String {
    let rows = agenda.outline(&all).into_iter().map(|row| {
        let item = agenda.item(&row.path).unwrap();
        let words: String = reading(&item.text)
            .iter()
            .map(|run| match run {
                Run::Words { text, .. } => text.clone(),
                _ => String::new(),
            })
            .collect();
        format!("{} {words}", row.number.unwrap_or_default())
    });
    rows.collect::<Vec<_>>().join(" / ")
}

#[test]
fn items_are_numbered_as_printed() {
    assert_eq!(
        seen(&agenda()),
        "1. Opening / 2. Reports / 2.1 First / 2.2 Second / 3. Closure"
    );
    let mut agenda = agenda();
    agenda.items[0].when = vec![Condition::Virtual];
    let rows = agenda.outline(&|when| when.is_empty());
    let numbers: Vec<_> = rows.iter().map(|row| row.number.as_deref()).collect();
    let expected = [None, Some("1."), Some("1.1"), Some("1.2"), Some("2.")];
    assert_eq!(numbers, expected);
}

#[test]
fn enter_divides_and_backspace_joins_again() {
    let mut changed = agenda();
    let path = changed
        .split(&[1], vec![Run::plain("Rep")], vec![Run::plain("orts")])
        .unwrap();
    assert_eq!(path, [1, 0]);
    assert_eq!(
        seen(&changed),
        "1. Opening / 2. Rep / 2.1 orts / 2.2 First / 2.3 Second / 3. Closure"
    );
    let (joined, at) = changed.join(&path, &all, &reading).unwrap();
    assert_eq!((joined, at), (vec![1], 3));
    assert_eq!(changed, agenda());
}

#[test]
fn enter_before_the_words_leaves_them_their_identity() {
    let mut agenda = agenda();
    let path = agenda
        .split(&[2], Vec::new(), vec![Run::plain("Closure")])
        .unwrap();
    assert_eq!(path, [3]);
    assert_eq!(agenda.item(&path).unwrap().text, text(5, "Closure"));
    agenda.join(&[3], &all, &reading).unwrap();
    assert_eq!(agenda.item(&[2]).unwrap().text, text(5, "Closure"));
}

#[test]
fn joining_loses_neither_parts_nor_documents() {
    let mut agenda = agenda();
    agenda.items[0].documents = Some(text(6, "TD1"));
    agenda.items[1].documents = Some(text(7, "TD2"));
    agenda.join(&[1], &all, &reading).unwrap();
    assert_eq!(
        seen(&agenda),
        "1. OpeningReports / 1.1 First / 1.2 Second / 2. Closure"
    );
    assert_eq!(
        reading(agenda.items[0].documents.as_ref().unwrap()),
        [Run::plain("TD1 TD2")]
    );
    // Into the last part of the item before.
    let (path, _) = agenda.join(&[1], &all, &reading).unwrap();
    assert_eq!(path, [0, 1]);
    assert_eq!(
        seen(&agenda),
        "1. OpeningReports / 1.1 First / 1.2 SecondClosure"
    );
    assert_eq!(agenda.join(&[0], &all, &reading), None);
}

#[test]
fn what_is_not_printed_is_not_joined() {
    let mut agenda = agenda();
    agenda.items[0].when = vec![Condition::Virtual];
    assert_eq!(agenda.join(&[1], &|when| when.is_empty(), &reading), None);
}

#[test]
fn levels_change_without_changing_the_order() {
    let mut changed = agenda();
    assert_eq!(changed.indent(&[2], &all), Some(vec![1, 2]));
    assert_eq!(
        seen(&changed),
        "1. Opening / 2. Reports / 2.1 First / 2.2 Second / 2.3 Closure"
    );
    assert_eq!(changed.outdent(&[1, 2]), Some(vec![2]));
    assert_eq!(changed, agenda());
    assert_eq!(changed.outdent(&[1, 0]), Some(vec![2]));
    assert_eq!(
        seen(&changed),
        "1. Opening / 2. Reports / 3. First / 3.1 Second / 4. Closure"
    );
    assert_eq!(changed.indent(&[0], &all), None);
    assert_eq!(changed.outdent(&[0]), None);
}

#[test]
fn items_move_with_their_parts() {
    let mut agenda = agenda();
    assert_eq!(agenda.move_up(&[1]), Some(vec![0]));
    assert_eq!(
        seen(&agenda),
        "1. Reports / 1.1 First / 1.2 Second / 2. Opening / 3. Closure"
    );
    assert_eq!(agenda.move_down(&[0, 1]), Some(vec![1, 0]));
    assert_eq!(
        seen(&agenda),
        "1. Reports / 1.1 First / 2. Opening / 2.1 Second / 3. Closure"
    );
    assert_eq!(agenda.move_up(&[1, 0]), Some(vec![0, 1]));
    assert_eq!(agenda.move_up(&[0]), None);
    assert_eq!(agenda.move_down(&[2]), None);
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
}

#[test]
fn whatever_is_done_no_words_are_lost() {
    let mut numbers = Numbers(7);
    for _ in 0..200 {
        let mut changed = agenda();
        for _ in 0..30 {
            let outline = changed.outline(&all);
            let path = outline[numbers.below(outline.len())].path.clone();
            let words = |agenda: &Agenda| {
                let mut letters: Vec<char> =
                    seen(agenda).chars().filter(|c| c.is_alphabetic()).collect();
                letters.sort_unstable();
                letters
            };
            let before = words(&changed);
            let new = match numbers.below(6) {
                0 => changed.indent(&path, &all),
                1 => changed.outdent(&path),
                2 => changed.move_up(&path),
                3 => changed.move_down(&path),
                4 => changed.join(&path, &all, &reading).map(|(path, _)| path),
                _ => {
                    let text = match reading(&changed.item(&path).unwrap().text).first() {
                        Some(Run::Words { text, .. }) => text.clone(),
                        _ => continue,
                    };
                    let (a, b) = text.split_at(text.len() / 2);
                    let runs = |words: &str| match words {
                        "" => Vec::new(),
                        words => vec![Run::plain(words)],
                    };
                    changed.split(&path, runs(a), runs(b))
                }
            };
            assert_eq!(words(&changed), before);
            if let Some(new) = new {
                assert!(changed.item(&new).is_some());
                assert!(new.len() <= LEVELS);
            }
            let deepest = changed.outline(&all).iter().map(|row| row.path.len()).max();
            assert!(deepest <= Some(LEVELS));
        }
    }
}
