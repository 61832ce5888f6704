//! Parts of a letter to which a paragraph of a Word file belongs: which one holds a text, and what taking a text
//! out of one and putting it into another makes of the letter.

use crate::letter::addressee::Addressee;
use crate::letter::agenda::{Agenda, AgendaForm, AgendaItem};
use crate::letter::annex::Annex;
use crate::letter::block::{Block, List, ListItem};
use crate::letter::deadline::{Deadline, Due};
use crate::letter::signature::Signature;
use crate::letter::text::{Text, TextId};
use crate::letter::texts::visit_blocks;
use crate::letter::{Letter, Line};
use std::fmt;

/// A part of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What stands above the addressees and in no other part: place, meeting, head of a liaison statement.
    Head,
    /// To whom it goes.
    Addressees,
    /// Who receives a copy.
    CopyTo,
    /// The subject.
    Subject,
    /// Salutation and the letter itself.
    Body,
    /// Key deadlines.
    Deadlines,
    /// Closing, signatory.
    Signature,
    /// The annex at a place, from 0; a new one if it is that behind the last.
    Annex(usize),
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Part::Head => "head",
            Part::Addressees => "addressees",
            Part::CopyTo => "copy to",
            Part::Subject => "subject",
            Part::Body => "text",
            Part::Deadlines => "deadlines",
            Part::Signature => "signature",
            Part::Annex(place) => return write!(f, "annex {}", place + 1),
        })
    }
}

/// The part that holds a text.
pub fn part_of(letter: &Letter, id: TextId) -> Option<Part> {
    let among =
        |texts: &mut dyn Iterator<Item = &Text>| texts.map(|text| text.id).any(|own| own == id);
    if among(&mut letter.addressees.iter().map(|one| &one.name)) {
        return Some(Part::Addressees);
    }
    if among(&mut letter.copy_to.iter().map(|one| &one.name)) {
        return Some(Part::CopyTo);
    }
    if among(&mut letter.subject.iter().map(|line| &line.text)) {
        return Some(Part::Subject);
    }
    if among(&mut letter.deadlines.iter().map(|deadline| &deadline.action)) {
        return Some(Part::Deadlines);
    }
    if among(&mut letter.salutation.iter()) || holds(&letter.body, id) {
        return Some(Part::Body);
    }
    if let Some(signature) = &letter.signature {
        let named = signature.closing.iter().chain(&signature.name);
        if among(&mut named.chain(&signature.office)) {
            return Some(Part::Signature);
        }
    }
    if let Some(latest) = &letter.latest_information
        && latest.caption.id == id
    {
        return Some(Part::Signature);
    }
    for (place, annex) in letter.annexes.iter().enumerate() {
        if among(&mut annex.title.iter().map(|line| &line.text)) || holds(&annex.blocks, id) {
            return Some(Part::Annex(place));
        }
    }
    let any = letter.texts().iter().any(|text| text.id == id);
    any.then_some(Part::Head)
}

/// Whether blocks hold a text.
fn holds(blocks: &[Block], id: TextId) -> bool {
    let mut found = false;
    visit_blocks(&mut blocks.to_vec(), &mut |text| found |= text.id == id);
    found
}

/// Takes a text out of a letter, with what would be empty without it. Whether it could be taken out: a text that
/// its part cannot be without, such as the name of a row, stays.
pub fn take_out(letter: &mut Letter, id: TextId) -> bool {
    let counts = |letter: &Letter| letter.texts().len();
    let before = counts(letter);
    letter.addressees.retain(|one| one.name.id != id);
    letter.copy_to.retain(|one| one.name.id != id);
    letter.subject.retain(|line| line.text.id != id);
    letter.deadlines.retain(|deadline| deadline.action.id != id);
    letter.salutation.take_if(|text| text.id == id);
    if let Some(signature) = &mut letter.signature {
        signature.closing.take_if(|text| text.id == id);
        signature.name.take_if(|text| text.id == id);
        signature.office.retain(|text| text.id != id);
    }
    letter
        .latest_information
        .take_if(|latest| latest.caption.id == id);
    if let Some(meeting) = &mut letter.meeting {
        meeting.place.take_if(|text| text.id == id);
        meeting.host.take_if(|text| text.id == id);
        meeting.chair.take_if(|text| text.id == id);
    }
    letter.place.take_if(|text| text.id == id);
    out_of(&mut letter.body, id);
    for annex in &mut letter.annexes {
        annex.title.retain(|line| line.text.id != id);
        out_of(&mut annex.blocks, id);
    }
    counts(letter) < before
}

fn out_of(blocks: &mut Vec<Block>, id: TextId) {
    blocks.retain_mut(|block| match block {
        Block::Paragraph(text)
        | Block::Numbered(text)
        | Block::Heading(text)
        | Block::Note(text) => text.id != id,
        Block::PartTitle(lines) => {
            lines.retain(|text| text.id != id);
            !lines.is_empty()
        }
        Block::List(list) => {
            out_of_list(list, id);
            !list.items.is_empty()
        }
        Block::Table(table) => {
            let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
            for cell in cells {
                cell.texts.retain(|text| text.id != id);
            }
            true
        }
        Block::Agenda(agenda) => {
            out_of_items(&mut agenda.items, id);
            !agenda.items.is_empty()
        }
        Block::If(_, blocks) => {
            out_of(blocks, id);
            !blocks.is_empty()
        }
        Block::RunIn { .. } | Block::Deadlines { .. } | Block::TimePlan(_) => true,
    });
}

/// An item goes, and what was within it takes its place only if it can: a list within a list that has gone would
/// lose its number, so that an item with others below it stays.
fn out_of_list(list: &mut List, id: TextId) {
    list.items
        .retain(|item| item.text.id != id || item.list.is_some());
    for item in &mut list.items {
        if let Some(inner) = &mut item.list {
            out_of_list(inner, id);
            item.list.take_if(|inner| inner.items.is_empty());
        }
    }
}

fn out_of_items(items: &mut Vec<AgendaItem>, id: TextId) {
    items.retain(|item| item.text.id != id || !item.items.is_empty());
    for item in items {
        item.documents.take_if(|text| text.id == id);
        out_of_items(&mut item.items, id);
    }
}

/// Puts a paragraph behind the text `after`, as another of its kind; at the beginning of the letter itself where
/// there is none.
pub fn put_behind(letter: &mut Letter, after: Option<TextId>, text: Text) {
    let Some(id) = after else {
        letter.body.insert(0, Block::Paragraph(text));
        return;
    };
    let at = |texts: &mut dyn Iterator<Item = &Text>| {
        let mut texts = texts.enumerate();
        let found = texts.find(|(_, text)| text.id == id);
        found.map(|(at, _)| at + 1)
    };
    let addressee = |name| Addressee {
        when: Vec::new(),
        name,
    };
    let line = |text| Line {
        when: Vec::new(),
        text,
    };
    if let Some(at) = at(&mut letter.addressees.iter().map(|one| &one.name)) {
        letter.addressees.insert(at, addressee(text));
    } else if let Some(at) = at(&mut letter.copy_to.iter().map(|one| &one.name)) {
        letter.copy_to.insert(at, addressee(text));
    } else if let Some(at) = at(&mut letter.subject.iter().map(|line| &line.text)) {
        letter.subject.insert(at, line(text));
    } else if let Some(at) = at(&mut letter.deadlines.iter().map(|deadline| &deadline.action)) {
        let deadline = deadline(letter, text);
        letter.deadlines.insert(at, deadline);
    } else if holds(&letter.body, id) {
        behind(&mut letter.body, id, text);
    } else if let Some(place) = letter.annexes.iter().position(|annex| {
        holds(&annex.blocks, id) || annex.title.iter().any(|line| line.text.id == id)
    }) {
        let annex = &mut letter.annexes[place];
        match annex.title.iter().any(|line| line.text.id == id) {
            true => annex.blocks.insert(0, Block::Paragraph(text)),
            false => behind(&mut annex.blocks, id, text),
        }
    } else if part_of(letter, id) == Some(Part::Signature) {
        match &mut letter.signature {
            // Behind the closing stands no paragraph: what is added there belongs to the office.
            Some(signature) => signature.office.push(text),
            None => letter.body.push(Block::Paragraph(text)),
        }
    } else {
        letter.body.insert(0, Block::Paragraph(text));
    }
}

fn behind(blocks: &mut Vec<Block>, id: TextId, text: Text) {
    let Some(at) = (blocks.iter()).position(|block| holds(std::slice::from_ref(block), id)) else {
        return;
    };
    match &mut blocks[at] {
        Block::If(_, inner) => behind(inner, id, text),
        Block::List(list) => in_list(list, id, text),
        Block::Agenda(agenda) => in_items(&mut agenda.items, id, text),
        Block::Table(table) => {
            let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
            for cell in cells {
                if let Some(at) = cell.texts.iter().position(|text| text.id == id) {
                    cell.texts.insert(at + 1, text);
                    return;
                }
            }
        }
        Block::Numbered(_) => blocks.insert(at + 1, Block::Numbered(text)),
        _ => blocks.insert(at + 1, Block::Paragraph(text)),
    }
}

fn in_list(list: &mut List, id: TextId, text: Text) {
    if let Some(at) = list.items.iter().position(|item| item.text.id == id) {
        list.items.insert(at + 1, ListItem { text, list: None });
        return;
    }
    let inner = list.items.iter_mut().filter_map(|item| item.list.as_mut());
    for inner in inner {
        if in_holds(inner, id) {
            in_list(inner, id, text);
            return;
        }
    }
}

fn in_holds(list: &List, id: TextId) -> bool {
    (list.items.iter())
        .any(|item| item.text.id == id || item.list.as_ref().is_some_and(|list| in_holds(list, id)))
}

fn in_items(items: &mut Vec<AgendaItem>, id: TextId, text: Text) {
    let here = |item: &AgendaItem| {
        item.text.id == id || item.documents.as_ref().is_some_and(|text| text.id == id)
    };
    if let Some(at) = items.iter().position(here) {
        let item = AgendaItem {
            when: Vec::new(),
            text,
            documents: None,
            items: Vec::new(),
        };
        items.insert(at + 1, item);
        return;
    }
    for item in items {
        let mut holds = false;
        visit_blocks(
            &mut [Block::Agenda(Agenda {
                form: AgendaForm::List,
                items: item.items.clone(),
            })],
            &mut |text| holds |= text.id == id,
        );
        if holds {
            in_items(&mut item.items, id, text);
            return;
        }
    }
}

fn deadline(letter: &Letter, action: Text) -> Deadline {
    let mut number = letter.deadlines.len() + 1;
    let name = loop {
        let name = format!("deadline-{number}");
        if letter.deadline(&name).is_none() {
            break name;
        }
        number += 1;
    };
    Deadline {
        name,
        action,
        due: Due::On {
            date: None,
            reason: None,
            departed_from: None,
        },
        when: Vec::new(),
    }
}

/// Puts a text at the end of a part; in the head there are facts alone, so that a text for it goes to the
/// beginning of the letter itself.
pub fn put_into(letter: &mut Letter, part: Part, text: Text) {
    match part {
        Part::Head => letter.body.insert(0, Block::Paragraph(text)),
        Part::Addressees => letter.addressees.push(Addressee {
            when: Vec::new(),
            name: text,
        }),
        Part::CopyTo => letter.copy_to.push(Addressee {
            when: Vec::new(),
            name: text,
        }),
        Part::Subject => letter.subject.push(Line {
            when: Vec::new(),
            text,
        }),
        Part::Body => letter.body.push(Block::Paragraph(text)),
        Part::Deadlines => {
            let deadline = deadline(letter, text);
            letter.deadlines.push(deadline);
        }
        Part::Signature => {
            let signature = letter.signature.get_or_insert_with(|| Signature {
                closing: None,
                signed: false,
                name: None,
                office: Vec::new(),
            });
            match &signature.name {
                None => signature.name = Some(text),
                Some(_) => signature.office.push(text),
            }
        }
        Part::Annex(place) => {
            if place >= letter.annexes.len() {
                let mut number = letter.annexes.len() + 1;
                while letter.annex_place(&format!("annex-{number}")).is_some() {
                    number += 1;
                }
                letter.annexes.push(Annex {
                    name: format!("annex-{number}"),
                    title: Vec::new(),
                    names_letter: false,
                    blocks: Vec::new(),
                });
            }
            let place = place.min(letter.annexes.len() - 1);
            letter.annexes[place].blocks.push(Block::Paragraph(text));
        }
    }
}

/// The letter with a text moved to another part; `None` where it cannot leave its own.
pub fn moved(letter: &Letter, id: TextId, to: Part) -> Option<Letter> {
    let text = letter.texts().into_iter().find(|text| text.id == id)?;
    let mut moved = letter.clone();
    if !take_out(&mut moved, id) {
        return None;
    }
    put_into(&mut moved, to, text);
    Some(moved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;

    fn letter() -> Letter {
        let kinds = crate::kind::kinds().unwrap();
        let kind = (kinds.iter())
            .find(|kind| kind.template.letter.signature.is_some() && kind.template.amends.is_none())
            .unwrap();
        let begun = kind.begin(&crate::kind::Beginning {
            group: "12".parse().ok(),
            dates: "2021-05-04..2021-05-13".parse().ok(),
            ..crate::kind::Beginning::default()
        });
        Draft::begin(begun.unwrap()).letter
    }

    /// Whatever is moved wherever, no text is lost, and none occurs twice.
    #[test]
    fn texts_are_moved_to_every_part_and_none_is_lost() {
        let letter = letter();
        let mut ids: Vec<_> = letter.texts().iter().map(|text| text.id).collect();
        ids.sort_unstable();
        let mut moves = 0;
        for id in &ids {
            assert!(part_of(&letter, *id).is_some());
            for to in [
                Part::Addressees,
                Part::CopyTo,
                Part::Subject,
                Part::Body,
                Part::Deadlines,
                Part::Signature,
                Part::Annex(0),
                Part::Annex(letter.annexes.len()),
            ] {
                let Some(moved) = moved(&letter, *id, to) else {
                    continue;
                };
                moves += 1;
                let mut now: Vec<_> = moved.texts().iter().map(|text| text.id).collect();
                now.sort_unstable();
                assert_eq!(now, ids, "{id:?} to {to}");
                assert_eq!(part_of(&moved, *id), Some(to), "{id:?}");
                assert!(Draft::new(moved, Default::default()).is_ok());
            }
        }
        assert!(moves > 100, "{moves}");
    }

    /// A new text stands in the part of the one that it was put behind.
    #[test]
    fn a_paragraph_is_put_behind_any_text() {
        let letter = letter();
        for text in letter.texts() {
            let part = part_of(&letter, text.id).unwrap();
            let mut more = letter.clone();
            let new = Text {
                id: TextId(9_999),
                ..Text::plain("new")
            };
            put_behind(&mut more, Some(text.id), new);
            let now = part_of(&more, TextId(9_999)).unwrap();
            match part {
                Part::Head => assert_eq!(now, Part::Body),
                part => assert_eq!(now, part, "{text:?}"),
            }
            assert_eq!(more.texts().len(), letter.texts().len() + 1);
        }
    }
}
