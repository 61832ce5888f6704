//! What comes from outside: text pasted from Word, and letters that are Word files.

pub mod letter;
pub mod pasted;
pub mod translation;
pub mod versions;
pub mod word;
