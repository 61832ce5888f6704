//! Circular Desk: a letter is facts and texts; a translation is other words for the same texts; a
//! document is what is printed from both, and every file is made from the document alone.
pub mod checks;
pub mod command_line;
pub mod draft;
pub mod export;
pub mod kind;
pub mod language;
pub mod layout;
pub mod letter;
pub mod storage;
pub mod translation;
