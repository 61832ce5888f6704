//! The tests of the whole, one binary.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod architecture;
mod checks;
mod command_line;
mod find;
mod form_annexes;
mod form_blocks;
mod form_facts;
mod form_grids;
mod form_people;
mod form_table;
mod group_change;
mod journal;
mod languages;
mod letter_files;
mod letters;
mod pages;
mod pasted;
mod phrases;
mod real_window;
mod spelling;
mod stand;
mod templates;
mod text_box;
mod window;
mod word_files;
