//! Whom to ask: the left half of the header table.

use serde::{Deserialize, Serialize};

/// A person or office to ask. Everything may be missing or occur several times.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Contact {
    /// The name, in Latin letters in every language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Telephone numbers: “+41 22 730 6828”.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub telephones: Vec<String>,
    /// Fax numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faxes: Vec<String>,
    /// E-mail addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    /// Addresses of web pages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<String>,
}
