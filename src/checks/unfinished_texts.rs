//! Texts that print the mark of something not entered yet.

use super::{Case, Finding, Part, Weight};
use crate::layout::document::{Paragraph, Run};
use crate::layout::stylesheet::Style;

/// How much of a paragraph is quoted, in characters.
const QUOTED: usize = 60;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let mut part = Part::Body;
    for paragraph in case.printed.paragraphs() {
        if paragraph.style == Style::Heading1 {
            part = Part::Annexes;
        }
        if !paragraph.runs.iter().any(Run::is_mark) {
            continue;
        }
        let at = match paragraph.style {
            // Their own checks say what is missing there.
            Style::PlaceAndDate | Style::HeadReference => continue,
            Style::Subject => Part::Subject,
            Style::Addressee => Part::Addressees,
            Style::Signature | Style::Signatory | Style::LatestInformation => Part::Signature,
            _ => part,
        };
        let words = quoted(paragraph);
        let finding = if words == MARK {
            Finding::new("text-empty", Weight::Error, at)
        } else {
            Finding::new("fact-missing", Weight::Error, at).with("words", words)
        };
        findings.push(finding.of_text(paragraph.text));
    }
}

/// What stands alone where nothing has been written.
const MARK: &str = "[…]";

/// The words around the first mark.
fn quoted(paragraph: &Paragraph) -> String {
    let before: String = (paragraph.runs.iter())
        .take_while(|run| !run.is_mark())
        .filter_map(words)
        .collect();
    let after: String = (paragraph.runs.iter())
        .skip_while(|run| !run.is_mark())
        .filter_map(words)
        .collect();
    let skipped = before.chars().count().saturating_sub(QUOTED / 2);
    let mut quoted = String::new();
    let kept: String = before.chars().skip(skipped).collect();
    // Not from the middle of a word.
    let kept = match kept.split_once(' ') {
        Some((_, words)) if skipped > 0 => words,
        _ => &kept,
    };
    if skipped > 0 {
        quoted.push('…');
    }
    quoted.push_str(kept);
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
