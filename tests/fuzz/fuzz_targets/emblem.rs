//! Fuzzes pictures as the emblem.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("emblem")(input));
