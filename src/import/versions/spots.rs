//! Every text of a letter with what it is and the number before it.

use crate::letter::Letter;
use crate::letter::agenda::AgendaItem;
use crate::letter::block::{Block, List};
use crate::letter::text::Text;
use crate::letter::time_plan::Day;
use crate::translation::alignment::Form;

/// A text where it stands.
#[derive(Clone, Debug)]
pub(super) struct Spot<'a> {
    pub(super) text: &'a Text,
    pub(super) form: Form,
    /// Its number as printed, without what stands around it.
    pub(super) number: Option<String>,
    /// The field that it fills, if a letter has only one such.
    pub(super) field: Option<&'static str>,
}

/// Every text of a letter, in the order of [`Letter::texts`].
pub(super) fn spots(letter: &Letter) -> Vec<Spot<'_>> {
    let mut walk = Walk {
        spots: Vec::new(),
        numbered: 0,
    };
    walk.field("place", letter.place.as_ref());
    if let Some(head) = &letter.liaison {
        walk.field("questions", head.questions.as_ref());
        walk.field("source", head.source.as_ref());
        walk.field("title", head.title.as_ref());
        for text in (head.for_action.iter())
            .chain(&head.for_comment)
            .chain(&head.for_information)
        {
            walk.put(text, Form::Item);
        }
        walk.field("approval", head.approval.as_ref());
        walk.field("abstract", head.summary.as_ref());
    }
    for addressee in letter.addressees.iter().chain(&letter.copy_to) {
        walk.put(&addressee.name, Form::Item);
    }
    for line in &letter.subject {
        walk.put(&line.text, Form::Heading);
    }
    if let Some(meeting) = &letter.meeting {
        walk.field("group-title", meeting.group_title.as_ref());
        walk.field("meeting-title", meeting.title.as_ref());
        walk.field("meeting-place", meeting.place.as_ref());
        walk.field("meeting-host", meeting.host.as_ref());
        walk.field("chair", meeting.chair.as_ref());
        walk.field("meeting-requested-by", meeting.requested_by.as_ref());
        walk.field("meeting-endorsed-at", meeting.endorsed_at.as_ref());
    }
    walk.field("salutation", letter.salutation.as_ref());
    walk.blocks(&letter.body);
    for deadline in &letter.deadlines {
        walk.put(&deadline.action, Form::Cell);
    }
    if let Some(signature) = &letter.signature {
        walk.field("closing", signature.closing.as_ref());
        walk.field("signatory", signature.name.as_ref());
        for text in &signature.office {
            walk.put(text, Form::Paragraph);
        }
    }
    let latest = letter.latest_information.as_ref();
    walk.field("latest-information", latest.map(|latest| &latest.caption));
    for annex in &letter.annexes {
        for line in &annex.title {
            walk.put(&line.text, Form::Heading);
        }
        walk.blocks(&annex.blocks);
    }
    walk.spots
}

struct Walk<'a> {
    spots: Vec<Spot<'a>>,
    numbered: usize,
}

impl<'a> Walk<'a> {
    fn put(&mut self, text: &'a Text, form: Form) {
        self.spots.push(Spot {
            text,
            form,
            number: None,
            field: None,
        });
    }

    fn counted(&mut self, text: &'a Text, form: Form, number: String) {
        self.put(text, form);
        if let Some(last) = self.spots.last_mut() {
            last.number = Some(number).filter(|number| !number.is_empty());
        }
    }

    fn field(&mut self, field: &'static str, text: Option<&'a Text>) {
        if let Some(text) = text {
            self.put(text, Form::Paragraph);
            if let Some(last) = self.spots.last_mut() {
                last.field = Some(field);
            }
        }
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Numbered(text) => {
                    self.numbered += 1;
                    let number = self.numbered.to_string();
                    self.counted(text, Form::Paragraph, number);
                }
                Block::Paragraph(text) | Block::Note(text) => self.put(text, Form::Paragraph),
                Block::Heading(text) | Block::Deadlines { heading: text } => {
                    self.put(text, Form::Heading);
                }
                Block::PartTitle(lines) => {
                    for line in lines {
                        self.put(line, Form::Heading);
                    }
                }
                Block::RunIn { heading, text } => {
                    self.put(heading, Form::Heading);
                    self.put(text, Form::Paragraph);
                }
                Block::List(list) => self.list(list),
                Block::Table(table) => {
                    let cells = table.rows.iter().flat_map(|row| &row.cells);
                    for text in cells.flat_map(|cell| &cell.texts) {
                        self.put(text, Form::Cell);
                    }
                }
                Block::Agenda(agenda) => self.agenda(&agenda.items, ""),
                Block::TimePlan(plan) => {
                    for session in &plan.sessions {
                        self.put(&session.label, Form::Cell);
                    }
                    for day in &plan.days {
                        if let Day::Meeting { cells, .. } = day {
                            for text in cells.iter().filter_map(|cell| cell.text.as_ref()) {
                                self.put(text, Form::Cell);
                            }
                        }
                    }
                    if let Some(key) = &plan.key {
                        self.put(key, Form::Paragraph);
                    }
                }
                Block::If(_, blocks) => self.blocks(blocks),
            }
        }
    }

    fn list(&mut self, list: &'a List) {
        for (at, item) in list.items.iter().enumerate() {
            self.counted(&item.text, Form::Item, list.marker.written(at + 1));
            if let Some(list) = &item.list {
                self.list(list);
            }
        }
    }

    fn agenda(&mut self, items: &'a [AgendaItem], above: &str) {
        for (at, item) in items.iter().enumerate() {
            let number = match above {
                "" => (at + 1).to_string(),
                above => format!("{above}.{}", at + 1),
            };
            self.counted(&item.text, Form::Item, number.clone());
            if let Some(documents) = &item.documents {
                self.put(documents, Form::Cell);
            }
            self.agenda(&item.items, &number);
        }
    }
}
