//! The end of a letter: closing formula, signatory, and the link beside them.

use super::document::{Block, Paragraph, Row, Run, Table, Words};
use super::head::cell;
use super::stylesheet::{CharacterStyle, Style, TEXT_WIDTH, TableStyle};
use super::wording::{Wording, paragraph, plain};
use crate::language::Language;
use crate::letter::text::Text;
use crate::letter::text::fact::Fact;
use crate::letter::text::markup;

/// Width of the signature, in points.
const SIGNATURE_COLUMN: f32 = 300.0;

/// Closing formula and signatory, with the link to the latest information at their side.
pub(super) fn block(wording: &Wording<'_>) -> Option<Block> {
    let letter = wording.letter();
    let mut left = Vec::new();
    if let Some(signature) = &letter.signature {
        if let Some(closing) = &signature.closing {
            left.push(wording.paragraph(Style::Closing, closing));
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
        return None;
    }
    Some(Block::Table(Table {
        style: TableStyle::SignatureBlock,
        columns: vec![SIGNATURE_COLUMN, TEXT_WIDTH - SIGNATURE_COLUMN],
        rows: vec![Row {
            cells: vec![cell(left), cell(right)],
            header: false,
        }],
        description: None,
    }))
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
    let linked = Run::Words(Words {
        text: plain(&caption.runs),
        style: Some(CharacterStyle::Hyperlink),
        link: Some(link),
        ..Words::default()
    });
    Some(Paragraph {
        runs: vec![linked],
        ..caption
    })
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
