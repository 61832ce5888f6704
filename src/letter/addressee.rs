//! Those to whom a letter is sent.

use super::answers::Condition;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A group of recipients: standard wording (“ITU-T Sector Members”) or an entry of one's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addressee {
    /// Printed only if all of these hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    /// Who it is; the punctuation between the entries is the list's.
    pub name: Text,
}
