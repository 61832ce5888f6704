//! Fuzzes lists of terms.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("glossary_csv")(input));
