//! Texts that print the mark of something not entered yet.

use super::{Case, Finding, Part, Weight};
use crate::layout::document::{Paragraph, Run};
use crate::layout::stylesheet::{CharacterStyle, Style};

/// How much of a paragraph is quoted, in characters.
const QUOTED: usize = 60;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for paragraph in super::paragraphs(&case.printed) {
        if !paragraph.runs.iter().any(is_mark) {
            continue;
        }
        let at = match paragraph.style {
            // Their own checks say what is missing there.
            Style::PlaceAndDate | Style::HeadReference => continue,
            Style::Subject => Part::Subject,
            Style::Addressee => Part::Addressees,
            Style::Heading1 => Part::Annexes,
            _ => Part::Body,
        };
        let sentence = format!("Something is still missing in “{}”.", quoted(paragraph));
        findings.push(Finding::new(Weight::Error, at, sentence));
    }
}

fn is_mark(run: &Run) -> bool {
    matches!(run, Run::Words(words) if words.style == Some(CharacterStyle::Missing))
}

/// The words around the first mark.
fn quoted(paragraph: &Paragraph) -> String {
    let before: String = (paragraph.runs.iter())
        .take_while(|run| !is_mark(run))
        .filter_map(words)
        .collect();
    let after: String = (paragraph.runs.iter())
        .skip_while(|run| !is_mark(run))
        .filter_map(words)
        .collect();
    let skipped = before.chars().count().saturating_sub(QUOTED / 2);
    let mut quoted = String::new();
    if skipped > 0 {
        quoted.push('…');
    }
    quoted.extend(before.chars().skip(skipped));
    quoted.extend(after.chars().take(QUOTED));
    if after.chars().count() > QUOTED {
        quoted.push('…');
    }
    quoted
}

fn words(run: &Run) -> Option<&str> {
    match run {
        Run::Words(words) => Some(&words.text),
        Run::LineBreak | Run::Tab => Some(" "),
        Run::PageNumber | Run::Emblem => None,
    }
}
