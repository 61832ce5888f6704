//! Find and replace.
