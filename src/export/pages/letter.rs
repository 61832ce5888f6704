//! A document as content for Typst: its blocks one below the other, its header and footer.

use super::list;
use super::look::{custom, length};
use super::paragraph::{Pen, Surroundings, fixed};
use super::words::lang;
use crate::language::{Direction, Language};
use crate::layout::document::{Block, Document};
use crate::layout::stylesheet::{MARGIN, PAGE_HEIGHT, PAGE_WIDTH};
use typst_library::foundations::{Bytes, Content, Derived, NativeElement, Smart, Styles};
use typst_library::layout::{
    Abs, BoxElem, Dir, Length, Margin, PageElem, PagebreakElem, Rel, Sides, Sizing,
};
use typst_library::loading::{DataSource, LoadSource, Loaded};
use typst_library::model::{DocumentInfo, Linebreaks, ParElem};
use typst_library::pdf::ArtifactKind;
use typst_library::text::{Locale, Region, TextDir, TextElem};
use typst_library::visualize::{Color, ImageElem, RectElem};
use typst_syntax::{Span, Spanned};

/// The parts of a page that are left free, in points.
#[derive(Clone, Copy, Debug)]
pub struct Margins {
    /// Above the text of all pages but the first.
    pub top: Abs,
    /// Below the text of all pages but the first.
    pub bottom: Abs,
    /// Above the text of the first page.
    pub first_top: Abs,
    /// Below the text of the first page.
    pub first_bottom: Abs,
}

/// A document on its way to paper.
pub struct Letter<'a> {
    pub document: &'a Document,
    /// Its picture is printed.
    pub with_picture: bool,
    /// What belongs together stays on one page, as the stylesheet says and as rows do.
    pub kept_together: bool,
}

impl<'a> Letter<'a> {
    /// The document as it is.
    pub fn new(document: &'a Document) -> Self {
        Letter {
            document,
            with_picture: true,
            kept_together: true,
        }
    }

    /// The text of the letter.
    pub fn body(&self, margins: Margins) -> Content {
        let mut pen = Pen::new(self);
        // All pages have the same margins for Typst. On the first, the text begins higher, and the
        // page ends earlier; afterwards it is moved by as much as it ends earlier.
        let room = (margins.top - margins.first_top) - (margins.first_bottom - margins.bottom);
        let lists = &self.document.lists;
        let mut pieces = vec![(None, fixed(-super::points(room)))];
        for block in &self.document.blocks {
            match block {
                Block::Paragraph(paragraph) => {
                    if paragraph.style.sheet().page_break_before && pieces.len() > 1 {
                        pieces.push((None, PagebreakElem::new().with_weak(true).pack()));
                    }
                    pieces.push((list::item(paragraph, lists), pen.paragraph(paragraph)));
                }
                Block::Table(table) => pieces.push((None, pen.table(table))),
            }
        }
        let content = list::marked(pieces, lists);
        let mut styles = self.styles();
        let side = |length: Length| Some(custom(Rel::from(length)));
        styles.set(PageElem::width, custom(length(PAGE_WIDTH)));
        styles.set(PageElem::height, custom(length(PAGE_HEIGHT)));
        styles.set(
            PageElem::margin,
            custom(Margin {
                sides: Sides {
                    left: side(length(MARGIN)),
                    right: side(length(MARGIN)),
                    top: side(margins.top.into()),
                    bottom: side(margins.bottom.into()),
                },
                two_sided: Some(false),
            }),
        );
        styles.set(PageElem::background, Some(speck()));
        Content::sequence(content).styled_with_map(styles)
    }

    /// What stands at the head of a page after the first.
    pub fn header(&self, page: usize) -> Content {
        let mut pen = Pen::new(self);
        let content = pen.stack(&self.document.header, Surroundings::Margin(page));
        content.styled_with_map(self.styles())
    }

    /// What stands at the foot of the first page.
    pub fn first_footer(&self) -> Content {
        let mut pen = Pen::new(self);
        let content = pen.stack(&self.document.first_footer, Surroundings::Margin(1));
        content.styled_with_map(self.styles())
    }

    /// What holds for all text.
    fn styles(&self) -> Styles {
        let language = self.document.language;
        let mut styles = Styles::new();
        styles.set(TextElem::lang, lang(language));
        styles.set(TextElem::region, region(language));
        let direction = match language.direction() {
            Direction::LeftToRight => Dir::LTR,
            Direction::RightToLeft => Dir::RTL,
        };
        styles.set(TextElem::dir, TextDir(custom(direction)));
        styles.set(TextElem::hyphenate, custom(false));
        styles.set(TextElem::overhang, false);
        // As in Word unless a document asks for them.
        styles.set(TextElem::kerning, false);
        styles.set(TextElem::ligatures, false);
        styles.set(ParElem::leading, Length::zero());
        styles.set(ParElem::spacing, Length::zero());
        styles.set(ParElem::linebreaks, custom(Linebreaks::Simple));
        styles
    }

    /// What the file says of itself.
    pub fn info(&self) -> DocumentInfo {
        let properties = &self.document.properties;
        let language = self.document.language;
        let some = |text: &str| (!text.trim().is_empty()).then(|| text.into());
        DocumentInfo {
            // A file must have a title; a letter may not have one yet.
            title: some(&properties.title)
                .or_else(|| some(&properties.author))
                .or_else(|| Some("Circular Desk".into())),
            author: some(&properties.author).into_iter().collect(),
            description: some(&properties.subject),
            locale: custom(Locale::new(lang(language), region(language))),
            ..DocumentInfo::default()
        }
    }

    /// The emblem, as a piece of a line.
    pub fn emblem(&self) -> Option<Content> {
        let emblem = &self.document.emblem;
        if !self.with_picture || emblem.bytes.is_empty() {
            return None;
        }
        let bytes = match &emblem.bytes {
            std::borrow::Cow::Borrowed(bytes) => Bytes::new(*bytes),
            std::borrow::Cow::Owned(bytes) => Bytes::new(bytes.clone()),
        };
        let loaded = Loaded::new(
            Spanned::new(LoadSource::Bytes, Span::detached()),
            bytes.clone(),
        );
        let image = ImageElem::new(Derived::new(DataSource::Bytes(bytes), loaded))
            .with_width(Smart::Custom(length(emblem.width).into()))
            .with_height(Sizing::Rel(length(emblem.height).into()));
        // A picture of which nothing is said is an ornament.
        let image = match emblem.description.trim() {
            "" => image.pack().artifact(ArtifactKind::Other),
            description => image.with_alt(Some(description.into())).pack(),
        };
        Some(BoxElem::new().with_body(Some(image)).pack())
    }
}

fn region(language: Language) -> Option<Region> {
    let (_, region) = language.word_tag().split_once('-')?;
    region.parse().ok()
}

/// Nothing that could be seen, below the text of a page: into a page where nothing stands yet Typst copies the
/// glyphs of its text; where something does, both share them.
fn speck() -> Content {
    RectElem::new()
        .with_width(Smart::Custom(Rel::zero()))
        .with_height(Sizing::Rel(Rel::zero()))
        .with_fill(Some(Color::WHITE.into()))
        .pack()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_typsts_names() {
        for language in Language::ALL {
            assert_eq!(lang(language).as_str(), language.tag());
            assert!(region(language).is_some());
        }
        assert_eq!(lang(Language::En), typst_library::text::Lang::ENGLISH);
    }
}
