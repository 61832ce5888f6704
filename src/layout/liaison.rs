//! The head of a liaison statement (Rec. ITU-T A.1 (10/2016), Figure 1-1).

use super::document::{Block, Paragraph, Row, Table};
use super::head::{cell, labelled_rows};
use super::stylesheet::{Style, TEXT_WIDTH, TableStyle};
use super::wording::{Wording, paragraph};
use crate::language::dates::DateForm;
use crate::letter::liaison::LiaisonHead;
use crate::letter::text::Text;

/// Width of the labels, in points: “For information to:” fits.
const LABEL_COLUMN: f32 = 120.0;

/// The heading, and the table of source, title, addressees, contact and abstract; only what there
/// is of it.
pub(super) fn head(wording: &Wording<'_>, head: &LiaisonHead) -> Vec<Block> {
    let mut rows = Vec::new();
    let mut add = |key: &str, values: Vec<Paragraph>| {
        if !values.is_empty() {
            let label = paragraph(Style::TableHeading, wording.phrase(key));
            rows.push((vec![label], values));
        }
    };
    let texts = |texts: &[Text]| -> Vec<_> {
        texts
            .iter()
            .map(|text| wording.paragraph(Style::TableText, text))
            .collect()
    };
    add("label-questions", texts(head.questions.as_slice()));
    add("label-source", texts(head.source.as_slice()));
    add("label-title", texts(head.title.as_slice()));
    add("label-for-action", texts(&head.for_action));
    add("label-for-comment", texts(&head.for_comment));
    add("label-for-information", texts(&head.for_information));
    add("label-approval", texts(head.approval.as_slice()));
    let letter = wording.letter();
    let answer_by = head.answer_by.as_ref().and_then(|name| {
        let date = letter.deadline(name)?.due.date(letter.opening_day())?;
        let runs = wording.date(date, DateForm::Full);
        Some(paragraph(Style::TableText, runs))
    });
    add("label-deadline", answer_by.into_iter().collect());
    let contact = labelled_rows(wording)
        .into_iter()
        // The reference stands in the heading.
        .skip(usize::from(
            !wording.reference().is_empty() || letter.reference.author_code.is_some(),
        ));
    let mut table: Vec<Row> = Vec::new();
    let mut push = |label: Vec<Paragraph>, values: Vec<Paragraph>| {
        table.push(Row {
            cells: vec![cell(label), cell(values)],
            header: false,
        });
    };
    let abstract_row = texts(head.summary.as_slice());
    for (label, values) in rows.into_iter().chain(contact) {
        push(label, values);
    }
    if !abstract_row.is_empty() {
        let label = paragraph(Style::TableHeading, wording.phrase("label-abstract"));
        push(vec![label], abstract_row);
    }
    let mut blocks = vec![Block::Paragraph(paragraph(
        Style::PartTitle,
        wording.phrase("liaison-title"),
    ))];
    let reference = wording.reference();
    if !reference.is_empty() {
        blocks.push(Block::Paragraph(paragraph(Style::PlaceAndDate, reference)));
    }
    if !table.is_empty() {
        blocks.push(Block::Table(Table {
            style: TableStyle::Grid,
            columns: vec![LABEL_COLUMN, TEXT_WIDTH - LABEL_COLUMN],
            rows: table,
            description: None,
        }));
    }
    blocks
}
