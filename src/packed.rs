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
