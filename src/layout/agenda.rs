//! The agenda of a meeting, as a list or as a table.

use super::document::{Block, Row, Table};
use super::head::cell;
use super::lists::{Lists, item};
use super::stylesheet::{Style, TEXT_WIDTH, TableStyle};
use super::wording::{Wording, paragraph, plain};
use crate::letter::agenda::{Agenda, AgendaForm, AgendaItem};

/// Width of the numbers, in points.
const NUMBER_COLUMN: f32 = 36.0;
/// Width of the documents, in points.
const DOCUMENT_COLUMN: f32 = 120.0;

pub(super) fn agenda(wording: &Wording<'_>, lists: &mut Lists, agenda: &Agenda) -> Vec<Block> {
    if agenda.items.is_empty() {
        return Vec::new();
    }
    match agenda.form {
        AgendaForm::List => {
            let numbers = lists.agenda();
            let mut blocks = Vec::new();
            list(wording, numbers, 0, &agenda.items, &mut blocks);
            blocks
        }
        AgendaForm::Table => vec![table(wording, lists, agenda)],
    }
}

fn list(
    wording: &Wording<'_>,
    numbers: usize,
    level: usize,
    items: &[AgendaItem],
    blocks: &mut Vec<Block>,
) {
    for entry in items
        .iter()
        .filter(|item| wording.letter().holds(&item.when))
    {
        let mut text = wording.paragraph(Style::ListItem, &entry.text);
        if let Some(documents) = &entry.documents {
            text.runs.extend(wording.words(" ("));
            text.runs.extend(wording.runs_or_mark(documents));
            text.runs.extend(wording.words(")"));
        }
        text.keep_with_next = !entry.items.is_empty();
        blocks.push(Block::Paragraph(item(text, numbers, level)));
        list(wording, numbers, level + 1, &entry.items, blocks);
    }
}

fn table(wording: &Wording<'_>, lists: &mut Lists, agenda: &Agenda) -> Block {
    let numbers = lists.agenda_cells();
    let mut items = Vec::new();
    flatten(wording, 0, &agenda.items, &mut items);
    let documents = items.iter().any(|(_, entry)| entry.documents.is_some());
    let heading = |key: &str| cell(vec![paragraph(Style::TableHeading, wording.phrase(key))]);
    let mut head = vec![heading("agenda-number"), heading("agenda-items")];
    if documents {
        head.push(heading("agenda-documents-column"));
    }
    let mut rows = vec![Row {
        cells: head,
        header: true,
    }];
    for (level, entry) in items {
        let number = item(paragraph(Style::TableText, Vec::new()), numbers, level);
        let text = wording.paragraph(Style::TableText, &entry.text);
        let mut cells = vec![cell(vec![number]), cell(vec![text])];
        if documents {
            let papers = entry.documents.iter();
            cells.push(cell(
                papers
                    .map(|papers| wording.paragraph(Style::TableText, papers))
                    .collect(),
            ));
        }
        rows.push(Row {
            cells,
            header: false,
        });
    }
    let mut columns = vec![NUMBER_COLUMN, TEXT_WIDTH - NUMBER_COLUMN];
    if documents {
        columns[1] -= DOCUMENT_COLUMN;
        columns.push(DOCUMENT_COLUMN);
    }
    Block::Table(Table {
        style: TableStyle::Grid,
        columns,
        rows,
        description: Some(plain(&wording.phrase("agenda-title"))),
    })
}

fn flatten<'a>(
    wording: &Wording<'_>,
    level: usize,
    items: &'a [AgendaItem],
    flat: &mut Vec<(usize, &'a AgendaItem)>,
) {
    for item in items
        .iter()
        .filter(|item| wording.letter().holds(&item.when))
    {
        flat.push((level, item));
        flatten(wording, level + 1, &item.items, flat);
    }
}
