//! A walk over every text of a letter, in the order in which they are printed.
//!
//! Whoever adds a text to a part adds it here, or it gets no identity and its letter is refused.

use super::Letter;
use super::agenda::{Agenda, AgendaItem};
use super::answers::Condition;
use super::block::{Block, List};
use super::text::Text;
use super::time_plan::Day;

/// What is done with a text on the walk.
type Visit<'a, 'b> = &'a mut dyn FnMut(&'b mut Text);

impl Letter {
    /// Every text of the letter, in the order in which they are printed.
    pub fn texts(&self) -> Vec<Text> {
        // One walk serves readers and writers; a letter is small.
        let mut copy = self.clone();
        let mut texts = Vec::new();
        copy.visit_texts(&mut |text| texts.push(text.clone()));
        texts
    }

    /// The letter without what its answers switch off.
    pub fn printed(&self) -> Letter {
        let mut printed = self.clone();
        let holds = |conditions: &[_]| self.holds(conditions);
        printed.subject.retain(|line| holds(&line.when));
        printed
            .addressees
            .retain(|addressee| holds(&addressee.when));
        printed.copy_to.retain(|addressee| holds(&addressee.when));
        printed.deadlines.retain(|deadline| holds(&deadline.when));
        printed.body = printed_blocks(printed.body, &holds);
        for annex in &mut printed.annexes {
            annex.title.retain(|line| holds(&line.when));
            annex.blocks = printed_blocks(std::mem::take(&mut annex.blocks), &holds);
        }
        printed
    }

    /// Calls `visit` with every text of the letter, in the order in which they are printed.
    pub fn visit_texts<'b>(&'b mut self, visit: Visit<'_, 'b>) {
        self.place.iter_mut().for_each(&mut *visit);
        if let Some(head) = &mut self.liaison {
            head.questions.iter_mut().for_each(&mut *visit);
            head.source.iter_mut().for_each(&mut *visit);
            head.title.iter_mut().for_each(&mut *visit);
            head.for_action.iter_mut().for_each(&mut *visit);
            head.for_comment.iter_mut().for_each(&mut *visit);
            head.for_information.iter_mut().for_each(&mut *visit);
            head.approval.iter_mut().for_each(&mut *visit);
            head.summary.iter_mut().for_each(&mut *visit);
        }
        for addressee in self.addressees.iter_mut().chain(&mut self.copy_to) {
            visit(&mut addressee.name);
        }
        for line in &mut self.subject {
            visit(&mut line.text);
        }
        if let Some(meeting) = &mut self.meeting {
            meeting.group_title.iter_mut().for_each(&mut *visit);
            meeting.title.iter_mut().for_each(&mut *visit);
            meeting.place.iter_mut().for_each(&mut *visit);
            meeting.host.iter_mut().for_each(&mut *visit);
            meeting.chair.iter_mut().for_each(&mut *visit);
            meeting.requested_by.iter_mut().for_each(&mut *visit);
            meeting.endorsed_at.iter_mut().for_each(&mut *visit);
        }
        self.salutation.iter_mut().for_each(&mut *visit);
        visit_blocks(&mut self.body, visit);
        for deadline in &mut self.deadlines {
            visit(&mut deadline.action);
        }
        if let Some(signature) = &mut self.signature {
            signature.closing.iter_mut().for_each(&mut *visit);
            signature.name.iter_mut().for_each(&mut *visit);
            signature.office.iter_mut().for_each(&mut *visit);
        }
        if let Some(latest) = &mut self.latest_information {
            visit(&mut latest.caption);
        }
        for annex in &mut self.annexes {
            for line in &mut annex.title {
                visit(&mut line.text);
            }
            visit_blocks(&mut annex.blocks, visit);
        }
    }
}

fn printed_blocks(blocks: Vec<Block>, holds: &dyn Fn(&[Condition]) -> bool) -> Vec<Block> {
    let mut printed = Vec::new();
    for block in blocks {
        match block {
            Block::If(conditions, blocks) if holds(&conditions) => {
                printed.extend(printed_blocks(blocks, holds));
            }
            Block::If(..) => {}
            Block::Agenda(agenda) => printed.push(Block::Agenda(Agenda {
                items: printed_items(agenda.items, holds),
                ..agenda
            })),
            block => printed.push(block),
        }
    }
    printed
}

fn printed_items(items: Vec<AgendaItem>, holds: &dyn Fn(&[Condition]) -> bool) -> Vec<AgendaItem> {
    let printed = items.into_iter().filter(|item| holds(&item.when));
    printed
        .map(|item| AgendaItem {
            items: printed_items(item.items, holds),
            ..item
        })
        .collect()
}

/// Calls `visit` with every text of `blocks`, in the order in which they are printed.
pub fn visit_blocks<'b>(blocks: &'b mut [Block], visit: Visit<'_, 'b>) {
    for block in blocks {
        match block {
            Block::Paragraph(text)
            | Block::Numbered(text)
            | Block::Heading(text)
            | Block::Note(text)
            | Block::Deadlines { heading: text } => visit(text),
            Block::PartTitle(lines) => lines.iter_mut().for_each(&mut *visit),
            Block::RunIn { heading, text } => {
                visit(heading);
                visit(text);
            }
            Block::List(list) => visit_list(list, visit),
            Block::Table(table) => {
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                cells.flat_map(|cell| &mut cell.texts).for_each(&mut *visit);
            }
            Block::Agenda(agenda) => visit_agenda(&mut agenda.items, visit),
            Block::TimePlan(plan) => {
                for session in &mut plan.sessions {
                    visit(&mut session.label);
                }
                for day in &mut plan.days {
                    if let Day::Meeting { cells, .. } = day {
                        cells
                            .iter_mut()
                            .filter_map(|cell| cell.text.as_mut())
                            .for_each(&mut *visit);
                    }
                }
                plan.key.iter_mut().for_each(&mut *visit);
            }
            Block::If(_, blocks) => visit_blocks(blocks, visit),
        }
    }
}

fn visit_list<'b>(list: &'b mut List, visit: Visit<'_, 'b>) {
    for item in &mut list.items {
        visit(&mut item.text);
        if let Some(list) = &mut item.list {
            visit_list(list, visit);
        }
    }
}

fn visit_agenda<'b>(items: &'b mut [AgendaItem], visit: Visit<'_, 'b>) {
    for item in items {
        visit(&mut item.text);
        item.documents.iter_mut().for_each(&mut *visit);
        visit_agenda(&mut item.items, visit);
    }
}
