//! What is printed: blocks, runs and styles, all decided. Every file and every preview is written
//! from this value alone; it knows no letter.

use crate::language::Language;
use crate::layout::stylesheet::{CharacterStyle, Style, TableStyle};
use crate::letter::block::ListMarker;
pub use crate::letter::text::Emphasis;
use crate::letter::text::TextId;
use chrono::NaiveDate;

/// A letter as printed in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language of the document.
    pub language: Language,
    /// What the file says of itself.
    pub properties: Properties,
    /// The picture that `Run::Emblem` prints.
    pub emblem: Picture,
    /// The document's text.
    pub blocks: Vec<Block>,
    /// Stands at the head of every page but the first.
    pub header: Vec<Paragraph>,
    /// Stands at the foot of the first page.
    pub first_footer: Vec<Paragraph>,
    /// The lists that paragraphs belong to; `ListId` is the place in here. Each counts on its own.
    pub lists: Vec<ListFormat>,
}

impl Document {
    /// Every paragraph of the text, those of tables included, in the order in which they are printed.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.blocks.iter().flat_map(|block| -> Vec<&Paragraph> {
            match block {
                Block::Paragraph(paragraph) => vec![paragraph],
                Block::Table(table) => (table.rows.iter())
                    .flat_map(|row| &row.cells)
                    .flat_map(|cell| &cell.paragraphs)
                    .collect(),
            }
        })
    }

    /// How many marks of facts that are not known yet the text holds.
    pub fn marks(&self) -> usize {
        let runs = self.paragraphs().flat_map(|paragraph| &paragraph.runs);
        runs.filter(|run| run.is_mark()).count()
    }
}

impl Run {
    /// Whether it stands for a fact that is not known yet.
    pub fn is_mark(&self) -> bool {
        matches!(self, Run::Words(words) if words.style == Some(CharacterStyle::Missing))
    }
}

/// What a file says of itself, for archives and screen readers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties {
    /// The reference of the letter and what it is about.
    pub title: String,
    /// The subject of the letter, in one line.
    pub subject: String,
    /// The office that sends it.
    pub author: String,
    /// The date of the letter; files carry no other date.
    pub date: Option<NaiveDate>,
}

/// What an office prints on its paper in place of what the program has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letterhead {
    /// Its emblem.
    pub emblem: Option<Picture>,
    /// What stands at the foot of the first page, line by line, by the language of the document.
    pub address_lines: std::collections::BTreeMap<Language, String>,
}

/// A picture, as the bytes of a PNG or JPEG file.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The bytes of the file.
    pub bytes: std::borrow::Cow<'static, [u8]>,
    /// Its kind.
    pub format: PictureFormat,
    /// Printed width in points.
    pub width: f32,
    /// Printed height in points.
    pub height: f32,
    /// What it shows, for those who cannot see it.
    pub description: String,
}

impl Picture {
    /// No picture, for documents without a letterhead.
    pub fn none() -> Picture {
        Picture {
            bytes: (&[][..]).into(),
            format: PictureFormat::Png,
            width: 0.0,
            height: 0.0,
            description: String::new(),
        }
    }
}

/// The kinds of picture that every reader of Word files shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFormat {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
}

/// A piece of the text that stands on lines of its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// How it looks.
    pub style: Style,
    /// Its text.
    pub runs: Vec<Run>,
    /// The list that numbers it.
    pub list: Option<ListItem>,
    /// Stays on the page of the next paragraph (beyond what its style says).
    pub keep_with_next: bool,
    /// The text of the letter that it prints, so that a click leads back to it.
    pub text: Option<TextId>,
    /// Its language, where it is not the document's; it runs as that language does.
    pub language: Option<Language>,
}

/// Place of a paragraph in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListItem {
    /// Which list: the index in `Document::lists`.
    pub list: usize,
    /// How deep, from 0.
    pub level: u8,
}

/// How a list counts, one entry a level.
#[derive(Clone, Debug, PartialEq)]
pub struct ListFormat {
    /// The levels, outermost first.
    pub levels: Vec<ListLevel>,
}

/// How one level of a list counts and stands.
#[derive(Clone, Debug, PartialEq)]
pub struct ListLevel {
    /// What it counts in.
    pub marker: Marker,
    /// What is printed; `%1` is the number of the outermost level, `%2` that of the next.
    pub text: String,
    /// From the margin to the text, in points.
    pub indent: f32,
    /// From the text back to the number, in points; text and number both start at the margin if it
    /// equals `indent`.
    pub hanging: f32,
    /// Only the first line stands clear of the number, later ones return to the margin: the number
    /// is followed by a tab to `indent`.
    pub first_line_only: bool,
}

/// What a list counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// Not at all: the text of the level is printed as it is.
    Bullet,
    /// 1, 2, 3.
    Decimal,
    /// i, ii, iii.
    LowerRoman,
    /// a, b, c.
    LowerLetter,
}

impl Marker {
    /// The number of an item, from 1, as it counts: “3”, “iii”, “c”; nothing for a bullet.
    pub fn written(self, number: usize) -> String {
        match self {
            Marker::Bullet => String::new(),
            Marker::Decimal => number.to_string(),
            Marker::LowerRoman => ListMarker::Roman.written(number),
            Marker::LowerLetter => {
                // As Word does: after z come aa, bb, cc.
                let place = number.saturating_sub(1);
                let letter = char::from(b'a' + (place % 26) as u8);
                letter.to_string().repeat(place / 26 + 1)
            }
        }
    }
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Run {
    /// Words of one look.
    Words(Words),
    /// The line ends, the paragraph goes on.
    LineBreak,
    /// A tabulator.
    Tab,
    /// The number of the page.
    PageNumber,
    /// The emblem of the organization.
    Emblem,
}

/// Words of one look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// The words; U+00A0 and U+2011 stand for themselves, line breaks and tabs do not occur.
    pub text: String,
    /// How they differ from their paragraph.
    pub emphasis: Emphasis,
    /// The style of character, where it is not the paragraph's.
    pub style: Option<CharacterStyle>,
    /// Where a click on them leads: `https://…` or `mailto:…`.
    pub link: Option<String>,
    /// Their language, where it is not the document's.
    pub language: Option<Language>,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// How it looks.
    pub style: TableStyle,
    /// Widths of the columns, in points.
    pub columns: Vec<f32>,
    /// The rows.
    pub rows: Vec<Row>,
    /// What it holds, for those who cannot see it.
    pub description: Option<String>,
}

/// A row of a table. It never breaks over two pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The cells; their spans add up to the number of columns.
    pub cells: Vec<Cell>,
    /// Names the columns, and is repeated on every page.
    pub header: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// How many columns it covers, at least 1.
    pub span: u16,
    /// Whether it is part of a cell that covers several rows.
    pub rows: RowSpan,
    /// Its text; an empty list prints an empty cell.
    pub paragraphs: Vec<Paragraph>,
    /// Printed on a grey ground.
    pub shaded: bool,
}

/// Whether a cell covers several rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowSpan {
    /// It does not.
    #[default]
    One,
    /// It is the uppermost of a cell that goes on below.
    First,
    /// It goes on from the row above and has no text of its own.
    Continued,
}
