//! The faces in which texts are set, and which of them speaks for which script.

use crate::fonts;
use crate::language::Language;
use parley::fontique::{
    Blob, Collection, CollectionOptions, FontInfoOverride, FontStyle, FontWeight, SourceCache,
};
use parley::{FontContext, FontFamily, FontFamilyName};
use std::borrow::Cow;
use std::sync::Arc;

/// The face of Latin, Greek and Cyrillic.
const LATIN: &str = "Inter";
/// The face of Chinese.
const CHINESE: &str = "Noto Sans SC";
/// The face of Arabic.
const ARABIC: &str = "Noto Sans Arabic";

/// Bytes that live as long as the program.
struct Embedded(&'static [u8]);

impl AsRef<[u8]> for Embedded {
    fn as_ref(&self) -> &[u8] {
        self.0
    }
}

/// The faces that are compiled into the program, and no others.
pub fn context() -> FontContext {
    let mut collection = Collection::new(CollectionOptions {
        shared: false,
        system_fonts: false,
    });
    let regular = FontWeight::NORMAL;
    let bold = FontWeight::BOLD;
    let (upright, italic) = (FontStyle::Normal, FontStyle::Italic);
    for (bytes, family, weight, style) in [
        (fonts::INTER_REGULAR, LATIN, regular, upright),
        (fonts::INTER_ITALIC, LATIN, regular, italic),
        (fonts::INTER_SEMIBOLD, LATIN, FontWeight::SEMI_BOLD, upright),
        (fonts::INTER_BOLD, LATIN, bold, upright),
        (fonts::INTER_BOLD_ITALIC, LATIN, bold, italic),
        (fonts::NOTO_SANS_SC_REGULAR, CHINESE, regular, upright),
        (fonts::NOTO_SANS_SC_BOLD, CHINESE, bold, upright),
        (fonts::NOTO_SANS_ARABIC_REGULAR, ARABIC, regular, upright),
        (fonts::NOTO_SANS_ARABIC_BOLD, ARABIC, bold, upright),
    ] {
        collection.register_fonts(
            Blob::new(Arc::new(Embedded(bytes))),
            Some(FontInfoOverride {
                family_name: Some(family),
                weight: Some(weight),
                style: Some(style),
                ..FontInfoOverride::default()
            }),
        );
    }
    FontContext {
        collection,
        source_cache: SourceCache::default(),
    }
}

fn families(names: &'static [FontFamilyName<'static>]) -> FontFamily<'static> {
    FontFamily::List(Cow::Borrowed(names))
}

const fn named(name: &'static str) -> FontFamilyName<'static> {
    FontFamilyName::Named(Cow::Borrowed(name))
}

/// The faces for a text of a language, the first that has a character winning.
pub fn of_text(language: Language) -> FontFamily<'static> {
    static EUROPEAN: [FontFamilyName<'static>; 3] = [named(LATIN), named(ARABIC), named(CHINESE)];
    static EASTERN: [FontFamilyName<'static>; 3] = [named(LATIN), named(CHINESE), named(ARABIC)];
    match language {
        Language::Zh => families(&EASTERN),
        _ => families(&EUROPEAN),
    }
}

/// The faces for marks that Latin and Chinese share and that Chinese sets wide.
pub fn of_chinese_marks() -> FontFamily<'static> {
    static CHINESE_FIRST: [FontFamilyName<'static>; 2] = [named(CHINESE), named(LATIN)];
    families(&CHINESE_FIRST)
}

/// Whether a mark is set wide in Chinese though Latin has it, too.
pub fn is_chinese_mark(character: char) -> bool {
    matches!(
        character,
        '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}' | '\u{2026}' | '\u{00B7}'
    )
}

/// Whether a face is the one of Chinese, whose glyphs are many and all of one width.
pub fn is_chinese(font: &parley::FontData) -> bool {
    let bytes = font.data.data();
    [fonts::NOTO_SANS_SC_REGULAR, fonts::NOTO_SANS_SC_BOLD]
        .iter()
        .any(|face| std::ptr::eq(face.as_ptr(), bytes.as_ptr()))
}
