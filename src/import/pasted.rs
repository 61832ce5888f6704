//! Text pasted from Word and other programs, as blocks of a letter: paragraphs, headings, lists,
//! tables, emphasis and links. What only says how it looked elsewhere is left behind.
//!
//! Whatever is on the clipboard comes from outside: nothing here fails on it, and size, depth and
//! effort are bounded.

mod bounds;
mod elements;
mod lists;
mod look;
mod tables;
mod walk;
mod words;

use crate::letter::block::Block;
use crate::letter::text::{Run, Text, TextId, Wording};
use lists::{Kind, Piece};
use words::Line;

/// The blocks of a text in HTML, as programs put it on the clipboard. Their texts have no identity
/// yet.
pub fn blocks(html: &str) -> Vec<Block> {
    let html = bounds::cut(without_header(html));
    if bounds::tame(html) {
        lists::assemble(walk::pieces(html))
    } else {
        plain(&bounds::stripped(html))
    }
}

/// The blocks of a text without any markup: a line is a paragraph, and lines that begin as items of
/// a list do are a list.
pub fn plain(text: &str) -> Vec<Block> {
    let mut pieces = Vec::new();
    let mut indents: Vec<usize> = Vec::new();
    let mut letters = lists::Letters::default();
    for line in bounds::cut(text).split(['\n', '\r', '\u{C}', '\u{2029}']) {
        let indent = line.chars().take_while(|c| c.is_whitespace());
        let indent: usize = indent.map(|c| if c == '\t' { 4 } else { 1 }).sum();
        let (kind, rest) = match lists::typed(line.trim_start(), false, &mut letters) {
            None => {
                indents.clear();
                (Kind::Plain, line)
            }
            Some((mark, number, rest)) => {
                while indents.last().is_some_and(|last| *last > indent) {
                    indents.pop();
                }
                if indents.last() != Some(&indent) {
                    indents.push(indent);
                }
                (mark.kind(indents.len() - 1, number), rest)
            }
        };
        let mut paragraph = Line::default();
        paragraph.push_plain(rest);
        for runs in paragraph.take() {
            pieces.push(Piece::Paragraph(kind.clone(), runs));
        }
    }
    lists::assemble(pieces)
}

/// The words of blocks that are one paragraph: they can stand within another.
pub fn inline(blocks: &[Block]) -> Option<Vec<Run>> {
    match blocks {
        [Block::Paragraph(text)] => text.own_runs().map(<[Run]>::to_vec),
        _ => None,
    }
}

/// Windows puts a few lines of numbers before the HTML.
fn without_header(html: &str) -> &str {
    let headed = html.trim_start_matches(['\u{FEFF}', ' ', '\r', '\n']);
    match headed.find('<') {
        Some(begin) if headed.starts_with("Version:") => &headed[begin..],
        _ => html,
    }
}

/// A text of these words that has no identity yet.
fn text(runs: Vec<Run>) -> Text {
    Text {
        id: TextId::default(),
        wording: Wording::Own {
            runs,
            departed_from: Vec::new(),
        },
    }
}

#[cfg(test)]
mod tests;
