//! Findings that somebody decided to leave as they are.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A finding that may stay, and why. It falls when the values that were found change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// The identity of the finding.
    pub finding: String,
    /// Why it may stay.
    pub reason: String,
    /// When that was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}
