//! What a Word file holds, as plain data.

use crate::language::Language;
use crate::letter::text::Emphasis;

/// A Word file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordLetter {
    /// The text, in order.
    pub blocks: Vec<WordBlock>,
    /// What stands at the head of pages, one entry each.
    pub headers: Vec<Vec<WordBlock>>,
    /// What stands at the foot of pages, one entry each.
    pub footers: Vec<Vec<WordBlock>>,
    /// Footnotes and endnotes, by the numbers that the text shows.
    pub footnotes: Vec<Footnote>,
    /// What is not part of the text, or was left out of it.
    pub notes: Vec<Note>,
    /// The letter from which this program made the file.
    pub carried: Option<Carried>,
}

/// The letter that a Word file of this program carries beside its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The language in which the file was printed.
    pub language: Language,
    /// The text of the letter file.
    pub letter_file: String,
}

/// A footnote or endnote.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// Its number, raised in the text.
    pub number: u32,
    /// What it says.
    pub blocks: Vec<WordBlock>,
}

/// What a reader should know of a Word file beyond its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A comment.
    Comment {
        /// Who wrote it.
        by: String,
        /// What it says.
        words: String,
    },
    /// There were tracked changes; the text is as if all had been accepted.
    TrackedChanges {
        /// How many insertions.
        inserted: usize,
        /// The words that were deleted, one entry each deletion.
        deleted: Vec<String>,
    },
    /// Words that are not shown; they are left out.
    Hidden(String),
    /// Words in a text box, which stand behind its paragraph.
    TextBox(String),
    /// Pictures, which are left out: how many.
    Pictures(usize),
    /// Words in a cell that another covers; they are left out, as Word does.
    Covered(String),
}

/// A paragraph or a table.
#[derive(Clone, Debug, PartialEq)]
pub enum WordBlock {
    /// A paragraph.
    Paragraph(WordParagraph),
    /// A table.
    Table(WordTable),
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordParagraph {
    /// What it says.
    pub pieces: Vec<Piece>,
    /// Its number in a list.
    pub number: Option<Number>,
    /// The level of a heading, from 1, as its style or the paragraph itself says.
    pub heading: Option<u8>,
    /// The style prints all of it bold.
    pub bold_style: bool,
    /// It begins a page.
    pub new_page: bool,
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words of one look; no line breaks or tabs.
    Words {
        /// The words.
        text: String,
        /// How they look.
        look: Emphasis,
        /// Where a click leads.
        link: Option<String>,
    },
    /// The line ends.
    Break,
    /// A tabulator.
    Tab,
}

/// The number of a paragraph in a list, as Word prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// “4.1”, “i)”, “•”.
    pub text: String,
    /// What it counts in.
    pub format: NumberFormat,
    /// How deep, from 0.
    pub level: usize,
    /// Which list, by a number of the file's own.
    pub list: u32,
}

/// What a list counts in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberFormat {
    /// 1, 2, 3.
    #[default]
    Decimal,
    /// a, b, c.
    LowerLetter,
    /// A, B, C.
    UpperLetter,
    /// i, ii, iii.
    LowerRoman,
    /// I, II, III.
    UpperRoman,
    /// A sign.
    Bullet,
    /// Nothing.
    None,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordTable {
    /// Widths of the columns in twentieths of a point; as many as there are columns.
    pub columns: Vec<u32>,
    /// The rows.
    pub rows: Vec<WordRow>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordRow {
    /// The cells that begin in this row; a cell that covers rows below takes its columns from them.
    pub cells: Vec<WordCell>,
    /// It is repeated on every page.
    pub header: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordCell {
    /// Its text.
    pub blocks: Vec<WordBlock>,
    /// The column in which it begins, from 0.
    pub column: usize,
    /// How many columns it covers.
    pub columns: u16,
    /// How many rows it covers.
    pub rows: u16,
}

impl WordParagraph {
    /// Its words: `\n` for a break, `\t` for a tabulator.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Words { text, .. } => words.push_str(text),
                Piece::Break => words.push('\n'),
                Piece::Tab => words.push('\t'),
            }
        }
        words
    }

    /// Whether all its words are bold.
    pub fn is_bold(&self) -> bool {
        let mut words = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Words { text, look, .. } if !text.trim().is_empty() => Some(look.bold),
            _ => None,
        });
        self.bold_style || (words.clone().next().is_some() && words.all(|bold| bold))
    }

    /// Whether it shows nothing.
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Words { text, .. } => text.trim().is_empty(),
            Piece::Break | Piece::Tab => true,
        })
    }

    /// Appends words, to the last piece if that looks the same.
    pub(super) fn push(&mut self, words: &str, look: Emphasis, link: Option<&str>) {
        if let Some(Piece::Words {
            text,
            look: same,
            link: there,
        }) = self.pieces.last_mut()
            && *same == look
            && there.as_deref() == link
        {
            text.push_str(words);
            return;
        }
        self.pieces.push(Piece::Words {
            text: words.to_owned(),
            look,
            link: link.map(str::to_owned),
        });
    }
}

impl WordLetter {
    /// Every paragraph of the text in order, those in tables included.
    pub fn paragraphs(&self) -> Vec<&WordParagraph> {
        let mut found = Vec::new();
        gather(&self.blocks, &mut found);
        found
    }
}

/// Every paragraph of blocks in order, those in tables included.
pub fn paragraphs(blocks: &[WordBlock]) -> Vec<&WordParagraph> {
    let mut found = Vec::new();
    gather(blocks, &mut found);
    found
}

fn gather<'a>(blocks: &'a [WordBlock], found: &mut Vec<&'a WordParagraph>) {
    for block in blocks {
        match block {
            WordBlock::Paragraph(paragraph) => found.push(paragraph),
            WordBlock::Table(table) => {
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    gather(&cell.blocks, found);
                }
            }
        }
    }
}

/// The words of blocks, a line a paragraph.
pub fn words(blocks: &[WordBlock]) -> String {
    let mut found = Vec::new();
    gather(blocks, &mut found);
    let lines: Vec<_> = found
        .iter()
        .map(|paragraph| paragraph.words())
        .filter(|words| !words.trim().is_empty())
        .collect();
    lines.join("\n")
}
