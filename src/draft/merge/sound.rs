//! A merged letter has every text once, also where two persons moved one to two places.

use crate::letter::Letter;
use crate::letter::agenda::AgendaItem;
use crate::letter::block::{Block, List};
use crate::letter::text::{Text, TextId};
use std::collections::BTreeSet;

/// Takes out texts that stand there a second time; where a text cannot be taken out, it gets an identity of its
/// own, from `next` on. Returns the texts that did, each behind the one that it is a copy of.
pub(super) fn without_doubles(letter: &mut Letter, next: u32) -> Vec<(TextId, TextId)> {
    let mut seen = BTreeSet::new();
    let mut doubles = false;
    letter.visit_texts(&mut |text| doubles |= !seen.insert(text.id));
    if !doubles {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let mut first = |text: &Text| seen.insert(text.id);
    letter.addressees.retain(|one| first(&one.name));
    letter.copy_to.retain(|one| first(&one.name));
    letter.subject.retain(|line| first(&line.text));
    of_blocks(&mut letter.body, &mut first);
    if let Some(signature) = &mut letter.signature {
        signature.office.retain(&mut first);
    }
    for annex in &mut letter.annexes {
        annex.title.retain(|line| first(&line.text));
        of_blocks(&mut annex.blocks, &mut first);
    }
    let mut seen = BTreeSet::new();
    let mut next = next;
    let mut copies = Vec::new();
    letter.visit_texts(&mut |text| {
        if !seen.insert(text.id) {
            copies.push((text.id, TextId(next)));
            text.id = TextId(next);
            seen.insert(text.id);
            next = next.saturating_add(1);
        }
    });
    copies
}

fn of_blocks(blocks: &mut Vec<Block>, first: &mut dyn FnMut(&Text) -> bool) {
    blocks.retain_mut(|block| match block {
        Block::Paragraph(text)
        | Block::Numbered(text)
        | Block::Heading(text)
        | Block::Note(text) => first(text),
        Block::PartTitle(lines) => {
            lines.retain(&mut *first);
            !lines.is_empty()
        }
        Block::List(list) => {
            of_list(list, first);
            !list.items.is_empty()
        }
        Block::Table(table) => {
            let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
            cells.for_each(|cell| cell.texts.retain(&mut *first));
            true
        }
        Block::Agenda(agenda) => {
            of_items(&mut agenda.items, first);
            true
        }
        Block::If(_, blocks) => {
            of_blocks(blocks, first);
            true
        }
        // Their texts cannot be missing.
        Block::RunIn { heading, text } => {
            first(heading);
            first(text);
            true
        }
        Block::Deadlines { heading } => {
            first(heading);
            true
        }
        Block::TimePlan(_) => true,
    });
}

fn of_list(list: &mut List, first: &mut dyn FnMut(&Text) -> bool) {
    list.items.retain_mut(|item| {
        let own = first(&item.text);
        if let Some(inner) = &mut item.list {
            of_list(inner, first);
            item.list.take_if(|inner| inner.items.is_empty());
        }
        own || item.list.is_some()
    });
}

fn of_items(items: &mut Vec<AgendaItem>, first: &mut dyn FnMut(&Text) -> bool) {
    items.retain_mut(|item| {
        let own = first(&item.text);
        item.documents.take_if(|text| !first(text));
        of_items(&mut item.items, first);
        own || !item.items.is_empty()
    });
}
