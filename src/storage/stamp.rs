//! What a file was when it was read, to tell whether it has changed since.

use super::disk::Look;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use siphasher::sip128::{Hasher128, SipHasher24};
use std::hash::Hasher;

/// What a file was when it was read or written. Files are the same when they hold the same: one that was only
/// touched, or copied back, has not changed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stamp {
    /// Its size in bytes.
    pub size: u64,
    /// When it was last changed, by the clock of its drive.
    #[serde(default)]
    pub changed: Option<DateTime<Utc>>,
    /// A digest of what it held.
    digest: String,
}

impl Stamp {
    /// The stamp of a file that holds `bytes` and of which the system says `look`.
    pub(super) fn new(bytes: &[u8], look: Option<Look>) -> Stamp {
        Stamp {
            size: bytes.len() as u64,
            changed: look.and_then(|look| look.changed),
            digest: digest(bytes),
        }
    }

    /// The digest of what the file held.
    pub fn digest(&self) -> &str {
        &self.digest
    }
}

impl PartialEq for Stamp {
    fn eq(&self, other: &Stamp) -> bool {
        self.size == other.size && self.digest == other.digest
    }
}

impl Eq for Stamp {}

/// 128 bits of SipHash-2-4, as digits: the same on every machine and in every version, and nobody here has a
/// reason to forge a letter that looks like another.
pub(super) fn digest(bytes: &[u8]) -> String {
    let mut hasher = SipHasher24::new();
    hasher.write(bytes);
    format!("{:032x}", hasher.finish128().as_u128())
}
