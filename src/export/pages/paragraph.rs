//! Paragraphs: where their lines stand, and what stays together on a page.

use super::letter::Letter;
use super::list;
use super::look::{Look, Looks, Script, length, paint};
use super::number::Numbers;
use super::origin::Origin;
use super::words::Around;
use crate::export::docx::script::{self, Piece};
use crate::language::Direction;
use crate::layout::document::{Paragraph, Run, Words};
use crate::layout::stylesheet::{
    Alignment, LINK_COLOUR, RULE_DISTANCE, Style, StyleSheet, TEXT_WIDTH,
};
use std::num::NonZeroUsize;
use typst_library::foundations::{Content, NativeElement, Smart};
use typst_library::layout::{
    Abs, AlignElem, BlockBody, BlockElem, HAlignment, HElem, Length, Rel, Sides, Sizing, Spacing,
    VElem,
};
use typst_library::model::{HeadingElem, ParElem};
use typst_library::pdf::PdfMarkerTag;
use typst_library::text::LinebreakElem;
use typst_library::visualize::Stroke;

/// Word's tabulators stand half an inch apart.
const TABULATOR: f32 = 36.0;
/// Thickness of the line above a paragraph, in points.
const RULE: f32 = 0.75;

/// What is needed while content is made.
pub struct Pen<'a> {
    pub letter: &'a Letter<'a>,
    pub looks: Looks,
    numbers: Numbers<'a>,
    /// The rank of the last heading; 0 before the first.
    rank: usize,
}

/// What surrounds paragraphs.
#[derive(Clone, Copy)]
pub enum Surroundings {
    /// The text between the margins.
    Page,
    /// A cell whose text is so wide, in points.
    Cell(f32),
    /// Header or footer of the page with this number.
    Margin(usize),
}

impl Surroundings {
    fn width(self) -> f32 {
        match self {
            Surroundings::Cell(width) => width,
            Surroundings::Page | Surroundings::Margin(_) => TEXT_WIDTH,
        }
    }

    fn origin(self, paragraph: &Paragraph) -> Origin {
        match (self, paragraph.text) {
            (Surroundings::Margin(_), _) => Origin::Margin,
            (_, Some(text)) => Origin::Text(text),
            (_, None) => Origin::Own,
        }
    }
}

impl<'a> Pen<'a> {
    /// A pen that has written nothing yet.
    pub fn new(letter: &'a Letter<'a>) -> Self {
        Pen {
            letter,
            looks: Looks::default(),
            numbers: Numbers::new(&letter.document.lists),
            rank: 0,
        }
    }

    /// A paragraph of the text, with the distances around it that give way to larger ones and to the
    /// edge of a page.
    pub fn paragraph(&mut self, paragraph: &'a Paragraph) -> Content {
        let sheet = paragraph.style.sheet();
        let sticky = sheet.keep_with_next || paragraph.keep_with_next;
        let whole = sheet.keep_lines && self.letter.kept_together;
        let mut content = self.lines(paragraph, &sheet, Surroundings::Page);
        if let Some(block) = content.to_packed_mut::<BlockElem>() {
            block.sticky.set(sticky);
            block.breakable.set(!whole);
        } else if sticky || whole {
            content = BlockElem::new()
                .with_body(Some(BlockBody::Content(content)))
                .with_width(Smart::Custom(Rel::one()))
                .with_sticky(sticky)
                .with_breakable(!whole)
                .pack();
        }
        if let Some(rank) = sheet.heading {
            content = self.heading(paragraph, rank.into(), content);
        }
        Content::sequence([gap(sheet.before), content, gap(sheet.after)])
    }

    /// Whether it is the first line of the subject.
    fn names_the_letter(&self, paragraph: &Paragraph) -> bool {
        paragraph.style == Style::Subject && self.rank == 0
    }

    /// Marks a heading as one. The subject, of which the letter is, is the first of them; and none
    /// may be lower than the one before by more than a rank (PDF/UA-1).
    fn heading(&mut self, paragraph: &Paragraph, rank: usize, content: Content) -> Content {
        if !has_words(paragraph) {
            return content;
        }
        self.rank = rank.min(self.rank + 1);
        let rank = NonZeroUsize::new(self.rank).unwrap_or(NonZeroUsize::MIN);
        HeadingElem::new(content)
            .with_level(Smart::Custom(rank))
            .pack()
    }

    /// Paragraphs one below the other in a cell, a header or a footer, with all distances kept.
    pub fn stack(&mut self, paragraphs: &'a [Paragraph], surroundings: Surroundings) -> Content {
        let lists = &self.letter.document.lists;
        let mut pieces = Vec::with_capacity(paragraphs.len() + 1);
        let mut open = 0.0_f32;
        for paragraph in paragraphs {
            let sheet = paragraph.style.sheet();
            let mut lines = self.lines(paragraph, &sheet, surroundings);
            if sheet.rule_above {
                lines = ruled(lines);
            }
            if self.names_the_letter(paragraph) {
                lines = self.heading(paragraph, 1, lines);
            }
            let before = fixed(open.max(sheet.before));
            let piece = Content::sequence([before, lines]);
            pieces.push((list::item(paragraph, lists), piece));
            open = sheet.after;
        }
        pieces.push((None, fixed(open)));
        Content::sequence(list::marked(pieces, lists))
    }

    /// The lines of a paragraph, without the distances around them.
    fn lines(
        &mut self,
        paragraph: &'a Paragraph,
        sheet: &StyleSheet,
        surroundings: Surroundings,
    ) -> Content {
        let span = surroundings.origin(paragraph).span();
        let language = self.letter.document.language;
        let own = match language.direction() {
            Direction::RightToLeft => Script::Arabic,
            Direction::LeftToRight => Script::Latin,
        };
        let look = Look::of(sheet, own);
        let number = paragraph.list.and_then(|item| self.numbers.next(item));
        let in_list = list::item(paragraph, &self.letter.document.lists).is_some();
        let indent = match &number {
            Some((level, _)) if level.first_line_only => 0.0,
            Some((level, _)) => level.indent,
            None => sheet.indent,
        };
        let around = Around {
            look,
            span,
            room: surroundings.width() - indent,
            hangs: sheet.alignment == Alignment::Start,
            next: None,
        };
        let page = match surroundings {
            Surroundings::Margin(page) => page,
            Surroundings::Page | Surroundings::Cell(_) => 0,
        };
        let mut content = Vec::with_capacity(paragraph.runs.len() + 3);
        match &number {
            Some((level, number)) => content.extend(self.number(level, number, look, around)),
            None if sheet.hanging != 0.0 => content.push(space(-sheet.hanging)),
            None => {}
        }
        let written = self.runs(&paragraph.runs, around, page);
        if written.is_empty() && number.is_none() {
            // Nothing is printed, but the line is there.
            return BlockElem::new()
                .with_height(Sizing::Rel(Length::from(Abs::pt(look.height())).into()))
                .pack()
                .spanned(span);
        }
        let heading = sheet.heading.is_some() || self.names_the_letter(paragraph);
        let lines = if in_list {
            content.push(PdfMarkerTag::ListItemBody(Content::sequence(written)));
            self.indented(Content::sequence(content), indent)
        } else if heading {
            content.extend(written);
            self.indented(Content::sequence(content), indent)
        } else {
            content.splice(0..0, (indent != 0.0).then(|| space(indent)));
            content.extend(written);
            ParElem::new(Content::sequence(content))
                .with_hanging_indent(length(indent))
                .pack()
                .spanned(span)
        };
        match sheet.alignment {
            Alignment::Start => lines,
            Alignment::Centre => lines.set(AlignElem::alignment, HAlignment::Center.into()),
            Alignment::End => lines.set(AlignElem::alignment, HAlignment::End.into()),
        }
    }

    fn runs(&mut self, runs: &[Run], around: Around, page: usize) -> Vec<Content> {
        let pieces = script::pieces(runs, self.letter.document.language);
        let mut content = Vec::with_capacity(pieces.len());
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Words(words, text, script) => {
                    let next = match pieces.get(at + 1) {
                        Some(Piece::Words(_, text, _)) => text.chars().next(),
                        Some(Piece::Other(Run::LineBreak)) | None => None,
                        Some(Piece::Other(_)) => Some(' '),
                    };
                    let around = Around { next, ..around };
                    self.words(&mut content, words, text, *script, around);
                }
                Piece::Other(Run::LineBreak) => content.push(LinebreakElem::new().pack()),
                Piece::Other(Run::Tab) => content.push(space(TABULATOR)),
                Piece::Other(Run::PageNumber) => {
                    let (number, script) = (page.to_string(), plain(around.look.script));
                    self.words(&mut content, &Words::default(), &number, script, around);
                }
                Piece::Other(Run::Emblem) => content.extend(self.letter.emblem()),
                Piece::Other(Run::Words(_)) => {}
            }
        }
        content
    }

    /// Lines that all begin at a distance from the margin where lines begin. They are no paragraph to
    /// Typst: a number is no part of one, and a heading holds none.
    fn indented(&self, content: Content, indent: f32) -> Content {
        let indent = Some(length(indent).into());
        let mut inset = Sides::default();
        match self.letter.document.language.direction() {
            Direction::LeftToRight => inset.left = indent,
            Direction::RightToLeft => inset.right = indent,
        }
        // Typst would set a heading apart.
        let none = Smart::Custom(Spacing::Rel(Rel::zero()));
        BlockElem::new()
            .with_width(Smart::Custom(Rel::one()))
            .with_above(none)
            .with_below(none)
            .with_inset(inset)
            .with_body(Some(BlockBody::Content(content)))
            .pack()
    }
}

/// How the letter's own script is written.
pub fn plain(own: Script) -> script::Script {
    match own {
        Script::Arabic => script::Script::RightToLeft,
        Script::Latin | Script::Chinese => script::Script::Plain,
    }
}

/// Whether anything is printed: a heading without words is none.
fn has_words(paragraph: &Paragraph) -> bool {
    paragraph.runs.iter().any(|run| match run {
        Run::Words(words) => !words.text.trim().is_empty(),
        _ => false,
    })
}

/// A distance that gives way to a larger one, and to the edge of a page.
fn gap(points: f32) -> Content {
    VElem::new(length(points).into()).with_weak(true).pack()
}

/// A distance that stays.
pub fn fixed(points: f32) -> Content {
    VElem::new(length(points).into()).pack()
}

/// A distance within a line.
pub fn space(points: f32) -> Content {
    HElem::new(length(points).into()).pack()
}

/// A line above, from margin to margin.
fn ruled(content: Content) -> Content {
    let line = Stroke::from_pair(paint(LINK_COLOUR), length(RULE));
    BlockElem::new()
        .with_width(Smart::Custom(Rel::one()))
        .with_stroke(Sides {
            top: Some(Some(line)),
            ..Sides::default()
        })
        .with_inset(Sides {
            top: Some(length(RULE_DISTANCE + RULE).into()),
            ..Sides::default()
        })
        .with_body(Some(BlockBody::Content(content)))
        .pack()
}
