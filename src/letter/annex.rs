//! Annexes.

use super::Line;
use super::block::Block;
use serde::{Deserialize, Serialize};

/// An annex. Its letter follows from its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Annex {
    /// By which texts cite it: `practical-information`.
    pub name: String,
    /// Its title, line by line.
    pub title: Vec<Line>,
    /// “(to TSB Collective letter 1/13)” is printed below the heading.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub names_letter: bool,
    /// Its text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
}
