//! Fuzzes Word files.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("word")(input));
