//! Paragraphs: their words, their number, and where their lines stand.

use super::letter::Letter;
use super::look::{Look, Looks, Script, colour, length, paint};
use super::number::Numbers;
use crate::export::docx::gate;
use crate::export::docx::script::{self, Piece};
use crate::language::{Direction, Language};
use crate::layout::document::{Emphasis, ListLevel, Paragraph, Run, Words};
use crate::layout::stylesheet::{
    Alignment, CharacterStyle, LINK_COLOUR, RULE_DISTANCE, Style, StyleSheet,
};
use crate::letter::text::TextId;
use std::num::{NonZeroU64, NonZeroUsize};
use typst::ecow::EcoString;
use typst::foundations::{Content, NativeElement, Smart};
use typst::layout::{
    Abs, AlignElem, BlockBody, BlockElem, BoxElem, Em, HAlignment, HElem, Length, Rel, Sides,
    Sizing, VElem,
};
use typst::model::{Destination, HeadingElem, ParElem, Url};
use typst::syntax::Span;
use typst::text::{
    BottomEdge, HighlightElem, Lang, LinebreakElem, TextElem, TopEdge, UnderlineElem,
};
use typst::visualize::Stroke;

/// From where a number of a right-to-left list begins to its middle, as in the Word file.
const RIGHT_TO_LEFT_CENTRE: f32 = 9.0;
/// Word's tabulators stand half an inch apart.
const TABULATOR: f32 = 36.0;

/// What a piece of content prints, hidden in its place in the source, which it does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A text of the letter.
    Text(TextId),
    /// What the program prints of itself: labels, names, numbers.
    Own,
    /// Header or footer.
    Margin,
}

impl Origin {
    /// The place that stands for it.
    pub fn span(self) -> Span {
        let (file, number) = match self {
            Origin::Text(TextId(id)) => (1, u64::from(id)),
            Origin::Own => (2, 0),
            Origin::Margin => (3, 0),
        };
        // Numbers 0 and 1 have a meaning to Typst.
        let raw = (file << 48) | (number + 2);
        NonZeroU64::new(raw).map_or(Span::detached(), Span::from_raw)
    }

    /// What a place stands for.
    pub fn of(span: Span) -> Origin {
        let raw = span.into_raw().get();
        match raw >> 48 {
            1 => {
                let number = (raw & ((1 << 48) - 1)).saturating_sub(2);
                Origin::Text(TextId(u32::try_from(number).unwrap_or_default()))
            }
            3 => Origin::Margin,
            _ => Origin::Own,
        }
    }
}

/// What is needed while content is made.
pub struct Pen<'a> {
    pub letter: &'a Letter<'a>,
    pub looks: Looks,
    pub numbers: Numbers<'a>,
    /// The rank of the last heading; 0 before the first.
    rank: usize,
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
    pub fn paragraph(&mut self, paragraph: &'a Paragraph) -> Vec<Content> {
        let sheet = paragraph.style.sheet();
        let origin = paragraph.text.map_or(Origin::Own, Origin::Text);
        let mut content = self.lines(paragraph, &sheet, origin, 2);
        let sticky = sheet.keep_with_next || paragraph.keep_with_next;
        if sticky || sheet.keep_lines {
            content = BlockElem::new()
                .with_body(Some(BlockBody::Content(content)))
                .with_width(Smart::Custom(Rel::one()))
                .with_sticky(sticky)
                .with_breakable(!sheet.keep_lines)
                .pack()
                .spanned(origin.span());
        }
        if let Some(rank) = sheet.heading {
            content = self.heading(paragraph, rank.into(), content);
        }
        vec![gap(sheet.before), content, gap(sheet.after)]
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
    /// `page` is the number of the page.
    pub fn stack(&mut self, paragraphs: &'a [Paragraph], margin: bool, page: usize) -> Content {
        let mut content = Vec::with_capacity(2 * paragraphs.len() + 1);
        let mut open = 0.0_f32;
        for paragraph in paragraphs {
            let sheet = paragraph.style.sheet();
            let origin = match (margin, paragraph.text) {
                (true, _) => Origin::Margin,
                (false, Some(text)) => Origin::Text(text),
                (false, None) => Origin::Own,
            };
            content.push(fixed(open.max(sheet.before)));
            let mut lines = self.lines(paragraph, &sheet, origin, page);
            if sheet.rule_above {
                lines = ruled(lines);
            }
            if paragraph.style == Style::Subject && self.rank == 0 {
                lines = self.heading(paragraph, 1, lines);
            }
            content.push(lines);
            open = sheet.after;
        }
        content.push(fixed(open));
        Content::sequence(content)
    }

    /// The lines of a paragraph, without the distances around them.
    fn lines(
        &mut self,
        paragraph: &'a Paragraph,
        sheet: &StyleSheet,
        origin: Origin,
        page: usize,
    ) -> Content {
        let span = origin.span();
        let language = self.letter.document.language;
        let own = match language.direction() {
            Direction::RightToLeft => Script::Arabic,
            Direction::LeftToRight => Script::Latin,
        };
        let look = Look::of(sheet, own);
        let (mut indent, mut content) =
            (sheet.indent, Vec::with_capacity(paragraph.runs.len() + 3));
        let number = paragraph.list.and_then(|item| self.numbers.next(item));
        match number {
            Some((level, number)) => {
                indent = if level.first_line_only {
                    0.0
                } else {
                    level.indent
                };
                self.number(&mut content, level, &number, look, span);
            }
            None if sheet.hanging != 0.0 => content.push(space(-sheet.hanging)),
            None => {}
        }
        let begun = content.len();
        for piece in script::pieces(&paragraph.runs, language) {
            match piece {
                Piece::Words(words, text, script) => {
                    self.words(&mut content, words, &text, script, look, span);
                }
                Piece::Other(Run::LineBreak) => {
                    content.push(LinebreakElem::new().pack().spanned(span))
                }
                Piece::Other(Run::Tab) => content.push(space(TABULATOR)),
                Piece::Other(Run::PageNumber) => {
                    let text = page.to_string();
                    self.words(
                        &mut content,
                        &Words::default(),
                        &text,
                        script::Script::Plain,
                        look,
                        span,
                    );
                }
                Piece::Other(Run::Emblem) => content.extend(self.letter.emblem()),
                Piece::Other(Run::Words(_)) => {}
            }
        }
        if content.len() == begun && paragraph.list.is_none() {
            // Nothing is printed, but the line is there.
            return BlockElem::new()
                .with_height(Sizing::Rel(Length::from(Abs::pt(look.height())).into()))
                .pack()
                .spanned(span);
        }
        if indent != 0.0 {
            content.insert(0, space(indent));
        }
        let lines = ParElem::new(Content::sequence(content))
            .with_hanging_indent(length(indent))
            .pack()
            .spanned(span);
        match sheet.alignment {
            Alignment::Start => lines,
            Alignment::Centre => lines.set(AlignElem::alignment, HAlignment::Center.into()),
            Alignment::End => lines.set(AlignElem::alignment, HAlignment::End.into()),
        }
    }

    /// The number of a list, in the room that the list leaves for it.
    fn number(
        &mut self,
        content: &mut Vec<Content>,
        level: &ListLevel,
        number: &str,
        look: Look,
        span: Span,
    ) {
        let mut words = Vec::new();
        let beside = look.beside(look.with(Script::Latin, Emphasis::default()));
        self.words(
            &mut words,
            &Words::default(),
            number,
            plain(look.script),
            beside,
            span,
        );
        let mut words = Content::sequence(words);
        if level.indent == 0.0 {
            // It stands alone in its cell.
            if look.script == Script::Arabic {
                words = centred(words, RIGHT_TO_LEFT_CENTRE);
            }
            content.push(words);
            return;
        }
        if look.script == Script::Arabic {
            words = centred(words, RIGHT_TO_LEFT_CENTRE.min(level.hanging / 3.0));
        }
        if !level.first_line_only {
            content.push(space(-level.hanging));
        }
        content.push(wide(words, level.hanging, HAlignment::Start));
    }

    /// Words of one look, divided where the font changes.
    fn words(
        &mut self,
        content: &mut Vec<Content>,
        words: &Words,
        text: &str,
        script: script::Script,
        look: Look,
        span: Span,
    ) {
        let link = words.link.as_deref().map(str::trim);
        let link = link.filter(|link| !link.is_empty());
        let style = words.style.or(link.map(|_| CharacterStyle::Hyperlink));
        let sheet = style.map(CharacterStyle::sheet);
        let mut emphasis = words.emphasis;
        let mut fill = None;
        if let Some(sheet) = &sheet {
            emphasis.bold |= sheet.bold;
            emphasis.underline |= sheet.underline;
            fill = sheet.colour.map(colour);
        }
        let mut parts = Vec::with_capacity(1);
        for (part, of) in divided(text, script) {
            let mut look = look.with(of, emphasis);
            look.colour = fill;
            let styles = self.looks.styles(look);
            let part = TextElem::packed(shown(part)).spanned(span);
            parts.push(part.styled_with_map(styles));
        }
        let mut content_of = match parts.len() {
            1 => parts.remove(0),
            _ => Content::sequence(parts),
        };
        if let Some(language) = words.language {
            content_of = content_of.set(TextElem::lang, lang(language));
        }
        if let Some(ground) = sheet.and_then(|sheet| sheet.ground) {
            content_of = HighlightElem::new(content_of)
                .with_fill(Some(paint(ground).into()))
                .with_top_edge(TopEdge::Length(Em::new(0.9).into()))
                .with_bottom_edge(BottomEdge::Length(Em::new(-0.25).into()))
                .pack()
                .spanned(span);
        }
        if emphasis.underline {
            content_of = UnderlineElem::new(content_of)
                .with_evade(false)
                .pack()
                .spanned(span);
        }
        // What is repeated on pages is passed over by screen readers, and may not lead anywhere.
        if let Some(link) = link
            && Origin::of(span) != Origin::Margin
            && let Ok(url) = Url::new(gate::address(link))
        {
            let shown = EcoString::from(link.trim_start_matches("mailto:"));
            content_of = content_of.linked(Destination::Url(url), Some(shown));
        }
        content.push(content_of);
    }
}

/// Typst's name of a language.
pub fn lang(language: Language) -> Lang {
    language.tag().parse().unwrap_or(Lang::ENGLISH)
}

/// How the letter's own script is written.
fn plain(own: Script) -> script::Script {
    match own {
        Script::Arabic => script::Script::RightToLeft,
        Script::Latin | Script::Chinese => script::Script::Plain,
    }
}

/// Divides a piece where another font takes over.
fn divided(text: &str, script: script::Script) -> Vec<(&str, Script)> {
    if script == script::Script::RightToLeft {
        return vec![(text, Script::Arabic)];
    }
    let east_asian = script == script::Script::EastAsian;
    let mut parts = Vec::with_capacity(1);
    let (mut begin, mut open) = (0, None);
    for (at, character) in text.char_indices() {
        let of = if script::is_chinese(character) || east_asian && script::is_shared(character) {
            Script::Chinese
        } else {
            Script::Latin
        };
        // Spaces stay with what stands before them.
        if open.is_some_and(|open| open != of && character != ' ') {
            parts.push((&text[begin..at], open.unwrap_or(of)));
            begin = at;
        }
        if open.is_none() || character != ' ' {
            open = Some(of);
        }
    }
    if let Some(open) = open {
        parts.push((&text[begin..], open));
    }
    parts
}

/// The words as the fonts can show them: they have no hyphen that does not break, so a plain one is
/// held between two joiners.
fn shown(text: &str) -> EcoString {
    if text.contains('\u{2011}') {
        text.replace('\u{2011}', "\u{2060}-\u{2060}").into()
    } else {
        text.into()
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
fn space(points: f32) -> Content {
    HElem::new(length(points).into()).pack()
}

/// A piece of a line of a certain width.
fn wide(content: Content, width: f32, alignment: HAlignment) -> Content {
    BoxElem::new()
        .with_width(Sizing::Rel(length(width).into()))
        .with_body(Some(content.set(AlignElem::alignment, alignment.into())))
        .pack()
}

/// A piece of a line around a middle.
fn centred(content: Content, centre: f32) -> Content {
    wide(content, 2.0 * centre, HAlignment::Center)
}

/// A line above, from margin to margin.
fn ruled(content: Content) -> Content {
    let line = Stroke::from_pair(paint(LINK_COLOUR), length(0.75));
    BlockElem::new()
        .with_width(Smart::Custom(Rel::one()))
        .with_stroke(Sides {
            top: Some(Some(line)),
            ..Sides::default()
        })
        .with_inset(Sides {
            top: Some(length(RULE_DISTANCE + 0.75).into()),
            ..Sides::default()
        })
        .with_body(Some(BlockBody::Content(content)))
        .pack()
}
