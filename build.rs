//! Packs what the program carries and seldom needs at once: the fonts of pages, the dictionary, and what the
//! window says in six languages. The files in `assets/` and `locales/` stay what they are; the program has them
//! at a third of their size.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What is packed, below `assets/`, besides all of `locales/`; `src/packed.rs` unpacks it.
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
    let target = |name: &str| env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        // Two and a half megabytes of addresses in a tenth of their size. The system needs glibc 2.36 (2022).
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    let here = variable("CARGO_MANIFEST_DIR");
    let assets = here.join("assets");
    let out = variable("OUT_DIR");
    for path in PACKED {
        println!("cargo::rerun-if-changed=assets/{path}");
        let from = assets.join(path);
        let name = Path::new(path).file_name().unwrap_or_default();
        pack(&from, &out.join(name))?;
    }
    println!("cargo::rerun-if-changed=locales");
    let packed = out.join("locales");
    // What is no longer there must not be carried on.
    if packed.exists() {
        fs::remove_dir_all(&packed)?;
    }
    for language in fs::read_dir(here.join("locales"))? {
        let language = language?;
        let folder = packed.join(language.file_name());
        fs::create_dir_all(&folder)?;
        for file in fs::read_dir(language.path())? {
            let file = file?;
            pack(&file.path(), &folder.join(file.file_name()))?;
        }
    }
    Ok(())
}

fn pack(from: &Path, to: &Path) -> io::Result<()> {
    let mut packer = ZlibEncoder::new(fs::File::create(to)?, Compression::best());
    packer.write_all(&fs::read(from)?)?;
    packer.finish()?;
    Ok(())
}
