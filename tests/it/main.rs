//! The tests of the whole, one binary.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod architecture;
mod checks;
mod command_line;
mod languages;
mod letter_files;
mod letters;
mod pages;
mod phrases;
mod templates;
mod word_files;
