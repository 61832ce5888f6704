//! Find and replace over a letter in all its languages.
