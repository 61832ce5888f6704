//! What comes from outside: text pasted from Word, and letters that are Word files.

pub mod changes;
pub mod letter;
pub mod part;
pub mod pasted;
pub mod translation;
pub mod versions;
pub mod word;

pub use changes::{Change, changes, with_all};
