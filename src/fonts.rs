//! The fonts that are compiled into the program, once each; `assets/fonts/README.md` says whence they
//! come. Those of the window lie there as they are, those of pages packed, for the window need not wait
//! for them. Knows nothing but bytes.

use crate::packed::unpacked;
use std::sync::LazyLock;

macro_rules! fonts {
    ($($(#[$meta:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$meta])* pub static $name: &[u8] =
            include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/", $file));)*
    };
}

fonts! {
    /// Inter: the window.
    INTER_REGULAR = "Inter-Regular.otf";
    /// Inter, half bold: headings of the window.
    INTER_SEMIBOLD = "Inter-SemiBold.otf";
    /// Inter, italic.
    INTER_ITALIC = "Inter-Italic.otf";
    /// Inter, bold.
    INTER_BOLD = "Inter-Bold.otf";
    /// Inter, bold italic.
    INTER_BOLD_ITALIC = "Inter-BoldItalic.otf";
    /// Noto Sans SC: Chinese in the window and on pages.
    NOTO_SANS_SC_REGULAR = "NotoSansSC-Regular.otf";
    /// Noto Sans SC, bold.
    NOTO_SANS_SC_BOLD = "NotoSansSC-Bold.otf";
    /// The quotation marks of Noto Sans SC, in lines as high as Inter's.
    NOTO_SANS_SC_MARKS_REGULAR = "NotoSansSC-Marks-Regular.otf";
    /// The quotation marks of Noto Sans SC, bold.
    NOTO_SANS_SC_MARKS_BOLD = "NotoSansSC-Marks-Bold.otf";
    /// Noto Sans Arabic: Arabic in the window.
    NOTO_SANS_ARABIC_REGULAR = "NotoSansArabic-Regular.ttf";
    /// Noto Sans Arabic, bold.
    NOTO_SANS_ARABIC_BOLD = "NotoSansArabic-Bold.ttf";
    /// Phosphor: the icons of the window.
    PHOSPHOR = "Phosphor.ttf";
}

macro_rules! packed_fonts {
    ($($(#[$meta:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$meta])* pub static $name: LazyLock<Vec<u8>> = LazyLock::new(|| unpacked!($file));)*
    };
}

packed_fonts! {
    /// Noto Naskh Arabic: Arabic on pages.
    NOTO_NASKH_ARABIC_REGULAR = "NotoNaskhArabic-Regular.ttf";
    /// Noto Naskh Arabic, bold.
    NOTO_NASKH_ARABIC_BOLD = "NotoNaskhArabic-Bold.ttf";
    /// Carlito, of Calibri's widths: pages.
    CARLITO_REGULAR = "Carlito-Regular.ttf";
    /// Carlito, bold.
    CARLITO_BOLD = "Carlito-Bold.ttf";
    /// Carlito, italic.
    CARLITO_ITALIC = "Carlito-Italic.ttf";
    /// Carlito, bold italic.
    CARLITO_BOLD_ITALIC = "Carlito-BoldItalic.ttf";
}

/// The font with lines that are higher by `room`, in sizes of the text, half of it above and half below; nothing
/// if it is no font.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a part of the size in units"
)]
pub fn with_room(font: &[u8], room: f32) -> Option<Vec<u8>> {
    let word = |at: usize| Some(u16::from_be_bytes([*font.get(at)?, *font.get(at + 1)?]));
    let table = |name: &[u8]| {
        let mut records = (0..usize::from(word(4)?)).map(|number| 12 + 16 * number);
        let record = records.find(|at| font.get(*at..at + 4) == Some(name))?;
        Some(usize::from(word(record + 8)?) << 16 | usize::from(word(record + 10)?))
    };
    let units = f32::from(word(table(b"head")? + 18)?);
    let more = (units * room / 2.0).round() as i16;
    let mut roomier = font.to_vec();
    // Readers take either the one or the other.
    for place in [table(b"hhea")? + 4, table(b"OS/2")? + 68] {
        for (at, by) in [(place, more), (place + 2, -more)] {
            let height = word(at)?.cast_signed().saturating_add(by);
            (roomier.get_mut(at..at + 2)?).copy_from_slice(&height.to_be_bytes());
        }
    }
    Some(roomier)
}
