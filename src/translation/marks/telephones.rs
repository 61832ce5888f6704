//! Telephone numbers in running words: those with the sign of international numbers.

use regex::Regex;
use std::sync::LazyLock;

/// Finds them.
pub static TELEPHONE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\+ ?\d[\d ()\x{A0}-]{6,}\d").expect("the pattern is a constant"));
