//! The text of a letter and of its annexes: paragraphs, lists, headings, tables, deadlines, kept in place.

use super::head::{lines, rows};
use super::line::{Line, plain, text};
use super::signs::standard;
use crate::import::word::{Number, NumberFormat, WordBlock, WordTable};
use crate::language::Language;
use crate::language::dates::written::written_dates;
use crate::letter::block::{Block, List, ListItem, ListMarker};
use crate::letter::deadline::{Deadline, Due};
use crate::letter::table::{Cell, Row, Table};
use crate::letter::text::{Run, Text};
use chrono::{Datelike, NaiveDate};

/// The longest heading, in characters.
const HEADING: usize = 120;

/// Makes blocks of a letter of those of a file.
pub(super) struct Body<'a> {
    language: Language,
    /// The last number of a numbered paragraph.
    numbered: usize,
    blocks: Vec<Block>,
    /// Takes the deadlines, where there may be some.
    deadlines: Option<&'a mut Vec<Deadline>>,
    tables: usize,
}

impl<'a> Body<'a> {
    pub(super) fn new(language: Language, deadlines: Option<&'a mut Vec<Deadline>>) -> Body<'a> {
        Body {
            language,
            numbered: 0,
            blocks: Vec::new(),
            deadlines,
            tables: 0,
        }
    }

    /// The blocks that were made.
    pub(super) fn finish(self) -> Vec<Block> {
        self.blocks
    }

    /// Lines that stand in the head where the text begins.
    pub(super) fn lines(&mut self, lines: &[Line]) {
        let mut rest = lines;
        while let Some(line) = rest.first() {
            let used = self.line(line, rest);
            rest = &rest[used..];
        }
    }

    pub(super) fn read(&mut self, blocks: &[WordBlock], from: &str) {
        let mut open: Vec<Line> = Vec::new();
        for (at, block) in blocks.iter().enumerate() {
            match block {
                WordBlock::Paragraph(paragraph) => {
                    let line = Line::new(paragraph, format!("{from}, paragraph {}", at + 1));
                    if !line.runs.is_empty() {
                        open.push(line);
                    }
                }
                WordBlock::Table(table) => {
                    self.lines(&open);
                    open.clear();
                    self.tables += 1;
                    let from = format!("{from}, table {}", self.tables);
                    self.table(table, &from);
                }
            }
        }
        self.lines(&open);
    }

    /// Makes a block of `line` and, if it begins a list, of those that follow; how many lines that took.
    fn line(&mut self, line: &Line, lines: &[Line]) -> usize {
        if let Some(number) = &line.number {
            let digits = number.text.bytes().all(|sign| sign.is_ascii_digit());
            if number.format == NumberFormat::Decimal && number.level == 0 && digits {
                if number.text.parse() == Ok(self.numbered + 1) {
                    self.numbered += 1;
                    self.blocks.push(Block::Numbered(line.text()));
                } else {
                    self.blocks.push(Block::Paragraph(with_number(line)));
                }
                return 1;
            }
            let listed: Vec<(&Line, &Number)> = (lines.iter())
                .map_while(|line| Some((line, line.number.as_ref()?)))
                .take_while(|(_, other)| {
                    other.list == number.list || other.level > 0 || {
                        other.format == number.format && other.list == u32::MAX
                    }
                })
                .collect();
            let mut rest = &listed[..];
            if let Some(list) = list(&mut rest, number.level).filter(|_| rest.is_empty()) {
                self.blocks.push(Block::List(list));
            } else {
                let typed = listed.iter().map(|(line, _)| with_number(line));
                self.blocks.extend(typed.map(Block::Paragraph));
            }
            return listed.len().max(1);
        }
        let block = self.paragraph(line);
        self.blocks.push(block);
        1
    }

    fn paragraph(&self, line: &Line) -> Block {
        let words = line.words();
        let note = standard(self.language, "note");
        // Every dash is a dash between NOTE and what is noted.
        let dashes = |words: &str| words.replace(['–', '—'], "-");
        if dashes(&words)
            .strip_prefix(&dashes(&note))
            .is_some_and(|rest| rest.starts_with(' ') || self.language == Language::Zh)
        {
            let length = note.chars().count();
            return Block::Note(line.behind(length).text());
        }
        let length = words.chars().count();
        if (line.bold || line.heading) && length <= HEADING {
            return Block::Heading(line.text_without_bold());
        }
        if let Some((heading, rest)) = run_in(line) {
            return Block::RunIn {
                heading,
                text: rest,
            };
        }
        Block::Paragraph(line.text())
    }

    fn table(&mut self, table: &WordTable, from: &str) {
        if self.deadlines(table, from) {
            return;
        }
        let has_words = table.rows.iter().flat_map(|row| &row.cells);
        let mut has_words = has_words.filter(|cell| !lines(&cell.blocks, from).is_empty());
        if has_words.next().is_none() {
            return;
        }
        let header_rows = table.rows.iter().take_while(|row| row.header).count();
        let rows = table.rows.iter().map(|row| Row {
            cells: (row.cells.iter())
                .map(|cell| Cell {
                    texts: lines(&cell.blocks, from).iter().map(cell_text).collect(),
                    columns: cell.columns,
                    rows: cell.rows,
                })
                .collect(),
        });
        self.blocks.push(Block::Table(Table {
            columns: proportions(&table.columns),
            header_rows,
            rows: rows.collect(),
        }));
    }

    /// Takes a table of dates and what must be done by them; whether it is one.
    fn deadlines(&mut self, table: &WordTable, from: &str) -> bool {
        let language = self.language;
        let Some(into) = self.deadlines.as_mut().filter(|into| into.is_empty()) else {
            return false;
        };
        let heading = match self.blocks.last() {
            Some(Block::Heading(text) | Block::Paragraph(text)) => text.clone(),
            _ => return false,
        };
        let words = heading
            .own_runs()
            .map(super::line::words)
            .unwrap_or_default();
        let words = plain(&words);
        if words != standard(language, "key-deadlines") && !words.ends_with([':', '：']) {
            return false;
        }
        let mut found: Vec<Deadline> = Vec::new();
        let mut date = None;
        for row in rows(table, from) {
            let cells: Vec<_> = row
                .into_iter()
                .map(|(_, mut lines)| {
                    lines.retain(|line| line.words().chars().any(char::is_alphanumeric));
                    lines
                })
                .filter(|lines| !lines.is_empty())
                .collect();
            let actions = match cells.as_slice() {
                [] => continue,
                [day, actions] => {
                    let [day] = day.as_slice() else {
                        return false;
                    };
                    date = day_alone(language, &day.words());
                    if date.is_none() {
                        return false;
                    }
                    actions
                }
                [actions] if date.is_some() => actions,
                _ => return false,
            };
            for action in actions {
                found.push(Deadline {
                    name: format!("deadline-{}", found.len() + 1),
                    action: action.text(),
                    due: Due::On {
                        date,
                        reason: None,
                        departed_from: None,
                    },
                    when: Vec::new(),
                });
            }
        }
        if found.is_empty() {
            return false;
        }
        **into = found;
        self.blocks.pop();
        self.blocks.push(Block::Deadlines { heading });
        true
    }
}

/// The day that words are.
pub(in crate::import) fn day_alone(language: Language, words: &str) -> Option<NaiveDate> {
    if words.chars().count() > HEADING {
        return None;
    }
    let found = written_dates(language, words);
    let [day] = found.as_slice() else {
        return None;
    };
    let around = words.chars().count() - words[day.whole.clone()].chars().count();
    let date = day.first.date(0).filter(|date| date.year() > 1900)?;
    (day.last.is_none() && around <= 3).then_some(date)
}

/// The text of a cell; a number in it is kept as it stands.
fn cell_text(line: &Line) -> Text {
    match &line.number {
        Some(_) => with_number(line),
        None => line.text(),
    }
}

/// The text with its number typed before it.
fn with_number(line: &Line) -> Text {
    let mut runs = Vec::new();
    if let Some(number) = &line.number {
        runs.push(Run::plain(&format!("{}\u{A0}", number.text)));
    }
    runs.extend(line.runs.clone());
    text(crate::letter::text::joined(runs))
}

/// Widths of columns as small numbers.
fn proportions(widths: &[u32]) -> Vec<u16> {
    let least = widths.iter().copied().min().unwrap_or(1).max(1);
    let unit = f64::from(least.max(widths.iter().sum::<u32>() / 40));
    let part = |width: &u32| (f64::from(*width) / unit).round().clamp(1.0, 60.0) as u16;
    widths.iter().map(part).collect()
}

/// Bold words up to a colon at the beginning, and what follows.
fn run_in(line: &Line) -> Option<(Text, Text)> {
    let mut bold = Vec::new();
    let mut rest = Vec::new();
    for run in &line.runs {
        match run {
            Run::Words { emphasis, .. } if emphasis.bold && rest.is_empty() => {
                bold.push(run.clone());
            }
            other => rest.push(other.clone()),
        }
    }
    let heading = Line {
        runs: super::line::trimmed(bold),
        ..line.clone()
    };
    let words = heading.words();
    let rest = super::line::trimmed(rest);
    let fits = words.ends_with([':', '：', '.', '。']) && words.chars().count() <= HEADING;
    (fits && !rest.is_empty()).then(|| (heading.text_without_bold(), text(rest)))
}

/// The list that begins the lines, as deep as `level`; nothing where a letter cannot count like that.
fn list(rest: &mut &[(&Line, &Number)], level: usize) -> Option<List> {
    let (_, first) = rest.first()?;
    let marker = match first.format {
        NumberFormat::Bullet => ListMarker::Bullet,
        NumberFormat::Decimal => ListMarker::Decimal,
        NumberFormat::LowerRoman => ListMarker::Roman,
        _ => return None,
    };
    let mut items: Vec<ListItem> = Vec::new();
    while let Some((line, number)) = rest.first() {
        if number.level < level {
            break;
        }
        if number.level > level {
            let inner = list(rest, number.level)?;
            let last = items.last_mut()?;
            if last.list.is_some() {
                return None;
            }
            last.list = Some(inner);
            continue;
        }
        let same = match number.format {
            NumberFormat::Bullet => marker == ListMarker::Bullet,
            NumberFormat::Decimal => marker == ListMarker::Decimal,
            NumberFormat::LowerRoman => marker == ListMarker::Roman,
            _ => false,
        };
        // The letter counts by itself, from one.
        let written = marker.written(items.len() + 1);
        let bare = number
            .text
            .trim_matches(|sign: char| !sign.is_alphanumeric());
        let last = bare.rsplit('.').next().unwrap_or_default();
        if !same || (marker != ListMarker::Bullet && last != written) {
            return None;
        }
        items.push(ListItem {
            text: line.text(),
            list: None,
        });
        *rest = &rest[1..];
    }
    (!items.is_empty()).then_some(List { marker, items })
}
