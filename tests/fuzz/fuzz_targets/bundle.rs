//! Fuzzes the file of all that an office has set.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("bundle")(input));
