//! The tests of the whole, one binary.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod architecture;
mod checks;
mod command_line;
mod form_blocks;
mod languages;
mod letter_files;
mod letters;
mod phrases;
mod stand;
mod templates;
mod word_files;
