//! The end of a letter: closing formula, signatory, and the link beside them.

use super::text::Text;
use serde::{Deserialize, Serialize};

/// Closing formula and signatory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// “Yours faithfully,”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing: Option<Text>,
    /// “(signed)” is printed where the signature would stand.
    #[serde(default)]
    pub signed: bool,
    /// Who signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// In which office, one text a line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub office: Vec<Text>,
}

/// The link to the latest information, beside the signature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LatestInformation {
    /// The caption.
    pub caption: Text,
    /// The page; that of the group where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}
