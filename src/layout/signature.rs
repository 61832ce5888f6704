//! The end of a letter: closing formula, signatory, and the link beside them.

use super::annexes;
use super::document::{Block, Cell, Paragraph, Row, Run, Table};
use super::head::cell;
use super::stylesheet::{CharacterStyle, Style, TEXT_WIDTH, TableStyle};
use super::wording::{Wording, paragraph, plain};
use crate::language::Language;
use crate::letter::text::Text;
use crate::letter::text::fact::Fact;
use crate::letter::text::markup;

/// Width of the signature, in points.
const SIGNATURE_COLUMN: f32 = 280.0;

/// Closing formula, and the signatory with the link to the latest information at the side; below
/// them, how many annexes there are.
pub(super) fn blocks(wording: &Wording<'_>) -> Vec<Block> {
    let letter = wording.letter();
    let mut blocks = Vec::new();
    let mut left = Vec::new();
    if let Some(signature) = &letter.signature {
        if let Some(closing) = &signature.closing {
            blocks.push(Block::Paragraph(wording.paragraph(Style::Closing, closing)));
        }
        if signature.signed {
            left.push(paragraph(Style::Signed, wording.phrase("signed")));
        }
        let name: Vec<&Text> = signature.name.iter().collect();
        let office: Vec<&Text> = signature.office.iter().collect();
        // In Chinese the office comes first: 电信标准化局主任，李在摄.
        let lines = match wording.language {
            Language::Zh => [office, name],
            _ => [name, office],
        };
        for (at, text) in lines.into_iter().flatten().enumerate() {
            let room = at == 0 && !signature.signed;
            let style = if room {
                Style::Signatory
            } else {
                Style::Signature
            };
            left.push(wording.paragraph(style, text));
        }
    }
    let right: Vec<Paragraph> = latest_information(wording).into_iter().collect();
    if left.is_empty() && right.is_empty() {
        blocks.extend(annexes::count(wording).map(Block::Paragraph));
        return blocks;
    }
    let mut rows = vec![Row {
        cells: vec![cell(left), cell(right)],
        header: false,
    }];
    // In the table, because LibreOffice keeps rows together, but no table with what follows it.
    rows.extend(annexes::count(wording).map(|count| Row {
        cells: vec![Cell {
            span: 2,
            ..cell(vec![count])
        }],
        header: false,
    }));
    blocks.push(Block::Table(Table {
        style: TableStyle::SignatureBlock,
        columns: vec![SIGNATURE_COLUMN, TEXT_WIDTH - SIGNATURE_COLUMN],
        rows,
        description: None,
    }));
    blocks
}

fn latest_information(wording: &Wording<'_>) -> Option<Paragraph> {
    let latest = wording.letter().latest_information.as_ref()?;
    let caption = wording.paragraph(Style::LatestInformation, &latest.caption);
    let page = match &latest.page {
        Some(page) => page.clone(),
        None => plain(&wording.fact_here(&Fact::GroupPage)),
    };
    let Some(link) = markup::live(&page) else {
        return Some(caption);
    };
    let mut linked = caption;
    for run in &mut linked.runs {
        if let Run::Words(words) = run
            && words.style.is_none()
        {
            words.style = Some(CharacterStyle::Hyperlink);
            words.link = Some(link.clone());
        }
    }
    Some(linked)
}

/// The last words of the letter stay on the page of the signature, so that it never stands alone.
pub(super) fn keep_together(blocks: &mut [Block]) {
    match blocks.last_mut() {
        Some(Block::Paragraph(paragraph)) => paragraph.keep_with_next = true,
        Some(Block::Table(table)) => {
            let cells = table.rows.iter_mut().rev().take(1);
            for paragraph in cells
                .flat_map(|row| &mut row.cells)
                .flat_map(|cell| &mut cell.paragraphs)
            {
                paragraph.keep_with_next = true;
            }
        }
        None => {}
    }
}
