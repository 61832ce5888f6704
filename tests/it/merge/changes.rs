//! Changes such as a person makes to a letter, at random.

use crate::odd_letters::Chance;
use circular_desk::draft::Draft;
use circular_desk::draft::edit::Edit;
use circular_desk::draft::editing::Editing;
use circular_desk::language::Language;
use circular_desk::letter::Letter;
use circular_desk::letter::addressee::Addressee;
use circular_desk::letter::agenda::AgendaItem;
use circular_desk::letter::block::{Block, List, ListItem, ListMarker};
use circular_desk::letter::contact::Contact;
use circular_desk::letter::deadline::Due;
use circular_desk::letter::table::{Cell, Row, Table};
use circular_desk::letter::text::{Markup, Run, Text, TextId};
use circular_desk::letter::time_plan::Day;
use circular_desk::storage;
use circular_desk::translation::{Rendition, State};
use std::path::Path;
use std::time::Duration;

/// The real letters, each with a list, a table and some renditions.
pub fn letters() -> Vec<(String, Draft)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let mut cases: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    cases.sort();
    let read = |case: String| {
        let draft = storage::open(&folder.join(&case).join("letter.ron")).unwrap();
        (case, furnished(draft))
    };
    cases.into_iter().map(read).collect()
}

fn furnished(draft: Draft) -> Draft {
    let mut body = draft.letter.body.clone();
    let items = (1..=4).map(|n| ListItem {
        text: Text::plain(&format!("Item {n}")),
        list: (n == 2).then(|| List {
            marker: ListMarker::Bullet,
            items: vec![ListItem {
                text: Text::plain("Within"),
                list: None,
            }],
        }),
    });
    body.push(Block::List(List {
        marker: ListMarker::Roman,
        items: items.collect(),
    }));
    let rows = (1..=3).map(|n| Row {
        cells: vec![cell(&format!("Cell {n}.1")), cell(&format!("Cell {n}.2"))],
    });
    body.push(Block::Table(Table {
        columns: vec![1, 2],
        header_rows: 1,
        rows: rows.collect(),
    }));
    let mut editing = Editing::new(draft, true);
    editing.apply(Edit::Body(body), Duration::ZERO);
    let ids: Vec<TextId> = editing
        .draft()
        .letter
        .texts()
        .iter()
        .map(|t| t.id)
        .collect();
    for id in ids.iter().step_by(3) {
        let rendition = rendition(editing.draft(), *id, "甲");
        editing.apply(
            Edit::Rendition(Language::Zh, *id, Some(rendition)),
            Duration::ZERO,
        );
    }
    Draft::clone(editing.draft())
}

fn cell(words: &str) -> Cell {
    Cell {
        texts: vec![Text::plain(words)],
        columns: 1,
        rows: 1,
    }
}

fn rendition(draft: &Draft, id: TextId, words: &str) -> Rendition {
    let texts = draft.letter.texts();
    let source = texts
        .iter()
        .find(|text| text.id == id)
        .and_then(Text::own_runs);
    Rendition {
        words: Markup(vec![Run::plain(words)]),
        made_from: Markup(source.unwrap_or_default().to_vec()),
        state: State::Draft,
        by: Some("A. Translator".to_owned()),
        at: None,
    }
}

/// What a text says, without its identity.
pub fn said(text: &Text) -> String {
    format!("{:?}", text.wording)
}

/// The draft after up to `most` changes.
pub fn changed(base: &Draft, chance: &mut Chance, most: usize) -> Draft {
    let mut editing = Editing::new(base.clone(), true);
    for _ in 0..=chance.below(most) {
        let edit = edit(editing.draft(), chance);
        editing.apply(edit, Duration::ZERO);
    }
    Draft::clone(editing.draft())
}

fn words(chance: &mut Chance) -> String {
    format!("Words {}", chance.below(100_000))
}

fn edit(draft: &Draft, chance: &mut Chance) -> Edit {
    let letter = &draft.letter;
    let texts = letter.texts();
    let id = texts[chance.below(texts.len())].id;
    match chance.below(12) {
        0..=2 => Edit::Wording(id, Text::plain(&words(chance)).wording),
        3 => {
            let language = chance.of(&[Language::Zh, Language::Fr]);
            let new = rendition(draft, id, &words(chance));
            Edit::Rendition(language, id, (!chance.once_in(4)).then_some(new))
        }
        4..=8 => {
            let mut letter = letter.clone();
            let annexes = letter.annexes.len();
            match chance.below(annexes + 1).checked_sub(1) {
                Some(at) => of_blocks(&mut letter.annexes[at].blocks, chance),
                None => of_blocks(&mut letter.body, chance),
            }
            Edit::Letter(Box::new(letter))
        }
        9 => across(letter, chance),
        _ => of_facts(letter, chance),
    }
}

/// A paragraph goes from one part to another.
fn across(letter: &Letter, chance: &mut Chance) -> Edit {
    let mut letter = letter.clone();
    let movable = |block: &Block| matches!(block, Block::Paragraph(_) | Block::Numbered(_));
    let Some(from) = letter.body.iter().position(movable) else {
        return Edit::Letter(Box::new(letter));
    };
    if !letter.annexes.is_empty() {
        let block = letter.body.remove(from);
        let at = chance.below(letter.annexes.len());
        let blocks = &mut letter.annexes[at].blocks;
        blocks.insert(chance.below(blocks.len() + 1), block);
    }
    Edit::Letter(Box::new(letter))
}

fn of_blocks(blocks: &mut Vec<Block>, chance: &mut Chance) {
    let at = chance.below(blocks.len());
    match chance.below(9) {
        0 | 1 => {
            let new = Block::Paragraph(Text::plain(&words(chance)));
            blocks.insert(chance.below(blocks.len() + 1), new);
        }
        2 if !blocks.is_empty() => {
            blocks.remove(at);
        }
        3 if !blocks.is_empty() => {
            let block = blocks.remove(at);
            blocks.insert(chance.below(blocks.len() + 1), block);
        }
        4 => {
            if let Some(block) = blocks.get_mut(at) {
                *block = match block.clone() {
                    Block::Paragraph(text) => Block::Numbered(text),
                    Block::Numbered(text) => Block::Heading(text),
                    Block::Note(text) => Block::Paragraph(text),
                    other => other,
                };
            }
        }
        _ => within(blocks, chance),
    }
}

/// Something within a list, a table, an agenda, a time plan, a part that is printed on a condition.
fn within(blocks: &mut [Block], chance: &mut Chance) {
    let held: Vec<usize> = (blocks.iter().enumerate())
        .filter(|(_, block)| {
            !matches!(
                block,
                Block::Paragraph(_) | Block::Numbered(_) | Block::Heading(_) | Block::Note(_)
            )
        })
        .map(|(at, _)| at)
        .collect();
    if held.is_empty() {
        return;
    }
    let at = chance.of(&held);
    let new = Text::plain(&words(chance));
    match &mut blocks[at] {
        Block::List(list) => of_list(list, chance, new),
        Block::Table(table) => {
            let place = chance.below(table.rows.len() + 1);
            if chance.once_in(3) && table.rows.len() > 1 {
                table.rows.remove(place.min(table.rows.len() - 1));
            } else {
                let cells = table.columns.iter().map(|_| cell(&words(chance)));
                let cells = cells.collect();
                table.rows.insert(place, Row { cells });
            }
        }
        Block::Agenda(agenda) => {
            let items = &mut agenda.items;
            let place = chance.below(items.len() + 1);
            if chance.once_in(3) && !items.is_empty() {
                items.remove(place.min(items.len() - 1));
            } else if chance.once_in(3) && items.len() > 1 && place > 0 && place < items.len() {
                let item = items.remove(place);
                items[place - 1].items.push(item);
            } else {
                items.insert(
                    place,
                    AgendaItem {
                        when: Vec::new(),
                        text: new,
                        documents: None,
                        items: Vec::new(),
                    },
                );
            }
        }
        Block::TimePlan(plan) => {
            let day = chance.below(plan.days.len());
            if let Some(Day::Meeting { cells, .. }) = plan.days.get_mut(day) {
                let slot = chance.below(cells.len());
                if let Some(slot) = cells.get_mut(slot) {
                    slot.text = (!chance.once_in(4)).then_some(new);
                }
            }
        }
        Block::If(_, inner) => of_blocks(inner, chance),
        Block::PartTitle(lines) => lines.push(new),
        _ => {}
    }
}

fn of_list(list: &mut List, chance: &mut Chance, new: Text) {
    let place = chance.below(list.items.len() + 1);
    match chance.below(4) {
        0 if !list.items.is_empty() => {
            list.items.remove(place.min(list.items.len() - 1));
        }
        1 if list.items.len() > 1 && place > 0 && place < list.items.len() => {
            let item = list.items.remove(place);
            let above = &mut list.items[place - 1];
            let inner = above.list.get_or_insert_with(|| List {
                marker: ListMarker::Bullet,
                items: Vec::new(),
            });
            inner.items.push(item);
        }
        2 => list.marker = chance.of(&[ListMarker::Bullet, ListMarker::Roman, ListMarker::Decimal]),
        _ => list.items.insert(
            place,
            ListItem {
                text: new,
                list: None,
            },
        ),
    }
}

fn of_facts(letter: &Letter, chance: &mut Chance) -> Edit {
    let mut letter = letter.clone();
    match chance.below(12) {
        0 => letter.reference.number = u32::try_from(chance.below(900)).ok(),
        1 => letter.date = "2024-03-05".parse().ok(),
        2 => letter.contacts.push(Contact {
            name: Some(words(chance)),
            ..Contact::default()
        }),
        3 if !letter.contacts.is_empty() => {
            let at = chance.below(letter.contacts.len());
            letter.contacts[at].emails.push(words(chance));
        }
        4 => {
            let new = Addressee {
                when: Vec::new(),
                name: Text::plain(&words(chance)),
            };
            letter
                .addressees
                .insert(chance.below(letter.addressees.len() + 1), new);
        }
        5 if letter.addressees.len() > 1 => letter.addressees.rotate_left(1),
        6 if !letter.addressees.is_empty() => {
            let at = chance.below(letter.addressees.len());
            letter.addressees.remove(at);
        }
        7 if !letter.annexes.is_empty() => {
            let at = chance.below(letter.annexes.len());
            letter.annexes.remove(at);
        }
        8 if letter.annexes.len() > 1 => letter.annexes.rotate_right(1),
        9 if !letter.deadlines.is_empty() => {
            let at = chance.below(letter.deadlines.len());
            letter.deadlines[at].due = Due::DaysBefore(u32::try_from(chance.below(60)).unwrap());
        }
        10 => {
            if let Some(meeting) = &mut letter.meeting {
                match chance.below(4) {
                    0 => meeting.place = Some(Text::plain(&words(chance))),
                    1 => meeting.page = Some(words(chance)),
                    2 => meeting.chair = None,
                    _ => meeting.opening = "10:15:00".parse().ok(),
                }
            }
        }
        _ => match &mut letter.signature {
            Some(signature) if chance.once_in(3) => {
                signature.name = Some(Text::plain(&words(chance)))
            }
            Some(_) if chance.once_in(3) => letter.signature = None,
            Some(signature) => signature.office.push(Text::plain(&words(chance))),
            None => letter.salutation = Some(Text::plain(&words(chance))),
        },
    }
    Edit::Letter(Box::new(letter))
}
