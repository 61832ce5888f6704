//! What lies packed in the program, for it is large and seldom needed at once: `build.rs` packs it, and it is
//! unpacked when it is first asked for. Knows nothing but bytes.

use flate2::read::ZlibDecoder;
use std::io::Read;

/// A file that `build.rs` has packed, by its name, as bytes.
macro_rules! unpacked {
    ($file:literal) => {
        $crate::packed::unpack(include_bytes!(concat!(env!("OUT_DIR"), "/", $file)))
    };
}
pub(crate) use unpacked;

/// The bytes that were packed.
pub(crate) fn unpack(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    (ZlibDecoder::new(packed).read_to_end(&mut bytes))
        .expect("the program carries what it packed when it was built");
    bytes
}

#[cfg(test)]
mod tests {
    use crate::fonts;

    #[test]
    fn what_was_packed_comes_back_as_it_is() {
        let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        for (unpacked, file) in [
            (
                fonts::CARLITO_REGULAR.as_slice(),
                "fonts/Carlito-Regular.ttf",
            ),
            (&fonts::CARLITO_BOLD, "fonts/Carlito-Bold.ttf"),
            (&fonts::CARLITO_ITALIC, "fonts/Carlito-Italic.ttf"),
            (&fonts::CARLITO_BOLD_ITALIC, "fonts/Carlito-BoldItalic.ttf"),
            (
                &fonts::NOTO_NASKH_ARABIC_REGULAR,
                "fonts/NotoNaskhArabic-Regular.ttf",
            ),
            (
                &fonts::NOTO_NASKH_ARABIC_BOLD,
                "fonts/NotoNaskhArabic-Bold.ttf",
            ),
            (&unpacked!("en_GB.dic"), "dictionaries/en_GB.dic"),
        ] {
            let file = std::fs::read(assets.join(file)).unwrap();
            assert!(unpacked == file);
        }
    }
}
