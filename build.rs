//! Packs what the program carries and seldom needs at once: the fonts of pages and the dictionary. The files
//! in `assets/` stay what they are; the program has them at a third of their size.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What is packed, below `assets/`; `src/packed.rs` unpacks it.
const PACKED: [&str; 7] = [
    "dictionaries/en_GB.dic",
    "fonts/Carlito-Bold.ttf",
    "fonts/Carlito-BoldItalic.ttf",
    "fonts/Carlito-Italic.ttf",
    "fonts/Carlito-Regular.ttf",
    "fonts/NotoNaskhArabic-Bold.ttf",
    "fonts/NotoNaskhArabic-Regular.ttf",
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let variable = |name: &str| env::var_os(name).map(PathBuf::from).unwrap_or_default();
    let assets = variable("CARGO_MANIFEST_DIR").join("assets");
    let out = variable("OUT_DIR");
    for path in PACKED {
        println!("cargo::rerun-if-changed=assets/{path}");
        let from = assets.join(path);
        let name = Path::new(path).file_name().unwrap_or_default();
        let to = fs::File::create(out.join(name))?;
        let mut packer = ZlibEncoder::new(to, Compression::best());
        packer.write_all(&fs::read(from)?)?;
        packer.finish()?;
    }
    Ok(())
}
