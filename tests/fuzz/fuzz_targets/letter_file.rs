//! Fuzzes letter files.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("letter_file")(input));
