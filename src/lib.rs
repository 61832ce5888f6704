#![doc = include_str!("../README.md")]

pub mod app;
pub mod checks;
pub mod command_line;
pub mod draft;
pub mod export;
pub mod fonts;
pub mod import;
pub mod kind;
pub mod language;
pub mod layout;
pub mod letter;
mod packed;
pub mod spreadsheet;
pub mod storage;
pub mod translation;
pub mod xml;
