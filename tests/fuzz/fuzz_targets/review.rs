//! Fuzzes translations as review files.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("review")(input));
