//! Fuzzes lists of contacts.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::of("contacts_csv")(input));
