//! What comes from outside: text pasted from Word, and letters that are Word files.

pub mod pasted;
pub mod word;
