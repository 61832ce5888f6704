//! What lies packed in the program is what lies in `assets/`.

use circular_desk::fonts;
use std::path::Path;

#[test]
fn fonts_that_were_packed_come_back_as_they_are() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    for (unpacked, file) in [
        (fonts::CARLITO_REGULAR.as_slice(), "Carlito-Regular.ttf"),
        (&fonts::CARLITO_BOLD, "Carlito-Bold.ttf"),
        (&fonts::CARLITO_ITALIC, "Carlito-Italic.ttf"),
        (&fonts::CARLITO_BOLD_ITALIC, "Carlito-BoldItalic.ttf"),
        (
            &fonts::NOTO_NASKH_ARABIC_REGULAR,
            "NotoNaskhArabic-Regular.ttf",
        ),
        (&fonts::NOTO_NASKH_ARABIC_BOLD, "NotoNaskhArabic-Bold.ttf"),
    ] {
        let file = std::fs::read(assets.join(file)).unwrap();
        assert!(unpacked == file);
    }
}
