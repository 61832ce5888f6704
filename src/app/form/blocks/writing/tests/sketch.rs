//! A manuscript as a sketch: a line each, its mark, its words.

use crate::app::form::blocks::manuscript::{Item, Line, Manuscript, Piece, Scope, Seen};
use crate::app::form::blocks::writing::{Caret, Command, Writing, Written, place};
use crate::app::text_box::{CaretAt, Event};
use crate::language::Language;
use crate::letter::answers::Condition;
use crate::letter::block::{Block, ListMarker};
use crate::letter::table::Table;
use crate::letter::text::{Run, Text, TextId, Wording};

/// Blocks from a sketch: `# heading`, `1 numbered`, `- item`, `  + item of 1. 2.`, `! note`, `? conditional`
/// (a line of a block that depends), `[table]`, else a paragraph. Every text gets an identity, from 1.
pub fn blocks(sketch: &str) -> Vec<Block> {
    let mut last = 0;
    let mut page: Manuscript = Manuscript {
        lines: Vec::new(),
        scopes: Vec::new(),
        lists: 0,
    };
    for line in sketch.lines() {
        let depth = line.len() - line.trim_start().len();
        let (scope, rest) = match line.trim_start().strip_prefix("? ") {
            Some(rest) => {
                if page.lines.last().is_none_or(|line| line.scope.is_none()) {
                    page.scopes.push(Scope {
                        parent: None,
                        conditions: vec![Condition::Virtual],
                    });
                }
                (Some(page.scopes.len() - 1), rest)
            }
            None => (None, line.trim_start()),
        };
        let mut text = |words: &str| {
            last += 1;
            Text {
                id: TextId(last),
                ..Text::plain(words)
            }
        };
        let mut item = |marker, words: &str| {
            let before = page.lines.last().and_then(|line| line.piece.item());
            page.lists += usize::from(before.is_none());
            let item = Item {
                list: page.lists - 1,
                level: depth / 2,
                marker,
            };
            Piece::Item(item, text(words))
        };
        let piece = match rest.split_once(' ').unwrap_or((rest, "")) {
            ("#", words) => Piece::Heading(text(words)),
            ("1", words) => Piece::Numbered(text(words)),
            ("-", words) => item(ListMarker::Bullet, words),
            ("+", words) => item(ListMarker::Decimal, words),
            ("!", words) => Piece::Note(text(words)),
            ("[table]", _) => Piece::Whole(Block::Table(Table {
                columns: vec![1],
                header_rows: 0,
                rows: Vec::new(),
            })),
            ("*", words) => {
                let (heading, words) = words.split_once(": ").unwrap();
                Piece::RunIn(text(heading), text(words))
            }
            ("=", words) => Piece::PartTitle(words.split(" / ").map(text).collect()),
            _ => Piece::Paragraph(text(rest)),
        };
        page.lines.push(Line { scope, piece });
    }
    page.blocks()
}

pub fn say(runs: &[Run]) -> String {
    let one = |run: &Run| match run {
        Run::Words { text, emphasis, .. } if emphasis.bold => format!("**{text}**"),
        Run::Words { text, .. } => text.clone(),
        Run::Fact { .. } => "{}".to_owned(),
        Run::LineBreak => "/".to_owned(),
    };
    runs.iter().map(one).collect()
}

/// The sketch of blocks: with the identities that texts have, 0 for new ones.
pub fn sketch(blocks: &[Block]) -> String {
    let page = Seen::of(blocks).cloned();
    let lines = page.lines.iter().map(|line| {
        let words = |slot| {
            let text = line.piece.slot(slot).unwrap();
            let runs = match &text.wording {
                Wording::Standard(phrases) => format!("<{}>", phrases.len()),
                Wording::Own { runs, .. } => say(runs),
            };
            format!(
                "{}{}{runs}",
                text.id.0,
                if runs.is_empty() { "" } else { " " }
            )
        };
        let condition = if line.scope.is_some() { "? " } else { "" };
        let said = match &line.piece {
            Piece::Heading(_) => format!("# {}", words(0)),
            Piece::Numbered(_) => format!("1 {}", words(0)),
            Piece::Note(_) => format!("! {}", words(0)),
            Piece::Item(item, _) => {
                let mark = match item.marker {
                    ListMarker::Bullet => "-",
                    ListMarker::Decimal => "+",
                    ListMarker::Roman => "i",
                };
                format!("{}{mark} {}", "  ".repeat(item.level), words(0))
            }
            Piece::RunIn(..) => format!("* {}: {}", words(0), words(1)),
            Piece::PartTitle(lines) => {
                let lines: Vec<_> = (0..lines.len()).map(words).collect();
                format!("= {}", lines.join(" / "))
            }
            Piece::Whole(_) => "[table]".to_owned(),
            Piece::Deadlines(_) => format!("deadlines {}", words(0)),
            Piece::Paragraph(_) => words(0),
        };
        format!("{condition}{said}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

pub fn writing(from: &[Block]) -> Writing {
    Writing::new(&Seen::of(from), Vec::new(), Language::En)
}

/// What becomes of a sketch by an event in the text with this identity, and where the caret goes.
pub fn after(from: &str, id: u32, event: Event) -> (String, Option<Caret>) {
    let from = blocks(from);
    let (line, slot) = find(&from, id);
    let written = writing(&from).answer(place(line, slot), &event);
    let written = written.unwrap_or(Written {
        blocks: from,
        caret: None,
    });
    (sketch(&written.blocks), written.caret)
}

pub fn find(blocks: &[Block], id: u32) -> (usize, usize) {
    let page = Seen::of(blocks);
    let lines = page.lines.iter().enumerate();
    lines
        .flat_map(|(at, line)| (0..line.piece.slots()).map(move |slot| (at, slot, line)))
        .find(|(_, slot, line)| line.piece.slot(*slot).unwrap().id == TextId(id))
        .map(|(at, slot, _)| (at, slot))
        .unwrap()
}

pub fn command(from: &str, line: usize, command: Command) -> String {
    let from = blocks(from);
    match writing(&from).command(line, command) {
        Some(written) => sketch(&written.blocks),
        None => sketch(&from),
    }
}

pub fn enter(before: &str, behind: &str) -> Event {
    let runs = |words: &str| match words {
        "" => Vec::new(),
        words => vec![Run::plain(words)],
    };
    Event::Split {
        before: runs(before),
        after: runs(behind),
    }
}

pub fn into(id: u32, at: CaretAt) -> Option<Caret> {
    Some(Caret::Known(TextId(id), at))
}
