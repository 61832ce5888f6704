//! The review Word file, read back: rows of number, source, rendition and state, as
//! [`crate::layout::review`] writes them and a reviser leaves them.

use super::place_facts::{Sign, restored};
use crate::import::word::{Piece, WordBlock, WordCell, WordLetter, WordRow, WordTable};
use crate::language::Language;
use crate::language::interface::Texts;
use crate::language::interface::{Message, Said};
use crate::layout::review::{IDENTITY, address, states};
use crate::letter::text::{Link, Run, TextId, joined};
use crate::translation::Standing;
use crate::translation::exchange::{Exchange, Returned, ReturnedUnit, Unit};
use crate::{message, shown_in_english};

/// Why a Word file is no review file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReviewError {
    /// It has no table with the columns of one.
    NoTable,
}

impl Said for ReviewError {
    fn message(&self) -> Message {
        match self {
            ReviewError::NoTable => message!("review-error-no-table"),
        }
    }
}

shown_in_english!(ReviewError);

/// The table of a review file.
pub struct Review {
    /// The language of the second column.
    pub source: Language,
    /// The language of the third.
    pub target: Language,
    letter: Option<String>,
    columns: Columns,
    rows: Vec<WordRow>,
    /// Words of rows that are no rows of the table, and of tables that are not the one.
    strays: Vec<String>,
}

/// Where the columns stand.
#[derive(Clone, Copy)]
struct Columns {
    number: usize,
    source: usize,
    target: usize,
    state: usize,
}

/// Finds the table of a review file, which may have been broken into several.
///
/// # Errors
/// If there is none.
pub fn table(letter: &WordLetter) -> Result<Review, ReviewError> {
    let mut review: Option<Review> = None;
    for block in &letter.blocks {
        let WordBlock::Table(table) = block else {
            continue;
        };
        let head = head(table);
        match (&mut review, head) {
            (None, Some((source, target, columns))) => {
                review = Some(Review {
                    source,
                    target,
                    letter: page_header(letter),
                    columns,
                    rows: table.rows[1..].to_vec(),
                    strays: Vec::new(),
                });
            }
            (Some(review), Some(_)) => review.rows.extend(table.rows[1..].iter().cloned()),
            (Some(review), None) => review.rows.extend(table.rows.iter().cloned()),
            (None, None) => {}
        }
    }
    review.ok_or(ReviewError::NoTable)
}

/// The languages that the first row names, and its columns.
fn head(table: &WordTable) -> Option<(Language, Language, Columns)> {
    let row = table.rows.first()?;
    let mut languages = row.cells.iter().filter_map(|cell| {
        let words = cell_words(cell);
        let tag = words.trim().strip_suffix(')')?.rsplit_once('(')?.1;
        Some((tag.trim().parse::<Language>().ok()?, cell.column))
    });
    let (source, second) = languages.next()?;
    let (target, third) = languages.next()?;
    let columns = Columns {
        number: second.checked_sub(1)?,
        source: second,
        target: third,
        state: third + 1,
    };
    Some((source, target, columns))
}

/// The reference of the letter, which stands below the number of the page.
fn page_header(letter: &WordLetter) -> Option<String> {
    let last = letter.headers.first()?.last()?;
    match last {
        WordBlock::Paragraph(paragraph) => Some(paragraph.words()),
        WordBlock::Table(_) => None,
    }
}

impl Review {
    /// What has come back, with the facts of the texts of `now` put in again.
    pub fn returned(&self, now: &Exchange) -> Returned {
        let states = states(&Texts::english());
        let mut returned = Returned {
            letter: self.letter.clone(),
            source: self.source,
            target: self.target,
            units: Vec::new(),
            strays: self.strays.clone(),
            whole: true,
        };
        for row in &self.rows {
            self.row(row, now, &states, &mut returned);
        }
        returned
    }

    fn row(
        &self,
        row: &WordRow,
        now: &Exchange,
        states: &[(String, Standing)],
        returned: &mut Returned,
    ) {
        let cell = |column: usize| row.cells.iter().find(|cell| cell.column == column);
        let identity = cell(self.columns.number)
            .map(cell_words)
            .and_then(|words: String| identity(&words));
        let (Some(id), Some(target)) = (identity, cell(self.columns.target)) else {
            let words: Vec<_> = row.cells.iter().map(cell_words).collect();
            let words = words.join(" ");
            if !words.trim().is_empty() {
                returned.strays.push(words);
            }
            return;
        };
        let unit = now.units.iter().find(|unit| unit.id == id);
        let source = cell(self.columns.source).map(signs).unwrap_or_default();
        let said = cell(self.columns.state).map(cell_words).unwrap_or_default();
        let said = said.trim().to_lowercase();
        let standing = states.iter().find(|(name, _)| *name == said);
        if standing.is_none() && !said.is_empty() {
            returned.strays.push(format!("{IDENTITY}{}: {said}", id.0));
        }
        let state = match standing {
            Some((_, Standing::Current(state))) => Some(*state),
            _ => None,
        };
        let locked = standing.is_some_and(|(_, standing)| *standing == Standing::NotNeeded);
        let target = signs(target);
        let blank = target.iter().all(|sign| sign.character.is_whitespace());
        returned.units.push(ReturnedUnit {
            id: id.0.to_string(),
            locked,
            source: Ok(read(&source, now, unit, Column::Source)),
            target: (!blank).then(|| Ok(read(&target, now, unit, Column::Target))),
            state,
        });
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Column {
    Source,
    Target,
}

/// The runs of a cell: the facts and links of the unit found again.
fn read(signs: &[Sign], now: &Exchange, unit: Option<&Unit>, column: Column) -> Vec<Run> {
    let (source, words) = match unit {
        Some(unit) => (&unit.source[..], unit.words()),
        None => (&[][..], None),
    };
    let (model, language) = match column {
        Column::Source => (source, now.source),
        Column::Target => (words.unwrap_or(source), now.target),
    };
    let link = |file: &str| {
        let own = model.iter().chain(source).find_map(|run| match run {
            Run::Words {
                link: Some(link), ..
            } if address(now, link, language).as_deref() == Some(file) => Some(link.clone()),
            _ => None,
        });
        Some(own.unwrap_or_else(|| Link::Address(file.to_owned())))
    };
    let value = |fact: &_| now.value(fact, language).to_owned();
    let found = restored(&without_marks(signs, model), model, &value, &link);
    match lines_of_links_apart(&found) == lines_of_links_apart(model) {
        true => model.to_vec(),
        false => found,
    }
}

/// Runs as a Word file can show them: every link is underlined there.
fn lines_of_links_apart(runs: &[Run]) -> Vec<Run> {
    let mut runs = runs.to_vec();
    for run in &mut runs {
        if let Run::Words {
            link: Some(_),
            emphasis,
            ..
        } = run
        {
            emphasis.underline = false;
        }
    }
    joined(runs)
}

/// A Word file of Arabic text has marks of direction that nobody typed.
fn without_marks(signs: &[Sign], model: &[Run]) -> Vec<Sign> {
    let is_mark = |character: char| matches!(character, '\u{200E}' | '\u{200F}');
    let typed = model
        .iter()
        .any(|run| matches!(run, Run::Words { text, .. } if text.contains(is_mark)));
    let kept = signs
        .iter()
        .filter(|sign| typed || !is_mark(sign.character));
    kept.cloned().collect()
}

/// The identity in the first cell of a row.
fn identity(words: &str) -> Option<TextId> {
    let digits = words.split(IDENTITY).nth(1)?;
    digits.trim().parse().ok().map(TextId)
}

/// The characters of a cell. A reviser may make two paragraphs of one: a text has lines instead.
fn signs(cell: &WordCell) -> Vec<Sign> {
    let mut signs: Vec<Sign> = Vec::new();
    for (at, block) in cell.blocks.iter().enumerate() {
        let WordBlock::Paragraph(paragraph) = block else {
            continue;
        };
        let sign = |character| Sign {
            character,
            look: Default::default(),
            link: None,
        };
        if at > 0 {
            signs.push(sign('\n'));
        }
        for piece in &paragraph.pieces {
            match piece {
                Piece::Break => signs.push(sign('\n')),
                Piece::Tab => signs.push(sign('\t')),
                Piece::Words { text, look, link } => {
                    signs.extend(text.chars().map(|character| Sign {
                        character,
                        look: *look,
                        link: link.clone(),
                    }));
                }
            }
        }
    }
    while signs.last().is_some_and(|sign| sign.character == '\n') {
        signs.pop();
    }
    signs
}

/// The words of a cell, a line a paragraph.
fn cell_words(cell: &WordCell) -> String {
    signs(cell).iter().map(|sign| sign.character).collect()
}
