//! The tests of the whole, one binary.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod architecture;
mod checks;
mod command_line;
mod find;
mod form_grids;
mod form_people;
mod journal;
mod languages;
mod letter_files;
mod letters;
mod pasted;
mod phrases;
mod stand;
mod templates;
mod word_files;
