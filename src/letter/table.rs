//! Tables.

pub mod grid;

use super::text::Text;
use serde::{Deserialize, Serialize};

/// A table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// How wide the columns are beside each other; the table is as wide as the page.
    pub columns: Vec<u16>,
    /// How many of the first rows name the columns.
    #[serde(default)]
    pub header_rows: usize,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The cells that begin in this row, from where lines begin; a cell that covers rows below takes
    /// its columns from them.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// Its paragraphs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<Text>,
    /// How many columns it covers.
    #[serde(default = "super::one", skip_serializing_if = "super::is_one")]
    pub columns: u16,
    /// How many rows it covers.
    #[serde(default = "super::one", skip_serializing_if = "super::is_one")]
    pub rows: u16,
}
