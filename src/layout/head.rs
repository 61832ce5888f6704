//! The head of a letter: emblem and names, place and date, the table of reference, contact and
//! addressees, the subject; and what stands at the head and foot of pages.

use super::document::{Block, Cell, Letterhead, Paragraph, Row, RowSpan, Run, Table};
use super::lists::{Lists, item};
use super::stylesheet::{Style, TEXT_WIDTH, TableStyle};
use super::wording::{MARK, UNKNOWN, Wording, paragraph, plain};
use crate::language::Language;
use crate::letter::addressee::Addressee;

/// Width of the cell of the emblem, in points.
const EMBLEM_COLUMN: f32 = 64.0;
/// Width of the values of the head, in points.
const VALUE_COLUMN: f32 = 168.0;

/// Width of the labels of the head, in points: “电子邮件：”, “Веб-страница:” and the Arabic for
/// “E-mail:” fit.
fn label_column(language: Language) -> f32 {
    match language {
        Language::Ar => 100.0,
        Language::Ru => 86.0,
        Language::En | Language::Es | Language::Fr | Language::Zh => 72.0,
    }
}

/// Emblem, organization, bureau.
pub(super) fn letterhead(wording: &Wording<'_>) -> Vec<Block> {
    let names = vec![
        paragraph(Style::Organization, wording.phrase("organization")),
        paragraph(Style::Bureau, wording.phrase("bureau")),
    ];
    let emblem = paragraph(Style::HeadValue, vec![Run::Emblem]);
    vec![Block::Table(Table {
        style: TableStyle::Letterhead,
        columns: vec![EMBLEM_COLUMN, TEXT_WIDTH - EMBLEM_COLUMN],
        rows: vec![Row {
            cells: vec![cell(vec![emblem]), cell(names)],
            header: false,
        }],
        description: None,
    })]
}

/// Place and date, and the header table with the subject.
pub(super) fn head(wording: &Wording<'_>, lists: &mut Lists) -> Vec<Block> {
    let letter = wording.letter();
    let mut blocks = Vec::new();
    if let Some(place) = &letter.place {
        let place = plain(&wording.runs_or_mark(place)).replace(MARK, UNKNOWN);
        blocks.push(Block::Paragraph(paragraph(
            Style::PlaceAndDate,
            wording.date_line(&place),
        )));
    }
    let recipients = recipients(wording, lists);
    let mut left = labelled_rows(wording);
    if left.is_empty() {
        left.push((Vec::new(), Vec::new()));
    }
    let last = left.len() - 1;
    let mut recipients = Some(recipients);
    let mut rows: Vec<Row> = left
        .into_iter()
        .enumerate()
        .map(|(at, (label, values))| Row {
            cells: vec![
                cell(label),
                cell(values),
                Cell {
                    rows: match (at, last) {
                        (_, 0) => RowSpan::One,
                        (0, _) => RowSpan::First,
                        _ => RowSpan::Continued,
                    },
                    ..cell(recipients.take().unwrap_or_default())
                },
            ],
            header: false,
        })
        .collect();
    rows.extend(subject(wording));
    let labels = label_column(wording.language);
    blocks.push(Block::Table(Table {
        style: TableStyle::Head,
        columns: vec![labels, VALUE_COLUMN, TEXT_WIDTH - labels - VALUE_COLUMN],
        rows,
        description: None,
    }));
    blocks
}

/// Reference and contact: label and values of each row.
pub(super) fn labelled_rows(wording: &Wording<'_>) -> Vec<(Vec<Paragraph>, Vec<Paragraph>)> {
    let letter = wording.letter();
    let label = |key: &str| vec![paragraph(Style::HeadLabel, wording.phrase(key))];
    let mut rows = Vec::new();
    let mut values = Vec::new();
    let reference = wording.reference();
    if !reference.is_empty() {
        values.push(paragraph(Style::HeadReference, reference));
    }
    if let Some(code) = &letter.reference.author_code {
        values.push(paragraph(Style::HeadValue, wording.words(code)));
    }
    if !values.is_empty() {
        rows.push((label("label-reference"), values));
    }
    for contact in &letter.contacts {
        let name: Vec<_> = contact.name.iter().cloned().collect();
        for (key, values, number) in [
            ("label-contact", &name, false),
            ("label-telephone", &contact.telephones, true),
            ("label-fax", &contact.faxes, true),
            ("label-email", &contact.emails, false),
            ("label-web", &contact.pages, false),
        ] {
            if values.is_empty() {
                continue;
            }
            let values = values.iter().map(|value| {
                let runs = if number {
                    wording.words(value)
                } else {
                    wording.address(value)
                };
                paragraph(Style::HeadValue, runs)
            });
            rows.push((label(key), values.collect()));
        }
    }
    rows
}

/// To whom the letter is sent, and who receives a copy.
fn recipients(wording: &Wording<'_>, lists: &mut Lists) -> Vec<Paragraph> {
    let letter = wording.letter();
    let mut paragraphs = Vec::new();
    for (label, addressees) in [
        ("label-to", &letter.addressees),
        ("label-copy", &letter.copy_to),
    ] {
        let addressees: Vec<_> = (addressees.iter())
            .filter(|addressee| letter.holds(&addressee.when))
            .collect();
        if addressees.is_empty() {
            continue;
        }
        paragraphs.push(Paragraph {
            keep_with_next: true,
            ..paragraph(
                if paragraphs.is_empty() {
                    Style::HeadLabel
                } else {
                    Style::FurtherLabel
                },
                wording.phrase(label),
            )
        });
        let list = lists.addressees(wording.language);
        for (at, addressee) in addressees.iter().enumerate() {
            let last = at + 1 == addressees.len();
            paragraphs.push(item(recipient(wording, addressee, last), list, 0));
        }
    }
    paragraphs
}

fn recipient(wording: &Wording<'_>, addressee: &Addressee, last: bool) -> Paragraph {
    let mut recipient = wording.paragraph(Style::Addressee, &addressee.name);
    let punctuated = plain(&recipient.runs).ends_with(['.', ';', '。', '；', '؛']);
    if !last && !punctuated {
        recipient.runs.extend(wording.phrase("addressee-end"));
    }
    recipient
}

fn subject(wording: &Wording<'_>) -> Option<Row> {
    let lines: Vec<_> = (wording.lines(&wording.letter().subject))
        .map(|line| wording.paragraph(Style::Subject, line))
        .collect();
    let label = paragraph(Style::FurtherLabel, wording.phrase("label-subject"));
    (!lines.is_empty()).then(|| Row {
        cells: vec![
            cell(vec![label]),
            Cell {
                span: 2,
                ..cell(lines)
            },
        ],
        header: false,
    })
}

/// The number of the page and the reference, for the pages after the first.
pub(super) fn page_header(wording: &Wording<'_>) -> Vec<Paragraph> {
    let mut number = wording.words("– ");
    number.push(Run::PageNumber);
    number.extend(wording.words(" –"));
    let reference = wording.reference();
    if reference.is_empty() {
        return vec![paragraph(Style::PageHeaderEnd, number)];
    }
    vec![
        paragraph(Style::PageHeader, number),
        paragraph(Style::PageHeaderEnd, reference),
    ]
}

/// The address of the organization, for the foot of the first page.
pub(super) fn first_footer(
    wording: &Wording<'_>,
    letterhead: Option<&Letterhead>,
) -> Vec<Paragraph> {
    let own = letterhead.and_then(|head| head.address_lines.get(&wording.language));
    let own = own.map(|line| line.trim()).filter(|line| !line.is_empty());
    let runs = match own {
        Some(own) => {
            let lines = own.lines().map(|line| wording.words(line.trim()));
            lines.collect::<Vec<_>>().join(&Run::LineBreak)
        }
        None => wording.phrase("address-line"),
    };
    vec![paragraph(Style::PageFooter, runs)]
}

/// A cell of one column and one row.
pub(super) fn cell(paragraphs: Vec<Paragraph>) -> Cell {
    Cell {
        span: 1,
        rows: RowSpan::One,
        paragraphs,
        shaded: false,
    }
}
