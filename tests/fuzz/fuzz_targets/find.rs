//! Fuzzes patterns to look for.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("find")(input));
