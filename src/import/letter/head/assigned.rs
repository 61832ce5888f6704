//! Labels that stand together in a cell, and the lines of the next cell: which line is whose value.

use super::is_author_code;
use crate::import::letter::line::Line;
use crate::import::letter::reference::labelled;
use crate::import::letter::signs::Label;
use crate::language::Language;

/// What a line can be by its words alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Reference,
    AuthorCode,
    Number,
    Mail,
    Page,
    Other,
}

impl Kind {
    pub(super) fn of(language: Language, line: &Line) -> Kind {
        let words = line.words();
        let digits = words.chars().filter(char::is_ascii_digit).count();
        if words.contains('@') {
            Kind::Mail
        } else if words.contains("http") || words.contains("www.") || words.contains(".int/") {
            Kind::Page
        } else if digits >= 6 && !words.chars().any(char::is_alphabetic) {
            Kind::Number
        } else if is_author_code(&words) {
            Kind::AuthorCode
        } else if labelled(language, &words).is_some() {
            Kind::Reference
        } else {
            Kind::Other
        }
    }

    /// Whether it can stand behind a label.
    pub(super) fn fits(self, label: Label) -> bool {
        match label {
            Label::Telephone | Label::Fax => self == Kind::Number,
            Label::Email => self == Kind::Mail,
            Label::Web => self == Kind::Page,
            Label::Reference => matches!(self, Kind::Reference | Kind::AuthorCode),
            _ => self == Kind::Other,
        }
    }
}

/// To which of several labels, which stand together in a cell, the lines of the next cell belong: both in their
/// order, a label with several lines or with none, each line where its words fit.
pub(super) fn assigned(language: Language, labels: &[Label], lines: &[Line]) -> Vec<Label> {
    let rows = labels.len();
    if rows == 0 {
        return Vec::new();
    }
    let kinds: Vec<Kind> = lines.iter().map(|line| Kind::of(language, line)).collect();
    // The cost of giving this line and all behind it, if it goes to this label: by line and label.
    let own = |line: usize, label: usize| u32::from(!kinds[line].fits(labels[label])) * 4;
    let again = |label: usize| match labels[label] {
        Label::Email | Label::Reference | Label::To | Label::Copy | Label::Subject | Label::Web => {
            0
        }
        _ => 2,
    };
    let mut cost = vec![vec![0_u32; rows]; lines.len() + 1];
    let skipped = |from: usize, to: usize| u32::try_from(to - from).unwrap_or(0);
    for (label, left) in cost[lines.len()].iter_mut().enumerate() {
        *left = skipped(label, rows - 1);
    }
    for line in (0..lines.len()).rev() {
        for label in 0..rows {
            let next = (label..rows).map(|to| {
                let between = if to == label {
                    again(label)
                } else {
                    skipped(label + 1, to)
                };
                match line + 1 < lines.len() {
                    true => cost[line + 1][to] + between,
                    false => cost[lines.len()][label],
                }
            });
            cost[line][label] = own(line, label) + next.min().unwrap_or(0);
        }
    }
    let mut found = Vec::new();
    let mut at: Option<usize> = None;
    for costs in cost.iter().take(lines.len()) {
        let best = (at.unwrap_or(0)..rows).min_by_key(|to| {
            let between = match at {
                Some(at) if at == *to => again(at),
                Some(at) => skipped(at + 1, *to),
                None => skipped(0, *to),
            };
            (costs[*to] + between, *to)
        });
        let best = best.unwrap_or(rows - 1);
        found.push(labels[best]);
        at = Some(best);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::text::Run;

    #[test]
    fn lines_go_to_the_labels_that_they_fit_in_their_order() {
        use Label::{Contact, Email, Fax, Reference, Telephone, Web};
        let labels = [Reference, Contact, Telephone, Fax, Email, Web];
        for (lines, wanted) in [
            (
                &[
                    "TSB Circular 116",
                    "TSB Events/MA",
                    "Martin Adolph",
                    "+41 22 730 6828",
                    "+41 22 730 5853",
                    "a@itu.int",
                    "b@itu.int",
                ][..],
                &[Reference, Reference, Contact, Telephone, Fax, Email, Email][..],
            ),
            (
                &[
                    "TSB Circular 116",
                    "+41 22 730 6828",
                    "+41 22 730 5853",
                    "a@itu.int",
                    "www.itu.int",
                ],
                &[Reference, Telephone, Fax, Email, Web],
            ),
            (
                &["TSB Circular 116", "Martin Adolph", "a@itu.int"],
                &[Reference, Contact, Email],
            ),
            (&[], &[]),
        ] {
            let lines: Vec<Line> = (lines.iter())
                .map(|words| Line {
                    runs: vec![Run::plain(words)],
                    ..Line::default()
                })
                .collect();
            assert_eq!(assigned(Language::En, &labels, &lines), wanted);
        }
    }
}
