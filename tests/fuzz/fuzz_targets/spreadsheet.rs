//! Fuzzes tables that leave a spreadsheet.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("spreadsheet")(input));
