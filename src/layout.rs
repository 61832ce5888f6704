//! A draft in one language, laid out: every block, run, style and size decided.
//!
//! Layout cannot fail: what is missing prints a mark, or nothing. It reads no clock and no disk.

pub mod document;
pub mod equality;
pub mod exchange;
pub mod review;
pub mod stylesheet;

mod agenda;
mod annexes;
mod body;
mod deadlines;
pub mod emblem;
mod facts;
mod head;
mod liaison;
mod lists;
mod signature;
mod table;
mod time_plan;
mod typography;
mod wording;

use crate::draft::Draft;
use crate::language::Language;
use crate::letter::issued::Issued;
use crate::letter::text::{Text, fact::Fact};
use document::{Block, Document, Letterhead, Paragraph, Properties};
use lists::Lists;
use stylesheet::Style;
pub use time_plan::{day_label, weekend_label};
pub use wording::standard;
use wording::{Wording, paragraph, plain};

/// Lays out `draft` in `language`, on the office's paper or on the neutral one.
pub fn document(draft: &Draft, language: Language, letterhead: Option<&Letterhead>) -> Document {
    let wording = Wording::new(draft, language);
    let mut lists = Lists::default();
    let letter = &draft.letter;
    let mut blocks = head::letterhead(&wording);
    match &letter.liaison {
        Some(head) => blocks.extend(liaison::head(&wording, head)),
        None => blocks.extend(head::head(&wording, &mut lists)),
    }
    blocks.extend(body::salutation(&wording));
    let mut letter_itself = body::blocks(&wording, &mut lists, &letter.body);
    let signature = signature::blocks(&wording);
    if !signature.is_empty() {
        signature::keep_together(&mut letter_itself);
    }
    blocks.append(&mut letter_itself);
    blocks.extend(signature);
    for place in 0..letter.annexes.len() {
        blocks.extend(annexes::annex(&wording, &mut lists, place));
    }
    let blocks = apart(blocks);
    let subject = subject(&wording);
    let reference = plain(&wording.reference());
    Document {
        language,
        properties: Properties {
            title: match (reference.is_empty(), subject.is_empty()) {
                (false, false) => format!("{reference}: {subject}"),
                _ => format!("{reference}{subject}"),
            },
            subject,
            author: plain(&wording.phrase("bureau")),
            date: letter.date,
        },
        emblem: emblem::described(&wording, letterhead.and_then(|head| head.emblem.clone())),
        blocks,
        header: head::page_header(&wording),
        first_footer: head::first_footer(&wording, letterhead),
        lists: lists.formats,
    }
}

/// What `fact` prints in `language`, in one line; `[…]` where it is not known yet.
pub fn fact(draft: &Draft, language: Language, fact: &Fact) -> String {
    plain(&Wording::new(draft, language).fact_here(fact))
}

/// What `text` prints in `language`, in one line.
pub fn text(draft: &Draft, language: Language, text: &Text) -> String {
    plain(&Wording::new(draft, language).runs(text))
}

/// The subject of the letter in one line, in `language`.
pub fn subject_of(draft: &Draft, language: Language) -> String {
    subject(&Wording::new(draft, language))
}

/// The reference by which the letter is cited, in `language`.
pub fn reference(draft: &Draft, language: Language) -> String {
    plain(&Wording::new(draft, language).reference())
}

/// The entry of the letter in a register of issued letters, once it has a number and a date; a change to
/// a letter has none of its own.
pub fn issued(draft: &Draft) -> Option<Issued> {
    let letter = &draft.letter;
    let sequence = letter.reference.sequence(letter.date)?;
    Some(Issued {
        series: sequence.series,
        group: sequence.group,
        period: sequence.period,
        number: letter.reference.number?,
        date: letter.date,
        title: subject(&Wording::new(draft, letter.language)),
    })
}

/// The subject in one line.
fn subject(wording: &Wording<'_>) -> String {
    let lines: Vec<_> = (wording.lines(&wording.letter().subject))
        .map(|line| plain(&wording.runs(line)))
        .collect();
    lines.join(" ")
}

/// Two tables in a row would grow together: a line between them keeps them apart.
fn apart(blocks: Vec<Block>) -> Vec<Block> {
    let mut apart: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        if let (Some(Block::Table(_)), Block::Table(_)) = (apart.last(), &block) {
            apart.push(Block::Paragraph(Paragraph {
                keep_with_next: true,
                ..paragraph(Style::AfterTable, Vec::new())
            }));
        }
        apart.push(block);
    }
    apart
}
