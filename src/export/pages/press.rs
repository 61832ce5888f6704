//! Has Typst lay content out: fonts in memory, no files, no date.
//!
//! Knows no document, only the content that `letter` makes of it.

use super::PagePicture;
use super::letter::{Letter, Margins};
use super::look::{Look, Script};
use crate::fonts;
use crate::layout::document::Document;
use crate::layout::stylesheet::{HEADER_DISTANCE, MARGIN, PAGE_HEIGHT, TEXT_WIDTH};
use chrono::NaiveDate;
use comemo::Track;
use ecow::{EcoVec, eco_vec};
use std::sync::LazyLock;
use typst_layout::{Page, PagedDocument};
use typst_library::diag::{FileError, FileResult, SourceDiagnostic, SourceResult};
use typst_library::engine::{Engine, Route, Sink, Traced};
use typst_library::foundations::{
    Bytes, Content, Datetime, Duration, Module, NativeRuleMap, Packed, Scope, ShowFn, StyleChain,
    Target, TargetElem,
};
use typst_library::introspection::{EmptyIntrospector, Introspector, Locator};
use typst_library::layout::{Abs, Axes, Frame, FrameItem, Point, Region, Size};
use typst_library::model::{DocumentInfo, EnumElem, HeadingElem, ListElem};
use typst_library::pdf::ArtifactKind;
use typst_library::routines::Routines;
use typst_library::text::{Font, FontBook, FontInstance, FontVariant, FontVariations};
use typst_library::{Library, LibraryBuilder, World};
use typst_syntax::{FileId, Source, Span};
use typst_utils::{LazyHash, Protected, Scalar};

/// For how many letters what has been laid out is kept without being used.
const KEPT_FOR: usize = 1;

/// Pages, and what they say of themselves.
pub struct Printed {
    pub pages: EcoVec<Page>,
    pub info: DocumentInfo,
    /// What tells the file from others, in one language and another.
    pub identity: String,
    pub date: Option<NaiveDate>,
}

/// Lays `document` out. If Typst should refuse it (a picture that is none), it is set without its
/// picture, and at last as empty paper: a letter can always be shown. What belongs together but does
/// not fit on a page is torn apart, as in Word; Typst would print beyond the edge of the paper.
pub fn print(document: &Document) -> Printed {
    let mut letter = Letter::new(document);
    let mut pages = lay_out(&letter);
    if pages.is_err() {
        letter.with_picture = false;
        pages = lay_out(&letter);
    }
    if pages.as_ref().is_ok_and(|pages| overflow(pages)) {
        letter.kept_together = false;
        pages = lay_out(&letter).or(pages);
    }
    comemo::evict(KEPT_FOR);
    let properties = &document.properties;
    Printed {
        pages: pages.unwrap_or_else(|_| blank()),
        info: letter.info(),
        identity: format!("{} {}", properties.title, document.language),
        date: properties.date,
    }
}

/// Whether words stand below the lower edge of a page.
fn overflow(pages: &[Page]) -> bool {
    fn beyond(frame: &Frame, room: Abs) -> bool {
        frame.items().any(|(at, item)| match item {
            FrameItem::Text(_) => at.y > room,
            FrameItem::Group(group) => beyond(&group.frame, room - at.y - group.transform.ty),
            _ => false,
        })
    }
    pages
        .iter()
        .any(|page| beyond(&page.frame, page.frame.height()))
}

/// A sheet of paper.
fn blank() -> EcoVec<Page> {
    let frame = Frame::hard(Size::new(
        Abs::pt(crate::layout::stylesheet::PAGE_WIDTH.into()),
        Abs::pt(PAGE_HEIGHT.into()),
    ));
    EcoVec::from([Page {
        frame,
        bleed: Default::default(),
        fill: Default::default(),
        numbering: None,
        supplement: Content::empty(),
        number: 1,
    }])
}

fn lay_out(letter: &Letter<'_>) -> SourceResult<EcoVec<Page>> {
    let traced = Traced::default();
    let mut sink = Sink::new();
    let introspector: &dyn Introspector = &EmptyIntrospector;
    let mut engine = Engine {
        library: &PRESS.library,
        world: (&*PRESS as &dyn World).track(),
        introspector: Protected::new(introspector.track()),
        traced: traced.track(),
        sink: sink.track_mut(),
        route: Route::default(),
    };
    let base = StyleChain::new(&PRESS.library.styles);
    let target = TargetElem::target.set(Target::Paged).wrap();
    let styles = base.chain(&target);

    // Where the text may begin depends on how much stands in the header, and below on the footer.
    let width = Abs::pt(TEXT_WIDTH.into());
    let mut locator = Locator::root().split();
    let mut margin = |name: &'static str, number: usize, content: Content, kind: ArtifactKind| {
        let region = Region::new(Size::new(width, Abs::inf()), Axes::new(true, false));
        let locator = locator.next(&(name, number));
        typst_layout::layout_frame(
            &mut engine,
            &content.artifact(kind),
            locator,
            styles,
            region,
        )
    };
    let foot = margin("foot", 1, letter.first_footer(), ArtifactKind::Footer)?;
    let head = margin("head", 2, letter.header(2), ArtifactKind::Header)?;
    let edge = Abs::pt(HEADER_DISTANCE.into());
    let least = Abs::pt(MARGIN.into());
    // Whatever stands in them, half a page is left for the text.
    let most = Abs::pt(f64::from(PAGE_HEIGHT) / 4.0);
    let margins = Margins {
        top: (edge + head.height()).max(least).min(most),
        bottom: least,
        first_top: least,
        first_bottom: (edge + foot.height()).max(least).min(most),
    };

    let document: PagedDocument =
        typst_layout::layout_document(&mut engine, &letter.body(margins), styles)?;
    let mut pages: EcoVec<Page> = document.pages().into();
    let mut locator = Locator::root().split();
    for (at, page) in pages.make_mut().iter_mut().enumerate() {
        let left = least;
        if at == 0 {
            let lower = margins.first_bottom - margins.bottom;
            page.frame.translate(Point::with_y(-lower));
            let y = Abs::pt(PAGE_HEIGHT.into()) - edge - foot.height();
            page.frame.push_frame(Point::new(left, y), foot.clone());
            continue;
        }
        let head = typst_layout::layout_frame(
            &mut engine,
            &letter.header(at + 1).artifact(ArtifactKind::Header),
            locator.next(&("head", at + 1)),
            styles,
            Region::new(Size::new(width, Abs::inf()), Axes::new(true, false)),
        )?;
        // As a group of its own: the page is shared with what is kept for the next layout, and putting
        // anything into it would copy every glyph.
        let mut whole = Frame::hard(page.frame.size());
        whole.push_frame(Point::new(left, edge), head);
        let page_alone = std::mem::replace(&mut page.frame, whole);
        page.frame.push_frame(Point::zero(), page_alone);
    }
    Ok(pages)
}

/// A page as a picture.
pub fn picture(page: &Page, pixels_per_point: f32) -> PagePicture {
    // Typst makes a picture of at least one pixel; more than that it does not guard.
    let pixels_per_point = pixels_per_point.clamp(0.01, 40.0);
    let options = typst_render::RenderOptions {
        pixel_per_pt: Scalar::new(pixels_per_point.into()),
        render_bleed: false,
    };
    let pixels = typst_render::render(page, &options);
    PagePicture {
        width: pixels.width(),
        height: pixels.height(),
        rgba: pixels.take(),
    }
}

/// How wide Latin words are, in points.
pub fn width(words: &str, look: Look) -> f32 {
    let faces = look.script == Script::Latin;
    let face = usize::from(look.bold) + 2 * usize::from(look.italic);
    let Some(font) = PRESS.latin.get(face).filter(|_| faces) else {
        return 0.0;
    };
    let font = font.ttf();
    let units: u32 = words
        .chars()
        .filter_map(|character| font.glyph_hor_advance(font.glyph_index(character)?))
        .map(u32::from)
        .sum();
    units as f32 / f32::from(font.units_per_em()) * look.size() as f32
}

/// Headings and lists look as the stylesheet says, not as Typst has it: they only say what they are.
const HEADING: ShowFn<HeadingElem> = |heading: &Packed<HeadingElem>, _, _| Ok(heading.body.clone());
const LIST: ShowFn<ListElem> = |list: &Packed<ListElem>, _, _| {
    let items = list.children.iter().map(|item| item.body.clone());
    Ok(Content::sequence(items))
};
const ENUM: ShowFn<EnumElem> = |list: &Packed<EnumElem>, _, _| {
    let items = list.children.iter().map(|item| item.body.clone());
    Ok(Content::sequence(items))
};

/// What Typst's parts do for each other. Nothing is ever read as Typst's markup, and nothing becomes HTML:
/// the interpreter and the HTML writer are left out of the program.
static ROUTINES: Routines = Routines {
    rules: || {
        let mut rules = NativeRuleMap::new();
        typst_layout::register(&mut rules);
        rules
    },
    eval_string: |_, _, _, _, _, _, _, _, _| Err(uninterpreted()),
    eval_closure: |_, _, _, _, _, _, _, _, _, _| Err(uninterpreted()),
    realize: typst_realize::realize,
    layout_frame: typst_layout::layout_frame,
    html_module: || Module::anonymous(Scope::new()),
    html_mathml_body: |_, _| None,
    html_span_filled: |content, _| content,
};

fn uninterpreted() -> EcoVec<SourceDiagnostic> {
    let message = "letters hold no markup of Typst";
    eco_vec![SourceDiagnostic::error(Span::detached(), message)]
}

/// All that Typst may ask for.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// Regular, bold, italic, bold italic.
    latin: Vec<FontInstance>,
}

static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let fonts: Vec<Font> = [
        fonts::CARLITO_REGULAR.as_slice(),
        &fonts::CARLITO_BOLD,
        &fonts::CARLITO_ITALIC,
        &fonts::CARLITO_BOLD_ITALIC,
        fonts::NOTO_SANS_SC_REGULAR,
        fonts::NOTO_SANS_SC_BOLD,
        &fonts::NOTO_NASKH_ARABIC_REGULAR,
        &fonts::NOTO_NASKH_ARABIC_BOLD,
    ]
    .into_iter()
    .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
    .collect();
    let mut library = LibraryBuilder::from_routines(&ROUTINES).build();
    let rules = &mut library.rules;
    rules.replace::<HeadingElem>(Target::Paged, HEADING);
    rules.replace::<ListElem>(Target::Paged, LIST);
    rules.replace::<EnumElem>(Target::Paged, ENUM);
    Press {
        library: LazyHash::new(library),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        latin: (fonts[..4].iter().cloned())
            .map(|font| {
                let any = FontVariations::default();
                font.instantiate(FontVariant::default(), Abs::pt(11.0), &any)
            })
            .collect(),
        fonts,
    }
});

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    /// Nothing asks: the content is not read from a file.
    fn main(&self) -> FileId {
        unreachable!("content is laid out without a main file")
    }

    fn source(&self, _: FileId) -> FileResult<Source> {
        Err(FileError::AccessDenied)
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
