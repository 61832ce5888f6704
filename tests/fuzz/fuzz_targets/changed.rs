//! Fuzzes Word files of this program that come back.

#![no_main]

#[path = "../elements.rs"]
mod elements;

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("changed")(input));

libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    elements::mutate(data, size, most, seed)
});
