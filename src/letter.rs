//! A letter and its parts, as typed values.
pub mod text;
