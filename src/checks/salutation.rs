//! The punctuation behind a typed salutation is that of its language (checks.md G8).

use super::{Case, Finding, Weight};
use crate::layout;
use crate::letter::text::Phrase;

/// The marks with which a salutation may end.
const MARKS: [char; 7] = [',', ':', '.', '!', '，', '：', '،'];

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(salutation) = &case.letter.salutation else {
        return;
    };
    for passage in case.typed().filter(|p| p.text == salutation.id) {
        let standard = layout::standard(&[Phrase("salutation".to_owned())], passage.language);
        let standard = crate::draft::flat::text(&standard);
        let Some(right) = standard.chars().next_back().filter(|c| MARKS.contains(c)) else {
            continue;
        };
        let words = passage.flat.trim_end();
        let Some(last) = words.chars().next_back() else {
            continue;
        };
        if last == right || words.ends_with(crate::draft::flat::FACT) {
            continue;
        }
        let mark = MARKS.contains(&last);
        // Only a mark or a letter at the end is sure; a bracket or a quotation mark is something else.
        if !mark && !last.is_alphabetic() {
            continue;
        }
        let range = words.len() - last.len_utf8()..words.len();
        let with = if mark {
            right.to_string()
        } else {
            format!("{last}{right}")
        };
        findings.push(
            Finding::in_passage(
                "salutation-mark",
                Weight::Hint,
                passage,
                passage.place(range.clone()),
            )
            .with("right", right.to_string())
            .mended_by(passage.corrected(range, &with)),
        );
    }
}
