//! A draft in one language, laid out: every block, run, style and size decided.
pub mod document;
pub mod stylesheet;
