//! Annexes: the line that counts them, and each with its heading on a page of its own.

use super::body;
use super::document::{Block, Paragraph, Run};
use super::lists::Lists;
use super::stylesheet::{CharacterStyle, Style};
use super::wording::{Wording, in_style, paragraph, plain};
use crate::language::phrasebook::Value;

/// “Annexes: 3”.
pub(super) fn count(wording: &Wording<'_>) -> Option<Paragraph> {
    let letter = wording.letter();
    let count = u32::try_from(letter.annexes.len()).unwrap_or(u32::MAX);
    (letter.annex_count && count > 0).then(|| {
        let count = [("count", Value::Number(count))];
        paragraph(
            Style::AnnexCount,
            wording.phrase_with("annex-count", &count),
        )
    })
}

/// The annex at `place`. Letter and title are one heading, so that a list of headings says which
/// annex is about what.
pub(super) fn annex(wording: &Wording<'_>, lists: &mut Lists, place: usize) -> Vec<Block> {
    let annex = &wording.letter().annexes[place];
    let mut heading = wording.annex_heading(place);
    if annex.names_letter {
        let reference = plain(&wording.reference());
        heading.push(Run::LineBreak);
        heading.extend(wording.phrase_with(
            "annex-of-letter",
            &[("reference", Value::Words(&reference))],
        ));
    }
    for line in wording.lines(&annex.title) {
        heading.push(Run::LineBreak);
        heading.extend(in_style(
            wording.runs_or_mark(line),
            CharacterStyle::AnnexTitle,
        ));
    }
    let mut blocks = vec![Block::Paragraph(paragraph(Style::Heading1, heading))];
    blocks.extend(body::blocks(wording, lists, &annex.blocks));
    blocks
}
