//! Fuzzes lists for the register.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("register_csv")(input));
