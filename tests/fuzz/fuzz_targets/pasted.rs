//! Fuzzes what is pasted, as HTML and as plain text.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("pasted")(input));
