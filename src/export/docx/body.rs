//! Hands the blocks of a document to docx-rs, and notes beside it what docx-rs cannot write.
//!
//! Knows no order of elements and no repairs; `mend` does those.

use super::links::Links;
use super::measure::{emu, half_points, twips};
use super::script::{self, Piece, Script};
use super::{ExportError, numbering};
use crate::language::{Direction, Language};
use crate::layout::document::{Block, Cell, Document, Paragraph, Row, RowSpan, Run, Table, Words};
use crate::layout::stylesheet::{
    ARABIC_SIZE_STEP, Alignment, CELL_PADDING, CharacterStyle, HEADER_DISTANCE, MARGIN,
    PAGE_HEIGHT, PAGE_WIDTH, SHADE_COLOUR, Style, fonts,
};
use docx_rs as word;
use docx_rs::BuildXML;

/// What docx-rs cannot write, in the order in which the part holds it.
#[derive(Default)]
pub struct Notes {
    /// One for every run.
    pub runs: Vec<RunNote>,
    /// One for every table.
    pub tables: Vec<TableNote>,
    /// One for every row: whether it is repeated on every page.
    pub header_rows: Vec<bool>,
    /// Its pages run from right to left.
    pub right_to_left: bool,
}

/// What docx-rs cannot say of a run.
#[derive(Clone, Copy, Default)]
pub struct RunNote {
    /// It runs from right to left.
    pub right_to_left: bool,
    /// Its language, where it is not the document's.
    pub language: Option<Language>,
}

/// What docx-rs cannot say of a table.
#[derive(Default)]
pub struct TableNote {
    /// Its columns run from right to left.
    pub right_to_left: bool,
    /// Its first row names the columns.
    pub header: bool,
    /// What it holds.
    pub description: Option<String>,
}

/// A part while docx-rs is given its content.
pub struct Body<'a> {
    document: &'a Document,
    /// What `mend` will add.
    pub notes: Notes,
    /// What the part points to.
    pub links: Links,
    tables: usize,
}

impl<'a> Body<'a> {
    /// A part of `document` without content.
    pub fn new(document: &'a Document, links: Links) -> Self {
        Body {
            document,
            notes: Notes {
                right_to_left: document.language.direction() == Direction::RightToLeft,
                ..Notes::default()
            },
            links,
            tables: 0,
        }
    }

    /// The text of the document, written block by block: docx-rs would keep the whole tree of it in
    /// memory, three times as much, and take half as long again.
    ///
    /// # Errors
    ///
    /// See [`ExportError`].
    pub fn blocks(&mut self) -> Result<Vec<u8>, ExportError> {
        let document = self.document;
        let mut written = Vec::new();
        for block in &document.blocks {
            written.append(&mut match block {
                Block::Paragraph(paragraph) => self.paragraph(paragraph)?.build(),
                Block::Table(table) => self.table(table)?.build(),
            });
        }
        // Word wants a paragraph behind the last table, and would add one as tall as a line: enough for
        // an empty page.
        if !matches!(document.blocks.last(), Some(Block::Paragraph(_))) {
            written.append(&mut styled(Style::AfterTable).build());
        }
        Ok(written)
    }

    /// A paragraph.
    ///
    /// # Errors
    ///
    /// If it belongs to a list that the document does not have.
    pub fn paragraph(&mut self, paragraph: &Paragraph) -> Result<word::Paragraph, ExportError> {
        let mut written = styled(paragraph.style);
        let own = self.document.language;
        let language = paragraph.language.unwrap_or(own);
        // docx-rs knows no way to say that a paragraph of an Arabic document runs from left to right.
        if language.direction() == Direction::RightToLeft && language != own {
            written.property = written.property.bidi(true);
        }
        if paragraph.keep_with_next && !paragraph.style.sheet().keep_with_next {
            written = written.keep_next(true);
        }
        if let Some(item) = paragraph.list {
            let level = usize::from(item.level);
            let known = self.document.lists.get(item.list);
            if known.is_none_or(|list| level >= list.levels.len().min(numbering::LEVELS)) {
                return Err(ExportError::UnknownList {
                    list: item.list + 1,
                    level: level + 1,
                });
            }
            written = written.numbering(
                word::NumberingId::new(numbering::id(item.list)),
                word::IndentLevel::new(level),
            );
        }
        let mut link: Option<(&str, word::Hyperlink)> = None;
        for piece in script::pieces(&paragraph.runs, language) {
            let aim = match &piece {
                Piece::Words(words, ..) => target(words),
                Piece::Other(_) => None,
            };
            if link.as_ref().map(|(open, _)| *open) != aim {
                if let Some((_, done)) = link.take() {
                    written = written.add_hyperlink(done);
                }
                link = aim.map(|aim| (aim, self.hyperlink(aim)));
            }
            for run in self.runs(&piece, paragraph) {
                match &mut link {
                    Some((_, open)) => open.children.push(word::ParagraphChild::Run(Box::new(run))),
                    None => written = written.add_run(run),
                }
            }
        }
        if let Some((_, done)) = link {
            written = written.add_hyperlink(done);
        }
        Ok(written)
    }

    /// docx-rs numbers links with a counter of the whole process, and forgets their targets in
    /// headers and footers: we give the identity, so that the file depends on the document alone.
    fn hyperlink(&mut self, target: &str) -> word::Hyperlink {
        word::Hyperlink {
            link: word::HyperlinkData::External {
                rid: self.links.hyperlink(target),
                path: String::new(),
            },
            history: Some(1),
            children: Vec::new(),
        }
    }

    fn runs(&mut self, piece: &Piece<'_>, paragraph: &Paragraph) -> Vec<word::Run> {
        let mut written = Vec::with_capacity(1);
        let mut note = RunNote::default();
        match piece {
            Piece::Words(words, text, script) => {
                note.right_to_left = *script == Script::RightToLeft;
                note.language = (words.language)
                    .or(paragraph.language)
                    .filter(|language| *language != self.document.language);
                let mut run = words_of(words, *script);
                // The document's own letters are larger already, and of the right font.
                if note.right_to_left && !self.notes.right_to_left && paragraph.language.is_some() {
                    run = as_arabic(run, paragraph.style);
                }
                written.push(run.add_text(text.as_ref()));
            }
            Piece::Other(Run::LineBreak) => {
                written.push(word::Run::new().add_break(word::BreakType::TextWrapping));
            }
            Piece::Other(Run::Tab) => written.push(word::Run::new().add_tab()),
            Piece::Other(Run::PageNumber) => written.extend(page_number()),
            Piece::Other(Run::Emblem) if !self.document.emblem.bytes.is_empty() => {
                written.push(word::Run::new().add_image(self.emblem()));
            }
            Piece::Other(Run::Emblem | Run::Words(_)) => {}
        }
        self.notes
            .runs
            .extend(std::iter::repeat_n(note, written.len()));
        written
    }

    /// docx-rs would number the picture with a counter of the whole process and copy its bytes;
    /// `mend` points to the one that the package holds.
    fn emblem(&mut self) -> word::Pic {
        let emblem = &self.document.emblem;
        word::Pic::new_with_dimensions(Vec::new(), 1, 1)
            .id(self.links.emblem())
            .size(emu(emblem.width), emu(emblem.height))
    }

    fn table(&mut self, table: &Table) -> Result<word::Table, ExportError> {
        self.tables += 1;
        let flush = table.style.sheet().flush;
        let mut widths: Vec<usize> = table.columns.iter().map(|width| dxa(*width)).collect();
        // A flush table hangs out into the margins by the padding of its cells. Padding of 0 at the
        // outer sides would do in Word, but LibreOffice mistakes the sides where columns run from
        // right to left.
        if flush {
            for outermost in [widths.len().checked_sub(1), Some(0)] {
                if let Some(width) = outermost.and_then(|column| widths.get_mut(column)) {
                    *width += dxa(CELL_PADDING);
                }
            }
        }
        self.notes.tables.push(TableNote {
            right_to_left: self.notes.right_to_left,
            header: table.rows.first().is_some_and(|row| row.header),
            description: table.description.clone(),
        });
        let mut rows = Vec::with_capacity(table.rows.len());
        for (index, row) in table.rows.iter().enumerate() {
            let covered: usize = row.cells.iter().map(|cell| usize::from(cell.span)).sum();
            if covered != widths.len() || row.cells.iter().any(|cell| cell.span == 0) {
                return Err(ExportError::UnevenRow {
                    table: self.tables,
                    row: index + 1,
                    covered,
                    columns: widths.len(),
                });
            }
            rows.push(self.row(row, &widths)?);
        }
        let mut written = word::Table::new(rows);
        if flush {
            written = written.indent(-twips(CELL_PADDING));
        }
        Ok(written
            .style(table.style.id())
            .layout(word::TableLayoutType::Fixed)
            .width(widths.iter().sum(), word::WidthType::Dxa)
            .set_grid(widths))
    }

    fn row(&mut self, row: &Row, widths: &[usize]) -> Result<word::TableRow, ExportError> {
        self.notes.header_rows.push(row.header);
        let mut column = 0;
        let mut cells = Vec::with_capacity(row.cells.len());
        for cell in &row.cells {
            let end = column + usize::from(cell.span);
            cells.push(self.cell(cell, widths[column..end].iter().sum())?);
            column = end;
        }
        Ok(word::TableRow::new(cells).cant_split())
    }

    fn cell(&mut self, cell: &Cell, width: usize) -> Result<word::TableCell, ExportError> {
        let mut written = word::TableCell::new().width(width, word::WidthType::Dxa);
        if cell.span > 1 {
            written = written.grid_span(usize::from(cell.span));
        }
        written = match cell.rows {
            RowSpan::One => written,
            RowSpan::First => written.vertical_merge(word::VMergeType::Restart),
            RowSpan::Continued => written.vertical_merge(word::VMergeType::Continue),
        };
        if cell.shaded {
            written = written.shading(
                word::Shading::new()
                    .shd_type(word::ShdType::Clear)
                    .fill(SHADE_COLOUR),
            );
        }
        for paragraph in &cell.paragraphs {
            let start = paragraph.style.sheet().alignment == Alignment::Start;
            let mut paragraph = self.paragraph(paragraph)?;
            // In cells, LibreOffice 7.4 sets list items of a right-to-left document at the left
            // unless they say themselves that they begin where lines begin (“left”).
            if self.notes.right_to_left && start {
                paragraph = paragraph.align(word::AlignmentType::Left);
            }
            written = written.add_paragraph(paragraph);
        }
        // Word calls a file corrupt in which a cell has no paragraph.
        if cell.paragraphs.is_empty() {
            written = written.add_paragraph(styled(Style::TableText));
        }
        Ok(written)
    }
}

/// The page: size, margins, and that the first differs from the others.
pub fn section() -> word::SectionProperty {
    let margin = twips(MARGIN);
    word::SectionProperty::new()
        .page_size(word::PageSize::new().size(
            twips(PAGE_WIDTH).unsigned_abs(),
            twips(PAGE_HEIGHT).unsigned_abs(),
        ))
        .page_margin(
            word::PageMargin::new()
                .top(margin)
                .bottom(margin)
                .left(margin)
                .right(margin)
                .header(twips(HEADER_DISTANCE))
                .footer(twips(HEADER_DISTANCE))
                .gutter(0),
        )
        .title_pg()
}

/// Where a click on the words leads; an address not yet entered leads nowhere.
fn target(words: &Words) -> Option<&str> {
    words.link.as_deref().filter(|link| !link.trim().is_empty())
}

/// A width in the unit of tables; docx-rs knows none below 0.
fn dxa(points: f32) -> usize {
    usize::try_from(twips(points)).unwrap_or(0)
}

fn styled(style: Style) -> word::Paragraph {
    let paragraph = word::Paragraph::new();
    match style {
        Style::Normal => paragraph,
        _ => paragraph.style(&style.id()),
    }
}

fn words_of(words: &Words, script: Script) -> word::Run {
    let mut run = word::Run::new();
    let style = words
        .style
        .or(target(words).map(|_| CharacterStyle::Hyperlink));
    if let Some(style) = style {
        run = run.style(&style.id());
    }
    if words.emphasis.bold {
        run = run.bold();
    }
    if words.emphasis.italic {
        run = run.italic();
    }
    if words.emphasis.underline {
        run = run.underline("single");
    }
    if words.emphasis.superscript {
        run.run_property = run
            .run_property
            .vert_align(word::VertAlignType::SuperScript);
    }
    if script == Script::EastAsian {
        run = run.fonts(word::RunFonts::new().hint("eastAsia"));
    }
    run
}

/// Words in the font and size of Arabic, in a document of another language.
fn as_arabic(mut run: word::Run, style: Style) -> word::Run {
    let size = half_points(style.sheet().size + ARABIC_SIZE_STEP);
    run.run_property.sz_cs = Some(word::SzCs::new(usize::try_from(size).unwrap_or(0)));
    run.fonts(word::RunFonts::new().cs(fonts(Language::Ar).complex))
}

/// The field that prints the number of the page. Readers that do not count show what is kept in it:
/// 2, because it stands on the pages after the first.
fn page_number() -> [word::Run; 5] {
    let sign = |kind| word::Run::new().add_field_char(kind, false);
    [
        sign(word::FieldCharType::Begin),
        word::Run::new().add_instr_text(word::InstrText::PAGE(word::InstrPAGE::new())),
        sign(word::FieldCharType::Separate),
        word::Run::new().add_text("2"),
        sign(word::FieldCharType::End),
    ]
}
