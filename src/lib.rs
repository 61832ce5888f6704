//! Circular Desk: a letter is facts and texts; a translation is other words for the same texts; a
//! document is what is printed from both.
pub mod export;
pub mod language;
pub mod layout;
pub mod letter;
