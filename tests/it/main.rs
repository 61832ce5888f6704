//! The tests of the whole, one binary.
mod architecture;
mod languages;
mod letter_files;
mod letters;
mod phrases;
mod templates;
mod word_files;
