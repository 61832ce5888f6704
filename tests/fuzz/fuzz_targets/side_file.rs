//! Fuzzes side files.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("side_file")(input));
