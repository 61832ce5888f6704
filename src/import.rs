//! What comes from outside: text pasted from Word.

pub mod pasted;
