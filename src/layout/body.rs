//! The body of a letter and of its annexes: paragraphs, lists, headings, notes.

use super::document::{Block, Paragraph, Run, Words};
use super::lists::{Lists, item};
use super::stylesheet::{CharacterStyle, Style};
use super::wording::{Wording, in_style, paragraph};
use super::{agenda, deadlines, table, time_plan};
use crate::letter::block;
use crate::letter::block::{List, ListMarker};
use crate::letter::text::Text;

/// “Dear Sir/Madam,”.
pub(super) fn salutation(wording: &Wording<'_>) -> Option<Block> {
    let salutation = wording.letter().salutation.as_ref()?;
    Some(Block::Paragraph(
        wording.paragraph(Style::Salutation, salutation),
    ))
}

/// The blocks of a body or an annex. Numbered paragraphs count through all of them.
pub(super) fn blocks(
    wording: &Wording<'_>,
    lists: &mut Lists,
    blocks: &[block::Block],
) -> Vec<Block> {
    let mut printed = Body {
        wording,
        lists,
        numbers: None,
        blocks: Vec::new(),
    };
    printed.print(blocks);
    printed.blocks
}

struct Body<'a, 'b> {
    wording: &'a Wording<'b>,
    lists: &'a mut Lists,
    numbers: Option<usize>,
    blocks: Vec<Block>,
}

impl Body<'_, '_> {
    fn print(&mut self, blocks: &[block::Block]) {
        for block in blocks {
            self.print_one(block);
        }
    }

    fn print_one(&mut self, block: &block::Block) {
        let wording = self.wording;
        match block {
            block::Block::Paragraph(text) => self.paragraph(Style::BodyText, text),
            block::Block::Numbered(text) => {
                let list = *self
                    .numbers
                    .get_or_insert_with(|| self.lists.numbered_paragraphs());
                let numbered = wording.paragraph(Style::NumberedParagraph, text);
                self.push(item(numbered, list, 0));
            }
            block::Block::List(list) => {
                self.keep_last_with_next();
                let numbers = self.lists.list(&markers(list));
                self.list(list, numbers, 0);
            }
            block::Block::Heading(text) => self.paragraph(Style::Heading2, text),
            block::Block::PartTitle(lines) => {
                let mut runs = Vec::new();
                for (at, line) in lines.iter().enumerate() {
                    if at > 0 {
                        runs.push(Run::LineBreak);
                    }
                    runs.extend(wording.runs_or_mark(line));
                }
                self.push(paragraph(Style::PartTitle, runs));
            }
            block::Block::RunIn { heading, text } => {
                let mut runs =
                    in_style(wording.runs_or_mark(heading), CharacterStyle::RunInHeading);
                let space = wording.language.between_sentences();
                if !space.is_empty() {
                    runs.push(Run::Words(Words {
                        text: space.to_owned(),
                        ..Words::default()
                    }));
                }
                runs.extend(wording.runs_or_mark(text));
                self.push(Paragraph {
                    text: Some(text.id),
                    ..paragraph(Style::BodyText, runs)
                });
            }
            block::Block::Table(table) => {
                self.blocks
                    .extend(table::table(wording, table).map(Block::Table));
            }
            block::Block::Note(text) => {
                let mut runs = wording.phrase("note");
                runs.extend(wording.words(" "));
                runs.extend(wording.runs_or_mark(text));
                self.push(Paragraph {
                    text: Some(text.id),
                    ..paragraph(Style::Note, runs)
                });
            }
            block::Block::Deadlines { heading } => {
                self.blocks.extend(deadlines::deadlines(wording, heading));
            }
            block::Block::Agenda(agenda) => {
                self.blocks
                    .extend(agenda::agenda(wording, self.lists, agenda));
            }
            block::Block::TimePlan(plan) => {
                self.blocks.extend(time_plan::time_plan(wording, plan));
            }
            block::Block::If(conditions, blocks) => {
                if wording.letter().holds(conditions) {
                    self.print(blocks);
                }
            }
        }
    }

    fn paragraph(&mut self, style: Style, text: &Text) {
        let paragraph = self.wording.paragraph(style, text);
        self.push(paragraph);
    }

    fn push(&mut self, paragraph: Paragraph) {
        self.blocks.push(Block::Paragraph(paragraph));
    }

    /// The words that announce a list stay with it.
    fn keep_last_with_next(&mut self) {
        if let Some(Block::Paragraph(paragraph)) = self.blocks.last_mut() {
            paragraph.keep_with_next = true;
        }
    }

    fn list(&mut self, list: &List, numbers: usize, level: usize) {
        for entry in &list.items {
            let text = self.wording.paragraph(Style::ListItem, &entry.text);
            self.push(item(text, numbers, level));
            if let Some(inner) = &entry.list {
                self.list(inner, numbers, level + 1);
            }
        }
    }
}

/// The markers of a list by depth, as the first item that has a list within it shows them.
fn markers(list: &List) -> Vec<ListMarker> {
    let mut markers = vec![list.marker];
    let inner = list
        .items
        .iter()
        .filter_map(|item| item.list.as_ref())
        .map(self::markers)
        .max_by_key(Vec::len);
    markers.extend(inner.into_iter().flatten());
    markers
}
