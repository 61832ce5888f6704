//! Fuzzes typed values.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("typed")(input));
